// SPDX-License-Identifier: Apache-2.0
// Composing and writing; see output_tree.hpp. Tested by test/tool/dome-cc/output_test.cpp and modes_test.py.
#include "tool/dome-cc/output_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include "tool/dome-cc/mirror.hpp"

namespace dome::cc {

namespace fs = std::filesystem;

edit with_line(edit e, const std::string& text) {
    auto at = [&](std::size_t n) { return text.begin() + static_cast<std::ptrdiff_t>(std::min(n, text.size())); };
    if (e.length == 0 && e.replacement.find('\n') != std::string::npos && e.replacement.find("#line") == std::string::npos)
        e.replacement +=
            (e.replacement.back() == '\n' ? "" : "\n") + ("#line " + std::to_string(1 + std::count(text.begin(), at(e.offset), '\n'))) + "\n";
    return e;
}

namespace {

// A source looks where its own flags say; a header where the sources that read it look.
std::vector<std::string> directories_for(const std::string& file, const std::vector<const source_record*>& sources) {
    std::vector<std::string> out;
    for (const source_record* s : sources)
        if (s->command.path == file)
            return include_directories(s->command);
    for (const source_record* s : sources)
        if (s->read.count(file))
            for (const std::string& d : include_directories(s->command))
                if (std::find(out.begin(), out.end(), d) == out.end())
                    out.push_back(d);
    return out;
}

}  // namespace

std::vector<output_file> compose(const std::vector<const source_record*>& sources, const std::vector<edit>& edits,
                                 const std::map<std::string, std::set<std::string>>& descriptions, const std::string& directory,
                                 const std::map<std::string, std::string>& shown, const file_names& names, const changed_texts& texts,
                                 std::vector<refusal>& refusals) {
    std::vector<std::string> order;
    std::set<std::string> read;
    for (const source_record* s : sources)
        order.push_back(s->command.path);
    for (const source_record* s : sources)
        for (const auto& [file, digest] : s->read)
            if (std::find(order.begin(), order.end(), file) == order.end())
                read.insert(file);
    const std::map<std::string, std::string> places = mirror(order, read);
    order.insert(order.end(), read.begin(), read.end());
    std::map<std::string, std::vector<const edit*>> by_file;
    for (const edit& e : edits)
        by_file[e.file].push_back(&e);

    const auto has_edits = [&](const std::string& file) {
        const auto needed = descriptions.find(file);
        return by_file.count(file) != 0 || (needed != descriptions.end() && !needed->second.empty());
    };
    std::set<std::string> say_their_name;  // what a header of theirs registers has it, too
    for (const source_record* s : sources)
        if (names.count(s->command.path) && std::any_of(s->read.begin(), s->read.end(), [&](const auto& r) { return has_edits(r.first); }))
            say_their_name.insert(s->command.path);

    std::vector<output_file> out;
    for (const std::string& file : order) {
        const std::string text = read_file(file, texts);
        std::vector<edit> mine;
        for (const edit* e : by_file[file])
            mine.push_back(with_line(*e, text));
        const auto needed = descriptions.find(file);
        const std::set<std::string> headers = needed == descriptions.end() ? std::set<std::string>() : needed->second;
        const bool rewritten = !mine.empty() || !headers.empty();
        for (edit& e : include_edits(file, text, places, directories_for(file, sources)))
            mine.push_back(std::move(e));
        std::vector<edit_conflict> conflicts;
        output_file f{file, (fs::absolute(directory) / places.at(file)).lexically_normal().string(), apply_edits(text, mine, conflicts), rewritten,
                      false};
        for (const edit_conflict& c : conflicts)
            refusals.push_back({file, 0, 0,
                                "two changes of the same text at offset " + std::to_string(c.second.offset) + ": '" + c.first.replacement +
                                    "' and '" + c.second.replacement + "'",
                                "this is an error of dome-cc; please report it with the source"});
        std::string includes = say_their_name.count(file) ? "#undef DOME_SOURCE\n#define DOME_SOURCE \"" + names.at(file) + "\"\n" : "";
        if (rewritten) {
            includes += "#include <dome/generated.hpp>\n";
            for (const std::string& h : headers)
                includes += "#include <" + h + ">\n";
            if (f.text.find("::dome::gen::algorithm::") != std::string::npos)
                includes += "#include <dome/detail/algorithms.hpp>\n";
            if (f.text.find("::dome::gen::callable") != std::string::npos && !headers.count("dome/describe/callables.hpp"))
                includes += "#include <dome/describe/callables.hpp>\n";
        }
        if (!includes.empty())
            f.text = includes + "#line 1 \"" + shown_name(file, shown) + "\"\n" + f.text;
        f.changed = f.text != text;
        out.push_back(std::move(f));
    }
    return out;
}

std::vector<refusal> overwritten(const std::vector<output_file>& files) {
    std::vector<refusal> out;
    for (const output_file& f : files) {
        std::error_code ec;
        const std::string real = fs::weakly_canonical(f.path, ec).string();
        for (const output_file& other : files)
            if (real == other.original)
                out.push_back({other.original, 0, 0, "the output would overwrite this file of the program",
                               "give -o a directory of its own for generated files"});
    }
    return out;
}

std::vector<refusal> write_files(const std::vector<output_file>& files) {
    for (const output_file& f : files) {
        std::error_code ec;
        fs::create_directories(fs::path(f.path).parent_path(), ec);
        if (!ec && fs::exists(f.path, ec) && read_file(f.path) == f.text)
            continue;    // the build system need not compile it again
        std::ofstream file(f.path, std::ios::binary);
        file << f.text;
        file.close();
        if (ec || !file)
            return {{f.path, 0, 0, "cannot write this file", "give a directory you may write to with -o"}};
    }
    return {};
}

}  // namespace dome::cc
