// SPDX-License-Identifier: Apache-2.0
// Descriptions of what getopt() and getopt_long() work with: their tables of options, and how far the arguments have been read.
// In: optind and its like. Out: the same in a run that is resumed with the same arguments; the list that getopt sorts is state of its own.
// Included by programs that call them (dome-cc adds the line). Tested by test/golden/options.
#pragma once

#include <getopt.h>

#include "dome/archive.hpp"

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
        a.field("optind", optind, false);
        a.field("opterr", opterr, false);
        a.field("optopt", optopt, false);
        a.field("optarg", optarg, false);
    }
};

}  // namespace dome
