// SPDX-License-Identifier: Apache-2.0
// Containers whose keys lead to what is declared after them, used on the way back: loops over them, places in them, references into them.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace loops {

void run() {
    std::set<int*> s;
    std::set<int*, std::greater<int*>> falling;
    std::map<int*, std::string> m;
    std::multimap<const int*, int> several;
    std::unordered_set<int*> table;
    std::unordered_map<int*, int> numbers;
    std::unordered_multiset<int*> equals;
    int a[3] = {1, 2, 3};
    for (int& x : a) {
        s.insert(&x), falling.insert(&x), table.insert(&x);
        m[&x] = std::string(20, static_cast<char>('a' + x));
        several.insert({&x, x}), several.insert({&x, 10 * x});
        numbers[&x] = 5 * x;
        equals.insert(&a[1]);
    }
    for (int* p : s) {
        dome::checkpoint();
        std::printf("%d ", *p);
    }
    for (int* p : falling) {
        dome::checkpoint();
        std::printf("%d ", *p);
    }
    for (auto& [p, text] : m) {
        text += '!';
        dome::checkpoint();
        std::printf("%d %s ", *p, text.c_str());
    }
    for (const auto& e : several) {
        dome::checkpoint();
        std::printf("%d %d ", *e.first, e.second);
    }
    std::printf("\n");
    int sum = 0;
    for (int* p : table) {
        sum += *p;
        dome::checkpoint();
    }
    for (auto& e : numbers) {
        sum += *e.first * e.second;
        dome::checkpoint();
    }
    for (int* p : equals) {
        sum += *p;
        dome::checkpoint();
    }
    std::printf("%d %zu %zu %d %zu\n", sum, s.count(&a[2]), table.count(&a[0]), numbers[&a[1]], equals.count(&a[1]));
}

}  // namespace loops

namespace places {

void run() {
    std::map<int*, int> m;
    std::set<int*> s;
    int a[3] = {1, 2, 3};
    for (int& x : a)
        m[&x] = x, s.insert(&x);
    int& second = m[&a[1]];
    auto third = s.find(&a[2]);
    for (auto it = s.begin(); it != s.end(); ++it) {
        dome::checkpoint();
        second += **it;
    }
    std::printf("%d %d %d\n", second, m[&a[1]], **third);
}

}  // namespace places

namespace by_contents {

struct Named {
    std::string name;
};
struct Less {
    bool operator()(const Named* a, const Named* b) const { return a->name < b->name; }
};
struct Either_way {
    bool falling;
    bool operator()(const Named* a, const Named* b) const { return falling ? b->name < a->name : a->name < b->name; }
};
struct Hash {
    std::size_t salt;
    std::size_t operator()(const Named* n) const { return n->name.size() + salt; }
};
struct Same {
    bool operator()(const Named* a, const Named* b) const { return a->name == b->name; }
};
void run() {
    std::set<Named*, Less> s;
    std::map<Named*, int, Either_way> m(Either_way{true});
    std::unordered_map<Named*, int, Hash, Same> table(7, Hash{3});
    Named x{"x"}, y{"y"}, z{"zz"};
    for (Named* n : {&y, &z, &x})
        s.insert(n), m[n] = static_cast<int>(m.size()), table[n] = 4;
    for (Named* n : s) {
        dome::checkpoint();
        std::printf("%s ", n->name.c_str());
    }
    for (auto& e : m) {
        dome::checkpoint();
        std::printf("%s %d ", e.first->name.c_str(), e.second);
    }
    int sum = 0;
    for (auto& e : table) {
        dome::checkpoint();
        sum += static_cast<int>(e.first->name.size()) * e.second;
    }
    Named like_y{"y"};
    std::printf("%d %d %zu\n", sum, table[&like_y], s.count(&like_y));
}

}  // namespace by_contents

namespace parts {

struct Graph {
    std::map<int*, std::set<int*>> edges;
    std::set<std::pair<int*, int>> marks;
    std::set<std::set<int*>> groups;
    std::vector<int*> order;      // is there although what comes before it waits
    int n = 0;
    void each() {
        std::for_each(order.begin(), order.end(), [&](int* p) {
            dome::checkpoint();
            n += *p;
        });
    }
};
void run() {
    Graph g;
    int a[3] = {1, 2, 3};
    for (int& x : a) {
        g.edges[&a[0]].insert(&x);
        g.marks.insert({&x, x});
        g.groups.insert({&a[0], &x});
        g.order.push_back(&x);
    }
    for (auto& [from, to] : g.edges)
        for (int* p : to) {
            dome::checkpoint();
            std::printf("%d-%d ", *from, *p);
        }
    for (auto& [p, mark] : g.marks) {
        dome::checkpoint();
        std::printf("%d:%d ", *p, mark);
    }
    for (auto& group : g.groups) {
        dome::checkpoint();
        std::printf("%zu ", group.size());
    }
    g.each();
    std::printf("%d %zu\n", g.n, g.edges[&a[0]].count(&a[2]));
}

}  // namespace parts

// Each leads to the other.
namespace messages {

struct Folder;
struct Message {
    std::string text;
    std::set<Folder*> folders;
    ~Message();
};
struct Folder {
    std::set<Message*> messages;
    std::size_t letters() const {
        std::size_t n = 0;
        for (Message* m : messages) {
            dome::checkpoint();
            n += m->text.size() * m->folders.size();
        }
        return n;
    }
};
Message::~Message() {
    for (Folder* f : folders)
        f->messages.erase(this);
}
void file(Message& m, Folder& f) {
    m.folders.insert(&f);
    f.messages.insert(&m);
}
void run() {
    Folder in, out;
    Message first{"hello", {}};
    file(first, in);
    {
        Message second{"bye", {}};
        file(second, in), file(second, out);
        std::printf("%zu %zu\n", in.letters(), out.letters());
    }
    std::printf("%zu %zu\n", in.letters(), out.letters());
}

}  // namespace messages

// The round in which elements were taken away is the last.
namespace taken_away {

void run() {
    std::map<std::string, int> jobs{{"a", 1}, {"b", 2}, {"c", 3}};
    for (auto& [name, n] : jobs)
        if (n == 3) {
            jobs.clear();
            dome::checkpoint();
            break;
        }
    std::printf("%zu\n", jobs.size());
}

}  // namespace taken_away

int main() {
    loops::run();
    places::run();
    by_contents::run();
    parts::run();
    messages::run();
    taken_away::run();
}
