// SPDX-License-Identifier: Apache-2.0
// Addresses and paths. Saving turns the targets of pointers into paths (targets); resuming turns the paths of pointers
// into addresses (places). Both watch an archive walk over live values, and only when there are pointers at all.
// In: values with their paths. Out: the path of an address, or the address of a path.
// Tested by test/runtime/checkpoint/state_test.cpp.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dome/archive.hpp"
#include "runtime/checkpoint/path.hpp"

namespace dome::checkpoint {

class observer {
public:
    virtual ~observer() = default;
    virtual void value(const path&, void* address, type_id) = 0;
    virtual void lent(const path& p, void* address, type_id type) { value(p, address, type); }      // may belong to another variable
    virtual void whole(const path&, void*, std::size_t) {}      // what was told as a value, with its size in bytes
    virtual void past_end(const path&, void* address, type_id) = 0;      // one past the last element of an array
    virtual void position(const path& p, void* node, type_id iterator) { value(p, node, iterator); }      // in a container
    virtual void run(const path&, const number_run&, void* data, std::size_t n) = 0;
};

class targets : public observer {
public:
    void add(void* address, type_id type) { wanted_.push_back({address, type, {}, quality::none}); }
    void seal();                                                          // no more add()
    bool empty() const { return wanted_.empty(); }
    const path* find(void* address, type_id type) const;                  // nullptr: nothing saved lives there

    // Those that `elsewhere` knows are not looked for.
    template <class Known>
    void leave_out(Known elsewhere) {
        std::erase_if(wanted_, [&](const target& t) { return elsewhere(t.address, t.type); });
    }

    void value(const path&, void* address, type_id) override;
    void lent(const path&, void* address, type_id) override;
    void whole(const path&, void* address, std::size_t bytes) override;
    void past_end(const path&, void* address, type_id) override;
    void run(const path&, const number_run&, void* data, std::size_t n) override;

private:
    enum class quality { none, behind, within, as_it_is, past_end, lent, exact };
    struct target {
        void* address;
        type_id type;
        path where;
        quality found;
    };
    void match_bytes(const path&, void* address, std::size_t bytes, std::size_t one);      // each path leads to `one` bytes
    static bool before(const target& a, const target& b);
    void match(const path&, void* address, type_id, quality);
    std::vector<target> wanted_;
    std::vector<std::size_t> bytes_;      // those of wanted_ that look at bytes
};

// Arrays of bytes that the program takes for structures by casting them: pointers of other types lead there, to nothing that was made.
class cast_arrays {
public:
    void pointer(const void* target, type_id);      // that leads to something of another type
    void seal();                                    // no more of them
    bool any_in(const void* begin, std::size_t bytes) const;
    void look_at(const void* data, std::size_t bytes);      // an array
    bool take_found();                              // there are some more arrays; forgets the pointers
    bool empty() const { return targets_.empty(); }
    bool has(const void* data) const { return known_.contains(data); }

private:
    std::vector<std::uintptr_t> targets_;
    std::set<const void*> known_, found_;
};

class places : public observer {
public:
    void want(const path& p) { wanted_[p.key()]; }
    bool empty() const { return wanted_.empty(); }
    void* find(const path&, type_id) const;                               // nullptr: not there (yet)
    std::vector<std::string> take_found() { return std::exchange(found_, {}); }      // keys of paths that got an address since the last call

    void value(const path&, void* address, type_id) override;
    void past_end(const path&, void* address, type_id) override;
    void run(const path&, const number_run&, void* data, std::size_t n) override;

private:
    std::vector<std::string> found_;
    // By key; one path can name an object under several types (a class and the base behind whose pointer it stands).
    std::map<std::string, std::vector<std::pair<type_id, void*>>, std::less<>> wanted_;
};

// Where a pointer leads that pointed to nothing of ours: not null, and a trap when used.
void* nowhere();
bool is_nowhere(const void*) noexcept;

// std::cout and its like are at home in every process, and so are their buffers: one each that C's stream shares, and one that
// sync_with_stdio(false) puts in its place.
void show_standard_streams(observer&);
bool is_standard_stream(std::string_view name);
bool is_unsynchronised_stream(std::string_view name);

// The text at `p` if that is in memory the program cannot write (a string literal) or an argument of main: those need no owner.
const char* literal_text(const void* p) noexcept;
bool reads_bytes(type_id target) noexcept;                // void, unsigned char and their kin: may lead to a text
bool looks_at_bytes(type_id target) noexcept;             // these, and char
const char* untyped_literal(const void* p) noexcept;      // the same through a void*: if all of it is readable and it follows a zero
// Where the text around `p`, which is one of those, begins: pointers into one literal are to lead into one text again.
const char* start_of_literal(const char* p) noexcept;
bool is_readable(const void* p, std::size_t bytes) noexcept;      // in memory the program cannot write
bool is_code(const void* p) noexcept;
// The literal of this program that reads so, else a copy for the rest of the process: the same address for the same text.
const char* intern_text(std::string_view);

// The same for literals of wchar_t, char16_t and char32_t.
struct wide_text {
    std::size_t unit = 0;                     // bytes of each: 2 or 4
    std::vector<std::uint32_t> units;         // without the zero at the end
    std::size_t offset = 0;                   // of the pointer, in units
};
std::size_t wide_unit(type_id target) noexcept;                      // 0: none of these
std::optional<wide_text> wide_literal(const void* p, std::size_t unit, std::size_t reach);      // at least that many units from there
const void* intern_wide(const wide_text&);                           // with the offset

}  // namespace dome::checkpoint
