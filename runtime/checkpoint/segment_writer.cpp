// SPDX-License-Identifier: Apache-2.0
// Writes a segment file; see segment.hpp. Raw blocks go from the object's memory to the system without a copy, hashed while
// they are in the cache; the disk is told to start early. Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#include <fcntl.h>

#include <algorithm>
#include <bit>

#include <zstd.h>

#include "runtime/checkpoint/cbor.hpp"
#include "runtime/checkpoint/segment.hpp"
#include "runtime/checkpoint/segment_format.hpp"

namespace dome::checkpoint {

namespace format = segment_format;

// Trial by a sample first: most floating-point data does not shrink, and finding that out must cost next to nothing.
struct segment_writer::encoder {
    static constexpr std::size_t sample = std::size_t{16} << 10;
    ZSTD_CCtx* context = ZSTD_createCCtx();
    std::vector<std::byte> out = std::vector<std::byte>(ZSTD_compressBound(format::block_bytes));
    encoder() {
        if (context == nullptr)
            throw std::bad_alloc();
    }
    ~encoder() { ZSTD_freeCCtx(context); }
    encoder(const encoder&) = delete;
    encoder& operator=(const encoder&) = delete;

    std::size_t compress(std::span<const std::byte> data) {
        if (out.size() < ZSTD_compressBound(data.size()))
            out.resize(ZSTD_compressBound(data.size()));
        const std::size_t n = ZSTD_compressCCtx(context, out.data(), out.size(), data.data(), data.size(), 1);
        return ZSTD_isError(n) != 0U ? data.size() : n;
    }
    static bool pays(std::size_t compressed, std::size_t plain) { return compressed <= plain - plain / 10; }
    // The compressed block, or nothing if it is to stay raw.
    std::span<const std::byte> shrink(std::span<const std::byte> block) {
        if (block.size() >= 8 * sample && !pays(compress(block.subspan(block.size() / 2, sample)), sample))
            return {};
        const std::size_t n = compress(block);
        return n < block.size() && pays(n, block.size()) ? std::span<const std::byte>(out.data(), n) : std::span<const std::byte>();
    }
};

segment_writer::segment_writer(files& system, std::string path, segment_id id, bool compress)
    : file_(system, std::move(path), O_WRONLY | O_CREAT | O_EXCL), compress_(compress) {
    std::byte* h = header_.data();
    format::put(h, format::head_magic);
    format::put(h + format::at_version, format::version);
    format::put(h + format::at_order, std::endian::native == std::endian::little ? format::little_mark : format::big_mark);
    format::put(h + format::at_generation, id.generation);
    format::put(h + format::at_epoch, id.epoch);
    format::put(h + format::at_rank, id.rank);
    format::put(h + format::at_head_sum, checksum({h, format::at_head_sum}));
    put(h, header_.size());
}
segment_writer::~segment_writer() = default;

void segment_writer::put(const void* data, std::size_t n) {
    constexpr std::uint64_t stride = std::uint64_t{8} << 20;
    whole_.add({static_cast<const std::byte*>(data), n});
    file_.write(data, n);
    at_ += n;
    if (at_ - written_back_ >= stride) {
        file_.write_back(written_back_, at_);
        written_back_ = at_;
    }
}

void segment_writer::add(const object_part& part) {
    if (const std::string flaw = flaw_of(part); !flaw.empty())
        throw error(errc::usage, text_of(part) + " cannot be saved: it has " + flaw);
    if (part.first < 0 || part.count < 0 || part.first > part.tiles.elements || part.count > part.tiles.elements - part.first)
        throw error(errc::range, text_of(part) + " has " + std::to_string(part.tiles.elements) + " elements, not those from " +
                                     std::to_string(part.first) + " to " + std::to_string(part.first + part.count));
    const std::size_t size = part.element.size;
    segment_part entry;
    entry.object = part;
    entry.first = part.first;
    entry.count = part.count;
    entry.block = static_cast<std::int64_t>(std::max<std::size_t>(1, format::block_bytes / size));
    const std::uint64_t begin = at_;
    for (std::int64_t done = 0; done < part.count; done += entry.block) {
        const auto n = static_cast<std::size_t>(std::min(entry.block, part.count - done)) * size;
        const std::span<const std::byte> plain(part.data + static_cast<std::size_t>(done) * size, n);
        std::span<const std::byte> smaller;
        if (compress_) {
            if (!zstd_)
                zstd_ = std::make_unique<encoder>();
            smaller = zstd_->shrink(plain);
        }
        const std::span<const std::byte> stored = smaller.empty() ? plain : smaller;
        entry.blocks.push_back({at_, static_cast<std::uint32_t>(stored.size()), !smaller.empty(), checksum(stored)});
        put(stored.data(), stored.size());
    }
    entry.stored = at_ - begin;
    parts_.push_back(std::move(entry));
}

namespace {

void write_part(cbor_writer& w, const segment_part& p) {
    w.map(10);
    w.text("id");
    w.integer(p.object.id);
    w.text("name");
    w.text(p.object.name);
    w.text("element");
    w.array(2);
    w.unsigned_integer(p.object.element.size);
    w.array(p.object.element.scalars.size());
    for (const auto& s : p.object.element.scalars) {
        w.array(4);
        w.text(std::string_view(&s.kind, 1));
        w.unsigned_integer(s.size);
        w.unsigned_integer(s.offset);
        w.text(s.name);
    }
    w.text("shape");
    w.array(p.object.shape.size());
    for (std::int64_t n : p.object.shape)
        w.integer(n);
    w.text("tile");
    w.integer(p.object.tiles.tile);
    w.text("placement");
    w.unsigned_integer(static_cast<std::uint64_t>(p.object.where));
    w.text("first");
    w.integer(p.first);
    w.text("count");
    w.integer(p.count);
    w.text("block");
    w.integer(p.block);
    w.text("blocks");
    std::vector<std::byte> table(p.blocks.size() * format::block_entry_size);
    std::byte* at = table.data();
    for (const segment_block& b : p.blocks) {
        format::put(at, b.stored);
        format::put(at + 4, b.compressed ? format::zstd : format::raw);
        format::put(at + 8, b.checksum);
        at += format::block_entry_size;
    }
    w.bytes(table);
}

}  // namespace

segment_writer::result segment_writer::finish() {
    cbor_writer w;
    w.array(parts_.size());
    for (const segment_part& p : parts_)
        write_part(w, p);
    const std::vector<std::byte> index = w.take();
    const std::uint64_t index_at = at_;
    put(index.data(), index.size());

    std::array<std::byte, format::header_size + format::footer_size> both{};
    std::copy(header_.begin(), header_.end(), both.begin());
    std::byte* f = both.data() + format::header_size;
    const digest sum = digest_of(index);
    format::put(f + format::at_index, index_at);
    format::put(f + format::at_index_size, static_cast<std::uint64_t>(index.size()));
    format::put(f + format::at_file_size, at_ + format::footer_size);
    format::put(f + format::at_index_low, sum.low);
    format::put(f + format::at_index_high, sum.high);
    format::put(f + format::at_tail_sum, checksum({both.data(), format::header_size + format::at_tail_sum}));
    format::put(f + format::at_tail_magic, format::tail_magic);
    put(f, format::footer_size);
    file_.sync();
    file_.close();
    return {at_, whole_.result()};
}

}  // namespace dome::checkpoint
