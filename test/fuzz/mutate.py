#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Are the golden programs sharp enough, and do we save only what is needed? Of every variable saved at every site of the golden programs, one at a
# time is left out; then some stop and resume must fail. A survivor is saved without need (an object saved for its destructor alone is
# one, and so is a value that comes out the same by chance), or the program does not look at it.
# In: the golden programs. Out: a line for each survivor, the share that was noticed; status 1 if that is below --least.
# Nothing in dome-cc knows of this: the headers are copied, and the copy saves the variable under a name that nobody asks for.
import argparse
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
GOLDEN = os.path.join(HERE, "..", "golden")
sys.path.insert(0, os.path.join(HERE, "..", "corpus"))
sys.path.insert(0, GOLDEN)
import differential  # noqa: E402
from run_golden import command, give, sources_of, started  # noqa: E402

SAVES = "detail::save_one(a, *name++, x)"
INSTEAD = "detail::save_one(a, ::mutant_name(self->info->line, self->info->id, *name++), x)"
MUTANT = r'''
#include <cstdio>
#include <cstdlib>
#include <string>
// "line:site:variable" of a saved variable. RECORD: a file for all of them; DROP: the one to leave out.
inline const char* mutant_name(int line, int site, const char* variable) {
    const std::string key = std::to_string(line) + ":" + std::to_string(site) + ":" + variable;
    if (const char* record = std::getenv("RECORD"))
        if (FILE* f = std::fopen(record, "a")) {
            std::fprintf(f, "%s\n", key.c_str());
            std::fclose(f);
        }
    const char* drop = std::getenv("DROP");
    return drop != nullptr && key == drop ? "left out" : variable;
}
'''
MOST_PASSAGES = 60    # of a program
TRIES = 8             # passages at which a mutant may be noticed


def mutated_headers(include, folder):
    shutil.copytree(include, folder)
    inl = os.path.join(folder, "dome", "detail", "generated.inl")
    with open(inl) as f:
        text = f.read()
    if text.count(SAVES) != 1:
        sys.exit(f"mutate.py: {inl} does not save as this script expects")
    with open(inl, "w") as f:
        f.write(text.replace(SAVES, INSTEAD))
    with open(os.path.join(folder, "mutant.hpp"), "w") as f:
        f.write(MUTANT)
    return folder


def run(program, where, **env):
    """A finished process; one that took too long has the status None."""
    words = started(program, where)
    try:
        return command(words, where, 20, **env)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(words, None, "", "")


def stopped(program, where, n, **env):
    """A stop at passage n; the store, or None where there is no such passage or it could not be saved."""
    store = os.path.join(where, f"s{n}")
    shutil.rmtree(store, ignore_errors=True)
    done = run(program, where, DOME_STOP_AT=str(n), DOME_DIR=store, **env)
    return (done, store) if done.returncode == differential.STOPPED else (done, None)


def saved_at_each_passage(program, where):
    """passage -> keys of what was saved there"""
    found = {}
    for n in range(1, MOST_PASSAGES + 1):
        record = os.path.join(where, "record")
        if os.path.exists(record):
            os.unlink(record)
        _, store = stopped(program, where, n, RECORD=record)
        if store is None:
            break
        if os.path.exists(record):
            with open(record) as f:
                found[n] = sorted(set(f.read().split("\n")) - {""})
    return found


def noticed(program, where, key, passages, expected):
    for n in passages[:TRIES]:
        first, store = stopped(program, where, n, DROP=key)
        if store is None:
            return True
        again = run(program, where, DOME_RESUME="1", DOME_DIR=store)
        if again.returncode != 0 or first.stdout + again.stdout != expected:
            return True
    return False


def mutants_of(o, name):
    """(how many mutants, survivors, complaint)"""
    folder = os.path.join(GOLDEN, name)
    with tempfile.TemporaryDirectory(prefix="dome-mutate.") as where:
        give(folder, where)
        sources = sources_of(folder)
        gen = os.path.join(where, "gen")
        done = differential.run([o.dome_cc, *sources, "-o", gen, "--", "-std=c++20"], folder, o.limit)
        if done.returncode != 0:
            return 0, [], "dome-cc refuses it"
        program = os.path.join(where, "program")
        done = differential.run(["g++", "-std=c++20", "-O0", "-w", "-I" + o.include, "-include", "mutant.hpp", *[os.path.join(gen, s) for s in sources],
                                 o.library, *differential.LIBRARIES, "-o", program], gen, o.limit)
        if done.returncode != 0:
            return 0, [], "it does not compile: " + done.stderr[:500]
        plain = run(program, where)
        if plain.returncode != 0:
            return 0, [], f"status {plain.returncode}"
        at = {}
        for n, keys in saved_at_each_passage(program, where).items():
            for k in keys:
                at.setdefault(k, []).append(n)
        # Passages spread over all at which this is saved: the last ones have little left to print.
        spread = {k: [ns[i * len(ns) // TRIES] for i in range(TRIES)] if len(ns) > TRIES else ns for k, ns in at.items()}
        return len(at), [k for k in sorted(at) if not noticed(program, where, k, spread[k], plain.stdout)], ""


def main():
    p = argparse.ArgumentParser()
    differential.add_arguments(p)
    p.add_argument("--least", type=float, default=0.75, help="the share of mutants that must be noticed")
    p.add_argument("names", nargs="*")
    args = p.parse_args()
    names = args.names or sorted(n for n in os.listdir(GOLDEN) if os.path.isfile(os.path.join(GOLDEN, n, "program.cpp")))
    total, alive, broken = 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="dome-mutant.") as headers, concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        o = differential.options(args)
        o.include = mutated_headers(o.include, os.path.join(headers, "include"))
        for name, future in [(n, pool.submit(mutants_of, o, n)) for n in names]:
            count, survivors, complaint = future.result()
            total, alive, broken = total + count, alive + len(survivors), broken + bool(complaint)
            print(f"{name}: {complaint or f'{count - len(survivors)} of {count} noticed'}" + ("; not: " + " ".join(survivors) if survivors else ""), flush=True)
    share = (total - alive) / total if total else 0
    print(f"{total} mutants, {total - alive} noticed, {alive} survive ({100 * share:.0f} % noticed)")
    return 1 if broken or share < args.least else 0


if __name__ == "__main__":
    sys.exit(main())
