#include <dome/generated.hpp>
#line 1 "lister.hpp"
#pragma once
#include <string>
#include <vector>

struct lister {
    std::vector<std::string> names(const std::string& of) const;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] lister& dome_x) {
    }
#line 7
};
void print_names();
