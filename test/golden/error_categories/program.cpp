// SPDX-License-Identifier: Apache-2.0
// Error codes and conditions of categories of the program's own: static, global, constant.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <system_error>
#include <vector>

enum class bank_error { none, no_account, frozen };
enum class mood { fine = 1, bad };

class bank_category_type : public std::error_category {
public:
    const char* name() const noexcept override { return "bank"; }
    std::string message(int c) const override { return c == 1 ? "no account" : c == 2 ? "frozen" : "none"; }
    std::error_condition default_error_condition(int c) const noexcept override;
};
const std::error_category& bank_category() {
    static const bank_category_type the_one;
    return the_one;
}
namespace {
struct mood_category_type : std::error_category {
    const char* name() const noexcept override { return "mood"; }
    std::string message(int c) const override { return c == 1 ? "fine" : "bad"; }
    bool equivalent(const std::error_code& code, int condition) const noexcept override { return (code.value() == 0) == (condition == 1); }
};
const mood_category_type moods;
}  // namespace
std::error_condition bank_category_type::default_error_condition(int c) const noexcept { return {c == 0 ? 1 : 2, moods}; }

template <>
struct std::is_error_code_enum<bank_error> : std::true_type {};
template <>
struct std::is_error_condition_enum<mood> : std::true_type {};
std::error_code make_error_code(bank_error e) { return {static_cast<int>(e), bank_category()}; }
std::error_condition make_error_condition(mood m) { return {static_cast<int>(m), moods}; }

struct account {
    std::string owner;
    std::error_code last;
};
std::error_code withdraw(account& a, int n) {
    dome::checkpoint();
    return a.last = n > 2 ? bank_error::frozen : n > 1 ? bank_error::no_account : std::error_code(ENOENT, std::generic_category());
}

int main() {
    std::vector<account> all{{"ann", {}}, {"bob", bank_error::none}};
    std::error_condition now = mood::fine;
    for (int n = 1; n < 4; ++n)
        for (account& a : all) {
            const std::error_code before = a.last;
            const std::error_code e = withdraw(a, n);
            dome::checkpoint();
            std::printf("%s: %s, before %s; bad %d, same %d\n", a.owner.c_str(), e.message().c_str(), before.message().c_str(), e == mood::bad, e == before);
            now = e.default_error_condition();
            dome::checkpoint();
            std::printf("%s %s\n", now.category().name(), now.message().c_str());
        }
    std::printf("%d\n", all[1].last == make_error_code(bank_error::frozen));
}
