#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Every golden construct: translated (the text must be the expected one), compiled, run, stopped at every checkpoint passage
# and resumed, to the end and in a relay; each time the output must be that of the program as written (input.txt is its standard input, arguments.txt what follows its name). Refused ones:
# location, reason, and nothing written. In: --dome-cc, --include, --library, --compiler... Out: a line a construct; status 1 if any failed. --update writes what is
# expected: output.txt from the program as written, compiled without translation, and expected/ from the translation.
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LIMIT = 120
LIBRARIES = ["-lpvm3", "-lzstd", "-lxxhash", "-lfmt", "-lpthread"]
MOST_PASSAGES = 400
WARNINGS = ["-Wall", "-Wextra", "-Werror", "-Wno-unknown-warning-option"]


class Failed(Exception):
    pass


def command(words, cwd, limit=LIMIT, **env):
    given = os.path.join(cwd, "input.txt")
    with open(given if os.path.exists(given) else os.devnull) as standard_input:
        return subprocess.run(words, cwd=cwd, env={**{k: v for k, v in os.environ.items() if not k.startswith("DOME_")}, **env},
                              stdin=standard_input, capture_output=True, text=True, errors="surrogateescape", timeout=limit)


def well(words, cwd, what, limit=LIMIT):
    done = command(words, cwd, limit)
    if done.returncode != 0:
        raise Failed(f"{what}: status {done.returncode}\n{done.stdout}{done.stderr}"[:3000])
    return done.stdout


def sources_of(folder):
    return sorted(os.path.relpath(os.path.join(d, f), folder) for d, _, names in os.walk(folder) for f in names
                  if f.endswith(".cpp") and os.path.join(folder, "expected") not in d)


def read(path):
    with open(path, errors="surrogateescape", newline="") as f:
        return f.read()


def tree(folder):
    return {os.path.relpath(os.path.join(d, f), folder): read(os.path.join(d, f)) for d, _, names in os.walk(folder) for f in names}


def flags(o, compiler):
    return [compiler, "-std=c++20", "-O0" if "clang" in compiler else "-O1", "-Wno-attributes", "-I" + o.include]


def precompile(o, compiler, where):
    """Headers make up most of the time of such small programs: once for all. dome-cc's own check sees each program without them."""
    name = os.path.join(where, re.sub(r"\W", "_", os.path.basename(compiler)), "headers.hpp")
    os.mkdir(os.path.dirname(name))
    with open(name, "w") as f:
        f.write("#include <bits/stdc++.h>\n#include <dome/dome.hpp>\n#include <dome/generated.hpp>\n")
    made = name + (".pch" if "clang" in compiler else ".gch")
    well([*flags(o, compiler), "-x", "c++-header", name, "-o", made], where, compiler, limit=5 * LIMIT)      # all headers at once, on a machine that may be busy
    return ["-include-pch", made] if "clang" in compiler else ["-include", name]


def compile_program(o, compiler, folder, sources, program, original=None):
    """With `original` (the folder of the untranslated sources): without a warning, where those give none."""
    objects = []
    for s in sources:
        # A program may have names of its own that are also those of headers it does not include.
        alone = "// compiled without precompiled headers" in read(os.path.join(folder, s))
        words = [*flags(o, compiler), *([] if alone else o.precompiled.get(compiler, []))]
        strict = [*words, *WARNINGS]
        objects.append(program + "." + s.replace(os.sep, "-") + ".o")
        if original:
            done = command([*strict, "-c", s, "-o", objects[-1]], folder)
            if done.returncode == 0:
                continue
            if command([*strict, "-fsyntax-only", s], original).returncode == 0:
                raise Failed(f"{compiler}: warnings that the source does not give\n{done.stderr}"[:3000])
        well([*words, "-c", s, "-o", objects[-1]], folder, compiler)
    well([compiler, *objects, o.library, *LIBRARIES, "-o", program], folder, "link")


def started(program, where):
    """The words of its command line; arguments.txt holds those behind the program."""
    given = os.path.join(where, "arguments.txt")
    return [program, *(read(given).split() if os.path.exists(given) else [])]


def give(folder, where):
    """What a program of that folder is started with."""
    for given in ("input.txt", "arguments.txt"):
        if os.path.exists(os.path.join(folder, given)):
            shutil.copy(os.path.join(folder, given), where)


def undisturbed(program, where):
    done = command(started(program, where), where)
    if done.returncode != 0:
        raise Failed(f"status {done.returncode}: {done.stderr}")
    return done.stdout


def every_passage(program, where, expected, who, stride=1):
    got = undisturbed(program, where)
    if got != expected:
        raise Failed(f"{who}: undisturbed output differs:\n{got}")
    for n in range(1, MOST_PASSAGES, stride):
        store = os.path.join(where, f"s{n}")
        first = command(started(program, where), where, DOME_STOP_AT=str(n), DOME_DIR=store)
        if first.returncode == 0:
            if n == 1:
                raise Failed(f"{who}: passes no checkpoint")
            return
        if first.returncode != 75:
            raise Failed(f"{who}: stopped at passage {n}: status {first.returncode}: {first.stderr}")
        again = command(started(program, where), where, DOME_RESUME="1", DOME_DIR=store)
        if again.returncode != 0:
            raise Failed(f"{who}: resumed from passage {n}: status {again.returncode}: {again.stderr}")
        if first.stdout + again.stdout != expected:
            raise Failed(f"{who}: stopped at passage {n}, the output differs:\n{first.stdout}--- resumed ---\n{again.stdout}")
        shutil.rmtree(store)
    raise Failed(f"{who}: more than {MOST_PASSAGES} passages")


def relay(program, where, expected, who):
    """Stopped at each passage in turn, every life resuming where the one before it stopped: what comes out of a checkpoint goes into the next."""
    store, printed = os.path.join(where, "relay"), ""
    life = command(started(program, where), where, DOME_STOP_AT="1", DOME_DIR=store)
    for n in range(1, MOST_PASSAGES):
        printed += life.stdout
        if life.returncode != 75:
            break
        life = command(started(program, where), where, DOME_RESUME="1", DOME_STOP_AT="1", DOME_DIR=store)
    if life.returncode != 0:
        raise Failed(f"{who}: stopped at each of its passages in turn, life {n}: status {life.returncode}: {life.stderr}")
    if printed != expected:
        raise Failed(f"{who}: stopped at each of its passages in turn, the output differs:\n{printed}")
    shutil.rmtree(store)
    return n - 1


def construct(o, name):
    folder = os.path.join(HERE, name)
    with tempfile.TemporaryDirectory(prefix="dome-golden.") as where:
        gen = os.path.join(where, "gen")
        sources = sources_of(folder)
        give(folder, where)
        well([o.dome_cc, *sources, "-o", gen, "--", "-std=c++20"], folder, "dome-cc")
        if o.update:
            plain = os.path.join(where, "plain")
            compile_program(o, "g++", folder, sources, plain)
            with open(os.path.join(folder, "output.txt"), "w", errors="surrogateescape", newline="") as f:
                f.write(undisturbed(plain, where))
            shutil.rmtree(os.path.join(folder, "expected"), ignore_errors=True)
            shutil.copytree(gen, os.path.join(folder, "expected"))
        now, expected = tree(gen), tree(os.path.join(folder, "expected"))
        if now != expected:
            changed = [f for f in sorted(now.keys() | expected.keys()) if now.get(f) != expected.get(f)]
            raise Failed(f"the translation of {', '.join(changed)} is not the expected one; look at it, then run with --update {name}")
        passages = 0
        for compiler in o.compiler_of.get(name, o.compiler):
            program = os.path.join(where, "program-" + os.path.basename(compiler))
            compile_program(o, compiler, gen, sources, program, folder)
            expected = read(os.path.join(folder, "output.txt"))
            # The relay stops at every passage; from every third of them to the end is enough beside it, unless there is time for all.
            every_passage(program, where, expected, compiler, stride=3 if o.alternate else 1)
            if compiler == o.compiler_of.get(name, o.compiler)[0]:      # the runtime is the same for both
                passages = relay(program, where, expected, compiler)
        return f"{passages} passages"


def refused(o, name):
    folder = os.path.join(HERE, "refused", name)
    text = read(os.path.join(folder, "program.cpp"))
    wanted = re.search(r"// refused: (.*)", text).group(1)
    with tempfile.TemporaryDirectory(prefix="dome-golden.") as where:
        gen = os.path.join(where, "gen")
        done = command([o.dome_cc, "program.cpp", "-o", gen, "--", "-std=c++20"], folder)
        if done.returncode == 0:
            raise Failed("it was translated")
        if not re.search(r"program\.cpp:\d+:\d+: (fatal )?error: ", done.stderr) or wanted not in done.stderr:
            raise Failed(f"expected a located error about {wanted!r}:\n{done.stderr}")
        if os.path.exists(gen) and tree(gen):
            raise Failed("something was written")
        if name != "syntax_error" and not re.search(r"\bnote: |\bway out|: note", done.stderr):
            raise Failed(f"no way out is named:\n{done.stderr}")
    return "refused"


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--dome-cc", required=True)
    p.add_argument("--include", required=True)
    p.add_argument("--library", required=True)
    p.add_argument("--compiler", action="append", default=[])
    p.add_argument("--update", action="store_true")
    p.add_argument("--alternate", action="store_true", help="one compiler for each construct, by turns, and a third of the passages")
    p.add_argument("--jobs", type=int, default=2)
    p.add_argument("names", nargs="*")
    o = p.parse_args()
    o.dome_cc, o.include, o.library = (os.path.abspath(x) for x in (o.dome_cc, o.include, o.library))
    o.compiler = o.compiler or ["g++"]
    all_of = [(construct, n) for n in sorted(os.listdir(HERE)) if os.path.isfile(os.path.join(HERE, n, "program.cpp"))]
    all_of += [(refused, n) for n in sorted(os.listdir(os.path.join(HERE, "refused")))]
    o.compiler_of = {n: [o.compiler[i % len(o.compiler)]] for i, (_, n) in enumerate(all_of)} if o.alternate else {}
    if o.names:
        all_of = [(f, n) for f, n in all_of if n in o.names or "refused" in o.names and f is refused]
    with tempfile.TemporaryDirectory(prefix="dome-golden.") as headers:
        o.precompiled = {c: precompile(o, c, headers) for c in o.compiler} if len(all_of) > 4 else {}
        failed = run_all(o, all_of)
    print(f"{len(all_of) - failed} of {len(all_of)} passed")
    return 1 if failed or not all_of else 0


def run_all(o, all_of):
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(o.jobs) as pool:
        for (f, n), future in [(x, pool.submit(x[0], o, x[1])) for x in all_of]:
            try:
                print(f"ok      {n} ({future.result()})", flush=True)
            except (Failed, subprocess.TimeoutExpired, OSError) as why:
                failed += 1
                print(f"FAILED  {n}\n    {why}", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
