// SPDX-License-Identifier: Apache-2.0
#include "engine.hpp"

#include "good.hpp"
#include "stock.hpp"

#include <dome/session.hpp>

struct item {
    int v;
};
struct engine::part {
    std::string text;
    const item* of;
};

engine::engine() : extra_(new items) {
    for (int i = 0; i < 5; ++i)
        list_.push_back(item{i});
    at_ = list_.begin();
}
engine::~engine() { delete extra_; }
int engine::run(int n) {
    int s = static_cast<int>(name_.size());
    for (int i = 0; at_ != list_.end() && i < 2; ++at_, ++i) {
        parts_.push_back({std::to_string(n), &*at_});
        owned_.push_back(std::make_unique<part>(part{"owned", &list_[0]}));
        numbered_.emplace(n + i, parts_.back());
        extra_->push_back({n});
        dome::checkpoint();
        s += at_->v + numbered_.begin()->second.of->v + extra_->back().v;
    }
    for (const part& p : parts_)
        s += p.of->v + std::stoi(p.text);
    return 10 * s + static_cast<int>(owned_.size() + owned_.back()->text.size()) + owned_.front()->of->v;
}

int stock::sell() {
    int sum = 0;
    for (const good& g : all_) {
        dome::checkpoint();
        sum += g.price + label_->n;
    }
    return sum;
}

series::series(int n) : rest{item{n}, item{n + 1}} {}
series::~series() = default;
series* make_series() { return new series(2); }
int sum(const series& s) {
    int n = s.first;
    for (const item& i : s.rest)
        n += i.v;
    return n;
}
void end(series* s) { delete s; }
