#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# What compilers make of expressions: one loop over packed numbers for each, which reads every operand once, writes the result
# once, calls nothing and keeps nothing aside. In: --include, compilers. Out: status 0, or the loop that is otherwise.
import argparse
import os
import re
import subprocess
import sys
import tempfile

# Name, statement, arrays read and written in each iteration of its loop. Not here: roots, which may set errno, so that no compiler
# vectorises them without -fno-math-errno; and choices with g++ 12, which leaves the loop written by hand as it is, too.
STATEMENTS = [
    ("triad", "a = b + s * c;", 2, 1),
    ("six", "a = b + s * c + d * e - s * f;", 5, 1),
    ("deep", "a = (((b + c) * d - e) * s + f) * 0.5 - a;", 6, 1),
    ("compound", "a += s * b;", 2, 1),
    ("masked", "a = where(b < c, d, e * s);", 4, 1, "clang"),
    ("distance", "a = abs(b - c) / (d + 1.0);", 3, 1),
    ("scaled", "a *= 0.5;", 1, 1),
    ("dot_of_sum", "s = dome::sum((b + c) * d);", 3, 0),
    ("jacobi", "g.stencil(h, [](auto u) { return 0.25 * (u(-1, 0) + u(1, 0) + u(0, -1) + u(0, 1)); });", 4, 1),
]
PARAMETERS = ("dome::vector<double>& a, const dome::vector<double>& b, const dome::vector<double>& c, const dome::vector<double>& d, "
              "const dome::vector<double>& e, const dome::vector<double>& f, dome::grid<double>& g, dome::grid<double>& h, double& s")
FLAGS = ["-std=c++20", "-O3", "-march=x86-64-v3"]


def innermost_loops(assembly):
    """Lines between a label and the jump back to it, no other label between them."""
    label, body = None, []
    for line in assembly.splitlines():
        line = line.split("#")[0].rstrip()
        if m := re.match(r"(\.L\w+):", line):
            label, body = m[1], []
        elif label and line.startswith("\t") and not line.startswith("\t."):
            body.append(line.strip())
            if (m := re.match(r"j\w+\s+(\.L\w+)", line.strip())) and m[1] == label:
                yield body
                label = None


def packed(line):
    return "%ymm" in line and re.match(r"v\w+pd\s", line)


def memory(line):
    """Arrays in memory; the stack, where registers are kept, and constants are none."""
    return re.search(r"\(%(?!rsp|rip)", line) is not None


def stores(line):
    return memory(line) and line.endswith(")")


def wrong(body, read, written):
    """Why a loop is not the one wanted, or None. A loop may hold several iterations: unrolled `times`."""
    if any(line.startswith("call") for line in body):
        return "calls something"
    work = [line for line in body if packed(line)]
    out = sum(1 for line in work if stores(line))
    arrays = sum(1 for line in work if memory(line) and not stores(line))
    if any(re.match(r"v\w+sd\s", line) for line in body):
        return "computes single numbers"
    times = out / written if written else arrays / read
    if times != int(times) or times < 1 or arrays != read * times or out != written * times:
        return f"reads {arrays} and writes {out} arrays where it should be {read} and {written}, or as many times both"
    return None


def compiled(words):
    done = subprocess.run(words, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}\n{done.stderr}")
    return done.stdout


def look(compiler, include, place):
    bad, flags = 0, [*FLAGS, "-I" + include]
    header = f"{place}/all.hpp"
    with open(header, "w") as f:
        f.write('#include "dome/dome.hpp"\n')
    compiled([compiler, *flags, "-x", "c++-header", header, "-o", header + ".gch"])
    for name, statement, read, written, *only in STATEMENTS:
        if only and only[0] not in compiler:
            continue
        source = f"{place}/{name}.cpp"
        with open(source, "w") as f:
            f.write(f"void {name}({PARAMETERS}) {{ {statement} }}\n")
        text = compiled([compiler, *flags, "-include", header, "-S", "-o", "-", source])
        loops = [body for body in innermost_loops(text) if any(packed(line) and "mov" not in line.split()[0] for line in body)]
        answers = [wrong(body, read, written) for body in loops]
        if None not in answers:
            bad += 1
            print(f"{compiler}: {statement}: no loop as it should be")
            for body, answer in zip(loops, answers):
                print(f"  {answer}:", *body, sep="\n    ")
    return bad


# What must not pass: three loops as compilers have made them of other things.
def self_test():
    good = ["vmovupd (%r13,%rax), %ymm1", "vfmadd213pd (%r12,%rax), %ymm2, %ymm1", "vmovupd %ymm1, (%rsi,%rax)", "addq $32, %rax", "jne .L1"]
    assert wrong(good, 2, 1) is None
    assert wrong(good, 3, 1) and wrong(good, 2, 2)
    assert wrong([*good, "call _Znwm"], 2, 1)
    assert wrong([*good, "vaddsd %xmm1, %xmm2, %xmm2"], 2, 1)
    assert wrong([*good[:3], "vmovupd %ymm1, (%rdx,%rax)", *good[3:]], 2, 1), "a temporary is written, too"
    assert list(innermost_loops(".L1:\n\tvaddpd\t%ymm0, %ymm1, %ymm1\n\tjne\t.L1\n.L2:\n\tret\n")) == [["vaddpd\t%ymm0, %ymm1, %ymm1", "jne\t.L1"]]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--include", default=os.path.dirname(os.path.abspath(__file__)) + "/../../../include")
    p.add_argument("compilers", nargs="+")
    o = p.parse_args()
    self_test()
    with tempfile.TemporaryDirectory(prefix="dome-assembly.") as place:
        sys.exit(1 if sum(look(c, o.include, place) for c in o.compilers) else 0)


if __name__ == "__main__":
    main()
