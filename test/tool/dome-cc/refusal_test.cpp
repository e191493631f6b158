// SPDX-License-Identifier: Apache-2.0
// Table of programs that are refused: line, words of the reason, words of the way out; nothing is written.
#include <catch2/catch.hpp>

#include "test/tool/dome-cc/translate.hpp"

namespace {

struct row {
    const char* name;
    const char* text;  // after the first line, which includes the headers
    unsigned line;
    const char* reason;
    const char* way_out;
};

const row rows[] = {
    {"constexpr", "constexpr int f(int n) { if (n > 9) dome::checkpoint();\n return n; }\nint main() { constexpr int n = f(1);\n return f(n); }", 2,
     "constexpr function 'f'", "another one"},
    {"computed goto", "int main() {\n void* p = &&here;\n goto *p;\nhere:\n dome::checkpoint(); }", 4, "computed goto", "switch"},
    {"default before cases that depend on the template",
     "template <int N> int f(int x) {\n switch (x) {\n default: dome::checkpoint(); return 0;\n case N: return 1;\n }\n}\nint main() { return "
     "f<3>(2); }",
     4, "begins with default, and its cases are not known here", "put default last"},
    {"first label in a loop", "int main() {\n switch (1) { while (true) { case 1: dome::checkpoint(); break; } } }", 3, "first label of a switch",
     "directly into the switch"},
    {"pack", "template <class... T> int f(T... x) {\n return (x() + ...); }\nint g() { dome::checkpoint(); return 1; }\nint main() { f(g, g); }", 3,
     "parameter pack", "first argument"},
    {"std::thread", "#include <thread>\nvoid run() { dome::checkpoint(); }\nint main() {\n std::thread t(run); t.join(); }", 5,
     "run by another thread", "joined"},
    {"lambda for a thread", "#include <thread>\nint main() { int n = 0;\n std::thread t([&](int k) { n = k; dome::checkpoint(); }, 1); t.join(); }",
     4, "run by another thread", "joined"},
    {"atexit",
     "#include <cstdlib>\nvoid last() { dome::checkpoint(); }\nint main() {\n void (*f)() = last;\n std::atexit(f);\n dome::checkpoint(); }", 6,
     "handed to 'atexit'", "reaches no checkpoint"},
    {"lambda in a std::function",
     "#include <future>\n#include <functional>\nint main() { std::future<int> out;\n std::function<void()> f = [&out] { out.get(); };\n"
     " dome::checkpoint();\n f(); }",
     5, "'out' that it captures cannot be saved", "made anew after a resume"},
    {"unsaveable", "#include <future>\nint main() {\n std::future<int> f;\n dome::checkpoint();\n f.get(); }", 4,
     "'f' is needed after the checkpoint in line 5",
     "mark it [[dome::transient]] if it can be made anew after a resume; or end its scope before that line, or mark it [[dome::recompute]]"},
    {"arrow behind an arrow",
     "struct A { int v; };\nstruct B { A* p; A* operator->() { dome::checkpoint(); return p; } };\nstruct C { B b; B operator->() { return b; } };\n"
     "int main() { A a{1}; C c{{&a}};\n return c->v; }",
     6, "one of several operator->", "name what the first one returns"},
    {"static variable that ends within a macro",
     "#define RETURNED ; return &n;\nint* f() {\n static int n = 0 RETURNED\n}\nint main() { int* p = f();\n dome::checkpoint();\n return *p; }", 4,
     "no place behind the declaration of `n`", "up to the semicolon"},
    {"static variable in a head",
     "int next() {\n for (static int i = 0;;)\n return ++i;\n}\nint main() { int n = next();\n dome::checkpoint();\n return n; }", 3,
     "no place behind the declaration of `i`", "a statement of its own"},
    {"thread of POSIX",
     "#include <pthread.h>\nvoid* work(void* p) { return p; }\nint main() {\n pthread_t t;\n pthread_create(&t, nullptr, work, nullptr);\n "
     "dome::checkpoint();\n return pthread_join(t, nullptr);\n}",
     5, "a running thread", "join it before"},
    {"owner of a pooled class",
     "#include <memory>\n#include <vector>\nstruct node { int v = 0; static inline std::vector<void*> bin;\n static void* operator new(std::size_t "
     "n) { "
     "if (bin.empty()) return ::operator new(n); void* p = bin.back(); bin.pop_back(); return p; }\n static void operator delete(void* p) { "
     "bin.push_back(p); } };\nint main() {\n auto n = std::make_unique<node>();\n dome::checkpoint();\n return n->v;\n}",
     8, "from a pool by an operator new of its own", "a plain pointer"},
    {"shared owner of a pooled class",
     "#include <memory>\n#include <vector>\nstruct node { int v = 0; static inline std::vector<void*> bin;\n static void* operator new(std::size_t "
     "n) { "
     "if (bin.empty()) return ::operator new(n); void* p = bin.back(); bin.pop_back(); return p; }\n static void operator delete(void* p) { "
     "bin.push_back(p); } };\nint main() {\n auto made = std::make_shared<node>();\n std::shared_ptr<node> n;\n n.reset(new node);\n "
     "dome::checkpoint();\n return n->v + made->v;\n}",
     10, "from a pool by an operator new of its own; a std::shared_ptr", "std::make_shared"},
    {"elements that another source defines",
     "#include <vector>\nstruct item;\nstruct row { std::vector<item> all; };\nrow* make();\nint main() {\n row* r = make();\n dome::checkpoint();\n"
     " return r != nullptr; }",
     7, "member `row::all`: `item` is not complete here", "move its definition into one"},
    {"object whose method is called, of a class that cannot be saved",
     "struct inner { union { int a; char* p; } u; };\nstruct manager { inner* first; int check(int n) { return n; } };\n"
     "int work(int n) { dome::checkpoint(); return n; }\nstruct owner { manager* mgr;\n int run() { return mgr->check(work(1)); } };\n"
     "int main(int n, char**) { manager* m = nullptr; owner o{m};\n return n > 1 ? o.run() : 0; }",
     6, "the value of this expression must be saved and cannot be: member `manager::first`", "use std::variant"},
    {"array that a reference is bound to", "using pair = int[2];\nint main() {\n const pair& a = pair{1, 2};\n dome::checkpoint();\n return a[1]; }",
     4, "reference 'a' holds an array", "variable by value"},
    {"move iterator",
     "#include <iterator>\n#include <string>\n#include <vector>\nint main() { std::vector<std::string> v(2);\n auto i = "
     "std::make_move_iterator(v.begin());\n dome::checkpoint();\n std::string s = *i; }",
     6, "an iterator (`move_iterator`)", "keep an index"},
    {"facet",
     "#include <locale>\nint main() {\n const auto& c = std::use_facet<std::ctype<char>>(std::locale());\n dome::checkpoint();\n "
     "return c.is(std::ctype_base::upper, 'A');\n}",
     4, "refers to a facet", "std::use_facet again"},
    {"binding of lambdas",
     "#include <cstdio>\n#include <utility>\nint main() { int n = 1;\n auto [a, b] = std::pair{[n] { return n; }, [&n] { ++n; }};\n "
     "dome::checkpoint(); b();\n std::printf(\"%d\", a()); }",
     5, "what is made of lambdas", "make it a variable first"},
    {"lambda in the type of an argument",
     "template <auto F> struct fn { int k; int operator()(int x) const { return F(x) + k; } };\n"
     "template <class G> int run(G g) { dome::checkpoint(); return g(4); }\nint main() {\n return run(fn<[](int x) { return x; }>{2}); }",
     5, "contains a lambda", "operator()"},
    {"lambda held by one made elsewhere",
     "#include <utility>\ntemplate <class F> auto twice(F f) { return [g = std::pair(f, 2)](int x) { return g.first(x) * g.second; }; }\n"
     "int main() {\n auto f = twice([](int x) { dome::checkpoint(); return x + 1; });\n return f(3) + f(4); }",
     5, "'g' has a name only there", "a class with operator()"},
    {"lambda given to what stops and returns another",
     "template <class F> auto twice(F f) { return [f, k = f(2)](int x) { return f(x) * k; }; }\n"
     "int main() {\n auto f = twice([](int x) { dome::checkpoint(); return x + 1; });\n return f(3) + f(4); }",
     4, "the type of 'f' has no name", "a variable of its own"},
    {"register",
     "int main() { int n = 0;\n register long r asm(\"r12\") = 5;\n dome::checkpoint(); asm volatile(\"\" : \"+r\"(r)); n = int(r); return n; }", 3,
     "'r' is needed after the checkpoint in line 4 and lies in a register", "in another variable"},
    {"lambda in a fold",
     "template <class F, class... C> void each(F f, C&... c) {\n ([&] { for (auto& x : c) f(x); }(), ...); }\n"
     "int main() { int a[2] = {};\n each([](int) { dome::checkpoint(); }, a); }",
     3, "stands within the expansion of a parameter pack", "name it"},
    {"node handle",
     "#include <map>\nint main() { std::map<int, int> m{{1, 2}};\n auto n = m.extract(1);\n dome::checkpoint(); m.insert(std::move(n)); }", 4,
     "a node taken out of a container", "into a container again"},
    {"regex iterator",
     "#include <regex>\n#include <string>\nint main() { const std::string s = \"a\"; static const std::regex r(\"a\");\n std::sregex_iterator "
     "i(s.begin(), "
     "s.end(), r);\n dome::checkpoint(); return i->length(); }",
     5, "`std::regex_iterator` cannot be saved", "std::regex_search in a loop"},
    {"proxy of a bit", "#include <bitset>\nint main() { std::bitset<8> b;\n auto r = b[1];\n dome::checkpoint(); r = true; }", 4,
     "a proxy for one bit", "the index"},
    {"temporary buffer",
     "#include <memory>\nint main() {\n int* p = std::get_temporary_buffer<int>(4).first;\n dome::checkpoint(); std::return_temporary_buffer(p); }",
     4, "get_temporary_buffer", "std::vector"},
    {"reference to a function as a member",
     "template <class T> struct Rule { T& f; explicit Rule(T& g) : f(g) {} };\ndouble half(double x) { return x / 2; }\n"
     "int main() {\n Rule<double(double)> r(half);\n dome::checkpoint(); return static_cast<int>(r.f(4)); }",
     5, "`Rule::f` is a reference to a function", "a pointer to the function"},
    {"virtual base behind a dependent base",
     "template <class T> struct A { T t{}; };\ntemplate <class T> struct B : virtual A<T> {};\ntemplate <class T> struct D : B<T> {};\n"
     "int main() { D<int> d;\n dome::checkpoint(); return d.t; }",
     5, "virtual base behind a base", "own bases"},
    {"longer than declared",
     "#include <cstdlib>\nstruct S { S* next; char text[1]; };\nint main() {\n S* s = (S*)malloc(sizeof(S) + 9);\n dome::checkpoint(); free(s); }", 5,
     "gets more elements here", "behind a pointer"},
    {"value and reference",
     "template <class F> decltype(auto) f(F g) {\n decltype(auto) r = g(); dome::checkpoint(); return decltype(r)(r); }\nint n;\nint& a() { return "
     "n; }\n"
     "int b() { return 1; }\nint main() { return f(a) + f(b); }",
     2, "a reference in one instance", "auto&&"},
    {"lambda in a type",
     "#include <memory>\ntemplate <class T, class D = decltype([](T* p) { delete p; })> using P = std::unique_ptr<T, D>;\nint main() {\n P<int> "
     "p(new int(1));\n"
     " dome::checkpoint(); return *p; }",
     5, "contains a lambda", "operator()"},
    {"memory resource",
     "#include <memory_resource>\n#include <vector>\nint main() {\n std::pmr::monotonic_buffer_resource m;\n std::pmr::vector<int> v(&m);\n "
     "dome::checkpoint(); }",
     5, "monotonic_buffer_resource", "their own memory"},
    {"kept, and never moved",
     "struct C { int v; C(int n) : v(n) {} C(const C&) = delete; };\nC make(int n) { dome::checkpoint(); return C(n); }\nstruct P { C a, b; };\n"
     "int main() {\n P p{make(1), make(2)};\n return p.b.v; }",
     6, "its class cannot be moved", "a move constructor"},
    {"iterator of a view",
     "#include <ranges>\n#include <vector>\nint main() { std::vector<int> v{1}; auto e = v | std::views::filter([](int) { return true; });\n"
     " auto i = e.begin();\n dome::checkpoint(); return *i; }",
     5, "an iterator (", "an index"},
};

}  // namespace

TEST_CASE("what cannot be captured is refused with place, reason and way out") {
    for (const row& r : rows) {
        DYNAMIC_SECTION(r.name) {
            translation t("#include <dome/session.hpp>\n" + std::string(r.text) + "\n");
            CAPTURE(dome::cc::format(t.result.refusals));
            REQUIRE(t.result.status == 1);
            bool found = false;
            for (const auto& x : t.result.refusals)
                found = found || (x.line == r.line && x.reason.find(r.reason) != std::string::npos && x.way_out.find(r.way_out) != std::string::npos);
            CHECK(found);
            CHECK(t.result.written.empty());
            CHECK_FALSE(std::filesystem::exists(t.directory / "gen"));
        }
    }
}

TEST_CASE("what can be held is translated with a warning, which --strict turns into a refusal") {
    const row held[] = {
        {"constructor that copies", "struct A { A() {}\n A(const A&) { dome::checkpoint(); } };\nint main() { A a; A b = a; }", 3,
         "constructor 'A::A'", "after construction"},
        {"destructor", "struct A {\n ~A() { dome::checkpoint(); } };\nint main() { A a; }", 3, "destructor 'A::~A'", "before destruction"},
        {"default argument", "int n() { dome::checkpoint(); return 1; }\nint f(int a = n()) { return a; }\nint main() {\n return f(); }", 3,
         "default argument", "statement of its own"},
        {"std::sort",
         "#include <algorithm>\nbool less(int a, int b) { dome::checkpoint(); return a < b; }\nint main() { int a[2] = {2, 1};\n"
         " std::sort(a, a + 2, less); }",
         5, "'std::sort' runs", "write the loop yourself"},
        {"std::sort in a macro",
         "#include <algorithm>\n#define SORT(a, n) std::sort(a, a + n, less)\nbool less(int a, int b) { dome::checkpoint(); return a < b; }\n"
         "int main() { int a[2] = {2, 1};\n SORT(a, 2); }",
         6, "'std::sort' runs", "write the loop yourself"},
        {"global", "int n() { dome::checkpoint(); return 1; }\nint g = n();\nint main() { return g; }", 3, "before main() runs",
         "statement of its own"},
        {"static local", "int n() { dome::checkpoint(); return 1; }\nint main() {\n static int x = n(); return x; }", 4, "static variable",
         "statement of its own"},
        {"stream into memory",
         "#include <cstdio>\n#include <cstdlib>\nint main() { char* p = nullptr; size_t n = 0;\n FILE* f = open_memstream(&p, &n);\n"
         " dome::checkpoint(); fclose(f); free(p); }",
         5, "open_memstream", "std::ostringstream"},
        {"implicit conversion", "struct A { operator int() { dome::checkpoint(); return 1; } };\nint main() { A a;\n return a; }", 4, "implicitly",
         "statement of its own"},
    };
    for (const row& r : held) {
        DYNAMIC_SECTION(r.name) {
            translation t("#include <dome/session.hpp>\n" + std::string(r.text) + "\n");
            CAPTURE(dome::cc::format(t.result.refusals));
            REQUIRE(t.result.status == 0);
            bool found = false;
            for (const auto& x : t.result.refusals)
                found = found || (x.warning && x.line == r.line && x.reason.find(r.reason) != std::string::npos &&
                                  x.way_out.find(r.way_out) != std::string::npos);
            CHECK(found);
        }
    }
}

TEST_CASE("what C++ leaves open, or cannot be stopped in, is a warning with its place; --strict refuses it") {
    const row warned[] = {
        {"order of arguments",
         "int n() { dome::checkpoint(); return 1; }\nint f(int a, int b) { return a + b; }\nint main() {\n return f(n(), n()); }", 5,
         "right to left, as g++ does", "name them as variables first"},
        {"handler of a constructor",
         "int n();\nstruct A { int x;\n A() try : x(n()) {}\n catch (int) { dome::checkpoint(); } };\nint n() { throw 1; }\nint main() { A a; }", 5,
         "exception handler", "after the handler"},
        {"handled exception without a name",
         "void f() { struct X {};\n throw X(); }\nint main() { try { f(); } catch (...) { dome::checkpoint(); } }", 3, "an exception of this type",
         "namespace scope"},
        {"deleter", "#include <memory>\nint main() { std::shared_ptr<int> p(new int, [](int* q) {\n delete q; }); dome::checkpoint(); return *p; }",
         3, "without its deleter", "destructor"},
        {"deleter given later",
         "#include <memory>\nvoid drop(int* p) { delete p; }\nint main() { std::shared_ptr<int> p;\n p.reset(new int, drop); dome::checkpoint(); "
         "return *p; }",
         5, "without its deleter", "destructor"},
        {"a pointer kept as a number",
         "struct packet { packet* link; long bits; };\nlong first;\nint main() { packet p{};\n p.link = (packet*)first;\n dome::checkpoint(); return "
         "p.link "
         "!= nullptr; }",
         5, "the object elsewhere", "variable of a pointer type"},
        {"descriptor of a file",
         "#include <fcntl.h>\n#include <unistd.h>\nint main() { int closed = open(\"a\", O_RDONLY); close(closed);\n int fd = open(\"a\", "
         "O_RDONLY);\n "
         "int other = open(\"b\", O_RDONLY); close(other); other = -1;\n dome::checkpoint();\n if (other >= 0) close(other);\n return "
         "static_cast<int>(write(fd, \"x\", 1)); }",
         5, "'fd' is needed after the checkpoint in line 7", "a FILE* or a stream"},
        {"a pointer with marks in its bits",
         "#include <cstdint>\nstruct tagged { std::uintptr_t bits;\n int* get() { return reinterpret_cast<int*>(bits & ~std::uintptr_t{3}); } "
         "};\nint main() { "
         "tagged t{0}; dome::checkpoint(); return t.get() != nullptr; }",
         4, "the object elsewhere", "variable of a pointer type"},
    };
    for (const row& r : warned)
        for (bool strict : {false, true}) {
            DYNAMIC_SECTION(r.name << (strict ? ", strict" : "")) {
                translation t("#include <dome/session.hpp>\n" + std::string(r.text) + "\n", false, strict);
                CHECK(t.result.status == (strict ? 1 : 0));
                REQUIRE(t.result.refusals.size() == 1);
                const auto& x = t.result.refusals[0];
                CHECK(x.warning);
                CHECK(x.line == r.line);
                CHECK(x.reason.find(r.reason) != std::string::npos);
                CHECK(x.way_out.find(r.way_out) != std::string::npos);
                CHECK(t.result.written.empty() == strict);
            }
        }
}

TEST_CASE("a source with errors is Clang's to explain; nothing is written") {
    translation t("int main() { return x; }\n");
    REQUIRE(t.result.status == 1);
    REQUIRE_FALSE(std::filesystem::exists(t.directory / "gen"));
}

TEST_CASE("OpenMP: a region without sites is left out on the way back; one with sites is refused") {
    const std::string text =
        "#include <dome/session.hpp>\nint main() { int s = 0;\n#pragma omp parallel for \\\n reduction(+ : s)\n"
        " for (int i = 0; i < 9; ++i) s += i;\n dome::checkpoint();\n#pragma omp parallel\n {\n#pragma omp critical\n s += 1;\n }\n"
        " dome::checkpoint(); return s; }\n";
    translation good(text, false, false, {"-fopenmp"});
    CAPTURE(dome::cc::format(good.result.refusals));
    CHECK(good.result.status == 0);
    CHECK(good.generated().find("_Pragma(\"omp parallel for   reduction(+ : s)\") for (int i") != std::string::npos);
    CHECK(good.generated().find("// #pragma omp parallel for") != std::string::npos);

    std::string inside = text;
    inside.replace(inside.find("s += 1;"), 7, "dome::checkpoint();");
    translation bad(inside, false, false, {"-fopenmp"});
    CHECK(bad.result.status == 1);
    REQUIRE(bad.result.refusals.size() == 1);
    CHECK(bad.result.refusals[0].reason.find("within an OpenMP region") != std::string::npos);
    CHECK(bad.result.refusals[0].way_out.find("after the region") != std::string::npos);
}
