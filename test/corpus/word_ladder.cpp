#include <iostream>
#include <queue>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

std::vector<std::string> ladder(const std::string& from, const std::string& to, std::unordered_set<std::string> words) {
    std::unordered_map<std::string, std::string> parent;
    std::queue<std::string> q;
    q.push(from);
    words.erase(from);
    while (!q.empty()) {
        const std::string w = q.front();
        q.pop();
        if (w == to)
            break;
        std::string next = w;
        for (std::size_t i = 0; i < w.size(); ++i) {
            for (char c = 'a'; c <= 'z'; ++c) {
                next[i] = c;
                if (auto it = words.find(next); it != words.end()) {
                    parent[next] = w;
                    words.erase(it);
                    q.push(next);
                }
            }
            next[i] = w[i];
        }
    }
    std::vector<std::string> path;
    for (std::string w = to; w != from; w = parent[w]) {
        if (!parent.count(w))
            return {};
        path.insert(path.begin(), w);
    }
    path.insert(path.begin(), from);
    return path;
}

int main() {
    std::unordered_set<std::string> words{"cold", "cord", "card", "ward", "warm", "word", "worm", "wold", "corm", "form"};
    for (auto& p : std::vector<std::pair<std::string, std::string>>{{"cold", "warm"}, {"cold", "form"}, {"cold", "zzzz"}}) {
        for (auto& w : ladder(p.first, p.second, words))
            std::cout << w << ' ';
        std::cout << '\n';
    }
}
