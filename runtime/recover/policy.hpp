// SPDX-License-Identifier: Apache-2.0
// What to do about what happens to a running program: events in, actions out. A state machine without clock, sockets or
// PVM, so that every order of losses can be tried; supervisor.cpp carries the actions out.
// docs/recovery.md, "What the supervisor does". Tested by test/runtime/recover/policy_test.cpp (tables, event storms).
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace dome::recover {

struct event {
    enum class kind {
        begin,            // once, first
        machine_ready,    // the virtual machine is up: `hosts` answer, the supervisor runs on `host`
        machine_failed,   // it cannot be started: `text`
        machine_lost,     // its daemon is gone, or does not answer
        spawned,          // task `rank` has been started
        spawn_failed,     // task `rank` cannot be started: `text`
        host_unusable,    // `host` does not answer when asked to start a task: `text`
        joined,           // `rank` has connected
        silent,           // nothing heard from `rank`
        closed,           // the connection of `rank` is gone
        task_gone,        // PVM says `rank` is gone, and its connection has not said so
        host_lost,        // PVM says `host` is gone
        finished,         // `rank` says that it ends by itself with `status`
        checkpoint,       // `generation` is committed
        stop_asked,       // SIGTERM, SIGINT
        overdue,          // a stop takes too long
        drained           // after action end_epoch: nothing of the epoch is left; `generation` is the newest whole one
    } what;
    int rank = -1;
    int status = 0;
    bool after_loss = false;     // of finished: it had lost another task by then, which may well be why
    std::uint64_t generation = 0;
    std::string host = {};
    std::string text = {};
    std::vector<std::string> hosts = {};
};

struct action {
    enum class kind {
        start_machine,    // start or join a virtual machine with the hosts that are left -> machine_ready | machine_failed
        raise_fence,      // of the store, to `epoch`
        spawn,            // task `rank` of `epoch` on `host`, resuming or not -> spawned | spawn_failed | host_unusable
        watch_adopted,    // the tasks of this epoch are there already
        introduce,        // tell all tasks who the members are
        tell_stop,        // ask all tasks for a checkpoint and the end
        end_epoch,        // fence and kill every task -> drained
        drop_host,        // `host` is not used any more
        lost,             // tell the user what was lost: `text`
        over              // the run is over with `status`; `text` says why unless the program ended by itself
    } what;
    int rank = -1;
    int epoch = 0;
    bool resume = false;
    int status = 0;
    std::string host = {};
    std::string text = {};
};

class policy {
public:
    struct rules {
        std::string program;               // for messages
        int tasks = 1;
        int give_up_after = 3;
        int first_epoch = 1;
        bool resume = false;               // the first epoch resumes
        bool adopted = false;              // the tasks of the first epoch are there already
        std::uint64_t generation = 0;      // newest in the store, 0 = none that may be resumed
        std::string own_host = {};         // never dropped: the supervisor itself runs there; known when a machine is ready
    };
    enum class phase { idle, preparing, starting, running, ending, over };

    explicit policy(rules r);
    std::vector<action> on(const event& e);

    phase now() const { return phase_; }
    int epoch() const { return epoch_; }
    int losses() const { return losses_; }
    bool lost_a_host() const { return !lost_hosts_.empty(); }
    bool stopping() const { return stopping_; }
    int failed_rank() const { return cause_.rank; }
    const std::vector<std::string>& hosts() const { return hosts_; }
    const std::string& host_of(int rank) const;

private:
    // Why an epoch ends. The first reason counts, but a loss counts more than an exit status: tasks that notice the loss
    // of another one end with an error of their own.
    struct reason {
        int weight = 0;                    // 0 none, 1 exit status after a loss, 2 a loss, or a status of its own
        int rank = -1;
        int status = 0;
        std::string text;
    };
    struct task {
        bool spawned = false, joined = false, finished = false;
        int status = 0;
        std::string host;
    };
    using actions = std::vector<action>;

    void fail(actions& out, reason why);
    void start_epoch(actions& out);
    void after_drained(actions& out, std::uint64_t generation);
    void over(actions& out, int status, std::string text);
    void finished(actions& out, const event& e);
    void stop(actions& out, bool at_once);
    void lose_host(const std::string& host);
    bool known(int rank) const { return rank >= 0 && rank < rules_.tasks; }
    bool live() const { return phase_ == phase::starting || phase_ == phase::running; }
    int stopped_status() const;
    std::string name(int rank) const;

    rules rules_;
    phase phase_ = phase::idle;
    int epoch_;
    bool resume_;
    bool machine_ok_ = false;
    bool stopping_ = false, stop_told_ = false;
    bool ever_joined_ = false;
    int failures_ = 0;                     // in a row without a new generation
    int losses_ = 0;
    std::uint64_t generation_;             // newest known
    std::uint64_t generation_at_failure_;
    std::vector<std::string> hosts_;
    std::set<std::string> lost_hosts_;     // for the rest of the run
    bool host_dropped_ = false;            // in this epoch: the failure is not the program's
    std::vector<task> tasks_;
    reason cause_;
};

}  // namespace dome::recover
