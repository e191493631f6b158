// SPDX-License-Identifier: Apache-2.0
// Places in files that are kept: std::streampos, std::fpos_t.
#include <dome/session.hpp>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

int main() {
    {
        std::ofstream o("lines.txt");
        for (int i = 0; i < 6; ++i)
            o << "line " << i * i << "\n";
    }
    std::ifstream in("lines.txt");
    const std::streampos begin = in.tellg();
    in.seekg(0, std::ios::end);
    const std::streampos end = in.tellg();
    dome::checkpoint();
    const std::streamoff size = end - begin;
    std::cout << size << "\n";
    in.seekg(begin);
    std::vector<std::streampos> starts{begin};
    std::string line;
    while (std::getline(in, line)) {
        starts.push_back(in.tellg());
        dome::checkpoint();
    }
    in.clear();
    for (std::size_t i = starts.size() - 1; i-- > 0;) {
        in.seekg(starts[i]);
        std::getline(in, line);
        std::cout << line << "\n";
        dome::checkpoint();
    }
    std::FILE* const f = std::fopen("marks.txt", "w+");
    std::fpos_t marks[3];
    for (auto& m : marks) {
        std::fgetpos(f, &m);
        std::fprintf(f, "mark %d\n", static_cast<int>(&m - marks));
        dome::checkpoint();
    }
    char text[20];
    for (int i = 2; i >= 0; --i) {
        std::fsetpos(f, &marks[i]);
        if (std::fgets(text, sizeof text, f))
            std::cout << text;
        dome::checkpoint();
    }
    std::fclose(f);
}
