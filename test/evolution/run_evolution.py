#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# A program that has changed since its checkpoint was written. Each folder holds new.cpp, and old.cpp where it is not the common
# one. The old program is stopped at its second passage; the first line of new.cpp says what becomes of it: `// resumes: OUTPUT`
# (the lines printed after the resume) or `// refused: words of the message`. In: --dome-cc, --include, --library. Out: a line a case.
import argparse
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LIBRARIES = ["-lpvm3", "-lzstd", "-lxxhash", "-lfmt", "-lpthread"]
STOP_AT = "2"


class Failed(Exception):
    pass


def command(words, where, **env):
    return subprocess.run(words, cwd=where, env={**{k: v for k, v in os.environ.items() if not k.startswith("DOME_")}, **env},
                          capture_output=True, text=True, timeout=120)


def well(words, where):
    done = command(words, where)
    if done.returncode != 0:
        raise Failed(f"{words}: status {done.returncode}\n{done.stdout}{done.stderr}"[:3000])


# The text is that of `source`; the program always calls its file old.cpp, as a program that is edited does.
def build(o, source, where, name):
    folder = os.path.join(where, name)
    os.makedirs(folder)
    shutil.copy(source, os.path.join(folder, "old.cpp"))
    well([o.dome_cc, "old.cpp", "-o", "gen", "--", "-std=c++20"], folder)
    cached = ["ccache"] if shutil.which("ccache") else []
    well([*cached, o.compiler, "-std=c++20", "-O1", "-Wno-attributes", "-I" + o.include, "-c", "gen/old.cpp", "-o", "old.o"], folder)
    well([o.compiler, "old.o", o.library, *LIBRARIES, "-o", "program"], folder)
    return os.path.join(folder, "program")


def stopped(o, source, where):
    program = build(o, source, where, "old")
    done = command([program], where, DOME_STOP_AT=STOP_AT, DOME_DIR=os.path.join(where, "store"))
    if done.returncode != 75:
        raise Failed(f"the old program: status {done.returncode}\n{done.stderr}")
    return done.stdout


def case(o, name):
    with tempfile.TemporaryDirectory(prefix="dome-evolution.") as where:
        own = os.path.join(HERE, name, "old.cpp")
        before = stopped(o, own if os.path.exists(own) else os.path.join(HERE, "old.cpp"), where)
        new = os.path.join(HERE, name, "new.cpp")
        with open(new) as f:
            said = []
            for line in f:
                if not line.startswith("// "):
                    break
                said.append(line[3:].rstrip("\n"))
        verdict, text = said[0].split(": ", 1)
        done = command([build(o, new, where, "new")], where, DOME_RESUME="1", DOME_DIR=os.path.join(where, "store"))
        if verdict == "resumes":
            wanted = "\n".join([text, *said[1:]]) + "\n"
            if done.returncode != 0 or done.stdout != wanted:
                raise Failed(f"status {done.returncode}, {before!r} + {done.stdout!r} instead of {wanted!r}\n{done.stderr}")
            return "resumes"
        if done.returncode == 0 or text not in done.stderr or done.stdout:
            raise Failed(f"status {done.returncode}, wanted {text!r}:\n{done.stdout}{done.stderr}")
        return "refused: " + done.stderr.strip().split("\n")[-1] if o.verbose else "refused"


def main():
    p = argparse.ArgumentParser()
    for name in ("--dome-cc", "--include", "--library"):
        p.add_argument(name, required=True)
    p.add_argument("--compiler", default="g++")
    p.add_argument("--verbose", action="store_true")
    p.add_argument("names", nargs="*")
    o = p.parse_args()
    o.dome_cc, o.include, o.library = (os.path.abspath(x) for x in (o.dome_cc, o.include, o.library))
    names = [n for n in sorted(os.listdir(HERE)) if os.path.exists(os.path.join(HERE, n, "new.cpp")) and (not o.names or n in o.names)]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, future in [(n, pool.submit(case, o, n)) for n in names]:
            try:
                print(f"ok      {name} ({future.result()})", flush=True)
            except (Failed, subprocess.TimeoutExpired, OSError) as why:
                failed += 1
                print(f"FAILED  {name}\n    {why}", flush=True)
    print(f"{len(names) - failed} of {len(names)} passed")
    return 1 if failed or not names else 0


if __name__ == "__main__":
    sys.exit(main())
