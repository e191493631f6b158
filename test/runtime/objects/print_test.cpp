// SPDX-License-Identifier: Apache-2.0
// Elements of every kind, aggregates without a description included, and objects as text.
#include "dome/print.hpp"

#include <array>
#include <complex>
#include <sstream>

#include "dome/indexing.hpp"
#include "dome/sort.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

struct point {
    double x, y;
    friend bool operator==(const point&, const point&) = default;
};
struct body {
    point at;
    float mass;
    std::int16_t kind[3];
    std::array<std::int32_t, 2> cell;
    bool alive;
};
struct two_rows {
    double m[2];
    int last;
};
enum class colour : std::uint16_t { red, green = 7 };
struct arrays {
    std::array<std::array<int, 2>, 2> m;
    colour c;
    std::array<colour, 2> both;
};
struct large {
    double d[300];
    int k;
    float f[30][40];
    std::array<short, 2000> a;
    char text[500];
};
struct one {
    std::uint64_t id;
};
struct deep {
    body first;
    point others[2];
    char letter;
};

template <class V>
std::string text(const V& x) {
    std::ostringstream s;
    s << x;
    return s.str();
}

}  // namespace

TEST_CASE("members of aggregates are found") {
    using dome::detail::members_of_aggregate;
    CHECK(members_of_aggregate<point> == 2);
    CHECK(members_of_aggregate<body> == 5);
    CHECK(members_of_aggregate<two_rows> == 2);
    CHECK(members_of_aggregate<one> == 1);
    CHECK(members_of_aggregate<deep> == 3);
    const dome::element_type& t = dome::element_type_of<body>();
    CHECK(t.text() == "f8,f8,f4,i2,i2,i2,i4,i4,b1");
    CHECK(t.size == sizeof(body));
    CHECK(t.scalars[0].name == "0.0");
    CHECK(t.scalars[3].name == "2[0]");
    CHECK(t.scalars[6].offset == offsetof(body, cell));
    CHECK(t.scalars[8].offset == offsetof(body, alive));
    CHECK(dome::element_type_of<std::array<double, 3>>().text() == "f8,f8,f8");
    CHECK(dome::element_type_of<deep>().scalars.size() == 9 + 4 + 1);
    CHECK(members_of_aggregate<arrays> == 3);
    CHECK(dome::element_type_of<arrays>().text() == "i4,i4,i4,i4,u2,u2,u2");
    CHECK(members_of_aggregate<large> == 5);
    CHECK(dome::element_type_of<large>().scalars.size() == 300 + 1 + 1200 + 2000 + 500);
    CHECK(dome::element_type_of<large>().scalars.back().offset == offsetof(large, text) + 499);
}

TEST_CASE("aggregates travel and are sorted") {
    spmd::everywhere([] {
        dome::vector<body> x(300, [](std::int64_t i) {
            return body{{static_cast<double>(i), -1.0}, 0.5f, {1, 2, static_cast<std::int16_t>(i)}, {7, static_cast<std::int32_t>(i)}, i % 2 == 0};
        });
        x = rotate(x, 5);
        CHECK(x.at(5).at == point{0, -1});
        CHECK(x.at(8).kind[2] == 3);
        CHECK(x.at(8).cell[1] == 3);
        CHECK(!x.at(8).alive);
        sort(x, [](const body& a, const body& b) { return a.at.x > b.at.x; });
        CHECK(x.at(0).at.x == 299);
        dome::vector<std::array<double, 3>> y(100, [](std::int64_t i) { return std::array<double, 3>{double(i), 1, 2}; });
        CHECK(rotate(y, 1).at(1)[0] == 0);
        dome::vector<large> z(20, [](std::int64_t i) {
            large l{};
            l.k = static_cast<int>(i);
            l.text[499] = 'z';
            return l;
        });
        z = rotate(z, 3);
        CHECK(z.at(3).k == 0);
        CHECK(z.at(2).text[499] == 'z');
        dome::vector<colour> c(100, [](std::int64_t i) { return i % 3 == 0 ? colour::green : colour::red; });
        CHECK(dome::count(c == colour::green) == 34);
        sort(c);
        CHECK(c.at(66) == colour::green);
        c = where(c == colour::red, colour::green, c);
        CHECK(dome::all(c == colour::green));
        CHECK(dome::sum(map([](const std::array<double, 3>& a) { return a[0]; }, y)) == 4950);
    });
}

TEST_CASE("objects as text") {
    spmd::everywhere([] {
        CHECK(text(dome::vector<double>(4, [](std::int64_t i) { return 0.5 * static_cast<double>(i); })) == "[0, 0.5, 1, 1.5]");
        CHECK(text(dome::vector<int>(0)) == "[]");
        CHECK(text(dome::vector<double>()) == "[]");
        CHECK(text(dome::vector<bool>(2, true)) == "[true, true]");
        CHECK(text(dome::vector<unsigned char>(2, [](std::int64_t i) { return static_cast<unsigned char>(65 + i); })) == "[65, 66]");
        CHECK(text(dome::vector<std::complex<double>>(1, {1, -2})) == "[(1,-2)]");
        CHECK(text(dome::vector<colour>(2, colour::green)) == "[7, 7]");
        CHECK(text(dome::vector<std::array<double, 3>>(1, {1, 2, 3})) == "[[1, 2, 3]]");
        CHECK(text(dome::vector<arrays>(1, arrays{{{{1, 2}, {3, 4}}}, colour::red, {colour::green, colour::red}})) ==
              "[{[[1, 2], [3, 4]], 0, [7, 0]}]");
        CHECK(text(dome::vector<two_rows>(1, two_rows{{1, 2}, 3})) == "[{[1, 2], 3}]");
        const dome::vector<std::int64_t> big(5000, [](std::int64_t i) { return i; });
        CHECK(text(big) == "[0, 1, 2, ..., 4997, 4998, 4999] (5000 elements)");
        CHECK(text(big.slice(0, 4) * 2) == "[0, 2, 4, 6]");
        CHECK(text(dome::grid<int>(2, 3, [](std::int64_t i, std::int64_t j) { return static_cast<int>(10 * i + j); })) ==
              "[[0, 1, 2],\n [10, 11, 12]]");
        CHECK(text(dome::grid<int>(100, 50, [](std::int64_t i, std::int64_t j) { return static_cast<int>(100 * i + j); })) ==
              "[[0, 1, 2, ..., 47, 48, 49],\n [100, 101, 102, ..., 147, 148, 149],\n [200, 201, 202, ..., 247, 248, 249],\n ...,\n"
              " [9700, 9701, 9702, ..., 9747, 9748, 9749],\n [9800, 9801, 9802, ..., 9847, 9848, 9849],\n [9900, 9901, 9902, ..., 9947, 9948, 9949]]"
              " (100 x 50 elements)");
    });
}
