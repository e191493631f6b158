#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>
using namespace std;

class ParseError : public runtime_error {
    int line_;

public:
    ParseError(const string& what, int line) : runtime_error(what), line_(line) {}
    int line() const { return line_; }
};

struct Guard {
    string name;
    Guard(string n) : name(n) { cout << "enter " << name << endl; }
    ~Guard() { cout << "leave " << name << endl; }
};

int parse(const string& s, int line) {
    Guard g("parse " + s);
    int value = 0;
    for (char c : s) {
        if (c < '0' || c > '9')
            throw ParseError("not a digit: " + string(1, c), line);
        value = value * 10 + (c - '0');
        if (value > 5000)
            throw out_of_range("too large");
    }
    if (s.empty())
        throw 42;
    return value;
}

int total(const vector<string>& lines) {
    int sum = 0, number = 0;
    for (const auto& l : lines) {
        ++number;
        try {
            Guard g("line");
            sum += parse(l, number);
        } catch (const ParseError& e) {
            cout << "line " << e.line() << ": " << e.what() << endl;
        } catch (int code) {
            cout << "code " << code << endl;
            throw;
        }
    }
    return sum;
}

int main() {
    vector<vector<string>> inputs = {{"1", "22", "333"}, {"4", "x5"}, {"6000"}, {"7", ""}};
    for (size_t i = 0; i < inputs.size(); i++) {
        try {
            cout << "total " << total(inputs[i]) << endl;
        } catch (const exception& e) {
            cout << "exception: " << e.what() << endl;
        } catch (...) {
            cout << "something else" << endl;
        }
    }
    int tries = 0;
    while (true) {
        try {
            if (++tries < 4)
                throw runtime_error("try " + to_string(tries));
            break;
        } catch (runtime_error& e) {
            cout << e.what() << endl;
            continue;
        }
    }
    cout << tries << " tries" << endl;
}
