// SPDX-License-Identifier: Apache-2.0
// Paths, depth and addresses while walking; see walker.hpp. Tested by test/runtime/checkpoint/{archive,state}_test.cpp.
#include "runtime/checkpoint/walker.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "dome/describe/numbers.hpp"
#include "runtime/checkpoint/heap.hpp"

namespace dome::checkpoint {
namespace {

// Each level costs some 500 bytes of stack; a list of owners that goes deeper would run out of it.
constexpr int deepest_value = 5000;

// The types whose arrays are memory for things of other types.
bool may_hold_anything(type_id element) {
    return element == &type_mark<unsigned char> || element == &type_mark<char> || element == &type_mark<std::byte>;
}

struct raised {      // until the end of the scope
    explicit raised(int& n) : n_(n) { ++n_; }
    ~raised() { --n_; }
    raised(const raised&) = delete;
    raised& operator=(const raised&) = delete;
    int& n_;
};

}  // namespace

void walker::continue_at(const walker& other) {
    path_ = other.path_;
    block_ = other.block_;
    root_ = other.root_;
    frame_ = other.frame_;
    functions_ = other.functions_;
    depth_ = other.depth_;
    observer_ = other.observer_;
}

std::string walker::where() const {
    static const std::vector<std::string> none;
    std::string text = path_.text(functions_ ? *functions_ : none);
    if (block_ != nullptr)      // its number alone says nothing to anybody
        text.insert(path(path_.origin().frame).text({}).size(), " (" + shown_name_of(*block_->type) + ")");
    return text;
}

void walker::show(const value_ref& x) {
    if (x.lent)
        return observer_->lent(path_, x.address, x.id);
    observer_->value(path_, x.address, x.id);
    observer_->whole(path_, x.address, x.size);
}

void walker::walk_value(const value_ref& x, bool lasting) {
    const raised depth(depth_);
    if (depth_ > deepest_value)
        fail(errc::not_captured,
             "values own each other more than " + std::to_string(deepest_value) + " deep; keep long chains in a std::vector or std::list");
    if (!lasting)
        ++unsettled_;
    else if (x.id != nullptr && watching() != nullptr)
        show(x);
    before_value();
    x.walk(*this, x.address);
    after_value();
    if (!lasting)
        --unsettled_;
}

void walker::named(const char* name, const value_ref& x, bool lasting) {
    const path::mark mark = path_.here();
    const bool outermost = depth_ == 0;
    if (outermost) {
        path_ = path(root_, frame_, name);
        static_ = root_ == root_kind::global ? x : value_ref{};
    } else
        path_.push(std::string_view(name));
    before_named(name, x, outermost);
    walk_value(x, lasting);
    if (outermost)
        path_ = path();
    else
        path_.back_to(mark);
}

void walker::item(std::size_t index, const value_ref& x, bool lasting) {
    const path::mark mark = path_.here();
    if (lasting && watching() != nullptr && x.id != nullptr && !sequences_.empty() && sequences_.back().contiguous &&
        index + 1 == sequences_.back().n) {
        path_.push(std::uint64_t{index + 1});
        observer_->past_end(path_, static_cast<std::byte*>(x.address) + x.size, x.id);
        path_.back_to(mark);
    }
    path_.push(std::uint64_t{index});
    walk_value(x, lasting);
    path_.back_to(mark);
}

void walker::go_back(const place_of_walk& p) {
    path_.back_to(p.in_path);
    unsettled_ = p.unsettled;
    depth_ = p.depth;
    sequences_.resize(p.sequences);
}

void walker::also(const value_ref& x) {
    if (watching() != nullptr)
        observer_->value(path_, x.address, x.id);
}

void walker::watch_run(const number_run& kind, void* data, std::size_t n) {
    if (watching() != nullptr)
        observer_->run(path_, kind, data, n);
}

void walker::block(std::uint64_t number, const live_block& b) { element_of_block(path(number), b); }

void walker::element_of_block(const path& start, const live_block& b) {
    path_ = start;
    block_ = &b;
    const raised depth(depth_);
    if (watching() != nullptr && (b.one() || b.count > 0))
        show({b.first, nullptr, nullptr, b.type->id, b.one() ? b.type->size : 0});
    before_value();
    bytes_of_block_ = is_byte(*b.type) && !b.one();
    b.type->walk(*this, b.first, b.count, b.one());
    bytes_of_block_ = false;
    after_value();
    block_ = nullptr;
    path_.clear();
}

bool walker::lies_in_static(const void* p) const {
    const auto* const begin = static_cast<const std::byte*>(static_.address);
    return begin != nullptr && !std::less<>()(p, begin) && std::less<>()(p, begin + static_.size);
}

// Words are looked for in memory that held zeros until the program wrote it, and in arrays that it casts. Anywhere else a text may end
// within an old address, and would be taken for a part of it.
std::vector<placed_object> walker::placed_in(const number_run& kind, const void* data, std::size_t n) const {
    if (kind.size != 1)
        return {};
    const bool words = held_zeros(data) || (casts_ != nullptr && casts_->has(data));
    std::vector<placed_object> found = words && may_hold_anything(kind.id) ? placed_and_words(data, n) : placed_within(data, n);
    if (told_ != nullptr && bytes_of_block_)
        add_told(found, static_cast<const std::byte*>(data), n);
    return found;
}

// They are aligned: where a word was found, too, they take its place.
void walker::add_told(std::vector<placed_object>& found, const std::byte* data, std::size_t n) const {
    const auto first = told_->lower_bound(const_cast<std::byte*>(data)), end = told_->lower_bound(const_cast<std::byte*>(data) + n);
    if (first == end)
        return;
    std::vector<placed_object> all;
    for (auto it = first; it != end; ++it)
        all.push_back({it->first, it->second});
    const auto is_told = [&](const placed_object& o) { return told_->contains(static_cast<std::byte*>(o.first)); };
    std::copy_if(found.begin(), found.end(), std::back_inserter(all), std::not_fn(is_told));
    std::sort(all.begin(), all.end(), [](const placed_object& a, const placed_object& b) { return std::less<>()(a.first, b.first); });
    found = std::move(all);
}

void walker::walk_placed(const placed_object& o, const void* in_bytes) {
    const bool outside = std::exchange(bytes_of_block_, false);
    const path::mark mark = path_.here();
    path_.push(path::placed_step);
    path_.push(static_cast<std::uint64_t>(static_cast<std::byte*>(o.first) - static_cast<const std::byte*>(in_bytes)));
    const raised depth(depth_);
    if (watching() != nullptr)
        show({o.first, nullptr, nullptr, o.type->id, o.type->size});
    before_value();
    o.type->walk(*this, o.first, 1, true);
    after_value();
    path_.back_to(mark);
    bytes_of_block_ = outside;
}

void walker::show_position(std::size_t index, void* key, type_id iterator) {
    if (watching() == nullptr || key == nullptr)
        return;
    const path::mark mark = path_.here();
    path_.push(std::uint64_t{index});
    observer_->position(path_, key, iterator);
    path_.back_to(mark);
}

// --- traverser

std::size_t traverser::begin_sequence(std::size_t n, bool contiguous) {
    push_sequence(n, contiguous);
    return n;
}
bool traverser::begin_optional(bool present, std::size_t n) {
    if (present)
        push_sequence(n, false);
    return present;
}
void traverser::end_optional(bool present) {
    if (present)
        pop_sequence();
}
void traverser::numbers(const number_run& kind, void* data, std::size_t n) {
    watch_run(kind, data, n);
    if (found_casts_ != nullptr && may_hold_anything(kind.id) && !held_zeros(data))
        found_casts_->look_at(data, n);
    for (const placed_object& o : placed_in(kind, data, n))
        walk_placed(o, data);
}
void traverser::text(std::string& s) { watch_run(dome::detail::run_of<char>(), s.data(), s.size()); }
void traverser::pointer(const pointer_ref& p) {
    if (notes_ == nullptr || p.target == nullptr || is_nowhere(p.target))
        return;
    if (p.owns && p.block == nullptr)
        fail(errc::not_captured, "the class behind this pointer to its base is not known; translate the source that defines it with dome-cc");
    if (!blocks_->reach(p))
        notes_->add(p.target, p.target_type);
}
void traverser::shared(const shared_ref& s) {
    if (notes_ == nullptr || (s.stored.target == nullptr && s.control == nullptr))
        return;
    if (!blocks_->reach(s) && s.stored.target != nullptr)
        notes_->add(s.stored.target, s.stored.target_type);
    if (s.control != nullptr && blocks_->owner(s.control) == nullptr)
        fail(errc::not_captured,
             "what this pointer shares the ownership of was made out of sight; make it with std::make_shared or new in the "
             "sources that dome-cc translates");
}
void traverser::position(const position_ref& p) {
    if (notes_ != nullptr && p.key != nullptr)
        notes_->add(p.key, p.type);
}

}  // namespace dome::checkpoint
