#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A second verifier of journals, written from docs/journal-format.md alone and with nothing but the standard library.

    verify_journal.py FILE...

Prints "FILE: SEQUENCE HASH", the head, for every sound journal; exits with 1 at the first one that is not.
"""

import hashlib
import pathlib
import sqlite3
import struct
import sys

COLUMNS = (
    "sequence, format, stream, flags, recorded_at, checksum, previous_hash, hash, rulebook_hash, content_hash, "
    "CAST(actor AS BLOB), CAST(key AS BLOB), CAST(library_version AS BLOB), origin, events"
)


class Unsound(Exception):
    """What is wrong with a journal."""


def crc32c_table():
    table = []
    for number in range(256):
        for _ in range(8):
            number = (number >> 1) ^ (0x82F63B78 if number & 1 else 0)
        table.append(number)
    return table


TABLE = crc32c_table()


def crc32c(data):
    state = 0xFFFFFFFF
    for byte in data:
        state = TABLE[(state ^ byte) & 0xFF] ^ (state >> 8)
    return state ^ 0xFFFFFFFF


def encode(row, checksum):
    (sequence, form, stream, flags, recorded_at, _, previous, _, rulebook, content, *parts) = row
    header = b"DVCOMMIT" + struct.pack("<HHIQq", form, stream, flags, sequence, recorded_at)
    header += previous + rulebook + content
    header += struct.pack("<IIIIQII", *(len(part) for part in parts), checksum, 0)
    assert len(header) == 160
    return header + b"".join(parts)


def check(row, last):
    (sequence, form, stream, flags, recorded_at, checksum, previous, own_hash, rulebook, content, *parts) = row
    if form != 1 or flags != 0 or parts[3]:
        raise Unsound(f"commit {sequence} is too new")
    if sequence != last["sequence"] + 1:
        raise Unsound(f"commit {sequence} follows commit {last['sequence']}")
    if any(len(value) != 32 for value in (previous, own_hash, rulebook, content)):
        raise Unsound(f"commit {sequence} has a hash of another length")
    if previous != last["hash"]:
        raise Unsound(f"commit {sequence} does not link to the commit before")
    if sequence > 1 and (recorded_at <= last["recorded_at"] or stream != last["stream"]):
        raise Unsound(f"commit {sequence} goes back in time or to another stream")
    if crc32c(encode(row, 0)) != checksum:
        raise Unsound(f"commit {sequence} has a wrong checksum")
    if hashlib.blake2b(encode(row, checksum), digest_size=32).digest() != own_hash:
        raise Unsound(f"commit {sequence} has a wrong hash")
    return {"sequence": sequence, "hash": own_hash, "recorded_at": recorded_at, "stream": stream}


def verify(path):
    uri = pathlib.Path(path).resolve().as_uri() + "?mode=ro&immutable=1"
    database = sqlite3.connect(uri, uri=True)
    try:
        if database.execute("PRAGMA application_id").fetchone()[0] != 0x44564A31:
            raise Unsound("not a registry")
        if database.execute("PRAGMA user_version").fetchone()[0] != 1:
            raise Unsound("a layout that is too new")
        last = {"sequence": 0, "hash": bytes(32), "recorded_at": None, "stream": None}
        for row in database.execute(f"SELECT {COLUMNS} FROM journal_commit ORDER BY sequence"):
            last = check(row, last)
        return last
    finally:
        database.close()


def main(paths):
    for path in paths:
        try:
            head = verify(path)
        except (Unsound, sqlite3.DatabaseError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 1
        print(f"{path}: {head['sequence']} {head['hash'].hex()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
