#include <cstdio>
#include <dome/session.hpp>
template <class T>
class singleton {
public:
    static T& instance() {
        static T t;
        return t;
    }
protected:
    singleton() { std::puts("made"); }
    virtual ~singleton() { std::puts("ended"); }
private:
    singleton(const singleton&);
    singleton& operator=(const singleton&);
};
class counter : public singleton<counter> {
    friend class singleton<counter>;
    int n = 0;
    counter() {}
    ~counter() override {}
public:
    int next() {
        dome::checkpoint();
        return ++n;
    }
};
int main() {
    std::puts("start");
    for (int i = 0; i < 3; ++i)
        std::printf("%d\n", counter::instance().next());
}
