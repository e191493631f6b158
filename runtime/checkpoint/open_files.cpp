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
    // A character put back that is not the file's. Until it is read again, the buffer does not know its place.
    static bool has_another(std::filebuf& b) {
        return b.*(&filebuf_door::_M_pback_init) && (b.*(&filebuf_door::gptr))() == (b.*(&filebuf_door::eback))();
    }
    static void read_the_files_own(std::filebuf& b) { (b.*(&filebuf_door::_M_destroy_pback))(); }
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

// Mostly nothing, and then not written.
void describe_pushed_back(archive& a, open_file& f) {
    if (a.loading() ? a.holds("pushed back") : !f.pushed_back.empty())
        a.field("pushed back", f.pushed_back, false);
}

// Where glibc reads what ungetc() was given, unless that is what the file has there: then it only goes back by one.
constexpr int in_backup = 0x100;

bool has_put_back(const std::FILE* file) { return (file->_flags & in_backup) != 0; }

void look_at_c_place(archive& a, std::FILE* file, open_file& f) {
    if (has_put_back(file) && file->_mode > 0)
        a.fail(errc::not_captured, "wide characters that ungetwc() has put back cannot be saved: read them before the checkpoint");
    if (has_put_back(file))
        f.pushed_back.assign(file->_IO_read_ptr, file->_IO_read_end);
    if (f.position >= 0)      // ftello() counts what is pushed back in some cases; what is read ahead lies in the other area meanwhile
        f.position = has_put_back(file) ? lseek(fileno(file), 0, SEEK_CUR) - (file->_IO_save_end - file->_IO_save_base) : ftello(file);
}
open_file look_at_c_file(archive& a, std::FILE* file) {
    const int descriptor = fileno(file);
    if (descriptor < 0)
        a.fail(errc::not_captured, "a FILE that is memory (open_memstream, fmemopen) cannot be saved: close it before the checkpoint");
    if (!has_put_back(file) && (fcntl(descriptor, F_GETFL) & O_ACCMODE) != O_RDONLY)      // flushing would throw that away
        std::fflush(file);
    open_file f = look_at(a, descriptor);
    look_at_c_place(a, file, f);
    return f;
}

void go_to_c_place(std::FILE* file, const open_file& f) {
    if (f.position >= 0)
        fseeko(file, f.position, SEEK_SET);
    for (auto c = f.pushed_back.rbegin(); c != f.pushed_back.rend(); ++c)
        std::ungetc(static_cast<unsigned char>(*c), file);
}

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
    go_to_c_place(file, f);
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
        f = look_at_c_file(a, c.file);
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

void look_at_place(std::filebuf& buffer, open_file& f) {
    if (filebuf_door::has_another(buffer)) {
        const auto c = static_cast<char>(buffer.sgetc());
        filebuf_door::read_the_files_own(buffer);
        buffer.sbumpc();
        f.pushed_back = c;
    }
    if (f.position >= 0)
        f.position = static_cast<std::int64_t>(buffer.pubseekoff(0, std::ios_base::cur));
    if (!f.pushed_back.empty())
        buffer.sputbackc(f.pushed_back[0]);
}
void go_to_place(std::filebuf& buffer, const open_file& f) {
    if (f.position >= 0)
        buffer.pubseekpos(f.position);
    if (!f.pushed_back.empty())
        buffer.sputbackc(f.pushed_back[0]);
}

void describe_file(archive& a, open_file& f) {
    a.field("path", f.path, false);
    a.field("position", f.position, false);
    a.field("size", f.size, false);
    a.field("reads", f.reads, false);
    a.field("writes", f.writes, false);
    a.field("appends", f.appends, false);
    describe_pushed_back(a, f);
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

// std::cin's own buffer, when it is not synchronised with stdin.
std::filebuf* buffer_of_input() {
    auto* const buffer = dynamic_cast<std::filebuf*>(std::cin.rdbuf());
    return buffer != nullptr && descriptor_of(*buffer) == STDIN_FILENO ? buffer : nullptr;
}

// What one of std::cin and stdin has read ahead, the other believes to be read.
void look_at_place_of_input(archive& a, open_file& f) {
    f.position = 0;
    open_file in_cin = f;
    look_at_c_place(a, stdin, f);
    std::filebuf* const buffer = buffer_of_input();
    if (buffer == nullptr)
        return;
    look_at_place(*buffer, in_cin);
    if (in_cin.position < f.position) {
        f.position = in_cin.position;
        f.pushed_back = in_cin.pushed_back;
    }
}
void go_to_place_of_input(const open_file& f) {
    go_to_c_place(stdin, f);
    if (std::filebuf* const buffer = buffer_of_input())
        go_to_place(*buffer, f);
}

void walk_reopened(archive& a, std::FILE* file, int descriptor) {
    open_file f;
    if (!a.loading() && descriptor == STDIN_FILENO) {
        f = look_at(a, descriptor);
        if (f.position >= 0)
            look_at_place_of_input(a, f);
    } else if (!a.loading()) {
        f = look_at_c_file(a, file);
    }
    describe_file(a, f);
    if (!a.loading())
        return;
    check_again(a, f);
    if (std::freopen(f.path.c_str(), mode_of(f), file) == nullptr)
        a.fail(errc::io, "the file " + f.path + " cannot be opened again");
    if (descriptor == STDIN_FILENO)
        go_to_place_of_input(f);
    else
        go_to_c_place(file, f);
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
    open_file f;      // of a terminal: without a place
    if (struct stat s{}; !a.loading() && !names_of_standard_files.changed(STDIN_FILENO) && fstat(STDIN_FILENO, &s) == 0 && S_ISREG(s.st_mode))
        look_at_place_of_input(a, f);
    a.field("position", f.position, false);
    describe_pushed_back(a, f);
    if (a.loading() && f.position >= 0) {
        struct stat s{};
        if (fstat(STDIN_FILENO, &s) != 0 || !S_ISREG(s.st_mode) || s.st_size < f.position)
            a.fail(errc::io, "the program had read " + std::to_string(f.position) +
                                 " bytes of its standard input when the checkpoint was taken: give it the same file as its input again");
        go_to_place_of_input(f);
    }
    apply_state(a, std::cin, std::cin.rdstate());
}

}  // namespace dome::detail
