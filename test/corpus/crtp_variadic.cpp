#include <array>
#include <iostream>
#include <string>
#include <tuple>
#include <type_traits>

template <class Derived>
struct Counter {
    static inline int live = 0;
    Counter() { ++live; }
    Counter(const Counter&) { ++live; }
    ~Counter() { --live; }
    void report() const { std::cout << static_cast<const Derived*>(this)->name() << " live " << live << '\n'; }
};
struct Cat : Counter<Cat> {
    std::string name() const { return "cat"; }
};
struct Dog : Counter<Dog> {
    std::string name() const { return "dog"; }
};

template <typename... Ts>
auto sum(Ts... ts) {
    return (ts + ... + 0);
}

template <typename T>
void print(const T& t) {
    std::cout << t << '\n';
}
template <typename T, typename... Rest>
void print(const T& first, const Rest&... rest) {
    std::cout << first << ", ";
    print(rest...);
}

template <int N>
struct Factorial {
    static constexpr long value = N * Factorial<N - 1>::value;
};
template <>
struct Factorial<0> {
    static constexpr long value = 1;
};

template <typename T, std::size_t N>
class Ring {
    std::array<T, N> data{};
    std::size_t next = 0;

public:
    void push(T t) { data[next++ % N] = t; }
    template <typename F>
    T fold(F f) const {
        T acc{};
        for (const T& t : data)
            acc = f(acc, t);
        return acc;
    }
};

template <typename T>
std::enable_if_t<std::is_integral_v<T>, T> digits(T n) {
    T d = 0;
    do {
        ++d;
        n /= 10;
    } while (n);
    return d;
}

template <typename Tuple, std::size_t... I>
void show(const Tuple& t, std::index_sequence<I...>) {
    ((std::cout << (I ? " | " : "") << std::get<I>(t)), ...);
    std::cout << '\n';
}

int main() {
    Cat a, b;
    Dog d;
    for (int i = 0; i < 2; i++) {
        Cat c = a;
        c.report();
        d.report();
    }
    b.report();
    print(1, "two", 3.5, 'c', sum(1, 2, 3, 4));
    Ring<int, 4> ring;
    for (int i = 0; i < 10; ++i)
        ring.push(i * i);
    std::cout << ring.fold([](int x, int y) { return x + y; }) << ' ' << Factorial<10>::value << ' ' << digits(123456L) << '\n';
    show(std::make_tuple(1, "x", 2.5), std::make_index_sequence<3>{});
}
