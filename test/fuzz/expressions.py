# SPDX-License-Identifier: Apache-2.0
# Random expressions of a kind, for generate.py. In: names that are visible, features, a mode: quiet (reads what no call can change), pure
# (changes nothing), impure (may contain calls with effects). Out: their text.


class Expressions:
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
