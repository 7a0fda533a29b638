# SPDX-License-Identifier: Apache-2.0
"""Proves: every JSON Schema file is well formed and closed in itself, and submission.schema.json answers as the decoder
does (samples_test.cpp) on the same samples.

    json_schema_test.py SCHEMAS SAMPLES

Needs nothing but Python. Understands the keywords that our schemas use and fails on any other.
"""

import json
import pathlib
import re
import sys
import unittest

SCHEMAS = pathlib.Path(sys.argv[1])
SAMPLES = pathlib.Path(sys.argv[2])

ANNOTATIONS = {"$schema", "$comment", "$id", "$defs", "title", "description", "format", "default"}

TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "null": lambda value: value is None,
}


class Validator:
    """Draft 2020-12 as far as our schemas go. check() gives the properties it looked at, None for a refusal."""

    def __init__(self, root):
        self.root = root

    def resolve(self, reference):
        assert reference.startswith("#/"), reference
        schema = self.root
        for part in reference[2:].split("/"):
            schema = schema[part]
        return schema

    def check(self, schema, value):
        seen = set()
        for keyword, wanted in schema.items():
            if keyword in ANNOTATIONS or keyword in ("unevaluatedProperties", "additionalProperties"):
                continue
            found = getattr(self, keyword.lstrip("$"))(wanted, value)
            if found is None:
                return None
            seen |= found
        closed = schema.get("unevaluatedProperties", schema.get("additionalProperties", True))
        if closed is False and isinstance(value, dict) and set(value) - seen:
            return None
        return seen

    @staticmethod
    def answer(holds):
        return set() if holds else None

    def ref(self, wanted, value):
        return self.check(self.resolve(wanted), value)

    def type(self, wanted, value):
        kinds = [wanted] if isinstance(wanted, str) else wanted
        return self.answer(any(TYPES[kind](value) for kind in kinds))

    def const(self, wanted, value):
        return self.answer(value == wanted)

    def enum(self, wanted, value):
        return self.answer(isinstance(value, str) and value in wanted)

    def pattern(self, wanted, value):
        return self.answer(not isinstance(value, str) or re.search(wanted, value) is not None)

    def minimum(self, wanted, value):
        return self.answer(not isinstance(value, int) or value >= wanted)

    def maximum(self, wanted, value):
        return self.answer(not isinstance(value, int) or value <= wanted)

    def minItems(self, wanted, value):
        return self.answer(not isinstance(value, list) or len(value) >= wanted)

    def maxItems(self, wanted, value):
        return self.answer(not isinstance(value, list) or len(value) <= wanted)

    def uniqueItems(self, wanted, value):
        unique = not isinstance(value, list) or len({json.dumps(element) for element in value}) == len(value)
        return self.answer(unique or not wanted)

    def items(self, wanted, value):
        if not isinstance(value, list):
            return set()
        return self.answer(all(self.check(wanted, element) is not None for element in value))

    def required(self, wanted, value):
        return self.answer(not isinstance(value, dict) or set(wanted) <= set(value))

    def properties(self, wanted, value):
        if not isinstance(value, dict):
            return set()
        common = set(wanted) & set(value)
        good = all(self.check(wanted[name], value[name]) is not None for name in common)
        return common if good else None

    def anyOf(self, wanted, value):
        found = [seen for seen in (self.check(schema, value) for schema in wanted) if seen is not None]
        return set().union(*found) if found else None

    def oneOf(self, wanted, value):
        found = [seen for seen in (self.check(schema, value) for schema in wanted) if seen is not None]
        return found[0] if len(found) == 1 else None


def subschemas(schema):
    if isinstance(schema, dict):
        yield schema
        for keyword, child in schema.items():
            named = keyword in ("properties", "$defs")  # a field may be called like a keyword
            for part in child.values() if named else [child]:
                yield from subschemas(part)
    elif isinstance(schema, list):
        for child in schema:
            yield from subschemas(child)


class JsonSchemaTest(unittest.TestCase):
    def test_files_are_closed_in_themselves(self):
        files = sorted(SCHEMAS.rglob("*.schema.json"))
        self.assertGreater(len(files), 35)
        identities = set()
        for file in files:
            with self.subTest(file.name):
                root = json.loads(file.read_text(encoding="utf-8"))
                self.assertEqual(root["$schema"], "https://json-schema.org/draft/2020-12/schema")
                self.assertNotIn(root["$id"], identities)
                identities.add(root["$id"])
                used = {schema["$ref"] for schema in subschemas(root) if "$ref" in schema}
                for reference in used:
                    self.assertIsInstance(Validator(root).resolve(reference), dict)
                for name in root["$defs"]:
                    self.assertIn(f"#/$defs/{name}", used, "a definition that nothing uses")
                for schema in subschemas(root):
                    for name in schema.get("required", []):
                        self.assertIn(name, schema["properties"])

    def samples(self, name):
        return [json.loads(line) for line in (SAMPLES / name).read_text(encoding="utf-8").splitlines()]

    def test_accepted_samples(self):
        validator = Validator(json.loads((SCHEMAS / "submission.schema.json").read_text(encoding="utf-8")))
        for sample in self.samples("accepted.jsonl"):
            with self.subTest(sample):
                self.assertIsNotNone(validator.check(validator.root, sample))

    def test_refused_samples(self):
        validator = Validator(json.loads((SCHEMAS / "submission.schema.json").read_text(encoding="utf-8")))
        for sample in self.samples("refused.jsonl"):
            with self.subTest(sample):
                self.assertIsNone(validator.check(validator.root, sample))

    def test_a_command_file_answers_like_the_submission(self):
        for sample in self.samples("accepted.jsonl"):
            if "command" not in sample or "key" in sample:
                continue
            with self.subTest(sample):
                file = SCHEMAS / "command" / f"{sample['command']}.schema.json"
                validator = Validator(json.loads(file.read_text(encoding="utf-8")))
                self.assertIsNotNone(validator.check(validator.root, sample))
                self.assertIsNone(validator.check(validator.root, {**sample, "surplus": 1}))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
