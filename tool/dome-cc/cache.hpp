// SPDX-License-Identifier: Apache-2.0
// What passes found out about a source, kept in files from one run to the next. An entry holds for one key, which digests
// everything the pass looked at. In: values. Out: them, when nothing has changed. Tested by test/tool/dome-cc/modes_test.py.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "tool/dome-cc/json_fields.hpp"
#include "tool/dome-cc/record.hpp"

namespace dome::cc {

class cache {
public:
    explicit cache(std::string directory) : directory_(std::move(directory)) {}
    bool on() const { return !directory_.empty(); }

    template <class T>
    bool load(const char* pass, const std::string& source, std::uint64_t key, T& x) const {
        if (!on())
            return false;
        try {
            const json j = json::parse(read_file(file(pass, source)));
            if (j.at("key") != key)
                return false;
            from_json_text(j.at("value"), x);
            return true;
        } catch (const std::exception&) {
            return false;    // not there, or of another version: found out again
        }
    }
    template <class T>
    void store(const char* pass, const std::string& source, std::uint64_t key, const T& x) const {
        if (!on())
            return;
        const std::string name = file(pass, source);
        std::error_code ec;
        std::filesystem::create_directories(directory_, ec);
        {
            std::ofstream out(name + ".new", std::ios::binary);
            out << json{{"key", key}, {"value", to_json_text(x)}}.dump(-1, ' ', false, json::error_handler_t::replace);
        }
        std::filesystem::rename(name + ".new", name, ec);    // a cache that cannot be written is no cache
    }

private:
    std::string file(const char* pass, const std::string& source) const {
        return directory_ + "/" + std::filesystem::path(source).filename().string() + "-" + std::to_string(digest(source)) + "." + pass;
    }
    std::string directory_;
};

}  // namespace dome::cc
