#include <dome/generated.hpp>
#include <dome/describe/std/functional.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "engine.hpp"
// SPDX-License-Identifier: Apache-2.0
// What the elements are, only engine.cpp knows.
#pragma once
#include <list>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct item;

class engine {
    struct part;
    typedef std::vector<item> items;
    std::string name_ = "engine";
    items list_;
    items::iterator at_;
    std::list<part> parts_;
    std::vector<std::unique_ptr<part>> owned_;
    std::map<int, part> numbered_;
    items* extra_;

public:
    engine();
    ~engine();
    int run(int n);

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] engine& dome_x);
    explicit engine(::dome::blank_t);
#line 27
};

struct series {
    explicit series(int n);
    ~series();
    int first = 1;
    std::vector<item> rest;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] series& dome_x);
    explicit series(::dome::blank_t);
#line 34
};
series* make_series();
int sum(const series&);
void end(series*);
