#include <cstring>
#include <iostream>
#include <string>
using namespace std;

struct Entry {
    string key;
    int value;
    Entry* next;
};

class HashTable {
    Entry** buckets;
    int capacity, count;

    unsigned hash(const string& s) const {
        unsigned h = 5381;
        for (char c : s)
            h = h * 33 + c;
        return h % capacity;
    }
    void grow() {
        int oldCapacity = capacity;
        Entry** old = buckets;
        capacity *= 2;
        buckets = new Entry*[capacity]();
        for (int i = 0; i < oldCapacity; i++) {
            Entry* e = old[i];
            while (e) {
                Entry* next = e->next;
                unsigned h = hash(e->key);
                e->next = buckets[h];
                buckets[h] = e;
                e = next;
            }
        }
        delete[] old;
    }

public:
    HashTable() : buckets(new Entry*[4]), capacity(4), count(0) { memset(buckets, 0, sizeof(Entry*) * capacity); }
    ~HashTable() {
        for (int i = 0; i < capacity; i++)
            for (Entry* e = buckets[i]; e;) {
                Entry* dead = e;
                e = e->next;
                delete dead;
            }
        delete[] buckets;
    }
    HashTable(const HashTable&) = delete;
    HashTable& operator=(const HashTable&) = delete;
    int& operator[](const string& key) {
        unsigned h = hash(key);
        for (Entry* e = buckets[h]; e; e = e->next)
            if (e->key == key)
                return e->value;
        if (count >= capacity) {
            grow();
            h = hash(key);
        }
        buckets[h] = new Entry{key, 0, buckets[h]};
        count++;
        return buckets[h]->value;
    }
    void print() const {
        for (int i = 0; i < capacity; i++) {
            cout << i << ":";
            for (const Entry* e = buckets[i]; e; e = e->next)
                cout << " " << e->key << "=" << e->value;
            cout << "\n";
        }
    }
};

int main() {
    HashTable t;
    const string words[] = {"the", "quick", "brown", "fox", "jumps", "over", "the", "lazy", "dog", "the", "end"};
    for (const string& w : words)
        t[w]++;
    t.print();
    return 0;
}
