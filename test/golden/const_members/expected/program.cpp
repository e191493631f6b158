#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] label& dome_x) {
        dome_a.field("text_", dome_x.text_);
    }
    explicit label([[maybe_unused]] ::dome::blank_t dome_b) : text_(::dome::gen::blank<decltype(text_)>()) {}
#line 16
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] meter& dome_x) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("count_", dome_x.count_, dome_x, __builtin_offsetof(meter, count_));
#pragma GCC diagnostic pop
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("from_", dome_x.from_, dome_x, __builtin_offsetof(meter, from_));
#pragma GCC diagnostic pop
        dome_a.field("limit_", dome_x.limit_);
        dome_a.field_or_default("steps_", dome_x.steps_);
        dome_a.field("label_", dome_x.label_);
    }
    explicit meter([[maybe_unused]] ::dome::blank_t dome_b) : count_(::dome::gen::unbound<decltype(meter::count_)>()), from_(::dome::gen::unbound<decltype(meter::from_)>()), limit_(), label_(::dome::gen::blank<decltype(label_)>()) {}
#line 29
};
struct view {
    const int width;
    int& height;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] view& dome_x) {
        dome_a.field("width", dome_x.width);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("height", dome_x.height, dome_x, __builtin_offsetof(view, height));
#pragma GCC diagnostic pop
    }
    static view dome_blank_() { return {{}, ::dome::gen::unbound<decltype(view::height)>()}; }
#line 33
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 35, 0xa62df4d7533d8872ull, "dome::checkpoint");
    int count = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("count", count);  int height = dome_at ? ::dome::gen::blank<int>() : (2); if (dome_at) dome_f.load("height", height); 
    const std::vector<int> numbers = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>> {11, 22, 33, 44}; if (dome_at) dome_f.load("numbers", const_cast<::std::remove_const_t<decltype(numbers)>&>(numbers)); 
    meter m = dome_at ? ::dome::gen::blank<::meter>() : ::dome::gen::type<::meter>(count, numbers, 10); if (dome_at) dome_f.load("m", m); 
    view v = dome_at ? ::dome::gen::blank<::view>() : ::dome::gen::type<::view>{7, height}; if (dome_at) dome_f.load("v", v); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { m.step(); }
        { DOME_SITE(1, 42, ("count", "height", "numbers", "m", "v", "i"), ::dome::gen::ref(count), ::dome::gen::ref(height), ::dome::gen::ref(numbers), ::dome::gen::ref(m), ::dome::gen::ref(v), i); dome::checkpoint(); }
        v.height += v.width;
        std::cout << count << ' ' << height << ' ' << m.steps() << ' ' << m.text() << '\n';
    }
}
