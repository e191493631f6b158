#pragma once
#define CONTAINER stack
#define link_of link_of
#include "parts/container.hpp"
#undef link_of
#undef CONTAINER
