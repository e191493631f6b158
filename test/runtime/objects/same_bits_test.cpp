// SPDX-License-Identifier: Apache-2.0
// The same bits, whoever computes: a program of everything that combines or moves elements gives, on one task to sixty-four, spread evenly
// or wildly, before and after work has moved, the bits it gives on one task alone. What docs/objects.md promises under that title.
#include <bit>
#include <cmath>
#include <cstring>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "dome/dense.hpp"
#include "dome/grid.hpp"
#include "dome/random.hpp"
#include "dome/reduce.hpp"
#include "dome/scan.hpp"
#include "dome/sort.hpp"
#include "dome/sparse.hpp"
#include "dome/statistics.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/in_halves.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

constexpr std::int64_t length = 30000;

// Sizes that differ by twelve orders of magnitude, both signs: another order of adding them gives other bits.
double rough(std::int64_t i) {
    const dome::counter_rng random(7);
    return random.normal(i) * std::ldexp(1.0, static_cast<int>(random.below(length + i, 41)) - 20);
}

// The order docs/objects.md tells: eight lanes within a tile, tiles in halves.
double sum_as_documented(std::int64_t n) {
    const std::int64_t tile = dome::detail::default_tile(n);
    std::vector<double> parts;
    for (std::int64_t first = 0; first < n; first += tile) {
        double lane[8] = {};
        for (std::int64_t i = first; i < std::min(n, first + tile); ++i)
            lane[(i - first) % 8] += rough(i);
        parts.push_back(((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7])));
    }
    return spmd::in_halves(parts);
}

// What the first run found, by name; later ones are compared with it. Tasks of the twin never run together, so they may share it.
class findings {
public:
    template <class T>
    void value(const std::string& what, const T& x) {
        part(what, std::span(&x, 1), 0, 1);
    }
    template <class T>
    void values(const std::string& what, const std::vector<T>& x) {
        part(what, std::span(x), 0, static_cast<std::int64_t>(x.size()));
    }
    // Every task compares its own elements: together they are all.
    template <class T>
    void object(const std::string& what, const T& x) {
        part(what, x.local(), x.lay().first, x.size());
    }
    std::int64_t compared() const { return compared_; }

private:
    template <class T>
    void part(const std::string& what, std::span<T> elements, std::int64_t first, std::int64_t all) {
        const auto bytes = std::as_bytes(elements);
        auto& known = known_[what];
        const std::size_t from = static_cast<std::size_t>(first) * sizeof(T), whole = static_cast<std::size_t>(all) * sizeof(T);
        if (dome::detail::object_tasks() == 1 && known.empty())
            known.assign(bytes.begin(), bytes.end());
        INFO(what << ", elements from " << first);
        REQUIRE(known.size() == whole);
        REQUIRE(from + bytes.size() <= known.size());
        CHECK((bytes.empty() || std::memcmp(known.data() + from, bytes.data(), bytes.size()) == 0));
        compared_ += static_cast<std::int64_t>(elements.size());
    }

    std::map<std::string, std::vector<std::byte>> known_;
    std::int64_t compared_ = 0;
};

struct objects {
    dome::vector<double> x{length, rough}, y{length, [](std::int64_t i) { return rough(length + i); }};
    dome::vector<double> random{length, [g = dome::counter_rng(42, 3)](std::int64_t i) { return g.normal(i); }};
    dome::vector<int> keys{length, [g = dome::counter_rng(5)](std::int64_t i) { return static_cast<int>(g.below(i, 900)); }};
    // Five diagonals and one far away, so that rows need elements of several tasks.
    dome::sparse_matrix<double> sparse{length, length, [](std::int64_t i, auto& row) {
                                           for (std::int64_t d = -2; d <= 2; ++d)
                                               if (i + d >= 0 && i + d < length)
                                                   row.add(i + d, rough(5 * i + d));
                                           row.add((i * 7919) % length, rough(i));
                                       }};
    dome::grid<double> dense{97, 211, [](std::int64_t i, std::int64_t j) { return rough(211 * i + j); }};
    dome::vector<double> factor{211, rough};
};

void compute(objects& o, findings& f) {
    f.object("random fill", o.random);
    f.value("sum", sum(o.x));
    f.value("sum of an expression", sum(o.x * o.y + 0.1));
    f.value("sum of a grid", sum(o.dense));
    f.value("dot", dot(o.x, o.y));
    f.value("norm2", norm2(o.x));
    f.value("norm1", norm1(o.x));
    f.value("norm_inf", norm_inf(o.x));
    f.value("product", product(1 + 1e-9 * o.x));
    f.object("inclusive scan", inclusive_scan(o.x));
    f.object("exclusive scan", exclusive_scan(o.x));
    f.value("mean", mean(o.x));
    f.value("variance", variance(o.x, 1));
    f.value("largest", max_at(o.x).index);
    f.values("histogram", histogram(o.random, 50, -3, 3));
    dome::vector<double> sorted = o.x;
    sort(sorted);
    f.object("sort", sorted);
    dome::vector<int> keys = o.keys;
    dome::vector<double> carried = o.y;
    sort_by_key(keys, carried);                  // many equal keys: only a stable order gives these bits
    f.object("sort_by_key", carried);
    f.object("argsort", argsort(o.keys));
    f.object("sparse product", o.sparse * o.x);
    f.object("sparse diagonal", o.sparse.diagonal());
    f.object("matvec", matvec(o.dense, o.factor));
    f.object("transpose", transpose(o.dense));
}

// As the balancer does: all dynamic objects, those with equal tiles alike.
void move_everything(unsigned seed) {
    for (dome::distributed* object : dome::objects::live())
        if (object->where() == dome::placement::dynamic)
            object->redistribute(spmd::uneven(object->tiles().tiles(), dome::detail::object_tasks(), seed));
}

}  // namespace

TEST_CASE("the same bits on 1 to 64 tasks, wherever elements lie and move") {
    findings f;
    const double expected = sum_as_documented(length);
    for (int tasks : {1, 2, 3, 7, 16, 33, 64})
        for (unsigned seed : {0u, 1u, 2u}) {
            if ((tasks == 16 && seed == 1) || (tasks > 16 && seed != (tasks == 33 ? 1u : 2u)))
                continue;                        // so many threads take seconds to pass the baton round
            INFO(tasks << " tasks, spread " << seed);
            spmd::run(tasks, seed, [&] {
                objects o;
                if (tasks <= 16 || seed == 1)
                    compute(o, f);
                move_everything(100 + seed);
                CHECK(std::bit_cast<std::uint64_t>(sum(o.x)) == std::bit_cast<std::uint64_t>(expected));
                compute(o, f);
            });
        }
    CHECK(f.compared() > 1000000);
}
