// SPDX-License-Identifier: Apache-2.0
// Entry point of the PVM test: the test itself, or the child it spawned.
#define CATCH_CONFIG_RUNNER
#include "pvm_children.hpp"

using namespace dome;

namespace {

int echo(int argc, char** argv) {
    const auto m = vm::join_pvm();
    if (!m)
        return 1;
    std::string said;
    for (int i = 1; i < argc; ++i)
        said += std::string(argv[i]) + "|";
    const char* value = std::getenv("DOME_TEST_VALUE");
    said += std::string(value != nullptr ? value : "?") + "|" + std::to_string(m->parent());
    m->send(m->parent(), 7, std::as_bytes(std::span(said)));
    m->watch(std::vector{m->parent()});
    while (!m->next_notice()) {    // the parent's end is ours
        const auto got = m->receive(vm::forever);
        if (got && got->tag == 8)
            m->send(got->from, 9, got->bytes);
        if (got && got->tag == 10) {
            const std::string number = std::to_string(::getpid());
            m->send(got->from, 11, std::as_bytes(std::span(number)));
        }
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (std::getenv("DOME_TEST_ROLE") != nullptr)
        return echo(argc, argv);
    return Catch::Session().run(argc, argv);
}
