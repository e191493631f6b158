// SPDX-License-Identifier: Apache-2.0
// Names for the types of lambdas that do not depend on the compiler. In: the types; the lambdas that dome-cc has named
// (dome::gen::known_lambda). Out: what tells types of one name apart, such as those of the instances of a template. Tested by test/golden/lambda_names.
#pragma once

#include <string>
#include <typeinfo>
#include <utility>

namespace dome::checkpoint {

// A type that is saved under a name, and the source in which it was registered. Types are the same when their addresses are: by clang
// those of several sources that nobody else sees may have one name.
struct named_type {
    const std::type_info* type;
    std::string name;
    const char* source;
};

// What has to follow the name of a type so that it is not that of another one.
class distinction {
public:
    explicit distinction(named_type t) : type_(std::move(t)) {}
    void also(const named_type& other);  // has that name too
    std::string text() const;  // empty: the name says all

private:
    named_type type_;
    bool by_surroundings_ = false, by_source_ = false, by_compiler_ = false;
};

}  // namespace dome::checkpoint
