// SPDX-License-Identifier: Apache-2.0
// Exceptions that hold others: by std::throw_with_nested, by a base of their own; handled, kept, opened one after the other.
#include <dome/session.hpp>

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <variant>

struct coded : std::runtime_error {
    coded(const char* text, int c) : std::runtime_error(text), code(c) {}
    int code;
};
struct holding : std::exception, std::nested_exception {
    const char* what() const noexcept override { return "holding"; }
};

void inner() { throw std::runtime_error("inner"); }
void middle() {
    try {
        inner();
    } catch (...) {
        std::throw_with_nested(std::logic_error("middle"));
    }
}
void outer() {
    try {
        middle();
    } catch (...) {
        dome::checkpoint();
        std::throw_with_nested(coded("outer", 7));
    }
}
void own() {
    try {
        outer();
    } catch (...) {
        throw holding();
    }
}
void show(const std::exception& e, int depth) {
    std::printf("%d %s\n", depth, e.what());
    dome::checkpoint();
    try {
        std::rethrow_if_nested(e);
    } catch (const std::exception& next) {
        dome::checkpoint();
        show(next, depth + 1);
    }
}

int main() {
    try {
        outer();
    } catch (const coded& e) {
        dome::checkpoint();
        std::printf("%d\n", e.code);
        show(e, 0);
    }
    std::exception_ptr kept;
    try {
        own();
    } catch (...) {
        kept = std::current_exception();
    }
    dome::checkpoint();
    try {
        std::rethrow_exception(kept);
    } catch (const std::exception& e) {
        show(e, 0);
    }
    try {
        std::throw_with_nested(std::string("nothing inside"));
    } catch (const std::nested_exception& e) {
        dome::checkpoint();
        std::printf("%d\n", e.nested_ptr() == nullptr);
    }
    const std::variant<int, double> number = 1;
    std::variant<int, std::string> none;
    const auto fails = [](int) -> std::string { throw coded("fails", 1); };
    for (int i = 0; i < 3; ++i)
        try {
            if (i == 0)
                std::printf("%g\n", std::get<double>(number));
            if (i == 1)
                throw std::bad_variant_access();
            try {
                none.emplace<1>(fails(i));
            } catch (const coded&) {
            }
            std::printf("%d\n", std::get<int>(none));
            throw std::bad_variant_access();
        } catch (const std::bad_variant_access& e) {
            const std::string before = e.what();
            dome::checkpoint();
            std::printf("%s %d\n", e.what(), before == e.what());
        }
}
