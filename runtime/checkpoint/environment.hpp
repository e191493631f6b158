// SPDX-License-Identifier: Apache-2.0
// errno and the floating-point environment of the program: whatever happens at a passage, the program finds them as it left them.
// In: the state of the thread. Out: the same when the object ends, or, at the passage a resumed run begins at, what was saved.
// Tested by test/golden/process_state.
#pragma once

namespace dome::checkpoint {

class environment_kept {
public:
    explicit environment_kept(bool resuming);      // resuming: the checkpoint says what to put back, if it says anything
    ~environment_kept();
    environment_kept(const environment_kept&) = delete;
    environment_kept& operator=(const environment_kept&) = delete;
};

}  // namespace dome::checkpoint
