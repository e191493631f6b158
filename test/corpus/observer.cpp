#include <algorithm>
#include <iostream>
#include <list>
#include <string>
using namespace std;

class IObserver {
public:
    virtual ~IObserver() {}
    virtual void Update(const string& message) = 0;
};

class ISubject {
public:
    virtual ~ISubject() {}
    virtual void Attach(IObserver* observer) = 0;
    virtual void Detach(IObserver* observer) = 0;
    virtual void Notify() = 0;
};

class Subject : public ISubject {
public:
    virtual ~Subject() { cout << "Goodbye, I was the Subject.\n"; }
    void Attach(IObserver* observer) override { list_observer_.push_back(observer); }
    void Detach(IObserver* observer) override { list_observer_.remove(observer); }
    void Notify() override {
        list<IObserver*>::iterator iterator = list_observer_.begin();
        cout << "There are " << list_observer_.size() << " observers in the list.\n";
        while (iterator != list_observer_.end()) {
            (*iterator)->Update(message_);
            ++iterator;
        }
    }
    void CreateMessage(string message = "Empty") {
        this->message_ = message;
        Notify();
    }

private:
    list<IObserver*> list_observer_;
    string message_;
};

class Observer : public IObserver {
public:
    Observer(Subject& subject) : subject_(subject) {
        this->subject_.Attach(this);
        this->number_ = ++Observer::static_number_;
    }
    void Update(const string& message) override {
        message_from_subject_ = message;
        cout << "Observer \"" << number_ << "\": " << message_from_subject_ << "\n";
    }
    void RemoveMeFromTheList() { subject_.Detach(this); }

private:
    string message_from_subject_;
    Subject& subject_;
    static int static_number_;
    int number_;
};
int Observer::static_number_ = 0;

int main() {
    Subject* subject = new Subject;
    Observer* observers[3];
    for (auto& o : observers)
        o = new Observer(*subject);
    subject->CreateMessage("Hello World! :D");
    observers[1]->RemoveMeFromTheList();
    for (int i = 0; i < 2; i++)
        subject->CreateMessage("round " + to_string(i));
    for (Observer* o : observers)
        delete o;
    delete subject;
    return 0;
}
