// SPDX-License-Identifier: Apache-2.0
// What no other program here has: an arrow whose operator stops before a call that does, a loop over a member of a returned object,
// an array of a structure without a name, a reference to a derived class in a loop, `using enum` in a switch, a FILE behind a
// std::unique_ptr, an error category, const globals that lead to objects made for them, a vector whose room is relied on, classes that
// convert both ways.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

struct account {
    double balance = 0;
    double add(double x) {
        dome::checkpoint();
        return balance += x;
    }
};
class locked {
public:
    locked(account* a, int* n) : account_(a), locks_(n) { ++*locks_; }
    locked(const locked&) = delete;
    ~locked() { --*locks_; }
    account* operator->() const {
        dome::checkpoint();
        return account_;
    }

private:
    account* account_;
    int* locks_;
};
struct bank {
    std::vector<account> all = std::vector<account>(3);
    int locks = 0;
    locked operator[](std::size_t i) { return {&all.at(i), &locks}; }
};

struct order {
    std::vector<int> steps;
};
static order make(int n) {
    order o;
    for (int i = 0; i < n; ++i) {
        o.steps.push_back(i);
        dome::checkpoint();
    }
    return o;
}

struct base {
    virtual ~base() = default;
};
template <class T>
struct pool : base {
    std::map<int, T> data;
};

enum class operation : char { add = '+', subtract = '-' };
static const char* name(operation o) {
    switch (o) {
        using enum operation;
        case add: dome::checkpoint(); return "add";
        case subtract: return "subtract";
    }
    return "?";
}

struct closer {
    void operator()(std::FILE* f) const { std::fclose(f); }
};

struct category : std::error_category {
    const char* name() const noexcept override { return "mine"; }
    std::string message(int n) const override { return "code " + std::to_string(n); }
};
static const category& mine() {
    static const category one;
    return one;
}

struct cell {
    int n = 0;
    std::shared_ptr<cell> next;
};
static const std::shared_ptr<cell> nil = std::make_shared<cell>();
static cell* const end_of_all = new cell;

class number {
public:
    number(int n) : n_(n) {}
    operator int() const { return n_; }

private:
    int n_;
};
static int twice(int n) {
    dome::checkpoint();
    return 2 * n;
}
static int thrice(const number& n) {
    dome::checkpoint();
    return 3 * n;
}

int main() {
    bank b;
    for (int i = 0; i < 2; ++i) {
        b[1]->add(i);
        b[0]->balance = b[1]->add(.5) + b[2]->balance;
    }
    std::printf("%g %d\n", b.all[0].balance, b.locks);

    for (const int step : make(2).steps) {
        dome::checkpoint();
        std::printf("%d ", step);
    }

    for (int i = 0; i < 2; ++i) {
        const struct {
            int value;
            char letter;
        } choices[] = {{0, 'a'}, {i + 3, 'b'}};
        const auto* best = choices;
        for (const auto& c : choices) {
            if (c.value > best->value)
                best = &c;
            dome::checkpoint();
        }
        std::printf("%d%c ", best->value, best->letter);
    }

    std::unique_ptr<base> owner = std::make_unique<pool<double>>();
    auto& p = static_cast<pool<double>&>(*owner);
    for (int i = 0; i < 2; ++i) {
        p.data.emplace(i, i * .5);
        dome::checkpoint();
    }
    for (auto& [key, value] : p.data) {
        dome::checkpoint();
        std::printf("%d:%g ", key, value);
    }

    const char* const sign = name(operation::add);
    std::printf("%s %s\n", sign, name(operation::subtract));
    {
        std::unique_ptr<std::FILE, closer> out(std::fopen("lines.txt", "w"));
        for (int i = 0; i < 2; ++i) {
            std::fprintf(out.get(), "line %d\n", i);
            dome::checkpoint();
        }
    }
    std::unique_ptr<std::FILE, closer> in(std::fopen("lines.txt", "r"));
    char line[20];
    while (std::fgets(line, sizeof line, in.get())) {
        dome::checkpoint();
        std::printf("%s", line);
    }
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        const std::error_code code(i, mine());
        std::printf("%s\n", code.message().c_str());
    }

    std::shared_ptr<cell> list = nil;
    cell* last = end_of_all;
    std::vector<cell> cells;
    cells.reserve(8);
    const cell* const first = cells.data();
    for (int i = 0; i < 3; ++i) {
        list = std::make_shared<cell>(cell{i, list});
        dome::checkpoint();
        cells.push_back({i, nullptr});
        last->n += cells.back().n;
    }
    int n = 0;
    for (std::shared_ptr<cell> p = list; p != nil; p = p->next)
        ++n;
    std::printf("%d %d %d %d\n", n, last == end_of_all, end_of_all->n, first == cells.data());
    const number x(3);
    const number y = twice(x);
    std::printf("%d %d\n", static_cast<int>(y), thrice(2));
}
