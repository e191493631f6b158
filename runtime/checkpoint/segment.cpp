// SPDX-License-Identifier: Apache-2.0
// What a checkpoint says of an object, checked; see segment.hpp. Tested by test/runtime/checkpoint/{segment,manifest}_test.cpp.
#include "runtime/checkpoint/segment.hpp"

#include "runtime/checkpoint/segment_format.hpp"

namespace dome::checkpoint {

std::string text_of(const object_facts& o) {
    return o.name.empty() ? "object #" + std::to_string(o.id) : "object " + o.name + " #" + std::to_string(o.id);
}

std::optional<std::int64_t> elements_of(const std::vector<std::int64_t>& shape) {
    std::int64_t elements = shape.empty() ? 0 : 1;
    for (const std::int64_t n : shape)
        if (n < 0 || __builtin_mul_overflow(elements, n, &elements))
            return std::nullopt;
    return elements;
}

std::string flaw_of(const object_facts& o) {
    const element_type& e = o.element;
    if (e.size == 0 || e.size > segment_format::largest_element)
        return "elements of " + std::to_string(e.size) + " bytes";
    if (e.scalars.empty())
        return "elements without a scalar";
    for (const auto& s : e.scalars) {
        const bool size_fits = s.size == 1 || s.size == 2 || s.size == 4 || s.size == 8 || s.size == 16;
        if (!size_fits || s.size > e.size || s.offset > e.size - s.size || std::string_view("iufb").find(s.kind) == std::string_view::npos)
            return "a scalar outside its element or of no known kind";
    }
    const std::optional<std::int64_t> elements = elements_of(o.shape);
    if (!elements)
        return "a shape that cannot be";
    std::int64_t bytes = 0;
    if (*elements != o.tiles.elements || __builtin_mul_overflow(*elements, static_cast<std::int64_t>(e.size), &bytes))
        return "a shape that does not fit its number of elements";
    if (o.tiles.tile < 1)
        return "tiles of " + std::to_string(o.tiles.tile) + " elements";
    return {};
}

bool same_object(const object_facts& a, const object_facts& b) {
    if (a.id != b.id || a.name != b.name || a.shape != b.shape || a.where != b.where || a.tiles.elements != b.tiles.elements ||
        a.tiles.tile != b.tiles.tile || a.element.size != b.element.size || a.element.scalars.size() != b.element.scalars.size())
        return false;
    for (std::size_t i = 0; i < a.element.scalars.size(); ++i) {
        const auto &x = a.element.scalars[i], &y = b.element.scalars[i];
        if (x.kind != y.kind || x.size != y.size || x.offset != y.offset || x.name != y.name)
            return false;
    }
    return true;
}

}  // namespace dome::checkpoint
