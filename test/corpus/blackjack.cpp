#include <algorithm>
#include <iostream>
#include <random>
#include <string>
#include <vector>

struct Card {
    int rank;
    char suit;
    std::string str() const { return std::string(1, "A23456789TJQK"[rank - 1]) + suit; }
};

class Deck {
    std::vector<Card> cards;

public:
    Deck() {
        for (char s : {'C', 'D', 'H', 'S'})
            for (int r = 1; r <= 13; r++)
                cards.push_back({r, s});
    }
    void shuffle(std::mt19937& g) {
        for (int i = cards.size() - 1; i > 0; --i)
            std::swap(cards[i], cards[g() % (i + 1)]);
    }
    Card deal() {
        Card c = cards.back();
        cards.pop_back();
        return c;
    }
    bool low() const { return cards.size() < 12; }
};

class Hand {
    std::vector<Card> cards;

public:
    void take(Card c) { cards.push_back(c); }
    int total() const {
        int sum = 0, aces = 0;
        for (const Card& c : cards) {
            sum += std::min(c.rank, 10);
            if (c.rank == 1)
                aces++;
        }
        while (aces-- > 0 && sum <= 11)
            sum += 10;
        return sum;
    }
    std::string str() const {
        std::string s;
        for (auto& c : cards)
            s += c.str() + " ";
        return s + "(" + std::to_string(total()) + ")";
    }
};

int main() {
    std::mt19937 rng{99};
    Deck deck;
    deck.shuffle(rng);
    int wins = 0, rounds = 0;
    while (!deck.low()) {
        Hand player, dealer;
        for (int i = 0; i < 2; ++i) {
            player.take(deck.deal());
            dealer.take(deck.deal());
        }
        while (player.total() < 16)
            player.take(deck.deal());
        while (player.total() <= 21 && dealer.total() < 17)
            dealer.take(deck.deal());
        bool win = player.total() <= 21 && (dealer.total() > 21 || player.total() > dealer.total());
        std::cout << player.str() << " : " << dealer.str() << (win ? " win" : " lose") << std::endl;
        wins += win;
        rounds++;
    }
    std::cout << wins << " of " << rounds << std::endl;
}
