#include <dome/generated.hpp>
#line 1 "list.hpp"
// SPDX-License-Identifier: Apache-2.0
#pragma once

class list {
public:
    list() = default;
    list(const list&) = delete;
    list& operator=(const list&) = delete;
    ~list();
    void add(int v);
    int sum() const;

private:
    struct node;
    node* first_ = nullptr;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] list& dome_x) {
        dome_a.field_or_default("first_", dome_x.first_);
    }
    explicit list([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 16
};
