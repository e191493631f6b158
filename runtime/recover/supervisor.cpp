// SPDX-License-Identifier: Apache-2.0
// READ FIRST. One turn of the loop: links, PVM's notes, signals, clock -> events -> policy -> actions; then output.
// See supervisor.hpp.
#include "runtime/recover/supervisor.hpp"

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>

#include "dome/error.hpp"
#include "runtime/recover/adoption.hpp"
#include "runtime/recover/start.hpp"

namespace dome::recover {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds patience_drain{3}, patience_stop{30}, patience_join{10};
constexpr milliseconds patience_notice{500}, patience_host{2500};

std::atomic<int> signals{0};
extern "C" void pass_over(int) {}    // unlike SIG_IGN not handed on to the programs started
extern "C" void count_signal(int) { signals.fetch_add(1, std::memory_order_relaxed); }

// Takes SIGTERM and SIGINT for the time of a run.
class signal_guard {
public:
    signal_guard() {
        signals = 0;
        struct sigaction how{};
        how.sa_handler = count_signal;
        ::sigaction(SIGTERM, &how, &term_);
        ::sigaction(SIGINT, &how, &int_);
        how.sa_handler = pass_over;                    // SIGPIPE: a console that reads no more does not end the program
        ::sigaction(SIGPIPE, &how, &pipe_);
    }
    ~signal_guard() {
        ::sigaction(SIGPIPE, &pipe_, nullptr);
        ::sigaction(SIGTERM, &term_, nullptr);
        ::sigaction(SIGINT, &int_, nullptr);
    }
    signal_guard(const signal_guard&) = delete;
    signal_guard& operator=(const signal_guard&) = delete;

private:
    struct sigaction term_{}, int_{}, pipe_{};
};

void write_all(int fd, const std::string& bytes) {
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t n = ::write(fd, bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno != EINTR)
            return;                                    // nobody reads any more; the program goes on
        done += n > 0 ? static_cast<std::size_t>(n) : 0;
    }
}

progress::style style_of(const launch::options& wanted) {
    if (!wanted.progress)
        return progress::style::quiet;
    return ::isatty(STDERR_FILENO) ? progress::style::terminal : progress::style::lines;
}

}  // namespace

supervisor::supervisor(const launch::options& wanted, std::vector<vm::task_id> adopted)
    : wanted_(wanted), program_(find_program(wanted.program)), name_(program_.substr(program_.rfind('/') + 1)),
      directory_(store_directory(wanted, name_)), begin_(examine(directory_, name_, wanted.tasks, wanted.how)), adopted_(std::move(adopted)),
      link_(std::chrono::duration_cast<vm::duration>(std::chrono::duration<double>(wanted.silent_after))),
      progress_(style_of(wanted), wanted.verbose, [](const std::string& bytes) { write_all(STDERR_FILENO, bytes); }),
      output_(
          directory_, wanted.tasks, wanted.all_output,
          [this](const std::string& bytes) {
              progress_.make_room();
              write_all(STDOUT_FILENO, bytes);
          },
          [this](const std::string& bytes) {
              progress_.make_room();
              write_all(STDERR_FILENO, bytes);
          }),
      policy_({name_, wanted.tasks, wanted.give_up_after, begin_.first_epoch, begin_.resume, !adopted_.empty(), begin_.generation, {}}) {}

supervisor::~supervisor() = default;

int supervisor::run() {
    const signal_guard guard;
    begun_ = clock::now();
    happened({event::kind::begin});
    while (!over_) {
        for (auto e = link_.next(milliseconds(20)); e; e = link_.next(vm::duration::zero()))
            hear(*e);
        while (broker_) {
            const auto n = broker_->next();
            if (!n)
                break;
            hear(*n);
        }
        look_at_signals();
        look_at_clock();
        while (!pending_.empty() && !over_) {
            const event e = std::move(pending_.front());
            pending_.pop_front();
            happened(e);
        }
        (void)output_.poll();
        if (!over_)
            progress_.refresh(clock::now());
    }
    return status_;
}

void supervisor::happened(const event& e) {
    for (const action& a : policy_.on(e))
        carry_out(a);
    progress_.lost(policy_.losses());
}

// --- actions

void supervisor::carry_out(const action& a) {
    switch (a.what) {
        case action::kind::start_machine: start_machine(); break;
        case action::kind::raise_fence:
            if (epochs_ == 0 && !begin_.resume) {
                start_over(directory_);
                output_.start_over();
            }
            checkpoint::store(directory_).raise_fence(a.epoch);
            break;
        case action::kind::spawn: spawn(a); break;
        case action::kind::watch_adopted: adopt(); break;
        case action::kind::introduce: introduce(); break;
        case action::kind::tell_stop:
            stop_until_ = clock::now() + patience_stop;
            for (const member& m : members_)
                if (m.connection != 0)
                    link_.send(m.connection, "stop");
            progress_.event("stopping at the next checkpoint; a second signal stops at once");
            break;
        case action::kind::end_epoch: end_epoch(); break;
        case action::kind::drop_host:
            // Nothing more is started there. PVM keeps it in its list until it has found out by itself: asking it to forget a
            // host that is gone blocks for seconds.
            progress_.detail("host " + a.host + " is not used any more");
            break;
        case action::kind::lost: progress_.event(a.text); break;
        case action::kind::over: finish(a); break;
    }
}

// Joins the virtual machine that is there, or starts one; the broker then adds hosts and reports.
void supervisor::start_machine() {
    broker_.reset();
    unreachable_.clear();
    try {
        // One that has lost a host is slow for minutes; ours is ended, that of the user is left to him.
        if (policy_.lost_a_host() || !vm::daemon_is_there()) {
            if (!adopted_.empty() && epochs_ == 0)
                throw error(errc::vm, "no virtual machine is there to adopt tasks from");
            halt();
            // A name of its own: left-over daemons of an earlier virtual machine do not get in its way on other hosts.
            vm::daemon::options how;
            how.id = "dome" + std::to_string(::getpid()) + "x" + std::to_string(++machines_);
            daemon_ = std::make_unique<vm::daemon>(how);
            daemon_->enter();
        }
        ::unsetenv("PVMEPID");                         // of the task that started us, if one did
        broker_ = std::make_unique<broker>(job_for(wanted_, program_, directory_), epochs_ == 0 ? wanted_.hosts : policy_.hosts());
    } catch (const error& e) {
        event failed{event::kind::machine_failed};
        failed.text = e.what();
        pending_.push_back(failed);
    }
}

std::string supervisor::link_address() const {
    const auto& hosts = policy_.hosts();
    const bool alone = std::all_of(hosts.begin(), hosts.end(), [this](const std::string& h) { return h == own_host_; });
    return link_.address(alone && adopted_.empty() ? "127.0.0.1" : own_host_);
}

void supervisor::spawn(const action& a) {
    if (a.rank == 0) {
        const resumable from = a.resume ? newest(directory_) : resumable{};
        output_.start_epoch(a.epoch, from.output_bytes);
        members_.assign(static_cast<std::size_t>(wanted_.tasks), {});
        gone_.clear();
        slow_to_join_said_ = false;
        epoch_begun_ = clock::now();
        ++epochs_;
        const std::string where =
            counted(wanted_.tasks, "task", "tasks") + " on " + counted(static_cast<long long>(policy_.hosts().size()), "host", "hosts");
        if (!a.resume)
            progress_.event((epochs_ == 1 ? name_ + " starts: " : "starting again from the beginning: ") + where);
        else
            progress_.event((epochs_ == 1 ? name_ + " resumes" : std::string("recovering")) + " from generation " + std::to_string(from.generation) +
                            " (" + duration_text(from.seconds) + "): " + where);
        progress_.running(wanted_.tasks, policy_.hosts().size());
    }
    members_[static_cast<std::size_t>(a.rank)].host = a.host;
    progress_.detail("starting task " + std::to_string(a.rank) + " on " + a.host);
    broker_->spawn(a.rank, a.host,
                   {{"DOME_RANK", std::to_string(a.rank)},
                    {"DOME_EPOCH", std::to_string(a.epoch)},
                    {"DOME_RESUME", a.resume ? "1" : "0"},
                    {"DOME_SUPERVISOR", link_address()}});
}

void supervisor::adopt() {
    ++epochs_;
    epoch_begun_ = clock::now();
    output_.start_epoch(policy_.epoch(), 0);
    members_.assign(static_cast<std::size_t>(wanted_.tasks), {});
    for (std::size_t rank = 0; rank < adopted_.size(); ++rank) {
        members_[rank].task = adopted_[rank];
        broker_->watch(adopted_[rank]);
        broker_->tell(adopted_[rank], tag_adopted, link_address() + " " + std::to_string(policy_.epoch()) + " " + directory_);
    }
    progress_.running(wanted_.tasks, policy_.hosts().size());
}

void supervisor::introduce() {
    progress_.detail("all tasks have joined");
    std::string line = "members ";
    for (std::size_t r = 0; r < members_.size(); ++r)
        line += (r == 0 ? "" : ",") + std::to_string(members_[r].peer.task);
    for (const member& m : members_)
        link_.send(m.connection, line);
}

void supervisor::kill(const member& m) {
    // A task that has closed its connection is gone, or will find out within seconds that nobody supervises it. Nothing is
    // sent after it through PVM: were its host's daemon dead, the refused packets would hold up those to other hosts.
    if (m.connection == 0 && m.peer.pid > 0)
        return;
    if (m.connection != 0)
        link_.send(m.connection, "fence");
    if (m.silent && m.host != own_host_)
        return;
    if (m.connection != 0 && m.host == own_host_ && m.peer.pid > 0)
        ::kill(m.peer.pid, SIGKILL);
    else if (m.task != 0 && broker_)
        broker_->kill(m.task);
}

void supervisor::end_epoch() {
    for (const member& m : members_)
        if (!m.finished)
            kill(m);
    drain_until_ = clock::now() + patience_drain;
    stop_until_.reset();
}

// A silent task may be cut off; the store's fence keeps it out, so nobody waits for it.
bool supervisor::all_closed() const {
    return std::all_of(members_.begin(), members_.end(), [](const member& m) { return m.connection == 0 || m.silent; });
}

// Tasks that said goodbye may still be running the destructors of their statics, which may print.
bool supervisor::processes_left() const {
    return std::any_of(members_.begin(), members_.end(),
                       [this](const member& m) { return m.peer.pid > 0 && m.host == own_host_ && ::kill(m.peer.pid, 0) == 0; });
}

void supervisor::halt() {
    if (daemon_ && policy_.lost_a_host())
        daemon_->halt(milliseconds(500));
    daemon_.reset();
}

void supervisor::finish(const action& a) {
    over_ = true;
    status_ = a.status;
    progress_.make_room();
    if (epochs_ == 0 && a.status != 0 && !policy_.stopping()) {
        broker_.reset();
        halt();
        throw error(errc::vm, a.text);
    }
    const bool by_itself = std::all_of(members_.begin(), members_.end(), [](const member& m) { return m.finished; });
    if (!by_itself)
        for (const member& m : members_)
            if (!m.finished)
                kill(m);
    const auto until = clock::now() + (by_itself ? seconds(10) : patience_drain);
    while ((!all_closed() || processes_left()) && clock::now() < until) {
        if (const auto e = link_.next(milliseconds(5)); e && e->what == vm::link_event::kind::closed)
            for (member& m : members_)
                if (m.connection == e->connection)
                    m.connection = 0;
        (void)output_.poll();
    }
    output_.finish();
    progress_.make_room();

    const std::string summary = progress_.summary(std::chrono::duration<double>(clock::now() - begun_).count());
    if (a.status == launch::exit_resumable) {
        const resumable at = newest(directory_);
        progress_.must_know(a.text + "; the program can continue from generation " + std::to_string(at.generation) + ": dome run --resume -n " +
                            std::to_string(wanted_.tasks) + " " + wanted_.program);
    } else if (a.status != 0) {
        progress_.must_know(a.text);
        if (policy_.failed_rank() >= 0) {
            const auto lines = output_.last_errors(policy_.failed_rank(), 10);
            if (!lines.empty())
                progress_.must_know("the last lines of task " + std::to_string(policy_.failed_rank()) + " on standard error:");
            for (const std::string& line : lines)
                write_all(STDERR_FILENO, "  | " + line + "\n");
        }
    }
    progress_.event(summary);
    broker_.reset();
    halt();
}

// --- events

void supervisor::hear(const vm::link_event& e) {
    using kind = vm::link_event::kind;
    const int rank = e.peer.rank;
    const bool current =
        e.peer.epoch == policy_.epoch() && rank >= 0 && rank < static_cast<int>(members_.size()) &&
        (policy_.now() == policy::phase::starting || policy_.now() == policy::phase::running || policy_.now() == policy::phase::ending);
    if (!current) {
        // Of an older life, or a stranger.
        if (e.what == kind::connected || e.what == kind::line)
            link_.send(e.connection, "fence");
        return;
    }
    member& m = members_[static_cast<std::size_t>(rank)];
    event happening{event::kind::joined};
    happening.rank = rank;
    switch (e.what) {
        case kind::connected:
            if (m.connection != 0 || policy_.now() == policy::phase::ending) {
                link_.send(e.connection, "fence");
                return;
            }
            m.connection = e.connection;
            m.peer = e.peer;
            m.task = e.peer.task;
            if (m.host.empty())
                m.host = e.peer.host;                  // adopted: nobody has told where it runs
            break;
        case kind::line:
            if (m.connection == e.connection)
                hear_line(rank, e.line);
            return;
        case kind::silent:
            if (m.connection != e.connection)
                return;
            m.silent = true;
            happening.what = event::kind::silent;
            break;
        case kind::heard_again: return;
        case kind::closed:
            if (m.connection != e.connection)
                return;
            m.connection = 0;
            m.closed = clock::now();
            happening.what = event::kind::closed;
            break;
    }
    happened(happening);
}

void supervisor::hear_line(int rank, const std::string& line) {
    const std::string what = line.substr(0, line.find(' '));
    const std::string rest = line.size() > what.size() ? line.substr(what.size() + 1) : std::string();
    event happening{event::kind::checkpoint};
    happening.rank = rank;
    if (what == "checkpoint") {
        happening.generation = std::strtoull(vm::word(line, "generation").c_str(), nullptr, 10);
        progress_.saved(happening.generation, clock::now());
        progress_.detail("checkpoint " + std::to_string(happening.generation) + ": " + vm::word(line, "bytes") + " bytes in " +
                         duration_text(std::strtod(vm::word(line, "seconds").c_str(), nullptr)));
    } else if (what == "finished") {
        happening.what = event::kind::finished;
        happening.status = std::atoi(vm::word(line, "status").c_str());
        happening.after_loss = vm::word(line, "after_loss") == "1";
        members_[static_cast<std::size_t>(rank)].finished = true;
    } else {
        if (what == "share")
            progress_.share(rest);
        else if (what == "path")
            progress_.detail("bytes travel by " + rest);
        else if (what == "message")
            progress_.event(rest);
        return;
    }
    happened(happening);
}

void supervisor::machine_gone(const std::string& why) {
    progress_.detail(why);
    broker_.reset();
    happened({event::kind::machine_lost});
}

void supervisor::hear(const note& n) {
    event happening{event::kind::spawned};
    happening.rank = n.rank;
    happening.text = n.text;
    happening.host = n.host;
    switch (n.what) {
        case note::kind::unreachable:
            unreachable_ += (unreachable_.empty() ? "" : "; ") + n.text;
            progress_.event(n.text);
            return;
        case note::kind::ready:
            own_host_ = n.own_host;
            if (n.hosts.empty()) {
                happening.what = event::kind::machine_failed;
                happening.text = "none of the hosts asked for can be used: " + unreachable_;
            } else {
                if (!unreachable_.empty())
                    progress_.event(
                        "going on with the others: " + std::to_string(n.hosts.size()) + " of " +
                        std::to_string(n.hosts.size() + static_cast<std::size_t>(std::count(unreachable_.begin(), unreachable_.end(), ';')) + 1));
                happening.what = event::kind::machine_ready;
                happening.host = n.own_host;
                happening.hosts = n.hosts;
            }
            break;
        case note::kind::failed: happening.what = event::kind::machine_failed; break;
        case note::kind::spawned:
            if (n.epoch != policy_.epoch() || drain_until_) {
                broker_->kill(n.task);
                return;
            }
            members_[static_cast<std::size_t>(n.rank)].task = n.task;
            break;
        case note::kind::not_spawned:
            if (n.epoch != policy_.epoch())
                return;
            happening.what = event::kind::spawn_failed;
            break;
        case note::kind::task_gone:
            for (std::size_t r = 0; r < members_.size(); ++r)
                if (members_[r].task == n.task) {
                    members_[r].exited = true;
                    gone_.push_back({clock::now() + patience_notice, policy_.epoch(), static_cast<int>(r)});
                }
            return;
        case note::kind::host_lost: happening.what = event::kind::host_lost; break;
        case note::kind::stuck:
            broker_.reset();
            if (policy_.now() == policy::phase::preparing) {
                happening.what = event::kind::machine_failed;
                happening.text = "the virtual machine does not answer";
            } else {
                happening.what = event::kind::host_unusable;
            }
            break;
        case note::kind::died: machine_gone(n.text); return;
    }
    happened(happening);
}

void supervisor::look_at_signals() {
    for (const int now = signals.load(std::memory_order_relaxed); signals_seen_ < now && !over_; ++signals_seen_)
        happened({event::kind::stop_asked});
}

// A daemon that lives tells within milliseconds that one of its tasks has ended, and by now all have. One that does not
// tell is gone, and starting a task there would block PVM for everybody.
bool supervisor::told_by_its_host(const member& m) const {
    return m.exited || m.silent || m.task == 0 || m.host.empty() || m.host == own_host_ || !broker_;
}

void supervisor::drain() {
    const auto now = clock::now();
    const bool waiting = std::any_of(members_.begin(), members_.end(), [&](const member& m) {
        if (m.connection != 0 && !m.silent)
            return true;
        return !told_by_its_host(m) && now < m.closed + patience_host;
    });
    if (waiting && now < *drain_until_)
        return;
    drain_until_.reset();
    for (const member& m : members_) {
        if (told_by_its_host(m))
            continue;
        progress_.event("the PVM daemon of host " + m.host + " does not answer");
        event lost{event::kind::host_lost};
        lost.host = m.host;
        happened(lost);
    }
    event happening{event::kind::drained};
    happening.generation = newest(directory_).generation;
    happened(happening);
}

void supervisor::look_at_clock() {
    const auto now = clock::now();
    while (!gone_.empty() && now >= gone_.front().due && !over_) {
        const late_notice n = gone_.front();
        gone_.pop_front();
        if (n.epoch != policy_.epoch() || members_[static_cast<std::size_t>(n.rank)].finished)
            continue;
        event happening{event::kind::task_gone};
        happening.rank = n.rank;
        happened(happening);
    }
    if (stop_until_ && now >= *stop_until_) {
        stop_until_.reset();
        happened({event::kind::overdue});
    }
    if (drain_until_ && !over_)
        drain();
    if (policy_.now() == policy::phase::starting && !slow_to_join_said_ && now - epoch_begun_ > patience_join) {
        slow_to_join_said_ = true;
        std::string who;
        for (std::size_t r = 0; r < members_.size(); ++r)
            if (members_[r].connection == 0)
                who += (who.empty() ? "" : ", ") + std::to_string(r);
        progress_.event("waiting for these tasks to use Dome for the first time: " + who);
    }
}

void refuse(const std::vector<vm::task_id>& tasks, const std::string& why) {
    ::unsetenv("PVMEPID");
    const auto machine = vm::join_pvm();
    if (!machine)
        return;
    const std::string text = "refused " + why;
    for (const vm::task_id task : tasks)
        machine->send(task, tag_adopted, std::as_bytes(std::span(text.data(), text.size())));
}

}  // namespace dome::recover
