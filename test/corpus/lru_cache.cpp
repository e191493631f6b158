#include <iostream>
#include <list>
#include <string>
#include <unordered_map>

template <class Key, class Value>
class LRUCache {
public:
    explicit LRUCache(size_t capacity) : capacity_(capacity) {}
    void put(const Key& key, const Value& value) {
        auto it = map_.find(key);
        if (it != map_.end()) {
            it->second->second = value;
            items_.splice(items_.begin(), items_, it->second);
            return;
        }
        if (items_.size() == capacity_) {
            map_.erase(items_.back().first);
            items_.pop_back();
        }
        items_.emplace_front(key, value);
        map_[key] = items_.begin();
    }
    Value* get(const Key& key) {
        auto it = map_.find(key);
        if (it == map_.end()) {
            ++misses_;
            return nullptr;
        }
        ++hits_;
        items_.splice(items_.begin(), items_, it->second);
        return &it->second->second;
    }
    void dump() const {
        for (const auto& [k, v] : items_)
            std::cout << k << '=' << v << ' ';
        std::cout << "hits " << hits_ << " misses " << misses_ << '\n';
    }

private:
    size_t capacity_;
    std::list<std::pair<Key, Value>> items_;
    std::unordered_map<Key, typename std::list<std::pair<Key, Value>>::iterator> map_;
    int hits_ = 0, misses_ = 0;
};

int main() {
    LRUCache<std::string, int> cache(3);
    const char* requests[] = {"a", "b", "c", "a", "d", "b", "e", "a", "a", "c"};
    int n = 0;
    for (const char* r : requests) {
        if (int* v = cache.get(r))
            *v += 100;
        else
            cache.put(r, ++n);
        cache.dump();
    }
}
