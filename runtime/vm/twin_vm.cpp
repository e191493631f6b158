// SPDX-License-Identifier: Apache-2.0
// The deterministic virtual machine of the tests. See twin_vm.hpp. Tasks are threads that pass one baton: the scheduler
// always wakes whoever comes first in (virtual time, seeded draw), so no lock guards anything here.
// Tested by test/runtime/vm/twin_test.cpp.
#include "runtime/vm/twin_vm.hpp"

#include <sched.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <thread>

namespace dome::vm {
namespace {

constexpr task_id first_task = 0x40001;
constexpr std::uint64_t most_steps = 20'000'000;

// One runs at a time, so all run on one core: passing the baton to a thread of another core takes ten times as long.
class on_one_core {
public:
    explicit on_one_core(int core) {
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(static_cast<std::size_t>(core), &one);
        kept_ = ::sched_getaffinity(0, sizeof before_, &before_) == 0 && ::sched_setaffinity(0, sizeof one, &one) == 0;
    }
    ~on_one_core() {
        if (kept_)
            ::sched_setaffinity(0, sizeof before_, &before_);
    }
    on_one_core(const on_one_core&) = delete;
    on_one_core& operator=(const on_one_core&) = delete;

private:
    cpu_set_t before_;
    bool kept_;
};

// Wakes exactly one waiter. std::binary_semaphore would spin and yield first, which on one core gives the time to strangers.
class baton {
public:
    void pass() {
        const std::lock_guard hold(lock_);
        here_ = true;
        came_.notify_one();
    }
    void take() {
        std::unique_lock hold(lock_);
        came_.wait(hold, [this] { return here_; });
        here_ = false;
    }

private:
    std::mutex lock_;
    std::condition_variable came_;
    bool here_ = false;
};

// Leaves the program of a killed task; not a std::exception, so that programs do not take it for an error of theirs.
struct killed {};

std::string in_ms(duration d) {
    return d == forever ? "ever" : std::to_string(std::chrono::duration_cast<std::chrono::microseconds>(d).count() / 1000.0) + " ms";
}

}  // namespace

struct twin::state {
    struct task;
    class task_machine;
    struct place {
        std::string name;
        host_options how;
        bool present, lost = false, silent = false;
        int id;
        duration lost_at{};
    };
    struct held_message {
        task_id to;
        message what;
    };
    struct script {
        std::function<void()> body;
    };

    explicit state(std::uint64_t seed, const timing& t) : chance(seed), how(t) {}

    const int core = std::max(0, ::sched_getcpu());
    std::mt19937_64 chance;
    timing how;
    duration clock{};
    std::vector<place> places;
    std::map<std::string, std::function<void(machine&, const spawn_request&)>> programs;
    std::map<task_id, std::unique_ptr<task>> all;
    std::multimap<duration, script> scripts;
    std::multimap<std::uint64_t, script> counted;
    std::map<std::pair<task_id, task_id>, duration> last_arrival, extra_delay;
    std::vector<held_message> held;
    baton scheduler;
    std::uint64_t sent = 0, digest = 1469598103934665603u, steps = 0;
    std::size_t next_place = 0;
    task_id next_id = first_task;

    // A draw below `n`; std::uniform_int_distribution differs between libraries, this does not.
    std::uint64_t draw(std::uint64_t n) { return n == 0 ? 0 : chance() % n; }
    duration draw_between(duration a, duration b) {
        return a + duration(static_cast<std::int64_t>(draw(static_cast<std::uint64_t>((b - a).count() + 1))));
    }
    void record(std::uint64_t x) {
        for (int i = 0; i < 8; ++i, x >>= 8)
            digest = (digest ^ (x & 0xff)) * 1099511628211u;
    }

    place& find_place(const std::string& name);
    place& pick_place();
    task_id create(const spawn_request& what, task_id parent);
    void end(task& t, ending how_it_ended, duration notice_after);
    void mark_killed(task& t, duration notice_after);
    void tell_hosts(notice::kind what, const std::string& host, duration when);
    void post(task& from, task_id to, message m);
    void deliver(task_id to, message m, duration earliest);
    bool step();                  // one event; false when none is left
    void unwind_all();
};

struct twin::state::task {
    task_id id = 0, parent = 0;
    std::size_t place = 0;
    spawn_request request;
    std::thread thread;
    vm::baton baton;
    duration time{};                          // its own clock: never behind the scheduler's when it runs
    duration wake = duration::zero();         // when it goes on whatever happens
    bool waits = false;                       // in receive(): a message, notice or interrupt wakes it, too
    bool dying = false, interrupted = false;
    std::multimap<duration, message> coming;
    std::multimap<duration, notice> notices;
    std::set<task_id> watchers;
    bool watches_hosts = false;
    ending end;
    std::string doing = "starting";

    bool over() const { return end.what != ending::how::running; }
    duration next_event() const {
        if (!waits || dying)
            return wake;
        duration first = wake;
        if (!coming.empty())
            first = std::min(first, coming.begin()->first);
        if (!notices.empty())
            first = std::min(first, notices.begin()->first);
        return interrupted ? std::min(first, time) : first;
    }
};

class twin::state::task_machine final : public machine {
public:
    task_machine(state& s, task& t) : s_(s), t_(t) {}

    task_id self() const override { return t_.id; }
    task_id parent() const override { return t_.parent; }
    std::vector<task_id> siblings() const override { return {t_.id}; }
    byte_order order() const override { return s_.places[t_.place].how.order; }

    std::vector<host> hosts() override {
        pass_time();
        std::vector<host> known;
        for (const place& p : s_.places)
            if (p.present && (!p.lost || s_.clock < p.lost_at + s_.how.host_loss_delay))
                known.push_back({p.name, p.id, "TWIN", p.how.speed});
        return known;
    }
    std::string host_of(task_id id) override {
        const auto found = s_.all.find(id);
        if (found == s_.all.end())
            throw error(errc::vm, "there is no task " + std::to_string(id));
        return s_.places[found->second->place].name;
    }
    task_id spawn(const spawn_request& what) override {
        pass_time();
        return dying() ? 0 : s_.create(what, t_.id);
    }
    void kill(task_id id) override {
        pass_time();
        const auto found = s_.all.find(id);
        if (dying() || found == s_.all.end() || found->second->over())
            return;
        s_.mark_killed(*found->second, s_.draw_between(duration(1), s_.how.most_loss_delay));
        pass_time();    // ends here when it has killed itself
    }
    void add_host(const std::string& name) override {
        pass_time();
        place& p = s_.find_place(name);
        if (p.present || p.lost)
            throw error(errc::vm, "cannot add host " + name + ": " + (p.lost ? "it does not answer" : "it is in the virtual machine already"));
        p.present = true;
        s_.tell_hosts(notice::kind::host_added, name, s_.clock);
    }
    void remove_host(const std::string& name) override {
        pass_time();
        place& p = s_.find_place(name);
        if (!p.present)
            throw error(errc::vm, "cannot remove host " + name + ": no such host in the virtual machine");
        p.present = false;
        for (auto& [id, t] : s_.all)
            if (&s_.places[t->place] == &p && !t->over())
                s_.mark_killed(*t, s_.draw_between(duration(1), s_.how.most_loss_delay));
        s_.tell_hosts(notice::kind::host_lost, name, s_.clock);
    }
    void watch(std::span<const task_id> ids) override {
        pass_time();
        for (task_id id : ids) {
            const auto found = s_.all.find(id);
            if (found != s_.all.end() && !found->second->over() && !found->second->dying) {
                found->second->watchers.insert(t_.id);
                continue;
            }
            const place* where = found == s_.all.end() ? nullptr : &s_.places[found->second->place];
            const duration known = where != nullptr && where->lost ? where->lost_at + s_.how.host_loss_delay : t_.time;
            t_.notices.emplace(std::max(known, t_.time), notice{notice::kind::task_lost, id, {}});
        }
    }
    void watch_hosts() override { t_.watches_hosts = true; }

    using machine::send;
    void send(task_id to, int tag, std::span<const std::byte> head, std::span<const std::byte> body) override {
        pass_time();
        if (dying())
            return;
        t_.doing = "sent a message of " + std::to_string(head.size() + body.size()) + " bytes to " + std::to_string(to);
        message m{t_.id, tag, order(), {head.begin(), head.end()}};
        m.bytes.insert(m.bytes.end(), body.begin(), body.end());
        s_.post(t_, to, std::move(m));
    }
    std::optional<message> receive(duration timeout) override {
        pass_time();
        const duration deadline = timeout == forever ? forever : t_.time + timeout;
        for (;;) {
            if (dying())
                return std::nullopt;
            if (!t_.coming.empty() && t_.coming.begin()->first <= t_.time) {
                message m = std::move(t_.coming.begin()->second);
                t_.coming.erase(t_.coming.begin());
                return m;
            }
            if (!t_.notices.empty() && t_.notices.begin()->first <= t_.time)
                return std::nullopt;
            if (std::exchange(t_.interrupted, false) || t_.time >= deadline)
                return std::nullopt;
            t_.doing = "waits for a message for " + in_ms(timeout);
            yield(deadline, true);
        }
    }
    std::optional<notice> next_notice() override {
        if (t_.notices.empty() || t_.notices.begin()->first > t_.time)
            return std::nullopt;
        notice n = std::move(t_.notices.begin()->second);
        t_.notices.erase(t_.notices.begin());
        return n;
    }
    void interrupt() override { t_.interrupted = true; }
    // Neither yields nor throws: destructors ask for the time.
    duration now() override { return t_.time += duration(50); }
    void sleep(duration d) override {
        pass_time();
        if (dying())
            return;
        t_.doing = "sleeps for " + in_ms(d);
        yield(d == forever ? forever : t_.time + d, false);
    }

private:
    // True while a killed task's destructors run: its calls have no effect then.
    bool dying() const {
        if (t_.dying && std::uncaught_exceptions() == 0)
            throw killed{};
        return t_.dying;
    }
    // Every call takes a moment; somebody else goes first if his moment is earlier.
    void pass_time() {
        if (dying())
            return;
        t_.time += duration(200 + static_cast<std::int64_t>(s_.draw(800)));
        for (const auto& [id, other] : s_.all)
            if (other.get() != &t_ && !other->over() && other->next_event() < t_.time)
                return yield(t_.time, false);
        if (!s_.scripts.empty() && s_.scripts.begin()->first <= t_.time)
            yield(t_.time, false);
    }
    void yield(duration wake, bool waits) {
        t_.wake = wake;
        t_.waits = waits;
        s_.scheduler.pass();
        t_.baton.take();
        t_.waits = false;
        t_.time = std::max(t_.time, s_.clock);
        (void)dying();
    }

    state& s_;
    task& t_;
};

twin::state::place& twin::state::find_place(const std::string& name) {
    for (place& p : places)
        if (p.name == name)
            return p;
    throw error(errc::vm, "no host " + name + " in the twin");
}

twin::state::place& twin::state::pick_place() {
    for (std::size_t tries = 0; tries < places.size(); ++tries) {
        place& p = places[next_place++ % places.size()];
        if (p.present && !p.lost)
            return p;
    }
    throw error(errc::vm, "the virtual machine has no host");
}

task_id twin::state::create(const spawn_request& what, task_id parent) {
    const auto found = programs.find(what.program);
    place& where = what.host.empty() ? pick_place() : find_place(what.host);
    if (!where.present || where.lost || where.silent)
        throw error(errc::vm, "cannot start " + what.program + " on host " + where.name + ": no such host in the virtual machine");
    if (found == programs.end())
        throw error(errc::vm, "no file " + what.program + " on host " + where.name + ": give an absolute path or put it on the spawn path");
    auto fresh = std::make_unique<task>();
    task& t = *fresh;
    t.id = next_id++;
    t.parent = parent;
    t.place = static_cast<std::size_t>(&where - places.data());
    t.request = what;
    t.time = t.wake = clock + draw_between(std::chrono::milliseconds(1), std::chrono::milliseconds(5));
    all.emplace(t.id, std::move(fresh));
    t.thread = std::thread([this, &t, body = found->second] {
        const on_one_core here(core);
        t.baton.take();
        ending outcome{ending::how::returned, {}, {}};
        if (t.dying) {
            outcome.what = ending::how::killed;
        } else {
            try {
                t.time = std::max(t.time, clock);
                task_machine m(*this, t);
                body(m, t.request);
            } catch (const killed&) {
                outcome.what = ending::how::killed;
            } catch (const error& e) {
                outcome = {ending::how::threw, e.code(), e.what()};
            } catch (const std::exception& e) {
                outcome = {ending::how::threw, {}, e.what()};
            }
        }
        const bool told = t.dying;    // whoever killed it has seen to the notices
        t.doing = "over";
        end(t, std::move(outcome), told ? forever : draw_between(duration(1), how.most_loss_delay));
        scheduler.pass();
    });
    return t.id;
}

void twin::state::end(task& t, ending how_it_ended, duration notice_after) {
    t.end = std::move(how_it_ended);
    if (notice_after == forever)
        return;
    // A silent host cannot say that its task has ended; the watchers learn when the host counts as lost.
    const duration after = places[t.place].silent ? how.host_loss_delay : notice_after;
    for (task_id watcher : t.watchers)
        all.at(watcher)->notices.emplace(std::max(clock, t.time) + after, notice{notice::kind::task_lost, t.id, {}});
}

void twin::state::mark_killed(task& t, duration notice_after) {
    if (t.over() || t.dying)
        return;
    t.dying = true;
    t.wake = clock;
    const duration after = places[t.place].silent ? how.host_loss_delay : notice_after;
    for (task_id watcher : t.watchers)
        all.at(watcher)->notices.emplace(clock + after, notice{notice::kind::task_lost, t.id, {}});
}

void twin::state::tell_hosts(notice::kind what, const std::string& host, duration when) {
    for (auto& [id, t] : all)
        if (t->watches_hosts && !t->over())
            t->notices.emplace(when, notice{what, 0, host});
}

void twin::state::post(task& from, task_id to, message m) {
    ++sent;
    record(static_cast<std::uint64_t>(from.time.count()));
    record(static_cast<std::uint64_t>(from.id) << 32 | static_cast<std::uint32_t>(to));
    record(m.bytes.size());
    for (auto due = counted.begin(); due != counted.end() && due->first <= sent; due = counted.erase(due))
        scripts.emplace(from.time, std::move(due->second));
    const auto receiver = all.find(to);
    if (receiver == all.end())
        return;
    if (places[from.place].silent || places[receiver->second->place].silent)
        held.push_back({to, std::move(m)});
    else
        deliver(to, std::move(m), from.time);
}

void twin::state::deliver(task_id to, message m, duration earliest) {
    task& receiver = *all.at(to);
    if (receiver.over() || receiver.dying)
        return;
    const std::pair pair{m.from, to};
    const auto by_size = duration(static_cast<std::int64_t>(static_cast<double>(m.bytes.size()) * how.seconds_per_byte * 1e9));
    duration arrival = earliest + by_size + draw_between(how.least_latency, how.most_latency);
    if (const auto more = extra_delay.find(pair); more != extra_delay.end())
        arrival += more->second;
    // Ordered per (sender, receiver).
    auto& last = last_arrival[pair];
    arrival = last = std::max(arrival, last + duration(1));
    receiver.coming.emplace(arrival, std::move(m));
}

bool twin::state::step() {
    if (++steps > most_steps)
        throw stuck("the run does not end: " + std::to_string(most_steps) + " steps");
    duration first = scripts.empty() ? forever : scripts.begin()->first;
    std::vector<task*> earliest;
    bool somebody = false;
    for (const auto& [id, t] : all) {
        if (t->over())
            continue;
        somebody = true;
        const duration when = std::max(t->next_event(), clock);
        if (when < first) {
            first = when;
            earliest.clear();
        }
        if (when == first && when != forever)
            earliest.push_back(t.get());
    }
    if (!somebody)
        return false;
    if (first == forever)
        throw stuck("deadlock: every task waits for ever");
    if (first > how.longest_run)
        throw stuck("the run does not end: virtual time has passed " + in_ms(how.longest_run));
    clock = std::max(clock, first);
    if (!scripts.empty() && scripts.begin()->first <= clock) {
        script next = std::move(scripts.begin()->second);
        scripts.erase(scripts.begin());
        next.body();
        return true;
    }
    task& next = *earliest[draw(earliest.size())];
    next.baton.pass();
    scheduler.take();
    return true;
}

// Ends every task that still is; they unwind one after the other.
void twin::state::unwind_all() {
    for (auto& [id, t] : all) {
        if (!t->over()) {
            t->dying = true;
            t->baton.pass();
            scheduler.take();
        }
        if (t->thread.joinable())
            t->thread.join();
    }
}

twin::twin(std::uint64_t seed) : twin(seed, timing()) {}
twin::twin(std::uint64_t seed, const timing& how) : state_(std::make_unique<state>(seed, how)) {}
twin::~twin() { state_->unwind_all(); }

void twin::add_host(const std::string& name) { add_host(name, host_options()); }
void twin::add_host(const std::string& name, const host_options& how) {
    state_->places.push_back({name, how, how.present, false, false, static_cast<int>((state_->places.size() + 1) << 18), {}});
}

void twin::program(const std::string& name, std::function<void(machine&)> body) {
    program(name, [body = std::move(body)](machine& m, const spawn_request&) { body(m); });
}
void twin::program(const std::string& name, std::function<void(machine&, const spawn_request&)> body) { state_->programs[name] = std::move(body); }
task_id twin::start(const std::string& program, const std::string& host) { return state_->create({program, {}, {}, host}, 0); }

void twin::at(duration time, std::function<void()> script) { state_->scripts.emplace(time, state::script{std::move(script)}); }
void twin::after_messages(std::uint64_t count, std::function<void()> script) { state_->counted.emplace(count, state::script{std::move(script)}); }

void twin::kill(task_id task) { state_->mark_killed(*state_->all.at(task), state_->draw_between(duration(1), state_->how.most_loss_delay)); }

void twin::lose_host(const std::string& name) {
    state& s = *state_;
    state::place& p = s.find_place(name);
    if (p.lost)
        return;
    p.lost = true;
    p.lost_at = s.clock;
    for (auto& [id, t] : s.all)
        if (&s.places[t->place] == &p)
            s.mark_killed(*t, s.how.host_loss_delay);
    s.tell_hosts(notice::kind::host_lost, name, s.clock + s.how.host_loss_delay);
}

void twin::silence_host(const std::string& name) { state_->find_place(name).silent = true; }

void twin::restore_host(const std::string& name) {
    state& s = *state_;
    s.find_place(name).silent = false;
    std::vector<state::held_message> waiting = std::exchange(s.held, {});
    for (auto& h : waiting) {
        if (s.places[s.all.at(h.what.from)->place].silent || s.places[s.all.at(h.to)->place].silent)
            s.held.push_back(std::move(h));
        else
            s.deliver(h.to, std::move(h.what), s.clock);
    }
}

void twin::delay(task_id from, task_id to, duration more) { state_->extra_delay[{from, to}] = more; }
void twin::interrupt(task_id task) { state_->all.at(task)->interrupted = true; }

void twin::run() {
    const on_one_core here(state_->core);
    try {
        while (state_->step()) {
        }
    } catch (const stuck& s) {
        const std::string what = std::string(s.what()) + "\n" + report();
        state_->unwind_all();
        throw stuck(what);
    }
    state_->unwind_all();
}

std::vector<task_id> twin::tasks() const {
    std::vector<task_id> ids;
    for (const auto& [id, t] : state_->all)
        ids.push_back(id);
    return ids;
}
twin::ending twin::end_of(task_id task) const { return state_->all.at(task)->end; }
duration twin::now() const { return state_->clock; }
std::uint64_t twin::messages() const { return state_->sent; }
std::uint64_t twin::trace() const { return state_->digest; }

std::string twin::report() const {
    static constexpr const char* words[] = {"runs", "returned", "threw", "was killed"};
    std::string all = "at " + in_ms(state_->clock) + ":\n";
    for (const auto& [id, t] : state_->all) {
        all += "  task " + std::to_string(id) + " (" + t->request.program + " on " + state_->places[t->place].name + ") " +
               words[static_cast<int>(t->end.what)];
        all += t->over() ? " " + t->end.text : ", " + t->doing + ", " + std::to_string(t->coming.size()) + " messages on their way";
        all += "\n";
    }
    return all;
}

}  // namespace dome::vm
