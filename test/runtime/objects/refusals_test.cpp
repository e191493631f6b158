// SPDX-License-Identifier: Apache-2.0
// What errors about objects say: the call and its line, the objects and their sizes, and the way out.
#include <fstream>

#include "dome/dense.hpp"
#include "dome/elementwise.hpp"
#include "dome/npy.hpp"
#include "dome/raw.hpp"
#include "dome/scan.hpp"
#include "dome/sort.hpp"
#include "dome/sparse.hpp"
#include "dome/statistics.hpp"
#include "test/runtime/objects/own_folder.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

// A call that fails, on the line it is on, and what is to be said of it.
struct refusal {
    int line;
    std::function<void()> call;
    dome::errc code;
    std::string operation;                 // as the user wrote it
    std::vector<std::string> words;        // objects, sizes, the way out
};

void check(const refusal& r) {
    std::string text;
    CAPTURE(r.line, r.operation);
    CHECK(spmd::code_of(r.call, &text) == r.code);
    const std::string place = r.operation + "() (" + __FILE__ + ":" + std::to_string(r.line) + "): ";
    CHECK_THAT(text, Catch::StartsWith(place));
    CHECK(text.find(__FILE__, place.size()) == std::string::npos);       // once is enough
    for (const std::string& word : r.words)
        CHECK_THAT(text, Catch::Contains(word));
}

using dome::errc;
using vec = dome::vector<double>;
using mat = dome::grid<double>;

}  // namespace

TEST_CASE("what is said of empty objects") {
    spmd::everywhere([] {
        const vec none(0), named(0, 0.0, dome::spread("speed")), one(1);
        const mat flat(0, 5);
        const vec blank;
        const std::string there_is = "there is no ", size = "test size() first";
        const std::vector<refusal> all{
            {__LINE__, [&] { (void)dome::min(none); }, errc::range, "min", {there_is + "smallest element of vector<double> of 0", size}},
            {__LINE__, [&] { (void)dome::max(named); }, errc::range, "max", {there_is + "largest element of speed (vector<double> of 0)", size}},
            {__LINE__, [&] { (void)mean(flat); }, errc::range, "mean", {there_is + "mean of grid<double> of 0 x 5", size}},
            {__LINE__, [&] { (void)mean(2.0 * named + 1.0); }, errc::range, "mean", {"speed (vector<double> of 0)"}},
            {__LINE__, [&] { (void)min(blank); }, errc::range, "min", {"blank vector<double>"}},
            {__LINE__, [&] { (void)variance(none); }, errc::range, "variance", {there_is + "variance of vector<double> of 0", size}},
            {__LINE__, [&] { (void)variance(one, 1); }, errc::range, "variance", {"vector<double> of 1 with 1 degrees of freedom", size}},
            {__LINE__, [&] { (void)variance(one, -1); }, errc::usage, "variance", {"vector<double> of 1 cannot leave out -1"}},
            {__LINE__, [&] { (void)min_at(none); }, errc::range, "min_at", {"vector<double> of 0", size}},
            {__LINE__, [&] { (void)max_at(named); }, errc::range, "max_at", {"speed (vector<double> of 0)", size}},
            {__LINE__, [&] { (void)none.at(0); }, errc::range, "at", {"index 0 is outside vector<double> of 0", "no elements", size}},
            {__LINE__, [&] { (void)histogram(one, 0, 0, 1); }, errc::usage, "histogram", {"vector<double> of 1 cannot have 0 bins"}},
            {__LINE__, [&] { (void)histogram(one, 1, 1, 1); }, errc::usage, "histogram", {"vector<double> of 1 from 1", "no width"}},
            {__LINE__, [&] { (void)transpose(mat()); }, errc::usage, "transpose", {"blank grid<double> has no transpose", "give it a shape"}},
        };
        for (const refusal& r : all)
            check(r);
    });
}

TEST_CASE("what is said of shapes that differ") {
    spmd::everywhere([] {
        vec a(10, 0.0, dome::spread("pressure")), b(11), blank;
        const vec fixed(10, 0.0, dome::placement::block);
        mat g(4, 5), h(5, 4);
        const std::vector<std::string> both{"pressure (vector<double> of 10)", "vector<double> of 11", "both must have the same shape"};
        const std::vector<refusal> all{
            {__LINE__, [&] { a = a + b; }, errc::shape, "operator=", both},
            {__LINE__, [&] { a = 2.0 * b; }, errc::shape, "operator=", both},
            {__LINE__, [&] { blank = a * b; }, errc::shape, "operator=", both},
            {__LINE__, [&] { blank = a + fixed; }, errc::shape, "operator=", {"(dynamic and block)", "spread_like"}},  // wherever they lie today
            {__LINE__, [&] { (void)dot(fixed, a); }, errc::shape, "dot", {"(block and dynamic)", "spread_like"}},
            {__LINE__, [&] { a += b; }, errc::shape, "operator+=", both},
            {__LINE__, [&] { a -= 2.0 * b; }, errc::shape, "operator-=", both},
            {__LINE__, [&] { a *= b.slice(0, 10) + b; }, errc::shape, "operator*=", {"vector<double> of 10", "vector<double> of 11"}},
            {__LINE__, [&] { a /= vec(11); }, errc::shape, "operator/=", both},
            {__LINE__, [&] { vec c(a + b); }, errc::shape, "vector", both},
            {__LINE__, [&] { vec c = a + b; }, errc::shape, "vector", both},
            {__LINE__, [&] { (void)dome::sum(a * b); }, errc::shape, "sum", both},
            {__LINE__, [&] { (void)dot(a, b); }, errc::shape, "dot", both},
            {__LINE__, [&] { a.slice(0, 4) = b; }, errc::shape, "slice", {"pressure (vector<double> of 4)", "vector<double> of 11"}},
            {__LINE__, [&] { a.slice(0, 4) += b; }, errc::shape, "slice", {"vector<double> of 4", "vector<double> of 11"}},
            {__LINE__, [&] { where(a < 1.0, a) = b; }, errc::shape, "where", both},
            {__LINE__, [&] { where(b < 1.0, a) += 1.0; }, errc::shape, "where", both},
            {__LINE__, [&] { for_each([](double&, double) {}, a, b); }, errc::shape, "for_each", both},
            {__LINE__, [&] { (void)transform([](double x, double) { return x; }, a, b); }, errc::shape, "transform", both},
            {__LINE__, [&] { (void)spread_like(a, b); }, errc::shape, "spread_like", both},
            {__LINE__, [&] { dome::sort_by_key(a, b); }, errc::shape, "sort_by_key", both},
            {__LINE__, [&] { g = g + h; }, errc::shape, "operator=", {"grid<double> of 4 x 5", "grid<double> of 5 x 4"}},
            {__LINE__, [&] { g *= h; }, errc::shape, "operator*=", {"grid<double> of 4 x 5", "grid<double> of 5 x 4"}},
            {__LINE__, [&] { mat c = g - h; }, errc::shape, "grid", {"grid<double> of 4 x 5", "grid<double> of 5 x 4"}},
            {__LINE__, [&] { blank = 1.0 * g; }, errc::usage, "operator=", {"blank vector<double>", "grid<double> of 4 x 5"}},
            {__LINE__, [&] { g.stencil(h, [](auto u) { return u(0, 0); }); }, errc::shape, "stencil", {"4 x 5", "5 x 4"}},
            {__LINE__, [&] { g.stencil(g, [](auto u) { return u(0, 0); }); }, errc::usage, "stencil", {"grid<double> of 4 x 5", "two"}},
            {__LINE__, [&] { (void)matvec(g, a); }, errc::shape, "matvec", {"grid<double> of 4 x 5", "a vector of 10", "must have 5"}},
            {__LINE__, [&] { (void)(dome::sparse_matrix<double>(4, 5) * (a + 1)); }, errc::shape, "sparse_matrix * vector", {"4 x 5", "of 10"}},
            {__LINE__, [&] { (void)dome::inclusive_scan(g); }, errc::usage, "inclusive_scan", {"grid<double> of 4 x 5", "one dimension"}},
        };
        for (const refusal& r : all)
            check(r);
    });
}

TEST_CASE("what is said of indices and parts that are outside") {
    spmd::everywhere([] {
        vec x(10, 1.0, dome::spread("speed"));
        mat g(4, 5);
        dome::grid<float, 3> cube({2, 3, 4});
        const dome::vector<int> index(3, 12);
        const std::string speed = "is outside speed (vector<double> of 10): indices go from 0 to 9";
        const std::vector<refusal> all{
            {__LINE__, [&] { (void)x.at(10); }, errc::range, "at", {"index 10 " + speed}},
            {__LINE__, [&] { x.set(-1, 0.0); }, errc::range, "set", {"index -1 " + speed}},
            {__LINE__, [&] { (void)g.at(4, 0); }, errc::range, "at", {"index 4 is outside dimension 0 of grid<double> of 4 x 5", "0 to 3"}},
            {__LINE__, [&] { g.set(0, 5, 1.0); }, errc::range, "set", {"index 5 is outside dimension 1 of grid<double> of 4 x 5", "0 to 4"}},
            {__LINE__, [&] { (void)cube.at(1, 2, 4); }, errc::range, "at", {"dimension 2 of grid<float> of 2 x 3 x 4"}},
            {__LINE__, [&] { (void)g.indices(20); }, errc::range, "indices", {"index 20 is outside grid<double> of 4 x 5", "0 to 19"}},
            {__LINE__, [&] { (void)gather(x, index); }, errc::range, "gather", {"index 12 " + speed}},
            {__LINE__, [&] { scatter(vec(3), index, x); }, errc::range, "scatter", {"index 12 " + speed}},
            {__LINE__, [&] { (void)x.slice(3, 12); }, errc::range, "slice", {"index 11 " + speed}},
            {__LINE__, [&] { (void)std::as_const(x).slice(-1, 4); }, errc::range, "slice", {"index -1 " + speed}},
            {__LINE__, [&] { (void)x.slice(0, 4, 0); }, errc::usage, "slice", {"speed (vector<double> of 10) with step 0"}},
            {__LINE__, [&] { (void)g.slice({}, {0, 6}); }, errc::range, "slice", {"dimension 1 of grid<double> of 4 x 5"}},
            {__LINE__, [&] { (void)cube.slice({0, 3}, {}, {}); }, errc::range, "slice", {"dimension 0 of grid<float> of 2 x 3 x 4"}},
            {__LINE__, [&] { (void)dome::sparse_matrix<float>(4, 5).at(4, 0); }, errc::range, "at", {"sparse_matrix<float> of 4 x 5", "0 to 3"}},
        };
        for (const refusal& r : all)
            check(r);
    });
}

TEST_CASE("what is said where memory does not suffice, and of shapes that cannot be") {
    spmd::run(2, 0, [] {
        constexpr std::int64_t many = std::int64_t{1} << 50, side = std::int64_t{1} << 25;
        const std::string large = "no memory for vector<double> of 1125899906842624: this task needs ", out = "use more tasks";
        const vec x(10);
        const dome::spread odd(dome::placement::block, -1, "odd");
        const std::vector<refusal> all{
            {__LINE__, [] { vec v(many); }, errc::memory, "vector", {large, out}},
            {__LINE__, [] { vec v(many, 1.0, dome::spread("v")); }, errc::memory, "vector", {"v (vector<double> of 1125899906842624)", out}},
            {__LINE__, [] { vec v(many, [](std::int64_t) { return 0.0; }); }, errc::memory, "vector", {large, out}},
            {__LINE__, [] { mat g(side, side); }, errc::memory, "grid", {"grid<double> of 33554432 x 33554432", out}},
            {__LINE__, [] { dome::grid<char, 1> g(many); }, errc::memory, "grid", {"grid<std::int8_t> of 1125899906842624", out}},
            {__LINE__, [&] { vec v(-1); }, errc::usage, "vector", {"vector<double> of -1", "negative"}},
            {__LINE__, [&] { mat g(many, many); }, errc::usage, "grid", {"1125899906842624 x 1125899906842624", "larger than can be addressed"}},
            {__LINE__, [&] { vec v(5, 0.0, odd); }, errc::usage, "vector", {"odd (vector<double> of 5)", "-1", "0 lets Dome choose"}},
            {__LINE__, [&] { dome::sparse_matrix<int>(-1, 3); }, errc::usage, "sparse_matrix", {"sparse_matrix<int> of -1 x 3"}},
        };
        for (const refusal& r : all)
            check(r);
    });
}

TEST_CASE("what is said of files") {
    const folder here;
    std::ofstream(here / "bad.npy") << "no numbers";
    std::ofstream(here / "odd.bin") << "12345";
    spmd::everywhere([&] {
        const std::string none = here / "none.npy", bad = here / "bad.npy", odd = here / "odd.bin";
        const vec x(3);
        const std::vector<refusal> all{
            {__LINE__, [&] { (void)dome::load_npy<double>(none); }, errc::io, "load_npy", {none + " cannot be opened: No such file"}},
            {__LINE__, [&] { (void)dome::load_npy<double>(bad); }, errc::damaged, "load_npy", {bad + " cannot be loaded: it is not a .npy file"}},
            {__LINE__, [&] { (void)dome::load_raw<double>(odd); }, errc::damaged, "load_raw", {odd + " cannot be loaded", "not a whole number"}},
            {__LINE__, [&] { dome::save_npy(here / "no/x.npy", x); }, errc::io, "save_npy", {"x.npy", "No such file"}},
            {__LINE__, [&] { dome::save_raw(odd, vec()); }, errc::usage, "save_raw", {"blank vector<double> cannot be written to " + odd}},
        };
        for (const refusal& r : all)
            check(r);
    });
}

// Members of classes are assigned as the language declares it, through the operators of vectors.
TEST_CASE("classes with objects in them are copied, moved and assigned") {
    struct state {
        vec x;
        mat g;
    };
    static_assert(std::is_copy_assignable_v<vec> && std::is_nothrow_move_assignable_v<vec> && std::is_copy_assignable_v<state>);
    static_assert(std::is_nothrow_move_assignable_v<state> && std::is_nothrow_move_constructible_v<state>);
    spmd::run(2, 0, [] {
        state a{vec(5, 1.0), mat(2, 3, 2.0)}, b;
        const state& same = a;
        b = same;
        CHECK(dome::sum(b.x) == 5);
        b.x += 1.0;
        a = std::move(b);
        CHECK(dome::sum(a.x) == 10);
        CHECK(dome::sum(a.g) == 12);
        std::vector<vec> many(2, vec(3, 1.0));
        many[0] = many[1] + many[1];
        std::swap(many[0], many[1]);
        CHECK(dome::sum(many[1]) == 6);
    });
}
