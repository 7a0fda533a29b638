# SPDX-License-Identifier: Apache-2.0
"""What the source checks share: which files are ours, and C++ text without its comments and literals."""

import itertools
import os
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent

CXX_SUFFIXES = {".hpp", ".cpp", ".h", ".c"}

_GENERATED = re.compile(r"Generated (by|from) .*Do not edit")

_SKIPPED_FOLDERS = {".git", "build", "out", "__pycache__"}

# One alternative per thing that may hide the beginning of another: whichever starts first wins.
_COMMENT_OR_LITERAL = re.compile(
    r"""
      (?P<comment> //[^\n]* | /\*.*?\*/ )
    | (?P<literal> R"(?P<fence>[^(\s]*)\(.*?\)(?P=fence)"
                 | "(?:\\.|[^"\\\n])*"
                 | (?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+' )
    """,
    re.VERBOSE | re.DOTALL,
)


def files(root):
    """Every file of the repository as a sorted list of paths relative to root; build results left out."""
    found = []
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = [name for name in subfolders if name not in _SKIPPED_FOLDERS]
        found += [pathlib.Path(folder, name).relative_to(root) for name in names]
    return sorted(found)


def is_generated(root, path):
    """Generated and committed files lie in a folder of that name, or say so in their first lines."""
    if "generated" in path.parts:
        return True
    with open(root / path, encoding="utf-8", errors="replace") as file:
        return any(_GENERATED.search(line) for line in itertools.islice(file, 5))


def without_comments(text, literals=True):
    """The text with comments blanked, line by line; literals=False blanks string and character literals too."""

    def blank(match):
        if match["literal"] and literals:
            return match[0]
        return re.sub(r"[^\n]", " ", match[0])

    return _COMMENT_OR_LITERAL.sub(blank, text)


def numbered_lines(text):
    return enumerate(text.splitlines(), start=1)


def report(findings):
    """Prints the findings as path:line: message and returns the exit code."""
    for path, line, message in findings:
        print(f"{path}:{line}: {message}")
    return 1 if findings else 0
