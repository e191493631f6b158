// SPDX-License-Identifier: Apache-2.0
// Behind the interface the program knows no class of what is thrown.
#pragma once

class trouble {
public:
    virtual ~trouble() = default;
    virtual int size() const = 0;
    virtual int at(int i) const = 0;
};

int work(int k);
int describe_current();
