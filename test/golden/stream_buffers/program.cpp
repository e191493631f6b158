// SPDX-License-Identifier: Apache-2.0
// Streams that work with buffers of others: std::cout and std::cin given another one and their own again, streams of the program's own on one.
#include <dome/session.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

class Redirected {
public:
    Redirected(std::ostream& s, std::streambuf* b) : stream_(s), old_(s.rdbuf(b)) {}
    ~Redirected() { stream_.rdbuf(old_); }
    Redirected(const Redirected&) = delete;

private:
    std::ostream& stream_;
    std::streambuf* old_;
};

static void talk(std::ostream& o, int n) {
    for (int i = 0; i < n; ++i) {
        o << "talk " << i << "\n";
        dome::checkpoint();
    }
}

static void show(const char* name) {
    std::ifstream in(name);
    std::string line;
    while (std::getline(in, line))
        std::cout << name << ": " << line << "\n";
}

int main(int argc, char**) {
    {
        std::ofstream o("numbers.txt");
        for (int i = 0; i < 6; ++i)
            o << i * 7 << " ";
    }
    std::ofstream log("log.txt");
    std::ostream out(argc > 5 ? std::cout.rdbuf() : log.rdbuf());
    out << std::hex;
    talk(out, 3);
    out << 255 << "\n";
    std::ostringstream text;
    {
        const Redirected all_of(std::cout, text.rdbuf());
        talk(std::cout, 3);
    }
    talk(std::cout, 1);
    std::cout << text.str();

    std::ifstream in("numbers.txt");
    std::streambuf* const keyboard = std::cin.rdbuf(in.rdbuf());
    int x = 0, sum = 0;
    while (std::cin >> x) {
        sum += x;
        dome::checkpoint();
    }
    std::cin.rdbuf(keyboard);
    std::cout << sum << "\n";

    std::unique_ptr<std::ostream> owned = std::make_unique<std::ofstream>("owned.txt");
    std::shared_ptr<std::ostream> shared = std::make_shared<std::ostringstream>();
    std::ostream* const raw = new std::ofstream("raw.txt");
    const std::vector<std::ostream*> all{&std::cout, &out, owned.get(), shared.get(), raw};
    for (std::ostream* o : all) {
        *o << "to all\n";
        dome::checkpoint();
    }
    std::cout << dynamic_cast<std::ostringstream&>(*shared).str();
    owned.reset();
    delete raw;
    log.close();
    show("log.txt");
    show("owned.txt");
    show("raw.txt");

    std::istringstream words("a bc d");
    std::istream over(words.rdbuf());
    std::string word;
    while (over >> word) {
        std::cout << word << "|";
        dome::checkpoint();
    }
    std::istringstream letters("hello");
    std::istreambuf_iterator<char> at(letters), end;
    while (at != end) {
        std::cout << *at++ << "-";
        dome::checkpoint();
    }
    std::cout << "\n";
}
