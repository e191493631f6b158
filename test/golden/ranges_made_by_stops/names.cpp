#include <dome/session.hpp>

#include "lister.hpp"

std::vector<std::string> lister::names(const std::string& of) const {
    std::vector<std::string> all;
    for (char c : of) {
        all.push_back(of + c);
        dome::checkpoint();
    }
    return all;
}
