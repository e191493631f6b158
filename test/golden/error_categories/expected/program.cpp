#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Error codes and conditions of categories of the program's own: static, global, constant.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <system_error>
#include <vector>

enum class bank_error { none, no_account, frozen };
enum class mood { fine = 1, bad };

class bank_category_type : public std::error_category {
public:
    const char* name() const noexcept override { return "bank"; }
    std::string message(int c) const override { return c == 1 ? "no account" : c == 2 ? "frozen" : "none"; }
    std::error_condition default_error_condition(int c) const noexcept override;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bank_category_type& dome_x) {
        dome_a.base<::std::error_category>("std::error_category", dome_x);
    }
    explicit bank_category_type([[maybe_unused]] ::dome::blank_t dome_b) : ::std::error_category() {}
    bank_category_type() = default;
#line 18
};
const std::error_category& bank_category() {
    struct dome_n_the_one { static ::std::string name() { return "bank_category()::the_one"; } }; static const bank_category_type &the_one = ::dome::gen::static_local<dome_n_the_one>([&]() -> ::bank_category_type { return ::dome::gen::type<::bank_category_type>(); });
    return the_one;
}
namespace {
struct mood_category_type : std::error_category {
    const char* name() const noexcept override { return "mood"; }
    std::string message(int c) const override { return c == 1 ? "fine" : "bad"; }
    bool equivalent(const std::error_code& code, int condition) const noexcept override { return (code.value() == 0) == (condition == 1); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] mood_category_type& dome_x) {
        dome_a.base<::std::error_category>("std::error_category", dome_x);
    }
    explicit mood_category_type([[maybe_unused]] ::dome::blank_t dome_b) : ::std::error_category() {}
    mood_category_type() = default;
#line 28
};
const mood_category_type moods;
static ::dome::gen::constant dome_g_moods("program.cpp:moods", moods);
#line 29

}  // namespace
std::error_condition bank_category_type::default_error_condition(int c) const noexcept { return {c == 0 ? 1 : 2, moods}; }

template <>
struct std::is_error_code_enum<bank_error> : std::true_type {};
template <>
struct std::is_error_condition_enum<mood> : std::true_type {};
std::error_code make_error_code(bank_error e) { return {static_cast<int>(e), bank_category()}; }
std::error_condition make_error_condition(mood m) { return {static_cast<int>(m), moods}; }

struct account {
    std::string owner;
    std::error_code last;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] account& dome_x) {
        dome_a.field("owner", dome_x.owner);
        dome_a.field("last", dome_x.last);
    }
#line 43
};
std::error_code withdraw(account& a, int n) { DOME_FRAME("withdraw(account &, int)", "program.cpp", 44, 0x2a7103aa01c21f8full, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 45, ("n"), n); dome::checkpoint(); }
    return a.last = n > 2 ? bank_error::frozen : n > 1 ? bank_error::no_account : std::error_code(ENOENT, std::generic_category());
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 49, 0x19dc39a3c5511bc6ull, "withdraw", "dome::checkpoint", "dome::checkpoint");
    std::vector<account> all = dome_at ? ::dome::gen::blank<::std::vector< ::account>>() : ::dome::gen::type<::std::vector< ::account>>{{"ann", {}}, {"bob", bank_error::none}}; if (dome_at) dome_f.load("all", all); 
    std::error_condition now = dome_at ? ::dome::gen::blank<::std::error_condition>() : ::dome::gen::type<::std::error_condition>(mood::fine); if (dome_at) dome_f.load("now", now); 
    for (int n = dome_at ? dome_f.get<int>("n") : (1); dome_at || (n < 4); ++n) 
{ { auto&& dome_g1 = (all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { account& a = *dome_b1; {
            const std::error_code before = dome_at ? ::dome::gen::blank<::std::error_code>() : (a.last); if (dome_at) dome_f.load("before", const_cast<::std::remove_const_t<decltype(before)>&>(before)); 
            DOME_SITE(1, 55, ("dome_k1", "all", "now", "n", "before"), dome_k1, ::dome::gen::ref(all), ::dome::gen::ref(now), n, ::dome::gen::ref(before)); const std::error_code e = dome_at ? ::dome::gen::blank<::std::error_code>() : (withdraw(a, n)); if (dome_at) dome_f.load("e", const_cast<::std::remove_const_t<decltype(e)>&>(e)); 
            if (DOME_IN(2, 2)) { DOME_SITE(2, 56, ("dome_k1", "all", "now", "n", "before", "e"), dome_k1, ::dome::gen::ref(all), ::dome::gen::ref(now), n, ::dome::gen::ref(before), ::dome::gen::ref(e)); dome::checkpoint(); }
            if (!dome_at) { std::printf("%s: %s, before %s; bad %d, same %d\n", a.owner.c_str(), e.message().c_str(), before.message().c_str(), e == mood::bad, e == before);
            now = e.default_error_condition(); }
            { DOME_SITE(3, 59, ("dome_k1", "all", "now", "n", "before", "e"), dome_k1, ::dome::gen::ref(all), ::dome::gen::ref(now), n, ::dome::gen::ref(before), ::dome::gen::ref(e)); dome::checkpoint(); }
            std::printf("%s %s\n", now.category().name(), now.message().c_str());
        } } } }
    std::printf("%d\n", all[1].last == make_error_code(bank_error::frozen));
}
