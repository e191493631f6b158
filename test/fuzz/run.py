#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Random programs (generate.py) against dome-cc: as written and as translated they must print the same, undisturbed and when stopped at
# sampled passages and resumed. In: --seed S --count N (programs S, S+1, ...). Out: a line for every seed that fails, with the program
# (reduced with --reduce) left in --keep; a table; status 1 if any failed. Refusals are counted with their reasons: they are no failures
# unless --no-refusals is given. Several programs share a source, so that headers are read once. --sanitize proves a sample of the
# generated programs free of undefined behaviour instead. Compilers alternate from one source to the next.
import argparse
import collections
import concurrent.futures
import dataclasses
import os
import re
import shutil
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "corpus"))
import differential  # noqa: E402
import generate  # noqa: E402
from differential import Stop, Verdict  # noqa: E402


def program_of_line(text, line):
    """Index of the program of the bundle that holds this line."""
    return sum(1 for l in text.split("\n")[:line] if re.match(r"namespace p\d+ \{$", l)) - 1


def one_by_one(o, trees, where):
    return [check_bundle(o, [t], os.path.join(where, str(i)))[0] for i, t in enumerate(trees)]


def check_program(o, program, where, expected, passages, who):
    got = differential.run([program, *o.arguments], where, o.run_limit)
    if (got.returncode, got.stdout) != (expected.returncode, expected.stdout):
        raise Stop("wrong", "translated, it does something else", f"{who}: status {got.returncode}, expected {expected.returncode}; " +
                   differential.difference(expected.stdout, got.stdout) + "\n" + got.stderr[-800:])
    if passages and not differential.stops_at(o, program, where, passages, expected, who):    # some are held: fewer are passages
        passages = differential.last_passage(o, program, where, expected, who)
    for n in differential.sample(passages, o.stops, o.seed):
        differential.stop_and_resume(o, program, where, n, expected, who)
    return Verdict("ok", "", passages=passages)


def check_bundle(o, trees, where):
    """A verdict for each of the programs."""
    os.makedirs(where, exist_ok=True)
    text = generate.source(trees)
    name = os.path.join(where, "bundle.cpp")
    with open(name, "w") as f:
        f.write(text)
    compiler = o.compilers[0]
    plain = os.path.join(where, "plain")
    done = differential.compile_counting(o, compiler, [name], plain, where)
    if done.returncode != 0:
        return one_by_one(o, trees, where) if len(trees) > 1 else [Verdict("bad", "does not compile as written", done.stderr)]
    expected, passages, verdicts = [], [], [None] * len(trees)
    for i in range(len(trees)):
        ran, n = differential.run_counting(o, plain, where, str(i))
        expected.append(ran)
        passages.append(n)
        if ran.returncode != 0:
            verdicts[i] = Verdict("bad", f"as written it ends with status {ran.returncode}", ran.stderr)
    gen = os.path.join(where, "gen")
    try:
        differential.translate(o, ["bundle.cpp"], gen, where)
    except Stop as s:
        v = s.verdict
        if len(trees) == 1:
            return [v]
        if v.kind != "refused":
            return one_by_one(o, trees, where)
        refused = {program_of_line(text, int(m.group(1))) for m in re.finditer(r"^\S*bundle\.cpp:(\d+):\d+: (?:fatal )?error: ", v.detail_all, re.M)}
        if not refused or -1 in refused:
            return one_by_one(o, trees, where)
        rest = [i for i in range(len(trees)) if i not in refused]
        for i in refused:
            mine = [m.group(0) for m in re.finditer(r"^\S*bundle\.cpp:(\d+):\d+: (?:fatal )?error: .*$", v.detail_all, re.M)
                    if program_of_line(text, int(m.group(1))) == i]
            verdicts[i] = Verdict("refused", "; ".join(dict.fromkeys(differential.shortened(w) for w in differential.reasons("\n".join(mine)))),
                                  "\n".join(mine))
        if rest:
            for i, w in zip(rest, check_bundle(o, [trees[i] for i in rest], os.path.join(where, "rest"))):
                verdicts[i] = w
        return verdicts
    program = os.path.join(where, "program")
    done = differential.compile_with(o, compiler, [os.path.join(gen, "bundle.cpp")], program, where)
    if done.returncode != 0:
        return one_by_one(o, trees, where) if len(trees) > 1 else [Verdict("wrong", "translated, it does not compile", compiler + "\n" + done.stderr)]
    for i in range(len(trees)):
        if verdicts[i] is None:
            try:
                verdicts[i] = check_program(dataclasses.replace(o, arguments=(str(i),)), program, where, expected[i], passages[i], compiler)
            except Stop as s:
                verdicts[i] = s.verdict
    return verdicts


def check_seeds(o, seeds):
    with tempfile.TemporaryDirectory(prefix="dome-fuzz.") as where:
        return list(zip(seeds, check_bundle(o, [generate.program(s) for s in seeds], where)))


def check_one(o, trees):
    with tempfile.TemporaryDirectory(prefix="dome-fuzz.") as where:
        return check_bundle(o, [trees], where)[0]


# ---- reducing

def lists_of(trees):
    """Every list of nodes of a program, outermost first."""
    found, todo = [], [trees]
    while todo:
        now = todo.pop(0)
        found.append(now)
        todo += [t.children for t in now if t.children]
    return found


def reduce_program(o, trees, wanted, seconds):
    """Takes statements away, and blocks from around statements, while the program fails in the same way."""
    end = time.time() + seconds

    def fails():
        v = check_one(o, trees)
        return (v.kind, v.what) == (wanted.kind, wanted.what)

    changed = True
    while changed and time.time() < end:
        changed = False
        for nodes in lists_of(trees):
            size = len(nodes)
            while size >= 1 and time.time() < end:
                at = 0
                while at < len(nodes) and time.time() < end:
                    gone = nodes[at:at + size]
                    nodes[at:at + size] = []
                    if fails():
                        changed = True
                        continue
                    nodes[at:at] = gone
                    if size == 1 and gone[0].children:
                        nodes[at:at + 1] = gone[0].children
                        if fails():
                            changed = True
                            continue
                        nodes[at:at + len(gone[0].children)] = gone
                    at += size
                size //= 2
    return trees


def report(o, args, seed, verdict):
    print(f"FAILED  seed {seed}: {verdict}\n    " + verdict.detail[:1500].replace("\n", "\n    "), flush=True)
    if not args.keep:
        return
    os.makedirs(args.keep, exist_ok=True)
    trees = generate.program(seed)
    if args.reduce:
        trees = reduce_program(o, trees, verdict, args.reduce)
        verdict = check_one(o, trees)
    with open(os.path.join(args.keep, f"seed-{seed}.cpp"), "w") as f:
        f.write("// " + str(verdict) + "\n/* " + verdict.detail[:3000].replace("*/", "* /") + " */\n" + generate.source([trees]))


def sanitized(o, seeds):
    """Compiled as written with sanitizers by g++, and by clang++ without: both must say the same, and nothing else."""
    with tempfile.TemporaryDirectory(prefix="dome-fuzz.") as where:
        name = os.path.join(where, "bundle.cpp")
        with open(name, "w") as f:
            f.write(generate.source([generate.program(s) for s in seeds]))
        results = []
        a, b = os.path.join(where, "plain"), os.path.join(where, "checked")
        flags = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
        for compiler, program, more in (("clang++-19", a, []), ("g++", b, flags)):
            done = differential.compile_counting(dataclasses.replace(o, precompiled=""), compiler, [name], program, where, *more)
            if done.returncode != 0:
                return [(seeds[0], Verdict("bad", "does not compile as written", done.stderr))]
        for i, s in enumerate(seeds):
            x, _ = differential.run_counting(o, a, where, str(i))
            y, _ = differential.run_counting(o, b, where, str(i), ASAN_OPTIONS="detect_leaks=0")
            same = (x.returncode, x.stdout) == (y.returncode, y.stdout)
            results.append((s, Verdict("ok", "") if same and x.returncode == 0 else
                            Verdict("bad", "undefined, or the compilers differ", differential.difference(x.stdout, y.stdout) + "\n" + y.stderr)))
        return results


def main():
    p = argparse.ArgumentParser()
    differential.add_arguments(p)
    p.set_defaults(stops=3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=50)
    p.add_argument("--together", type=int, default=8, help="programs in a source")
    p.add_argument("--keep", help="a folder for the programs that fail")
    p.add_argument("--reduce", type=int, default=0, metavar="SECONDS", help="reduce what fails, this long each")
    p.add_argument("--no-refusals", action="store_true")
    p.add_argument("--sanitize", action="store_true")
    p.add_argument("--without", default="", metavar="FEATURE,...", help="leave these out of every program: " + ", ".join(generate.FEATURES))
    args = p.parse_args()
    generate.WITHOUT.update(f for f in args.without.split(",") if f)
    base = differential.options(args, seed=args.seed)
    seeds = list(range(args.seed, args.seed + args.count))
    bundles = [seeds[i:i + args.together] for i in range(0, len(seeds), args.together)]
    counts, failed, passages, began = collections.Counter(), [], 0, time.time()
    with tempfile.TemporaryDirectory(prefix="dome-fuzz-pre.") as shared, concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        differential.precompile(base, shared, generate.PRELUDE)
        work = []
        for n, bundle in enumerate(bundles):
            o = differential.one_compiler(base, n)
            work.append((o, pool.submit(sanitized if args.sanitize else check_seeds, o, bundle)))
        for o, future in work:
            for seed, v in future.result():
                passages += v.passages
                counts[v.kind if v.kind == "ok" else str(v)] += 1
                if v.kind in ("wrong", "bad") or (args.no_refusals and v.kind != "ok"):
                    failed.append(seed)
                    report(o, args, seed, v)
    for what, n in sorted(counts.items(), key=lambda x: (x[0] == "ok", -x[1])):
        print(f"{n:5} {what}")
    took = time.time() - began
    print(f"{len(seeds)} programs, {passages} passages, {took:.0f} s, {took / len(seeds):.2f} s a program")
    print(f"{len(seeds) - len(failed)} passed, {len(failed)} failed" + (f"; seeds {' '.join(map(str, failed))}" if failed else ""))
    return 1 if failed or not seeds else 0


if __name__ == "__main__":
    sys.exit(main())
