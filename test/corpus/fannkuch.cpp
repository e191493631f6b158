#include <algorithm>
#include <cstdio>
#include <cstring>

static int fannkuch(int n, int* checksum) {
    int perm[16], perm1[16], count[16];
    int maxFlips = 0, permCount = 0, r = n;
    *checksum = 0;
    for (int i = 0; i < n; i++)
        perm1[i] = i;
    while (1) {
        while (r != 1) {
            count[r - 1] = r;
            r--;
        }
        memcpy(perm, perm1, n * sizeof(int));
        int flips = 0, k;
        while (!((k = perm[0]) == 0)) {
            int k2 = (k + 1) >> 1;
            for (int i = 0; i < k2; i++) {
                int temp = perm[i];
                perm[i] = perm[k - i];
                perm[k - i] = temp;
            }
            flips++;
        }
        maxFlips = std::max(maxFlips, flips);
        *checksum += permCount % 2 == 0 ? flips : -flips;
        while (1) {
            if (r == n)
                return maxFlips;
            int perm0 = perm1[0];
            int i = 0;
            while (i < r) {
                int j = i + 1;
                perm1[i] = perm1[j];
                i = j;
            }
            perm1[r] = perm0;
            if (--count[r] > 0)
                break;
            r++;
        }
        permCount++;
    }
}

int main() {
    for (int n = 3; n <= 6; n++) {
        int checksum;
        int flips = fannkuch(n, &checksum);
        printf("%d\nPfannkuchen(%d) = %d\n", checksum, n, flips);
    }
}
