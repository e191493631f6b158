// SPDX-License-Identifier: Apache-2.0
// Files are opened again at their places: locals, members, a global; written, read and appended to.
#include <dome/session.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

std::ofstream journal;

class table {
public:
    explicit table(const std::string& name) : out_(name) { out_ << "begin\n"; }
    void row(int i) { out_ << i << ',' << i * i << '\n'; }
private:
    std::ofstream out_;
};

std::string contents(const std::string& name) {
    std::ifstream in(name);
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

int main() {
    {
        std::ofstream first("numbers.txt");
        for (int i = 1; i < 7; ++i)
            first << i * 11 << '\n';
    }
    const std::filesystem::path kept = "kept.txt";
    std::ifstream in("numbers.txt");
    std::fstream both("both.txt", std::ios::in | std::ios::out | std::ios::trunc);
    journal.open("journal.txt");
    {
        table t("table.txt");
        std::ofstream kept_out(kept, std::ios::app);
        std::ostream& where = kept_out;
        std::string line;
        for (int i = 0; std::getline(in, line); ++i) {
            t.row(i);
            journal << line << ' ';
            dome::checkpoint();
            both << line.size() + i << ' ';
            where << i;
            journal << i << '\n';
        }
        dome::checkpoint();
        std::cout << in.eof() << '\n';
    }
    journal.close();
    both.seekg(0);
    int sum = 0;
    for (int x = 0; both >> x;) {
        dome::checkpoint();
        sum += x;
    }
    std::cout << sum << ' ' << journal.is_open() << '\n' << contents("table.txt") << contents("journal.txt") << contents(kept) << '\n';
    std::filesystem::remove(kept);
}
