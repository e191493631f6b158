// SPDX-License-Identifier: Apache-2.0
// `dome ls [STORE]`: one line for each generation, and how far the run is. In: a store. Out: text, or JSON with --json.
// Status 1 when a generation cannot be read. Tested by test/tool/dome.
#include <memory>
#include <optional>
#include <vector>

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

struct line {
    std::uint64_t number = 0;
    store_view::generation facts;
    std::string damage;                  // why the facts are not known
};

void print_json(const std::string& directory, const std::optional<int>& finished, const std::vector<line>& lines) {
    json all = {{"store", directory}, {"finished", finished.has_value()}, {"exit_status", nullptr}, {"generations", json::array()}};
    if (finished)
        all["exit_status"] = *finished;
    for (const line& l : lines) {
        json one = {{"generation", l.number}};
        if (l.damage.empty())
            one.update({{"written", l.facts.written},
                        {"program", l.facts.program},
                        {"passage", l.facts.passage},
                        {"tasks", l.facts.tasks},
                        {"epoch", l.facts.epoch},
                        {"bytes", l.facts.bytes},
                        {"architecture", l.facts.architecture},
                        {"replicated_state", l.facts.replicated_state}});
        else
            one["damage"] = l.damage;
        all["generations"].push_back(one);
    }
    fmt::print("{}\n", all.dump(2, ' ', false, json::error_handler_t::replace));
}

void print_text(const std::string& directory, const std::optional<int>& finished, const std::vector<line>& lines) {
    if (lines.empty()) {
        fmt::print("{} holds no checkpoint yet{}\n", directory, finished ? "; the program ended with status " + std::to_string(*finished) : "");
        return;
    }
    const std::string state = finished ? fmt::format("finished, status {}", *finished) : "unfinished";
    fmt::print("generation  {:<20}  {:>10}  {:>5}  {:>10}  program, run\n", "written", "passage", "tasks", "size");
    for (const line& l : lines) {
        if (l.damage.empty())
            fmt::print("{:>10}  {:<20}  {:>10}  {:>5}  {:>10}  {}, {}\n", l.number, plain(l.facts.written), l.facts.passage, l.facts.tasks,
                       size_text(l.facts.bytes), plain(l.facts.program), state);
        else
            fmt::print("{:>10}  damaged: {}\n", l.number, plain(l.damage));
    }
}

int carry_out(const arguments& given) {
    const std::string directory = find_store(given.store);
    std::vector<line> lines;
    bool whole = true;
    for (const std::uint64_t number : store_view::list(directory)) {
        line l;
        l.number = number;
        try {
            l.facts = store_view::read(directory, number, false);
        } catch (const error& e) {
            l.damage = e.what();
            whole = false;
        }
        lines.push_back(std::move(l));
    }
    const std::optional<int> finished = store_view::finished(directory);
    if (given.as_json)
        print_json(directory, finished, lines);
    else
        print_text(directory, finished, lines);
    return whole ? 0 : 1;
}

}  // namespace

void add_ls(CLI::App& app, int& status) {
    auto given = std::make_shared<arguments>();
    CLI::App* ls = app.add_subcommand("ls", "list the checkpoints in a store");
    ls->add_option("STORE", given->store, store_help);
    ls->add_flag("--json", given->as_json, "print JSON");
    ls->callback([given, &status] { status = carry_out(*given); });
}

}  // namespace dome::tool
