// SPDX-License-Identifier: Apache-2.0
// The one exception type Dome throws. In: a code and a sentence that names the thing and the way out.
// Its codes are what every test of a refusal checks.
#pragma once

#include <stdexcept>
#include <string>

namespace dome {

// Stable codes: scripts and tests match on these, never on the text.
enum class errc {
    usage,            // the caller passed something that cannot be right
    shape,            // lengths or shapes of objects do not fit
    range,            // an index is outside its object
    io,               // a file could not be read or written
    damaged,          // a checkpoint is truncated, altered or not a checkpoint
    mismatch,         // a checkpoint belongs to another program or another shape of this one
    not_replicated,   // ordinary state differs between tasks and the number of tasks changed
    not_captured,     // a value cannot be saved (e.g. a pointer into memory no saved object owns)
    peer_lost,        // a task this one waits for is gone
    fenced,           // this task belongs to an older life of the program
    vm,               // the virtual machine refused a request
    memory            // not enough memory
};

class error : public std::runtime_error {
public:
    error(errc code, const std::string& what) : std::runtime_error(what), code_(code) {}
    errc code() const noexcept { return code_; }

private:
    errc code_;
};

}  // namespace dome
