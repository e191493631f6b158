// SPDX-License-Identifier: Apache-2.0
// Matching addresses with paths; see places.hpp. Tested by test/runtime/checkpoint/state_test.cpp.
#include "runtime/checkpoint/placed.hpp"
#include "runtime/checkpoint/places.hpp"

#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iostream>
#include <new>
#include <set>

#include "dome/error.hpp"

#ifdef __GLIBCXX__
#include <ext/stdio_filebuf.h>
#endif

namespace dome::checkpoint {

namespace {

// Before the name of a standard stream: its buffer after sync_with_stdio(false).
const std::string unsynchronised = "unsynchronised ";

// A text is looked at as bytes, and bytes as a text.
bool is_byte(type_id type) {
    return type == &type_mark<char> || type == &type_mark<unsigned char> || type == &type_mark<signed char> || type == &type_mark<std::byte> ||
           type == &type_mark<char8_t>;
}

}  // namespace

// --- targets

bool targets::before(const target& a, const target& b) {
    return a.address != b.address ? std::less<>()(a.address, b.address) : std::less<>()(a.type, b.type);
}

void targets::seal() {
    std::sort(wanted_.begin(), wanted_.end(), before);
    const auto same = [](const target& a, const target& b) { return a.address == b.address && a.type == b.type; };
    wanted_.erase(std::unique(wanted_.begin(), wanted_.end(), same), wanted_.end());
    for (std::size_t i = 0; i < wanted_.size(); ++i)
        if (looks_at_bytes(wanted_[i].type))
            bytes_.push_back(i);
}

const path* targets::find(void* address, type_id type) const {
    const target key{address, type, {}, quality::none};
    const auto i = std::lower_bound(wanted_.begin(), wanted_.end(), key, before);
    return i != wanted_.end() && i->address == address && i->type == type && i->found != quality::none ? &i->where : nullptr;
}

void targets::match(const path& p, void* address, type_id type, quality how) {
    const target key{address, nullptr, {}, quality::none};
    for (auto i = std::lower_bound(wanted_.begin(), wanted_.end(), key, before); i != wanted_.end() && i->address == address; ++i) {
        // A void* takes the first, which is the outermost; so does a pointer of a type that nothing there has.
        const bool fits = i->type == type || i->type == &type_mark<void>;
        const quality now = fits ? how : how == quality::past_end ? quality::none : quality::as_it_is;
        if (i->found >= now)
            continue;
        i->where = p;
        if (!fits)
            i->where.take_as_it_is();
        i->found = now;
    }
}

void targets::value(const path& p, void* address, type_id type) { match(p, address, type, quality::exact); }
void targets::lent(const path& p, void* address, type_id type) { match(p, address, type, quality::lent); }
void targets::past_end(const path& p, void* address, type_id type) { match(p, address, type, quality::past_end); }

// A loop over the bytes of a value: of what lies around its pointer, the innermost. Behind the last byte there is a place as well.
void targets::match_bytes(const path& p, void* address, std::size_t bytes, std::size_t one) {
    auto* const begin = static_cast<std::byte*>(address);
    const auto starts_before = [&](std::size_t i, std::byte* at) { return std::less<>()(static_cast<std::byte*>(wanted_[i].address), at); };
    for (auto i = std::lower_bound(bytes_.begin(), bytes_.end(), begin, starts_before); i != bytes_.end(); ++i) {
        target& t = wanted_[*i];
        const auto distance = static_cast<std::size_t>(static_cast<std::byte*>(t.address) - begin);
        if (distance > bytes)
            return;
        const quality how = distance < bytes ? quality::within : quality::behind;
        if ((distance == 0 && one == bytes) || t.found > how)      // its beginning is told as a value
            continue;
        const std::size_t element = std::min(distance, bytes - 1) / one;
        t.where = p;
        if (one < bytes)
            t.where.push(element);
        t.where.take_as_it_is(distance - element * one);
        t.found = how;
    }
}

void targets::whole(const path& p, void* address, std::size_t bytes) {
    if (!bytes_.empty() && bytes > 0)
        match_bytes(p, address, bytes, bytes);
}

void targets::run(const path& p, const number_run& kind, void* data, std::size_t n) {
    if (!bytes_.empty() && n > 0 && kind.size > 1)
        match_bytes(p, data, n * kind.size, kind.size);
    const target key{data, nullptr, {}, quality::none};
    auto* const begin = static_cast<std::byte*>(data);
    for (auto i = std::lower_bound(wanted_.begin(), wanted_.end(), key, before); i != wanted_.end(); ++i) {
        const auto distance = static_cast<std::size_t>(static_cast<std::byte*>(i->address) - begin);
        if (distance > n * kind.size)
            return;
        const bool inside = distance < n * kind.size;
        const bool fits = i->type == kind.id || i->type == &type_mark<void>, bytes = is_byte(kind.id);
        // Bytes may hold anything, and what is known to be there is told later.
        const quality how = !fits && !is_byte(i->type) ? (inside ? quality::within : quality::behind) : inside ? quality::exact : quality::past_end;
        if ((!fits && !bytes) || distance % kind.size != 0 || i->found >= how)
            continue;
        i->where = p;
        i->where.push(distance / kind.size);
        if (!fits)
            i->where.take_as_it_is();
        i->found = how;
    }
}

// --- cast_arrays

void cast_arrays::pointer(const void* target, type_id type) {
    if (!looks_at_bytes(type) && type != &type_mark<void>)
        targets_.push_back(reinterpret_cast<std::uintptr_t>(target));
}
void cast_arrays::seal() { std::sort(targets_.begin(), targets_.end()); }
bool cast_arrays::any_in(const void* data, std::size_t bytes) const {
    const auto begin = reinterpret_cast<std::uintptr_t>(data);
    const auto first = std::lower_bound(targets_.begin(), targets_.end(), begin);
    const auto end = std::lower_bound(first, targets_.end(), begin + bytes);
    return std::any_of(first, end, [](std::uintptr_t t) { return !is_placed(reinterpret_cast<const void*>(t)); });
}
void cast_arrays::look_at(const void* data, std::size_t bytes) {
    if (any_in(data, bytes))
        found_.insert(data);
}
bool cast_arrays::take_found() {
    const std::size_t before = known_.size();
    known_.merge(std::exchange(found_, {}));
    targets_.clear();
    return known_.size() > before;
}

// --- places

void* places::find(const path& p, type_id type) const {
    const auto found = wanted_.find(p.key());
    if (found == wanted_.end())
        return nullptr;
    for (const auto& [id, address] : found->second)
        if (id == type || type == &type_mark<void>)
            return address;
    return nullptr;
}

void places::value(const path& p, void* address, type_id type) {
    const auto found = wanted_.find(p.key());
    if (found == wanted_.end())
        return;
    found_.push_back(found->first);
    for (auto& [id, known] : found->second)
        if (id == type) {
            known = address;
            return;
        }
    found->second.emplace_back(type, address);
}
void places::past_end(const path& p, void* address, type_id type) { value(p, address, type); }

void places::run(const path& p, const number_run& kind, void* data, std::size_t n) {
    for (auto i = wanted_.lower_bound(p.key()); i != wanted_.end() && i->first.compare(0, p.key().size(), p.key()) == 0; ++i) {
        std::uint64_t element = 0;
        if (!one_element_beyond(p.key(), i->first, element) || element > n)
            continue;
        path there = p;
        there.push(element);
        value(there, static_cast<std::byte*>(data) + element * kind.size, kind.id);
    }
}

// --- what every process has

namespace {

constexpr std::size_t trap_bytes = std::size_t{1} << 16;      // members and elements of what is not there trap too
constinit void* trap = nullptr;

}  // namespace

void* nowhere() {
    if (trap == nullptr) {
        trap = mmap(nullptr, trap_bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (trap == MAP_FAILED)
            throw error(errc::memory, "no address is left for pointers that lead nowhere");
    }
    return trap;
}
bool is_nowhere(const void* p) noexcept { return trap != nullptr && p == trap; }

namespace {

// The buffers that the standard streams begin with; a program may give them others.
std::streambuf* const buffers_at_start[] = {std::cout.rdbuf(), std::cerr.rdbuf(), std::clog.rdbuf(), std::cin.rdbuf()};

// After sync_with_stdio(false) each stream has another one, which is known by its type.
bool is_unsynchronised([[maybe_unused]] std::streambuf* b) {
#ifdef __GLIBCXX__
    if (auto* f = dynamic_cast<__gnu_cxx::stdio_filebuf<char>*>(b))
        return f->is_open() && f->fd() >= 0 && f->fd() <= 2;
#endif
    return false;
}

template <class Base, class Stream>
void show_standard_stream(observer& o, const char* name, Stream& stream, std::streambuf* at_start) {
    o.value(path(root_kind::std, 0, name), &stream, &type_mark<Base>);
    if (at_start != nullptr)
        o.value(path(root_kind::std, 0, name), at_start, &type_mark<std::streambuf>);
    if (is_unsynchronised(stream.rdbuf()))
        o.value(path(root_kind::std, 0, unsynchronised + name), stream.rdbuf(), &type_mark<std::streambuf>);
}

}  // namespace

bool is_standard_stream(std::string_view name) {
    if (is_unsynchronised_stream(name))
        name.remove_prefix(unsynchronised.size());
    return name == "cout" || name == "cerr" || name == "clog" || name == "cin";
}
bool is_unsynchronised_stream(std::string_view name) { return name.starts_with(unsynchronised); }

void show_standard_streams(observer& o) {
    show_standard_stream<std::ostream>(o, "cout", std::cout, buffers_at_start[0]);
    show_standard_stream<std::ostream>(o, "cerr", std::cerr, buffers_at_start[1]);
    show_standard_stream<std::ostream>(o, "clog", std::clog, buffers_at_start[2]);
    show_standard_stream<std::istream>(o, "cin", std::cin, buffers_at_start[3]);
}

namespace {

// What the program cannot write: its segments, one by one, until `use` says that is enough.
struct read_only_segments {
    bool (*use)(std::uintptr_t begin, std::uintptr_t end, void* data);
    void* data;
};
int next_segment(dl_phdr_info* info, std::size_t, void* data) {
    const auto& all = *static_cast<const read_only_segments*>(data);
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const auto& h = info->dlpi_phdr[i];
        const std::uintptr_t begin = info->dlpi_addr + h.p_vaddr;
        if (h.p_type == PT_LOAD && (h.p_flags & PF_W) == 0 && (h.p_flags & PF_R) != 0 && all.use(begin, begin + h.p_filesz, all.data))
            return 1;
    }
    return 0;
}

struct segment_around {
    std::uintptr_t address, begin = 0, end = 0;      // end: 0 while not found
};
segment_around read_only_around(const void* p) {
    segment_around found{reinterpret_cast<std::uintptr_t>(p)};
    read_only_segments all{[](std::uintptr_t begin, std::uintptr_t end, void* data) {
                               auto& wanted = *static_cast<segment_around*>(data);
                               if (wanted.address < begin || wanted.address >= end)
                                   return false;
                               wanted.begin = begin;
                               wanted.end = end;
                               return true;
                           },
                           &found};
    dl_iterate_phdr(&next_segment, &all);
    return found;
}

// Arguments and environment of the process lie behind each other, the path of the program last: as good as literals, a resumed run
// may have others.
std::uintptr_t end_of_arguments(std::uintptr_t p) {
    const auto begin = reinterpret_cast<std::uintptr_t>(program_invocation_name);
    const std::uintptr_t last = getauxval(AT_EXECFN);
    if (last == 0 || p < begin || p > last)
        return 0;
    return last + std::strlen(reinterpret_cast<const char*>(last)) + 1;
}

// Texts that literals were in the run that was stopped and that this program has not, by their addresses; pointed to until the process ends.
struct interned_texts {
    std::map<std::string, const char*, std::less<>> all;
    std::map<const char*, std::size_t, std::less<>> copies;

    const char* around(const char* p) const {
        const auto after = copies.upper_bound(p);
        return after != copies.begin() && p <= std::prev(after)->first + std::prev(after)->second ? std::prev(after)->first : nullptr;
    }
};
interned_texts& interned() {
    static auto& texts = *new interned_texts;
    return texts;
}

// memmem, but across what belongs to no variable, where AddressSanitizer would object.
__attribute__((no_sanitize_address)) const char* find_words(const char* p, const char* end, std::string_view words) noexcept {
    const char* const wanted = words.data();
    const std::size_t n = words.size();
    for (; static_cast<std::size_t>(end - p) >= n; ++p) {
        std::size_t same = 0;
        while (same < n && p[same] == wanted[same])
            ++same;
        if (same == n)
            return p;
    }
    return nullptr;
}

bool is_text(char c) { return static_cast<unsigned char>(c) >= ' ' || (c >= '\t' && c <= '\r') || c == '\033'; }

}  // namespace

const char* literal_text(const void* p) noexcept {
    if (interned().around(static_cast<const char*>(p)) != nullptr)
        return static_cast<const char*>(p);
    const segment_around here = read_only_around(p);
    const std::uintptr_t end = here.end != 0 ? here.end : end_of_arguments(here.address);
    if (end == 0 || std::memchr(p, 0, end - here.address) == nullptr)
        return nullptr;
    return static_cast<const char*>(p);
}

bool looks_at_bytes(type_id target) noexcept { return target == &type_mark<char> || reads_bytes(target); }

bool reads_bytes(type_id target) noexcept {
    return target == &type_mark<void> || target == &type_mark<unsigned char> || target == &type_mark<signed char> || target == &type_mark<char8_t> ||
           target == &type_mark<std::byte>;
}

// These two look at what lies before a text in its segment: no variable of the program, so AddressSanitizer would object.
__attribute__((no_sanitize_address)) const char* start_of_literal(const char* p) noexcept {
    constexpr int longest = 1 << 16;
    if (const char* copy = interned().around(p))
        return copy;
    const auto* const begin = reinterpret_cast<const char*>(read_only_around(p).begin);
    const char* first = p;
    while (begin != nullptr && first > begin && p - first < longest && is_text(first[-1]))
        --first;
    return first > begin && first[-1] == 0 ? first : p;      // numbers may lie before a text
}

__attribute__((no_sanitize_address)) const char* untyped_literal(const void* p) noexcept {
    const char* const text = literal_text(p);
    if (text == nullptr || interned().around(text) != nullptr)
        return text;
    const char *const first = start_of_literal(text), *end = text;
    while (is_text(*end))
        ++end;
    return *end == 0 && end > first && (reinterpret_cast<std::uintptr_t>(first) == read_only_around(p).begin || first[-1] == 0) ? text : nullptr;
}

const char* intern_text(std::string_view text) {
    auto& known = interned();
    if (const auto found = known.all.find(text); found != known.all.end())
        return found->second;
    struct search {
        std::string words;
        const char* found = nullptr;
    } wanted{std::string(1, '\0') + std::string(text) + '\0'};      // as a whole: not the end of another text
    read_only_segments all{[](std::uintptr_t begin, std::uintptr_t end, void* data) {
                               auto& s = *static_cast<search*>(data);
                               const char* at = find_words(reinterpret_cast<const char*>(begin), reinterpret_cast<const char*>(end), s.words);
                               s.found = at == nullptr ? nullptr : at + 1;
                               return at != nullptr;
                           },
                           &wanted};
    dl_iterate_phdr(&next_segment, &all);
    if (wanted.found == nullptr) {
        auto& copy = *new std::string(text);
        wanted.found = copy.c_str();
        known.copies.emplace(copy.c_str(), copy.size());
    }
    return known.all.emplace(text, wanted.found).first->second;
}

namespace {

__attribute__((no_sanitize_address)) std::uint32_t unit_at(const char* p, std::size_t unit) noexcept {
    return unit == 2 ? *reinterpret_cast<const char16_t*>(p) : *reinterpret_cast<const char32_t*>(p);
}
// What lies before a literal may look like a part of it: then it is taken for one by whoever points into it.
bool is_wide_text(std::uint32_t c) noexcept { return c < 0x110000 && (c >= ' ' || (c >= '\t' && c <= '\r') || c == '\033'); }

// Where these units and a zero lie in [begin, end), at a multiple of their size, with no text before them.
const char* find_units(const char* begin, const char* end, const wide_text& text) noexcept {
    const auto odd = reinterpret_cast<std::uintptr_t>(begin) % text.unit;
    const auto bytes = static_cast<std::ptrdiff_t>((text.units.size() + 1) * text.unit);
    const auto step = static_cast<std::ptrdiff_t>(text.unit);
    for (const char* p = odd == 0 ? begin : begin + (text.unit - odd); end - p >= bytes; p += step) {
        if (p - begin >= step && is_wide_text(unit_at(p - step, text.unit)))
            continue;
        std::size_t same = 0;
        while (same < text.units.size() && unit_at(p + static_cast<std::ptrdiff_t>(same) * step, text.unit) == text.units[same])
            ++same;
        if (same == text.units.size() && unit_at(p + bytes - step, text.unit) == 0)
            return p;
    }
    return nullptr;
}

}  // namespace

std::size_t wide_unit(type_id target) noexcept {
    if (target == &type_mark<char16_t>)
        return sizeof(char16_t);
    return target == &type_mark<wchar_t> || target == &type_mark<char32_t> ? sizeof(char32_t) : 0;
}

bool is_readable(const void* p, std::size_t bytes) noexcept {
    const auto* const begin = static_cast<const char*>(p);
    if (const char* copy = interned().around(begin))
        return static_cast<std::size_t>(begin - copy) + bytes <= interned().copies.find(copy)->second;
    const segment_around here = read_only_around(p);
    return here.end != 0 && bytes <= here.end - here.address;
}

bool is_code(const void* p) noexcept {
    const auto around = [](dl_phdr_info* info, std::size_t, void* data) {
        const std::uintptr_t at = reinterpret_cast<std::uintptr_t>(data) - info->dlpi_addr;
        return static_cast<int>(std::any_of(info->dlpi_phdr, info->dlpi_phdr + info->dlpi_phnum, [at](const auto& h) {
            return h.p_type == PT_LOAD && (h.p_flags & PF_X) != 0 && at >= h.p_vaddr && at - h.p_vaddr < h.p_memsz;
        }));
    };
    return dl_iterate_phdr(around, const_cast<void*>(p)) != 0;
}

std::optional<wide_text> wide_literal(const void* p, std::size_t unit, std::size_t reach) {
    const auto* const here = static_cast<const char*>(p);
    const char* first = interned().around(here);
    const segment_around segment = read_only_around(p);
    const auto* const begin = reinterpret_cast<const char*>(segment.begin);
    if ((first == nullptr && segment.end == 0) || reinterpret_cast<std::uintptr_t>(p) % unit != 0)
        return std::nullopt;
    if (first == nullptr) {
        first = here;
        while (first - begin >= static_cast<std::ptrdiff_t>(unit) && is_wide_text(unit_at(first - unit, unit)))
            first -= unit;
    }
    wide_text text{unit, {}, static_cast<std::size_t>(here - first) / unit};
    const char* const needed = is_readable(p, reach * unit) ? here + reach * unit : here;      // a view may go on behind a zero
    for (const char* at = first; at < needed || unit_at(at, unit) != 0; at += unit) {
        if (segment.end != 0 && reinterpret_cast<std::uintptr_t>(at) + 2 * unit > segment.end)
            return std::nullopt;
        text.units.push_back(unit_at(at, unit));
    }
    return text;
}

const void* intern_wide(const wide_text& text) {
    static auto& known = *new std::map<std::pair<std::size_t, std::vector<std::uint32_t>>, const char*>;
    const char*& found = known[{text.unit, text.units}];
    if (found == nullptr) {
        struct search {
            const wide_text& text;
            const char* found = nullptr;
        } wanted{text};
        read_only_segments all{[](std::uintptr_t begin, std::uintptr_t end, void* data) {
                                   auto& s = *static_cast<search*>(data);
                                   s.found = find_units(reinterpret_cast<const char*>(begin), reinterpret_cast<const char*>(end), s.text);
                                   return s.found != nullptr;
                               },
                               &wanted};
        dl_iterate_phdr(&next_segment, &all);
        found = wanted.found;
    }
    if (found == nullptr) {
        char* const copy = static_cast<char*>(std::calloc(text.units.size() + 1, text.unit));
        if (copy == nullptr)
            throw std::bad_alloc();
        for (std::size_t i = 0; i < text.units.size(); ++i)
            if (text.unit == 2)
                reinterpret_cast<char16_t*>(copy)[i] = static_cast<char16_t>(text.units[i]);
            else
                reinterpret_cast<char32_t*>(copy)[i] = text.units[i];
        interned().copies.emplace(copy, text.units.size() * text.unit);
        found = copy;
    }
    return found + std::min(text.offset, text.units.size()) * text.unit;
}

}  // namespace dome::checkpoint
