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
};

}  // namespace app
