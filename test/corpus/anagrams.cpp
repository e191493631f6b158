#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

int main() {
    std::istringstream words("listen silent enlist google elgoog cat act tac dog god inlets");
    std::map<std::string, std::set<std::string>> groups;
    for (std::string w; words >> w;) {
        std::string key = w;
        std::sort(key.begin(), key.end());
        groups[key].insert(w);
    }
    std::size_t largest = 0;
    for (const auto& g : groups)
        largest = std::max(largest, g.second.size());
    for (const auto& [key, members] : groups) {
        if (members.size() < 2)
            continue;
        std::cout << key << (members.size() == largest ? "* " : "  ");
        for (auto it = members.cbegin(); it != members.cend(); ++it)
            std::cout << *it << (std::next(it) == members.cend() ? "\n" : ", ");
    }
    std::string line = "the rain in spain";
    for (std::size_t start = 0, end; start < line.size(); start = end + 1) {
        end = line.find(' ', start);
        if (end == std::string::npos)
            end = line.size();
        std::reverse(line.begin() + start, line.begin() + end);
    }
    std::cout << line << std::endl;
}
