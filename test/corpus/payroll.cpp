#include <iomanip>
#include <iostream>
#include <string>
#include <typeinfo>
#include <vector>
using namespace std;

class Employee {
private:
    string firstName, lastName;
    int id;
    static int nextId;

public:
    Employee(const string& f, const string& l) : firstName(f), lastName(l), id(nextId++) {}
    virtual ~Employee() { cout << "deleting " << lastName << endl; }
    virtual double earnings() const = 0;
    virtual void print() const { cout << '#' << id << ' ' << firstName << ' ' << lastName; }
};
int Employee::nextId = 100;

class SalariedEmployee : public Employee {
    double weeklySalary;

public:
    SalariedEmployee(const string& f, const string& l, double s) : Employee(f, l), weeklySalary(s) {}
    double earnings() const override { return weeklySalary; }
    void print() const override {
        cout << "salaried ";
        Employee::print();
    }
};

class CommissionEmployee : public Employee {
protected:
    double sales, rate;

public:
    CommissionEmployee(const string& f, const string& l, double s, double r) : Employee(f, l), sales(s), rate(r) {}
    double earnings() const override { return sales * rate; }
    void print() const override {
        cout << "commission ";
        Employee::print();
    }
};

class BasePlusCommissionEmployee : public CommissionEmployee {
    double baseSalary;

public:
    BasePlusCommissionEmployee(const string& f, const string& l, double s, double r, double b) : CommissionEmployee(f, l, s, r), baseSalary(b) {}
    void raise(double percent) { baseSalary *= 1 + percent / 100; }
    double earnings() const override { return baseSalary + CommissionEmployee::earnings(); }
    void print() const override {
        cout << "base-plus ";
        CommissionEmployee::print();
    }
};

void viaPointer(const Employee* const e) {
    e->print();
    cout << " earned $" << e->earnings() << "\n";
}
void viaReference(const Employee& e) { viaPointer(&e); }

int main() {
    cout << fixed << setprecision(2);
    vector<Employee*> employees(3);
    employees[0] = new SalariedEmployee("John", "Smith", 800);
    employees[1] = new CommissionEmployee("Sue", "Jones", 10000, .06);
    employees[2] = new BasePlusCommissionEmployee("Bob", "Lewis", 5000, .04, 300);
    for (size_t i = 0; i < employees.size(); i++) {
        if (BasePlusCommissionEmployee* p = dynamic_cast<BasePlusCommissionEmployee*>(employees[i])) {
            p->raise(10);
            cout << "raised\n";
        }
        i % 2 ? viaReference(*employees[i]) : viaPointer(employees[i]);
    }
    double total = 0;
    for (const Employee* e : employees)
        total += e->earnings();
    cout << "total " << total << endl;
    for (Employee* e : employees)
        delete e;
    return 0;
}
