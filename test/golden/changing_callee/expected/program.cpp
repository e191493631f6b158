#include <dome/generated.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What is called changes, before it stops, what it was called through: states that set their successor, players that take turns.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <list>
#include <memory>
#include <vector>

struct unit {
    void (unit::*state)() = &unit::idle;
    int n = 0;
    void idle() { DOME_FRAME("unit::idle()", "program.cpp", 14, 0x275925bfe270a0f2ull, "dome::checkpoint");
        if (!dome_at) { state = &unit::busy; }
        { DOME_SITE0(1, 16); dome::checkpoint(); }
        std::printf("idle %d\n", ++n);
    }
    void busy() { DOME_FRAME("unit::busy()", "program.cpp", 19, 0x4b549de16e91d2dbull, "dome::checkpoint");
        if (!dome_at) { state = &unit::idle; }
        { DOME_SITE0(1, 21); dome::checkpoint(); }
        std::printf("busy %d\n", ++n);
    }
    void tick() { DOME_FRAME("unit::tick()", "program.cpp", 24, 0xc2811244cd169d59ull, "unit::busy"); { ::dome::gen::type<void (::unit::*)()> dome_t1 = dome_at ? dome_f.get<::dome::gen::type<void (::unit::*)()>>("dome_t1") : (::dome::gen::type<::dome::gen::type<void (::unit::*)()>>(state)); DOME_SITE(1, 24, ("dome_t1"), dome_t1); (this->*dome_t1)(); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] unit& dome_x) {
        dome_a.field_or_default("state", dome_x.state);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 25
};

struct machine {
    void (*next)(machine&);
    int state = 0, n = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] machine& dome_x) {
        dome_a.field("next", dome_x.next);
        dome_a.field_or_default("state", dome_x.state);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 30
};
void even(machine& m);
void odd(machine& m);
void (*const table[])(machine&) = {even, odd};
void even(machine& m) { DOME_FRAME("even(machine &)", "program.cpp", 34, 0x13222b1ee48bffa3ull, "dome::checkpoint");
    if (!dome_at) { m.state = 1;
    m.next = odd; }
    { DOME_SITE0(1, 37); dome::checkpoint(); }
    std::printf("even %d\n", ++m.n);
}
void odd(machine& m) { DOME_FRAME("odd(machine &)", "program.cpp", 40, 0xc789244c77f436b4ull, "dome::checkpoint");
    if (!dome_at) { m.state = 0;
    m.next = even; }
    { DOME_SITE0(1, 43); dome::checkpoint(); }
    std::printf("odd %d\n", ++m.n);
}

struct light;
struct colour {
    virtual ~colour() = default;
    virtual void show(light& l) = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] colour& dome_x) {
    }
    explicit colour([[maybe_unused]] ::dome::blank_t dome_b) {}
    colour() = default;
#line 51
};
struct light {
    colour* raw;
    std::shared_ptr<colour> shared;
    int n = 0;
    void show() { DOME_FRAME("light::show()", "program.cpp", 56, 0x3c72a35868408f7ull, "red::show"); { ::colour * dome_t1 = dome_at ? dome_f.get<::colour *>("dome_t1") : (shared.operator->()); DOME_SITE(1, 56, ("dome_t1"), dome_t1); dome_t1->show(*this); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] light& dome_x) {
        dome_a.field("raw", dome_x.raw);
        dome_a.field("shared", dome_x.shared);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 57
};
struct red : colour {
    void show(light& l) override;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] red& dome_x) {
        dome_a.base<::colour>("colour", dome_x);
    }
    explicit red([[maybe_unused]] ::dome::blank_t dome_b) : ::colour(dome_b) {}
    red() = default;
#line 60
};
static ::dome::gen::derived<::red, ::colour> dome_t_red_as_colour;
#line 60

static ::dome::gen::shared_class<::red> dome_s_red;
#line 60

struct green : colour {
    void show(light& l) override;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] green& dome_x) {
        dome_a.base<::colour>("colour", dome_x);
    }
    explicit green([[maybe_unused]] ::dome::blank_t dome_b) : ::colour(dome_b) {}
    green() = default;
#line 63
};
static ::dome::gen::derived<::green, ::colour> dome_t_green_as_colour;
#line 63

static ::dome::gen::shared_class<::green> dome_s_green;
#line 63

red the_red;
static ::dome::gen::global dome_g_the_red("the_red", the_red);
#line 64

green the_green;
static ::dome::gen::global dome_g_the_green("the_green", the_green);
#line 65

void red::show(light& l) { DOME_FRAME("red::show(light &)", "program.cpp", 66, 0xb3421d8213056b5ull, "dome::checkpoint");
    const std::shared_ptr<colour> keep = dome_at ? dome_f.get<::std::shared_ptr< ::colour>>("keep") : (l.shared);
    if (!dome_at) { l.raw = &the_green;
    l.shared = ::dome::gen::made_shared(std::make_shared<green>()); }
    { DOME_SITE(1, 70, ("keep"), ::dome::gen::ref(keep)); dome::checkpoint(); }
    std::printf("red %d\n", ++l.n);
}
void green::show(light& l) { DOME_FRAME("green::show(light &)", "program.cpp", 73, 0x721178904fe7c835ull, "dome::checkpoint");
    const std::shared_ptr<colour> keep = dome_at ? dome_f.get<::std::shared_ptr< ::colour>>("keep") : (l.shared);
    if (!dome_at) { l.raw = &the_red;
    l.shared = ::dome::gen::made_shared(std::make_shared<red>()); }
    { DOME_SITE(1, 77, ("keep"), ::dome::gen::ref(keep)); dome::checkpoint(); }
    std::printf("green %d\n", ++l.n);
}

struct player {
    int id, n = 0;
    void play();

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] player& dome_x) {
        dome_a.field("id", dome_x.id);
        dome_a.field_or_default("n", dome_x.n);
    }
#line 84
};
std::list<player> players{{0}, {1}};
static ::dome::gen::global dome_g_players("players", players);
#line 85

std::list<player>::iterator turn = players.begin();
static ::dome::gen::global dome_g_turn("turn", turn);
#line 86

player* current = &players.front();
static ::dome::gen::global dome_g_current("current", current);
#line 87

std::unique_ptr<player> mine = std::make_unique<player>(player{7}), other = std::make_unique<player>(player{8});
static ::dome::gen::global dome_g_mine("mine", mine);
#line 88

static ::dome::gen::global dome_g_other("other", other);
#line 88


void pass_on() {
    current = current->id == 0 ? &players.back() : &players.front();
    turn = turn->id == 0 ? std::prev(players.end()) : players.begin();
    std::swap(mine, other);
}
void player::play() { DOME_FRAME("player::play()", "program.cpp", 95, 0xb63650dc1f3aff3full, "dome::checkpoint");
    if (!dome_at) { pass_on(); }
    { DOME_SITE0(1, 97); dome::checkpoint(); }
    std::printf("player %d: %d\n", id, ++n);
}
void play(player& p) { DOME_FRAME("play(player &)", "program.cpp", 100, 0xe1eaf2b5909869ffull, "dome::checkpoint");
    if (!dome_at) { pass_on(); }
    { DOME_SITE0(1, 102); dome::checkpoint(); }
    std::printf("played by %d: %d\n", p.id, ++p.n);
}
std::shared_ptr<player>& seat(std::vector<std::shared_ptr<player>>& all, int i) { DOME_FRAME("seat(std::vector<std::shared_ptr<player>> &, int)", "program.cpp", 105, 0x277334d27bc85320ull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
    { DOME_SITE(1, 106, ("i"), i); dome::checkpoint(); }
    return all[static_cast<std::size_t>(i)];
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 110, 0xab89358f8065526cull, "unit::tick", "odd", "odd", "red::show", "light::show", "player::play", "player::play", "player::play", "player::play", "play", "play", "play", "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()", "seat", "player::play", "odd", "odd");
    unit u = dome_at ? ::dome::gen::blank<::unit>() : ::dome::gen::type<::unit>(); if (dome_at) dome_f.load("u", u); 
    machine m = dome_at ? ::dome::gen::blank<::machine>() : ::dome::gen::type<::machine>{even}; if (dome_at) dome_f.load("m", m); 
    light l = dome_at ? ::dome::gen::blank<::light>() : ::dome::gen::type<::light>{&the_red, ::dome::gen::made_shared(std::make_shared<red>())}; if (dome_at) dome_f.load("l", l); 
    if (DOME_IN(1, 5)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 115, ("u", "m", "l", "i"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i); u.tick(); }
        if (DOME_IN(2, 2)) { ::dome::gen::type<void (*)(::machine &)> dome_t1 = dome_at ? dome_f.get<::dome::gen::type<void (*)(::machine &)>>("dome_t1") : (::dome::gen::type<::dome::gen::type<void (*)(::machine &)>>(m.next)); DOME_SITE(2, 116, ("u", "m", "l", "i", "dome_t1"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, dome_t1); dome_t1(m); }
        if (DOME_IN(3, 3)) { ::dome::gen::type<void (*)(::machine &)> dome_t2 = dome_at ? dome_f.get<::dome::gen::type<void (*)(::machine &)>>("dome_t2") : (::dome::gen::type<::dome::gen::type<void (*)(::machine &)>>(table[m.state])); DOME_SITE(3, 117, ("u", "m", "l", "i", "dome_t2"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, dome_t2); dome_t2(m); }
        if (DOME_IN(4, 4)) { ::colour * dome_t3 = dome_at ? dome_f.get<::colour *>("dome_t3") : (::dome::gen::type<::colour *>(l.raw)); DOME_SITE(4, 118, ("u", "m", "l", "i", "dome_t3"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, dome_t3); dome_t3->show(l); }
        { DOME_SITE(5, 119, ("u", "m", "l", "i"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i); l.show(); }
    } }
    if (DOME_IN(6, 12)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (DOME_IN(6, 6)) { ::player * dome_t4 = dome_at ? dome_f.get<::player *>("dome_t4") : (::dome::gen::type<::player *>(current)); DOME_SITE(6, 122, ("u", "m", "l", "i", "dome_t4"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, dome_t4); dome_t4->play(); }
        if (DOME_IN(7, 7)) { ::player& dome_t5 = dome_at ? dome_f.get_ref<::player>("dome_t5") : ((*current)); DOME_SITE(7, 123, ("u", "m", "l", "i", "dome_t5"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, ::dome::gen::path(dome_t5)); dome_t5.play(); }
        if (DOME_IN(8, 8)) { ::std::_List_iterator< ::player>::pointer dome_t6 = dome_at ? dome_f.get<::std::_List_iterator< ::player>::pointer>("dome_t6") : (turn.operator->()); DOME_SITE(8, 124, ("u", "m", "l", "i", "dome_t6"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, dome_t6); dome_t6->play(); }
        if (DOME_IN(9, 9)) { ::std::unique_ptr< ::player, ::std::default_delete< ::player>>::pointer dome_t7 = dome_at ? dome_f.get<::std::unique_ptr< ::player, ::std::default_delete< ::player>>::pointer>("dome_t7") : (mine.operator->()); DOME_SITE(9, 125, ("u", "m", "l", "i", "dome_t7"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, dome_t7); dome_t7->play(); }
        if (DOME_IN(10, 10)) { ::player& dome_t8 = dome_at ? dome_f.get_ref<::player>("dome_t8") : (*current); DOME_SITE(10, 126, ("u", "m", "l", "i", "dome_t8"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, ::dome::gen::path(dome_t8)); play(dome_t8); }
        if (DOME_IN(11, 11)) { ::player& dome_t9 = dome_at ? dome_f.get_ref<::player>("dome_t9") : (*turn); DOME_SITE(11, 127, ("u", "m", "l", "i", "dome_t9"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, ::dome::gen::path(dome_t9)); play(dome_t9); }
        { ::player& dome_t10 = dome_at ? dome_f.get_ref<::player>("dome_t10") : (*mine); DOME_SITE(12, 128, ("u", "m", "l", "i", "dome_t10"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), i, ::dome::gen::path(dome_t10)); play(dome_t10); }
    } }
    player* local = dome_at ? ::dome::gen::blank<::player *>() : (current); if (dome_at) dome_f.load("local", local); 
    const auto hand = [&local](player& p) { DOME_FRAME("main()::lambda 1(player &)", "program.cpp", 131, 0xd917321c8cc4cc3ull, "dome::checkpoint");
        if (!dome_at) { local = p.id == 0 ? &players.back() : &players.front(); }
        { DOME_SITE0(1, 133); dome::checkpoint(); }
        std::printf("handed to %d by %d\n", local->id, p.id);
    };
    if (DOME_IN(13, 13)) { ::player& dome_t11 = dome_at ? dome_f.get_ref<::player>("dome_t11") : (*local); DOME_SITE(13, 136, ("u", "m", "l", "local", "dome_t11"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), ::dome::gen::ref(local), ::dome::gen::path(dome_t11)); hand(dome_t11); }
    if (DOME_IN(14, 14)) { ::player& dome_t12 = dome_at ? dome_f.get_ref<::player>("dome_t12") : (*local); DOME_SITE(14, 137, ("u", "m", "l", "local", "dome_t12"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), ::dome::gen::ref(local), ::dome::gen::path(dome_t12)); hand(dome_t12); }
    std::vector<std::shared_ptr<player>> seats = dome_at ? ::dome::gen::blank<::std::vector< ::std::shared_ptr< ::player>>>() : ::dome::gen::type<::std::vector< ::std::shared_ptr< ::player>>>{::dome::gen::made_shared(std::make_shared<player>(player{3})), ::dome::gen::made_shared(std::make_shared<player>(player{4}))}; if (dome_at) dome_f.load("seats", seats); 
    if (DOME_IN(15, 16)) { DOME_SITE(15, 139, ("u", "m", "l", "local", "seats"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), ::dome::gen::ref(local), ::dome::gen::ref(seats)); ::std::shared_ptr< ::player>& dome_t13 = dome_at ? dome_f.get_ref<::std::shared_ptr< ::player>>("dome_t13") : (seat(seats, 1)); ::player * dome_t14 = dome_at ? dome_f.get<::player *>("dome_t14") : (dome_t13.operator->()); DOME_SITE(16, 139, ("u", "m", "l", "local", "seats", "dome_t13", "dome_t14"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), ::dome::gen::ref(local), ::dome::gen::ref(seats), ::dome::gen::path(dome_t13), dome_t14); dome_t14->play(); }
    void (*chosen)(machine&) = dome_at ? dome_f.get<void (*)(::machine &)>("chosen") : ::dome::gen::type<void (*)(::machine &)>(m.n > 2 ? odd : even);
    if (DOME_IN(17, 17)) { ::dome::gen::type<void (*)(::machine &)> dome_t15 = dome_at ? dome_f.get<::dome::gen::type<void (*)(::machine &)>>("dome_t15") : (::dome::gen::type<::dome::gen::type<void (*)(::machine &)>>((m.n % 2 == 0 ? even : odd))); DOME_SITE(17, 141, ("u", "m", "l", "local", "seats", "chosen", "dome_t15"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), ::dome::gen::ref(local), ::dome::gen::ref(seats), chosen, dome_t15); dome_t15(m); }
    { DOME_SITE(18, 142, ("u", "m", "l", "local", "seats", "chosen"), ::dome::gen::ref(u), ::dome::gen::ref(m), ::dome::gen::ref(l), ::dome::gen::ref(local), ::dome::gen::ref(seats), chosen); chosen(m); }
}

static ::dome::gen::named_function dome_n1("unit::idle()", static_cast<void (::unit::*)()>(&::unit::idle));
#line 144

static ::dome::gen::named_function dome_n2("unit::busy()", static_cast<void (::unit::*)()>(&::unit::busy));
#line 144

static ::dome::gen::named_function dome_n3("even(machine &)", static_cast<void (*)(::machine &)>(&::even));
#line 144

static ::dome::gen::named_function dome_n4("odd(machine &)", static_cast<void (*)(::machine &)>(&::odd));
#line 144
