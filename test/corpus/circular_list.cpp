// Josephus with a circular list.
#include <iostream>

struct Person {
    int id;
    Person* next;
};

class Circle {
    Person* last;

public:
    Circle() : last(NULL) {}
    ~Circle() {
        if (last == NULL)
            return;
        Person* p = last->next;
        last->next = NULL;
        while (p != NULL) {
            Person* t = p;
            p = p->next;
            delete t;
        }
    }
    void add(int id) {
        Person* p = new Person;
        p->id = id;
        if (last == NULL) {
            p->next = p;
        } else {
            p->next = last->next;
            last->next = p;
        }
        last = p;
    }
    int survivor(int k) {
        while (last->next != last) {
            for (int i = 1; i < k; ++i)
                last = last->next;
            Person* dead = last->next;
            last->next = dead->next;
            std::cout << dead->id << ' ';
            delete dead;
        }
        std::cout << std::endl;
        return last->id;
    }
};

int main() {
    for (int n = 5; n <= 9; n += 2) {
        Circle c;
        for (int i = 1; i <= n; i++)
            c.add(i);
        std::cout << "survivor of " << n << ": " << c.survivor(3) << std::endl;
    }
    return 0;
}
