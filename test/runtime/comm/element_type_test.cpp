// SPDX-License-Identifier: Apache-2.0
// Text and byte order of elements: plain scalars, several scalars, padding that stays as it is.
#include <catch2/catch.hpp>

#include <cstring>

#include "dome/distributed.hpp"

using dome::element_type;

namespace {

std::vector<unsigned char> swapped(const element_type& t, std::vector<unsigned char> bytes) {
    dome::swap_bytes(t, bytes.data(), bytes.size() / t.size);
    return bytes;
}

}  // namespace

TEST_CASE("the text of an element lists kind and size in order") {
    CHECK(element_type{8, {{'f', 8, 0, ""}}}.text() == "f8");
    CHECK(element_type{16, {{'f', 8, 0, "re"}, {'f', 8, 8, "im"}}}.text() == "f8,f8");
    CHECK(element_type{4, {{'i', 4, 0, ""}}} == element_type{4, {{'i', 4, 0, "named"}}});
    CHECK_FALSE(element_type{4, {{'i', 4, 0, ""}}} == element_type{4, {{'f', 4, 0, ""}}});
}

TEST_CASE("every scalar is reversed, padding is left alone") {
    CHECK(swapped({1, {{'u', 1, 0, ""}}}, {1, 2, 3}) == std::vector<unsigned char>{1, 2, 3});
    CHECK(swapped({2, {{'i', 2, 0, ""}}}, {1, 2, 3, 4}) == std::vector<unsigned char>{2, 1, 4, 3});
    CHECK(swapped({4, {{'f', 4, 0, ""}}}, {1, 2, 3, 4}) == std::vector<unsigned char>{4, 3, 2, 1});
    CHECK(swapped({8, {{'f', 8, 0, ""}}}, {1, 2, 3, 4, 5, 6, 7, 8}) == std::vector<unsigned char>{8, 7, 6, 5, 4, 3, 2, 1});
    CHECK(swapped({4, {{'i', 2, 0, "a"}, {'i', 2, 2, "b"}}}, {1, 2, 3, 4}) == std::vector<unsigned char>{2, 1, 4, 3});
    CHECK(swapped({8, {{'u', 1, 0, "tag"}, {'i', 4, 4, "n"}}}, {9, 7, 7, 7, 1, 2, 3, 4}) == std::vector<unsigned char>{9, 7, 7, 7, 4, 3, 2, 1});
    std::vector<unsigned char> wide(16);
    for (unsigned char i = 0; i < 16; ++i)
        wide[i] = i;
    CHECK(swapped({16, {{'f', 16, 0, ""}}}, wide) == std::vector<unsigned char>(wide.rbegin(), wide.rend()));
}

TEST_CASE("swapping twice is nothing") {
    const element_type t{16, {{'f', 8, 0, "x"}, {'i', 4, 8, "n"}}};
    std::vector<unsigned char> bytes(1600);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(i * 31);
    CHECK(swapped(t, swapped(t, bytes)) == bytes);
    CHECK(swapped(t, bytes) != bytes);
}
