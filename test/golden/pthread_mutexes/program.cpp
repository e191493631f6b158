// SPDX-License-Identifier: Apache-2.0
// POSIX's mutexes and their kin: unlocked at every checkpoint; of their kind, and with a semaphore's value, afterwards.
#include <dome/session.hpp>

#include <pthread.h>
#include <semaphore.h>

#include <cstdio>
#include <memory>
#include <vector>

static pthread_mutex_t everybody = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t recursive;
static pthread_once_t once = PTHREAD_ONCE_INIT;

class stock {
public:
    stock() {
        pthread_mutex_init(&guard_, nullptr);
        pthread_cond_init(&filled_, nullptr);
        pthread_rwlock_init(&table_, nullptr);
        pthread_spin_init(&spin_, PTHREAD_PROCESS_PRIVATE);
        sem_init(&free_, 0, 4);
    }
    ~stock() {
        sem_destroy(&free_);
        pthread_mutex_destroy(&guard_);
    }
    stock(const stock&) = delete;
    void put() {
        sem_wait(&free_);
        pthread_mutex_lock(&guard_);
        ++size_;
        pthread_cond_signal(&filled_);
        pthread_mutex_unlock(&guard_);
    }
    int free() {
        int n = 0;
        sem_getvalue(&free_, &n);
        return n;
    }
    int size() {
        pthread_rwlock_rdlock(&table_);
        pthread_spin_lock(&spin_);
        const int n = size_;
        pthread_spin_unlock(&spin_);
        pthread_rwlock_unlock(&table_);
        return n;
    }
    pthread_mutex_t* guard() { return &guard_; }

private:
    pthread_mutex_t guard_;
    pthread_cond_t filled_;
    pthread_rwlock_t table_;
    pthread_spinlock_t spin_;
    sem_t free_;
    int size_ = 0;
};

struct holding {
    explicit holding(pthread_mutex_t* m) : mutex(m) { pthread_mutex_lock(mutex); }
    ~holding() { pthread_mutex_unlock(mutex); }
    pthread_mutex_t* mutex;
};

// Whether its owner can lock it once more.
bool lets_again(pthread_mutex_t& m) {
    holding first(&m);
    const bool again = pthread_mutex_trylock(&m) == 0;
    if (again)
        pthread_mutex_unlock(&m);
    return again;
}

int main() {
    stock s;
    const auto other = std::make_unique<stock>();
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_t plain = PTHREAD_MUTEX_INITIALIZER, late = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_init(&recursive, &attributes);
    pthread_mutex_t* made = new pthread_mutex_t(PTHREAD_MUTEX_INITIALIZER);
    pthread_mutex_t* which = &plain;
    std::vector<pthread_mutex_t> row(3);
    sem_t tickets;
    sem_init(&tickets, 0, 9);
    for (int i = 0; i < 3; ++i) {
        s.put();
        pthread_once(&once, [] { std::puts("once"); });
        dome::checkpoint();
        if (i == 1)
            pthread_mutex_init(&late, &attributes);
        if (i != 1)
            other->put();
        sem_trywait(&tickets);
        int left = 0;
        sem_getvalue(&tickets, &left);
        holding one(&row[i]), two(which);
        std::printf("%d: %d %d, %d %d, %d, %d %d %d\n", i, s.size(), s.free(), other->size(), other->free(), left, lets_again(recursive),
                    pthread_mutex_trylock(&plain) != 0, i > 0 && lets_again(late));
        if (which != &plain)
            pthread_mutex_unlock(&plain);
        which = i == 0 ? &everybody : i == 1 ? made : s.guard();
    }
    delete made;
}
