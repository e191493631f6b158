template <class T>
int length_of(const T* first) {
    int n = 0;
    for (; first != nullptr; first = first->next)
        ++n;
    return n;
}
