#include <functional>
#include <iostream>
#include <queue>
#include <set>
#include <string>
#include <tuple>
#include <vector>
using namespace std;

struct Task {
    int priority;
    string name;
    int remaining;
    friend bool operator<(const Task& a, const Task& b) { return tie(a.priority, b.name) < tie(b.priority, a.name); }
};

class Scheduler {
    priority_queue<Task> ready;
    multiset<pair<int, string>> finished;
    int clock = 0;

public:
    void submit(Task t) { ready.push(move(t)); }
    template <class Callback>
    void run(int quantum, Callback done) {
        while (!ready.empty()) {
            Task t = ready.top();
            ready.pop();
            int slice = min(quantum, t.remaining);
            clock += slice;
            t.remaining -= slice;
            if (t.remaining > 0) {
                t.priority--;
                ready.push(t);
            } else {
                finished.emplace(clock, t.name);
                done(t.name, clock);
            }
        }
    }
    void report() const {
        for (auto& [time, name] : finished)
            cout << time << ' ' << name << '\n';
    }
};

int main() {
    Scheduler s;
    s.submit({5, "compile", 7});
    s.submit({9, "edit", 3});
    s.submit({1, "backup", 10});
    s.submit({5, "test", 4});
    vector<string> order;
    s.run(3, [&order](const string& n, int at) {
        order.push_back(n + "@" + to_string(at));
        cout << n << " done at " << at << endl;
    });
    for (auto& o : order)
        cout << o << ' ';
    cout << endl;
    s.report();
    priority_queue<int, vector<int>, greater<int>> small;
    for (int x : {5, 1, 4, 2, 3}) {
        small.push(x);
        if (small.size() > 3)
            small.pop();
    }
    while (!small.empty()) {
        cout << small.top() << ' ';
        small.pop();
    }
    cout << endl;
}
