// SPDX-License-Identifier: Apache-2.0
// The state of a process as a whole: refusals with names, strictness, digests, values nobody has asked for yet.
// In: hand-translated functions and damaged states. Out: error codes and sentences; nothing changed where refused.
#include <random>

#include "dome/distributed.hpp"
#include "test/runtime/checkpoint/stops.hpp"

using stops::stop_point;
namespace gen = dome::gen;
namespace cp = dome::checkpoint;

namespace {

template <class F>
std::string refused(dome::errc code, F&& f) {
    try {
        f();
    } catch (const dome::error& e) {
        CHECK(e.code() == code);
        return e.what();
    }
    FAIL("not refused");
    return "";
}
bool has(const std::string& text, const std::string& part) {
    INFO(text);
    CHECK(text.find(part) != std::string::npos);
    return text.find(part) != std::string::npos;
}
// Ends a way back that was refused, as the end of the process would.
void forget_resume() {
    try {
        cp::end_resume();
    } catch (const dome::error&) {
    }
    gen::detail::resuming = false;
    cp::begin_resume([] { return cp::encode_state({}); }(), {});
    cp::end_resume();
}

struct body {
    int mass = 1;
    std::vector<int*> parts;
    static void dome_describe_(dome::archive& a, body& x) {
        a.field("mass", x.mass);
        a.field("parts", x.parts);
    }
};

int outside;                                    // not registered
int* wild = nullptr;
void points_away() {
    DOME_FRAME("points_away()", "s.cpp", 1, 1ull);
    std::vector<body> all(2);
    if (dome_at)
        dome_f.load("all", all);
    if (!dome_at && wild) {
        all[1].parts = {&all[0].mass, wild};
    }
    if (DOME_IN(1, 1)) {
        DOME_SITE(1, 3, ("all"), gen::ref(all));
        stop_point();
    }
}

void refers_away() {
    DOME_FRAME("refers_away()", "s.cpp", 5, 5ull);
    int& r = outside;
    DOME_SITE(1, 7, ("r"), gen::path(r));
    stop_point();
}

// One function under two descriptions: what a changed program looks like.
enum class version { same, renamed, reordered, calls_more, wider, stops_early } now = version::same;
void inner(int n) {
    DOME_FRAME("inner(int)", "s.cpp", 20, 20ull);
    if (dome_at) {
        dome_f.load("n", n);
    }
    if (DOME_IN(1, 1)) {
        DOME_SITE(1, 22, ("n"), n);
        stop_point();
    }
}
void inner_renamed(int n) {
    DOME_FRAME("inner_renamed(int)", "s.cpp", 20, 20ull);
    static_cast<void>(n);
}
void inner_reordered(int) { DOME_FRAME("inner(int)", "s.cpp", 25, 21ull); }
void calls_more(int n) {
    DOME_FRAME("inner(int)", "s.cpp", 20, 20ull);
    if (dome_at) {
        dome_f.load("n", n);
    }
    if (DOME_IN(1, 1)) {
        DOME_SITE(1, 22, ("n"), n);
        inner(n);
    }
}
void wider(signed char n) {
    DOME_FRAME("inner(int)", "s.cpp", 20, 20ull);
    if (dome_at) {
        dome_f.load("n", n);
    }
}
void outer() {
    DOME_FRAME("outer()", "s.cpp", 30, 30ull);
    int n = dome_at ? dome_f.get<int>("n") : gen::type<int>(1000);
    if (DOME_IN(1, 1)) {
        DOME_SITE(1, 32, ("n"), n);
        switch (now) {
            case version::same: inner(n); break;
            case version::renamed: inner_renamed(n); break;
            case version::reordered: inner_reordered(n); break;
            case version::calls_more: calls_more(n); break;
            case version::wider: wider(0); break;
            case version::stops_early: stop_point(); break;
        }
    }
}

struct array_like : dome::distributed {
    dome::element_type type{8, {{'f', 8, 0, ""}}};
    dome::distribution none;
    int restored_from = -1;
    const dome::element_type& element() const override { return type; }
    std::vector<std::int64_t> shape() const override { return {0}; }
    dome::tiling tiles() const override { return {}; }
    dome::placement where() const override { return dome::placement::whole; }
    const dome::distribution& dist() const override { return none; }
    std::byte* local_data() override { return nullptr; }
    std::int64_t local_elements() const override { return 0; }
    void redistribute(const dome::distribution&) override {}
    void reshape(const std::vector<std::int64_t>&, std::int64_t, dome::placement, const dome::distribution&) override {}
};

}  // namespace

TEST_CASE("a pointer to memory nobody owns leads nowhere after a resume, and is named") {
    wild = &outside;
    std::vector<std::string> warnings;
    stops::hooks.warn = [&](const std::string& what) { warnings.push_back(what); };
    REQUIRE(stops::run_to([] { points_away(); }, 1));
    stops::hooks.warn = nullptr;
    REQUIRE(warnings.size() == 1);
    has(warnings[0], "points_away()::all[1].parts[1] points to memory no saved object owns");
    CHECK(gen::top_frame == nullptr);
    stops::resume([] { points_away(); });
    wild = nullptr;
    REQUIRE(stops::run_to([] { points_away(); }, 1));
}

TEST_CASE("a reference to memory nobody owns is refused by name, and the program goes on") {
    const std::string why = refused(dome::errc::not_captured, [] { stops::run_to([] { refers_away(); }, 1); });
    has(why, "refers_away()::r points to memory no saved object owns");
    has(why, "[[dome::transient]]");
    CHECK(gen::top_frame == nullptr);
}

TEST_CASE("a global that registers makes the pointer good") {
    static int owned = 4;
    static gen::global g("owned", owned);
    wild = &owned;
    CHECK(stops::check_every_stop([] { points_away(); }) == 1);
    wild = nullptr;
}

TEST_CASE("another program is told what does not fit") {
    now = version::same;
    REQUIRE(stops::run_to([] { outer(); }, 1));
    const auto other = [](version v) {
        now = v;
        const auto why = refused(dome::errc::mismatch, [] { stops::resume([] { outer(); }); });
        CHECK(gen::top_frame == nullptr);
        forget_resume();
        now = version::same;
        return why;
    };
    const auto renamed = other(version::renamed);
    has(renamed, "inner_renamed(int)");
    has(renamed, "inner(int) (s.cpp:22)");
    has(other(version::reordered), "inner(int) (s.cpp:25) has other calls or other variables than inner(int) (s.cpp:22)");
    has(other(version::calls_more), "enters inner(int) where the checkpoint was taken in inner(int) (s.cpp:22)");
    has(other(version::wider), "inner(int)::n: the saved value 1000 does not fit int8");
    has(other(version::stops_early), "reaches checkpoint() in outer() where the checkpoint was in inner(int) (s.cpp:22)");
    stops::resume([] { outer(); });
}

TEST_CASE("truncated anywhere: refused before anything changes") {
    static int shown = 5;
    static gen::global g("shown", shown);
    REQUIRE(stops::run_to([] { outer(); }, 1));
    const auto whole = stops::saved;
    shown = 6;
    for (std::size_t n = 0; n < whole.size(); ++n) {
        refused(dome::errc::damaged, [&] { cp::begin_resume({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(n)}, {}); });
        REQUIRE(shown == 6);
        REQUIRE_FALSE(gen::detail::resuming);
    }
    auto longer = whole;
    longer.push_back(std::byte{0});
    refused(dome::errc::damaged, [&] { cp::begin_resume(longer, {}); });
    CHECK(shown == 6);
}

TEST_CASE("altered anywhere: an error of ours or a resumed run, never a crash") {
    REQUIRE(stops::run_to([] { points_away(); }, 1));
    const auto whole = stops::saved;
    std::mt19937 random(3);
    int refusals = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (int k = 0; k < 8; ++k) {
            stops::saved = whole;
            stops::saved[i] ^= static_cast<std::byte>(1 + random() % 255);
            stops::stop_at = 0;
            try {
                cp::begin_resume(stops::saved, {});
                points_away();
            } catch (const dome::error&) {
                ++refusals;
            }
            if (cp::resuming())      // refused, or a site number that leads past every call
                forget_resume();
        }
    }
    CHECK(refusals > 0);
}

TEST_CASE("digests name the first variable that differs") {
    REQUIRE(stops::run_to([] { outer(); }, 1));
    const auto one = cp::digests(stops::saved);
    CHECK(one == cp::digests(stops::saved));
    static int rank = 1;
    int step = 4;
    cp::add_persistent("step", dome::refer(step));
    static gen::global g("rank", rank);
    REQUIRE(stops::run_to([] { outer(); }, 1));
    const auto first = cp::digests(stops::saved);
    rank = 2;
    REQUIRE(stops::run_to([] { outer(); }, 1));
    const auto second = cp::digests(stops::saved);
    cp::remove_persistent(&step);
    REQUIRE(first.size() == second.size());
    std::vector<std::string> names, differing;
    for (std::size_t i = 0; i < first.size(); ++i) {
        names.push_back(first[i].first);
        if (first[i] != second[i])
            differing.push_back(first[i].first);
    }
    CHECK(differing == std::vector<std::string>{"global rank"});
    CHECK(names.front() == "outer() at line 32");
    CHECK(names[1] == "outer()::n");
    CHECK(names.back() == "persist step");
}

TEST_CASE("the library way: persistent values by name, whenever they register") {
    int step = 41;
    double other = 2.5;
    cp::add_persistent("step", dome::refer(step));
    cp::add_persistent("other", dome::refer(other));
    const auto state = cp::encode_state({});
    CHECK_FALSE(cp::translated(state));
    cp::remove_persistent(&step);
    cp::remove_persistent(&other);
    step = 0;
    other = 0;
    cp::begin_resume(state, {});
    CHECK(cp::resuming());
    CHECK_FALSE(gen::detail::resuming);
    cp::add_persistent("step", dome::refer(step));
    CHECK(step == 41);
    cp::end_resume();
    CHECK_FALSE(cp::resuming());
    step = 42;
    // `other` has not registered: the next checkpoint still holds it.
    const auto next = cp::encode_state({});
    cp::add_persistent("other", dome::refer(other));
    CHECK(other == 2.5);
    cp::remove_persistent(&step);
    cp::remove_persistent(&other);
    step = 0;
    other = 0;
    cp::begin_resume(next, {});
    cp::add_persistent("other", dome::refer(other));
    cp::add_persistent("step", dome::refer(step));
    cp::end_resume();
    CHECK(step == 42);
    CHECK(other == 2.5);
    has(refused(dome::errc::usage, [&] { cp::add_persistent("step", dome::refer(other)); }), "step");
    int moved = step;
    cp::move_persistent(&step, &moved);
    moved = 7;
    const auto names = cp::digests(cp::encode_state({}));
    cp::remove_persistent(&other);
    cp::remove_persistent(&moved);
    CHECK(names.size() > cp::digests(cp::encode_state({})).size());
}

TEST_CASE("distributed objects are saved by number") {
    array_like a;
    cp::add_persistent("a", dome::refer(a));
    const auto state = cp::encode_state({[](const dome::distributed&) { return 17; }, {}, {}});
    cp::remove_persistent(&a);
    cp::begin_resume(state,
                     {{}, [](std::int64_t id, dome::distributed& x) { static_cast<array_like&>(x).restored_from = static_cast<int>(id); }, {}});
    cp::add_persistent("a", dome::refer(a));
    cp::end_resume();
    cp::remove_persistent(&a);
    CHECK(a.restored_from == 17);
}

TEST_CASE("a block of numbers is copied, not walked") {
    std::vector<double> big(1 << 20, 1.5);
    cp::add_persistent("big", dome::refer(big));
    const auto state = cp::encode_state({});
    cp::remove_persistent(&big);
    CHECK(state.size() > big.size() * 8);
    CHECK(state.size() < big.size() * 8 + 4096);
    std::vector<double> back;
    cp::begin_resume(state, {});
    cp::add_persistent("big", dome::refer(back));
    cp::end_resume();
    cp::remove_persistent(&back);
    CHECK(back == big);
}
