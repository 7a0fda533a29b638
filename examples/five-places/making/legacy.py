# SPDX-License-Identifier: Apache-2.0
"""TCVN3 (ABC), the one-byte encoding of the fonts .VnTime: what offices typed before Unicode."""

import unicodedata

# TCVN 5712:1993, VN3. Capitals with a tone mark have no byte of their own: a font of capitals was used instead.
BYTES = dict(zip(
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
    "b5 b8 b6 b7 b9 a8 bb be bc bd c6 a9 c7 ca c8 c9 cb ae cc d0 ce cf d1 aa d2 d5 d3 d4 d6 d7 dd d8 dc de df e3 e1 e2 "
    "e4 ab e5 e8 e6 e7 e9 ac ea ed eb ec ee ef f3 f1 f2 f4 ad f5 f8 f6 f7 f9 fa fd fb fc fe a1 a2 a7 a3 a4 a5 a6".split(),
))  # fmt: skip


def tcvn3(text):
    """The bytes of a text; a character that TCVN3 cannot write is an error, never a question mark."""
    encoded = bytearray()
    for character in unicodedata.normalize("NFC", text):
        if character in BYTES:
            encoded.append(int(BYTES[character], 16))
        elif character.isascii():
            encoded.append(ord(character))
        else:
            raise ValueError(f"TCVN3 cannot write {character!r} in {text!r}")
    return bytes(encoded)
