#pragma once
#include <dome/session.hpp>
#include <vector>
struct shelf {
    std::vector<int> books;
    int werté = 3;
    int put(int x) {
        int y = x;
        books.push_back(y);
        dome::checkpoint();
        return static_cast<int>(books.size()) + y;
    }
};
