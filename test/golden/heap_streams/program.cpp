// SPDX-License-Identifier: Apache-2.0
// Streams, views and iterators that live on the heap or lead into it; statics of a class template.
#include <dome/session.hpp>
#include <cstdio>
#include <deque>
#include <fstream>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>
struct pinned {
    int n = 0;
    pinned() = default;
    explicit pinned(int k) : n(k) {}
    pinned(const pinned&) = delete;
    pinned& operator=(const pinned&) = delete;
};
struct logger {
    std::ostream* out;
    std::FILE* file;
    std::unique_ptr<std::ofstream> mine;
};
struct by_length {
    int bias = 0;
    bool operator()(const std::string& a, const std::string& b) const { return a.size() + bias < b.size() + bias; }
};
int twice(int x) { return 2 * x; }
struct op {
    int (*f)(int) = nullptr;
    int (op::*m)(int) const = nullptr;
    int k = 3;
    int add(int x) const { return x + k; }
};
template <class T>
struct counted {
    static int count;
    T x{};
    counted() { ++count; }
};
template <class T>
int counted<T>::count = 0;
int main() {
    std::pair<pinned, int> pp{std::piecewise_construct, std::forward_as_tuple(3), std::forward_as_tuple(4)};
    std::tuple<int, std::string> tt{1, "x"};
    std::map<std::string, int, by_length> m(by_length{1});
    std::set<std::pair<const int, int>> odd{{1, 2}, {3, 4}};
    auto in_odd = odd.begin();
    m["a"] = 1;
    auto in_m = m.begin();
    std::deque<pinned> dq;
    dq.emplace_back(1);
    std::list<std::map<int, std::unique_ptr<int>>> lm(2);
    lm.front()[1] = std::make_unique<int>(5);
    int* deep = lm.front()[1].get();
    logger* log = new logger{&std::cout, std::fopen("lines.txt", "w+"), std::make_unique<std::ofstream>("words.txt")};
    std::ostream* inner = log->mine.get();
    std::vector<int> data{1, 2, 3, 4};
    std::span<int> tail(data.data() + 1, 3);
    std::string text = "hello world";
    std::string_view word(text.data() + 6, 5);
    op o{&twice, &op::add};
    auto bits = std::vector<bool>(5);
    auto bit = bits.begin() + 2;
    counted<int> c1;
    counted<double> c2;
    for (int i = 1; i < 5; ++i) {
        pp.first.n += i;
        std::get<0>(tt) += i;
        m[std::string(i, 'b')] += i;
        dq.emplace_back(i);
        *deep += i;
        std::fprintf(log->file, "%d\n", i);
        *log->mine << i << ' ';
        *inner << "i ";
        tail[0] += i;
        *bit = !*bit;
        counted<int> more;
        dome::checkpoint();
        *log->out << pp.first.n << std::get<0>(tt) << ' ' << m.size() << in_m->second << in_odd->second << ' ' << dq.back().n << ' ' << *lm.front()[1]
                  << ' ' << tail[0] << data[1] << ' ' << word << ' ' << o.f(i) << (o.*o.m)(i) << ' ' << bits[2] << ' ' << counted<int>::count
                  << counted<double>::count << ' ' << std::ftell(log->file) << ' ' << inner->tellp() << '\n';
    }
    std::fclose(log->file);
    log->mine->close();
    std::ifstream a("lines.txt"), b("words.txt");
    std::string line;
    while (std::getline(a, line))
        std::cout << line << ',';
    std::getline(b, line);
    std::cout << line << '\n';
    delete log;
}
