#include <dome/generated.hpp>
#include <dome/describe/std/functional.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "engine.cpp"
// SPDX-License-Identifier: Apache-2.0
#include "engine.hpp"

#include "good.hpp"
#include "stock.hpp"

#include <dome/session.hpp>

struct item {
    int v;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] item& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 11
};
struct engine::part {
    std::string text;
    const item* of;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] part& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field("of", dome_x.of);
    }
#line 15
};

engine::engine() : extra_(::dome::gen::made(new items)) {
    for (int i = 0; i < 5; ++i)
        list_.push_back(item{i});
    at_ = list_.begin();
}
engine::~engine() { delete extra_; }
int engine::run(int n) { DOME_FRAME("engine::run(int)", "engine.cpp", 23, 0xf8a310e833a65df7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    int s = dome_at ? ::dome::gen::blank<int>() : (static_cast<int>(name_.size())); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (at_ != list_.end() && i < 2); ++at_, ++i) {
        if (!dome_at) { parts_.push_back({std::to_string(n), &*at_});
        owned_.push_back(::dome::gen::made_elsewhere(std::make_unique<part>(part{"owned", &list_[0]})));
        numbered_.emplace(n + i, parts_.back());
        extra_->push_back({n}); }
        { DOME_SITE(1, 30, ("n", "s", "i"), n, ::dome::gen::ref(s), i); dome::checkpoint(); }
        s += at_->v + numbered_.begin()->second.of->v + extra_->back().v;
    }
    for (const part& p : parts_)
        s += p.of->v + std::stoi(p.text);
    return 10 * s + static_cast<int>(owned_.size() + owned_.back()->text.size()) + owned_.front()->of->v;
}

int stock::sell() { DOME_FRAME("stock::sell()", "engine.cpp", 38, 0x21490f0fb2eee616ull, "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    { auto&& dome_g1 = (all_); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const good& g = *dome_b1; {
        { DOME_SITE(1, 41, ("dome_k1", "sum"), dome_k1, sum); dome::checkpoint(); }
        sum += g.price + label_->n;
    } } }
    return sum;
}

series::series(int n) : rest{item{n}, item{n + 1}} {}
series::~series() = default;
series* make_series() { return ::dome::gen::made(new series(2)); }
int sum(const series& s) {
    int n = s.first;
    for (const item& i : s.rest)
        n += i.v;
    return n;
}
void end(series* s) { delete s; }

void ::engine::dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] engine& dome_x) {
        dome_a.field_or_default("name_", dome_x.name_);
        dome_a.field("list_", dome_x.list_);
        dome_a.field("at_", dome_x.at_);
        dome_a.field("parts_", dome_x.parts_);
        dome_a.field("owned_", dome_x.owned_);
        dome_a.field("numbered_", dome_x.numbered_);
        dome_a.field("extra_", dome_x.extra_);
}
::engine::engine([[maybe_unused]] ::dome::blank_t dome_b) : list_(::dome::gen::blank<decltype(list_)>()), at_(::dome::gen::blank<decltype(at_)>()), parts_(::dome::gen::blank<decltype(parts_)>()), owned_(::dome::gen::blank<decltype(owned_)>()), numbered_(::dome::gen::blank<decltype(numbered_)>()), extra_() {}
#line 57

void ::series::dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] series& dome_x) {
        dome_a.field_or_default("first", dome_x.first);
        dome_a.field("rest", dome_x.rest);
}
::series::series([[maybe_unused]] ::dome::blank_t dome_b) : rest(::dome::gen::blank<decltype(rest)>()) {}
#line 57

[[gnu::weak]] void ::stock::dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stock& dome_x) {
        dome_a.field("all_", dome_x.all_);
        ::dome::gen::owned_elsewhere(dome_a, "label_", dome_x.label_);
}
[[gnu::weak]] ::stock::stock([[maybe_unused]] ::dome::blank_t dome_b) : all_(::dome::gen::blank<decltype(all_)>()), label_(::dome::gen::blank<decltype(label_)>()) {}
#line 57
