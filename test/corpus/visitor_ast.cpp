// An expression tree with a visitor, built by hand.
#include <iostream>
#include <memory>
#include <stack>
#include <string>
#include <vector>

struct Number;
struct Binary;
struct Visitor {
    virtual ~Visitor() = default;
    virtual void visit(const Number&) = 0;
    virtual void visit(const Binary&) = 0;
};
struct Node {
    virtual ~Node() = default;
    virtual void accept(Visitor& v) const = 0;
};
using NodePtr = std::unique_ptr<Node>;
struct Number : Node {
    double value;
    explicit Number(double v) : value(v) {}
    void accept(Visitor& v) const override { v.visit(*this); }
};
struct Binary : Node {
    char op;
    NodePtr left, right;
    Binary(char o, NodePtr l, NodePtr r) : op(o), left(std::move(l)), right(std::move(r)) {}
    void accept(Visitor& v) const override { v.visit(*this); }
};
class Printer : public Visitor {
    std::string out;

public:
    void visit(const Number& n) override { out += std::to_string(static_cast<int>(n.value)); }
    void visit(const Binary& b) override {
        out += '(';
        b.left->accept(*this);
        out += b.op;
        b.right->accept(*this);
        out += ')';
    }
    const std::string& text() const { return out; }
};
class Evaluator : public Visitor {
    std::stack<double> values;

public:
    void visit(const Number& n) override { values.push(n.value); }
    void visit(const Binary& b) override {
        b.left->accept(*this);
        b.right->accept(*this);
        double r = values.top();
        values.pop();
        double l = values.top();
        values.pop();
        switch (b.op) {
            case '+': values.push(l + r); break;
            case '-': values.push(l - r); break;
            case '*': values.push(l * r); break;
            default: values.push(l / r);
        }
    }
    double result() const { return values.top(); }
};

NodePtr fromPostfix(const std::string& s) {
    std::vector<NodePtr> stack;
    for (char c : s) {
        if (c >= '0' && c <= '9') {
            stack.push_back(std::make_unique<Number>(c - '0'));
        } else if (c != ' ') {
            NodePtr r = std::move(stack.back());
            stack.pop_back();
            NodePtr l = std::move(stack.back());
            stack.pop_back();
            stack.emplace_back(new Binary(c, std::move(l), std::move(r)));
        }
    }
    return std::move(stack.back());
}

int main() {
    for (const std::string s : {"34+2*", "9 3 1 + / 5 -", "12345***+"}) {
        NodePtr tree = fromPostfix(s);
        Printer p;
        tree->accept(p);
        Evaluator e;
        tree->accept(e);
        std::cout << s << ": " << p.text() << " = " << e.result() << std::endl;
    }
}
