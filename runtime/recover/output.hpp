// SPDX-License-Identifier: Apache-2.0
// Shows what the tasks write to their files in the store: task 0's standard output, each byte once over all lives of the
// program, and everybody's standard error. docs/recovery.md, "Output".
// In: files output/e<epoch>-r<rank>.{out,err}. Out: bytes for descriptors 1 and 2, and the count of what was shown.
// Tested by test/runtime/recover/output_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace dome::recover {

class output {
public:
    using sink = std::function<void(const std::string& bytes)>;

    // `store` is its directory. Nothing is read or written before start_epoch().
    output(std::string store, int tasks, bool all_output, sink to_out, sink to_err);
    ~output();
    output(const output&) = delete;
    output& operator=(const output&) = delete;

    // Forgets an older run (its directory output/). Throws error(io).
    void start_over();
    // The tasks of `epoch` write from now on; task 0's file begins `base` bytes after the beginning of the program's output.
    void start_epoch(int epoch, std::uint64_t base);
    // Shows what has come since; true if there was any.
    bool poll();
    // Shows what is left, unfinished lines included.
    void finish();

    std::uint64_t shown() const { return shown_; }
    // The last lines a task of this epoch wrote to standard error.
    std::vector<std::string> last_errors(int rank, std::size_t lines) const;

private:
    struct stream {                 // one file being followed
        std::string path;
        std::string prefix;         // put before each line; empty: bytes go through as they are
        std::string unfinished;     // of a line, when prefixed
        std::uint64_t at = 0;       // offset read so far
    };
    std::string file(int epoch, int rank, const char* ending) const;
    std::string take(stream& s) const;               // new bytes
    void prefixed(stream& s, const std::string& bytes, const sink& to, bool last);
    void show(const std::string& bytes);             // task 0's standard output, in order
    void show_missing(std::uint64_t until);
    void remember_shown();
    bool follow(bool last);

    std::string directory_;
    int tasks_;
    bool all_output_;
    sink to_out_, to_err_;
    int epoch_ = 0;
    std::uint64_t base_ = 0, shown_ = 0;
    int shown_file_ = -1;
    stream out_;                                     // of task 0
    std::vector<stream> errors_, others_;            // by rank; the others' standard output with all_output
    stream zero_;                                    // prefix state of task 0's output with all_output
};

}  // namespace dome::recover
