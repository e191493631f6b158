#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# A checkpoint belongs to names, not to a binary: golden programs stopped under clang++ -O3 resume under g++ -O0 with the address
# and undefined behaviour sanitizers, and the other way round. In: --include, --library, names (none: all), --passages (the most to
# try for each program, spread evenly). Out: a line a program; status 1 if any failed.
import argparse
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

from run_golden import HERE, LIBRARIES, MOST_PASSAGES, Failed, command, give, read, sources_of, started, well

BUILDS = {"clang++ -O3": ["clang++-19", "-O3"],
          "g++ -O0, sanitized": ["g++", "-O0", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]}
# A stopped program leaves from the middle of its work: what it still owns is no leak. Some ask for more memory than there is.
SANITIZERS = {"ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1"}
# docs/language.md: statics of a function template whose arguments are lambdas are known by names that differ from compiler to compiler.
BY_COMPILER = {"template_statics"}


def build(o, name, words, program):
    folder = os.path.join(HERE, name, "expected")
    objects = []
    for s in sources_of(folder):
        objects.append(program + "." + s.replace(os.sep, "-") + ".o")
        well([*(["ccache"] if shutil.which("ccache") else []), *words, "-std=c++20", "-Wno-attributes", "-I" + o.include, "-c", s, "-o", objects[-1]],
             folder, words[0])
    well([*words, *objects, o.library, *LIBRARIES, "-o", program], folder, "link")
    return program


def afresh(name, where):
    """A folder for a run, without the files that another left behind when it was stopped."""
    folder = os.path.join(where, "run")
    shutil.rmtree(folder, ignore_errors=True)
    os.mkdir(folder)
    give(os.path.join(HERE, name), folder)
    return folder


def passages(program, name, where):
    """How many there are: by doubling, then halving."""
    def stops(n):
        folder = afresh(name, where)
        done = command(started(program, folder), folder, DOME_STOP_AT=str(n), DOME_DIR="store", **SANITIZERS)
        if done.returncode not in (0, 75):
            raise Failed(f"stopped at passage {n}: status {done.returncode}: {done.stderr}"[:3000])
        return done.returncode == 75
    high = 1
    while high < MOST_PASSAGES and stops(high):
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if stops(middle) else (low, middle)
    return low


def one(o, name):
    expected = read(os.path.join(HERE, name, "output.txt"))
    with tempfile.TemporaryDirectory(prefix="dome-other.") as where:
        programs = {}
        for i, (who, words) in enumerate(BUILDS.items()):    # of one name: a store is that of a program
            os.mkdir(os.path.join(where, str(i)))
            programs[who] = build(o, name, words, os.path.join(where, str(i), "program"))
        total = passages(programs["clang++ -O3"], name, where)
        tried = sorted({1 + (total - 1) * k // max(1, o.passages - 1) for k in range(o.passages)}) if total > o.passages else range(1, total + 1)
        if not tried:
            raise Failed("passes no checkpoint")
        for before, after in (list(BUILDS), list(reversed(BUILDS))):
            for n in tried:
                folder = afresh(name, where)
                first = command(started(programs[before], folder), folder, DOME_STOP_AT=str(n), DOME_DIR="store", **SANITIZERS)
                again = command(started(programs[after], folder), folder, DOME_RESUME="1", DOME_DIR="store", **SANITIZERS)
                if (first.returncode, again.returncode) != (75, 0) or first.stdout + again.stdout != expected:
                    raise Failed(f"stopped at passage {n} under {before}: status {first.returncode}, resumed under {after}: status "
                                 f"{again.returncode}\n{first.stdout}--- resumed ---\n{again.stdout}{again.stderr}"[:3000])
        return f"{len(tried)} of {total} passages, both ways"


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--include", required=True)
    p.add_argument("--library", required=True)
    p.add_argument("--passages", type=int, default=5)
    p.add_argument("names", nargs="*")
    o = p.parse_args()
    o.include, o.library = (os.path.abspath(x) for x in (o.include, o.library))
    names = o.names or [n for n in sorted(os.listdir(HERE)) if os.path.isdir(os.path.join(HERE, n, "expected"))]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, future in [(n, pool.submit(one, o, n)) for n in names]:
            try:
                said = future.result()
                if name in BY_COMPILER:
                    raise Failed("resumes under the other compiler now: take it out of BY_COMPILER, and the sentence out of docs/language.md")
                print(f"ok      {name} ({said})", flush=True)
            except Failed as why:
                expected = name in BY_COMPILER and "under" in str(why) and "now:" not in str(why)
                failed += not expected
                print(f"differs {name} (as docs/language.md says)" if expected else f"FAILED  {name}\n    {why}", flush=True)
            except (subprocess.TimeoutExpired, OSError) as why:
                failed += 1
                print(f"FAILED  {name}\n    {why}", flush=True)
    print(f"{len(names) - failed} of {len(names)} passed")
    return 1 if failed or not names else 0


if __name__ == "__main__":
    sys.exit(main())
