// SPDX-License-Identifier: Apache-2.0
// Supervisor side of the heartbeat link: accepts tasks, reads their lines, notices silence and ends. See link.hpp.
// In: TCP connections that introduce themselves with the key. Out: events, one at a time.
// Tested by test/runtime/vm/link_test.cpp.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <deque>
#include <map>
#include <random>

#include "dome/error.hpp"
#include "runtime/vm/link.hpp"
#include "runtime/vm/link_line.hpp"

namespace dome::vm {
namespace {

constexpr std::size_t longest_line = std::size_t{8} << 20;
using std::chrono::milliseconds;

duration clock_now() { return std::chrono::steady_clock::now().time_since_epoch(); }

[[noreturn]] void fail(const std::string& doing) { throw error(errc::vm, doing + ": " + std::strerror(errno)); }

int number(const std::string& text) {
    int value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

struct link_server::state {
    struct connection {
        int socket = -1;
        bool known = false;          // has introduced itself
        bool silent = false;
        duration heard{};
        link_peer peer;
        line_reader input;
        std::string output;          // what the socket did not take yet
    };

    int listener = -1, poller = -1, port = 0;
    std::string key;
    duration silent_after, last_look = clock_now();
    std::map<int, connection> connections;    // by number; a number is used once
    int next_number = 1;
    std::deque<link_event> events;

    ~state() {
        for (auto& [n, c] : connections)
            ::close(c.socket);
        if (listener >= 0)
            ::close(listener);
        if (poller >= 0)
            ::close(poller);
    }

    void watch(int fd, int number, std::uint32_t what, int operation) {
        epoll_event e{};
        e.events = what;
        e.data.u32 = static_cast<std::uint32_t>(number);
        if (::epoll_ctl(poller, operation, fd, &e) != 0)
            fail("watching a connection");
    }

    void listen() {
        listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_in a{};
        a.sin_family = AF_INET;
        a.sin_addr.s_addr = htonl(INADDR_ANY);
        socklen_t length = sizeof a;
        if (listener < 0 || ::bind(listener, reinterpret_cast<sockaddr*>(&a), sizeof a) != 0 || ::listen(listener, 1024) != 0 ||
            ::getsockname(listener, reinterpret_cast<sockaddr*>(&a), &length) != 0)
            fail("opening a port for heartbeats");
        port = ntohs(a.sin_port);
        poller = ::epoll_create1(EPOLL_CLOEXEC);
        if (poller < 0)
            fail("opening a port for heartbeats");
        watch(listener, 0, EPOLLIN, EPOLL_CTL_ADD);
        std::random_device chance;
        constexpr char digits[] = "0123456789abcdef";
        for (int i = 0; i < 24; ++i)
            key += digits[chance() % 16];
    }

    void accept_all() {
        for (;;) {
            const int s = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
            if (s < 0)
                return;    // none left; EMFILE and the like: the task finds its connection closed or silent
            const int one = 1;
            ::setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            const int n = next_number++;
            connection& c = connections[n];
            c.socket = s;
            c.heard = clock_now();
            watch(s, n, EPOLLIN, EPOLL_CTL_ADD);
        }
    }

    void drop(int n, bool tell) {
        const auto at = connections.find(n);
        if (at == connections.end())
            return;
        if (tell && at->second.known)
            events.push_back({link_event::kind::closed, n, at->second.peer, {}});
        ::close(at->second.socket);
        connections.erase(at);
    }

    // False when the connection is none of ours.
    bool introduce(int n, connection& c, const std::string& line) {
        if (line.rfind("dome-link 1 ", 0) != 0 || word(line, "key") != key)
            return false;
        c.peer = {number(word(line, "rank")), number(word(line, "epoch")), number(word(line, "pid")), number(word(line, "task")), word(line, "host")};
        c.known = true;
        events.push_back({link_event::kind::connected, n, c.peer, {}});
        return true;
    }

    void hear(int n) {
        char bytes[65536];
        for (;;) {
            connection& c = connections.at(n);
            const ssize_t got = ::recv(c.socket, bytes, sizeof bytes, 0);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
                return;
            if (got <= 0)
                return drop(n, true);
            c.heard = clock_now();
            if (c.silent) {
                c.silent = false;
                events.push_back({link_event::kind::heard_again, n, c.peer, {}});
            }
            c.input.add({bytes, static_cast<std::size_t>(got)});
            while (std::optional<std::string> line = c.input.next()) {
                if (!c.known) {
                    if (!introduce(n, c, *line))
                        return drop(n, false);
                } else if (*line != "beat") {
                    events.push_back({link_event::kind::line, n, c.peer, std::move(*line)});
                }
            }
            if (c.input.unread() > (c.known ? longest_line : 4096))
                return drop(n, true);
            if (static_cast<std::size_t>(got) < sizeof bytes)
                return;
        }
    }

    void flush(int n) {
        connection& c = connections.at(n);
        while (!c.output.empty()) {
            const ssize_t sent = ::send(c.socket, c.output.data(), c.output.size(), MSG_NOSIGNAL);
            if (sent < 0 && errno == EINTR)
                continue;
            if (sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
                return watch(c.socket, n, EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD);
            if (sent < 0) {
                c.output.clear();    // reading finds the end
                break;
            }
            c.output.erase(0, static_cast<std::size_t>(sent));
        }
        watch(c.socket, n, EPOLLIN, EPOLL_CTL_MOD);
    }

    void look(duration timeout) {
        epoll_event ready[64];
        const auto ms = timeout <= duration::zero() ? 0 : std::chrono::ceil<milliseconds>(timeout).count();
        const int count = ::epoll_wait(poller, ready, 64, static_cast<int>(ms));
        if (count < 0 && errno != EINTR)
            fail("waiting for heartbeats");
        for (int i = 0; i < count; ++i) {
            const int n = static_cast<int>(ready[i].data.u32);
            if (n == 0) {
                accept_all();
                continue;
            }
            if (connections.count(n) != 0 && (ready[i].events & EPOLLOUT) != 0)
                flush(n);
            if (connections.count(n) != 0 && (ready[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0)
                hear(n);
        }
    }

    // Judged only when all that has arrived is read, and never by time this process itself was not there to listen.
    void judge_silence() {
        const duration now = clock_now();
        const duration away = now - last_look;
        last_look = now;
        for (auto at = connections.begin(); at != connections.end();) {
            const int n = at->first;
            connection& c = (at++)->second;
            if (away > silent_after / 2)
                c.heard += away;
            if (c.silent || now - c.heard <= silent_after)
                continue;
            if (!c.known) {
                drop(n, false);
                continue;
            }
            c.silent = true;
            events.push_back({link_event::kind::silent, n, c.peer, {}});
        }
    }

    duration until_silence() const {
        const duration now = clock_now();
        duration least = silent_after / 4;    // look often enough to tell own absence from theirs
        for (const auto& [n, c] : connections)
            if (!c.silent)
                least = std::min(least, c.heard + silent_after - now);
        return std::max<duration>(least + milliseconds(1), duration::zero());
    }
};

link_server::link_server(duration silent_after) : state_(std::make_unique<state>()) {
    state_->silent_after = silent_after;
    state_->listen();
}

link_server::~link_server() = default;

std::string link_server::address(const std::string& host) const { return host + ":" + std::to_string(state_->port) + "/" + state_->key; }

std::optional<link_event> link_server::next(duration timeout) {
    state& s = *state_;
    const duration begun = clock_now();
    for (duration left = timeout;;) {
        if (s.events.empty()) {
            s.look(duration::zero());
            s.judge_silence();
        }
        if (s.events.empty() && left > duration::zero()) {
            s.look(std::min(left, s.until_silence()));
            s.judge_silence();
        }
        if (!s.events.empty()) {
            link_event e = std::move(s.events.front());
            s.events.pop_front();
            return e;
        }
        if (timeout != forever)
            left = begun + timeout - clock_now();
        if (left <= duration::zero())
            return std::nullopt;
    }
}

void link_server::send(int connection, const std::string& line) {
    const auto at = state_->connections.find(connection);
    if (at == state_->connections.end())
        return;
    at->second.output += to_wire(line);
    state_->flush(connection);
}

void link_server::close(int connection) {
    state_->drop(connection, false);
    std::erase_if(state_->events, [&](const link_event& e) { return e.connection == connection; });
}

int link_server::fd() const { return state_->poller; }

}  // namespace dome::vm
