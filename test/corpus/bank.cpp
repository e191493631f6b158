#include <iomanip>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>
using namespace std;

class InsufficientFunds : public runtime_error {
public:
    InsufficientFunds(double missing) : runtime_error("insufficient funds"), missing(missing) {}
    double missing;
};

class Account {
protected:
    int number;
    string owner;
    double balance;
    vector<string> log;

public:
    Account(int number, const string& owner, double initial) : number(number), owner(owner), balance(initial) {}
    virtual ~Account() {}
    void deposit(double amount) {
        if (amount <= 0)
            throw invalid_argument("deposit must be positive");
        balance += amount;
        log.push_back("deposit " + to_string(amount));
    }
    virtual void withdraw(double amount) {
        if (amount > balance)
            throw InsufficientFunds(amount - balance);
        balance -= amount;
        log.push_back("withdraw " + to_string(amount));
    }
    virtual void endOfMonth() {}
    virtual string kind() const { return "account"; }
    double getBalance() const { return balance; }
    int getNumber() const { return number; }
    void print() const {
        cout << setw(4) << number << ' ' << left << setw(10) << owner << right << setw(10) << kind() << setw(12) << fixed << setprecision(2)
             << balance << endl;
        for (const auto& entry : log)
            cout << "      " << entry << endl;
    }
};

class Savings : public Account {
    double rate;

public:
    Savings(int n, string o, double b, double rate) : Account(n, o, b), rate(rate) {}
    void endOfMonth() override { deposit(balance * rate / 12); }
    string kind() const override { return "savings"; }
};

class Checking : public Account {
    double overdraft;

public:
    Checking(int n, string o, double b, double overdraft) : Account(n, o, b), overdraft(overdraft) {}
    void withdraw(double amount) override {
        if (amount > balance + overdraft)
            throw InsufficientFunds(amount - balance - overdraft);
        balance -= amount;
        log.push_back("check " + to_string(amount));
    }
    string kind() const override { return "checking"; }
};

class Bank {
    map<int, Account*> accounts;

public:
    ~Bank() {
        for (auto& p : accounts)
            delete p.second;
    }
    void open(Account* a) { accounts[a->getNumber()] = a; }
    bool transfer(int from, int to, double amount) {
        try {
            accounts.at(from)->withdraw(amount);
            accounts.at(to)->deposit(amount);
            return true;
        } catch (const InsufficientFunds& e) {
            cout << "transfer failed: " << e.what() << ", missing " << e.missing << endl;
        } catch (const out_of_range&) {
            cout << "no such account" << endl;
        }
        return false;
    }
    void month() {
        for (auto it = accounts.begin(); it != accounts.end(); ++it)
            it->second->endOfMonth();
    }
    void report() {
        for (auto& [number, account] : accounts)
            account->print();
    }
};

int main() {
    Bank bank;
    bank.open(new Savings(1, "Alice", 1000, 0.05));
    bank.open(new Checking(2, "Bob", 200, 300));
    bank.open(new Savings(3, "Carol", 50, 0.02));
    for (int m = 0; m < 3; m++) {
        bank.transfer(1, 2, 150);
        bank.transfer(3, 1, 100);
        bank.transfer(2, 3, 500 - 100 * m);
        bank.transfer(9, 1, 1);
        bank.month();
    }
    bank.report();
    return 0;
}
