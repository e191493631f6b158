#include <dome/generated.hpp>
#line 1 "program.cpp"
#include <cstdio>
#include <dome/session.hpp>
template <class T>
class singleton {
public:
    static T& instance() {
        struct dome_n_t { static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_t)) + "::t"; } }; static T &t = ::dome::gen::static_local<dome_n_t>([&]() -> T { return ::dome::gen::type<T>(); });
        return t;
    }
protected:
    singleton() { std::puts("made"); }
    virtual ~singleton() { std::puts("ended"); }
private:
    singleton(const singleton&);
    singleton& operator=(const singleton&);

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] singleton& dome_x) {
    }
    explicit singleton([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 16
};
class counter : public singleton<counter> {
    friend class singleton<counter>;
    int n = 0;
    counter() {}
    ~counter() override {}
public:
    int next() { DOME_FRAME("counter::next()", "program.cpp", 23, 0xeb6ca4cc2a7a6b8full, "dome::checkpoint");
        { DOME_SITE0(1, 24); dome::checkpoint(); }
        return ++n;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counter& dome_x) {
        dome_a.base<::singleton< ::counter>>("singleton< ::counter>", dome_x);
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit counter([[maybe_unused]] ::dome::blank_t dome_b) : ::singleton< ::counter>(dome_b) {}
#line 27
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 28, 0xed91fb2b76f1e8d6ull, "counter::next");
    if (!dome_at) { std::puts("start"); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) 
{ { ::counter& dome_t1 = dome_at ? dome_f.get_ref<::counter>("dome_t1") : (counter::instance()); DOME_SITE(1, 31, ("i", "dome_t1"), i, ::dome::gen::path(dome_t1)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (dome_t1.next()); std::printf("%d\n", dome_t2); } }
}
