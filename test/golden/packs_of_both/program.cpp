// SPDX-License-Identifier: Apache-2.0
// Parameter packs with references and values in them.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace signals {

template <class... A> struct signal_t {
    std::vector<std::function<void(A...)>> slots;
    void operator()(A... args) const {
        for (auto it = slots.begin(); it != slots.end(); ++it) {
            auto& f = *it;
            f(args...);
        }
    }
};
void update(const std::string& t, unsigned long n) { dome::checkpoint(); std::printf("%s %lu\n", t.c_str(), n); }
void run() {
    signal_t<const std::string&, unsigned long> s;
    s.slots.push_back([](const std::string& t, unsigned long n) { dome::checkpoint(); update(t, n); });
    s.slots.push_back([](const std::string& t, unsigned long n) { update(t, n); });
    std::string t = "one";
    s(t, t.size());
    s(t, 7);
}

}  // namespace signals

int main() {
    signals::run();
}
