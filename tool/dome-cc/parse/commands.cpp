// SPDX-License-Identifier: Apache-2.0
// Commands from flags or from a compile database; see commands.hpp. Tested by test/tool/dome-cc/modes_test.py.
#include "tool/dome-cc/parse/commands.hpp"

#include <filesystem>
#include <map>
#include <regex>

#include "clang/Driver/Options.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/FileSystem.h"
#include "tool/dome-cc/parse/forced_includes.hpp"

namespace dome::cc {

namespace fs = std::filesystem;

namespace {

std::string real_path(const std::string& directory, const std::string& name) {
    const std::string full = (fs::path(directory) / name).lexically_normal().string();
    llvm::SmallString<256> real;
    return llvm::sys::fs::real_path(full, real) ? full : std::string(real);
}

// The arguments of a database's command without the source, its output, and a wrapper around the compiler.
std::vector<std::string> without_source(const clang::tooling::CompileCommand& c, const std::string& path) {
    std::vector<std::string> out;
    std::size_t first = 0;
    for (std::size_t i = 0; i + 1 < c.CommandLine.size(); ++i)
        if (c.CommandLine[i] == "--wrap" && fs::path(c.CommandLine[i ? i - 1 : 0]).filename() == "dome-cc")
            first = i + 1;
    for (std::size_t i = first; i < c.CommandLine.size(); ++i) {
        const std::string& a = c.CommandLine[i];
        if (a == "-c" || a == "--")
            continue;
        if (a == "-o") {
            ++i;
            continue;
        }
        if (!a.empty() && a[0] != '-' && i > first && c.CommandLine[i - 1] != "-include" && real_path(c.Directory, a) == path)
            continue;
        out.push_back(a);
    }
    return out;
}

// Whether this command takes the source as C++; `-x` counts before its name.
bool is_read_as_cpp(const std::string& file, const std::vector<std::string>& arguments) {
    std::string language;
    for (std::size_t i = 1; i < arguments.size(); ++i)
        if (arguments[i].rfind("-x", 0) == 0)
            language = arguments[i].size() > 2 ? arguments[i].substr(2) : i + 1 < arguments.size() ? arguments[i + 1] : "";
    if (!language.empty() && language != "none")
        return language == "c++";
    const auto flags = std::find_if(arguments.begin(), arguments.end(), [](const std::string& a) { return a.rfind("-", 0) == 0; });
    return is_cpp(file) || (fs::path(file).extension() == ".c" && flags != arguments.begin() && is_cpp_driver(*std::prev(flags), arguments));
}

void from_database(const std::vector<std::string>& sources, const parse_options& o, std::vector<source_command>& out,
                   std::vector<std::string>& errors, std::vector<std::string>& notes) {
    std::string why;
    auto base = clang::tooling::CompilationDatabase::loadFromDirectory(o.build_directory, why);
    if (!base) {
        errors.push_back("no compile_commands.json in '" + o.build_directory +
                         "'; configure with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON or give the flags after --");
        return;
    }
    std::map<std::string, std::vector<source_command>> known;
    std::vector<std::string> order;
    for (const auto& c : base->getAllCompileCommands()) {
        source_command s{c.Filename, real_path(c.Directory, c.Filename), c.Directory, {}};
        s.arguments = without_source(c, s.path);
        if (!is_read_as_cpp(c.Filename, s.arguments))
            continue;   // C cannot reach a checkpoint
        s.arguments.insert(s.arguments.end(), o.flags.begin(), o.flags.end());
        if (known[s.path].empty())
            order.push_back(s.path);
        known[s.path].push_back(s);
    }
    if (order.empty())
        errors.push_back("the compile database in '" + o.build_directory + "' names no C++ source");
    const auto take = [&](const std::string& path, const std::string& name) {
        const auto found = known.find(path);
        if (found == known.end()) {
            errors.push_back("the compile database has no entry for '" + name +
                             "'; add the source to the build or give the flags after -- without -p");
            return;
        }
        if (!fs::exists(path))
            errors.push_back("no source '" + name + "', which the compile database names; if the build makes it, build the program first");
        for (const source_command& s : found->second)
            if (s.arguments != found->second.front().arguments)
                notes.push_back("'" + name + "' is compiled more than once with different flags; the first entry of the compile database is used");
        out.push_back(found->second.front());
        out.back().name = name;
    };
    if (sources.empty())
        for (const std::string& path : order)
            take(path, known[path].front().name);
    else
        for (const std::string& name : sources)
            take(real_path(fs::current_path().string(), name), name);
}

// Options that g++ and clang share and that say nothing of the language, with values that clang may not know: profiles, which it keeps in
// another form, forms of diagnostics, and character sets, of which it reads one.
bool concerns_others(const llvm::opt::Option& o) {
    namespace options = clang::driver::options;
    static const unsigned all[] = {options::OPT_finput_charset_EQ,      options::OPT_fexec_charset_EQ,
                                   options::OPT_fdiagnostics_format_EQ, options::OPT_fprofile_instr_use,
                                   options::OPT_fprofile_use_EQ,        options::OPT_fprofile_generate,
                                   options::OPT_fprofile_generate_EQ,   options::OPT_fauto_profile_EQ,
                                   options::OPT_fprofile_instr_use_EQ,  options::OPT_MJ};
    return std::any_of(std::begin(all), std::end(all), [&](unsigned one) { return o.matches(one); });
}

// Programs may ask whether these are on. Others (bounds-strict) may be known to g++ alone.
std::vector<std::string> known_sanitizers(const llvm::opt::Arg& a) {
    std::vector<std::string> out;
    for (const char* v : a.getValues())
        if (const llvm::StringRef value = v; value == "address" || value == "thread" || value == "undefined" || value == "leak" || value == "memory")
            out.push_back("-fsanitize=" + value.str());
    return out;
}

}  // namespace

bool is_cpp(const std::string& file) {
    static const char* const endings[] = {".cpp", ".cc", ".cxx", ".C", ".c++", ".cp", ".CPP"};
    const std::string e = fs::path(file).extension().string();
    return std::any_of(std::begin(endings), std::end(endings), [&](const char* x) { return e == x; });
}

bool is_cpp_driver(const std::string& compiler, const std::vector<std::string>& flags) {
    static const std::regex name(R"((.*[-.])?(g|c|clang|mpic)\+\+(-[0-9.]+)?|mpicxx|mpiCC)");
    return std::regex_match(fs::path(compiler).filename().string(), name) ||
           std::find(flags.begin(), flags.end(), "--driver-mode=g++") != flags.end();
}

std::vector<source_command> commands_of(const std::vector<std::string>& sources, const parse_options& o, std::vector<std::string>& errors,
                                        std::vector<std::string>& notes) {
    std::vector<source_command> out;
    if (!o.build_directory.empty()) {
        from_database(sources, o, out, errors, notes);
    } else {
        const std::string here = fs::current_path().string();
        for (const std::string& name : sources) {
            source_command s{name, real_path(here, name), here, {"c++"}};
            s.arguments.insert(s.arguments.end(), o.flags.begin(), o.flags.end());
            out.push_back(std::move(s));
        }
    }
    for (source_command& s : out)
        s.arguments = with_headers_of_precompiled(s.arguments, s.directory);
    for (std::size_t i = 0; i < out.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (out[i].path == out[k].path)
                errors.push_back("the source '" + out[i].name + "' is given twice" +
                                 (out[i].name == out[k].name ? "" : " (the other name is '" + out[k].name + "')"));
    return out;
}

source_command for_front_end(const source_command& raw, const std::vector<std::string>& includes) {
    namespace options = clang::driver::options;
    source_command out{raw.name, raw.path, raw.directory, {"clang++", "-w"}};
    std::vector<const char*> words;
    const std::vector<std::string> arguments = without_precompiled(raw.arguments);
    for (std::size_t i = 1; i < arguments.size(); ++i)
        words.push_back(arguments[i].c_str());
    unsigned missing_index = 0, missing = 0;
    const auto parsed = clang::driver::getDriverOptTable().ParseArgs(words, missing_index, missing, llvm::opt::Visibility(options::ClangOption));
    bool standard = false;
    for (const llvm::opt::Arg* a : parsed) {
        const llvm::opt::Option option = a->getOption();
        if (option.getKind() == llvm::opt::Option::UnknownClass || option.getKind() == llvm::opt::Option::InputClass)
            continue;
        if (option.matches(options::OPT_M_Group) || option.matches(options::OPT_o) || option.matches(options::OPT_c) ||
            option.matches(options::OPT_S) || option.matches(options::OPT_Link_Group) || option.matches(options::OPT_W_Group) ||
            option.matches(options::OPT_W_Joined) || option.matches(options::OPT_flto) || option.matches(options::OPT_flto_EQ) ||
            option.matches(options::OPT_save_temps_EQ) || option.matches(options::OPT_pipe) || option.matches(options::OPT_v) ||
            option.hasFlag(options::LinkerInput) || concerns_others(option))
            continue;
        if (option.matches(options::OPT_fsanitize_EQ)) {
            const std::vector<std::string> known = known_sanitizers(*a);
            out.arguments.insert(out.arguments.end(), known.begin(), known.end());
            continue;
        }
        standard = standard || option.matches(options::OPT_std_EQ);
        if (option.matches(options::OPT_include)) {    // not by way of the driver, which takes a precompiled one where there is one
            out.arguments.insert(out.arguments.end(), {"-Xclang", "-include", "-Xclang", a->getValue()});
            continue;
        }
        llvm::opt::ArgStringList written;
        a->render(parsed, written);
        for (const char* w : written)
            out.arguments.push_back(w);
    }
    if (!standard)
        out.arguments.push_back("-std=c++20");
    for (const std::string& i : includes) {
        out.arguments.push_back("-isystem");    // also where the flags name it with -I: its headers are not the program's
        out.arguments.push_back(i);
    }
    // What clang calls an error and g++ only warns of is no business of a translator: `register`, "%4"PRIi64, narrowing of variables.
    for (const char* more : {"-D__DOME_CC__=1", "-Wno-unknown-attributes", "-Wno-register", "-Wno-reserved-user-defined-literal",
                             "-Wno-c++11-narrowing", "-resource-dir=" DOME_CLANG_RESOURCE_DIR})
        out.arguments.push_back(more);
    return out;
}

std::vector<std::string> include_directories(const source_command& c) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < c.arguments.size(); ++i) {
        const std::string& a = c.arguments[i];
        std::string name;
        if ((a == "-I" || a == "-iquote") && i + 1 < c.arguments.size())
            name = c.arguments[i + 1];
        else if (a.rfind("-I", 0) == 0 && a.size() > 2)
            name = a.substr(2);
        if (!name.empty())
            out.push_back((fs::path(c.directory) / name).string());
    }
    return out;
}

}  // namespace dome::cc
