// SPDX-License-Identifier: Apache-2.0
// A PVM daemon of one's own: started in a folder (its PVM_TMP), halted at the end, traces of killed ones removed.
// In: a folder. Out: a virtual machine of this one host that vm::join_pvm() finds; more hosts by machine::add_host().
// For `dome run` and for tests. Tested by test/runtime/vm/pvm_test.cpp.
#pragma once

#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

#include "runtime/vm/vm.hpp"

namespace dome::vm {

// Where the daemon listens that PVM_TMP (and PVMSOCK, PVM_VMID) point to; empty when none answers there.
// Never starts one, prints nothing.
std::string daemon_contact();
inline bool daemon_is_there() { return !daemon_contact().empty(); }

class daemon {
public:
    struct options {
        std::string folder = {};           // PVM_TMP; made if missing. "" = a new one under $TMPDIR, removed at the end
        std::string name = {};             // this host's name or address as other hosts reach it; "" = its host name
        // PVM_VMID: tells this virtual machine from others of the same user, also on the hosts that are added later. Left-over
        // daemons of an earlier virtual machine on those hosts would otherwise keep new ones from starting.
        std::string id = {};
        int most_tasks = 100;              // per host; a daemon dies at about 500
        bool outlives_us = false;          // otherwise it goes when this process is killed
        std::vector<std::pair<std::string, std::string>> environment = {};   // more of it (PVM_RSH, PVM_EXPORT)
    };
    // Starts it and waits until it answers. A dead daemon's left-over in the folder is removed first.
    // Throws error(vm) when PVM is not installed, a daemon runs there already, or it does not come up.
    explicit daemon(options how);
    ~daemon();                             // halt(), if not done yet
    daemon(const daemon&) = delete;
    daemon& operator=(const daemon&) = delete;

    const std::string& folder() const { return how_.folder; }
    pid_t pid() const { return pid_; }
    // Lets this process (and its children) find this daemon: PVM_TMP and friends in its environment.
    void enter() const;
    // Ends the whole virtual machine: every task, the daemons of all hosts, this one last. `patience`: PVM waits for hosts
    // that are gone; whoever knows that some are may have this one killed sooner.
    void halt(duration patience = std::chrono::seconds(3)) noexcept;

private:
    std::vector<std::pair<std::string, std::string>> variables() const;
    std::string contact_file() const;
    options how_;
    bool own_folder_ = false;
    pid_t pid_ = 0;
};

}  // namespace dome::vm
