// SPDX-License-Identifier: Apache-2.0
// A program that does not use Dome at all: `dome run` must say so (recover_test.py).
#include <cstdio>

int main() { std::puts("nothing of Dome here"); }
