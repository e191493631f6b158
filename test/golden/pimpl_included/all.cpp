// SPDX-License-Identifier: Apache-2.0
// Several sources as one: what one of them defines is not in a header, although it is included.
#include "world.cc"
#include "rest.cc"
