#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# For Doxygen: the comment at the top of a header describes the file, a comment on lines of its own what follows it, and one behind a
# declaration that declaration. In: a header. Out: the same lines with the marks Doxygen looks for, at the same line numbers.
import re
import sys

lines = open(sys.argv[1], encoding="utf-8").read().split("\n")
top = True
for i, line in enumerate(lines):
    own = re.match(r"(\s*)//(?!/) ?(.*)$", line)
    if top and not own:
        top = False
    if own:
        text = re.sub(r"([@\\<>#])", r"\\\1", own.group(2))
        if top:
            print("///" + (" @file" if i == 0 else " " + text))
        else:
            print(own.group(1) + "/// " + text)
    elif behind := re.match(r"(?!\s*})(.*[;,{})])(\s+)//(?!/) ?(.*)$", line):
        print(behind.group(1) + behind.group(2) + "///< " + re.sub(r"([@\\<>#])", r"\\\1", behind.group(3)))
    else:
        print(line)
