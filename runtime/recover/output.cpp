// SPDX-License-Identifier: Apache-2.0
// Following files by offset; the count of shown bytes is written after the bytes have been accepted. See output.hpp.
#include "runtime/recover/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "dome/error.hpp"

namespace dome::recover {
namespace {

constexpr std::size_t piece = std::size_t{1} << 20;

std::string read_from(const std::string& path, std::uint64_t offset, std::uint64_t most) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};          // not there yet
    struct stat facts{};
    const std::uint64_t there = ::fstat(fd, &facts) == 0 ? static_cast<std::uint64_t>(facts.st_size) : 0;      // most polls find nothing new
    std::string bytes(static_cast<std::size_t>(std::min({most, std::uint64_t{piece}, there - std::min(there, offset)})), '\0');
    const ssize_t got = ::pread(fd, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    ::close(fd);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
}

std::uint64_t size_of(const std::string& path) {
    struct stat facts{};
    return ::stat(path.c_str(), &facts) == 0 ? static_cast<std::uint64_t>(facts.st_size) : 0;
}

}  // namespace

output::output(std::string store, int tasks, bool all_output, sink to_out, sink to_err)
    : directory_(std::move(store) + "/output"), tasks_(tasks), all_output_(all_output), to_out_(std::move(to_out)), to_err_(std::move(to_err)) {}

output::~output() {
    if (shown_file_ >= 0)
        ::close(shown_file_);
}

std::string output::file(int epoch, int rank, const char* ending) const {
    return directory_ + "/e" + std::to_string(epoch) + "-r" + std::to_string(rank) + ending;
}

void output::start_over() {
    std::error_code problem;
    std::filesystem::remove_all(directory_, problem);
    if (problem)
        throw error(errc::io, "cannot remove the output of the earlier run in " + directory_ + ": " + problem.message());
}

void output::start_epoch(int epoch, std::uint64_t base) {
    if (shown_file_ < 0) {
        std::error_code problem;
        std::filesystem::create_directories(directory_, problem);
        const std::string path = directory_ + "/shown";
        std::ifstream(path) >> shown_;
        shown_file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (shown_file_ < 0)
            throw error(errc::io, "cannot open " + path + ": " + std::strerror(errno));
    } else {
        finish();
    }
    show_missing(base);
    std::ofstream bases(directory_ + "/bases", std::ios::app);
    bases << epoch << ' ' << base << '\n';
    bases.close();
    if (!bases)
        throw error(errc::io, "cannot write " + directory_ + "/bases");
    epoch_ = epoch;
    base_ = base;
    out_ = {file(epoch, 0, ".out"), {}, {}, 0};
    errors_.clear();
    others_.clear();
    for (int rank = 0; rank < tasks_; ++rank) {
        const std::string prefix = "[" + std::to_string(rank) + "] ";
        errors_.push_back({file(epoch, rank, ".err"), rank == 0 ? "" : prefix, {}, 0});
        if (all_output_ && rank > 0)
            others_.push_back({file(epoch, rank, ".out"), prefix, {}, 0});
    }
    zero_.prefix = all_output_ ? "[0] " : "";
}

std::string output::take(stream& s) const {
    std::string bytes = read_from(s.path, s.at, piece);
    s.at += bytes.size();
    return bytes;
}

void output::prefixed(stream& s, const std::string& bytes, const sink& to, bool last) {
    s.unfinished += bytes;
    std::string lines;
    std::size_t from = 0;
    for (std::size_t end; (end = s.unfinished.find('\n', from)) != std::string::npos; from = end + 1)
        lines += s.prefix + s.unfinished.substr(from, end + 1 - from);
    s.unfinished.erase(0, from);
    if (last && !s.unfinished.empty()) {
        lines += s.prefix + s.unfinished + "\n";
        s.unfinished.clear();
    }
    if (!lines.empty())
        to(lines);
}

void output::remember_shown() {
    // Always as long as the longest: a shorter count must not leave digits of an older one behind.
    char text[24];
    const int length = std::snprintf(text, sizeof text, "%020llu\n", static_cast<unsigned long long>(shown_));
    (void)!::pwrite(shown_file_, text, static_cast<std::size_t>(length), 0);
}

void output::show(const std::string& bytes) {
    if (bytes.empty())
        return;
    if (zero_.prefix.empty())
        to_out_(bytes);
    else
        prefixed(zero_, bytes, to_out_, false);
    shown_ += bytes.size();
    remember_shown();
}

// What an earlier supervisor had no time to show, up to where the new epoch begins to write.
void output::show_missing(std::uint64_t until) {
    std::vector<std::pair<int, std::uint64_t>> earlier;
    std::ifstream bases(directory_ + "/bases");
    for (std::string line; std::getline(bases, line);) {
        std::istringstream words(line);
        int epoch = 0;
        std::uint64_t base = 0;
        if (words >> epoch >> base)
            earlier.emplace_back(epoch, base);
    }
    while (shown_ < until) {
        std::string bytes;
        for (auto e = earlier.rbegin(); e != earlier.rend() && bytes.empty(); ++e)
            if (e->second <= shown_ && shown_ < e->second + size_of(file(e->first, 0, ".out")))
                bytes = read_from(file(e->first, 0, ".out"), shown_ - e->second, until - shown_);
        if (bytes.empty()) {
            to_err_("dome: " + std::to_string(until - shown_) + " bytes of the program's earlier output are lost: the files in " + directory_ +
                    " do not hold them\n");
            shown_ = until;
            remember_shown();
            return;
        }
        show(bytes);
    }
}

bool output::follow(bool last) {
    bool any = false;
    for (std::string bytes; !(bytes = take(out_)).empty();) {
        any = true;
        // The part that an earlier epoch has shown already is dropped.
        const std::uint64_t begins = base_ + out_.at - bytes.size();
        const std::uint64_t known = shown_ > begins ? shown_ - begins : 0;
        if (known < bytes.size())
            show(bytes.substr(static_cast<std::size_t>(known)));
    }
    if (last && !zero_.prefix.empty())
        prefixed(zero_, {}, to_out_, true);
    const auto rest = [&](stream& s, const sink& to) {
        for (std::string bytes; !(bytes = take(s)).empty();) {
            any = true;
            if (s.prefix.empty())
                to(bytes);
            else
                prefixed(s, bytes, to, false);
        }
        if (last && !s.prefix.empty())
            prefixed(s, {}, to, true);
    };
    for (stream& s : others_)
        rest(s, to_out_);
    for (stream& s : errors_)
        rest(s, to_err_);
    return any;
}

bool output::poll() { return epoch_ > 0 && follow(false); }

void output::finish() {
    if (epoch_ > 0)
        (void)follow(true);
}

std::vector<std::string> output::last_errors(int rank, std::size_t lines) const {
    const std::string path = file(epoch_, rank, ".err");
    const std::uint64_t size = size_of(path), most = 8192;
    std::istringstream text(read_from(path, size > most ? size - most : 0, most));
    std::vector<std::string> all;
    for (std::string line; std::getline(text, line);)
        all.push_back(line);
    if (all.size() > lines)
        all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(lines));
    return all;
}

}  // namespace dome::recover
