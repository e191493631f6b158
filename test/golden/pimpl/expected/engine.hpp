#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "engine.hpp"
// SPDX-License-Identifier: Apache-2.0
// What is behind the pointer, only engine.cpp knows.
#pragma once
#include <memory>
#include <string>

namespace app {

class engine {
public:
    explicit engine(std::string name);
    engine(engine&&) noexcept;
    ~engine();
    int step();
    const std::string& name() const { return name_; }

private:
    struct parts;
    std::string name_;
    std::unique_ptr<parts> parts_;
    int steps_ = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] engine& dome_x) {
        dome_a.field("name_", dome_x.name_);
        ::dome::gen::owned_elsewhere(dome_a, "parts_", dome_x.parts_);
        dome_a.field_or_default("steps_", dome_x.steps_);
    }
    explicit engine(::dome::blank_t);
#line 22
};

class journal {
public:
    journal();
    ~journal();
    void note(int n);
    int sum() const;

private:
    class pages;
    std::unique_ptr<pages> pages_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] journal& dome_x) {
        ::dome::gen::owned_elsewhere(dome_a, "pages_", dome_x.pages_);
    }
    explicit journal(::dome::blank_t);
#line 34
};

}  // namespace app
