#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Builds that know nothing of Dome, with dome-cc --wrap in front of their compiler: make, CMake, one command; what is compiled
# again after a change; what must not change at all; refusals and errors. Programs are stopped at every passage and resumed.
# In: --dome-cc, --include, --library, --cmake (DomeAddExecutable.cmake). Out: a line a case; status 1 if any failed.
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

PROGRAM = {
    "src/main.cpp": """#include <cstdio>
#include "work.hpp"
extern "C" int from_c(int);
int main() {
    int sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += work(i) + from_c(i);
    std::printf("%s %d %d\\n", NAME, sum, plain(sum));
}
""",
    "src/work.cpp": """#include "work.hpp"
#include "lib/part.hpp"
int work(int n) {
    int a = part(n);
    dome::checkpoint();
    return a + n;
}
""",
    "src/plain.cpp": "#include \"plain.hpp\"\nint plain(int n) { return 2 * n; }\n",
    "src/other/plain.cpp": "int other_plain(int n) { return n; }\n",
    "src/c.c": "int from_c(int n) { int class = n; return class + 100; }\n",
    "src/work.hpp": "#pragma once\n#include <dome/session.hpp>\n#include \"plain.hpp\"\nint work(int n);\n",
    "src/plain.hpp": "#pragma once\nint plain(int n);\n",
    "src/lib/part.cpp": "#include \"part.hpp\"\n#include <dome/session.hpp>\nint part(int n) { int t = n * 10; dome::checkpoint(); return t; }\n",
    "src/lib/part.hpp": "#pragma once\nint part(int n);\n",
    "src/lib/never.cpp": "int main() { return 3; }\n",
    "Makefile": """CXXFLAGS = -std=c++20 -Wall -Isrc -DNAME='"a b"'
OBJECTS = src/main.o src/work.o src/plain.o src/other/plain.o src/c.o
app: $(OBJECTS) libpart.a
\t$(CXX) -o $@ $(OBJECTS) -L. -lpart
libpart.a: src/lib/part.o src/lib/never.o
\t$(AR) rcs $@ $^
%.o: %.cpp
\t$(CXX) $(CXXFLAGS) -MMD -MF $*.d -c -o $@ $<
-include src/*.d src/lib/*.d
""",
    "CMakeLists.txt": """cmake_minimum_required(VERSION 3.25)
project(app C CXX)
set(CMAKE_CXX_STANDARD 20)
add_library(part STATIC src/lib/part.cpp)
add_executable(app src/main.cpp src/work.cpp src/plain.cpp src/other/plain.cpp src/c.c)
target_include_directories(app PRIVATE src)
target_compile_definitions(app PRIVATE NAME="a b")
target_link_libraries(app part)
""",
}
PASSAGES = 6
OUTPUT = "a b 336 672\n"


class Failed(Exception):
    pass


def want(good, what):
    if not good:
        raise Failed(what)


class Case:
    def __init__(self, o, where):
        self.o, self.where = o, where
        self.wrapped = [o.dome_cc, "--wrap", "--verbose", "g++"]
        for name, text in PROGRAM.items():
            self.write(name, text)

    def path(self, name):
        return os.path.join(self.where, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w") as f:
            f.write(text)

    def edit(self, name, old, new):
        with open(self.path(name)) as f:
            text = f.read()
        want(old in text, f"{old!r} is not in {name}")
        self.write(name, text.replace(old, new))

    def command(self, words, **env):
        e = {k: v for k, v in os.environ.items() if not k.startswith(("DOME_", "MAKE"))}
        return subprocess.run(words, cwd=self.where, env={**e, **env}, capture_output=True, text=True, timeout=200)

    def well(self, words, **env):
        done = self.command(words, **env)
        want(done.returncode == 0, f"{words}: status {done.returncode}\n{done.stdout}{done.stderr}"[:3000])
        return done

    def fails(self, words, said, status=None, **env):
        done = self.command(words, **env)
        want(done.returncode != 0 and (status is None or done.returncode == status), f"{words}: status {done.returncode}")
        want(said in done.stderr, f"{words}: wanted {said!r}:\n{done.stderr}")
        return done

    def make(self, *more):
        return self.well(["make", "-j2", f"CXX={' '.join(self.wrapped)}", *more])

    def compiled(self, done):
        return sorted(os.path.relpath(l.split("compiling ")[1], os.path.realpath(self.where)) for l in (done.stdout + done.stderr).splitlines()
                      if l.startswith("dome-cc: compiling "))

    def stopped_and_resumed(self, program, passages=PASSAGES, output=OUTPUT):
        calm = self.well([program]).stdout
        want(calm == output, f"{program} prints {calm!r}")
        for n in range(1, passages + 1):
            first = self.command([program], DOME_STOP_AT=str(n), DOME_DIR="store")
            want(first.returncode == 75, f"{program} stopped at {n}: status {first.returncode}\n{first.stderr}")
            again = self.well([program], DOME_RESUME="1", DOME_DIR="store")
            want(first.stdout + again.stdout == calm, f"{program} stopped at {n}: {first.stdout!r} + {again.stdout!r}")
            shutil.rmtree(self.path("store"))
        want(self.command([program], DOME_STOP_AT=str(passages + 1)).returncode == 0, f"{program} has more than {passages} passages")


def makefile(c):
    done = c.make()
    want("src/work.d" in str([os.path.relpath(os.path.join(d, n), c.where) for d, _, ns in os.walk(c.where) for n in ns]), "the dependency files")
    want(c.compiled(done) == ["src/lib/part.cpp", "src/main.cpp", "src/work.cpp"], f"translated: {c.compiled(done)}")
    c.stopped_and_resumed("./app")
    sections = c.well(["objdump", "-h", "app"]).stdout
    want(".dome.facts" not in sections, "the program carries facts")
    want(".dome.facts" in c.well(["objdump", "-h", "libpart.a"]).stdout, "the library does not carry facts")
    want(c.make().stdout.count("--wrap") == 0, "make does something although nothing has changed")
    c.edit("src/plain.cpp", "2 * n", "2 * n + 0")
    want(c.compiled(c.make()) == [], "a source that needs no translation")
    c.edit("src/work.cpp", "int a", "const int a")
    want(c.compiled(c.make()) == ["src/work.cpp"], "one source has changed")
    c.edit("src/work.hpp", "int work", "// how much\nint work")
    want(c.compiled(c.make()) == ["src/main.cpp", "src/work.cpp"], "a header has changed")
    c.stopped_and_resumed("./app")
    c.edit("src/lib/part.cpp", "int t", "int  t")
    want(c.compiled(c.make()) == ["src/lib/part.cpp"], "a source of the library has changed")
    c.stopped_and_resumed("./app")


def cmake(c):
    launcher = f"{c.o.dome_cc};--wrap;--verbose"
    for behind in ("", ";ccache"):
        c.well(["cmake", "-G", "Ninja", "-S", ".", "-B", "build", f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}{behind}",
                f"-DCMAKE_CXX_LINKER_LAUNCHER={launcher}"])
        c.well(["ninja", "-C", "build"])
        c.stopped_and_resumed("build/app")
        shutil.rmtree(c.path("build"))


def cmake_function(c):
    """dome_add_executable: what Ninja runs after a change; flags, definitions and directories with blanks."""
    c.write("CMakeLists.txt", f"""cmake_minimum_required(VERSION 3.25)
project(app C CXX)
add_executable(dome::dome-cc IMPORTED)
set_target_properties(dome::dome-cc PROPERTIES IMPORTED_LOCATION {c.o.dome_cc})
add_library(dome::dome STATIC IMPORTED)
set_target_properties(dome::dome PROPERTIES IMPORTED_LOCATION {c.o.library} INTERFACE_INCLUDE_DIRECTORIES {c.o.include}
  INTERFACE_LINK_LIBRARIES "pvm3;zstd;xxhash;fmt;pthread")
include({c.o.cmake})
dome_add_library(part src/lib/part.cpp)
file(GENERATE OUTPUT ${{CMAKE_CURRENT_BINARY_DIR}}/made.cpp CONTENT "int made() {{ return SOME; }}\\n")
dome_add_executable(app)
target_sources(app PRIVATE src/main.cpp src/work.cpp src/plain.cpp src/other/plain.cpp src/c.c ${{CMAKE_CURRENT_BINARY_DIR}}/made.cpp)
set_source_files_properties(${{CMAKE_CURRENT_BINARY_DIR}}/made.cpp PROPERTIES COMPILE_DEFINITIONS SOME=3)
set_source_files_properties(src/main.cpp PROPERTIES COMPILE_OPTIONS "-DMAIN;-O2")
target_include_directories(app PRIVATE src "with blank")
target_compile_definitions(app PRIVATE NAME="a b" [=[TEXT="say \\"x\\" $x"]=])
target_link_libraries(app PRIVATE part)
""")
    c.write("with blank/blank.hpp", "#define BLANK 1\n")
    c.edit("src/main.cpp", '#include "work.hpp"', '#include "work.hpp"\n#include <blank.hpp>\n#if !defined(MAIN) || BLANK != 1\n#error flags\n#endif\n'
           'static const char text[] = TEXT;\nstatic_assert(sizeof text == sizeof "say \\"x\\" $x");')
    c.well(["cmake", "-G", "Ninja", "-S", ".", "-B", "build"])
    c.well(["ninja", "-C", "build"])
    c.stopped_and_resumed("build/app")

    def ran():
        done = c.well(["ninja", "-C", "build", "-v"])
        return sorted(l.split(" -o ")[1].split()[0].split("/")[-1] for l in done.stdout.splitlines() if " --wrap " in l)
    want(ran() == [], "nothing has changed")
    c.edit("src/work.cpp", "int a", "const int a")
    want(ran() == ["app", "work.cpp.o"], "one source has changed")
    c.edit("src/plain.hpp", "int plain", "extern int plain")
    want(ran() == ["app", "main.cpp.o", "plain.cpp.o", "work.cpp.o"], "a header has changed")
    c.stopped_and_resumed("build/app")
    c.edit("CMakeLists.txt", "dome_add_library(part src/lib/part.cpp)",
           "add_library(part STATIC src/lib/part.cpp)\ntarget_link_libraries(part PRIVATE dome::dome)\ntarget_compile_features(part PRIVATE cxx_std_20)")
    done = c.command(["ninja", "-C", "build"])
    want(done.returncode != 0 and "libpart.a: error: 'part.cpp.o' in this library calls dome::checkpoint()" in done.stdout, done.stdout)


def one_command(c):
    c.well(["gcc", "-c", "src/c.c", "-o", "c.o"])
    sources = ["src/main.cpp", "src/work.cpp", "src/plain.cpp", "src/lib/part.cpp"]
    flags = ["-std=c++20", "-Isrc", "-DNAME=\"a b\"", "-Wall"]
    c.well([*c.wrapped, *flags, *sources, "c.o", "-o", "app", "-MMD"])
    c.stopped_and_resumed("./app")
    quoted = ['"' + w.replace('"', '\\"') + '"' for w in [*flags, *sources, "c.o", "-o", "app2"]]
    c.write("args", "\n".join(quoted))
    c.well([*c.wrapped, "@args"])
    c.stopped_and_resumed("./app2")
    c.well([*c.wrapped, *flags, "-x", "c++", *sources, "-x", "none", "c.o", "-o", "app3"])
    c.stopped_and_resumed("./app3")
    c.well([c.o.dome_cc, "--wrap", "clang++-19", *flags, *sources, "c.o", "-o", "app4"])
    c.stopped_and_resumed("./app4")
    c.well([*c.wrapped, *flags[1:], *sources, "c.o", "-o", "app5"])    # with the compiler's own idea of the standard
    c.stopped_and_resumed("./app5")


FORCED = {
    "forced/all.hpp": "#pragma once\n#include <dome/session.hpp>\n#include <cstdio>\n#include \"twice.hpp\"\n",
    "forced/twice.hpp": "#pragma once\ninline int seen = 4;\n"
                        "inline int twice(int n) { int r = n * 2; dome::checkpoint(); return r + n + ++seen; }\n",
    "f.cpp": "#include \"forced/all.hpp\"\nint more(int);\nint main() { for (int i = 0; i < 3; ++i) std::printf(\"%d\\n\", twice(i) + more(i)); }\n",
    "g.cpp": "int more(int n) { int r = twice(n); return r + n; }\n",
}


def forced_header(c):
    """-include, of a precompiled header, too: what is linked has the translated one."""
    for name, text in FORCED.items():
        c.write(name, text)
    named, found, whole = ["-include", "forced/all.hpp"], ["-Iforced", "--include", "all.hpp"], ["-include" + c.path("forced/all.hpp")]
    for compiler, precompiled, words in (("g++", "", named), ("g++", "", found), ("g++", ".gch", named), ("clang++-19", ".pch", whole)):
        wrapped = [c.o.dome_cc, "--wrap", compiler]
        if precompiled:
            c.well([*wrapped, "-std=c++20", "-x", "c++-header", "-c", "forced/all.hpp", "-o", "forced/all.hpp" + precompiled])
        for source in ("f", "g"):
            c.well([*wrapped, "-std=c++20", *words, "-c", source + ".cpp"])
        c.well([*wrapped, "f.o", "g.o", "-o", "app"])
        c.stopped_and_resumed("./app", 6, "11\n22\n33\n")


def precompiled_alone(c):
    """A header that only -include-pch brings is translated like others."""
    for name, text in FORCED.items():
        c.write(name, text)
    clang = ["clang++-19", "-std=c++20", "-Wno-unknown-attributes", "-isystem", c.o.include]
    c.well([*clang, "-x", "c++-header", "forced/all.hpp", "-o", "all.pch"])
    wrapped = [c.o.dome_cc, "--wrap", *clang]
    for name in ("f", "g"):
        c.well([*wrapped, "-include-pch", "all.pch", "-c", name + ".cpp"])
    c.well([*wrapped, "f.o", "g.o", "-o", "app"])
    c.stopped_and_resumed("./app", 6, "11\n22\n33\n")


def link_time_optimisation(c):
    """Objects with and without machine code; in a library the latter cannot be chosen from, and are refused."""
    for name, text in FORCED.items():
        c.write(name, text)
    c.edit("f.cpp", '#include "forced/all.hpp"', "#include <cstdio>\nint twice(int);")
    c.edit("f.cpp", "twice(i) + more(i)", "more(i)")
    c.edit("g.cpp", "int more", '#include "forced/all.hpp"\nint more')
    fat, slim = ["-O1", "-flto", "-ffat-lto-objects"], ["-O1", "-flto", "-fno-fat-lto-objects"]
    for of_main, of_library in ((fat, fat), (slim, fat), (fat, slim), (slim, slim)):
        c.well([*c.wrapped, "-std=c++20", *of_main, "-c", "f.cpp"])
        c.well([*c.wrapped, "-std=c++20", *of_library, "-c", "g.cpp"])
        c.well([*c.wrapped, "-O1", "-flto", "f.o", "g.o", "-o", "app"])
        c.stopped_and_resumed("./app", 3, "5\n10\n15\n")
        c.well(["gcc-ar", "rcs", "libg.a", "g.o"])
        link = [*c.wrapped, "-O1", "-flto", "f.o", "libg.a", "-o", "app2"]
        if of_library is slim:
            c.fails(link, "libg.a: error: 'g.o' in this library holds nothing but code for the link-time optimiser", 1)
        else:
            c.well(link)
            c.stopped_and_resumed("./app2", 3, "5\n10\n15\n")


def state_of_c(c):
    """Variables of C sources are not saved, and the link step says so, once for each object; constants are none of them."""
    c.write("s.c", "static int n;\nint total = 3;\nconst int fixed = 4;\nstatic const char *const names[] = {\"a\"};\n"
                   "int from_c(int a) { static int calls; n += a; return n + total++ + ++calls + fixed + *names[0]; }\n")
    c.write("s.cpp", "#include <dome/session.hpp>\nextern \"C\" int from_c(int);\nstatic int mine;\n"
                     "int main() { dome::checkpoint(); return from_c(++mine) == 0; }\n")
    said = "warning: what changes in 's.c' is not saved, as it is not C++ compiled with dome-cc --wrap: 'calls', 'n', 'total'\n"
    c.well(["gcc", "-fdata-sections", "-c", "s.c", "-o", "c.o"])
    c.well(["ar", "rcs", "libs.a", "c.o"])
    c.well([*c.wrapped, "-c", "s.cpp"])
    for file, words in (("c.o", ["c.o"]), ("libs.a", ["-L.", "-ls"]), ("c.o", ["c.o", c.o.library])):
        done = c.well([*c.wrapped, "s.o", *words, "-o", "state"])
        want(done.stderr.count("warning:") == 1 and file + ": " + said in done.stderr, f"{words}: {done.stderr}")
    c.fails([c.o.dome_cc, "--wrap", "--strict", "g++", "s.o", "c.o", "-o", "strict"], said, 1)
    # What compilers keep in an object is no variable of the program.
    c.write("joined.cpp", "#include <string>\nstd::string joined(const std::string& a) { std::string s = a; s += \"x\"; return s + a; }\n")
    c.well(["g++", "-fPIC", "-c", "joined.cpp"])
    want("DW.ref" in c.well(["nm", "joined.o"]).stdout, "no such symbol")
    want("warning" not in c.well([*c.wrapped, "s.o", "joined.o", "c.o", "-o", "state"]).stderr.replace(said, ""), "a variable of the compiler")
    # Where the link command compiles it itself.
    c.write("s.h", "extern int total;\n")
    c.edit("s.c", "static int n;", "#include \"s.h\"\nint from_c(int);\nstatic int n;")
    for words in (["gcc", "s.o", "s.c", "-lstdc++"], ["gcc", "s.cpp", "s.c", "-lstdc++"], ["g++", "s.o", "-x", "c", "s.c"]):
        done = c.well([c.o.dome_cc, "--wrap", *words, "-o", "state"])
        want(done.stderr.count("warning:") == 1 and "s.c: " + said in done.stderr, f"{words}: {done.stderr}")


def cpp_named_c(c):
    """A driver for C++ takes `.c` as C++, which is translated then; so does `-x c++`."""
    c.write("main.c", "#include <cstdio>\nint run(int n);\nstatic int calls;\n"
                      "int main() { int r = run(3 + ++calls); r += run(2); std::printf(\"%d %d\\n\", r, calls); }\n")
    c.write("run.c", "#include <dome/session.hpp>\nint run(int n) { int s = 0; for (int i = 0; i < n; ++i) { s += i; dome::checkpoint(); } return s; }\n")
    clang = [c.o.dome_cc, "--wrap", "clang++-19", "-Wno-deprecated"]
    for n, compiler in enumerate((c.wrapped, clang, [c.o.dome_cc, "--wrap", "gcc", "-x", "c++"])):
        end = ["-x", "none", "-lstdc++"] if "gcc" in compiler else []
        for source in ("main", "run"):
            c.well([*compiler, "-std=c++20", "-c", source + ".c", "-o", source + ".o"])
        c.well([*compiler, "-std=c++20", *(["-x", "none"] if end else []), "main.o", "run.o", "-o", f"app{n}", *end])
        c.stopped_and_resumed(f"./app{n}", 6, "7 1\n")
        for m, words in enumerate((["main.c", "run.c"], ["main.c", *end, "run.o"])):
            done = c.well([*compiler, "-std=c++20", *words, "-o", f"one{n}{m}", *end])
            want("warning" not in done.stderr, f"{words}: {done.stderr}")
            c.stopped_and_resumed(f"./one{n}{m}", 6, "7 1\n")
    # The other ways: what is named, and what a compile database says is C++.
    commands = [f"g++ -std=c++20 -isystem {c.o.include} -c main.c -o main.o", f"gcc -std=c++20 -isystem {c.o.include} -x c++ -c run.c -o run.o",
                "gcc -c src/c.c -o c.o"]
    c.write("db/compile_commands.json",
            json.dumps([{"directory": c.where, "file": w.split(" -c ")[1].split()[0], "command": w} for w in commands]))
    for n, words in enumerate((["main.c", "run.c", "-o", "gen0", "--", "-std=c++20"], ["-p", "db", "-o", "gen1"])):
        c.well([c.o.dome_cc, *words])
        want(sorted(os.listdir(c.path(f"gen{n}"))) == ["main.c", "run.c"], f"{words}: {os.listdir(c.path(f'gen{n}'))}")
        c.well(["g++", "-std=c++20", "-isystem", c.o.include, f"gen{n}/main.c", f"gen{n}/run.c", "-o", f"by-hand{n}", c.o.library, "-lpvm3", "-lzstd",
                "-lxxhash", "-lfmt"])
        c.stopped_and_resumed(f"./by-hand{n}", 6, "7 1\n")


def untranslated(c):
    """Objects that the plain compiler made of sources that stop: refused where the program takes them."""
    plain = ["g++", "-std=c++20", "-isystem", c.o.include, "-c"]
    c.write("stops.cpp", "#include <dome/session.hpp>\nint stops(int n) { for (int i = 0; i < 3; ++i) dome::checkpoint(); return n; }\n")
    c.write("else.cpp", "int elsewhere(int n) { return n; }\n")
    c.write("m.cpp", "#include <dome/session.hpp>\nint CALLED(int);\nint main() { dome::checkpoint(); return CALLED(0); }\n")
    c.write("n.cpp", "int stops(int);\nint main() { return stops(0); }\n")
    for source in ("stops.cpp", "else.cpp"):
        c.well([*plain, source])
    c.well(["ar", "rcs", "libstops.a", "stops.o", "else.o"])
    said = "calls dome::checkpoint() and was not compiled with dome-cc"
    out = "compile 'stops.cpp' with dome-cc --wrap as well; CMake: in dome_add_library or dome_add_executable"
    for first, called in (("m.cpp", "stops"), ("n.cpp", "stops")):
        c.well([*c.wrapped, "-DCALLED=" + called, "-c", first, "-o", "m.o"])
        for file, words in (("stops.o: error: this object", ["stops.o"]), ("libstops.a: error: 'stops.o' in this library", ["-L.", "-lstops"])):
            done = c.fails([*c.wrapped, "m.o", *words, c.o.library, "-o", "app"], f"{file} {said}", 1)
            want(out in done.stderr and not os.path.exists(c.path("app")), f"{first} {words}: {done.stderr}")
    os.mkdir(c.path("so"))
    c.well(["g++", "-shared", "-fPIC", *plain[1:-1], "stops.cpp", "-o", "so/libstops.so"])
    c.well(["strip", "so/libstops.so"])
    for words in (["so/libstops.so"], ["-Lso", "-lstops"]):
        done = c.fails([*c.wrapped, "m.o", *words, c.o.library, "-o", "app"], f"so/libstops.so: error: this shared library {said}", 1)
        want("make it a static library" in done.stderr and not os.path.exists(c.path("app")), f"{words}: {done.stderr}")
    c.well([*c.wrapped, "-DCALLED=elsewhere", "-c", "m.cpp"])
    c.well([*c.wrapped, "m.o", "-L.", "-lstops", "-o", "app"])      # the member that stops is not in the program
    c.stopped_and_resumed("./app", 1, "")
    # What stands between: it calls what stops.
    c.write("calls.cpp", "int stops(int);\nint calls(int n) { return stops(n); }\n")
    c.write("both.cpp", "int stops(int);\nint calls(int);\nint main() { return calls(stops(0)); }\n")
    c.well(["g++", "-c", "calls.cpp"])
    c.well(["ar", "rcs", "libcalls.a", "calls.o"])
    c.well(["g++", "-E", "calls.cpp", "-o", "calls.ii"])
    c.well(["g++", "-S", "calls.cpp", "-o", "calls.s"])
    c.well([*c.wrapped, "-std=c++20", "-c", "stops.cpp", "-o", "s.o"])
    said = "calls 'stops(int)', which may stop at a checkpoint, and was not compiled with dome-cc"
    for file, words in (("calls.o: error: this object", ["calls.o"]), ("libcalls.a: error: 'calls.o' in this library", ["-L.", "-lcalls"]),
                        ("calls.ii: error: this source", ["calls.ii"]), ("calls.s: error: this source", ["calls.s"])):
        done = c.fails([*c.wrapped, *words[:1], "both.cpp", "s.o", *words[1:], "-o", "between"], f"{file} {said}", 1)
        want("compile 'calls.cpp' with dome-cc --wrap as well" in done.stderr and not os.path.exists(c.path("between")), f"{words}: {done.stderr}")
    c.write("calls.c", "int stops(int);\nint calls(int n) { return stops(n); }\n")
    c.well(["sh", "-c", "sed -i 's/int stops/extern \"C\" int stops/' stops.cpp both.cpp; sed -i 's/int calls/extern \"C\" int calls/' both.cpp"])
    c.fails([*c.wrapped, "-std=c++20", "both.cpp", "stops.cpp", "-x", "c", "calls.c", "-o", "between"],
            "calls.c: error: this source calls 'stops', which may stop at a checkpoint", 1)
    c.well(["sh", "-c", "sed -i 's/extern \"C\" //' stops.cpp"])
    # What is not translated as a whole, or was before, is none of these.
    libraries = [c.o.library, "-lpvm3", "-lzstd", "-lxxhash", "-lfmt"]
    c.well([*plain, "n.cpp", "-o", "n.o"])
    c.well([*c.wrapped, "n.o", "stops.o", *libraries, "-o", "by-hand"])
    c.well([c.o.dome_cc, "n.cpp", "stops.cpp", "-o", "gen", "--", "-std=c++20"])
    c.well([*plain, "gen/stops.cpp", "-o", "stops.o"])
    c.well([*c.wrapped, "-DCALLED=stops", "-c", "m.cpp"])
    c.well([*c.wrapped, "m.o", "stops.o", "-o", "translated"])


def static_link(c):
    """With -static, PVM is followed by what its shared library brings along."""
    c.write("tell", "#!/bin/sh\necho \"$*\" >> told\nexec g++ \"$@\"\n")
    os.chmod(c.path("tell"), 0o755)
    c.write("s.cpp", "#include <dome/session.hpp>\nint main() { dome::checkpoint(); }\n")
    for option, said in (([], "-lpvm3 -lzstd"), (["-static"], "-lpvm3 -ltirpc -lzstd"), (["-static-pie"], "-lpvm3 -ltirpc -lzstd")):
        c.write("told", "")
        c.command([c.o.dome_cc, "--wrap", c.path("tell"), "-std=c++20", *option, "s.cpp", "-o", "s"])    # not every machine has them all
        with open(c.path("told")) as f:
            told = f.read().splitlines()[-1]
        want(said in told, f"{option}: {told}")


def only_held(c):
    """Where library code that calls back is all that reaches checkpoints, the warnings are those of dome-cc, and they are held."""
    c.write("held.cpp", "#include <algorithm>\n#include <cstdio>\n#include <dome/session.hpp>\nint main() {\n    int v[] = {3, 1, 2};\n"
                        "    std::sort(v, v + 3, [](int a, int b) { dome::checkpoint(); return a < b; });\n"
                        "    for (int x : v) std::printf(\"%d \", x);\n}\n")
    c.well([*c.wrapped, "-std=c++20", "-c", "held.cpp"])
    done = c.well([*c.wrapped, "held.o", "-o", "held"])
    of_dome_cc = c.well([c.o.dome_cc, "held.cpp", "-o", "gen", "--", "-std=c++20"]).stderr
    for said in ("held.cpp:6:5: warning: no checkpoint is taken while 'std::sort' runs",
                 "no function of these sources reaches dome::checkpoint() but by calls that are held: none is ever taken"):
        want(said in done.stderr and said in of_dome_cc, f"not said: {said!r}:\n{done.stderr}\n{of_dome_cc}")
    c.stopped_and_resumed("./held", 0, "1 2 3 ")


def unity(c):
    """Sources that CMake makes one of: what is written in one of them is not in a header."""
    c.write("w.hpp", "#pragma once\n#include <memory>\nclass world { struct impl; std::unique_ptr<impl> p_; public: world(); ~world(); void run(); };\n")
    c.write("w.cpp", "#include \"w.hpp\"\n#include <cstdio>\n#include <dome/session.hpp>\nstruct world::impl { int n = 0; };\n"
                     "world::world() : p_(std::make_unique<impl>()) {}\nworld::~world() = default;\n"
                     "void world::run() { for (int i = 0; i < 4; ++i) { std::printf(\"%d\\n\", p_->n += i); dome::checkpoint(); } }\n")
    c.write("u.cpp", "#include \"w.hpp\"\nint main() { world w; w.run(); }\n")
    c.write("v.cpp", "#include \"w.hpp\"\nvoid other() { world w; w.run(); }\n")
    c.write("CMakeLists.txt", """cmake_minimum_required(VERSION 3.25)
project(app CXX)
set(CMAKE_CXX_STANDARD 20)
add_executable(app u.cpp w.cpp v.cpp)
set_target_properties(app PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 2)
""")
    launcher = f"{c.o.dome_cc};--wrap"
    c.well(["cmake", "-G", "Ninja", "-S", ".", "-B", "build", f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}", f"-DCMAKE_CXX_LINKER_LAUNCHER={launcher}"])
    c.well(["ninja", "-C", "build"])
    c.stopped_and_resumed("build/app", 4, "0\n1\n3\n6\n")


def cmake_precompiled(c):
    """What CMake writes to precompile calls itself a system header; those of the program that it includes are the program's."""
    for name, text in FORCED.items():
        c.write(name, text)
    c.write("CMakeLists.txt", """cmake_minimum_required(VERSION 3.25)
project(app CXX)
set(CMAKE_CXX_STANDARD 20)
add_executable(app f.cpp g.cpp)
target_precompile_headers(app PRIVATE forced/all.hpp)
""")
    launcher = f"{c.o.dome_cc};--wrap"
    for compiler in ("g++", "clang++-19"):
        c.well(["cmake", "-G", "Ninja", "-S", ".", "-B", "build", f"-DCMAKE_CXX_COMPILER={compiler}", f"-DCMAKE_CXX_COMPILER_LAUNCHER={launcher}",
                f"-DCMAKE_CXX_LINKER_LAUNCHER={launcher}"])
        c.well(["ninja", "-C", "build"])
        c.stopped_and_resumed("build/app", 6, "11\n22\n33\n")
        shutil.rmtree(c.path("build"))


def nothing_changes(c):
    """Programs without a checkpoint, other steps of the compiler, errors and their status."""
    c.write("plain.cpp", "#include <cstdio>\nint main() { std::puts(\"plain\"); }\n")
    c.well([*c.wrapped, "plain.cpp", "-o", "plain"])
    want(c.well(["./plain"]).stdout == "plain\n" and not os.path.exists(c.path("plain.dome-cc")), "a plain program")
    want("dome" not in c.well(["ldd", "plain"]).stdout + c.well(["nm", "plain"]).stdout, "a plain program links Dome")
    for words in (["--version"], ["-E", "plain.cpp"], ["-S", "plain.cpp", "-o", "-"], ["-dumpmachine"], ["-print-search-dirs"], ["-M", "plain.cpp"],
                  ["-fsyntax-only", "plain.cpp"], ["-x", "c", "-c", "src/c.c", "-o", "x.o"], ["-c", "-x", "c++", "/dev/null", "-o", "/dev/null"]):
        bare, wrapped = c.command(["g++", *words]), c.command([*c.wrapped, *words])
        want((bare.returncode, bare.stderr) == (wrapped.returncode, wrapped.stderr), f"{words}: {wrapped.stderr}")
        want(bare.stdout == wrapped.stdout or "-M" in words, f"{words}: the output differs")
    c.write("bad.cpp", "int main() { return x; }\n")
    for words in (["-c", "bad.cpp"], ["bad.cpp", "-o", "bad"], ["-c", "none.cpp"], [], ["-c", "plain.cpp", "-o", "none/x.o"], ["x.o"], ["none.o"]):
        bare, wrapped = c.command(["g++", *words]), c.command([*c.wrapped, *words])
        want((bare.returncode, bare.stderr.replace("/tmp/cc", "")[:60]) == (wrapped.returncode, wrapped.stderr.replace("/tmp/cc", "")[:60]),
             f"{words}: {bare.returncode} {bare.stderr} became {wrapped.returncode} {wrapped.stderr}")
    # An error of a source that includes Dome's headers is the one that is shown; headers to precompile find them, too.
    c.write("error.cpp", "#include <dome/session.hpp>\nint main() { dome::checkpoint(); int x = 4 return x; }\n")
    for words in (["-c", "error.cpp"], ["error.cpp", "-o", "error"]):
        want("session.hpp" not in c.fails([*c.wrapped, "-std=c++20", *words], "error.cpp:2:44: error: expected").stderr, f"{words}: Dome's headers")
    c.write("pre.hpp", "#include <dome/session.hpp>\n")
    for words in (["-x", "c++-header", "pre.hpp", "-o", "pre.gch"], ["pre.hpp", "-o", "pre2.gch"], ["pre.hpp"], ["-c", "pre.hpp", "-o", "pre3.gch"]):
        c.well([*c.wrapped, "-std=c++20", *words])
    c.fails([c.o.dome_cc, "--wrap"], "--wrap needs the compiler", 2)
    c.fails([c.o.dome_cc, "--wrap", "--nonsense", "g++"], "no option of --wrap", 2)


def newer_dome(c):
    """What was compiled with other headers of Dome is compiled again, although source and translation are the same."""
    os.makedirs(c.path("dome/bin"))
    shutil.copy(c.o.dome_cc, c.path("dome/bin/dome-cc"))
    shutil.copytree(c.o.include, c.path("dome/include"))
    wrapped = [c.path("dome/bin/dome-cc"), *c.wrapped[1:]]
    c.write("n.cpp", "#include <dome/session.hpp>\nint main() { dome::checkpoint(); }\n")
    c.well([*wrapped, "-c", "n.cpp"])
    link = [*wrapped, "n.o", "-o", "n"]
    for expected in (["n.cpp"], []):
        want(c.compiled(c.well(link)) == expected, f"linking compiles other than {expected}")
    with open(c.path("dome/include/dome/generated.hpp"), "a") as f:
        f.write("// newer\n")
    want(c.compiled(c.well(link)) == ["n.cpp"], "an object for older headers was linked")


def refusals(c):
    c.write("refused.cpp", "#include <dome/session.hpp>\n#include <future>\nint main() {\n    std::future<int> m;\n    dome::checkpoint();\n    m.get();\n}\n")
    c.well([*c.wrapped, "-c", "refused.cpp"])
    done = c.fails([*c.wrapped, "refused.o", "-o", "refused"], "refused.cpp:4:22: error: 'm' is needed after the checkpoint in line 5", 1)
    want(not os.path.exists(c.path("refused")), "a refused program was linked")
    c.write("shared.cpp", "#include <dome/session.hpp>\nint f(int n) {\n    dome::checkpoint();\n    return n;\n}\n")
    c.well([*c.wrapped, "-fPIC", "-c", "shared.cpp"])
    c.fails([*c.wrapped, "-shared", "shared.o", "-o", "libshared.so"], "shared.cpp:3:5: error: a checkpoint may be reached here, in a shared library", 1)
    c.write("gnu.cpp", "int odd(int n) { struct { int k = 1; char a[]; } x; int f(int m = 1); return __builtin_has_attribute(f, noreturn); }\n")
    c.well([*c.wrapped, "-c", "gnu.cpp"])
    c.write("main.cpp", "#include <dome/session.hpp>\nint odd(int);\nint main() { dome::checkpoint(); return odd(0); }\n")
    c.fails([*c.wrapped, "main.cpp", "gnu.o", "-o", "app"], "dome-cc cannot read this source", 1)
    with open(c.path("gnu.cpp"), "a") as f:                          # all that uses Dome is one that Clang does not read
        f.write("#include <dome/session.hpp>\nint main() { dome::checkpoint(); return odd(0); }\n")
    c.well([*c.wrapped, "-c", "gnu.cpp"])
    for word in ("gnu.o", "gnu.cpp"):
        c.fails([*c.wrapped, word, "-o", "app"], "gnu.cpp: error: dome-cc cannot read this source", 1)
    # What says which functions may stop is damaged, or of another form: linked as it is, the program could not be saved.
    c.write("d.cpp", "#include <dome/session.hpp>\nint main() { dome::checkpoint(); }\n")
    c.well([*c.wrapped, "-c", "d.cpp"])
    c.write("damaged", "neither packed nor facts")
    c.well(["objcopy", "--update-section", ".dome.facts=damaged", "d.o"])
    c.fails([*c.wrapped, "d.o", "-o", "damaged-program"], "d.o: error: what this object says of its source cannot be read", 1)
    want(not os.path.exists(c.path("damaged-program")), "a program of a damaged object was linked")
    # A file that changed between compiling and linking.
    c.well([*c.wrapped, "-c", "shared.cpp"])
    c.write("m.cpp", "int f(int);\nint main() { return f(0); }\n")
    c.edit("shared.cpp", "return n", "return  n")
    c.fails([*c.wrapped, "m.cpp", "shared.o", "-o", "app"], "has changed since", 2)


def main():
    p = argparse.ArgumentParser()
    for name in ("--dome-cc", "--include", "--library", "--cmake"):
        p.add_argument(name, required=True)
    p.add_argument("names", nargs="*")
    o = p.parse_args()
    o.dome_cc, o.include, o.library, o.cmake = (os.path.abspath(x) for x in (o.dome_cc, o.include, o.library, o.cmake))
    failed = 0
    for case in (makefile, cmake, cmake_function, one_command, forced_header, precompiled_alone, link_time_optimisation, state_of_c,
                 cpp_named_c, untranslated, static_link, only_held, unity, cmake_precompiled, nothing_changes, newer_dome, refusals):
        if o.names and case.__name__ not in o.names:
            continue
        with tempfile.TemporaryDirectory(prefix="dome-wrap.") as where:
            try:
                case(Case(o, os.path.realpath(where)))
                print("ok     ", case.__name__, flush=True)
            except (Failed, subprocess.TimeoutExpired, OSError) as why:
                failed += 1
                print("FAILED ", case.__name__, "\n   ", why, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
