// SPDX-License-Identifier: Apache-2.0
// What the supervisor says, and that its status line keeps out of the way.
#include <catch2/catch.hpp>

#include "runtime/recover/progress.hpp"

using namespace dome::recover;

TEST_CASE("durations are readable") {
    const std::pair<double, const char*> rows[] = {{0.04, "0.0 s"}, {3.14, "3.1 s"}, {40, "40 s"}, {720, "12 min"}, {12600, "3.5 h"}};
    for (const auto& [seconds, text] : rows)
        CHECK(duration_text(seconds) == text);
}

TEST_CASE("lines: an event each, details only when asked") {
    std::string err;
    progress p(progress::style::lines, false, [&](const std::string& b) { err += b; });
    p.event("one");
    p.detail("two");
    p.running(3, 2);
    p.refresh(progress::clock::now());
    CHECK(err == "dome: one\n");
}

TEST_CASE("quiet: only what must be known") {
    std::string err;
    progress p(progress::style::quiet, true, [&](const std::string& b) { err += b; });
    p.event("one");
    p.detail("two");
    p.must_know("three");
    CHECK(err.find("one") == std::string::npos);
    CHECK(err.find("two") == std::string::npos);
    CHECK(err.find("three\n") != std::string::npos);
}

TEST_CASE("terminal: the status line goes before anything else is written") {
    std::string err;
    progress p(progress::style::terminal, false, [&](const std::string& b) { err += b; });
    const auto now = progress::clock::now();
    p.running(3, 2);
    p.saved(5, now - std::chrono::seconds(4));
    p.lost(1);
    p.share("12,14,10");
    p.refresh(now);
    CHECK(err == "\r\033[Kdome: 3 tasks on 2 hosts, work 12,14,10, checkpoint 5 4.0 s ago, 1 loss");
    err.clear();
    p.refresh(now + std::chrono::milliseconds(10));    // not that often
    CHECK(err.empty());
    p.event("x");
    CHECK(err == "\r\033[Kdome: x\n");
    CHECK(p.summary(12.3) == "ran 12 s, 1 checkpoint, 1 loss");
}
