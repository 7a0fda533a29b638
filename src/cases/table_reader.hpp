// SPDX-License-Identifier: Apache-2.0
// src/cases/table_reader.hpp: typed access to one table of a case file, and TOML as JSON values, so
// that facts and commands are read by the same strict decoder as everything else. Dates become
// "2025-07-01". Never: rounds. Every fault is thrown as CaseFileError with line and key.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "cases/fault.hpp"
#include "codec/json/decode.hpp"
#include "dangvien/base/day.hpp"
#include "law/toml.hpp"

namespace dangvien::inline v0::cases {

/// The whole of a file; a fault without line when it cannot be read.
[[nodiscard]] std::string read_text(const std::filesystem::path& path, const std::string& shown);

/// Throws CaseFileError, with the line, when the text is not TOML.
[[nodiscard]] toml::table parse_toml(std::string_view text, const std::string& shown);

/// What stands there: `"x"`, `12`, a table.
[[nodiscard]] Words found_words(const toml::node& node);

[[noreturn]] void fail(const std::string& file, const toml::node& node, std::string key,
                       Words found, Words expected);

/// Throws CaseFileError for a value that JSON of the schema does not have.
[[nodiscard]] boost::json::value to_json(const std::string& file, const std::string& key,
                                         const toml::node& node);
[[nodiscard]] boost::json::object to_json_object(const std::string& file, const toml::table& table);

/// Lays `over` upon `base`: objects member by member, everything else replaced.
void merge(boost::json::object& base, const boost::json::object& over);

/// Takes the member at a path ("dossier.verified_on") away; false when it is not there.
[[nodiscard]] bool remove(boost::json::object& object, std::string_view path);
/// Takes the fields out of the command; how to read it then: as a caller in C++ could make it, with
/// fields missing that the schema requires.
[[nodiscard]] codec::DecodeOptions leave_out(boost::json::object& command,
                                             const std::vector<std::string>& fields);

/// Reads one table. File name and table must outlive it.
class TableReader {
 public:
  TableReader(const std::string& file, const toml::table& table) : file_(file), table_(table) {}

  [[nodiscard]] std::size_t line() const { return table_.source().begin.line; }
  [[nodiscard]] const std::string& file() const noexcept { return file_; }
  [[nodiscard]] const toml::table& table() const noexcept { return table_; }
  [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }
  void allow_only(std::initializer_list<std::string_view> keys) const;

  /// The node; null when it is absent. `required` throws instead.
  [[nodiscard]] const toml::node* find(std::string_view key, bool required = false) const;
  [[nodiscard]] std::string text(std::string_view key, bool required = false) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view key, bool required = false) const;
  /// One text or a list of texts.
  [[nodiscard]] std::vector<std::string> text_or_texts(std::string_view key) const;
  [[nodiscard]] Day day(std::string_view key) const;
  [[nodiscard]] OptionalDay optional_day(std::string_view key) const;
  [[nodiscard]] std::optional<std::int64_t> number(std::string_view key, std::int64_t least,
                                                   std::int64_t most) const;
  [[nodiscard]] std::optional<bool> flag(std::string_view key) const;
  [[nodiscard]] const toml::table* sub_table(std::string_view key, bool required = false) const;
  /// Tables of a list; a single table counts as a list of one.
  [[nodiscard]] std::vector<const toml::table*> tables(std::string_view key,
                                                       bool required = false) const;
  [[nodiscard]] boost::json::object object(std::string_view key, bool required = false) const;

  /// A name of an enumeration of the schema.
  template <typename Enum>
  [[nodiscard]] std::optional<Enum> enumerator(std::string_view key) const {
    const toml::node* const node = find(key);
    if (node == nullptr) return std::nullopt;
    const auto& names = EnumNames<Enum>::names;
    if (node->is_string()) {
      if (const auto value = enum_from_name<Enum>(node->as_string()->get())) return value;
    }
    fail_choice(*node, key, names.data(), names.size());
  }

  [[noreturn]] void fail_at(const toml::node& node, std::string_view key, Words expected) const;
  [[noreturn]] void fail_here(std::string_view key, Words found, Words expected) const;

 private:
  [[noreturn]] void fail_choice(const toml::node& node, std::string_view key,
                                const std::string_view* names, std::size_t count) const;

  const std::string& file_;
  const toml::table& table_;
};

}  // namespace dangvien::inline v0::cases
