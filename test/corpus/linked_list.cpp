#include <iostream>
using namespace std;

class LinkedList {
private:
    struct Node {
        int data;
        Node* next;
        Node(int d) : data(d), next(nullptr) {}
    };
    Node* head;
    int size;

public:
    LinkedList() : head(nullptr), size(0) {}
    LinkedList(const LinkedList& other) : head(nullptr), size(0) {
        for (Node* n = other.head; n; n = n->next)
            append(n->data);
    }
    LinkedList& operator=(LinkedList other) {
        std::swap(head, other.head);
        std::swap(size, other.size);
        return *this;
    }
    ~LinkedList() {
        while (head != nullptr) {
            Node* next = head->next;
            delete head;
            head = next;
        }
    }
    void append(int value) {
        Node* node = new Node(value);
        size++;
        if (!head) {
            head = node;
            return;
        }
        Node* last = head;
        while (last->next)
            last = last->next;
        last->next = node;
    }
    void prepend(int value) {
        Node* node = new Node(value);
        node->next = head;
        head = node;
        ++size;
    }
    bool remove(int value) {
        Node** link = &head;
        while (*link) {
            if ((*link)->data == value) {
                Node* dead = *link;
                *link = dead->next;
                delete dead;
                size--;
                return true;
            }
            link = &(*link)->next;
        }
        return false;
    }
    void reverse() {
        Node *previous = nullptr, *current = head;
        while (current) {
            Node* next = current->next;
            current->next = previous;
            previous = current;
            current = next;
        }
        head = previous;
    }
    void print() const {
        Node* temp = head;
        while (temp != nullptr) {
            cout << temp->data << " -> ";
            temp = temp->next;
        }
        cout << "NULL (" << size << ")" << endl;
    }
};

int main() {
    LinkedList list;
    for (int i = 1; i <= 5; i++)
        list.append(i * 10);
    list.prepend(5);
    list.print();
    list.remove(30);
    list.remove(99);
    list.print();
    list.reverse();
    list.print();
    LinkedList copy = list;
    copy.append(7);
    list = copy;
    list.print();
    return 0;
}
