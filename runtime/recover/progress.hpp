// SPDX-License-Identifier: Apache-2.0
// What the supervisor tells the user on standard error: on a terminal one line that is rewritten, otherwise a line an event.
// Keeps the status line apart from the program's own output. Tested by test/runtime/recover/progress_test.cpp.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace dome::recover {

class progress {
public:
    enum class style { quiet, lines, terminal };
    using clock = std::chrono::steady_clock;
    using sink = std::function<void(const std::string& bytes)>;

    progress(style how, bool verbose, sink to_err);

    // Always said, even when quiet: what the user must know.
    void must_know(const std::string& sentence);
    void event(const std::string& sentence);
    void detail(const std::string& sentence);            // with -v
    // Removes the status line before somebody else writes to the terminal.
    void make_room();

    // What the status line shows.
    void running(int tasks, std::size_t hosts) {
        tasks_ = tasks;
        hosts_ = hosts;
    }
    void share(const std::string& tiles) { share_ = tiles; }
    void saved(std::uint64_t generation, clock::time_point when) {
        generation_ = generation;
        saved_at_ = when;
        ++checkpoints_;
    }
    void lost(int losses) { losses_ = losses; }
    void refresh(clock::time_point now);                 // at most a few times a second
    std::string status_line(clock::time_point now) const;
    std::string summary(double seconds) const;           // "ran 12.3 s, 4 checkpoints, 1 loss"

private:
    void say(const std::string& sentence);

    style style_;
    bool verbose_;
    sink to_err_;
    bool on_screen_ = false;
    clock::time_point began_ = clock::now(), drawn_{}, saved_at_{};
    int tasks_ = 0, losses_ = 0, checkpoints_ = 0;
    std::size_t hosts_ = 0;
    std::uint64_t generation_ = 0;
    std::string share_;
};

// "1 loss", "2 losses".
std::string counted(long long n, const std::string& one, const std::string& many);
// "0.4 s", "40 s", "12 min", "3.5 h".
std::string duration_text(double seconds);

}  // namespace dome::recover
