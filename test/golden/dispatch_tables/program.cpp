// SPDX-License-Identifier: Apache-2.0
// Functions chosen by an expression that would choose another one the second time: from tables, maps and by members; loops that begin
// with a call.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <map>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace {

unsigned turns;
unsigned turn() { return turns++; }
int one(int x) {
    dome::checkpoint();
    return x + 1;
}
int two(int x) {
    dome::checkpoint();
    return x * 3;
}

class machine {
    using operation = int (machine::*)(int);
    int steps_ = 0, sum_ = 0;
    int add(int x) {
        dome::checkpoint();
        return sum_ + x;
    }
    int twice(int x) const {
        dome::checkpoint();
        return 2 * x;
    }
    int forget(int) {
        dome::checkpoint();
        return 0;
    }
    int twice_now(int x) { return twice(x); }
    std::size_t next() { return static_cast<std::size_t>(steps_++); }

public:
    void run() {
        static const operation table[] = {&machine::add, &machine::twice_now, &machine::forget};
        for (int i = 0; i < 5; ++i) {
            sum_ += (this->*table[next() % 3])(i);
            std::printf("%d %d\n", steps_, sum_);
        }
    }
};

struct idle {};
struct number {
    std::size_t value;
    char command;
};
class interpreter {
public:
    using state = std::variant<idle, number>;
    std::string out;
    void feed(const std::string& text) {
        for (const char c : text) {
            state_ = std::holds_alternative<number>(state_) ? (this->*actions().at(std::get<number>(state_).command))(static_cast<std::size_t>(c - '0'))
                                                            : start(c);
            dome::checkpoint();
        }
    }

private:
    using action = state (interpreter::*)(std::size_t);
    static const std::unordered_map<char, action>& actions() {
        static const std::unordered_map<char, action> all{{'i', &interpreter::insert}, {'d', &interpreter::drop}};
        return all;
    }
    state start(char c) {
        if (actions().count(c) != 0)
            return number{0, c};
        return idle{};
    }
    state insert(std::size_t n) {
        for (std::size_t i = 0; i < n; ++i) {
            out += 'x';
            dome::checkpoint();
        }
        return idle{};
    }
    state drop(std::size_t n) {
        dome::checkpoint();
        out.resize(out.size() - n);
        return {};
    }
    state state_ = idle{};
};

// A parser: the loop begins with a call.
struct parser {
    std::string text;
    std::size_t at = 0;
    int depth = 0, words = 0;
    void expect(char c) {
        dome::checkpoint();
        if (text[at++] != c)
            std::printf("expected %c\n", c);
    }
    char peek() {
        dome::checkpoint();
        return text[at];
    }
    void statement() {
        if (peek() == '{')
            return block();
        ++at;
        ++words;
    }
    void block() {
        ++depth;
        for (expect('{'); peek() != '}';)
            statement();
        expect('}');
    }
};

}  // namespace

struct stages {
    int (*first)(int);
    void (*second)(int&);
};
constexpr stages pipeline{[](int n) { return 2 * n; },
                          [](int& n) {
                              dome::checkpoint();
                              n += 3;
                          }};

int main() {
    static int (*const table[])(int) = {one, two};
    int sum = 0;
    for (int i = 0; i < 4; ++i) {
        sum += table[turn() % 2](i);
        std::printf("%d\n", sum);
    }
    const std::map<std::string, int (*)(int)> by_name{{"one", one}, {"two", two}};
    const std::vector<std::string> names{"two", "one"};
    for (int i = 0; i < 2; ++i)
        sum += by_name.at(names[turn() % 2])(i);
    std::printf("%d %u\n", sum, turns);
    machine().run();
    machine m;
    m.run();
    interpreter in;
    in.feed("i3-i4d2");
    std::printf("%s\n", in.out.c_str());
    parser p{"{a{bc}d{}}"};
    p.block();
    std::printf("%d %d\n", p.depth, p.words);
    const stages* s = &pipeline;
    int through = s->first(4);
    dome::checkpoint();
    s->second(through);
    std::printf("%d\n", through);
}
