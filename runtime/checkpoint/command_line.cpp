// SPDX-License-Identifier: Apache-2.0
#include "runtime/checkpoint/command_line.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "dome/describe/all.hpp"

namespace dome::checkpoint {
namespace {

struct arguments {
    char** list = nullptr;
    std::vector<char*> given;      // what the list held when the process began

    std::size_t count() const { return given.size(); }
};

// Never destroyed: a checkpoint may be taken while static objects leave.
arguments& of_main() {
    static auto& all = *new arguments;
    return all;
}

// glibc hands them to what runs before main, whether main has parameters or not.
__attribute__((constructor)) void note_arguments(int argc, char** argv, char**) {
    if (argc > 0 && argv != nullptr)
        of_main() = {argv, {argv, argv + argc}};
}

}  // namespace

std::optional<std::size_t> element_of_arguments(const void* slot) noexcept {
    const auto at = reinterpret_cast<std::uintptr_t>(slot), begin = reinterpret_cast<std::uintptr_t>(of_main().list);
    if (begin == 0 || at < begin || at > begin + of_main().count() * sizeof(char*) || (at - begin) % sizeof(char*) != 0)
        return std::nullopt;
    return (at - begin) / sizeof(char*);
}

void* argument_element(std::size_t number) noexcept {
    return of_main().list != nullptr && number <= of_main().count() ? of_main().list + number : nullptr;
}

std::optional<std::size_t> argument_around(const char* p) noexcept {
    const auto found =
        std::find_if(of_main().given.begin(), of_main().given.end(), [&](const char* text) { return p >= text && p <= text + std::strlen(text); });
    if (found == of_main().given.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - of_main().given.begin());
}

char* argument_text(std::size_t number) noexcept { return number < of_main().count() ? of_main().given[number] : nullptr; }

bool arguments_changed() noexcept { return !std::equal(of_main().given.begin(), of_main().given.end(), of_main().list); }

registered argument_list() {
    constexpr auto walk = [](archive& a, void*) {
        const std::size_t mine = of_main().count(), n = a.begin_sequence(mine);
        char* none = nullptr;
        for (std::size_t i = 0; i < n; ++i)      // another number of arguments than before: they stay as they are
            a.item(i, refer(n == mine ? of_main().list[i] : none), true);
        a.end_sequence();
    };
    return {argument_list_name, {of_main().list, walk, "arguments", nullptr, 0}};
}

}  // namespace dome::checkpoint
