// SPDX-License-Identifier: Apache-2.0
// Composing and writing; see output_tree.hpp. Tested by test/tool/dome-cc/output_test.cpp and modes_test.py.
#include "tool/dome-cc/output_tree.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "tool/dome-cc/mirror.hpp"

namespace dome::cc {

namespace fs = std::filesystem;

edit with_line(edit e, const std::string& text) {
    if (e.length == 0 && e.replacement.find('\n') != std::string::npos && e.replacement.find("#line") == std::string::npos)
        e.replacement += (e.replacement.back() == '\n' ? "" : "\n") + ("#line " + std::to_string(told_line(text, e.offset))) + "\n";
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

// Names that the command line defines, or headers that it includes, and that stand for something else in Dome's headers. Those keep to
// small letters and single capitals; names with an underscore in front are the compiler's and the library's.
std::set<std::string> macros_before(const std::string& file, const std::vector<const source_record*>& sources, const changed_texts& texts) {
    std::set<std::string> out;
    const auto add = [&](const std::string& name) {
        const bool capitals = name.size() > 1 && std::none_of(name.begin(), name.end(), [](unsigned char c) { return std::islower(c); });
        if (!name.empty() && name[0] != '_' && !capitals)
            out.insert(name);
    };
    static const std::regex defined("(?:^|\n)[ \t]*#[ \t]*define[ \t]+(\\w+)");
    for (const source_record* s : sources) {
        if (!s->read.count(file))
            continue;
        const std::vector<std::string>& words = s->command.arguments;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i].rfind("-D", 0) == 0) {
                const std::string whole = words[i] == "-D" && i + 1 < words.size() ? words[++i] : words[i].substr(2);
                add(whole.substr(0, whole.find_first_of("=(")));
            }
        for (const std::string& f : s->forced) {
            const std::string text = read_file(f, texts);
            for (std::sregex_iterator it(text.begin(), text.end(), defined), end; it != end; ++it)
                add((*it)[1]);
        }
    }
    return out;
}

// A byte order mark is one only where a file begins, and Dome's includes come there.
void remove_byte_order_mark(const std::string& original, std::string& text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (original.starts_with(mark))
        text.erase(text.find(mark), mark.size());     // edits may come before it
}

// Headers of Dome that a text asks for by what it uses.
std::set<std::string> describing(const std::string& text) {
    std::set<std::string> out{"dome/generated.hpp"};
    if (text.find("::dome::gen::algorithm::") != std::string::npos)
        out.insert("dome/detail/algorithms.hpp");
    if (text.find("::dome::gen::callable") != std::string::npos)
        out.insert("dome/describe/callables.hpp");
    return out;
}

// Dome's headers in front of a file, whatever macros there are by then.
std::string including(const std::set<std::string>& headers, const std::set<std::string>& macros) {
    std::string before, includes, after;
    for (const std::string& m : macros) {
        before += "#pragma push_macro(\"" + m + "\")\n#undef " + m + "\n";
        after += "#pragma pop_macro(\"" + m + "\")\n";
    }
    for (const std::string& h : headers)
        if (h != "dome/generated.hpp")      // the first
            includes += "#include <" + h + ">\n";
    return before + "#include <dome/generated.hpp>\n" + includes + after;
}

using headers_by_file = std::map<std::string, std::set<std::string>>;

// A source has the headers that its own need as well: in a header they would come after what the source defines, as in `#define N 100`.
void put_in_front(headers_by_file needed, const std::vector<const source_record*>& sources, const std::map<std::string, std::string>& shown,
                  const file_names& names, const changed_texts& texts, std::vector<output_file>& files) {
    std::set<std::string> compiled;
    for (const source_record* s : sources) {
        compiled.insert(s->command.path);
        std::set<std::string> all;
        for (const auto& [file, digest] : s->read)
            if (auto of_file = needed.find(file); of_file != needed.end())
                all.insert(of_file->second.begin(), of_file->second.end());
        if (!all.empty())
            needed[s->command.path] = std::move(all);
    }
    for (output_file& f : files) {
        if (auto headers = needed.find(f.original); headers != needed.end()) {
            std::string before;
            if (auto name = names.find(f.original); name != names.end() && compiled.count(f.original))    // what its headers register has it, too
                before = "#undef DOME_SOURCE\n#define DOME_SOURCE \"" + name->second + "\"\n";
            f.text = before + including(headers->second, macros_before(f.original, sources, texts)) + "#line 1 \"" + shown_name(f.original, shown) +
                     "\"\n" + f.text;
        }
        f.changed = f.text != read_file(f.original, texts);
    }
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

    headers_by_file needed;    // of Dome, by the file that has them in front
    std::vector<output_file> out;
    for (const std::string& file : order) {
        const std::string text = read_file(file, texts);
        std::vector<edit> mine;
        for (const edit* e : by_file[file])
            mine.push_back(with_line(*e, text));
        const auto described = descriptions.find(file);
        const bool rewritten = !mine.empty() || (described != descriptions.end() && !described->second.empty());
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
        if (rewritten) {
            remove_byte_order_mark(text, f.text);
            needed[file] = describing(f.text);
            if (described != descriptions.end())
                needed[file].insert(described->second.begin(), described->second.end());
        }
        out.push_back(std::move(f));
    }
    put_in_front(std::move(needed), sources, shown, names, texts, out);
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
