// SPDX-License-Identifier: Apache-2.0
// libdome.a is made of the floors' objects; CMake wants one source of its own.
