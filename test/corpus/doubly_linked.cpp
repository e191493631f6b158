#include <cstdio>

template <typename T>
class DList {
    struct Node {
        T value;
        Node *prev, *next;
    };
    Node *head = nullptr, *tail = nullptr;
    size_t count = 0;

public:
    ~DList() { clear(); }
    void push_back(const T& v) {
        Node* n = new Node{v, tail, nullptr};
        if (tail)
            tail->next = n;
        else
            head = n;
        tail = n;
        count++;
    }
    void push_front(const T& v) {
        Node* n = new Node{v, nullptr, head};
        (head ? head->prev : tail) = n;
        head = n;
        count++;
    }
    bool erase(const T& v) {
        for (Node* n = head; n; n = n->next) {
            if (n->value == v) {
                (n->prev ? n->prev->next : head) = n->next;
                (n->next ? n->next->prev : tail) = n->prev;
                delete n;
                --count;
                return true;
            }
        }
        return false;
    }
    void clear() {
        for (Node* n = head; n;) {
            Node* next = n->next;
            delete n;
            n = next;
        }
        head = tail = nullptr;
        count = 0;
    }
    template <typename F>
    void forEach(F f) const {
        for (const Node* n = head; n; n = n->next)
            f(n->value);
    }
    template <typename F>
    void forEachBack(F f) const {
        for (const Node* n = tail; n; n = n->prev)
            f(n->value);
    }
    size_t size() const { return count; }
};

int main() {
    DList<int> l;
    for (int i = 0; i < 8; i++)
        i % 2 ? l.push_back(i) : l.push_front(i);
    l.forEach([](int v) { printf("%d ", v); });
    printf("\n");
    l.erase(4);
    l.erase(7);
    l.erase(6);
    int sum = 0;
    l.forEachBack([&sum](int v) {
        sum += v;
        printf("%d ", v);
    });
    printf("\nsum %d size %zu\n", sum, l.size());
    return 0;
}
