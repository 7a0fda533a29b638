// SPDX-License-Identifier: Apache-2.0
#include "codec/json/expectation.hpp"

#include <algorithm>
#include <numeric>

#include "dangvien/base/generated/phrases.hpp"

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

Phrase identity_of_kind(char letter) {
  switch (letter) {
    case OrganisationId::letter:
      return phrase::organisation_identity();
    case PersonId::letter:
      return phrase::person_identity();
    case DossierId::letter:
      return phrase::dossier_identity();
    default:
      return phrase::quota_identity();
  }
}

Phrase name_from(const FieldDescriptor& field) {
  return phrase::one_of(names_of(field.names.subspan(field.meaningful ? 1 : 0)));
}

}  // namespace

std::vector<std::string> names_of(std::span<const std::string_view> names) {
  return {names.begin(), names.end()};
}

Phrase expectation_of(const FieldDescriptor& field) {
  switch (field.shape) {
    case Shape::flag:
      return phrase::flag();
    case Shape::number:
      return phrase::number_between(field.minimum, field.maximum);
    case Shape::day:
      return phrase::real_day();
    case Shape::partial_date:
      return phrase::partial_date();
    case Shape::identifier:
      return identity_of_kind(field.letter);
    case Shape::enumeration:
      return name_from(field);
    case Shape::text:
      return field.meaningful ? phrase::filled_text() : phrase::a_text();
    case Shape::bytes:
      return phrase::hexadecimal_text();
    case Shape::table:
    case Shape::united:
      return phrase::object();
    case Shape::set:
      return phrase::list_of_names();
    case Shape::text_list:
      return phrase::list_of_texts();
    case Shape::table_list:
      return phrase::list_of_objects();
  }
  return {};
}

Phrase element_expectation_of(const FieldDescriptor& field) {
  switch (field.shape) {
    case Shape::set:
      return name_from(field);
    case Shape::text_list:
      return phrase::a_text();
    default:
      return phrase::object();
  }
}

std::vector<std::string> nearest_names(std::string_view found,
                                       std::span<const std::string_view> names) {
  found = found.substr(0, 64);  // bounds the work; no name is longer
  std::vector<std::pair<std::size_t, std::string_view>> ranked;
  for (const std::string_view name : names) {
    ranked.emplace_back(distance(found, name), name);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& left, const auto& right) { return left.first < right.first; });
  std::vector<std::string> nearest;
  for (std::size_t index = 0; index < std::min<std::size_t>(3, ranked.size()); ++index) {
    nearest.emplace_back(ranked[index].second);
  }
  return nearest;
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
