#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "shelf.hpp"
#pragma once
#include <dome/session.hpp>
#include <vector>
struct shelf {
    std::vector<int> books;
    int werté = 3;
    int put(int x) { DOME_FRAME("shelf::put(int)", "shelf.hpp", 7, 0xfdf16654df7f5e22ull, "dome::checkpoint");
        int y = dome_at ? ::dome::gen::blank<int>() : (x); if (dome_at) dome_f.load("y", y); 
        if (!dome_at) { books.push_back(y); }
        { DOME_SITE(1, 10, ("y"), ::dome::gen::ref(y)); dome::checkpoint(); }
        return static_cast<int>(books.size()) + y;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shelf& dome_x) {
        dome_a.field("books", dome_x.books);
        dome_a.field_or_default("werté", dome_x.werté);
    }
#line 13
};
