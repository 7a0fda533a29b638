# SPDX-License-Identifier: Apache-2.0
"""What is printed: calm, aligned, coloured on a terminal only."""

import sys
import textwrap
import unicodedata

WIDTH = 100
INDENT = "  "


class Screen:
    def __init__(self, stream=sys.stdout):
        self.stream = stream
        colours = stream.isatty()
        self.bold, self.red, self.green, self.dim, self.plain = (
            ("\x1b[1m", "\x1b[38;5;160m", "\x1b[38;5;29m", "\x1b[2m", "\x1b[0m") if colours else ("",) * 5
        )

    def line(self, text=""):
        print(text, file=self.stream, flush=True)

    def title(self, text):
        self.line(f"\n{self.bold}{self.red}━━ {text} {'━' * max(2, WIDTH - 4 - width(text))}{self.plain}\n")

    def step(self, text):
        self.line(f"{self.bold}{text}{self.plain}")

    def text(self, text):
        """A paragraph, wrapped."""
        for line in textwrap.wrap(text, WIDTH - len(INDENT)):
            self.line(INDENT + line)

    def note(self, text):
        for line in textwrap.wrap(text, WIDTH - len(INDENT)):
            self.line(f"{INDENT}{self.dim}{line}{self.plain}")

    def output(self, text):
        """What the tool printed."""
        for line in text.rstrip("\n").split("\n"):
            line = line.replace("✓", f"{self.green}✓{self.plain}").replace("✗", f"{self.red}✗{self.plain}")
            self.line((INDENT + line).rstrip())

    def table(self, head, rows, right=()):
        """Columns as wide as what is in them; those of `right` are aligned to the right. Without a head, rows alone."""
        lines = [head, *rows] if head else rows
        widths = [max(width(line[column]) for line in lines) for column in range(len(lines[0]))]

        def one(line):
            cells = (pad(cell, wide, column in right) for column, (cell, wide) in enumerate(zip(line, widths)))
            return "  ".join(cells).rstrip()

        above = [one(head), "  ".join("─" * wide for wide in widths)] if head else []
        self.output("\n".join([*above, *map(one, rows)]))


BAR = 40
EIGHTHS = " ▏▎▍▌▋▊▉"


def bar(part, whole):
    """A bar as long as the part is of the whole, to an eighth of a character."""
    eighths = min(BAR * 8, part * BAR * 8 // whole)
    return ("█" * (eighths // 8) + EIGHTHS[eighths % 8]).strip().ljust(BAR, "░")


def width(text):
    return sum(not unicodedata.combining(character) for character in text)


def pad(text, wide, right):
    space = " " * (wide - width(text))
    return space + text if right else text + space


def shortened(text, rows):
    """The tables of a text cut to so many rows each, saying how many were left out."""
    lines, kept, inside = [], 0, False
    left_out = 0

    def close():
        if left_out:
            lines.append(f"… và {left_out} dòng nữa")

    for line in text.rstrip("\n").split("\n"):
        if line.startswith("──"):
            inside, kept, left_out = True, 0, 0
        elif inside and not line.strip():
            close()
            inside = False
        elif inside:
            kept += 1
            if kept > rows:
                left_out += 1
                continue
        lines.append(line)
    if inside:
        close()
    return "\n".join(lines)


def grouped(text):
    """1318 as Vietnamese readers write it: 1.318."""
    text = str(text)
    return f"{int(text):,}".replace(",", ".") if text.isdigit() and len(text) > 3 else text


def tables(text):
    """The tables that the tool printed: of each the line above it and its rows, cut into cells by the rule below the head."""
    above, head, found, columns = "", "", [], None
    for line in text.split("\n"):
        if line.startswith("──"):
            starts = [index for index in range(len(line)) if line[index] == "─" and (index == 0 or line[index - 1] == " ")]
            columns = list(zip(starts, [*starts[1:], None]))
            found.append((above, []))
        elif columns and line.strip():
            found[-1][1].append([line[begin:end].strip() for begin, end in columns])
        else:
            columns = None
            above, head = head, line
    return found
