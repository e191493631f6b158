#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/unordered_map.hpp>
#include <dome/describe/std/variant.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Functions chosen by an expression that would choose another one the second time: from tables, maps and by members; loops that begin
// with a call.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdio>
#include <map>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace {

unsigned turns;
static ::dome::gen::global dome_g_turns("program.cpp:turns", turns);
#line 16

unsigned turn() { return turns++; }
int one(int x) { DOME_FRAME("program.cpp:one(int)", "program.cpp", 18, 0x3e02e1eb8319c119ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 19, ("x"), x); dome::checkpoint(); }
    return x + 1;
}
int two(int x) { DOME_FRAME("program.cpp:two(int)", "program.cpp", 22, 0x4863d2d1cea3267ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 23, ("x"), x); dome::checkpoint(); }
    return x * 3;
}

class machine {
    using operation = int (machine::*)(int);
    int steps_ = 0, sum_ = 0;
    int add(int x) { DOME_FRAME("program.cpp:machine::add(int)", "program.cpp", 30, 0xa0f24e25f862c4f1ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 31, ("x"), x); dome::checkpoint(); }
        return sum_ + x;
    }
    int twice(int x) const { DOME_FRAME("program.cpp:machine::twice(int) const", "program.cpp", 34, 0x366fa6649dc1e01bull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 35, ("x"), x); dome::checkpoint(); }
        return 2 * x;
    }
    int forget(int) { DOME_FRAME("program.cpp:machine::forget(int)", "program.cpp", 38, 0x45a02c271a393d2eull, "dome::checkpoint");
        { DOME_SITE0(1, 39); dome::checkpoint(); }
        return 0;
    }
    int twice_now(int x) { DOME_FRAME("program.cpp:machine::twice_now(int)", "program.cpp", 42, 0x4145101aeede1481ull, "(anonymous namespace)::machine::twice"); { DOME_SITE0(1, 42); return twice(x); } }
    std::size_t next() { return static_cast<std::size_t>(steps_++); }

public:
    void run() { DOME_FRAME("program.cpp:machine::run()", "program.cpp", 46, 0x8ef8a590bd1c980aull, "(anonymous namespace)::machine::add");
        static const operation table[] = {&machine::add, &machine::twice_now, &machine::forget};
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) {
            { ::dome::gen::type<int (machine::*)(int)> dome_t1 = dome_at ? dome_f.get<::dome::gen::type<int (machine::*)(int)>>("dome_t1") : (::dome::gen::type<::dome::gen::type<int (machine::*)(int)>>(table[next() % 3])); DOME_SITE(1, 49, ("i", "dome_t1"), i, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : ((this->*dome_t1)(i)); sum_ += dome_t2; }
            std::printf("%d %d\n", steps_, sum_);
        }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] machine& dome_x) {
        dome_a.field_or_default("steps_", dome_x.steps_);
        dome_a.field_or_default("sum_", dome_x.sum_);
    }
    explicit machine([[maybe_unused]] ::dome::blank_t dome_b) {}
    machine() = default;
#line 53

public:
    static auto dome_named_program_cpp_machine__add_int__() { return static_cast<int (machine::*)(int)>(&::machine::add); }
#line 53

public:
    static auto dome_named_program_cpp_machine__twice_now_int__() { return static_cast<int (machine::*)(int)>(&::machine::twice_now); }
#line 53

public:
    static auto dome_named_program_cpp_machine__forget_int__() { return static_cast<int (machine::*)(int)>(&::machine::forget); }
#line 53
};

struct idle {
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] idle& dome_x) {
    }
#line 55
};
struct number {
    std::size_t value;
    char command;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] number& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("command", dome_x.command);
    }
#line 59
};
class interpreter {
public:
    using state = std::variant<idle, number>;
    std::string out;
    void feed(const std::string& text) { DOME_FRAME("program.cpp:interpreter::feed(const std::string &)", "program.cpp", 64, 0x2abaf6e52c5cca33ull, "(anonymous namespace)::interpreter::drop", "dome::checkpoint");
        { auto&& dome_g1 = (text); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const char c = *dome_b1; {
            if (DOME_IN(1, 1)) { bool dome_t1 = dome_at ? dome_f.get<bool>("dome_t1") : (static_cast<bool>(std::holds_alternative<number>(state_))); ::std::optional<::std::variant<idle, number>> dome_t2 = dome_at ? ::dome::gen::blank<::std::optional<::std::variant<idle, number>>>() : (::dome::gen::type<::std::optional<::std::variant<idle, number>>>()); if (dome_at ? DOME_BACK(1, 1) : dome_t1) { ::dome::gen::type<std::variant<idle, number> (interpreter::*)(unsigned long)> dome_t3 = dome_at ? dome_f.get<::dome::gen::type<std::variant<idle, number> (interpreter::*)(unsigned long)>>("dome_t3") : (::dome::gen::type<::dome::gen::type<std::variant<idle, number> (interpreter::*)(unsigned long)>>(actions().at(std::get<number>(state_).command))); DOME_SITE(1, 66, ("dome_k1", "dome_t1", "dome_t3"), dome_k1, dome_t1, dome_t3); ::dome::gen::emplace(dome_t2, [&]() -> ::std::decay_t<decltype(*dome_t2)> { return (this->*dome_t3)(static_cast<std::size_t>(c - '0')); }); } if (dome_at ? DOME_BACK(0, 0) : !dome_t1) { ::dome::gen::emplace(dome_t2, [&]() -> ::std::decay_t<decltype(*dome_t2)> { return start(c); }); } state_ = *::std::move(dome_t2); }

            { DOME_SITE(2, 68, ("dome_k1"), dome_k1); dome::checkpoint(); }
        } } }
    }

private:
    using action = state (interpreter::*)(std::size_t);
    static const std::unordered_map<char, action>& actions() {
        struct dome_n_all { static ::std::string name() { return "program.cpp:interpreter::actions()::all"; } }; static const std::unordered_map<char, action> &all = ::dome::gen::static_local<dome_n_all>([&]() -> ::std::unordered_map<char, ::std::variant<idle, number> (interpreter::*)(unsigned long), ::std::hash<char>, ::std::equal_to<char>, ::std::allocator< ::std::pair<const char, ::std::variant<idle, number> (interpreter::*)(unsigned long)>>> { return ::dome::gen::type<::std::unordered_map<char, ::std::variant<idle, number> (interpreter::*)(unsigned long), ::std::hash<char>, ::std::equal_to<char>, ::std::allocator< ::std::pair<const char, ::std::variant<idle, number> (interpreter::*)(unsigned long)>>>>{{'i', &interpreter::insert}, {'d', &interpreter::drop}}; });
        return all;
    }
    state start(char c) {
        if (actions().count(c) != 0)
            return number{0, c};
        return idle{};
    }
    state insert(std::size_t n) { DOME_FRAME("program.cpp:interpreter::insert(std::size_t)", "program.cpp", 83, 0x46b03a959cfab44cull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < n); ++i) {
            if (!dome_at) { out += 'x'; }
            { DOME_SITE(1, 86, ("n", "i"), n, i); dome::checkpoint(); }
        }
        return idle{};
    }
    state drop(std::size_t n) { DOME_FRAME("program.cpp:interpreter::drop(std::size_t)", "program.cpp", 90, 0x75dbd809aaaa6f94ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        { DOME_SITE(1, 91, ("n"), n); dome::checkpoint(); }
        out.resize(out.size() - n);
        return {};
    }
    state state_ = idle{};

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] interpreter& dome_x) {
        dome_a.field("out", dome_x.out);
        dome_a.field_or_default("state_", dome_x.state_);
    }
    explicit interpreter([[maybe_unused]] ::dome::blank_t dome_b) : out(::dome::gen::blank<decltype(out)>()) {}
    interpreter() = default;
#line 96

public:
    static auto dome_named_program_cpp_interpreter__insert_std__size_t__() { return static_cast<std::variant<idle, number> (interpreter::*)(unsigned long)>(&::interpreter::insert); }
#line 96

public:
    static auto dome_named_program_cpp_interpreter__drop_std__size_t__() { return static_cast<std::variant<idle, number> (interpreter::*)(unsigned long)>(&::interpreter::drop); }
#line 96
};

// A parser: the loop begins with a call.
struct parser {
    std::string text;
    std::size_t at = 0;
    int depth = 0, words = 0;
    void expect(char c) { DOME_FRAME("program.cpp:parser::expect(char)", "program.cpp", 103, 0x8a35c0d2c84353deull, "dome::checkpoint"); if (dome_at) { dome_f.load("c", c); }
        { DOME_SITE(1, 104, ("c"), c); dome::checkpoint(); }
        if (text[at++] != c)
            std::printf("expected %c\n", c);
    }
    char peek() { DOME_FRAME("program.cpp:parser::peek()", "program.cpp", 108, 0x41072bc53df74cffull, "dome::checkpoint");
        { DOME_SITE0(1, 109); dome::checkpoint(); }
        return text[at];
    }
    void statement() { DOME_FRAME("program.cpp:parser::statement()", "program.cpp", 112, 0xba8bdd475f0b8aull, "(anonymous namespace)::parser::peek", "(anonymous namespace)::parser::block");
        { DOME_SITE0(1, 113); char dome_t1 = dome_at ? ::dome::gen::blank<char>() : (peek()); if (dome_at ? DOME_BACK(2, 2) : static_cast<bool>(dome_t1 == '{')) 
{ { DOME_SITE0(2, 114); return block(); } } }
        ++at;
        ++words;
    }
    void block() { DOME_FRAME("program.cpp:parser::block()", "program.cpp", 118, 0xace299c90ccb59full, "(anonymous namespace)::parser::expect", "(anonymous namespace)::parser::peek", "(anonymous namespace)::parser::statement", "(anonymous namespace)::parser::expect");
        if (!dome_at) { ++depth; }
        if (DOME_IN(1, 3)) { if (DOME_IN(1, 1)) { DOME_SITE0(1, 120); expect('{'); } for (; ; ) { DOME_SITE0(2, 120); char dome_t1 = dome_at ? ::dome::gen::blank<char>() : (peek()); if (!dome_at && !(dome_t1 != '}')) break; 
{ { DOME_SITE0(3, 121); statement(); } } } }
        { DOME_SITE0(4, 122); expect('}'); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] parser& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field_or_default("at", dome_x.at);
        dome_a.field_or_default("depth", dome_x.depth);
        dome_a.field_or_default("words", dome_x.words);
    }
#line 124
};

}  // namespace

struct stages {
    int (*first)(int);
    void (*second)(int&);

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stages& dome_x) {
        dome_a.field("first", dome_x.first);
        dome_a.field("second", dome_x.second);
    }
#line 131
};
constexpr stages pipeline{::dome::gen::named_lambda<int (*)(int)>([] { return "program.cpp:pipeline::lambda 1(int)"; }, [](int n) { return 2 * n; }),
                          ::dome::gen::named_lambda<void (*)(int &)>([] { return "program.cpp:pipeline::lambda 2(int &)"; }, [](int& n) { DOME_FRAME("program.cpp:pipeline::lambda 2(int &)", "program.cpp", 133, 0x364ba743eee199abull, "dome::checkpoint");
                              { DOME_SITE0(1, 134); dome::checkpoint(); }
                              n += 3;
                          })};
static ::dome::gen::constant dome_g_pipeline("program.cpp:pipeline", pipeline);
#line 136


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 138, 0x23453efe96907594ull, "(anonymous namespace)::one", "(anonymous namespace)::one", "(anonymous namespace)::machine::run", "(anonymous namespace)::machine::run", "(anonymous namespace)::interpreter::feed", "(anonymous namespace)::parser::block", "(anonymous namespace)::one", "dome::checkpoint", "(anonymous class)::operator()");
    static int (*const table[])(int) = {one, two};
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        { ::dome::gen::type<int (*)(int)> dome_t1 = dome_at ? dome_f.get<::dome::gen::type<int (*)(int)>>("dome_t1") : (::dome::gen::type<::dome::gen::type<int (*)(int)>>(table[turn() % 2])); DOME_SITE(1, 142, ("sum", "i", "dome_t1"), sum, i, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (dome_t1(i)); sum += dome_t2; }
        std::printf("%d\n", sum);
    } }
    const std::map<std::string, int (*)(int)> by_name = dome_at ? ::dome::gen::blank<::std::map< ::std::string, int (*)(int)>>() : ::dome::gen::type<::std::map< ::std::string, int (*)(int)>>{{"one", one}, {"two", two}}; if (dome_at) dome_f.load("by_name", const_cast<::std::remove_const_t<decltype(by_name)>&>(by_name)); 
    const std::vector<std::string> names = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>{"two", "one"}; if (dome_at) dome_f.load("names", const_cast<::std::remove_const_t<decltype(names)>&>(names)); 
    if (DOME_IN(2, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ { ::dome::gen::type<::std::map< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int (*)(int), ::std::less< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>, ::std::allocator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int (*)(int)>>>::mapped_type> dome_t3 = dome_at ? dome_f.get<::dome::gen::type<::std::map< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int (*)(int), ::std::less< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>, ::std::allocator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int (*)(int)>>>::mapped_type>>("dome_t3") : (::dome::gen::type<::dome::gen::type<::std::map< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int (*)(int), ::std::less< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>, ::std::allocator< ::std::pair<const ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int (*)(int)>>>::mapped_type>>(by_name.at(names[turn() % 2]))); DOME_SITE(2, 148, ("sum", "by_name", "names", "i", "dome_t3"), sum, ::dome::gen::ref(by_name), ::dome::gen::ref(names), i, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (dome_t3(i)); sum += dome_t4; } } }
    if (!dome_at) { std::printf("%d %u\n", sum, turns); }
    if (DOME_IN(3, 3)) { machine dome_t5 = dome_at ? ::dome::gen::blank<machine>() : (machine()); if (dome_at) dome_f.load("dome_t5", dome_t5); DOME_SITE(3, 150, ("by_name", "names", "dome_t5"), ::dome::gen::ref(by_name), ::dome::gen::ref(names), ::dome::gen::ref(dome_t5)); static_cast<decltype(dome_t5)&&>(dome_t5).run(); }
    machine m = dome_at ? ::dome::gen::blank<machine>() : ::dome::gen::type<machine>(); if (dome_at) dome_f.load("m", m); 
    if (DOME_IN(4, 4)) { DOME_SITE(4, 152, ("by_name", "names", "m"), ::dome::gen::ref(by_name), ::dome::gen::ref(names), ::dome::gen::ref(m)); m.run(); }
    interpreter in = dome_at ? ::dome::gen::blank<interpreter>() : ::dome::gen::type<interpreter>(); if (dome_at) dome_f.load("in", in); 
    if (DOME_IN(5, 5)) { ::std::string dome_t6 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>("i3-i4d2")); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(5, 154, ("by_name", "names", "m", "in", "dome_t6"), ::dome::gen::ref(by_name), ::dome::gen::ref(names), ::dome::gen::ref(m), ::dome::gen::ref(in), ::dome::gen::ref(dome_t6)); in.feed(dome_t6); }
    if (!dome_at) { std::printf("%s\n", in.out.c_str()); }
    parser p = dome_at ? ::dome::gen::blank<parser>() : ::dome::gen::type<parser>{"{a{bc}d{}}"}; if (dome_at) dome_f.load("p", p); 
    if (DOME_IN(6, 6)) { DOME_SITE(6, 157, ("by_name", "names", "m", "in", "p"), ::dome::gen::ref(by_name), ::dome::gen::ref(names), ::dome::gen::ref(m), ::dome::gen::ref(in), ::dome::gen::ref(p)); p.block(); }
    if (!dome_at) { std::printf("%d %d\n", p.depth, p.words); }
    const stages* s = dome_at ? dome_f.get<const ::stages *>("s") : (&pipeline);
    ::dome::gen::type<int (*)(int)> dome_t7 = dome_at ? dome_f.get<::dome::gen::type<int (*)(int)>>("dome_t7") : (::dome::gen::type<::dome::gen::type<int (*)(int)>>(s->first)); DOME_SITE(7, 160, ("by_name", "names", "m", "in", "p", "s", "dome_t7"), ::dome::gen::ref(by_name), ::dome::gen::ref(names), ::dome::gen::ref(m), ::dome::gen::ref(in), ::dome::gen::ref(p), s, dome_t7); int through = dome_at ? ::dome::gen::blank<int>() : (dome_t7(4)); if (dome_at) dome_f.load("through", through); 
    if (DOME_IN(8, 8)) { DOME_SITE(8, 161, ("by_name", "names", "m", "in", "p", "s", "through"), ::dome::gen::ref(by_name), ::dome::gen::ref(names), ::dome::gen::ref(m), ::dome::gen::ref(in), ::dome::gen::ref(p), s, ::dome::gen::ref(through)); dome::checkpoint(); }
    { ::dome::gen::type<void (*)(int &)> dome_t8 = dome_at ? dome_f.get<::dome::gen::type<void (*)(int &)>>("dome_t8") : (::dome::gen::type<::dome::gen::type<void (*)(int &)>>(s->second)); DOME_SITE(9, 162, ("by_name", "names", "m", "in", "p", "s", "through", "dome_t8"), ::dome::gen::ref(by_name), ::dome::gen::ref(names), ::dome::gen::ref(m), ::dome::gen::ref(in), ::dome::gen::ref(p), s, ::dome::gen::ref(through), dome_t8); dome_t8(through); }
    std::printf("%d\n", through);
}

static ::dome::gen::named_function dome_n1("program.cpp:machine::add(int)", machine::dome_named_program_cpp_machine__add_int__());
#line 165

static ::dome::gen::named_function dome_n2("program.cpp:machine::twice_now(int)", machine::dome_named_program_cpp_machine__twice_now_int__());
#line 165

static ::dome::gen::named_function dome_n3("program.cpp:machine::forget(int)", machine::dome_named_program_cpp_machine__forget_int__());
#line 165

static ::dome::gen::named_function dome_n4("program.cpp:interpreter::insert(std::size_t)", interpreter::dome_named_program_cpp_interpreter__insert_std__size_t__());
#line 165

static ::dome::gen::named_function dome_n5("program.cpp:interpreter::drop(std::size_t)", interpreter::dome_named_program_cpp_interpreter__drop_std__size_t__());
#line 165

static ::dome::gen::named_function dome_n6("program.cpp:one(int)", static_cast<int (*)(int)>(&::one));
#line 165

static ::dome::gen::named_function dome_n7("program.cpp:two(int)", static_cast<int (*)(int)>(&::two));
#line 165
