// SPDX-License-Identifier: Apache-2.0
// Saving: note the targets of pointers -> find their paths -> write. Resuming: check -> load, see resume.cpp.
// In: the frames and registries of this process. Out: bytes as docs/checkpoint_format.md has them; and the way back.
// Tested by test/runtime/checkpoint/{state,generated}_test.cpp.
#include "runtime/checkpoint/state.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <unordered_map>

#include "dome/generated.hpp"
#include "runtime/checkpoint/cbor.hpp"
#include "runtime/checkpoint/command_line.hpp"
#include "runtime/checkpoint/encoder.hpp"
#include "runtime/checkpoint/functions.hpp"
#include "runtime/checkpoint/heap.hpp"
#include "runtime/checkpoint/process_settings.hpp"
#include "runtime/checkpoint/resume.hpp"

namespace dome {
namespace checkpoint {
namespace {

std::unique_ptr<resume>& resume_slot() {
    static auto& slot = *new std::unique_ptr<resume>;
    return slot;
}

std::vector<const gen::frame*> frames_outermost_first() {
    std::vector<const gen::frame*> all;
    for (const gen::frame* f = gen::top_frame; f != nullptr; f = f->up())
        all.push_back(f);
    std::reverse(all.begin(), all.end());
    for (const gen::frame* f : all)
        if (f->site() == nullptr)
            throw error(errc::usage, std::string("checkpoint() was reached through a call in ") + f->info()->name +
                                         " that dome-cc did not see; translate all sources of the program together");
    return all;
}

void walk_everything(const std::vector<const gen::frame*>& frames, walker& w) {
    for (std::size_t i = 0; i < frames.size(); ++i) {
        w.at_root(root_kind::frame, i);
        frames[i]->site()->save(frames[i]->site(), w);
    }
    w.at_root(root_kind::global);
    for (const registered& g : globals())
        w.named(g.name.c_str(), g.value, true);
    w.at_root(root_kind::persist);
    for (const registered& p : persistent())
        w.named(p.name.c_str(), p.value, true);
}

void show_constants(walker& w) {
    w.at_root(root_kind::constant);
    for (const registered& c : constants())
        w.named(c.name.c_str(), c.value, true);
}

// What the program has not asked for since it was resumed is saved again as it came.
std::vector<const saved_variable*> unused(const saved_variables& all, const std::vector<registered>& now) {
    std::vector<const saved_variable*> left;
    for (const saved_variable& v : all)
        if (!v.used && std::none_of(now.begin(), now.end(), [&](const registered& r) { return r.name == v.name; }))
            left.push_back(&v);
    return left;
}

void write_outside(cbor_writer& out, encoder& e, root_kind kind) {
    const bool global = kind == root_kind::global;
    const std::vector<registered>& now = global ? globals() : persistent();
    const resume* from = current_resume();
    std::vector<const saved_variable*> left;
    if (from != nullptr)
        left = unused(global ? from->state().globals : from->state().persistent, now);
    out.map(now.size() + left.size());
    e.at_root(kind);
    for (const registered& x : now)
        e.named(x.name.c_str(), x.value, true);
    for (const saved_variable* v : left) {
        out.text(v->name);
        out.raw(std::span(from->state().bytes).subspan(v->item, v->end - v->item));
    }
}

struct site_place {
    const char* call;
    int nth, of;
};
site_place place_of(const gen::function_info& f, int site) {
    site_place p{"", 1, 1};
    if (site < 1 || static_cast<std::size_t>(site) > f.sites)
        return p;
    p = {f.calls[site - 1], 0, 0};
    for (std::size_t i = 0; i < f.sites; ++i)
        if (std::strcmp(f.calls[i], p.call) == 0) {
            ++p.of;
            p.nth += static_cast<int>(i) < site ? 1 : 0;
        }
    return p;
}

void write_frame(cbor_writer& out, encoder& e, const gen::frame& f, std::size_t number) {
    const gen::site_info& site = *f.site()->info;
    const site_place here = place_of(*f.info(), site.id);
    out.map(9);
    out.text("function");
    out.text(f.info()->name);
    out.text("file");
    out.text(f.info()->file);
    out.text("line");
    out.integer(site.line);
    out.text("site");
    out.integer(site.id);
    out.text("fingerprint");
    out.unsigned_integer(f.info()->fingerprint);
    out.text("call");
    out.text(here.call);
    out.text("nth");
    out.integer(here.nth);
    out.text("of");
    out.integer(here.of);
    out.text("vars");
    out.map(site.count);
    e.at_root(root_kind::frame, number);
    f.site()->save(f.site(), e);
}

// Where variables lie, those of the library's types included, without a look into them.
class variable_list : public traverser {
public:
    std::vector<memory_range> found;
    void named(const char*, const value_ref& x, bool lasting) override {
        if (lasting && !x.lent && x.id != nullptr && x.size > 0)
            found.push_back({x.address, x.size});
    }
};

std::vector<memory_range> all_variables(const std::vector<const gen::frame*>& frames) {
    variable_list list;
    walk_everything(frames, list);
    show_constants(list);
    return std::move(list.found);
}

// The pointers in one structure that lies in bytes, and what they lead to. Those into blocks are found again as words.
class view_walker : public traverser {
public:
    view_walker(saved_heap& blocks, targets& notes, pointers_in_bytes& found) : blocks_(blocks), notes_(notes), found_(found) {}
    void pointer(const pointer_ref& p) override {
        if (p.target == nullptr || is_nowhere(p.target) || blocks_.reach(p) || reinterpret_cast<std::uintptr_t>(p.slot) % alignof(void*) != 0)
            return;
        const bool text = p.target_type == &type_mark<char>;
        found_.emplace(static_cast<std::byte*>(p.slot), text ? dome::detail::block_of<pointer_to_text>::get() : dome::detail::block_of<void*>::get());
        notes_.add(p.target, text ? p.target_type : &type_mark<void>);
    }

    void function(const function_ref& f) override {
        void* at = nullptr;
        std::memcpy(&at, f.slot, sizeof at);
        if (f.size == sizeof at && reinterpret_cast<std::uintptr_t>(f.slot) % alignof(void*) == 0 && name_of_code(at))
            found_.emplace(static_cast<std::byte*>(f.slot), dome::detail::block_of<pointer_to_code>::get());
    }
    bool begin_optional(bool, std::size_t) override { return false; }      // files, types: nobody says that there is one

private:
    saved_heap& blocks_;
    targets& notes_;
    pointers_in_bytes& found_;
};

// A list, not a recursion: a block brings the blocks its pointers lead into.
void walk_new_blocks(saved_heap& blocks, traverser& note, view_walker& look) {
    std::size_t done = 0;
    const auto walk = [&](std::size_t i) { note.block(i, live_block(blocks[i])); };      // a copy: the list grows
    std::vector<std::uint64_t> again;
    do {
        for (const std::uint64_t i : again)
            walk(i);
        for (; done < blocks.size(); ++done)
            walk(done);
        while (const std::optional<placed_object> o = blocks.take_view())
            look.element_of_block(path(), {o->first, o->type, block_family::object, 1});
        again = blocks.taken_as_bytes();
    } while (done < blocks.size() || !again.empty() || blocks.take_untyped());
}

void write_blocks(cbor_writer& out, encoder& e, const saved_heap& blocks) {
    std::unordered_map<const block_type*, std::uint64_t> numbers;
    std::vector<const block_type*> types;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (numbers.emplace(blocks[i].type, types.size()).second)
            types.push_back(blocks[i].type);
    out.map(2);
    out.text("types");
    out.array(types.size());
    for (const block_type* t : types) {
        static_cast<void>(type_named(name_of(*t)));      // what could not be resumed is not written
        out.array(2);
        out.text(shown_name_of(*t));
        out.text(name_of(*t));
    }
    out.text("blocks");
    out.array(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        out.array(4);
        out.unsigned_integer(numbers.at(blocks[i].type));
        out.unsigned_integer(static_cast<std::uint64_t>(blocks[i].family));
        out.unsigned_integer(blocks[i].count);
        e.block(i, blocks[i]);
    }
}

// From now on it is part of the state, and comes before all else: files are opened by their names.
void know(const registered& x) {
    if (std::none_of(globals().begin(), globals().end(), [&](const registered& g) { return g.name == x.name; }))
        globals().insert(globals().begin(), x);
}

std::uint64_t digest(std::span<const std::byte> bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

}  // namespace

resume* current_resume() noexcept { return resume_slot().get(); }

std::vector<registered>& globals() {
    static auto& all = *new std::vector<registered>;
    return all;
}
std::vector<registered>& persistent() {
    static auto& all = *new std::vector<registered>;
    return all;
}

std::vector<gen::detail::place_for_static>& places_for_statics() {
    static auto& all = *new std::vector<gen::detail::place_for_static>;
    return all;
}
std::vector<registered>& constants() {
    static auto& all = *new std::vector<registered>;
    return all;
}

// One round. What the words of cast arrays lead to has not been walked when such an array is found: true, once more.
bool encode_once(const std::vector<const gen::frame*>& frames, const std::shared_ptr<const std::vector<std::string>>& functions,
                 const object_hooks& hooks, cast_arrays& casts, cbor_writer& out) {
    saved_heap blocks;
    targets pointed_to;
    if (current_resume() != nullptr && current_resume()->anything_unused())
        blocks.start_with(current_resume()->heap());
    traverser note(&blocks, &pointed_to);
    note.name_frames(functions);
    note.look_for_words_in(casts);
    walk_everything(frames, note);
    const std::size_t met_outside = blocks.met();
    pointers_in_bytes in_bytes;
    view_walker views(blocks, pointed_to, in_bytes);
    walk_new_blocks(blocks, note, views);
    blocks.seal();
    path found;
    pointed_to.leave_out([&](void* address, type_id type) { return blocks.find(address, type, found); });
    pointed_to.seal();
    if (!pointed_to.empty()) {
        traverser find;
        find.name_frames(functions);
        find.look_for_words_in(casts);
        find.look_for_pointers_in(in_bytes);
        find.watch(&pointed_to);
        show_standard_streams(pointed_to);
        walk_everything(frames, find);
        show_constants(find);
        for (std::size_t i = 0; i < blocks.size(); ++i)
            find.block(i, blocks[i]);
    }

    encoder e(out, pointed_to, blocks, hooks, casts);
    e.name_frames(functions);
    e.look_for_words_in(casts);
    e.look_for_pointers_in(in_bytes);
    out.map(5);
    out.text("format");
    out.integer(2);
    out.text("heap");
    blocks.walk_again_from(met_outside);
    write_blocks(out, e, blocks);
    blocks.walk_again_from(0);
    out.text("frames");
    out.array(frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i)
        write_frame(out, e, *frames[i], i);
    out.text("globals");
    write_outside(out, e, root_kind::global);
    out.text("persist");
    write_outside(out, e, root_kind::persist);
    if (casts.empty())
        return false;
    casts.seal();
    traverser look;
    look.name_frames(functions);
    look.find(casts);
    walk_everything(frames, look);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (casts.any_in(blocks[i].first, blocks[i].bytes()))
            look.block(i, blocks[i]);
    return casts.take_found();
}

cbor_pieces encode_in_place(const object_hooks& hooks) {
    const dome::detail::unheard quiet;      // serialize functions of the program
    if (arguments_changed())
        know(argument_list());
    if (process_changed() && gen::top_frame != nullptr)      // main does it again where it is called again
        know(process_settings());
    const auto frames = frames_outermost_first();
    const auto functions = std::make_shared<std::vector<std::string>>();
    for (const gen::frame* f : frames)
        functions->push_back(f->info()->name);

    begin_words(all_variables(frames));
    cast_arrays casts;
    for (;;) {
        cbor_writer out;
        if (!encode_once(frames, functions, hooks, casts, out))
            return out.take_pieces();
    }
}
std::vector<std::byte> encode_state(const object_hooks& hooks) { return encode_in_place(hooks).joined(); }

std::vector<std::pair<std::string, std::uint64_t>> digests(const std::vector<std::byte>& bytes) {
    const saved_state s = saved_state::read(bytes);
    const std::span<const std::byte> all = s.bytes;
    std::vector<std::pair<std::string, std::uint64_t>> found;
    const auto add = [&](const std::string& before, const saved_variables& variables) {
        for (const saved_variable& v : variables)
            found.emplace_back(before + v.name, digest(all.subspan(v.item, v.end - v.item)));
    };
    for (const saved_frame& f : s.frames) {
        found.emplace_back(f.function + " at line " + std::to_string(f.line), f.fingerprint ^ static_cast<std::uint64_t>(f.site));
        add(f.function + "::", f.variables);
    }
    add("global ", s.globals);
    if (!s.blocks.empty())
        found.emplace_back("the heap", digest(all.subspan(s.heap_item, s.heap_end - s.heap_item)));
    add("persist ", s.persistent);
    return found;
}

// Does not read the whole of it: begin_resume() will.
bool translated(const std::vector<std::byte>& state) {
    cbor_reader r(state, "the saved process state");
    for (std::uint64_t parts = r.map(); parts > 0; --parts) {
        if (r.text() == "frames")
            return r.array() > 0;
        r.skip();
    }
    return false;
}

void begin_resume(std::vector<std::byte> state, object_hooks hooks) {
    if (gen::top_frame != nullptr)
        throw error(errc::usage, "a run cannot be resumed in the middle: main() must come after the start of the session");
    resume_slot() = std::make_unique<resume>(saved_state::read(std::move(state)), std::move(hooks));
    gen::detail::resuming = !current_resume()->state().frames.empty();
    for (const registered& x : {argument_list(), process_settings()})
        if (current_resume()->has_global(x.name))
            know(x);
    for (const registered& c : constants())
        current_resume()->show_constant(c);
    for (const registered& g : globals())
        current_resume()->load_outside(root_kind::global, g);
    for (const registered& p : persistent())
        current_resume()->load_outside(root_kind::persist, p);
    for (const gen::detail::place_for_static& p : places_for_statics())
        if (current_resume()->has_global(p.name))
            p.make();
}

bool resuming() { return current_resume() != nullptr && current_resume()->under_way(); }

void end_resume() {
    if (!resuming())
        return;
    gen::detail::resuming = false;
    current_resume()->end();
    if (!current_resume()->anything_unused())
        resume_slot().reset();
}

void add_persistent(const std::string& name, value_ref value) {
    auto& all = persistent();
    if (std::any_of(all.begin(), all.end(), [&](const registered& r) { return r.name == name; }))
        throw error(errc::usage, "two persistent values are both named " + name + ": give them different names");
    all.push_back({name, value});
    if (current_resume() != nullptr)
        current_resume()->load_outside(root_kind::persist, all.back());
}
void remove_persistent(const void* address) noexcept {
    auto& all = persistent();
    all.erase(std::remove_if(all.begin(), all.end(), [&](const registered& r) { return r.value.address == address; }), all.end());
}
void move_persistent(const void* from, void* to) noexcept {
    for (registered& r : persistent())
        if (r.value.address == from)
            r.value.address = to;
}

bool anything_registered() {
    return gen::top_frame != nullptr || !globals().empty() || !persistent().empty() ||
           (current_resume() != nullptr && current_resume()->anything_unused());
}

}  // namespace checkpoint

namespace detail {

unheard::unheard() noexcept : was_resuming_(gen::detail::resuming) {
    ++gen::detail::held;
    gen::detail::resuming = false;
}
unheard::~unheard() {
    --gen::detail::held;
    gen::detail::resuming = was_resuming_;
}

}  // namespace detail

namespace gen {

DOME_GEN_THREAD_LOCAL frame* top_frame = nullptr;

namespace detail {

constinit bool resuming = false;
constinit DOME_GEN_THREAD_LOCAL int held = 0;

int enter(frame& f) { return checkpoint::current_resume()->enter(f); }
void arrive(frame& f, const site_info& i) {
    if (checkpoint::resuming())
        checkpoint::current_resume()->arrive(f, i);
}
void load(frame& f, const char* name, const value_ref& x, bool lasting) {
    if (checkpoint::resuming())
        checkpoint::current_resume()->load(f, name, x, lasting);
}
void load_pointer(frame& f, const char* name, const value_ref& x) {
    if (checkpoint::resuming())
        checkpoint::current_resume()->load_pointer(f, name, x);
}
bool pointers_wait(const frame& f) noexcept { return checkpoint::resuming() && checkpoint::current_resume()->pointers_wait(f); }
void load_waiting(frame& f, const char* name, const value_ref& x) {
    if (checkpoint::resuming())
        checkpoint::current_resume()->load_waiting(f, name, x);
}
void no_element(const frame& f) {
    if (checkpoint::resuming())
        checkpoint::current_resume()->no_element(f);
}
void* locate(frame& f, const char* name, type_id type) {
    if (!checkpoint::resuming())
        throw error(errc::usage,
                    std::string("the reference ") + name + " in " + f.info()->name + " is bound again without a checkpoint to bind it from");
    return checkpoint::current_resume()->locate(f, name, type);
}

std::string function_of(const std::type_info& local_class) {
    const std::string name = ::dome::detail::readable(local_class);
    return name.substr(0, name.rfind("::"));
}

namespace {

// Inline variables of headers register in every source that sees them: false for all but the first.
bool add(std::vector<checkpoint::registered>& all, const char* name, const value_ref& x) {
    for (const checkpoint::registered& g : all) {
        if (g.name != name)
            continue;
        if (g.value.address == x.address)
            return false;
        throw error(errc::usage, std::string("two global variables are both named ") + name + ": give them different names");
    }
    all.push_back({name, x});
    return true;
}

}  // namespace

void add_global(const char* name, value_ref x) {
    if (add(checkpoint::globals(), name, x) && checkpoint::current_resume() != nullptr)
        checkpoint::current_resume()->load_outside(checkpoint::root_kind::global, checkpoint::globals().back());
}
void add_place(place_for_static p) { checkpoint::places_for_statics().push_back(std::move(p)); }
void add_constant(const char* name, value_ref x) {
    if (add(checkpoint::constants(), name, x) && checkpoint::current_resume() != nullptr)
        checkpoint::current_resume()->show_constant(checkpoint::constants().back());
}

}  // namespace detail

}  // namespace gen
}  // namespace dome
