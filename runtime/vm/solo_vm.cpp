// SPDX-License-Identifier: Apache-2.0
// The machine of a program started bare: this process is the only task on the only host; no daemon is needed.
// Messages to oneself work; spawning and adding hosts are refused with the way out.
// Tested by test/runtime/vm/solo_test.cpp.
#include <sys/utsname.h>
#include <unistd.h>

#include <bit>
#include <deque>
#include <thread>

#include "dome/error.hpp"
#include "runtime/vm/vm.hpp"

namespace dome::vm {

byte_order native_order() { return std::endian::native == std::endian::little ? byte_order::little : byte_order::big; }

namespace {

constexpr task_id only_task = 1;

class solo_machine final : public machine {
public:
    task_id self() const override { return only_task; }
    task_id parent() const override { return 0; }
    std::vector<task_id> siblings() const override { return {only_task}; }

    std::vector<host> hosts() override {
        char name[256] = "localhost";
        if (::gethostname(name, sizeof name - 1) != 0)
            name[0] = '\0';
        utsname system{};
        return {{name, 1, ::uname(&system) == 0 ? system.machine : "", 1.0}};
    }
    std::string host_of(task_id) override { return hosts().front().name; }

    task_id spawn(const spawn_request& what) override {
        throw error(errc::vm, "cannot start " + what.program + ": this program was started without a virtual machine; start it with `dome run`");
    }
    void kill(task_id) override {}
    void add_host(const std::string& name) override {
        throw error(errc::vm, "cannot add host " + name + ": this program was started without a virtual machine; start it with `dome run`");
    }
    void remove_host(const std::string& name) override {
        throw error(errc::vm, "cannot remove host " + name + ": this program was started without a virtual machine");
    }

    void watch(std::span<const task_id> tasks) override {
        for (task_id t : tasks)
            if (t != only_task)
                notices_.push_back({notice::kind::task_lost, t, {}});
    }
    void watch_hosts() override {}

    using machine::send;
    void send(task_id to, int tag, std::span<const std::byte> head, std::span<const std::byte> body) override {
        if (to != only_task)
            return;
        message m{only_task, tag, native_order(), {head.begin(), head.end()}};
        m.bytes.insert(m.bytes.end(), body.begin(), body.end());
        messages_.push_back(std::move(m));
    }
    std::optional<message> receive(duration timeout) override {
        if (messages_.empty()) {
            if (notices_.empty())
                sleep(timeout);
            return std::nullopt;
        }
        message m = std::move(messages_.front());
        messages_.pop_front();
        return m;
    }
    std::optional<notice> next_notice() override {
        if (notices_.empty())
            return std::nullopt;
        notice n = std::move(notices_.front());
        notices_.pop_front();
        return n;
    }

    duration now() override { return std::chrono::steady_clock::now().time_since_epoch(); }
    void sleep(duration d) override {
        // Nobody can end a wait for ever here: waiting for a message that only this task could send is a mistake.
        if (d == forever)
            throw error(errc::usage, "the only task waits for a message that nobody can send");
        if (d > duration::zero())
            std::this_thread::sleep_for(d);
    }

private:
    std::deque<message> messages_;
    std::deque<notice> notices_;
};

}  // namespace

std::unique_ptr<machine> solo() { return std::make_unique<solo_machine>(); }

}  // namespace dome::vm
