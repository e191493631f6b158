// refused: heap block 1 (node): the class node has the base coloured, and had none of that name when the checkpoint was taken, but value, next: 
#include <dome/session.hpp>

#include <cstdio>

struct named {
    int id = 1;
};
struct coloured {
    int colour = 2;
};
struct shape : named {
    int corners = 3;
};
struct node : coloured {
    int value = 4;
    node* next = nullptr;
};

int main() {
    shape s;
    s.corners += 4;
    node* first = new node;
    first->next = new node;
    first->next->value = 5;
    for (int i = 0; i < 2; ++i)
        dome::checkpoint();
    std::printf("%d %d\n", s.corners, first->next->value);
    delete first->next;
    delete first;
}
