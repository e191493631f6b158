#include <algorithm>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

struct Item {
    int code;
    string name;
    int quantity;
    double price;
};

class Inventory {
    vector<Item> items;
    vector<Item>::iterator find(int code) {
        for (auto it = items.begin(); it != items.end(); ++it)
            if (it->code == code)
                return it;
        return items.end();
    }

public:
    void add(int code, string name, int quantity, double price) {
        auto it = find(code);
        if (it != items.end())
            it->quantity += quantity;
        else
            items.push_back(Item{code, name, quantity, price});
    }
    bool sell(int code, int quantity) {
        auto it = find(code);
        if (it == items.end() || it->quantity < quantity)
            return false;
        it->quantity -= quantity;
        if (it->quantity == 0)
            items.erase(it);
        return true;
    }
    double value() const {
        double v = 0;
        for (const Item& i : items)
            v += i.quantity * i.price;
        return v;
    }
    void report() const {
        for (size_t i = 0; i < items.size(); i++)
            cout << setw(4) << items[i].code << " " << setw(8) << items[i].name << setw(5) << items[i].quantity << endl;
    }
};

int main() {
    Inventory shop;
    int orders[][3] = {{1, 1, 10}, {1, 2, 5}, {2, 1, 3}, {2, 9, 1}, {1, 1, 4}, {2, 2, 5}, {2, 1, 20}};
    const string names[] = {"", "bolt", "nut"};
    for (auto& o : orders) {
        switch (o[0]) {
            case 1: shop.add(o[1], names[o[1]], o[2], 0.25 * o[1]); break;
            case 2:
                if (!shop.sell(o[1], o[2]))
                    cout << "cannot sell " << o[2] << " of " << o[1] << endl;
                break;
        }
        cout << "value " << shop.value() << endl;
    }
    shop.report();
}
