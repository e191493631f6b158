// SPDX-License-Identifier: Apache-2.0
// The way back: which saved frame is entered next, which variables are loaded, which pointers still wait.
// One at a time in a process. In: a saved state. Out: variables as they were; what no variable has asked for is kept.
// Tested by test/runtime/checkpoint/{state,generated}_test.cpp.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dome/generated.hpp"
#include "runtime/checkpoint/loader.hpp"
#include "runtime/checkpoint/registry.hpp"
#include "runtime/checkpoint/saved_state.hpp"

namespace dome::checkpoint {

class resume {
public:
    resume(saved_state state, object_hooks hooks);
    resume(const resume&) = delete;
    resume& operator=(const resume&) = delete;

    int enter(const gen::frame& f);                                         // the site it was stopped in
    void arrive(const gen::frame& f, const gen::site_info& i);              // there: has everything it saves been saved?
    void load(const gen::frame& f, const char* name, const value_ref& x, bool lasting);
    void* locate(const gen::frame& f, const char* name, type_id type);
    void load_pointer(const gen::frame& f, const char* name, const value_ref& x);
    bool pointers_wait(const gen::frame& f) const;
    void load_waiting(const gen::frame& f, const char* name, const value_ref& x);
    void no_element(const gen::frame& f) const;                             // a loop finds none where it was stopped
    // True when it was saved and has not been loaded before.
    bool load_outside(root_kind kind, const registered& x);
    bool has_global(std::string_view name);
    void show_constant(const registered& x);                                // pointers may lead to it
    void end();                                                             // the innermost checkpoint() is reached

    bool under_way() const { return under_way_; }
    const saved_state& state() const { return state_; }
    const restored_heap& heap() const { return heap_; }
    bool anything_unused() const;

private:
    std::size_t number_of(const gen::frame& f) const;
    loader reader_at(std::size_t offset);
    void* known(const path&, type_id) const;      // nullptr: not there, as far as has been looked
    void* resolve(const path&, type_id);
    void look_through_frames();
    void set_pointers();
    static void set(const unresolved_pointer&, void* found);
    void load_heap();
    template <class Load>
    bool now_or_later(Load);                        // whether now
    void load_postponed();

    saved_state state_;
    object_hooks hooks_;
    bool under_way_ = true;
    restored_heap heap_;
    places places_;
    std::vector<unresolved_pointer> unresolved_;
    std::size_t waiting_count_ = 0;                 // how many of them are in
    std::multimap<std::string, std::size_t> waiting_;      // by the path they wait for
    std::vector<const gen::frame*> live_;           // frames of the program, as entered
    struct counted_global {
        registered global;
        std::size_t value = 0;                      // offset in the state
    };
    std::vector<std::function<void()>> postponed_;      // what is ordered by something that was not there
    std::vector<counted_global> single_;            // globals that are one number each
    std::set<std::pair<std::size_t, std::string>> early_pointers_;      // declared before what they lead to: frame and name
    std::size_t shown_ = 0;                         // how many of them have shown their variables
};

// nullptr when this run was not resumed, or nothing saved is left to load.
resume* current_resume() noexcept;

}  // namespace dome::checkpoint
