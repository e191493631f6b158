// SPDX-License-Identifier: Apache-2.0
// The supervisor's policy: tables of events and the actions they must give, then whole runs in a made-up world with
// seeded faults, in which rules that must always hold are checked at every step.
#include <algorithm>
#include <deque>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "runtime/recover/policy.hpp"

using dome::recover::action;
using dome::recover::event;
using dome::recover::policy;
using kind = event::kind;

namespace {

event of(kind what, int rank = -1, int status = 0) {
    event e{what};
    e.rank = rank;
    e.status = status;
    return e;
}
event ready(std::vector<std::string> hosts, const std::string& own = "a") {
    event e{kind::machine_ready};
    e.hosts = std::move(hosts);
    e.host = own;
    return e;
}
event saved(std::uint64_t generation) {
    event e{kind::checkpoint};
    e.generation = generation;
    return e;
}
event drained(std::uint64_t generation) {
    event e{kind::drained};
    e.generation = generation;
    return e;
}
event about(kind what, const std::string& host, int rank = -1) {
    event e{what};
    e.host = host;
    e.rank = rank;
    return e;
}

std::string text(const std::vector<action>& all) {
    std::ostringstream out;
    for (const action& a : all) {
        out << (out.tellp() > 0 ? " " : "");
        switch (a.what) {
            case action::kind::start_machine: out << "machine"; break;
            case action::kind::raise_fence: out << "fence" << a.epoch; break;
            case action::kind::spawn: out << (a.resume ? "resume" : "spawn") << a.rank << "@" << a.host << "/" << a.epoch; break;
            case action::kind::watch_adopted: out << "adopt"; break;
            case action::kind::introduce: out << "introduce"; break;
            case action::kind::tell_stop: out << "stop"; break;
            case action::kind::end_epoch: out << "end" << a.epoch; break;
            case action::kind::drop_host: out << "drop-" << a.host; break;
            case action::kind::lost: out << "lost"; break;
            case action::kind::over: out << "over" << a.status; break;
        }
    }
    return out.str();
}

policy::rules rules(int tasks) {
    policy::rules r;
    r.program = "app";
    r.tasks = tasks;
    return r;
}

// A policy whose tasks have all joined.
policy running(int tasks, std::vector<std::string> hosts) {
    policy p(rules(tasks));
    p.on(of(kind::begin));
    p.on(ready(std::move(hosts)));
    for (int r = 0; r < tasks; ++r)
        p.on(of(kind::joined, r));
    REQUIRE(p.now() == policy::phase::running);
    return p;
}

}  // namespace

TEST_CASE("an undisturbed run: machine, fence, tasks round robin, introduction, the end") {
    policy p(rules(3));
    CHECK(text(p.on(of(kind::begin))) == "machine");
    CHECK(text(p.on(ready({"a", "b"}))) == "fence1 spawn0@a/1 spawn1@b/1 spawn2@a/1");
    CHECK(text(p.on(of(kind::joined, 2))) == "");
    CHECK(text(p.on(of(kind::joined, 0))) == "");
    CHECK(text(p.on(of(kind::joined, 1))) == "introduce");
    CHECK(text(p.on(of(kind::finished, 1))) == "");
    CHECK(text(p.on(of(kind::closed, 1))) == "");
    CHECK(text(p.on(of(kind::finished, 0))) == "");
    CHECK(text(p.on(of(kind::finished, 2))) == "over0");
    CHECK(text(p.on(of(kind::closed, 2))) == "");
    CHECK(p.losses() == 0);
}

TEST_CASE("what ends an epoch") {
    struct row {
        event e;
        const char* expected;
    };
    const row rows[] = {
        {of(kind::closed, 1), "lost end1 fence2"},
        {of(kind::silent, 1), "lost end1 fence2"},
        {of(kind::task_gone, 1), "lost end1 fence2"},
        {of(kind::finished, 1, 1), "lost end1 fence2"},
        {of(kind::machine_lost), "lost end1 fence2"},
        {about(kind::host_lost, "b"), "lost end1 fence2"},
        {about(kind::host_lost, "elsewhere"), ""},
        {of(kind::finished, 1, 75), ""},
        {of(kind::closed, 7), ""},
        {saved(4), ""},
    };
    for (const row& r : rows) {
        policy p = running(2, {"a", "b"});
        CHECK(text(p.on(r.e)) == r.expected);
    }
}

TEST_CASE("the way back: from the newest generation if there is one, on the hosts that are left") {
    SECTION("a crash keeps its host") {
        policy p = running(2, {"a", "b"});
        p.on(of(kind::closed, 1));
        CHECK(text(p.on(drained(0))) == "spawn0@a/2 spawn1@b/2");
    }
    SECTION("with a generation") {
        policy p = running(2, {"a", "b"});
        p.on(saved(3));
        p.on(of(kind::closed, 1));
        CHECK(text(p.on(drained(3))) == "resume0@a/2 resume1@b/2");
    }
    SECTION("a generation whose message was lost with the task that wrote it") {
        policy p = running(1, {"a"});
        p.on(of(kind::closed, 0));
        CHECK(text(p.on(drained(1))) == "resume0@a/2");
    }
    SECTION("a silent host is dropped") {
        policy p = running(2, {"a", "b"});
        p.on(of(kind::silent, 1));
        CHECK(text(p.on(drained(0))) == "drop-b machine");
        CHECK(text(p.on(ready({"a"}))) == "spawn0@a/2 spawn1@a/2");
    }
    SECTION("another host falls silent while the epoch ends") {
        policy p = running(3, {"a", "b", "c"});
        p.on(of(kind::silent, 1));
        CHECK(text(p.on(of(kind::silent, 2))) == "");
        CHECK(text(p.on(drained(0))) == "drop-b drop-c machine");
        CHECK(text(p.on(ready({"a", "b", "c"}))) == "spawn0@a/2 spawn1@a/2 spawn2@a/2");
    }
    SECTION("a host found dead while the epoch ends") {
        policy p = running(2, {"a", "b"});
        p.on(of(kind::closed, 1));
        CHECK(text(p.on(about(kind::host_lost, "b"))) == "");
        CHECK(p.lost_a_host());
        CHECK(text(p.on(drained(1))) == "drop-b machine");
        CHECK(text(p.on(ready({"a"}))) == "resume0@a/2 resume1@a/2");
    }
    SECTION("the supervisor's own host is never dropped") {
        policy p = running(1, {"a"});
        p.on(of(kind::silent, 0));
        CHECK(text(p.on(drained(0))) == "spawn0@a/2");
    }
    SECTION("the daemon: a new virtual machine first, without the host that was lost before") {
        policy p = running(2, {"a", "b"});
        p.on(of(kind::silent, 1));
        p.on(of(kind::machine_lost));
        CHECK(text(p.on(drained(2))) == "drop-b machine");
        CHECK(text(p.on(ready({"a", "b"}))) == "resume0@a/2 resume1@a/2");
    }
    SECTION("no host is left") {
        policy p = running(1, {"b"});
        p.on(of(kind::silent, 0));
        CHECK(text(p.on(drained(0))) == "drop-b over70");
    }
    SECTION("a host that does not answer when a task is to be started") {
        policy p(rules(2));
        p.on(of(kind::begin));
        p.on(ready({"a", "b"}));
        CHECK(text(p.on(about(kind::host_unusable, "b", 1))) == "lost end1 fence2");
        CHECK(text(p.on(drained(0))) == "drop-b machine");
        CHECK(text(p.on(ready({"a"}))) == "spawn0@a/2 spawn1@a/2");
    }
}

TEST_CASE("giving up after three failures in a row without a new checkpoint") {
    policy p = running(1, {"a"});
    const auto fail_with = [&p](int status, std::uint64_t generation) {
        p.on(of(kind::finished, 0, status));
        const std::string next = text(p.on(drained(generation)));
        p.on(of(kind::joined, 0));
        return next;
    };
    SECTION("its own status") {
        CHECK(fail_with(3, 0) == "spawn0@a/2");
        CHECK(fail_with(3, 0) == "spawn0@a/3");
        CHECK(fail_with(4, 0) == "over4");
        CHECK(p.failed_rank() == 0);
    }
    SECTION("a checkpoint makes the count start over") {
        CHECK(fail_with(3, 0) == "spawn0@a/2");
        CHECK(fail_with(3, 0) == "spawn0@a/3");
        CHECK(fail_with(3, 1) == "resume0@a/4");
        CHECK(fail_with(3, 1) == "resume0@a/5");
        CHECK(fail_with(3, 1) == "over3");
    }
    SECTION("no status of its own") {
        for (int i = 0; i < 2; ++i) {
            p.on(of(kind::closed, 0));
            p.on(drained(0));
            p.on(of(kind::joined, 0));
        }
        p.on(of(kind::closed, 0));
        CHECK(text(p.on(drained(0))) == "over70");
    }
    SECTION("the task that was lost is to blame, not those that noticed") {
        event noticed = of(kind::finished, 1, 1);
        noticed.after_loss = true;
        policy q = running(2, {"a"});
        q.on(noticed);
        q.on(of(kind::closed, 0));
        q.on(drained(0));
        CHECK(q.failed_rank() == -1);
        policy r = running(2, {"a"});
        r.on(noticed);
        r.on(of(kind::closed, 0));
        CHECK(r.failed_rank() == 0);
        policy s = running(2, {"a"});
        s.on(noticed);
        s.on(of(kind::finished, 0, 3));    // it had lost nobody: the status is its own
        CHECK(s.failed_rank() == 0);
        policy t = running(2, {"a"});
        t.on(of(kind::finished, 1, 3));
        t.on(of(kind::closed, 0));         // killed by us
        CHECK(t.failed_rank() == 1);
    }
}

TEST_CASE("a program that never joins is not run again") {
    policy p(rules(2));
    p.on(of(kind::begin));
    p.on(ready({"a"}));
    CHECK(text(p.on(of(kind::task_gone, 1))) == "over70");
}

TEST_CASE("a task that ends before it joins, where others have joined before, is a failure") {
    policy p(rules(2));
    p.on(of(kind::begin));
    p.on(ready({"a"}));
    p.on(of(kind::joined, 0));
    CHECK(text(p.on(of(kind::task_gone, 1))) == "lost end1 fence2");
}

TEST_CASE("stopping on purpose") {
    SECTION("at the next checkpoint") {
        policy p = running(2, {"a"});
        CHECK(text(p.on(of(kind::stop_asked))) == "stop");
        p.on(saved(1));
        CHECK(text(p.on(of(kind::finished, 0, 75))) == "");
        CHECK(text(p.on(of(kind::finished, 1, 75))) == "over75");
    }
    SECTION("asked before all have joined") {
        policy p(rules(2));
        p.on(of(kind::begin));
        p.on(ready({"a"}));
        CHECK(text(p.on(of(kind::stop_asked))) == "");
        p.on(of(kind::joined, 0));
        CHECK(text(p.on(of(kind::joined, 1))) == "introduce stop");
    }
    SECTION("asked twice") {
        policy p = running(1, {"a"});
        p.on(saved(1));
        p.on(of(kind::stop_asked));
        CHECK(text(p.on(of(kind::stop_asked))) == "end1 fence2");
        CHECK(text(p.on(drained(1))) == "over75");
    }
    SECTION("too slow, and nothing was ever saved") {
        policy p = running(1, {"a"});
        p.on(of(kind::stop_asked));
        CHECK(text(p.on(of(kind::overdue))) == "end1 fence2");
        CHECK(text(p.on(drained(0))) == "over70");
    }
    SECTION("a loss while stopping does not start anything again") {
        policy p = running(2, {"a"});
        p.on(saved(1));
        p.on(of(kind::stop_asked));
        p.on(of(kind::closed, 1));
        CHECK(text(p.on(drained(1))) == "over75");
    }
    SECTION("the program is faster") {
        policy p = running(1, {"a"});
        p.on(of(kind::stop_asked));
        CHECK(text(p.on(of(kind::finished, 0))) == "over0");
    }
    SECTION("nobody asked, but the tasks stopped (DOME_STOP_AT)") {
        policy p = running(1, {"a"});
        CHECK(text(p.on(of(kind::finished, 0, 75))) == "over75");
    }
}

TEST_CASE("adopted tasks are not spawned, their successors are") {
    policy::rules r = rules(2);
    r.adopted = true;
    r.first_epoch = 5;
    policy p(r);
    p.on(of(kind::begin));
    CHECK(text(p.on(ready({"a", "b"}))) == "fence5 adopt");
    p.on(of(kind::joined, 0));
    CHECK(text(p.on(of(kind::joined, 1))) == "introduce");
    p.on(of(kind::closed, 0));
    CHECK(text(p.on(drained(1))) == "resume0@a/6 resume1@b/6");
}

// --- storms

namespace {

// A world that does what the policy asks, late and in any order, and breaks things as long as it may.
class world {
public:
    world(unsigned seed, int tasks, int hosts, int faults) : chance_(seed), tasks_(tasks), faults_(faults), policy_(rules(tasks)) {
        for (int h = 0; h < hosts; ++h)
            alive_.insert(std::string(1, static_cast<char>('a' + h)));
        for (const std::string& h : alive_)
            all_.push_back(h);
    }

    // Runs to the end; the exit status.
    int run() {
        give(of(kind::begin));
        for (int steps = 0; !over_; ++steps) {
            REQUIRE(steps < 20000);
            if (faults_ > 0 && below(12) == 0)
                break_something();
            else if (!later_.empty())
                deliver(below(static_cast<int>(later_.size())));
            else
                work();
        }
        return status_;
    }
    int fatal() const { return fatal_; }

private:
    int below(int n) { return static_cast<int>(chance_() % static_cast<unsigned>(n)); }

    void give(const event& e) {
        for (const action& a : policy_.on(e))
            check_and_do(a);
    }

    void deliver(int which) {
        const event e = later_[static_cast<std::size_t>(which)];
        later_.erase(later_.begin() + which);
        give(e);
    }

    void check_and_do(const action& a) {
        REQUIRE_FALSE(over_);
        switch (a.what) {
            case action::kind::start_machine: {
                machine_ = true;
                event e = ready({});
                for (const std::string& h : all_)
                    if (alive_.count(h))
                        e.hosts.push_back(h);
                later_.push_back(e);
                break;
            }
            case action::kind::raise_fence:
                CHECK(a.epoch > fence_);
                fence_ = a.epoch;
                break;
            case action::kind::spawn:
                CHECK(a.epoch == fence_);                      // the older life cannot write any more
                CHECK(a.resume == (generation_ > 0));
                CHECK_FALSE(dropped_.count(a.host));
                CHECK_FALSE(ending_);
                if (a.rank == 0) {
                    CHECK(a.epoch > epoch_);
                    epoch_ = a.epoch;
                    joined_.clear();
                    done_.clear();
                    where_.clear();
                    progress_ = generation_ * 5;
                }
                CHECK(where_.emplace(a.rank, a.host).second);  // each rank once an epoch
                if (!alive_.count(a.host))
                    later_.push_back(about(kind::host_unusable, a.host, a.rank));
                else
                    later_.push_back(of(kind::joined, a.rank));
                break;
            case action::kind::introduce: CHECK(where_.size() == static_cast<std::size_t>(tasks_)); break;
            case action::kind::end_epoch:
                CHECK(a.epoch == epoch_);
                ending_ = true;
                // Of the dying epoch, anything may still arrive; then the end of it.
                std::erase_if(later_, [](const event& e) { return e.what == kind::joined || e.what == kind::host_unusable; });
                where_.clear();
                ends_.push_back(1);
                break;
            case action::kind::drop_host:
                CHECK(a.host != "a");
                dropped_.insert(a.host);
                break;
            case action::kind::over:
                over_ = true;
                status_ = a.status;
                break;
            default: break;
        }
    }

    void work() {
        if (ending_) {
            ending_ = false;
            const event e = drained(generation_);
            give(e);
            return;
        }
        if (policy_.now() != policy::phase::running)
            return;
        if (++progress_ % 5 == 0 && progress_ < 40) {
            ++generation_;
            give(saved(generation_));
        }
        if (progress_ >= 40)
            for (int r = 0; r < tasks_; ++r)
                later_.push_back(of(kind::finished, r));
    }

    void break_something() {
        --faults_;
        const int rank = below(tasks_);
        const auto at = where_.find(rank);
        switch (below(5)) {
            case 0: give(of(kind::closed, rank)); break;
            case 1:
                if (at != where_.end() && at->second != "a") {
                    alive_.erase(at->second);
                    give(of(kind::silent, rank));
                }
                break;
            case 2:
                if (at != where_.end() && at->second != "a") {
                    const std::string host = at->second;
                    alive_.erase(host);
                    give(about(kind::host_lost, host));
                }
                break;
            case 3:
                if (policy_.now() == policy::phase::preparing)
                    ++fatal_;
                machine_ = false;
                give(of(kind::machine_lost));
                break;
            case 4: give(of(kind::finished, rank, 1)); break;
        }
    }

    std::mt19937 chance_;
    const int tasks_;
    int faults_;
    policy policy_;
    std::set<std::string> alive_, dropped_;
    std::vector<std::string> all_;
    std::deque<event> later_;
    std::map<int, std::string> where_;
    std::set<int> joined_, done_;
    std::vector<int> ends_;
    bool machine_ = false, ending_ = false, over_ = false;
    int fence_ = 0, epoch_ = 0, status_ = -1, fatal_ = 0;
    std::uint64_t generation_ = 0, progress_ = 0;
};

}  // namespace

TEST_CASE("storms: with fewer faults than make it give up, every run ends well") {
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        INFO("seed " << seed);
        world w(seed, 1 + static_cast<int>(seed % 5), 1 + static_cast<int>(seed % 4), 2);
        const int status = w.run();
        if (w.fatal() == 0)
            CHECK(status == 0);
    }
}

TEST_CASE("storms: however many faults, a run ends, and no rule is broken on the way") {
    std::map<int, int> statuses;
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        INFO("seed " << seed);
        world w(seed, 1 + static_cast<int>(seed % 6), 1 + static_cast<int>(seed % 5), 40);
        ++statuses[w.run()];
    }
    CHECK(statuses[0] > 0);           // both ways of ending occur, or the storm is not one
    CHECK(statuses.size() > 1);
}
