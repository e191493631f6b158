#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>
using namespace std;

struct Record {
    string name;
    double price;
    int quantity;
};

string money(double d) {
    ostringstream os;
    os << fixed << setprecision(2) << d;
    string s = os.str();
    for (int i = (int)s.find('.') - 3; i > 0; i -= 3)
        s.insert(i, ",");
    return s;
}

vector<string> split(const string& s, char sep) {
    vector<string> parts;
    string part;
    stringstream ss(s);
    while (getline(ss, part, sep))
        parts.push_back(part);
    return parts;
}

int main() {
    vector<Record> records;
    for (const auto& line : {"Widget;1234.5;10", "Gadget;0.99;1000", "Thing;15;7"}) {
        auto f = split(line, ';');
        records.push_back({f[0], stod(f[1]), stoi(f[2])});
    }
    cout << setfill('-') << setw(40) << "" << setfill(' ') << endl;
    cout << left << setw(12) << "Name" << right << setw(12) << "Price" << setw(6) << "Qty" << setw(10) << "Total" << endl;
    double total = 0;
    for (const Record& r : records) {
        double t = r.price * r.quantity;
        cout << left << setw(12) << r.name << right << setw(12) << money(r.price) << setw(6) << r.quantity << setw(10) << money(t) << endl;
        total += t;
    }
    cout << boolalpha << (total > 100) << ' ' << hex << showbase << 255 << dec << ' ' << scientific << total << endl;
    for (int i = 0; i < 3; ++i)
        cout << setprecision(i) << fixed << total << ' ' << (i == 1) << endl;
    return 0;
}
