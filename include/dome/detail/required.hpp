// SPDX-License-Identifier: Apache-2.0
// What Dome needs of the compiler's options, said in words instead of errors somewhere in its headers. Tested by modes_test.py.
#pragma once

#if __cplusplus < 201703L
#error "Dome needs C++17 or later (-std=c++17)"
#endif
#ifndef __cpp_exceptions
#error "Dome needs exceptions: leave out -fno-exceptions"
#endif
#ifndef __cpp_rtti
#error "Dome needs run-time type information: leave out -fno-rtti"
#endif
#ifdef _GLIBCXX_DEBUG
#error "Dome's library has the containers of a program without -D_GLIBCXX_DEBUG: use -D_GLIBCXX_ASSERTIONS or -fsanitize=address instead"
#endif
#if defined(_GLIBCXX_USE_CXX11_ABI) && !_GLIBCXX_USE_CXX11_ABI
#error "Dome's library has the strings of a program without -D_GLIBCXX_USE_CXX11_ABI=0: leave that out"
#endif
