// SPDX-License-Identifier: Apache-2.0
// Pointers that lead to what is declared after them: arrays, objects, numbers, elements of containers, other pointers; in functions,
// templates, lambdas, constructors and their callers.
#include <dome/session.hpp>

#include <cstdio>
#include <cstring>
#include <list>
#include <string>
#include <vector>

struct node {
    int value;
    node* next;
};

static int sum(const node* n) {
    int s = 0;
    for (; n != nullptr; n = n->next) {
        dome::checkpoint();
        s += n->value;
    }
    return s;
}

template <class T>
static T largest(const std::vector<T>& all) {
    const T* best = nullptr;
    T copies[3] = {all[0], all[1], all[2]};
    for (const T& x : copies) {
        if (best == nullptr || *best < x)
            best = &x;
        dome::checkpoint();
    }
    return *best;
}

class window {
public:
    explicit window(int n) {
        int* last = nullptr;
        int room[4] = {n, n + 1, n + 2, n + 3};
        for (int& x : room) {
            last = &x;
            dome::checkpoint();
            total_ += *last;
        }
    }
    int total() const { return total_; }

private:
    int total_ = 0;
};

int main() {
    node* head = nullptr;
    const char* word;
    char* volatile place = nullptr;
    int** outer = nullptr;
    void* any = nullptr;
    int* inner = nullptr;
    char text[50];
    std::strcpy(text, "san francisco roof");
    word = std::strchr(text, 'c');
    place = text + 4;
    int number = 7;
    inner = &number;
    outer = &inner;
    any = &number;
    dome::checkpoint();
    std::printf("%s %s %d %d\n", word, static_cast<char*>(place), **outer, *static_cast<int*>(any));

    node third{3, nullptr}, second{2, &third}, first{1, &second};
    head = &first;
    std::printf("%d\n", sum(head));
    std::string* longest = nullptr;
    std::list<std::string> names = {"ann", "robert", "bob"};
    std::vector<int>::iterator at;
    std::vector<int> numbers = {4, 5, 6};
    at = numbers.begin() + 1;
    for (std::string& n : names) {
        dome::checkpoint();
        if (longest == nullptr || longest->size() < n.size())
            longest = &n;
    }
    const auto later = [&] {
        const int* p = nullptr;
        int own[2] = {8, 9};
        p = own;
        dome::checkpoint();
        return p[1] + *at + sum(head);
    };
    std::printf("%s %d %d %s %d\n", longest->c_str(), later(), largest<int>({3, 9, 4}), largest<std::string>({"b", "c", "a"}).c_str(),
                window(10).total());
    while (head != nullptr && (dome::checkpoint(), head->value < 3))
        head = head->next;
    std::printf("%d\n", head->value);
}
