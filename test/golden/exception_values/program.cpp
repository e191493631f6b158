// SPDX-License-Identifier: Apache-2.0
// Exceptions and error codes as values: variables, members, elements, kept for later.
#include <dome/session.hpp>

#include <cstdio>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

class limit : public std::domain_error {
public:
    limit(const char* text, double value) : std::domain_error(text), value_(value) {}
    double value() const { return value_; }

private:
    double value_;
};
struct report {
    std::string name;
    std::runtime_error reason{"none"};
    std::error_code code;
};

double root(double x) {
    dome::checkpoint();
    if (x < 0)
        throw limit("negative", x);
    if (x > 9)
        throw std::system_error(static_cast<int>(x), std::generic_category(), "root");
    return x / 2;
}

int main() {
    std::vector<std::exception_ptr> failures;
    std::optional<limit> last;
    report r{"r", std::runtime_error("begun"), std::make_error_code(std::errc::timed_out)};
    std::error_condition condition = std::make_error_condition(std::errc::broken_pipe);
    double sum = 0;
    for (double x : {4.0, -1.0, 16.0, 2.0, -3.5}) {
        try {
            sum += root(x);
        } catch (const limit& e) {
            last = e;
            failures.push_back(std::current_exception());
        } catch (...) {
            failures.push_back(std::current_exception());
        }
        r.reason = std::runtime_error("after " + std::to_string(x));
        dome::checkpoint();
    }
    try {
        throw "a text";
    } catch (...) {
        failures.push_back(std::current_exception());
    }
    std::invalid_argument bad("bad");
    dome::checkpoint();
    std::printf("%g %zu %s %s\n", sum, failures.size(), bad.what(), r.reason.what());
    std::printf("%s %g %s %d\n", last->what(), last->value(), r.code.message().c_str(), condition.value());
    for (const std::exception_ptr& p : failures) {
        dome::checkpoint();
        try {
            std::rethrow_exception(p);
        } catch (const limit& e) {
            dome::checkpoint();
            std::printf("limit %s %g\n", e.what(), e.value());
        } catch (const std::system_error& e) {
            dome::checkpoint();
            std::printf("system %s %d\n", e.what(), e.code().value());
        } catch (const char* text) {
            std::printf("%s\n", text);
        }
    }
}
