// SPDX-License-Identifier: Apache-2.0
// encode -> compare between tasks -> every task writes its files -> rank 0 commits. Every step ends with all tasks knowing
// whether all succeeded, so that a full disk on one machine is a message and not a hang.
#include "runtime/session/save.hpp"

#include <algorithm>
#include <optional>

#include "runtime/checkpoint/cbor.hpp"
#include "runtime/checkpoint/digest.hpp"
#include "runtime/checkpoint/state.hpp"

namespace dome {
namespace {

using bytes = std::vector<std::byte>;

// What a task tells the others after a step: "" or the code and sentence of its error.
bytes pack_outcome(const std::optional<error>& failure) {
    checkpoint::cbor_writer w;
    w.array(failure ? 2 : 0);
    if (failure) {
        w.integer(static_cast<int>(failure->code()));
        w.text(failure->what());
    }
    return w.take();
}

std::optional<error> unpack_outcome(const bytes& packed) {
    checkpoint::cbor_reader r(packed, "a task's report");
    if (r.array() == 0)
        return std::nullopt;
    const auto code = static_cast<errc>(r.integer());
    return error(code, std::string(r.text()));
}

// The first failure in rank order, the same on every task.
std::optional<error> agree_on_outcome(comm::communicator& group, const std::optional<error>& mine) {
    for (const bytes& packed : group.all_gather(pack_outcome(mine)))
        if (auto failure = unpack_outcome(packed))
            return failure;
    return std::nullopt;
}

template <class Step>
std::optional<error> attempt(Step&& step) {
    try {
        step();
        return std::nullopt;
    } catch (const error& e) {
        return e;
    } catch (const std::bad_alloc&) {
        return error(errc::memory, "not enough memory to write a checkpoint");
    }
}

bool same_everywhere(comm::communicator& group, const checkpoint::cbor_pieces& state) {
    if (group.size() == 1)
        return true;
    checkpoint::digest_stream sum;
    for (const std::span<const std::byte> piece : state.all())
        sum.add(piece);
    const checkpoint::digest whole = sum.result();
    bytes digest;
    for (const std::uint64_t part : {whole.low, whole.high, static_cast<std::uint64_t>(state.size())})
        for (int shift = 0; shift < 64; shift += 8)   // same order on every architecture
            digest.push_back(static_cast<std::byte>(part >> shift));
    return group.all_agree(digest);
}

// Names the first variable whose digest is not the same on every task.
std::string differing_variable(comm::communicator& group, const bytes& state) {
    const auto mine = checkpoint::digests(state);
    checkpoint::cbor_writer w;
    w.array(mine.size());
    for (const auto& [name, digest] : mine) {
        w.array(2);
        w.text(name);
        w.unsigned_integer(digest);
    }
    for (const bytes& packed : group.all_gather(w.take())) {
        checkpoint::cbor_reader r(packed, "a task's digests");
        const std::uint64_t count = r.array();
        for (std::size_t i = 0; i < std::max<std::size_t>(count, mine.size()); ++i) {
            if (i >= count)
                return mine[i].first;
            r.array();
            const std::string name(r.text());
            const std::uint64_t digest = r.unsigned_integer();
            if (i >= mine.size() || mine[i].first != name || mine[i].second != digest)
                return name;
        }
    }
    return "the order of saved variables";
}

checkpoint::object_part part_of(distributed& object, int rank) {
    checkpoint::object_part part{object.id(), object.name(), object.element(), object.shape(), object.tiles(), object.where(), 0, 0, nullptr};
    if (object.where() != placement::whole)
        part.first = object.tiles().first_element(object.dist().begin(rank));
    part.count = object.local_elements();
    part.data = object.local_data();
    return part;
}

bytes pack_files(const std::vector<checkpoint::written_file>& files) {
    checkpoint::cbor_writer w;
    w.array(files.size());
    for (const auto& f : files) {
        w.array(4);
        w.text(f.name);
        w.unsigned_integer(f.size);
        w.unsigned_integer(f.checksum_low);
        w.unsigned_integer(f.checksum_high);
    }
    return w.take();
}

void unpack_files(const bytes& packed, std::vector<checkpoint::written_file>& into) {
    checkpoint::cbor_reader r(packed, "a task's list of files");
    for (std::uint64_t n = r.array(); n > 0; --n) {
        r.array();
        checkpoint::written_file f;
        f.name = std::string(r.text());
        f.size = r.unsigned_integer();
        f.checksum_low = r.unsigned_integer();
        f.checksum_high = r.unsigned_integer();
        into.push_back(std::move(f));
    }
}

std::uint64_t agreed_generation(comm::communicator& group, checkpoint::store& store, std::optional<error>& failure) {
    std::uint64_t generation = 0;
    if (group.rank() == 0)
        failure = attempt([&] { generation = store.next_generation(); });
    checkpoint::cbor_writer w;
    w.unsigned_integer(generation);
    const bytes packed = group.broadcast(0, w.take());
    return checkpoint::cbor_reader(packed, "the generation number").unsigned_integer();
}

}  // namespace

save_report save(comm::communicator& group, checkpoint::store& store, const save_request& request) {
    const auto begun = group.machine().now();
    save_report report;
    checkpoint::generation_facts facts = request.facts;

    checkpoint::cbor_pieces state;
    const auto id_of = [](const distributed& object) { return object.id(); };
    const auto uncaptured = agree_on_outcome(group, attempt([&] { state = checkpoint::encode_in_place({id_of, {}, request.warn}); }));
    if (uncaptured)
        throw *uncaptured;

    facts.replicated_state = same_everywhere(group, state);
    facts.differing = facts.replicated_state ? "" : differing_variable(group, checkpoint::cbor_pieces(state).joined());

    std::optional<error> failure;
    facts.generation = report.generation = agreed_generation(group, store, failure);
    failure = agree_on_outcome(group, failure);

    std::vector<checkpoint::written_file> files;
    if (!failure) {
        std::vector<checkpoint::object_part> parts;
        for (distributed* object : request.objects)
            if (object->where() != placement::whole || group.rank() == 0)
                parts.push_back(part_of(*object, group.rank()));
        std::vector<std::span<const std::byte>> mine;
        if (!facts.replicated_state || group.rank() == 0)
            mine = state.all();
        failure = agree_on_outcome(group, attempt([&] { files = store.write_task(facts.generation, facts.epoch, group.rank(), mine, parts); }));
    }
    if (!failure) {
        const auto all = group.all_gather(pack_files(files));
        files.clear();
        for (const bytes& packed : all)
            unpack_files(packed, files);
        for (const auto& f : files)
            report.bytes += f.size;
        failure = agree_on_outcome(group, group.rank() == 0 ? attempt([&] { store.commit(facts, files); }) : std::nullopt);
    }
    report.seconds = std::chrono::duration<double>(group.machine().now() - begun).count();
    if (!failure) {
        report.ok = true;
        if (group.rank() == 0)
            (void)attempt([&] { store.keep_newest(request.keep); });   // an old generation too many does no harm
        return report;
    }
    if (group.rank() == 0 && facts.generation != 0)
        store.discard(facts.generation);
    if (failure->code() == errc::fenced || failure->code() == errc::not_captured)
        throw *failure;
    report.problem = failure->what();
    return report;
}

}  // namespace dome
