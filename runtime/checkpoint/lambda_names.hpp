// SPDX-License-Identifier: Apache-2.0
// Names for the types of lambdas that do not depend on the compiler. In: the types; the lambdas that dome-cc has named
// (dome::gen::known_lambda). Out: what tells the instances of a template apart. Tested by test/golden/lambda_names.
#pragma once

#include <string>
#include <typeinfo>

namespace dome::checkpoint {

// A type that is saved under a name, and the source in which it was registered.
struct named_type {
    const std::type_info* type;
    const char* source;
};

// What the type lies in, `main` or `checked<main()::lambda 2(int)>(...)`: lambdas among the arguments by the names they were given.
std::string surroundings(const named_type&);

// What has to follow the name of a type so that it is not that of another one.
class distinction {
public:
    explicit distinction(const named_type& t) : type_(t) {}
    void also(const named_type& other);      // has that name too
    std::string text() const;                // empty: the name says all

private:
    named_type type_;
    bool by_surroundings_ = false, by_source_ = false, by_compiler_ = false;
};

}  // namespace dome::checkpoint
