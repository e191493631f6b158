#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// unique_ptr to arrays, with an own deleter without members, observed by raw pointers; a chain of owners.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

struct free_it {
    void operator()(void* p) const { ::dome::gen::release(p); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] free_it& dome_x) {
    }
#line 12
};
struct chain {
    int value = 0;
    std::unique_ptr<chain> next;
    chain* before = nullptr;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] chain& dome_x) {
        dome_a.field_or_default("value", dome_x.value);
        dome_a.field("next", dome_x.next);
        dome_a.field_or_default("before", dome_x.before);
    }
#line 17
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 18, 0x452f9615e24be162ull, "dome::checkpoint", "dome::checkpoint");
    std::unique_ptr<int[]> numbers = dome_at ? ::dome::gen::blank<std::unique_ptr<int[]>>() : ::dome::gen::type<std::unique_ptr<int[]>>(::dome::gen::made_array(new int[4]{1, 2, 3, 4})); if (dome_at) dome_f.load("numbers", numbers); 
    auto words = dome_at ? ::dome::gen::blank<std::unique_ptr<std::basic_string<char>[]>>() : (std::make_unique<std::string[]>(3)); if (dome_at) dome_f.load("words", words); 
    std::unique_ptr<char, free_it> text = dome_at ? ::dome::gen::blank<::std::unique_ptr<char, ::free_it>>() : ::dome::gen::type<::std::unique_ptr<char, ::free_it>>(static_cast<char*>(::dome::gen::allocate<char>(6))); if (dome_at) dome_f.load("text", text); 
    if (!dome_at) { std::snprintf(text.get(), 6, "%s", "12345"); }
    int* third = dome_at ? dome_f.get<int *>("third") : (&numbers[2]);
    auto head = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::chain, ::std::default_delete< ::chain>>>() : (std::make_unique<chain>()); if (dome_at) dome_f.load("head", head); 
    chain* last = dome_at ? dome_f.get<::chain *>("last") : (head.get());
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 4); ++i) {
        if (!dome_at) { last->next = std::make_unique<chain>();
        last->next->before = last;
        last = last->next.get();
        last->value = i;
        words[i - 1] += "word";
        *third += 10; }
        { DOME_SITE(1, 33, ("numbers", "words", "text", "third", "head", "last", "i"), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(text), third, ::dome::gen::ref(head), last, i); dome::checkpoint(); }
    } }
    if (!dome_at) { text.get()[0] = 'x'; }
    for (chain* l = dome_at ? dome_f.get<::chain *>("l") : (last); dome_at || (l != nullptr); l = l->before) {
        { DOME_SITE(2, 37, ("numbers", "words", "text", "head", "l"), ::dome::gen::ref(numbers), ::dome::gen::ref(words), ::dome::gen::ref(text), ::dome::gen::ref(head), l); dome::checkpoint(); }
        std::printf("%d ", l->value);
    }
    std::printf("\n%d %s %s\n", numbers[2], words[2].c_str(), text.get());
}
