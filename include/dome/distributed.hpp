// SPDX-License-Identifier: Apache-2.0
// What checkpointing, balancing and communication know of a distributed object: a global array of equal elements, cut
// into tiles of fixed global size, each task owning one contiguous run of tiles.
// vector and grid derive from it. Tested by test/runtime/objects.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace dome {

// Layout of one element, enough to change its byte order and to name it in a checkpoint.
struct element_type {
    struct scalar {
        char kind;               // 'i' signed, 'u' unsigned, 'f' IEEE-754 binary, 'b' bool
        std::uint32_t size;      // bytes: 1, 2, 4, 8 (16: binary128)
        std::uint32_t offset;    // bytes from the start of the element
        std::string name;        // "" for a plain scalar, "re"/"im", member name
    };
    std::uint32_t size = 0;      // bytes of one element, padding included
    std::vector<scalar> scalars;
    std::string text() const;    // "f8", "i4", "f8,f8" (NumPy kind + size letters, in order)
    friend bool operator==(const element_type& a, const element_type& b) { return a.size == b.size && a.text() == b.text(); }
};

// Reverses the bytes of every scalar of `count` elements in place (receiver makes right).
void swap_bytes(const element_type& type, void* elements, std::size_t count);

// Contiguous runs of tiles per task: task r owns tiles [first[r], first[r+1]). first.front()==0, first.back()==tiles(). That of a blank object
// knows no tasks, and none of them owns anything.
class distribution {
public:
    distribution() = default;
    explicit distribution(std::vector<std::int64_t> first) : first_(std::move(first)) {}
    static distribution even(std::int64_t tiles, int tasks);      // sizes differ by at most one
    int tasks() const { return first_.empty() ? 0 : static_cast<int>(first_.size()) - 1; }
    std::int64_t tiles() const { return first_.empty() ? 0 : first_.back(); }
    std::int64_t begin(int rank) const { return first_.empty() ? 0 : first_[static_cast<std::size_t>(rank)]; }
    std::int64_t end(int rank) const { return first_.empty() ? 0 : first_[static_cast<std::size_t>(rank) + 1]; }
    int owner(std::int64_t tile) const;
    const std::vector<std::int64_t>& starts() const { return first_; }
    friend bool operator==(const distribution&, const distribution&) = default;

private:
    std::vector<std::int64_t> first_;
};

// How an object is cut: `elements` in all, tile t holds elements [t*tile, min((t+1)*tile, elements)).
struct tiling {
    std::int64_t elements = 0;
    std::int64_t tile = 1;
    std::int64_t tiles() const { return elements == 0 ? 0 : (elements + tile - 1) / tile; }
    std::int64_t first_element(std::int64_t t) const { return t * tile < elements ? t * tile : elements; }
    friend bool operator==(const tiling&, const tiling&) = default;
};

enum class placement { whole, block, dynamic };  // replicated; fixed even split; balanced while running

// Base of every distributed object. Registered with the session from construction to destruction. Moving into a new
// object moves the registration; assignment leaves both registered (one that had lost its own by a move takes the other's,
// so that std::swap keeps both). Objects are numbered in order of construction, which is the same on every task (SPMD).
class distributed {
public:
    virtual ~distributed();
    virtual const element_type& element() const = 0;
    virtual const char* kind() const { return "object"; }     // "vector", "grid": for messages
    virtual std::vector<std::int64_t> shape() const = 0;      // global extents, row major; {n} for a vector
    virtual tiling tiles() const = 0;                          // in elements
    virtual placement where() const = 0;
    virtual const distribution& dist() const = 0;              // for whole: every task holds all
    // Local elements, contiguous in memory: global elements [tiles().first_element(dist().begin(rank)), ...end).
    virtual std::byte* local_data() = 0;
    virtual std::int64_t local_elements() const = 0;
    // Moves elements so that task r owns next.begin(r)..next.end(r). Collective.
    virtual void redistribute(const distribution& next) = 0;
    // Becomes an object of this shape with this distribution, contents unspecified (used by restore, then filled through
    // local_data()). Of no extents: a blank one, whatever the rest says. Throws error(mismatch) when element types differ.
    virtual void reshape(const std::vector<std::int64_t>& shape, std::int64_t tile, placement where, const distribution& dist) = 0;

    std::int64_t id() const { return id_; }                    // number in order of construction; set by the session
    const std::string& name() const { return name_; }          // for messages and `dome info`; may be empty
    void set_name(std::string n) { name_ = std::move(n); }
    // Bytes, over all tasks, that move because this object's tiles do, beside its own elements: what the balancer reckons with.
    double burden() const { return burden_; }
    void set_burden(double bytes) const { burden_ = bytes; }

protected:
    distributed();
    distributed(const distributed&);              // a copy is a new object
    distributed(distributed&&) noexcept;          // takes over the registration
    distributed& operator=(const distributed&);
    distributed& operator=(distributed&&) noexcept;
    void be_registered();                         // again, after a move took the registration

private:
    friend struct distributed_access;
    std::int64_t id_ = -1;
    std::string name_;
    mutable double burden_ = 0;
};

}  // namespace dome
