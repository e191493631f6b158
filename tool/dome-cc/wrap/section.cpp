// SPDX-License-Identifier: Apache-2.0
// Sections through objcopy and LLVM's object readers; see section.hpp.
#include "tool/dome-cc/wrap/section.hpp"

#include <filesystem>
#include <fstream>

#include "llvm/Object/Archive.h"
#include "llvm/Object/ArchiveWriter.h"
#include "llvm/Object/ELFObjectFile.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/Compression.h"
#include "llvm/Support/MemoryBuffer.h"
#include "tool/dome-cc/record.hpp"
#include "tool/dome-cc/wrap/process.hpp"

namespace dome::cc::wrap {
namespace {

constexpr const char* section = ".dome.facts";

// Eight bytes of size, then zstd.
std::string packed(const std::string& text) {
    llvm::SmallVector<std::uint8_t, 0> out;
    llvm::compression::zstd::compress(llvm::ArrayRef(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), out);
    std::string all;
    for (int i = 0; i < 8; ++i)
        all += static_cast<char>(text.size() >> (8 * i));
    return all.append(reinterpret_cast<const char*>(out.data()), out.size());
}

std::optional<std::string> unpacked(llvm::StringRef bytes) {
    std::uint64_t size = 0;
    if (bytes.size() < 8)
        return std::nullopt;
    for (int i = 0; i < 8; ++i)
        size |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)])) << (8 * i);
    if (size > (1ull << 31))
        return std::nullopt;
    std::string out(size, '\0');
    std::size_t n = size;
    if (llvm::Error e = llvm::compression::zstd::decompress(llvm::ArrayRef(reinterpret_cast<const std::uint8_t*>(bytes.data()) + 8, bytes.size() - 8),
                                                            reinterpret_cast<std::uint8_t*>(out.data()), n)) {
        llvm::consumeError(std::move(e));
        return std::nullopt;
    }
    out.resize(n);
    return out;
}

std::optional<std::string> record_of(llvm::MemoryBufferRef bytes) {
    auto object = llvm::object::ObjectFile::createObjectFile(bytes);
    if (!object) {
        llvm::consumeError(object.takeError());
        return std::nullopt;
    }
    for (const llvm::object::SectionRef& s : (*object)->sections()) {
        auto name = s.getName();
        if (!name) {
            llvm::consumeError(name.takeError());
            continue;
        }
        if (*name != section)
            continue;
        auto contents = s.getContents();
        if (contents)
            return unpacked(*contents).value_or("");      // damaged: not facts, and said so where they are read
        llvm::consumeError(contents.takeError());
    }
    return std::nullopt;
}

}  // namespace

std::string attach(const std::string& object, const std::string& record) {
    const std::string file = object + ".dome-facts";
    {
        std::ofstream out(file, std::ios::binary);
        out << packed(record);
        if (!out)
            return "cannot write " + file;
    }
    const std::string name = section;
    const finished done = run({"objcopy", "--add-section", name + "=" + file, "--set-section-flags", name + "=readonly,exclude", object}, "", true);
    std::error_code ec;
    std::filesystem::remove(file, ec);
    return done.status == 0 ? "" : "objcopy: " + done.output;
}

symbols symbols_of(const std::string& bytes) {
    symbols out;
    auto object = llvm::object::ObjectFile::createObjectFile(llvm::MemoryBufferRef(bytes, "object"));
    if (!object) {
        llvm::consumeError(object.takeError());
        return out;
    }
    const auto note = [&](const llvm::object::SymbolRef& s) {
        auto flags = s.getFlags();
        auto name = s.getName();
        if (!flags || !name) {
            llvm::consumeError(flags.takeError());
            llvm::consumeError(name.takeError());
            return;
        }
        if (*flags & llvm::object::SymbolRef::SF_Undefined)
            out.wanted.insert(name->str());
        else if (*flags & llvm::object::SymbolRef::SF_Global)
            out.defined.insert(name->str());
    };
    // Of a shared library those that are left when it is stripped.
    const auto* elf = llvm::dyn_cast<llvm::object::ELFObjectFileBase>(object->get());
    if (elf != nullptr && elf->getEType() == llvm::ELF::ET_DYN)
        llvm::for_each(elf->getDynamicSymbolIterators(), note);
    else
        llvm::for_each((*object)->symbols(), note);
    return out;
}

state state_of(const std::string& bytes) {
    state out;
    auto object = llvm::object::ObjectFile::createObjectFile(llvm::MemoryBufferRef(bytes, "object"));
    if (!object) {
        llvm::consumeError(object.takeError());
        return out;
    }
    const auto* elf = llvm::dyn_cast<llvm::object::ELFObjectFileBase>(object->get());
    if (elf == nullptr)
        return out;
    for (const llvm::object::ELFSymbolRef s : elf->symbols()) {
        auto name = s.getName();
        auto section = s.getSection();
        auto flags = s.getFlags();
        if (!name || !section || !flags) {
            llvm::consumeError(name.takeError());
            llvm::consumeError(section.takeError());
            llvm::consumeError(flags.takeError());
            continue;
        }
        if (s.getELFType() == llvm::ELF::STT_FILE)
            out.source = name->str();
        bool changes = (*flags & llvm::object::SymbolRef::SF_Common) != 0;
        if (s.getELFType() == llvm::ELF::STT_OBJECT && s.getSize() > 0 && *section != elf->section_end()) {
            auto where = (*section)->getName();
            changes = (llvm::object::ELFSectionRef(**section).getFlags() & llvm::ELF::SHF_WRITE) != 0 && where && !where->starts_with(".data.rel.ro");
            llvm::consumeError(where.takeError());
        }
        if (changes && !name->starts_with("__") && !name->starts_with("DW.ref."))    // those are of compilers
            out.variables.insert(name->split('.').first.str());        // a static one of a function is `calls.0`
    }
    return out;
}

bool only_for_optimiser(const std::string& bytes) {
    auto object = llvm::object::ObjectFile::createObjectFile(llvm::MemoryBufferRef(bytes, "object"));
    if (!object) {
        llvm::consumeError(object.takeError());
        return false;
    }
    for (const llvm::object::SymbolRef& s : (*object)->symbols()) {
        auto name = s.getName();
        if (name && *name == "__gnu_lto_slim")
            return true;
        llvm::consumeError(name.takeError());
    }
    return false;
}

std::optional<std::string> record_in(const std::string& object) {
    auto bytes = llvm::MemoryBuffer::getFile(object);
    return bytes ? record_of((*bytes)->getMemBufferRef()) : std::nullopt;
}

std::vector<member> members_of(const std::string& path) {
    std::vector<member> out;
    auto bytes = llvm::MemoryBuffer::getFile(path);
    if (!bytes)
        return out;
    auto archive = llvm::object::Archive::create((*bytes)->getMemBufferRef());
    if (!archive) {
        llvm::consumeError(archive.takeError());
        return out;
    }
    llvm::Error bad = llvm::Error::success();
    for (const llvm::object::Archive::Child& c : (*archive)->children(bad)) {
        auto name = c.getName();
        auto content = c.getMemoryBufferRef();
        if (!name || !content) {
            llvm::consumeError(name.takeError());
            llvm::consumeError(content.takeError());
            continue;
        }
        out.push_back({std::filesystem::path(name->str()).filename().string(), content->getBuffer().str(), record_of(*content)});
    }
    llvm::consumeError(std::move(bad));
    return out;
}

std::string write_archive(const std::string& path, const std::vector<member>& members) {
    std::vector<llvm::NewArchiveMember> all;
    for (const member& m : members)
        all.emplace_back(llvm::MemoryBufferRef(m.bytes, m.name));
    if (llvm::Error e = llvm::writeArchive(path, all, llvm::SymtabWritingMode::NormalSymtab, llvm::object::Archive::K_GNU, true, false))
        return llvm::toString(std::move(e));
    return "";
}

}  // namespace dome::cc::wrap
