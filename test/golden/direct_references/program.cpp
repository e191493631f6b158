// References initialised without `=`: by parentheses and braces, also of dependent type, and of addresses of what they are bound to.
#include <any>
#include <cstdio>
#include <dome/dome.hpp>
#include <list>
#include <map>
#include <string>
#include <vector>

static int& second(std::vector<int>& v) {
    dome::checkpoint();
    return v[1];
}

static int length(const std::any& a) {
    const auto& held(std::any_cast<const std::list<int>&>(a));
    int n = 0;
    for (int k : held) {
        dome::checkpoint();
        n += k;
    }
    return n;
}

template <class C>
static void add(C& c) {
    typename C::value_type& first(c[0]);
    auto& last{c[c.size() - 1]};
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        first += last;
        ++last;
    }
}

template <class T>
static int through(const T& t) {
    auto* p{&t};
    int sum = 0;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        sum += *p;
    }
    return sum;
}

int main() {
    std::vector<int> v{1, 2, 3};
    const int& read(v[1]);
    int& written{v[2]};
    decltype(auto) same(v[0]);
    auto&& forwarded(v.at(1));
    int& of_call{second(v)};
    const std::string& text("temporary");  // keeps what it is bound to
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        written += read;
        same += i;
        ++forwarded;
        of_call += written;
    }
    std::printf("%d %d %d %s\n", v[0], v[1], v[2], text.c_str());
    add(v);
    std::printf("%d %d %d\n", v[0], v[1], through(4));
    std::map<std::string, std::vector<int>> rows{{"a", {1}}, {"b", {2}}};
    for (int i = 0; i < 2; ++i) {
        std::vector<int>& row(rows[i == 0 ? "a" : "b"]);
        dome::checkpoint();
        row.push_back(length(std::list<int>{i, 5}));
    }
    std::printf("%d %d\n", rows["a"].back(), rows["b"].back());
}
