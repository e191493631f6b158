// SPDX-License-Identifier: Apache-2.0
// Compilers number the lambdas of a function, or of a source, each in its way. All else in the name of a type is the same everywhere,
// so that it is enough to put the names that dome-cc gave in the place of theirs.
#include "runtime/checkpoint/lambda_names.hpp"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <map>

#include "dome/archive.hpp"

namespace dome {
namespace detail {
namespace {

constinit const lambda_entry* newest = nullptr;      // entries register while static objects are constructed

}  // namespace

void add_lambda(lambda_entry& e) noexcept {
    e.next = newest;
    newest = &e;
}

}  // namespace detail

namespace checkpoint {
namespace {

bool is_part_of_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Where the last name of a qualified one begins: `f(int)::{lambda(g::h)#1}`, `f(int)::$_1`.
std::size_t last_name(const std::string& text) {
    std::size_t at = text.size();
    if (!text.empty() && text.back() == '}') {
        int depth = 0;
        do
            depth += text[--at] == '}' ? 1 : text[at] == '{' ? -1 : 0;
        while (at > 0 && depth > 0);
    }
    at = text.rfind("::", at);
    return at == std::string::npos ? 0 : at;
}

std::string portable(const std::string& text, const char* source);

// What the type of a lambda lies in, `main` or `checked<main()::lambda 2(int)>(...)`.
std::string surroundings(const named_type& t) {
    const std::string text = detail::readable(*t.type);
    std::string out = portable(text.substr(0, last_name(text)), t.source);
    // The member that it initialises is named by g++ and not by clang, and in the lambda's own name in any case.
    const std::string around = t.name.substr(0, t.name.rfind("::lambda "));
    const std::string member = around.substr(std::min(around.rfind("::"), around.size()));
    if (out.size() > member.size() && out.compare(out.size() - member.size(), member.size(), member) == 0)
        out.resize(out.size() - member.size());
    return out;
}

const std::string& known_surroundings(const named_type& t) {
    static std::map<const std::type_info*, std::string> known;
    const auto place = known.find(t.type);
    return place != known.end() ? place->second : known.emplace(t.type, surroundings(t)).first->second;
}

// The name that dome-cc gave the lambda of this entry, with its instance where it has one.
std::string name_of(const detail::lambda_entry& e) {
    for (const detail::lambda_entry* o = detail::newest; o != nullptr; o = o->next)
        if (o->type != e.type && std::strcmp(o->name, e.name) == 0)
            return e.name + (" as " + known_surroundings({e.type, e.name, e.source}));
    return e.name;
}

// The lambda whose type the text names at this place: the longest; of several sources this one's.
const detail::lambda_entry* lambda_at(const std::string& text, std::size_t at, const char* source, std::size_t& length) {
    const detail::lambda_entry* found = nullptr;
    length = 0;
    if (at > 0 && (is_part_of_name(text[at - 1]) || text[at - 1] == ':'))
        return nullptr;
    for (const detail::lambda_entry* e = detail::newest; e != nullptr; e = e->next) {
        const std::string its = detail::readable(*e->type);
        if (its.size() < length || text.compare(at, its.size(), its) != 0 ||
            (at + its.size() < text.size() && is_part_of_name(text[at + its.size()])))
            continue;
        if (its.size() > length || std::strcmp(e->source, source) == 0)
            found = e;
        length = its.size();
    }
    return found;
}

std::string portable(const std::string& text, const char* source) {
    std::string out;
    for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
        const detail::lambda_entry* const lambda = lambda_at(text, at, source, length);
        if (lambda == nullptr)
            length = 1;
        out += lambda != nullptr ? name_of(*lambda) : text.substr(at, 1);
    }
    return out;
}

}  // namespace

void distinction::also(const named_type& other) {
    if (other.type == type_.type)
        return;
    by_surroundings_ = true;
    if (known_surroundings(other) != known_surroundings(type_))
        return;
    by_source_ = true;
    by_compiler_ = by_compiler_ || std::strcmp(other.source, type_.source) == 0;
}
std::string distinction::text() const {
    if (by_compiler_)
        return std::string(" as ") + type_.type->name();
    return (by_surroundings_ ? " as " + known_surroundings(type_) : "") + (by_source_ ? std::string(" of ") + type_.source : "");
}

}  // namespace checkpoint
}  // namespace dome
