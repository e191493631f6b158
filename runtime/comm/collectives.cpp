// SPDX-License-Identifier: Apache-2.0
// Collectives on top of point to point: dissemination barrier, binomial broadcast, all_gather in log2(n) steps.
// Reductions gather the partial values and combine them in rank order on every task, so timing never shows in a result.
// Tested by test/runtime/comm.
#include <algorithm>
#include <array>
#include <cstring>

#include "dome/error.hpp"
#include "runtime/comm/state.hpp"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace dome::comm {
namespace {

const element_type f8{8, {{'f', 8, 0, ""}}};
const element_type i8{8, {{'i', 8, 0, ""}}};
const element_type byte{1, {{'u', 1, 0, ""}}};

// Lengths inside raw messages are little-endian whatever the machine.
void put_length(std::vector<std::byte>& out, std::uint64_t n) {
    for (int shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<std::byte>(n >> shift));
}

std::uint64_t get_length(std::span<const std::byte>& in) {
    if (in.size() < 8)
        throw error(errc::vm, "a gathered message is cut short");
    std::uint64_t n = 0;
    for (std::size_t i = 0; i < 8; ++i)
        n |= std::to_integer<std::uint64_t>(in[i]) << (8 * i);
    in = in.subspan(8);
    return n;
}

// One number of every task, in rank order; on the stack where there are few tasks.
template <class T>
class of_all {
public:
    of_all(communicator& group, const element_type& type, T mine) : count_(static_cast<std::size_t>(group.size())) {
        if (count_ > few_.size())
            many_.resize(count_);
        group.all_gather_one(type, &mine, begin());
    }
    T* begin() { return count_ > few_.size() ? many_.data() : few_.data(); }
    T* end() { return begin() + count_; }
    T operator[](int r) const { return (count_ > few_.size() ? many_.data() : few_.data())[r]; }

private:
    std::size_t count_;
    std::array<T, 32> few_;
    std::vector<T> many_;
};

// Whom a task hears from and speaks to in a binomial broadcast; numbers are relative to the root.
struct binomial {
    int parent = -1;
    std::vector<int> children;    // those with the largest subtrees first
    binomial(int me, int size) {
        int reach = 1;
        while (reach < size && (me & reach) == 0)
            reach <<= 1;
        if (me != 0)
            parent = me & ~reach;
        for (int step = reach >> 1; step > 0; step >>= 1)
            if (me + step < size)
                children.push_back(me + step);
    }
};

}  // namespace

void communicator::barrier() {
    state& s = *state_;
    const std::int32_t tag = s.begin_collective();
    for (int step = 1; step < s.size(); step <<= 1) {
        s.send((s.rank + step) % s.size(), space::collective, tag, byte, nullptr, 0);
        s.receive((s.rank - step + s.size()) % s.size(), space::collective, tag, byte, nullptr, 0);
    }
}

void communicator::broadcast(int root, const element_type& type, void* data, std::size_t count) {
    state& s = *state_;
    s.check_rank(root, "broadcast from");
    const std::int32_t tag = s.begin_collective();
    const auto absolute = [&](int relative) { return (relative + root) % s.size(); };
    const binomial tree((s.rank - root + s.size()) % s.size(), s.size());
    if (tree.parent >= 0)
        s.receive(absolute(tree.parent), space::collective, tag, type, data, count);
    for (int child : tree.children)
        s.send(absolute(child), space::collective, tag, type, data, count);
}

std::vector<std::byte> communicator::broadcast(int root, std::vector<std::byte> bytes) {
    state& s = *state_;
    s.check_rank(root, "broadcast from");
    const std::int32_t tag = s.begin_collective();
    const auto absolute = [&](int relative) { return (relative + root) % s.size(); };
    const binomial tree((s.rank - root + s.size()) % s.size(), s.size());
    if (tree.parent >= 0)
        bytes = s.receive(absolute(tree.parent), space::collective, tag).take_payload();
    for (int child : tree.children)
        s.send(absolute(child), space::collective, tag, bytes);
    return bytes;
}

// Step k: hand everything gathered so far (own rank and the ones after it) to the task 2^k before, take as much from
// the task 2^k after. Every part travels to every task once; log2(n) steps.
std::vector<std::vector<std::byte>> communicator::all_gather(std::span<const std::byte> mine) {
    state& s = *state_;
    const std::int32_t tag = s.begin_collective();
    const int n = s.size();
    std::vector<std::vector<std::byte>> all(static_cast<std::size_t>(n));
    all[static_cast<std::size_t>(s.rank)].assign(mine.begin(), mine.end());
    for (int have = 1; have < n;) {
        const int count = std::min(have, n - have);
        std::vector<std::byte> packed;
        for (int i = 0; i < count; ++i) {
            const auto& part = all[static_cast<std::size_t>((s.rank + i) % n)];
            put_length(packed, part.size());
            packed.insert(packed.end(), part.begin(), part.end());
        }
        state::pending out = s.begin_send((s.rank - have + n) % n, space::collective, tag, byte, packed.data(), packed.size());
        const state::given_up_unless_finished guard{s, {&out, 1}};
        const arrived m = s.receive((s.rank + have) % n, space::collective, tag);
        s.finish(out);
        std::span<const std::byte> rest = m.payload();
        for (int i = 0; i < count; ++i) {
            const std::uint64_t length = get_length(rest);
            if (length > rest.size())
                throw error(errc::vm, "a gathered message is cut short");
            all[static_cast<std::size_t>((s.rank + have + i) % n)].assign(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(length));
            rest = rest.subspan(length);
        }
        have += count;
    }
    return all;
}

void communicator::all_gather(const element_type& type, const void* mine, std::size_t count, void* all, std::span<const std::size_t> counts) {
    state& s = *state_;
    const std::int32_t tag = s.begin_collective();
    const int n = s.size();
    if (counts.size() != static_cast<std::size_t>(n) || counts[static_cast<std::size_t>(s.rank)] != count)
        throw error(errc::shape, "all_gather: the counts do not say what this task brings");
    std::vector<std::size_t> first(static_cast<std::size_t>(n) + 1, 0);
    for (std::size_t r = 0; r < counts.size(); ++r)
        first[r + 1] = first[r] + counts[r];
    auto* const out = static_cast<std::byte*>(all);
    const auto part = [&](int r) { return out + first[static_cast<std::size_t>(r)] * type.size; };
    if (count > 0)
        std::memmove(part(s.rank), mine, count * type.size);
    // The parts of ranks from, from+1, ... (going round) lie back to back except where they wrap: at most two runs.
    const auto runs = [&](int from, int number, auto&& use) {
        const int before_wrap = std::min(number, n - from);
        const auto elements = [&](int a, int b) { return first[static_cast<std::size_t>(b)] - first[static_cast<std::size_t>(a)]; };
        use(part(from), elements(from, from + before_wrap));
        if (number > before_wrap)
            use(part(0), elements(0, number - before_wrap));
    };
    for (int have = 1; have < n;) {
        const int number = std::min(have, n - have);
        const int to = (s.rank - have + n) % n, from = (s.rank + have) % n;
        // Sender and receiver cut at the same places: both runs are given by the ranks they hold.
        std::array<state::pending, 4> moves;
        std::size_t used = 0;
        const state::given_up_unless_finished guard{s, moves};
        runs(from, number, [&](std::byte* p, std::size_t c) { moves[used++] = s.begin_receive(from, space::collective, tag, type, p, c); });
        runs(s.rank, number, [&](std::byte* p, std::size_t c) { moves[used++] = s.begin_send(to, space::collective, tag, type, p, c); });
        for (std::size_t i = 0; i < used; ++i)
            s.finish(moves[i]);
        have += number;
    }
}

void communicator::all_gather_one(const element_type& type, const void* mine, void* all) {
    state& s = *state_;
    const std::int32_t tag = s.begin_collective();
    const int n = s.size();
    auto* const out = static_cast<std::byte*>(all);
    const auto place = [&](int r) { return out + static_cast<std::size_t>(r) * type.size; };
    std::memmove(place(s.rank), mine, type.size);
    for (int have = 1; have < n;) {
        const int number = std::min(have, n - have), to = (s.rank - have + n) % n, from = (s.rank + have) % n;
        const int out_before_wrap = std::min(number, n - s.rank), in_before_wrap = std::min(number, n - from);
        s.send(to, space::collective, tag, type, place(s.rank), static_cast<std::size_t>(out_before_wrap));
        if (number > out_before_wrap)
            s.send(to, space::collective, tag, type, place(0), static_cast<std::size_t>(number - out_before_wrap));
        s.receive(from, space::collective, tag, type, place(from), static_cast<std::size_t>(in_before_wrap));
        if (number > in_before_wrap)
            s.receive(from, space::collective, tag, type, place(0), static_cast<std::size_t>(number - in_before_wrap));
        have += number;
    }
}

std::vector<std::vector<std::byte>> communicator::gather(int root, std::span<const std::byte> mine) {
    state& s = *state_;
    s.check_rank(root, "gather at");
    const std::int32_t tag = s.begin_collective();
    std::vector<std::vector<std::byte>> all;
    if (s.rank != root) {
        s.send(root, space::collective, tag, mine);
        return all;
    }
    for (int r = 0; r < s.size(); ++r)
        all.push_back(r == root ? std::vector<std::byte>(mine.begin(), mine.end()) : s.receive(r, space::collective, tag).take_payload());
    return all;
}

struct communicator::exchanging::parts {
    state& s;
    std::vector<state::pending> all;
};

communicator::exchanging::exchanging(std::unique_ptr<parts> p) : parts_(std::move(p)) {}
communicator::exchanging::exchanging(exchanging&&) noexcept = default;
communicator::exchanging::~exchanging() {
    if (parts_)
        parts_->s.give_up(parts_->all);
}

void communicator::exchanging::poll() {
    if (parts_->s.direct)
        parts_->s.direct->progress();
}

void communicator::exchanging::finish() {
    for (state::pending& p : parts_->all)
        parts_->s.finish(p);
    parts_->all.clear();
}

communicator::exchanging communicator::begin_exchange(const element_type& type, std::span<const part> out, std::span<const part> in) {
    state& s = *state_;
    const std::int32_t tag = s.begin_collective();
    for (const part& p : out)
        s.check_rank(p.rank, "exchange with");
    for (const part& p : in)
        s.check_rank(p.rank, "exchange with");
    exchanging e(std::unique_ptr<exchanging::parts>(new exchanging::parts{s, {}}));
    std::vector<state::pending>& all = e.parts_->all;
    all.reserve(out.size() + in.size());
    // Everybody starts with the rank after its own, so that not all of them send to task 0 first.
    const auto in_turn = [&](std::span<const part> parts, auto&& use) {
        std::vector<const part*> order;
        for (const part& p : parts)
            if (p.count > 0 || p.may_be_empty)
                order.push_back(&p);
        std::stable_sort(order.begin(), order.end(), [&](const part* a, const part* b) {
            return (a->rank - s.rank + s.size()) % s.size() < (b->rank - s.rank + s.size()) % s.size();
        });
        for (const part* p : order)
            use(*p);
    };
    in_turn(in, [&](const part& p) {
        all.push_back(s.begin_receive(p.rank, space::collective, tag, type, p.data, p.count));
        all.back().may_be_empty = p.may_be_empty;
    });
    in_turn(out, [&](const part& p) { all.push_back(s.begin_send(p.rank, space::collective, tag, type, p.data, p.count)); });
    return e;
}

void communicator::exchange(const element_type& type, std::span<const part> out, std::span<const part> in) { begin_exchange(type, out, in).finish(); }

double communicator::all_reduce_max(double mine) {
    double result = mine;
    for (double x : of_all<double>(*this, f8, mine))
        result = std::max(result, x);
    return result;
}

double communicator::all_reduce_sum(double mine) {
    const of_all<double> all(*this, f8, mine);
    double sum = all[0];
    for (int r = 1; r < size(); ++r)
        sum += all[r];
    return sum;
}

std::int64_t communicator::all_reduce_sum(std::int64_t mine) {
    std::uint64_t sum = 0;                       // wraps instead of being undefined
    for (std::int64_t x : of_all<std::int64_t>(*this, i8, mine))
        sum += static_cast<std::uint64_t>(x);
    return static_cast<std::int64_t>(sum);
}

// Up a binomial tree and down again: integers may be added in any order, and long ranges travel 2 log2(n) times at most.
void communicator::all_reduce_sum(std::span<std::int64_t> values) {
    state& s = *state_;
    const std::int32_t tag = s.begin_collective();
    const binomial tree(s.rank, s.size());
    std::vector<std::int64_t> other(values.size());
    for (auto child = tree.children.rbegin(); child != tree.children.rend(); ++child) {
        s.receive(*child, space::collective, tag, i8, other.data(), other.size());
        for (std::size_t i = 0; i < other.size(); ++i)
            values[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(values[i]) + static_cast<std::uint64_t>(other[i]));
    }
    if (tree.parent >= 0)
        s.send(tree.parent, space::collective, tag, i8, values.data(), values.size());
    broadcast(0, i8, values.data(), values.size());
}

bool communicator::all_agree(std::span<const std::byte> mine) {
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits(mine.data(), mine.size()));
    const auto all = all_gather(std::as_bytes(std::span(digest.digest)));
    return std::all_of(all.begin(), all.end(), [&](const auto& other) { return other == all.front(); });
}

}  // namespace dome::comm
