#include <dome/generated.hpp>
#include <dome/describe/std/exception.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "trouble.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] listed& dome_x) {
        dome_a.base<::trouble>("trouble", dome_x);
        dome_a.field("all_", dome_x.all_);
    }
    explicit listed([[maybe_unused]] ::dome::blank_t dome_b) : ::trouble(dome_b), all_(::dome::gen::blank<decltype(all_)>()) {}
#line 19
};
struct coded {
    std::string text;
    int code;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] coded& dome_x) {
        dome_a.field("text", dome_x.text);
        dome_a.field("code", dome_x.code);
    }
#line 23
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

static ::dome::gen::exception_type<listed> dome_x_listed("listed");
#line 41

static ::dome::gen::exception_type<coded> dome_x_coded("coded");
#line 41
