# SPDX-License-Identifier: Apache-2.0
# One differential check: a program that has checkpoints is compiled as written and as translated; the translated one must print the
# same and end with the same status undisturbed, and when stopped at sampled passages and resumed. In: sources and an Options. Out: a
# Verdict (ok, refused, wrong), never an exception; every command has a time limit. Used by test/corpus and test/fuzz.
import dataclasses
import os
import random
import re
import shutil
import subprocess
import tempfile

LIBRARIES = ["-lpvm3", "-lzstd", "-lxxhash", "-lfmt", "-lpthread"]
STOPPED = 75
MOST = 1 << 22    # passages looked for


@dataclasses.dataclass
class Options:
    dome_cc: str
    include: str
    library: str
    compilers: list
    stops: int = 8               # passages tried for each compiler: the first, the last, the others spread by the seed
    seed: int = 1
    flags: tuple = ("-std=c++20", "-O0")
    most: int = MOST             # look no further for the last passage
    limit: int = 240             # seconds for a compiler; machines are shared
    run_limit: int = 20          # seconds for a run
    arguments: tuple = ()
    precompiled: str = ""        # folder of the precompiled headers; "" for none


@dataclasses.dataclass
class Verdict:
    kind: str                    # ok, refused, wrong, bad (the program itself is of no use)
    what: str                    # ok: passages; otherwise the reason in a few words
    detail: str = ""
    passages: int = 0
    detail_all: str = ""

    def __str__(self):
        return f"{self.kind}: {self.what}"


class Stop(Exception):
    def __init__(self, kind, what, detail=""):
        self.verdict = Verdict(kind, what, detail[:6000], detail_all=detail)


def run(words, cwd, limit, **env):
    """A finished process; one that took too long has the status None."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("DOME_")}
    try:
        return subprocess.run(words, cwd=cwd, env={**clean, **env}, capture_output=True, text=True, errors="surrogateescape",
                              timeout=limit, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired as e:
        text = lambda b: b.decode(errors="surrogateescape") if isinstance(b, bytes) else b or ""
        return subprocess.CompletedProcess(words, None, text(e.stdout), text(e.stderr))


def add_arguments(p):
    p.add_argument("--dome-cc", required=True)
    p.add_argument("--include", required=True)
    p.add_argument("--library", required=True)
    p.add_argument("--compiler", action="append", default=[])
    p.add_argument("--stops", type=int, default=8)
    p.add_argument("--jobs", type=int, default=2)


def one_compiler(o, n):
    """The same, with one of the compilers: another for each n."""
    return dataclasses.replace(o, compilers=[o.compilers[n % len(o.compilers)]])


def options(o, **more):
    return Options(os.path.abspath(o.dome_cc), os.path.abspath(o.include), os.path.abspath(o.library), o.compiler or ["g++", "clang++-19"],
                   stops=o.stops, **more)


COUNT = """#include <cstdio>
#include <cstdlib>
static long passages = 0;
static struct at_end {
    ~at_end() {
        if (FILE* f = std::fopen(std::getenv("PASSAGES"), "w")) {
            std::fprintf(f, "%ld", passages);
            std::fclose(f);
        }
    }
} show;
namespace dome { void checkpoint() { ++passages; } }
"""


def precompile(o, folder, text="#include <dome/session.hpp>\n"):
    """Headers compiled once for all checks of a run. Only those that each of the programs includes itself: a forgotten one must be seen."""
    for c in o.compilers:
        where = os.path.join(folder, os.path.basename(c))
        os.makedirs(where)
        with open(os.path.join(where, "pre.hpp"), "w") as f:
            f.write("\n".join(l for l in text.split("\n") if l.startswith("#include")) + "\n#include <dome/generated.hpp>\n")
        out = "pre.hpp.gch" if c.startswith("g++") else "pre.hpp.pch"
        done = run([c, *o.flags, "-w", "-I" + o.include, "-x", "c++-header", "pre.hpp", "-o", out], where, o.limit)
        if done.returncode != 0:
            raise RuntimeError(f"{c}: status {done.returncode}: {done.stderr}")
    o.precompiled = folder


def with_headers(o, compiler):
    words = [compiler, *o.flags, "-w", "-I" + o.include]
    if o.precompiled:
        pre = os.path.join(o.precompiled, os.path.basename(compiler))
        words += ["-include", os.path.join(pre, "pre.hpp")] if compiler.startswith("g++") else ["-include-pch", os.path.join(pre, "pre.hpp.pch")]
    return words


def compile_with(o, compiler, sources, program, cwd):
    return run([*with_headers(o, compiler), *sources, "-x", "none", o.library, *LIBRARIES, "-o", program], cwd, o.limit)


def compile_counting(o, compiler, sources, program, cwd, *more):
    """As written, with a checkpoint() that only counts: neither Dome's library nor its headers, and the number of passages is known."""
    where = program + ".as-written"
    os.makedirs(os.path.join(where, "dome"), exist_ok=True)
    count, declared = os.path.join(where, "count.cpp"), os.path.join(where, "dome", "session.hpp")
    for name, text in ((count, COUNT), (declared, "#pragma once\nnamespace dome { void checkpoint(); }\n")):
        with open(name, "w") as f:
            f.write(text)
    return run([compiler, *o.flags, "-w", *more, "-I" + where, *sources, count, "-o", program], cwd, o.limit)


def run_counting(o, program, where, *arguments, **env):
    """(what happened, passages)"""
    counted = program + ".passages"
    done = run([program, *arguments], where, o.run_limit, PASSAGES=counted, **env)
    try:
        with open(counted) as f:
            return done, int(f.read())
    except (OSError, ValueError):
        return done, 0


def shortened(message):
    """A refusal without the names in it, so that equal ones count together."""
    return re.sub(r"'[^']*'", "'..'", message)


def reasons(stderr):
    """The texts of the located errors that dome-cc gave."""
    return [m.group(1) for m in re.finditer(r"^\S.*?: (?:fatal )?error: (.*)$", stderr, re.M)]


def translate(o, sources, gen, cwd):
    done = run([o.dome_cc, *sources, "-o", gen, "--", "-w", *[f for f in o.flags if not f.startswith("-O")]], cwd, o.limit)
    if done.returncode is None:
        raise Stop("wrong", "dome-cc takes too long")
    if done.returncode < 0 or done.returncode > 2:
        raise Stop("wrong", f"dome-cc ends with status {done.returncode}", done.stderr[-4000:])
    if done.returncode != 0:
        why = reasons(done.stderr)
        if "error of dome-cc" in done.stderr or "does not compile" in done.stderr:
            raise Stop("wrong", "the translation does not compile (seen by dome-cc)", done.stderr)
        if not why:
            raise Stop("wrong", "dome-cc fails without a reason", done.stderr)
        raise Stop("refused", "; ".join(dict.fromkeys(shortened(w) for w in why)), done.stderr)
    return done.stderr


def died(done):
    """What an uncaught exception said, without names."""
    m = re.search(r"what\(\):\s*(.*)", done.stderr)
    said = re.search(r"(points to memory no saved object owns|points to a function|cannot be found|was not saved)", m.group(1)) if m else None
    return f": {said.group(1)}" if said else ""


def difference(expected, got):
    """Where two outputs part."""
    a, b = expected.split("\n"), got.split("\n")
    n = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    return f"line {n + 1}\nexpected: {a[n:n + 3]}\ngot:      {b[n:n + 3]}"


def stops_at(o, program, where, n, expected, who):
    """Whether there is an nth passage."""
    store = os.path.join(where, "look")
    done = run([program, *o.arguments], where, o.run_limit, DOME_STOP_AT=str(n), DOME_DIR=store)
    shutil.rmtree(store, ignore_errors=True)
    if done.returncode not in (STOPPED, expected.returncode):
        raise Stop("wrong", "cannot be stopped" + died(done), f"{who}: to be stopped at passage {n}: status {done.returncode}\n{done.stderr[-1500:]}")
    return done.returncode == STOPPED


def last_passage(o, program, where, expected, who):
    """The number of passages, found by stopping ever later; at most o.most."""
    high = 1
    while high <= o.most and stops_at(o, program, where, high, expected, who):
        high *= 2
    low = high // 2
    while low and high <= o.most and high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if stops_at(o, program, where, middle, expected, who) else (low, middle)
    return low


def sample(total, stops, seed):
    """Passages to stop at: the first, the last, and others spread between them."""
    if total <= stops:
        return list(range(1, total + 1))
    r, chosen = random.Random(f"{seed}:{total}"), {1, total}
    for k in range(max(0, stops - 2)):
        low, high = 2 + (total - 2) * k // (stops - 2), 1 + (total - 2) * (k + 1) // (stops - 2)
        chosen.add(r.randint(low, max(low, high)))
    return sorted(c for c in chosen if c <= total)[:stops + 2]


def stop_and_resume(o, program, where, n, expected, who):
    store = os.path.join(where, f"s{n}")
    first = run([program, *o.arguments], where, o.run_limit, DOME_STOP_AT=str(n), DOME_DIR=store)
    if first.returncode != STOPPED:
        raise Stop("wrong", "cannot be stopped" + died(first), f"{who}: stopped at passage {n}: status {first.returncode}\n{first.stderr[-1500:]}")
    # What came out of one checkpoint must go into the next: the resumed run is stopped again, at the next passage.
    printed = first.stdout
    again = run([program, *o.arguments], where, o.run_limit, DOME_RESUME="1", DOME_STOP_AT="1", DOME_DIR=store)
    if again.returncode == STOPPED:
        printed += again.stdout
        again = run([program, *o.arguments], where, o.run_limit, DOME_RESUME="1", DOME_DIR=store)
    if again.returncode != expected.returncode:
        raise Stop("wrong", "resumed, it ends badly" + died(again), f"{who}: resumed from passage {n}: status {again.returncode}\n{again.stderr[-1500:]}")
    if printed + again.stdout != expected.stdout:
        raise Stop("wrong", "resumed, it prints something else",
                   f"{who}: resumed from passage {n}: " + difference(expected.stdout, printed + again.stdout))
    shutil.rmtree(store, ignore_errors=True)


def check_in(o, sources, where):
    plain = os.path.join(where, "plain")
    done = compile_counting(o, o.compilers[0], sources, plain, where)
    if done.returncode != 0:
        raise Stop("bad", "does not compile as written", done.stderr)
    expected, total = run_counting(o, plain, where, *o.arguments)
    if expected.returncode is None or expected.returncode < 0:
        raise Stop("bad", f"as written it ends with status {expected.returncode}", expected.stderr)
    gen = os.path.join(where, "gen")
    warnings = translate(o, sources, gen, where)
    made = sorted(os.path.join(d, f) for d, _, names in os.walk(gen) for f in names if f.endswith((".cpp", ".cc", ".c")))
    for i, c in enumerate(o.compilers):
        who = os.path.basename(c)
        program = os.path.join(where, "program-" + who)
        done = compile_with(o, c, made, program, where)
        if done.returncode != 0:
            raise Stop("wrong", "translated, it does not compile", who + "\n" + done.stderr)
        got = run([program, *o.arguments], where, o.run_limit)
        if (got.returncode, got.stdout) != (expected.returncode, expected.stdout):
            raise Stop("wrong", "translated, it does something else", f"{who}: status {got.returncode}, expected {expected.returncode}; " +
                       difference(expected.stdout, got.stdout) + "\n" + got.stderr[-800:])
        if i == 0 and total and not stops_at(o, program, where, total, expected, who):    # some are held: fewer are passages
            total = last_passage(o, program, where, expected, who)
        for n in sample(total, o.stops, o.seed):
            stop_and_resume(o, program, where, n, expected, who)
    return Verdict("ok", f"{total} passages", warnings, total)


def check(o, sources):
    """sources: (name, text) pairs, marked already."""
    with tempfile.TemporaryDirectory(prefix="dome-differential.") as where:
        names = []
        for name, text in sources:
            with open(os.path.join(where, name), "w", errors="surrogateescape", newline="") as f:
                f.write(text)
            names.append(name)
        try:
            return check_in(o, names, where)
        except Stop as s:
            return s.verdict
