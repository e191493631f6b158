#pragma once
#include <memory>

struct animal {
    virtual ~animal() = default;
    virtual int count() = 0;
};

std::unique_ptr<animal> make_theirs();
double more(int n);
double more_local(int n);
