#include <dome/generated.hpp>
#include <dome/describe/std/complex.hpp>
#include <dome/describe/std/valarray.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// valarray and complex numbers.
#include <dome/session.hpp>

#include <complex>
#include <iostream>
#include <valarray>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 10, 0xb854c20f34edfe88ull, "dome::checkpoint");
    std::valarray<double> x = dome_at ? ::dome::gen::blank<::std::valarray<double>>() : ::dome::gen::type<::std::valarray<double>> {1, 2, 3}; if (dome_at) dome_f.load("x", x); 
    std::valarray<std::complex<double>> z = dome_at ? ::dome::gen::blank<::std::valarray< ::std::complex<double>>>() : ::dome::gen::type<::std::valarray< ::std::complex<double>>>(std::complex<double>(0, 1), 2); if (dome_at) dome_f.load("z", z); 
    std::vector<std::complex<float>> path = dome_at ? ::dome::gen::blank<::std::vector< ::std::complex<float>>>() : ::dome::gen::type<::std::vector< ::std::complex<float>>>(); if (dome_at) dome_f.load("path", path); 
    std::complex<double> point = dome_at ? ::dome::gen::blank<::std::complex<double>>() : ::dome::gen::type<::std::complex<double>>(0.5, -0.25); if (dome_at) dome_f.load("point", point); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { x *= 1.5;
        z[1] *= point;
        point *= std::complex<double>(0, 1); }
        { DOME_SITE(1, 19, ("x", "z", "path", "point", "i"), ::dome::gen::ref(x), ::dome::gen::ref(z), ::dome::gen::ref(path), ::dome::gen::ref(point), i); dome::checkpoint(); }
        path.emplace_back(static_cast<float>(i), 2.0f);
        std::cout << x.sum() << ' ' << z[1] << ' ' << point << ' ' << path.size() << '\n';
    }
}
