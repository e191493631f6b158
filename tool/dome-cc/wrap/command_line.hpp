// SPDX-License-Identifier: Apache-2.0
// What a call of a C++ compiler asks for, as far as dome-cc --wrap needs to know: compile, link or something else; which words are
// sources, objects, archives. In: the words of a command. Out: plain values. Tested by test/tool/dome-cc/wrap_test.py.
#pragma once

#include <string>
#include <vector>

namespace dome::cc::wrap {

enum class step {
    other,     // precompile a header, preprocess, assemble, print something: nothing for dome-cc to do
    compile,   // -c
    link       // with or without sources
};

struct input {
    std::size_t word = 0;      // its place among the words
    std::string path;
    enum class sort { cpp, c, header, object, archive, shared, other } what = sort::other;
    std::string language = {};      // of -x; empty: the name says it
};

struct command_line {
    step what = step::other;
    std::size_t compiler = 0;              // words before the first option or input: launchers and the compiler itself
    std::vector<std::string> words;        // response files opened
    std::vector<input> inputs;
    std::string output;                    // of -o; empty: not given
    bool shared = false;                   // -shared
    std::vector<std::string> flags;        // compiler and what a source is compiled with: no inputs, outputs, dependency files, libraries
    std::vector<std::string> dependency_flags;   // -MD, -MF x, ...
};

command_line read_command_line(const std::vector<std::string>& words, const std::string& directory);

}  // namespace dome::cc::wrap
