// SPDX-License-Identifier: Apache-2.0
// Static arrays of functions, to whose elements references lead although nobody calls the function again.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>
struct big { std::vector<unsigned> d; explicit big(int v = 0) { if (v) d.push_back(v); } };
static big& get(int i) { static big table[20]; return table[i]; }
static std::vector<int>& memo(int i, int j) { static std::vector<int> all[3][4]; return all[i][j]; }
static const std::string& name_of(int i) { static const std::string names[] = {"zero", "one", "two which is long enough"}; return names[i]; }
struct kind { std::string s; int n; };
static kind& kind_of(int i) { static kind kinds[2] = {{"a", 1}, {"b", 2}}; return kinds[i]; }
template <int N> int& slot(int i) { static int table[N]; return table[i]; }
template <class T> std::vector<T>& rows(int i) { static std::vector<T> all[5]; return all[i]; }
template <int N> struct Memo { static big& get(int i) { static const int sizes[N] = {}; static big table[N]; return table[i + sizes[i]]; } };
static std::string& letter(int i) { static std::string a[2]{"x", "y"}; return a[i]; }
int main() {
    big& m = get(3);
    std::vector<int>& v = memo(1, 2);
    const std::string& name = name_of(2);
    const std::string* other = &name_of(1);
    kind& k = kind_of(1);
    int& s = slot<4>(2);
    auto& r = rows<double>(4);
    big& mm = Memo<6>::get(4);
    std::string& l = letter(1);
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        m.d.push_back(i); mm.d.push_back(7); v.push_back(i * i); k.n += i; s += i; r.push_back(i); l += 'z';
    }
    std::printf("%zu %d %s %s %d %s %d %zu %s %zu\n", get(3).d.size(), memo(1, 2)[2], name.c_str(), other->c_str(), kind_of(1).n, kind_of(1).s.c_str(), slot<4>(2), rows<double>(4).size(), letter(1).c_str(), Memo<6>::get(4).d.size());
}
