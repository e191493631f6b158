// SPDX-License-Identifier: Apache-2.0
// Checkpoints reached in the initialisers of members: by functions, by constructors of members, written and unwritten, nested.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

int calls = 0;

int slow(int n) {
    int s = 0;
    for (int i = 1; i <= n; ++i) {
        s += i;
        dome::checkpoint();
    }
    ++calls;
    return s;
}

struct table {
    table(int n, int first) : rows(n) {
        for (int i = 0; i < n; ++i) {
            rows[i] = first + i;
            dome::checkpoint();
        }
    }
    table() : table(1, 40) {}
    std::vector<int> rows;
};

struct watcher;
std::vector<watcher*> watchers;
struct watcher {
    explicit watcher(std::string name) : name_(std::move(name)) { watchers.push_back(this); }
    std::string name_;
};

class model {
public:
    model(int n, std::string name)
        : watch_(name + "!"), first_(slow(n)), half_{slow(2) / 2.0}, table_(n, slow(1)), name_(std::move(name)), limit_(++calls) {
        for (int i = 0; i < 2; ++i) {
            sum_ += i;
            dome::checkpoint();
        }
    }
    void print() const {
        std::printf("%s %s %d %g %d %d %d %d %d\n", watch_.name_.c_str(), name_.c_str(), first_, half_, table_.rows.back(), unwritten_.rows[0],
                    limit_, sum_, calls);
    }

private:
    watcher watch_;
    int first_;
    double half_;
    table table_;
    table unwritten_;
    std::string name_;
    int limit_;
    int sum_ = 100;
};

int main() {
    model m(3, "left");
    m.print();
    model* n = new model(2, "right");
    n->print();
    std::printf("%zu %d\n", watchers.size(), watchers[0]->name_ == "left!" && watchers[1]->name_ == "right!");
    delete n;
}
