#include <algorithm>
#include <cctype>
#include <iostream>
#include <set>
#include <string>
using namespace std;

class Hangman {
    const string secret;
    string shown;
    set<char> tried;
    int lives;

public:
    Hangman(string word, int lives = 6) : secret(word), shown(word.size(), '_'), lives(lives) {}
    bool guess(char c) {
        c = tolower(c);
        if (!tried.insert(c).second)
            return true;
        bool hit = false;
        for (size_t i = 0; i < secret.size(); i++)
            if (secret[i] == c) {
                shown[i] = c;
                hit = true;
            }
        if (!hit)
            lives--;
        return hit;
    }
    bool won() const { return shown == secret; }
    bool over() const { return won() || lives == 0; }
    void display() const {
        for (char c : shown)
            cout << c << ' ';
        cout << " lives " << lives << " tried ";
        for (char c : tried)
            cout << c;
        cout << endl;
    }
};

int main() {
    for (string word : {"checkpoint", "jazz"}) {
        Hangman game(word);
        const char* guesses = "etaoinshrdlcumwfgypbvkjxqz";
        while (!game.over()) {
            char g = *guesses++;
            cout << g << (game.guess(g) ? " yes " : " no  ");
            game.display();
        }
        cout << (game.won() ? "won" : "lost") << endl;
    }
}
