// SPDX-License-Identifier: Apache-2.0
// Heartbeats and control between a supervisor and its tasks, over TCP of their own: PVM is not thread-safe and notices
// a lost host only after minutes. In: short text lines either way. Out (supervisor): who came, who is silent, who has
// gone, what they said. Out (task): flags for "stop" and "fence", and whether the supervisor is lost.
// A task's beats come from a background thread; a stopped process (SIGSTOP) falls silent, its kernel does not beat for it.
// Tested by test/runtime/vm/link_test.cpp.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "runtime/vm/vm.hpp"

namespace dome::vm {

struct link_peer {
    int rank = -1;
    int epoch = 0;
    int pid = 0;
    task_id task = 0;
    std::string host;
};

struct link_event {
    enum class kind {
        connected,     // a task introduced itself
        line,          // it said `line`
        silent,        // nothing heard from it for longer than allowed; given once until it is heard again
        heard_again,   // it beats again after `silent`
        closed         // its process ended or its connection broke; the connection number is not used again
    } what;
    int connection = 0;
    link_peer peer;
    std::string line;
};

// Supervisor side. Single-threaded: everything happens inside next(), which should be called several times a second.
class link_server {
public:
    // Listens on a port of its own choice, on all interfaces. Throws error(vm).
    explicit link_server(duration silent_after);
    ~link_server();
    // What tasks get as DOME_SUPERVISOR: "host:port/key". The key keeps strangers out.
    std::string address(const std::string& host) const;
    // Next event, waiting at most `timeout`.
    std::optional<link_event> next(duration timeout);
    void send(int connection, const std::string& line);   // never blocks; no error if the connection has gone
    void close(int connection);                           // no event for it any more
    int fd() const;                                       // readable when next(0) may have something (silence apart)

private:
    struct state;
    std::unique_ptr<state> state_;
};

// Task side. One thread of its own beats, sends what was posted, and hears commands.
class link_client {
public:
    enum class end { fenced, lost };
    struct options {
        duration beat_every = std::chrono::milliseconds(250);
        duration lost_after = std::chrono::seconds(2);    // connection gone for that long: lost()
        // Called once on the link's thread when fence or loss was not acted upon within `grace` (the main thread may
        // be stuck in a system call). The default ends the process with status 75, running nothing.
        duration grace = std::chrono::seconds(1);
        std::function<void(end)> overdue;
    };
    // Connects to a server's address() and introduces this task. Throws error(vm) naming the address.
    link_client(const std::string& address, const link_peer& self);
    link_client(const std::string& address, const link_peer& self, options how);
    ~link_client();                                       // sends what was posted (waits at most 2 s), then closes
    link_client(const link_client&) = delete;
    link_client& operator=(const link_client&) = delete;

    void post(const std::string& line);                   // any thread; waits only while 4 MiB are still unsent
    bool flush(duration at_most);                         // true when everything posted has left this process
    bool stop_requested() const noexcept;                 // "stop": durable checkpoint, then exit 75
    bool fenced() const noexcept;                         // "fence": this task belongs to an older life
    bool lost() const noexcept;                           // nobody supervises any more
    // Any other line from the supervisor (e.g. "members ..."), in order.
    std::optional<std::string> next_command(duration timeout);

private:
    struct state;
    std::unique_ptr<state> state_;
};

// Value of `key=value` in a line of such words ("checkpoint generation=12 ..."); empty if absent.
std::string word(const std::string& line, const std::string& key);

}  // namespace dome::vm
