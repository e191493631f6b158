#include <functional>
#include <iostream>
#include <queue>
#include <string>
#include <vector>
using namespace std;

struct Event {
    double time;
    int id;
    function<void()> action;
};
struct Later {
    bool operator()(const Event& a, const Event& b) const { return a.time != b.time ? a.time > b.time : a.id > b.id; }
};

class Simulator {
    priority_queue<Event, vector<Event>, Later> events;
    double now = 0;
    int nextId = 0;

public:
    void schedule(double delay, function<void()> action) { events.push({now + delay, nextId++, action}); }
    void run(double until) {
        while (!events.empty() && events.top().time <= until) {
            Event e = events.top();
            events.pop();
            now = e.time;
            e.action();
        }
    }
    double time() const { return now; }
};

class Customer {
    Simulator& sim;
    string name;
    int visits = 0;

public:
    Customer(Simulator& s, string n) : sim(s), name(n) {}
    void arrive() {
        visits++;
        cout << sim.time() << ": " << name << " arrives, visit " << visits << endl;
        sim.schedule(1.5, [this] { leave(); });
    }
    void leave() {
        cout << sim.time() << ": " << name << " leaves" << endl;
        if (visits < 3)
            sim.schedule(2 + visits, [this]() { arrive(); });
    }
};

int main() {
    Simulator sim;
    Customer a(sim, "Ann"), b(sim, "Ben");
    sim.schedule(0, [&] { a.arrive(); });
    sim.schedule(1, [&] { b.arrive(); });
    sim.run(20);
    cout << "end at " << sim.time() << endl;
}
