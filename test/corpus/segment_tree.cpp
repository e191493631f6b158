#include <iostream>
#include <memory>
#include <vector>

class SegmentTree {
    int n;
    std::vector<long> tree, lazy;
    void build(const std::vector<int>& a, int v, int l, int r) {
        if (l == r) {
            tree[v] = a[l];
            return;
        }
        int m = (l + r) / 2;
        build(a, 2 * v, l, m);
        build(a, 2 * v + 1, m + 1, r);
        tree[v] = tree[2 * v] + tree[2 * v + 1];
    }
    void push(int v, int l, int r) {
        if (lazy[v]) {
            tree[v] += lazy[v] * (r - l + 1);
            if (l != r)
                for (int child : {2 * v, 2 * v + 1})
                    lazy[child] += lazy[v];
            lazy[v] = 0;
        }
    }
    void update(int v, int l, int r, int ql, int qr, int x) {
        push(v, l, r);
        if (qr < l || r < ql)
            return;
        if (ql <= l && r <= qr) {
            lazy[v] += x;
            push(v, l, r);
            return;
        }
        int m = (l + r) / 2;
        update(2 * v, l, m, ql, qr, x);
        update(2 * v + 1, m + 1, r, ql, qr, x);
        tree[v] = tree[2 * v] + tree[2 * v + 1];
    }
    long query(int v, int l, int r, int ql, int qr) {
        push(v, l, r);
        if (qr < l || r < ql)
            return 0;
        if (ql <= l && r <= qr)
            return tree[v];
        int m = (l + r) / 2;
        return query(2 * v, l, m, ql, qr) + query(2 * v + 1, m + 1, r, ql, qr);
    }

public:
    explicit SegmentTree(const std::vector<int>& a) : n(a.size()), tree(4 * n), lazy(4 * n) { build(a, 1, 0, n - 1); }
    void add(int l, int r, int x) { update(1, 0, n - 1, l, r, x); }
    long sum(int l, int r) { return query(1, 0, n - 1, l, r); }
};

struct Fenwick {
    std::vector<int> t;
    Fenwick(int n) : t(n + 1) {}
    void add(int i, int x) {
        for (++i; i < (int)t.size(); i += i & -i)
            t[i] += x;
    }
    int sum(int i) const {
        int s = 0;
        for (++i; i > 0; i -= i & -i)
            s += t[i];
        return s;
    }
};

int main() {
    std::vector<int> a;
    for (int i = 0; i < 10; i++)
        a.push_back(i * i % 7);
    SegmentTree st(a);
    std::cout << st.sum(0, 9) << ' ' << st.sum(3, 5) << '\n';
    for (int k = 1; k <= 3; k++) {
        st.add(k, 2 * k + 1, k);
        std::cout << st.sum(0, 9) << ' ' << st.sum(k, k + 2) << '\n';
    }
    Fenwick f(8);
    int inversions = 0, p[] = {3, 1, 4, 0, 7, 5, 2, 6};
    for (int i = 7; i >= 0; i--) {
        inversions += f.sum(p[i]);
        f.add(p[i], 1);
    }
    std::cout << inversions << std::endl;
}
