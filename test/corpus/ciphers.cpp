#include <cctype>
#include <iostream>
#include <map>
#include <string>
using namespace std;

string caesar(string text, int shift) {
    for (char& c : text) {
        if (isupper(c))
            c = 'A' + (c - 'A' + shift + 26) % 26;
        else if (islower(c))
            c = 'a' + (c - 'a' + shift + 26) % 26;
    }
    return text;
}

string vigenere(const string& text, const string& key, bool encrypt) {
    string out = "";
    for (size_t i = 0, j = 0; i < text.length(); ++i) {
        char c = toupper(text[i]);
        if (!isalpha(c))
            continue;
        int k = toupper(key[j]) - 'A';
        out += char((c - 'A' + (encrypt ? k : 26 - k)) % 26 + 'A');
        j = (j + 1) % key.length();
    }
    return out;
}

bool isPalindrome(const string& s) {
    int i = 0, j = s.size() - 1;
    while (i < j) {
        while (i < j && !isalpha(s[i])) i++;
        while (i < j && !isalpha(s[j])) j--;
        if (tolower(s[i++]) != tolower(s[j--]))
            return false;
    }
    return true;
}

string morse(const string& s) {
    static const map<char, const char*> code = {{'S', "..."}, {'O', "---"}, {'E', "."}, {'T', "-"}, {'A', ".-"}};
    string out;
    for (char c : s) {
        auto found = code.find(toupper(c));
        if (found != code.end())
            out += string(found->second) + " ";
    }
    return out;
}

int main() {
    string secret = caesar("Hello, World!", 3);
    cout << secret << " " << caesar(secret, -3) << endl;
    string v = vigenere("Attack at dawn", "Lemon", true);
    cout << v << ' ' << vigenere(v, "Lemon", false) << endl;
    for (auto s : {"A man, a plan, a canal: Panama", "Not one"})
        cout << s << ": " << boolalpha << isPalindrome(s) << endl;
    cout << morse("SOS tea") << endl;
}
