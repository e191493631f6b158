// SPDX-License-Identifier: Apache-2.0
// Re-entering frames and loading variables; see resume.hpp. Tested by test/runtime/checkpoint/{state,generated}_test.cpp.
#include "runtime/checkpoint/resume.hpp"

#include <algorithm>
#include <utility>
#include <set>

namespace dome::checkpoint {
namespace {

// Where to bind a reference that is not used after the site: never read.
alignas(64) std::byte unused_target[4096];

std::string place_of(const saved_frame& f) { return f.function + " (" + f.file + ":" + std::to_string(f.line) + ")"; }
std::string place_of(const gen::function_info& f) { return std::string(f.name) + " (" + f.file + ":" + std::to_string(f.line) + ")"; }

// Names that only their file knows carry its name, "heat.cpp:step(int)"; a function may have moved to another file.
std::string_view without_file(std::string_view name) {
    const std::size_t end = name.find_first_of("(<");
    const std::size_t colon = name.substr(0, end).find(':');
    const bool file = colon != std::string_view::npos && name.substr(colon, 2) != "::" && name.substr(0, colon).find('.') != std::string_view::npos;
    return file ? name.substr(colon + 1) : name;
}

// Whether the variable saved under one name may be the one that has another name now, in another file. Variables in functions are
// known only once their function has been called: one that is not known yet may still be where it was, if its file is there.
bool may_have_moved(std::string_view saved, std::string_view now) {
    const std::string_view rest = without_file(saved);
    if (rest == saved || rest != without_file(now) || without_file(rest) != rest)      // the last: of a header, one for each source
        return false;
    const std::string_view file = saved.substr(0, saved.size() - rest.size());
    const bool in_function = rest.find('(') != std::string_view::npos;
    return std::none_of(globals().begin(), globals().end(), [&](const registered& g) {
        return g.name == saved || (in_function && std::string_view(g.name).substr(0, file.size()) == file);
    });
}

// The site of a function that has changed: known by what it calls, when there are as many such calls as there were.
int moved_site(const saved_frame& saved, const gen::function_info& now) {
    const std::string changed =
        "the function " + place_of(now) + " has other calls or other variables than " + place_of(saved) + " in the checkpoint";
    int found = 0, site = 0;
    for (std::size_t i = 0; i < now.sites; ++i)
        if (saved.call == now.calls[i] && ++found == saved.nth)
            site = static_cast<int>(i) + 1;
    if (saved.of == 0)
        throw error(errc::mismatch, changed + ": undo the change, or restart from the beginning");
    if (found == 0)
        throw error(errc::mismatch, changed + ": it was stopped in its call of " + saved.call +
                                        ", which it does not make any more: put the call back, or restart from the beginning");
    if (found != saved.of)
        throw error(errc::mismatch, changed + ": it was stopped in call " + std::to_string(saved.nth) + " of " + std::to_string(saved.of) + " of " +
                                        saved.call + ", and now makes " + std::to_string(found) +
                                        ": which of them it was is not known; undo the change, or restart from the beginning");
    return site;
}

// The type a variable had when it was saved.
std::string type_of(const saved_state& state, const saved_variable& v) {
    cbor_reader r(state.bytes, "the saved process state", v.item);
    r.array();
    return std::string(r.text());
}

// A value that does not fit is told with both types.
template <class Load>
void told_with_types(const saved_state& state, const saved_variable& v, const value_ref& x, Load load) {
    try {
        load();
    } catch (const error& e) {
        const std::string was = type_of(state, v);
        if (e.code() != errc::mismatch || was == x.type)
            throw;
        throw error(errc::mismatch, std::string(e.what()) + " (type in the checkpoint: " + was + ", in this program: " + x.type +
                                        "); give it its old type, or restart from the beginning");
    }
}

}  // namespace

resume::resume(saved_state state, object_hooks hooks) : state_(std::move(state)), hooks_(std::move(hooks)) {
    heap_.make(state_);
    bool unsynchronised = false;
    for (const path& p : state_.pointers)
        if (!heap_.has(p)) {
            places_.want(p);
            const path::root from = p.origin();
            unsynchronised = unsynchronised || (from.kind == root_kind::std && is_unsynchronised_stream(from.name));
        }
    if (unsynchronised)
        std::ios_base::sync_with_stdio(false);
    if (!places_.empty())
        show_standard_streams(places_);
    load_heap();
}

// One after the other, each complete before the next. All of them are there, blank; those that pointers lead to come first (they were met
// later): a map may ask what its keys point to.
void resume::load_heap() {
    const dome::detail::unheard quiet;
    for (std::size_t i = heap_.size(); i-- > 0;)
        now_or_later([this, i] {
            loader in = reader_at(state_.blocks[i].value);
            in.block(i, heap_[i]);
        });
}

template <class Load>
bool resume::now_or_later(Load load) {
    const std::size_t pointers = unresolved_.size(), parts = postponed_.size();
    try {
        load();
        return true;
    } catch (const not_there_yet&) {
        if (!under_way_)
            throw;
        unresolved_.erase(unresolved_.begin() + static_cast<std::ptrdiff_t>(pointers), unresolved_.end());
        postponed_.erase(postponed_.begin() + static_cast<std::ptrdiff_t>(parts), postponed_.end());
        postponed_.push_back(load);
        return false;
    }
}

// They may wait for each other.
void resume::load_postponed() {
    while (!postponed_.empty()) {
        const std::vector<std::function<void()>> left = std::exchange(postponed_, {});
        bool any = false;
        for (const auto& load : left)
            any = now_or_later(load) || any;
        if (!any)
            postponed_.front()();      // tells why
    }
}

int resume::enter(const gen::frame& f) {
    const gen::function_info& now = *f.info();
    if (live_.size() == state_.frames.size())
        throw error(errc::mismatch, std::string("the program enters ") + now.name + " where the checkpoint was taken in " +
                                        (state_.frames.empty() ? "no function" : place_of(state_.frames.back())) +
                                        ": it is not the program that wrote the checkpoint; restart it from the beginning");
    const saved_frame& saved = state_.frames[live_.size()];
    if (saved.function != now.name && without_file(saved.function) != without_file(now.name))
        throw error(errc::mismatch, std::string("the program enters ") + now.name + " where the checkpoint was in " + place_of(saved) +
                                        ": it is not the program that wrote the checkpoint; restart it from the beginning");
    if (saved.fingerprint != now.fingerprint)
        state_.frames[live_.size()].site = moved_site(saved, now);
    live_.push_back(&f);
    return state_.frames[live_.size() - 1].site;
}

// The way back may lead through pointers, as in `list->next->run()`: they are set as soon as what they lead to is there.
void resume::set_pointers() {
    const auto try_it = [&](const unresolved_pointer& p) {
        void* found = known(p.target, p.target_type);
        if (found != nullptr)
            set(p, found);
        return found != nullptr;
    };
    for (; waiting_count_ < unresolved_.size(); ++waiting_count_)
        if (!try_it(unresolved_[waiting_count_]))
            waiting_.emplace(unresolved_[waiting_count_].target.key(), waiting_count_);
    for (const std::string& key : places_.take_found()) {
        const auto [begin, end] = waiting_.equal_range(key);
        for (auto i = begin; i != end;)
            i = try_it(unresolved_[i->second]) ? waiting_.erase(i) : std::next(i);
    }
}

void resume::set(const unresolved_pointer& p, void* found) {
    if (p.set != nullptr)
        p.set(p.slot, found);
    else
        p.set_position(p.slot, found, p.target.last_element());
}

void resume::arrive(const gen::frame& f, const gen::site_info& i) {
    set_pointers();
    saved_frame& saved = state_.frames[number_of(f)];
    for (std::size_t k = 0; k < i.count; ++k) {
        if (find(saved.variables, i.names[k]) != nullptr)
            continue;
        std::string had;
        for (const saved_variable& v : saved.variables)
            had += (had.empty() ? "" : ", ") + v.name + " (" + type_of(state_, v) + ")";
        throw error(errc::mismatch, "the function " + place_of(*f.info()) + " needs `" + i.names[k] + "` after its call in line " +
                                        std::to_string(i.line) + ", and the checkpoint of " + place_of(saved) + " has no such variable; it has " +
                                        (had.empty() ? "none" : had) + ": undo the change, or restart from the beginning");
    }
}

std::size_t resume::number_of(const gen::frame& f) const {
    const auto i = std::find(live_.rbegin(), live_.rend(), &f);
    if (i == live_.rend())
        throw error(errc::mismatch,
                    std::string("the function ") + f.info()->name + " asks for variables of the checkpoint without having been in it");
    return static_cast<std::size_t>(live_.rend() - i) - 1;
}

loader resume::reader_at(std::size_t offset) {
    loader in(
        cbor_reader(state_.bytes, "the saved process state", offset), hooks_, heap_, [this](const path& p, type_id type) { return resolve(p, type); },
        unresolved_);
    in.name_frames(state_.functions);
    in.watch(places_.empty() ? nullptr : &places_);
    in.postpone_to(under_way_ ? &postponed_ : nullptr);
    return in;
}

void* resume::known(const path& p, type_id type) const {
    void* found = heap_.find(p, type);
    if (found == nullptr)
        found = places_.find(p, type);
    return found != nullptr ? static_cast<std::byte*>(found) + p.byte() : nullptr;
}

void* resume::resolve(const path& p, type_id type) {
    void* found = known(p, type);
    if (found != nullptr || !under_way_)
        return found;
    look_through_frames();      // scalars that were initialised by value, in functions that have reached their call
    return known(p, type);
}

// Each once, as soon as it has reached its call: a deep stack is not looked through for every pointer.
void resume::look_through_frames() {
    const auto reached = [&](std::size_t i) {
        const gen::frame* f = gen::top_frame;
        while (f != nullptr && f != live_[i])      // it is near the top, unless the program is not the one that was saved
            f = f->up();
        return f != nullptr && f->site() != nullptr && f->site()->info->id == state_.frames[i].site;
    };
    traverser look;
    look.name_frames(state_.functions);
    look.watch(&places_);
    for (; shown_ < live_.size() && reached(shown_); ++shown_) {
        look.at_root(root_kind::frame, shown_);
        live_[shown_]->site()->save(live_[shown_]->site(), look);
    }
}

void resume::load(const gen::frame& f, const char* name, const value_ref& x, bool lasting) {
    const dome::detail::unheard quiet;      // the program's comparisons, hashes, serialize functions
    const std::size_t i = number_of(f);
    saved_variable* v = find(state_.frames[i].variables, name);
    if (v == nullptr)
        return;      // not live after the site: stays blank
    const auto read = [this, i, v, x, name = std::string(name), lasting] {
        loader in = reader_at(v->value);
        in.at_root(root_kind::frame, i);
        told_with_types(state_, *v, x, [&] { in.named(name.c_str(), x, lasting); });
    };
    if (lasting)
        now_or_later(read);
    else
        read();
    v->used = true;
}

void resume::load_pointer(const gen::frame& f, const char* name, const value_ref& x) {
    try {
        load(f, name, x, false);
    } catch (const not_there_yet&) {
        early_pointers_.insert({number_of(f), name});
    }
}
bool resume::pointers_wait(const gen::frame& f) const {
    const auto first = early_pointers_.lower_bound({number_of(f), ""});
    return first != early_pointers_.end() && first->first == number_of(f);
}
void resume::load_waiting(const gen::frame& f, const char* name, const value_ref& x) {
    if (early_pointers_.erase({number_of(f), name}) != 0)
        load(f, name, x, false);
}

void resume::no_element(const gen::frame& f) const {
    if (!postponed_.empty())
        throw error(errc::mismatch, "the program was in a loop in " + place_of(*f.info()) +
                                        " over elements that are not there yet: they are read only after what they lead to; declare what the loop "
                                        "runs over after that, or loop by an index");
}

void* resume::locate(const gen::frame& f, const char* name, type_id type) {
    const dome::detail::unheard quiet;
    const std::size_t i = number_of(f);
    saved_variable* v = find(state_.frames[i].variables, name);
    if (v == nullptr)
        return unused_target;
    struct binding {
        type_id type;
        void* found;
    } b{type, nullptr};
    loader in = reader_at(v->value);
    in.at_root(root_kind::frame, i);
    in.named(name,
             {&b,
              [](archive& a, void* address) {
                  auto& wanted = *static_cast<binding*>(address);
                  wanted.found = static_cast<loader&>(a).reference(wanted.type);
              },
              "reference"},
             false);
    v->used = true;
    return b.found;
}

bool resume::load_outside(root_kind kind, const registered& x) {
    const dome::detail::unheard quiet;
    saved_variables& all = kind == root_kind::global ? state_.globals : state_.persistent;
    saved_variable* v = find(all, x.name);
    if (v == nullptr)
        for (saved_variable& other : all)
            if (may_have_moved(other.name, x.name)) {
                if (v != nullptr)
                    return false;
                v = &other;
            }
    if (v == nullptr || v->used)
        return false;
    v->used = true;
    now_or_later([this, kind, v, x] {
        loader in = reader_at(v->value);
        in.at_root(kind);
        told_with_types(state_, *v, x.value, [&] { in.named(x.name.c_str(), x.value, true); });
    });
    if (kind == root_kind::global && under_way_) {
        const cbor_kind what = cbor_reader(state_.bytes, "the saved process state", v->value).peek();
        if (what == cbor_kind::unsigned_int || what == cbor_kind::negative_int || what == cbor_kind::boolean || what == cbor_kind::floating)
            single_.push_back({x, v->value});
    }
    return true;
}

bool resume::has_global(std::string_view name) { return find(state_.globals, name) != nullptr; }

void resume::show_constant(const registered& x) {
    if (!under_way_ || places_.empty())
        return;
    traverser look;
    look.watch(&places_);
    look.at_root(root_kind::constant);
    look.named(x.name.c_str(), x.value, true);
}

void resume::end() {
    const dome::detail::unheard quiet;
    if (live_.size() < state_.frames.size()) {
        const std::string reached = live_.empty() ? "outside every function of the checkpoint" : "in " + state_.frames[live_.size() - 1].function;
        throw error(errc::mismatch, "the program reaches checkpoint() " + reached + " where the checkpoint was in " +
                                        place_of(state_.frames[live_.size()]) +
                                        ": it is not the program that wrote the checkpoint; restart it from the beginning");
    }
    load_postponed();
    for (const unresolved_pointer& p : unresolved_) {
        void* found = resolve(p.target, p.target_type);
        if (found == nullptr)
            throw error(errc::mismatch,
                        p.where + " pointed to " + p.target.text(*state_.functions) + ", which is not there yet or has another type now");
        set(p, found);
    }
    unresolved_.clear();
    waiting_.clear();
    waiting_count_ = 0;
    // Constructors that ran on the way back may have counted their objects.
    for (const counted_global& g : single_) {
        loader in = reader_at(g.value);
        in.at_root(root_kind::global);
        in.named(g.global.name.c_str(), g.global.value, false);
    }
    single_.clear();
    std::set<std::uint64_t> wanted;
    for (const saved_variables* all : {&state_.globals, &state_.persistent})
        for (const saved_variable& v : *all)
            if (!v.used)
                wanted.insert(v.blocks.begin(), v.blocks.end());
    heap_.release(wanted);
    live_.clear();
    under_way_ = false;
}

bool resume::anything_unused() const {
    const auto unused = [](const saved_variable& v) { return !v.used; };
    return std::any_of(state_.globals.begin(), state_.globals.end(), unused) ||
           std::any_of(state_.persistent.begin(), state_.persistent.end(), unused);
}

}  // namespace dome::checkpoint
