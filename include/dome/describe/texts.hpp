// SPDX-License-Identifier: Apache-2.0
// What functions of the C library take from the heap for a text they return or write: recorded like the program's own memory, so that
// pointers lead there after a resume and getline() or free() find it as they left it. In: the call's arguments. Out: its result.
// Templates, so that only programs that call one know of blocks of char. Included by programs that do (dome-cc adds the line).
// Tested by test/golden/texts_of_c.
#pragma once

#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstdlib>

#include "dome/describe/heap.hpp"

namespace dome {
namespace gen {
namespace detail {

char* current_directory(char* buffer, std::size_t size) noexcept;      // getcwd()

// The block may have grown, and moved.
template <class Char, class Read>
std::ptrdiff_t read_into(char** line, std::size_t* room, Read read) {
    if (line == nullptr || room == nullptr)
        return read();
    forget_block(*line);
    const std::ptrdiff_t n = read();
    noted_memory<Char>(*line, *room);
    return n;
}

}  // namespace detail

template <class Char = char>
std::ptrdiff_t read_line(char** line, std::size_t* room, std::FILE* from) {
    return detail::read_into<Char>(line, room, [&] { return ::getline(line, room, from); });
}
template <class Char = char>
std::ptrdiff_t read_until(char** line, std::size_t* room, int delimiter, std::FILE* from) {
    return detail::read_into<Char>(line, room, [&] { return ::getdelim(line, room, delimiter, from); });
}

template <class Char = char>
int print_arguments_to_text(char** text, const char* format, std::va_list arguments) noexcept {
    const int n = ::vasprintf(text, format, arguments);
    if (n >= 0)
        noted_memory<Char>(*text, static_cast<std::size_t>(n) + 1);
    return n;
}
template <class Char = char>
[[gnu::format(printf, 2, 3)]] int print_to_text(char** text, const char* format, ...) noexcept {
    std::va_list arguments;
    va_start(arguments, format);
    const int n = print_arguments_to_text<Char>(text, format, arguments);
    va_end(arguments);
    return n;
}

// Into a buffer of the program's own, or into one that they take themselves.
template <class Char = char>
char* real_path(const char* path, char* buffer) noexcept {
    char* const found = ::realpath(path, buffer);
    return buffer == nullptr ? made_text<Char>(found) : found;
}
template <class Char = char>
char* working_directory(char* buffer, std::size_t size) noexcept {
    char* const found = detail::current_directory(buffer, size);
    if (buffer == nullptr && found != nullptr)
        noted_memory<Char>(found, size > 0 ? size : __builtin_strlen(found) + 1);
    return found;
}

}  // namespace gen
}  // namespace dome
