#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#include <dome/describe/texts.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Texts that functions of the C library put on the heap: they live across a checkpoint, grow by getline() afterwards, and are freed.
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

#include "dome/dome.hpp"

void write_lines(const char* name) {
    std::FILE* f = std::fopen(name, "w");
    for (int i = 0; i < 4; ++i) {
        for (int k = 0; k < 1 + 100 * i; ++k)      // longer than the block of the line before
            std::fputc('a' + i, f);
        std::fputc('\n', f);
    }
    std::fclose(f);
}

void read_lines(const char* name) { DOME_FRAME("read_lines(const char *)", "program.cpp", 22, 0x3079adf87650a00dull, "dome::checkpoint");
    std::FILE* f = dome_at ? dome_f.get<::FILE *>("f") : (std::fopen(name, "r"));
    char* line = dome_at ? ::dome::gen::blank<char *>() : ::dome::gen::type<char *>(nullptr); if (dome_at) dome_f.load("line", line); 
    size_t room = dome_at ? ::dome::gen::blank<::size_t>() : ::dome::gen::type<::size_t>(0); if (dome_at) dome_f.load("room", room); 
    while (dome_at || (::dome::gen::read_line(&line, &room, f) != -1)) {
        { DOME_SITE(1, 27, ("f", "line", "room"), f, ::dome::gen::ref(line), ::dome::gen::ref(room)); dome::checkpoint(); }
        std::printf("%zu %c\n", std::strlen(line), line[0]);
    }
    ::dome::gen::release(line);
    std::fclose(f);
}

void read_words(const char* text) { DOME_FRAME("read_words(const char *)", "program.cpp", 34, 0xc5998cdc659c797ull, "dome::checkpoint");
    std::FILE* f = dome_at ? ::dome::gen::blank<::FILE *>() : (fmemopen(const_cast<char*>(text), std::strlen(text), "r"));
    char* word = dome_at ? ::dome::gen::blank<char *>() : (static_cast<char*>(::dome::gen::allocate<char>(2))); if (dome_at) dome_f.load("word", word); 
    char* first = dome_at ? ::dome::gen::blank<char *>() : ::dome::gen::type<char *>(nullptr); if (dome_at) dome_f.load("first", first); 
    std::size_t room = dome_at ? ::dome::gen::blank<::std::size_t>() : ::dome::gen::type<::std::size_t>(2); if (dome_at) dome_f.load("room", room);  std::size_t other = dome_at ? ::dome::gen::blank<::std::size_t>() : ::dome::gen::type<::std::size_t>(0); if (dome_at) dome_f.load("other", other); 
    if (!dome_at) { ::dome::gen::read_until(&first, &other, ' ', f); }
    ssize_t last = dome_at ? dome_f.get<::ssize_t>("last") : ::dome::gen::type<::ssize_t>(0);
    if (!dome_at) { for (int i = 0; i < 3; ++i)
        last = ::dome::gen::read_until(&word, &room, ' ', f);
    std::fclose(f); }
    { DOME_SITE(1, 44, ("word", "first", "room", "other", "last"), ::dome::gen::ref(word), ::dome::gen::ref(first), ::dome::gen::ref(room), ::dome::gen::ref(other), last); dome::checkpoint(); }
    std::printf("%s, %s, %zd\n", first, word, last);
    ::dome::gen::release(word);
    ::dome::gen::release(first);
}

char* printed(const char* format, ...) {
    char* text = nullptr;
    va_list arguments;
    va_start(arguments, format);
    if (::dome::gen::print_arguments_to_text(&text, format, arguments) < 0)
        text = nullptr;
    va_end(arguments);
    return text;
}

void print_texts() { DOME_FRAME("print_texts()", "program.cpp", 60, 0x348742b35f0b6bc7ull, "dome::checkpoint", "dome::checkpoint");
    char* a = dome_at ? ::dome::gen::blank<char *>() : ::dome::gen::type<char *>(nullptr); if (dome_at) dome_f.load("a", a); 
    char* b = dome_at ? dome_f.get<char *>("b") : (printed("%s of %d", "text", 7));
    if (!dome_at) { if (::dome::gen::print_to_text(&a, "%d-%s", 5, b) < 0)
        return; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 65, ("a", "b"), ::dome::gen::ref(a), b); dome::checkpoint(); }
    if (!dome_at) { std::printf("%s, %s\n", a, b);
    a = static_cast<char*>(::dome::gen::reallocate<char>(a, 100));
    std::strcat(a, " and more"); }
    { DOME_SITE(2, 69, ("a", "b"), ::dome::gen::ref(a), b); dome::checkpoint(); }
    std::printf("%s\n", a);
    ::dome::gen::release(a);
    ::dome::gen::release(b);
}

void find_paths() { DOME_FRAME("find_paths()", "program.cpp", 75, 0xfa7edf79b4992b43ull, "dome::checkpoint", "dome::checkpoint");
    char* root = dome_at ? dome_f.get<char *>("root") : (::dome::gen::real_path("/usr/..", nullptr));
    char buffer[4096]; if (dome_at) dome_f.load("buffer", buffer); 
    char* inside = dome_at ? dome_f.get<char *>("inside") : (::dome::gen::real_path("/", buffer));
    char* here = dome_at ? dome_f.get<char *>("here") : (::dome::gen::working_directory(nullptr, 0));
    char* same = dome_at ? dome_f.get<char *>("same") : (::dome::gen::made_text(get_current_dir_name()));
    char* roomy = dome_at ? dome_f.get<char *>("roomy") : (::dome::gen::working_directory(NULL, 4000));
    if (DOME_IN(1, 1)) { DOME_SITE(1, 82, ("root", "buffer", "inside", "here", "same", "roomy"), root, ::dome::gen::ref(buffer), inside, here, same, roomy); dome::checkpoint(); }
    if (!dome_at) { std::printf("%s %d %s\n", root, inside == buffer, inside);
    std::printf("%d %d %d\n", here[0] == '/', std::strcmp(here, same), std::strcmp(here, roomy));
    std::strcpy(roomy + 3900, "room"); }
    { DOME_SITE(2, 86, ("root", "buffer", "here", "same", "roomy"), root, ::dome::gen::ref(buffer), here, same, roomy); dome::checkpoint(); }
    std::printf("%s\n", roomy + 3900);
    ::dome::gen::release(root);
    ::dome::gen::release(here);
    ::dome::gen::release(same);
    ::dome::gen::release(roomy);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 94, 0xfff6f3ae345b6249ull, "read_lines", "read_words", "print_texts", "find_paths");
    const char* name = dome_at ? dome_f.get<const char *>("name") : ::dome::gen::type<const char *>("lines.txt");
    if (!dome_at) { write_lines(name); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 97, ("name"), name); read_lines(name); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 98, ("name"), name); read_words("one two three four"); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 99, ("name"), name); print_texts(); }
    { DOME_SITE(4, 100, ("name"), name); find_paths(); }
    std::remove(name);
}
