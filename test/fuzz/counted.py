# SPDX-License-Identifier: Apache-2.0
# Random statements about objects whose copies and ends are counted, for generate.py: as made by sites, kept in every place an object can
# stand in, and left by every way out. In: names that are visible, features, how deep they may nest. Out: trees of text.
from program_text import Tree

# Objects whose copies and ends are counted: as many as in the program as written, whatever is stopped between. Moves are not: dome-cc makes
# some more. When within an expression a parameter by value ends is open (docs/language.md): programs that have some count at their end only.
COUNTED = """struct Noted {
    static inline unsigned ends = 0, sum = 0;
    unsigned v;
    bool live = true;
    explicit Noted(unsigned n) : v(n % 1000u) {}
    Noted(const Noted& o) : v(o.v + 1u) {}
    Noted(Noted&& o) noexcept : v(o.v), live(std::exchange(o.live, false)) {}
    Noted& operator=(const Noted&) = delete;
    ~Noted() { if (live) { ++ends; sum += v; } }
    unsigned get() const { return v; }
};
struct Duo { Noted a; unsigned b; Noted c; };
static Noted note(unsigned n) { if (!out()) dome::checkpoint(); return Noted(n); }
static unsigned look(const Noted& n) { if (!out()) dome::checkpoint(); return n.v; }
static unsigned take(Noted n) { if (!out()) dome::checkpoint(); return n.v; }
static unsigned peek(Noted n) { return n.v; }
static Duo duo(unsigned n) { return Duo{note(n), look(Noted(n + 1u)), Noted(n + 2u)}; }""".split("\n")

# More of them: parts, bases and template arguments are counted objects, and constructors stop or throw.
KINDS = """struct Sole {
    Noted n;
    explicit Sole(unsigned v) : n(note(v)) {}
    Sole(Sole&&) = default;
    Sole& operator=(Sole&& o) noexcept { n.live = std::exchange(o.n.live, false); n.v = o.n.v; return *this; }
    unsigned get() const { return n.v; }
};
struct Heir : Noted {
    Noted more;
    explicit Heir(unsigned v) : Noted(look(Noted(v))), more(note(v + 1u)) { if (!out()) dome::checkpoint(); v_ += more.v; }
    unsigned get() const { return v_ + more.v; }
    unsigned v_ = 3;
};
struct Risky {
    Noted first, second;
    explicit Risky(unsigned v) : first(v), second(note(v + 1u)) { if (!out()) dome::checkpoint(); if (v % 3u == 1u) throw Oops{v % 9u}; }
    unsigned get() const { return second.v; }
};
template <class T> T made(unsigned v) { if (!out()) dome::checkpoint(); return T(v); }
template <class T> T named(unsigned v) { T one(v); if (!out()) dome::checkpoint(); return one; }
template <class T> unsigned seen(const T& t) { if (!out()) dome::checkpoint(); return t.get(); }
template <class T> struct Held {
    T t;
    unsigned b;
    explicit Held(unsigned v) : t(made<T>(v)), b(seen(t)) {}
    unsigned get() const { return b + t.get(); }
    const T& part() const { return t; }
    T leave() && { if (!out()) dome::checkpoint(); return std::move(t); }
};
template <class T> struct Trio { T a; unsigned b; T c; };
template <class T> Trio<T> trio(unsigned v) { return {made<T>(v), seen(T(v + 1u)), named<T>(v)}; }
template <class T> std::vector<T> many(unsigned v) {
    std::vector<T> all;
    for (unsigned i = 0; i < 3u && !out(); ++i) all.push_back(made<T>(v + i));
    return all;
}""".split("\n")


class Counted:
    def counted_statement(self, nest):
        n = self.name("note")
        u = lambda: self.unsigned("impure", 1)
        made = lambda: self.r.choice(["note({})", "Noted({})", "Noted(note({}))"]).format(u())
        take, peek = ("take", "peek") if self.by_value else ("look", "look")
        value = lambda: self.r.choice([f"look({made()})", f"{take}({made()})", f"{peek}({made()})", f"{made()}.get()", f"{made()}.v",
                                       f"look({u()} > 9u ? {made()} : {made()})", f"({u()} % 2u ? look({made()}) : {peek}({made()}))",
                                       f"(look({made()}) > 3u && {take}({made()}) > 4u ? 1u : 2u)", f"look(*std::make_unique<Noted>({made()}))",
                                       f"duo({u()}).c.v"])
        form = self.r.randint(0, 11)
        show, before = f"{n}.v", []
        if form < 4:
            before = [["Noted {}(({}));", "Noted {}{{{}}};", "Noted {} = {};", "const Noted& {} = {};"][form].format(n, made())]
        elif form == 4:
            before, show = [f"const unsigned& {n} = {made()}.v;"], n
        elif form == 5:
            before, show = [f"Duo {n}{{{made()}, {value()}, {made()}}};"], f"{n}.c.v"
        elif form == 6:
            before, show = [f"std::vector<Noted> {n};", f"{n}.push_back({made()});", f"{n}.emplace_back({value()});"], f"{n}.back().v"
        elif form == 7:
            before, show = [f"std::map<unsigned, Noted> {n};", f"{n}.try_emplace({self.r.randint(0, 9)}u, {made()});"], f"{n}.begin()->second.v"
        elif form == 8:
            before, show = [f"std::unique_ptr<Noted> {n}(new Noted({made()}));"], f"{n}->v"
        elif form == 9:
            before, show = [f"unsigned {n} = 0;", f"try {{ throw {made()}; }}", f"catch (const Noted& caught) {{ dome::checkpoint(); {n} = caught.v; }}"], n
        elif form == 10:
            before, show = [f"const Duo& {n} = duo({u()});"], f"{n}.a.v"
        else:
            before, show = [f"unsigned {n} = {value()};"], n
        inner = self.block(2, nest - 1)
        tell = self.tell(show)
        if self.chance(0.3):
            return [Tree(f"if ({value()} > {self.r.randint(0, 50)}u)"), inner] if self.chance(0.5) else Tree("{", [*map(Tree, before), tell], "}")
        return Tree("{", [*map(Tree, before), inner, tell], "}")

    def tell(self, shown):
        """C++ leaves open when parameters by value end: a program that has some does not say how many objects have ended."""
        ended = "0u, 0u" if self.by_value else "Noted::ends, Noted::sum"
        return Tree(f'std::printf("%u: %u ends, %u\\n", {shown}, {ended});')

    def kinds_statement(self, nest):
        n, k = self.name("kind"), self.name("k")
        number = self.r.randint(2, 9)
        u = lambda: self.unsigned("impure", 1)
        kind = self.r.choice(["Noted", "Sole", "Heir", "Held<Noted>", "Held<Sole>", "Held<Held<Noted>>"])
        made = lambda t=kind: self.r.choice([f"made<{t}>({u()})", f"named<{t}>({u()})", f"{t}({u()})", f"{t}{{{u()}}}", f"Held<{t}>({u()}).leave()",
                                             f"({u()} % {number}u ? made<{t}>({u()}) : {t}({u()}))",
                                             f"[&](unsigned q) {{ dome::checkpoint(); return {t}(q); }}({u()})"])
        seen = lambda: self.r.choice([f"seen({made()})", f"{made()}.get()", f"seen(Held<{kind}>({u()}).part())", f"trio<{kind}>({u()}).c.get()",
                                      f"seen<{kind}>(*std::make_unique<{kind}>({u()}))", f"({seen_once()} > {number}u || {seen_once()} > 3u ? 1u : 2u)",
                                      f"seen(std::move({made()}))"])
        seen_once = lambda: f"seen({made()})"
        tell = self.tell
        inner = lambda: self.block(2, nest - 1)
        get = f"{n}.get()"

        def kept(*lines, show=get):
            return Tree("{", [*map(Tree, lines), inner(), tell(show)], "}")

        def headed(head):
            body = self.loop_body(nest, head) if head.startswith("for") else self.block(2, nest - 1, head)
            body.children.insert(0, tell(get))
            return body

        copied = "Noted" if "Sole" in kind else kind
        return self.r.choice([
            lambda: kept(f"{self.r.choice([kind, 'auto', f'const {kind}&', f'{kind}&&', 'auto&&', 'const auto&'])} {n} = {made()};"),
            lambda: kept(f"{kind} {n}(({made()}));"),
            lambda: kept(f"const {kind}& {n} = Held<{kind}>({u()}).t;"),
            lambda: kept(f"const {kind}& {n} = {kind}{{{u()}}};"),
            lambda: kept(f"std::optional<{kind}> {n}(({made()}));", *([f"{n}.emplace({u()});"] if self.chance(0.5) else []), show=f"{n}->get()"),
            lambda: kept(f"std::optional<{kind}> {n};", f"if (!{n}) {n}.emplace({u()});", show=f"{n}->get()"),
            lambda: kept(f"std::pair<{kind}, unsigned> {n}({made()}, 3u);", show=f"{n}.first.get()"),
            lambda: kept(f"{kind} {n}[2]{{{made()}, {made()}}};", show=f"{n}[1].get()"),
            lambda: kept(f"std::array<{kind}, 2> {n}{{{made()}, {made()}}};", show=f"{n}[0].get()"),
            lambda: kept(f"Trio<{kind}> {n}{{{made()}, {seen()}, {made()}}};", show=f"{n}.c.get()"),
            lambda: kept(f"Trio<{kind}> {n}{{.a = {made()}, .b = 1u, .c = {made()}}};", show=f"{n}.a.get()"),
            lambda: kept(f"{self.r.choice(['auto', 'const auto&', 'auto&&'])} [{n}, {n}b, {n}c] = trio<{kind}>({u()});", show=f"{n}.get() + {n}c.get()"),
            lambda: headed(f"for (const {kind}& {n} : many<{kind}>({u()})) {{"),
            lambda: headed(f"for ({copied}& {n} : many<{copied}>({u()})) {{"),
            lambda: headed(f"for ({copied} {n} : many<{copied}>({u()})) {{"),
            lambda: headed(f"if ({kind} {n} = {made()}; seen({n}) > {number}u) {{"),
            lambda: [Tree(f"if (const {kind}& {n} = {made()}; {seen()} > {number}u)"), inner(), Tree("else {", [tell(get), self.checkpoint()], "}")],
            lambda: headed(f"for ({kind} {n}(({made()})), {n}b({u()}); {n}b.get() % {number}u != 1u && !out(); ) {{"),
            lambda: Tree(f"switch ({kind} {n}(({made()})); {n}.get() % 2u) {{", [Tree("case 0: {", [tell(get), inner()], "}"), Tree("break;"),
                                                                              Tree(f"default: {{ {kind} {k}({u()});", [inner(), tell(f"{k}.get()")], "}")], "}"),
            lambda: kept(f"auto {n} = [{k} = {made()}](unsigned q) {{ dome::checkpoint(); return seen({k}) + q; }};", f"unsigned {k}b = {n}({u()});", show=f"{k}b"),
            lambda: kept(f"auto {n} = [&] {{ {kind} inner({u()}); dome::checkpoint(); if (seen(inner) > {number}u) return inner; return {made()}; }}();"),
            lambda: [Tree("try {", [Tree(f"Risky {n}({u()});"), inner(), tell(get)], "}"),
                     Tree("catch (const Oops& e) {", [Tree(f"{kind} {k}(e.code);"), self.checkpoint(), tell(f"{k}.get()")], "}")],
            lambda: [Tree("try {", [Tree(f"const Held<Risky> {n}[2]{{Held<Risky>({u()}), Held<Risky>({u()})}};"), inner(), tell(f"{n}[1].get()")], "}"),
                     Tree("catch (const Oops& e) {", [self.checkpoint(), tell("e.code")], "}")],
            lambda: [Tree("try {", [Tree(f"throw {made()};")], "}"), Tree(f"catch ({self.r.choice([f'const {kind}& {n}', f'{kind}& {n}'])}) {{", [inner(), tell(get)], "}")],
            lambda: [Tree("try {", [Tree(f"throw {made(copied)};")], "}"), Tree(f"catch ({copied} {n}) {{", [inner(), tell(get)], "}")],
            lambda: kept(f"std::variant<unsigned, {kind}> {n}(({made()}));", show=f"std::get<1>({n}).get()"),
            lambda: kept(f"static {kind} {n}({self.r.choice(['made', 'named'])}<{kind}>({number}u));"),
            lambda: kept(f"static const std::vector<{kind}> {n} = many<{kind}>({number}u);", show=f"unsigned({n}.size())"),
            lambda: kept(f"auto {n} = std::make_shared<{kind}>({u()});", f"std::shared_ptr<const {kind}> {k} = {n};", show=f"{n}->get()"),
            lambda: kept(f"{kind}* {n} = new {kind}[2]{{{made()}, {kind}({u()})}};", f"std::unique_ptr<{kind}[]> {k}({n});", show=f"{n}[1].get()"),
            lambda: Tree("{", [Tree(f"{kind}* {n} = new {kind}({made()});"), tell(f"{n}->get()"), self.checkpoint(), Tree(f"delete {n};")], "}"),
            lambda: kept(f"Sole {n}({u()});", f"{n} = {made('Sole')};"),
            lambda: kept(f"{kind} {n}(({made()}));", f"auto {k} = std::move({n});", show=f"{k}.get()"),
            lambda: kept(f"std::deque<{kind}> {n};", f"{n}.push_back({made()});", f"{n}.emplace_front({u()});", show=f"{n}.back().get()"),
            lambda: kept(f"std::map<unsigned, {kind}> {n};", f"{n}.emplace({number}u, {made()});", show=f"{n}.at({number}u).get()"),
            lambda: kept(f"std::vector<{kind}> {n};", f"{n}.push_back({made()});", f"{n}.emplace_back({seen()});", show=f"{n}.back().get()"),
            lambda: kept(f"unsigned {n} = {seen()};", show=n),
            lambda: [Tree(f"if ({seen()} > {number}u)"), inner()],
        ])()
