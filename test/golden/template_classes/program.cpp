// SPDX-License-Identifier: Apache-2.0
// Class templates: partial and full specialisations, nested private classes, non-type parameters.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <vector>

template <class T, int N>
class ring {
public:
    void put(T x) { cells_[next_++ % N].value = x; }
    T sum() const {
        T s{};
        for (const cell& c : cells_)
            s += c.value;
        return s;
    }
private:
    struct cell {
        T value{};
    };
    cell cells_[N];
    unsigned next_ = 0;
};
template <class T, class U>
struct holder {
    T a;
    U b;
};
template <class T>
struct holder<T, T*> {
    T own;
    std::vector<T> all;
};
template <>
struct holder<char, char> {
    std::string text;
};

int main() {
    ring<int, 3> numbers;
    ring<std::string, 2> words;
    holder<int, double> general{1, 0.5};
    holder<long, long*> partial{7, {1, 2}};
    holder<char, char> full{"f"};
    for (int i = 0; i < 4; ++i) {
        numbers.put(i);
        words.put(std::to_string(i));
        general.b += i;
        partial.all.push_back(partial.own + i);
        full.text += 'g';
        dome::checkpoint();
        std::cout << numbers.sum() << ' ' << words.sum() << ' ' << general.a + general.b << ' ' << partial.all.back() << ' ' << full.text << '\n';
    }
}
