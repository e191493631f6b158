// SPDX-License-Identifier: Apache-2.0
// Classes of the program derived from streams.
#include <dome/session.hpp>

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

class lines : public std::ifstream {
    int read_ = 0;
    char end_;

public:
    explicit lines(const char* name) : std::ifstream(name), end_('\n') {}
    bool next(std::string& line) {
        line.clear();
        for (int c; (c = get()) != EOF; line += static_cast<char>(c)) {
            dome::checkpoint();
            if (c == end_)
                break;
        }
        read_ += !line.empty();
        return !line.empty();
    }
    int read() const { return read_; }
};

struct numbered : std::ofstream {
    int n = 0;
    using std::ofstream::ofstream;
    numbered& put_line(const std::string& s) {
        *this << ++n << ' ' << s << '\n';
        return *this;
    }
};

struct words : std::ostringstream {
    int count = 0;
    void add(const std::string& w) {
        *this << w << ' ';
        ++count;
    }
};

int main() {
    {
        numbered out("lines.txt");
        for (int i = 0; i < 3; ++i) {
            dome::checkpoint();
            out.put_line(std::string(static_cast<std::size_t>(i + 1), 'x'));
        }
    }
    lines in("lines.txt");
    words all;
    for (std::string line; in.next(line);) {
        dome::checkpoint();
        all.add(line);
        std::printf("%s", line.c_str());
    }
    std::printf("%d %s %d\n", all.count, all.str().c_str(), in.read());
}
