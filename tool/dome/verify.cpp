// SPDX-License-Identifier: Apache-2.0
// `dome verify [STORE]`: reads every byte of every generation. In: a store. Out: a line for every problem, naming file, object
// and offset, or JSON with --json; status 0 all whole, 1 damage, 2 there is nothing to verify. Tested by test/tool/dome.
#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "dome/error.hpp"
#include "dome/store.hpp"

namespace dome::tool {
namespace {

using json = nlohmann::ordered_json;

struct arguments {
    std::string store;
    bool as_json = false;
};

int carry_out(const arguments& given) {
    const std::string directory = find_store(given.store);
    const std::vector<std::uint64_t> there = store_view::list(directory);
    const std::vector<store_view::problem> problems = store_view::verify(directory);
    if (there.empty() && problems.empty())
        throw error(errc::usage, directory + " holds no checkpoint yet: there is nothing to verify");
    const auto damaged = [&](std::uint64_t number) {
        return std::any_of(problems.begin(), problems.end(), [&](const auto& p) { return p.generation == number; });
    };
    if (given.as_json) {
        json all = {{"store", directory}, {"whole", json::array()}, {"damaged", json::array()}, {"problems", json::array()}};
        for (const std::uint64_t number : there)
            all[damaged(number) ? "damaged" : "whole"].push_back(number);
        for (const auto& p : problems)
            all["problems"].push_back({{"generation", p.generation}, {"file", p.file}, {"message", p.message}});
        fmt::print("{}\n", all.dump(2, ' ', false, json::error_handler_t::replace));
        return problems.empty() ? 0 : 1;
    }
    for (const std::uint64_t number : there)
        fmt::print("generation {}: {}\n", number, damaged(number) ? "damaged" : "whole");
    for (const auto& p : problems)
        fmt::print("{}\n", plain(p.message));
    if (!problems.empty() && !there.empty()) {
        const auto usable = std::find_if(there.rbegin(), there.rend(), [&](std::uint64_t number) { return !damaged(number); });
        if (usable == there.rend())
            fmt::print("no generation is whole: the program can only start over\n");
        else
            fmt::print("the program would resume from generation {}\n", *usable);
    }
    return problems.empty() ? 0 : 1;
}

}  // namespace

void add_verify(CLI::App& app, int& status) {
    auto given = std::make_shared<arguments>();
    CLI::App* verify = app.add_subcommand("verify", "check every byte of the checkpoints in a store; status 1 when something is damaged");
    verify->add_option("STORE", given->store, store_help);
    verify->add_flag("--json", given->as_json, "print JSON");
    verify->callback([given, &status] { status = carry_out(*given); });
}

}  // namespace dome::tool
