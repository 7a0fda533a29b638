// SPDX-License-Identifier: Apache-2.0
#include "law/toml_reader.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace dangvien::inline v0::law {

std::string describe(const Problem& problem) {
  std::string text = problem.place.file;
  if (problem.place.line != 0) text += ':' + std::to_string(problem.place.line);
  return text + ": found " + problem.found + ", expected " + problem.expected;
}

std::string found_type(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return "a table";
    case toml::node_type::array:
      return "an array";
    case toml::node_type::string:
      return '"' + std::string(*node.value<std::string_view>()) + '"';
    case toml::node_type::integer:
      return std::to_string(*node.value<std::int64_t>());
    case toml::node_type::floating_point:
      return "a floating-point number";
    case toml::node_type::boolean:
      return *node.value<bool>() ? "true" : "false";
    case toml::node_type::date:
      return "a date";
    case toml::node_type::time:
      return "a time";
    case toml::node_type::date_time:
      return "a date with time";
    case toml::node_type::none:
      break;
  }
  return "nothing";
}

std::string one_of(const std::string_view* names, std::size_t count) {
  std::string text = "one of ";
  for (std::size_t index = 0; index < count; ++index) {
    if (index > 0) text += ", ";
    text += names[index];
  }
  return text;
}

OptionalDay day_of(const toml::date& date) {
  const auto day = Day::from_civil({date.year, date.month, date.day});
  return day ? OptionalDay{*day} : OptionalDay{};
}

std::optional<Fraction> parse_fraction(std::string_view text) {
  Fraction fraction{0, 0};
  const char* end = text.data() + text.size();
  const auto upper = std::from_chars(text.data(), end, fraction.numerator);
  if (upper.ec != std::errc{} || upper.ptr == end || *upper.ptr != '/') return std::nullopt;
  const auto lower = std::from_chars(upper.ptr + 1, end, fraction.denominator);
  if (lower.ec != std::errc{} || lower.ptr != end) return std::nullopt;
  if (fraction.denominator < 1 || fraction.numerator < 0) return std::nullopt;
  if (fraction.numerator > fraction.denominator) return std::nullopt;
  return fraction;
}

Place TomlReader::place_of(const toml::node& node) const {
  const toml::source_position begin = node.source().begin;
  return {std::string(file_), static_cast<std::uint32_t>(begin.line),
          static_cast<std::uint32_t>(begin.column)};
}

const toml::node* TomlReader::node(std::string_view key, Presence presence) {
  asked_.emplace_back(key);
  const toml::node* value = table_.get(key);
  if (value == nullptr && presence == Presence::required) {
    fault(table_, "nothing", "the key \"" + std::string(key) + '"');
  }
  return value;
}

std::string TomlReader::string(std::string_view key, Presence presence) {
  const toml::node* value = node(key, presence);
  if (value == nullptr) return {};
  if (const auto text = value->value_exact<std::string>()) {
    if (text->empty() && presence == Presence::required) {
      fault(*value, "an empty text", "a text for \"" + std::string(key) + '"');
    }
    return *text;
  }
  fault(*value, found_type(*value), "a text for \"" + std::string(key) + '"');
  return {};
}

std::vector<std::string> TomlReader::strings(std::string_view key) {
  std::vector<std::string> texts;
  const toml::node* value = node(key, Presence::optional);
  if (value == nullptr) return texts;
  const toml::array* array = value->as_array();
  if (array == nullptr) {
    fault(*value, found_type(*value), "an array of texts");
    return texts;
  }
  for (const toml::node& element : *array) {
    if (const auto text = element.value_exact<std::string>()) {
      texts.push_back(*text);
    } else {
      fault(element, found_type(element), "a text");
    }
  }
  return texts;
}

OptionalDay TomlReader::day(std::string_view key, Presence presence) {
  const toml::node* value = node(key, presence);
  if (value == nullptr) return {};
  const auto date = value->value_exact<toml::date>();
  const OptionalDay found = date ? day_of(*date) : OptionalDay{};
  if (!found) {
    fault(*value, found_type(*value), "a date such as 2025-07-01, from the years 1600 to 2999");
  }
  return found;
}

std::vector<Day> TomlReader::days(std::string_view key) {
  std::vector<Day> found;
  const toml::node* value = node(key, Presence::required);
  const toml::array* array = value == nullptr ? nullptr : value->as_array();
  if (value != nullptr && array == nullptr) fault(*value, found_type(*value), "an array of dates");
  if (array == nullptr) return found;
  for (const toml::node& element : *array) {
    const auto date = element.value_exact<toml::date>();
    const OptionalDay day = date ? day_of(*date) : OptionalDay{};
    if (day) {
      found.push_back(day.value());
    } else {
      fault(element, found_type(element), "a date such as 2025-07-01");
    }
  }
  return found;
}

bool TomlReader::boolean(std::string_view key, bool otherwise) {
  const toml::node* value = node(key, Presence::optional);
  if (value == nullptr) return otherwise;
  if (const auto found = value->value_exact<bool>()) return *found;
  fault(*value, found_type(*value), "true or false");
  return otherwise;
}

std::optional<std::int64_t> TomlReader::integer(std::string_view key, Presence presence) {
  const toml::node* value = node(key, presence);
  if (value == nullptr) return std::nullopt;
  if (const auto number = value->value_exact<std::int64_t>()) return number;
  fault(*value, found_type(*value), "a whole number");
  return std::nullopt;
}

std::optional<Fraction> TomlReader::fraction(std::string_view key, Presence presence) {
  const toml::node* value = node(key, presence);
  if (value == nullptr) return std::nullopt;
  if (const auto text = value->value_exact<std::string>()) {
    if (const auto found = parse_fraction(*text)) return found;
  }
  fault(*value, found_type(*value), "a fraction such as \"2/3\"");
  return std::nullopt;
}

std::vector<const toml::table*> TomlReader::tables(std::string_view key) {
  std::vector<const toml::table*> found;
  const toml::node* value = node(key, Presence::optional);
  if (value == nullptr) return found;
  const toml::array* array = value->as_array();
  if (array == nullptr) {
    fault(*value, found_type(*value), "an array of tables");
    return found;
  }
  for (const toml::node& element : *array) {
    if (const toml::table* table = element.as_table()) {
      found.push_back(table);
    } else {
      fault(element, found_type(element), "a table");
    }
  }
  return found;
}

void TomlReader::finish() {
  for (const auto& [key, value] : table_) {
    if (std::find(asked_.begin(), asked_.end(), key.str()) != asked_.end()) continue;
    std::vector<std::string_view> names(asked_.begin(), asked_.end());
    fault(value, "the unknown key \"" + std::string(key.str()) + '"',
          one_of(names.data(), names.size()));
  }
}

}  // namespace dangvien::inline v0::law
