// SPDX-License-Identifier: Apache-2.0
// What is kept of one source between two runs of dome-cc: how it is compiled, which files of the program it read, its facts.
// In: filled by the pipeline. Out: JSON text, and back, strictly. No Clang types. Tested by test/tool/dome-cc/record_test.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <stdexcept>
#include <string>

#include "tool/dome-cc/diagnostics.hpp"
#include "tool/dome-cc/edits.hpp"
#include "tool/dome-cc/facts.hpp"
#include "tool/dome-cc/parse/commands.hpp"

namespace dome::cc {

// What a record holds does not fit this dome-cc.
struct record_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct source_record {
    source_command command;
    std::map<std::string, std::uint64_t> read;   // the source and the program's headers -> digest of the text
    std::set<std::string> forced;                // headers that come by way of -include
    bool uses_dome = false;                      // includes one of Dome's headers
    std::string problem;                         // why Clang cannot read it: its diagnostics; then nothing else is known
    facts found;
};

// Facts without what no call of the program can lead through: library functions that call nothing of the program.
facts pruned(const facts&);

std::string write_record(const source_record&);
source_record read_record(const std::string& text);          // throws record_error
bool is_record(const std::string& text);                     // starts like one

std::uint64_t digest(const std::string& text);
std::string read_file(const std::string& path);              // empty when there is none

// Texts that stand in for files, by real path: those in which macro calls are replaced by what they stand for.
using changed_texts = std::map<std::string, std::string>;
std::string read_file(const std::string& path, const changed_texts& texts);

// A file's name for people and debuggers: as the user gave it; a header relative to here where that is shorter to read.
std::string shown_name(const std::string& file, const std::map<std::string, std::string>& shown);

// Members by name, for records.
template <class F>
void fields(F& f, place& x) {
    auto& [file, offset, line, column] = x;
    f("file", file), f("offset", offset), f("line", line), f("column", column);
}
template <class F>
void fields(F& f, refusal& x) {
    auto& [file, line, column, reason, way_out, warning] = x;
    f("file", file), f("line", line), f("column", column), f("reason", reason), f("way_out", way_out), f("warning", warning);
}
template <class F>
void fields(F& f, edit& x) {
    auto& [file, offset, length, replacement, closes] = x;
    f("file", file), f("offset", offset), f("length", length), f("replacement", replacement), f("closes", closes);
}
constexpr int values_of(held_text::kind*) { return 7; }
template <class F>
void fields(F& f, held_text& x) {
    auto& [what, file, begin, end] = x;
    f("what", what), f("file", file), f("begin", begin), f("end", end);
}
constexpr int values_of(call_fact::how*) { return 3; }
constexpr int values_of(call_fact::when*) { return 3; }
template <class F>
void fields(F& f, call_fact& x) {
    auto& [kind, callee, at, end, text_begin, text_end, implicit, in_macro, around, argument_of, initialiser, part, resumable_version, handed,
           handed_pointers, runs] = x;
    f("kind", kind), f("callee", callee), f("at", at), f("end", end), f("text_begin", text_begin), f("text_end", text_end);
    f("implicit", implicit), f("in_macro", in_macro), f("around", around), f("initialiser", initialiser), f("part", part);
    f("argument_of", argument_of), f("resumable_version", resumable_version), f("handed", handed), f("handed_pointers", handed_pointers),
        f("runs", runs);
}
template <class F>
void fields(F& f, function_fact& x) {
    auto& [key, name, at, user, body, checkpoint, transparent, constructor, destructor, constexpr_, coroutine, unwritten, repeatable, not_entered,
           calls, overridden] = x;
    f("key", key), f("name", name), f("at", at), f("user", user), f("body", body), f("checkpoint", checkpoint), f("constructor", constructor);
    f("transparent", transparent), f("destructor", destructor), f("constexpr", constexpr_), f("coroutine", coroutine), f("unwritten", unwritten);
    f("repeatable", repeatable), f("not_entered", not_entered), f("calls", calls), f("overridden", overridden);
}
template <class F>
void fields(F& f, facts& x) {
    auto& [functions, address_taken, casts, constants, global_calls] = x;
    f("functions", functions), f("address_taken", address_taken), f("casts", casts), f("constants", constants), f("global_calls", global_calls);
}
template <class F>
void fields(F& f, source_command& x) {
    auto& [name, path, directory, arguments] = x;
    f("name", name), f("path", path), f("directory", directory), f("arguments", arguments);
}
template <class F>
void fields(F& f, source_record& x) {
    auto& [command, read, forced, uses_dome, problem, found] = x;
    f("command", command), f("read", read), f("forced", forced), f("uses_dome", uses_dome), f("problem", problem), f("facts", found);
}

}  // namespace dome::cc
