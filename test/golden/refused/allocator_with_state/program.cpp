// SPDX-License-Identifier: Apache-2.0
// refused: has a state of its own
#include <cstddef>
#include <dome/session.hpp>
#include <memory>
#include <vector>

struct tally {
    std::size_t bytes = 0;
};
template <class T>
struct counting {
    using value_type = T;
    tally* to;
    explicit counting(tally& t) : to(&t) {}
    template <class U>
    counting(const counting<U>& o) : to(o.to) {}
    T* allocate(std::size_t n) {
        to->bytes += n;
        return std::allocator<T>().allocate(n);
    }
    void deallocate(T* p, std::size_t n) { std::allocator<T>().deallocate(p, n); }
};

int main() {
    tally t;
    std::vector<int, counting<int>> v{counting<int>(t)};
    v.push_back(1);
    dome::checkpoint();
    return static_cast<int>(v.size()) - 1;
}
