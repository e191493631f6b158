// SPDX-License-Identifier: Apache-2.0
// The process's context and this thread's. Never destroyed: objects with static storage leave it last.
// Tested by test/runtime/objects/distributed_test.cpp.
#include "runtime/objects/registry.hpp"

#include "dome/scalar.hpp"

namespace dome::objects {
namespace {

thread_local context* of_this_thread = nullptr;

}  // namespace

context& current() {
    if (of_this_thread != nullptr)
        return *of_this_thread;
    static context& of_this_process = *new context;
    if (of_this_process.group == nullptr)
        join(of_this_process);
    return of_this_process;
}

scoped_context::scoped_context(comm::communicator& group) : before_(of_this_thread) {
    own_.group = &group;
    of_this_thread = &own_;
}

scoped_context::~scoped_context() { of_this_thread = before_; }

std::vector<distributed*> live() {
    std::vector<distributed*> all;
    for (const auto& [id, object] : current().live)
        all.push_back(object);
    return all;
}

}  // namespace dome::objects

namespace dome::detail {

std::string next_scalar_name() { return "scalar " + std::to_string(objects::current().next_scalar++); }

}  // namespace dome::detail
