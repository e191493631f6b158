// SPDX-License-Identifier: Apache-2.0
#include "runtime/session/join.hpp"

#include <sys/utsname.h>
#include <unistd.h>

#include <bit>
#include <cstdlib>
#include <exception>

#include "dome/error.hpp"
#include "dome/launch.hpp"
#include "runtime/recover/adoption.hpp"
#include "runtime/session/binding.hpp"
#include "runtime/session/output.hpp"

namespace dome {
namespace {

constexpr int exit_after_loss = 75;

// Long enough for many tasks to start on slow machines; the supervisor gives up on a task that never comes.
constexpr vm::duration members_timeout = std::chrono::seconds(60);

std::string host_name() {
    utsname facts{};
    return ::uname(&facts) == 0 ? facts.nodename : "?";
}

std::vector<vm::task_id> parse_members(const std::string& line) {
    std::vector<vm::task_id> members;
    const char* at = line.c_str() + line.find(' ');
    while (*at != '\0') {
        char* end = nullptr;
        members.push_back(static_cast<vm::task_id>(std::strtol(at + 1, &end, 10)));
        if (end == at + 1 || (*end != ',' && *end != '\0'))
            throw error(errc::vm, "the supervisor sent a list of tasks that cannot be read: " + line);
        at = end;
    }
    return members;
}

// A task that has lost another, or the virtual machine, is started again by the supervisor: nothing the user could act on, so
// no "terminate called", no core. Everything else ends the program as it always does.
std::terminate_handler usual_terminate = nullptr;
[[noreturn]] void end_quietly_after_loss() {
    try {
        if (const std::exception_ptr why = std::current_exception())
            std::rethrow_exception(why);
    } catch (const error& e) {
        if (e.code() == errc::peer_lost || e.code() == errc::fenced || e.code() == errc::vm)
            std::_Exit(exit_after_loss);
    } catch (...) {
    }
    usual_terminate();
    std::abort();
}

// Once the communicator has counted how many tasks there are to a core.
void bind_beside_others(const comm::communicator& group) {
    int before = 0, here = 0;
    for (int r = 0; r < group.size(); ++r)
        if (group.host_of(r) == group.host_of(group.rank())) {
            ++here;
            before += r < group.rank();
        }
    bind_to_core(before, here);
}

// `machine`: joined already, else null.
joined join_supervised(const settings& wanted, std::unique_ptr<vm::machine> machine) {
    usual_terminate = std::set_terminate(end_quietly_after_loss);
    joined j;
    j.machine = std::move(machine);
    vm::link_peer self;
    self.rank = wanted.rank;
    self.epoch = wanted.epoch;
    self.pid = ::getpid();
    self.task = j.machine->self();
    self.host = host_name();
    j.link = std::make_unique<vm::link_client>(wanted.supervisor, self);
    const auto line = j.link->next_command(members_timeout);
    if (!line || line->rfind("members ", 0) != 0)
        throw error(errc::vm, "the supervisor at " + wanted.supervisor + " did not say who the other tasks are");
    auto members = parse_members(*line);
    if (static_cast<int>(members.size()) != wanted.tasks)
        throw error(errc::vm, "the supervisor named " + std::to_string(members.size()) + " tasks, DOME_TASKS says " + std::to_string(wanted.tasks));
    comm::limits how;
    how.path = wanted.path;
    j.group = std::make_unique<comm::communicator>(*j.machine, std::move(members), wanted.epoch, how);
    if (wanted.bound)
        bind_beside_others(*j.group);
    if (wanted.rank == 0 && wanted.tasks > 1)
        j.link->post("path " + j.group->paths());
    return j;
}

// Spawned in the PVM console: what the tasks print stays with the console, until a loss.
joined join_adopted(settings& wanted, std::unique_ptr<vm::machine> machine) {
    const auto found = recover::be_adopted(*machine, wanted.directory);
    wanted.supervisor = found.supervisor;
    wanted.directory = found.directory;
    wanted.rank = found.rank;
    wanted.tasks = found.tasks;
    wanted.epoch = found.epoch;
    if (wanted.interval < 0)
        wanted.interval = launch::options{}.interval;
    return join_supervised(wanted, std::move(machine));
}

}  // namespace

joined join(settings& wanted) {
    if (!wanted.supervisor.empty()) {
        auto machine = vm::join_pvm();
        if (!machine)
            throw error(errc::vm, "DOME_SUPERVISOR is set but no virtual machine is here: start the program with `dome run`");
        redirect_output(wanted.directory, wanted.epoch, wanted.rank);
        return join_supervised(wanted, std::move(machine));
    }
    if (recover::spawned_by_console())
        if (auto machine = vm::join_pvm())
            return join_adopted(wanted, std::move(machine));
    joined j;
    j.machine = vm::solo();
    j.group = std::make_unique<comm::communicator>(*j.machine, std::vector<vm::task_id>{j.machine->self()}, wanted.epoch);
    wanted.rank = 0;
    return j;
}

void joined::leave(int status) {
    if (link)
        link->post("finished status=" + std::to_string(status) + (group && group->has_lost() ? " after_loss=1" : ""));
    group.reset();       // says good-bye, so that nobody takes this end for a loss
    link.reset();        // after everything posted has been sent
    machine.reset();
}

std::string architecture() {
    utsname facts{};
    const std::string name = ::uname(&facts) == 0 ? facts.machine : "unknown";
    return name + (std::endian::native == std::endian::little ? " little " : " big ") + (sizeof(long) == 8 ? "lp64" : "ilp32");
}

}  // namespace dome
