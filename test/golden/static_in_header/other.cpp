#include "count.hpp"

int other() {
    count += 100;
    return next();
}
