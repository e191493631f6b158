#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Random C++ programs with checkpoints at random statement positions, so that sites stand in every kind of statement and expression.
# In: a seed. Out: a tree of text (Tree) that run.py renders, alone or several to a source, and reduces. The programs end (every loop
# and call spends fuel), print a trace, have no undefined behaviour, and nowhere depend on an order of evaluation that C++ leaves
# open: of the operands of one such operator at most one changes anything, and the others read variables that no call can reach
# ("quiet" ones). Each program draws its own set of features, so that rare mixtures come up. Tested by `run.py --sanitize`.
import random
import sys

PRELUDE = """#include <dome/session.hpp>
#include <cmath>
#include <cstdio>
#include <functional>
#include <iostream>
#include <list>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
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
            "moves", "enums", "arrays", "nested_calls", "list_order", "assign_expression", "globals", "macros", "local_class", "destructor_site"]
WITHOUT = set()      # features left out of every program (run.py --without)


class Tree:
    """A line (no children), or a head, children and a foot. The reducer takes children away."""
    def __init__(self, head, children=None, foot=""):
        self.head, self.children, self.foot = head, children, foot

    def render(self, out, indent=0):
        out.append(" " * indent + self.head if self.head else "")
        for c in self.children or []:
            c.render(out, indent + 4)
        if self.children is not None:
            out.append(" " * indent + self.foot)

    def text(self):
        out = []
        self.render(out)
        return "\n".join(out) + "\n"


class Variable:
    def __init__(self, name, kind, quiet=False, const=False):
        self.name, self.kind, self.quiet, self.const = name, kind, quiet, const


class Function:
    def __init__(self, name, result, parameters, template=False):
        self.name, self.result, self.parameters, self.template = name, result, parameters, template


SPELL = {"U": "unsigned", "D": "double", "S": "std::string", "P": "P", "V": "std::vector<unsigned>", "B": "bool"}


class Generator:
    def __init__(self, seed, features=None):
        self.r = random.Random(seed)
        drawn = {f for f in FEATURES if self.r.random() < 0.5}
        self.features = (features if features is not None else drawn) - WITHOUT
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

    # ---- expressions. mode: quiet (reads what no call can change), pure (changes nothing), impure (may contain calls with effects)
    def number_literal(self):
        return f"{self.r.choice([0, 1, 2, 3, 5, 7, 10, 17, 99, 1000, 65535])}u"

    def expression(self, kind, mode="impure", depth=2):
        return {"U": self.unsigned, "D": self.floating, "S": self.string, "P": self.record, "B": self.boolean, "V": self.vector}[kind](mode, depth)

    def atoms(self, kind, mode):
        found = [v.name for v in self.visible(kind, True)]
        if mode != "quiet":
            found += [v.name for v in self.visible(kind, False)]
            if kind == "U":
                for v in self.visible("P"):
                    found.append(f"{v.name}.a")
                for v in self.visible("V", False):
                    found.append(f"{v.name}[{self.unsigned('quiet', 0)} % 3]")
                for v in self.visible("A", False):
                    found.append(f"{v.name}[{self.unsigned('quiet', 0)} % 3]")
                for v in self.visible("T"):
                    found.append(f"*{v.name}")
                for v in self.visible("O") + self.visible("BP"):
                    found.append(f"{v.name}{'->' if v.kind == 'BP' else '.'}get()")
            if kind == "D":
                found += [f"{v.name}.b" for v in self.visible("P")]
            if kind == "S":
                found += [f"{v.name}.s" for v in self.visible("P")]
        return found

    def unsigned(self, mode, depth):
        if depth <= 0 or self.chance(0.2):
            found = self.atoms("U", mode)
            return self.r.choice(found) if found and self.chance(0.75) else self.number_literal()
        c = self.r.random()
        if mode == "impure" and c < 0.38:
            return self.call("U", depth)
        if c < 0.62:
            a, b = self.two("U", mode, depth)
            return f"({a} {self.r.choice(['+', '-', '*', '^', '&', '|'])} {b})"
        if c < 0.70:
            return f"({self.unsigned(mode, depth - 1)} {self.r.choice(['% 7u', '/ 3u', '>> 2', '% 100u', '<< 1'])})"
        if c < 0.78 and self.has("ternary"):
            return f"({self.boolean(mode, depth - 1)} ? {self.unsigned(mode, depth - 1)} : {self.unsigned(mode, depth - 1)})"
        if c < 0.83:
            return f"un({self.floating(mode, depth - 1)})"
        if c < 0.88:
            return f"static_cast<unsigned>({self.string(mode, depth - 1)}.size())"
        if c < 0.91 and self.has("comma") and mode == "impure":
            return f"({self.call_any(depth - 1)}, {self.unsigned('impure', depth - 1)})"
        if c < 0.94 and self.has("assign_expression") and mode == "impure":
            v = self.pick("U", True, True)
            if v:
                return f"({v.name} {self.r.choice(['=', '+=', '^='])} {self.unsigned('impure', depth - 1)})"
        if c < 0.97 and self.has("logic"):
            return f"static_cast<unsigned>({self.boolean(mode, depth - 1)})"
        return self.number_literal()

    def two(self, kind, mode, depth):
        """Operands of an operator whose order C++ leaves open."""
        if mode != "impure" or self.chance(0.4):
            m = "quiet" if mode == "quiet" else "pure"
            return self.expression(kind, m, depth - 1), self.expression(kind, m, depth - 1)
        pair = [self.expression(kind, "impure", depth - 1), self.expression(kind, "quiet", depth - 1)]
        # An assignment to a quiet variable within the impure one: its partner must not read it.
        if any(op in pair[0] for op in (" = ", " += ", " ^= ")):
            pair[1] = self.number_literal() if kind == "U" else "1.25" if kind == "D" else 'std::string("q")'
        if self.chance(0.5):
            pair.reverse()
        return pair

    def boolean(self, mode, depth):
        c = self.r.random()
        if depth > 0 and self.has("logic") and c < 0.35:
            return f"({self.boolean(mode, depth - 1)} {self.r.choice(['&&', '||'])} {self.boolean(mode, depth - 1)})"
        if depth > 0 and c < 0.42:
            return f"!{self.boolean(mode, depth - 1)}"
        if c < 0.85:
            a, b = self.two("U", mode, max(depth, 1))
            return f"({a} {self.r.choice(['<', '>', '==', '!=', '<='])} {b})"
        if c < 0.93:
            return f"(({self.unsigned(mode, max(depth - 1, 0))} & 1u) == 0u)"
        return f"({self.floating(mode, max(depth - 1, 0))} < 2.5)"

    def floating(self, mode, depth):
        if depth <= 0 or self.chance(0.25):
            found = self.atoms("D", mode)
            return self.r.choice(found) if found and self.chance(0.75) else self.r.choice(["0.5", "1.25", "-2.0", "3.0", "100.125"])
        c = self.r.random()
        if mode == "impure" and c < 0.35:
            return self.call("D", depth)
        if c < 0.75:
            a, b = self.two("D", mode, depth)
            return f"keep({a} {self.r.choice(['+', '-', '*'])} {b})"
        return f"(0.5 * ({self.unsigned(mode, depth - 1)} % 50u))"

    def string(self, mode, depth):
        if depth <= 0 or self.chance(0.25):
            found = self.atoms("S", mode)
            return self.r.choice(found) if found and self.chance(0.75) else f'std::string("{self.r.choice(["a", "bc", "xyz", "", "long one to be sure"])}")'
        c = self.r.random()
        if mode == "impure" and c < 0.35:
            return self.call("S", depth)
        if c < 0.6:
            a, b = self.two("S", mode, depth)
            return f"cut({a} + {b})"
        if c < 0.9:
            return f"tag({self.unsigned(mode, depth - 1)})"
        return f"({self.boolean(mode, depth - 1)} ? {self.string(mode, depth - 1)} : {self.string(mode, depth - 1)})"

    def record(self, mode, depth):
        if mode == "impure" and self.chance(0.4) and any(f.result == "P" for f in self.functions):
            return self.call("P", depth)
        found = self.atoms("P", mode)
        if found and self.chance(0.4):
            return self.r.choice(found)
        # Elements of a braced list come in their order, so each may have effects.
        m = mode if self.has("list_order") else ("quiet" if mode == "quiet" else "pure")
        return f"P{{{self.unsigned(m, depth - 1)}, {self.floating(m, depth - 1)}, {self.string(m, depth - 1)}}}"

    def vector(self, mode, depth):
        m = mode if self.has("list_order") else ("quiet" if mode == "quiet" else "pure")
        items = [self.unsigned(m, depth - 1) for _ in range(self.r.randint(3, 5))]
        return f"std::vector<unsigned>{{{', '.join(items)}}}"

    def call(self, kind, depth):
        """A call with effects whose value is of this kind; a plain value where there is none."""
        options = [("function", f) for f in self.functions if f.result == kind]
        if kind == "U":
            options += [("object", v) for v in self.visible("O") + self.visible("BP")] * 2
            options += [("lambda", v) for v in self.visible("L")] * 2
            options += [("record", v) for v in self.visible("P", None, True)]
            options += [("box", v) for v in self.visible("X")]
            if self.has("operator_site"):
                options += [("operator", v) for v in self.visible("W")] * 2
        if not options:
            return self.expression(kind, "pure", depth - 1)
        how, x = self.r.choice(options)
        if how == "function":
            return self.call_of(x, depth)
        one = self.unsigned("impure" if self.has("nested_calls") else "pure", depth - 1)
        if how == "object":
            return f"{x.name}{'->' if x.kind == 'BP' else '.'}step({one}, {self.depth})"
        if how == "lambda":
            return f"{x.name}({one})"
        if how == "record":
            return f"{x.name}.bump({one})"
        if how == "box":
            return f"{x.name}.put({one})"
        return self.r.choice([f"({x.name} + {one})", f"{x.name}[{one}]", f"{x.name}({one})", f"(-{x.name})"])

    def call_of(self, f, depth):
        arguments, effects = [], self.has("nested_calls")
        for kind in f.parameters:
            mode = "pure"
            if effects and self.chance(0.5):
                mode, effects = "impure", False
            arguments.append((kind, mode))
        one_impure = any(m == "impure" for _, m in arguments)
        texts, assigned = [], False
        for kind, mode in arguments:
            rest = "quiet" if one_impure else "pure"
            if kind in ("U", "D", "S", "P"):
                texts.append(self.expression(kind, mode if mode == "impure" else rest, depth - 1))
            elif kind == "CS":
                texts.append(self.string(mode if mode == "impure" else rest, depth - 1) if self.has("temporaries") else self.string("quiet", 0))
            elif kind == "RU":
                texts.append(self.place())
            elif kind == "PT":
                texts.append("&" + self.place())
            elif kind == "RP":
                v = self.pick("P", None, True)
                texts.append(v.name if v else "spare_record")
            elif kind == "RV":
                v = self.pick("V", False, True)
                texts.append(v.name if v else "spare_vector")
            elif kind == "FN":
                v = self.pick("L")
                texts.append(v.name if v else "[](unsigned q) { return q + 2u; }")
            assigned = assigned or (mode == "impure" and any(op in texts[-1] for op in (" = ", " += ", " ^= ")))
        if assigned:
            return self.call_of_plain(f)
        return f"{f.name}({', '.join([*texts, f'{self.depth}'])})"

    def call_of_plain(self, f):
        plain = {"U": "4u", "D": "1.5", "S": 'std::string("z")', "P": "P{}", "CS": '"lit"', "RU": "spare", "PT": "&spare", "RP": "spare_record",
                 "RV": "spare_vector", "FN": "[](unsigned q) { return q + 1u; }"}
        return f"{f.name}({', '.join([*[plain[k] for k in f.parameters], f'{self.depth}'])})"

    def call_any(self, depth):
        f = self.r.choice(self.functions) if self.functions else None
        return f"{self.call_of(f, depth)}" if f and f.result != "N" else "dome::checkpoint()" if self.chance(0.6) else "out()"

    def place(self):
        """An unsigned that a reference or pointer may be bound to: no quiet variable, nothing that can move away."""
        found = [v.name for v in self.visible("U", False, True)]
        if self.has("reference_arguments"):
            for v in self.visible("A", False, True):
                found.append(f"{v.name}[{self.unsigned('quiet', 0)} % 3]")
            for v in self.visible("V", False, True):
                found.append(f"{v.name}[{self.unsigned('quiet', 1)} % 3]")
            found += [f"{v.name}.a" for v in self.visible("P", None, True)]
            found += [f"*{v.name}" for v in self.visible("T")]
        return self.r.choice(found) if found else "spare"

    # ---- statements
    def checkpoint(self):
        if self.has("macros") and self.chance(0.2):
            return Tree("POINT;")
        return Tree("dome::checkpoint();")

    def say(self):
        self.lines += 1
        kind = self.r.choice("UUUDS")
        e = self.expression(kind, "pure", 1)
        if kind == "U":
            return Tree(f'std::printf("{self.lines}:%u\\n", {e});')
        if kind == "D":
            return Tree(f'std::printf("{self.lines}:%.9g\\n", {e});')
        return Tree(f'std::printf("{self.lines}:%s\\n", ({e}).c_str());')

    def block(self, size, nest, head="{", foot="}", before=None):
        self.scopes.append(list(before or []))
        children = self.statements(size, nest)
        self.scopes.pop()
        return Tree(head, children, foot)

    def statements(self, size, nest):
        out = []
        for _ in range(self.r.randint(1, size)):
            if self.chance(0.22):
                out.append(self.checkpoint())
            made = self.statement(nest)
            out += made if isinstance(made, list) else [made]
        if self.chance(0.3):
            out.append(self.checkpoint())
        if self.chance(0.4):
            out.append(self.say())
        return out

    def statement(self, nest):
        kinds = [(self.declaration, 5), (self.assignment, 4), (self.say, 2), (self.call_statement, 2)]
        if nest > 0:
            kinds += [(self.if_statement, 2), (self.for_statement, 2), (self.while_statement, 1), (self.range_statement, 2), (self.plain_block, 0.7)]
            for f, make, weight in [("do", self.do_statement, 1), ("switch", self.switch_statement, 1.2), ("throw", self.try_statement, 1.2),
                                    ("lambda", self.lambda_statement, 1), ("goto", self.goto_statement, 0.3), ("heap", self.heap_statement, 1),
                                    ("iterators", self.iterator_statement, 0.7), ("maps", self.map_statement, 0.7)]:
                if self.has(f):
                    kinds.append((make, weight))
        if self.loops or self.switches:
            kinds.append((self.jump, 0.5))
        if self.has("throw") and self.chance(0.2):
            kinds.append((self.throw_statement, 0.5))
        kinds.append((self.return_statement, 0.25))
        makers, weights = zip(*kinds)
        return self.call_maker(self.r.choices(makers, weights)[0], nest)

    def call_maker(self, maker, nest):
        return maker() if maker in (self.declaration, self.assignment, self.say, self.call_statement, self.jump, self.throw_statement,
                                    self.return_statement) else maker(nest)

    def declaration(self):
        kinds = [("U", 4), ("D", 1.5), ("S", 1.5), ("P", 1.5), ("V", 1)]
        if self.has("arrays"):
            kinds.append(("A", 1))
        if self.has("references"):
            kinds.append(("R", 1))
        if self.has("pointers"):
            kinds.append(("T", 1))
        if self.has("virtual"):
            kinds += [("O", 0.8), ("BP", 0.8)]
        if self.has("class_template"):
            kinds.append(("X", 0.6))
        if self.has("operators"):
            kinds.append(("W", 0.8))
        if self.has("multi"):
            kinds.append(("M", 0.8))
        if self.has("bindings"):
            kinds.append(("N", 0.6))
        if self.has("statics"):
            kinds.append(("G", 0.5))
        if self.has("shared") and self.has("virtual"):
            kinds.append(("H", 0.5))
        names, weights = zip(*kinds)
        kind = self.r.choices(names, weights)[0]
        if kind == "M":
            a, b = self.name("m"), self.name("m")
            first = self.unsigned("impure", 2)
            self.declare(a, "U", True)
            t = Tree(f"unsigned {a} = {first}, {b} = {self.unsigned('impure', 2)};")
            self.declare(b, "U", True)
            return t
        if kind == "N":
            names = [self.name("n") for _ in range(3)]
            e = self.record("impure", 2)
            for n, k in zip(names, "UDS"):
                self.declare(n, k, False, True)
            return Tree(f"{self.r.choice(['auto', 'const auto'])} [{', '.join(names)}] = {e};")
        n = self.name({"X": "box"}.get(kind, kind.lower()))
        if kind == "G":
            self.declare(n, "U", False)
            return Tree(f"static unsigned {n} = {self.number_literal()};")
        if kind == "A":
            t = Tree(f"unsigned {n}[3] = {{{', '.join(self.unsigned('impure' if self.has('list_order') else 'pure', 1) for _ in range(3))}}};")
            self.declare(n, "A")
            return t
        if kind == "R":
            t = Tree(f"unsigned& {n} = {self.place()};")
            self.declare(n, "U", False)
            return t
        if kind == "T":
            t = Tree(f"unsigned* {n} = &{self.place()};")
            self.declare(n, "T")
            return t
        if kind == "O":
            t = Tree(f"{self.r.choice(['Middle', 'Last'])} {n}{self.r.choice(['({})', '{{{}}}']).format(self.unsigned('impure', 1))};")
            self.declare(n, "O")
            return t
        if kind == "BP":
            make = self.r.choice(["std::make_unique<{}>({})", "std::unique_ptr<Base>(new {}({}))"])
            t = Tree(f"std::unique_ptr<Base> {n} = {make.format(self.r.choice(['Middle', 'Last']), self.unsigned('impure', 1))};")
            self.declare(n, "BP")
            return t
        if kind == "H":
            t = Tree(f"std::shared_ptr<Base> {n} = std::make_shared<{self.r.choice(['Middle', 'Last'])}>({self.unsigned('impure', 1)});")
            self.declare(n, "BP")
            return t
        if kind == "X":
            t = Tree(f"Box<unsigned> {n}({self.unsigned('impure', 1)});")
            self.declare(n, "X")
            return t
        if kind == "W":
            t = Tree(f"Wide {n}{{{self.unsigned('impure', 1)}}};")
            self.declare(n, "W")
            return t
        e = self.expression(kind, "impure", 3)
        const = self.chance(0.2)
        quiet = self.chance(0.55) if kind != "V" else False
        if kind == "P":
            quiet = False
        how = self.r.random()
        spelled = ("const " if const else "") + ("auto" if how < 0.2 else SPELL[kind])
        if kind == "S" and how >= 0.9 and not const:
            t = [Tree(f"std::string {n};"), Tree(f"{n} = {e};")]
        elif kind == "U" and how >= 0.85 and not const:
            t = [Tree(f"unsigned {n};"), Tree(f"{n} = {e};")]
        elif kind == "S" and how >= 0.8:
            t = Tree(f"const std::string& {n} = {e};")
            const = True
        elif kind == "V" and how > 0.8:
            t = Tree(f"{spelled} {n} = make_row({self.unsigned('impure', 1)}, {self.depth});")
        elif how < 0.6:
            t = Tree(f"{spelled} {n} = {e};")
        else:
            t = Tree(f"{spelled} {n}({e});" if spelled.split()[-1] != "auto" else f"{spelled} {n} = {e};")
        self.declare(n, kind, quiet, const)
        return t

    def assignment(self):
        c = self.r.random()
        if c < 0.45:
            v = self.pick("U", None, True)
            if v:
                return Tree(f"{v.name} {self.r.choice(['=', '=', '+=', '-=', '^=', '*='])} {self.unsigned('impure', 3)};")
        if c < 0.55:
            v = self.pick("D", None, True)
            if v:
                return Tree(f"{v.name} = {self.floating('impure', 3)};")
        if c < 0.65:
            v = self.pick("S", None, True)
            if v:
                return Tree(f"{v.name} = {self.string('impure', 3)};")
        if c < 0.72:
            v = self.pick("P", None, True)
            if v:
                return Tree(self.r.choice([f"{v.name} = {self.record('impure', 2)};", f"{v.name}.a = {self.unsigned('impure', 2)};",
                                           f"{v.name}.s = {self.string('impure', 2)};"]))
        if c < 0.84:
            v = self.pick(self.r.choice("VA"), False, True)
            if v:
                return Tree(f"{v.name}[{self.unsigned('quiet', 1)} % 3] {self.r.choice(['=', '+=', '^='])} {self.unsigned('impure', 2)};")
        if c < 0.9:
            v = self.pick("T")
            if v:
                return Tree(self.r.choice([f"*{v.name} = {self.unsigned('impure', 2)};", f"{v.name} = &{self.place_outside(v)};"]))
        if c < 0.95 and self.has("assign_expression"):
            v, w = self.pick("U", True, True), self.pick("U", True, True)
            if v and w and v is not w:
                return Tree(f"{v.name} = {w.name} = {self.unsigned('impure', 2)};")
        v = self.pick("U", True, True)
        if v:
            return Tree(self.r.choice([f"{v.name}++;", f"--{v.name};"]))
        return self.say()

    def place_outside(self, pointer):
        """Something that lives at least as long as this pointer."""
        older = []
        for scope in self.scopes:
            for v in scope:
                if v is pointer:
                    return self.r.choice(older) if older else "spare"
                if v.kind == "U" and not v.quiet and not v.const and v.name[0] != "r":
                    older.append(v.name)
        return "spare"

    def call_statement(self):
        if self.has("stream") and self.chance(0.25):
            parts = [self.expression(self.r.choice("US"), "impure", 2) for _ in range(self.r.randint(1, 3))]
            return Tree("std::cout << " + " << ' ' << ".join(f"({p})" for p in parts) + self.r.choice([' << "\\n";', " << std::endl;"]))
        if self.functions and self.chance(0.7):
            f = self.r.choice(self.functions)
            return Tree(self.call_of(f, 2) + ";")
        return Tree(f"(void){self.call('U', 2)};")

    def if_statement(self, nest):
        c = self.boolean("impure", 2)
        before = []
        if self.has("condition_declaration") and self.chance(0.4):
            n = self.name("c")
            if self.chance(0.5):
                c = f"unsigned {n} = {self.unsigned('impure', 2)}"
            else:
                c = f"unsigned {n} = {self.unsigned('impure', 2)}; {n} % 3u != 0u"
            before = [Variable(n, "U", True)]
        one = self.chance(0.15)
        t = [self.block(1 if one else 3, nest - 1, f"if ({c}) {{", "}", before)]
        if self.chance(0.45):
            self.scopes.append(before)
            t = [Tree(t[0].head, t[0].children, "} else {")]
            other = Tree("", self.block(3, nest - 1).children, "}")
            t[0].foot = ""
            t = [Tree("", [Tree(t[0].head, t[0].children, "}"), Tree("else {", other.children, "}")], "")]
            self.scopes.pop()
        return t

    def loop_body(self, nest, head, foot="}", before=None):
        self.loops += 1
        switches, self.switches = self.switches, 0
        t = self.block(3, nest - 1, head, foot, before)
        self.loops -= 1
        self.switches = switches
        return t

    def for_statement(self, nest):
        n = self.name("i")
        i = Variable(n, "U", True, True)
        limit = self.r.randint(1, 4)
        c = self.r.random()
        start = "0u"
        if c < 0.2:
            start = f"({self.unsigned('impure', 1)} % 2u)"
        self.scopes.append([i])
        condition = f"{n} < {limit}u && !out()"
        if self.chance(0.3):
            condition += f" && {self.boolean('impure', 1)}"
        step = f"++{n}" if self.chance(0.7) else f"{n}++"
        before = [i]
        more = ""
        if self.chance(0.15):
            m = self.name("j")
            more, before = f", {m} = {self.unsigned('impure', 1)}", [i, Variable(m, "U", True)]
            step += f", {m} += 3u"
        if self.chance(0.12):
            step += f", {self.call_any(1)}"
        self.scopes.pop()
        return self.loop_body(nest, f"for (unsigned {n} = {start}{more}; {condition}; {step}) {{", "}", before)

    def while_statement(self, nest):
        v = self.name("w")
        if self.has("condition_declaration") and self.chance(0.3):
            n = self.name("c")
            body = self.loop_body(nest, f"while (unsigned {n} = (out() ? 0u : {self.unsigned('impure', 1)} % 3u)) {{", "}", [Variable(n, "U", True)])
            return [body]
        body = self.loop_body(nest, f"while (!out() && {v}++ < {self.r.randint(1, 4)}u && {self.boolean('impure', 2)}) {{")
        return Tree("{", [Tree(f"unsigned {v} = 0;"), body], "}")

    def do_statement(self, nest):
        v = self.name("w")
        body = self.loop_body(nest, "do {", f"}} while (!out() && {v}++ < {self.r.randint(1, 3)}u && {self.boolean('impure', 2)});")
        return Tree("{", [Tree(f"unsigned {v} = 0;"), body], "}")

    def range_statement(self, nest):
        n = self.name("e")
        v = self.pick(self.r.choice("VA"), False, True)
        c = self.r.random()
        if c < 0.35 and v:
            return self.loop_body(nest, f"for (unsigned& {n} : {v.name}) {{", "}", [Variable(n, "U", False)])
        if c < 0.6 and v:
            return self.loop_body(nest, f"for (unsigned {n} : {v.name}) {{", "}", [Variable(n, "U", True)])
        if c < 0.75:
            return self.loop_body(nest, f"for (auto {n} : make_row({self.unsigned('impure', 1)}, {self.depth})) {{", "}", [Variable(n, "U", True)])
        if c < 0.87:
            items = ", ".join(self.unsigned("pure", 1) for _ in range(3))
            return self.loop_body(nest, f"for (unsigned {n} : {{{items}}}) {{", "}", [Variable(n, "U", True)])
        return self.loop_body(nest, f"for (const auto& {n} : {self.vector('pure', 2)}) {{", "}", [Variable(n, "U", True, True)])

    def iterator_statement(self, nest):
        v = self.pick("V", False)
        if not v:
            return self.say()
        n = self.name("it")
        body = self.loop_body(nest, f"for (auto {n} = {v.name}.begin(); {n} != {v.name}.end(); ++{n}) {{")
        body.children.insert(0, Tree(f'std::printf("%u,", *{n});'))
        body.children.append(Tree(f"if (*{n} % 5u == 4u) dome::checkpoint();"))
        return body

    def map_statement(self, nest):
        n, k, x = self.name("map"), self.name("key"), self.name("val")
        fill = self.loop_body(nest, f"for (unsigned {k} = 0; {k} < 3u && !out(); ++{k}) {{", "}", [Variable(k, "U", True, True)])
        fill.children.append(Tree(f"{n}[{self.string('impure', 1)}] = {self.unsigned('impure', 2)};"))
        show = self.loop_body(nest, f"for (auto& [{k}, {x}] : {n}) {{", "}", [Variable(k, "S", False, True), Variable(x, "U", False)])
        return Tree("{", [Tree(f"std::map<std::string, unsigned> {n};"), fill, show], "}")

    def heap_statement(self, nest):
        n, k, p = self.name("head"), self.name("k"), self.name("p")
        grow = self.loop_body(nest, f"for (unsigned {k} = 0; {k} < {self.r.randint(1, 3)}u && !out(); ++{k}) {{", "}", [Variable(k, "U", True, True)])
        # continue must not skip what keeps the list whole
        grow.children.insert(0, Tree(f"Cell* {p} = new Cell{{{self.unsigned('impure', 1)}, {n}}};"))
        grow.children.insert(1, Tree(f"{n} = {p};"))
        show = self.loop_body(nest, f"for (Cell* {p} = {n}; {p} != nullptr && !out(); {p} = {p}->next) {{")
        show.children.insert(0, Tree(f'std::printf("cell %u\\n", {p}->value);'))
        show.children.insert(1, Tree(f"{p}->value ^= {self.unsigned('impure', 1)};"))
        drop = [Tree(f"Cell* {p} = {n}->next;"), Tree(f"delete {n};"), Tree(f"{n} = {p};")]
        if self.chance(0.5):
            drop.insert(self.r.randint(0, 3), Tree("dome::checkpoint();"))
        return Tree("{", [Tree(f"Cell* {n} = nullptr;"), grow, show, Tree(f"while ({n} != nullptr) {{", drop, "}")], "}")

    def plain_block(self, nest):
        return self.block(3, nest - 1)

    def switch_statement(self, nest):
        if self.has("enums") and self.chance(0.3):
            head = f"switch (static_cast<Color>({self.unsigned('impure', 2)} % 4u)) {{"
            labels = ["case Color::red", "case Color::green", "case Color::blue", "default"]
        else:
            head = f"switch ({self.unsigned('impure', 2)} % 5u) {{"
            labels = ["case 0", "case 1", "case 2", "case 3", "default"]
        if self.chance(0.3):
            self.r.shuffle(labels)
        self.switches += 1
        children = []
        for label in labels[:self.r.randint(2, len(labels))]:
            if self.chance(0.6):
                b = self.block(2, nest - 1, f"{label}: {{")
                children.append(b)
            else:
                self.scopes.append([])
                inner = [self.assignment(), self.call_statement()] if self.chance(0.5) else [self.checkpoint(), self.say()]
                self.scopes.pop()
                children.append(Tree(f"{label}:", inner, ""))
            if self.chance(0.7):
                children.append(Tree("break;"))
        self.switches -= 1
        if isinstance(children[-1].children, list) and not children[-1].children:
            children.append(Tree("break;"))
        children.append(Tree("break;"))
        return Tree(head, children, "}")

    def try_statement(self, nest):
        t = self.block(3, nest - 1, "try {")
        t.children.append(Tree(f"if ({self.boolean('pure', 1)}) throw {self.r.choice(['7', 'std::runtime_error(tag(3u))', 'Oops{5u}'])};"))
        handlers = []
        for what, print_it in [("int e", 'std::printf("caught %d\\n", e);'), ("const std::runtime_error& e", 'std::printf("caught %s\\n", e.what());'),
                               ("const Oops& e", 'std::printf("caught %u\\n", e.code);')]:
            if self.chance(0.3) and handlers:
                continue
            inner = [Tree(print_it)]
            if self.has("catch_site"):
                inner += self.block(2, 0).children
                inner.append(Tree(print_it))
            handlers.append(Tree(f"catch ({what}) {{", inner, "}"))
        if self.chance(0.3):
            handlers.append(Tree("catch (...) {", [Tree('std::printf("caught something\\n");')], "}"))
        return Tree("", [t, *handlers], "")

    def throw_statement(self):
        return Tree(f"if ({self.boolean('pure', 1)} && !out()) throw {self.r.choice(['3', 'std::runtime_error(tag(1u))', f'Oops{{{self.number_literal()}}}'])};")

    def lambda_statement(self, nest):
        n, q = self.name("fn"), self.name("q")
        by = self.r.choice(["&", "=", "&"])
        kept = self.scopes
        if by == "&":
            inside = [[v for v in s if not v.quiet and v.kind in ("U", "D", "S", "A", "P")] for s in self.scopes]
        else:
            inside = [[Variable(v.name, v.kind, True, True) for v in s if v.kind in ("U", "D", "S") and self.copyable(v)] for s in self.scopes]
        saved = (self.loops, self.switches, self.functions, self.result, self.features, self.depth)
        self.loops = self.switches = 0
        self.result = "U"
        if not self.has("lambda_site"):
            self.functions = []
            self.features = self.features - {"virtual", "operators", "class_template", "catch_site"}
        self.depth = "2u"
        self.scopes = [*inside, [Variable(q, "U", True)]]
        if self.has("lambda_site"):
            self.depth = "1u"
            children = self.statements(2, 0)
        else:
            children = [Tree(f"return {self.unsigned('pure', 2)};")]
        children = [c for c in children] + [Tree(f"return {self.unsigned('pure', 1)} + {q};")]
        self.scopes = kept
        self.loops, self.switches, self.functions, self.result, self.features, self.depth = saved
        made = [Tree(f"auto {n} = [{by}](unsigned {q}) -> unsigned {{", children, "};")]
        made[0].children.insert(0, Tree(f"if (out()) return {q};"))
        self.declare(n, "L")
        made.append(Tree(f'std::printf("lambda %u\\n", {n}({self.unsigned("pure", 1)}));'))
        return made

    def copyable(self, v):
        return v.name[0] not in "r" or not v.quiet

    def goto_statement(self, nest):
        n, v = self.name("again"), self.name("w")
        body = self.block(2, nest - 1)
        return Tree("{", [Tree(f"unsigned {v} = 0;"), Tree(f"{n}:;"), body, Tree(f"if (!out() && {v}++ < 2u) goto {n};")], "}")

    def jump(self):
        what = ["break"] if self.loops or self.switches else []
        if self.loops:
            what.append("continue")
        return Tree(f"if ({self.boolean('impure', 1)}) {self.r.choice(what)};")

    def return_statement(self):
        value = {"U": lambda: self.unsigned("impure", 2), "D": lambda: self.floating("impure", 2), "S": lambda: self.string("impure", 2),
                 "P": lambda: self.record("impure", 2), "N": lambda: ""}[self.result]()
        return Tree(f"if ({self.boolean('pure', 1)}) return {value};".replace("return ;", "return;"))

    def final_return(self):
        value = {"U": lambda: self.unsigned("impure", 2), "D": lambda: self.floating("impure", 2), "S": lambda: self.string("impure", 2),
                 "P": lambda: self.record("impure", 2), "N": lambda: ""}[self.result]()
        return Tree(f"return {value};".replace("return ;", "return;"))

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
