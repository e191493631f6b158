#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# An installed Dome works from its prefix alone, also after the prefix has been moved: by hand with pkg-config, and with CMake.
# In: --build DIRECTORY (a finished build). Out: a line a step; status 1 at the first that fails.
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

PROGRAM = """#include <dome/dome.hpp>

#include <cstdio>
#include <vector>

int main() {
    std::vector<int> squares;
    dome::vector<double> x(1000, 1.0);
    for (int i = 0; i < 6; ++i) {
        squares.push_back(i * i);
        x = x * 2.0;
        std::printf("%d %zu %g\\n", i, squares.size(), dome::sum(x));
        dome::checkpoint();
    }
}
"""
LISTS = """cmake_minimum_required(VERSION 3.25)
project(user LANGUAGES CXX)
find_package(dome 0.1 REQUIRED)
set(CMAKE_CXX_STANDARD 20)
dome_add_executable(user REPRODUCIBLE program.cpp)
"""


def run(words, where, env, status=0, shell=False):
    done = subprocess.run(words, cwd=where, env=env, capture_output=True, text=True, timeout=200, shell=shell)
    if done.returncode != status:
        print(f"FAILED  {words}: status {done.returncode} instead of {status}\n{done.stdout}{done.stderr}")
        sys.exit(1)
    return done.stdout


def stopped_and_resumed(program, where, env):
    calm = run([program], where, env)
    first = run([program], where, {**env, "DOME_STOP_AT": "3"}, status=75)
    again = run([program], where, {**env, "DOME_RESUME": "1"})
    if first + again != calm or calm.count("\n") != 6:
        print(f"FAILED  {program}: {calm!r} became {first!r} + {again!r}")
        sys.exit(1)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--build", required=True)
    o = p.parse_args()
    with tempfile.TemporaryDirectory(prefix="dome-install.") as top:
        env = {k: v for k, v in os.environ.items() if not k.startswith(("PVM", "DOME_"))}
        run(["cmake", "--install", o.build, "--prefix", top + "/first"], top, env)
        os.rename(top + "/first", top + "/moved")
        prefix = top + "/moved"
        libraries = [d for d, _, names in os.walk(prefix) if "dome.pc" in names]
        if len(libraries) != 1:
            print("FAILED  dome.pc is installed at", libraries)
            return 1
        env.update(PKG_CONFIG_PATH=libraries[0], PATH=prefix + "/bin:" + env["PATH"])
        print("ok      installed and moved")

        by_hand = top + "/by_hand"
        os.mkdir(by_hand)
        with open(by_hand + "/prog.cpp", "w") as f:
            f.write(PROGRAM)
        run(["dome-cc", "prog.cpp", "-o", "gen/", "--", "-std=c++20"], by_hand, env)
        for compiler in ("g++", "clang++-19"):
            run(f"{compiler} -std=c++20 gen/*.cpp $(pkg-config --cflags --libs dome) -o prog", by_hand, env, shell=True)
            stopped_and_resumed(by_hand + "/prog", by_hand, env)
            shutil.rmtree(by_hand + "/prog.dome")
            print("ok      pkg-config,", compiler)
        run(["dome", "run", "-n", "2", "./prog"], by_hand, {**env, "TMPDIR": top})
        print("ok      dome run")

        user = top + "/user"
        os.mkdir(user)
        for name, text in (("program.cpp", PROGRAM), ("CMakeLists.txt", LISTS)):
            with open(f"{user}/{name}", "w") as f:
                f.write(text)
        run(["cmake", "-S", ".", "-B", "build", "-G", "Ninja", "-DCMAKE_PREFIX_PATH=" + prefix], user, env)
        run(["cmake", "--build", "build"], user, env)
        stopped_and_resumed(user + "/build/user", user, env)
        if "no work to do" not in run(["cmake", "--build", "build"], user, env):
            print("FAILED  a second build does something")
            return 1
        print("ok      find_package and dome_add_executable")
    return 0


if __name__ == "__main__":
    sys.exit(main())
