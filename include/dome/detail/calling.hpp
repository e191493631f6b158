// SPDX-License-Identifier: Apache-2.0
// Which collective operation of Dome this task is in, and from which line of the program: so that tasks that call different ones
// can be told so, instead of waiting for each other, and every error says where it comes from. The outermost operation counts:
// norm2() sums, but the user wrote norm2().
// Tested by test/runtime/objects/{calls,refusals}_test.cpp.
#pragma once

#include <cstdint>
#include <source_location>
#include <string>

namespace dome::detail {

// Of an operation; its hash goes into the tags of its messages, so that those of different operations never meet.
struct call_name {
    const char* text;
    std::uint32_t hash = 2166136261u;
    consteval call_name(const char* name) : text(name) {
        for (const char* c = name; *c != '\0'; ++c)
            hash = (hash ^ static_cast<unsigned char>(*c)) * 16777619u;
    }
};

class calling;
inline constinit thread_local const calling* current_call = nullptr;

class calling {
public:
    explicit calling(const call_name& name, const std::source_location& where = {}) noexcept : name_(name), where_(where), outer_(current_call) {
        if (outer_ == nullptr)
            current_call = this;
    }
    ~calling() { current_call = outer_; }
    calling(const calling&) = delete;
    calling& operator=(const calling&) = delete;
    const call_name& name() const noexcept { return name_; }
    // "sort() (a.cpp:40)"; without the line where it is unknown.
    std::string text() const {
        const std::string call = std::string(name_.text) + "()";
        return where_.line() == 0 ? call : call + " (" + where_.file_name() + ":" + std::to_string(where_.line()) + ")";
    }

private:
    const call_name name_;
    const std::source_location where_;
    const calling* const outer_;
};

}  // namespace dome::detail
