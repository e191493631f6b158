// SPDX-License-Identifier: Apache-2.0
// The state machine of policy.hpp. One function an event; phases only ever advance
// idle -> preparing -> starting -> running -> ending -> (preparing | starting | over).
#include "runtime/recover/policy.hpp"

#include <algorithm>

#include "dome/launch.hpp"

namespace dome::recover {

policy::policy(rules r)
    : rules_(std::move(r)), epoch_(rules_.first_epoch), resume_(rules_.resume), generation_(rules_.generation),
      generation_at_failure_(rules_.generation), tasks_(static_cast<std::size_t>(rules_.tasks)) {}

const std::string& policy::host_of(int rank) const { return tasks_[static_cast<std::size_t>(rank)].host; }

std::string policy::name(int rank) const {
    const std::string& host = host_of(rank);
    return "task " + std::to_string(rank) + (host.empty() ? "" : " on " + host);
}

int policy::stopped_status() const { return generation_ > 0 ? launch::exit_resumable : launch::exit_gave_up; }

std::vector<action> policy::on(const event& e) {
    using kind = event::kind;
    actions out;
    if (phase_ == phase::over)
        return out;
    task* t = known(e.rank) ? &tasks_[static_cast<std::size_t>(e.rank)] : nullptr;
    switch (e.what) {
        case kind::begin:
            if (phase_ == phase::idle) {
                phase_ = phase::preparing;
                out.push_back({action::kind::start_machine});
            }
            break;
        case kind::machine_ready:
            if (phase_ != phase::preparing)
                break;
            machine_ok_ = true;
            rules_.own_host = e.host;
            hosts_.clear();
            for (const std::string& host : e.hosts)
                if (!lost_hosts_.count(host))
                    hosts_.push_back(host);
            start_epoch(out);
            break;
        case kind::machine_failed:
            if (phase_ == phase::preparing)
                over(out, stopped_status(), e.text);
            break;
        case kind::machine_lost:
            machine_ok_ = false;
            if (live())
                fail(out, {2, -1, 0, "the virtual machine's daemon is gone"});
            else if (phase_ == phase::preparing)
                over(out, stopped_status(), "the virtual machine's daemon went away while it was being started");
            break;
        case kind::spawned:
            if (t && live())
                t->spawned = true;
            break;
        case kind::spawn_failed:
            if (t && live())
                fail(out, {1, e.rank, 0, name(e.rank) + " could not be started: " + e.text});
            break;
        case kind::host_unusable:
            lose_host(e.host);
            machine_ok_ = false;                  // whoever asked is stuck in the asking
            if (live())
                fail(out, {2, e.rank, 0, "host " + e.host + " does not answer: " + e.text});
            break;
        case kind::joined:
            if (!t || phase_ != phase::starting)
                break;
            t->joined = ever_joined_ = true;
            if (std::all_of(tasks_.begin(), tasks_.end(), [](const task& x) { return x.joined; })) {
                phase_ = phase::running;
                out.push_back({action::kind::introduce});
                if (stopping_)
                    stop(out, false);
            }
            break;
        case kind::silent:
            if (!t || t->finished || !(live() || phase_ == phase::ending))
                break;
            lose_host(t->host);
            if (live())
                fail(out, {2, e.rank, 0, "nothing heard from " + name(e.rank)});
            break;
        case kind::closed:
            if (t && live() && t->joined && !t->finished)
                fail(out, {2, e.rank, 0, name(e.rank) + " is gone"});
            else if (t && phase_ == phase::ending && !t->finished && cause_.weight < 2)
                cause_ = {2, e.rank, 0, name(e.rank) + " is gone"};
            break;
        case kind::task_gone:
            if (!t || !live() || t->finished)
                break;
            if (!t->joined && !ever_joined_) {
                over(out, launch::exit_gave_up,
                     rules_.program +
                         " does not use Dome: it ended without having joined; translate it with "
                         "dome-cc, or link libdome and call dome::checkpoint()");
                break;
            }
            fail(out, {2, e.rank, 0, name(e.rank) + " is gone"});
            break;
        case kind::host_lost:
            lose_host(e.host);
            if (live() && std::any_of(tasks_.begin(), tasks_.end(), [&](const task& x) { return x.host == e.host && !x.finished; }))
                fail(out, {2, -1, 0, "host " + e.host + " is gone"});
            break;
        case kind::finished: finished(out, e); break;
        case kind::checkpoint: generation_ = std::max(generation_, e.generation); break;
        case kind::stop_asked: stop(out, stopping_); break;
        case kind::overdue:
            if (stopping_)
                stop(out, true);
            break;
        case kind::drained:
            if (phase_ == phase::ending)
                after_drained(out, e.generation);
            break;
    }
    return out;
}

void policy::start_epoch(actions& out) {
    if (hosts_.empty()) {
        over(out, stopped_status(), "no host is left to run on");
        return;
    }
    phase_ = phase::starting;
    cause_ = {};
    host_dropped_ = stop_told_ = false;
    tasks_.assign(static_cast<std::size_t>(rules_.tasks), {});
    const bool adopting = rules_.adopted && epoch_ == rules_.first_epoch;
    if (epoch_ == rules_.first_epoch)
        out.push_back({action::kind::raise_fence, -1, epoch_});
    if (adopting)
        out.push_back({action::kind::watch_adopted, -1, epoch_});
    for (int rank = 0; rank < rules_.tasks; ++rank) {
        const std::string& host = hosts_[static_cast<std::size_t>(rank) % hosts_.size()];
        if (adopting)
            continue;                             // they run where PVM has put them
        tasks_[static_cast<std::size_t>(rank)].host = host;
        out.push_back({action::kind::spawn, rank, epoch_, resume_, 0, host, {}});
    }
}

void policy::fail(actions& out, reason why) {
    ++losses_;
    cause_ = std::move(why);
    phase_ = phase::ending;
    out.push_back({action::kind::lost, cause_.rank, epoch_, false, 0, {}, cause_.text});
    out.push_back({action::kind::end_epoch, -1, epoch_});
    out.push_back({action::kind::raise_fence, -1, epoch_ + 1});
}

void policy::lose_host(const std::string& host) {
    if (host.empty() || host == rules_.own_host || !lost_hosts_.insert(host).second)
        return;
    host_dropped_ = true;
    // What PVM has on its way to a dead host holds up what it sends to others, for minutes: a fresh machine without it is up at once.
    machine_ok_ = false;
    hosts_.erase(std::remove(hosts_.begin(), hosts_.end(), host), hosts_.end());
}

void policy::after_drained(actions& out, std::uint64_t generation) {
    generation_ = std::max(generation_, generation);
    if (stopping_) {
        over(out, stopped_status(), generation_ > 0 ? "stopped" : "stopped before the first checkpoint");
        return;
    }
    if (generation_ > generation_at_failure_)
        failures_ = 0;
    generation_at_failure_ = generation_;
    // Each host can be lost only once, so a failure that took one with it needs no other limit.
    if (!host_dropped_ && ++failures_ >= rules_.give_up_after) {
        over(out, cause_.status > 0 ? cause_.status : launch::exit_gave_up,
             std::to_string(failures_) + " failures in a row without a new checkpoint; the last: " + cause_.text);
        return;
    }
    for (const std::string& host : lost_hosts_)
        out.push_back({action::kind::drop_host, -1, epoch_, false, 0, host, {}});
    ++epoch_;
    resume_ = generation_ > 0;
    if (hosts_.empty()) {
        over(out, stopped_status(), "no host is left to run on");
    } else if (machine_ok_) {
        start_epoch(out);
    } else {
        phase_ = phase::preparing;
        out.push_back({action::kind::start_machine});
    }
}

void policy::finished(actions& out, const event& e) {
    if (!known(e.rank) || !(live() || phase_ == phase::ending))
        return;
    task& t = tasks_[static_cast<std::size_t>(e.rank)];
    t.finished = true;
    t.status = e.status;
    if (phase_ == phase::ending && e.status > 0 && e.status != launch::exit_resumable && !e.after_loss && cause_.weight < 2)
        cause_ = {2, e.rank, e.status, name(e.rank) + " ended with status " + std::to_string(e.status)};
    if (!live())
        return;
    if (e.status != 0 && e.status != launch::exit_resumable) {
        fail(out, {e.after_loss ? 1 : 2, e.rank, e.status, name(e.rank) + " ended with status " + std::to_string(e.status)});
        return;
    }
    if (!std::all_of(tasks_.begin(), tasks_.end(), [](const task& x) { return x.finished; }))
        return;
    const bool stopped = std::any_of(tasks_.begin(), tasks_.end(), [](const task& x) { return x.status != 0; });
    over(out, stopped ? launch::exit_resumable : 0, stopped ? "stopped" : "");
}

void policy::stop(actions& out, bool at_once) {
    stopping_ = true;
    switch (phase_) {
        case phase::idle:
        case phase::preparing: over(out, stopped_status(), generation_ > 0 ? "stopped" : "stopped before the first checkpoint"); break;
        case phase::starting:
        case phase::running:
            if (at_once) {
                phase_ = phase::ending;
                cause_ = {1, -1, 0, "stopped without waiting for a checkpoint"};
                out.push_back({action::kind::end_epoch, -1, epoch_});
                out.push_back({action::kind::raise_fence, -1, epoch_ + 1});
            } else if (phase_ == phase::running && !stop_told_) {
                stop_told_ = true;
                out.push_back({action::kind::tell_stop, -1, epoch_});
            }
            break;
        case phase::ending:
        case phase::over: break;
    }
}

void policy::over(actions& out, int status, std::string text) {
    phase_ = phase::over;
    out.push_back({action::kind::over, -1, epoch_, false, status, {}, std::move(text)});
}

}  // namespace dome::recover
