// SPDX-License-Identifier: Apache-2.0
// Task side of the heartbeat link: one thread beats, sends what was posted and hears commands. See link.hpp.
// In: lines from the program's thread. Out: flags and commands for it; the end of a process that does not obey.
// Tested by test/runtime/vm/link_test.cpp.
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>

#include "dome/error.hpp"
#include "runtime/vm/link.hpp"
#include "runtime/vm/link_line.hpp"

namespace dome::vm {
namespace {

using std::chrono::milliseconds;
constexpr std::size_t most_unsent = std::size_t{4} << 20;
constexpr int exit_resumable = 75;

duration clock_now() { return std::chrono::steady_clock::now().time_since_epoch(); }

// Connects within a few seconds or says why not.
int connect_to(const std::string& host, const std::string& port) {
    addrinfo wanted{};
    wanted.ai_family = AF_INET;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int code = ::getaddrinfo(host.c_str(), port.c_str(), &wanted, &found); code != 0)
        throw error(errc::vm, "the supervisor's host " + host + " has no address: " + ::gai_strerror(code));
    int s = -1, why = 0;
    for (addrinfo* a = found; a != nullptr && s < 0; a = a->ai_next) {
        s = ::socket(a->ai_family, a->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, a->ai_protocol);
        if (s < 0)
            continue;
        why = ::connect(s, a->ai_addr, a->ai_addrlen) == 0 ? 0 : errno;
        if (why == EINPROGRESS || why == EINTR) {
            const duration end = clock_now() + std::chrono::seconds(5);
            pollfd p{s, POLLOUT, 0};
            int ready = 0;
            while ((ready = ::poll(&p, 1, 100)) <= 0 && clock_now() < end) {
            }
            socklen_t length = sizeof why;
            if (ready <= 0)
                why = ETIMEDOUT;
            else
                ::getsockopt(s, SOL_SOCKET, SO_ERROR, &why, &length);
        }
        if (why != 0) {
            ::close(s);
            s = -1;
        }
    }
    ::freeaddrinfo(found);
    if (s < 0)
        throw error(errc::vm, "cannot reach the supervisor at " + host + ":" + port + ": " + std::strerror(why) + "; is `dome run` still there?");
    const int one = 1;
    ::setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    // A cut cable shows as beats that are never acknowledged; a stopped supervisor's kernel still acknowledges.
    const unsigned unacknowledged_ms = 3000;
    ::setsockopt(s, IPPROTO_TCP, TCP_USER_TIMEOUT, &unacknowledged_ms, sizeof unacknowledged_ms);
    return s;
}

}  // namespace

struct link_client::state {
    options how;
    int socket = -1, wake = -1;
    std::mutex guard;                       // of everything up to `commands`
    std::condition_variable changed;
    std::string output;
    std::deque<std::string> commands;
    bool connected = true;
    bool closing = false;
    std::atomic<bool> stop{false}, fence{false}, gone{false};
    line_reader input;                      // of the thread alone, as all below
    duration broken_at{}, fenced_at{}, next_beat{};
    bool told = false;
    std::thread thread;

    void wake_up() const {
        const std::uint64_t one = 1;
        (void)!::write(wake, &one, sizeof one);
    }

    void broken() {
        const std::lock_guard lock(guard);
        connected = false;
        output.clear();
        broken_at = clock_now();
        changed.notify_all();
    }

    void hear() {
        char bytes[4096];
        const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
        if (got < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK))
            return;
        if (got <= 0)
            return broken();
        input.add({bytes, static_cast<std::size_t>(got)});
        while (std::optional<std::string> line = input.next()) {
            if (*line == "stop") {
                stop = true;
            } else if (*line == "fence") {
                if (!fence.exchange(true))
                    fenced_at = clock_now();
            } else {
                const std::lock_guard lock(guard);
                commands.push_back(std::move(*line));
                changed.notify_all();
            }
        }
    }

    void say() {
        std::unique_lock lock(guard);
        if (output.empty())
            return;
        const ssize_t sent = ::send(socket, output.data(), output.size(), MSG_NOSIGNAL);
        if (sent > 0) {
            output.erase(0, static_cast<std::size_t>(sent));
            changed.notify_all();
        } else if (sent < 0 && errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK) {
            lock.unlock();
            broken();
        }
    }

    void insist(duration now) {
        if (!gone && !connected && now - broken_at > how.lost_after)
            gone = true;
        const bool overdue_fence = fence && now - fenced_at > how.grace;
        const bool overdue_loss = gone && now - broken_at > how.lost_after + how.grace;
        if (!told && (overdue_fence || overdue_loss)) {
            told = true;
            how.overdue(overdue_fence ? end::fenced : end::lost);
        }
    }

    void run() {
        for (;;) {
            bool has_output = false;
            {
                const std::lock_guard lock(guard);
                if (closing && (output.empty() || !connected))
                    return;
                if (connected && clock_now() >= next_beat) {
                    next_beat = clock_now() + how.beat_every;
                    if (output.empty())     // lines on their way are a sign of life, too
                        output = "beat\n";
                }
                has_output = connected && !output.empty();
            }
            insist(clock_now());
            const duration until_beat = std::max<duration>(next_beat - clock_now(), milliseconds(1));
            const duration wait = std::min<duration>(connected ? until_beat : milliseconds(50), milliseconds(500));
            pollfd all[2] = {{wake, POLLIN, 0}, {connected ? socket : -1, static_cast<short>(POLLIN | (has_output ? POLLOUT : 0)), 0}};
            (void)::poll(all, 2, static_cast<int>(std::chrono::ceil<milliseconds>(wait).count()));
            if ((all[0].revents & POLLIN) != 0) {
                std::uint64_t count = 0;
                (void)!::read(wake, &count, sizeof count);
            }
            if (connected && (all[1].revents & (POLLIN | POLLHUP | POLLERR)) != 0)
                hear();
            if (connected && (all[1].revents & POLLOUT) != 0)
                say();
        }
    }
};

link_client::link_client(const std::string& address, const link_peer& self) : link_client(address, self, options()) {}

link_client::link_client(const std::string& address, const link_peer& self, options how) : state_(std::make_unique<state>()) {
    state& s = *state_;
    s.how = std::move(how);
    if (!s.how.overdue)
        s.how.overdue = [](end) { std::_Exit(exit_resumable); };
    const std::size_t slash = address.find('/'), colon = address.rfind(':', slash);
    if (slash == std::string::npos || colon == std::string::npos)
        throw error(errc::usage, "DOME_SUPERVISOR=" + address + " is not host:port/key: it is set by `dome run`, not by hand");
    s.socket = connect_to(address.substr(0, colon), address.substr(colon + 1, slash - colon - 1));
    s.wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (s.wake < 0) {
        ::close(s.socket);
        throw error(errc::vm, std::string("no descriptor is left for the supervisor's link: ") + std::strerror(errno));
    }
    s.output =
        to_wire("dome-link 1 key=" + address.substr(slash + 1) + " rank=" + std::to_string(self.rank) + " epoch=" + std::to_string(self.epoch) +
                " pid=" + std::to_string(self.pid) + " task=" + std::to_string(self.task) + " host=" + self.host);
    // The program's signal handlers are to run on the program's threads.
    sigset_t all, before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    s.thread = std::thread([&s] { s.run(); });
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

link_client::~link_client() {
    (void)flush(std::chrono::seconds(2));
    {
        const std::lock_guard lock(state_->guard);
        state_->closing = true;
        state_->output.clear();
    }
    state_->wake_up();
    state_->thread.join();
    // Closing with unread commands would reset the connection and could take the last lines with it: wait for the other end.
    ::shutdown(state_->socket, SHUT_WR);
    char unread[4096];
    for (pollfd p{state_->socket, POLLIN, 0}; ::poll(&p, 1, 300) > 0 && ::recv(state_->socket, unread, sizeof unread, 0) > 0;) {
    }
    ::close(state_->socket);
    ::close(state_->wake);
}

void link_client::post(const std::string& line) {
    std::unique_lock lock(state_->guard);
    state_->changed.wait(lock, [&] { return !state_->connected || state_->output.size() < most_unsent; });
    if (!state_->connected)
        return;
    state_->output += to_wire(line);
    lock.unlock();
    state_->wake_up();
}

bool link_client::flush(duration at_most) {
    std::unique_lock lock(state_->guard);
    state_->changed.wait_for(lock, at_most, [&] { return !state_->connected || state_->output.empty(); });
    return state_->connected && state_->output.empty();
}

bool link_client::stop_requested() const noexcept { return state_->stop.load(std::memory_order_relaxed); }
bool link_client::fenced() const noexcept { return state_->fence.load(std::memory_order_relaxed); }
bool link_client::lost() const noexcept { return state_->gone.load(std::memory_order_relaxed); }

std::optional<std::string> link_client::next_command(duration timeout) {
    std::unique_lock lock(state_->guard);
    const auto some = [&] { return !state_->commands.empty() || !state_->connected; };
    if (timeout == forever)
        state_->changed.wait(lock, some);
    else
        state_->changed.wait_for(lock, timeout, some);
    if (state_->commands.empty())
        return std::nullopt;
    std::string line = std::move(state_->commands.front());
    state_->commands.pop_front();
    return line;
}

}  // namespace dome::vm
