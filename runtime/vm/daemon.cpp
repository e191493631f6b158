// SPDX-License-Identifier: Apache-2.0
// Starts, finds and halts PVM daemons as processes; knows their files, not their library. See daemon.hpp.
// Tested by test/runtime/vm/pvm_test.cpp.
#include "runtime/vm/daemon.hpp"

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>

#include "dome/error.hpp"

extern char** environ;

namespace dome::vm {
namespace {

using std::chrono::milliseconds;

// Is somebody listening where the daemon says it is? libpvm would print and wait.
bool daemon_answers(const std::string& where) {
    sockaddr_storage to{};
    socklen_t length = 0;
    unsigned address = 0, port = 0;
    if (where.empty())
        return false;
    if (where[0] == '/') {
        auto& u = reinterpret_cast<sockaddr_un&>(to);
        if (where.size() >= sizeof u.sun_path)
            return false;
        u.sun_family = AF_UNIX;
        std::memcpy(u.sun_path, where.c_str(), where.size() + 1);
        length = sizeof u;
    } else {
        if (std::sscanf(where.c_str(), "%x:%x", &address, &port) != 2 || port > 0xffff)
            return false;
        auto& i = reinterpret_cast<sockaddr_in&>(to);
        i.sin_family = AF_INET;
        i.sin_addr.s_addr = htonl(address);
        i.sin_port = htons(static_cast<std::uint16_t>(port));
        length = sizeof i;
    }
    const int s = ::socket(to.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (s < 0)
        return false;
    const bool there = ::connect(s, reinterpret_cast<sockaddr*>(&to), length) == 0;
    ::close(s);
    return there;
}

// Where the daemon of this folder says that it listens; empty without one.
std::string contact_path(const std::string& folder, const char* id) {
    return folder + "/pvmd." + std::to_string(::getuid()) + (id != nullptr ? std::string(".") + id : std::string());
}

std::string contact(const std::string& path) {
    std::string where;
    std::ifstream(path) >> where;
    return where;
}

// A process with more variables in its environment; `input` becomes its standard input, its output vanishes.
// Everything is prepared before the fork: after it only calls that are safe in a child of a process with threads.
pid_t start(std::vector<std::string> words, const std::vector<std::pair<std::string, std::string>>& more, int input, bool with_us) {
    std::map<std::string, std::string> all;
    for (char** e = environ; *e != nullptr; ++e) {
        const std::string entry = *e;
        const std::size_t equals = entry.find('=');
        if (equals != std::string::npos)
            all[entry.substr(0, equals)] = entry.substr(equals + 1);
    }
    for (const char* name : {"PVMSOCK", "PVMEPID", "PVMTMASK", "PVMCTX", "PVMTRCBUF", "PVMTRCOPT", "PVMINPLACEDELAY", "PVM_VMID"})
        all.erase(name);    // of the task that starts the daemon, should it be one, and of another virtual machine
    for (const auto& [name, value] : more)
        all[name] = value;
    std::vector<std::string> entries;
    for (const auto& [name, value] : all)
        entries.push_back(name + "=" + value);
    std::vector<char*> environment, arguments;
    for (std::string& e : entries)
        environment.push_back(e.data());
    for (std::string& w : words)
        arguments.push_back(w.data());
    environment.push_back(nullptr);
    arguments.push_back(nullptr);
    const pid_t us = ::getpid();
    const pid_t child = ::fork();
    if (child < 0)
        throw error(errc::vm, "cannot start " + words.front() + ": " + std::strerror(errno));
    if (child > 0)
        return child;
    ::setpgid(0, 0);    // Ctrl-C is for the supervisor, which then stops in good order
    if (with_us) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != us)
            ::_exit(127);
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    const int nowhere = ::open("/dev/null", O_RDWR);
    ::dup2(input >= 0 ? input : nowhere, 0);
    ::dup2(nowhere, 1);
    ::dup2(nowhere, 2);
    ::execvpe(arguments[0], arguments.data(), environment.data());
    ::_exit(127);
}

// Waits for the end of a child; false when it still lives after `patience`.
bool ended(pid_t child, duration patience, int* status = nullptr) {
    int code = 0;
    for (const auto end = std::chrono::steady_clock::now() + patience;;) {
        const pid_t got = ::waitpid(child, &code, WNOHANG);
        if (got == child || (got < 0 && errno == ECHILD)) {
            if (status != nullptr)
                *status = code;
            return true;
        }
        if (std::chrono::steady_clock::now() >= end)
            return false;
        std::this_thread::sleep_for(milliseconds(2));
    }
}

}  // namespace

std::string daemon_contact() {
    const char* socket = std::getenv("PVMSOCK");    // set by the daemon for the tasks it spawns
    const char* folder = std::getenv("PVM_TMP");
    const std::string where = socket != nullptr ? socket : contact(contact_path(folder != nullptr ? folder : "/tmp", std::getenv("PVM_VMID")));
    return daemon_answers(where) ? where : "";
}

daemon::daemon(options how) : how_(std::move(how)) {
    if (how_.folder.empty()) {
        const char* base = std::getenv("TMPDIR");
        std::string name = std::string(base != nullptr ? base : "/tmp") + "/dome-pvm.XXXXXX";
        if (::mkdtemp(name.data()) == nullptr)
            throw error(errc::vm, "cannot make a folder for the PVM daemon in " + name + ": " + std::strerror(errno));
        how_.folder = name;
        own_folder_ = true;
    } else {
        std::error_code problem;
        std::filesystem::create_directories(how_.folder, problem);
        if (problem)
            throw error(errc::vm, "cannot make the folder " + how_.folder + " for the PVM daemon: " + problem.message());
    }
    const std::string left = contact_file();
    if (daemon_answers(contact(left)))
        throw error(errc::vm, "a PVM daemon runs in " + how_.folder + " already: use it, or choose another folder");
    ::unlink(left.c_str());    // of a daemon that was killed; it would keep the new one from starting

    std::vector<std::string> words{"pvmd"};
    if (!how_.name.empty())
        words.push_back("-n" + how_.name);
    pid_ = start(words, variables(), -1, !how_.outlives_us);
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!daemon_answers(contact(left))) {
        int status = 0;
        const bool over = ended(pid_, milliseconds(5), &status);
        if (!over && std::chrono::steady_clock::now() < give_up)
            continue;
        const pid_t child = std::exchange(pid_, 0);
        if (!over) {
            ::kill(child, SIGKILL);
            (void)ended(child, std::chrono::seconds(1));
        }
        if (over && WIFEXITED(status) && WEXITSTATUS(status) == 127)
            throw error(errc::vm, "the program pvmd is not on the PATH: install the package pvm");
        throw error(errc::vm, "the PVM daemon did not come up; its log is " + how_.folder + "/pvml." + std::to_string(::getuid()));
    }
}

daemon::~daemon() {
    halt();
    if (own_folder_) {
        std::error_code ignored;
        std::filesystem::remove_all(how_.folder, ignored);
    }
}

std::vector<std::pair<std::string, std::string>> daemon::variables() const {
    std::vector<std::pair<std::string, std::string>> all{
        {"PVM_TMP", how_.folder}, {"PVM_MAX_TASKS", std::to_string(how_.most_tasks)}, {"PVM_ALLOW_ROOT", "1"}};
    if (!how_.id.empty())
        all.emplace_back("PVM_VMID", how_.id);
    all.insert(all.end(), how_.environment.begin(), how_.environment.end());
    return all;
}

std::string daemon::contact_file() const { return contact_path(how_.folder, how_.id.empty() ? nullptr : how_.id.c_str()); }

void daemon::enter() const {
    ::unsetenv("PVM_VMID");
    for (const auto& [name, value] : variables())
        ::setenv(name.c_str(), value.c_str(), 1);
    ::unsetenv("PVMSOCK");
}

void daemon::halt(duration patience) noexcept {
    const pid_t master = std::exchange(pid_, 0);
    if (master == 0)
        return;
    try {
        // Only the console's halt ends the daemons of the other hosts, too.
        int words[2];
        if (!ended(master, duration::zero())) {
            if (::pipe2(words, O_CLOEXEC) == 0) {
                (void)!::write(words[1], "halt\n", 5);
                ::close(words[1]);
                const pid_t console = start({"pvm"}, variables(), words[0], true);
                ::close(words[0]);
                if (!ended(console, patience)) {
                    ::kill(console, SIGKILL);
                    (void)ended(console, std::chrono::seconds(1));
                }
            }
            if (!ended(master, patience * 2 / 3)) {
                ::kill(master, SIGKILL);
                (void)ended(master, std::chrono::seconds(1));
            }
        }
    } catch (const error&) {
        ::kill(master, SIGKILL);
        (void)ended(master, std::chrono::seconds(1));
    }
    ::unlink(contact_file().c_str());
}

}  // namespace dome::vm
