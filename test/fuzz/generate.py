#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Random C++ programs with checkpoints at random statement positions, so that sites stand in every kind of statement and expression.
# In: a seed. Out: a tree of text (Tree) that run.py renders, alone or several to a source, and reduces. The programs end (every loop
# and call spends fuel), print a trace, have no undefined behaviour, and nowhere depend on an order of evaluation that C++ leaves
# open: of the operands of one such operator at most one changes anything, and the others read variables that no call can reach
# ("quiet" ones). Each program draws its own set of features, so that rare mixtures come up. Tested by `run.py --sanitize`.
import random
import sys

from counted import COUNTED, KINDS, Counted
from expressions import Expressions
from program_text import Function, Tree, Variable
from statements import Statements

PRELUDE = """#include <dome/session.hpp>
#include <array>
#include <cmath>
#include <cstdio>
#include <deque>
#include <functional>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>
static double keep(double x) { return std::fabs(x) < 1e6 ? x : 1.5; }
static unsigned un(double x) { return static_cast<unsigned>(std::fabs(keep(x))); }
static std::string cut(const std::string& s) { return s.size() < 12 ? s : s.substr(0, 5); }
static std::string tag(unsigned x) { return "t" + std::to_string(x % 100); }
"""

# What a program may have beyond the basics; each program takes about half of them.
FEATURES = ["lambda", "lambda_site", "heap", "virtual", "templates", "catch_site", "throw", "switch", "do", "statics", "references", "pointers",
            "ternary", "logic", "multi", "bindings", "stream", "operators", "operator_site", "iterators", "shadow", "condition_declaration",
            "comma", "reference_arguments", "maps", "class_template", "temporaries", "chains", "constructor_site", "callbacks", "shared", "goto",
            "moves", "enums", "arrays", "nested_calls", "list_order", "assign_expression", "globals", "macros", "local_class", "destructor_site",
            "counted", "kinds"]
WITHOUT = set()      # features left out of every program (run.py --without)


class Generator(Expressions, Statements, Counted):
    def __init__(self, seed, features=None):
        self.r = random.Random(seed)
        drawn = {f for f in FEATURES if self.r.random() < 0.5}
        self.features = (features if features is not None else drawn) - WITHOUT
        if "counted" not in self.features:
            self.features -= {"kinds"}
        self.by_value = self.r.random() < 0.5      # of counted objects
        self.number = 0
        self.functions = []      # callable from the function being written
        self.scopes = []
        self.loops = 0           # loops around the statement, within the function
        self.switches = 0
        self.result = "U"
        self.in_method = False
        self.depth = "d"         # the expression for the depth that calls hand on
        self.lines = 0

    # ---- small things
    def has(self, f):
        return f in self.features

    def chance(self, p):
        return self.r.random() < p

    def name(self, stem):
        self.number += 1
        return f"{stem}{self.number}"

    def declare(self, name, kind, quiet=False, const=False):
        v = Variable(name, kind, quiet, const)
        self.scopes[-1].append(v)
        return v

    def visible(self, kind, quiet=None, mutable=False):
        seen, found = set(), []
        for scope in reversed(self.scopes):
            for v in reversed(scope):
                if v.name in seen:
                    continue
                seen.add(v.name)
                if v.kind == kind and (quiet is None or v.quiet == quiet) and not (mutable and v.const):
                    found.append(v)
        return found

    def pick(self, kind, quiet=None, mutable=False):
        all_of = self.visible(kind, quiet, mutable)
        return self.r.choice(all_of) if all_of else None

    # ---- functions, classes
    def body(self, head, result, variables, size=6, nest=3, quick="", foot="}"):
        self.result, self.loops, self.switches = result, 0, 0
        self.scopes = [self.globals, list(variables)]
        blank = {"U": "9u", "D": "0.5", "S": 'std::string("none")', "P": "P{}", "N": ""}[result]
        self.depth = "d - 1u"
        self.scopes.append([])
        children = self.statements(size, nest)
        children.append(self.final_return())
        children.insert(0, Tree(f"if (d == 0u || out()) return {blank};".replace("return ;", "return;")))
        return Tree(head, children, foot)

    def signature(self, f):
        spelled = {"U": "unsigned", "D": "double", "S": "std::string", "P": "P", "CS": "const std::string&", "RU": "unsigned&", "PT": "unsigned*",
                   "RP": "P&", "RV": "std::vector<unsigned>&", "N": "void"}
        names = [f"x{i}" for i in range(len(f.parameters))]
        parameters = [("F " if k == "FN" else spelled[k] + " ") + n for k, n in zip(f.parameters, names)]
        kinds = {"CS": ("S", False, True), "RU": ("U", False, False), "PT": ("T", False, False), "RP": ("P", False, False), "RV": ("V", False, False),
                 "FN": ("L", False, True), "U": ("U", True, False), "D": ("D", True, False), "S": ("S", True, False), "P": ("P", False, False)}
        variables = [Variable(n, *kinds[k]) for k, n in zip(f.parameters, names)]
        template = "template <class F>\n" if "FN" in f.parameters else "template <class Any>\n" if f.template else ""
        last = "Any d" if f.template else "unsigned d"
        return template, f"{spelled[f.result]} {f.name}({', '.join([*parameters, last])})", variables

    def program(self):
        out = [Tree("static int fuel = 260;"), Tree("static bool out() { return --fuel < 0; }"), Tree("static unsigned spare = 1;"),
               Tree("struct P { unsigned a = 1; double b = 0.5; std::string s; unsigned bump(unsigned q); };"),
               Tree("static P spare_record;"), Tree("static std::vector<unsigned> spare_vector{1u, 2u, 3u};"),
               Tree("struct Cell { unsigned value; Cell* next; };"), Tree("struct Oops { unsigned code; };"),
               Tree("enum class Color { red, green, blue };")]
        if self.has("macros"):
            out.append(Tree("#define POINT dome::checkpoint()"))
        self.globals = []
        if self.has("globals"):
            out += [Tree("unsigned g1 = 3;"), Tree('static std::string g2 = "glob";')]
            self.globals = [Variable("g1", "U"), Variable("g2", "S")]
        reference_kinds = ["RU", "RP", "RV"] if self.has("reference_arguments") else []
        pointer_kinds = ["PT"] if self.has("pointers") else []
        later = []
        for i in range(self.r.randint(2, 4)):
            parameters = [self.r.choice(["U", "U", "D", "S", "P", "CS", *reference_kinds, *pointer_kinds]) for _ in range(self.r.randint(0, 3))]
            f = Function(f"f{i}", self.r.choice(["U", "U", "U", "D", "S", "P", "N"]), parameters, self.has("templates") and self.chance(0.3))
            later.append(f)
        if self.has("callbacks"):
            later.append(Function("apply_it", "U", ["FN", "U"]))
        for f in later:
            template, head, _ = self.signature(f)
            out.append(Tree(f"{template}{head};"))
        out.append(Tree("std::vector<unsigned> make_row(unsigned x, unsigned d);"))
        self.functions = [f for f in later if "FN" not in f.parameters]
        if self.has("virtual"):
            out += [Tree("class Base {", [Tree("public:"), Tree("explicit Base(unsigned n) : n_(n) {}"), Tree("virtual ~Base() {}"),
                                         Tree("virtual unsigned step(unsigned q, unsigned d) = 0;"), Tree("unsigned get() const { return n_; }"),
                                         Tree("protected:"), Tree("unsigned n_;")], "};"),
                    Tree("class Middle : public Base {", [Tree("public:"), *self.constructor("Middle", "Base(n)"),
                                                          Tree("unsigned step(unsigned q, unsigned d) override;"), Tree("protected:"),
                                                          Tree('std::string label_ = "mid";')], "};"),
                    Tree("class Last : public Middle {", [Tree("public:"), Tree("explicit Last(unsigned n) : Middle(n + 1u), more_{n, 2u, 3u} {}"),
                                                          *([Tree('~Last() { if (!out()) dome::checkpoint(); std::printf("gone %u\\n", n_); }')]
                                                            if self.has("destructor_site") else []),
                                                          Tree("unsigned step(unsigned q, unsigned d) override;"), Tree("private:"),
                                                          Tree("std::vector<unsigned> more_;")], "};")]
        if self.has("class_template"):
            out += [Tree("template <class T>"), Tree("class Box {", [
                Tree("public:"), Tree("explicit Box(T x) : kept_{x} {}"), Tree("T put(T x) { if (!out()) dome::checkpoint(); kept_.push_back(x); if (kept_.size() > 4) { dome::checkpoint(); kept_.clear(); } return x + static_cast<T>(kept_.size()); }"),
                Tree("private:"), Tree("std::vector<T> kept_;")], "};")]
        if self.has("operators"):
            site = "dome::checkpoint(); " if self.has("operator_site") else ""
            out.append(Tree("struct Wide {", [
                Tree("unsigned v = 0;"), Tree(f"unsigned operator+(unsigned q) {{ {site}v += q; return v; }}"),
                Tree(f"unsigned operator[](unsigned q) {{ v ^= q; {site}return v % 17u; }}"),
                Tree(f"unsigned operator()(unsigned q) {{ unsigned k = v; {site}v = q; return k; }}"),
                Tree(f"unsigned operator-() const {{ {site}return 0u - v; }}")], "};"))
        if self.has("counted"):
            out += [Tree(line) for line in COUNTED]
        if self.has("kinds"):
            out += [Tree(line) for line in KINDS]
        bodies = []
        self.functions = [f for f in later if "FN" not in f.parameters]
        bodies.append(Tree("unsigned P::bump(unsigned q) { if (out()) return q; a += q; dome::checkpoint(); b = keep(b + a % 5u); dome::checkpoint(); return a % 1000u; }"))
        bodies.append(Tree("std::vector<unsigned> make_row(unsigned x, unsigned d) {",
                           [Tree("std::vector<unsigned> row(3, d);"), Tree("for (unsigned& e : row) {", [Tree("e += x++;"), Tree("if (!out()) dome::checkpoint();")], "}"), Tree("return row;")], "}"))
        for f in later:
            template, head, variables = self.signature(f)
            if "FN" in f.parameters:
                self.scopes = [self.globals]
            t = self.body(head + " {", f.result, variables)
            bodies.append(Tree(template.strip(), [t], "") if template else t)
        if self.has("virtual"):
            for c in ("Middle", "Last"):
                variables = [Variable("q", "U", True), Variable("n_", "U"), Variable("label_", "S")] + ([Variable("more_", "V")] if c == "Last" else [])
                t = self.body(f"unsigned {c}::step(unsigned q, unsigned d) {{", "U", variables, 4, 2)
                if c == "Last" and self.chance(0.5):
                    t.children.insert(1, Tree("q += Middle::step(q + 1u, d - 1u);"))
                bodies.append(t)
        out += bodies
        # the program itself
        self.functions = later
        self.result, self.loops, self.switches, self.depth = "N", 0, 0, "3u"
        self.scopes = [self.globals, []]
        inner = self.statements(7, 3)
        for f in later:
            if "FN" not in f.parameters:
                inner.append(Tree(self.call_of(f, 2) + ";"))
                inner.append(self.checkpoint())
        guarded = Tree("", [Tree("try {", inner, "}"), Tree('catch (const std::exception& e) {', [Tree('std::printf("end %s\\n", e.what());')], "}"),
                            Tree("catch (...) {", [Tree('std::printf("end\\n");')], "}")], "")
        show = [Tree('std::printf("fuel %d spare %u %u\\n", fuel, spare, spare_vector[0]);')]
        if self.has("counted"):
            show.append(Tree('std::printf("%u ends, %u\\n", Noted::ends, Noted::sum);'))
        if self.has("globals"):
            show.append(Tree('std::printf("globals %u %s\\n", g1, g2.c_str());'))
        out.append(Tree("void program() {", [guarded, *show], "}"))
        if self.has("macros"):
            out.append(Tree("#undef POINT"))
        return out

    def constructor(self, name, base):
        if self.has("constructor_site"):
            return [Tree(f'explicit {name}(unsigned n) : {base} {{ if (!out()) dome::checkpoint(); n_ += 2u; }}')]
        return [Tree(f"explicit {name}(unsigned n) : {base} {{}}")]


def program(seed, features=None):
    return Generator(seed, features).program()


def source(programs):
    """One source of several programs; the first argument of main says which is run."""
    out = [PRELUDE]
    for i, trees in enumerate(programs):
        out.append(f"namespace p{i} {{\n" + "".join(t.text() for t in trees) + "}\n")
    out.append("int main(int, char** argv) {\n    switch (std::atoi(argv[1])) {")
    out += [f"        case {i}: p{i}::program(); break;" for i in range(len(programs))]
    out.append("    }\n}\n")
    return "\n".join(out)


if __name__ == "__main__":
    sys.stdout.write(source([program(int(s)) for s in sys.argv[1:]]))
