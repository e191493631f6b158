// SPDX-License-Identifier: Apache-2.0
// The manifest as JSON, and back; see manifest.hpp. Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#include "runtime/checkpoint/manifest.hpp"

#include <limits>
#include <set>

#include <nlohmann/json.hpp>

namespace dome::checkpoint {
namespace {

using json = nlohmann::ordered_json;

constexpr std::array<const char*, 3> placements{"whole", "block", "dynamic"};
constexpr std::string_view sum_head = "  \"checksum\": \"", sum_tail = "\"\n}\n";
constexpr std::size_t sum_size = sum_head.size() + 32 + sum_tail.size();

// Names come from the program; bytes that are no UTF-8 are replaced rather than losing the checkpoint.
std::string line(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

json to_json(const manifest::object& o) {
    json scalars = json::array(), parts = json::array();
    for (const auto& s : o.element.scalars)
        scalars.push_back({std::string(1, s.kind), s.size, s.offset, s.name});
    for (const manifest::part& p : o.parts)
        parts.push_back({{"file", p.file}, {"first", p.first}, {"count", p.count}, {"stored", p.stored}});
    return {{"id", o.id},
            {"name", o.name},
            {"shape", o.shape},
            {"tile", o.tiles.tile},
            {"placement", placements[static_cast<std::size_t>(o.where)]},
            {"element", {{"size", o.element.size}, {"scalars", scalars}}},
            {"parts", parts}};
}

json to_json(const manifest::file& f) {
    json j = {{"name", f.name}, {"size", f.size}, {"xxh3_128", f.whole.text()}};
    if (f.index)
        j["index_xxh3_128"] = f.index->text();
    return j;
}

template <class T>
std::string lines(const std::vector<T>& all) {
    std::string text = "[";
    for (const T& one : all)
        text += (text.size() == 1 ? "\n    " : ",\n    ") + line(to_json(one));
    return text + (all.empty() ? "]" : "\n  ]");
}

// Typed access that names the member when it is not what it must be.
class members {
public:
    members(const json& of, std::string where) : of_(of), where_(std::move(where)) {
        if (!of.is_object())
            fail("is not an object");
    }
    [[noreturn]] void fail(const std::string& why) const { throw error(errc::damaged, where_ + " " + why); }

    const json& get(const char* name) const {
        const auto found = of_.find(name);
        if (found == of_.end())
            fail(std::string("has no \"") + name + "\"");
        return *found;
    }
    std::string text(const char* name) const {
        if (!get(name).is_string())
            fail(std::string("has a \"") + name + "\" that is no text");
        return get(name).get<std::string>();
    }
    std::uint64_t natural(const char* name, std::uint64_t most = std::numeric_limits<std::uint64_t>::max()) const {
        return natural(get(name), name, most);
    }
    std::uint64_t natural(const json& value, const char* name, std::uint64_t most) const {
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() > most)
            fail(std::string("has a \"") + name + "\" that is no number from 0 to " + std::to_string(most));
        return value.get<std::uint64_t>();
    }
    std::int64_t index(const char* name) const { return static_cast<std::int64_t>(natural(name, std::numeric_limits<std::int64_t>::max())); }
    int integer(const char* name) const { return static_cast<int>(natural(name, std::numeric_limits<int>::max())); }
    bool truth(const char* name) const {
        if (!get(name).is_boolean())
            fail(std::string("has a \"") + name + "\" that is neither true nor false");
        return get(name).get<bool>();
    }
    double number(const char* name) const {
        if (!get(name).is_number())
            fail(std::string("has a \"") + name + "\" that is no number");
        return get(name).get<double>();
    }
    const json& list(const char* name) const {
        if (!get(name).is_array())
            fail(std::string("has a \"") + name + "\" that is no list");
        return get(name);
    }
    std::vector<std::int64_t> indices(const json& values, const char* name) const {
        std::vector<std::int64_t> all;
        if (!values.is_array())
            fail(std::string("has a \"") + name + "\" that is no list");
        for (const json& value : values)
            all.push_back(static_cast<std::int64_t>(natural(value, name, std::numeric_limits<std::int64_t>::max())));
        return all;
    }
    digest sum(const char* name) const {
        const auto found = digest_of_text(text(name));
        if (!found)
            fail(std::string("has a \"") + name + "\" that is no checksum");
        return *found;
    }
    const std::string& where() const { return where_; }

private:
    const json& of_;
    std::string where_;
};

manifest::object read_object(const json& j, const std::string& where) {
    const members m(j, where);
    manifest::object o;
    o.id = m.index("id");
    o.name = m.text("name");
    o.shape = m.indices(m.list("shape"), "shape");
    o.tiles.tile = m.index("tile");
    if (const auto elements = elements_of(o.shape))
        o.tiles.elements = *elements;
    else
        m.fail("has a shape that cannot be");
    const std::string placed = m.text("placement");
    std::size_t k = 0;
    while (k < placements.size() && placed != placements[k])
        ++k;
    if (k == placements.size())
        m.fail("has an unknown placement");
    o.where = static_cast<placement>(k);
    const members element(m.get("element"), where + ", element");
    o.element.size = static_cast<std::uint32_t>(element.natural("size", std::numeric_limits<std::uint32_t>::max()));
    for (const json& s : element.list("scalars")) {
        if (!s.is_array() || s.size() != 4 || !s[0].is_string() || s[0].get<std::string>().size() != 1 || !s[3].is_string())
            element.fail("has a scalar that is not [kind, bytes, offset, name]");
        o.element.scalars.push_back(
            {s[0].get<std::string>()[0], static_cast<std::uint32_t>(element.natural(s[1], "scalars", std::numeric_limits<std::uint32_t>::max())),
             static_cast<std::uint32_t>(element.natural(s[2], "scalars", std::numeric_limits<std::uint32_t>::max())), s[3].get<std::string>()});
    }
    for (const json& p : m.list("parts")) {
        const members part(p, where + ", part");
        o.parts.push_back({part.text("file"), part.index("first"), part.index("count"), part.natural("stored")});
    }
    return o;
}

manifest from_json(const json& j, const std::string& path) {
    const members m(j, path);
    if (m.text("format") != "dome checkpoint")
        m.fail("is not the manifest of a Dome checkpoint");
    if (const std::uint64_t version = m.natural("version"); version != 1)
        throw error(errc::mismatch, path + " has version " + std::to_string(version) + " of the format, this Dome reads version 1: use a newer Dome");
    manifest all;
    generation_facts& f = all.facts;
    f.generation = m.natural("generation");
    f.epoch = m.integer("epoch");
    all.written = m.text("written");
    f.program = m.text("program");
    f.tasks = m.integer("tasks");
    f.passage = m.natural("passage");
    f.replicated_state = m.truth("replicated_state");
    f.differing = m.text("differing");
    f.output_bytes = m.natural("output_bytes");
    f.seconds_since_start = m.number("seconds_since_start");
    f.architecture = m.text("architecture");
    f.dome_version = m.text("dome_version");
    for (const json& d : m.list("distributions"))
        f.distributions.emplace_back(m.indices(d, "distributions"));
    for (const json& o : m.list("objects"))
        all.objects.push_back(read_object(o, path + ", object " + std::to_string(all.objects.size())));
    for (const json& one : m.list("files")) {
        const members file(one, path + ", file " + std::to_string(all.files.size()));
        manifest::file entry{file.text("name"), file.natural("size"), file.sum("xxh3_128"), std::nullopt};
        if (one.contains("index_xxh3_128"))
            entry.index = file.sum("index_xxh3_128");
        all.files.push_back(std::move(entry));
    }
    return all;
}

bool plain_name(const std::string& name) {
    return !name.empty() && name.front() != '.' && name != manifest_name && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

}  // namespace

const manifest::file* manifest::find(const std::string& name) const {
    for (const file& f : files)
        if (f.name == name)
            return &f;
    return nullptr;
}

std::string state_file_name(bool replicated, int rank) { return replicated ? "state.cbor" : "state-" + std::to_string(rank) + ".cbor"; }
std::string segment_file_name(int rank) { return "objects-" + std::to_string(rank) + ".seg"; }

std::string write_manifest(const manifest& m) {
    const generation_facts& f = m.facts;
    json distributions = json::array();
    for (const distribution& d : f.distributions)
        distributions.push_back(d.starts());
    std::string text = "{\n";
    const auto member = [&](const char* name, const std::string& value) { text += "  \"" + std::string(name) + "\": " + value + ",\n"; };
    member("format", line("dome checkpoint"));
    member("version", "1");
    member("generation", line(f.generation));
    member("epoch", line(f.epoch));
    member("written", line(m.written));
    member("program", line(f.program));
    member("tasks", line(f.tasks));
    member("passage", line(f.passage));
    member("replicated_state", line(f.replicated_state));
    member("differing", line(f.differing));
    member("output_bytes", line(f.output_bytes));
    member("seconds_since_start", line(f.seconds_since_start));
    member("architecture", line(f.architecture));
    member("dome_version", line(f.dome_version));
    member("distributions", line(distributions));
    member("objects", lines(m.objects));
    member("files", lines(m.files));
    const std::string sum = digest_of(as_bytes(text)).text();
    text += sum_head;
    text += sum;
    text += sum_tail;
    return text;
}

manifest read_manifest(std::span<const std::byte> bytes, const std::string& path) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.size() < sum_size || !text.ends_with(sum_tail) || text.substr(text.size() - sum_size, sum_head.size()) != sum_head)
        throw error(errc::damaged, path + " does not end with its checksum: it is truncated or altered");
    const std::size_t summed = text.size() - sum_size;
    const auto stated = digest_of_text(text.substr(summed + sum_head.size(), 32));
    if (!stated || !(*stated == digest_of(bytes.first(summed))))
        throw error(errc::damaged, path + ": " + std::to_string(summed) + " bytes do not match their checksum at offset " + std::to_string(summed));
    manifest all;
    try {
        all = from_json(json::parse(text), path);
    } catch (const json::exception& e) {
        throw error(errc::damaged, path + " is no manifest: " + e.what());
    }
    check_manifest(all, path);
    return all;
}

void check_manifest(const manifest& m, const std::string& path) {
    const auto fail = [&](const std::string& why) { throw error(errc::damaged, path + ": " + why); };
    if (m.facts.tasks < 1)
        fail("no tasks");
    std::set<std::string> names;
    for (const manifest::file& f : m.files) {
        if (!plain_name(f.name))
            fail("\"" + f.name + "\" is no name for a file of a generation");
        if (!names.insert(f.name).second)
            fail("the file " + f.name + " is named twice");
    }
    for (int rank = 0; rank < (m.facts.replicated_state ? 1 : m.facts.tasks); ++rank)
        if (!names.contains(state_file_name(m.facts.replicated_state, rank)))
            fail("the file " + state_file_name(m.facts.replicated_state, rank) + " is missing");
    std::set<std::int64_t> ids;
    for (const manifest::object& o : m.objects) {
        if (!ids.insert(o.id).second)
            fail(text_of(o) + " is there twice");
        if (const std::string flaw = flaw_of(o); !flaw.empty())
            fail(text_of(o) + " has " + flaw);
        std::int64_t next = 0;
        for (const manifest::part& p : o.parts) {
            const manifest::file* in = m.find(p.file);
            if (in == nullptr || !in->index)
                fail(text_of(o) + " has elements in " + p.file + ", which is no segment file of this generation");
            if (p.first != next)
                fail(text_of(o) + (p.first > next ? ": no file holds element " : ": two files hold element ") +
                     std::to_string(std::min(p.first, next)));
            if (p.count < 0 || p.count > o.tiles.elements - p.first)
                fail(text_of(o) + ": a part in " + p.file + " reaches beyond the last element");
            next += p.count;
        }
        if (next != o.tiles.elements)
            fail(text_of(o) + ": no file holds element " + std::to_string(next));
    }
}

}  // namespace dome::checkpoint
