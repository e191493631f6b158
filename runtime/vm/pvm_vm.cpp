// SPDX-License-Identifier: Apache-2.0
// The machine on PVM 3.4, and the only file that includes pvm3.h. Every return code is checked here; libpvm prints nothing.
// Messages are our own bytes behind a small head (mark, byte order, length): as they lie between hosts of one data
// format, through PVM's default encoding otherwise, because PVM refuses raw bytes from a foreign host.
// Control goes through the daemons until connect() opens a direct route; PVM keeps the order across the change.
// Tested by test/runtime/vm/pvm_test.cpp on a daemon of its own.
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <map>
#include <set>
#include <thread>

#include <pvm3.h>

#include "dome/error.hpp"
#include "runtime/vm/daemon.hpp"
#include "runtime/vm/vm.hpp"

namespace dome::vm {
namespace {

constexpr int tag_exit = reserved_tags + 1, tag_host_lost = reserved_tags + 2, tag_host_added = reserved_tags + 3, tag_connect = reserved_tags + 4;
constexpr std::size_t longest = std::size_t{1} << 30;    // PVM loses messages of 2 GiB without a word
constexpr std::size_t head_bytes = 16;
constexpr auto spin_for = std::chrono::microseconds(50);  // about what a blocking wake-up costs

std::string reason(int code) {
    switch (code) {
        case PvmNoHost: return "no such host in the virtual machine";
        case PvmNoFile: return "no such file";
        case PvmDenied: return "permission denied";
        case PvmNoMem: return "no memory";
        case PvmSysErr: return "the PVM daemon of this host does not answer";
        case PvmHostFail: return "the host has failed";
        case PvmDSysErr: return "system error in the PVM daemon";
        case PvmBadVersion: return "another version of PVM";
        case PvmOutOfRes: return "out of resources (PVM_MAX_TASKS reached?)";
        case PvmDupHost: return "it is in the virtual machine already";
        case PvmCantStart: return "its PVM daemon cannot be started (is PVM installed there, does PVM_RSH reach it?)";
        case PvmAlready: return "already in progress";
        case PvmIPLoopback: return "the first host's own name stands for a loopback address, which others cannot reach";
        default: return "PVM error " + std::to_string(code);
    }
}

int checked(int code, const std::string& doing) {
    if (code < 0)
        throw error(errc::vm, doing + ": " + reason(code));
    return code;
}

std::string folder() {
    const char* given = std::getenv("PVM_TMP");
    return given != nullptr ? given : "/tmp";
}

class pvm_machine final : public machine {
public:
    pvm_machine(task_id self, int wake) : self_(self), wake_(wake) {
        checked(pvm_setopt(PvmRoute, PvmAllowDirect), "choosing PVM's routes");
        checked(pvm_setopt(PvmFragSize, 1 << 20), "choosing PVM's fragment size");
        close_on_exec();
        (void)hosts();
    }
    ~pvm_machine() override {
        (void)pvm_exit();    // nothing can be done about a failure at the end
        ::close(wake_);
    }

    task_id self() const override { return self_; }
    task_id parent() const override {
        const int p = pvm_parent();
        if (p == PvmNoParent || p == PvmParentNotSet)
            return 0;
        return checked(p, "asking PVM for the parent task");
    }
    std::vector<task_id> siblings() const override {
        int* ids = nullptr;
        const int n = pvm_siblings(&ids);
        if (n <= 0)
            return {self_};
        return {ids, ids + n};
    }

    std::vector<host> hosts() override {
        int count = 0, formats = 0;
        pvmhostinfo* info = nullptr;
        checked(pvm_config(&count, &formats, &info), "asking PVM for its hosts");
        std::vector<host> all;
        for (int i = 0; i < count; ++i) {
            all.push_back({info[i].hi_name, info[i].hi_tid, info[i].hi_arch, info[i].hi_speed / 1000.0});
            names_[info[i].hi_tid] = info[i].hi_name;
            formats_[info[i].hi_tid] = info[i].hi_dsig;
        }
        return all;
    }

    std::string host_of(task_id task) override {
        const int daemon = checked(pvm_tidtohost(task), "asking PVM for the host of a task");
        if (names_.count(daemon) == 0)
            (void)hosts();
        const auto found = names_.find(daemon);
        if (found == names_.end())
            throw error(errc::vm, "the host of task " + std::to_string(task) + " has left the virtual machine");
        return found->second;
    }

    task_id spawn(const spawn_request& what) override {
        std::vector<char*> arguments;
        for (const std::string& a : what.arguments)
            arguments.push_back(const_cast<char*>(a.c_str()));
        arguments.push_back(nullptr);
        const exported variables(what.environment);
        int child = 0;
        const int code = pvm_spawn(const_cast<char*>(what.program.c_str()), arguments.data(), what.host.empty() ? PvmTaskDefault : PvmTaskHost,
                                   const_cast<char*>(what.host.c_str()), 1, &child);
        close_on_exec();
        if (code == 1)
            return child;
        const int why = code < 0 ? code : child;
        const std::string place = what.host.empty() ? "any host" : "host " + what.host;
        if (why == PvmNoFile)
            throw error(errc::vm, "no file " + what.program + " on " + place + ": give an absolute path or put it on the spawn path");
        throw error(errc::vm, "cannot start " + what.program + " on " + place + ": " + reason(why));
    }

    void kill(task_id task) override {
        const int code = pvm_kill(task);
        if (code != PvmBadParam && code != PvmNoTask && code != PvmHostFail)    // those: gone already
            checked(code, "ending task " + std::to_string(task));
    }

    void add_host(const std::string& name) override {
        char* names[] = {const_cast<char*>(name.c_str())};
        int outcome = 0;
        const int code = pvm_addhosts(names, 1, &outcome);
        if (code < 1)
            throw error(errc::vm, "cannot add host " + name + ": " + reason(code < 0 ? code : outcome));
        (void)hosts();
    }
    void remove_host(const std::string& name) override {
        char* names[] = {const_cast<char*>(name.c_str())};
        int outcome = 0;
        const int code = pvm_delhosts(names, 1, &outcome);
        if (code < 1)
            throw error(errc::vm, "cannot remove host " + name + ": " + reason(code < 0 ? code : outcome));
    }

    void watch(std::span<const task_id> tasks) override {
        std::vector<int> ids(tasks.begin(), tasks.end());
        if (!ids.empty())
            checked(pvm_notify(PvmTaskExit, tag_exit, static_cast<int>(ids.size()), ids.data()), "asking PVM for notices of lost tasks");
    }
    void watch_hosts() override {
        watching_hosts_ = true;
        watch_new_hosts();
        checked(pvm_notify(PvmHostAdd, tag_host_added, -1, nullptr), "asking PVM for notices of new hosts");
    }

    using machine::send;
    void send(task_id to, int tag, std::span<const std::byte> head, std::span<const std::byte> body) override {
        if (tag < 0 || tag >= reserved_tags)
            throw error(errc::usage, "message tag " + std::to_string(tag) + " is not between 0 and " + std::to_string(reserved_tags - 1));
        if (head.size() + body.size() > longest)
            throw error(errc::usage, "a message of " + std::to_string(head.size() + body.size()) + " bytes: PVM takes 1 GiB at most");
        pack_and_send(to, tag, head, body);
    }

    void connect(task_id to) override {
        // The first message sent under PvmRouteDirect opens the route; PVM goes on using it afterwards.
        checked(pvm_setopt(PvmRoute, PvmRouteDirect), "choosing PVM's routes");
        pack_and_send(to, tag_connect, {}, {});
        checked(pvm_setopt(PvmRoute, PvmAllowDirect), "choosing PVM's routes");
        close_on_exec();
    }

    std::optional<message> receive(duration timeout) override {
        const duration begun = now();
        for (bool blocked = false;;) {
            if (std::optional<message> m = look())
                return m;
            if (!notices_.empty())
                return std::nullopt;
            const duration spent = now() - begun;
            if (timeout != forever && spent >= timeout)
                return std::nullopt;
            if (interrupted())
                return std::nullopt;
            if (!blocked && spins_ && also_ < 0 && spent < spin_for) {
                ::sched_yield();    // costs nothing on a free core, and gives up a busy one
                continue;
            }
            if (!blocked && also_ < 0)
                judge_spinning(begun);
            blocked = true;
            if (wait(timeout == forever ? forever : timeout - spent))
                return look();
        }
    }

    std::optional<notice> next_notice() override {
        if (notices_.empty())
            return std::nullopt;
        notice n = std::move(notices_.front());
        notices_.pop_front();
        return n;
    }

    void also_wait_for(int descriptor) override { also_ = descriptor; }

    void interrupt() override {
        const std::uint64_t one = 1;
        (void)!::write(wake_, &one, sizeof one);    // fails only when a wake-up is pending already
    }

    duration now() override { return std::chrono::steady_clock::now().time_since_epoch(); }
    void sleep(duration d) override { std::this_thread::sleep_for(d); }

private:
    // Variables the child is to have: set here for the moment of the spawn and named in PVM_EXPORT.
    class exported {
    public:
        explicit exported(const std::vector<std::pair<std::string, std::string>>& wanted) {
            if (wanted.empty())
                return;
            const char* before = std::getenv("PVM_EXPORT");
            std::string names = before != nullptr ? before : "";
            for (const auto& [name, value] : wanted) {
                set(name, value);
                names += (names.empty() ? "" : ":") + name;
            }
            set("PVM_EXPORT", names);
        }
        ~exported() {
            for (auto v = before_.rbegin(); v != before_.rend(); ++v)
                if (v->second)
                    ::setenv(v->first.c_str(), v->second->c_str(), 1);
                else
                    ::unsetenv(v->first.c_str());
        }
        exported(const exported&) = delete;
        exported& operator=(const exported&) = delete;

    private:
        void set(const std::string& name, const std::string& value) {
            const char* old = std::getenv(name.c_str());
            before_.emplace_back(name, old != nullptr ? std::optional<std::string>(old) : std::nullopt);
            ::setenv(name.c_str(), value.c_str(), 1);
        }
        std::vector<std::pair<std::string, std::optional<std::string>>> before_;
    };

    bool same_format(task_id to) {
        const auto format = [this](task_id t) {
            const auto f = formats_.find(pvm_tidtohost(t));
            return f == formats_.end() ? 0 : f->second;
        };
        const auto known = same_.find(to);
        if (known != same_.end())
            return known->second;
        if (formats_.count(pvm_tidtohost(to)) == 0)
            (void)hosts();
        return same_[to] = format(to) != 0 && format(to) == format(self_);
    }

    static char* bytes_of(std::span<const std::byte> s) { return reinterpret_cast<char*>(const_cast<std::byte*>(s.data())); }

    void pack_and_send(task_id to, int tag, std::span<const std::byte> head, std::span<const std::byte> body) {
        const std::uint64_t length = head.size() + body.size();
        std::byte own[head_bytes] = {std::byte{'D'}, std::byte{'o'}, std::byte{'m'}, std::byte{'e'}, static_cast<std::byte>(native_order())};
        for (std::size_t i = 0; i < 8; ++i)
            own[8 + i] = static_cast<std::byte>(length >> (8 * i));
        // In place: PVM sends from our memory and is done with it when pvm_send returns.
        checked(pvm_initsend(same_format(to) ? PvmDataInPlace : PvmDataDefault), "starting a message");
        checked(pvm_pkbyte(bytes_of(own), head_bytes, 1), "packing a message");
        if (!head.empty())
            checked(pvm_pkbyte(bytes_of(head), static_cast<int>(head.size()), 1), "packing a message");
        if (!body.empty())
            checked(pvm_pkbyte(bytes_of(body), static_cast<int>(body.size()), 1), "packing a message");
        const int code = pvm_send(to, tag);
        if (code != PvmHostFail && code != PvmNoTask)    // gone: the notice tells
            checked(code, "sending a message to task " + std::to_string(to));
    }

    // One message if one is there; notices are put aside on the way.
    std::optional<message> look() {
        for (;;) {
            const int buffer = pvm_nrecv(-1, -1);
            if (buffer == 0)
                return std::nullopt;
            checked(buffer, "receiving");
            int length = 0, tag = 0, from = 0;
            checked(pvm_bufinfo(buffer, &length, &tag, &from), "looking at a message");
            if (tag == tag_exit || tag == tag_host_lost || tag == tag_host_added) {
                note(tag);
                continue;
            }
            if (tag == tag_connect)
                continue;
            std::byte own[head_bytes];
            if (length < static_cast<int>(head_bytes) || pvm_upkbyte(reinterpret_cast<char*>(own), head_bytes, 1) < 0 ||
                std::memcmp(own, "Dome", 4) != 0)
                continue;    // not from a task of Dome
            std::uint64_t bytes = 0;
            for (std::size_t i = 0; i < 8; ++i)
                bytes |= std::to_integer<std::uint64_t>(own[8 + i]) << (8 * i);
            if (bytes > static_cast<std::uint64_t>(length) - head_bytes)
                throw error(errc::vm, "a message of task " + std::to_string(from) + " arrived cut short");
            message m{from, tag, own[4] == std::byte{2} ? byte_order::big : byte_order::little, std::vector<std::byte>(bytes)};
            if (bytes > 0)
                checked(pvm_upkbyte(reinterpret_cast<char*>(m.bytes.data()), static_cast<int>(bytes), 1), "unpacking a message");
            return m;
        }
    }

    void note(int tag) {
        int id = 0;
        if (tag == tag_host_added) {
            int count = 0;
            checked(pvm_upkint(&count, 1, 1), "reading a notice");
            (void)hosts();
            watch_new_hosts();
            for (int i = 0; i < count; ++i) {
                checked(pvm_upkint(&id, 1, 1), "reading a notice");
                notices_.push_back({notice::kind::host_added, 0, names_[id]});
            }
            return;
        }
        checked(pvm_upkint(&id, 1, 1), "reading a notice");
        if (tag == tag_exit) {
            notices_.push_back({notice::kind::task_lost, id, {}});
            return;
        }
        watched_hosts_.erase(id);
        notices_.push_back({notice::kind::host_lost, 0, names_[id]});
    }

    void watch_new_hosts() {
        if (!watching_hosts_)
            return;
        std::vector<int> fresh;
        for (const host& h : hosts())
            if (watched_hosts_.insert(h.id).second)
                fresh.push_back(h.id);
        if (!fresh.empty())
            checked(pvm_notify(PvmHostDelete, tag_host_lost, static_cast<int>(fresh.size()), fresh.data()), "asking PVM for notices of lost hosts");
    }

    bool interrupted() {
        std::uint64_t count = 0;
        return ::read(wake_, &count, sizeof count) == sizeof count;
    }

    // Whether the descriptor beside PVM's has something.
    bool wait(duration timeout) {
        int* sockets = nullptr;
        const int count = checked(pvm_getfds(&sockets), "asking PVM for its sockets");
        std::vector<pollfd> all{{wake_, POLLIN, 0}, {also_, POLLIN, 0}};    // poll passes over -1
        for (int i = 0; i < count; ++i)
            all.push_back({sockets[i], POLLIN, 0});
        timespec t{};
        if (timeout != forever) {
            t.tv_sec = static_cast<time_t>(std::chrono::duration_cast<std::chrono::seconds>(timeout).count());
            t.tv_nsec = static_cast<long>((timeout % std::chrono::seconds(1)).count());
        }
        if (::ppoll(all.data(), all.size(), timeout == forever ? nullptr : &t, nullptr) < 0 && errno != EINTR)
            throw error(errc::vm, std::string("waiting for messages: ") + std::strerror(errno));
        // pvm_nrecv sees a broken connection only as silence; POLLIN on it would then spin. The daemon's own loss it reports.
        return all[1].revents != 0;
    }

    // Spinning that never ends in a message is given up for a while.
    void judge_spinning(duration begun) {
        (void)begun;
        if (!spins_) {
            if (++rests_ >= 256) {
                spins_ = many_cores_;
                rests_ = misses_ = 0;
            }
        } else if (++misses_ >= 64) {
            spins_ = false;
        }
    }

    void close_on_exec() {
        int* sockets = nullptr;
        const int count = pvm_getfds(&sockets);
        for (int i = 0; i < count; ++i)
            ::fcntl(sockets[i], F_SETFD, FD_CLOEXEC);
    }

    const task_id self_;
    const int wake_;
    int also_ = -1;
    std::map<int, std::string> names_;     // of hosts by dtid; kept after they left
    std::map<int, int> formats_;           // data format by dtid
    std::map<task_id, bool> same_;         // same data format as ours
    std::set<int> watched_hosts_;
    bool watching_hosts_ = false;
    std::deque<notice> notices_;
    const bool many_cores_ = std::thread::hardware_concurrency() > 1;
    bool spins_ = many_cores_;
    int misses_ = 0, rests_ = 0;
};

}  // namespace

extern "C" {
static void pass_over(int) {}    // unlike SIG_IGN not handed on to the programs that a task starts
}

std::unique_ptr<machine> join_pvm() {
    if (!daemon_is_there())
        return nullptr;
    static const std::string first_folder = folder();
    if (folder() != first_folder)
        throw error(errc::vm, "this process has joined the virtual machine in " + first_folder + " before; libpvm cannot change to the one in " +
                                  folder() + ": use another process");
    // Writing to a task that has ended is an error that libpvm deals with; the notice of its end tells the program.
    struct sigaction on_pipe{};
    if (::sigaction(SIGPIPE, nullptr, &on_pipe) == 0 && (on_pipe.sa_flags & SA_SIGINFO) == 0 && on_pipe.sa_handler == SIG_DFL)
        (void)::signal(SIGPIPE, pass_over);
    (void)pvm_setopt(PvmAutoErr, 0);    // before joining, so that joining is silent as well
    const int self = pvm_mytid();
    if (self == PvmSysErr)
        return nullptr;
    checked(self, "joining the virtual machine");
    (void)pvm_setopt(PvmAutoErr, 0);
    const int wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (wake < 0)
        throw error(errc::vm, std::string("no descriptor is left: ") + std::strerror(errno));
    return std::make_unique<pvm_machine>(self, wake);
}

}  // namespace dome::vm
