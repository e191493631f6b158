// SPDX-License-Identifier: Apache-2.0
// Table of programs and what is saved at their sites: dead variables are not, escaped ones are saved by address.
#include <catch2/catch.hpp>

#include "test/tool/dome-cc/translate.hpp"

namespace {

struct row {
    const char* name;
    const char* text;
    const char* plan;  // a line of the plan
};

const row rows[] = {
    {"live scalar", "int main() { int a = 1, b = 2; a += b; dome::checkpoint(); return a; }", "site 1 line 2 calls dome::checkpoint: a/value\n"},
    {"dead store", "int main() { int a = 1; dome::checkpoint(); a = 2; return a; }", "site 1 line 2 calls dome::checkpoint:\n"},
    {"loop carries", "int main() { int s = 0; for (int i = 0; i < 3; ++i) { dome::checkpoint(); s = s + i; } }",
     "site 1 line 2 calls dome::checkpoint: s/value i/value\n"},
    {"escaped", "void f(int*); int main() { int a = 1; f(&a); dome::checkpoint(); }\nvoid f(int*) {}",
     "site 1 line 2 calls dome::checkpoint: a/address\n"},
    {"class with destructor", "#include <string>\nint main() { std::string s; dome::checkpoint(); }",
     "site 1 line 3 calls dome::checkpoint: s/address\n"},
    {"plain reference is bound again", "int main() { int a = 1; int& r = a; dome::checkpoint(); return r; }",
     "site 1 line 2 calls dome::checkpoint: a/address\n"},
    {"reference to an element", "#include <vector>\nint main() { std::vector<int> v(2); int& r = v[1]; dome::checkpoint(); return r; }",
     "site 1 line 3 calls dome::checkpoint: v/address r/path\n"},
    {"named constant", "int main() { const int n = 4; dome::checkpoint(); int a[n] = {}; return a[0]; }", "site 1 line 2 calls dome::checkpoint:\n"},
    {"transient and recompute", "int main() { [[dome::transient]] int a = 1; [[dome::recompute]] int b = 2; dome::checkpoint(); return a + b; }",
     "site 1 line 2 calls dome::checkpoint:\n"},
    {"used by a handler", "void f(); int main() { int a = 1; try { dome::checkpoint(); f(); } catch (...) { return a; } return 0; }\nvoid f() {}",
     "site 1 line 2 calls dome::checkpoint: a/value\n"},
    {"operands", "int n(int k) { dome::checkpoint(); return k; }\nint main() { return n(1) + n(2); }", "site 2 line 3 calls n: dome_t1/value\n"},
    {"no graph of the function", "int main() { int a = 1, b = 2; do { dome::checkpoint(); ++a; } while (({ if (a > 9) break; a < 3; })); }",
     "site 1 line 2 calls dome::checkpoint: a/value b/value\n"},
    {"parameters", "int n(int k, int unused) { dome::checkpoint(); return k; }\nint main() { return n(1, 2); }", "  parameter k\n  site 1"},
};

}  // namespace

TEST_CASE("a site saves what is needed after it") {
    for (const row& r : rows) {
        DYNAMIC_SECTION(r.name) {
            translation t("#include <dome/session.hpp>\n" + std::string(r.text) + "\n", true);
            CAPTURE(dome::cc::format(t.result.refusals));
            CHECK_THAT(t.result.text, Catch::Matchers::Contains(r.plan));
        }
    }
}
