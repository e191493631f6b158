// SPDX-License-Identifier: Apache-2.0
// Lines on the heartbeat link: one text line each, line ends inside the text escaped. In: bytes as they come off a
// socket, whole or in parts. Out: whole lines. Tested by test/runtime/vm/link_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dome::vm {

std::string to_wire(std::string_view text);      // "a\nb" -> "a\\nb\n"

class line_reader {
public:
    void add(std::string_view bytes) { pending_.append(bytes); }
    std::optional<std::string> next();           // the next whole line, unescaped
    std::size_t unread() const { return pending_.size() - start_; }

private:
    std::string pending_;
    std::size_t start_ = 0, searched_ = 0;
};

}  // namespace dome::vm
