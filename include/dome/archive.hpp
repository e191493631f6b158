// SPDX-License-Identifier: Apache-2.0
// One description per type, for save and restore alike. An archive walks a value by name; what it does with each part
// (write CBOR, read it, collect addresses, resolve a saved pointer) is its business, not the description's.
// In: values and their descriptions. Out: whatever the archive at hand makes of them.
// C++17: included by every translated program. Tested by test/runtime/checkpoint/{archive,generated}_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <typeinfo>

#include "dome/error.hpp"

namespace dome {

// Tag of the constructor that runs none of the user's code (docs/generated_code.md, "Types").
struct blank_t {};

class archive;
class distributed;

// How a type is saved and restored. Specialise for a type of another library:
//   template <> struct dome::describe<Point> { static void apply(dome::archive& a, Point& p) { a.field("x", p.x); } };
// The primary template uses, in this order: the dome_describe_ that dome-cc wrote into the class, a cereal-style member
// serialize(Archive&), and otherwise fails to compile with a sentence that says what to do.
template <class T, class = void>
struct describe;

// Identity of a type without RTTI: the address of a byte that exists once per type. Means nothing outside this process.
template <class T>
inline constexpr char type_mark = 0;
using type_id = const void*;

// A value and how to walk it, type-erased.
struct value_ref {
    void* address;
    void (*walk)(archive&, void*);   // calls describe<T>::apply
    const char* type;                // readable, for messages and `dome info`
    type_id id = nullptr;
    std::size_t size = 0;            // sizeof(T)
    bool lent = false;               // only to be found here: it may belong to another variable, which is preferred
};
template <class T>
value_ref refer(T& x);

// Contiguous numbers of one type.
struct number_run {
    char kind;               // 'i' signed, 'u' unsigned, 'f' IEEE-754
    std::size_t size;        // bytes of one: 1, 2, 4, 8
    type_id id;
};

struct block_type;      // describe/blocks.hpp

// A pointer or reference: where it points, where it lives, how to make it point elsewhere.
struct pointer_ref {
    void* target;
    void* slot;
    void (*set)(void* slot, void* target);
    type_id target_type;
    const block_type* block = nullptr;      // what the target is when it lies on the heap and nothing else is known of it
    void* whole = nullptr;                  // owners: the whole object of that type behind a pointer to a base
    bool owns = false;                      // the target is a block of its own, whether recorded or not
    bool must = false;                      // a target that nobody owns is refused, not left dangling
    std::size_t reach = 0;                  // views: so many elements of a literal, which may hold zeros, are needed
};

// One of several owners of a block: shared_ptr and weak_ptr.
struct shared_ref {
    pointer_ref stored;
    void* slot;
    const void* control;                    // the same for all that share; nullptr: owns nothing
    void (*bind)(void* slot, const void* owner, void* target);      // owner: a std::shared_ptr<void>; nullptr: none
};

// Where an iterator stands: `key` is the same address for equal iterators and no others of its container.
struct position_ref {
    void* key;
    void* slot;
    type_id type;                           // of the container's const_iterator
    void (*set)(void* slot, void* shown, std::uint64_t index);      // shown: what the loaded container showed there
};

// A pointer to a function or member: its bits, and the kind that tells equal bits apart.
struct function_ref {
    void* slot;
    std::size_t size;
    type_id type;
    const void* nothing;      // the bits of the null one
    bool code;                // leads to a function: its bits alone tell which one
};

class archive {
public:
    virtual ~archive() = default;
    virtual bool loading() const = 0;

    // What descriptions of classes use. `x` may be a copy when !lasting: it is neither a target of pointers nor kept.
    template <class T>
    void field(const char* name, T& x, bool lasting = true) {
        named(name, refer(x), lasting);
    }
    // A member that has its value already when a checkpoint of an older program does not hold it, and one that had another
    // name there.
    template <class T>
    void field_or_default(const char* name, T& x) {
        if (!loading() || holds(name))
            named(name, refer(x), true);
        else
            keeps(name);
    }
    template <class T>
    void field_was(const char* name, const char* old_name, T& x) {
        named(loading() && !holds(name) && holds(old_name) ? old_name : name, refer(x), true);
    }
    template <class B, class D>
    void base(const char* name, D& x) {
        base_of(typeid(D));
        named(std::string("base ").append(name).c_str(), refer((B&)x), true);  // whatever its access
    }

    // Those that a parameter pack stands for.
    template <class... B, class D>
    void bases(D& x) {
        [[maybe_unused]] int n = 0;
        (base<B>(std::to_string(n++).c_str(), x), ...);
    }

    // A base whose virtual bases belong to the whole object.
    template <class B, class D>
    void base_without_virtual(const char* name, D& x);
    // A reference member, `offset` bytes into its owner: saved as a pointer, bound again where the compiler keeps it.
    template <class T, class D>
    void bound(const char* name, T& target, D& owner, std::size_t offset);

    // What descriptions of containers use.
    template <class T>
    void element(std::size_t index, T& x, bool lasting = true) {
        item(index, refer(x), lasting);
    }
    // Loading: says how many were saved. Otherwise: n. `contiguous`: elements follow each other in memory.
    virtual std::size_t begin_sequence(std::size_t n, bool contiguous = false) = 0;
    virtual void end_sequence() = 0;
    // Before begin_sequence or count_numbers, of what may have room for more than its n elements. Loading: for how many it had; otherwise:
    // `capacity`.
    virtual std::size_t room(std::size_t n, std::size_t capacity) {
        static_cast<void>(n);
        return capacity;
    }
    virtual bool begin_optional(bool present, std::size_t n = 1) = 0;   // null or [n elements]
    virtual void end_optional(bool present) = 0;                        // with what begin_optional returned
    virtual bool holds(const char*) { return true; }                    // loading: the record at hand has this member
    virtual void keeps(const char*) {}                                  // it has not: the default stays
    virtual void base_of(const std::type_info&) {}                      // the class whose base is named next
    virtual void named(const char* name, const value_ref&, bool lasting) = 0;
    virtual void item(std::size_t index, const value_ref&, bool lasting) = 0;
    // Loading: the value read as element `index` with !lasting now lives here for good.
    virtual void settled(std::size_t index, const value_ref&) = 0;
    // Loading: reads the key `x` of the container, which stays where it is. False: it leads to something that is restored later, and is read
    // then; when all such keys of the container have been, what order_later got is walked.
    virtual bool key(std::size_t index, const value_ref& x, const void* container) {
        static_cast<void>(container);
        item(index, x, false);
        settled(index, x);
        return true;
    }
    virtual void order_later(const value_ref& container) { static_cast<void>(container); }
    // The value being walked is this object as well (the class behind a pointer to its base).
    virtual void also(const value_ref&) = 0;

    // Leaves.
    virtual void boolean(bool&) = 0;
    virtual void integer(std::int64_t&) = 0;
    virtual void unsigned_integer(std::uint64_t&) = 0;
    virtual void floating(double&, bool single) = 0;
    virtual void text(std::string&) = 0;
    virtual std::size_t count_numbers(std::size_t n) = 0;     // loading: how many were saved; otherwise n
    virtual void numbers(const number_run&, void* data, std::size_t n) = 0;
    virtual void pointer(const pointer_ref&) = 0;             // saved as object + path
    virtual void shared(const shared_ref&) = 0;
    virtual void function(const function_ref&) = 0;           // saved by name
    // Iterators; a container shows where each of them would stand, if somebody asks.
    virtual void position(const position_ref&) = 0;
    virtual bool wants_positions() const = 0;
    virtual void show_position(std::size_t index, void* key, type_id iterator) = 0;
    virtual void object(distributed&) = 0;                    // saved by its number, contents elsewhere

    virtual std::string where() const = 0;                    // "solve(int)::grid.cells[3]"
    [[noreturn]] void fail(errc code, const std::string& why) const;
};

}  // namespace dome

#include "dome/describe/classes.hpp"
#include "dome/describe/numbers.hpp"
#include "dome/describe/containers.hpp"
#include "dome/describe/heap.hpp"
