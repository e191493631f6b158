// SPDX-License-Identifier: Apache-2.0
// Files that the program has open: what they are called, how far they are, and opening them again. A FILE that several
// variables point to is opened once. In: descriptors, through the descriptions of include/dome/describe/streams.hpp.
// Out: open_file records, files opened again. Tested by test/runtime/checkpoint/files_test.cpp, test/golden/{file_streams,c_files}.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "dome/describe/streams.hpp"

extern "C" {
extern struct _IO_FILE_plus* _IO_list_all;
void _IO_list_lock();
void _IO_list_unlock();
}

namespace dome::detail {
namespace {

// The buffer's C file, and through it the descriptor, is a protected member of libstdc++'s filebuf.
struct filebuf_door : std::filebuf {
    static int descriptor(std::filebuf& b) { return (b.*(&filebuf_door::_M_file)).fd(); }
};

std::string name_of(archive& a, int descriptor) {
    std::error_code failed;
    const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), failed);
    if (failed || !std::filesystem::exists(path, failed))
        a.fail(errc::not_captured,
               "an open file without a name (a pipe, or a file that was removed) cannot be opened again: close it before the "
               "checkpoint, or mark it [[dome::transient]]");
    const std::filesystem::path relative = path.lexically_relative(std::filesystem::current_path(failed));
    return relative.empty() || *relative.begin() == ".." ? path.string() : relative.string();
}

// One of the three every process has, or nullptr.
const char* standard_name(const std::FILE* f) { return f == stdin ? "stdin" : f == stdout ? "stdout" : f == stderr ? "stderr" : nullptr; }
std::FILE* standard_file(const std::string& name) {
    return name == "stdin" ? stdin : name == "stdout" ? stdout : name == "stderr" ? stderr : nullptr;
}

// glibc's list of all open files; what is not in it must not be touched.
bool is_open(const std::FILE* file) {
    _IO_list_lock();
    const auto* one = reinterpret_cast<const std::FILE*>(_IO_list_all);
    while (one != nullptr && one != file)
        one = one->_chain;
    _IO_list_unlock();
    return one != nullptr;
}

struct c_file {
    std::FILE* file;
    std::int64_t number;      // its descriptor, when it was saved
    bool at_end;
};

// By the number they were saved under.
std::map<std::int64_t, std::FILE*>& opened_again() {
    static auto& all = *new std::map<std::int64_t, std::FILE*>;
    return all;
}

// What leaves the contents as they are.
const char* mode_of(const open_file& f) { return !f.writes ? "r" : f.appends ? (f.reads ? "a+" : "a") : "r+"; }

std::FILE* open_again(archive& a, const open_file& f, bool at_end) {
    check_again(a, f);
    std::FILE* file = std::fopen(f.path.c_str(), mode_of(f));
    if (file == nullptr)
        a.fail(errc::io, "the file " + f.path + " cannot be opened again");
    if (f.position >= 0)
        fseeko(file, f.position, SEEK_SET);
    if (at_end)
        std::fgetc(file);      // there is nothing to read: notes that
    return file;
}

void walk_c_file_record(archive& a, void* p) {
    auto& c = *static_cast<c_file*>(p);
    open_file f;
    if (!a.loading()) {
        c.number = fileno(c.file);
        c.at_end = std::feof(c.file) != 0;
        if ((fcntl(static_cast<int>(c.number), F_GETFL) & O_ACCMODE) != O_RDONLY)
            std::fflush(c.file);
        f = look_at(a, static_cast<int>(c.number));
        if (f.position >= 0)
            f.position = ftello(c.file);
    }
    a.field("number", c.number, false);
    a.field("at end", c.at_end, false);
    describe_file(a, f);
    if (!a.loading())
        return;
    std::FILE*& known = opened_again()[c.number];
    if (known == nullptr)
        known = open_again(a, f, c.at_end);
    c.file = known;
}

}  // namespace

int descriptor_of(std::filebuf& b) { return b.is_open() ? filebuf_door::descriptor(b) : -1; }

open_file look_at(archive& a, int descriptor) {
    open_file f;
    f.path = name_of(a, descriptor);
    const int flags = fcntl(descriptor, F_GETFL);
    f.reads = (flags & O_ACCMODE) != O_WRONLY;
    f.writes = (flags & O_ACCMODE) != O_RDONLY;
    f.appends = (flags & O_APPEND) != 0;
    struct stat s{};
    if (fstat(descriptor, &s) == 0 && S_ISREG(s.st_mode)) {
        f.position = 0;
        f.size = s.st_size;
        if (f.writes)
            fdatasync(descriptor);      // a checkpoint must not be newer than what it speaks of
    }
    return f;
}

void describe_file(archive& a, open_file& f) {
    a.field("path", f.path, false);
    a.field("position", f.position, false);
    a.field("size", f.size, false);
    a.field("reads", f.reads, false);
    a.field("writes", f.writes, false);
    a.field("appends", f.appends, false);
}

void check_again(archive& a, const open_file& f) {
    struct stat s{};
    if (stat(f.path.c_str(), &s) != 0)
        a.fail(errc::io,
               "the file " + f.path + ", open when the checkpoint was taken, is not there any more: put it back, or restart from the beginning");
    if (f.position < 0 || !S_ISREG(s.st_mode))
        return;
    if (s.st_size < f.size)
        a.fail(errc::io, "the file " + f.path + " has " + std::to_string(s.st_size) + " bytes, and had " + std::to_string(f.size) +
                             " when the checkpoint was taken: put it back as it was, or restart from the beginning");
    if (f.writes && s.st_size > f.size && truncate(f.path.c_str(), f.size) != 0)
        a.fail(errc::io, "what was written to " + f.path + " after the checkpoint cannot be cut off");
}

void walk_c_file(archive& a, std::FILE*& x) {
    if (!a.loading() && x != nullptr && !is_open(x)) {      // closed, or never opened: nobody can use it again
        std::FILE* none = nullptr;
        return walk_c_file(a, none);
    }
    const char* standard = x != nullptr && !a.loading() ? standard_name(x) : nullptr;
    const bool open = a.begin_optional(x != nullptr, 2);
    if (a.loading() && !open)
        x = nullptr;
    if (open) {
        std::string name = standard != nullptr ? standard : "file";
        a.element(0, name, false);
        if (standard == nullptr && a.loading())
            x = standard_file(name);
        c_file c{x, 0, false};
        if (name == "file") {
            a.item(1, {&c, &walk_c_file_record, "file"}, false);
            x = c.file;
        } else {
            a.item(1, {&c, [](archive&, void*) {}, "file"}, false);
        }
    }
    a.end_optional(open);
}

namespace {

// What the three standard descriptors were before main, by which one sees that freopen() has put another file there.
struct standard_names {
    std::filesystem::path at_start[3];
    standard_names() {
        for (int i = 0; i < 3; ++i)
            at_start[i] = now(i);
    }
    static std::filesystem::path now(int descriptor) {
        std::error_code none;
        return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), none);
    }
    bool changed(int descriptor) const { return now(descriptor) != at_start[descriptor]; }
};
const standard_names names_of_standard_files;

std::int64_t place_of_input() {
    return std::min<std::int64_t>(ftello(stdin), std::cin.rdbuf()->pubseekoff(0, std::ios_base::cur, std::ios_base::in));
}
void go_to_place_of_input(std::int64_t place) {
    fseeko(stdin, place, SEEK_SET);
    std::cin.rdbuf()->pubseekpos(place, std::ios_base::in);
}

void walk_reopened(archive& a, std::FILE* file, int descriptor) {
    open_file f;
    if (!a.loading()) {
        if (descriptor != STDIN_FILENO)
            std::fflush(file);
        f = look_at(a, descriptor);
        if (f.position >= 0)
            f.position = descriptor == STDIN_FILENO ? place_of_input() : ftello(file);
    }
    describe_file(a, f);
    if (!a.loading())
        return;
    check_again(a, f);
    if (std::freopen(f.path.c_str(), mode_of(f), file) == nullptr)
        a.fail(errc::io, "the file " + f.path + " cannot be opened again");
    if (f.position >= 0 && descriptor == STDIN_FILENO)
        go_to_place_of_input(f.position);
    else if (f.position >= 0)
        fseeko(file, f.position, SEEK_SET);
}

}  // namespace

void walk_standard_files(archive& a) {
    struct standard {
        std::FILE* file;
        int descriptor;
    } all[] = {{stdin, STDIN_FILENO}, {stdout, STDOUT_FILENO}, {stderr, STDERR_FILENO}};
    std::cout.flush();
    a.begin_sequence(3);
    for (std::size_t i = 0; i < 3; ++i) {
        constexpr auto each = [](archive& to, void* p) {
            auto& s = *static_cast<standard*>(p);
            const bool other = to.begin_optional(names_of_standard_files.changed(s.descriptor));
            if (other)
                to.item(0,
                        {&s, [](archive& in, void* q) { walk_reopened(in, static_cast<standard*>(q)->file, static_cast<standard*>(q)->descriptor); },
                         "file"},
                        false);
            to.end_optional(other);
        };
        a.item(i, {&all[i], each, "file"}, false);
    }
    a.end_sequence();
}

void walk_standard_input(archive& a) {
    // Through std::cin and through stdin: what one of them has read ahead, the other believes to be read. A terminal has no place.
    std::int64_t place = -1;
    if (struct stat s{}; !a.loading() && !names_of_standard_files.changed(STDIN_FILENO) && fstat(STDIN_FILENO, &s) == 0 && S_ISREG(s.st_mode))
        place = place_of_input();
    a.field("position", place, false);
    if (a.loading() && place >= 0) {
        struct stat s{};
        if (fstat(STDIN_FILENO, &s) != 0 || !S_ISREG(s.st_mode) || s.st_size < place)
            a.fail(errc::io, "the program had read " + std::to_string(place) +
                                 " bytes of its standard input when the checkpoint was taken: give it the same file as its input again");
        go_to_place_of_input(place);
    }
    apply_state(a, std::cin, std::cin.rdstate());
}

}  // namespace dome::detail
