// SPDX-License-Identifier: Apache-2.0
#include "trouble.hpp"

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace {

class listed : public trouble {
public:
    explicit listed(std::vector<int> all) : all_(std::move(all)) {}
    int size() const override { return static_cast<int>(all_.size()); }
    int at(int i) const override { return all_[static_cast<std::size_t>(i)]; }

private:
    std::vector<int> all_;
};
struct coded {
    std::string text;
    int code;
};

}  // namespace

int work(int k) {
    if (k == 1)
        throw listed({4, 5, 6});
    if (k == 2)
        throw coded{"two", 22};
    return k;
}
int describe_current() {
    try {
        throw;
    } catch (const coded& c) {
        return c.code + static_cast<int>(c.text.size());
    }
}
