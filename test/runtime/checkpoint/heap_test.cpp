// SPDX-License-Identifier: Apache-2.0
// Blocks of the heap: recorded, saved once however they are reached, made again, given back by the operators of their family.
// In: pointer structures of every kind. Out: equal structures after a resume, and the record of live blocks as it should be.
#include <sys/mman.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <random>
#include <thread>

#include "dome/describe/all.hpp"
#include "dome/generated.hpp"
#include "runtime/checkpoint/address_table.hpp"
#include "runtime/checkpoint/live_blocks.hpp"
#include "runtime/checkpoint/places.hpp"
#include "runtime/checkpoint/state.hpp"

namespace cp = dome::checkpoint;
namespace gen = dome::gen;

namespace {

struct node {
    int value = 0;
    node *next = nullptr, *other = nullptr;
    static void dome_describe_(dome::archive& a, node& x) {
        a.field("value", x.value);
        a.field("next", x.next);
        a.field("other", x.other);
    }
};
struct first_base {
    virtual ~first_base() = default;
    int a = 1;
    static void dome_describe_(dome::archive& ar, first_base& x) { ar.field("a", x.a); }
};
struct second_base {
    virtual ~second_base() { ++ended; }
    int b = 2;
    static int ended;
    static void dome_describe_(dome::archive& ar, second_base& x) { ar.field("b", x.b); }
};
int second_base::ended = 0;
struct both : first_base, second_base {
    std::string text = "both";
    static void dome_describe_(dome::archive& ar, both& x) {
        ar.base<first_base>("first_base", x);
        ar.base<second_base>("second_base", x);
        ar.field("text", x.text);
    }
};

// Saves x, spoils nothing of it, and loads it into y.
template <class T>
std::vector<std::string> through(T& x, T& y) {
    std::vector<std::string> warnings;
    cp::add_persistent("x", dome::refer(x));
    std::vector<std::byte> bytes;
    try {
        bytes = cp::encode_state({{}, {}, [&](const std::string& what) { warnings.push_back(what); }});
    } catch (...) {
        cp::remove_persistent(&x);
        throw;
    }
    cp::remove_persistent(&x);
    cp::begin_resume(bytes, {});
    cp::add_persistent("x", dome::refer(y));
    cp::end_resume();
    cp::remove_persistent(&y);
    return warnings;
}

std::size_t live() { return cp::all_blocks().size(); }

}  // namespace

TEST_CASE("addresses of any spacing have their numbers") {
    const std::uintptr_t apart = GENERATE(1, 8, 16, 32, 48, 256, 4096, 1 << 16, 1 << 20);
    cp::address_table table;
    const auto address = [&](std::uintptr_t i) { return reinterpret_cast<const void*>(0x7f0000000000 + i * apart); };
    constexpr std::uint64_t n = 20000;
    for (std::uint64_t i = 0; i < n; ++i)
        REQUIRE(table.emplace(address(i), i) == std::pair<std::uint64_t, bool>(i, true));
    for (std::uint64_t i = 0; i < n; ++i) {
        REQUIRE(table.find(address(i)) == i);
        REQUIRE(table.emplace(address(i), 7 * n) == std::pair<std::uint64_t, bool>(i, false));
        REQUIRE(table.find(address(n + i)) == cp::address_table::none);
    }
}

TEST_CASE("a million nodes, without recursion, with cycles") {
    const std::size_t before = live();
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr int n = 100000;       // recursion would end all the same: sanitized frames are larger
#else
    constexpr int n = 1000000;
#endif
    node* head = nullptr;
    for (int i = 0; i < n; ++i) {
        node* fresh = gen::made(new node);
        fresh->value = i;
        fresh->next = head;
        fresh->other = i % 7 == 0 || head == nullptr ? fresh : head->other;
        head = fresh;
    }
    node* back = nullptr;
    CHECK(through(head, back).empty());
    int same = 0;
    for (node *a = head, *b = back; a != nullptr && b != nullptr; a = a->next, b = b->next)
        same += a != b && a->value == b->value && a->other->value == b->other->value && (a->other == a) == (b->other == b);
    CHECK(same == n);
    for (node* all : {head, back})
        while (all != nullptr) {
            node* const gone = all;
            all = all->next;
            delete gone;
        }
    CHECK(live() == before);
}

TEST_CASE("what lies at an address: single objects, others, one after the other, where malloc would not put them") {
    const std::size_t before = live();
    const dome::block_type& type = *dome::detail::block_of<node>::get();
    alignas(64) static std::byte memory[1 << 14];
    const std::size_t at = GENERATE(0, 16, 4080, 4096, 8, 4, 1);
    void* const p = memory + at;
    const auto family_at = [&](const void* first) {
        const auto found = cp::block_at(first);
        return found ? std::optional(found->family) : std::nullopt;
    };
    cp::note_object(p, type);
    cp::note_object(p, type);      // the same place again: one block
    CHECK(live() == before + 1);
    CHECK(family_at(p) == dome::block_family::object);
    CHECK(cp::block_at(p)->type == &type);
    CHECK_FALSE(cp::block_at(memory + at + 32));
    cp::note(p, {p, nullptr, dome::block_family::array, 3 * sizeof(node)});      // given back behind our back, and taken again
    CHECK(live() == before + 1);
    CHECK(family_at(p) == dome::block_family::array);
    cp::name(p, type);
    CHECK(cp::block_at(p)->count == 3);
    cp::note(p, {memory + at + 16, &type, dome::block_family::shared, 1});
    CHECK(live() == before + 1);
    CHECK(family_at(memory + at + 16) == dome::block_family::shared);
    CHECK_FALSE(cp::block_at(p));
    cp::note_object(memory + at + 16, type);      // its place counts for what lives there now
    cp::forget(p);
    CHECK(family_at(memory + at + 16) == dome::block_family::object);
    cp::forget(memory + at + 16);
    cp::forget(memory + at + 16);
    CHECK(live() == before);
    CHECK(cp::was_block(memory + at + 16));
    CHECK_FALSE(cp::was_block(memory + at + 48));
    cp::forget(nullptr);
}

TEST_CASE("arrays: rows of rows, elements with destructors, the middle and the end") {
    const std::size_t before = live();
    struct all {
        int** rows = nullptr;
        int *middle = nullptr, *end = nullptr;
        std::string* words = nullptr;
        std::string* second = nullptr;
        static void dome_describe_(dome::archive& a, all& x) {
            a.field("rows", x.rows);
            a.field("middle", x.middle);
            a.field("end", x.end);
            a.field("words", x.words);
            a.field("second", x.second);
        }
    } x, y;
    x.rows = gen::made_array(new int*[2]);
    x.rows[0] = gen::made_array(new int[3]{1, 2, 3});
    x.rows[1] = x.rows[0];
    x.middle = x.rows[0] + 1;
    x.end = x.rows[0] + 3;
    x.words = gen::made_array(new std::string[3]);
    x.words[1] = "a text that is longer than the room in a string";
    x.second = &x.words[1];
    CHECK(through(x, y).empty());
    CHECK(y.rows[0] == y.rows[1]);
    CHECK(y.middle == y.rows[0] + 1);
    CHECK(y.end == y.rows[0] + 3);
    CHECK(*y.middle == 2);
    CHECK(y.second == y.words + 1);
    CHECK(*y.second == *x.second);
    CHECK(y.rows[0] != x.rows[0]);
    for (all* one : {&x, &y}) {
        delete[] one->rows[0];
        delete[] one->rows;
        delete[] one->words;
    }
    CHECK(live() == before);
}

TEST_CASE("an object behind its second base is made whole, once") {
    const std::size_t before = live();
    struct pointers {
        first_base* one = nullptr;
        second_base* two = nullptr;
        int* b = nullptr;
        void* whole = nullptr;
        static void dome_describe_(dome::archive& a, pointers& x) {
            a.field("two", x.two);
            a.field("one", x.one);
            a.field("b", x.b);
            a.field("whole", x.whole);
        }
    } x, y;
    both* made = gen::made(new both);
    made->text = "changed";
    made->b = 5;
    x = {made, made, &made->b, made};
    CHECK(through(x, y).empty());
    CHECK(dynamic_cast<both&>(*y.one).text == "changed");
    CHECK(dynamic_cast<both*>(y.two) == dynamic_cast<both*>(y.one));
    CHECK(y.b == &y.two->b);
    CHECK(*y.b == 5);
    CHECK(y.whole == dynamic_cast<both*>(y.one));
    delete x.one;
    delete y.two;
    CHECK(second_base::ended == 2);
    CHECK(live() == before);
}

TEST_CASE("memory from malloc is told its type by a cast or by the pointer") {
    const std::size_t before = live();
    struct pointers {
        int* grown = nullptr;
        node* untold = nullptr;
        void* bytes = nullptr;
        static void dome_describe_(dome::archive& a, pointers& x) {
            a.field("bytes", x.bytes);
            a.field("grown", x.grown);
            a.field("untold", x.untold);
        }
    } x, y;
    x.grown = static_cast<int*>(gen::allocate<int>(2 * sizeof(int)));
    x.grown = static_cast<int*>(gen::reallocate<int>(x.grown, 5 * sizeof(int)));
    for (int i = 0; i < 5; ++i)
        x.grown[i] = i;
    x.untold = static_cast<node*>(gen::allocate_zeroed<void>(2, sizeof(node)));
    x.untold[1].next = x.untold;
    x.bytes = gen::made_text(strdup("text"));
    CHECK(through(x, y).empty());
    CHECK(y.grown[4] == 4);
    CHECK(y.untold[1].next == y.untold);
    CHECK(std::strcmp(static_cast<char*>(y.bytes), "text") == 0);
    y.grown = static_cast<int*>(gen::reallocate<int>(y.grown, 100 * sizeof(int)));
    for (pointers* p : {&x, &y}) {
        gen::release(p->grown);
        gen::release(p->untold);
        gen::release(p->bytes);
    }
    CHECK(live() == before);
}

TEST_CASE("what dangles is saved as nothing, silently when it was a block; marks, numbers and null stay") {
    struct pointers {
        node *gone = nullptr, *wild = nullptr, *mark = nullptr, *number = nullptr, *null = nullptr;
        static void dome_describe_(dome::archive& a, pointers& x) {
            a.field("gone", x.gone);
            a.field("wild", x.wild);
            a.field("mark", x.mark);
            a.field("number", x.number);
            a.field("null", x.null);
        }
    } x, y;
    x.gone = gen::made(new node);
    delete x.gone;
    static node of_nobody;
    x.wild = &of_nobody;
    // An address where nothing lies; sanitizers have what lies between their parts mapped as well, so not just any.
    constexpr std::size_t room = std::size_t{1} << 30;
    void* const nothing = ::mmap(nullptr, room, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    REQUIRE(nothing != MAP_FAILED);
    REQUIRE(::munmap(nothing, room) == 0);
    x.number = reinterpret_cast<node*>(static_cast<std::byte*>(nothing) + room / 2);
    x.mark = reinterpret_cast<node*>(-1);
    const auto warnings = through(x, y);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].find("x.wild points to memory no saved object owns") != std::string::npos);
    CHECK(cp::is_nowhere(y.gone));
    CHECK(cp::is_nowhere(y.wild));
    CHECK(y.mark == x.mark);
    CHECK(y.number == x.number);
    CHECK(y.null == nullptr);
    CHECK(through(y, x).empty());      // it stays nowhere, and nobody is told again
    CHECK(cp::is_nowhere(x.wild));
}

namespace {

int twice(int n) { return 2 * n; }
int half(int n) { return n / 2; }

}  // namespace

TEST_CASE("a function is found by its address behind pointers of other types; one without a name is told as a function") {
    static const gen::named_function named("twice(int)", &twice);
    struct callbacks {
        void *known = nullptr, *unknown = nullptr;
        void (*cast)() = nullptr;
        void (*mark)() = nullptr;
        int (*never_set)(int) = nullptr;
        static void dome_describe_(dome::archive& a, callbacks& x) {
            a.field("known", x.known);
            a.field("unknown", x.unknown);
            a.field("cast", x.cast);
            a.field("mark", x.mark);
            a.field("never_set", x.never_set);
        }
    } x, y;
    x.known = reinterpret_cast<void*>(&twice);
    x.unknown = reinterpret_cast<void*>(&half);
    x.cast = reinterpret_cast<void (*)()>(&twice);
    x.mark = reinterpret_cast<void (*)()>(-1);
    x.never_set = reinterpret_cast<int (*)(int)>(&x);
    const auto warnings = through(x, y);
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].find("x.unknown points to a function whose address no source") != std::string::npos);
    CHECK(warnings[1].find("x.never_set points to no function") != std::string::npos);
    CHECK(y.mark == x.mark);
    CHECK(cp::is_nowhere(reinterpret_cast<void*>(y.never_set)));
    CHECK(y.known == x.known);
    CHECK(cp::is_nowhere(y.unknown));
    CHECK(y.cast == x.cast);
}

TEST_CASE("shared ownership is shared again") {
    struct owners {
        std::shared_ptr<both> a;
        std::shared_ptr<second_base> b;
        std::weak_ptr<both> w, expired;
        std::shared_ptr<int> alias;
        std::shared_ptr<std::string[]> array;
        static void dome_describe_(dome::archive& ar, owners& x) {
            ar.field("w", x.w);
            ar.field("a", x.a);
            ar.field("b", x.b);
            ar.field("expired", x.expired);
            ar.field("alias", x.alias);
            ar.field("array", x.array);
        }
    } x, y;
    static const gen::derived<both, second_base> named;
    x.a = gen::made_shared(std::make_shared<both>());
    x.b = x.a;
    x.w = x.a;
    x.expired = std::make_shared<both>();
    x.alias = std::shared_ptr<int>(x.a, &x.a->second_base::b);
    x.array.reset(gen::made_array(new std::string[2]));
    x.array[1] = "second";
    CHECK(through(x, y).empty());
    CHECK(y.a.use_count() == 3);
    CHECK(y.b.get() == y.a.get());
    CHECK(y.w.lock() == y.a);
    CHECK(y.expired.expired());
    CHECK(y.alias.get() == &y.a->b);
    CHECK(y.array[1] == "second");
    CHECK(y.array.use_count() == 1);
    y.alias.reset();
    y.a.reset();
    y.b.reset();
    CHECK(y.w.expired());
}

TEST_CASE("a block may be reached from several threads") {
    const std::size_t before = live();
    std::vector<std::thread> all;
    for (int t = 0; t < 4; ++t)
        all.emplace_back([] {
            std::vector<node*> mine;
            for (int i = 0; i < 20000; ++i) {
                mine.push_back(gen::made(new node));
                if (i % 3 == 0) {
                    delete mine.back();
                    mine.pop_back();
                }
            }
            for (node* n : mine)
                delete n;
        });
    for (std::thread& t : all)
        t.join();
    CHECK(live() == before);
}

TEST_CASE("altered anywhere: an error of ours or a resumed run, never a crash") {
    node* x = gen::made(new node);
    x->next = gen::made(new node);
    x->next->other = x;
    cp::add_persistent("x", dome::refer(x));
    const auto whole = cp::encode_state({});
    cp::remove_persistent(&x);
    std::mt19937 random(5);
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (int k = 0; k < 8; ++k) {
            auto bytes = whole;
            bytes[i] ^= static_cast<std::byte>(1 + random() % 255);
            node* y = nullptr;
            try {
                cp::begin_resume(bytes, {});
                cp::add_persistent("x", dome::refer(y));
            } catch (const dome::error&) {
            }
            cp::remove_persistent(&y);
            try {
                cp::end_resume();
            } catch (const dome::error&) {
            }
        }
    delete x->next;
    delete x;
    // What a resume has made before it failed stays where it is: a program ends then. LeakSanitizer looks after static objects are gone.
    static const auto* left = new std::vector<cp::live_block>(cp::all_blocks());
    CHECK(!left->empty());
}
