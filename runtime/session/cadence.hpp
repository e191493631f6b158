// SPDX-License-Identifier: Apache-2.0
// How often the tasks of a program stop at a checkpoint() to agree on what to do next. Pure: times come in, a passage
// number comes out. Tasks can act only where all of them know that they act, so rank 0 runs this and tells the others;
// a passage that is not the agreed one costs a counter and a comparison.
// Tested by test/runtime/session/cadence_test.cpp.
#pragma once

#include <algorithm>
#include <cstdint>

namespace dome {

class cadence {
public:
    // `target`: seconds that should lie between two agreements. `most`: passages that may lie between them, so that a
    // program whose passages suddenly become slow is not deaf for long.
    explicit cadence(double target = 0.05, std::uint64_t most = 4096) : target_(target), most_(most) {}

    // At the first agreement, in passage `passage`: nothing is known of a passage's time yet. The next agreement's passage.
    std::uint64_t start(std::uint64_t passage) {
        last_ = passage;
        return passage + stride_;
    }

    // At an agreement in passage `passage`, `seconds` after the previous one: the passage of the next agreement.
    // Grows by at most a factor of two a step and shrinks at once.
    std::uint64_t next(std::uint64_t passage, double seconds) {
        const std::uint64_t passed = std::max<std::uint64_t>(1, passage - last_);
        const double each = seconds / static_cast<double>(passed);
        const double wanted = each > 0 ? target_ / each : static_cast<double>(most_);
        const std::uint64_t limit = std::min(most_, 2 * stride_);
        stride_ = wanted >= static_cast<double>(limit) ? limit : std::max<std::uint64_t>(1, static_cast<std::uint64_t>(wanted));
        last_ = passage;
        return passage + stride_;
    }

private:
    double target_;
    std::uint64_t most_;
    std::uint64_t stride_ = 1;
    std::uint64_t last_ = 0;
};

}  // namespace dome
