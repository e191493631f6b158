// SPDX-License-Identifier: Apache-2.0
// READ FIRST. A task's life: join -> (resume) -> pass checkpoints -> finish. What happens at a passage is decided at
// agreements: rank 0 hears how busy every task was, decides {go on, save, save and stop, move work}, and tells the others.
#include "runtime/session/session.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <set>

#include "dome/detail/calling.hpp"
#include "runtime/balance/balance.hpp"
#include "runtime/checkpoint/environment.hpp"
#include "runtime/checkpoint/cbor.hpp"
#include "runtime/checkpoint/process_settings.hpp"
#include "runtime/checkpoint/state.hpp"
#include "runtime/checkpoint/store.hpp"
#include "runtime/objects/registry.hpp"
#include "runtime/recover/variables.hpp"
#include "runtime/session/cadence.hpp"
#include "runtime/session/join.hpp"
#include "runtime/session/output.hpp"
#include "runtime/session/rebalance.hpp"
#include "runtime/session/save.hpp"

namespace dome {

[[gnu::visibility("hidden")]] constinit std::uint64_t passed = 0;
[[gnu::visibility("hidden")]] constinit std::atomic<std::uint64_t> look_from{0};

namespace {

constexpr int exit_resumable = 75;
constexpr std::uint64_t never = std::numeric_limits<std::uint64_t>::max();

session* the_session = nullptr;             // leaked on purpose: on_exit ends it before static destructors of the program run
std::atomic<bool> stop_signal{false};       // SIGTERM or SIGINT arrived
std::uint64_t look_at = 0;                  // the passage where the tasks agree next on what to do
pid_t session_process = 0;                  // the one that joined; what it forks is no task, and has no part in the store

bool is_forked() { return ::getpid() != session_process; }

void on_stop_signal(int signal) {
    if (is_forked()) {                      // takes no checkpoint that could end it
        std::signal(signal, SIG_DFL);
        std::raise(signal);
        return;
    }
    stop_signal.store(true);
    look_from.store(0);
    std::signal(SIGTERM, SIG_DFL);          // a second one ends the program at once
    std::signal(SIGINT, SIG_DFL);
}

// No passage before look_at needs a closer look, but for the one to stop at and those after a signal.
void pass_quickly_until_then(std::uint64_t stop_at) {
    look_from.store(stop_at > passed ? std::min(look_at, stop_at) : look_at);
    if (stop_signal.load())                 // it may have come just now
        look_from.store(0);
}

double in_seconds(vm::duration d) { return std::chrono::duration<double>(d).count(); }

void say(const std::string& text) {
    const std::string line = "dome: " + text + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

// "main()::a[3].next" and "main()::a[4].next" are one warning.
std::string without_indices(const std::string& path) {
    std::string out;
    for (const char c : path)
        if (c < '0' || c > '9')
            out += c;
    return out;
}

enum class action : std::uint8_t { go_on, save, save_and_stop };

// What rank 0 tells the others at an agreement.
struct verdict {
    action what = action::go_on;
    std::uint64_t next = 0;                       // passage of the next agreement
    std::vector<std::int64_t> starts;             // new distribution of the work; empty: stays
};

std::vector<std::byte> pack(const verdict& v) {
    checkpoint::cbor_writer w;
    w.unsigned_integer(static_cast<std::uint64_t>(v.what));
    w.unsigned_integer(v.next);
    w.array(v.starts.size());
    for (std::int64_t s : v.starts)
        w.integer(s);
    return w.take();
}

verdict unpack(const std::vector<std::byte>& packed) {
    checkpoint::cbor_reader r(packed, "task 0's verdict");
    verdict v;
    v.what = static_cast<action>(r.unsigned_integer());
    v.next = r.unsigned_integer();
    v.starts.resize(r.array());
    for (std::int64_t& s : v.starts)
        s = r.integer();
    return v;
}

}  // namespace

struct session::parts {
    joined place;                                  // link, machine, group
    settings wanted;
    std::string program;
    std::unique_ptr<checkpoint::store> store;      // only when something is to be saved or resumed
    cadence rhythm;
    rebalancer balance;
    vm::duration begun{}, last_agreement{}, last_save{};
    bool first_interval = true;                    // since the program began: it holds what is done once, maybe nothing else

    // Carried over from earlier lives by the resumed generation.
    std::uint64_t passages_before = 0, output_before = 0;
    std::set<std::string> warned;                  // pointers that lead nowhere
    double seconds_before = 0;

    // The way back.
    std::optional<checkpoint::store::generation_reader> source;
    bool restarting = false;
    mutable bool asked_restarting = false;         // by the program: it knows the library way
    std::string said_problem;
    vm::duration said_at{};
    bool library_way = false;
    std::size_t next_saved_object = 0;             // library way: objects return in order of construction

    bool saves() const { return wanted.interval >= 0 || wanted.stop_at > 0 || wanted.resume || place.link; }
    void open_store();
    void resume();
    void restore(std::int64_t saved_id, distributed& object);
    bool interval_over(vm::duration now) const;
    void leave_it_to_the_parent();
    verdict decide(vm::duration now, const std::vector<balance::work>& done);
    void agree();
    bool save_now();
    [[noreturn]] void leave(int status);
    checkpoint::generation_facts facts();
};

// --- join

session& session::get() {
    if (the_session == nullptr)
        the_session = new session;
    return *the_session;
}

bool session::exists() noexcept { return the_session != nullptr; }

session::session() : parts_(std::make_unique<parts>()) {
    parts& p = *parts_;
    the_session = this;                            // what joining calls may ask for the session
    session_process = ::getpid();
    try {
        p.program = program_invocation_short_name;
        if (std::getenv("DOME_SUPERVISOR") == nullptr)      // `dome run` has told it
            for (const std::string& told : recover::unknown_variables(environ))
                say(told);
        p.wanted = settings::from_environment(p.program);
        p.place = join(p.wanted);
        p.begun = p.last_agreement = p.last_save = p.place.machine->now();
        try {
            if (p.saves())
                p.open_store();
        } catch (const error& e) {
            if (p.wanted.resume || p.place.link)
                throw;
            say(std::string("no checkpoint can be written, the program goes on without: ") + e.what());
        }
        if (p.saves()) {      // before the state is loaded: a program may have handlers of its own
            std::signal(SIGTERM, on_stop_signal);
            std::signal(SIGINT, on_stop_signal);
        }
        checkpoint::remember_process();
        if (p.wanted.resume)
            p.resume();
    } catch (const error& e) {
        // Before main has done anything: a sentence and an exit status say more than a stack of unwinding.
        if (!p.place.group || p.place.group->rank() == 0 || p.place.link)
            say(e.what());
        flush_output();
        std::_Exit(1);
    }
    look_at = p.saves() || p.place.group->size() > 1 ? 1 : never;
    // After static initialisation, so before static destruction; sees the status of exit() and of main alike.
    ::on_exit([](int status, void* self) { static_cast<session*>(self)->finish(status); }, this);
}

void session::parts::open_store() {
    if (place.group->rank() == 0 || place.group->size() == 1 || place.link)
        store = std::make_unique<checkpoint::store>(
            std::filesystem::absolute(wanted.directory).lexically_normal().string());      // the program may go to another
    // A bare program has no supervisor that gives it an epoch; it takes the place of whoever used the store last.
    if (!place.link && store)
        wanted.epoch = std::max(wanted.epoch, store->fence());
}

comm::communicator& session::group() { return *parts_->place.group; }
int session::rank() { return parts_->place.group->rank(); }
int session::tasks() { return parts_->place.group->size(); }
bool session::restarting() const {
    parts_->asked_restarting = true;
    return parts_->restarting;
}

// --- the way back

void session::parts::resume() {
    std::vector<std::string> rejected;
    std::uint64_t generation = 0;
    if (place.group->rank() == 0) {
        (void)store->finished();               // how the run ended does not matter here, a damaged store does
        source = store->newest(&rejected);
        for (const std::string& why : rejected)
            say(why);
        if (source)
            generation = source->facts().generation;
    }
    // All tasks read the generation that task 0 found whole.
    checkpoint::cbor_writer w;
    w.unsigned_integer(generation);
    const auto packed = place.group->broadcast(0, w.take());
    generation = checkpoint::cbor_reader(packed, "the generation to resume").unsigned_integer();
    if (generation == 0)
        throw error(errc::io, "nothing to resume in " + wanted.directory + ": it holds no whole checkpoint; start without DOME_RESUME");
    if (!source)
        source = store->open(generation);

    const checkpoint::generation_facts& found = source->facts();
    if (found.program != program)
        throw error(errc::mismatch, wanted.directory + " is the store of the program " + found.program + ", this one is " + program +
                                        ": set DOME_DIR to another directory");
    if (!found.replicated_state && found.tasks != place.group->size())
        throw error(errc::not_replicated, wanted.directory + " was written by " + std::to_string(found.tasks) + " tasks whose variable " +
                                              found.differing + " differed between them; resume on " + std::to_string(found.tasks) +
                                              " tasks, or make it the same on every task");
    passages_before = found.passage;
    output_before = found.output_bytes;
    seconds_before = found.seconds_since_start;
    std::vector<std::byte> state = source->state(place.group->rank());
    library_way = !checkpoint::translated(state);
    restarting = true;
    checkpoint::begin_resume(std::move(state), {{}, [this](std::int64_t id, distributed& object) { restore(id, object); }, {}});
}

void session::parts::restore(std::int64_t saved_id, distributed& object) {
    if (saved_id < 0)      // it had been moved from
        return object.reshape({}, 1, placement::dynamic, {});
    for (const auto& saved : source->objects()) {
        if (saved.id != saved_id)
            continue;
        if (!(saved.element == object.element()))
            throw error(errc::mismatch, "object " + saved.name + " #" + std::to_string(saved_id) + " was saved with elements of type " +
                                            saved.element.text() + ", the program now has " + object.element().text());
        const distribution where = balance.initial(saved.tiles.tiles(), saved.where, place.group->size());
        object.reshape(saved.shape, saved.tiles.tile, saved.where, where);
        if (!saved.name.empty())
            object.set_name(saved.name);
        const std::int64_t first = saved.where == placement::whole ? 0 : saved.tiles.first_element(where.begin(place.group->rank()));
        source->read(saved_id, first, object.local_elements(), object.local_data());
        return;
    }
    throw error(errc::damaged, "the checkpoint names the distributed object " + std::to_string(saved_id) + " but does not hold it");
}

void session::constructed(distributed& object) {
    parts& p = *parts_;
    if (!p.restarting || !p.library_way)
        return;
    const auto& saved = p.source->objects();
    if (p.next_saved_object >= saved.size())
        return;
    const auto& next = saved[p.next_saved_object++];
    try {
        p.restore(next.id, object);
    } catch (const error& e) {
        if (e.code() != errc::mismatch && e.code() != errc::usage)
            throw;
        // Objects are known by their order alone: what is wrong here is mostly an object built, or left alive, at another place.
        throw error(errc::mismatch, std::string(e.what()) + ": the program builds another object as its number " +
                                        std::to_string(p.next_saved_object) + " than the checkpoint has there (" +
                                        (next.name.empty() ? "without a name" : next.name) + ", #" + std::to_string(next.id) +
                                        "). Build all objects that are alive at a checkpoint before the loop, in the same order every time; "
                                        "`dome info` lists those that were saved");
    }
}

distribution session::initial(std::int64_t tiles, placement where) const {
    return parts_->balance.initial(tiles, where, parts_->place.group->size());
}

// --- checkpoints

void session::closer_look() {
    parts& p = *parts_;
    const checkpoint::environment_kept kept(p.restarting);
    if (p.restarting) {
        checkpoint::end_resume();
        p.restarting = false;
        p.source.reset();
        p.last_agreement = p.last_save = p.place.machine->now();
        (void)p.place.group->take_work();
        p.first_interval = false;
        p.balance.start_over();
        if (!p.library_way) {
            --passed;                              // this is the passage that was saved; it has been counted
            pass_quickly_until_then(p.wanted.stop_at);
            return;
        }
    }
    if (is_forked())
        p.leave_it_to_the_parent();
    else if (passed >= look_at || stop_signal.load() || passed == p.wanted.stop_at)
        p.agree();
    pass_quickly_until_then(p.wanted.stop_at);
}

// Two processes would write one store, and a child knows its parent's other tasks and threads only by copies of what leads to them.
void session::parts::leave_it_to_the_parent() {
    say("warning: process " + std::to_string(::getpid()) +
        " was made by fork(): its checkpoints do nothing, a resumed run begins without it. "
        "Take checkpoints in the process that forks, after it has waited for its children");
    stop_signal.store(false);
    look_at = never;
    wanted.stop_at = 0;
}

bool session::parts::interval_over(vm::duration now) const { return wanted.interval >= 0 && in_seconds(now - last_save) >= wanted.interval; }

verdict session::parts::decide(vm::duration now, const std::vector<balance::work>& done) {
    verdict v;
    const bool stop_asked = stop_signal.load(std::memory_order_relaxed) || (place.link && place.link->stop_requested());
    if (stop_asked || passed == wanted.stop_at)
        v.what = action::save_and_stop;
    else if (interval_over(now))
        v.what = action::save;
    // A checkpoint at the top of a loop ends the first interval before any of the loop's work, which says nothing of the next.
    if (v.what == action::go_on && wanted.balance && !first_interval)
        v.starts = balance.decide(done);
    if (wanted.interval == 0)
        v.next = passed + 1;
    else
        v.next = first_interval ? rhythm.start(passed) : rhythm.next(passed, in_seconds(now - last_agreement));
    return v;
}

void session::parts::agree() {
    comm::communicator& group = *place.group;
    // A signal reaches one task at a time; only an agreed passage may act on it.
    if (group.size() > 1 && passed < look_at && passed != wanted.stop_at)
        return;
    const detail::calling call("dome::checkpoint");
    if (place.link && place.link->fenced())
        throw error(errc::fenced, "this task belongs to an older life of the program");
    const vm::duration now = group.machine().now();
    verdict v;
    if (group.size() == 1) {
        v = decide(now, {});
    } else {
        using work = comm::communicator::work;
        static const element_type two_numbers{sizeof(work), {{'f', 8, offsetof(work, seconds), ""}, {'f', 8, offsetof(work, processor), ""}}};
        const work mine = group.take_work();
        std::vector<work> all(static_cast<std::size_t>(group.size()));
        group.all_gather_one(two_numbers, &mine, all.data());
        std::vector<std::byte> packed;
        if (group.rank() == 0) {
            std::vector<balance::work> done;
            for (std::size_t r = 0; r < all.size(); ++r)
                done.push_back({all[r].seconds, all[r].processor, group.host_of(static_cast<int>(r))});
            packed = pack(decide(now, done));
        }
        v = unpack(group.broadcast(0, std::move(packed)));
    }
    look_at = wanted.stop_at > passed ? std::min(v.next, wanted.stop_at) : v.next;
    if (!v.starts.empty()) {
        balance.apply(v.starts);
        if (place.link && group.rank() == 0)
            place.link->post(balance.share_line());
    }
    if (v.what != action::go_on) {
        const bool saved = save_now();
        if (v.what == action::save_and_stop && saved)
            leave(exit_resumable);
    }
    first_interval = false;
    last_agreement = group.machine().now();
    (void)group.take_work();
}

checkpoint::generation_facts session::parts::facts() {
    checkpoint::generation_facts f;
    f.program = program;
    f.epoch = wanted.epoch;
    f.tasks = place.group->size();
    f.passage = passages_before + passed;
    f.output_bytes = place.link && place.group->rank() == 0 ? output_before + output_written() : 0;
    f.seconds_since_start = seconds_before + in_seconds(place.group->machine().now() - begun);
    f.architecture = architecture();
    f.dome_version = DOME_VERSION;
    return f;
}

// True when a generation was committed. A store that cannot be written is reported; the computation goes on.
bool session::parts::save_now() {
    flush_output();
    const bool speaks = place.group->rank() == 0;
    const auto failed = [&](const std::string& problem) {
        last_save = place.group->machine().now();
        // Once, and again when it has something new to say: a program may pass a million checkpoints with a full disk.
        if (speaks && (problem != said_problem || last_save - said_at > std::chrono::minutes(10))) {
            said_problem = problem;
            said_at = last_save;
            say("checkpoint not written, the program goes on without: " + problem);
        }
        return false;
    };
    // Objects alone are not the program's state: resumed, its loops would begin again with elements half way through.
    if (!checkpoint::anything_registered() && !asked_restarting)
        return failed(program +
                      " was not translated, and its variables would be lost: translate it with dome-cc, or name them with "
                      "dome::persist() and ask dome::restarting()");
    try {
        if (!store)
            open_store();
    } catch (const error& e) {
        return failed(e.what());
    }
    const auto warn = [&](const std::string& what) {
        if (speaks && warned.insert(without_indices(what)).second)
            say("warning: " + what);
    };
    save_report report;
    try {
        report = save(*place.group, *store, {facts(), objects::live(), 2, warn});
    } catch (const error& e) {
        // Said here, too: handlers of the program that take any exception would hide that none of its state is safe.
        if (e.code() == errc::not_captured && speaks && warned.insert(without_indices(e.what())).second)
            say(std::string("checkpoint not taken: ") + e.what());
        throw;
    }
    if (!report.ok)
        return failed(report.problem);
    last_save = place.group->machine().now();
    if (!said_problem.empty() && speaks)
        say("checkpoints are written again");
    said_problem.clear();
    if (speaks && place.link) {
        char line[160];
        std::snprintf(line, sizeof line, "checkpoint generation=%llu passage=%llu bytes=%llu seconds=%.6f",
                      static_cast<unsigned long long>(report.generation), static_cast<unsigned long long>(passages_before) + passed,
                      static_cast<unsigned long long>(report.bytes), report.seconds);
        place.link->post(line);
    }
    return true;
}

// --- the end

// Leaves without running the program's destructors: what they would do has been saved, not done.
void session::parts::leave(int status) {
    flush_output();
    place.leave(status);
    std::_Exit(status);
}

void session::finish(int status) noexcept {
    parts& p = *parts_;
    if (is_forked())        // the run goes on in another process
        return;
    try {
        flush_output();
        if (p.store && p.place.group->rank() == 0)
            p.store->mark_finished(status);
        p.place.leave(status);
    } catch (const std::exception& e) {
        say(std::string("while ending: ") + e.what());
    }
}

}  // namespace dome
