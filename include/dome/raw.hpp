// SPDX-License-Identifier: Apache-2.0
// Files that hold nothing but elements, one behind the other, little-endian. Each task reads and writes its own part; the
// tasks share the file system.
//   auto x = dome::load_raw<double>("x.bin");                          // the whole file
//   auto y = dome::load_raw<float>("frame.raw", 512, 1000);            // 1000 elements behind a header of 512 bytes
//   dome::save_raw("x.bin", x);                                        // appears whole or not at all
// Tested by test/runtime/objects/matrix_market_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "dome/vector.hpp"

namespace dome {

// `count` elements from byte `offset`; count -1: all that follow, which must be a whole number of elements. Collective. Throws
// error(io | damaged | usage) naming the file, before any object exists.
template <class T>
vector<T> load_raw(const std::string& path, std::int64_t offset = 0, std::int64_t count = -1, const spread& how = {},
                   const std::source_location& at = std::source_location::current()) {
    const detail::calling call("load_raw", at);
    const std::int64_t element = element_type_of<T>().size;
    if (offset < 0 || count < -1)
        detail::fail_usage(path + " cannot be read from byte " + std::to_string(offset) + " for " + std::to_string(count) +
                           " elements: give 0 or more, -1 for all elements");
    const std::int64_t bytes = detail::file_size(path), left = bytes - offset;
    const auto refuse = [&](const std::string& why) {
        detail::fail(errc::damaged, path + " cannot be loaded: of its " + std::to_string(bytes) + " bytes, " + why);
    };
    if (left < 0)
        refuse("none is behind byte " + std::to_string(offset));
    if (count < 0 && left % element != 0)
        refuse(std::to_string(left) + " from byte " + std::to_string(offset) + " are not a whole number of elements of " + std::to_string(element));
    if (count < 0)
        count = left / element;
    if (count > left / element)
        refuse(std::to_string(left) + " from byte " + std::to_string(offset) + " are fewer than " + std::to_string(count) + " elements of " +
               std::to_string(element));
    vector<T> x(detail::unfilled{}, detail::make_layout({count}, how.where, how.tile));
    x.set_name(how.name);
    detail::read_elements(path, offset, x.element(), x.lay(), x.local_data());
    detail::constructed(x);
    return x;
}

// Collective. Throws error(io) on every task when some task could not write.
template <class T>
void save_raw(const std::string& path, const vector<T>& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("save_raw", at);
    if (x.blank())
        detail::fail_usage(detail::described(x) + " cannot be written to " + path + ": give it a shape first");
    detail::write_elements(path, {}, x.element(), x.lay(), reinterpret_cast<const std::byte*>(x.data()));
}

}  // namespace dome
