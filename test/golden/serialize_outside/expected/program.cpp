#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Classes that say themselves what belongs to them: save and load, a function beside the class, and one with a version.
#include <dome/session.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

class celsius {
public:
    celsius() = default;
    explicit celsius(double d) : degrees_(d), cache_(std::to_string(d)) {}
    const std::string& text() const { return cache_; }
    void warm(double by) { *this = celsius(degrees_ + by); }
    template <class Archive>
    void save(Archive& ar) const {
        ar(degrees_);
    }
    template <class Archive>
    void load(Archive& ar) {
        double d = 0;
        ar(d);
        *this = celsius(d);
    }
private:
    double degrees_ = 0;
    std::string cache_;
};
namespace geometry {
struct point {
    int x = 0, y = 0;
    int scratch = 0;
};
template <class Archive>
void serialize(Archive& ar, point& p) {
    ar(p.x, p.y);
}
class path {
public:
    void add(point p) { points_.push_back(p); }
    int length() const { return static_cast<int>(points_.size()); }
    template <class Archive>
    void serialize(Archive& ar, const unsigned) {
        ar & points_;
    }
private:
    std::vector<point> points_;
};
}  // namespace geometry

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 52, 0x985575536045d47cull, "dome::checkpoint");
    celsius c = dome_at ? ::dome::gen::blank<::celsius>() : ::dome::gen::type<::celsius>(20); if (dome_at) dome_f.load("c", c); 
    geometry::point p = dome_at ? ::dome::gen::blank<::geometry::point>() : ::dome::gen::type<::geometry::point>(); if (dome_at) dome_f.load("p", p); 
    geometry::path all = dome_at ? ::dome::gen::blank<::geometry::path>() : ::dome::gen::type<::geometry::path>(); if (dome_at) dome_f.load("all", all); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { c.warm(0.5);
        p.x += i;
        p.y -= i;
        all.add(p); }
        { DOME_SITE(1, 61, ("c", "p", "all", "i"), ::dome::gen::ref(c), ::dome::gen::ref(p), ::dome::gen::ref(all), i); dome::checkpoint(); }
        std::cout << c.text() << ' ' << p.x << ' ' << p.y << ' ' << all.length() << '\n';
    }
}
