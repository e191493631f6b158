// SPDX-License-Identifier: Apache-2.0
// The process that speaks PVM for the supervisor: a call into PVM may block for minutes on a host that is gone, and libpvm
// does not survive its daemon. In: orders, as calls. Out: notes, without waiting. When it is stuck or dies it is thrown
// away and another one started. It ends with the supervisor, however that ends.
// Tested by test/e2e (hosts cut, daemons killed).
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

#include "runtime/vm/link_line.hpp"
#include "runtime/vm/vm.hpp"

namespace dome::recover {

struct note {
    enum class kind {
        ready,         // `own_host`, `hosts`
        failed,        // no virtual machine can be reached: `text`
        unreachable,   // `host` could not be added: `text`
        spawned,       // `rank` as `task`
        not_spawned,   // `rank`: `text`
        task_gone,     // `task`
        host_lost,     // `host`
        stuck,         // no answer in time about `host` (may be empty), `rank`; nothing more will come
        died           // the daemon is gone, or the broker: `text`; nothing more will come
    } what;
    int rank = -1;
    int epoch = -1;      // of (not_)spawned
    vm::task_id task = 0;
    std::string host = {};
    std::string own_host = {};
    std::string text = {};
    std::vector<std::string> hosts = {};
};

class broker {
public:
    // What is the same for every task.
    struct job {
        std::string program;
        std::vector<std::string> arguments;
        std::string working_directory;
        std::vector<std::pair<std::string, std::string>> environment;
    };
    // Starts the process, which joins the virtual machine that this process's environment names and adds `hosts`
    // (those already in it are left alone) -> unreachable..., then ready | failed.
    broker(const job& what, const std::vector<std::string>& hosts);
    ~broker();
    broker(const broker&) = delete;
    broker& operator=(const broker&) = delete;

    void spawn(int rank, const std::string& host, const std::vector<std::pair<std::string, std::string>>& environment);
    void kill(vm::task_id task);
    void watch(vm::task_id task);
    void tell(vm::task_id task, int tag, const std::string& text);

    std::optional<note> next();            // never waits
    int fd() const { return socket_; }     // readable when next() has something

private:
    struct expected {
        std::chrono::steady_clock::time_point until;
        int rank;
        std::string host;
    };
    void order(const std::string& line);

    pid_t pid_ = -1;
    int socket_ = -1;
    bool over_ = false;
    vm::line_reader input_;
    std::deque<expected> expected_;        // answers that are due, in order
};

}  // namespace dome::recover
