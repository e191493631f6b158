#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Debuggers, warnings and checkpoints speak of the source as it was written: breakpoints by its lines, the call stack and the variables of a
# resumed run, addresses, what `dome info` shows. In: --dome-cc, --dome, --include, --library. Out: a line a check; status 1 at the first
# that fails.
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

PROGRAM = """#include <dome/session.hpp>
#include <cstdio>
#include <string>
struct point {
    int x = 1;
    int y = 2;
};
int work(int n, const std::string& tag) {
    int twice = 2 * n;
    int unused;
    point p;
    p.x = n;
    dome::checkpoint();
    std::printf("%s %d %d\\n", tag.c_str(), twice, p.x);
    return twice;
}
int main() {
    std::string tag = "t";
    int sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += work(i, tag);
    std::printf("%d\\n", sum);
}
"""
LIBRARIES = ["-lpvm3", "-lzstd", "-lxxhash", "-lfmt", "-lpthread"]


def run(words, where, status=0, **env):
    e = {k: v for k, v in os.environ.items() if not k.startswith("DOME_")}
    done = subprocess.run(words, cwd=where, env={**e, **env}, capture_output=True, text=True, timeout=120)
    if done.returncode != status:
        sys.exit(f"FAILED  {words}: status {done.returncode}\n{done.stdout}{done.stderr}"[:3000])
    return done.stdout + done.stderr


def want(text, *patterns):
    for p in patterns:
        if not re.search(p, text, re.M):
            sys.exit(f"FAILED  wanted {p!r}:\n{text}"[:4000])


def main():
    p = argparse.ArgumentParser()
    for name in ("--dome-cc", "--dome", "--include", "--library"):
        p.add_argument(name, required=True)
    o = p.parse_args()
    o.dome_cc, o.dome, o.include, o.library = (os.path.abspath(x) for x in (o.dome_cc, o.dome, o.include, o.library))
    with tempfile.TemporaryDirectory(prefix="dome-debug.") as where:
        with open(os.path.join(where, "prog.cpp"), "w") as f:
            f.write(PROGRAM)
        run([o.dome_cc, "prog.cpp", "-o", "gen", "--", "-std=c++20"], where)
        for compiler in ("g++", "clang++-19"):
            said = run([compiler, "-std=c++20", "-g", "-O0", "-Wall", "-Wextra", "-Wshadow", "-I" + o.include, "gen/prog.cpp", o.library, *LIBRARIES, "-o", "prog"],
                       where)
            want(said, r"^prog\.cpp:10:9: warning: unused variable")
            if said.count("warning: ") != 1:
                sys.exit(f"FAILED  {compiler} warns of the generated code:\n{said}")
            symbols = run(["nm", "-C", "prog"], where)
            address = re.search(r"^([0-9a-f]+) T work\(int", symbols, re.M).group(1)
            want(run(["addr2line", "-e", "prog", address], where), r"prog\.cpp:8$")
            run(["./prog"], where, 75, DOME_STOP_AT="2", DOME_DIR="store")
            want(run([o.dome, "info", "store"], where), r"prog\.cpp:13", r"prog\.cpp:21", r"twice")
            if shutil.which("gdb"):
                shown = run(["gdb", "-q", "-batch", "-ex", "break prog.cpp:14", "-ex", "run", "-ex", "bt", "-ex", "info locals", "-ex", "up", "-ex",
                             "info locals", "./prog"], where, DOME_RESUME="1", DOME_DIR="store")
                want(shown, r"^#0 +work \(n=1, tag=\"t\"\) at .*prog\.cpp:14$", r"^#1 .* in main \(\) at .*prog\.cpp:21$", r"^twice = 2$",
                     r"^p = \{x = 1, y = 2\}$", r"^sum = 0$", r"^i = 1$", r"^tag = \"t\"$")
            shutil.rmtree(os.path.join(where, "store"))
            print("ok     ", compiler, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
