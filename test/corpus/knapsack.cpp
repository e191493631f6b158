#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

struct Item {
    string name;
    int weight;
    int value;
};

int main() {
    vector<Item> items = {{"map", 9, 150},     {"compass", 13, 35}, {"water", 153, 200}, {"sandwich", 50, 160},
                          {"glucose", 15, 60}, {"tin", 68, 45},     {"banana", 27, 60}};
    const int capacity = 100;
    int n = items.size();
    vector<vector<int>> best(n + 1, vector<int>(capacity + 1, 0));
    for (int i = 1; i <= n; i++) {
        const Item& item = items[i - 1];
        for (int w = 0; w <= capacity; w++) {
            best[i][w] = best[i - 1][w];
            if (w >= item.weight)
                best[i][w] = max(best[i][w], best[i - 1][w - item.weight] + item.value);
        }
    }
    cout << "best value " << best[n][capacity] << endl;
    int w = capacity;
    for (int i = n; i > 0; i--) {
        if (best[i][w] != best[i - 1][w]) {
            cout << "  " << items[i - 1].name << " (" << items[i - 1].weight << ")" << endl;
            w -= items[i - 1].weight;
        }
    }
}
