// SPDX-License-Identifier: Apache-2.0
// model.hpp: the schema as the emitters see it: files, enumerations, tables, unions, and what each
// field means once its attributes have been read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace generate_schema {

using Lines = std::vector<std::string>;

struct Enumerator {
  std::string name;
  Lines comment;
};

/// An enumeration: values 0, 1, 2, ... without a gap.
struct Enumeration {
  std::string name;
  std::string file;  ///< "law": the .fbs that declares it
  Lines comment;
  std::vector<Enumerator> values;
};

/// What a field holds, after its attributes.
enum class Kind {
  boolean,
  unsigned8,
  unsigned16,
  unsigned32,
  unsigned64,
  signed32,
  signed64,
  months,
  working_days,
  days,
  day,
  partial_date,
  identifier,
  set,
  enumeration,
  text,
  bytes,
  table,
  united,     ///< a union
  text_list,  ///< vector of strings
  table_list  ///< vector of tables
};

struct Field {
  std::string name;
  Lines comment;
  Kind kind = Kind::boolean;
  /// Name of the enumeration, table or union; of the identifier's kind ("person").
  std::string type;
  std::string unit;
  bool optional = false;
  bool personal = false;
  /// Tabs and ends of lines may stand in the text.
  bool lines = false;
  /// Most elements of a list; 0: no bound.
  std::uint32_t max = 0;
  std::int64_t default_value = 0;

  /// A value other than zero stands for a field left out.
  [[nodiscard]] bool has_default() const;
  /// JSON must state it.
  [[nodiscard]] bool required() const { return !optional && !has_default(); }
};

struct Table {
  std::string name;
  std::string file;
  Lines comment;
  std::string command;     ///< JSON name when the table is a command
  std::string event;       ///< JSON name when the table is an event
  std::string vietnamese;  ///< glossary term; empty when the schema gives none
  bool packed = false;     ///< its rows are packed: the generator lists its fields for C++
  std::vector<Field> fields;

  [[nodiscard]] const std::string& act() const { return command.empty() ? event : command; }
};

/// A union; a value's place in `members` is its index everywhere (on the wire: plus one).
struct Union {
  std::string name;
  std::string file;
  std::vector<std::string> members;
};

/// Everything, each list in an order in which no entry needs a later one.
struct Model {
  std::vector<std::string> files;  ///< "base", "law", ...: a file after those it uses
  std::vector<Enumeration> enumerations;
  std::vector<Table> tables;
  std::vector<Union> unions;

  [[nodiscard]] const Enumeration& enumeration(std::string_view name) const;
  [[nodiscard]] const Table& table(std::string_view name) const;
  [[nodiscard]] const Union& united(std::string_view name) const;
  /// The .fbs file that declares the enumeration, table or union; nothing for other names.
  [[nodiscard]] std::optional<std::string> file_of(std::string_view name) const;
  /// Tables that a table uses, itself first, each once, in order of first use.
  [[nodiscard]] std::vector<std::string> reach(std::string_view table) const;
  /// No text, list without bound, or union inside, at any depth.
  [[nodiscard]] bool is_flat(const Table& table) const;
};

/// Reads the bytes of a .bfbs file. Throws std::runtime_error with the place and the cause when the
/// schema uses something that no emitter understands.
[[nodiscard]] Model load_model(const std::string& bfbs);

}  // namespace generate_schema
