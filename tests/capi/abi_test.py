# SPDX-License-Identifier: Apache-2.0
"""The ABI of dangvien.h is the recorded one (capi/abi/dangvien.abi): no program built against it is broken unawares.

    abi_test.py --compiler gcc --abidw abidw --abidiff abidiff [--write]

The ABI is what a C compiler makes of the header: every function of it is defined in an empty library, and that is
compared. That the real library defines the same functions is for symbols_test.py. Any difference fails: functions,
enumerators and fields may be added at the end, and are then recorded with --write; nothing recorded may change.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

CAPI = pathlib.Path(__file__).resolve().parents[2] / "capi"
RECORDED = CAPI / "abi" / "dangvien.abi"
DECLARATION = re.compile(r"^DV_API (?:DV_CHECKED )?([\w\s*]+?\bdv_\w+\([^;]*\)) DV_NOEXCEPT;", re.MULTILINE)
# Nothing of the machine that recorded it.
OPTIONS = ["--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--no-write-default-sizes"]



def empty_library():
    """A C file that defines every function of the header."""
    header = (CAPI / "include" / "dangvien.h").read_text(encoding="utf-8")
    text = "#include <dangvien.h>\n"
    for declaration in DECLARATION.findall(header):
        result = "" if declaration.startswith("void ") else " return 0;"
        text += f"{declaration} {{{result} }}\n"
    return text


def record(arguments, folder, path):
    source, library = folder / "empty.c", folder / "libdangvien.so.0"
    source.write_text(empty_library(), encoding="utf-8")
    command = [arguments.compiler, "-std=c11", "-g", "-O0", "-shared", "-fPIC", f"-I{CAPI / 'include'}", source.name]
    command += ["-Wl,-soname,libdangvien.so.0", "-nostdlib", "-o", library.name]
    subprocess.run(command, check=True, cwd=folder)
    subprocess.run([arguments.abidw, *OPTIONS, "--out-file", path, library.name], check=True, cwd=folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--compiler", default="gcc")
    parser.add_argument("--abidw", default="abidw")
    parser.add_argument("--abidiff", default="abidiff")
    parser.add_argument("--write", action="store_true", help="record the ABI anew")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        if arguments.write:
            record(arguments, folder, str(RECORDED))
        now = folder / "now.abi"
        record(arguments, folder, str(now))
        command = [arguments.abidiff, str(RECORDED), str(now)]
        result = subprocess.run(command, capture_output=True, text=True)
    print(result.stdout + result.stderr)
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())
