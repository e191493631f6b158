# SPDX-License-Identifier: Apache-2.0
# What generate.py's programs are made of: trees of text, and the names of variables and functions.


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
