// SPDX-License-Identifier: Apache-2.0
// See progress.hpp.
#include "runtime/recover/progress.hpp"

#include <cstdio>

namespace dome::recover {

std::string counted(long long n, const std::string& one, const std::string& many) { return std::to_string(n) + " " + (n == 1 ? one : many); }

std::string duration_text(double seconds) {
    char text[32];
    if (seconds < 10)
        std::snprintf(text, sizeof text, "%.1f s", seconds);
    else if (seconds < 120)
        std::snprintf(text, sizeof text, "%.0f s", seconds);
    else if (seconds < 7200)
        std::snprintf(text, sizeof text, "%.0f min", seconds / 60);
    else
        std::snprintf(text, sizeof text, "%.1f h", seconds / 3600);
    return text;
}

progress::progress(style how, bool verbose, sink to_err) : style_(how), verbose_(verbose), to_err_(std::move(to_err)) {}

void progress::say(const std::string& sentence) {
    make_room();
    // With -v every line tells how long after the start.
    char when[32] = "";
    if (verbose_)
        std::snprintf(when, sizeof when, "%.3f ", std::chrono::duration<double>(clock::now() - began_).count());
    to_err_("dome: " + std::string(when) + sentence + "\n");
}

void progress::must_know(const std::string& sentence) { say(sentence); }

void progress::event(const std::string& sentence) {
    if (style_ != style::quiet)
        say(sentence);
}

void progress::detail(const std::string& sentence) {
    if (verbose_)
        event(sentence);
}

void progress::make_room() {
    if (on_screen_)
        to_err_("\r\033[K");
    on_screen_ = false;
}

void progress::refresh(clock::time_point now) {
    if (style_ != style::terminal || tasks_ == 0 || (on_screen_ && now - drawn_ < std::chrono::milliseconds(250)))
        return;
    to_err_("\r\033[K" + status_line(now));
    on_screen_ = true;
    drawn_ = now;
}

std::string progress::status_line(clock::time_point now) const {
    std::string line = "dome: " + counted(tasks_, "task", "tasks") + " on " + counted(static_cast<long long>(hosts_), "host", "hosts");
    if (!share_.empty())
        line += ", work " + share_;
    if (checkpoints_ > 0)
        line += ", checkpoint " + std::to_string(generation_) + " " + duration_text(std::chrono::duration<double>(now - saved_at_).count()) + " ago";
    if (losses_ > 0)
        line += ", " + counted(losses_, "loss", "losses");
    // Longer than the terminal would wrap, and could not be taken back.
    return line.size() > 79 ? line.substr(0, 79) : line;
}

std::string progress::summary(double seconds) const {
    return "ran " + duration_text(seconds) + ", " + counted(checkpoints_, "checkpoint", "checkpoints") + ", " + counted(losses_, "loss", "losses");
}

}  // namespace dome::recover
