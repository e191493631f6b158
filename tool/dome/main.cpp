// SPDX-License-Identifier: Apache-2.0
// The command `dome`: picks the subcommand, turns errors into one sentence and a status.
// Statuses: of the program for `run`; 2 wrong usage, 1 everything else. Tested by test/e2e and test/tool/dome.
#include <cstdio>
#include <exception>
#include <string>

#include <CLI/CLI.hpp>

#include "commands.hpp"
#include "dome/error.hpp"
#include "run.hpp"

namespace {

int complain(const std::string& sentence, int status) {
    std::fprintf(stderr, "dome: %s\n", sentence.c_str());
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    int status = 0;
    CLI::App app{"Dome: C++ programs that survive machine failures and use every machine they are given.", "dome"};
    app.set_version_flag("--version", "dome " DOME_VERSION);
    app.require_subcommand(0, 1);
    dome::tool::add_run(app, status);
    dome::tool::add_ls(app, status);
    dome::tool::add_info(app, status);
    dome::tool::add_verify(app, status);
    try {
        app.parse(argc, argv);
        if (app.get_subcommands().empty()) {
            std::fputs(app.help().c_str(), stderr);
            return 2;
        }
        return status;
    } catch (const CLI::ExtrasError&) {
        const std::string first = argc > 1 ? argv[1] : "";
        if (app.get_subcommands().empty() && !first.empty() && first[0] != '-')
            return complain("there is no subcommand " + first + "; `dome --help` lists them", 2);
        return complain(
            "unknown argument " + (app.remaining(true).empty() ? first : app.remaining(true).front()) + "; `dome --help` tells what is known", 2);
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0)
            return app.exit(e);                       // --help, --version
        return complain(e.what(), 2);
    } catch (const dome::error& e) {
        return complain(e.what(), e.code() == dome::errc::usage ? 2 : 1);
    } catch (const std::exception& e) {
        return complain(e.what(), 1);
    }
}
