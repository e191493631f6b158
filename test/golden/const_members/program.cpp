// SPDX-License-Identifier: Apache-2.0
// Members that cannot be assigned: const ones, references, and classes whose members have no default constructor.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

class label {
public:
    explicit label(std::string text) : text_(std::move(text)) {}
    const std::string& text() const { return text_; }
private:
    const std::string text_;
};
class meter {
public:
    meter(int& count, const std::vector<int>& from, int limit) : count_(count), from_(from), limit_(limit), label_("m" + std::to_string(limit)) {}
    void step() { count_ += from_[static_cast<std::size_t>(steps_++)] % limit_; }
    int steps() const { return steps_; }
    const std::string& text() const { return label_.text(); }
private:
    int& count_;
    const std::vector<int>& from_;
    const int limit_;
    mutable int steps_ = 0;
    label label_;
};
struct view {
    const int width;
    int& height;
};

int main() {
    int count = 0, height = 2;
    const std::vector<int> numbers = {11, 22, 33, 44};
    meter m(count, numbers, 10);
    view v{7, height};
    for (int i = 0; i < 4; ++i) {
        m.step();
        dome::checkpoint();
        v.height += v.width;
        std::cout << count << ' ' << height << ' ' << m.steps() << ' ' << m.text() << '\n';
    }
}
