// SPDX-License-Identifier: Apache-2.0
// Objects without a name that only one branch of ?: makes, and that the call that stops is led into; what a reference parameter refers
// to belongs to somebody else; overloaded lambdas around references.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

struct sink {
    void write(std::string_view s) {
        dome::checkpoint();
        std::printf("%.*s\n", static_cast<int>(s.size()), s.data());
    }
};
struct logger {
    std::vector<std::shared_ptr<sink>> sinks{std::make_shared<sink>(), std::make_shared<sink>()};
    std::string prefix;
    void log(std::string_view s) {
        for (const auto& k : sinks)
            k->write(prefix.empty() ? s : std::string_view(prefix + std::string(s)));
    }
};

// Tells when it ends.
struct note {
    std::string text;
    explicit note(std::string t) : text(std::move(t)) {}
    note(const note&) = delete;
    ~note() { std::printf("end of %s\n", text.c_str()); }
    const char* words() const { return text.c_str(); }
};
void show(const char* s, int n) {
    for (int i = 0; i < n; ++i) {
        dome::checkpoint();
        std::printf("%s %d\n", s, i);
    }
}
template <class T>
void show_all(const std::vector<T>& all) {
    for (const T& x : all)
        show(x > T(2) ? std::to_string(x).c_str() : "small", 2);
}
note made(int i) {
    dome::checkpoint();
    return note("made " + std::to_string(i));
}
note chosen(int i) {
    dome::checkpoint();
    return i % 2 ? made(i) : note("chosen " + std::to_string(i));
}

// The parameter is found again by the variable it refers to: a lambda keeps a reference to it, and a pointer leads there, too.
unsigned spare = 1;
unsigned twice(unsigned& x, int depth) {
    auto add = [&](unsigned y) -> unsigned {
        dome::checkpoint();
        x += y;
        return x;
    };
    dome::checkpoint();
    return depth == 0 ? add(1) : add(1) + twice(x, depth - 1);
}

template <class... F>
struct overloaded : F... {
    using F::operator()...;
};
template <class... F>
overloaded(F...) -> overloaded<F...>;
using value = std::variant<bool, int, std::string>;
void print(std::ostream& o, const value& v) {
    std::visit(overloaded{[&](bool b) { o << (b ? "yes" : "no"); }, [&](int n) { o << n; },
                          [&](const std::string& s) {
                              dome::checkpoint();
                              o << '"' << s << '"';
                          }},
               v);
    o << '\n';
}

struct station {
    int trains;
    void arrive() {
        dome::checkpoint();
        ++trains;
    }
};

}  // namespace

int main() {
    logger l;
    l.log("one");
    l.prefix = "p: ";
    l.log("two");
    l.log(std::string("three") + "!");
    for (int i = 0; i < 4; ++i)
        show(i % 2 ? note(i > 2 ? std::string("big") : std::to_string(i)).words() : "none", 2);
    show_all<int>({1, 2, 3});
    show_all<double>({1.5, 2.5});
    show(l.prefix.empty() ? "empty" : (l.prefix + "x").c_str(), 1);
    for (int i = 0; i < 2; ++i) {
        const note n = chosen(i);
        std::printf("got %s\n", n.words());
    }

    std::optional<note> kept;
    dome::checkpoint();
    kept.emplace("kept");
    dome::checkpoint();

    unsigned *first = &spare, *second = &*first;
    std::printf("%u\n", twice(*second, 2));
    std::printf("%u %u\n", *first, *second);

    print(std::cout, true);
    print(std::cout, 5);
    print(std::cout, std::string("text"));
    std::cout.flush();

    station a{1}, b{2};
    std::vector<std::reference_wrapper<station>> line{a, b};
    for (auto it = line.begin(); it != line.end(); ++it) {
        station& next = *it;
        dome::checkpoint();
        next.arrive();
        const station& same = line.front();
        dome::checkpoint();
        std::printf("%d %d\n", next.trains, same.trains);
    }
}
