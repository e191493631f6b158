// SPDX-License-Identifier: Apache-2.0
// The seam downwards: how distributed objects and persistent values find the session, joining it on first use.
// In: the declarations of runtime/objects/registry.hpp and dome/persist.hpp. Tested by test/e2e.
#include "dome/persist.hpp"
#include "runtime/checkpoint/state.hpp"
#include "runtime/objects/registry.hpp"
#include "runtime/session/session.hpp"

namespace dome {
namespace objects {

void join(context& here) {
    session& s = session::get();
    here.group = &s.group();
    here.initial_distribution = [&s](std::int64_t tiles, placement where) { return s.initial(tiles, where); };
    here.constructed = [&s](distributed& object) { s.constructed(object); };
}

}  // namespace objects

namespace detail {

void add_persistent(const std::string& name, const value_ref& value) {
    session::get();                      // a resumed run has its checkpoint at hand from here on
    checkpoint::add_persistent(name, value);
}
void remove_persistent(const void* address) noexcept { checkpoint::remove_persistent(address); }

}  // namespace detail
}  // namespace dome
