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
};

struct series {
    explicit series(int n);
    ~series();
    int first = 1;
    std::vector<item> rest;
};
series* make_series();
int sum(const series&);
void end(series*);
