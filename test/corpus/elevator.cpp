#include <iostream>
#include <set>
#include <string>
#include <vector>
using namespace std;

class Elevator {
public:
    enum Direction { UP = 1, STILL = 0, DOWN = -1 };
    Elevator(int floors) : floors(floors), floor(0), direction(STILL) {}
    void request(int f) {
        if (f >= 0 && f < floors)
            stops.insert(f);
    }
    bool step() {
        if (stops.empty()) {
            direction = STILL;
            return false;
        }
        if (stops.count(floor)) {
            stops.erase(floor);
            cout << "  opens at " << floor << endl;
            return true;
        }
        if (direction == STILL)
            direction = *stops.begin() > floor ? UP : DOWN;
        if (direction == UP && *stops.rbegin() < floor)
            direction = DOWN;
        else if (direction == DOWN && *stops.begin() > floor)
            direction = UP;
        floor += direction;
        return true;
    }
    int position() const { return floor; }

private:
    int floors, floor;
    Direction direction;
    set<int> stops;
};

int main() {
    Elevator e(10);
    vector<pair<int, int>> requests = {{0, 5}, {0, 2}, {3, 1}, {4, 9}, {12, 0}};
    size_t next = 0;
    for (int t = 0; t < 40; t++) {
        while (next < requests.size() && requests[next].first == t)
            e.request(requests[next++].second);
        if (!e.step() && next == requests.size()) {
            cout << "idle at " << t << " on " << e.position() << endl;
            break;
        }
        cout << t << ":" << e.position() << endl;
    }
}
