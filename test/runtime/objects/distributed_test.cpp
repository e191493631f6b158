// SPDX-License-Identifier: Apache-2.0
// Registration, distributions, redistribution between random pairs, reshape; element layouts.
#include "dome/distributed.hpp"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "dome/element.hpp"
#include "dome/grid.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

struct atom {
    double position[3];
    std::complex<float> phase;
    std::int16_t kind;
    friend bool operator==(const atom&, const atom&) = default;
};

atom atom_of(std::int64_t i) {
    const auto x = static_cast<double>(i);
    return {{x, x + 0.25, -x}, {static_cast<float>(i), 1}, static_cast<std::int16_t>(i % 100)};
}

}  // namespace

template <>
struct dome::element_traits<atom> {
    static dome::element_type layout() {
        return dome::aggregate_layout(dome::member("position", &atom::position), dome::member("phase", &atom::phase),
                                      dome::member("kind", &atom::kind));
    }
};

TEST_CASE("layout of elements") {
    CHECK(dome::element_type_of<double>().text() == "f8");
    CHECK(dome::element_type_of<int>().text() == "i4");
    CHECK(dome::element_type_of<std::uint16_t>().text() == "u2");
    CHECK(dome::element_type_of<bool>().text() == "b1");
    CHECK(dome::element_type_of<std::complex<double>>().text() == "f8,f8");
    const dome::element_type& t = dome::element_type_of<atom>();
    CHECK(t.text() == "f8,f8,f8,f4,f4,i2");
    CHECK(t.size == sizeof(atom));
    CHECK(t.scalars[1].name == "position[1]");
    CHECK(t.scalars[1].offset == 8);
    CHECK(t.scalars[4].name == "phase.im");
    CHECK(t.scalars[5].offset == offsetof(atom, kind));
}

TEST_CASE("even distributions and owners") {
    for (std::int64_t tiles : {0, 1, 5, 100})
        for (int tasks : {1, 2, 7, 13}) {
            const auto d = dome::distribution::even(tiles, tasks);
            CHECK(d.tasks() == tasks);
            CHECK(d.tiles() == tiles);
            for (int r = 0; r < tasks; ++r) {
                CHECK(d.end(r) - d.begin(r) >= tiles / tasks);
                CHECK(d.end(r) - d.begin(r) <= tiles / tasks + 1);
                for (std::int64_t t = d.begin(r); t < d.end(r); ++t)
                    CHECK(d.owner(t) == r);
            }
            CHECK(spmd::code_of([&] { (void)d.owner(tiles); }) == dome::errc::range);
        }
    CHECK(spmd::code_of([] { (void)dome::distribution::even(1, 0); }) == dome::errc::usage);
    const dome::distribution holes({0, 0, 3, 3, 3, 5});
    CHECK(holes.owner(0) == 1);
    CHECK(holes.owner(2) == 1);
    CHECK(holes.owner(3) == 4);
}

TEST_CASE("tiles depend on the length alone") {
    for (std::int64_t n : {0, 1, 5, 1000, 100000, 10000000}) {
        const std::int64_t tile = dome::detail::default_tile(n);
        CHECK(tile >= 1);
        CHECK((n < 10000 || tile % 8 == 0));
        CHECK((n + tile - 1) / tile <= 1024);
    }
}

TEST_CASE("objects that lie alike have one layout, the others their own") {
    spmd::everywhere([] {
        const auto n = static_cast<std::size_t>(dome::detail::object_tasks());
        dome::vector<double> a(1000, 1.0), b(1000, 2.0);
        const dome::vector<int> c(1000, 3);
        const dome::vector<double> longer(1001, 0.0), whole(1000, 0.0, dome::placement::whole);
        CHECK(&a.lay() == &b.lay());
        CHECK(&a.lay() == &c.lay());
        CHECK(&a.lay() != &longer.lay());
        CHECK(&a.lay() != &whole.lay());
        CHECK(&dome::vector<double>().lay() == &dome::vector<char>().lay());

        std::vector<std::int64_t> all_on_last(n + 1, 0);
        all_on_last.back() = a.tiles().tiles();
        const dome::distribution moved(all_on_last);
        a.redistribute(moved);
        if (a.dist() != b.dist())
            CHECK(&a.lay() != &b.lay());
        b.redistribute(moved);
        CHECK(&a.lay() == &b.lay());

        // One that is moved from has none but that of blank objects.
        const auto* const lay = &a.lay();
        const dome::vector<double> taken(std::move(a));
        CHECK(&taken.lay() == lay);
        CHECK(a.blank());
        CHECK(&a.lay() == &dome::vector<double>().lay());

        // Of many sizes, one after the other: those that are gone are forgotten, those in use are not.
        for (std::int64_t size = 1; size < 500; ++size) {
            const dome::vector<char> some(size), same(size);
            CHECK(&some.lay() == &same.lay());
            CHECK(some.size() == size);
        }
        CHECK(&dome::vector<char>(1001).lay() == &longer.lay());
    });
}

TEST_CASE("where the elements of objects begin") {
    const auto look = [] {
        const int n = dome::detail::object_tasks();
        const auto beyond_page = [](const auto& x) { return reinterpret_cast<std::uintptr_t>(x.local().data()) % 4096; };
        const std::int64_t each = 5000;                            // 40 kB: in the second-level cache with some others
        const dome::vector<double> a(n * each, 0.0), b(n * each, 0.0), few(n * 10, 0.0);
        CHECK(beyond_page(a) == 0);
        CHECK(beyond_page(b) == 0);
        CHECK(beyond_page(few) % 64 == 0);
        const std::int64_t much = dome::detail::second_level_cache();
        const dome::vector<double> c(n * much, 0.0), d(n * much, 0.0);
        CHECK(beyond_page(c) != beyond_page(d));
        CHECK(beyond_page(c) % 64 == beyond_page(d) % 64);
    };
    for (int tasks : {1, 3})
        spmd::run(tasks, 0, look);
}

TEST_CASE("redistribution between random pairs") {
    spmd::everywhere([] {
        const int tasks = dome::detail::object_tasks();
        for (std::int64_t n : {std::int64_t{0}, std::int64_t{1}, std::int64_t{1000}}) {
            dome::vector<double> x(n, [](std::int64_t i) { return static_cast<double>(i); });
            dome::vector<atom> a(n, atom_of);
            const auto expected = x.gather();
            for (unsigned seed = 1; seed <= 20; ++seed) {
                const auto next = spmd::uneven(x.tiles().tiles(), tasks, seed);
                x.redistribute(next);
                a.redistribute(next);
                CHECK(x.dist() == next);
                CHECK(x.local_elements() == x.local_end() - x.local_begin());
                CHECK(x.gather() == expected);
                std::int64_t wrong = 0;
                a.for_each_local([&](std::int64_t i, const atom& one) { wrong += !(one == atom_of(i)); });
                CHECK(wrong == 0);
            }
            if (tasks > 1) {
                CHECK(spmd::code_of([&] { x.redistribute(dome::distribution::even(x.tiles().tiles(), tasks + 1)); }) == dome::errc::usage);
                CHECK(spmd::code_of([&] { x.redistribute(dome::distribution::even(x.tiles().tiles() + 1, tasks)); }) == dome::errc::usage);
            }
        }
    });
}

TEST_CASE("registration follows the objects") {
    spmd::run(2, 0, [] {
        const auto ids = [] {
            std::vector<std::int64_t> all;
            for (const dome::distributed* object : dome::objects::live())
                all.push_back(object->id());
            return all;
        };
        using list = std::vector<std::int64_t>;
        dome::vector<double> a(10), b(20);
        CHECK(ids() == list{0, 1});
        {
            const dome::vector<double> c = a;
            CHECK(ids() == list{0, 1, 2});
        }
        dome::vector<double> d = std::move(a);
        CHECK(d.id() == 0);
        CHECK(ids() == list{0, 1});
        CHECK(dome::objects::live()[0] == &d);
        a = std::move(d);                          // lost its registration, gets it back
        CHECK(a.id() == 0);
        CHECK(dome::objects::live()[0] == &a);
        std::swap(a, b);
        CHECK(ids() == list{0, 1});
        CHECK(a.size() == 20);
        CHECK(a.id() + b.id() == 1);
        const auto of_id = [](std::int64_t id) { return dome::objects::live()[static_cast<std::size_t>(id)]; };
        CHECK(of_id(a.id()) == &a);
        CHECK(of_id(b.id()) == &b);
        std::vector<dome::vector<double>> many;
        for (int i = 0; i < 10; ++i)
            many.emplace_back(i);
        CHECK(dome::objects::live().size() == 12);
        for (int i = 0; i < 10; ++i)
            CHECK(dome::objects::live()[static_cast<std::size_t>(i) + 2] == &many[static_cast<std::size_t>(i)]);
    });
}

TEST_CASE("the session can fill an object when it is built") {
    spmd::run(3, 1, [] {
        int calls = 0;
        dome::objects::current().constructed = [&](dome::distributed& object) {
            ++calls;
            const dome::tiling cut{30, 7};
            object.reshape({30}, 7, dome::placement::dynamic, spmd::uneven(cut.tiles(), 3, 5));
            auto* p = reinterpret_cast<double*>(object.local_data());
            for (std::int64_t i = 0; i < object.local_elements(); ++i)
                p[i] = static_cast<double>(cut.first_element(object.dist().begin(dome::detail::object_rank())) + i);
        };
        const dome::vector<double> x(1000, 5.0), blank;
        dome::objects::current().constructed = nullptr;
        CHECK(calls == 2);
        for (const auto* v : {&x, &blank}) {
            const auto all = v->gather();
            REQUIRE(all.size() == 30);
            for (std::size_t i = 0; i < 30; ++i)
                CHECK(all[i] == static_cast<double>(i));
        }
        dome::grid<double> g;
        CHECK(spmd::code_of([&] { g.reshape({4, 6}, 7, dome::placement::block, dome::distribution::even(4, 3)); }) == dome::errc::usage);
        CHECK(spmd::code_of([&] { g.reshape({4}, 1, dome::placement::block, dome::distribution::even(4, 3)); }) == dome::errc::usage);
        g.reshape({4, 6}, 12, dome::placement::block, dome::distribution::even(2, 3));
        CHECK(g.rows() == 4);
        CHECK(g.columns() == 6);
    });
}
