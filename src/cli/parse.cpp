// SPDX-License-Identifier: Apache-2.0
#include "cli/parse.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "cli/words.hpp"
#include "codec/json/text_rule.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "text/phrase_text.hpp"
#include "text/unicode.hpp"

namespace dangvien::inline v0::cli {
namespace {

std::optional<std::uint64_t> digits(std::string_view text, std::uint64_t most) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value > most) {
    return std::nullopt;
  }
  return value;
}

/// The three numbers of a date between two separators.
std::optional<std::array<std::uint32_t, 3>> three_numbers(std::string_view text, char separator) {
  std::array<std::uint32_t, 3> numbers{};
  for (std::size_t index = 0; index < 3; ++index) {
    const std::size_t end = index == 2 ? text.size() : text.find(separator);
    if (end == std::string_view::npos) return std::nullopt;
    const auto number = digits(text.substr(0, end), 9999);
    if (!number) return std::nullopt;
    numbers[index] = static_cast<std::uint32_t>(*number);
    text.remove_prefix(end == text.size() ? end : end + 1);
  }
  return text.empty() ? std::optional{numbers} : std::nullopt;
}

}  // namespace

Result<Day> parse_day(std::string_view option, std::string_view text) {
  std::optional<Day> day;
  if (const auto iso = three_numbers(text, '-')) {
    day = Day::from_civil({static_cast<std::int32_t>((*iso)[0]), (*iso)[1], (*iso)[2]});
  } else if (const auto local = three_numbers(text, '/')) {
    day = Day::from_civil({static_cast<std::int32_t>((*local)[2]), (*local)[1], (*local)[0]});
  }
  if (day) return *day;
  return Error{.code = ErrorCode::misuse,
               .path = std::string{option},
               .found = phrase::quoted(std::string{text}),
               .expected = phrase::typed_day()};
}

Result<std::uint32_t> parse_number(std::string_view option, std::string_view text,
                                   std::uint32_t least, std::uint32_t most) {
  const auto number = digits(text, most);
  if (number && *number >= least) return static_cast<std::uint32_t>(*number);
  return Error{.code = ErrorCode::misuse,
               .path = std::string{option},
               .found = phrase::quoted(std::string{text}),
               .expected = phrase::number_between(least, most)};
}

Result<std::string> parse_sentence(std::string_view option, std::string text, std::size_t most) {
  const auto fault = [&](Phrase found, Phrase expected) {
    return Error{.code = ErrorCode::malformed,
                 .path = std::string{option},
                 .found = std::move(found),
                 .expected = std::move(expected)};
  };
  if (invalid_utf8(text) != std::string_view::npos) {
    return fault(phrase::not_utf8(), phrase::utf8());
  }
  if (text.size() > most) return fault(phrase::byte_count(text.size()), phrase::short_text(most));
  if (auto wrong = codec::fault_of(text, false, false)) {
    return fault(std::move(wrong->found), std::move(wrong->expected));
  }
  normalise_text(text);
  return text;
}

std::optional<std::uint64_t> parse_packed_identity(char letter, std::string_view text) {
  const char small = static_cast<char>(letter + ('a' - 'A'));
  if (!text.empty() && (text.front() == letter || text.front() == small)) text.remove_prefix(1);
  std::uint64_t stream = 0;
  if (const std::size_t point = text.find('.'); point != std::string_view::npos) {
    const auto number = digits(text.substr(0, point), 0xFFFF);
    if (!number) return std::nullopt;
    stream = *number;
    text.remove_prefix(point + 1);
  }
  const auto number = digits(text, 0xFFFF'FFFF);
  if (!number || *number == 0) return std::nullopt;
  return stream << 32U | *number;
}

Error unreadable_identity(std::string_view option, std::string_view text, char letter) {
  Phrase expected = phrase::quota_identity();
  if (letter == OrganisationId::letter) expected = phrase::organisation_identity();
  if (letter == PersonId::letter) expected = phrase::person_identity();
  if (letter == DossierId::letter) expected = phrase::dossier_identity();
  return {.code = ErrorCode::misuse,
          .path = std::string{option},
          .found = phrase::quoted(std::string{text}),
          .expected = std::move(expected)};
}

Error unknown_choice(std::string_view option, std::string_view text,
                     std::vector<std::string> choices) {
  return {.code = ErrorCode::misuse,
          .path = std::string{option},
          .found = phrase::quoted(std::string{text}),
          .expected = phrase::one_of(std::move(choices))};
}

std::string day_text(Day day) { return render_day(day, Language::vi); }

std::string day_text(OptionalDay day) { return day ? day_text(*day) : std::string{"–"}; }

std::string iso_text(Day day) {
  const CivilDate date = day.civil();
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

Day today() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const auto hours = std::chrono::duration_cast<std::chrono::hours>(now).count() + 7;
  return Day::from_days(static_cast<std::int32_t>(hours / 24));
}

}  // namespace dangvien::inline v0::cli
