// SPDX-License-Identifier: Apache-2.0
// What the sources of a program tell each other about types, by name: what one of them saves, all describe and record.
// In: filled by type_catalog::exchange. Out: the same of all sources, merged. No Clang types. Tested by test/golden/raw_two_sources.
#pragma once

#include <set>
#include <string>

namespace dome::cc {

struct shared_types {
    std::set<std::string> pointees;       // types that saved pointers lead to
    std::set<std::string> classes;        // classes whose objects are saved
    std::set<std::string> library;        // types of the library that hold what other sources put into them: std::function<...>, std::any
    std::set<std::string> functions;      // types of pointers to functions and members, and those that are cast to them
    std::set<std::string> owned;          // polymorphic classes behind smart pointers; "shared " in front: behind a shared_ptr
    std::set<std::string> elsewhere;      // classes behind members std::unique_ptr<T> whose definition some source does not see
    bool any_pointee = false;             // a void* is saved: it may lead to an object of any type
    bool memory = false;                  // malloc and its kin are recorded
    friend bool operator==(const shared_types&, const shared_types&) = default;
    void merge(const shared_types& other) {
        pointees.insert(other.pointees.begin(), other.pointees.end());
        classes.insert(other.classes.begin(), other.classes.end());
        library.insert(other.library.begin(), other.library.end());
        functions.insert(other.functions.begin(), other.functions.end());
        owned.insert(other.owned.begin(), other.owned.end());
        elsewhere.insert(other.elsewhere.begin(), other.elsewhere.end());
        any_pointee = any_pointee || other.any_pointee;
        memory = memory || other.memory;
    }
};

}  // namespace dome::cc
