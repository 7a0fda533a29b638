# SPDX-License-Identifier: Apache-2.0
"""What a call from Python costs, and what a value costs when columns are asked for instead.

    PYTHONPATH=bindings/python python3 benchmarks/capi/python_benchmark.py LIBRARY [ROUNDS]

Prints one line for each way of asking; the fastest of the rounds, in nanoseconds. Every way must give the same sum.
Without arguments (as ctest runs it, with the library in DANGVIEN_LIBRARY) one round is made, which checks the sums.
"""

import ctypes
import datetime
import os
import sys
import time

import dangvien

PROVINCES, COMMUNES, CELLS = 34, 100, 3


def country():
    day = datetime.date(2025, 7, 1)
    kinds = dangvien.OrganisationKind
    commands = []

    def found(kind, parent):
        identity = None if parent is None else dangvien.OrganisationId(f"O{parent}")
        commands.append(dangvien.FoundOrganisation(day=day, kind=kind, parent=identity, name="x"))
        return len(commands)

    centre = found(kinds.CENTRE, None)
    for _ in range(PROVINCES):
        province = found(kinds.PROVINCE_PARTY, centre)
        for _ in range(COMMUNES):
            commune = found(kinds.UPPER_PARTY, province)
            for _ in range(CELLS):
                found(kinds.CELL, commune)
    return commands


def measure(rounds, values, body):
    best, result = None, None
    for _ in range(rounds):
        start = time.perf_counter_ns()
        result = body()
        elapsed = time.perf_counter_ns() - start
        best = elapsed if best is None else min(best, elapsed)
    return best / values, result


def main(path, rounds):
    dangvien.use_library(path)
    lines = []
    with dangvien.Registry.memory() as registry:
        commands = country()
        start = time.perf_counter_ns()
        registry.submit(commands).raise_for_refusal()
        lines.append(("submit of a batch, for each command", (time.perf_counter_ns() - start) / len(commands)))
        with registry.view() as view:
            numbers = view.organisation_numbers()
            length = len(numbers)
            identities = view.organisations()
            expected = PROVINCES * COMMUNES * CELLS * 4

            cost, total = measure(rounds, length, lambda: sum(view.count(identity).cells for identity in identities))
            assert total == expected, total
            lines.append(("view.count(), for each organisation", cost))

            cost, columns = measure(rounds, 5 * length, lambda: view.count_columns(numbers))
            assert sum(columns.cells) == expected
            lines.append(("view.count_columns(), for each value", cost))

            fresh = (ctypes.c_uint32 * (5 * length))
            cost, _ = measure(rounds, 5 * length, lambda: ctypes.memset(fresh(), 1, 20 * length))
            lines.append(("limit: filling fresh memory by memset, for each value", cost))

            cost, _ = measure(rounds, length, lambda: [view.sequence for _ in identities])
            lines.append(("limit: the smallest call (view.sequence)", cost))
    for name, cost in lines:
        print(f"{cost:12.2f} ns  {name}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20)
    else:
        main(os.environ["DANGVIEN_LIBRARY"], 1)
