#include <algorithm>
#include <climits>
#include <cstring>
#include <iostream>
#include <unordered_map>
#include <vector>
using namespace std;

long long memo[60];
long long fib(int n) {
    if (n <= 1)
        return n;
    if (memo[n] != -1)
        return memo[n];
    return memo[n] = fib(n - 1) + fib(n - 2);
}

int coinChange(vector<int>& coins, int amount) {
    vector<int> dp(amount + 1, amount + 1);
    dp[0] = 0;
    for (int i = 1; i <= amount; i++)
        for (int c : coins)
            if (c <= i)
                dp[i] = min(dp[i], dp[i - c] + 1);
    return dp[amount] > amount ? -1 : dp[amount];
}

long countWays(const int S[], int m, int n) {
    if (n == 0)
        return 1;
    if (n < 0 || m <= 0)
        return 0;
    return countWays(S, m - 1, n) + countWays(S, m, n - S[m - 1]);
}

vector<int> lis(const vector<int>& a) {
    int n = a.size(), best = 0;
    vector<int> len(n, 1), prev(n, -1);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++)
            if (a[j] < a[i] && len[j] + 1 > len[i]) {
                len[i] = len[j] + 1;
                prev[i] = j;
            }
        if (len[i] > len[best])
            best = i;
    }
    vector<int> out;
    for (int i = best; i >= 0; i = prev[i])
        out.push_back(a[i]);
    reverse(out.begin(), out.end());
    return out;
}

int matrixChain(int p[], int n) {
    int m[8][8];
    for (int i = 1; i < n; i++)
        m[i][i] = 0;
    for (int L = 2; L < n; L++)
        for (int i = 1; i < n - L + 1; i++) {
            int j = i + L - 1;
            m[i][j] = INT_MAX;
            for (int k = i; k <= j - 1; k++) {
                int q = m[i][k] + m[k + 1][j] + p[i - 1] * p[k] * p[j];
                if (q < m[i][j])
                    m[i][j] = q;
            }
        }
    return m[1][n - 1];
}

int maxSubArray(const vector<int>& nums) {
    int best = INT_MIN, current = 0;
    for (int x : nums) {
        current = max(x, current + x);
        best = max(best, current);
    }
    return best;
}

unordered_map<long, int> grid_cache;
int paths(int r, int c) {
    if (r == 0 || c == 0)
        return 1;
    long key = r * 100L + c;
    if (auto it = grid_cache.find(key); it != grid_cache.end())
        return it->second;
    int sum = 0;
    for (int step = 0; step < 2; step++)
        sum += step ? paths(r - 1, c) : paths(r, c - 1);
    return grid_cache[key] = sum;
}

int main() {
    memset(memo, -1, sizeof(memo));
    for (int i = 0; i <= 50; i += 10)
        cout << fib(i) << ' ';
    cout << endl;
    vector<int> coins{1, 5, 10, 25};
    cout << coinChange(coins, 63) << endl;
    int S[] = {1, 2, 3};
    cout << countWays(S, 3, 7) << endl;
    for (int x : lis({10, 9, 2, 5, 3, 7, 101, 18}))
        cout << x << ' ';
    cout << endl;
    int dims[] = {40, 20, 30, 10, 30};
    cout << matrixChain(dims, 5) << ' ' << maxSubArray({-2, 1, -3, 4, -1, 2, 1, -5, 4}) << ' ' << paths(4, 4) << endl;
}
