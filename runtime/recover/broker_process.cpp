// SPDX-License-Identifier: Apache-2.0
// One thread reads orders and wakes the other, which alone speaks PVM. Ends when the supervisor's end is closed.
#include "runtime/recover/broker_process.hpp"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <sstream>
#include <thread>

#include "dome/error.hpp"
#include "runtime/vm/link.hpp"

namespace dome::recover {
namespace {

class process {
public:
    process(const broker::job& what, int socket) : job_(what), socket_(socket) {}

    void run(const std::vector<std::string>& hosts) {
        try {
            machine_ = vm::join_pvm();
        } catch (const error& e) {
            return say(std::string("failed text=") + e.what());
        }
        if (!machine_)
            return say("failed text=no PVM daemon answers");
        try {
            begin(hosts);
            std::thread(&process::read_orders, this).detach();
            for (;;) {
                while (const auto order = take())
                    carry_out(*order);
                // Messages are for tasks; none is meant for us.
                (void)machine_->receive(std::chrono::milliseconds(250));
                while (const auto n = machine_->next_notice())
                    report(*n);
                if (machine_->now() - looked_ > std::chrono::milliseconds(250)) {
                    looked_ = machine_->now();
                    (void)machine_->hosts();      // throws when the daemon is gone
                }
            }
        } catch (const error& e) {
            say(std::string("died text=") + e.what());
        }
    }

private:
    void begin(const std::vector<std::string>& wanted) {
        const std::string own = machine_->host_of(machine_->self());
        std::string names;
        const auto use = [&names](const std::string& host) {
            if (("," + names + ",").find("," + host + ",") == std::string::npos)
                names += (names.empty() ? "" : ",") + host;
        };
        for (const std::string& name : wanted) {
            const auto before = machine_->hosts();
            if (name == own || name == "localhost" || contains(before, name)) {
                use(name == "localhost" ? own : name);
                continue;
            }
            try {
                machine_->add_host(name);
            } catch (const error& e) {
                say("unreachable host=" + name + " text=" + e.what());
                continue;
            }
            for (const vm::host& h : machine_->hosts())    // PVM may call it by another name
                if (!contains(before, h.name))
                    use(h.name);
        }
        if (wanted.empty())
            for (const vm::host& h : machine_->hosts())
                use(h.name);
        machine_->watch_hosts();
        say("ready own=" + own + " hosts=" + names);
    }

    static bool contains(const std::vector<vm::host>& all, const std::string& name) {
        return std::any_of(all.begin(), all.end(), [&](const vm::host& h) { return h.name == name; });
    }

    void carry_out(const std::string& order) {
        const std::string what = order.substr(0, order.find(' '));
        const std::string task_word = vm::word(order, "task");
        const vm::task_id task = task_word.empty() ? 0 : static_cast<vm::task_id>(std::stol(task_word));
        if (what == "spawn") {
            spawn(order);
        } else if (what == "kill") {
            // PVM sends SIGTERM, which a program may take for a request to stop; a second one it cannot refuse.
            machine_->kill(task);
            machine_->kill(task);
        } else if (what == "watch") {
            machine_->watch(std::span(&task, 1));
        } else if (what == "tell") {
            const std::string text = order.substr(order.find(" text=") + 6);
            machine_->send(task, std::stoi(vm::word(order, "tag")), std::as_bytes(std::span(text.data(), text.size())));
        }
    }

    void spawn(const std::string& order) {
        const std::string rank = vm::word(order, "rank") + " epoch=" + vm::word(order, "DOME_EPOCH");
        vm::spawn_request request{job_.program, job_.arguments, job_.environment, vm::word(order, "host") + ":" + job_.working_directory};
        std::istringstream words(order);
        for (std::string w; words >> w;)
            if (w.rfind("DOME_", 0) == 0)
                request.environment.emplace_back(w.substr(0, w.find('=')), w.substr(w.find('=') + 1));
        try {
            const vm::task_id task = machine_->spawn(request);
            say("spawned rank=" + rank + " task=" + std::to_string(task));
            machine_->watch(std::span(&task, 1));
        } catch (const error& e) {
            say("not_spawned rank=" + rank + " text=" + e.what());
        }
    }

    void report(const vm::notice& n) {
        if (n.what == vm::notice::kind::task_lost)
            say("gone task=" + std::to_string(n.task));
        else if (n.what == vm::notice::kind::host_lost)
            say("host_lost host=" + n.host);
    }

    void read_orders() {
        vm::line_reader input;
        char bytes[4096];
        for (;;) {
            const ssize_t got = ::recv(socket_, bytes, sizeof bytes, 0);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                ::_exit(0);       // PVM's daemon sees the closed connection
            input.add({bytes, static_cast<std::size_t>(got)});
            {
                const std::lock_guard lock(guard_);
                while (auto line = input.next())
                    orders_.push_back(std::move(*line));
            }
            machine_->interrupt();
        }
    }

    std::optional<std::string> take() {
        const std::lock_guard lock(guard_);
        if (orders_.empty())
            return std::nullopt;
        std::string order = std::move(orders_.front());
        orders_.pop_front();
        return order;
    }

    void say(const std::string& line) {
        const std::string wire = vm::to_wire(line);
        if (::send(socket_, wire.data(), wire.size(), MSG_NOSIGNAL) < 0)
            ::_exit(0);
    }

    const broker::job& job_;
    const int socket_;
    std::unique_ptr<vm::machine> machine_;
    vm::duration looked_{};
    std::mutex guard_;
    std::deque<std::string> orders_;
};

}  // namespace

void run_broker_process(const broker::job& what, const std::vector<std::string>& hosts, int socket) {
    const pid_t supervisor = ::getppid();
    ::setpgid(0, 0);                      // Ctrl-C is for the supervisor
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != supervisor)
        ::_exit(0);
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    try {
        auto* const here = new process(what, socket);      // never destroyed: its other thread reads until this one ends both
        here->run(hosts);
    } catch (...) {
        ::_exit(1);
    }
    ::_exit(0);
}

}  // namespace dome::recover
