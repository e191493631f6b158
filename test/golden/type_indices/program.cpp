// SPDX-License-Identifier: Apache-2.0
// std::type_index, and pointers to std::type_info: saved by the type's name.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <typeinfo>
#include <vector>

struct shape {
    virtual ~shape() = default;
    virtual double area() const = 0;
};
struct square : shape {
    double side = 2;
    double area() const override { return side * side; }
};
struct disc : shape {
    double area() const override { return 3; }
};
// What hand-written types like std::any know of what they hold.
class box {
    struct operations {
        void (*destroy)(void*);
        std::type_index type;
    };
    template <class T>
    inline static const operations of{[](void* p) { delete static_cast<T*>(p); }, typeid(T)};
    void* held_;
    const operations* by_;

public:
    template <class T>
    explicit box(const T& x) : held_(new T(x)), by_(&of<T>) {}
    box(const box&) = delete;
    box& operator=(const box&) = delete;
    ~box() { by_->destroy(held_); }
    template <class T>
    const T* get() const {
        return by_->type == typeid(T) ? static_cast<const T*>(held_) : nullptr;
    }
};
struct tagged {
    int n;
    std::type_index type;
};

struct table {
    const std::type_info* type;
    int size;
};
template <class T>
constexpr table table_of{&typeid(T), static_cast<int>(sizeof(T))};
const std::type_info* asked_last = nullptr;

template <class T>
std::type_index index_of(const T&) {
    return typeid(T);
}

int main() {
    std::map<std::type_index, int> seen;
    std::vector<std::unique_ptr<shape>> all;
    all.push_back(std::make_unique<square>());
    all.push_back(std::make_unique<disc>());
    all.push_back(std::make_unique<square>());
    std::type_index last = typeid(void);
    for (const auto& s : all) {
        ++seen[typeid(*s)];
        dome::checkpoint();
        last = typeid(*s);
    }
    ++seen[index_of(1)];
    ++seen[index_of(std::string())];
    const table* const of_int = &table_of<int>;
    const std::type_info* none = asked_last;
    const std::type_info* first = &typeid(*all.front());
    asked_last = &typeid(disc);
    std::map<const std::type_info*, int> sizes{{of_int->type, of_int->size}};
    const box number(7), real(1.5);
    const tagged here{1, typeid(int)};
    auto there = std::make_unique<tagged>(tagged{2, typeid(double)});
    dome::checkpoint();
    std::printf("%d %d %g %d %d\n", *number.get<int>(), number.get<double>() == nullptr, *real.get<double>(), here.type == typeid(int),
                there->type == typeid(double));
    std::printf("%d %d %d %d\n", *of_int->type == typeid(int) && sizes[&typeid(int)] == of_int->size, none == nullptr, *first == typeid(square),
                *asked_last == typeid(disc));
    std::printf("%d %d %d %d %d\n", seen[typeid(square)], seen[typeid(disc)], seen[typeid(int)], seen[typeid(std::string)], last == typeid(square));
}
