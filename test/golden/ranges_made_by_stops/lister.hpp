#pragma once
#include <string>
#include <vector>

struct lister {
    std::vector<std::string> names(const std::string& of) const;
};
void print_names();
