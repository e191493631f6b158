#pragma once
#include <dome/session.hpp>
#include <cstdio>
#include <map>
#include <optional>
#include <string>

template <class Value>
Value kernel(Value n) {
    std::map<std::string, std::optional<Value>> found;
    Value sum = 0;
    for (Value i = 0; i < N; ++i) {
        found[field + std::to_string(i)] = i * n;
        dome::checkpoint();
        for (const auto& [key, value] : found) {
            dome::checkpoint();
            sum += *value + static_cast<Value>(key.size());
        }
        std::printf("%d\n", static_cast<int>(sum));
    }
    return sum;
}
