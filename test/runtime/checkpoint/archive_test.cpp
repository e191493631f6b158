// SPDX-License-Identifier: Apache-2.0
// Every described type saved and loaded again, and what happens when the program's type has changed.
// In: values, registered as persistent. Out: equal values, or error(mismatch) naming the variable.
#include <catch2/catch.hpp>
#include <cmath>
#include <complex>
#include <cstring>
#include <limits>

#include "dome/describe/all.hpp"
#include "dome/describe/mutexes.hpp"
#include "dome/describe/pthread.hpp"
#include "dome/generated.hpp"
#include "runtime/checkpoint/cbor.hpp"
#include "runtime/checkpoint/typed_array.hpp"
#include "runtime/checkpoint/state.hpp"

namespace cp = dome::checkpoint;

namespace {

template <class T>
std::vector<std::byte> saved(T& x) {
    cp::add_persistent("x", dome::refer(x));
    const auto done = [&] { cp::remove_persistent(&x); };
    try {
        auto bytes = cp::encode_state({});
        done();
        return bytes;
    } catch (...) {
        done();
        throw;
    }
}
template <class T>
void load(const std::vector<std::byte>& bytes, T& x) {
    cp::begin_resume(bytes, {});
    try {
        cp::add_persistent("x", dome::refer(x));
        cp::end_resume();
    } catch (...) {
        cp::remove_persistent(&x);
        cp::end_resume();
        throw;
    }
    cp::remove_persistent(&x);
}
template <class T, class U = T>
U through(T x) {
    U y = dome::gen::blank<U>();
    load(saved(x), y);
    return y;
}
template <class T>
void same(const T& x) {
    CHECK(through(x) == x);
}
template <class U, class T>
std::string refusal(T x) {
    try {
        U y = dome::gen::blank<U>();
        load(saved(x), y);
    } catch (const dome::error& e) {
        CHECK(e.code() == dome::errc::mismatch);
        CHECK(std::string(e.what()).find("persist x") == 0);
        return e.what();
    }
    FAIL("accepted");
    return "";
}

enum class colour : unsigned char { red, green = 200 };
struct point {
    double x = 0;
    int y = 0;
    friend bool operator==(const point& a, const point& b) { return a.x == b.x && a.y == b.y; }
    static void dome_describe_(dome::archive& a, point& p) {
        a.field("x", p.x);
        a.field("y", p.y);
    }
};
struct turned {      // members in another order
    int y = 0;
    double x = 0;
    static void dome_describe_(dome::archive& a, turned& p) {
        a.field("y", p.y);
        a.field("x", p.x);
    }
};
struct shorter {
    double x = 0;
    static void dome_describe_(dome::archive& a, shorter& p) { a.field("x", p.x); }
};
struct longer {
    double x = 0;
    int y = 0, z = 0;
    static void dome_describe_(dome::archive& a, longer& p) {
        a.field("x", p.x);
        a.field("y", p.y);
        a.field("z", p.z);
    }
};
struct grown {       // a member more, with a default
    int z = 7;
    double x = 0;
    int y = 0;
    static void dome_describe_(dome::archive& a, grown& p) {
        a.field_or_default("z", p.z);
        a.field("x", p.x);
        a.field("y", p.y);
    }
};
struct shrunk_and_grown {
    int z = 7;
    double x = 0;
    static void dome_describe_(dome::archive& a, shrunk_and_grown& p) {
        a.field_or_default("z", p.z);
        a.field("x", p.x);
    }
};
struct renamed {
    double x = 0;
    int height = 0;
    static void dome_describe_(dome::archive& a, renamed& p) {
        a.field("x", p.x);
        a.field_was("height", "y", p.height);
    }
};
class keeper {       // cereal-style, private
public:
    keeper() = default;
    explicit keeper(int n) : n_(n), list_(3, n) {}
    bool operator==(const keeper& o) const { return n_ == o.n_ && list_ == o.list_; }

private:
    friend struct ::dome::detail::class_access;
    template <class A>
    void serialize(A& ar) {
        ar(n_);
        ar & list_;
    }
    int n_ = 0;
    std::vector<int> list_;
};
struct library_type {
    int a = 0;
    bool operator==(const library_type& o) const { return a == o.a; }
};
struct nothing {
    bool operator==(const nothing&) const { return true; }
    static void dome_describe_(dome::archive&, nothing&) {}
};
struct nested {
    std::vector<point> points;
    std::map<std::string, std::vector<point>> by_name;
    bool operator==(const nested& o) const { return points == o.points && by_name == o.by_name; }
    static void dome_describe_(dome::archive& a, nested& x) {
        a.field("points", x.points);
        a.field("by_name", x.by_name);
    }
};
struct pinned {      // neither copied nor moved
    explicit pinned(int n) : n_(n) {}
    pinned(const pinned&) = delete;
    explicit pinned(dome::blank_t) : n_(-1) {}
    static void dome_describe_(dome::archive& a, pinned& x) { a.field("n", x.n_); }
    int n_;
};

}  // namespace

template <>
struct dome::describe<library_type> {
    static void apply(dome::archive& a, library_type& x) { a.field("a", x.a); }
};

TEST_CASE("numbers") {
    for (char c : {'a', '\0', static_cast<char>(200)})
        same(c);
    same(true);
    same(false);
    same<signed char>(-128);
    same<unsigned short>(65535);
    same(std::numeric_limits<int>::min());
    same(std::numeric_limits<long long>::min());
    same(std::numeric_limits<unsigned long long>::max());
    same(0.1f);
    same(0.1);
    same(-0.0);
    CHECK(std::signbit(through(-0.0)));
    CHECK(std::isnan(through(std::nan(""))));
    same(std::numeric_limits<double>::infinity());
    same(0.1L);
    same(1.0L / 3 * 1e300L);
    same(std::numeric_limits<long double>::infinity());
    CHECK(std::signbit(through(-0.0L)));
    same(colour::green);
    same(std::complex<double>(1, -2));
    same(U'\U0001F600');
}

TEST_CASE("text, also when it is not UTF-8") {
    same(std::string());
    same(std::string("plain"));
    same(std::string("Gr\xc3\xbc\xc3\x9f"));
    same(std::string("\xff\x00\xc3", 3));
    same(std::string("\xed\xa0\x80"));      // a surrogate
}

TEST_CASE("containers") {
    same(std::vector<double>{1, 2.5, -0.0});
    same(std::vector<double>{});
    same(std::vector<char>{'a', static_cast<char>(250)});
    same(std::vector<bool>{true, false, true});
    same(std::vector<std::string>{"a", "", "c"});
    same(std::vector<std::vector<int>>{{1}, {}, {2, 3}});
    same(std::array<int, 3>{1, 2, 3});
    same(std::array<std::string, 2>{"a", "b"});
    same(std::array<int, 0>{});
    same(std::pair<int, std::string>(1, "x"));
    same(std::tuple<int, std::string, point>(1, "x", {2, 3}));
    same(std::tuple<>());
    same(std::optional<int>());
    same(std::optional<point>(point{1, 2}));
    same(std::map<std::string, int>{{"b", 1}, {"a", 2}});
    same(std::multimap<int, int>{{1, 3}, {1, 2}, {0, 5}});
    same(std::set<std::string>{"b", "a"});
    same(std::multiset<int>{2, 1, 2});
    same(std::unordered_map<std::string, point>{{"b", {1, 2}}, {"a", {3, 4}}});
    same(std::unordered_set<int>{5, 6});
    same(std::unordered_multiset<int>{5, 6, 5});
    same(std::unordered_multimap<int, int>{{5, 1}, {6, 2}, {5, 3}});
    same(std::deque<int>{1, 2});
    same(std::list<std::string>{"a", "b"});
    same(std::vector<std::complex<float>>{{1, 2}, {3, 4}});
    same(nested{{{1, 2}, {3, 4}}, {{"k", {{5, 6}}}}});
    int a[2][3] = {{1, 2, 3}, {4, 5, 6}}, b[2][3] = {};
    load(saved(a), b);
    CHECK(b[1][2] == 6);
    CHECK(b[0][1] == 2);
    std::deque<pinned> p, q;
    p.emplace_back(4);
    load(saved(p), q);
    CHECK(q.at(0).n_ == 4);
}

TEST_CASE("unordered containers keep their order of iteration") {
    std::unordered_map<std::string, int> m;
    std::unordered_multiset<int> s;
    for (int i = 0; i < 1000; ++i) {
        m["key" + std::to_string(i * 7919 % 1000)] = i;
        s.insert(i % 300);
    }
    for (int i = 0; i < 300; ++i)
        m.erase("key" + std::to_string(i));
    const auto n = through(m);
    CHECK(std::equal(m.begin(), m.end(), n.begin(), n.end()));
    const auto t = through(s);
    CHECK(std::equal(s.begin(), s.end(), t.begin(), t.end()));
}

TEST_CASE("classes") {
    same(point{1.5, 2});
    same(keeper(4));
    same(library_type{3});
    same(nothing{});
    same(std::vector<keeper>{keeper(1), keeper(2)});
    CHECK(through<point, turned>({1.5, 2}).x == 1.5);
    auto owner = std::make_unique<point>(point{1, 2});
    std::unique_ptr<point> back, empty;
    load(saved(owner), back);
    CHECK(*back == *owner);
    load(saved(empty), back);
    CHECK(back == nullptr);
}

TEST_CASE("an integer has no width") {
    CHECK(through<long, int>(-5) == -5);
    CHECK(through<std::uint64_t, signed char>(127) == 127);
    CHECK(through<std::vector<long>, std::vector<short>>({1, -2}) == std::vector<short>{1, -2});
    CHECK(through<std::vector<unsigned char>, std::vector<long>>({1, 200}) == std::vector<long>{1, 200});
    CHECK(through<std::vector<float>, std::vector<double>>({1.5f}) == std::vector<double>{1.5});
    CHECK(refusal<int>(1L << 40).find("1099511627776 does not fit int32") != std::string::npos);
    CHECK(refusal<unsigned>(-1).find("negative") != std::string::npos);
    CHECK(refusal<std::int64_t>(~std::uint64_t{0}).find("does not fit") != std::string::npos);
    CHECK(refusal<std::vector<short>>(std::vector<long>{1, 70000}).find("element 1 does not fit") != std::string::npos);
    CHECK(refusal<std::vector<unsigned>>(std::vector<int>{-1}).find("element 0 does not fit") != std::string::npos);
    CHECK(refusal<std::vector<float>>(std::vector<double>{1e300}).find("element 0") != std::string::npos);
    CHECK(refusal<float>(-1e300).find("too large for float") != std::string::npos);
    CHECK(through<double, float>(0.1) == 0.1f);
    CHECK(through<std::vector<double>, std::vector<float>>({0.1, -1e308 * 10}) == std::vector<float>{0.1f, -1e38f * 10});
}

TEST_CASE("a type that has changed is named") {
    CHECK(refusal<std::string>(5).find("holds an integer, the program's variable is a text") != std::string::npos);
    CHECK(refusal<int>(2.5).find("holds a floating-point number") != std::string::npos);
    CHECK(refusal<std::vector<int>>(std::string("x")).find("holds a text") != std::string::npos);
    CHECK(refusal<std::array<int, 4>>(std::array<int, 3>{}).find("3 elements was saved, the program's has 4") != std::string::npos);
    CHECK(refusal<std::array<std::string, 2>>(std::array<std::string, 1>{}).find("1 elements") != std::string::npos);
    CHECK(refusal<longer>(point{}).find("persist x.z: the checkpoint does not hold this member") == 0);
    CHECK(refusal<std::vector<point>>(std::vector<int>{1}).find("a sequence") != std::string::npos);
    CHECK(refusal<std::map<std::string, std::vector<longer>>>(std::map<std::string, std::vector<point>>{{"k", {{}, {}}}})
              .find("persist x[0][1][0].z") == 0);
}

TEST_CASE("a class that has changed") {
    CHECK(through<point, shorter>({1.5, 2}).x == 1.5);
    CHECK(through<point, nothing>({1.5, 2}) == nothing{});
    CHECK(through<std::vector<point>, std::vector<shorter>>({{1, 2}, {3, 4}})[1].x == 3);
    const grown g = through<point, grown>({1.5, 2});
    CHECK(g.x == 1.5);
    CHECK(g.z == 7);
    CHECK(refusal<shrunk_and_grown>(point{}).find("has the new member z and lacks one") != std::string::npos);
    CHECK(through<point, renamed>({1.5, 2}).height == 2);
    CHECK(through<renamed, renamed>({1.5, 3}).height == 3);
    CHECK(refusal<renamed>(shorter{}).find("persist x.height: the checkpoint does not hold this member") == 0);
}

TEST_CASE("locked mutexes, of the library and of POSIX, are refused") {
    const auto refused = [](auto& x) {
        try {
            saved(x);
        } catch (const dome::error& e) {
            return e.code() == dome::errc::not_captured && std::string(e.what()).find("a locked mutex cannot be saved") != std::string::npos;
        }
        return false;
    };
    const auto while_locked = [&](auto& x) {
        const bool before = refused(x);
        x.lock();
        const bool then = refused(x);
        x.unlock();
        return !before && then && !refused(x);
    };
    std::mutex plain;
    std::recursive_mutex recursive;
    std::recursive_timed_mutex timed;
    std::shared_mutex shared;
    CHECK(while_locked(plain));
    CHECK(while_locked(recursive));
    CHECK(while_locked(timed));
    CHECK(while_locked(shared));
    pthread_mutexattr_t again;
    pthread_mutexattr_init(&again);
    pthread_mutexattr_settype(&again, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_t m;
    pthread_mutex_init(&m, &again);
    pthread_rwlock_t r = PTHREAD_RWLOCK_INITIALIZER;
    CHECK_FALSE(refused(m));
    CHECK_FALSE(refused(r));
    pthread_mutex_lock(&m);
    pthread_rwlock_rdlock(&r);
    CHECK(refused(m));
    CHECK(refused(r));
    pthread_rwlock_unlock(&r);
    pthread_mutex_unlock(&m);
    // A mutex is of its kind afterwards, whatever it was; a semaphore has its value.
    pthread_mutex_t other = PTHREAD_MUTEX_INITIALIZER;
    load(saved(m), other);
    CHECK(pthread_mutex_lock(&other) == 0);
    CHECK(pthread_mutex_trylock(&other) == 0);
    sem_t five, none;
    sem_init(&five, 0, 5);
    sem_init(&none, 0, 0);
    load(saved(five), none);
    int value = 0;
    sem_getvalue(&none, &value);
    CHECK(value == 5);
}

TEST_CASE("the other byte order") {
    for (bool is_big : {false, true}) {
        cp::cbor_writer w;
        w.map(5);
        w.text("format");
        w.integer(2);
        w.text("heap");
        w.map(2);
        w.text("types");
        w.array(0);
        w.text("blocks");
        w.array(0);
        w.text("frames");
        w.array(0);
        w.text("globals");
        w.map(0);
        w.text("persist");
        w.map(1);
        w.text("x");
        w.array(2);
        w.text("vector");
        w.tag(is_big ? 82 : 86);
        std::vector<std::byte> b;
        for (double x : {1.1, -2.0}) {
            std::uint64_t bits;
            std::memcpy(&bits, &x, 8);
            for (int i = 0; i < 8; ++i)
                b.push_back(static_cast<std::byte>(bits >> 8 * (is_big ? 7 - i : i)));
        }
        w.bytes(b);
        std::vector<double> x;
        load(w.take(), x);
        CHECK(x == std::vector<double>{1.1, -2.0});
    }
}

TEST_CASE("every machine writes the same bytes") {
    // An array in the state: tag 64 + 4 + 1 is uint16 little-endian.
    const std::vector<std::uint16_t> x{0x0102, 0xfffe};
    const std::vector<std::byte> state = saved(x);
    const unsigned char expected[] = {0xd8, 0x45, 0x44, 0x02, 0x01, 0xfe, 0xff};
    const auto* e = reinterpret_cast<const std::byte*>(expected);
    CHECK(std::search(state.begin(), state.end(), e, e + sizeof expected) != state.end());

    // What a big-endian machine has in memory, and what it writes.
    const std::vector<std::byte> big{std::byte{1}, std::byte{2}, std::byte{3}, std::byte{4}, std::byte{5}, std::byte{6}, std::byte{7}, std::byte{8}};
    const auto written = [&](std::size_t size, std::endian native) {
        std::vector<std::byte> room;
        std::string text;
        for (std::byte b : cp::little_endian(big, size, native, room))
            text += static_cast<char>('0' + static_cast<int>(b));
        return text;
    };
    CHECK(written(1, std::endian::big) == "12345678");
    CHECK(written(2, std::endian::big) == "21436587");
    CHECK(written(4, std::endian::big) == "43218765");
    CHECK(written(8, std::endian::big) == "87654321");
    CHECK(written(8, std::endian::little) == "12345678");
}

TEST_CASE("chains of owners of any length, without recursion") {
    struct link {
        std::unique_ptr<link> next;
        static void dome_describe_(dome::archive& a, link& x) { a.field("next", x.next); }
        ~link() {
            while (next)
                next = std::move(next->next);
        }
    };
    constexpr int n = 200000;
    std::unique_ptr<link> head, copy;
    for (int i = 0; i < n; ++i) {
        auto one = std::make_unique<link>();
        one->next = std::move(head);
        head = std::move(one);
    }
    load(saved(head), copy);
    int found = 0;
    for (link* l = copy.get(); l != nullptr; l = l->next.get())
        ++found;
    CHECK(found == n);
}
