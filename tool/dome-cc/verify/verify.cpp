// SPDX-License-Identifier: Apache-2.0
// A syntax-only run over files that exist in memory only. Tested by test/tool/dome-cc/output_test.cpp.
#include "tool/dome-cc/verify/verify.hpp"

#include "clang/Frontend/FrontendActions.h"
#include "tool/dome-cc/parse/front_end.hpp"

namespace dome::cc {

std::string verify(const std::map<std::string, std::string>& generated, const std::string& path, const source_command& original,
                   const std::vector<std::string>& includes) {
    const auto action = clang::tooling::newFrontendActionFactory<clang::SyntaxOnlyAction>();
    return run_front_end(original, includes, path, generated, *action);
}

}  // namespace dome::cc
