#include <iostream>
#include <map>
#include <queue>
#include <set>
#include <stack>
#include <string>
#include <vector>
using namespace std;

class Graph {
    map<string, set<string>> edges;
    map<string, int> indegree;

    void visit(const string& node, set<string>& seen, stack<string>& order) {
        seen.insert(node);
        for (const auto& next : edges[node])
            if (!seen.count(next))
                visit(next, seen, order);
        order.push(node);
    }

public:
    void add(const string& from, const string& to) {
        if (edges[from].insert(to).second)
            indegree[to]++;
        edges[to];
        indegree[from] += 0;
    }
    vector<string> kahn() {
        queue<string> ready;
        auto degree = indegree;
        for (auto& [n, d] : degree)
            if (d == 0)
                ready.push(n);
        vector<string> out;
        while (!ready.empty()) {
            string n = ready.front();
            ready.pop();
            out.push_back(n);
            for (auto& next : edges[n])
                if (--degree[next] == 0)
                    ready.push(next);
        }
        return out;
    }
    vector<string> byDepth() {
        set<string> seen;
        stack<string> order;
        for (auto& e : edges)
            if (seen.find(e.first) == seen.end())
                visit(e.first, seen, order);
        vector<string> out;
        for (; !order.empty(); order.pop())
            out.push_back(order.top());
        return out;
    }
};

int main() {
    Graph g;
    g.add("shirt", "tie");
    g.add("tie", "jacket");
    g.add("trousers", "shoes");
    g.add("trousers", "belt");
    g.add("belt", "jacket");
    g.add("socks", "shoes");
    for (const string& s : g.kahn())
        cout << s << ' ';
    cout << endl;
    for (const string& s : g.byDepth())
        cout << s << ' ';
    cout << endl;
}
