// SPDX-License-Identifier: Apache-2.0
// Sites in handlers: by value, by reference, of everything; rethrown, nested, in loops, in functions called from handlers; exceptions of
// the standard library and of the program, with a base class, caught by it.
#include <dome/session.hpp>

#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

namespace app {
struct problem : std::runtime_error {
    problem(const std::string& text, int code, std::vector<int> where) : std::runtime_error(text), code(code), where(std::move(where)) {}
    int code;
    std::vector<int> where;
};
class special : public problem {
public:
    explicit special(int k) : problem("special", k, {k, k + 1}), note_("n" + std::to_string(k)) {}
    const char* what() const noexcept override { return note_.c_str(); }

private:
    std::string note_;
};
enum class colour { red, green };
struct plain {
    int a;
    double b;
};
}  // namespace app

int tick(int x) {
    dome::checkpoint();
    return x + 1;
}

void fail(int n) {
    switch (n) {
        case 0: throw 42;
        case 1: throw std::string("text");
        case 2: throw app::problem("problem", 7, {1, 2, 3});
        case 3: throw app::special(9);
        case 4: throw app::colour::green;
        case 5: throw app::plain{3, 2.5};
        case 6: throw "literal";
        case 7: throw std::out_of_range("range");
        case 8: throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), "opening");
        case 9: std::vector<int>().at(3); break;
        case 10: std::map<int, int>().at(3); break;
        case 11: {
            std::ifstream f("/nonexistent/file");
            f.exceptions(std::ios::failbit);
            f.get();
            break;
        }
        case 12: throw std::bad_alloc();
        case 13: throw std::make_shared<int>(17);
        default: break;
    }
}

int handled(int n) {
    std::string log;
    int sum = 0;
    for (int round = 0; round < 2; ++round) {
        try {
            fail(n);
            sum += tick(1000);
        } catch (int e) {
            e += tick(e);
            dome::checkpoint();
            sum += e;
        } catch (const app::special& s) {
            const int c = tick(s.code);
            log += s.what();
            log += std::to_string(c + s.where.back());
            dome::checkpoint();
            log += s.what();
        } catch (app::problem& p) {
            p.code += 1;
            dome::checkpoint();
            p.where.push_back(tick(p.code));
            for (int w : p.where) {
                dome::checkpoint();
                sum += w;
            }
            log += p.what();
        } catch (std::string s) {
            s += "!";
            dome::checkpoint();
            log += s;
        } catch (const char* s) {
            dome::checkpoint();
            log += s;
        } catch (app::colour c) {
            dome::checkpoint();
            sum += static_cast<int>(c);
        } catch (const app::plain& p) {
            sum += tick(p.a);
            log += std::to_string(p.b);
        } catch (const std::exception& e) {
            dome::checkpoint();
            const std::string before = e.what();
            dome::checkpoint();
            log += before == e.what() ? e.what() : "changed";
            if (auto* s = dynamic_cast<const std::system_error*>(&e))
                log += std::to_string(s->code().value()) + s->code().category().name();
        } catch (...) {
            dome::checkpoint();
            try {
                throw;
            } catch (const std::shared_ptr<int>& p) {
                dome::checkpoint();
                sum += *p;
            }
        }
        dome::checkpoint();
    }
    std::printf("%d %s %d\n", n, log.c_str(), sum);
    return sum;
}

int nested(int n) {
    int sum = 0;
    try {
        try {
            fail(n);
        } catch (const std::exception& e) {
            sum += tick(1);
            try {
                dome::checkpoint();
                throw std::logic_error(std::string("in ") + e.what());
            } catch (const std::logic_error& e) {
                dome::checkpoint();
                std::printf("%s\n", e.what());
                sum += tick(2);
            }
            dome::checkpoint();
            std::printf("%s\n", e.what());
            throw;
        }
    } catch (const app::problem& p) {
        sum += tick(p.code);
        dome::checkpoint();
        if (sum > 100000)
            throw;
    }
    return sum;
}

void whole(int n) try {
    dome::checkpoint();
    fail(n);
} catch (const app::problem& p) {
    dome::checkpoint();
    std::printf("whole %d\n", tick(p.code));
}

int main() {
    int total = 0;
    for (int n = 0; n < 14; ++n)
        total += handled(n);
    total += nested(2) + nested(3);
    whole(2);
    whole(3);
    std::exception_ptr kept;
    try {
        throw app::problem("kept", 1, {5});
    } catch (...) {
        kept = std::current_exception();
        dome::checkpoint();
    }
    dome::checkpoint();
    try {
        std::rethrow_exception(kept);
    } catch (const app::problem& p) {
        std::printf("%s %d\n", p.what(), p.where[0]);
    }
    std::printf("%d\n", total);
}
