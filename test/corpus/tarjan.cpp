#include <algorithm>
#include <functional>
#include <iostream>
#include <vector>
using namespace std;

struct SCC {
    int n, timer = 0;
    vector<vector<int>> adj, components;
    vector<int> index, low, stack;
    vector<bool> onStack;
    SCC(int n) : n(n), adj(n), index(n, -1), low(n), onStack(n) {}
    void strongConnect(int v) {
        index[v] = low[v] = timer++;
        stack.push_back(v);
        onStack[v] = true;
        for (int w : adj[v]) {
            if (index[w] < 0) {
                strongConnect(w);
                low[v] = min(low[v], low[w]);
            } else if (onStack[w])
                low[v] = min(low[v], index[w]);
        }
        if (low[v] == index[v]) {
            vector<int> c;
            int w;
            do {
                w = stack.back();
                stack.pop_back();
                onStack[w] = false;
                c.push_back(w);
            } while (w != v);
            sort(c.begin(), c.end());
            components.push_back(c);
        }
    }
    void run() {
        for (int v = 0; v < n; v++)
            if (index[v] < 0) strongConnect(v);
    }
};

bool bipartite(const vector<vector<int>>& g) {
    vector<int> color(g.size(), 0);
    function<bool(int, int)> paint = [&](int v, int c) {
        if (color[v]) return color[v] == c;
        color[v] = c;
        for (int w : g[v])
            if (!paint(w, -c)) return false;
        return true;
    };
    for (size_t v = 0; v < g.size(); v++)
        if (!color[v] && !paint(v, 1)) return false;
    return true;
}

int main() {
    SCC s(8);
    vector<pair<int, int>> edges = {{0, 1}, {1, 2}, {2, 0}, {3, 1}, {3, 4}, {4, 5}, {5, 3}, {6, 5}, {6, 7}, {7, 6}};
    for (auto [a, b] : edges) s.adj[a].push_back(b);
    s.run();
    for (const auto& c : s.components) {
        cout << "{";
        for (size_t i = 0; i < c.size(); i++) cout << (i ? "," : "") << c[i];
        cout << "} ";
    }
    cout << endl << bipartite({{1, 3}, {0, 2}, {1, 3}, {0, 2}}) << bipartite({{1, 2}, {0, 2}, {0, 1}}) << endl;
}
