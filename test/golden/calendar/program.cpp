// SPDX-License-Identifier: Apache-2.0
// Dates of the calendar of <chrono>, also ones that are none; std::slice.
#include <dome/session.hpp>

#include <chrono>
#include <cstdio>
#include <valarray>
#include <vector>

int main() {
    using namespace std::chrono;
    year_month_day d{year{2024}, month{2}, day{29}};
    year_month m = d.year() / d.month();
    month_day birthday{month{12}, day{24}};
    weekday w{sys_days{d}};
    year_month_weekday n{sys_days{d}};
    weekday_indexed second = Tuesday[2];
    std::vector<year_month_day> all;
    for (int i = 0; i < 3; ++i) {
        d += years{1};
        m += months{1};
        w += days{1};
        all.push_back(d);
        dome::checkpoint();
        std::printf("%d %u %u %d %u %u %u %u\n", int(d.year()), unsigned(d.day()), w.c_encoding(), d.ok(), unsigned(m.month()), n.index(),
                    unsigned(birthday.day()), second.index());
    }
    const std::valarray<int> z{1, 2, 3, 4, 5, 6};
    const std::slice every_other(0, 3, 2);
    dome::checkpoint();
    std::printf("%d %zu\n", std::valarray<int>(z[every_other]).sum(), all.size());
}
