// SPDX-License-Identifier: Apache-2.0
// Matching addresses with paths; see places.hpp. Tested by test/runtime/checkpoint/state_test.cpp.
#include "runtime/checkpoint/places.hpp"

#include <link.h>
#include <sys/auxv.h>
#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <iostream>
#include <set>

#include "dome/error.hpp"

namespace dome::checkpoint {

// --- targets

bool targets::before(const target& a, const target& b) {
    return a.address != b.address ? std::less<>()(a.address, b.address) : std::less<>()(a.type, b.type);
}

void targets::seal() {
    std::sort(wanted_.begin(), wanted_.end(), before);
    const auto same = [](const target& a, const target& b) { return a.address == b.address && a.type == b.type; };
    wanted_.erase(std::unique(wanted_.begin(), wanted_.end(), same), wanted_.end());
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
        const quality now = fits ? how : how == quality::exact ? quality::as_it_is : quality::none;
        if (i->found >= now)
            continue;
        i->where = p;
        if (!fits)
            i->where.take_as_it_is();
        i->found = now;
    }
}

void targets::value(const path& p, void* address, type_id type) { match(p, address, type, quality::exact); }
void targets::past_end(const path& p, void* address, type_id type) { match(p, address, type, quality::past_end); }

void targets::run(const path& p, const number_run& kind, void* data, std::size_t n) {
    const target key{data, nullptr, {}, quality::none};
    auto* const begin = static_cast<std::byte*>(data);
    for (auto i = std::lower_bound(wanted_.begin(), wanted_.end(), key, before); i != wanted_.end(); ++i) {
        const auto distance = static_cast<std::size_t>(static_cast<std::byte*>(i->address) - begin);
        if (distance > n * kind.size)
            return;
        const quality how = distance < n * kind.size ? quality::exact : quality::past_end;
        if ((i->type != kind.id && i->type != &type_mark<void>) || distance % kind.size != 0 || i->found >= how)
            continue;
        i->where = p;
        i->where.push(distance / kind.size);
        i->found = how;
    }
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

void show_standard_streams(observer& o) {
    o.value(path(root_kind::std, 0, "cout"), &std::cout, &type_mark<std::ostream>);
    o.value(path(root_kind::std, 0, "cerr"), &std::cerr, &type_mark<std::ostream>);
    o.value(path(root_kind::std, 0, "clog"), &std::clog, &type_mark<std::ostream>);
    o.value(path(root_kind::std, 0, "cin"), &std::cin, &type_mark<std::istream>);
}

namespace {

struct literal_search {
    std::uintptr_t address;
    std::uintptr_t end;      // of the read-only segment around it, 0 while not found
};

int search_segments(dl_phdr_info* info, std::size_t, void* data) {
    auto& search = *static_cast<literal_search*>(data);
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const auto& h = info->dlpi_phdr[i];
        const std::uintptr_t begin = info->dlpi_addr + h.p_vaddr, end = begin + h.p_filesz;
        if (h.p_type == PT_LOAD && (h.p_flags & PF_W) == 0 && search.address >= begin && search.address < end) {
            search.end = end;
            return 1;
        }
    }
    return 0;
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

}  // namespace

const char* literal_text(const void* p) noexcept {
    literal_search search{reinterpret_cast<std::uintptr_t>(p), 0};
    dl_iterate_phdr(&search_segments, &search);
    if (search.end == 0)
        search.end = end_of_arguments(search.address);
    if (search.end == 0 || std::memchr(p, 0, search.end - search.address) == nullptr)
        return nullptr;
    return static_cast<const char*>(p);
}

const char* intern_text(std::string_view text) {
    static auto& texts = *new std::set<std::string, std::less<>>;      // pointed to until the process ends
    auto found = texts.find(text);
    if (found == texts.end())
        found = texts.emplace(text).first;
    return found->c_str();
}

}  // namespace dome::checkpoint
