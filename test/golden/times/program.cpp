// SPDX-License-Identifier: Apache-2.0
// Durations, points in time and dates. What a steady clock has measured goes on after a resume.
#include <dome/session.hpp>

#include <chrono>
#include <ctime>
#include <iostream>
#include <vector>

using namespace std::chrono_literals;

int main() {
    std::chrono::milliseconds total = 0ms;
    std::chrono::duration<double> seconds(0);
    std::chrono::system_clock::time_point when(std::chrono::hours(24));
    const auto begin = std::chrono::steady_clock::now();
    std::tm date{};
    date.tm_year = 124;
    std::vector<std::chrono::minutes> laps;
    for (int i = 1; i < 4; ++i) {
        total += 5ms * i;
        seconds += 1.5s;
        when += std::chrono::hours(i);
        date.tm_mon = i;
        laps.push_back(std::chrono::minutes(i));
        dome::checkpoint();
        const auto took = std::chrono::steady_clock::now() - begin;
        std::cout << total.count() << ' ' << seconds.count() << ' ' << std::chrono::system_clock::to_time_t(when) << ' ' << date.tm_year + date.tm_mon
                  << ' ' << laps.back().count() << ' ' << (took >= 0s && took < 1h) << '\n';
    }
}
