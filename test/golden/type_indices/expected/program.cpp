#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/typeindex.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// std::type_index, and pointers to std::type_info: saved by the type's name.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <typeindex>
#include <typeinfo>
#include <vector>

struct shape {
    virtual ~shape() = default;
    virtual double area() const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shape& dome_x) {
    }
    explicit shape([[maybe_unused]] ::dome::blank_t dome_b) {}
    shape() = default;
#line 16
};
struct square : shape {
    double side = 2;
    double area() const override { return side * side; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.field_or_default("side", dome_x.side);
    }
    explicit square([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b) {}
    square() = default;
#line 20
};
static ::dome::gen::derived<::square, ::shape> dome_t_square_as_shape;
#line 20

struct disc : shape {
    double area() const override { return 3; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] disc& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
    }
    explicit disc([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b) {}
    disc() = default;
#line 23
};
static ::dome::gen::derived<::disc, ::shape> dome_t_disc_as_shape;
#line 23

// What hand-written types like std::any know of what they hold.
class box {
    struct operations {
        void (*destroy)(void*);
        std::type_index type;
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] operations& dome_x) {
        dome_a.field("destroy", dome_x.destroy);
        dome_a.field("type", dome_x.type);
    }
    static operations dome_blank_() { return {{}, ::dome::gen::blank<decltype(operations::type)>()}; }
#line 29
};
    template <class T>
    inline static const operations of{::dome::gen::named_lambda<void (*)(void *)>([] { return "box::of::lambda 1(void *)"; }, [](void* p) { delete static_cast<T*>(p); }), typeid(T)};
    void* held_;
    const operations* by_;

public:
    template <class T>
    explicit box(const T& x) : held_(::dome::gen::made(new T(x))), by_(&of<T>) {}
    box(const box&) = delete;
    box& operator=(const box&) = delete;
    ~box() { by_->destroy(held_); }
    template <class T>
    const T* get() const {
        return by_->type == typeid(T) ? static_cast<const T*>(held_) : nullptr;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] box& dome_x) {
        dome_a.field("held_", dome_x.held_);
        dome_a.field("by_", dome_x.by_);
    }
    explicit box([[maybe_unused]] ::dome::blank_t dome_b) : held_(), by_() {}
#line 45

public:
    template <class... dome_types>
    static auto& dome_static_of_() { return of<dome_types...>; }
#line 45
};
struct tagged {
    int n;
    std::type_index type;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] tagged& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field("type", dome_x.type);
    }
    static tagged dome_blank_() { return {{}, ::dome::gen::blank<decltype(tagged::type)>()}; }
#line 49
};

struct table {
    const std::type_info* type;
    int size;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] table& dome_x) {
        dome_a.field("type", dome_x.type);
        dome_a.field("size", dome_x.size);
    }
#line 54
};
template <class T>
constexpr table table_of{&typeid(T), static_cast<int>(sizeof(T))};
const std::type_info* asked_last = nullptr;
static ::dome::gen::global dome_g_asked_last("asked_last", asked_last);
#line 57


template <class T>
std::type_index index_of(const T&) {
    return typeid(T);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 64, 0x6d3cddd636f0cab1ull, "dome::checkpoint", "dome::checkpoint");
    std::map<std::type_index, int> seen = dome_at ? ::dome::gen::blank<::std::map< ::std::type_index, int>>() : ::dome::gen::type<::std::map< ::std::type_index, int>>(); if (dome_at) dome_f.load("seen", seen); 
    std::vector<std::unique_ptr<shape>> all = dome_at ? ::dome::gen::blank<::std::vector< ::std::unique_ptr< ::shape>>>() : ::dome::gen::type<::std::vector< ::std::unique_ptr< ::shape>>>(); if (dome_at) dome_f.load("all", all); 
    if (!dome_at) { all.push_back(std::make_unique<square>());
    all.push_back(std::make_unique<disc>());
    all.push_back(std::make_unique<square>()); }
    std::type_index last = dome_at ? ::dome::gen::blank<::std::type_index>() : ::dome::gen::type<::std::type_index>(typeid(void)); if (dome_at) dome_f.load("last", last); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& s = *dome_b1; {
        if (!dome_at) { ++seen[typeid(*s)]; }
        { DOME_SITE(1, 73, ("dome_k1", "seen", "all", "last"), dome_k1, ::dome::gen::ref(seen), ::dome::gen::ref(all), ::dome::gen::ref(last)); dome::checkpoint(); }
        last = typeid(*s);
    } } }
    if (!dome_at) { ++seen[index_of(1)];
    ++seen[index_of(std::string())]; }
    const table* const of_int = &table_of<int>;
    const std::type_info* none = dome_at ? dome_f.get<const std::type_info *>("none") : (asked_last);
    const std::type_info* first = dome_at ? dome_f.get<const std::type_info *>("first") : (&typeid(*all.front()));
    if (!dome_at) { asked_last = &typeid(disc); }
    std::map<const std::type_info*, int> sizes = dome_at ? ::dome::gen::blank<::std::map<const std::type_info *, int>>() : ::dome::gen::type<::std::map<const std::type_info *, int>>{{of_int->type, of_int->size}}; if (dome_at) dome_f.load("sizes", sizes); 
    const box number = dome_at ? ::dome::gen::blank<::box>() : ::dome::gen::type<::box>(7); if (dome_at) dome_f.load("number", const_cast<::std::remove_const_t<decltype(number)>&>(number));  const box real = dome_at ? ::dome::gen::blank<::box>() : ::dome::gen::type<::box>(1.5); if (dome_at) dome_f.load("real", const_cast<::std::remove_const_t<decltype(real)>&>(real)); 
    const tagged here = dome_at ? ::dome::gen::blank<::tagged>() : ::dome::gen::type<::tagged>{1, typeid(int)}; if (dome_at) dome_f.load("here", const_cast<::std::remove_const_t<decltype(here)>&>(here)); 
    auto there = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::tagged, ::std::default_delete< ::tagged>>>() : (std::make_unique<tagged>(tagged{2, typeid(double)})); if (dome_at) dome_f.load("there", there); 
    { DOME_SITE(2, 86, ("seen", "all", "last", "none", "first", "sizes", "number", "real", "here", "there"), ::dome::gen::ref(seen), ::dome::gen::ref(all), ::dome::gen::ref(last), none, first, ::dome::gen::ref(sizes), ::dome::gen::ref(number), ::dome::gen::ref(real), ::dome::gen::ref(here), ::dome::gen::ref(there)); dome::checkpoint(); }
    std::printf("%d %d %g %d %d\n", *number.get<int>(), number.get<double>() == nullptr, *real.get<double>(), here.type == typeid(int),
                there->type == typeid(double));
    std::printf("%d %d %d %d\n", *of_int->type == typeid(int) && sizes[&typeid(int)] == of_int->size, none == nullptr, *first == typeid(square),
                *asked_last == typeid(disc));
    std::printf("%d %d %d %d %d\n", seen[typeid(square)], seen[typeid(disc)], seen[typeid(int)], seen[typeid(std::string)], last == typeid(square));
}

static const ::dome::gen::typed_name dome_i_int(typeid(int));
#line 93

static const ::dome::gen::typed_name dome_i_double(typeid(double));
#line 93

static const ::dome::gen::typed_name dome_i_std__basic_string_char____std__char_traits_char_____std__allocator_char__(typeid(::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>));
#line 93

static const ::dome::gen::typed_name dome_i_void(typeid(void));
#line 93

static const ::dome::gen::typed_name dome_i_shape(typeid(::shape));
#line 93

static const ::dome::gen::typed_name dome_i_square(typeid(::square));
#line 93

static const ::dome::gen::typed_name dome_i_disc(typeid(::disc));
#line 93

static ::dome::gen::constant dome_g_box__of_int_("box::of<int>", ::box::dome_static_of_<int>());
#line 93

static ::dome::gen::constant dome_g_box__of_double_("box::of<double>", ::box::dome_static_of_<double>());
#line 93

static ::dome::gen::constant dome_g_table_of_int_("table_of<int>", ::table_of<int>);
#line 93
