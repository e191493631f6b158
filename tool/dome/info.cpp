// SPDX-License-Identifier: Apache-2.0
// `dome info [STORE] [--generation N]`: what one generation holds: facts, objects, saved call stack, variables with values.
// In: a store. Out: text, or JSON with --json. Tested by test/tool/dome.
#include <memory>
#include <optional>

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
    std::optional<std::uint64_t> generation;
    bool as_json = false;
};

json to_json(const std::vector<store_view::value>& values) {
    json all = json::array();
    for (const auto& v : values)
        all.push_back({{"name", v.name}, {"type", v.type}, {"value", v.text}, {"bytes", v.bytes}});
    return all;
}

json to_json(const store_view::generation& g) {
    json files = json::array(), objects = json::array(), stack = json::array();
    for (const auto& f : g.files)
        files.push_back({{"name", f.name}, {"bytes", f.size}, {"xxh3_128", f.checksum}});
    for (const auto& o : g.objects)
        objects.push_back({{"id", o.id},
                           {"name", o.name},
                           {"element", o.element},
                           {"shape", o.shape},
                           {"tile", o.tile},
                           {"tiles", o.tiles},
                           {"bytes", o.bytes},
                           {"stored_bytes", o.stored_bytes}});
    for (const auto& f : g.stack)
        stack.push_back({{"function", f.function}, {"file", f.file}, {"line", f.line}, {"site", f.site}, {"variables", to_json(f.variables)}});
    return {{"generation", g.number},
            {"program", g.program},
            {"written", g.written},
            {"passage", g.passage},
            {"tasks", g.tasks},
            {"epoch", g.epoch},
            {"bytes", g.bytes},
            {"output_bytes", g.output_bytes},
            {"architecture", g.architecture},
            {"dome_version", g.dome_version},
            {"replicated_state", g.replicated_state},
            {"differing", g.differing},
            {"files", files},
            {"objects", objects},
            {"stack", stack},
            {"globals", to_json(g.globals)},
            {"persistent", to_json(g.persistent)}};
}

void print_values(const char* title, const std::vector<store_view::value>& values, int indent) {
    if (values.empty())
        return;
    if (*title != '\0')
        fmt::print("\n{}:\n", title);
    for (const auto& v : values)
        fmt::print("{:{}}{} {} = {}\n", "", indent, plain(v.type), plain(v.name), plain(v.text));
}

void print_text(const std::string& directory, const store_view::generation& g, const std::optional<int>& finished) {
    fmt::print("{}, generation {}\n", directory, g.number);
    fmt::print("  program       {}, Dome {}, {}\n", plain(g.program), plain(g.dome_version), plain(g.architecture));
    fmt::print("  run           {}\n", finished ? fmt::format("finished with status {}", *finished) : "unfinished");
    fmt::print("  written       {}, passage {}, epoch {}\n", plain(g.written), g.passage, g.epoch);
    fmt::print("  size          {} in {} files{}\n", size_text(g.bytes), g.files.size() + 1,
               g.output_bytes > 0 ? ", after " + size_text(g.output_bytes) + " of output" : "");
    fmt::print("  tasks         {}; ", g.tasks);
    if (g.replicated_state)
        fmt::print("variables the same on every task: resumes on any number of tasks\n");
    else
        fmt::print("{} differs between tasks: resumes on {} tasks only; the values of task 0 are shown\n", plain(g.differing), g.tasks);
    if (!g.objects.empty())
        fmt::print("\nobjects:\n");
    for (const auto& o : g.objects) {
        std::string shape;
        for (std::int64_t n : o.shape)
            shape += (shape.empty() ? "" : " x ") + std::to_string(n);
        const std::string stored = o.stored_bytes == o.bytes ? "" : " (" + size_text(o.stored_bytes) + " in the file)";
        fmt::print("  #{} {}: {}, {}, {} tiles of {}, {}{}\n", o.id, o.name.empty() ? "(no name)" : plain(o.name),
                   shape.empty() ? "one element" : shape, plain(o.element), o.tiles, o.tile, size_text(o.bytes), stored);
    }
    if (!g.stack.empty())
        fmt::print("\ncall stack, outermost first:\n");
    for (const auto& f : g.stack) {
        fmt::print("  {} at {}:{}\n", plain(f.function), plain(f.file), f.line);
        print_values("", f.variables, 6);
    }
    print_values("globals", g.globals, 2);
    print_values("persistent values", g.persistent, 2);
}

int carry_out(const arguments& given) {
    const std::string directory = find_store(given.store);
    const std::vector<std::uint64_t> there = store_view::list(directory);
    if (there.empty() && !given.generation)
        throw error(errc::usage, directory +
                                     " holds no checkpoint yet: let the program reach dome::checkpoint() for longer than the interval, or set "
                                     "DOME_INTERVAL=0");
    const store_view::generation g = store_view::read(directory, given.generation ? *given.generation : there.back());
    if (given.as_json)
        fmt::print("{}\n", to_json(g).dump(2, ' ', false, json::error_handler_t::replace));
    else
        print_text(directory, g, store_view::finished(directory));
    return 0;
}

}  // namespace

void add_info(CLI::App& app, int& status) {
    auto given = std::make_shared<arguments>();
    CLI::App* info = app.add_subcommand("info", "show what a checkpoint holds: facts, objects, call stack, variables");
    info->add_option("STORE", given->store, store_help);
    info->add_option("-g,--generation", given->generation, "number of the checkpoint; default: the newest")->check(CLI::NonNegativeNumber);
    info->add_flag("--json", given->as_json, "print JSON");
    info->callback([given, &status] { status = carry_out(*given); });
}

}  // namespace dome::tool
