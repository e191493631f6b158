#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] account& dome_x) {
        dome_a.field("owner_", dome_x.owner_);
        dome_a.field("cents_", dome_x.cents_);
        dome_a.field("history_", dome_x.history_);
    }
    explicit account([[maybe_unused]] ::dome::blank_t dome_b) : owner_(::dome::gen::blank<decltype(owner_)>()), cents_(), history_(::dome::gen::blank<decltype(history_)>()) {}
#line 25
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0x731456a27c87d560ull, "dome::checkpoint");
    account a = dome_at ? ::dome::gen::blank<::account>() : ::dome::gen::type<::account>("ann", 100), b = dome_at ? ::dome::gen::blank<::account>() : ::dome::gen::type<::account>("bob", 0); if (dome_at) dome_f.load("a", a);  if (dome_at) dome_f.load("b", b); 
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 4); ++i) {
        if (!dome_at) { a.pay(-10 * i); }
        { DOME_SITE(1, 30, ("a", "b", "i"), ::dome::gen::ref(a), ::dome::gen::ref(b), i); dome::checkpoint(); }
        b.pay(10 * i);
        std::printf("%s %ld, %s %ld (%zu)\n", a.owner().c_str(), a.cents(), b.owner().c_str(), b.cents(), b.payments());
    }
}
