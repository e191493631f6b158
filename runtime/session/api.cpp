// SPDX-License-Identifier: Apache-2.0
// The public calls of include/dome/session.hpp and the hooks of generated code, on the one session.
#include <sys/resource.h>

#include <algorithm>

#include "dome/generated.hpp"
#include "dome/session.hpp"
#include "runtime/session/session.hpp"

namespace dome {

void init(int, char**) { session::get(); }
int rank() { return session::get().rank(); }
int tasks() { return session::get().tasks(); }
void checkpoint() {
    if (gen::detail::held == 0 && ++passed >= look_from.load(std::memory_order_relaxed)) [[unlikely]]
        session::get().closer_look();
}
bool restarting() { return session::get().restarting(); }

namespace gen::detail {
namespace {

// A frame of a translated function is larger than that of the function as written: recursion that fitted the usual 8 MiB still should.
// Up to here Linux leaves room below the stack whatever its limit was when the program started.
void raise_stack_limit() {
    constexpr rlim_t room = rlim_t{120} << 20;
    rlimit limit{};
    if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur >= room)
        return;
    limit.rlim_cur = std::min(room, limit.rlim_max);
    (void)setrlimit(RLIMIT_STACK, &limit);
}

}  // namespace

void main_entered() {
    raise_stack_limit();
    session::get();
}
// The session ends with the process (on_exit), which sees main's status as well; nothing is left to do here.
void main_left() {}

}  // namespace gen::detail
}  // namespace dome
