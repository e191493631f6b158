#include <dome/generated.hpp>
#include <dome/describe/mutexes.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Classes that guard themselves with a mutex: it is unlocked at every checkpoint.
#include <dome/session.hpp>

#include <iostream>
#include <mutex>
#include <ostream>
#include <string>

class journal {
public:
    explicit journal(std::ostream& out) : out_(out) {}
    journal(const journal&) = delete;
    void write(const std::string& line) {
        std::lock_guard<std::mutex> lock(guard_);
        out_ << ++lines_ << ": " << line << '\n';
    }
private:
    std::ostream& out_;
    std::mutex guard_;
    int lines_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] journal& dome_x) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("out_", dome_x.out_, dome_x, __builtin_offsetof(journal, out_));
#pragma GCC diagnostic pop
        dome_a.field("guard_", dome_x.guard_);
        dome_a.field_or_default("lines_", dome_x.lines_);
    }
    explicit journal([[maybe_unused]] ::dome::blank_t dome_b) : out_(::dome::gen::unbound<decltype(journal::out_)>()), guard_(::dome::gen::blank<decltype(guard_)>()) {}
#line 22
};

std::recursive_mutex shared;
static ::dome::gen::global dome_g_shared("shared", shared);
#line 24


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0x38c1c2a093ac6f3cull, "dome::checkpoint");
    journal j = dome_at ? ::dome::gen::blank<::journal>() : ::dome::gen::type<::journal>(std::cout); if (dome_at) dome_f.load("j", j); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { j.write("before"); }
        { DOME_SITE(1, 30, ("j", "i"), ::dome::gen::ref(j), i); dome::checkpoint(); }
        std::scoped_lock lock(shared);
        j.write("after " + std::to_string(i));
    }
}
