#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

struct DisjointSet {
    std::vector<int> parent, rank;
    DisjointSet(int n) : parent(n), rank(n, 0) { std::iota(parent.begin(), parent.end(), 0); }
    int find(int x) {
        while (parent[x] != x) {
            parent[x] = parent[parent[x]];
            x = parent[x];
        }
        return x;
    }
    bool unite(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b)
            return false;
        if (rank[a] < rank[b])
            std::swap(a, b);
        parent[b] = a;
        if (rank[a] == rank[b])
            rank[a]++;
        return true;
    }
};

struct Edge {
    int u, v, w;
    bool operator<(const Edge& other) const { return w < other.w; }
};

int main() {
    std::vector<Edge> edges{{0, 1, 7},  {0, 3, 5}, {1, 2, 8}, {1, 3, 9}, {1, 4, 7}, {2, 4, 5},
                            {3, 4, 15}, {3, 5, 6}, {4, 5, 8}, {4, 6, 9}, {5, 6, 11}};
    std::sort(edges.begin(), edges.end());
    DisjointSet ds(7);
    int total = 0;
    for (const Edge& e : edges) {
        if (ds.unite(e.u, e.v)) {
            std::cout << e.u << " - " << e.v << " : " << e.w << std::endl;
            total += e.w;
        }
    }
    std::cout << "total " << total << std::endl;
    for (int i = 0; i < 7; i++)
        std::cout << ds.find(i) << ' ';
    std::cout << '\n';
    return 0;
}
