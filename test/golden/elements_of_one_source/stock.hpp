// SPDX-License-Identifier: Apache-2.0
// A header defines these classes, which not all sources include.
#pragma once
#include <memory>
#include <vector>

struct good;
struct label;

class stock {
    std::vector<good> all_;
    std::unique_ptr<label> label_;

public:
    stock();
    ~stock();
    int buy();
    int sell();
};
