// SPDX-License-Identifier: Apache-2.0
// Programs whose tasks do not make the same calls.
#include "dome/dense.hpp"
#include "dome/reduce.hpp"
#include "dome/sparse.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

// Runs `body` as a program of several tasks that all are to fail. Out: what each of them says.
std::vector<std::string> said_by(int tasks, const std::function<void(dome::comm::communicator&)>& body) {
    dome::vm::twin world(5);
    world.add_host("a");
    std::vector<dome::vm::task_id> members;
    world.program("program", [&](dome::vm::machine& machine) {
        dome::comm::communicator group(machine, members, 0);
        dome::objects::scoped_context here(group);
        body(group);
    });
    for (int r = 0; r < tasks; ++r)
        members.push_back(world.start("program", "a"));
    world.run();
    CHECK(world.now() < std::chrono::seconds(10));
    std::vector<std::string> said;
    for (const auto id : members) {
        CHECK(world.end_of(id).what == dome::vm::twin::ending::how::threw);
        said.push_back(world.end_of(id).text);
    }
    return said;
}

}  // namespace

TEST_CASE("tasks that call different operations learn of both") {
    for (int tasks : {2, 3, 7}) {
        int usage = 0;
        for (const std::string& text : said_by(tasks, [](dome::comm::communicator& group) {
                 dome::vector<double> x(1000, 1.0);
                 (void)dome::sum(x);
                 if (group.rank() == 1)
                     (void)dome::max(x);
                 else
                     (void)dome::sum(x);
             })) {
            INFO(text);
            usage += text.find("sum() (") != std::string::npos && text.find("max() (") != std::string::npos &&
                     text.find("calls_test.cpp:") != std::string::npos;
        }
        CHECK(usage >= 2);
    }
}

TEST_CASE("the line of a call is told for elements and matrices") {
    using call = std::function<void(dome::vector<double>&, dome::grid<double>&, dome::sparse_matrix<double>&)>;
    const std::pair<std::string, call> calls[] = {
        {"at() (", [](auto&, auto& g, auto&) { (void)g.at(3, 4); }},
        {"at() (", [](auto&, auto&, auto& a) { (void)a.at(3, 4); }},
        {"multiply() (",
         [](auto& x, auto&, auto& a) {
             dome::vector<double> y;
             multiply(a, x, y);
         }},
        {"sparse_matrix * vector() (", [](auto& x, auto&, auto& a) { (void)(a * x); }},
        {"transpose() (", [](auto&, auto&, auto& a) { (void)transpose(a); }},
        {"transpose() (", [](auto&, auto& g, auto&) { (void)transpose(g); }},
        {"matvec() (", [](auto& x, auto& g, auto&) { (void)dome::matvec(g, x); }},
        {"outer() (", [](auto& x, auto&, auto&) { (void)dome::outer(x, x); }},       // task 1 sends alone at first, and is ahead
        {"sparse_matrix() (",
         [](auto&, auto&, auto&) { (void)dome::sparse_matrix<double>(9, 9, [](std::int64_t i, auto& row) { row.add(i, 1.0); }); }},
    };
    for (const auto& [said, wrong] : calls) {
        INFO(said);
        int told = 0;
        for (const std::string& text : said_by(2, [&wrong = wrong](dome::comm::communicator& group) {
                 dome::vector<double> x(100, 1.0);
                 dome::grid<double> g({100, 100}, 1.0);
                 dome::sparse_matrix<double> a(100, 100, [](std::int64_t i, auto& row) { row.add(99 - i, 1.0); });
                 if (group.rank() == 1)
                     wrong(x, g, a);
                 else
                     (void)dome::sum(x);
             })) {
            INFO(text);
            const auto at = text.find(said);
            told += at != std::string::npos && text.find("calls_test.cpp:", at) != std::string::npos;
        }
        CHECK(told > 0);
    }
}
