// SPDX-License-Identifier: Apache-2.0
// Plain values as JSON and back, strictly: each type names its members once, in `fields(f, x)`, for both ways. Members that have
// their default value are left out; unknown ones, wrong types and numbers out of range are errors.
// Tested by test/tool/dome-cc/record_test.cpp.
#pragma once

#include <concepts>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tool/dome-cc/record.hpp"

namespace dome::cc {

using json = nlohmann::json;

template <class T>
concept enumeration = std::is_enum_v<T>;     // says how many values it has: constexpr int values_of(T*)
template <class T>
concept number = std::integral<T> && !std::same_as<T, bool>;

// One class, so that every overload sees every other.
struct json_codec {
    // --- writing

    static json write(const std::string& x) { return x; }
    static json write(bool x) { return x; }
    template <number T>
    static json write(T x) {
        return x;
    }
    template <enumeration T>
    static json write(T x) {
        return static_cast<int>(x);
    }
    template <class A, class B>
    static json write(const std::pair<A, B>& x) {
        return json::array({write(x.first), write(x.second)});
    }
    template <class T>
    static json write_all(const T& all) {
        json out = json::array();
        for (const auto& x : all)
            out.push_back(write(x));
        return out;
    }
    template <class T>
    static json write(const std::vector<T>& x) {
        return write_all(x);
    }
    template <class T>
    static json write(const std::set<T>& x) {
        return write_all(x);
    }
    template <class K, class V>
    static json write(const std::map<K, V>& x) {
        return write_all(x);
    }
    struct writer {
        template <class T>
        void operator()(const char* name, T& x) {
            if constexpr (requires { x.empty(); }) {
                if (x.empty())
                    return;
            } else if constexpr (std::is_scalar_v<T>) {
                if (x == T{})
                    return;
            }
            out[name] = write(x);
        }
        json out = json::object();
    };
    template <class T>
        requires std::is_class_v<T>
    static json write(const T& x) {
        writer w;
        fields(w, const_cast<T&>(x));
        return std::move(w.out);
    }

    // --- reading

    [[noreturn]] static void wrong(const json& j, const char* wanted) {
        throw record_error(std::string("expected ") + wanted + " instead of " + j.dump().substr(0, 60));
    }
    static void read(const json& j, std::string& x) {
        if (!j.is_string())
            wrong(j, "a text");
        x = j.get<std::string>();
    }
    static void read(const json& j, bool& x) {
        if (!j.is_boolean())
            wrong(j, "true or false");
        x = j.get<bool>();
    }
    template <number T>
    static void read(const json& j, T& x) {
        const bool fits =
            j.is_number_unsigned() ? std::in_range<T>(j.get<std::uint64_t>()) : j.is_number_integer() && std::in_range<T>(j.get<std::int64_t>());
        if (!fits)
            wrong(j, "an integer in range");
        x = j.get<T>();
    }
    template <enumeration T>
    static void read(const json& j, T& x) {
        int n = 0;
        read(j, n);
        if (n < 0 || n >= values_of(static_cast<T*>(nullptr)))
            wrong(j, "the number of an enumerator");
        x = static_cast<T>(n);
    }
    template <class A, class B>
    static void read(const json& j, std::pair<A, B>& x) {
        if (!j.is_array() || j.size() != 2)
            wrong(j, "two values");
        read(j[0], x.first);
        read(j[1], x.second);
    }
    template <class T>
    static void read(const json& j, std::vector<T>& x) {
        if (!j.is_array())
            wrong(j, "a list");
        x.clear();
        for (const json& one : j)
            read(one, x.emplace_back());
    }
    template <class T>
    static void read(const json& j, std::set<T>& x) {
        std::vector<T> all;
        read(j, all);
        x = std::set<T>(all.begin(), all.end());
    }
    template <class K, class V>
    static void read(const json& j, std::map<K, V>& x) {
        std::vector<std::pair<K, V>> all;
        read(j, all);
        x.clear();
        for (auto& [k, v] : all)
            if (!x.emplace(k, std::move(v)).second)
                throw record_error("an entry is there twice");
    }
    struct reader {
        explicit reader(const json& j) : in(j) {
            if (!j.is_object())
                wrong(j, "members by name");
        }
        template <class T>
        void operator()(const char* name, T& x) {
            const auto found = in.find(name);
            if (found == in.end()) {
                x = T{};
                return;
            }
            ++used;
            try {
                read(*found, x);
            } catch (const record_error& e) {
                throw record_error(std::string(name) + ": " + e.what());
            }
        }
        const json& in;
        std::size_t used = 0;
    };
    template <class T>
        requires std::is_class_v<T>
    static void read(const json& j, T& x) {
        reader r(j);
        fields(r, x);
        if (r.used != j.size())
            throw record_error("a member this dome-cc does not know");
    }
};

template <class T>
json to_json_text(const T& x) {
    return json_codec::write(x);
}
template <class T>
void from_json_text(const json& j, T& x) {
    json_codec::read(j, x);
}

}  // namespace dome::cc
