// SPDX-License-Identifier: Apache-2.0
// The process's part of environment.hpp and of dome/describe/process.hpp. The flags and modes of <cfenv> have other bits on other
// machines: the numbers here are those of process.hpp. Tested by test/golden/process_state.
#include "runtime/checkpoint/environment.hpp"

#include <cerrno>
#include <cfenv>

#include "dome/describe/process.hpp"
#include "runtime/checkpoint/functions.hpp"

namespace dome {
namespace {

constexpr int flags[] = {FE_INVALID, FE_DIVBYZERO, FE_OVERFLOW, FE_UNDERFLOW, FE_INEXACT};
constexpr int modes[] = {FE_TONEAREST, FE_TOWARDZERO, FE_UPWARD, FE_DOWNWARD};

std::uint64_t numbered(int bits) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < std::size(flags); ++i)
        all |= static_cast<std::uint64_t>((bits & flags[i]) != 0) << i;
    return all;
}
int bits_of(std::uint64_t numbers) {
    int all = 0;
    for (std::size_t i = 0; i < std::size(flags); ++i)
        all |= (numbers >> i & 1) != 0 ? flags[i] : 0;
    return all;
}

detail::process_environment now() {
    detail::process_environment e;
    e.error_number = errno;
    e.raised = numbered(std::fetestexcept(FE_ALL_EXCEPT));
    const int traps = ::fegetexcept();
    e.trapped = traps > 0 ? numbered(traps) : 0;
    for (std::size_t i = 0; i < std::size(modes); ++i)
        if (std::fegetround() == modes[i])
            e.rounding = i;
    return e;
}

}  // namespace

namespace detail {

// Until a checkpoint is loaded, what the process began with.
process_environment& environment_of_program() noexcept {
    static process_environment e = now();
    return e;
}
bool is_named(const function_ref& f) { return checkpoint::name_of_function(f).has_value(); }

std::locale named_locale(archive& a, const std::string& name) {
    try {
        return std::locale(name);
    } catch (const std::exception&) {
        a.fail(errc::mismatch, "this machine has no locale " + name + ", which the program had set: install it");
    }
}

}  // namespace detail

namespace checkpoint {

environment_kept::environment_kept(bool resuming) {
    if (!resuming)
        detail::environment_of_program() = now();
}
environment_kept::~environment_kept() {
    const detail::process_environment& e = detail::environment_of_program();
    if (e.rounding < std::size(modes))
        std::fesetround(modes[e.rounding]);
    // Raised without a trap; ISO/IEC TS 18661-1.
    std::feclearexcept(FE_ALL_EXCEPT);
    ::fesetexcept(bits_of(e.raised));
    if (e.trapped != 0)
        ::feenableexcept(bits_of(e.trapped));
    errno = e.error_number;
}

}  // namespace checkpoint
}  // namespace dome
