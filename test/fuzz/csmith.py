#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Programs of csmith (Debian package csmith, C++ mode) with a checkpoint in every loop and after random statements: as written and as
# translated the checksum must be the same, undisturbed and when stopped at sampled passages and resumed. In: --seed S --count N.
# Out: a line for every seed that fails, with the program left in --keep; a table; status 1 if any failed. Each seed draws its own
# set of csmith's options. Programs that csmith cannot make in time, or that do not end in time, are counted as unusable and
# nothing else; compilers alternate from seed to seed. Refusals are counted with their reasons.
import argparse
import collections
import concurrent.futures
import os
import random
import re
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "corpus"))
import differential  # noqa: E402
import mark  # noqa: E402

HEADER = "/usr/include/csmith/csmith.h"
SWITCHES = ["unions", "volatiles", "bitfields", "packed-struct", "jumps", "comma-operators", "embedded-assigns", "structs", "pointers", "arrays",
            "consts", "inline-function", "return-structs", "arg-structs", "builtins"]
USUALLY_OFF = {"unions", "volatiles", "bitfields", "packed-struct", "builtins"}


def generated(seed, without):
    """The text of csmith's program for this seed, or None."""
    r = random.Random(f"csmith {seed}")
    words = ["csmith", "--lang-cpp", "--cpp11", "--concise", "--no-argc", "--seed", str(seed), "--max-funcs", str(r.randint(2, 5)),
             "--max-block-depth", str(r.randint(2, 4)), "--max-block-size", "3", "--max-expr-complexity", str(r.randint(3, 6)),
             "--max-array-dim", "2", "--max-array-len-per-dim", "4", "--max-struct-fields", "4", "--max-pointer-depth", str(r.randint(1, 3))]
    for s in SWITCHES:
        on = r.random() < (0.1 if s in USUALLY_OFF else 0.75)
        words.append(f"--{s}" if on and s not in without else f"--no-{s}")
    done = differential.run(words, "/", 10)
    if "__builtin_ia32" in done.stdout and "builtins" not in without:      # not every machine, nor every compiler without an option
        return generated(seed, without | {"builtins"})
    return done.stdout if done.returncode == 0 and "int main" in done.stdout else None


def marked(text, seed):
    """A checkpoint in every loop, and after some of the statements of functions (the lines with an indent that end one)."""
    r, out, declaring = random.Random(f"mark {seed}"), [], False
    for line in mark.Marker(text).marked().split("\n"):
        if re.match(r"(?:#pragma|struct|union|static|const|volatile|extern)\b", line):
            declaring = not re.search(r"\)\s*$", line) and ";" not in line
        if line.startswith("{"):
            declaring = False
        if not declaring and re.match(r"\s+\S.*;\s*$", line) and r.random() < 0.2 and not re.match(r"\s+(?:return|goto|break|continue)\b", line):
            line += " " + mark.MARK
        if line.startswith("}"):
            declaring = False
        out.append(line)
    # The sums that csmith.h keeps are the program's state: it must stand in the program, not in a header of the system.
    with open(HEADER) as f:
        header = f.read()
    return "#include <dome/session.hpp>\n" + "\n".join(out).replace('#include "csmith.h"', header)


def single_statements(text):
    """Bodies of if and else that are one line without braces take braces, so that a mark after the statement stays within."""
    return re.sub(r"(?m)^(\s*)(if \(.*\)|else)[ \t]*\n(\s*(?!if\b|for\b|\{)[^\n{}]*;)[ \t]*$", r"\1\2 {\n\3 }", text)


def check_seed(o, seed, without):
    text = generated(seed, without)
    if text is None:
        return differential.Verdict("unusable", "csmith gives up"), ""
    try:
        program = marked(single_statements(text), seed)
    except mark.Odd as why:
        return differential.Verdict("bad", f"cannot be marked: {why}"), text
    v = differential.check(o, [("program.cpp", program)])
    if v.kind == "bad" and "status None" in v.what:
        v.kind = "unusable"
    return v, program


def main():
    p = argparse.ArgumentParser()
    differential.add_arguments(p)
    p.set_defaults(stops=3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=50)
    p.add_argument("--keep", help="a folder for the programs that fail")
    p.add_argument("--without", default="", metavar="SWITCH,...", help="of csmith: " + ", ".join(SWITCHES))
    args = p.parse_args()
    base = differential.options(args, seed=args.seed, run_limit=3, flags=("-std=c++20", "-O0", "-Wno-narrowing", "-Wno-c++11-narrowing", "-isystem", "/usr/include/csmith"))
    counts, failed, passages, began = collections.Counter(), [], 0, time.time()
    with tempfile.TemporaryDirectory(prefix="dome-csmith.") as shared, concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        differential.precompile(base, shared)
        work = []
        for seed in range(args.seed, args.seed + args.count):
            o = differential.one_compiler(base, seed)
            work.append((seed, pool.submit(check_seed, o, seed, set(args.without.split(",")))))
        for seed, future in work:
            v, program = future.result()
            passages += v.passages
            counts[v.kind if v.kind == "ok" else str(v)] += 1
            if v.kind in ("wrong", "bad"):
                failed.append(seed)
                print(f"FAILED  seed {seed}: {v}\n    " + v.detail[:1500].replace("\n", "\n    "), flush=True)
                if args.keep:
                    os.makedirs(args.keep, exist_ok=True)
                    with open(os.path.join(args.keep, f"csmith-{seed}.cpp"), "w") as f:
                        f.write("// " + str(v) + "\n/* " + v.detail[:3000].replace("*/", "* /") + " */\n" + program)
    for what, n in sorted(counts.items(), key=lambda x: (x[0] == "ok", -x[1])):
        print(f"{n:5} {what}")
    took = time.time() - began
    print(f"{args.count} programs, {passages} passages, {took:.0f} s, {took / args.count:.2f} s a program")
    print(f"{args.count - len(failed)} passed, {len(failed)} failed" + (f"; seeds {' '.join(map(str, failed))}" if failed else ""))
    return 1 if failed or not args.count else 0


if __name__ == "__main__":
    sys.exit(main())
