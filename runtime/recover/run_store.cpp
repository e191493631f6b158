// SPDX-License-Identifier: Apache-2.0
// See run_store.hpp.
#include "runtime/recover/run_store.hpp"

#include <filesystem>

#include "dome/error.hpp"
#include "runtime/recover/progress.hpp"

namespace dome::recover {
namespace {

namespace fs = std::filesystem;
using how_to_start = launch::options::start;

bool is_empty(const std::string& directory) {
    std::error_code problem;
    return fs::directory_iterator(directory, problem) == fs::directory_iterator();
}

}  // namespace

beginning examine(const std::string& directory, const std::string& program, int tasks, how_to_start how) {
    std::error_code ignored;
    const auto nothing_to_resume = [&](const std::string& why) {
        return error(errc::usage, "nothing to resume: " + directory + " " + why + "; start without --resume");
    };
    if (!fs::exists(directory, ignored)) {
        if (how == how_to_start::resume)
            throw nothing_to_resume("does not exist");
        return {};
    }
    if (!fs::is_directory(directory, ignored))
        throw error(errc::usage, directory + " is not a directory: choose another place for the checkpoints with --store");
    const checkpoint::store store(directory);
    const std::vector<std::uint64_t> generations = store.generations();
    const int fence = store.fence();
    // Ended by itself with an error: what is in the store may still be worth continuing. What is to be thrown away may be damaged.
    const bool finished = how != how_to_start::fresh && store.finished() == std::optional<int>(0);
    const auto holds = [&](const char* name) { return fs::exists(directory + name, ignored); };
    if (generations.empty() && fence == 0 && !holds("/finished") && !is_empty(directory) && !holds("/output"))
        throw error(errc::usage, directory + " is not empty and not a checkpoint store: choose another place with --store");

    beginning begin;
    begin.first_epoch = fence + 1;
    if (generations.empty()) {
        if (how == how_to_start::resume)
            throw nothing_to_resume("holds no whole checkpoint");
        return begin;
    }
    std::vector<std::string> rejected;
    const auto newest = store.newest(&rejected);
    if (!newest) {
        if (how == how_to_start::fresh || finished)
            return begin;
        throw error(errc::damaged, directory + " holds checkpoints but none is whole (" + (rejected.empty() ? "" : rejected.front()) +
                                       "): start over with --fresh, or look with `dome verify`");
    }
    const checkpoint::generation_facts& facts = newest->facts();
    if (facts.program != program)
        throw error(errc::mismatch,
                    directory + " is the store of the program " + facts.program + ", not of " + program + ": choose another place with --store");
    if (how == how_to_start::fresh || (finished && how == how_to_start::refuse_unfinished))
        return begin;
    if (finished)
        throw nothing_to_resume("holds a finished run of " + program);
    if (how == how_to_start::refuse_unfinished)
        throw error(errc::usage, directory + " holds an unfinished run of " + program + " (generation " + std::to_string(facts.generation) + ", " +
                                     duration_text(facts.seconds_since_start) + "): continue with --resume or start over with --fresh");
    if (!facts.replicated_state && facts.tasks != tasks)
        throw error(errc::not_replicated, directory + " was written by " + std::to_string(facts.tasks) + " tasks whose variable " + facts.differing +
                                              " differed between them: resume with -n " + std::to_string(facts.tasks));
    begin.resume = true;
    begin.generation = facts.generation;
    return begin;
}

void start_over(const std::string& directory) {
    const checkpoint::store store(directory);          // makes the directory
    for (const fs::directory_entry& entry : fs::directory_iterator(directory)) {
        const std::string name = entry.path().filename().string();
        if (name.rfind("gen-", 0) != 0 && name != "finished" && name != "output")
            continue;                                  // the fence, and what is not ours
        std::error_code problem;
        fs::remove_all(entry.path(), problem);
        if (problem)
            throw error(errc::io, "cannot remove " + entry.path().string() + " of the earlier run: " + problem.message());
    }
}

resumable newest(const std::string& directory) {
    const checkpoint::store store(directory);
    const auto found = store.newest(nullptr);
    if (!found)
        return {};
    return {found->facts().generation, found->facts().output_bytes, found->facts().seconds_since_start};
}

}  // namespace dome::recover
