// SPDX-License-Identifier: Apache-2.0
#include "codec/json/expectation.hpp"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace dangvien::inline v0::codec {
namespace {

/// Changes of one letter (insert, remove, replace) that turn `left` into `right`.
std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t replaced = diagonal + (left[i - 1] == right[j - 1] ? 0U : 1U);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

std::string_view kind_of_identity(char letter) {
  switch (letter) {
    case OrganisationId::letter:
      return "an organisation";
    case PersonId::letter:
      return "a person";
    case DossierId::letter:
      return "a dossier";
    default:
      return "a quota";
  }
}

std::string names_from(const FieldDescriptor& field) {
  return one_of(field.names.subspan(field.meaningful ? 1 : 0));
}

}  // namespace

std::string one_of(std::span<const std::string_view> names) {
  return fmt::format("one of: {}", fmt::join(names, ", "));
}

std::string expectation_of(const FieldDescriptor& field) {
  switch (field.shape) {
    case Shape::flag:
      return "true or false";
    case Shape::number:
      return fmt::format("a whole number from {} to {}", field.minimum, field.maximum);
    case Shape::day:
      return R"(a day that exists, such as "2026-11-23", from 1600 to 2999)";
    case Shape::partial_date:
      return R"(a date that exists, such as "1990", "1990-05" or "1990-05-17")";
    case Shape::identifier:
      return fmt::format(R"(the identity of {0}, such as "{1}12" or "{1}3.12")",
                         kind_of_identity(field.letter), field.letter);
    case Shape::enumeration:
      return names_from(field);
    case Shape::text:
      return field.meaningful ? "a text that is not empty" : "a text";
    case Shape::bytes:
      return "a text of hexadecimal digits in pairs";
    case Shape::table:
    case Shape::united:
      return "an object";
    case Shape::set:
      return "a list of names";
    case Shape::text_list:
      return "a list of texts";
    case Shape::table_list:
      return "a list of objects";
  }
  return {};
}

std::string element_expectation_of(const FieldDescriptor& field) {
  switch (field.shape) {
    case Shape::set:
      return names_from(field);
    case Shape::text_list:
      return "a text";
    default:
      return "an object";
  }
}

std::string nearest_names(std::string_view found, std::span<const std::string_view> names) {
  found = found.substr(0, 64);  // bounds the work; no name is longer
  std::vector<std::pair<std::size_t, std::string_view>> ranked;
  for (const std::string_view name : names) {
    ranked.emplace_back(distance(found, name), name);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& left, const auto& right) { return left.first < right.first; });
  std::string text;
  for (std::size_t index = 0; index < std::min<std::size_t>(3, ranked.size()); ++index) {
    text += fmt::format("{}\"{}\"", index == 0 ? "" : ", ", ranked[index].second);
  }
  return text;
}

std::string excerpt(std::string_view token) {
  constexpr std::size_t limit = 80;
  if (token.size() <= limit) {
    return std::string(token);
  }
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(token[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  return std::string(token.substr(0, end)) + "…";
}

}  // namespace dangvien::inline v0::codec
