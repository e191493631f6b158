// SPDX-License-Identifier: Apache-2.0
// The public calls of include/dome/session.hpp and the hooks of generated code, on the one session.
#include "dome/generated.hpp"
#include "dome/session.hpp"
#include "runtime/session/session.hpp"

namespace dome {

void init(int, char**) { session::get(); }
int rank() { return session::get().rank(); }
int tasks() { return session::get().tasks(); }
void checkpoint() {
    if (gen::detail::held == 0)
        session::get().checkpoint();
}
bool restarting() { return session::get().restarting(); }

namespace gen::detail {

void main_entered(int, char**) { session::get(); }
// The session ends with the process (on_exit), which sees main's status as well; nothing is left to do here.
void main_left() {}

}  // namespace gen::detail
}  // namespace dome
