#include <deque>
#include <iostream>
#include <map>
#include <memory>
#include <queue>
#include <string>
#include <vector>

enum class Size { Small, Large };

class Vehicle {
    std::string plate_;

public:
    explicit Vehicle(std::string p) : plate_(std::move(p)) {}
    virtual ~Vehicle() = default;
    virtual Size size() const = 0;
    virtual int fee(int hours) const { return 2 * hours; }
    const std::string& plate() const { return plate_; }
};
class Car : public Vehicle {
public:
    using Vehicle::Vehicle;
    Size size() const override { return Size::Small; }
};
class Truck : public Vehicle {
public:
    using Vehicle::Vehicle;
    Size size() const override { return Size::Large; }
    int fee(int hours) const override { return 5 + Vehicle::fee(2 * hours); }
};

class Lot {
    struct Slot {
        Size size;
        std::unique_ptr<Vehicle> vehicle;
        int since = 0;
    };
    std::vector<Slot> slots;
    std::queue<std::unique_ptr<Vehicle>> waiting;
    int income = 0;

public:
    Lot(int small, int large) {
        for (int i = 0; i < small; i++) slots.push_back(Slot{Size::Small, nullptr});
        for (int i = 0; i < large; i++) slots.push_back(Slot{Size::Large, nullptr});
    }
    void arrive(std::unique_ptr<Vehicle> v, int now) {
        for (auto& s : slots) {
            if (!s.vehicle && s.size >= v->size()) {
                std::cout << now << ": " << v->plate() << " parks\n";
                s.vehicle = std::move(v);
                s.since = now;
                return;
            }
        }
        std::cout << now << ": " << v->plate() << " waits\n";
        waiting.push(std::move(v));
    }
    void leave(const std::string& plate, int now) {
        for (auto& s : slots) {
            if (s.vehicle && s.vehicle->plate() == plate) {
                income += s.vehicle->fee(now - s.since);
                s.vehicle.reset();
                std::cout << now << ": " << plate << " leaves, income " << income << '\n';
                break;
            }
        }
        if (!waiting.empty()) {
            auto v = std::move(waiting.front());
            waiting.pop();
            arrive(std::move(v), now);
        }
    }
};

int main() {
    Lot lot(1, 1);
    std::deque<std::pair<char, std::string>> events = {{'c', "A1"}, {'t', "T1"}, {'c', "B2"}, {'l', "A1"}, {'c', "C3"}, {'l', "T1"}, {'l', "B2"}};
    int now = 0;
    while (!events.empty()) {
        auto [what, plate] = events.front();
        events.pop_front();
        ++now;
        if (what == 'c')
            lot.arrive(std::make_unique<Car>(plate), now);
        else if (what == 't')
            lot.arrive(std::make_unique<Truck>(plate), now);
        else
            lot.leave(plate, now);
    }
}
