# SPDX-License-Identifier: Apache-2.0
# Random statements of every kind, for generate.py. In: names that are visible, features, how deep they may nest. Out: trees of text.
from program_text import SPELL, Tree, Variable


class Statements:
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
                                    ("iterators", self.iterator_statement, 0.7), ("maps", self.map_statement, 0.7), ("counted", self.counted_statement, 1.5),
                                    ("kinds", self.kinds_statement, 2)]:
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
