// SPDX-License-Identifier: Apache-2.0
// Shared ownership: counts, cycles broken by weak_ptr, aliases, enable_shared_from_this, a base with and without virtual functions.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

struct person : std::enable_shared_from_this<person> {
    std::string name;
    std::vector<std::shared_ptr<person>> friends;
    std::weak_ptr<person> boss;
    explicit person(std::string n) : name(std::move(n)) {}
    std::shared_ptr<person> self() { return shared_from_this(); }
};
struct animal {
    virtual ~animal() = default;
    virtual std::string says() const = 0;
};
struct dog : animal {
    int barks = 1;
    std::string says() const override { return "wau " + std::to_string(barks); }
};
struct part {
    int a = 1, b = 2;
};
struct bigger : part {
    int c = 3;
};
int main() {
    auto ann = std::make_shared<person>("ann");
    std::shared_ptr<person> bob(new person("bob"));
    ann->friends.push_back(bob);
    bob->boss = ann;
    std::shared_ptr<animal> pet = std::make_shared<dog>();
    std::shared_ptr<int> alias(std::shared_ptr<part>(std::make_shared<bigger>()), nullptr);
    auto whole = std::make_shared<part>();
    alias = std::shared_ptr<int>(whole, &whole->b);
    std::shared_ptr<part> base = std::make_shared<bigger>();
    std::weak_ptr<person> expired;
    {
        expired = std::make_shared<person>("gone");
    }
    std::shared_ptr<person> none;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%ld %ld %ld %ld\n", ann.use_count(), bob.use_count(), whole.use_count(), pet.use_count());
        bob->name += '.';
        *alias += 1;
        static_cast<dog&>(*pet).barks += i;
        std::printf("%s %s %s %d\n", ann->friends[0]->name.c_str(), bob->boss.lock()->name.c_str(), pet->says().c_str(), whole->b);
        std::printf("%d %d %d %d\n", expired.expired(), none == nullptr, bob->self() == bob, static_cast<bigger&>(*base).c);
    }
    std::weak_ptr<person> watch = ann;
    ann.reset();
    dome::checkpoint();
    std::printf("%d %ld\n", watch.expired(), bob.use_count());
}
