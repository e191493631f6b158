#include <dome/generated.hpp>
#include <dome/describe/pthread.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// POSIX's mutexes and their kin: unlocked at every checkpoint; of their kind, and with a semaphore's value, afterwards.
#include <dome/session.hpp>

#include <pthread.h>
#include <semaphore.h>

#include <cstdio>
#include <memory>
#include <vector>

static pthread_mutex_t everybody = PTHREAD_MUTEX_INITIALIZER;
static ::dome::gen::global dome_g_everybody("program.cpp:everybody", everybody);
#line 12

static pthread_mutex_t recursive;
static ::dome::gen::global dome_g_recursive("program.cpp:recursive", recursive);
#line 13

static pthread_once_t once = PTHREAD_ONCE_INIT;
static ::dome::gen::global dome_g_once("program.cpp:once", once);
#line 14


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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stock& dome_x) {
        dome_a.field("guard_", dome_x.guard_);
        dome_a.field("filled_", dome_x.filled_);
        dome_a.field("table_", dome_x.table_);
        dome_a.field("spin_", dome_x.spin_);
        dome_a.field("free_", dome_x.free_);
        dome_a.field_or_default("size_", dome_x.size_);
    }
    explicit stock([[maybe_unused]] ::dome::blank_t dome_b) : guard_(::dome::gen::blank<decltype(guard_)>()), filled_(::dome::gen::blank<decltype(filled_)>()), table_(::dome::gen::blank<decltype(table_)>()), spin_(), free_(::dome::gen::blank<decltype(free_)>()) {}
#line 59
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

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 76, 0x4de3f8cf978206ull, "dome::checkpoint");
    stock s = dome_at ? ::dome::gen::blank<::stock>() : ::dome::gen::type<::stock>(); if (dome_at) dome_f.load("s", s); 
    const auto other = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::stock, ::std::default_delete< ::stock>>>() : (std::make_unique<stock>()); if (dome_at) dome_f.load("other", const_cast<::std::remove_const_t<decltype(other)>&>(other)); 
    pthread_mutexattr_t attributes; if (dome_at) dome_f.load("attributes", attributes); 
    if (!dome_at) { pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE); }
    pthread_mutex_t plain = dome_at ? ::dome::gen::blank<::pthread_mutex_t>() : ::dome::gen::type<::pthread_mutex_t> PTHREAD_MUTEX_INITIALIZER; if (dome_at) dome_f.load("plain", plain);  pthread_mutex_t late = dome_at ? ::dome::gen::blank<::pthread_mutex_t>() : ::dome::gen::type<::pthread_mutex_t> PTHREAD_MUTEX_INITIALIZER; if (dome_at) dome_f.load("late", late); 
    if (!dome_at) { pthread_mutex_init(&recursive, &attributes); }
    pthread_mutex_t* made = dome_at ? dome_f.get<::pthread_mutex_t *>("made") : (::dome::gen::made(new pthread_mutex_t(PTHREAD_MUTEX_INITIALIZER)));
    pthread_mutex_t* which = dome_at ? dome_f.get<::pthread_mutex_t *>("which") : (&plain);
    std::vector<pthread_mutex_t> row = dome_at ? ::dome::gen::blank<::std::vector< ::pthread_mutex_t>>() : ::dome::gen::type<::std::vector< ::pthread_mutex_t>>(3); if (dome_at) dome_f.load("row", row); 
    sem_t tickets; if (dome_at) dome_f.load("tickets", tickets); 
    if (!dome_at) { sem_init(&tickets, 0, 9); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { s.put();
        pthread_once(&once, [] { std::puts("once"); }); }
        { DOME_SITE(1, 92, ("s", "other", "attributes", "plain", "late", "made", "which", "row", "tickets", "i"), ::dome::gen::ref(s), ::dome::gen::ref(other), ::dome::gen::ref(attributes), ::dome::gen::ref(plain), ::dome::gen::ref(late), made, which, ::dome::gen::ref(row), ::dome::gen::ref(tickets), i); dome::checkpoint(); }
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
