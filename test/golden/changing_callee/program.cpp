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
    void idle() {
        state = &unit::busy;
        dome::checkpoint();
        std::printf("idle %d\n", ++n);
    }
    void busy() {
        state = &unit::idle;
        dome::checkpoint();
        std::printf("busy %d\n", ++n);
    }
    void tick() { (this->*state)(); }
};

struct machine {
    void (*next)(machine&);
    int state = 0, n = 0;
};
void even(machine& m);
void odd(machine& m);
void (*const table[])(machine&) = {even, odd};
void even(machine& m) {
    m.state = 1;
    m.next = odd;
    dome::checkpoint();
    std::printf("even %d\n", ++m.n);
}
void odd(machine& m) {
    m.state = 0;
    m.next = even;
    dome::checkpoint();
    std::printf("odd %d\n", ++m.n);
}

struct light;
struct colour {
    virtual ~colour() = default;
    virtual void show(light& l) = 0;
};
struct light {
    colour* raw;
    std::shared_ptr<colour> shared;
    int n = 0;
    void show() { shared->show(*this); }
};
struct red : colour {
    void show(light& l) override;
};
struct green : colour {
    void show(light& l) override;
};
red the_red;
green the_green;
void red::show(light& l) {
    const std::shared_ptr<colour> keep = l.shared;
    l.raw = &the_green;
    l.shared = std::make_shared<green>();
    dome::checkpoint();
    std::printf("red %d\n", ++l.n);
}
void green::show(light& l) {
    const std::shared_ptr<colour> keep = l.shared;
    l.raw = &the_red;
    l.shared = std::make_shared<red>();
    dome::checkpoint();
    std::printf("green %d\n", ++l.n);
}

struct player {
    int id, n = 0;
    void play();
};
std::list<player> players{{0}, {1}};
std::list<player>::iterator turn = players.begin();
player* current = &players.front();
std::unique_ptr<player> mine = std::make_unique<player>(player{7}), other = std::make_unique<player>(player{8});

void pass_on() {
    current = current->id == 0 ? &players.back() : &players.front();
    turn = turn->id == 0 ? std::prev(players.end()) : players.begin();
    std::swap(mine, other);
}
void player::play() {
    pass_on();
    dome::checkpoint();
    std::printf("player %d: %d\n", id, ++n);
}
void play(player& p) {
    pass_on();
    dome::checkpoint();
    std::printf("played by %d: %d\n", p.id, ++p.n);
}
std::shared_ptr<player>& seat(std::vector<std::shared_ptr<player>>& all, int i) {
    dome::checkpoint();
    return all[static_cast<std::size_t>(i)];
}

int main() {
    unit u;
    machine m{even};
    light l{&the_red, std::make_shared<red>()};
    for (int i = 0; i < 2; ++i) {
        u.tick();
        m.next(m);
        table[m.state](m);
        l.raw->show(l);
        l.show();
    }
    for (int i = 0; i < 2; ++i) {
        current->play();
        (*current).play();
        turn->play();
        mine->play();
        play(*current);
        play(*turn);
        play(*mine);
    }
    player* local = current;
    const auto hand = [&local](player& p) {
        local = p.id == 0 ? &players.back() : &players.front();
        dome::checkpoint();
        std::printf("handed to %d by %d\n", local->id, p.id);
    };
    hand(*local);
    hand(*local);
    std::vector<std::shared_ptr<player>> seats{std::make_shared<player>(player{3}), std::make_shared<player>(player{4})};
    seat(seats, 1)->play();
    void (*chosen)(machine&) = m.n > 2 ? odd : even;
    (m.n % 2 == 0 ? even : odd)(m);
    chosen(m);
}
