// SPDX-License-Identifier: Apache-2.0
// law/toml_reader.hpp: typed access to one TOML table that reports every fault with its place.
// Invariants: every key is asked for once; finish() reports the keys nobody asked for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/fraction.hpp"
#include "law/problem.hpp"
#include "law/toml.hpp"

namespace dangvien::inline v0::law {

/// "found" of a problem: what sort of value stands there.
[[nodiscard]] Phrase found_type(const toml::node& node);

/// "one of a, b, c".
[[nodiscard]] Phrase one_of(const std::string_view* names, std::size_t count);

/// The reader's own message about a text that is not TOML, and where it stopped.
void report_syntax(Problems& problems, std::string_view file, const toml::parse_error& error);

/// Whether a key must be there.
enum class Presence { required, optional };

/// Reads the keys of one table. The table and the problems must outlive it.
class TomlReader {
 public:
  TomlReader(const toml::table& table, std::string_view file, Problems& problems)
      : table_(table), file_(file), problems_(problems) {}

  [[nodiscard]] Place place() const { return place_of(table_); }
  [[nodiscard]] Place place_of(const toml::node& node) const;
  [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }
  void fault(const toml::node& node, Phrase found, Phrase expected) {
    report(problems_, place_of(node), std::move(found), std::move(expected));
  }

  [[nodiscard]] std::string string(std::string_view key, Presence presence);
  [[nodiscard]] std::vector<std::string> strings(std::string_view key);
  [[nodiscard]] std::vector<Day> days(std::string_view key);
  [[nodiscard]] OptionalDay day(std::string_view key, Presence presence);
  [[nodiscard]] bool boolean(std::string_view key, bool otherwise);
  [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, Presence presence);
  /// Written "2/3".
  [[nodiscard]] std::optional<Fraction> fraction(std::string_view key, Presence presence);
  [[nodiscard]] const toml::node* node(std::string_view key, Presence presence);
  /// Tables of an array; a fault for every element that is not a table.
  [[nodiscard]] std::vector<const toml::table*> tables(std::string_view key);

  template <typename Enum>
  [[nodiscard]] Enum enumerator(std::string_view key, Presence presence, Enum otherwise) {
    const toml::node* value = node(key, presence);
    if (value == nullptr) return otherwise;
    return enumerator_of(*value, otherwise);
  }

  template <typename Enum>
  [[nodiscard]] Enum enumerator_of(const toml::node& node, Enum otherwise) {
    const auto& names = EnumNames<Enum>::names;
    const auto text = node.value<std::string_view>();
    if (text) {
      if (const auto found = enum_from_name<Enum>(*text)) return *found;
    }
    fault(node, found_type(node), one_of(names.data(), names.size()));
    return otherwise;
  }

  /// Reports keys that nobody asked for.
  void finish();

 private:
  const toml::table& table_;
  std::string_view file_;
  Problems& problems_;
  std::vector<std::string> asked_;
};

/// The day of a TOML date; nothing when it is outside the calendar.
[[nodiscard]] OptionalDay day_of(const toml::date& date);

/// "2/3" as a fraction with positive denominator.
[[nodiscard]] std::optional<Fraction> parse_fraction(std::string_view text);

}  // namespace dangvien::inline v0::law
