// SPDX-License-Identifier: Apache-2.0
// std::function in containers, members and globals.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <map>
#include <string>
#include <vector>

std::function<void(int)> report = [](int n) { std::printf("first %d\n", n); };

class Button {
public:
    void on_click(std::function<void(const std::string&)> f) { handlers_.push_back(std::move(f)); }
    void click(const std::string& who) {
        for (const auto& h : handlers_) {
            dome::checkpoint();
            h(who);
        }
    }

private:
    std::vector<std::function<void(const std::string&)>> handlers_;
};
int main() {
    std::map<std::string, std::function<double(double, double)>> operations{{"+", [](double a, double b) { return a + b; }},
                                                                            {"-", [](double a, double b) {
                                                                                 dome::checkpoint();
                                                                                 return a - b;
                                                                             }}};
    operations["*"] = [](double a, double b) { return a * b; };
    double total = 1;
    for (const auto& [name, f] : operations) {
        total += f(total, 3);
        dome::checkpoint();
        std::printf("%s %g\n", name.c_str(), total);
    }
    int clicks = 0;
    Button b;
    b.on_click([&clicks](const std::string& who) {
        ++clicks;
        dome::checkpoint();
        std::printf("%s %d\n", who.c_str(), clicks);
    });
    int weight = 5;
    b.on_click([&clicks, weight](const std::string&) { clicks += weight; });
    weight = 0;
    b.click("ann");
    report(clicks);
    report = [weight](int n) { std::printf("then %d %d\n", n, weight); };
    b.click("bob");
    report(clicks);
}
