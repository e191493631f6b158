// SPDX-License-Identifier: Apache-2.0
// `dome run [options] program arguments...`. Everything from the program's name on belongs to the program.
#include "run.hpp"

#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "dome/error.hpp"
#include "dome/launch.hpp"

namespace dome::tool {
namespace {

struct arguments {
    launch::options wanted;
    bool resume = false, fresh = false, quiet = false;
    std::string hosts, adopted;
};

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, ',');)
        parts.push_back(part);
    return parts;
}

int carry_out(arguments& given, std::vector<std::string> rest) {
    launch::options& wanted = given.wanted;
    if (!rest.empty() && rest.front() == "--")
        rest.erase(rest.begin());
    else if (!rest.empty() && rest.front().size() > 1 && rest.front().front() == '-')
        throw error(errc::usage,
                    "unknown option " + rest.front() + "; `dome run --help` lists the options, and those of the program come after its name");
    if (rest.empty())
        throw error(errc::usage, "name the program to run: dome run [options] ./program arguments...");
    wanted.program = rest.front();
    wanted.arguments.assign(rest.begin() + 1, rest.end());
    wanted.hosts = split(given.hosts);
    wanted.progress = !given.quiet;
    if (given.resume && given.fresh)
        throw error(errc::usage, "--resume and --fresh exclude each other");
    wanted.how = given.resume  ? launch::options::start::resume
                 : given.fresh ? launch::options::start::fresh
                               : launch::options::start::refuse_unfinished;
    if (given.adopted.empty())
        return launch::run(wanted);
    std::vector<int> tasks;
    for (const std::string& id : split(given.adopted)) {
        try {
            tasks.push_back(std::stoi(id));
        } catch (const std::exception&) {
            throw error(errc::usage, "--adopt: '" + id + "' is not a task id");
        }
    }
    return launch::adopt(wanted, tasks);
}

}  // namespace

void add_run(CLI::App& app, int& status) {
    auto given = std::make_shared<arguments>();
    CLI::App* run = app.add_subcommand(
        "run", "start a program on the parallel virtual machine and bring it back after any loss: dome run [options] ./program arguments...");
    run->prefix_command();
    run->add_option("-n,--tasks", given->wanted.tasks, "number of tasks")->capture_default_str();
    run->add_option("--hosts", given->hosts, "hosts to use, separated by commas; default: those of the virtual machine, or this one");
    run->add_flag("--resume", given->resume, "continue the run in the store");
    run->add_flag("--fresh", given->fresh, "start over, even if the store holds an unfinished run");
    run->add_option("--interval", given->wanted.interval, "seconds between checkpoints, 0: at every passage")->capture_default_str();
    run->add_option("--store", given->wanted.store, "directory of the checkpoints; default: $DOME_DIR, else ./<program>.dome");
    run->add_option("--data-path", given->wanted.data_path, "how bytes travel between tasks: auto, ucx, or pvm; -v tells what was chosen")
        ->check(CLI::IsMember({"auto", "ucx", "pvm"}));
    run->add_option("--bind-to", given->wanted.bind_to, "core: each task keeps to a core of its own; none: the system moves tasks about (default)")
        ->check(CLI::IsMember({"core", "none"}));
    run->add_flag("--all-output", given->wanted.all_output, "show the standard output of all tasks, with their numbers");
    run->add_flag("-v,--verbose", given->wanted.verbose, "tell about checkpoints, too");
    run->add_flag("--quiet", given->quiet, "tell nothing that need not be known");
    run->add_option("--adopt", given->adopted, "task ids to supervise")->group("");
    run->callback([run, given, &status] { status = carry_out(*given, run->remaining()); });
}

}  // namespace dome::tool
