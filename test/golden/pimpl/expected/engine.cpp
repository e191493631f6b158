#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "engine.cpp"
// SPDX-License-Identifier: Apache-2.0
#include "engine.hpp"

#include <dome/session.hpp>

#include <map>
#include <vector>

namespace app {

struct engine::parts {
    int count = 0;
    std::map<int, std::string> log;
    int next() { DOME_FRAME("app::engine::parts::next()", "engine.cpp", 14, 0xfb708a047478ae62ull, "dome::checkpoint");
        if (!dome_at) { log[count] = std::to_string(count * count); }
        { DOME_SITE0(1, 16); dome::checkpoint(); }
        return ++count + static_cast<int>(log.size());
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] parts& dome_x) {
        dome_a.field_or_default("count", dome_x.count);
        dome_a.field("log", dome_x.log);
    }
#line 19
};
engine::engine(std::string name) : name_(std::move(name)), parts_(::dome::gen::made_elsewhere(std::make_unique<parts>())) {}
engine::engine(engine&&) noexcept = default;
engine::~engine() = default;
int engine::step() { DOME_FRAME("app::engine::step()", "engine.cpp", 23, 0x6204541c1860033full, "app::engine::parts::next");
    if (!dome_at) { ++steps_; }
    { ::std::unique_ptr< ::app::engine::parts, ::std::default_delete< ::app::engine::parts>>::pointer dome_t1 = dome_at ? dome_f.get<::std::unique_ptr< ::app::engine::parts, ::std::default_delete< ::app::engine::parts>>::pointer>("dome_t1") : (parts_.operator->()); DOME_SITE(1, 25, ("dome_t1"), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (dome_t1->next()); return dome_t2 + 10 * steps_; }
}

class journal::pages {
public:
    std::vector<int> all;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pages& dome_x) {
        dome_a.field("all", dome_x.all);
    }
#line 31
};
journal::journal() : pages_(::dome::gen::made(new pages)) {}
journal::~journal() = default;
void journal::note(int n) { pages_->all.push_back(n); }
int journal::sum() const {
    int s = 0;
    for (const int n : pages_->all)
        s += n;
    return s;
}

}  // namespace app

::app::engine::engine([[maybe_unused]] ::dome::blank_t dome_b) : name_(::dome::gen::blank<decltype(name_)>()), parts_(::dome::gen::blank<decltype(parts_)>()) {}
#line 43

::app::journal::journal([[maybe_unused]] ::dome::blank_t dome_b) : pages_(::dome::gen::blank<decltype(pages_)>()) {}
#line 43
