#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
using namespace std;

class Date {
    int day, month, year;
    static const int days[];

public:
    Date(int d, int m, int y) : day(d), month(m), year(y) {}
    static bool leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }
    int monthLength() const { return month == 2 && leap(year) ? 29 : days[month - 1]; }
    Date& operator++() {
        if (++day > monthLength()) {
            day = 1;
            if (++month > 12) {
                month = 1;
                year++;
            }
        }
        return *this;
    }
    Date operator++(int) {
        Date old = *this;
        ++*this;
        return old;
    }
    Date operator+(int n) const {
        Date d = *this;
        while (n-- > 0)
            ++d;
        return d;
    }
    bool operator<(const Date& o) const { return year != o.year ? year < o.year : month != o.month ? month < o.month : day < o.day; }
    int operator-(Date o) const {
        int n = 0;
        for (; o < *this; o++)
            n++;
        return n;
    }
    int weekday() const {
        static int t[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
        int y = year - (month < 3);
        return (y + y / 4 - y / 100 + y / 400 + t[month - 1] + day) % 7;
    }
    friend ostream& operator<<(ostream& os, const Date& d) { return os << d.year << '-' << d.month << '-' << d.day; }
};
const int Date::days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

int main() {
    const char* names[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    Date d(26, 2, 2024);
    for (int i = 0; i < 6; i++, ++d)
        cout << d << ' ' << names[d.weekday()] << endl;
    cout << d + 30 << ' ' << d - Date(1, 1, 2024) << endl;
    cout << "fridays the 13th in 2026:";
    for (int m = 1; m <= 12; m++)
        if (Date f(13, m, 2026); f.weekday() == 5)
            cout << ' ' << f;
    cout << endl;
}
