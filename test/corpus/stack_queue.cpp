#include <cassert>
#include <iostream>
#include <stdexcept>
using namespace std;

template <class T, int MAX = 8>
class Stack {
    T data[MAX];
    int top;

public:
    Stack() : top(-1) {}
    bool isEmpty() const { return top < 0; }
    bool isFull() const { return top == MAX - 1; }
    void push(const T& x) {
        if (isFull())
            throw overflow_error("stack overflow");
        data[++top] = x;
    }
    T pop() {
        if (isEmpty())
            throw underflow_error("stack underflow");
        return data[top--];
    }
    const T& peek() const { return data[top]; }
};

class CircularQueue {
    int *arr, front, rear, size;

public:
    CircularQueue(int s) : front(-1), rear(-1), size(s) { arr = new int[s]; }
    ~CircularQueue() { delete[] arr; }
    bool enQueue(int value) {
        if ((front == 0 && rear == size - 1) || (rear == front - 1))
            return false;
        if (front == -1)
            front = rear = 0;
        else if (rear == size - 1 && front != 0)
            rear = 0;
        else
            rear++;
        arr[rear] = value;
        return true;
    }
    int deQueue() {
        if (front == -1)
            return -1;
        int value = arr[front];
        if (front == rear)
            front = rear = -1;
        else if (front == size - 1)
            front = 0;
        else
            front++;
        return value;
    }
};

int precedence(char op) { return op == '+' || op == '-' ? 1 : op == '*' || op == '/' ? 2 : 0; }

string toPostfix(const string& infix) {
    Stack<char, 16> ops;
    string out;
    for (char c : infix) {
        if (isalnum(c))
            out += c;
        else if (c == '(')
            ops.push(c);
        else if (c == ')') {
            while (!ops.isEmpty() && ops.peek() != '(')
                out += ops.pop();
            ops.pop();
        } else {
            while (!ops.isEmpty() && precedence(ops.peek()) >= precedence(c))
                out += ops.pop();
            ops.push(c);
        }
    }
    while (!ops.isEmpty())
        out += ops.pop();
    return out;
}

int main() {
    cout << toPostfix("a+b*(c-d)/e") << endl;
    Stack<int> s;
    try {
        for (int i = 0;; i++)
            s.push(i * i);
    } catch (const overflow_error& e) {
        cout << e.what() << endl;
    }
    int sum = 0;
    while (!s.isEmpty())
        sum += s.pop();
    cout << sum << endl;
    try {
        s.pop();
    } catch (exception& e) {
        cout << e.what() << endl;
    }
    CircularQueue q(4);
    int next = 0;
    for (int round = 0; round < 6; round++) {
        while (q.enQueue(next))
            next++;
        cout << q.deQueue() << ' ' << q.deQueue() << endl;
    }
    return 0;
}
