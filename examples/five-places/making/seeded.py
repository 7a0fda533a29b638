# SPDX-License-Identifier: Apache-2.0
"""Whole numbers from a seed, the same on every machine and for ever: no clock, no hash order, no floating point."""


class Numbers:
    """SplitMix64 (public domain, Sebastiano Vigna)."""

    MASK = (1 << 64) - 1

    def __init__(self, seed):
        self.state = seed & self.MASK

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & self.MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & self.MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & self.MASK
        return mixed ^ (mixed >> 31)

    def between(self, least, most):
        """A whole number from least to most, both inclusive."""
        return least + self.next() % (most - least + 1)

    def pick(self, items):
        return items[self.next() % len(items)]

    def chance(self, percent):
        return self.next() % 100 < percent

    def some(self, items, count):
        """That many different items."""
        left = list(items)
        return [left.pop(self.next() % len(left)) for _ in range(count)]

    def shuffled(self, items):
        items = list(items)
        return self.some(items, len(items))

    def split(self, total, parts, least, most):
        """A total cut into parts from least to most."""
        sizes = [self.between(least, most) for _ in range(parts)]
        index = 0
        while sum(sizes) != total:
            step = 1 if sum(sizes) < total else -1
            if least <= sizes[index] + step <= most:
                sizes[index] += step
            index = (index + 1) % parts
        return sizes
