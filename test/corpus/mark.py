#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Puts `dome::checkpoint();` at the start of every loop body (for, while, do, range-for) of anyone's C++ source, and the include in
# front; with --statements, also behind each statement of main. In: a source, by tokens alone (no parse, no flags). Out: the same text with insertions within its lines only. Loops in
# macros and in constexpr functions are left alone. Tested by --self-test (ctest `corpus`).
import argparse
import re
import sys

TOKEN = re.compile(
    r"""(?P<space>\s+)
      | (?P<comment>//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/)
      | (?P<raw>(?:u8|[uUL])?R"(?P<delim>[^\s()\\]{0,16})\(.*?\)(?P=delim)")
      | (?P<string>(?:u8|[uUL])?"(?:[^"\\\n]|\\.)*")
      | (?P<char>(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+')
      | (?P<number>\.?\d(?:[eEpP][+-]|'?[\w.])*)
      | (?P<word>[A-Za-z_]\w*)
      | (?P<punct>::|.)""",
    re.S | re.X,
)
DIRECTIVE = re.compile(r"[ \t]*#(?:[^\n\\/]|\\.|\\\n|//[^\n]*|/\*.*?\*/|/)*", re.S)
CLOSING = {"(": ")", "[": "]", "{": "}"}
MARK = "dome::checkpoint();"


class Odd(Exception):
    """The text is not what the marker understands."""


def tokens_of(text):
    """(text, start, end) of every token that counts; comments, spaces and directives are passed over."""
    found, at, fresh = [], 0, True
    while at < len(text):
        if fresh and (m := DIRECTIVE.match(text, at)):
            at = m.end()
            continue
        m = TOKEN.match(text, at)
        kind = m.lastgroup if m.lastgroup != "delim" else "raw"
        if kind == "space":
            fresh = fresh or "\n" in m.group()
        elif kind != "comment":
            found.append((m.group(), m.start(), m.end()))
            fresh = False
        at = m.end()
    return found


class Marker:
    def __init__(self, text):
        self.text, self.tokens = text, tokens_of(text)
        self.inserts = []         # (position, text); a later one of the same position follows
        self.tails = set()        # `while` of a do loop

    def word(self, i):
        return self.tokens[i][0] if i < len(self.tokens) else ""

    def beyond(self, i):
        """Index after the bracket that closes the one at i."""
        stack = []
        while i < len(self.tokens):
            w = self.word(i)
            if w in CLOSING:
                stack.append(CLOSING[w])
            elif stack and w == stack[-1]:
                stack.pop()
                if not stack:
                    return i + 1
            elif w in (")", "]", "}"):
                raise Odd(f"unexpected {w} at offset {self.tokens[i][1]}")
            i += 1
        raise Odd("a bracket is not closed")

    def statement_end(self, i):
        """Index after the statement that starts at i."""
        w = self.word(i)
        if w == "{":
            return self.beyond(i)
        if w == "[" and self.word(i + 1) == "[":
            return self.statement_end(self.beyond(i))
        if w in ("if", "for", "while", "switch"):
            j = i + 1
            while self.word(j) in ("constexpr", "!", "consteval"):
                j += 1
            if self.word(j) == "(":
                j = self.beyond(j)
            j = self.statement_end(j)
            if w == "if" and self.word(j) == "else":
                j = self.statement_end(j + 1)
            return j
        if w == "do":
            j = self.statement_end(i + 1)
            return self.beyond(j + 1) + 1
        if w == "try":
            j = self.beyond(i + 1)
            while self.word(j) == "catch":
                j = self.beyond(self.beyond(j + 1))
            return j
        if w in ("case", "default") or (self.word(i + 1) == ":" and re.match(r"[A-Za-z_]", w)):
            while self.word(i) != ":":
                i += 1
            return self.statement_end(i + 1)
        while i < len(self.tokens) and self.word(i) != ";":
            i = self.beyond(i) if self.word(i) in CLOSING else i + 1
        return i + 1

    def body(self, i):
        """Marks the loop body that starts at token i."""
        end = self.statement_end(i)
        if self.word(i) == "{":
            self.inserts.append((self.tokens[i][2], " " + MARK))
        else:
            self.inserts.append((self.tokens[i][1], "{ " + MARK + " "))
            self.inserts.append((self.tokens[end - 1][2], " }"))
        return end

    def constexpr_end(self, i):
        """Index after a constexpr function or variable whose specifier is at i."""
        while i < len(self.tokens) and self.word(i) != ";":
            if self.word(i) == "{":
                before = self.word(i - 1)
                i = self.beyond(i)
                if before in (")", "const", "noexcept", "override", "final") or re.match(r"[A-Za-z_>&*]", before) and self.word(i) != ";":
                    return i
            elif self.word(i) in ("(", "["):
                i = self.beyond(i)
            else:
                i += 1
        return i

    def mark_statements(self):
        """Marks the place behind each statement that stands in the body of main itself, up to a return."""
        for i in range(len(self.tokens)):
            if self.word(i) != "main" or self.word(i - 1) != "int" or self.word(i + 1) != "(":
                continue
            body = self.beyond(i + 1)
            if self.word(body) != "{":
                continue
            end, at = self.beyond(body) - 1, body + 1
            while at < end and self.word(at) not in ("return", "case", "default"):
                declares = self.word(at) in ("using", "typedef", "struct", "class", "union", "enum", "static_assert", "template")
                at = self.declaration_end(at) if declares else self.statement_end(at)
                if not declares:
                    self.inserts.append((self.tokens[at - 1][2], " " + MARK))

    def declaration_end(self, i):
        while self.word(i) != ";":
            i = self.beyond(i) if self.word(i) in CLOSING else i + 1
        return i + 1

    def marked(self):
        i = 0
        while i < len(self.tokens):
            w = self.word(i)
            if w in ("constexpr", "consteval") and self.word(i - 1) != "if":
                i = self.constexpr_end(i)
                continue
            if w == "do":
                self.tails.add(self.body(i + 1))
            elif w == "for" or w == "while" and i not in self.tails:
                if self.word(i + 1) != "(":
                    raise Odd(f"no ( after {w}")
                self.body(self.beyond(i + 1))
            i += 1
        out, at = [], 0
        for position, text in sorted(self.inserts, key=lambda x: x[0]):
            out += [self.text[at:position], text]
            at = position
        return "".join(out) + self.text[at:]


def marked(text, statements=False):
    """The source with a checkpoint in every loop, and the header that declares it; every line is one further down. With `statements`,
    also one behind each statement of main."""
    m = Marker(text)
    if statements:
        m.mark_statements()
    return "#include <dome/session.hpp>\n" + m.marked()


CASES = [
    ("for (;;) {}", "for (;;) { C}"),
    ("while (a) b();", "while (a) { C b(); }"),
    ("do x++; while (x < 3); y();", "do { C x++; } while (x < 3); y();"),
    ("do { while (a) b(); } while (c);", "do { C while (a) { C b(); } } while (c);"),
    ("for (auto x : v) if (x) f(); else { g(); } h();", "for (auto x : v) { C if (x) f(); else { g(); } } h();"),
    ("for (;;) for (;;) ;", "for (;;) { C for (;;) { C ; } }"),
    ('s = "for (;;) {"; // while (1) {\n/* do */ c = \'{\';', 's = "for (;;) {"; // while (1) {\n/* do */ c = \'{\';'),
    ('r = R"x(for (;;) {)x"; while (1) { }', 'r = R"x(for (;;) {)x"; while (1) { C }'),
    ("#define L for (;;) \\\n  {}\nL while (1'000) { }", "#define L for (;;) \\\n  {}\nL while (1'000) { C }"),
    ("constexpr int f(int n) { while (n) --n; return n; } int g() { while (1) {} }",
     "constexpr int f(int n) { while (n) --n; return n; } int g() { while (1) { C} }"),
    ("constexpr int t[] = {1, 2}; void g() { while (1) {} }", "constexpr int t[] = {1, 2}; void g() { while (1) { C} }"),
    ("while (1) switch (a) { case 1: for (;;) b(); }", "while (1) { C switch (a) { case 1: for (;;) { C b(); } } }"),
    ("while (1) try { a(); } catch (int) { b(); } c();", "while (1) { C try { a(); } catch (int) { b(); } } c();"),
    ("f([&] { for (;;) { } });", "f([&] { for (;;) { C } });"),
    ("for (int i : {1, 2}) s += T{i}; x();", "for (int i : {1, 2}) { C s += T{i}; } x();"),
    ("if constexpr (a) while (b) c();", "if constexpr (a) while (b) { C c(); }"),
    ("while (a) again: b(); c();", "while (a) { C again: b(); } c();"),
]


STATEMENTS = [
    ("int main() { int a = 1; f(a); return a; }", "int main() { int a = 1; C f(a); C return a; }"),
    ("int main() { struct s { int i; } x; for (;;) { g(); } if (a) b(); else { c(); } }",
     "int main() { struct s { int i; } x; for (;;) { C g(); } C if (a) b(); else { c(); } C }"),
    ("void f() { g(); } int main(int n, char** v) { using x = int; auto l = [] { f(); }; }",
     "void f() { g(); } int main(int n, char** v) { using x = int; auto l = [] { f(); }; C }"),
]


def self_test():
    wrong = 0
    for given, wanted in STATEMENTS:
        got = marked(given, True).split("\n", 1)[1].replace(MARK, "C")
        if got != wanted:
            wrong += 1
            print(f"given  {given}\nwanted {wanted}\ngot    {got}")
    for given, wanted in CASES:
        got = Marker(given).marked().replace(MARK, "C")
        if got != wanted:
            wrong += 1
            print(f"given  {given}\nwanted {wanted}\ngot    {got}")
    return wrong


def main():
    p = argparse.ArgumentParser(description="puts dome::checkpoint() into every loop of a C++ source")
    p.add_argument("source", nargs="?")
    p.add_argument("-o", "--output")
    p.add_argument("--statements", action="store_true", help="also behind each statement of main")
    p.add_argument("--self-test", action="store_true")
    o = p.parse_args()
    if o.self_test:
        return 1 if self_test() else 0
    with open(o.source, errors="surrogateescape", newline="") as f:
        text = marked(f.read(), o.statements)
    if o.output:
        with open(o.output, "w", errors="surrogateescape", newline="") as f:
            f.write(text)
    else:
        sys.stdout.reconfigure(errors="surrogateescape")
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
