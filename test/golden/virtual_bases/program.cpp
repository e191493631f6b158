// SPDX-License-Identifier: Apache-2.0
// A diamond: the virtual base is saved once. Private bases, several bases, a local class.
#include <dome/session.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <utility>

class named {
public:
    explicit named(std::string name) : name_(std::move(name)) {}
    virtual ~named() = default;
    const std::string& name() const { return name_; }
private:
    std::string name_;
};
class reader : public virtual named {
public:
    explicit reader(int n) : named("reader"), read_(n) {}
    int read() { return ++read_; }
private:
    int read_;
};
class writer : public virtual named {
public:
    explicit writer(int n) : named("writer"), written_(n) {}
    int write() { return written_ += 2; }
private:
    int written_;
};
class device : public reader, public writer {
public:
    explicit device(std::string name) : named(std::move(name)), reader(10), writer(20) {}
    int both() { return read() + write(); }
};
class counter {
protected:
    int count_ = 0;
};
class tally : private counter, public reader {
public:
    tally() : named("tally"), reader(1) {}
    int add() { return count_ += read(); }
};

int main() {
    device d("disk");
    tally t;
    std::unique_ptr<named> owned = std::make_unique<device>("tape");
    class step : public counter {
    public:
        int next() { return ++count_; }
    };
    step s;
    for (int i = 0; i < 3; ++i) {
        std::cout << d.both() << ' ' << t.add() << ' ';
        dome::checkpoint();
        std::cout << d.name() << ' ' << t.name() << ' ' << owned->name() << ' ' << s.next() << ' ' << dynamic_cast<device&>(*owned).both() << '\n';
    }
}
