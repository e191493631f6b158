// SPDX-License-Identifier: Apache-2.0
// Locales by their names, how far a multibyte character has been read, seeds of engines; `#pragma STDC` at the start of a body.
#include <dome/session.hpp>

#include <cfenv>
#include <clocale>
#include <cwchar>
#include <iostream>
#include <locale>
#include <random>
#include <string>
#include <utility>

template <class T>
struct asked {
    static constexpr bool quiet = noexcept(std::declval<T&>().~T()) && sizeof(std::declval<T*>()) > 1;
};

static double third(double x) {
#pragma STDC FENV_ACCESS ON
    std::fesetround(FE_UPWARD);
    dome::checkpoint();
    volatile double y = x;
    y = y / 3;
    std::fesetround(FE_TONEAREST);
    return y;
}

int main() {
    const std::locale unchanged, named("C.UTF-8");
    std::locale current = named;
    dome::checkpoint();
    std::cout << unchanged.name() << ' ' << current.name() << (named == current) << std::isalpha('x', current) << '\n';

    std::setlocale(LC_ALL, "C.UTF-8");
    const std::string text = "z\u00df\u6c34";
    std::mbstate_t state{};
    wchar_t wide = 0;
    for (char c : text) {
        dome::checkpoint();
        const std::size_t n = std::mbrtowc(&wide, &c, 1, &state);
        if (n == static_cast<std::size_t>(-2))
            std::cout << '.';
        else
            std::cout << static_cast<long>(wide) << ' ';
    }
    std::cout << (std::mbsinit(&state) != 0) << '\n';

    std::seed_seq seeds{1, 2, 3};
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        std::mt19937 engine(seeds);
        std::cout << engine() << ' ' << seeds.size() << '\n';
    }
    std::cout << (third(1) > 1.0 / 3) << asked<std::string>::quiet << '\n';
}
