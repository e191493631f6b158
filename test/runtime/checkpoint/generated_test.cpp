// SPDX-License-Identifier: Apache-2.0
// Functions in the shape dome-cc writes, saved at every site and resumed. In: the shapes of docs/generated_code.md.
// Out: the same output as an undisturbed run.
#include <iostream>
#include <sstream>

#include "test/runtime/checkpoint/stops.hpp"

using stops::say;
using stops::stop_point;
namespace gen = dome::gen;

namespace {

// --- recursion, loops, strings

int depth_first(int n, double x) {
    DOME_FRAME("depth_first(int, double)", "t.cpp", 1, 0x11ull);
    if (dome_at) {
        dome_f.load("n", n);
        dome_f.load("x", x);
    }
    int total = dome_at ? dome_f.get<int>("total") : gen::type<int>(n);
    for (int i = dome_at ? dome_f.get<int>("i") : 0; dome_at || i < n; ++i) {
        std::string tag = dome_at ? gen::blank<std::string>() : std::string(std::to_string(i) + ":");
        if (dome_at)
            dome_f.load("tag", tag);
        if (DOME_IN(1, 1)) {
            DOME_SITE(1, 5, ("n", "x", "total", "i", "tag"), n, x, total, i, gen::ref(tag));
            const int below = depth_first(n - 1, dome_r1 ? gen::blank<double>() : x / 2);
            total += below;
        }
        if (DOME_IN(2, 2)) {
            DOME_SITE(2, 6, ("n", "x", "total", "i", "tag"), n, x, total, i, gen::ref(tag));
            stop_point();
        }
        say(tag + std::to_string(total) + " " + std::to_string(x));
    }
    return total;
}

// --- references, pointers, containers

struct cell {
    double value = 0;
    std::string name;
    cell* next = nullptr;
    static void dome_describe_(dome::archive& a, cell& x) {
        a.field("value", x.value);
        a.field("name", x.name);
        a.field("next", x.next);
    }
};

void bump(cell& c, std::vector<cell>& all, const std::string& why) {
    DOME_FRAME("bump(cell&)", "t.cpp", 20, 0x21ull);
    cell& first = dome_at ? dome_f.get_ref<cell>("first") : (all.front());
    if (!dome_at) {
        c.value += 1;
    }
    if (DOME_IN(1, 1)) {
        DOME_SITE(1, 22, ("first"), gen::path(first));
        stop_point();
    }
    first.value += 10;
    say(why + c.name + std::to_string(c.value));
}

void links() {
    DOME_FRAME("links()", "t.cpp", 30, 0x31ull);
    int x = dome_at ? gen::blank<int>() : gen::type<int>(7);
    if (dome_at)
        dome_f.load("x", x);
    int* p = nullptr;                                   // points to something declared later
    if (dome_at)
        dome_f.load("p", p);
    std::vector<cell> cells = dome_at ? gen::blank<std::vector<cell>>() : std::vector<cell>(3);
    if (dome_at)
        dome_f.load("cells", cells);
    int numbers[4] = {1, 2, 3, 4};
    if (dome_at)
        dome_f.load("numbers", numbers);
    std::map<std::string, int> counts = dome_at ? gen::blank<std::map<std::string, int>>() : std::map<std::string, int>{{"a", 1}, {"b", 2}};
    if (dome_at)
        dome_f.load("counts", counts);
    const char* literal = dome_at ? dome_f.get<const char*>("literal") : "constant text";
    std::ostream& out = dome_at ? dome_f.get_ref<std::ostream>("out") : (std::cerr);
    const int* const end = dome_at ? dome_f.get<const int*>("end") : numbers + 4;
    int* into = dome_at ? dome_f.get<int*>("into") : &counts["b"];
    int& rx = dome_at ? dome_f.get_ref<int>("rx") : (x);
    char* letter = nullptr;
    if (dome_at)
        dome_f.load("letter", letter);
    if (!dome_at) {
        p = &numbers[2];
        for (std::size_t i = 0; i < 3; ++i) {
            cells[i].name = "cell" + std::to_string(i);
            cells[i].next = &cells[(i + 1) % 3];
        }
        letter = &cells[1].name[2];
    }
    for (int i = dome_at ? dome_f.get<int>("i") : 0; dome_at || i < 3; ++i) {
        if (DOME_IN(1, 1)) {
            cell& dome_t1 = dome_at ? dome_f.get_ref<cell>("dome_t1") : (*cells[static_cast<std::size_t>(i)].next);
            std::string dome_t2 = dome_at ? gen::blank<std::string>() : std::string("why ");
            if (dome_at)
                dome_f.load("dome_t2", dome_t2);
            DOME_SITE(1, 40, ("x", "p", "cells", "numbers", "counts", "literal", "out", "end", "into", "rx", "letter", "i", "dome_t1", "dome_t2"),
                      gen::ref(x), p, gen::ref(cells), gen::ref(numbers), gen::ref(counts), literal, gen::path(out), end, into, gen::path(rx), letter,
                      i, gen::path(dome_t1), gen::ref(dome_t2));
            bump(dome_t1, cells, dome_t2);
        }
        if (!dome_at) {
            ++*p;
            rx *= 2;
            ++*into;
            *letter = static_cast<char>(*letter + 1);
        }
        if (DOME_IN(2, 2)) {
            DOME_SITE(2, 45, ("x", "p", "cells", "numbers", "counts", "literal", "out", "end", "into", "rx", "letter", "i"), gen::ref(x), p,
                      gen::ref(cells), gen::ref(numbers), gen::ref(counts), literal, gen::path(out), end, into, gen::path(rx), letter, i);
            stop_point();
        }
        say(std::to_string(x) + literal + std::to_string(numbers[2]) + (&out == &std::cerr ? "cerr" : "?") + std::to_string(end - numbers) +
            std::to_string(counts["b"]) + cells[0].next->name + cells[2].next->name + std::to_string(cells[1].value));
    }
}

// --- classes: private members, no moves, polymorphic owners

class guard {
public:
    explicit guard(const std::string& n) : name_(n) { say("enter " + name_); }
    guard(const guard&) = delete;
    ~guard() { say("leave " + name_); }

private:
    std::string name_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_(dome::archive& a, guard& x) { a.field("name_", x.name_); }
    explicit guard(dome::blank_t) : name_(gen::blank<std::string>()) {}
};

struct shape {
    virtual ~shape() = default;
    virtual double area() = 0;
    int serial = 0;
    static void dome_describe_(dome::archive& a, shape& x) { a.field("serial", x.serial); }
};
struct named {
    std::string label;
    static void dome_describe_(dome::archive& a, named& x) { a.field("label", x.label); }
};
struct square : named, shape {                      // shape is not at the start of it
    double side = 1;
    double area() override { return side * side; }
    static void dome_describe_(dome::archive& a, square& x) {
        a.base<named>("named", x);
        a.base<shape>("shape", x);
        a.field("side", x.side);
    }
};
gen::derived<square, shape> dome_t_square;
struct disc : shape {
    std::unique_ptr<shape> inner;
    double area() override { return 3 + (inner ? inner->area() : 0); }
    static void dome_describe_(dome::archive& a, disc& x) {
        a.base<shape>("shape", x);
        a.field("inner", x.inner);
    }
};
gen::derived<disc, shape> dome_t_disc;

void owners() {
    DOME_FRAME("owners()", "t.cpp", 60, 0x61ull);
    guard g = dome_at ? gen::blank<guard>() : guard("g");
    if (dome_at)
        dome_f.load("g", g);
    std::vector<std::unique_ptr<shape>> shapes = dome_at ? gen::blank<std::vector<std::unique_ptr<shape>>>() : std::vector<std::unique_ptr<shape>>();
    if (dome_at)
        dome_f.load("shapes", shapes);
    if (!dome_at) {
        auto d = std::make_unique<disc>();
        auto s = std::make_unique<square>();
        s->side = 3;
        s->serial = 5;
        s->label = "sq";
        d->inner = std::move(s);
        shapes.push_back(std::move(d));
        shapes.push_back(nullptr);
        shapes.push_back(std::make_unique<square>());
    }
    shape* chosen = dome_at ? dome_f.get<shape*>("chosen") : static_cast<disc&>(*shapes[0]).inner.get();
    square* also = dome_at ? dome_f.get<square*>("also") : dynamic_cast<square*>(shapes[2].get());
    named* part = dome_at ? dome_f.get<named*>("part") : static_cast<named*>(also);
    if (DOME_IN(1, 1)) {
        DOME_SITE(1, 70, ("g", "shapes", "chosen", "also", "part"), gen::ref(g), gen::ref(shapes), chosen, also, part);
        stop_point();
    }
    if (!dome_at) {
        also->side = 4;
        part->label = "part";
        chosen->serial++;
        say(std::to_string(shapes[0]->area()) + std::to_string(shapes[2]->area()) + std::to_string(chosen->serial) + also->label +
            dynamic_cast<square&>(*chosen).label + (shapes[1] ? "?" : "-"));
    }
    if (DOME_IN(2, 2)) {
        DOME_SITE(2, 77, ("g", "shapes"), gen::ref(g), gen::ref(shapes));
        stop_point();
    }
    say(std::to_string(shapes.size()));
}

// --- try, switch, const, exceptions after a resume

void risky(int n) {
    DOME_FRAME("risky(int)", "t.cpp", 80, 0x81ull);
    if (dome_at) {
        dome_f.load("n", n);
    }
    if (DOME_IN(1, 1)) {
        DOME_SITE(1, 81, ("n"), n);
        stop_point();
    }
    if (n % 2)
        throw std::runtime_error("odd " + std::to_string(n));
}
void tries() {
    DOME_FRAME("tries()", "t.cpp", 90, 0x91ull);
    const std::string prefix = dome_at ? dome_f.get<const std::string>("prefix") : std::string("p");
    const double factor = dome_at ? dome_f.get<const double>("factor") : 2.5;
    for (int i = dome_at ? dome_f.get<int>("i") : 0; dome_at || i < 4; ++i) {
        if (DOME_IN(1, 1)) {
            try {
                DOME_SITE(1, 92, ("prefix", "factor", "i"), gen::ref(prefix), factor, i);
                risky(i);
                say(prefix + "fine" + std::to_string(factor * i));
            } catch (const std::exception& e) {
                say(prefix + e.what());
            }
        }
    }
}

// --- globals and static locals

int counter = 3;
std::vector<int*> watched;
gen::global dome_g_counter("counter", counter);
gen::global dome_g_watched("watched", watched);

int next_serial() {
    static int serial = 100;
    static gen::global dome_g_serial("next_serial()::serial", serial);
    return ++serial;
}
int late_serial() {                                  // first called after the checkpoint
    static int serial = 200;
    static gen::global dome_g_late("late_serial()::serial", serial);
    return ++serial;
}
void uses_globals() {
    DOME_FRAME("uses_globals()", "t.cpp", 110, 0x111ull);
    int local = dome_at ? gen::blank<int>() : gen::type<int>(9);
    if (dome_at)
        dome_f.load("local", local);
    if (!dome_at) {
        watched = {&counter, &local, nullptr};
    }
    for (int i = dome_at ? dome_f.get<int>("i") : 0; dome_at || i < 3; ++i) {
        if (!dome_at) {
            ++counter;
            local += 2;
        }
        if (DOME_IN(1, 1)) {
            DOME_SITE(1, 112, ("i", "local"), i, gen::ref(local));
            stop_point();
        }
        *watched[0] += 5;
        *watched[1] += 7;
        say(std::to_string(counter) + " " + std::to_string(local) + " " + std::to_string(watched.size()));
    }
    watched.clear();
}

}  // namespace

TEST_CASE("recursion with loops and strings") {
    CHECK(stops::check_every_stop([] { depth_first(4, 1); }) == 64);
}
TEST_CASE("references and pointers are bound again by path") {
    CHECK(stops::check_every_stop([] { links(); }) == 6);
}
TEST_CASE("guards and polymorphic owners") {
    // A stop unwinds, which runs destructors: the guard's farewell of the stopped life does not count.
    const auto program = [] { owners(); };
    REQUIRE_FALSE(stops::run_to(program, 0));
    const auto expected = stops::lines;
    for (int stop : {1, 2}) {
        REQUIRE(stops::run_to(program, stop));
        REQUIRE(stops::lines.back() == "leave g");
        stops::lines.pop_back();
        stops::resume(program);
        CHECK(stops::lines == expected);
    }
}
TEST_CASE("try blocks and const variables") {
    CHECK(stops::check_every_stop([] { tries(); }) == 4);
}
TEST_CASE("globals, and pointers from them into frames") {
    CHECK(stops::check_every_stop([] { uses_globals(); },
                                  [] {
                                      counter = 3;
                                      watched.clear();
                                  }) == 3);
}

namespace {
void one_stop() {
    DOME_FRAME("one_stop()", "t.cpp", 130, 0x131ull);
    if (DOME_IN(1, 1)) {
        DOME_SITE0(1, 131);
        stop_point();
    }
}
}  // namespace

TEST_CASE("a static local keeps its value although it registers late") {
    next_serial();
    next_serial();
    const int expected = late_serial();              // registered now, saved below
    REQUIRE(stops::run_to([] { one_stop(); }, 1));
    const int before = next_serial();
    next_serial();
    late_serial();
    stops::resume([] { one_stop(); });
    CHECK(next_serial() == before);
    CHECK(late_serial() == expected + 1);
}

TEST_CASE("saving does not disturb the program") {
    REQUIRE_FALSE(stops::run_to([] { depth_first(3, 1); }, 0));
    const auto expected = stops::lines;
    stops::lines.clear();
    REQUIRE(stops::run_to([] { depth_first(3, 1); }, 5));
    const auto once = stops::saved;
    stops::resume([] { depth_first(3, 1); });
    CHECK(stops::lines == expected);
    // resumed and stopped again at the same place: the same bytes
    REQUIRE(stops::run_to([] { depth_first(3, 1); }, 5));
    CHECK(stops::saved == once);
}
