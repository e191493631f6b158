#include <dome/generated.hpp>
#line 1 "other.cpp"
#include "count.hpp"

int other() { DOME_FRAME("other()", "other.cpp", 3, 0xeb99384f66c06882ull, "next");
    if (!dome_at) { count += 100; }
    { DOME_SITE0(1, 5); return next(); }
}
