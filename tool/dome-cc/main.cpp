// SPDX-License-Identifier: Apache-2.0
// dome-cc's command line. In: arguments. Out: 0; 1 when the program is refused or has errors; 2 for wrong use.
// Tested by test/tool/dome-cc/modes_test.py.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "tool/dome-cc/pipeline.hpp"
#include "tool/dome-cc/wrap/wrap.hpp"

namespace {

namespace fs = std::filesystem;
using namespace dome::cc;

// Beside the executable when installed; in the source tree when run from the build tree.
std::vector<std::string> dome_includes() {
    std::error_code ec;
    fs::path self = fs::read_symlink("/proc/self/exe", ec);
    for (const fs::path& p : {self.parent_path().parent_path() / "include", fs::path(DOME_SOURCE_INCLUDE)})
        if (fs::exists(p / "dome" / "generated.hpp"))
            return {p.string()};
    return {};
}

// libdome.a, installed or of the build tree.
std::string dome_library() {
    std::error_code ec;
    const fs::path lib = fs::read_symlink("/proc/self/exe", ec).parent_path().parent_path() / "lib";
    if (fs::exists(lib / "libdome.a", ec))
        return (lib / "libdome.a").string();
    for (const fs::directory_entry& d : fs::directory_iterator(lib, ec))
        if (fs::exists(d.path() / "libdome.a", ec))
            return (d.path() / "libdome.a").string();
    return DOME_BUILD_LIBRARY;
}

int wrong(const std::string& what) {
    std::cerr << "dome-cc: error: " << what << "\n";
    return 2;
}

// written... : read...
bool write_depfile(const std::string& path, const std::vector<std::string>& written, const std::vector<std::string>& read) {
    const auto escaped = [](const std::string& name) {
        std::string out;
        for (const char c : name)
            out += c == ' ' || c == '#' ? std::string("\\") + c : c == '$' ? std::string("$$") : std::string(1, c);
        return out;
    };
    std::ofstream out(path);
    for (const std::string& f : written)
        out << escaped(f) << " ";
    out << ":";
    for (const std::string& f : read)
        out << " \\\n  " << escaped(f);
    out << "\n";
    out.close();
    return static_cast<bool>(out);
}

// Records among the sources take their place; a program is either all records or all sources.
bool take_records(options& o, std::string& why) {
    std::vector<std::string> sources;
    for (const std::string& name : o.sources) {
        if (fs::path(name).extension() != ".facts") {
            sources.push_back(name);
            continue;
        }
        try {
            o.records.push_back(read_record(read_file(name)));
        } catch (const record_error& e) {
            why = "'" + name + "': " + e.what();
            return false;
        }
    }
    if (!o.records.empty() && !sources.empty()) {
        why = "'" + sources.front() + "' is a source among facts: run dome-cc --facts on it first";
        return false;
    }
    for (std::size_t i = 0; i < o.records.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (o.records[i].command.path == o.records[k].command.path) {
                why = "the source '" + o.records[i].command.name + "' is given twice";
                return false;
            }
    o.sources = std::move(sources);
    return true;
}

std::string unreadable(const std::string& name) {
    std::error_code ec;
    if (!fs::exists(name, ec))
        return "no source '" + name + "'; give the program's sources as paths from here";
    if (!fs::is_regular_file(name, ec))
        return "'" + name + "' is not a file; give the program's sources as paths from here";
    if (!std::ifstream(name))
        return "cannot read '" + name + "'";
    return "";
}

int facts_mode(const options& o, const std::string& depfile) {
    if (o.sources.size() != 1 || !o.records.empty())
        return wrong("--facts takes one source");
    std::vector<std::string> errors, notes;
    const std::vector<source_command> command = commands_of(o.sources, {o.flags, o.build_directory, o.includes}, errors, notes);
    if (!errors.empty())
        return wrong(errors.front());
    const source_record r = collect(command.front(), o.includes);
    std::cerr << r.problem;
    if (!r.problem.empty())
        return 1;
    const std::string text = write_record(r);
    if (read_file(o.output) != text) {
        std::ofstream out(o.output, std::ios::binary);
        out << text;
        out.close();
        if (!out)
            return wrong("cannot write '" + o.output + "'; give -o a file you may write to");
    }
    std::vector<std::string> read;
    for (const auto& [file, digest] : r.read)
        read.push_back(file);
    if (!depfile.empty() && !write_depfile(depfile, {o.output}, read))
        return wrong("cannot write " + depfile + "; give --depfile a path you may write to");
    return 0;
}

int wrap_mode(int argc, char** argv) {
    wrap::settings s;
    int first = 2;
    for (; first < argc && argv[first][0] == '-'; ++first) {
        const std::string_view a = argv[first];
        if (a == "--verbose" || a == "-v")
            s.verbose = true;
        else if (a == "--strict")
            s.strict = true;
        else
            return wrong("'" + std::string(a) + "' is no option of --wrap; it takes --verbose and --strict, then the compiler");
    }
    if (first == argc)
        return wrong("--wrap needs the compiler and its arguments: CXX=\"dome-cc --wrap g++\"");
    s.includes = dome_includes();
    s.library = dome_library();
    return wrap::wrap(s, std::vector<std::string>(argv + first, argv + argc));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "--wrap")
        return wrap_mode(argc, argv);
    options o;
    int own = argc;
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--") {
            own = i;
            o.flags.assign(argv + i + 1, argv + argc);
            break;
        }
    CLI::App app{"Rewrites C++ programs so that they can be stopped at dome::checkpoint() and resumed."};
    app.footer(
        "Examples:\n"
        "  dome-cc a.cpp b.cpp -o gen -- -std=c++20 -Iinclude    compile the files in gen/ instead of your own and link libdome\n"
        "  dome-cc -p build -o gen                               all C++ sources of build/compile_commands.json\n"
        "  dome-cc --facts a.cpp -o a.facts -- -std=c++20        one source; then, when all are there:\n"
        "  dome-cc *.facts -o gen --cache gen.cache              only what has changed is translated again\n"
        "  make CXX=\"dome-cc --wrap g++\"                        a build that knows nothing of Dome");
    bool facts = false;
    app.add_option("sources", o.sources, "all sources of the program, or their facts");
    app.add_option("-o,--output", o.output, "directory for the generated sources and headers; file for --facts")->required();
    app.add_option("-p", o.build_directory, "directory of compile_commands.json");
    app.add_flag("--facts", facts, "write down what the other sources need to know of this one");
    app.add_option("--cache", o.cache, "directory for what need not be found out again in the next run");
    app.add_flag("--explain", o.explain, "print, for every site, what is saved and why");
    app.add_flag("--dump-plan", o.dump_plan, "print the plan of every rewritten function");
    app.add_flag("--strict", o.strict, "refuse what would only be warned about");
    std::string order = "right";
    app.add_option("--argument-order", order, "where C++ leaves it open: from the right, as g++ does, or from the left, as clang does")
        ->check(CLI::IsMember({"right", "left"}));
    bool verbose = false;
    app.add_flag("-v,--verbose", verbose, "say which sources were looked at again");
    std::string depfile;
    app.add_option("--depfile", depfile, "write the sources and headers read to this file, as a rule for make and Ninja");
    app.add_flag(
        "--version",
        [](std::int64_t) {
            std::cout << "dome-cc 0.1.0\n";
            std::exit(0);
        },
        "print the version");
    try {
        app.parse(own, argv);
    } catch (const CLI::CallForHelp& e) {
        return app.exit(e);
    } catch (const CLI::ParseError& e) {
        return wrong(std::string(e.what()) +
                     "\n  usage: dome-cc SOURCES... -o DIRECTORY [-p BUILD] [--explain] -- COMPILER FLAGS; see dome-cc --help");
    }
    if (o.sources.empty() && o.build_directory.empty())
        return wrong("no sources; give all sources of the program, or -p BUILD for those of a compile database");
    for (const std::string& s : o.sources)
        if (const std::string why = unreadable(s); !why.empty())
            return wrong(why);
    std::error_code ec;
    if (!facts && fs::exists(o.output, ec) && !fs::is_directory(o.output, ec))
        return wrong("'" + o.output + "' is not a directory; give -o a directory for the generated files");
    if (std::string why; !take_records(o, why))
        return wrong(why);
    o.left_to_right = order == "left";
    o.includes = dome_includes();
    if (o.includes.empty())
        return wrong("Dome's headers are not beside this program; install them or give -I<directory> after --");
    if (facts)
        return facts_mode(o, depfile);
    const result r = translate(o);
    if (r.status == 0 && !depfile.empty() && !write_depfile(depfile, r.written, r.read))
        return wrong("cannot write " + depfile + "; give --depfile a path you may write to");
    std::cout << r.text;
    std::cerr << format(r.refusals);
    if (verbose)
        for (const std::string& s : r.parsed)
            std::cerr << "dome-cc: looked at " << s << "\n";
    return r.status;
}
