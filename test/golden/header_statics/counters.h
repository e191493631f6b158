// SPDX-License-Identifier: Apache-2.0
// Every source that includes this has its own `used`, and shares `shared`.
#pragma once

static int used = 0;
namespace {
int twice = 0;
}
inline int shared = 0;

static inline int next() {
    static int n = 0;
    return ++n;
}
int work(int i);
