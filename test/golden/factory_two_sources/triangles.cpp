// SPDX-License-Identifier: Apache-2.0
// Classes that nobody else knows, behind pointers of another source.
#include <dome/session.hpp>

#include "elements.hpp"

namespace fem {

template <class D, int N>
struct simple : element {
    int value() const override { return static_cast<const D*>(this)->get() * N; }
};

namespace {

class triangle final : public simple<triangle, 3> {
public:
    explicit triangle(int n) : n_(n) {}
    int get() const {
        dome::checkpoint();
        return n_;
    }

private:
    int n_;
};

const bool known = enroll("triangle", [](int n) -> std::unique_ptr<element> { return std::make_unique<triangle>(n); });

}  // namespace
}  // namespace fem
