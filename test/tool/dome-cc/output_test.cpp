// SPDX-License-Identifier: Apache-2.0
// The output compiles, keeps the lines of the source, leaves functions that cannot stop alone, and finds its headers.
#include <catch2/catch.hpp>

#include "test/tool/dome-cc/translate.hpp"
#include "tool/dome-cc/file_names.hpp"

using Catch::Matchers::Contains;

TEST_CASE("functions that cannot stop stay byte for byte") {
    const std::string hot = "static double  hot( int n ) { double s=0;for(int i=0;i<n;++i) s+=i ;return s; }\n";
    translation t("#include <dome/session.hpp>\n" + hot + "int main() { double s = hot(3); dome::checkpoint(); return s > 2; }\n");
    REQUIRE(t.result.status == 0);
    CHECK_THAT(t.generated(), Contains(hot));
    CHECK_THAT(t.generated(), Contains("DOME_FRAME(\"main()\""));
}

TEST_CASE("lines of the source stay where they are") {
    std::string text =
        "#include <dome/session.hpp>\nint f(int a,\n      int b) { dome::checkpoint();\n    if (a >\n        b) // larger\n        "
        "dome::checkpoint();\n"
        "    return a; }\nint main() { return f(1, 2); }\n";
    translation t(text);
    REQUIRE(t.result.status == 0);
    auto lines = [](const std::string& s) { return std::count(s.begin(), s.end(), '\n'); };
    CHECK(lines(t.generated()) == lines(text) + 2);  // an include and a #line
}

TEST_CASE("program headers are mirrored, also those found through -I") {
    std::string name = (std::filesystem::temp_directory_path() / "dome-cc-XXXXXX").string();
    std::filesystem::path d = ::mkdtemp(name.data());
    std::filesystem::create_directories(d / "src");
    std::filesystem::create_directories(d / "inc");
    std::ofstream(d / "inc" / "step.h") << "#pragma once\n#include <dome/session.hpp>\n#include \"plain.h\"\n"
                                           "inline int step(int n) { dome::checkpoint(); return n + one; }\n";
    std::ofstream(d / "inc" / "plain.h") << "#pragma once\ninline constexpr int one = 1;\n";
    std::ofstream(d / "src" / "a.cpp") << "#include \"step.h\"\nint other(int);\nint main() { int k = step(1); return other(k); }\n";
    std::ofstream(d / "src" / "b.cpp") << "#include <step.h>\nint other(int n) { int k = step(n); return k - 3; }\n";
    dome::cc::options o;
    o.sources = {(d / "src" / "a.cpp").string(), (d / "src" / "b.cpp").string()};
    o.output = (d / "gen").string();
    o.includes = {DOME_SOURCE_INCLUDE};
    o.flags = {"-I" + (d / "inc").string()};
    dome::cc::result r = dome::cc::translate(o);
    CAPTURE(dome::cc::format(r.refusals));
    CHECK(r.status == 0);
    CHECK(r.written.size() == 4);
    CHECK(std::filesystem::exists(d / "gen" / "a.cpp"));
    CHECK(std::filesystem::exists(d / "gen" / "b.cpp"));
    std::filesystem::remove_all(d);
}

TEST_CASE("the fingerprint follows what is saved") {
    auto fingerprint = [](const std::string& body) {
        translation t("#include <dome/session.hpp>\nint main() { " + body + " }\n");
        std::string g = t.generated();
        std::size_t at = g.find("0x");
        return at == std::string::npos ? std::string() : g.substr(at, g.find("ull", at) - at);
    };
    std::string a = fingerprint("int x = 1; dome::checkpoint(); return x;");
    REQUIRE_FALSE(a.empty());
    CHECK(a == fingerprint("int x = 2; dome::checkpoint(); return x + 0;"));
    CHECK(a != fingerprint("long x = 1; dome::checkpoint(); return x;"));
}

TEST_CASE("files of one name are called by as much of their paths as tells them apart") {
    using dome::cc::distinct_names;
    using dome::cc::file_names;
    CHECK(distinct_names({"/p/a.cpp", "/p/b.cpp", "/p/x/c.cpp"}).empty());
    CHECK(distinct_names({"/p/a/u.cpp", "/p/b/u.cpp", "/p/b/m.cpp"}) == file_names{{"/p/a/u.cpp", "a/u.cpp"}, {"/p/b/u.cpp", "b/u.cpp"}});
    CHECK(distinct_names({"/p/u.cpp", "/p/b/u.cpp"}) == file_names{{"/p/u.cpp", "u.cpp"}, {"/p/b/u.cpp", "b/u.cpp"}});
    CHECK(distinct_names({"/p/x/a/u.cpp", "/p/y/a/u.cpp", "/p/y/b/u.cpp"}) ==
          file_names{{"/p/x/a/u.cpp", "x/a/u.cpp"}, {"/p/y/a/u.cpp", "y/a/u.cpp"}, {"/p/y/b/u.cpp", "b/u.cpp"}});
    // Wherever the program lies.
    CHECK(distinct_names({"/q/r/u.cpp", "/q/r/b/u.cpp"}) == file_names{{"/q/r/u.cpp", "u.cpp"}, {"/q/r/b/u.cpp", "b/u.cpp"}});
}
