// SPDX-License-Identifier: Apache-2.0
// READ FIRST. The loop behind `dome run`: things happen (links, PVM, signals, time) -> policy -> actions -> things.
// Everything decided is in policy.hpp; here it is only carried out. docs/recovery.md tells the story.
// Tested by test/e2e on PVM.
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dome/launch.hpp"
#include "runtime/recover/broker.hpp"
#include "runtime/recover/output.hpp"
#include "runtime/recover/policy.hpp"
#include "runtime/recover/progress.hpp"
#include "runtime/recover/run_store.hpp"
#include "runtime/vm/daemon.hpp"
#include "runtime/vm/link.hpp"

namespace dome::recover {

class supervisor {
public:
    // `adopted`: task ids of the first epoch in rank order; empty: the tasks are spawned. Throws before anything is changed.
    supervisor(const launch::options& wanted, std::vector<vm::task_id> adopted);
    ~supervisor();
    int run();

private:
    using clock = std::chrono::steady_clock;
    struct member {                      // a task of the present epoch
        vm::task_id task = 0;
        int connection = 0;              // 0: not connected (any more)
        bool finished = false, silent = false;
        bool exited = false;             // says PVM, so the daemon of its host lives
        clock::time_point closed{};
        vm::link_peer peer;
        std::string host;                // as PVM calls it; a task may know it by another name
    };

    void happened(const event& e);
    void carry_out(const action& a);
    void start_machine();
    void join_or_start_daemon();
    void spawn(const action& a);
    void adopt();
    void introduce();
    void end_epoch();
    void finish(const action& a);
    void halt();

    void hear(const vm::link_event& e);
    void hear_line(int rank, const std::string& line);
    void hear(const note& n);
    void look_at_signals();
    void look_at_clock();
    bool all_closed() const;
    void drain();
    bool told_by_its_host(const member& m) const;
    void kill(const member& m);
    bool processes_left() const;
    void machine_gone(const std::string& why);
    std::string link_address() const;

    launch::options wanted_;
    std::string program_, name_, directory_;             // absolute path, its last part, the store
    beginning begin_;
    std::vector<vm::task_id> adopted_;
    vm::link_server link_;
    progress progress_;
    output output_;
    policy policy_;
    std::unique_ptr<vm::daemon> daemon_;                 // ours, if we had to start it
    std::unique_ptr<broker> broker_;
    std::string unreachable_;                            // sentences about hosts that did not come up
    std::string own_host_;
    std::vector<member> members_;
    struct late_notice {
        clock::time_point due;
        int epoch, rank;
    };
    std::deque<late_notice> gone_;                       // PVM's notices wait: the link may still say why
    std::optional<clock::time_point> drain_until_, stop_until_;
    std::deque<event> pending_;
    bool over_ = false, slow_to_join_said_ = false;
    int status_ = 0, signals_seen_ = 0, machines_ = 0, epochs_ = 0;
    clock::time_point begun_, epoch_begun_;
};

// Tells tasks that wait to be adopted why they will not be.
void refuse(const std::vector<vm::task_id>& tasks, const std::string& why);

}  // namespace dome::recover
