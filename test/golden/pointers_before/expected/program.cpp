#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Pointers that lead to what is declared after them: arrays, objects, numbers, elements of containers, other pointers; in functions,
// templates, lambdas, constructors and their callers.
#include <dome/session.hpp>

#include <cstdio>
#include <cstring>
#include <list>
#include <string>
#include <vector>

struct node {
    int value;
    node* next;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
#line 15
};

static int sum(const node* n) { DOME_FRAME("program.cpp:sum(const node *)", "program.cpp", 17, 0xbe7d9733d06263b0ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (; dome_at || (n != nullptr); n = n->next) {
        { DOME_SITE(1, 20, ("n", "s"), n, s); dome::checkpoint(); }
        s += n->value;
    }
    return s;
}

template <class T>
static T largest(const std::vector<T>& all) { DOME_FRAME("program.cpp:largest(const std::vector<T> &)", "program.cpp", 27, 0x9e5452b1d767ac37ull, "dome::checkpoint");
    const T* best = dome_at ? ::dome::gen::blank<::std::remove_cv_t<decltype(best)>>() : ::dome::gen::type<::std::remove_cv_t<decltype(best)>>(nullptr); if (dome_at) dome_f.load("best", best); 
    T copies[3] = {dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_all_extents_t<decltype(copies)>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_all_extents_t<decltype(copies)>>>(all[0]), dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_all_extents_t<decltype(copies)>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_all_extents_t<decltype(copies)>>>(all[1]), dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_all_extents_t<decltype(copies)>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_all_extents_t<decltype(copies)>>>(all[2])}; if (dome_at) dome_f.load("copies", copies); 
    { auto&& dome_g1 = (copies); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const T& x = *dome_b1; {
        if (!dome_at) { if (best == nullptr || *best < x)
            best = &x; }
        { DOME_SITE(1, 33, ("dome_k1", "best", "copies"), dome_k1, ::dome::gen::ref(best), ::dome::gen::ref(copies)); dome::checkpoint(); }
    } } }
    return *best;
}

class window {
public:
    explicit window(int n) : window(::dome::gen::construction(DOME_FUNCTION_INFO("window::window(int)", "program.cpp", 40, 0x6e2694e6da63f846ull, "dome::checkpoint")), n) {} explicit window(::dome::gen::construction&& dome_f, int n) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        int* last = dome_at ? dome_f.get<int *>("last") : ::dome::gen::type<int *>(nullptr);
        int room[4] = {n, n + 1, n + 2, n + 3}; if (dome_at) dome_f.load("room", room); 
        { auto&& dome_g1 = (room); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int& x = *dome_b1; {
            if (!dome_at) { last = &x; }
            { DOME_SITE(1, 45, ("dome_k1", "last", "room", "this"), dome_k1, last, ::dome::gen::ref(room), ::dome::gen::ref(*this)); dome::checkpoint(); }
            total_ += *last;
        } } }
    }
    int total() const { return total_; }

private:
    int total_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] window& dome_x) {
        dome_a.field_or_default("total_", dome_x.total_);
    }
    explicit window([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 53
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 55, 0xaa58e86732beb524ull, "dome::checkpoint", "sum", "dome::checkpoint", "main()::(anonymous class)::operator()", "largest<int>", "largest<std::basic_string<char>>", "window::window", "dome::checkpoint");
    node* head = dome_at ? ::dome::gen::blank<::node *>() : ::dome::gen::type<::node *>(nullptr); if (dome_at) dome_f.load("head", head); 
    const char* word; if (dome_at) dome_f.load("word", word); 
    char* volatile place = dome_at ? dome_f.get<char *>("place") : ::dome::gen::type<char *>(nullptr);
    int** outer = dome_at ? dome_f.get<int **>("outer") : ::dome::gen::type<int **>(nullptr);
    void* any = dome_at ? dome_f.get<void *>("any") : ::dome::gen::type<void *>(nullptr);
    int* inner = dome_at ? ::dome::gen::blank<int *>() : ::dome::gen::type<int *>(nullptr); if (dome_at) dome_f.load("inner", inner); 
    char text[50]; if (dome_at) dome_f.load("text", text); 
    if (!dome_at) { std::strcpy(text, "san francisco roof");
    word = std::strchr(text, 'c');
    place = text + 4; }
    int number = dome_at ? ::dome::gen::blank<int>() : (7); if (dome_at) dome_f.load("number", number); 
    if (!dome_at) { inner = &number;
    outer = &inner;
    any = &number; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 70, ("head", "word", "place", "outer", "any", "inner", "text", "number"), ::dome::gen::ref(head), word, place, outer, any, ::dome::gen::ref(inner), ::dome::gen::ref(text), ::dome::gen::ref(number)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%s %s %d %d\n", word, static_cast<char*>(place), **outer, *static_cast<int*>(any)); }

    node third = dome_at ? ::dome::gen::blank<::node>() : ::dome::gen::type<::node>{3, nullptr}; if (dome_at) dome_f.load("third", third);  node second = dome_at ? ::dome::gen::blank<::node>() : ::dome::gen::type<::node>{2, &third}; if (dome_at) dome_f.load("second", second);  node first = dome_at ? ::dome::gen::blank<::node>() : ::dome::gen::type<::node>{1, &second}; if (dome_at) dome_f.load("first", first); 
    if (!dome_at) { head = &first; }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 75, ("head", "inner", "text", "number", "third", "second", "first"), ::dome::gen::ref(head), ::dome::gen::ref(inner), ::dome::gen::ref(text), ::dome::gen::ref(number), ::dome::gen::ref(third), ::dome::gen::ref(second), ::dome::gen::ref(first)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (sum(head)); std::printf("%d\n", dome_t1); }
    std::string* longest = dome_at ? dome_f.get<::std::string *>("longest") : ::dome::gen::type<::std::string *>(nullptr);
    std::list<std::string> names = dome_at ? ::dome::gen::blank<::std::list< ::std::string>>() : ::dome::gen::type<::std::list< ::std::string>> {"ann", "robert", "bob"}; if (dome_at) dome_f.load("names", names); 
    std::vector<int>::iterator at = dome_at ? ::dome::gen::blank<::std::vector<int, ::std::allocator<int>>::iterator>() : ::dome::gen::type<::std::vector<int, ::std::allocator<int>>::iterator>(); if (dome_at) dome_f.load("at", at); 
    std::vector<int> numbers = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>> {4, 5, 6}; if (dome_at) dome_f.load("numbers", numbers); 
    if (!dome_at) { at = numbers.begin() + 1; }
    if (DOME_IN(3, 3)) { auto&& dome_g1 = (names); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { std::string& n = *dome_b1; {
        { DOME_SITE(3, 82, ("dome_k1", "head", "inner", "text", "number", "third", "second", "first", "longest", "names", "at", "numbers"), dome_k1, ::dome::gen::ref(head), ::dome::gen::ref(inner), ::dome::gen::ref(text), ::dome::gen::ref(number), ::dome::gen::ref(third), ::dome::gen::ref(second), ::dome::gen::ref(first), longest, ::dome::gen::ref(names), ::dome::gen::ref(at), ::dome::gen::ref(numbers)); dome::checkpoint(); }
        if (longest == nullptr || longest->size() < n.size())
            longest = &n;
    } } }
    const auto later = [&] { ::dome::gen::in_order(at, head); DOME_FRAME("main()::lambda 1()", "program.cpp", 86, 0xecdf21f2ed2c1869ull, "dome::checkpoint", "sum");
        const int* p = dome_at ? dome_f.get<const int *>("p") : ::dome::gen::type<const int *>(nullptr);
        int own[2] = {8, 9}; if (dome_at) dome_f.load("own", own); 
        if (!dome_at) { p = own; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 90, ("p", "own"), p, ::dome::gen::ref(own)); dome::checkpoint(); }
        { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (p[1] + *at); DOME_SITE(2, 91, ("p", "own", "dome_t1"), p, ::dome::gen::ref(own), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (sum(head)); return dome_t1 + dome_t2; }
    };
    if (DOME_IN(4, 7)) { DOME_SITE(7, 94, ("head", "inner", "text", "number", "third", "second", "first", "longest", "names", "at", "numbers"), ::dome::gen::ref(head), ::dome::gen::ref(inner), ::dome::gen::ref(text), ::dome::gen::ref(number), ::dome::gen::ref(third), ::dome::gen::ref(second), ::dome::gen::ref(first), longest, ::dome::gen::ref(names), ::dome::gen::ref(at), ::dome::gen::ref(numbers)); ::window dome_t2 = dome_at ? ::dome::gen::blank<::window>() : (window(10)); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (static_cast<decltype(dome_t2)&&>(dome_t2).total()); ::std::vector< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>> dome_t4 = dome_at ? ::dome::gen::blank<::std::vector< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (::std::vector< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>{"b", "c", "a"}); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(6, 93, ("head", "inner", "text", "number", "third", "second", "first", "longest", "names", "at", "numbers", "dome_t3", "dome_t4"), ::dome::gen::ref(head), ::dome::gen::ref(inner), ::dome::gen::ref(text), ::dome::gen::ref(number), ::dome::gen::ref(third), ::dome::gen::ref(second), ::dome::gen::ref(first), longest, ::dome::gen::ref(names), ::dome::gen::ref(at), ::dome::gen::ref(numbers), dome_t3, ::dome::gen::ref(dome_t4)); ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>> dome_t5 = dome_at ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (largest<std::string>(dome_t4)); if (dome_at) dome_f.load("dome_t5", dome_t5); const char * dome_t6 = dome_at ? dome_f.get<const char *>("dome_t6") : (static_cast<decltype(dome_t5)&&>(dome_t5).c_str()); ::std::vector<int> dome_t7 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (::std::vector<int>{3, 9, 4}); if (dome_at) dome_f.load("dome_t7", dome_t7); DOME_SITE(5, 93, ("head", "inner", "text", "number", "third", "second", "first", "longest", "names", "at", "numbers", "dome_t3", "dome_t5", "dome_t6", "dome_t7"), ::dome::gen::ref(head), ::dome::gen::ref(inner), ::dome::gen::ref(text), ::dome::gen::ref(number), ::dome::gen::ref(third), ::dome::gen::ref(second), ::dome::gen::ref(first), longest, ::dome::gen::ref(names), ::dome::gen::ref(at), ::dome::gen::ref(numbers), dome_t3, ::dome::gen::ref(dome_t5), dome_t6, ::dome::gen::ref(dome_t7)); int dome_t8 = dome_at ? dome_f.get<int>("dome_t8") : (largest<int>(dome_t7)); DOME_SITE(4, 93, ("head", "inner", "text", "number", "third", "second", "first", "longest", "names", "at", "numbers", "dome_t3", "dome_t5", "dome_t6", "dome_t8"), ::dome::gen::ref(head), ::dome::gen::ref(inner), ::dome::gen::ref(text), ::dome::gen::ref(number), ::dome::gen::ref(third), ::dome::gen::ref(second), ::dome::gen::ref(first), longest, ::dome::gen::ref(names), ::dome::gen::ref(at), ::dome::gen::ref(numbers), dome_t3, ::dome::gen::ref(dome_t5), dome_t6, dome_t8); int dome_t9 = dome_at ? ::dome::gen::blank<int>() : (later()); std::printf("%s %d %d %s %d\n", longest->c_str(), dome_t9, dome_t8, dome_t6,
                dome_t3); }
    while (true) { bool dome_t10 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(head != nullptr)); if (dome_at ? DOME_BACK(8, 8) : dome_t10) { DOME_SITE(8, 95, ("head", "inner", "text", "number", "third", "second", "first", "names", "at", "numbers"), ::dome::gen::ref(head), ::dome::gen::ref(inner), ::dome::gen::ref(text), ::dome::gen::ref(number), ::dome::gen::ref(third), ::dome::gen::ref(second), ::dome::gen::ref(first), ::dome::gen::ref(names), ::dome::gen::ref(at), ::dome::gen::ref(numbers)); if (!dome_at) { dome::checkpoint(); } dome_t10 = static_cast<bool>((head->value < 3)); } if (!dome_at && !(dome_t10)) break; 
head = head->next; }
    std::printf("%d\n", head->value);
}
