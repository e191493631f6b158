// SPDX-License-Identifier: Apache-2.0
// What is said about distributed objects that do not fit: the call and its line in the user's program, the objects by name or kind
// with their sizes, and the way out.
// Tested by test/runtime/objects/refusals_test.cpp.
#include <unistd.h>

#include <algorithm>
#include <limits>

#include "dome/detail/calling.hpp"
#include "dome/detail/objects_runtime.hpp"

namespace dome::detail {
namespace {

std::string text(const std::vector<std::int64_t>& shape) {
    std::string s;
    for (std::int64_t n : shape)
        s += (s.empty() ? "" : " x ") + std::to_string(n);
    return s;
}

std::string name_of(char kind, std::uint32_t size) {
    if (kind == 'b')
        return "bool";
    if (kind == 'f')
        return size == sizeof(float) ? "float" : size == sizeof(double) ? "double" : "long double";
    if (size == sizeof(int))
        return kind == 'i' ? "int" : "unsigned";
    return (kind == 'i' ? "std::int" : "std::uint") + std::to_string(8 * size) + "_t";
}

// As a program has it, or, of an aggregate, as `dome info` does.
std::string name_of(const element_type& type) {
    const auto& s = type.scalars;
    if (s.size() == 1)
        return name_of(s[0].kind, s[0].size);
    if (s.size() == 2 && s[0].name == "re" && s[1].name == "im")
        return "std::complex<" + name_of(s[0].kind, s[0].size) + ">";
    return type.text();
}

// What the machine has; 0: it does not say.
std::size_t memory_there() {
    static const std::size_t there =
        static_cast<std::size_t>(std::max(0L, ::sysconf(_SC_PHYS_PAGES))) * static_cast<std::size_t>(std::max(0L, ::sysconf(_SC_PAGESIZE)));
    return there;
}

}  // namespace

void fail(errc code, const std::string& sentence) { throw error(code, current_call == nullptr ? sentence : current_call->text() + ": " + sentence); }

void fail_usage(const std::string& sentence) { fail(errc::usage, sentence); }

std::string described(const std::string& name, const char* kind, const element_type& type, const std::vector<std::int64_t>& shape) {
    const std::string what = std::string(kind) + "<" + name_of(type) + ">";
    const std::string sized = shape.empty() ? "blank " + what : what + " of " + text(shape);
    return name.empty() ? sized : name + " (" + sized + ")";
}

std::string described(const distributed& object, const std::vector<std::int64_t>& shape) {
    return described(object.name(), object.kind(), object.element(), shape);
}

std::string described(const distributed& object) { return described(object, object.shape()); }

const char* trouble_with(const std::vector<std::int64_t>& shape, const element_type& type) {
    std::int64_t left = std::numeric_limits<std::int64_t>::max() / type.size;
    for (std::int64_t n : shape) {
        if (n < 0)
            return "cannot be: an extent is negative";
        if (n > left)
            return "is larger than can be addressed: use fewer elements";
        if (n > 0)
            left /= n;
    }
    return nullptr;
}

void check_extents(const std::string& name, const char* kind, const element_type& type, const std::vector<std::int64_t>& shape) {
    if (const char* const wrong = trouble_with(shape, type))
        fail_usage(described(name, kind, type, shape) + " " + wrong);
}

void fail_shapes(const distributed& a, const layout& la, const distributed& b, const layout& lb) {
    fail(errc::shape, described(a, la.shape) + " and " + described(b, lb.shape) +
                          " do not fit: element by element, both must have the same shape; slice() gives a part of one");
}

void fail_spread(const distributed& a, const distributed& b) {
    const auto named = [](placement p) { return p == placement::whole ? "whole" : p == placement::block ? "block" : "dynamic"; };
    const std::string placements = a.where() == b.where() ? "" : std::string(" (") + named(a.where()) + " and " + named(b.where()) + ")";
    fail(errc::shape, described(a) + " and " + described(b) + " lie differently on the tasks" + placements +
                          ": give both the same placement and tile, or convert one with dome::spread_like(one, other)");
}

void fail_index(const distributed& object, std::int64_t index) {
    std::int64_t elements = 1;
    for (const std::int64_t n : object.shape())
        elements *= n;
    const std::int64_t last = object.shape().empty() ? -1 : elements - 1;
    fail(errc::range, "index " + std::to_string(index) + " is outside " + described(object) +
                          (last < 0 ? ", which has no elements: test size() first" : ": indices go from 0 to " + std::to_string(last)));
}

void fail_index(const distributed& object, std::size_t dimension, std::int64_t index) {
    const std::vector<std::int64_t> shape = object.shape();
    if (shape.size() < 2)
        fail_index(object, index);
    fail(errc::range,
         "index " + std::to_string(index) + " is outside dimension " + std::to_string(dimension) + " of " + described(object) +
             (shape[dimension] == 0 ? ", which is empty: test size() first" : ": indices go from 0 to " + std::to_string(shape[dimension] - 1)));
}

void fail_memory(const distributed& object, const std::vector<std::int64_t>& shape, std::size_t bytes) {
    fail(errc::memory, "no memory for " + described(object, shape) + ": this task needs " + std::to_string(bytes) +
                           " bytes for its part, the machine has " + std::to_string(memory_there()) + "; use more tasks");
}

void check_memory(const distributed& object, const std::vector<std::int64_t>& shape, std::size_t bytes) {
    if (memory_there() != 0 && bytes > memory_there())
        fail_memory(object, shape, bytes);
}

}  // namespace dome::detail
