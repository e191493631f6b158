// SPDX-License-Identifier: Apache-2.0
// Descriptions of what getopt() and getopt_long() work with: their tables of options, and how far the arguments have been read.
// In: optind and its like. Out: the same in a run that is resumed with the same arguments; the list that getopt sorts is state of its own.
// Included by programs that call them (dome-cc adds the line). Tested by test/golden/options.
#pragma once

#include <getopt.h>

#include <cstddef>
#include <cstring>

#include "dome/archive.hpp"
#include "dome/generated.hpp"

namespace dome {
namespace gen {

struct c_options {};
inline c_options option_state;

}  // namespace gen

template <>
struct describe<option> {
    static constexpr const char* name() { return "option"; }
    static void apply(archive& a, option& x) {
        a.field("name", x.name);
        a.field("has_arg", x.has_arg);
        a.field("flag", x.flag);
        a.field("val", x.val);
    }
};

template <>
struct describe<gen::c_options> {
    static constexpr const char* name() { return "options"; }
    static void apply(archive& a, gen::c_options&) {
        int count = 0;
        char** const given = gen::detail::arguments(count);
        a.field("optind", optind, false);
        a.field("opterr", opterr, false);
        a.field("optopt", optopt, false);
        text_within(a, given, count);
    }

private:
    // optarg leads into one of the arguments: which, and how far. -1: somewhere else.
    static void text_within(archive& a, char** given, int count) {
        int which = count - 1;
        const auto within = [&](const char* text) { return optarg >= text && optarg <= text + __builtin_strlen(text); };
        while (which >= 0 && (optarg == nullptr || !within(given[which])))
            --which;
        std::ptrdiff_t from = which < 0 ? 0 : optarg - given[which];
        a.field("argument", which, false);
        a.field("offset", from, false);
        if (which < 0)
            a.field("optarg", optarg, false);
        else if (a.loading() && which < count && from <= static_cast<std::ptrdiff_t>(__builtin_strlen(given[which])))
            optarg = given[which] + from;
    }
};

}  // namespace dome
