// SPDX-License-Identifier: Apache-2.0
// dome-cc's command line. In: arguments. Out: 0; 1 when the program is refused or has errors; 2 for wrong use.
// Tested by test/tool/dome-cc/output_test.cpp.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "tool/dome-cc/pipeline.hpp"

namespace {

// Beside the executable when installed; in the source tree when run from the build tree.
std::vector<std::string> dome_includes() {
    namespace fs = std::filesystem;
    std::error_code ec;
    fs::path self = fs::read_symlink("/proc/self/exe", ec);
    for (const fs::path& p : {self.parent_path().parent_path() / "include", fs::path(DOME_SOURCE_INCLUDE)})
        if (fs::exists(p / "dome" / "generated.hpp"))
            return {p.string()};
    return {};
}

// written... : read...
bool write_depfile(const std::string& path, const dome::cc::result& r) {
    const auto escaped = [](const std::string& name) {
        std::string out;
        for (const char c : name)
            out += c == ' ' || c == '#' ? std::string("\\") + c : c == '$' ? std::string("$$") : std::string(1, c);
        return out;
    };
    std::ofstream out(path);
    for (const std::string& f : r.written)
        out << escaped(f) << " ";
    out << ":";
    for (const std::string& f : r.read)
        out << " \\\n  " << escaped(f);
    out << "\n";
    out.close();
    return static_cast<bool>(out);
}

}  // namespace

int main(int argc, char** argv) {
    dome::cc::options o;
    int own = argc;
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--") {
            own = i;
            o.flags.assign(argv + i + 1, argv + argc);
            break;
        }
    CLI::App app{"Rewrites C++ programs so that they can be stopped at dome::checkpoint() and resumed."};
    app.footer("Example: dome-cc a.cpp b.cpp -o gen -- -std=c++20 -Iinclude\nCompile the files in gen/ instead of your own and link libdome.");
    app.add_option("sources", o.sources, "all sources of the program")->required();
    app.add_option("-o,--output", o.output, "directory for the generated sources and headers")->required();
    app.add_option("-p", o.build_directory, "directory of compile_commands.json");
    app.add_flag("--explain", o.explain, "print, for every site, what is saved and why");
    app.add_flag("--dump-plan", o.dump_plan, "print the plan of every rewritten function");
    app.add_flag("--strict", o.strict, "refuse what would only be warned about");
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
        std::cerr << "dome-cc: error: " << e.what()
                  << "\n  usage: dome-cc SOURCES... -o DIRECTORY [-p BUILD] [--explain] -- COMPILER FLAGS; see dome-cc --help\n";
        return 2;
    }
    for (const std::string& s : o.sources)
        if (!std::filesystem::is_regular_file(s)) {
            std::cerr << "dome-cc: error: no source '" << s << "'; give the program's sources as paths from here\n";
            return 2;
        }
    o.includes = dome_includes();
    if (o.includes.empty()) {
        std::cerr << "dome-cc: error: Dome's headers are not beside this program; install them or give -I<directory> after --\n";
        return 2;
    }
    dome::cc::result r = dome::cc::translate(o);
    if (r.status == 0 && !depfile.empty() && !write_depfile(depfile, r)) {
        std::cerr << "dome-cc: error: cannot write " << depfile << "; give --depfile a path you may write to\n";
        return 2;
    }
    std::cout << r.text;
    std::cerr << dome::cc::format(r.refusals);
    return r.status;
}
