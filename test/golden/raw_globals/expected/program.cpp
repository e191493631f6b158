#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Objects on the heap that globals, static members and static locals lead to; only a local pointer keeps another alive.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

class registry {
public:
    static registry& get() {
        if (instance_ == nullptr)
            instance_ = ::dome::gen::made(new registry);
        return *instance_;
    }
    int next() { return ++count_; }
    std::string name = "r";

private:
    registry() = default;
    static registry* instance_;
    int count_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] registry& dome_x) {
        dome_a.field_or_default("name", dome_x.name);
        dome_a.field_or_default("count_", dome_x.count_);
    }
    explicit registry([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 22

public:
    static auto& dome_static_instance__() { return instance_; }
#line 22
};
registry* registry::instance_ = nullptr;
static ::dome::gen::global dome_g_registry_instance_("registry::instance_", ::registry::dome_static_instance__());
#line 23


struct item {
    int v;
    item* link;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] item& dome_x) {
        dome_a.field("v", dome_x.v);
        dome_a.field("link", dome_x.link);
    }
#line 28
};
item* newest = nullptr;
static ::dome::gen::global dome_g_newest("newest", newest);
#line 29


int calls() {
    struct dome_n_counter { static ::std::string name() { return "calls()::counter"; } }; static int* &counter = ::dome::gen::static_local<dome_n_counter>([&]() -> int * { return ::dome::gen::made(new int(0)); });
    return ++*counter;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 35, 0x6369e918425bbf56ull, "dome::checkpoint", "dome::checkpoint");
    item* mine = dome_at ? dome_f.get<::item *>("mine") : (::dome::gen::made(new item{7, nullptr}));
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { newest = ::dome::gen::made(new item{registry::get().next(), newest}); }
        registry& r = dome_at ? dome_f.get_ref<::registry>("r") : (registry::get());
        { DOME_SITE(1, 40, ("mine", "i", "r"), mine, i, ::dome::gen::path(r)); dome::checkpoint(); }
        r.name += 'x';
        mine->v += calls();
        std::printf("%d %s %d\n", newest->v, r.name.c_str(), mine->v);
    } }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (item* p = dome_at ? dome_f.get<::item *>("p") : (newest); dome_at || (p != nullptr); p = p->link) {
        { DOME_SITE(2, 47, ("sum", "p"), sum, p); dome::checkpoint(); }
        sum = 10 * sum + p->v;
    }
    std::printf("%d\n", sum);
}
