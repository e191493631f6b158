// SPDX-License-Identifier: Apache-2.0
// See adoption.hpp.
#include "runtime/recover/adoption.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

#include "dome/error.hpp"

namespace dome::recover {
namespace {

constexpr vm::duration patience = std::chrono::seconds(30);

// $DOME_BIN (the command or its directory), where it was built or installed, PATH.
std::string find_command() {
    const auto usable = [](const std::string& path) { return ::access(path.c_str(), X_OK) == 0 && !std::filesystem::is_directory(path); };
    if (const char* given = std::getenv("DOME_BIN"); given != nullptr && *given != '\0') {
        for (const std::string& path : {std::string(given), std::string(given) + "/dome"})
            if (usable(path))
                return path;
        throw error(errc::vm, std::string("DOME_BIN=") + given + " does not lead to the command dome");
    }
#ifdef DOME_COMMAND_PATHS
    std::istringstream built(DOME_COMMAND_PATHS);
    for (std::string path; std::getline(built, path, ':');)
        if (usable(path))
            return path;
#endif
    const char* path = std::getenv("PATH");
    std::istringstream folders(path != nullptr ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (usable(folder + "/dome"))
            return folder + "/dome";
    throw error(errc::vm, "tasks spawned in the PVM console need the command dome to supervise them: set DOME_BIN to it, or unset PVM's environment");
}

std::vector<std::string> own_command_line() {
    std::ifstream in("/proc/self/cmdline", std::ios::binary);
    const std::string all((std::istreambuf_iterator<char>(in)), {});
    std::vector<std::string> words;
    std::istringstream split(all);
    for (std::string word; std::getline(split, word, '\0');)
        words.push_back(word);
    return words;
}

// As a task of the virtual machine: it outlives this one, and PVM shows in the console what it prints.
void start_supervisor(vm::machine& machine, const std::vector<vm::task_id>& tasks, const std::string& directory) {
    std::string ids;
    for (const vm::task_id t : tasks)
        ids += (ids.empty() ? "" : ",") + std::to_string(t);
    vm::spawn_request what{find_command(), {"run", "--adopt", ids, "--store", directory}, {}, machine.host_of(machine.self())};
    if (const char* interval = std::getenv("DOME_INTERVAL"); interval != nullptr && *interval != '\0')
        what.arguments.insert(what.arguments.end(), {"--interval", interval});
    what.arguments.push_back(std::filesystem::read_symlink("/proc/self/exe").string());
    const auto own = own_command_line();
    if (own.size() > 1)
        what.arguments.insert(what.arguments.end(), own.begin() + 1, own.end());
    (void)machine.spawn(what);
}

}  // namespace

bool spawned_by_console() { return std::getenv("PVMEPID") != nullptr && std::getenv("DOME_SUPERVISOR") == nullptr; }

adoption be_adopted(vm::machine& machine, const std::string& directory) {
    std::vector<vm::task_id> together = machine.siblings();
    std::sort(together.begin(), together.end());
    if (together.front() == machine.self())
        start_supervisor(machine, together, std::filesystem::absolute(directory).lexically_normal().string());
    const vm::duration until = machine.now() + patience;
    while (machine.now() < until) {
        const auto m = machine.receive(until - machine.now());
        if (!m || m->tag != tag_adopted)
            continue;
        const std::string text(reinterpret_cast<const char*>(m->bytes.data()), m->bytes.size());
        if (text.rfind("refused ", 0) == 0)
            throw error(errc::usage, text.substr(8));
        adoption found;
        std::istringstream words(text);
        words >> found.supervisor >> found.epoch >> std::ws;
        std::getline(words, found.directory);
        found.rank = static_cast<int>(std::find(together.begin(), together.end(), machine.self()) - together.begin());
        found.tasks = static_cast<int>(together.size());
        return found;
    }
    throw error(errc::vm, "the supervisor `dome run --adopt` did not answer");
}

}  // namespace dome::recover
