// Policies, tag dispatch, a mixin and perfect forwarding: library style.
#include <algorithm>
#include <iostream>
#include <iterator>
#include <list>
#include <numeric>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace detail {
template <class It>
void advanceBy(It& it, int n, std::random_access_iterator_tag) {
    it += n;
}
template <class It>
void advanceBy(It& it, int n, std::input_iterator_tag) {
    while (n-- > 0)
        ++it;
}
}  // namespace detail

template <class It>
It moved(It it, int n) {
    detail::advanceBy(it, n, typename std::iterator_traits<It>::iterator_category());
    return it;
}

struct Quiet {
    void log(const std::string&) {}
};
struct Loud {
    std::vector<std::string> lines;
    void log(const std::string& s) { lines.push_back(s); }
};

template <class Logger>
class Pipeline : private Logger {
    std::vector<double> data_;

public:
    using Logger::log;
    template <class... Ts>
    explicit Pipeline(Ts&&... ts) : data_{static_cast<double>(ts)...} {}
    template <class F>
    Pipeline& map(F&& f) {
        for (auto& x : data_)
            x = std::forward<F>(f)(x);
        log("map " + std::to_string(data_.size()));
        return *this;
    }
    template <class P>
    Pipeline& filter(P p) {
        std::vector<double> kept;
        for (double x : data_)
            if (p(x))
                kept.push_back(x);
        data_.swap(kept);
        log("filter " + std::to_string(data_.size()));
        return *this;
    }
    double sum() const { return std::accumulate(data_.begin(), data_.end(), 0.0); }
    const Logger& logger() const { return *this; }
};

template <class T>
std::string join(const T& c) {
    std::string out;
    for (const auto& x : c) {
        if constexpr (std::is_convertible_v<decltype(x), std::string>)
            out += x;
        else
            out += std::to_string(x);
        out += ';';
    }
    return out;
}

int main() {
    std::vector<int> v{1, 2, 3, 4, 5};
    std::list<int> l(v.begin(), v.end());
    std::cout << *moved(v.begin(), 3) << *moved(l.begin(), 2) << '\n';
    Pipeline<Loud> p(1, 2.5, 3, -4L);
    std::cout << p.map([](double x) { return x * 2; }).filter([](double x) { return x > 0; }).map([k = 1.0](double x) mutable { return x + k++; }).sum() << '\n';
    std::cout << join(p.logger().lines) << join(v) << '\n';
    Pipeline<Quiet> q(3, 1, 2);
    for (int i = 0; i < 3; i++)
        q.map([i](double x) { return x - i; });
    std::cout << q.sum() << '\n';
}
