// SPDX-License-Identifier: Apache-2.0
// Words of GCC's and Clang's command lines; see command_line.hpp.
#include "tool/dome-cc/wrap/command_line.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "tool/dome-cc/parse/commands.hpp"
#include "tool/dome-cc/record.hpp"

namespace dome::cc::wrap {

namespace fs = std::filesystem;

namespace {

// Options whose value is the next word.
const std::set<std::string> takes_a_word = {"-o",
                                            "-I",
                                            "-D",
                                            "-U",
                                            "-L",
                                            "-l",
                                            "-include",
                                            "--include",
                                            "-imacros",
                                            "-isystem",
                                            "-iquote",
                                            "-idirafter",
                                            "-iprefix",
                                            "-iwithprefix",
                                            "-isysroot",
                                            "-x",
                                            "-MF",
                                            "-MT",
                                            "-MQ",
                                            "-Xlinker",
                                            "-Xpreprocessor",
                                            "-Xassembler",
                                            "-Xclang",
                                            "-T",
                                            "-u",
                                            "-z",
                                            "-e",
                                            "-A",
                                            "-aux-info",
                                            "--param",
                                            "-B",
                                            "-framework",
                                            "-target",
                                            "-mllvm",
                                            "-dumpbase",
                                            "-dumpdir",
                                            "-wrapper",
                                            "-include-pch",
                                            "--sysroot",
                                            "-iwithprefixbefore",
                                            "-dumpbase-ext",
                                            "-arch",
                                            "-MJ",
                                            "-iframework",
                                            "-ivfsoverlay",
                                            "--serialize-diagnostics",
                                            "--std",
                                            "--define-macro",
                                            "--undefine-macro",
                                            "--include-directory"};

bool starts(const std::string& word, const char* with) { return word.rfind(with, 0) == 0; }

// Words of a response file: separated by blanks; quotes and backslashes as GCC reads them.
std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> out;
    std::string word;
    bool open = false;
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            word += text[++i];
            open = true;
        } else if (quote != 0) {
            if (c == quote)
                quote = 0;
            else
                word += c;
        } else if (c == '"' || c == '\'') {
            quote = c;
            open = true;
        } else if (std::isspace(static_cast<unsigned char>(c))) {
            if (open)
                out.push_back(word);
            word.clear();
            open = false;
        } else {
            word += c;
            open = true;
        }
    }
    if (open)
        out.push_back(word);
    return out;
}

void open_responses(const std::vector<std::string>& from, const std::string& directory, std::vector<std::string>& out, int depth = 0) {
    for (const std::string& w : from) {
        const std::string file = w.size() > 1 && w[0] == '@' ? (fs::path(directory) / w.substr(1)).string() : "";
        std::error_code ec;
        if (!file.empty() && fs::is_regular_file(file, ec) && depth < 20)
            open_responses(words_of(read_file(file)), directory, out, depth + 1);
        else
            out.push_back(w);
    }
}

bool one_of(const std::string& x, std::initializer_list<const char*> all) {
    return std::any_of(all.begin(), all.end(), [&](const char* a) { return x == a; });
}

input::sort sort_of(const std::string& path, const std::string& language, bool c_is_cpp = false) {
    if (!language.empty() && language != "none")
        return language == "c++"          ? input::sort::cpp
               : language == "c++-header" ? input::sort::header
               : language == "c"          ? input::sort::c
                                          : input::sort::other;
    const std::string e = fs::path(path).extension().string();
    if (is_cpp(path))
        return input::sort::cpp;
    if (one_of(e, {".hpp", ".h", ".hh", ".hxx", ".H", ".h++", ".hp", ".HPP", ".tcc"}))
        return input::sort::header;
    if (e == ".c")
        return c_is_cpp ? input::sort::cpp : input::sort::c;
    if (one_of(e, {".o", ".lo", ".obj"}))
        return input::sort::object;
    if (e == ".so" || path.find(".so.") != std::string::npos)
        return input::sort::shared;
    return e == ".a" ? input::sort::archive : input::sort::other;
}

}  // namespace

command_line read_command_line(const std::vector<std::string>& words, const std::string& directory) {
    command_line out;
    open_responses(words, directory, out.words);
    bool compiles = false, other = false;
    std::string language;
    std::vector<std::string> library_directories;
    const std::vector<std::string>& w = out.words;
    // Everything up to the first option is the compiler, with what is put before it (ccache); the rest of those words are inputs.
    while (out.compiler < w.size() && !starts(w[out.compiler], "-") && sort_of(w[out.compiler], "") == input::sort::other &&
           !one_of(fs::path(w[out.compiler]).extension().string(), {".s", ".S", ".i", ".ii", ".so"}))
        out.flags.push_back(w[out.compiler++]);
    const bool c_is_cpp = out.compiler > 0 && is_cpp_driver(w[out.compiler - 1], w);
    for (std::size_t i = out.compiler; i < w.size(); ++i) {
        const std::string& a = w[i];
        if (a.empty() || a[0] != '-' || a == "-") {
            out.inputs.push_back({i, a, sort_of(a, language, c_is_cpp), language});
            continue;
        }
        const std::string value = takes_a_word.count(a) && i + 1 < w.size() ? w[i + 1] : "";
        const bool pair = takes_a_word.count(a) != 0 && i + 1 < w.size();
        if (a == "-c")
            compiles = true;
        else if (one_of(a, {"-E", "-S", "-M", "-MM", "-fsyntax-only", "-###", "--version", "--help", "-dumpversion", "-dumpmachine", "-dumpspecs",
                            "-r"}) ||
                 starts(a, "-print-") || starts(a, "--print-") || starts(a, "--help="))
            other = true;
        else if (a == "-o")
            out.output = value;
        else if (starts(a, "-o") && a.size() > 2 && !starts(a, "-openmp"))
            out.output = a.substr(2);
        else if (a == "-x" || (starts(a, "-x") && a.size() > 2)) {
            language = pair ? value : a.substr(2);
        } else if (one_of(a, {"-MD", "-MMD", "-MP", "-MG", "-MF", "-MT", "-MQ"}) || starts(a, "-MF") || starts(a, "-MT") || starts(a, "-MQ")) {
            out.dependency_flags.push_back(a);
            if (pair)
                out.dependency_flags.push_back(value);
        } else if (a == "-L" || starts(a, "-L"))
            library_directories.push_back(pair ? value : a.substr(2));
        else if (a == "-l" || starts(a, "-l")) {
            // A library of the user's own, found the way the linker finds it.
            const std::string name = pair ? value : a.substr(2);
            for (const std::string& d : library_directories) {
                const auto found = [&](const char* ending) {
                    std::error_code ec;
                    const std::string file = "lib" + name + ending;
                    if (!fs::exists(fs::path(directory) / d / file, ec))
                        return false;
                    out.inputs.push_back({i, (fs::path(d) / file).string(), sort_of(file, "")});
                    return true;
                };
                if (found(".so") || found(".a"))
                    break;
            }
        } else if (starts(a, "-Wl,") ||
                   one_of(a, {"-Xlinker", "-T", "-u", "-z", "-e", "-static", "-static-pie", "-pie", "-no-pie", "-s", "-rdynamic", "-nostdlib"}) ||
                   starts(a, "-fuse-ld="))
            ;    // for the linker
        else if (a == "-shared")
            out.shared = true;
        else {
            out.flags.push_back(a);
            if (pair)
                out.flags.push_back(value);
        }
        if (pair)
            ++i;
    }
    // A header is precompiled, without -c as well.
    other = other || (!compiles && std::any_of(out.inputs.begin(), out.inputs.end(), [](const input& i) { return i.what == input::sort::header; }));
    if (other || out.inputs.empty())
        out.what = step::other;
    else
        out.what = compiles ? step::compile : step::link;
    return out;
}

}  // namespace dome::cc::wrap
