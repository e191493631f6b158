// SPDX-License-Identifier: Apache-2.0
// A supervised task's standard output and error: files in the store, so that nothing printed is lost with the machine
// and the supervisor can show each line exactly once (docs/recovery.md, "Output").
// Tested by test/e2e.
#pragma once

#include <cstdint>
#include <string>

namespace dome {

// Points descriptors 1 and 2 at <store>/output/e<epoch>-r<rank>.{out,err}. Throws error(io).
void redirect_output(const std::string& store, int epoch, int rank);

// Hands everything buffered by stdio and iostreams to the operating system.
void flush_output();

// Bytes this process has written to standard output if that is a regular file, else 0. Flushes first.
std::uint64_t output_written();

}  // namespace dome
