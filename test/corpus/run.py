#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Whole programs in the style of text books, course work and small scientific codes, each with a checkpoint put into every loop by mark.py:
# compiled as written and as translated, stopped at sampled passages and resumed; see differential.py. Programs that dome-cc refuses
# are listed in known.txt with the words of the refusal; any other refusal fails.
# Out: a line a program, a table of reasons; status 1 if anything is not as known. --every N takes each Nth program, by name.
import argparse
import collections
import concurrent.futures
import os
import sys
import tempfile

import differential
import mark

HERE = os.path.dirname(os.path.abspath(__file__))


def known_refusals(path):
    """name -> words that dome-cc or the program must say."""
    known = {}
    with open(path) as f:
        for line in f:
            line = line.split("#")[0].strip()
            if line:
                name, words = line.split(None, 1)
                known[name] = words
    return known


def verdict_of(o, folder, name, statements):
    with open(os.path.join(folder, name), errors="surrogateescape", newline="") as f:
        text = f.read()
    try:
        return differential.check(o, [(name, mark.marked(text, statements))])
    except mark.Odd as why:
        return differential.Verdict("bad", f"cannot be marked: {why}")
    except OSError as why:
        return differential.Verdict("bad", str(why))


def judged(verdict, words):
    """(as expected?, the line to print). A program that is taken although known.txt says otherwise is welcome: the line there can go."""
    if verdict.kind == "ok":
        return True, str(verdict) + (f"; no longer known for: {words}" if words else "")
    if words and verdict.kind != "bad" and words in verdict.detail_all:
        return True, f"as known: {words}"
    return False, f"{verdict}" + (f", but known.txt expects: {words}" if words else "")


def main():
    p = argparse.ArgumentParser()
    differential.add_arguments(p)
    p.add_argument("--folder", default=HERE)
    p.add_argument("--every", type=int, default=1)
    p.add_argument("--alternate", action="store_true", help="one compiler for each program, by turns")
    p.add_argument("--statements", action="store_true", help="a checkpoint also behind each statement of main")
    p.add_argument("--details", help="a file for the whole of what was said about what is not ok")
    p.add_argument("names", nargs="*")
    o = p.parse_args()
    if mark.self_test():
        sys.exit("mark.py does not mark as it should")
    options = differential.options(o)
    known = known_refusals(os.path.join(HERE, "known.txt"))
    names = sorted(n for n in os.listdir(o.folder) if n.endswith(".cpp"))
    unknown = sorted(set(known) - {n[:-4] for n in os.listdir(HERE)}) + sorted(set(o.names) - {n[:-4] for n in names})
    if unknown:
        sys.exit(f"no such program: {', '.join(unknown)}")
    names = [n for n in names if n[:-4] in o.names] if o.names else names[::o.every]
    counts, bad, details = collections.Counter(), 0, []
    with tempfile.TemporaryDirectory(prefix="dome-corpus.") as shared, concurrent.futures.ThreadPoolExecutor(o.jobs) as pool:
        differential.precompile(options, shared)
        work = [(name, pool.submit(verdict_of, differential.one_compiler(options, i) if o.alternate else options, o.folder, name, o.statements))
                for i, name in enumerate(names)]
        for name, future in work:
            verdict = future.result()
            good, line = judged(verdict, known.get(name[:-4]))
            counts[verdict.kind if verdict.kind == "ok" else str(verdict)] += 1
            print(f"{'ok     ' if good else 'FAILED '} {name[:-4]} ({line})", flush=True)
            if verdict.kind != "ok":
                details.append(f"==== {name}: {verdict}\n{verdict.detail}\n")
            if not good:
                bad += 1
                if not o.details:
                    print("    " + verdict.detail.replace("\n", "\n    "), flush=True)
    if o.details:
        with open(o.details, "w", errors="surrogateescape") as f:
            f.write("\n".join(details))
    for what, n in sorted(counts.items(), key=lambda x: (not x[0].startswith("wrong"), x[0] == "ok", -x[1])):
        print(f"{n:5} {what}")
    print(f"{len(names) - bad} of {len(names)} as expected")
    return 1 if bad or not names else 0


if __name__ == "__main__":
    sys.exit(main())
