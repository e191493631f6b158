// SPDX-License-Identifier: Apache-2.0
// One name for each function of the program, the same from every source that sees it.
// In: functions of one source_unit. Out: keys for facts and reach. Tested by test/tool/dome-cc/reach_test.cpp and refusal_test.cpp.
#pragma once

#include <memory>
#include <string>

#include "tool/dome-cc/parse/front_end.hpp"

namespace clang {
class FunctionDecl;
}

namespace dome::cc {

// The key of a function: its mangled name; with the source's path when other sources cannot see it. Mangled names number
// the lambdas of a source in the order they are asked for: all are asked for first, in the order of the text.
class function_keys {
public:
    explicit function_keys(const source_unit& unit);
    ~function_keys();
    std::string key(const clang::FunctionDecl* f);

private:
    std::string lambda_key(const clang::FunctionDecl* call_operator);
    struct parts;
    std::unique_ptr<parts> parts_;
};

}  // namespace dome::cc
