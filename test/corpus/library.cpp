#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace library {

class Item {
public:
    Item(std::string title, int year) : title_(std::move(title)), year_(year) { ++created; }
    virtual ~Item() { --created; }
    virtual std::string describe() const { return title_ + " (" + std::to_string(year_) + ")"; }
    virtual int loanDays() const = 0;
    const std::string& title() const { return title_; }
    static int created;

private:
    std::string title_;
    int year_;
};
int Item::created = 0;

class Book : public Item {
public:
    Book(std::string title, int year, std::string author) : Item(title, year), author_(author) {}
    std::string describe() const override { return Item::describe() + " by " + author_; }
    int loanDays() const override { return 28; }

private:
    std::string author_;
};

class Film : public Item {
public:
    Film(const std::string& title, int year, int minutes) : Item(title, year), minutes_(minutes) {}
    std::string describe() const override { return Item::describe() + ", " + std::to_string(minutes_) + " min"; }
    int loanDays() const override { return 7; }

private:
    int minutes_;
};

struct Loan {
    std::shared_ptr<Item> item;
    int due;
};

class Library {
    std::vector<std::shared_ptr<Item>> items_;
    std::map<std::string, std::vector<Loan>> loans_;
    int today_ = 0;

public:
    template <class T, class... Args>
    std::shared_ptr<T> add(Args&&... args) {
        auto p = std::make_shared<T>(std::forward<Args>(args)...);
        items_.push_back(p);
        return p;
    }
    bool lend(const std::string& member, const std::string& title) {
        auto it = std::find_if(items_.begin(), items_.end(), [&](const auto& i) { return i->title() == title; });
        if (it == items_.end())
            return false;
        loans_[member].push_back({*it, today_ + (*it)->loanDays()});
        items_.erase(it);
        return true;
    }
    void giveBack(const std::string& member) {
        for (auto& l : loans_[member])
            items_.push_back(l.item);
        loans_.erase(member);
    }
    void nextDay(int days) {
        while (days-- > 0) {
            ++today_;
            for (const auto& [member, loans] : loans_)
                for (const Loan& l : loans)
                    if (l.due == today_)
                        std::cout << "day " << today_ << ": " << member << " must return " << l.item->describe() << '\n';
        }
    }
    void list() const {
        for (const auto& i : items_)
            std::cout << "- " << i->describe() << '\n';
    }
};

}  // namespace library

int main() {
    using namespace library;
    {
        Library l;
        l.add<Book>("Dune", 1965, "Herbert");
        l.add<Film>("Alien", 1979, 117);
        std::weak_ptr<Item> watched = l.add<Book>("Emma", 1815, "Austen");
        l.list();
        const char* wishes[][2] = {{"Ann", "Alien"}, {"Ben", "Dune"}, {"Ann", "Dune"}};
        for (auto& w : wishes)
            std::cout << w[0] << (l.lend(w[0], w[1]) ? " takes " : " cannot take ") << w[1] << std::endl;
        l.nextDay(30);
        l.giveBack("Ann");
        l.list();
        std::cout << Item::created << ' ' << watched.expired() << std::endl;
    }
    std::cout << Item::created << std::endl;
}
