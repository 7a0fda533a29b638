# SPDX-License-Identifier: Apache-2.0
"""The writers that two compilers made write the same bytes: same_bytes.py WRITER WRITER."""

import hashlib
import subprocess
import sys

LEAST_BYTES = 1_000_000


def main(writers):
    outputs = {writer: subprocess.run([writer], check=True, capture_output=True).stdout for writer in writers}
    for writer, output in outputs.items():
        print(f"{hashlib.sha256(output).hexdigest()}  {len(output)} bytes  {writer}")
    if len(outputs) != 2 or min(map(len, outputs.values())) < LEAST_BYTES:
        sys.exit("two writers with a whole country each were expected")
    first, second = outputs.values()
    if first != second:
        at = next(index for index, (left, right) in enumerate(zip(first, second)) if left != right)
        sys.exit(f"they differ from byte {at} on:\n{first[at - 200:at + 200]!r}\n{second[at - 200:at + 200]!r}")


main(sys.argv[1:])
