#include <cstdio>
#include <string>
#include <utility>

static const std::pair<int, const char*> table[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
                                                    {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};

std::string toRoman(int n) {
    std::string out;
    for (const auto& [value, letters] : table)
        while (n >= value) {
            out += letters;
            n -= value;
        }
    return out;
}

int fromRoman(const char* s) {
    int total = 0, previous = 0;
    for (const char* p = s; *p; ++p) {
        int v = 0;
        switch (*p) {
            case 'M': v = 1000; break;
            case 'D': v = 500; break;
            case 'C': v = 100; break;
            case 'L': v = 50; break;
            case 'X': v = 10; break;
            case 'V': v = 5; break;
            case 'I': v = 1; break;
        }
        total += v;
        if (v > previous)
            total -= 2 * previous;
        previous = v;
    }
    return total;
}

std::string words(int n) {
    static const char* ones[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                                 "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static const char* tens[] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    if (n < 20)
        return ones[n];
    if (n < 100)
        return std::string(tens[n / 10]) + (n % 10 ? "-" + words(n % 10) : "");
    if (n < 1000)
        return words(n / 100) + " hundred" + (n % 100 ? " and " + words(n % 100) : "");
    return words(n / 1000) + " thousand" + (n % 1000 ? " " + words(n % 1000) : "");
}

int main() {
    int years[] = {1, 4, 9, 14, 40, 90, 400, 1666, 1999, 2024};
    for (int y : years) {
        std::string r = toRoman(y);
        std::printf("%d %s %d %s\n", y, r.c_str(), fromRoman(r.c_str()), words(y).c_str());
    }
}
