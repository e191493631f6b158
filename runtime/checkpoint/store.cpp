// SPDX-License-Identifier: Apache-2.0
// Writing a store: fence, files of a task, commit, removal; see store.hpp.
// Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#include "runtime/checkpoint/store.hpp"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <ctime>
#include <limits>
#include <map>

namespace dome::checkpoint {
namespace {

constexpr std::string_view sum_word = "xxh3-64 ";
constexpr std::uint64_t largest_small_file = 4096;

// `fence` and `finished`: a word and a number, and the checksum of that line.
std::string small_file(std::string_view word, int number) {
    const std::string line = std::string(word) + " " + std::to_string(number) + "\n";
    return line + std::string(sum_word) + hex(checksum(as_bytes(line))) + "\n";
}
std::optional<int> read_small_file(files& system, const std::string& path, std::string_view word) {
    if (!exists(system, path))
        return std::nullopt;
    const std::vector<std::byte> bytes = read_all(system, path, largest_small_file);
    const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const std::size_t begin = word.size() + 1, end = text.find('\n');
    int number = 0;
    if (end != std::string::npos && end > begin)
        std::from_chars(text.data() + begin, text.data() + end, number);
    if (text != small_file(word, number))
        throw error(errc::damaged, path + " is damaged: it does not hold '" + std::string(word) + " <number>' and its checksum");
    return number;
}

// A directory of the store: gen-000042, gen-000042.e3, gen-000042.old.
struct entry {
    std::uint64_t generation = 0;
    enum { whole, building, old } state = whole;
};
std::optional<entry> entry_of(const std::string& name) {
    entry e;
    const char *begin = name.data() + 4, *end = name.data() + name.size();
    if (!name.starts_with("gen-"))
        return std::nullopt;
    const auto [stop, problem] = std::from_chars(begin, end, e.generation);
    if (problem != std::errc{} || !name.starts_with(store::generation_name(e.generation)) ||
        static_cast<std::size_t>(stop - name.data()) != store::generation_name(e.generation).size())
        return std::nullopt;
    const std::string_view rest(stop, static_cast<std::size_t>(end - stop));
    if (rest == ".old")
        e.state = entry::old;
    else if (rest.starts_with(".e") && rest.size() > 2 && rest.find_first_not_of("0123456789", 2) == std::string_view::npos)
        e.state = entry::building;
    else if (!rest.empty())
        return std::nullopt;
    return e;
}

std::string now_text() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

// Makes the parents, too.
void make_path(files& system, const std::string& path) {
    if (system.make_directory(path) == 0 || errno == EEXIST)
        return;
    const std::size_t slash = path.find_last_of('/');
    if (errno != ENOENT || slash == std::string::npos || slash == 0)
        fail_io("create the directory", path, errno);
    make_path(system, path.substr(0, slash));
    make_directory(system, path);
}

// What the segment files say of the objects, put together.
class object_table {
public:
    void add(const std::string& file, const segment_reader& segment) {
        for (const segment_part& p : segment.parts()) {
            auto [found, fresh] = objects_.try_emplace(p.object.id);
            manifest::object& o = found->second;
            if (fresh)
                static_cast<object_facts&>(o) = p.object;
            else if (!same_object(o, p.object))
                throw error(errc::usage, "tasks differ about " + text_of(o) + " (" + file +
                                             "): its name, shape, tiles or placement is not the "
                                             "same on every task");
            if (p.count > 0)
                o.parts.push_back({file, p.first, p.count, p.stored});
        }
    }
    std::vector<manifest::object> take() {
        std::vector<manifest::object> all;
        for (auto& [id, o] : objects_) {
            std::sort(o.parts.begin(), o.parts.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
            all.push_back(std::move(o));
        }
        return all;
    }

private:
    std::map<std::int64_t, manifest::object> objects_;
};

}  // namespace

std::string store::generation_name(std::uint64_t generation) {
    const std::string digits = std::to_string(generation);
    return "gen-" + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}
std::string store::building_name(std::uint64_t generation, int epoch) { return generation_name(generation) + ".e" + std::to_string(epoch); }

store::store(std::string directory, files& system) : directory_(std::move(directory)), files_(&system) {
    while (directory_.size() > 1 && directory_.back() == '/')
        directory_.pop_back();
    if (directory_.empty())
        throw error(errc::usage, "the checkpoint store has no name: set DOME_DIR to a directory");
    make_path(*files_, directory_);
    open_file(*files_, directory_, O_RDONLY | O_DIRECTORY);      // there, but a file?
}

int store::fence() const { return read_small_file(*files_, path("fence"), "epoch").value_or(0); }

void store::raise_fence(int epoch) {
    if (epoch > fence())
        replace(*files_, directory_, "fence", small_file("epoch", epoch));
}

void store::refuse_fenced(int epoch) const {
    if (const int present = fence(); epoch < present)
        throw error(errc::fenced, "epoch " + std::to_string(epoch) + " may no longer write to " + directory_ + ": the program lives on in epoch " +
                                      std::to_string(present));
}

std::optional<int> store::finished() const {
    try {
        return read_small_file(*files_, path("finished"), "status");
    } catch (const error& e) {
        if (e.code() != errc::damaged)
            throw;
        throw error(errc::damaged, std::string(e.what()) + "; no generation depends on it: check them with `dome verify`, then remove it");
    }
}

void store::mark_finished(int exit_status) {
    if (epoch_ >= 0)
        refuse_fenced(epoch_);
    replace(*files_, directory_, "finished", small_file("status", exit_status));
}

std::uint64_t store::next_generation() const {
    std::uint64_t newest = 0;
    for (const std::string& name : list(*files_, directory_))
        if (const auto e = entry_of(name))
            newest = std::max(newest, e->generation);
    return newest + 1;
}

std::vector<std::uint64_t> store::generations() const {
    std::vector<std::uint64_t> all;
    for (const std::string& name : list(*files_, directory_))
        if (const auto e = entry_of(name); e && e->state == entry::whole)
            all.push_back(e->generation);
    std::sort(all.begin(), all.end());
    return all;
}

namespace {

// Summed and written by turns, so that the disk works while the next part is read.
written_file write_pieces(files& system, const std::string& directory, const std::string& name, std::span<const std::span<const std::byte>> pieces) {
    constexpr std::size_t part = std::size_t{4} << 20;
    open_file f(system, directory + "/" + name, O_WRONLY | O_CREAT | O_TRUNC);
    digest_stream sum;
    std::uint64_t size = 0, sent = 0;
    for (std::span<const std::byte> p : pieces)
        while (!p.empty()) {
            const auto now = p.first(std::min(part, p.size()));
            p = p.subspan(now.size());
            f.write(now.data(), now.size());
            sum.add(now);
            size += now.size();
            if (size - sent >= part) {
                f.write_back(sent, size);
                sent = size;
            }
        }
    f.sync();
    f.close();
    const digest whole = sum.result();
    return {name, size, whole.low, whole.high};
}

}  // namespace

std::vector<written_file> store::write_task(std::uint64_t generation, int epoch, int rank, std::span<const std::byte> state,
                                            std::span<const object_part> objects) {
    const std::span<const std::byte> one[] = {state};
    return write_task(generation, epoch, rank, std::span(one, state.empty() ? 0 : 1), objects);
}
std::vector<written_file> store::write_task(std::uint64_t generation, int epoch, int rank, std::span<const std::span<const std::byte>> state,
                                            std::span<const object_part> objects) {
    epoch_ = epoch;
    refuse_fenced(epoch);
    const std::string directory = path(building_name(generation, epoch));
    make_directory(*files_, directory);
    std::vector<written_file> written;
    std::vector<std::string> begun;
    try {
        if (!state.empty()) {
            begun.push_back(state_file_name(false, rank));
            written.push_back(write_pieces(*files_, directory, begun.back(), state));
        }
        if (!objects.empty()) {
            begun.push_back(segment_file_name(rank));
            // A segment of an attempt that was never discarded may lie there; it is this task's own.
            files_->remove(directory + "/" + begun.back());
            segment_writer segment(*files_, directory + "/" + begun.back(),
                                   {generation, static_cast<std::uint32_t>(epoch), static_cast<std::uint32_t>(rank)}, compress_);
            for (const object_part& part : objects)
                segment.add(part);
            const segment_writer::result done = segment.finish();
            written.push_back({begun.back(), done.size, done.whole.low, done.whole.high});
        }
        sync_directory(*files_, directory);
        refuse_fenced(epoch);
    } catch (...) {
        for (const std::string& name : begun)             // room on a full disk, at once
            files_->remove(directory + "/" + name);
        throw;
    }
    return written;
}

void store::commit(const generation_facts& facts, std::span<const written_file> written) {
    epoch_ = facts.epoch;
    refuse_fenced(facts.epoch);
    const std::string directory = path(building_name(facts.generation, facts.epoch));
    manifest m;
    m.facts = facts;
    m.written = now_text();
    object_table objects;
    for (const written_file& w : written) {
        manifest::file f{w.name, w.size, {w.checksum_low, w.checksum_high}, std::nullopt};
        const std::string where = directory + "/" + w.name;
        if (w.name.ends_with(".seg")) {
            const segment_reader segment(*files_, where);
            f.index = segment.index_digest();
            objects.add(w.name, segment);
        }
        if (open_file(*files_, where, O_RDONLY).size() != w.size)
            throw error(errc::io, where + " does not have the " + std::to_string(w.size) +
                                      " bytes its writer reports: do all tasks see the same "
                                      "directory " +
                                      directory_ + "?");
        if (facts.replicated_state && w.name == state_file_name(false, 0)) {
            f.name = state_file_name(true, 0);
            if (files_->rename(where, directory + "/" + f.name) != 0)
                fail_io("rename", where, errno);
        }
        m.files.push_back(std::move(f));
    }
    m.objects = objects.take();
    check_manifest(m, directory + "/" + manifest_name);
    write_new(*files_, directory + "/" + manifest_name, write_manifest(m));
    sync_directory(*files_, directory);
    refuse_fenced(facts.epoch);
    const std::string finished = path("finished");
    if (files_->remove(finished) != 0 && errno != ENOENT)
        fail_io("remove", finished, errno);
    const std::string target = path(generation_name(facts.generation));
    if (files_->rename(directory, target) != 0)
        fail_io("commit", target, errno);
    sync_directory(*files_, directory_);
}

void store::discard(std::uint64_t generation) noexcept {
    try {
        if (epoch_ >= 0)
            remove_tree(*files_, path(building_name(generation, epoch_)));
    } catch (const std::exception&) {
        // Debris does no harm: a later keep_newest() clears it away.
    }
}

void store::keep_newest(int count) {
    const std::vector<std::uint64_t> whole = generations();
    const std::size_t keep = static_cast<std::size_t>(std::max(count, 1));
    if (whole.empty())
        return;
    for (std::size_t i = 0; i + keep < whole.size(); ++i) {
        const std::string name = path(generation_name(whole[i]));
        if (files_->rename(name, name + ".old") != 0)
            fail_io("remove", name, errno);
    }
    for (const std::string& name : list(*files_, directory_))
        if (const auto e = entry_of(name); e && (e->state == entry::old || (e->state == entry::building && e->generation <= whole.back())))
            remove_tree(*files_, path(name));
}

}  // namespace dome::checkpoint
