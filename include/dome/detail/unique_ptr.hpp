// SPDX-License-Identifier: Apache-2.0
// std::unique_ptr alone. What <memory> brings of <unistd.h> with it in C++20 (`link`, `access`, ...) are names that programs have themselves.
// Tested by test/golden/names_of_c.
#pragma once

#include <version>
#ifdef __GLIBCXX__
#include <bits/unique_ptr.h>
#else
#include <memory>
#endif
