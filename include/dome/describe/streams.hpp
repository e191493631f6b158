// SPDX-License-Identifier: Apache-2.0
// Descriptions of string streams, file streams, FILE*, the format of the standard streams, and the place a
// program has reached in its standard input. A file is saved as its name and position, not its contents: on the way back it is
// opened again, and what was written to it after the checkpoint is cut off.
// In: a stream. Out: name, position, format and state to an archive. Included by programs that save one (dome-cc adds the line).
// Tested by test/golden/{string_streams,file_streams,c_files,stream_format,standard_input} and
// test/runtime/checkpoint/files_test.cpp.
#pragma once

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <locale>
#include <sstream>
#include <string>

#include "dome/archive.hpp"
#include "dome/detail/unique_ptr.hpp"

namespace dome {
namespace detail {

// What can be asked of an open file, and done to open it again. runtime/checkpoint/open_files.cpp.
struct open_file {
    std::string path;              // relative where the file lies below the working directory
    std::int64_t position = -1;    // -1: it has none (a terminal)
    std::int64_t size = 0;
    bool reads = false, writes = false, appends = false;
    std::string pushed_back;       // what comes before that position; ungetc(), putback()
};
open_file look_at(archive&, int descriptor);                  // its output is flushed; waits until it is on the disk
// The file must be there and hold what it held; what it holds beyond is cut off when the program writes it.
void check_again(archive&, const open_file&);
void describe_file(archive&, open_file&);
int descriptor_of(std::filebuf&);                             // -1: not open
void look_at_place(std::filebuf&, open_file&);
void go_to_place(std::filebuf&, const open_file&);
void walk_c_file(archive&, std::FILE*&);
void walk_standard_input(archive&);
void walk_standard_files(archive&);

// A locale by its name, "" if it has facets of its own.
inline std::string name_of(const std::locale& l) { return l.name() == "*" ? std::string() : l.name(); }
std::locale named_locale(archive&, const std::string& name);

// A stream is pointed to as the base that writes or reads, too.
template <class Base, class Stream>
void also_as(archive& a, Stream& x) {
    Base& base = x;
    a.also({std::addressof(base), nullptr, "stream", &type_mark<Base>, sizeof(Base)});
}

// Its own buffer, too, even where it works with another stream's.
template <class Stream>
void also_its_buffer(archive& a, Stream& x) {
    auto* const own = x.rdbuf();
    using base = std::basic_streambuf<typename Stream::char_type, typename Stream::traits_type>;
    a.also({static_cast<base*>(own), nullptr, "buffer", &type_mark<base>, sizeof(base)});
    a.also({own, nullptr, "buffer", &type_mark<std::remove_pointer_t<decltype(own)>>, sizeof *own});
}
// Which buffer a stream works with. To give it one is to say that all is well: how it was before is kept.
template <class C>
void apply_buffer(archive& a, const char* name, std::basic_ios<C>& x) {
    using base = std::basic_streambuf<C>;
    pointer_ref p{x.rdbuf(), &x,
                  [](void* slot, void* target) {
                      auto& stream = *static_cast<std::basic_ios<C>*>(slot);
                      const auto none = stream.rdbuf() == nullptr ? std::ios_base::badbit : std::ios_base::goodbit;      // until now
                      const auto state = stream.rdstate() & ~none, thrown = stream.exceptions();
                      stream.exceptions(std::ios_base::goodbit);
                      stream.rdbuf(static_cast<base*>(target));
                      stream.clear(state);
                      if ((state & thrown) == 0)
                          stream.exceptions(thrown);
                  },
                  &type_mark<base>};
    a.named(name, {&p, [](archive& to, void* at) { to.pointer(*static_cast<pointer_ref*>(at)); }, "buffer"}, true);
}

template <class Stream>
void apply_format(archive& a, Stream& x) {
    std::uint64_t flags = static_cast<std::uint64_t>(x.flags());
    std::int64_t precision = x.precision(), width = x.width();
    auto fill = x.fill();
    std::string locale = name_of(x.getloc());
    if (locale.empty())
        a.fail(errc::not_captured,
               "a stream works with a std::locale that has facets of its own, and no name by which it could be made again: imbue "
               "a named one before the checkpoint and yours again after it");
    a.field("flags", flags, false);
    a.field("precision", precision, false);
    a.field("width", width, false);
    a.field("fill", fill, false);
    a.field("locale", locale, false);
    if (!a.loading())
        return;
    x.flags(static_cast<std::ios_base::fmtflags>(flags));
    x.precision(static_cast<std::streamsize>(precision));
    x.width(static_cast<std::streamsize>(width));
    x.fill(fill);
    if (locale != name_of(x.getloc()))
        x.imbue(named_locale(a, locale));
}
// How much was read last is nobody's to set: the member is reached as a derived class reaches it.
template <class Base>
struct reach_count : Base {
    static std::streamsize& of([[maybe_unused]] Base& x) {
#ifdef __GLIBCXX__
        return x.*(&reach_count::_M_gcount);
#else
        static std::streamsize nothing;
        return nothing = 0;
#endif
    }
};
template <class C>
void apply_count(archive& a, std::basic_istream<C>& x) {
    std::streamsize& count = reach_count<std::basic_istream<C>>::of(x);
    std::int64_t n = count;
    a.field("gcount", n, false);
    count = static_cast<std::streamsize>(n);
}
template <class C>
void apply_count(archive&, std::basic_ostream<C>&) {}
template <class C>
void apply_count(archive& a, std::basic_iostream<C>& x) {
    apply_count(a, static_cast<std::basic_istream<C>&>(x));
}

template <class Stream>
void apply_state(archive& a, Stream& x, std::ios_base::iostate state) {
    std::uint64_t bits = static_cast<std::uint64_t>(state), thrown = static_cast<std::uint64_t>(x.exceptions());
    a.field("state", bits, false);
    a.field("exceptions", thrown, false);
    apply_count(a, x);
    if (!a.loading())
        return;
    x.exceptions(std::ios_base::goodbit);
    x.clear(static_cast<std::ios_base::iostate>(bits));
    if ((bits & thrown) == 0)
        x.exceptions(static_cast<std::ios_base::iostate>(thrown));
}

template <class C, class Stream>
void apply_string_stream(archive& a, Stream& x, bool reads, bool writes) {
    std::basic_string<C> text = x.str();
    const auto state = x.rdstate();
    auto* const buffer = x.rdbuf();
    std::int64_t get = reads ? static_cast<std::int64_t>(buffer->pubseekoff(0, std::ios_base::cur, std::ios_base::in)) : 0;
    std::int64_t put = writes ? static_cast<std::int64_t>(buffer->pubseekoff(0, std::ios_base::cur, std::ios_base::out)) : 0;
    a.field("text", text, false);
    if (reads)
        a.field("read", get, false);
    if (writes)
        a.field("written", put, false);
    if (a.loading()) {
        x.str(text);
        if (reads && get >= 0)
            buffer->pubseekpos(get, std::ios_base::in);
        if (writes && put >= 0)
            buffer->pubseekpos(put, std::ios_base::out);
    }
    apply_format(a, x);
    apply_state(a, x, state);
}

template <class Stream>
void walk_open(archive& a, Stream& x) {
    std::filebuf& buffer = *x.rdbuf();
    open_file f;
    if (!a.loading()) {
        buffer.pubsync();
        f = look_at(a, descriptor_of(buffer));
        look_at_place(buffer, f);
    }
    describe_file(a, f);
    if (!a.loading())
        return;
    check_again(a, f);
    auto mode = std::ios_base::binary;
    if (f.reads)
        mode |= std::ios_base::in;
    if (f.writes)
        mode |= f.appends ? std::ios_base::app : f.reads ? std::ios_base::out : std::ios_base::out | std::ios_base::in;
    if (buffer.open(f.path, mode) == nullptr)
        a.fail(errc::io, "the file " + f.path + " cannot be opened again");
    go_to_place(buffer, f);
}
template <class Stream>
struct file_of {
    Stream& stream;
};
// null: not open.
template <class Stream>
void walk_file(archive& a, void* address) {
    auto& x = static_cast<file_of<Stream>*>(address)->stream;
    const bool open = a.begin_optional(x.is_open());
    if (a.loading() && x.is_open())
        x.rdbuf()->close();
    if (open)
        a.item(0, {address, [](archive& to, void* p) { walk_open(to, static_cast<file_of<Stream>*>(p)->stream); }, "file"}, false);
    a.end_optional(open);
}
// A stream that is closed has a format, too, and whether it failed: programs ask later whether a file could be opened.
template <class Stream>
void apply_file_stream(archive& a, Stream& x) {
    if (static_cast<std::ios&>(x).rdbuf() != x.rdbuf())
        a.fail(errc::not_captured, "a file stream that works with the buffer of another stream cannot be saved");
    file_of<Stream> file{x};
    const auto state = x.rdstate();
    a.named("file", {&file, &walk_file<Stream>, "file"}, false);
    apply_format(a, x);
    apply_state(a, x, state);
}

}  // namespace detail

namespace gen {

// Formats of std::cout and its like, which programs change for good with manipulators, and whether they are tied to std::cout.
struct stream_formats {};
inline stream_formats standard_formats;
// Which buffers std::cout and its like work with.
struct stream_buffers {};
inline stream_buffers standard_buffers;
struct input {};
inline input standard_input;
// The files that freopen() has put behind stdin, stdout and stderr.
struct reopened {};
inline reopened standard_files;

}  // namespace gen

template <>
struct describe<gen::stream_formats> {
    static constexpr const char* name() { return "formats"; }
    static void apply(archive& a, gen::stream_formats&) {
        of(a, "cin", std::cin);
        of(a, "cout", std::cout);
        of(a, "cerr", std::cerr);
        of(a, "clog", std::clog);
    }

private:
    template <class Stream>
    static void of(archive& a, const char* which, Stream& x) {
        constexpr auto walk = [](archive& to, void* p) {
            auto& stream = *static_cast<Stream*>(p);
            bool tied = stream.tie() == &std::cout;
            detail::apply_format(to, stream);
            to.field("tied", tied, false);
            if (tied != (stream.tie() == &std::cout))
                stream.tie(tied ? &std::cout : nullptr);
        };
        a.named(which, {&x, walk, "format"}, false);
    }
};
template <>
struct describe<gen::stream_buffers> {
    static constexpr const char* name() { return "buffers"; }
    static void apply(archive& a, gen::stream_buffers&) {
        detail::apply_buffer<char>(a, "cin", std::cin);
        detail::apply_buffer<char>(a, "cout", std::cout);
        detail::apply_buffer<char>(a, "cerr", std::cerr);
        detail::apply_buffer<char>(a, "clog", std::clog);
    }
};
template <>
struct describe<gen::input> {
    static constexpr const char* name() { return "input"; }
    static void apply(archive& a, gen::input&) { detail::walk_standard_input(a); }
};

template <>
struct describe<gen::reopened> {
    static constexpr const char* name() { return "reopened files"; }
    static void apply(archive& a, gen::reopened&) { detail::walk_standard_files(a); }
};

#define DOME_DESCRIBE_STREAM(kind, base, ...)                    \
    template <class C>                                           \
    struct describe<std::basic_##kind<C>> {                      \
        static constexpr const char* name() { return #kind; }    \
        static void apply(archive& a, std::basic_##kind<C>& x) { \
            detail::also_as<std::basic_##base<C>>(a, x);         \
            detail::also_its_buffer(a, x);                       \
            __VA_ARGS__;                                         \
        }                                                        \
    };
DOME_DESCRIBE_STREAM(ostringstream, ostream, detail::apply_string_stream<C>(a, x, false, true))
DOME_DESCRIBE_STREAM(istringstream, istream, detail::apply_string_stream<C>(a, x, true, false))
DOME_DESCRIBE_STREAM(stringstream, ostream, detail::also_as<std::basic_istream<C>>(a, x); detail::apply_string_stream<C>(a, x, true, true))
DOME_DESCRIBE_STREAM(ofstream, ostream, detail::apply_file_stream(a, x))
DOME_DESCRIBE_STREAM(ifstream, istream, detail::apply_file_stream(a, x))
DOME_DESCRIBE_STREAM(fstream, ostream, detail::also_as<std::basic_istream<C>>(a, x); detail::apply_file_stream(a, x))
#undef DOME_DESCRIBE_STREAM

// A stream of the program's own on another one's buffer.
#define DOME_DESCRIBE_PLAIN_STREAM(kind)                         \
    template <class C>                                           \
    struct describe<std::basic_##kind<C>> {                      \
        static constexpr const char* name() { return #kind; }    \
        static void apply(archive& a, std::basic_##kind<C>& x) { \
            const auto state = x.rdstate();                      \
            detail::apply_buffer<C>(a, "buffer", x);             \
            detail::apply_format(a, x);                          \
            detail::apply_state(a, x, state);                    \
        }                                                        \
    };
DOME_DESCRIBE_PLAIN_STREAM(ostream)
DOME_DESCRIBE_PLAIN_STREAM(istream)
#undef DOME_DESCRIBE_PLAIN_STREAM
namespace detail {
template <>
struct classes_behind<std::ostream> {
    using type = types<std::ofstream, std::fstream, std::ostringstream, std::stringstream>;
};
template <>
struct classes_behind<std::istream> {
    using type = types<std::ifstream, std::fstream, std::istringstream, std::stringstream>;
};
template <class C>
struct blank_parts<std::basic_ostream<C>> {
    static std::basic_ostream<C> make() { return std::basic_ostream<C>(nullptr); }
};
template <class C>
struct blank_parts<std::basic_istream<C>> {
    static std::basic_istream<C> make() { return std::basic_istream<C>(nullptr); }
};
}  // namespace detail

template <>
struct describe<std::FILE*> {
    static constexpr const char* name() { return "file"; }
    static void apply(archive& a, std::FILE*& x) { detail::walk_c_file(a, x); }
};
// With a class without members that closes it, or with fclose itself.
template <class Closer>
struct describe<std::unique_ptr<std::FILE, Closer>> {
    static constexpr const char* name() { return "file"; }
    static void apply(archive& a, std::unique_ptr<std::FILE, Closer>& x) {
        if constexpr (std::is_empty_v<Closer>) {
            file(a, &x);
        } else {
            a.field("deleter", x.get_deleter());
            a.named("file", {&x, &file, "file"}, false);
        }
    }

private:
    static void file(archive& a, void* slot) {
        auto& x = *static_cast<std::unique_ptr<std::FILE, Closer>*>(slot);
        std::FILE* f = x.get();
        describe<std::FILE*>::apply(a, f);
        if (a.loading()) {
            static_cast<void>(x.release());
            x.reset(f);
        }
    }
};

}  // namespace dome
