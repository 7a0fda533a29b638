// SPDX-License-Identifier: Apache-2.0
#include "law/toml_reader.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "dangvien/base/generated/phrases.hpp"
#include "text/phrase_text.hpp"

namespace dangvien::inline v0::law {

Error error_of(const Problem& problem) {
  return {.code = ErrorCode::malformed,
          .found = problem.found,
          .expected = problem.expected,
          .file = problem.place.file,
          .line = problem.place.line};
}

std::string describe(const Problem& problem) {
  std::string text = problem.place.file;
  if (problem.place.line != 0) text += ':' + std::to_string(problem.place.line);
  return text + ": found " + render_phrase(problem.found, Language::en) + ", expected " +
         render_phrase(problem.expected, Language::en);
}

Phrase found_type(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return phrase::table();
    case toml::node_type::array:
      return phrase::array();
    case toml::node_type::string:
      return phrase::quoted(std::string(*node.value<std::string_view>()));
    case toml::node_type::integer:
      return phrase::number(*node.value<std::int64_t>());
    case toml::node_type::floating_point:
      return phrase::decimal_number();
    case toml::node_type::boolean:
      return *node.value<bool>() ? phrase::yes_value() : phrase::no_value();
    case toml::node_type::date:
      return phrase::a_date();
    case toml::node_type::time:
      return phrase::a_time();
    case toml::node_type::date_time:
      return phrase::date_with_time();
    case toml::node_type::none:
      break;
  }
  return phrase::missing_value();
}

Phrase one_of(const std::string_view* names, std::size_t count) {
  return phrase::one_of({names, names + count});
}

void report_syntax(Problems& problems, std::string_view file, const toml::parse_error& error) {
  const toml::source_position begin = error.source().begin;
  report(problems,
         {std::string(file), static_cast<std::uint32_t>(begin.line),
          static_cast<std::uint32_t>(begin.column)},
         phrase::toml_syntax(std::string(error.description())), phrase::toml());
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
    fault(table_, phrase::missing_key(), phrase::key(std::string(key)));
  }
  return value;
}

std::string TomlReader::string(std::string_view key, Presence presence) {
  const toml::node* value = node(key, presence);
  if (value == nullptr) return {};
  if (const auto text = value->value_exact<std::string>()) {
    if (text->empty() && presence == Presence::required) {
      fault(*value, phrase::empty_text(), phrase::text_for(std::string(key)));
    }
    return *text;
  }
  fault(*value, found_type(*value), phrase::text_for(std::string(key)));
  return {};
}

std::vector<std::string> TomlReader::strings(std::string_view key) {
  std::vector<std::string> texts;
  const toml::node* value = node(key, Presence::optional);
  if (value == nullptr) return texts;
  const toml::array* array = value->as_array();
  if (array == nullptr) {
    fault(*value, found_type(*value), phrase::array_of_texts());
    return texts;
  }
  for (const toml::node& element : *array) {
    if (const auto text = element.value_exact<std::string>()) {
      texts.push_back(*text);
    } else {
      fault(element, found_type(element), phrase::a_text());
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
    fault(*value, found_type(*value), phrase::toml_day());
  }
  return found;
}

std::vector<Day> TomlReader::days(std::string_view key) {
  std::vector<Day> found;
  const toml::node* value = node(key, Presence::required);
  const toml::array* array = value == nullptr ? nullptr : value->as_array();
  if (value != nullptr && array == nullptr)
    fault(*value, found_type(*value), phrase::list_of_dates());
  if (array == nullptr) return found;
  for (const toml::node& element : *array) {
    const auto date = element.value_exact<toml::date>();
    const OptionalDay day = date ? day_of(*date) : OptionalDay{};
    if (day) {
      found.push_back(day.value());
    } else {
      fault(element, found_type(element), phrase::toml_day());
    }
  }
  return found;
}

bool TomlReader::boolean(std::string_view key, bool otherwise) {
  const toml::node* value = node(key, Presence::optional);
  if (value == nullptr) return otherwise;
  if (const auto found = value->value_exact<bool>()) return *found;
  fault(*value, found_type(*value), phrase::flag());
  return otherwise;
}

std::optional<std::int64_t> TomlReader::integer(std::string_view key, Presence presence) {
  const toml::node* value = node(key, presence);
  if (value == nullptr) return std::nullopt;
  if (const auto number = value->value_exact<std::int64_t>()) return number;
  fault(*value, found_type(*value), phrase::whole_number());
  return std::nullopt;
}

std::optional<Fraction> TomlReader::fraction(std::string_view key, Presence presence) {
  const toml::node* value = node(key, presence);
  if (value == nullptr) return std::nullopt;
  if (const auto text = value->value_exact<std::string>()) {
    if (const auto found = parse_fraction(*text)) return found;
  }
  fault(*value, found_type(*value), phrase::fraction());
  return std::nullopt;
}

std::vector<const toml::table*> TomlReader::tables(std::string_view key) {
  std::vector<const toml::table*> found;
  const toml::node* value = node(key, Presence::optional);
  if (value == nullptr) return found;
  const toml::array* array = value->as_array();
  if (array == nullptr) {
    fault(*value, found_type(*value), phrase::array_of_tables());
    return found;
  }
  for (const toml::node& element : *array) {
    if (const toml::table* table = element.as_table()) {
      found.push_back(table);
    } else {
      fault(element, found_type(element), phrase::table());
    }
  }
  return found;
}

void TomlReader::finish() {
  for (const auto& [key, value] : table_) {
    if (std::find(asked_.begin(), asked_.end(), key.str()) != asked_.end()) continue;
    std::vector<std::string_view> names(asked_.begin(), asked_.end());
    fault(value, phrase::unknown_key(std::string(key.str())), one_of(names.data(), names.size()));
  }
}

}  // namespace dangvien::inline v0::law
