// SPDX-License-Identifier: Apache-2.0
// Classes that guard themselves with a mutex: it is unlocked at every checkpoint.
#include <dome/session.hpp>

#include <iostream>
#include <mutex>
#include <ostream>
#include <string>

class journal {
public:
    explicit journal(std::ostream& out) : out_(out) {}
    journal(const journal&) = delete;
    void write(const std::string& line) {
        std::lock_guard<std::mutex> lock(guard_);
        out_ << ++lines_ << ": " << line << '\n';
    }
private:
    std::ostream& out_;
    std::mutex guard_;
    int lines_ = 0;
};

std::recursive_mutex shared;

int main() {
    journal j(std::cout);
    for (int i = 0; i < 3; ++i) {
        j.write("before");
        dome::checkpoint();
        std::scoped_lock lock(shared);
        j.write("after " + std::to_string(i));
    }
}
