#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Numbers that travel as pointers, and memory of pointers that holds other things between them: blocks of a pool, chained by their first word.
#include <dome/session.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

struct vertex {
    double x, y;
    vertex* next;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] vertex& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
        dome_a.field("next", dome_x.next);
    }
#line 14
};

class pool {
public:
    pool() : first_(new_block()), now_(first_) {}
    pool(const pool&) = delete;
    pool& operator=(const pool&) = delete;
    ~pool() {
        while (first_ != nullptr) {
            void** next = static_cast<void**>(*first_);
            ::dome::gen::release(first_);
            first_ = next;
        }
    }
    vertex* take() {
        if (used_ == per_block) {
            void** block = new_block();
            *now_ = block;
            now_ = block;
            used_ = 0;
        }
        return reinterpret_cast<vertex*>(now_ + 1) + used_++;
    }

private:
    static constexpr int per_block = 3;
    static void** new_block() {
        void** block = (void**)::dome::gen::allocate<void *>(sizeof(void*) + per_block * sizeof(vertex));
        *block = nullptr;
        return block;
    }
    void** first_;
    void** now_;
    int used_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pool& dome_x) {
        dome_a.field("first_", dome_x.first_);
        dome_a.field("now_", dome_x.now_);
        dome_a.field_or_default("used_", dome_x.used_);
    }
    explicit pool([[maybe_unused]] ::dome::blank_t dome_b) : first_(), now_() {}
#line 48
};

void* as_pointer(long n) { return reinterpret_cast<void*>(static_cast<std::intptr_t>(n)); }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 52, 0x293da94f1747ab65ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::map<std::string, void*> settings = dome_at ? ::dome::gen::blank<::std::map< ::std::string, void *>>() : ::dome::gen::type<::std::map< ::std::string, void *>>{{"width", as_pointer(123456)}, {"depth", as_pointer(-5)}, {"large", as_pointer(1L << 50)}}; if (dome_at) dome_f.load("settings", settings); 
    pool p = dome_at ? ::dome::gen::blank<::pool>() : ::dome::gen::type<::pool>(); if (dome_at) dome_f.load("p", p); 
    vertex* all = dome_at ? dome_f.get<::vertex *>("all") : ::dome::gen::type<::vertex *>(nullptr);
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 8); ++i) {
        vertex* v = dome_at ? ::dome::gen::blank<::vertex *>() : (p.take());
        if (!dome_at) { v->x = 0.5 * i;
        v->y = 1e-3 * i;
        v->next = all;
        all = v; }
        { DOME_SITE(1, 62, ("settings", "p", "all", "i"), ::dome::gen::ref(settings), ::dome::gen::ref(p), all, i); dome::checkpoint(); }
    } }
    if (DOME_IN(2, 2)) { for (vertex* v = dome_at ? dome_f.get<::vertex *>("v") : (all); dome_at || (v != nullptr); v = v->next) {
        { DOME_SITE(2, 65, ("settings", "p", "v"), ::dome::gen::ref(settings), ::dome::gen::ref(p), v); dome::checkpoint(); }
        std::printf("%g %g\n", v->x, v->y);
    } }
    { auto&& dome_g1 = (settings); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [name, value] = *dome_b1; {
        { DOME_SITE(3, 69, ("dome_k1", "settings", "p"), dome_k1, ::dome::gen::ref(settings), ::dome::gen::ref(p)); dome::checkpoint(); }
        std::printf("%s %ld\n", name.c_str(), static_cast<long>(reinterpret_cast<std::intptr_t>(value)));
    } } }
}
