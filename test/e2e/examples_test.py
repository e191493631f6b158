#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The examples as their readers run them: bare, stopped and resumed, on 1, 2 and 3 tasks, after losses singly and twice, and from
# 3 tasks on 1, 2, 5. Output and result files must have the same bits as those of a bare undisturbed run.
# In: --dome COMMAND --bin DIRECTORY [--netns SCRIPT] [one | several]. Out: a line a case; status 1 if any failed, 77 without root.
import argparse
import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from recover_test import Case, Failed, LIMIT, check, first_difference  # noqa: E402

# name -> arguments, prepared input (arguments, file), files of the result, a line seen about the middle of a run
EXAMPLES = {
    "010_hello": ([], None, [], None),
    "020_dot": (["200000", "60"], None, [], None),
    "030_heat": (["in.npy", "out.npy", "8000"], (["--make", "240", "in.npy"], "in.npy"), ["out.npy", "out.npy.pgm"], "step +300"),
    "040_argon": (["in.xyz", "out.xyz", "1200"], (["--make", "4", "in.xyz"], "in.xyz"), ["out.xyz"], r"0\.200 ps"),
    "050_search": (["9"], None, [], None),
    "060_library": (["40"], None, [], None),
    "070_classic": ([], None, [], None),
}


class Example:
    """What an undisturbed bare run of an example gives; made once."""

    def __init__(self, o, name):
        self.program = os.path.join(o.bin, name)
        self.args, self.input, self.files, self.middle = EXAMPLES[name]
        with Place(self) as where:
            done = where.bare()
            check(done.returncode == 0, f"bare run: status {done.returncode}: {done.stderr}")
            check(not [f for f in os.listdir(where.path) if f.endswith(".dome")], "a bare run left a store")
            self.text, self.sums = done.stdout, where.sums()


class Place:
    """An empty directory with the example's input in it."""

    def __init__(self, example, path=None):
        self.e = example
        self.own = path is None
        self.path = path

    def __enter__(self):
        import tempfile
        if self.own:
            self.path = tempfile.mkdtemp(prefix="dome-example.")
        if self.e.input:
            subprocess.run([self.e.program, *self.e.input[0]], cwd=self.path, check=True, timeout=LIMIT, env=self.env())
        return self

    def __exit__(self, *_):
        if self.own:
            shutil.rmtree(self.path, ignore_errors=True)

    def env(self, **more):
        env = {k: v for k, v in os.environ.items() if not k.startswith(("PVM", "DOME_"))}
        env.update(more)
        return env

    def bare(self, **more):
        return subprocess.run([self.e.program, *self.e.args], cwd=self.path, env=self.env(**more), capture_output=True, text=True, timeout=LIMIT)

    def sums(self):
        out = []
        for f in self.e.files:
            with open(os.path.join(self.path, f), "rb") as data:
                out.append((f, hashlib.sha256(data.read()).hexdigest()))
        return out


def same(e, text, sums):
    check(text == e.text, "output differs: " + first_difference(e.text, text))
    check(sums == e.sums, f"files differ: {[a[0] for a, b in zip(e.sums, sums) if a != b]}")


def stopped_bare(o, e):
    """At the first passage, one in the middle and the last; each time resumed."""
    with Place(e) as where:
        last = 1
        while where.bare(DOME_STOP_AT=str(last * 2)).returncode == 75 and last < 4096:
            last *= 2
        for at in sorted({1, 2, max(1, last // 2), last}):
            shutil.rmtree(os.path.join(where.path, os.path.basename(e.program) + ".dome"), ignore_errors=True)
            first = where.bare(DOME_STOP_AT=str(at))
            check(first.returncode == 75, f"stop at {at}: status {first.returncode}: {first.stderr}")
            again = where.bare(DOME_RESUME="1")
            check(again.returncode == 0, f"resumed from {at}: status {again.returncode}: {again.stderr}")
            same(e, first.stdout + again.stdout, where.sums())


def under_dome_run(o, e, hosts=None, how=(), trouble=None, tasks="3", losses=0):
    c = Case(o, hosts)
    try:
        with Place(e, c.place):
            words = (["--hosts", ",".join(hosts)] if hosts else []) + ["-n", tasks, "--interval", "0.05", *how]
            c.o.count = e.program
            r = c.start(*words, program=e.program, args=e.args)
            if trouble:
                trouble(c, r, e)
            r.wait(LIMIT)
            check(r.status == 0, f"status {r.status}: {r.errors()[-600:]}")
            same(e, r.text(), Place(e, c.place).sums())
            if losses:
                said = re.search(r"(\d+) loss", r.errors())
                check(said and int(said.group(1)) >= losses, f"fewer than {losses} losses: {r.errors()[-400:]}")
    finally:
        c.close()


def tasks_alone(n):
    def on_n_tasks(o, e):
        under_dome_run(o, e, tasks=n)
    on_n_tasks.__name__ = f"on_{n}_tasks"
    return on_n_tasks


def restart_on_others(o, e):
    """From 3 tasks on 1, 2, 5: each time the same generation."""
    for n in ("1", "2", "5"):
        c = Case(o)
        try:
            with Place(e, c.place):
                c.o.count = e.program
                r = c.start("-n", "3", "--interval", "0.05", program=e.program, args=e.args).until(e.middle)
                r.signal(signal.SIGTERM)
                r.wait(LIMIT)
                check(r.status == 75, f"status {r.status} instead of 75: {r.errors()[-600:]}")
                again = c.run("-n", n, "--resume", program=e.program, args=e.args)
                check(again.status == 0, f"on {n}: status {again.status}: {again.errors()[-600:]}")
                same(e, r.text() + again.text(), Place(e, c.place).sums())
        finally:
            c.close()


# --- losses; each is caused once the run is under way, and twice in a row

def kill_task(c, r):
    tasks = c.tasks()
    os.kill(tasks[max(tasks)], signal.SIGKILL)


def kill_tasks_of_host(c, r):
    tasks = c.tasks()
    hosts = len(c.hosts)
    for rank, pid in tasks.items():                    # round robin: rank 1 and every hosts-th after it share a host
        if rank % hosts == 1 % hosts:
            os.kill(pid, signal.SIGKILL)


def kill_slave_daemon(c, r):
    os.kill(c.daemons()[1][-1], signal.SIGKILL)        # the newest: of the virtual machine in use


def kill_master_daemon(c, r):
    os.kill(c.daemons()[0], signal.SIGKILL)


def cut_host(c, r):
    c.host("cut", c.left.pop())


def kill_host(c, r):
    c.host("kill", c.left.pop())


def once(loss):
    def trouble(c, r, e):
        c.left = list(c.hosts[1:])
        r.until(e.middle)
        c.saved(r)                                     # a fast machine computes much before the first generation is whole
        loss(c, r)
    return trouble


def twice(loss):
    def trouble(c, r, e):
        once(loss)(c, r, e)
        r.until("recovering", r.errors)
        before = len(r.text())
        end = time.monotonic() + LIMIT
        while len(r.text()) == before:                 # it computes again
            check(r.process.poll() is None, "it ended before the second loss: " + r.errors()[-300:])
            check(time.monotonic() < end, "it does not go on: " + r.errors()[-300:])
            time.sleep(0.005)
        loss(c, r)
    return trouble


def lossy(loss, how):
    def case(o, e):
        under_dome_run(o, e, hosts=["a", "b", "c"], trouble=how(loss), losses=2 if how is twice else 1)
    case.__name__ = f"{loss.__name__}_{how.__name__}"
    return case


ONE = [stopped_bare] + [tasks_alone(n) for n in ("1", "2", "3")]
SEVERAL = [lossy(loss, how) for loss in (kill_task, kill_tasks_of_host, kill_slave_daemon, kill_master_daemon, cut_host, kill_host)
           for how in (once, twice)] + [restart_on_others]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--dome", required=True)
    p.add_argument("--bin", required=True)
    p.add_argument("--netns")
    p.add_argument("--only", help="one example")
    p.add_argument("--show", action="store_true")
    p.add_argument("cases", nargs="*", help="one, several, or names of cases")
    o = p.parse_args()
    o.dome, o.bin = os.path.abspath(o.dome), os.path.abspath(o.bin)
    o.more = ["-v"] if o.show else []
    o.expected = ""
    wanted = [c for c in ONE + SEVERAL if not o.cases or c.__name__ in o.cases or
              ("one" in o.cases and c in ONE) or ("several" in o.cases and c in SEVERAL)]
    if any(c in SEVERAL for c in wanted) and os.geteuid() != 0:
        print("not run: hosts are network namespaces, which need root")
        wanted = [c for c in wanted if c in ONE]
        if not wanted:
            return 77
    failed = ran = 0
    for name in EXAMPLES:
        if o.only and name != o.only:
            continue
        e = Example(o, name)
        for case in wanted:
            if case in SEVERAL and not e.middle:
                continue
            ran += 1
            began = time.monotonic()
            try:
                case(o, e)
                print(f"ok      {name} {case.__name__} ({time.monotonic() - began:.1f} s)", flush=True)
            except (Failed, subprocess.SubprocessError, OSError) as why:
                failed += 1
                print(f"FAILED  {name} {case.__name__} ({time.monotonic() - began:.1f} s)\n    {why}", flush=True)
    print(f"{ran - failed} of {ran} passed")
    return 1 if failed or not ran else 0


if __name__ == "__main__":
    sys.exit(main())
