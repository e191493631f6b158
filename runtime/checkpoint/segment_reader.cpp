// SPDX-License-Identifier: Apache-2.0
// Reads a segment file strictly; see segment.hpp. Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#include <fcntl.h>

#include <algorithm>
#include <bit>

#include <zstd.h>

#include "runtime/checkpoint/cbor.hpp"
#include "runtime/checkpoint/segment.hpp"
#include "runtime/checkpoint/segment_format.hpp"

namespace dome::checkpoint {

namespace format = segment_format;

namespace {

std::int64_t elements_of_block(const segment_part& p, std::size_t k) {
    const std::int64_t done = static_cast<std::int64_t>(k) * p.block;
    return std::min(p.block, p.count - done);
}
std::size_t plain_size(const segment_part& p, std::size_t k) { return static_cast<std::size_t>(elements_of_block(p, k)) * p.object.element.size; }

void expect_key(cbor_reader& r, std::string_view key) {
    if (r.text() != key)
        r.fail("expected the key " + std::string(key));
}

element_type read_element(cbor_reader& r) {
    if (r.array() != 2)
        r.fail("an element type has two parts");
    element_type e;
    const std::uint64_t size = r.unsigned_integer();
    if (size > format::largest_element)
        r.fail("an element too large");
    e.size = static_cast<std::uint32_t>(size);
    for (std::uint64_t n = r.array(); n > 0; --n) {
        if (r.array() != 4)
            r.fail("a scalar has four parts");
        const std::string_view kind = r.text();
        const std::uint64_t bytes = r.unsigned_integer(), offset = r.unsigned_integer();
        if (kind.size() != 1 || bytes > e.size || offset > e.size)
            r.fail("a scalar outside its element");
        e.scalars.push_back({kind[0], static_cast<std::uint32_t>(bytes), static_cast<std::uint32_t>(offset), std::string(r.text())});
    }
    return e;
}

segment_part read_part(cbor_reader& r, std::uint64_t& at) {
    segment_part p;
    object_facts& o = p.object;
    if (r.map() != 10)
        r.fail("a part has ten members");
    expect_key(r, "id");
    o.id = r.integer();
    expect_key(r, "name");
    o.name = std::string(r.text());
    expect_key(r, "element");
    o.element = read_element(r);
    expect_key(r, "shape");
    for (std::uint64_t n = r.array(); n > 0; --n)
        o.shape.push_back(r.integer());
    if (const auto elements = elements_of(o.shape))
        o.tiles.elements = *elements;
    else
        r.fail("a shape that cannot be");
    expect_key(r, "tile");
    o.tiles.tile = r.integer();
    expect_key(r, "placement");
    const std::uint64_t where = r.unsigned_integer();
    if (where > 2)
        r.fail("a placement that is not known");
    o.where = static_cast<placement>(where);
    expect_key(r, "first");
    p.first = r.integer();
    expect_key(r, "count");
    p.count = r.integer();
    expect_key(r, "block");
    p.block = r.integer();
    expect_key(r, "blocks");
    const std::span<const std::byte> table = r.bytes();

    if (const std::string flaw = flaw_of(o); !flaw.empty())
        r.fail(text_of(o) + " has " + flaw);
    if (p.first < 0 || p.count < 0 || p.first > o.tiles.elements || p.count > o.tiles.elements - p.first)
        r.fail(text_of(o) + " has a part outside its elements");
    if (p.block < 1 || static_cast<std::uint64_t>(p.block) > format::largest_block / o.element.size)
        r.fail(text_of(o) + " has blocks of " + std::to_string(p.block) + " elements");
    const std::int64_t blocks = p.count == 0 ? 0 : (p.count - 1) / p.block + 1;
    if (table.size() % format::block_entry_size != 0 || table.size() / format::block_entry_size != static_cast<std::uint64_t>(blocks))
        r.fail(text_of(o) + " has a table of blocks that does not fit");
    for (std::size_t k = 0; k < static_cast<std::size_t>(blocks); ++k) {
        const std::byte* entry = table.data() + k * format::block_entry_size;
        const auto stored = format::get<std::uint32_t>(entry), encoding = format::get<std::uint32_t>(entry + 4);
        const std::size_t plain = plain_size(p, k);
        if (encoding > format::zstd || (encoding == format::raw ? stored != plain : stored == 0 || stored >= plain))
            r.fail(text_of(o) + " has a block " + std::to_string(k) + " that does not fit its elements");
        p.blocks.push_back({at, stored, encoding == format::zstd, format::get<std::uint64_t>(entry + 8)});
        at += stored;
        p.stored += stored;
    }
    return p;
}

}  // namespace

void segment_reader::fail(std::uint64_t offset, const std::string& why) const {
    throw error(errc::damaged, file_.path() + ", offset " + std::to_string(offset) + ": " + why);
}

segment_reader::segment_reader(files& system, std::string path) : file_(system, std::move(path), O_RDONLY) {
    read_frame();
    read_index();
}

void segment_reader::read_frame() {
    size_ = file_.size();
    if (size_ < format::header_size + format::footer_size + 1)
        fail(size_, "too short for a segment file of Dome");
    std::array<std::byte, format::header_size + format::footer_size> both;
    file_.read(0, both.data(), format::header_size);
    file_.read(size_ - format::footer_size, both.data() + format::header_size, format::footer_size);
    const std::byte *h = both.data(), *f = h + format::header_size;
    if (!format::is(h, format::head_magic))
        fail(0, "not a segment file of Dome");
    if (format::get<std::uint64_t>(h + format::at_head_sum) != checksum({h, format::at_head_sum}))
        fail(0, "the header does not match its checksum");
    if (const auto version = format::get<std::uint32_t>(h + format::at_version); version != format::version)
        throw error(errc::mismatch,
                    file_.path() + " has version " + std::to_string(version) + " of the format, this Dome reads version 1: use a newer Dome");
    const auto order = format::get<std::uint32_t>(h + format::at_order);
    if (order != format::little_mark && order != format::big_mark)
        fail(format::at_order, "a byte order that is not known");
    little_ = order == format::little_mark;
    for (std::size_t i = format::at_zero; i < format::at_head_sum; ++i)
        if (h[i] != std::byte{0})
            fail(i, "a byte that must be zero is not");
    id_ = {format::get<std::uint64_t>(h + format::at_generation), format::get<std::uint32_t>(h + format::at_epoch),
           format::get<std::uint32_t>(h + format::at_rank)};

    const std::uint64_t footer_at = size_ - format::footer_size;
    if (!format::is(f + format::at_tail_magic, format::tail_magic))
        fail(footer_at, "the file does not end like a segment file: it is truncated or altered");
    if (format::get<std::uint64_t>(f + format::at_tail_sum) != checksum({h, format::header_size + format::at_tail_sum}))
        fail(footer_at, "the footer does not match its checksum");
    index_at_ = format::get<std::uint64_t>(f + format::at_index);
    index_size_ = format::get<std::uint64_t>(f + format::at_index_size);
    if (format::get<std::uint64_t>(f + format::at_file_size) != size_ || index_at_ < format::header_size || index_at_ > footer_at ||
        index_size_ != footer_at - index_at_)
        fail(footer_at, "the footer does not fit the size of the file");
    index_digest_ = {format::get<std::uint64_t>(f + format::at_index_low), format::get<std::uint64_t>(f + format::at_index_high)};
}

void segment_reader::read_index() {
    std::vector<std::byte> index(index_size_);
    file_.read(index_at_, index.data(), index.size());
    if (!(digest_of(index) == index_digest_))
        fail(index_at_, "the index does not match its checksum");
    cbor_reader r(index, file_.path() + ", index");
    std::uint64_t at = format::header_size;
    for (std::uint64_t n = r.array(); n > 0; --n)
        parts_.push_back(read_part(r, at));
    if (!r.at_end() || at != index_at_)
        fail(index_at_, "the index does not describe the blocks before it");
}

void segment_reader::load(const segment_part& p, std::size_t k, std::byte* stored) const {
    const segment_block& b = p.blocks[k];
    file_.read(b.offset, stored, b.stored);
    if (checksum({stored, b.stored}) != b.checksum) {
        const std::int64_t first = p.first + static_cast<std::int64_t>(k) * p.block;
        fail(b.offset, text_of(p.object) + ", elements " + std::to_string(first) + " to " + std::to_string(first + elements_of_block(p, k) - 1) +
                           ": " + std::to_string(b.stored) + " bytes do not match their checksum");
    }
}

// `into` has room for the whole block.
void segment_reader::decode(const segment_part& p, std::size_t k, const std::byte* stored, std::byte* into) const {
    const segment_block& b = p.blocks[k];
    const std::size_t n = plain_size(p, k);
    if (ZSTD_getFrameContentSize(stored, b.stored) != n || ZSTD_decompress(into, n, stored, b.stored) != n)
        fail(b.offset, text_of(p.object) + ": a compressed block does not decompress to its " + std::to_string(n) + " bytes");
}

void segment_reader::read(const segment_part& p, std::int64_t first, std::int64_t count, std::byte* into) const {
    if (count == 0)
        return;
    const std::size_t size = p.object.element.size;
    const bool swap = little_ != (std::endian::native == std::endian::little);
    const std::int64_t begin = first - p.first, end = begin + count;       // elements of this part
    for (auto k = static_cast<std::size_t>(begin / p.block); static_cast<std::int64_t>(k) * p.block < end; ++k) {
        const std::int64_t block_first = static_cast<std::int64_t>(k) * p.block, block_end = block_first + elements_of_block(p, k);
        const std::int64_t from = std::max(begin, block_first), to = std::min(end, block_end);
        const auto n = static_cast<std::size_t>(to - from);
        std::byte* const out = into + static_cast<std::size_t>(from - begin) * size;
        const bool all = from == block_first && to == block_end;
        const segment_block& b = p.blocks[k];
        if (all && !b.compressed) {
            load(p, k, out);                                                // straight to where it belongs
        } else {
            if (stored_.size() < b.stored)
                stored_.resize(b.stored);
            load(p, k, stored_.data());
            const std::byte* plain = stored_.data();
            if (b.compressed) {
                std::byte* target = out;
                if (!all) {
                    if (plain_.size() < plain_size(p, k))
                        plain_.resize(plain_size(p, k));
                    target = plain_.data();
                }
                decode(p, k, stored_.data(), target);
                plain = target;
            }
            if (!all || !b.compressed)
                std::copy_n(plain + static_cast<std::size_t>(from - block_first) * size, n * size, out);
        }
        if (swap)
            swap_bytes(p.object.element, out, n);
    }
}

digest segment_reader::verify(std::vector<std::string>* problems) const {
    digest_stream whole;
    const auto copy = [&](std::uint64_t from, std::uint64_t to) {
        std::vector<std::byte> piece(to - from);
        file_.read(from, piece.data(), piece.size());
        whole.add(piece);
    };
    copy(0, format::header_size);
    for (const segment_part& p : parts_)
        for (std::size_t k = 0; k < p.blocks.size(); ++k) {
            const segment_block& b = p.blocks[k];
            if (stored_.size() < b.stored)
                stored_.resize(b.stored);
            try {
                load(p, k, stored_.data());
                whole.add({stored_.data(), b.stored});
                if (b.compressed) {
                    if (plain_.size() < plain_size(p, k))
                        plain_.resize(plain_size(p, k));
                    decode(p, k, stored_.data(), plain_.data());
                }
            } catch (const error& e) {
                if (problems == nullptr)
                    throw;
                problems->push_back(e.what());
            }
        }
    copy(index_at_, size_);
    return whole.result();
}

}  // namespace dome::checkpoint
