#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Checkpoints reached in the initialisers of members: by functions, by constructors of members, written and unwritten, nested.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

int calls = 0;
static ::dome::gen::global dome_g_calls("calls", calls);
#line 9


int slow(int n) { DOME_FRAME("slow(int)", "program.cpp", 11, 0x5ed540cec644af87ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i <= n); ++i) {
        if (!dome_at) { s += i; }
        { DOME_SITE(1, 15, ("n", "s", "i"), n, s, i); dome::checkpoint(); }
    }
    ++calls;
    return s;
}

struct table {
    table(int n, int first) : table(::dome::gen::construction(DOME_FUNCTION_INFO("table::table(int, int)", "program.cpp", 22, 0x77402cb38853119ull, "dome::checkpoint")), n, first) {} table(const ::dome::gen::part& dome_p, int n, int first) : table(::dome::gen::construction(dome_p, DOME_FUNCTION_INFO("table::table(int, int)", "program.cpp", 22, 0x77402cb38853119ull, "dome::checkpoint")), n, first) {} table(::dome::gen::construction&& dome_f, int n, int first) : rows(dome_f.at ? ::dome::gen::blank<decltype(table::rows)>() : ::dome::gen::type<decltype(table::rows)>(n)) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at < 0) return; if (dome_at) { dome_f.load("n", n); dome_f.load("first", first); dome_f.load("this", *this); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
            if (!dome_at) { rows[i] = first + i; }
            { DOME_SITE(1, 25, ("n", "first", "i", "this"), n, first, i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
    }
    table() : table(::dome::gen::construction(DOME_FUNCTION_INFO("table::table()", "program.cpp", 28, 0xbfa3f27b706aeae7ull, "table::table"))) {} table(::dome::gen::construction&& dome_f) : table(([&] { bool dome_at = dome_f.at == 1; if (dome_at) { dome_f.place("this", *this); } }(), ::dome::gen::part_site(dome_f, 1, DOME_SITE_INFO(1, 28, ("this")), ::dome::gen::place(*this))), 1, 40) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }}
    std::vector<int> rows;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] table& dome_x) {
        dome_a.field("rows", dome_x.rows);
    }
    explicit table([[maybe_unused]] ::dome::blank_t dome_b) : rows(::dome::gen::blank<decltype(rows)>()) {}
#line 30
};

struct watcher;
std::vector<watcher*> watchers;
static ::dome::gen::global dome_g_watchers("watchers", watchers);
#line 33

struct watcher {
    explicit watcher(std::string name) : name_(std::move(name)) { watchers.push_back(this); }
    std::string name_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] watcher& dome_x) {
        dome_a.field("name_", dome_x.name_);
    }
    explicit watcher([[maybe_unused]] ::dome::blank_t dome_b) : name_(::dome::gen::blank<decltype(name_)>()) {}
#line 37
};

class model {
public:
    model(int n, std::string name) : model(::dome::gen::construction(DOME_FUNCTION_INFO("model::model(int, std::string)", "program.cpp", 41, 0x38af8e7889175043ull, "table::table", "slow", "slow", "slow", "table::table", "dome::checkpoint")), n, static_cast<decltype(name)&&>(name)) {} model(::dome::gen::construction&& dome_f, int n, std::string name)
        : watch_(dome_f.at ? ::dome::gen::blank<decltype(model::watch_)>() : ::dome::gen::type<decltype(model::watch_)>(name + "!")), first_(dome_f.at && !(dome_f.at >= 2 && dome_f.at <= 2) ? ::dome::gen::blank<decltype(model::first_)>() : [&]() -> decltype(model::first_) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.load("name", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((name))>>&>(name)); dome_f.place("this", *this); dome_f.load("this.watch_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->watch_))>>&>(this->watch_)); } DOME_SITE(2, 42, ("n", "name", "this", "this.watch_"), n, ::dome::gen::ref(name), ::dome::gen::place(*this), ::dome::gen::ref(this->watch_)); return ::dome::gen::type<decltype(model::first_)>(slow(n)); }()), half_(dome_f.at && !(dome_f.at >= 3 && dome_f.at <= 3) ? ::dome::gen::blank<decltype(model::half_)>() : [&]() -> decltype(model::half_) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.load("name", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((name))>>&>(name)); dome_f.place("this", *this); dome_f.load("this.watch_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->watch_))>>&>(this->watch_)); dome_f.load("this.first_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->first_))>>&>(this->first_)); } DOME_SITE(3, 42, ("n", "name", "this", "this.watch_", "this.first_"), n, ::dome::gen::ref(name), ::dome::gen::place(*this), ::dome::gen::ref(this->watch_), ::dome::gen::ref(this->first_)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (slow(2)); return ::dome::gen::type<decltype(model::half_)>{dome_t1 / 2.0}; }()), table_(dome_f.at && !(dome_f.at >= 4 && dome_f.at <= 5) ? ::dome::gen::blank<decltype(model::table_)>() : [&]() -> decltype(model::table_) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.load("name", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((name))>>&>(name)); dome_f.place("this", *this); dome_f.load("this.watch_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->watch_))>>&>(this->watch_)); dome_f.load("this.first_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->first_))>>&>(this->first_)); dome_f.load("this.half_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->half_))>>&>(this->half_)); } DOME_SITE(4, 42, ("n", "name", "this", "this.watch_", "this.first_", "this.half_"), n, ::dome::gen::ref(name), ::dome::gen::place(*this), ::dome::gen::ref(this->watch_), ::dome::gen::ref(this->first_), ::dome::gen::ref(this->half_)); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (slow(1)); DOME_SITE(5, 42, ("n", "name", "dome_t2", "this", "this.watch_", "this.first_", "this.half_"), n, ::dome::gen::ref(name), dome_t2, ::dome::gen::place(*this), ::dome::gen::ref(this->watch_), ::dome::gen::ref(this->first_), ::dome::gen::ref(this->half_)); return ::dome::gen::type<decltype(model::table_)>(n, dome_t2); }()), unwritten_(dome_f.at && dome_f.at != 1 ? ::dome::gen::blank<decltype(model::unwritten_)>() : [&]() -> decltype(model::unwritten_) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.load("name", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((name))>>&>(name)); dome_f.place("this", *this); dome_f.load("this.watch_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->watch_))>>&>(this->watch_)); dome_f.load("this.first_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->first_))>>&>(this->first_)); dome_f.load("this.half_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->half_))>>&>(this->half_)); dome_f.load("this.table_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->table_))>>&>(this->table_)); } DOME_SITE(1, 41, ("n", "name", "this", "this.watch_", "this.first_", "this.half_", "this.table_"), n, ::dome::gen::ref(name), ::dome::gen::place(*this), ::dome::gen::ref(this->watch_), ::dome::gen::ref(this->first_), ::dome::gen::ref(this->half_), ::dome::gen::ref(this->table_)); return ::dome::gen::type<decltype(model::unwritten_)>(); }()), name_(dome_f.at ? ::dome::gen::blank<decltype(model::name_)>() : ::dome::gen::type<decltype(model::name_)>(std::move(name))), limit_(dome_f.at ? ::dome::gen::blank<decltype(model::limit_)>() : ::dome::gen::type<decltype(model::limit_)>(++calls)) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("name", name); dome_f.load("this", *this); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
            if (!dome_at) { sum_ += i; }
            { DOME_SITE(6, 45, ("name", "i", "this"), ::dome::gen::ref(name), i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
    }
    void print() const {
        std::printf("%s %s %d %g %d %d %d %d %d\n", watch_.name_.c_str(), name_.c_str(), first_, half_, table_.rows.back(), unwritten_.rows[0],
                    limit_, sum_, calls);
    }

private:
    watcher watch_;
    int first_;
    double half_;
    table table_;
    table unwritten_;
    std::string name_;
    int limit_;
    int sum_ = 100;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] model& dome_x) {
        dome_a.field("watch_", dome_x.watch_);
        dome_a.field("first_", dome_x.first_);
        dome_a.field("half_", dome_x.half_);
        dome_a.field("table_", dome_x.table_);
        dome_a.field("unwritten_", dome_x.unwritten_);
        dome_a.field("name_", dome_x.name_);
        dome_a.field("limit_", dome_x.limit_);
        dome_a.field_or_default("sum_", dome_x.sum_);
    }
    explicit model([[maybe_unused]] ::dome::blank_t dome_b) : watch_(::dome::gen::blank<decltype(watch_)>()), first_(), half_(), table_(::dome::gen::blank<decltype(table_)>()), unwritten_(::dome::gen::blank<decltype(unwritten_)>()), name_(::dome::gen::blank<decltype(name_)>()), limit_() {}
#line 62
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 64, 0x7df8c9aaeddc3bd0ull, "model::model", "model::model");
    DOME_SITE0(1, 65); model m = dome_at ? ::dome::gen::blank<::model>() : ::dome::gen::type<::model>(3, "left"); if (dome_at) dome_f.load("m", m); 
    if (!dome_at) { m.print(); }
    DOME_SITE(2, 67, ("m"), ::dome::gen::ref(m)); model* n = dome_at ? ::dome::gen::blank<::model *>() : (::dome::gen::made(new model(2, "right")));
    n->print();
    std::printf("%zu %d\n", watchers.size(), watchers[0]->name_ == "left!" && watchers[1]->name_ == "right!");
    delete n;
}
