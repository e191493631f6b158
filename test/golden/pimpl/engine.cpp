// SPDX-License-Identifier: Apache-2.0
#include "engine.hpp"

#include <dome/session.hpp>

#include <map>
#include <vector>

namespace app {

struct engine::parts {
    int count = 0;
    std::map<int, std::string> log;
    int next() {
        log[count] = std::to_string(count * count);
        dome::checkpoint();
        return ++count + static_cast<int>(log.size());
    }
};
engine::engine(std::string name) : name_(std::move(name)), parts_(std::make_unique<parts>()) {}
engine::engine(engine&&) noexcept = default;
engine::~engine() = default;
int engine::step() {
    ++steps_;
    return parts_->next() + 10 * steps_;
}

class journal::pages {
public:
    std::vector<int> all;
};
journal::journal() : pages_(new pages) {}
journal::~journal() = default;
void journal::note(int n) { pages_->all.push_back(n); }
int journal::sum() const {
    int s = 0;
    for (const int n : pages_->all)
        s += n;
    return s;
}

}  // namespace app
