// SPDX-License-Identifier: Apache-2.0
// Reading a store strictly; see store.hpp. Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#include <fcntl.h>

#include <algorithm>
#include <map>

#include "runtime/checkpoint/store.hpp"

namespace dome::checkpoint {

struct store::generation_reader::parts {
    std::string directory;
    files* system = nullptr;
    manifest contents;
    std::map<std::string, std::unique_ptr<segment_reader>> segments;      // opened when first needed

    std::string path(const std::string& name) const { return directory + "/" + name; }

    void check_size(const manifest::file& f) const {
        if (!exists(*system, path(f.name)))
            throw error(errc::damaged, path(f.name) + " is missing");
        const std::uint64_t size = open_file(*system, path(f.name), O_RDONLY).size();
        if (size != f.size)
            throw error(errc::damaged, path(f.name) + " has " + std::to_string(size) + " bytes instead of " + std::to_string(f.size) +
                                           (size < f.size ? ": it is truncated at offset " + std::to_string(size) : ": there is more after its end"));
    }

    segment_reader& segment(const manifest::file& f) {
        std::unique_ptr<segment_reader>& known = segments[f.name];
        if (!known) {
            auto opened = std::make_unique<segment_reader>(*system, path(f.name));
            if (opened->id().generation != contents.facts.generation)
                throw error(errc::damaged, path(f.name) + ", offset 16: a segment file of generation " + std::to_string(opened->id().generation));
            if (opened->size() != f.size || !f.index || !(opened->index_digest() == *f.index))
                throw error(errc::damaged, path(f.name) + ", offset " + std::to_string(opened->size() - 40) +
                                               ": not the segment file the manifest names: its index is another one");
            check_parts(f.name, *opened);
            known = std::move(opened);
        }
        return *known;
    }

    // The manifest says the same of the objects as the segment itself.
    void check_parts(const std::string& name, const segment_reader& s) const {
        std::size_t found = 0;
        for (const segment_part& p : s.parts()) {
            const auto o = std::find_if(contents.objects.begin(), contents.objects.end(), [&](const auto& x) { return x.id == p.object.id; });
            object_facts here = p.object;
            if (o != contents.objects.end())
                here.name = o->name;                     // JSON does not hold every name as it was
            const bool named = o != contents.objects.end() && same_object(*o, here) &&
                               (p.count == 0 || std::any_of(o->parts.begin(), o->parts.end(), [&](const manifest::part& q) {
                                    return q.file == name && q.first == p.first && q.count == p.count && q.stored == p.stored;
                                }));
            if (!named)
                throw error(errc::damaged, path(name) + " and the manifest differ about " + text_of(p.object));
            found += p.count > 0 ? 1 : 0;
        }
        std::size_t expected = 0;
        for (const auto& o : contents.objects)
            expected += static_cast<std::size_t>(std::count_if(o.parts.begin(), o.parts.end(), [&](const auto& q) { return q.file == name; }));
        if (found != expected)
            throw error(errc::damaged, path(name) + " does not hold all elements the manifest says it does");
    }

    std::vector<std::byte> read_state(const manifest::file& f) const {
        std::vector<std::byte> bytes = read_all(*system, path(f.name), f.size);
        if (bytes.size() != f.size || !(digest_of(bytes) == f.whole))
            throw error(errc::damaged,
                        path(f.name) + ": the bytes from offset 0 to " + std::to_string(bytes.size()) + " do not match their checksum");
        return bytes;
    }

    void verify(const manifest::file& f, std::vector<std::string>* problems = nullptr) {
        check_size(f);
        if (!f.index) {
            (void)read_state(f);
            return;
        }
        const bool same = segment(f).verify(problems) == f.whole;
        if (!same && (problems == nullptr || problems->empty()))
            throw error(errc::damaged, path(f.name) + ": the bytes from offset 0 to " + std::to_string(f.size) + " do not match their checksum");
    }
};

const generation_facts& store::generation_reader::facts() const { return parts_->contents.facts; }
const manifest& store::generation_reader::contents() const { return parts_->contents; }
const std::vector<manifest::object>& store::generation_reader::objects() const { return parts_->contents.objects; }

std::vector<std::byte> store::generation_reader::state(int rank) const {
    const generation_facts& f = facts();
    if (!f.replicated_state && (rank < 0 || rank >= f.tasks))
        throw error(errc::range, parts_->directory + " holds the state of " + std::to_string(f.tasks) + " tasks, not that of task " +
                                     std::to_string(rank) + ": resume with as many tasks as it was written with");
    return parts_->read_state(*parts_->contents.find(state_file_name(f.replicated_state, rank)));
}

void store::generation_reader::read(std::int64_t id, std::int64_t first, std::int64_t count, std::byte* into) const {
    const auto o = std::find_if(objects().begin(), objects().end(), [&](const object& x) { return x.id == id; });
    if (o == objects().end())
        throw error(errc::range, parts_->directory + " holds no object #" + std::to_string(id));
    if (first < 0 || count < 0 || first > o->tiles.elements || count > o->tiles.elements - first)
        throw error(errc::range, parts_->directory + ": " + text_of(*o) + " has " + std::to_string(o->tiles.elements) + " elements; " +
                                     std::to_string(count) + " from " + std::to_string(first) + " on are asked for");
    // The parts are in ascending order and cover the object (checked by open).
    auto part = std::partition_point(o->parts.begin(), o->parts.end(), [&](const manifest::part& p) { return p.first + p.count <= first; });
    for (std::int64_t at = first; at < first + count; ++part) {
        const std::int64_t n = std::min(first + count, part->first + part->count) - at;
        const segment_reader& segment = parts_->segment(*parts_->contents.find(part->file));
        const auto in = std::find_if(segment.parts().begin(), segment.parts().end(),
                                     [&](const segment_part& p) { return p.object.id == id && p.first == part->first && p.count > 0; });
        segment.read(*in, at, n, into + static_cast<std::size_t>(at - first) * o->element.size);
        at += n;
    }
}

void store::generation_reader::verify() const {
    for (const manifest::file& f : parts_->contents.files)
        parts_->verify(f);
}

store::generation_reader store::read_manifest_of(std::uint64_t generation) const {
    generation_reader r;
    r.parts_ = std::make_shared<generation_reader::parts>();
    r.parts_->directory = path(generation_name(generation));
    r.parts_->system = files_;
    const std::string where = r.parts_->path(manifest_name);
    if (!exists(*files_, r.parts_->directory))
        throw error(errc::io, directory_ + " holds no generation " + std::to_string(generation));
    if (!exists(*files_, where))
        throw error(errc::damaged, where + " is missing");
    r.parts_->contents = read_manifest(read_all(*files_, where, largest_manifest), where);
    if (r.facts().generation != generation)
        throw error(errc::damaged, where + " is the manifest of generation " + std::to_string(r.facts().generation));
    return r;
}

store::generation_reader store::open(std::uint64_t generation) const {
    generation_reader r = read_manifest_of(generation);
    for (const manifest::file& f : r.parts_->contents.files)
        r.parts_->check_size(f);
    return r;
}

std::vector<store::flaw> store::flaws(std::uint64_t generation) const {
    std::vector<flaw> found;
    generation_reader r;
    try {
        r = read_manifest_of(generation);
    } catch (const error& e) {
        return {{manifest_name, e.what()}};
    }
    for (const manifest::file& f : r.parts_->contents.files) {
        std::vector<std::string> problems;
        try {
            r.parts_->verify(f, &problems);
        } catch (const error& e) {
            problems.push_back(e.what());
        }
        for (std::string& problem : problems)
            found.push_back({f.name, std::move(problem)});
    }
    return found;
}

std::optional<store::generation_reader> store::newest(std::vector<std::string>* rejected) const {
    const std::vector<std::uint64_t> all = generations();
    for (auto g = all.rbegin(); g != all.rend(); ++g) {
        try {
            generation_reader r = open(*g);
            r.verify();
            return r;
        } catch (const error& e) {
            if (rejected != nullptr)
                rejected->push_back("generation " + std::to_string(*g) + " is passed over: " + e.what());
        }
    }
    return std::nullopt;
}

}  // namespace dome::checkpoint
