// SPDX-License-Identifier: Apache-2.0
// Description of std::complex: two numbers.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <complex>

#include "dome/archive.hpp"

namespace dome {

template <class T>
struct describe<std::complex<T>> {
    static constexpr const char* name() { return "complex"; }
    static void apply(archive& a, std::complex<T>& x) {
        T part[2] = {x.real(), x.imag()};
        if (a.begin_sequence(2) != 2)
            a.fail(errc::mismatch, "a complex number is saved as two numbers");
        a.element(0, part[0], false);
        a.element(1, part[1], false);
        a.end_sequence();
        if (a.loading())
            x = std::complex<T>(part[0], part[1]);
    }
};

}  // namespace dome
