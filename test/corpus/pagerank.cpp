#include <cmath>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>
using namespace std;

int main() {
    map<string, vector<string>> links = {{"A", {"B", "C"}}, {"B", {"C"}}, {"C", {"A"}}, {"D", {"C", "A"}}, {"E", {}}};
    map<string, double> rank;
    for (auto& l : links)
        rank[l.first] = 1.0 / links.size();
    const double d = 0.85;
    double change = 1;
    int iterations = 0;
    do {
        map<string, double> next;
        double dangling = 0;
        for (auto const& [page, out] : links) {
            next[page] += (1 - d) / links.size();
            if (out.empty())
                dangling += rank[page];
            for (auto const& target : out)
                next[target] += d * rank[page] / out.size();
        }
        change = 0;
        for (auto& [page, r] : next) {
            r += d * dangling / links.size();
            change += fabs(r - rank[page]);
        }
        rank.swap(next);
        ++iterations;
    } while (change > 1e-4 && iterations < 50);
    multimap<double, string, greater<double>> order;
    for (auto& p : rank)
        order.insert({p.second, p.first});
    for (auto& p : order)
        cout << p.second << " " << setprecision(5) << p.first << '\n';
    set<string> sinks;
    for (auto& l : links)
        if (l.second.empty())
            sinks.insert(l.first);
    for (set<string>::const_iterator s = sinks.begin(); s != sinks.end(); s++)
        cout << *s << " is a sink after " << iterations << endl;
}
