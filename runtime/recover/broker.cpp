// SPDX-License-Identifier: Apache-2.0
// Supervisor's side of the process that speaks PVM: orders and notes are text lines over a pair of sockets.
// The other side is broker_process.cpp. See broker.hpp.
#include "runtime/recover/broker.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <sstream>

#include "dome/error.hpp"
#include "runtime/recover/broker_process.hpp"
#include "runtime/vm/link.hpp"

namespace dome::recover {
namespace {

using clock = std::chrono::steady_clock;
constexpr auto patience_start = std::chrono::seconds(90);    // joining, and adding hosts through a slow remote shell
constexpr auto patience_spawn = std::chrono::seconds(5);     // a host that lives answers within milliseconds

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, ',');)
        parts.push_back(part);
    return parts;
}

int number(const std::string& text) { return text.empty() ? -1 : std::stoi(text); }

// The text of a note is its last word and may hold spaces.
std::string rest(const std::string& line) {
    const std::size_t at = line.find(" text=");
    return at == std::string::npos ? std::string() : line.substr(at + 6);
}

}  // namespace

broker::broker(const job& what, const std::vector<std::string>& hosts) {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        throw error(errc::vm, std::string("no descriptors are left to start the PVM broker: ") + std::strerror(errno));
    pid_ = ::fork();
    if (pid_ < 0) {
        const int why = errno;
        ::close(ends[0]);
        ::close(ends[1]);
        throw error(errc::vm, std::string("cannot start the PVM broker: ") + std::strerror(why));
    }
    if (pid_ == 0) {
        ::close(ends[0]);
        run_broker_process(what, hosts, ends[1]);
    }
    ::close(ends[1]);
    socket_ = ends[0];
    ::fcntl(socket_, F_SETFL, O_NONBLOCK);
    expected_.push_back({clock::now() + patience_start, -1, {}});
}

broker::~broker() {
    if (socket_ >= 0)
        ::close(socket_);                 // it leaves when it reads the end
    for (int round = 0; round < 100; ++round) {
        if (::waitpid(pid_, nullptr, WNOHANG) != 0)
            return;
        ::usleep(5000);
    }
    ::kill(pid_, SIGKILL);
    (void)::waitpid(pid_, nullptr, 0);
}

void broker::order(const std::string& line) {
    if (over_)
        return;
    const std::string wire = vm::to_wire(line);
    // Orders are short and few; the socket's buffer holds thousands. A full one means that nobody reads.
    if (::send(socket_, wire.data(), wire.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(wire.size()) && expected_.empty())
        expected_.push_back({clock::now(), -1, {}});
}

void broker::spawn(int rank, const std::string& host, const std::vector<std::pair<std::string, std::string>>& environment) {
    std::string line = "spawn rank=" + std::to_string(rank) + " host=" + host;
    for (const auto& [name, value] : environment)
        line += " " + name + "=" + value;
    // They are started one after the other: each has its own time from when it can be started.
    const auto from = expected_.empty() ? clock::now() : std::max(clock::now(), expected_.back().until - patience_spawn);
    expected_.push_back({from + patience_spawn, rank, host});
    order(line);
}

void broker::kill(vm::task_id task) { order("kill task=" + std::to_string(task)); }
void broker::watch(vm::task_id task) { order("watch task=" + std::to_string(task)); }
void broker::tell(vm::task_id task, int tag, const std::string& text) {
    order("tell task=" + std::to_string(task) + " tag=" + std::to_string(tag) + " text=" + text);
}

std::optional<note> broker::next() {
    if (over_)
        return std::nullopt;
    for (;;) {
        while (const auto line = input_.next()) {
            const std::string what = line->substr(0, line->find(' '));
            note n{note::kind::died,
                   number(vm::word(*line, "rank")),
                   number(vm::word(*line, "epoch")),
                   number(vm::word(*line, "task")),
                   vm::word(*line, "host"),
                   {},
                   rest(*line),
                   {}};
            if (what == "ready") {
                n.what = note::kind::ready;
                n.own_host = vm::word(*line, "own");
                n.hosts = split(vm::word(*line, "hosts"));
                expected_.pop_front();
            } else if (what == "unreachable") {
                n.what = note::kind::unreachable;
            } else if (what == "spawned" || what == "not_spawned") {
                n.what = what == "spawned" ? note::kind::spawned : note::kind::not_spawned;
                if (!expected_.empty()) {
                    expected_.pop_front();
                    if (!expected_.empty())        // the next one's time begins now
                        expected_.front().until = clock::now() + patience_spawn;
                }
            } else if (what == "gone") {
                n.what = note::kind::task_gone;
            } else if (what == "host_lost") {
                n.what = note::kind::host_lost;
            } else {
                n.what = what == "failed" ? note::kind::failed : note::kind::died;
                over_ = true;
            }
            return n;
        }
        char bytes[4096];
        const ssize_t got = ::recv(socket_, bytes, sizeof bytes, 0);
        if (got > 0) {
            input_.add({bytes, static_cast<std::size_t>(got)});
            continue;
        }
        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0 || (errno != EAGAIN && errno != EWOULDBLOCK)) {
            over_ = true;
            return note{note::kind::died, -1, -1, 0, {}, {}, "the process that speaks PVM has ended", {}};
        }
        break;
    }
    if (!expected_.empty() && clock::now() > expected_.front().until) {
        over_ = true;
        const expected& late = expected_.front();
        return note{note::kind::stuck, late.rank, -1, 0, late.host, {}, "no answer from PVM", {}};
    }
    return std::nullopt;
}

}  // namespace dome::recover
