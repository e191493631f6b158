#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Containers that are themselves the object on the heap: iterators, pointers and references into them.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

struct ledger {
    std::shared_ptr<std::map<int, double>> rows;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ledger& dome_x) {
        dome_a.field("rows", dome_x.rows);
    }
#line 14
};
double walk(const std::shared_ptr<std::map<int, double>>& rows) { DOME_FRAME("walk(const std::shared_ptr<std::map<int, double>> &)", "program.cpp", 15, 0xac64836e9017f6abull, "dome::checkpoint");
    double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    { auto it = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const int, double>>>() : (rows->begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != rows->end()); ++it) {
        { DOME_SITE(1, 18, ("sum", "it"), sum, ::dome::gen::ref(it)); dome::checkpoint(); }
        sum += it->second;
    } }
    return sum;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0x861ff74d7f3d4cfcull, "dome::checkpoint", "dome::checkpoint", "walk");
    auto table = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::std::map<int, int, ::std::less<int>, ::std::allocator< ::std::pair<const int, int>>>, ::std::default_delete< ::std::map<int, int, ::std::less<int>, ::std::allocator< ::std::pair<const int, int>>>>>>() : (std::make_unique<std::map<int, int>>()); if (dome_at) dome_f.load("table", table); 
    if (!dome_at) { (*table)[1] = 5;
    (*table)[2] = 6; }
    if (DOME_IN(1, 1)) { auto it = dome_at ? ::dome::gen::blank<::std::_Rb_tree_iterator< ::std::pair<const int, int>>>() : (table->begin()); if (dome_at) dome_f.load("it", it);  for (; dome_at || (it != table->end()); ++it) {
        { DOME_SITE(1, 28, ("table", "it"), ::dome::gen::ref(table), ::dome::gen::ref(it)); dome::checkpoint(); }
        std::printf("%d\n", it->second);
    } }
    auto numbers = dome_at ? ::dome::gen::blank<::std::shared_ptr< ::std::vector<int, ::std::allocator<int>>>>() : (::dome::gen::made_shared(std::make_shared<std::vector<int>>(3, 7))); if (dome_at) dome_f.load("numbers", numbers); 
    int* middle = dome_at ? dome_f.get<int *>("middle") : (&(*numbers)[1]);
    int& last = dome_at ? dome_f.get_ref<int>("last") : (numbers->back());
    auto end = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>>() : (numbers->end()); if (dome_at) dome_f.load("end", end); 
    auto* names = dome_at ? dome_f.get<::std::set< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, ::std::less< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>, ::std::allocator< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>> *>("names") : (::dome::gen::made(new std::set<std::string>{"b", "a"}));
    auto name = dome_at ? ::dome::gen::blank<::std::_Rb_tree_const_iterator< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (names->begin()); if (dome_at) dome_f.load("name", name); 
    ledger l = dome_at ? ::dome::gen::blank<::ledger>() : ::dome::gen::type<::ledger>{::dome::gen::made_shared(std::make_shared<std::map<int, double>>())}; if (dome_at) dome_f.load("l", l); 
    if (!dome_at) { (*l.rows)[1] = 1.5;
    (*l.rows)[2] = 2.5; }
    const double* second = dome_at ? dome_f.get<const double *>("second") : ::dome::gen::type<const double *>(&(*l.rows)[2]);
    if (DOME_IN(2, 2)) { DOME_SITE(2, 41, ("table", "numbers", "middle", "last", "end", "names", "name", "l", "second"), ::dome::gen::ref(table), ::dome::gen::ref(numbers), middle, ::dome::gen::path(last), ::dome::gen::ref(end), names, ::dome::gen::ref(name), ::dome::gen::ref(l), second); dome::checkpoint(); }
    if (!dome_at) { *middle = 4;
    last = 3; }
    { DOME_SITE(3, 44, ("table", "numbers", "end", "names", "name", "l", "second"), ::dome::gen::ref(table), ::dome::gen::ref(numbers), ::dome::gen::ref(end), names, ::dome::gen::ref(name), ::dome::gen::ref(l), second); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (walk(l.rows)); std::printf("%d %d %d %s %g %g\n", (*numbers)[1], numbers->back(), *(end - 1), name->c_str(), *second, dome_t1); }
    delete names;
}
