// SPDX-License-Identifier: Apache-2.0
// The whole contract between code written by dome-cc and the runtime; docs/generated_code.md explains the shape.
// In: frames, sites, globals and type descriptions of a translated program. Out: a program that can be saved
// at any dome::checkpoint() and re-entered by name. Nothing here is for use by hand.
// C++17. Tested by test/runtime/checkpoint/generated_test.cpp and every pair in test/golden.
#pragma once

#include "dome/detail/required.hpp"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

#include "dome/archive.hpp"

#define DOME_GENERATED_ABI 2

// Every resumable call reads top_frame: constant initialisation, so that no compiler calls a wrapper to reach it.
#define DOME_GEN_THREAD_LOCAL __thread

namespace dome::gen {

// Lets generated code spell a functional cast to a type of several words: type<unsigned long>(x).
template <class T>
using type = T;

// What an array has as elements and a pointer leads to, through all levels: a class without a name, by one of its variables.
template <class T>
struct inner_type {
    using type = T;
};
template <class T>
struct inner_type<T*> : inner_type<std::remove_cv_t<T>> {};
template <class T>
using innermost_element = std::remove_cv_t<std::remove_all_extents_t<std::remove_reference_t<T>>>;
template <class T>
using innermost = typename inner_type<innermost_element<T>>::type;

// Static facts of a resumable function; one constexpr object per function.
struct function_info {
    const char* name;           // "ns::inner(int, double)"; the key of the frame in a checkpoint
    const char* file;           // as the user named it
    int line;
    std::uint64_t fingerprint;  // of the sites and the names and types saved at each
    const char* const* calls;   // what is called at each site; a program that has changed finds its site again by them
    std::size_t sites;
};

// Static facts of a site; one constexpr object per site.
struct site_info {
    int id;    // 1-based, in source order within the function
    int line;  // of the call in the user's source
    const char* const* names;
    std::size_t count;
};

// What a frame points at while the function is inside a call: how to save the variables listed at that site.
struct site_base {
    const site_info* info;
    void (*save)(const site_base*, archive&);
};

// Marks a variable saved by address (classes, arrays, scalars whose address escapes).
template <class T>
struct by_address {
    T* address;
};
template <class T>
constexpr by_address<T> ref(T& x) noexcept {
    return {std::addressof(x)};
}

// Marks a reference variable: saved as object + path, never as an address.
template <class T>
struct by_path {
    T* target;
};
template <class T>
constexpr auto path(T& x) noexcept {
    if constexpr (std::is_function_v<T>)
        return &x;
    else
        return by_path<T>{std::addressof(x)};
}

// Marks an object under construction: its place is noted, because pointers to it may be saved, its members are listed by themselves.
template <class T>
struct by_place {
    T* address;
};
// An expiring object by a name of its own.
template <class T>
constexpr T& lvalue(T&& x) noexcept {
    return x;
}
template <class T>
constexpr by_place<T> place(T& x) noexcept {
    return {std::addressof(x)};
}
// Made by f in the place that an optional has for it, without a move that its class could notice.
template <class F>
struct result_of {
    const F& make;
    operator std::invoke_result_t<const F&>() const { return make(); }
};
template <class Optional, class F>
auto& emplace(Optional& place, const F& make) {
    asm volatile("" : : "r"(std::addressof(place)) : "memory");      // g++ warns that nothing is in it yet
    if constexpr (std::is_constructible_v<typename Optional::value_type, ::dome::detail::unrelated>)  // would take what makes it for its argument
        return place.emplace(make());
    else
        return place.emplace(result_of<F>{make});
}
// The elements of an array of variable length, which no template can take.
template <class T>
struct elements_of {
    T* first;
    std::size_t count;
};
template <class T>
constexpr elements_of<T> elements(T* first, std::size_t count) noexcept {
    return {first, count};
}

class frame;
extern DOME_GEN_THREAD_LOCAL frame* top_frame;  // innermost active frame of this thread

namespace detail {
// Stands on the way back for a function that a reference is bound to only after the site; never called.
[[noreturn]] inline void not_bound_yet() { __builtin_trap(); }
extern bool resuming;  // true while a resumed run has not reached its checkpoint yet
extern DOME_GEN_THREAD_LOCAL int held;  // > 0: within a stretch in which checkpoints are not passages
int enter(frame& f);  // next frame record of the checkpoint: checks the name, returns its site
[[gnu::cold]] void arrive(frame& f, const site_info& i);  // at that site: what it saves must be in the checkpoint
// By name into x, in place; leaves x alone if not saved there. !lasting: x is a temporary and will be copied elsewhere.
void load(frame& f, const char* name, const value_ref& x, bool lasting);
void* locate(frame& f, const char* name, type_id type);  // target of a saved reference
// A pointer that is no target itself: it may have to wait until its function has reached the site.
void load_pointer(frame& f, const char* name, const value_ref& x);
bool pointers_wait(const frame& f) noexcept;
void load_waiting(frame& f, const char* name, const value_ref& x);  // does nothing if it does not wait
// A loop that is entered again finds no element: fails if that is because something has not been read yet.
[[gnu::cold]] void no_element(const frame& f);
void add_global(const char* name, value_ref x);
void add_constant(const char* name, value_ref x);
struct place_for_static {
    std::string name;
    void (*make)();  // blank, and a global from then on
};
void add_place(place_for_static);
// "f<int>(int)": the function around a local class. It holds the template's arguments, alike whatever the compiler.
std::string function_of(const std::type_info& local_class);
// Defined by the session: the life of the process around main().
void main_entered();
void main_left();
}  // namespace detail

template <class... T>
struct parameters;
template <class...>
struct values_among;

namespace detail {
extern bool objects_on_stack;  // objects were made in bytes of a variable (describe/in_place.hpp)
void forget_deeper() noexcept;  // those of functions that have returned
}  // namespace detail

// One per activation of a resumable function, first statement of its body.
class frame {
public:
    explicit frame(const function_info& info) noexcept : info_(&info), up_(top_frame) { top_frame = this; }
    frame(const frame&) = delete;
    frame& operator=(const frame&) = delete;
    ~frame() { top_frame = up_; }

    // The site this activation was stopped in, 0 when it runs normally. Asked once, at the start.
    int at() { return __builtin_expect(detail::resuming, 0) ? detail::enter(*this) : 0; }
    // The site is reached: this activation runs normally from here.
    int arrive(const site_info& i) {
        detail::arrive(*this, i);
        return 0;
    }
    // The same, with the variables listed there: pointers among them may lead to what is declared after them. Inlined, so that no
    // variable has an address because of it.
    template <class... Saved>
    [[gnu::always_inline]] int arrive(const site_info& i, Saved&&... saved) {
        detail::arrive(*this, i);
        if (detail::pointers_wait(*this)) {
            const char* const* name = i.names;
            (set_waiting(*name++, saved), ...);
            static_cast<void>(name);
        }
        return 0;
    }

    // A scalar (or a const movable object) by name, as the initialiser of its declaration.
    template <class T>
    T get(const char* name);
    // Rebinds a reference variable.
    template <class T>
    T& get_ref(const char* name) {
        if constexpr (std::is_function_v<T>) {
            T* const at = get<T*>(name);    // saved as a pointer to it; null where it is bound after the site
            return at != nullptr ? *at : *reinterpret_cast<T*>(&detail::not_bound_yet);
        } else {
            return *static_cast<T*>(detail::locate(*this, name, &type_mark<std::remove_cv_t<T>>));
        }
    }
    // Loads in place; used right after the (blank) declaration and for by-value parameters.
    template <class T>
    void load(const char* name, T& x);
    // The captures of a lambda's object.
    template <class... Held>
    void load(const char* name, closure<Held...>&& captures) {
        load(name, captures);
    }

    // A variable that holds a pointer: if it waits, it leads where it should from now on.
    template <class T>
    void set_waiting(const char* name, T& x);

    // The parameters that a pack stands for.
    template <class... T>
    void load(const char* name, parameters<T...>&& pack) {
        load(name, pack);
    }
    template <class... P>
    void load(const char* name, values_among<P...>&& pack) {
        load(name, pack);
    }

    // Notes where an object under construction is.
    template <class T>
    void place(const char* name, T& x);

    const function_info* info() const noexcept { return info_; }
    frame* up() const noexcept { return up_; }
    const site_base* site() const noexcept { return site_; }
    void set_site(const site_base* s) noexcept {
        site_ = s;
        if (__builtin_expect(detail::objects_on_stack, 0))
            detail::forget_deeper();
    }

private:
    const function_info* info_;
    frame* up_;
    const site_base* site_ = nullptr;
};

// Values one behind the other.
template <class... T>
struct kept_values {
    template <class Visit>
    void each(Visit) noexcept {}
};
template <class Last>
struct kept_values<Last> {
    explicit kept_values(const Last& x) noexcept : last(x) {}
    template <class Visit>
    void each(Visit visit) {
        visit(last);
    }
    Last last;
};
template <class First, class Second, class... Rest>
struct kept_values<First, Second, Rest...> {
    kept_values(const First& f, const Second& s, const Rest&... r) noexcept : first(f), rest(s, r...) {}
    template <class Visit>
    void each(Visit visit) {
        visit(first);
        rest.each(visit);
    }
    First first;
    kept_values<Second, Rest...> rest;
};

// The parameters that a pack stands for, as one value of the state.
template <class... T>
struct parameters {
    explicit parameters(T&... x) noexcept : each(std::addressof(x)...) {}
    kept_values<T*...> each;
};
// Of a pack that holds references, too: what they are bound to is the caller's.
struct bound_by_caller {
    template <class T>
    explicit bound_by_caller(T*) noexcept {}
};
template <class... P>
struct values_among {
    explicit values_among(std::remove_reference_t<P>&... x) noexcept
        : each(std::conditional_t<std::is_reference_v<P>, bound_by_caller, std::remove_reference_t<P>*>(std::addressof(x))...) {}
    kept_values<std::conditional_t<std::is_reference_v<P>, bound_by_caller, std::remove_reference_t<P>*>...> each;
};

}  // namespace dome::gen

namespace dome {

template <class... T>
struct describe<gen::parameters<T...>> {
    static constexpr const char* name() { return "pack"; }
    static void apply(archive& a, gen::parameters<T...>& x) {
        if (a.begin_sequence(sizeof...(T)) != sizeof...(T))
            a.fail(errc::mismatch, "the saved parameter pack has another number of elements than the program's");
        std::size_t i = 0;
        x.each.each([&](auto* p) { a.element(i++, const_cast<std::remove_const_t<std::remove_pointer_t<decltype(p)>>&>(*p)); });
        a.end_sequence();
    }
};
template <class... P>
struct describe<gen::values_among<P...>> {
    static constexpr const char* name() { return "pack"; }
    static void apply(archive& a, gen::values_among<P...>& x) {
        constexpr std::size_t n = (std::size_t{0} + ... + !std::is_reference_v<P>);
        if (a.begin_sequence(n) != n)
            a.fail(errc::mismatch, "the saved parameter pack has another number of values than the program's");
        std::size_t i = 0;
        x.each.each([&](auto p) {
            if constexpr (std::is_pointer_v<decltype(p)>)
                a.element(i++, const_cast<std::remove_const_t<std::remove_pointer_t<decltype(p)>>&>(*p));
        });
        a.end_sequence();
    }
};

}  // namespace dome

namespace dome::gen {

// Holds the by-value copies for one site; lives in the scope of the call.
template <class... Saved>
class site : public site_base {
public:
    site(frame& f, const site_info& i, const Saved&... saved) noexcept : site(i, saved...) { f.set_site(this); }
    site(const site_info& i, const Saved&... saved) noexcept : site_base{&i, &site::save_all}, saved_(saved...) {}
    site(const site&) = delete;
    site& operator=(const site&) = delete;

private:
    static void save_all(const site_base* self, archive& a);  // field by field, names from info
    kept_values<Saved...> saved_;
};

class construction;

// What a constructor hands to the constructor of a base, or to the one it delegates to: whether that part is already built,
// so that it stays blank and the checkpoint fills it.
class part {
public:
    part() noexcept = default;
    explicit part(bool built) noexcept : at(built ? -1 : 0) {}
    const int at = 0;

protected:
    part(bool built, construction& whole, const site_base* s) noexcept : at(built ? -1 : 0), whole_(&whole), site_(s) {}

private:
    friend class construction;
    construction* whole_ = nullptr;
    const site_base* site_ = nullptr;
};

// The activation of a constructor: made before its first initialiser and handed to the form of it that does the work.
class construction : public frame {
public:
    explicit construction(const function_info& info) : frame(info), at(frame::at()) {}
    construction(const part& p, const function_info& info) : frame(info), at(p.at) {
        if (p.whole_ != nullptr) {  // the call of a part may be where the whole was stopped
            if (p.whole_->at == p.site_->info->id)
                p.whole_->at = p.whole_->arrive(*p.site_->info);
            p.whole_->set_site(p.site_);
        }
        if (at == 0)
            at = frame::at();
    }
    int at;  // as dome_at, for the initialisers; -1: the whole was stopped later, everything stays blank
};

// A part whose constructor is a site of the whole; first: of the sites in its arguments.
template <class... Saved>
class part_site : private site<Saved...>, public part {
public:
    part_site(construction& whole, int first, const site_info& i, const Saved&... saved) noexcept
        : site<Saved...>(i, saved...), part(whole.at != 0 && (whole.at < first || whole.at > i.id), whole, static_cast<const site<Saved...>*>(this)) {
    }
};
template <class... Saved>
part_site(construction&, int, const site_info&, const Saved&...) -> part_site<Saved...>;

// Of what a braced list is one; never called.
template <class T>
T one_of(std::initializer_list<T>);

// Where a range-based for begins and ends: as the class says, or a function beside it, or an array.
template <class R>
constexpr auto begin_of(R& r) {
    using std::begin;
    return begin(r);
}
template <class R>
constexpr auto end_of(R& r) {
    using std::end;
    return end(r);
}

// Binds references of calls that are skipped: never read.
template <class T>
T& nowhere() noexcept {
    alignas(T) static unsigned char bytes[sizeof(T)];
    return reinterpret_cast<T&>(bytes);
}

// A global, static member or static local of the program. Constructed right after the variable; loads it when the
// run resumes (static locals: the first time control passes the declaration).
class global {
public:
    template <class T>
    global(const std::string& name, T& x);
    // One of a header that every source has for itself: named with the source, of which the path does not count.
    template <class T>
    global(const char* source, const std::string& name, T& x);
    global(const global&) = delete;
    global& operator=(const global&) = delete;
};

// A const one that saved pointers may lead to: it is not saved, since its initialiser runs again.
class constant {
public:
    template <class T>
    constant(const std::string& name, const T& x);
    template <class T>
    constant(const char* source, const std::string& name, const T& x);
    constant(const constant&) = delete;
    constant& operator=(const constant&) = delete;
};

// A static of a function that has its value when the program starts. Tag: a class beside it with variable() and name().
template <class Tag, class Kind>
struct early {
    static inline const Kind entry{Tag::name(), Tag::variable()};
};
template <class Tag, class Kind>
void known_early() noexcept {
    static_cast<void>(&early<Tag, Kind>::entry);
}

// An array as what a function returns.
template <class A>
struct whole_array {
    A value;
};
// Any other: made when control passes it first, or by a resumed run, because saved pointers may lead to it.
template <class Tag, class Make>
auto& static_local(Make make);

// First statement of a translated main(): starts the session, and ends it when main is left normally.
// argc and argv of a resumed run are those of the new command line.
class main_scope {
public:
    main_scope() { detail::main_entered(); }
    main_scope(int, const char* const*) : main_scope() {}  // checkpoints know the arguments of themselves
    ~main_scope() {
        if (std::uncaught_exceptions() == exceptions_)
            detail::main_left();
    }
    main_scope(const main_scope&) = delete;
    main_scope& operator=(const main_scope&) = delete;

private:
    int exceptions_ = std::uncaught_exceptions();
};

}  // namespace dome::gen

namespace dome::gen {

// For its lifetime dome::checkpoint() is not a passage: it neither counts nor saves, because code that is not rewritten (a
// library's callback, a destructor) is on the stack. Functions called meanwhile start normally, in a resumed run too.
class hold {
public:
    hold() noexcept : was_resuming_(detail::resuming) {
        ++detail::held;
        detail::resuming = false;
    }
    ~hold() { end(); }
    bool end() noexcept {  // before the end of its scope
        if (!ended_) {
            --detail::held;
            detail::resuming = was_resuming_;
        }
        return ended_ = true;
    }
    hold(const hold&) = delete;
    hold& operator=(const hold&) = delete;

private:
    bool was_resuming_, ended_ = false;
};

// f() with checkpoints held.
template <class F>
decltype(auto) while_held(F&& f) {
    hold h;
    return f();
}

// for (hold_loop h; h.once();) statement: the statement, with checkpoints held.
class hold_loop {
public:
    bool once() noexcept { return !std::exchange(done_, true); }

private:
    hold hold_;
    bool done_ = false;
};

}  // namespace dome::gen

namespace dome::gen {

// A default argument that may stop, for a parameter by value: on the way back the callee has its value from the checkpoint.
template <class F>
decltype(auto) held_argument(F compute) {
    using value = decltype(compute());
    if constexpr (!std::is_reference_v<value>)
        if (detail::resuming)
            return blank<value>();
    const hold quiet;
    return compute();
}

}  // namespace dome::gen

namespace dome::gen {

// An object without a name that ends with its full expression, although the statement that is written for that lives on.
// alive: it is made at all; on the way back to a later place nothing is, and nothing is destroyed.
template <class T>
class temporary {
    using bare = std::remove_const_t<T>;

public:
    template <class F>
    temporary(bool alive, F make) : alive_(alive) {
        if (alive)
            ::new (static_cast<void*>(std::addressof(value_))) bare(make());
    }
    ~temporary() { end(); }
    temporary(const temporary&) = delete;
    temporary& operator=(const temporary&) = delete;
    T&& get() noexcept { return static_cast<T&&>(value_); }
    void end() {
        if (std::exchange(alive_, false))
            value_.~bare();
    }

private:
    union {
        bare value_;
    };
    bool alive_;
};

// A condition that has been computed with their help.
template <class T, class... Holders>
std::decay_t<T> then_end(T&& value, Holders&... holders) {
    std::decay_t<T> kept = std::forward<T>(value);
    (holders.end(), ...);
    return kept;
}

}  // namespace dome::gen

namespace dome::gen {

// n steps; of the program's own iterators too. (<iterator> would cost each source a fifth of its time.)
template <class I, class = void>
struct jumps : std::false_type {};
template <class I>
struct jumps<I, std::void_t<decltype(std::declval<I&>() += std::ptrdiff_t{})>> : std::true_type {};
template <class I, class End, class = void>
struct measured : std::false_type {};
template <class I, class End>
struct measured<I, End, std::void_t<decltype(static_cast<std::ptrdiff_t>(std::declval<End&>() - std::declval<I&>()))>> : std::true_type {};
// Not beyond the end: the program may have taken elements away before it was stopped, in a round that is to be the last.
template <class I, class End>
void advance(const frame& f, I& at, std::ptrdiff_t n, End& end) {
    if constexpr (jumps<I>::value && measured<I, End>::value) {
        const auto left = static_cast<std::ptrdiff_t>(end - at);
        at += n < left ? n : left;
    } else {
        for (; n > 0 && at != end; --n)
            ++at;
    }
    if (!(at != end))
        detail::no_element(f);
}

}  // namespace dome::gen

// The spellings dome-cc writes. `names` is a parenthesised list of string literals.
// After the fingerprint: the name of what is called at each site.
#define DOME_FRAME(name, file, line, fingerprint, ...)                                                                                              \
    static constexpr const char* dome_calls[] = {name, __VA_ARGS__};                                                                                \
    static constexpr ::dome::gen::function_info dome_fn{name, file, line, fingerprint, dome_calls + 1, sizeof dome_calls / sizeof *dome_calls - 1}; \
    ::dome::gen::frame dome_f(dome_fn);                                                                                                             \
    [[maybe_unused]] int dome_at = dome_f.at()

// Declares dome_r<id>: "this very site is where the run was stopped" (its arguments are not evaluated again).
#define DOME_SITE(id, line, names, ...)                                                                               \
    static constexpr const char* dome_n##id[] = DOME_GEN_UNPAREN names;                                               \
    static constexpr ::dome::gen::site_info dome_i##id{id, line, dome_n##id, sizeof dome_n##id / sizeof *dome_n##id}; \
    [[maybe_unused]] const bool dome_r##id = dome_at == id;                                                           \
    if (dome_r##id)                                                                                                   \
        dome_at = dome_f.arrive(dome_i##id, __VA_ARGS__);                                                             \
    [[maybe_unused]] const ::dome::gen::site dome_s##id(dome_f, dome_i##id, __VA_ARGS__)
#define DOME_SITE0(id, line)                                                  \
    static constexpr ::dome::gen::site_info dome_i##id{id, line, nullptr, 0}; \
    [[maybe_unused]] const bool dome_r##id = dome_at == id;                   \
    if (dome_r##id)                                                           \
        dome_at = dome_f.arrive(dome_i##id);                                  \
    [[maybe_unused]] const ::dome::gen::site<> dome_s##id(dome_f, dome_i##id)
// The facts of a function or of a site, where there is no room for declarations.
#define DOME_FUNCTION_INFO(name, file, line, fingerprint, ...)                                                                        \
    []() -> const ::dome::gen::function_info& {                                                                                       \
        static constexpr const char* dome_calls[] = {name, __VA_ARGS__};                                                              \
        static constexpr ::dome::gen::function_info dome_fn{name,        file,           line,                                        \
                                                            fingerprint, dome_calls + 1, sizeof dome_calls / sizeof *dome_calls - 1}; \
        return dome_fn;                                                                                                               \
    }()
#define DOME_SITE_INFO(id, line, names)                                                                   \
    []() -> const ::dome::gen::site_info& {                                                               \
        static constexpr const char* dome_n[] = DOME_GEN_UNPAREN names;                                   \
        static constexpr ::dome::gen::site_info dome_i{id, line, dome_n, sizeof dome_n / sizeof *dome_n}; \
        return dome_i;                                                                                    \
    }()
#define DOME_GEN_UNPAREN(...) {__VA_ARGS__}

// Guards: run on the way down (normal), or because the site to return to lies within [first, last].
#define DOME_IN(first, last) (dome_at == 0 || (dome_at >= (first) && dome_at <= (last)))
#define DOME_BACK(first, last) (dome_at >= (first) && dome_at <= (last))

#include "dome/detail/generated.inl"
