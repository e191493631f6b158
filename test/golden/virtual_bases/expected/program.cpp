#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A diamond: the virtual base is saved once. Private bases, several bases, a local class.
#include <dome/session.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <utility>

class named {
public:
    explicit named(std::string name) : name_(std::move(name)) {}
    virtual ~named() = default;
    const std::string& name() const { return name_; }
private:
    std::string name_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] named& dome_x) {
        dome_a.field("name_", dome_x.name_);
    }
    explicit named([[maybe_unused]] ::dome::blank_t dome_b) : name_(::dome::gen::blank<decltype(name_)>()) {}
#line 17
};
static ::dome::gen::derived<::named, ::named> dome_t_named_as_named;
#line 17

class reader : public virtual named {
public:
    explicit reader(int n) : named("reader"), read_(n) {}
    int read() { return ++read_; }
private:
    int read_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] reader& dome_x) {
        dome_a.base<::named>("named", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] reader& dome_x) {
        dome_a.field("read_", dome_x.read_);
    }
    explicit reader([[maybe_unused]] ::dome::blank_t dome_b) : ::named(dome_b), read_() {}
#line 24
};
static ::dome::gen::derived<::reader, ::named> dome_t_reader_as_named;
#line 24

class writer : public virtual named {
public:
    explicit writer(int n) : named("writer"), written_(n) {}
    int write() { return written_ += 2; }
private:
    int written_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] writer& dome_x) {
        dome_a.base<::named>("named", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] writer& dome_x) {
        dome_a.field("written_", dome_x.written_);
    }
    explicit writer([[maybe_unused]] ::dome::blank_t dome_b) : ::named(dome_b), written_() {}
#line 31
};
static ::dome::gen::derived<::writer, ::named> dome_t_writer_as_named;
#line 31

class device : public reader, public writer {
public:
    explicit device(std::string name) : named(std::move(name)), reader(10), writer(20) {}
    int both() { return read() + write(); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] device& dome_x) {
        dome_a.base<::named>("named", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] device& dome_x) {
        dome_a.base_without_virtual<::reader>("reader", dome_x);
        dome_a.base_without_virtual<::writer>("writer", dome_x);
    }
    explicit device([[maybe_unused]] ::dome::blank_t dome_b) : ::named(dome_b), ::reader(dome_b), ::writer(dome_b) {}
#line 36
};
static ::dome::gen::derived<::device, ::named> dome_t_device_as_named;
#line 36

class counter {
protected:
    int count_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counter& dome_x) {
        dome_a.field_or_default("count_", dome_x.count_);
    }
    explicit counter([[maybe_unused]] ::dome::blank_t dome_b) {}
    counter() = default;
#line 40
};
class tally : private counter, public reader {
public:
    tally() : named("tally"), reader(1) {}
    int add() { return count_ += read(); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] tally& dome_x) {
        dome_a.base<::named>("named", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] tally& dome_x) {
        dome_a.base<::counter>("counter", static_cast<::counter&>(dome_x));
        dome_a.base_without_virtual<::reader>("reader", dome_x);
    }
    explicit tally([[maybe_unused]] ::dome::blank_t dome_b) : ::named(dome_b), ::counter(dome_b), ::reader(dome_b) {}
#line 45
};
static ::dome::gen::derived<::tally, ::named> dome_t_tally_as_named;
#line 45


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 47, 0xbe811fea6519912dull, "dome::checkpoint");
    device d = dome_at ? ::dome::gen::blank<::device>() : ::dome::gen::type<::device>("disk"); if (dome_at) dome_f.load("d", d); 
    tally t = dome_at ? ::dome::gen::blank<::tally>() : ::dome::gen::type<::tally>(); if (dome_at) dome_f.load("t", t); 
    std::unique_ptr<named> owned = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::named>>() : ::dome::gen::type<::std::unique_ptr< ::named>>(std::make_unique<device>("tape")); if (dome_at) dome_f.load("owned", owned); 
    class step : public counter {
    public:
        int next() { return ++count_; }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] step& dome_x) {
        dome_a.base<::counter>("counter", dome_x);
    }
#line 54
};
    step s = dome_at ? ::dome::gen::blank<step>() : ::dome::gen::type<step>(); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { std::cout << d.both() << ' ' << t.add() << ' '; }
        { DOME_SITE(1, 58, ("d", "t", "owned", "s", "i"), ::dome::gen::ref(d), ::dome::gen::ref(t), ::dome::gen::ref(owned), ::dome::gen::ref(s), i); dome::checkpoint(); }
        std::cout << d.name() << ' ' << t.name() << ' ' << owned->name() << ' ' << s.next() << ' ' << dynamic_cast<device&>(*owned).both() << '\n';
    }
}
