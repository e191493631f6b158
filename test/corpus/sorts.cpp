#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

void printArray(int arr[], int n) {
    for (int i = 0; i < n; ++i) cout << arr[i] << " ";
    cout << "\n";
}
void bubbleSort(int arr[], int n) {
    bool swapped;
    do {
        swapped = false;
        for (int i = 1; i < n; i++)
            if (arr[i - 1] > arr[i]) {
                swap(arr[i - 1], arr[i]);
                swapped = true;
            }
    } while (swapped);
}
void insertionSort(int* a, int n) {
    int i, key, j;
    for (i = 1; i < n; i++) {
        key = a[i];
        j = i - 1;
        while (j >= 0 && a[j] > key) {
            a[j + 1] = a[j];
            j = j - 1;
        }
        a[j + 1] = key;
    }
}
void selectionSort(int a[], int n) {
    for (int i = 0; i < n - 1; i++) {
        int min = i;
        for (int j = i + 1; j < n; j++)
            if (a[j] < a[min]) min = j;
        if (min != i) swap(a[i], a[min]);
    }
}
int partition(int arr[], int low, int high) {
    int pivot = arr[high], i = low - 1;
    for (int j = low; j <= high - 1; j++)
        if (arr[j] < pivot) swap(arr[++i], arr[j]);
    swap(arr[i + 1], arr[high]);
    return i + 1;
}
void quickSort(int arr[], int low, int high) {
    if (low < high) {
        int pi = partition(arr, low, high);
        quickSort(arr, low, pi - 1);
        quickSort(arr, pi + 1, high);
    }
}
void merge(vector<int>& v, int l, int m, int r) {
    vector<int> L(v.begin() + l, v.begin() + m + 1), R(v.begin() + m + 1, v.begin() + r + 1);
    size_t i = 0, j = 0;
    int k = l;
    while (i < L.size() && j < R.size()) v[k++] = L[i] <= R[j] ? L[i++] : R[j++];
    while (i < L.size()) v[k++] = L[i++];
    while (j < R.size()) v[k++] = R[j++];
}
void mergeSort(vector<int>& v, int l, int r) {
    if (l >= r) return;
    int m = l + (r - l) / 2;
    mergeSort(v, l, m);
    mergeSort(v, m + 1, r);
    merge(v, l, m, r);
}
void heapify(int arr[], int n, int i) {
    int largest = i, l = 2 * i + 1, r = 2 * i + 2;
    if (l < n && arr[l] > arr[largest]) largest = l;
    if (r < n && arr[r] > arr[largest]) largest = r;
    if (largest != i) {
        swap(arr[i], arr[largest]);
        heapify(arr, n, largest);
    }
}
void heapSort(int arr[], int n) {
    for (int i = n / 2 - 1; i >= 0; i--) heapify(arr, n, i);
    for (int i = n - 1; i > 0; i--) {
        swap(arr[0], arr[i]);
        heapify(arr, i, 0);
    }
}
void shellSort(int arr[], int n) {
    for (int gap = n / 2; gap > 0; gap /= 2)
        for (int i = gap; i < n; i += 1) {
            int temp = arr[i], j;
            for (j = i; j >= gap && arr[j - gap] > temp; j -= gap) arr[j] = arr[j - gap];
            arr[j] = temp;
        }
}

int main() {
    const int data[] = {64, 34, 25, 12, 22, 11, 90, 5, 77, 1};
    const int n = sizeof(data) / sizeof(data[0]);
    void (*simple[])(int*, int) = {bubbleSort, insertionSort, selectionSort, heapSort, shellSort};
    for (auto sorter : simple) {
        int a[n];
        copy(data, data + n, a);
        sorter(a, n);
        printArray(a, n);
    }
    int q[n];
    copy(begin(data), end(data), q);
    quickSort(q, 0, n - 1);
    printArray(q, n);
    vector<int> v(data, data + n);
    mergeSort(v, 0, v.size() - 1);
    printArray(v.data(), n);
    return is_sorted(v.begin(), v.end()) ? 0 : 1;
}
