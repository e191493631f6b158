#pragma once
#define CONTAINER chain
#include "parts/container.hpp"
#undef CONTAINER
