// SPDX-License-Identifier: Apache-2.0
// Escaping and cutting of lines on the heartbeat link. See link_line.hpp.
#include "runtime/vm/link_line.hpp"

#include <algorithm>

#include "runtime/vm/link.hpp"

namespace dome::vm {

std::string to_wire(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 1);
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
    return out += '\n';
}

std::optional<std::string> line_reader::next() {
    const std::size_t end = pending_.find('\n', std::max(start_, searched_));
    if (end == std::string::npos) {
        searched_ = pending_.size();
        if (start_ > 0) {
            pending_.erase(0, start_);
            searched_ -= start_;
            start_ = 0;
        }
        return std::nullopt;
    }
    std::string line;
    for (std::size_t i = start_; i < end; ++i) {
        if (pending_[i] != '\\' || i + 1 == end)
            line += pending_[i];
        else
            line += pending_[++i] == 'n' ? '\n' : pending_[i];
    }
    start_ = end + 1;
    return line;
}

std::string word(const std::string& line, const std::string& key) {
    const std::string wanted = key + "=";
    for (std::size_t at = line.find(wanted); at != std::string::npos; at = line.find(wanted, at + 1))
        if (at == 0 || line[at - 1] == ' ')
            return line.substr(at + wanted.size(), line.find(' ', at) - at - wanted.size());
    return {};
}

}  // namespace dome::vm
