#include <cmath>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <vector>

class Emitter {
    std::map<std::string, std::vector<std::function<void(int)>>> handlers;

public:
    void on(const std::string& event, std::function<void(int)> h) { handlers[event].push_back(std::move(h)); }
    void emit(const std::string& event, int value) {
        auto it = handlers.find(event);
        if (it == handlers.end())
            return;
        for (auto& h : it->second)
            h(value);
    }
};

double apply(double (*f)(double), double x) { return f(x); }
double twice(double x) { return 2 * x; }

int counter() {
    static int n = 0;
    return ++n;
}

int main() {
    std::map<char, std::function<double(double, double)>> ops{
        {'+', [](double a, double b) { return a + b; }}, {'-', std::minus<double>()}, {'*', std::multiplies<>()}, {'^', [](double a, double b) { return std::pow(a, b); }}};
    for (const auto& [symbol, op] : ops)
        std::cout << "7 " << symbol << " 3 = " << op(7, 3) << '\n';
    Emitter e;
    int total = 0;
    e.on("tick", [&total](int v) { total += v; });
    e.on("tick", [&](int v) {
        for (int i = 0; i < v; i++)
            std::cout << '*';
        std::cout << ' ' << total << '\n';
    });
    for (int i = 1; i <= 4; i++)
        e.emit(i % 3 ? "tick" : "tock", i);
    std::vector<std::pair<const char*, double (*)(double)>> table = {{"sqrt", std::sqrt}, {"twice", twice}, {"floor", std::floor}};
    for (auto& [name, f] : table)
        std::cout << name << ' ' << apply(f, 6.25) << '\n';
    int made = 0;
    auto make = [&made](int step) { return [step, n = 0, &made]() mutable { ++made; return n += step; }; };
    auto threes = make(3), fives = make(5);
    for (int i = 0; i < 3; i++)
        std::cout << threes() << ' ' << fives() << ' ' << counter() << '\n';
    std::cout << made << '\n';
}
