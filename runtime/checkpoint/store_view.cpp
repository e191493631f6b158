// SPDX-License-Identifier: Apache-2.0
// The store as tools see it (include/dome/store.hpp): facts of the manifest, and the saved variables as text.
// In: a directory. Out: plain values, or dome::error. Creates and changes nothing.
// Tested by test/runtime/checkpoint/store_view_test.cpp and test/tool/dome.
#include "dome/store.hpp"

#include <algorithm>
#include <filesystem>

#include "runtime/checkpoint/saved_state.hpp"
#include "runtime/checkpoint/store.hpp"
#include "runtime/checkpoint/value_text.hpp"

namespace dome::store_view {
namespace {

namespace cp = dome::checkpoint;

// The class store creates its directory; looking must not.
cp::store open_store(const std::string& directory) {
    std::error_code problem;
    const auto status = std::filesystem::status(directory, problem);
    if (!std::filesystem::exists(status))
        throw error(errc::usage, "there is no directory '" + directory +
                                     "': name the checkpoint store of a program, which is <program>.dome "
                                     "where it was started, or what DOME_DIR or --store said");
    if (!std::filesystem::is_directory(status))
        throw error(errc::usage, directory + " is not a directory: name the checkpoint store of a program, a directory <program>.dome");
    return cp::store(directory);
}

std::string scalar_text(char kind, std::uint32_t size) {
    const std::string bits = std::to_string(8 * size);
    switch (kind) {
        case 'f': return "float" + bits;
        case 'i': return "int" + bits;
        case 'u': return "uint" + bits;
        case 'b': return "bool";
        default: return std::string(1, kind) + std::to_string(size);
    }
}

std::string element_text(const element_type& e) {
    if (e.scalars.size() == 1 && e.scalars[0].name.empty())
        return scalar_text(e.scalars[0].kind, e.scalars[0].size);
    std::string text = "{";
    for (const auto& s : e.scalars)
        text += (text.size() > 1 ? ", " : "") + s.name + (s.name.empty() ? "" : " ") + scalar_text(s.kind, s.size);
    return text + "}";
}

std::vector<value> values(const cp::saved_state& s, const cp::saved_variables& variables) {
    std::vector<value> all;
    for (const cp::saved_variable& v : variables) {
        cp::cbor_reader in(s.bytes, "the variable " + v.name, v.item);
        in.array();
        std::string type(in.text());
        all.push_back({v.name, std::move(type), cp::value_text(in, *s.functions), v.end - v.value});
    }
    return all;
}

std::string not_there(const std::string& directory, std::uint64_t number, const std::vector<std::uint64_t>& there) {
    std::string text = directory + " holds no generation " + std::to_string(number);
    if (there.empty())
        return text + ": no checkpoint has been committed there yet";
    for (std::size_t i = 0; i < there.size(); ++i)
        text += (i == 0 ? "; it holds " : ", ") + std::to_string(there[i]);
    return text;
}

}  // namespace

std::vector<std::uint64_t> list(const std::string& directory) { return open_store(directory).generations(); }

std::optional<int> finished(const std::string& directory) { return open_store(directory).finished(); }

generation read(const std::string& directory, std::uint64_t number, bool with_values) {
    const cp::store s = open_store(directory);
    const std::vector<std::uint64_t> there = s.generations();
    if (std::find(there.begin(), there.end(), number) == there.end())
        throw error(errc::usage, not_there(directory, number, there));
    const auto reader = s.open(number);
    const cp::generation_facts& f = reader.facts();
    generation g;
    g.number = number;
    g.program = f.program;
    g.architecture = f.architecture;
    g.dome_version = f.dome_version;
    g.differing = f.differing;
    g.written = reader.contents().written;
    g.tasks = f.tasks;
    g.epoch = f.epoch;
    g.passage = f.passage;
    g.output_bytes = f.output_bytes;
    g.replicated_state = f.replicated_state;
    const std::string manifest_path = s.directory() + "/" + cp::store::generation_name(number) + "/" + cp::manifest_name;
    g.bytes = cp::open_file(cp::posix_files(), manifest_path, 0).size();
    for (const cp::manifest::file& one : reader.contents().files) {
        g.files.push_back({one.name, one.size, one.whole.text()});
        g.bytes += one.size;
    }
    for (const auto& o : reader.objects()) {
        object view;
        view.id = o.id;
        view.name = o.name;
        view.element = element_text(o.element);
        view.shape = o.shape;
        view.bytes = static_cast<std::uint64_t>(o.tiles.elements) * o.element.size;
        for (const auto& p : o.parts)
            view.stored_bytes += p.stored;
        view.tile = o.tiles.tile;
        view.tiles = o.tiles.tiles();
        g.objects.push_back(std::move(view));
    }
    if (!with_values)
        return g;
    const cp::saved_state state = cp::saved_state::read(reader.state(0));
    for (const cp::saved_frame& one : state.frames)
        g.stack.push_back({one.function, one.file, one.line, one.site, values(state, one.variables)});
    g.globals = values(state, state.globals);
    g.persistent = values(state, state.persistent);
    return g;
}

std::vector<problem> verify(const std::string& directory) {
    const cp::store s = open_store(directory);
    std::vector<problem> found;
    const auto check = [&](std::uint64_t generation, const std::string& file, auto&& step) {
        try {
            step();
        } catch (const error& e) {
            found.push_back({generation, file, e.what()});
        }
    };
    check(0, "fence", [&] { (void)s.fence(); });
    check(0, "finished", [&] { (void)s.finished(); });
    for (const std::uint64_t number : s.generations()) {
        const auto flaws = s.flaws(number);
        for (const auto& flaw : flaws)
            found.push_back({number, flaw.file, flaw.message});
        if (!flaws.empty())
            continue;
        // Bytes as they were written; but do they mean anything?
        const auto reader = s.open(number);
        for (int rank = 0; rank < (reader.facts().replicated_state ? 1 : reader.facts().tasks); ++rank) {
            const std::string file = cp::state_file_name(reader.facts().replicated_state, rank);
            check(number, file, [&] {
                try {
                    (void)cp::saved_state::read(reader.state(rank));
                } catch (const error& e) {
                    throw error(e.code(), s.directory() + "/" + cp::store::generation_name(number) + "/" + file + ": " + e.what());
                }
            });
        }
    }
    return found;
}

}  // namespace dome::store_view
