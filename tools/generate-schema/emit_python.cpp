// SPDX-License-Identifier: Apache-2.0
// bindings/python/dangvien/_schema.py: commands to write, results to read, as data classes.
#include <algorithm>
#include <set>
#include <stdexcept>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cpp_types.hpp"
#include "emitters.hpp"
#include "text.hpp"

namespace generate_schema {
namespace {

constexpr std::string_view prologue =
    R"PY("""Commands, and what queries answer: the one definition as Python classes.

Days are datetime.date, identities are strings of a type of their own, enumerations have the names of the
definition as values. An optional field that is absent is None, an empty tuple or an empty frozenset.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import typing

Json = dict[str, typing.Any]


def _written(value: typing.Any) -> typing.Any:
    """A field's value as json.dumps() takes it."""
    if isinstance(value, Table):
        return value.to_json_dict()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, frozenset):
        order = list(type(next(iter(value)))) if value else []
        return [member.value for member in sorted(value, key=order.index)]
    if isinstance(value, tuple):
        return [_written(element) for element in value]
    if isinstance(value, str):
        return str(value)
    return value


def _tuple_of(read: typing.Callable[[typing.Any], typing.Any]) -> typing.Callable[[list], tuple]:
    return lambda values: tuple(read(value) for value in values)


def _set_of(kind: type[enum.Enum]) -> typing.Callable[[list], frozenset]:
    return lambda values: frozenset(kind(value) for value in values)


class Table:
    """What all data classes of the definition can do. A field that is named by a keyword of Python has an
    underscore behind its name ("from_"), here and nowhere else."""

    __slots__ = ()

    #: How each field is read from JSON; a field without an entry is taken as it is.
    _readers: typing.ClassVar[dict[str, typing.Callable[[typing.Any], typing.Any]]] = {}
    _optional: typing.ClassVar[frozenset[str]] = frozenset()

    def to_json_dict(self) -> Json:
        """The fields as json.dumps() takes them; optional fields that are absent are left out."""
        result: Json = {}
        for field in dataclasses.fields(self):  # type: ignore[arg-type]
            name = field.name.removesuffix("_")
            value = getattr(self, field.name)
            if name in self._optional and (value is None or value == () or value == frozenset()):
                continue
            result[name] = _written(value)
        return result

    @classmethod
    def from_json_dict(cls, fields: Json) -> typing.Self:
        """From an object that json.loads() gave. Fields that a later release added are passed over.

        Raises KeyError for a required field that is missing, ValueError for a name or day that is not known.
        """
        values = {}
        for field in dataclasses.fields(cls):  # type: ignore[arg-type]
            name = field.name.removesuffix("_")
            value = fields.get(name)
            if value is not None:
                values[field.name] = cls._readers.get(name, lambda same: same)(value)
            elif name in fields and name not in cls._optional:
                values[field.name] = None
        missing = [
            field.name
            for field in dataclasses.fields(cls)  # type: ignore[arg-type]
            if field.name not in values
            and field.default is dataclasses.MISSING
            and field.default_factory is dataclasses.MISSING
        ]
        if missing:
            raise KeyError(", ".join(missing))
        return cls(**values)


class Command(Table):
    """Base of every command."""

    __slots__ = ()

    COMMAND: typing.ClassVar[str]

    def to_json_dict(self) -> Json:
        """The command with its name, as a submission takes it."""
        return {"command": self.COMMAND, **super().to_json_dict()}


class PartialDate(str):
    """A date of which only the year, or year and month, may be known: "1990", "1990-05", "1990-05-17"."""

    __slots__ = ()
)PY";

/// Tables that Python programs write or read, in the order of the model.
std::vector<const Table*> python_tables(const Model& model) {
  std::set<std::string> names;
  const auto add = [&](const std::string& root) {
    const std::vector<std::string> reached = model.reach(root);
    names.insert(reached.begin(), reached.end());
  };
  for (const Table& table : model.tables) {
    if (!table.command.empty() || table.file == "engine") {
      add(table.name);
    }
  }
  add("AdmissionFacts");
  add("DisplayPolicy");
  std::vector<const Table*> tables;
  for (const Table& table : model.tables) {
    if (names.count(table.name) != 0) {
      tables.push_back(&table);
    }
  }
  return tables;
}

std::string docstring(const Lines& comment, std::string_view otherwise, std::string_view indent) {
  std::string text = comment.empty() ? std::string(otherwise) : joined(comment);
  for (std::size_t at = text.find('\\'); at != std::string::npos; at = text.find('\\', at + 2)) {
    text.insert(at, 1, '\\');
  }
  text += text.back() == '"' ? "." : "";
  const std::string lines = wrapped(text, indent, 96);
  std::string result = std::string(indent) + "\"\"\"" + lines.substr(indent.size());
  result.pop_back();
  const bool several = lines.find('\n') + 1 != lines.size();
  return result + (several ? fmt::format("\n{}\"\"\"\n", indent) : "\"\"\"\n");
}

std::string enumeration_text(const Enumeration& enumeration) {
  std::string text = fmt::format("\n\nclass {}(enum.Enum):\n", enumeration.name);
  text += docstring(enumeration.comment, enumeration.name + ".", "    ") + "\n";
  for (const Enumerator& value : enumeration.values) {
    text += wrapped(joined(value.comment), "    #: ", 98);
    std::string upper = value.name;
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char letter) {
      return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    text += fmt::format("    {} = {}\n", upper, quoted(value.name));
  }
  return text;
}

std::string value_type(const Field& field) {
  switch (field.kind) {
    case Kind::boolean:
      return "bool";
    case Kind::day:
      return "datetime.date";
    case Kind::partial_date:
      return "PartialDate";
    case Kind::identifier:
      return identifier_type(field.type);
    case Kind::set:
      return fmt::format("frozenset[{}]", field.type);
    case Kind::enumeration:
    case Kind::table:
      return field.type;
    case Kind::text:
    case Kind::bytes:
      return "str";
    case Kind::text_list:
      return "tuple[str, ...]";
    case Kind::table_list:
      return fmt::format("tuple[{}, ...]", field.type);
    case Kind::united:
      throw std::runtime_error(field.name + ": the Python classes know no unions");
    default:
      return "int";
  }
}

/// The attribute of a field: a keyword gets an underscore, which the classes take off in JSON.
std::string attribute_name(const Field& field) {
  static const std::set<std::string> keywords{
      "and",    "as",   "assert", "async",  "await",  "break",   "class",    "continue",
      "def",    "del",  "elif",   "else",   "except", "finally", "for",      "from",
      "global", "if",   "import", "in",     "is",     "lambda",  "nonlocal", "not",
      "or",     "pass", "raise",  "return", "try",    "while",   "with",     "yield"};
  return keywords.count(field.name) != 0 ? field.name + '_' : field.name;
}

std::string field_text(const Model& model, const Field& field) {
  std::string text = wrapped(joined(field.comment), "    #: ", 98);
  const std::string name = attribute_name(field);
  const std::string type = value_type(field);
  if (field.kind == Kind::set && !field.required()) {
    return text + fmt::format("    {}: {} = frozenset()\n", name, type);
  }
  if ((field.kind == Kind::text_list || field.kind == Kind::table_list) && !field.required()) {
    return text + fmt::format("    {}: {} = ()\n", name, type);
  }
  if (field.has_default()) {
    const std::string value =
        field.kind == Kind::enumeration
            ? quoted(model.enumeration(field.type)
                         .values.at(static_cast<std::size_t>(field.default_value))
                         .name)
            : fmt::format("{}", field.default_value);
    return text + fmt::format("    {}: {} = {}\n", name, type, value);
  }
  return text + (field.required() ? fmt::format("    {}: {}\n", name, type)
                                  : fmt::format("    {}: {} | None = None\n", name, type));
}

std::string reader(const Field& field) {
  switch (field.kind) {
    case Kind::day:
      return "datetime.date.fromisoformat";
    case Kind::partial_date:
      return "PartialDate";
    case Kind::identifier:
      return identifier_type(field.type);
    case Kind::set:
      return fmt::format("_set_of({})", field.type);
    case Kind::enumeration:
      return field.type;
    case Kind::table:
      return field.type + ".from_json_dict";
    case Kind::text_list:
      return "tuple";
    case Kind::table_list:
      return fmt::format("_tuple_of({}.from_json_dict)", field.type);
    default:
      return {};
  }
}

std::string table_text(const Model& model, const Table& table) {
  std::string text = fmt::format(
      "\n\n@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)\nclass {}({}):\n",
      table.name, table.command.empty() ? "Table" : "Command");
  text += docstring(comment_of(table), snake_case(table.name) + ".", "    ") + "\n";
  if (!table.command.empty()) {
    text += fmt::format("    COMMAND: typing.ClassVar[str] = {}\n\n", quoted(table.command));
  }
  std::string readers;
  std::vector<std::string> optional;
  for (const Field& field : table.fields) {
    text += field_text(model, field);
    if (const std::string read = reader(field); !read.empty()) {
      readers += fmt::format("        \"{}\": {},\n", field.name, read);
    }
    if (!field.required() && !field.has_default()) {
      optional.push_back(quoted(field.name));
    }
  }
  if (!readers.empty()) {
    text += fmt::format("\n    _readers: typing.ClassVar = {{\n{}    }}\n", readers);
  }
  if (!optional.empty()) {
    text += fmt::format(
        "{}    _optional: typing.ClassVar = frozenset(\n        {{\n{}        }}\n    )\n",
        readers.empty() ? "\n" : "", flowed(optional, "            ", 98));
  }
  return text;
}

std::string identifiers_text() {
  std::string text;
  for (const auto& [kind, meaning] :
       {std::pair("organisation", "Tổ chức đảng"), std::pair("person", "Người"),
        std::pair("dossier", "Hồ sơ kết nạp"), std::pair("quota", "Chỉ tiêu")}) {
    text += fmt::format(
        "\n\nclass {}(str):\n    \"\"\"{}, by its identity: \"{}12\".\"\"\"\n\n    __slots__ = "
        "()\n",
        identifier_type(kind), meaning, identifier_letter(kind));
  }
  return text;
}

std::string commands_text(const Model& model) {
  std::string text = "\n\n#: Every command by its name.\nCOMMANDS: dict[str, type[Command]] = {\n";
  for (const std::string& member : model.united("Command").members) {
    text += fmt::format("    {}: {},\n", quoted(model.table(member).command), member);
  }
  return text + "}\n";
}

}  // namespace

OutputFiles emit_python(const Model& model) {
  std::string text =
      "# SPDX-License-Identifier: Apache-2.0\n# Generated from schema/*.fbs by tools/regenerate. "
      "Do not edit.\n";
  text += prologue;
  text += identifiers_text();
  for (const Enumeration& enumeration : model.enumerations) {
    text += enumeration_text(enumeration);
  }
  for (const Table* table : python_tables(model)) {
    text += table_text(model, *table);
  }
  return {{"bindings/python/dangvien/_schema.py", text + commands_text(model)}};
}

}  // namespace generate_schema
