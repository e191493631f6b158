#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The ways to call dome-cc: all sources at once, facts source by source, a compile database; what is translated again after a
# change; wrong use. In: --dome-cc, --include, --library. Out: a line a case; status 1 if any failed.
import argparse
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile

LIBRARIES = ["-lpvm3", "-lzstd", "-lxxhash", "-lfmt", "-lpthread"]

# A header whose class only one source saves, a template each source instantiates for itself, two sources of one name.
PROGRAM = {
    "inc dir/shape.hpp": """#pragma once
#include <dome/session.hpp>
#include <string>
struct shape { int sides = 3; std::string name = "triangle"; };
template <class T> T grow(T x) {
    T sum = x;
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        sum = sum + x;
    }
    return sum;
}
""",
    "main.cpp": """#include <cstdio>
#include "shape.hpp"
#ifndef TEXT
#error TEXT is not defined
#endif
int first();
int second(shape& s);
int main() {
    shape s;
    int n = first() + second(s);
    std::printf("%s %d %s %d\\n", TEXT, n, s.name.c_str(), grow(2));
}
""",
    "a/part.cpp": """#include "shape.hpp"
int first() { double d = grow(1.5); return int(d * 2); }
""",
    "b/part.cpp": """#include "shape.hpp"
int second(shape& s) {
    shape mine = s;
    dome::checkpoint();
    s.name = mine.name + "!";
    return grow(mine.sides);
}
""",
}
SOURCES = ["main.cpp", "a/part.cpp", "b/part.cpp"]
FLAGS = ["-std=c++20", "-Iinc dir", '-DTEXT="a \\"b\\" c"']


class Failed(Exception):
    pass


def want(good, what):
    if not good:
        raise Failed(what)


class Case:
    def __init__(self, o, where):
        self.o, self.where = o, where
        for name, text in PROGRAM.items():
            self.write(name, text)

    def write(self, name, text):
        full = os.path.join(self.where, name)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w") as f:
            f.write(text)

    def read(self, name):
        with open(os.path.join(self.where, name)) as f:
            return f.read()

    def edit(self, name, old, new):
        text = self.read(name)
        want(old in text, f"{old!r} is not in {name}")
        self.write(name, text.replace(old, new))

    def command(self, words, **env):
        e = {k: v for k, v in os.environ.items() if not k.startswith("DOME_")}
        return subprocess.run(words, cwd=self.where, env={**e, **env}, capture_output=True, text=True, timeout=120)

    def well(self, words, **env):
        done = self.command(words, **env)
        want(done.returncode == 0, f"{words}: status {done.returncode}\n{done.stdout}{done.stderr}"[:3000])
        return done

    def dome_cc(self, *words):
        return self.well([self.o.dome_cc, *words])

    def refused(self, status, said, *words):
        done = self.command([self.o.dome_cc, *words])
        want(done.returncode == status and said in done.stderr, f"{words}: status {done.returncode}, wanted {status} and {said!r}:\n{done.stderr}")

    def tree(self, folder):
        top = os.path.join(self.where, folder)
        return {os.path.relpath(os.path.join(d, n), top): open(os.path.join(d, n)).read() for d, _, names in os.walk(top) for n in names}

    def times(self, folder):
        top = os.path.join(self.where, folder)
        return {os.path.relpath(os.path.join(d, n), top): os.stat(os.path.join(d, n)).st_mtime_ns for d, _, names in os.walk(top) for n in names}

    def looked_at(self, done):
        return sorted(os.path.relpath(l.split("looked at ")[1], os.path.realpath(self.where)) for l in done.stderr.splitlines() if "looked at" in l)

    def facts(self):
        out = []
        for s in SOURCES:
            out.append(s.replace("/", "_") + ".facts")
            self.dome_cc("--facts", s, "-o", out[-1], "--", *FLAGS)
        return out

    def stopped_and_resumed(self, program, passages):
        calm = self.well([program]).stdout
        for n in range(1, passages + 1):
            first = self.command([program], DOME_STOP_AT=str(n), DOME_DIR="store")
            want(first.returncode == 75, f"{program} stopped at {n}: status {first.returncode}\n{first.stderr}")
            again = self.well([program], DOME_RESUME="1", DOME_DIR="store")
            want(first.stdout + again.stdout == calm, f"{program} stopped at {n}: {first.stdout!r} + {again.stdout!r} instead of {calm!r}")
            shutil.rmtree(os.path.join(self.where, "store"))
        want(self.command([program], DOME_STOP_AT=str(passages + 1)).returncode == 0, f"{program} has more than {passages} passages")
        return calm


def one_call_and_facts_agree(c):
    c.dome_cc(*SOURCES, "-o", "gen", "--", *FLAGS)
    facts = c.facts()
    c.dome_cc(*facts, "-o", "gen2")
    c.dome_cc(*reversed(facts), "-o", "gen3", "--cache", "cache")
    want(c.tree("gen") == c.tree("gen2"), "facts give another translation")
    want(c.tree("gen") == c.tree("gen3"), "the order of the facts changes the translation")
    want("dome_describe_" in c.tree("gen")["inc dir/shape.hpp"], "the class saved by one source is not described")
    want(sorted(c.tree("gen")) == sorted(PROGRAM), f"{sorted(c.tree('gen'))}")
    sources = [os.path.join("gen", s) for s in SOURCES]
    c.well(["g++", *FLAGS, "-I" + c.o.include, *sources, c.o.library, *LIBRARIES, "-o", "app"])
    want(c.stopped_and_resumed("./app", 7) == 'a "b" c 18 triangle! 6\n', "output")


def only_what_changed(c):
    facts = c.facts()
    translate = [*facts, "-o", "gen", "--cache", "cache", "-v"]
    want(c.looked_at(c.dome_cc(*translate)) == sorted(SOURCES), "the first run looks at all")
    before = c.times("gen")
    want(c.looked_at(c.dome_cc(*translate)) == [], "nothing has changed")
    c.edit("a/part.cpp", "1.5", "2.5")
    c.refused(2, "a/part.cpp: error: this file has changed since", *translate)
    now = c.facts()
    want(c.looked_at(c.dome_cc(*translate)) == ["a/part.cpp"], "one source has changed")
    after = c.times("gen")
    want([f for f in after if after[f] != before[f]] == ["a/part.cpp"], "only the changed one is written")
    want("2.5" in c.tree("gen")["a/part.cpp"], "the change")
    # A new site in the header concerns everybody; a comment there too, as its lines move.
    c.edit("inc dir/shape.hpp", "sum = sum + x;", "sum = sum + x; dome::checkpoint();")
    now = c.facts()
    want(c.looked_at(c.dome_cc(*translate)) == sorted(SOURCES), "the header concerns all")
    c.dome_cc(*SOURCES, "-o", "fresh", "--", *FLAGS)
    want(c.tree("fresh") == c.tree("gen"), "the cache gives another translation")
    # What one source saves of a class is seen in the header, but the others are not looked at again.
    c.edit("a/part.cpp", "int first() {", "int first() { shape s; s.sides = 4; dome::checkpoint();")
    now = c.facts()
    want(c.looked_at(c.dome_cc(*now, "-o", "gen", "--cache", "cache", "-v")) == ["a/part.cpp"], "one source has changed, again")
    c.dome_cc(*SOURCES, "-o", "fresh", "--", *FLAGS)
    want(c.tree("fresh") == c.tree("gen"), "the cache gives another translation, again")
    # A damaged cache is no cache.
    for name in os.listdir(os.path.join(c.where, "cache")):
        c.write("cache/" + name, "{")
    want(c.looked_at(c.dome_cc(*translate)) == sorted(SOURCES), "a damaged cache")
    want(c.tree("fresh") == c.tree("gen"), "a damaged cache gives another translation")


def compile_database(c):
    flags = {"main.cpp": ["-DONE", *FLAGS], "a/part.cpp": [*FLAGS, "-O2", "-fno-such-gcc-flag", "-MMD", "-MF", "x.d"], "b/part.cpp": FLAGS}
    c.edit("main.cpp", "#include <cstdio>", "#include <cstdio>\n#ifndef ONE\n#error flags\n#endif")
    entries = [{"directory": c.where, "file": s, "arguments": ["ccache", "g++", *flags[s], "-c", s, "-o", "x.o"]} for s in SOURCES]
    entries.append({"directory": c.where, "file": "plain.c", "arguments": ["gcc", "-c", "plain.c"]})
    os.makedirs(os.path.join(c.where, "build"))
    c.write("build/compile_commands.json", json.dumps(entries))
    c.dome_cc("-p", "build", "-o", "gen")
    want(sorted(c.tree("gen")) == sorted(PROGRAM), "all sources of the database")
    c.dome_cc("-p", "build", *SOURCES, "-o", "gen2")
    want(c.tree("gen") == c.tree("gen2"), "named sources")
    c.refused(2, "no entry for 'other.cpp'", "-p", "build", "other.cpp", "-o", "gen4") if c.write("other.cpp", "int x;\n") is None else None
    entries.append({"directory": c.where, "file": "b/part.cpp", "arguments": ["g++", *FLAGS, "-DMORE", "-c", "b/part.cpp"]})
    c.write("build/compile_commands.json", json.dumps(entries))
    want("compiled more than once with different flags" in c.dome_cc("-p", "build", "-o", "gen3").stderr, "a source that appears twice")
    want(c.tree("gen") == c.tree("gen3"), "a source that appears twice")
    c.refused(2, "no compile_commands.json in 'none'", "-p", "none", "-o", "gen4")
    # What the build makes and has not made yet: a source, a header.
    entries.append({"directory": c.where, "file": "build/made.cpp", "arguments": ["g++", *FLAGS, "-c", "build/made.cpp"]})
    c.write("build/compile_commands.json", json.dumps(entries))
    c.refused(2, "no source 'build/made.cpp', which the compile database names; if the build makes it, build the program first",
              "-p", "build", "-o", "gen4")
    c.write("build/made.cpp", "#include \"made/here.hpp\"\n")
    c.refused(1, "no file 'made/here.hpp'; if the build makes it, build the program first", "-p", "build", "-o", "gen4")


def forced_header(c):
    """-include reads a header as written, whatever dome-cc makes of it: refused where something in it must change."""
    c.write("f.cpp", "#include \"shape.hpp\"\nint main() { return grow(1) == 3 ? 0 : 1; }\n")
    c.write("macros.hpp", "#define ONE 1\n")
    c.dome_cc("f.cpp", "-o", "gen", "--", "-std=c++20", "-Iinc dir", "-include", "macros.hpp")
    for words in (["-include", "shape.hpp"], ["-include", "./inc dir/shape.hpp"], ["--include=shape.hpp"]):
        c.refused(1, "inc dir/shape.hpp: error: this header must be translated, and 'f.cpp' has it by way of -include", "f.cpp", "-o", "gen2", "--",
                  "-std=c++20", "-Iinc dir", *words)
    c.write("all.hpp", "#include \"shape.hpp\"\n")
    c.refused(1, "inc dir/shape.hpp: error: this header must be translated", "f.cpp", "-o", "gen2", "--", "-std=c++20", "-Iinc dir", "-includeall.hpp")
    want(not os.path.exists(os.path.join(c.where, "gen2")), "something was written")


def macros_of_the_command(c):
    """What the command line defines, or a header it includes, is not meant for Dome's headers."""
    c.write("k.hpp", "#define K 2\n#define field \"k\"\n")
    c.write("m.cpp", """#include <cstdio>
#include <map>
#include <string>
#include <dome/session.hpp>
static int work(int n) {
    std::map<std::string, int> found;
    for (int i = 0; i < N; ++i) {
        found[field] += K * i;
        dome::checkpoint();
    }
    return found[field] + n;
}
int main() { std::printf("%d\\n", work(T(1))); }
""")
    flags = ["-std=c++20", "-include", "k.hpp", *(f"-D{letter}=1" for letter in "ABCDEFGHIJLMOPQRSUVWXYZ"), "-D", "N=3", "-DT(x)=(x)"]
    c.dome_cc("m.cpp", "-o", "gen", "--", *flags)
    c.well(["g++", *flags, f"-I{c.o.include}", "gen/m.cpp", c.o.library, *LIBRARIES, "-o", "m"])
    want(c.stopped_and_resumed("./m", 3) == "7\n", "what it prints")


def of_cpp23(c):
    """All that the head of a loop makes lives as long as the loop, in C++20 what the range is a part of. What is refused."""
    c.write("m.cpp", """#include <cstdio>
#include <map>
#include <string>
#include <dome/session.hpp>
struct person {
    std::string own;
    const std::string& name() const { return own; }
    ~person() { std::printf("end\\n"); }
};
static person make(const char* n) { return person{n}; }
int main() {
    std::map<std::string, std::string> found;
    found["k"] = "ab";
    for (char x : found["k"]) {
        dome::checkpoint();
        std::printf("%c\\n", x);
    }
    for (char x : make("cd").own) {
        dome::checkpoint();
        std::printf("%c\\n", x);
    }
#if __cplusplus > 202002L
    for (char x : make("ef").name()) {
        dome::checkpoint();
        std::printf("%c\\n", x);
    }
#endif
}
""")
    for standard, passages in (("-std=c++20", 4), ("-std=c++23", 6)):
        c.dome_cc("m.cpp", "-o", "gen", "--", standard)
        c.well(["clang++-19", standard, f"-I{c.o.include}", "gen/m.cpp", c.o.library, *LIBRARIES, "-o", "m"])
        want(c.stopped_and_resumed("./m", passages).split() == ["a", "b", "c", "d", "end", "e", "f", "end"][:passages + 1 + passages // 6], "what it prints")
    c.write("m.cpp", "#include <dome/session.hpp>\nstruct node {\n    void f(this node&) { dome::checkpoint(); }\n};\n"
                     "int main() {\n    node n;\n    n.f();\n}\n")
    c.refused(1, "m.cpp:3:10: error: 'node::f(node &)' names its object as a parameter", "m.cpp", "-o", "gen2", "--", "-std=c++23")


def flags_of_gcc(c):
    """Flags that g++ takes and clang does not, or not with these values; the facts are the same as without."""
    c.write("m.cpp", "#include <dome/session.hpp>\nint main() {\n    int n = 1;\n    dome::checkpoint();\n    return n - 1;\n}\n")
    c.dome_cc("m.cpp", "-o", "gen", "--", "-std=c++20")
    expected = c.tree("gen")
    for flags in (["-finput-charset=latin1", "-fexec-charset=latin1", "-fwide-exec-charset=UTF-32LE"], ["-fsanitize=bounds-strict,address"],
                  ["-fprofile-use", "-Wno-missing-profile"], ["-fprofile-generate=there"], ["-fdiagnostics-format=json"],
                  ["-fipa-pta", "-fvect-cost-model=dynamic", "--param=max-inline-insns-single=500"], ["-mtls-dialect=gnu2"]):
        c.dome_cc("m.cpp", "-o", "gen", "--", "-std=c++20", *flags)
        want(c.tree("gen") == expected, f"{flags}: another text")
        c.well(["g++", "-std=c++20", *flags, "-fsyntax-only", f"-I{c.o.include}", "m.cpp"])


def wrong_use(c):
    c.refused(2, "usage: dome-cc", )
    c.refused(2, "no sources", "-o", "gen")
    c.refused(2, "--output is required", "main.cpp")
    c.refused(2, "usage: dome-cc", "main.cpp", "-o", "gen", "--no-such-option")
    c.refused(2, "no source 'none.cpp'", "none.cpp", "-o", "gen")
    c.refused(2, "'a' is not a file", "a", "-o", "gen")
    c.refused(2, "given twice", "main.cpp", "main.cpp", "-o", "gen", "--", *FLAGS)
    c.refused(2, "given twice (the other name is 'main.cpp')", "main.cpp", "a/../main.cpp", "-o", "gen", "--", *FLAGS)
    c.refused(2, "'main.cpp' is not a directory", "a/part.cpp", "-o", "main.cpp", "--", *FLAGS)
    c.refused(2, "--facts takes one source", "--facts", *SOURCES, "-o", "x.facts")
    c.write("bad.facts", "{}")
    c.refused(2, "'bad.facts': these are not facts", "bad.facts", "-o", "gen")
    c.refused(2, "is a source among facts", "main.cpp", *c.facts(), "-o", "gen")
    before = c.tree(".")
    for output in (".", "a/..", c.where, "./"):
        c.refused(2, "the output would overwrite this file of the program", *SOURCES, "-o", output, "--", *FLAGS)
    c.refused(2, "the output would overwrite this file of the program", "a/part.cpp", "-o", "a", "--", *FLAGS)
    want(c.tree(".") == before, "sources were touched")
    if os.geteuid() != 0:
        os.makedirs(os.path.join(c.where, "locked"))
        os.chmod(os.path.join(c.where, "locked"), stat.S_IRUSR | stat.S_IXUSR)
        c.refused(2, "cannot write this file", *SOURCES, "-o", "locked", "--", *FLAGS)
    c.write("file", "")
    c.refused(2, "cannot write this file", *SOURCES, "-o", "file/gen", "--", *FLAGS)
    for option, said in (("-fno-rtti", "leave out -fno-rtti"), ("-fno-exceptions", "leave out -fno-exceptions"), ("-std=c++14", "C++17 or later"),
                         ("-D_GLIBCXX_DEBUG", "use -D_GLIBCXX_ASSERTIONS"), ("-D_GLIBCXX_USE_CXX11_ABI=0", "leave that out")):
        c.refused(1, said, "main.cpp", "-o", "gen", "--", *FLAGS, option)
    c.write("main.cpp", "int main() { return x; }\n")
    c.refused(1, "undeclared identifier 'x'", "main.cpp", "-o", "gen")
    c.refused(1, "undeclared identifier 'x'", "--facts", "main.cpp", "-o", "x.facts")
    want(not os.path.exists(os.path.join(c.where, "gen")), "something was written")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--dome-cc", required=True)
    p.add_argument("--include", required=True)
    p.add_argument("--library", required=True)
    p.add_argument("names", nargs="*")
    o = p.parse_args()
    o.dome_cc, o.include, o.library = (os.path.abspath(x) for x in (o.dome_cc, o.include, o.library))
    failed = 0
    for case in (one_call_and_facts_agree, only_what_changed, compile_database, forced_header, macros_of_the_command, of_cpp23, flags_of_gcc,
                 wrong_use):
        if o.names and case.__name__ not in o.names:
            continue
        with tempfile.TemporaryDirectory(prefix="dome modes.") as where:
            try:
                case(Case(o, where))
                print("ok     ", case.__name__, flush=True)
            except (Failed, subprocess.TimeoutExpired, OSError) as why:
                failed += 1
                print("FAILED ", case.__name__, "\n   ", why, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
