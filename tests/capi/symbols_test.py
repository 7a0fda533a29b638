# SPDX-License-Identifier: Apache-2.0
"""What the library exports is what capi/abi/symbols.txt says, what dangvien.h declares, and nothing else.

    symbols_test.py LIBRARY [--write]
"""

import argparse
import pathlib
import re
import subprocess
import sys

CAPI = pathlib.Path(__file__).resolve().parents[2] / "capi"
RECORDED = CAPI / "abi" / "symbols.txt"
COMMENT = "# SPDX-License-Identifier: Apache-2.0\n# What libdangvien.so.0 exports. Lines are added, never removed or changed.\n"


def exported(library):
    lines = subprocess.run(
        ["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    # "address type name"; A is the version node itself.
    return {name.partition("@")[0] for _, kind, name in (line.split() for line in lines) if kind != "A"}


def declared():
    header = (CAPI / "include" / "dangvien.h").read_text(encoding="utf-8")
    return set(re.findall(r"^DV_API\b.*?\b(dv_\w+)\(", header, re.MULTILINE | re.DOTALL))


def recorded():
    lines = RECORDED.read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line and not line.startswith("#")}


def differences(one, other, one_name, other_name):
    for name in sorted(one - other):
        yield f"{name}: in {one_name}, not in {other_name}"
    for name in sorted(other - one):
        yield f"{name}: in {other_name}, not in {one_name}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("library")
    parser.add_argument("--write", action="store_true", help="record what the library exports")
    arguments = parser.parse_args()
    symbols = exported(arguments.library)
    if arguments.write:
        RECORDED.write_text(COMMENT + "".join(f"{name}\n" for name in sorted(symbols)), encoding="utf-8")
    found = list(differences(symbols, declared(), "the library", "dangvien.h"))
    found += differences(symbols, recorded(), "the library", "capi/abi/symbols.txt")
    print("\n".join(found) or f"{len(symbols)} functions")
    return 1 if found or not symbols else 0


if __name__ == "__main__":
    sys.exit(main())
