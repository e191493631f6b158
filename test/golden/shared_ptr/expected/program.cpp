#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] person& dome_x) {
        dome_a.base<::std::enable_shared_from_this< ::person>>("std::enable_shared_from_this< ::person>", dome_x);
        dome_a.field("name", dome_x.name);
        dome_a.field("friends", dome_x.friends);
        dome_a.field("boss", dome_x.boss);
    }
    explicit person([[maybe_unused]] ::dome::blank_t dome_b) : ::std::enable_shared_from_this< ::person>(), name(::dome::gen::blank<decltype(name)>()), friends(::dome::gen::blank<decltype(friends)>()), boss(::dome::gen::blank<decltype(boss)>()) {}
#line 16
};
struct animal {
    virtual ~animal() = default;
    virtual std::string says() const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] animal& dome_x) {
    }
    explicit animal([[maybe_unused]] ::dome::blank_t dome_b) {}
    animal() = default;
#line 20
};
struct dog : animal {
    int barks = 1;
    std::string says() const override { return "wau " + std::to_string(barks); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] dog& dome_x) {
        dome_a.base<::animal>("animal", dome_x);
        dome_a.field_or_default("barks", dome_x.barks);
    }
    explicit dog([[maybe_unused]] ::dome::blank_t dome_b) : ::animal(dome_b) {}
    dog() = default;
#line 24
};
static ::dome::gen::derived<::dog, ::animal> dome_t_dog_as_animal;
#line 24

static ::dome::gen::shared_class<::dog> dome_s_dog;
#line 24

struct part {
    int a = 1, b = 2;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] part& dome_x) {
        dome_a.field_or_default("a", dome_x.a);
        dome_a.field_or_default("b", dome_x.b);
    }
#line 27
};
struct bigger : part {
    int c = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bigger& dome_x) {
        dome_a.base<::part>("part", dome_x);
        dome_a.field_or_default("c", dome_x.c);
    }
#line 30
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 31, 0x53016239c80f8d4cull, "dome::checkpoint", "dome::checkpoint");
    auto ann = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::person>>() : (::dome::gen::made_shared(std::make_shared<person>("ann"))); if (dome_at) dome_f.load("ann", ann); 
    std::shared_ptr<person> bob = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::person>>() : ::dome::gen::type<::std::shared_ptr< ::person>>(::dome::gen::made(new person("bob"))); if (dome_at) dome_f.load("bob", bob); 
    if (!dome_at) { ann->friends.push_back(bob);
    bob->boss = ann; }
    std::shared_ptr<animal> pet = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::animal>>() : ::dome::gen::type<::std::shared_ptr< ::animal>>(::dome::gen::made_shared(std::make_shared<dog>())); if (dome_at) dome_f.load("pet", pet); 
    std::shared_ptr<int> alias = dome_at ? ::dome::gen::blank<::std::shared_ptr<int>>() : ::dome::gen::type<::std::shared_ptr<int>>(std::shared_ptr<part>(::dome::gen::made_shared(std::make_shared<bigger>())), nullptr); if (dome_at) dome_f.load("alias", alias); 
    auto whole = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::part>>() : (::dome::gen::made_shared(std::make_shared<part>())); if (dome_at) dome_f.load("whole", whole); 
    if (!dome_at) { alias = std::shared_ptr<int>(whole, &whole->b); }
    std::shared_ptr<part> base = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::part>>() : ::dome::gen::type<::std::shared_ptr< ::part>>(::dome::gen::made_shared(std::make_shared<bigger>())); if (dome_at) dome_f.load("base", base); 
    std::weak_ptr<person> expired = dome_at ? ::dome::gen::blank<::std::weak_ptr< ::person>>() : ::dome::gen::type<::std::weak_ptr< ::person>>(); if (dome_at) dome_f.load("expired", expired); 
    if (!dome_at) { {
        expired = ::dome::gen::made_shared(std::make_shared<person>("gone"));
    } }
    std::shared_ptr<person> none = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::person>>() : ::dome::gen::type<::std::shared_ptr< ::person>>(); if (dome_at) dome_f.load("none", none); 
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 47, ("ann", "bob", "pet", "alias", "whole", "base", "expired", "none", "i"), ::dome::gen::ref(ann), ::dome::gen::ref(bob), ::dome::gen::ref(pet), ::dome::gen::ref(alias), ::dome::gen::ref(whole), ::dome::gen::ref(base), ::dome::gen::ref(expired), ::dome::gen::ref(none), i); dome::checkpoint(); }
        std::printf("%ld %ld %ld %ld\n", ann.use_count(), bob.use_count(), whole.use_count(), pet.use_count());
        bob->name += '.';
        *alias += 1;
        static_cast<dog&>(*pet).barks += i;
        std::printf("%s %s %s %d\n", ann->friends[0]->name.c_str(), bob->boss.lock()->name.c_str(), pet->says().c_str(), whole->b);
        std::printf("%d %d %d %d\n", expired.expired(), none == nullptr, bob->self() == bob, static_cast<bigger&>(*base).c);
    } }
    std::weak_ptr<person> watch = dome_at ? ::dome::gen::blank<::std::weak_ptr< ::person>>() : ::dome::gen::type<::std::weak_ptr< ::person>>(ann); if (dome_at) dome_f.load("watch", watch); 
    if (!dome_at) { ann.reset(); }
    { DOME_SITE(2, 57, ("ann", "bob", "pet", "alias", "whole", "base", "expired", "none", "watch"), ::dome::gen::ref(ann), ::dome::gen::ref(bob), ::dome::gen::ref(pet), ::dome::gen::ref(alias), ::dome::gen::ref(whole), ::dome::gen::ref(base), ::dome::gen::ref(expired), ::dome::gen::ref(none), ::dome::gen::ref(watch)); dome::checkpoint(); }
    std::printf("%d %ld\n", watch.expired(), bob.use_count());
}
