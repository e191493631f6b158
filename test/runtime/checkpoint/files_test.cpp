// SPDX-License-Identifier: Apache-2.0
// Open files through a checkpoint: cut off behind it, at their place again, refused when they are gone or shorter.
// In: files of a scratch directory. Out: their contents, or error(io) naming them.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "dome/describe/all.hpp"
#include "dome/describe/streams.hpp"
#include "dome/generated.hpp"
#include "runtime/checkpoint/state.hpp"

namespace cp = dome::checkpoint;
namespace fs = std::filesystem;

namespace {

// A directory for one test, which becomes the working directory.
struct scratch {
    fs::path before = fs::current_path(), here;
    scratch() {
        std::string name = (fs::temp_directory_path() / "dome-files.XXXXXX").string();
        here = mkdtemp(name.data());
        fs::current_path(here);
    }
    ~scratch() {
        fs::current_path(before);
        fs::remove_all(here);
    }
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;
};

template <class T>
std::vector<std::byte> saved(T& x) {
    cp::add_persistent("x", dome::refer(x));
    auto bytes = cp::encode_state({});
    cp::remove_persistent(&x);
    return bytes;
}
template <class T>
void load(const std::vector<std::byte>& bytes, T& x) {
    cp::begin_resume(bytes, {});
    try {
        cp::add_persistent("x", dome::refer(x));
        cp::end_resume();
    } catch (...) {
        cp::remove_persistent(&x);
        cp::end_resume();
        throw;
    }
    cp::remove_persistent(&x);
}
std::string contents(const char* name) {
    std::ifstream in(name);
    return {std::istreambuf_iterator<char>(in), {}};
}
template <class T>
std::string refusal(const std::vector<std::byte>& bytes) {
    T x{};
    try {
        load(bytes, x);
    } catch (const dome::error& e) {
        CHECK(e.code() == dome::errc::io);
        return e.what();
    }
    return "accepted";
}

}  // namespace

TEST_CASE("what was written after the checkpoint is cut off") {
    scratch here;
    std::ofstream out("out.txt");
    out << "one two ";
    const auto bytes = saved(out);
    CHECK(contents("out.txt") == "one two ");      // the checkpoint does not speak of what is not there
    out << "lost";
    out.close();
    std::ofstream again;
    load(bytes, again);
    again << "three";
    again.close();
    CHECK(contents("out.txt") == "one two three");
}

TEST_CASE("a file in which an earlier place is rewritten keeps its length") {
    scratch here;
    std::fstream both("both.txt", std::ios::in | std::ios::out | std::ios::trunc);
    both << "abcdef";
    both.seekp(2);
    both << 'X';
    const auto bytes = saved(both);
    both << "YZ and more";
    both.close();
    std::fstream again;
    load(bytes, again);
    again << "D";
    again.close();
    CHECK(contents("both.txt").substr(0, 4) == "abXD");
    CHECK(contents("both.txt").size() == 6);
}

TEST_CASE("appended lines after the checkpoint are cut off, for FILE* as well") {
    scratch here;
    std::FILE* log = std::fopen("log.txt", "a");
    std::fputs("first\n", log);
    const auto bytes = saved(log);
    std::fputs("lost\n", log);
    std::fclose(log);
    load(bytes, log);
    std::fputs("second\n", log);
    std::fclose(log);
    CHECK(contents("log.txt") == "first\nsecond\n");
}

TEST_CASE("files that are gone or shorter are refused by name") {
    scratch here;
    std::ofstream("data.txt") << "0123456789";
    std::ifstream in("data.txt");
    const auto bytes = saved(in);
    fs::resize_file("data.txt", 5);
    CHECK(refusal<std::ifstream>(bytes).find("data.txt has 5 bytes, and had 10") != std::string::npos);
    fs::remove("data.txt");
    CHECK(refusal<std::ifstream>(bytes).find("data.txt, open when the checkpoint was taken, is not there") != std::string::npos);
}

TEST_CASE("a file without a name cannot be saved") {
    std::FILE* unnamed = std::tmpfile();
    cp::add_persistent("x", dome::refer(unnamed));
    try {
        cp::encode_state({});
        FAIL("accepted");
    } catch (const dome::error& e) {
        CHECK(e.code() == dome::errc::not_captured);
        CHECK(std::string(e.what()).find("without a name") != std::string::npos);
    }
    cp::remove_persistent(&unnamed);
    std::fclose(unnamed);
}

TEST_CASE("a file in memory cannot be saved") {
    char text[] = "text";
    std::FILE* memory = fmemopen(text, sizeof text, "r");
    REQUIRE(memory != nullptr);
    CHECK_THROWS_WITH(saved(memory), Catch::Contains("fmemopen"));
    std::fclose(memory);
}
