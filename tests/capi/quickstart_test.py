# SPDX-License-Identifier: Apache-2.0
"""Runs a quick start and compares what it prints with the file that lies beside its source.

    quickstart_test.py EXPECTED PROGRAM [ARGUMENT...]
"""

import pathlib
import subprocess
import sys

expected = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
result = subprocess.run(sys.argv[2:], capture_output=True, encoding="utf-8")
print(result.stdout + result.stderr)
sys.exit(result.returncode or result.stdout != expected)
