// SPDX-License-Identifier: Apache-2.0
// Facts of a real source survive the way through text; damaged, foreign and older texts are refused.
#include <catch2/catch.hpp>

#include "test/tool/dome-cc/translate.hpp"
#include "tool/dome-cc/record.hpp"

using namespace dome::cc;

namespace {

const char* const program =
    "#include <dome/session.hpp>\n#include <algorithm>\n#include <cstdlib>\n#include <memory>\n#include <vector>\n"
    "struct A { virtual ~A() = default; virtual int f(int n) { dome::checkpoint(); return n; } };\n"
    "struct B : A { int f(int n) override { return n + 1; } };\n"
    "template <class T> T twice(T x) { dome::checkpoint(); return x + x; }\n"
    "static int less(const void*, const void*) { return 0; }\nstatic int plain(int n) { return n; }\nint g = plain(3);\n"
    "int main() { std::unique_ptr<A> a = std::make_unique<B>(); int (*p)(int) = plain; auto l = [](int n) { return n; };\n"
    "  std::vector<int> v{2, 1}; std::sort(v.begin(), v.end(), [](int x, int y) { return x < y; });\n"
    "  std::qsort(v.data(), 2, sizeof(int), less); return a->f(p(l(1))) + twice(2) - int(twice(2.5)); }\n";

source_record record() {
    translation t(program);
    const std::string path = (t.directory / "a.cpp").string();
    const source_record r = collect({path, path, t.directory.string(), {"c++", "-std=c++20"}}, {DOME_SOURCE_INCLUDE});
    REQUIRE(r.problem.empty());
    return r;
}

std::string refused(std::string text) {
    try {
        read_record(text);
        return "";
    } catch (const record_error& e) {
        return e.what();
    }
}

}  // namespace

TEST_CASE("facts come back from text as they went") {
    const source_record r = record();
    CHECK(r.found.functions.size() > 10);
    CHECK(r.found.address_taken.size() >= 1);
    CHECK(r.found.global_calls.size() == 1);
    CHECK(r.uses_dome);
    const std::string text = write_record(r);
    const source_record back = read_record(text);
    CHECK(back.found == r.found);
    CHECK(back.command == r.command);
    CHECK(back.read == r.read);
    CHECK(back.uses_dome);
    CHECK(write_record(back) == text);
}

TEST_CASE("what leads nowhere into the program is left out, and nothing else changes") {
    const source_record r = record();
    for (const auto& [key, f] : r.found.functions)
        CHECK_FALSE(f.name == "std::vector<int>::size");
    CHECK(pruned(r.found) == r.found);
}

TEST_CASE("facts are read strictly") {
    const std::string text = write_record(record());
    CHECK(refused(text).empty());
    CHECK(refused("").find("not facts") != std::string::npos);
    CHECK(refused("{}").find("not facts") != std::string::npos);
    CHECK(refused(text.substr(0, text.size() / 2)).find("damaged") != std::string::npos);
    const auto with = [&](const std::string& old, const std::string& now) {
        std::string t = text;
        const std::size_t at = t.find(old);
        REQUIRE(at != std::string::npos);
        return t.replace(at, old.size(), now);
    };
    CHECK(refused(with("facts\":4", "facts\":5")).find("another version") != std::string::npos);
    CHECK(refused(with("\"uses_dome\":true", "\"uses_dome\":1")).find("uses_dome") != std::string::npos);
    CHECK(refused(with("\"uses_dome\":true", "\"unknown\":1,\"uses_dome\":true")).find("does not know") != std::string::npos);
    CHECK(refused(with("\"offset\":", "\"offset\":-")).find("offset") != std::string::npos);
    CHECK(refused(with("\"kind\":1", "\"kind\":7")).find("kind") != std::string::npos);
}
