// SPDX-License-Identifier: Apache-2.0
// std::istream_iterator: the stream it reads from, and the value it has read already.
#include <dome/session.hpp>

#include <cstdio>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

int main() {
    std::istringstream numbers("1.5 2.5 3 4e1");
    double sum = 0;
    for (std::istream_iterator<double> it(numbers), end; it != end; ++it) {
        sum += *it;
        dome::checkpoint();
    }
    std::istringstream text("to be or not");
    std::vector<std::string> words;
    std::istream_iterator<std::string> it(text);
    const std::istream_iterator<std::string> end;
    while (it != end) {
        words.push_back(*it++);
        dome::checkpoint();
    }
    std::printf("%g %zu %s\n", sum, words.size(), words.back().c_str());
}
