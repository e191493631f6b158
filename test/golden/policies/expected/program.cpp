#include <dome/generated.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/tuple.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Class templates put together from others: bases that only derived classes may destroy, bases and lists whose types differ between the
// instances, operators that assign a list.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <string>
#include <tuple>
#include <vector>

namespace {

// A log that is only a base.
class counting_log {
public:
    int logged() const { return n_; }

protected:
    void log(const char* what) { DOME_FRAME("program.cpp:counting_log::log(const char *)", "program.cpp", 20, 0x59d62af14147e392ull, "dome::checkpoint");
        if (!dome_at) { ++n_;
        last_ = what; }
        { DOME_SITE0(1, 23); dome::checkpoint(); }
    }
    ~counting_log() = default;
    std::string last_;

private:
    int n_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counting_log& dome_x) {
        dome_a.field("last_", dome_x.last_);
        dome_a.field_or_default("n_", dome_x.n_);
    }
    explicit counting_log([[maybe_unused]] ::dome::blank_t dome_b) : last_(::dome::gen::blank<decltype(last_)>()) {}
    counting_log() = default;
#line 30
};
struct no_log {
    void log(const char*) const {}
    int logged() const { return 0; }

protected:
    ~no_log() = default;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] no_log& dome_x) {
    }
    explicit no_log([[maybe_unused]] ::dome::blank_t dome_b) {}
    no_log() = default;
#line 37
};
template <class T>
struct stored {
    std::vector<T> values;
    void put(T x) { values.push_back(x); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stored& dome_x) {
        dome_a.field("values", dome_x.values);
    }
#line 42
};
template <class T, template <class> class Store, class Log>
class pool : private Store<T>, public Log {
public:
    void add(T x) { DOME_FRAME("program.cpp:pool::add(T)", "program.cpp", 46, 0xd0170a97e8d77141ull, "(anonymous namespace)::counting_log::log"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 47, ("x"), ::dome::gen::ref(x)); this->log("add"); }
        Store<T>::put(x);
    }
    int size() const { return static_cast<int>(this->values.size()); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pool& dome_x) {
        dome_a.base<Store<T>>("Store<T>", static_cast<Store<T>&>(dome_x));
        dome_a.base<Log>("Log", dome_x);
    }
    explicit pool([[maybe_unused]] ::dome::blank_t dome_b) : Store<T>(::dome::gen::blank<Store<T>>()), Log(dome_b) {}
    pool() = default;
#line 51
};

// Another base in each instance, under one name.
struct ideal {
    double gamma = 1.4;
    double pressure(double e) const { DOME_FRAME("program.cpp:ideal::pressure(double) const", "program.cpp", 56, 0x79067eefe1d69e83ull, "dome::checkpoint"); if (dome_at) { dome_f.load("e", e); }
        { DOME_SITE(1, 57, ("e"), e); dome::checkpoint(); }
        return (gamma - 1) * e;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ideal& dome_x) {
        dome_a.field_or_default("gamma", dome_x.gamma);
    }
#line 60
};
struct isothermal {
    double pressure(double e) const { return e / 2; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] isothermal& dome_x) {
    }
#line 63
};
template <class State>
struct mean {
    State state;
    double operator()(double a, double b) const { DOME_FRAME("program.cpp:mean::operator()(double, double) const", "program.cpp", 67, 0x45d62da2f459b379ull, "(anonymous namespace)::ideal::pressure", "(anonymous namespace)::ideal::pressure"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); } { DOME_SITE(1, 67, ("b"), b); ::std::decay_t<decltype(state.pressure(a))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(state.pressure(a))>>() : (state.pressure(a)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 67, ("a", "dome_t1"), a, ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(state.pressure(b))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(state.pressure(b))>>() : (state.pressure(b)); return (static_cast<decltype(dome_t1)&&>(dome_t1) + static_cast<decltype(dome_t2)&&>(dome_t2)) / 2; } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] mean& dome_x) {
        if constexpr (::std::is_reference_v<decltype(mean::state)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("state", dome_x.state, dome_x, __builtin_offsetof(mean, state));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("state", dome_x.state);
        }
    }
    static mean dome_blank_() { return {::dome::gen::blank<decltype(mean::state)>()}; }
#line 68
};
template <class State>
struct upwind {
    State state;
    double operator()(double a, double) const { DOME_FRAME("program.cpp:upwind::operator()(double, double) const", "program.cpp", 72, 0xdbae877c3529780eull, "(anonymous namespace)::ideal::pressure"); { DOME_SITE0(1, 72); return state.pressure(a); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] upwind& dome_x) {
        if constexpr (::std::is_reference_v<decltype(upwind::state)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("state", dome_x.state, dome_x, __builtin_offsetof(upwind, state));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("state", dome_x.state);
        }
    }
    static upwind dome_blank_() { return {::dome::gen::blank<decltype(upwind::state)>()}; }
#line 73
};
template <int N, template <class> class Flux, class State = ideal>
class solver : private Flux<State> {
    using flux = Flux<State>;
    std::array<double, N> cells_;
    std::vector<double> start_;

    static std::vector<double> filled(int n) { DOME_FRAME("program.cpp:solver::filled(int)", "program.cpp", 80, 0xde203c868d84312ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        std::vector<double> all = dome_at ? ::dome::gen::blank<::std::vector<double>>() : ::dome::gen::type<::std::vector<double>>(); if (dome_at) dome_f.load("all", all); 
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
            { DOME_SITE(1, 83, ("n", "all", "i"), n, ::dome::gen::ref(all), i); dome::checkpoint(); }
            all.push_back(i + 1);
        }
        return all;
    }

public:
    explicit solver(State s = {}) : solver(::dome::gen::construction(DOME_FUNCTION_INFO("program.cpp:solver::solver<N, Flux, State>(State)", "program.cpp", 90, 0x2d749148592b14f1ull, "(anonymous namespace)::solver<2, (anonymous namespace)::mean, (anonymous namespace)::isothermal>::filled")), static_cast<decltype(s)&&>(s)) {} explicit solver(::dome::gen::construction&& dome_f, State s = {}) : flux{s}, cells_(dome_f.at ? ::dome::gen::blank<decltype(solver::cells_)>() : ::dome::gen::type<decltype(solver::cells_)>{}), start_(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(solver::start_)>() : [&]() -> decltype(solver::start_) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("s", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((s))>>&>(s)); dome_f.place("this", *this); dome_f.load("this.Flux<State>", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((static_cast<Flux<State>&>(*this)))>>&>(static_cast<Flux<State>&>(*this))); dome_f.load("this.cells_", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((this->cells_))>>&>(this->cells_)); } DOME_SITE(1, 90, ("s", "this", "this.Flux<State>", "this.cells_"), ::dome::gen::ref(s), ::dome::gen::place(*this), ::dome::gen::ref(static_cast<Flux<State>&>(*this)), ::dome::gen::ref(this->cells_)); return ::dome::gen::type<decltype(solver::start_)>(filled(N)); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("s", s); dome_f.load("this", *this); }
        for (int i = 0; i < N; ++i)
            cells_[static_cast<std::size_t>(i)] = start_[static_cast<std::size_t>(i)];
    }
    double step() { DOME_FRAME("program.cpp:solver::step()", "program.cpp", 94, 0x4d47f7175278bdddull, "(anonymous namespace)::mean<(anonymous namespace)::ideal>::operator()");
        double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
        const auto& f = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((static_cast<const flux&>(*this)))>>("f") : (static_cast<const flux&>(*this));
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i + 1 < N); ++i) 
{ { ::std::remove_reference_t<decltype((cells_[static_cast<std::size_t>(i) + 1]))>& dome_t1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((cells_[static_cast<std::size_t>(i) + 1]))>>("dome_t1") : (cells_[static_cast<std::size_t>(i) + 1]); ::std::remove_reference_t<decltype((cells_[static_cast<std::size_t>(i)]))>& dome_t2 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((cells_[static_cast<std::size_t>(i)]))>>("dome_t2") : (cells_[static_cast<std::size_t>(i)]); DOME_SITE(1, 98, ("sum", "f", "i", "dome_t1", "dome_t2"), sum, ::dome::gen::path(f), i, ::dome::gen::path(dome_t1), ::dome::gen::path(dome_t2)); ::std::decay_t<decltype(f(dome_t2, dome_t1))> dome_t3 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(f(dome_t2, dome_t1))>>() : (f(dome_t2, dome_t1)); sum += static_cast<decltype(dome_t3)&&>(dome_t3); } }
        return sum;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] solver& dome_x) {
        dome_a.base<Flux<State>>("Flux<State>", static_cast<Flux<State>&>(dome_x));
        dome_a.field("cells_", dome_x.cells_);
        dome_a.field("start_", dome_x.start_);
    }
    explicit solver([[maybe_unused]] ::dome::blank_t dome_b) : Flux<State>(::dome::gen::blank<Flux<State>>()), cells_(::dome::gen::blank<decltype(cells_)>()), start_(::dome::gen::blank<decltype(start_)>()) {}
#line 101
};

// A base that a parameter names.
struct growing {
    struct count {
        int added = 0;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] count& dome_x) {
        dome_a.field_or_default("added", dome_x.added);
    }
#line 107
};
    template <class T>
    struct store {
        std::vector<T> held;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] store& dome_x) {
        dome_a.field("held", dome_x.held);
    }
#line 111
};
};
template <class T, class Policy>
struct bag : Policy::template store<T>, private Policy::count {
    void add(T x) { DOME_FRAME("program.cpp:bag::add(T)", "program.cpp", 115, 0x6aa70acc34166879ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        if (!dome_at) { ++this->added; }
        { DOME_SITE(1, 117, ("x"), ::dome::gen::ref(x)); dome::checkpoint(); }
        this->held.push_back(x);
    }
    int size() const { return static_cast<int>(this->held.size()) * 10 + this->added; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bag& dome_x) {
        dome_a.base<typename Policy::template store<T>>("Policy::template store<T>", dome_x);
        dome_a.base<typename Policy::count>("Policy::count", static_cast<typename Policy::count&>(dome_x));
    }
    explicit bag([[maybe_unused]] ::dome::blank_t dome_b) : Policy::template store<T>(::dome::gen::blank<typename Policy::template store<T>>()), Policy::count(::dome::gen::blank<typename Policy::count>()) {}
    bag() = default;
#line 121
};
template <class... Policies>
struct counts : Policies::count... {
    counts() : counts(::dome::gen::construction(DOME_FUNCTION_INFO("program.cpp:counts::counts<Policies...>()", "program.cpp", 124, 0x55e8325383ea75acull, "dome::checkpoint"))) {} counts(::dome::gen::construction&& dome_f) : Policies::count{1}... { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 124, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }
    int n = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counts& dome_x) {
        dome_a.bases<typename Policies::count...>(dome_x);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit counts([[maybe_unused]] ::dome::blank_t dome_b) : Policies::count(::dome::gen::blank<typename Policies::count>())... {}
#line 126
};
template <class Policy>
struct counter : Policy::count {
    int step;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counter& dome_x) {
        dome_a.base<typename Policy::count>("Policy::count", dome_x);
        dome_a.field("step", dome_x.step);
    }
#line 130
};

// Numbers whose operators stop, assigned as a list.
struct whole {
    long n = 0;
    whole(long x = 0) : n(x) {}
    friend whole operator*(const whole& a, const whole& b) { DOME_FRAME("program.cpp:operator*(const whole &, const whole &)", "program.cpp", 136, 0x3fd8da79a90792a5ull, "dome::checkpoint");
        { DOME_SITE0(1, 137); dome::checkpoint(); }
        return whole(a.n * b.n);
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] whole& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit whole([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 140
};
template <class T>
class ratio {
    T up_, down_;

public:
    ratio(T up = T(0), T down = T(1)) : up_(up), down_(down) {}
    ratio& operator*=(const ratio& o) { DOME_FRAME("program.cpp:ratio::operator*=(const ratio<T> &)", "program.cpp", 147, 0xdb40ee2898d6855ull, "(anonymous namespace)::operator*", "(anonymous namespace)::operator*"); { DOME_SITE0(1, 147); ::std::decay_t<decltype(up_ * o.up_)> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(up_ * o.up_)>>() : (up_ * o.up_); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 147, ("dome_t1"), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(down_ * o.down_)> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(down_ * o.down_)>>() : (down_ * o.down_); return *this = {static_cast<decltype(dome_t1)&&>(dome_t1), static_cast<decltype(dome_t2)&&>(dome_t2)}; } }
    friend ratio operator*(ratio a, const ratio& b) { DOME_FRAME("program.cpp:operator*(ratio<T>, const ratio<T> &)", "program.cpp", 148, 0x172a462f312e9499ull, "(anonymous namespace)::ratio<(anonymous namespace)::whole>::operator*="); if (dome_at) { dome_f.load("a", a); } { DOME_SITE(1, 148, ("a"), ::dome::gen::ref(a)); return a *= b; } }
    ratio turned() const { DOME_FRAME("program.cpp:ratio::turned() const", "program.cpp", 149, 0xc398481e02e42aa8ull, "(anonymous namespace)::operator*", "(anonymous namespace)::operator*"); { ::std::decay_t<decltype(T(1))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(T(1))>>() : (T(1)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 149, ("dome_t1"), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(down_ * dome_t1)> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(down_ * dome_t1)>>() : (down_ * dome_t1); if (dome_at) dome_f.load("dome_t2", dome_t2); ::std::decay_t<decltype(T(1))> dome_t3 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(T(1))>>() : (T(1)); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(2, 149, ("dome_t2", "dome_t3"), ::dome::gen::ref(dome_t2), ::dome::gen::ref(dome_t3)); ::std::decay_t<decltype(up_ * dome_t3)> dome_t4 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(up_ * dome_t3)>>() : (up_ * dome_t3); return {static_cast<decltype(dome_t2)&&>(dome_t2), static_cast<decltype(dome_t4)&&>(dome_t4)}; } }
    void print() const { std::printf("%ld/%ld\n", static_cast<long>(value(up_)), static_cast<long>(value(down_))); }
    static long value(const whole& x) { return x.n; }
    static long value(long x) { return x; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ratio& dome_x) {
        if constexpr (::std::is_reference_v<decltype(ratio::up_)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("up_", dome_x.up_, dome_x, __builtin_offsetof(ratio, up_));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("up_", dome_x.up_);
        }
        if constexpr (::std::is_reference_v<decltype(ratio::down_)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("down_", dome_x.down_, dome_x, __builtin_offsetof(ratio, down_));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("down_", dome_x.down_);
        }
    }
    explicit ratio([[maybe_unused]] ::dome::blank_t dome_b) : up_(::dome::gen::blank<decltype(up_)>()), down_(::dome::gen::blank<decltype(down_)>()) {}
#line 153
};

}  // namespace

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 157, 0x8054bf0f8d531e33ull, "(anonymous namespace)::pool<int, (anonymous namespace)::stored, (anonymous namespace)::counting_log>::add", "dome::checkpoint", "(anonymous namespace)::solver<3, (anonymous namespace)::mean>::solver", "(anonymous namespace)::solver<4, (anonymous namespace)::upwind, (anonymous namespace)::isothermal>::solver", "(anonymous namespace)::solver<2, (anonymous namespace)::mean, (anonymous namespace)::isothermal>::solver", "(anonymous namespace)::solver<3, (anonymous namespace)::upwind>::solver", "(anonymous namespace)::solver<3, (anonymous namespace)::mean>::step", "(anonymous namespace)::solver<3, (anonymous namespace)::upwind>::step", "(anonymous namespace)::bag<int, (anonymous namespace)::growing>::add", "(anonymous namespace)::bag<int, (anonymous namespace)::growing>::add", "(anonymous namespace)::counts<(anonymous namespace)::growing>::counts", "dome::checkpoint", "(anonymous namespace)::ratio<(anonymous namespace)::whole>::operator*=", "(anonymous namespace)::operator*", "(anonymous namespace)::ratio<(anonymous namespace)::whole>::turned");
    pool<int, stored, counting_log> counted = dome_at ? ::dome::gen::blank<pool<int, stored, counting_log>>() : ::dome::gen::type<pool<int, stored, counting_log>>(); if (dome_at) dome_f.load("counted", counted); 
    pool<double, stored, no_log> silent = dome_at ? ::dome::gen::blank<pool<double, stored, no_log>>() : ::dome::gen::type<pool<double, stored, no_log>>(); if (dome_at) dome_f.load("silent", silent); 
    if (DOME_IN(1, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 161, ("counted", "silent", "i"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), i); counted.add(i); }
        if (!dome_at) { silent.add(i + 0.5); }
        { DOME_SITE(2, 163, ("counted", "silent", "i"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), i); dome::checkpoint(); }
        std::printf("%d %d %d %d\n", counted.size(), counted.logged(), silent.size(), silent.logged());
    } }

    DOME_SITE(3, 167, ("counted", "silent"), ::dome::gen::ref(counted), ::dome::gen::ref(silent)); solver<3, mean> first = dome_at ? ::dome::gen::blank<solver<3, mean>>() : ::dome::gen::type<solver<3, mean>>(); if (dome_at) dome_f.load("first", first); 
    DOME_SITE(4, 168, ("counted", "silent", "first"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first)); solver<4, upwind, isothermal> second = dome_at ? ::dome::gen::blank<solver<4, upwind, isothermal>>() : ::dome::gen::type<solver<4, upwind, isothermal>>(); if (dome_at) dome_f.load("second", second); 
    DOME_SITE(5, 169, ("counted", "silent", "first", "second"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second)); solver<2, mean, isothermal> dome_t1 = dome_at ? ::dome::gen::blank<solver<2, mean, isothermal>>() : (solver<2, mean, isothermal>()); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(6, 169, ("counted", "silent", "first", "second", "dome_t1"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(dome_t1)); solver<3, upwind> dome_t2 = dome_at ? ::dome::gen::blank<solver<3, upwind>>() : (solver<3, upwind>((dome_r6 ? ::dome::gen::blank<ideal>() : ideal{1.6}))); std::tuple all = dome_at ? ::dome::gen::blank<::std::tuple<solver<2, mean, isothermal>, solver<3, upwind>>>() : ::dome::gen::type<::std::tuple<solver<2, mean, isothermal>, solver<3, upwind>>>{static_cast<decltype(dome_t1)&&>(dome_t1), static_cast<decltype(dome_t2)&&>(dome_t2)}; if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(7, 8)) { solver<3, upwind>& dome_t3 = dome_at ? dome_f.get_ref<solver<3, upwind>>("dome_t3") : (std::get<1>(all)); DOME_SITE(8, 170, ("counted", "silent", "first", "second", "all", "dome_t3"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::path(dome_t3)); double dome_t4 = dome_at ? dome_f.get<double>("dome_t4") : (dome_t3.step()); double dome_t5 = dome_at ? dome_f.get<double>("dome_t5") : (std::get<0>(all).step()); double dome_t6 = dome_at ? dome_f.get<double>("dome_t6") : (second.step()); DOME_SITE(7, 170, ("counted", "silent", "first", "second", "all", "dome_t4", "dome_t5", "dome_t6"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), dome_t4, dome_t5, dome_t6); double dome_t7 = dome_at ? ::dome::gen::blank<double>() : (first.step()); std::printf("%g %g %g %g\n", dome_t7, dome_t6, dome_t5, dome_t4); }

    bag<int, growing> held = dome_at ? ::dome::gen::blank<bag<int, growing>>() : ::dome::gen::type<bag<int, growing>>(); if (dome_at) dome_f.load("held", held); 
    if (DOME_IN(9, 9)) { DOME_SITE(9, 173, ("counted", "silent", "first", "second", "all", "held"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::ref(held)); held.add(1); }
    if (DOME_IN(10, 10)) { DOME_SITE(10, 174, ("counted", "silent", "first", "second", "all", "held"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::ref(held)); held.add(2); }
    DOME_SITE(11, 175, ("counted", "silent", "first", "second", "all", "held"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::ref(held)); counts<growing> counted_too = dome_at ? ::dome::gen::blank<::counts<growing>>() : ::dome::gen::type<::counts<growing>>(); if (dome_at) dome_f.load("counted_too", counted_too); 
    counter<growing> by_two = dome_at ? ::dome::gen::blank<counter<growing>>() : ::dome::gen::type<counter<growing>>{{2}, 2}; if (dome_at) dome_f.load("by_two", by_two); 
    if (DOME_IN(12, 12)) { DOME_SITE(12, 177, ("counted", "silent", "first", "second", "all", "held", "counted_too", "by_two"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::ref(held), ::dome::gen::ref(counted_too), ::dome::gen::ref(by_two)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %d\n", held.size(), counted_too.added + counted_too.n, by_two.added + by_two.step); }

    ratio<whole> a = dome_at ? ::dome::gen::blank<ratio<whole>>() : ::dome::gen::type<ratio<whole>>(2, 3); if (dome_at) dome_f.load("a", a);  ratio<whole> b = dome_at ? ::dome::gen::blank<ratio<whole>>() : ::dome::gen::type<ratio<whole>>(5, 7); if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(13, 13)) { DOME_SITE(13, 181, ("counted", "silent", "first", "second", "all", "held", "a", "b"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::ref(held), ::dome::gen::ref(a), ::dome::gen::ref(b)); a *= b; }
    if (!dome_at) { a.print(); }
    { DOME_SITE(14, 183, ("counted", "silent", "first", "second", "all", "held", "a", "b"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::ref(held), ::dome::gen::ref(a), ::dome::gen::ref(b)); ratio<whole> dome_t8 = dome_at ? ::dome::gen::blank<ratio<whole>>() : (a * b); if (dome_at) dome_f.load("dome_t8", dome_t8); DOME_SITE(15, 183, ("counted", "silent", "first", "second", "all", "held", "a", "b", "dome_t8"), ::dome::gen::ref(counted), ::dome::gen::ref(silent), ::dome::gen::ref(first), ::dome::gen::ref(second), ::dome::gen::ref(all), ::dome::gen::ref(held), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(dome_t8)); ratio<whole> dome_t9 = dome_at ? ::dome::gen::blank<ratio<whole>>() : ((static_cast<decltype(dome_t8)&&>(dome_t8)).turned()); static_cast<decltype(dome_t9)&&>(dome_t9).print(); }
    ratio<long> c(2, 3);
    c *= ratio<long>(3, 4);
    c.turned().print();
}
