// SPDX-License-Identifier: Apache-2.0
// A class with private members and no default constructor, described by the translator.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

class account {
public:
    account(std::string owner, long cents) : owner_(std::move(owner)), cents_(cents) {}
    void pay(long c) {
        cents_ += c;
        history_.push_back(c);
    }
    long cents() const { return cents_; }
    const std::string& owner() const { return owner_; }
    std::size_t payments() const { return history_.size(); }

private:
    std::string owner_;
    long cents_;
    std::vector<long> history_;
};
int main() {
    account a("ann", 100), b("bob", 0);
    for (int i = 1; i < 4; ++i) {
        a.pay(-10 * i);
        dome::checkpoint();
        b.pay(10 * i);
        std::printf("%s %ld, %s %ld (%zu)\n", a.owner().c_str(), a.cents(), b.owner().c_str(), b.cents(), b.payments());
    }
}
