#include <dome/generated.hpp>
#line 1 "animal.hpp"
#pragma once
#include <memory>

struct animal {
    virtual ~animal() = default;
    virtual int count() = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] animal& dome_x) {
    }
    explicit animal([[maybe_unused]] ::dome::blank_t dome_b) {}
    animal() = default;
#line 7
};

std::unique_ptr<animal> make_theirs();
double more(int n);
double more_local(int n);
