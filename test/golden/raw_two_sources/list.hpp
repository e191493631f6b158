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
};
