// SPDX-License-Identifier: Apache-2.0
// A whole virtual machine inside one process, for tests: hosts, tasks, messages and faults in virtual time. Exactly one
// task runs at a time and every choice comes from the seed, so a run can be repeated. A run in which everybody waits
// for ever, or nobody ever ends, fails with the state of each task.
// In: hosts, programs, scripted faults. Out: how each task ended. Tested by test/runtime/vm/twin_test.cpp.
#pragma once

#include <functional>
#include <optional>
#include <stdexcept>

#include "dome/error.hpp"
#include "runtime/vm/vm.hpp"

namespace dome::vm {

class twin {
public:
    struct host_options {
        byte_order order = native_order();
        double speed = 1;
        bool present = true;               // otherwise it can be added by machine::add_host()
    };
    struct timing {
        duration least_latency = std::chrono::microseconds(20), most_latency = std::chrono::microseconds(300);
        double seconds_per_byte = 1e-9;
        duration most_loss_delay = std::chrono::milliseconds(3);     // until the notice of a lost task
        duration host_loss_delay = std::chrono::seconds(200);        // until the notice of a lost host and its tasks, as in PVM
        duration longest_run = std::chrono::hours(24);               // virtual; a longer one counts as endless
    };
    struct ending {
        enum class how { running, returned, threw, killed } what = how::running;
        std::optional<errc> code;          // of a dome::error that left the program
        std::string text;
    };
    // No event can ever happen any more although tasks wait, or the run does not end.
    struct stuck : std::runtime_error {
        using std::runtime_error::runtime_error;
    };

    explicit twin(std::uint64_t seed);
    twin(std::uint64_t seed, const timing& how);
    ~twin();
    twin(const twin&) = delete;
    twin& operator=(const twin&) = delete;

    void add_host(const std::string& name);
    void add_host(const std::string& name, const host_options& how);
    void program(const std::string& name, std::function<void(machine&)> body);
    void program(const std::string& name, std::function<void(machine&, const spawn_request&)> body);
    task_id start(const std::string& program, const std::string& host = "");   // a task without a parent; before or during run()

    // Faults, to be called by scripts (they run between two steps of the tasks).
    void at(duration time, std::function<void()> script);
    void after_messages(std::uint64_t count, std::function<void()> script);
    void kill(task_id task);
    void lose_host(const std::string& name);      // power off: its tasks are gone; notices come late
    void silence_host(const std::string& name);   // cable out: nothing comes or goes, its tasks run on
    void restore_host(const std::string& name);   // cable in: what was held back arrives
    void delay(task_id from, task_id to, duration more);   // of every further message
    void interrupt(task_id task);

    void run();                                   // until all tasks have ended; throws stuck

    std::vector<task_id> tasks() const;           // all that ever were, in order of their start
    ending end_of(task_id task) const;
    duration now() const;
    std::uint64_t messages() const;               // sent so far
    std::uint64_t trace() const;                  // digest of everything that was sent, and when
    std::string report() const;                   // what each task is doing

private:
    struct state;
    std::unique_ptr<state> state_;
};

}  // namespace dome::vm
