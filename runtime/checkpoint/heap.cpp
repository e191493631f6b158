// SPDX-License-Identifier: Apache-2.0
// Blocks by number; see heap.hpp. Tested by test/runtime/checkpoint/heap_test.cpp.
#include "runtime/checkpoint/heap.hpp"

#include <algorithm>
#include <cstring>
#include <typeindex>

#include "runtime/checkpoint/walker.hpp"

namespace dome {
namespace detail {
namespace {

constinit const block_type* newest = nullptr;      // types register while static objects are constructed
constinit const sharing* newest_sharing = nullptr;

}  // namespace

void add_sharing(sharing& s) noexcept {
    s.next = newest_sharing;
    newest_sharing = &s;
}
void add_block_type(block_type& t) noexcept {
    t.next = newest;
    newest = &t;
}
const block_type* block_type_of(const std::type_info& type) noexcept {
    static auto& known = *new std::unordered_map<std::type_index, const block_type*>;
    static auto& exactly =
        *new std::unordered_map<const std::type_info*, const block_type*>;      // Clang calls types of one name equal, whose sources differ
    static const block_type* seen = nullptr;      // the list grows at its front (dlopen)
    for (const block_type* t = newest; t != seen; t = t->next) {
        known.emplace(*t->type, t);
        exactly.emplace(t->type, t);
    }
    seen = newest;
    if (const auto same = exactly.find(&type); same != exactly.end())
        return same->second;
    const auto found = known.find(type);
    return found == known.end() ? nullptr : found->second;
}

}  // namespace detail

namespace checkpoint {
namespace {

const dome::detail::sharing* sharing_of(const std::type_info& type) {
    const dome::detail::sharing* s = dome::detail::newest_sharing;
    while (s != nullptr && s->type != &type)
        s = s->next;
    if (s == nullptr)
        for (s = dome::detail::newest_sharing; s != nullptr && *s->type != type;)
            s = s->next;
    return s;
}

const type_id untold = &type_mark<void>;

bool within(const void* address, const live_block& b) {
    const auto* begin = static_cast<const std::byte*>(b.first);
    const auto* p = static_cast<const std::byte*>(address);
    return !std::less<>()(p, begin) && !std::less<>()(begin + b.bytes(), p);
}
std::byte* element_of(const live_block& b, std::uint64_t i) { return static_cast<std::byte*>(b.first) + i * b.type->size; }

}  // namespace

// Blocks of equal name and different type would be mistaken for each other.
const block_type* type_named(const std::string& name) {
    const block_type* found = nullptr;
    for (const block_type* t = detail::newest; t != nullptr; t = t->next)
        if (name == name_of(*t)) {
            if (found != nullptr && found->id != t->id)
                throw error(errc::mismatch, "two classes of this program are both named " + shown_name_of(*t) + ": give them different names");
            found = t;
        }
    return found;
}

bool is_byte(const block_type& t) {
    return t.id == &type_mark<unsigned char> || t.id == &type_mark<char> || t.id == &type_mark<signed char> || t.id == &type_mark<std::byte>;
}
std::string name_of(const block_type& t) {
    // Other sources may have types of this name: in unnamed namespaces, within static functions.
    const std::string name = t.type->name();
    const bool of_source = name.find("_GLOBAL__N_") != std::string::npos || name.rfind("ZL", 0) == 0;
    return of_source ? std::string(t.source) + ":" + name : name;
}
std::string shown_name_of(const block_type& t) { return dome::detail::readable(*t.type); }

// --- saving

std::uint64_t saved_heap::take(const live_block& b) {
    const auto [number, fresh] = numbers_.emplace(b.first, blocks_.size());
    if (fresh)
        blocks_.push_back(b);
    return number;
}

const live_block* saved_heap::recorded_around(void* target) {
    if (!looked_) {
        recorded_ = all_blocks();
        looked_ = true;
    }
    const auto after =
        std::upper_bound(recorded_.begin(), recorded_.end(), target, [](void* p, const live_block& b) { return std::less<>()(p, b.first); });
    return after != recorded_.begin() && within(target, *(after - 1)) ? &*(after - 1) : nullptr;
}

std::uint64_t saved_heap::reach_recorded(void* target, const block_type* told) {
    const std::size_t waiting = untyped_.size();
    const std::uint64_t n = look_for(target, told);
    if (told != nullptr && (n != none ? is_byte(*blocks_[n].type) : untyped_.size() > waiting))
        note_view(target, *told);
    met_.push_back(static_cast<std::uint32_t>(n));
    return n;
}

// Whether something was made in this memory that is no element of this type.
bool saved_heap::holds_others(const live_block& b, const block_type& told) {
    const std::vector<placed_object> objects = placed_within(b.first, b.bytes());
    return std::any_of(objects.begin(), objects.end(), [&](const placed_object& o) {
        return o.type != &told || static_cast<std::size_t>(static_cast<std::byte*>(o.first) - static_cast<std::byte*>(b.first)) % told.size != 0;
    });
}

// Whether this memory holds the objects that were made in it, rather than elements all of which are some.
bool saved_heap::is_made_in(const live_block& b, const block_type& told) {
    return (!told.plain && (b.family == block_family::raw || told.placed)) || holds_others(b, told);
}

std::uint64_t saved_heap::look_for(void* target, const block_type* told) {
    if (const std::uint64_t n = numbers_.find(target); n != none)
        return n;
    if (!anything_noted())
        return none;
    auto found = block_at(target);
    if (!found) {
        const live_block* around = recorded_around(target);
        if (around == nullptr)
            return none;
        if (const std::uint64_t n = numbers_.find(around->first); n != none) {
            if (told != nullptr && !leads_somewhere(n, target, *told))
                take_as_bytes(n);
            return n;
        }
        found = *around;
    }
    if (found->type != nullptr && found->family == block_family::memory &&
        ((!found->type->plain && found->type->placed) || holds_others(*found, *found->type))) {
        found->count = found->bytes();      // some elements are objects, some are not yet, or the first part of a pool had this type
        found->type = nullptr;
    }
    if (found->type == nullptr) {
        if (told == nullptr || target != found->first || found->count % told->size != 0 || is_made_in(*found, *told)) {
            untyped_.push_back(*found);
            return none;
        }
        found->count /= told->size;
        found->type = told;
    }
    return take(*found);
}

// Whether find() will know where in the block the target is.
bool saved_heap::leads_somewhere(std::uint64_t number, void* target, const block_type& told) const {
    const live_block& b = blocks_[number];
    if (b.family != block_family::memory || !b.type->plain || is_byte(*b.type))
        return true;
    const auto offset = static_cast<std::size_t>(static_cast<std::byte*>(target) - static_cast<std::byte*>(b.first));
    const std::uint64_t element = offset / b.type->size;
    path ignored;
    return offset % b.type->size == 0 || element >= b.count || find_inside(b, number, element, target, told.id, ignored);
}

// Memory of malloc that holds other things behind those by which it became known.
void saved_heap::take_as_bytes(std::uint64_t number) {
    live_block& b = blocks_[number];
    note_view(b.first, *b.type);
    b.count = b.bytes();
    b.type = detail::block_of<unsigned char>::get();
    now_bytes_.push_back(number);
}

// What a pointer tells of the place it leads to, where nothing was made.
void saved_heap::note_view(void* target, const block_type& told) {
    if (told.plain && !is_byte(told) && !is_placed(target) && known_views_.insert({target, &told}).second)
        views_.push_back({target, &told});
}

bool saved_heap::fits_in_bytes(std::uint64_t number, const placed_object& view) const {
    const live_block& b = blocks_[number];
    const auto before = static_cast<std::size_t>(static_cast<std::byte*>(view.first) - static_cast<std::byte*>(b.first));
    return is_byte(*b.type) && !b.one() && view.type->size <= b.bytes() - before && !reaches_into_placed(view.first, view.type->size);
}

std::optional<placed_object> saved_heap::take_view() {
    while (!views_.empty()) {
        const placed_object view = views_.back();
        views_.pop_back();
        const live_block* around = recorded_around(view.first);
        const std::uint64_t n = around != nullptr ? numbers_.find(around->first) : none;
        if (around != nullptr && n == none)
            waiting_views_.push_back(view);
        else if (n != none && fits_in_bytes(n, view))
            return view;
    }
    return std::nullopt;
}

std::vector<std::uint64_t> saved_heap::taken_as_bytes() { return std::exchange(now_bytes_, {}); }

void saved_heap::start_with(const restored_heap& old) {
    for (std::size_t i = 0; i < old.size(); ++i) {
        const auto now = block_at(old[i].first);
        if (now && now->type == old[i].type && numbers_.find(now->first) == none)
            take(*now);
        else      // deleted since: keeps its number
            blocks_.push_back({nullptr, detail::block_of<unsigned char>::get(), block_family::memory, 0});
    }
}

bool saved_heap::reach(const pointer_ref& p) {
    const std::size_t waiting = untyped_.size();
    if (reach_recorded(p.target, p.block) != none || untyped_.size() > waiting)
        return true;
    if (!p.owns)
        return false;
    take({p.whole, p.block, block_family::object, 1});
    return true;
}

bool saved_heap::reach(const shared_ref& s) {
    const bool known = s.control == nullptr || shared_.count(s.control) > 0;
    std::uint64_t n = s.stored.target == nullptr ? none : reach_recorded(s.stored.target, s.stored.block);
    if (n == none && !known && s.stored.block != nullptr && s.stored.target != nullptr)
        n = take({s.stored.whole, s.stored.block, block_family::shared, 1});
    if (!known && n != none)
        shared_.emplace(s.control, n);
    return n != none;
}

bool saved_heap::take_untyped() {
    const std::vector<live_block> left = std::move(untyped_);
    untyped_.clear();
    const std::size_t before = blocks_.size();
    for (live_block b : left) {
        b.type = detail::block_of<unsigned char>::get();
        take(b);
    }
    views_.insert(views_.end(), waiting_views_.begin(), waiting_views_.end());
    waiting_views_.clear();
    return blocks_.size() > before;
}

void saved_heap::seal() { recorded_.clear(); }

std::uint64_t saved_heap::number_of(void* address) const {
    if (next_ < met_.size()) {
        const std::uint64_t expected = met_[next_++];
        if (expected < blocks_.size() && blocks_[expected].first == address)
            return expected;
    }
    const std::uint64_t number = numbers_.find(address);
    return number != none ? number : number_around(address);
}

std::uint64_t saved_heap::number_around(void* address) const {
    if (by_address_.size() < blocks_.size()) {
        for (std::size_t i = 0; i < blocks_.size(); ++i)
            by_address_.emplace_back(blocks_[i].first, i);
        std::sort(by_address_.begin(), by_address_.end(), [](const auto& a, const auto& b) { return std::less<>()(a.first, b.first); });
    }
    const auto after =
        std::upper_bound(by_address_.begin(), by_address_.end(), address, [](void* p, const auto& b) { return std::less<>()(p, b.first); });
    return after != by_address_.begin() && within(address, blocks_[(after - 1)->second]) ? (after - 1)->second : none;
}

bool saved_heap::find(void* address, type_id type, path& found) const {
    const std::uint64_t number = number_of(address);
    if (number == none)
        return false;
    const live_block& b = blocks_[number];
    const auto offset = static_cast<std::size_t>(static_cast<std::byte*>(address) - static_cast<std::byte*>(b.first));
    const std::uint64_t element = offset / b.type->size;
    const bool told = type != untold;
    if (offset % b.type->size == 0 && (!told || type == b.type->id)) {
        found = path(number);
        if (b.one() ? element > 0 : told || element > 0)
            found.push(element);
        return true;
    }
    if (element < b.count && (b.one() || !is_byte(*b.type)) && find_inside(b, number, element, address, type, found))
        return true;
    if (b.one() && offset == b.type->size && looks_at_bytes(type)) {      // the end of a loop over its bytes
        found = path(number);
        found.take_as_it_is(offset);
        return true;
    }
    if (offset % b.type->size != 0 || (b.one() && element > 0))
        return false;
    // The start of an object, through a pointer of another type: structures that begin alike, in the manner of C.
    found = path(number);
    if (!b.one())
        found.push(element);
    found.take_as_it_is();
    return true;
}

saved_heap::inner saved_heap::inner_of(const live_block& b, const std::byte* element, void* address, type_id type) {
    const auto behind = [&](const void* first) {
        return static_cast<std::size_t>(static_cast<std::byte*>(address) - static_cast<const std::byte*>(first));
    };
    const std::optional<placed_object> made = placed_around(address);
    return {b.type, behind(element), made ? made->type : nullptr, made ? behind(made->first) : 0, type};
}

bool saved_heap::find_inside(const live_block& b, std::uint64_t number, std::uint64_t element, void* address, type_id type, path& found) const {
    std::byte* const begin = element_of(b, element);
    const inner key = inner_of(b, begin, address, type);
    path start(number);
    if (!b.one())
        start.push(element);
    if (const auto known = inside_.find(key); known != inside_.end()) {
        found = start;
        found.push_all(known->second.steps, known->second.count);
        if (known->second.as_it_is)
            found.take_as_it_is(known->second.byte);
        return true;
    }
    targets one;
    one.add(address, type);
    one.seal();
    traverser look;
    look.watch(&one);
    look.element_of_block(start, {begin, b.type, block_family::object, 1});
    const path* there = one.find(address, type);
    if (there == nullptr)
        return false;
    found = *there;
    const std::string steps = there->key().substr(start.key().size());
    const bool behind_made = key.made == nullptr && path::through_placed(steps);
    if (!there->ends_in_element() && !behind_made)      // of an array or container, which need not be the same everywhere
        inside_.emplace(key, way{steps, there->steps() - start.steps(), there->as_it_is(), there->byte()});
    return true;
}

const std::uint64_t* saved_heap::owner(const void* control) const {
    const auto found = shared_.find(control);
    return found == shared_.end() ? nullptr : &found->second;
}

// --- resuming

void restored_heap::make(const saved_state& s) {
    std::vector<const block_type*> types;
    for (const saved_block_type& t : s.block_types) {
        types.push_back(type_named(t.name));
        if (types.back() == nullptr || types.back()->make == nullptr)
            throw error(errc::mismatch, "the checkpoint holds objects of the type " + t.shown + ", which this program has not on the heap");
    }
    blocks_.reserve(s.blocks.size());
    for (const saved_block& b : s.blocks) {
        const block_type& type = *types[b.type];
        const live_block made{type.make(b.family, b.count), &type, b.family == block_family::shared ? block_family::object : b.family, b.count};
        blocks_.push_back(made);
        if (note_restored != nullptr)
            note_restored(made.family == block_family::array ? static_cast<std::byte*>(made.first) - type.cookie : made.first, made);
    }
}

void* restored_heap::find(const path& p, type_id type) const {
    std::uint64_t number = 0, steps = 0;
    std::string_view rest;
    if (!p.in_block(number, rest, steps) || number >= blocks_.size())
        return nullptr;
    const live_block& b = blocks_[number];
    const bool fits = type == untold || type == b.type->id;
    // An element may be known as one of its bases, too (archive::also).
    if (steps == 0)
        return fits ? b.first : b.one() ? inside(b, 0, rest, steps, type) : nullptr;
    std::uint64_t element = 0;
    if (path::only_element(rest, element)) {
        if (fits)
            return element <= b.count ? element_of(b, element) : nullptr;
        if (b.one())      // an element of the object: of a std::array
            return inside(b, 0, rest, steps, type);
        return element < b.count ? inside(b, element, std::string_view(), 0, type) : nullptr;
    }
    if (!b.one()) {
        if (!path::take_element(rest, element) || element >= b.count)
            return nullptr;
        --steps;
    }
    return inside(b, element, rest, steps, type);
}

bool restored_heap::has(const path& p) const {
    std::uint64_t number = 0, steps = 0, element = 0;
    std::string_view rest;
    if (!p.in_block(number, rest, steps) || number >= blocks_.size())
        return false;
    const live_block& b = blocks_[number];
    if (steps == 0 || (!b.one() && path::only_element(rest, element)))
        return true;
    if (!b.one()) {
        if (!path::take_element(rest, element) || element >= b.count)
            return false;
        --steps;
    }
    return inside(b, element, rest, steps, nullptr) != nullptr;
}

namespace {

// The member at one path, of one type (nullptr: of any).
class member_search : public observer {
public:
    member_search(std::string key, type_id type) : key_(std::move(key)), type_(type) {}
    void value(const path& p, void* address, type_id type) override {
        if (found == nullptr && p.key() == key_ && (type_ == nullptr || type_ == untold || type == type_))
            found = address;
    }
    void past_end(const path&, void*, type_id) override {}
    void position(const path&, void*, type_id) override {}      // the end of a container that is still empty may lie within it
    void run(const path&, const number_run&, void*, std::size_t) override {}
    void* found = nullptr;

private:
    std::string key_;
    type_id type_;
};

}  // namespace

void* restored_heap::inside(const live_block& b, std::uint64_t element, std::string_view steps, std::uint64_t n, type_id type) const {
    std::byte* const begin = element_of(b, element);
    const inner key{{b.type, type}, std::string(steps)};
    auto known = inside_.find(key);
    if (known == inside_.end()) {
        path wanted;
        wanted.push_all(steps, n);
        member_search one(wanted.key(), type);
        traverser look;
        look.watch(&one);
        look.element_of_block(path(), {begin, b.type, block_family::object, 1});
        const auto* const there = static_cast<std::byte*>(one.found);
        const bool here = there != nullptr && !std::less<>()(there, begin) && std::less<>()(there, begin + b.type->size);
        const bool always = here && !(path::through_placed(steps) && is_placed(there));      // other things are made in other blocks
        known = inside_.emplace(key, always ? there - begin : -1).first;
    }
    return known->second < 0 ? nullptr : begin + known->second;
}

void restored_heap::release(const std::set<std::uint64_t>& but) {
    std::erase_if(shared_, [&](const auto& s) { return but.count(s.first) == 0; });
}

const std::shared_ptr<void>& restored_heap::share(std::uint64_t number) {
    std::shared_ptr<void>& owner = shared_[number];
    if (!owner) {
        const live_block& b = blocks_[number];
        if (b.type->destroy == nullptr)
            throw error(errc::mismatch, "objects of the type " + shown_name_of(*b.type) + " cannot be shared in this program");
        if (const dome::detail::sharing* known = sharing_of(*b.type->type))
            known->own(b.first, b.one(), &owner);
        else
            owner = std::shared_ptr<void>(b.first, [destroy = b.type->destroy, one = b.one()](void* p) { destroy(p, one); });
    }
    return owner;
}

}  // namespace checkpoint
}  // namespace dome
