// SPDX-License-Identifier: Apache-2.0
#include "codec/json/value_text.hpp"

#include <charconv>
#include <limits>

namespace dangvien::inline v0::codec {
namespace {

/// A number of exactly `text.size()` digits.
std::optional<std::uint32_t> digits(std::string_view text) noexcept {
  std::uint32_t value = 0;
  for (const char letter : text) {
    if (letter < '0' || letter > '9') {
      return std::nullopt;
    }
    value = value * 10 + static_cast<std::uint32_t>(letter - '0');
  }
  return value;
}

/// A number without sign or leading zero, at least 1 and at most `maximum`.
std::optional<std::uint64_t> natural(std::string_view text, std::uint64_t maximum) noexcept {
  if (text.empty() || text.size() > 10 || text.front() == '0') {
    return std::nullopt;
  }
  std::uint64_t value = 0;
  for (const char letter : text) {
    if (letter < '0' || letter > '9') {
      return std::nullopt;
    }
    value = value * 10 + static_cast<std::uint64_t>(letter - '0');
  }
  return value <= maximum ? std::optional(value) : std::nullopt;
}

void append_digits(std::string& out, std::uint32_t value, std::size_t width) {
  char text[4];
  for (std::size_t index = width; index > 0; --index) {
    text[index - 1] = static_cast<char>('0' + value % 10);
    value /= 10;
  }
  out.append(text, width);
}

void append_number(std::string& out, std::uint64_t value) {
  char text[20];
  const auto end = std::to_chars(text, text + sizeof text, value).ptr;
  out.append(text, end);
}

std::optional<std::uint8_t> hexadecimal_digit(char letter) noexcept {
  if (letter >= '0' && letter <= '9') {
    return static_cast<std::uint8_t>(letter - '0');
  }
  if (letter >= 'a' && letter <= 'f') {
    return static_cast<std::uint8_t>(letter - 'a' + 10);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Day> parse_day(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) {
    return std::nullopt;
  }
  return Day::from_civil({static_cast<std::int32_t>(*year), *month, *day});
}

std::optional<PartialDate> parse_partial_date(std::string_view text) noexcept {
  const bool has_month = text.size() >= 7;
  const bool has_day = text.size() == 10;
  if ((text.size() != 4 && text.size() != 7 && !has_day) || (has_month && text[4] != '-') ||
      (has_day && text[7] != '-')) {
    return std::nullopt;
  }
  const auto year = digits(text.substr(0, 4));
  const auto month = has_month ? digits(text.substr(5, 2)) : 0U;
  const auto day = has_day ? digits(text.substr(8, 2)) : 0U;
  const bool zero = (has_month && month == 0U) || (has_day && day == 0U);
  if (!year || !month || !day || *year == 0 || zero) {
    return std::nullopt;
  }
  return PartialDate::from_packed(*year * 10000 + *month * 100 + *day);
}

std::optional<std::uint64_t> parse_identifier(std::string_view text, char letter) noexcept {
  if (text.size() < 2 || text.front() != letter) {
    return std::nullopt;
  }
  text.remove_prefix(1);
  std::uint64_t stream = 0;
  if (const std::size_t point = text.find('.'); point != std::string_view::npos) {
    const auto value = natural(text.substr(0, point), std::numeric_limits<std::uint16_t>::max());
    if (!value) {
      return std::nullopt;
    }
    stream = *value;
    text.remove_prefix(point + 1);
  }
  const auto number = natural(text, std::numeric_limits<std::uint32_t>::max());
  if (!number) {
    return std::nullopt;
  }
  return stream << 32U | *number;
}

std::optional<std::vector<std::uint8_t>> parse_hexadecimal(std::string_view text) {
  if (text.size() % 2 != 0) {
    return std::nullopt;
  }
  std::vector<std::uint8_t> bytes;
  bytes.reserve(text.size() / 2);
  for (std::size_t index = 0; index < text.size(); index += 2) {
    const auto high = hexadecimal_digit(text[index]);
    const auto low = hexadecimal_digit(text[index + 1]);
    if (!high || !low) {
      return std::nullopt;
    }
    bytes.push_back(static_cast<std::uint8_t>(*high << 4U | *low));
  }
  return bytes;
}

void append_day(std::string& out, Day day) {
  const CivilDate date = day.civil();
  append_digits(out, static_cast<std::uint32_t>(date.year), 4);
  out += '-';
  append_digits(out, date.month, 2);
  out += '-';
  append_digits(out, date.day, 2);
}

void append_partial_date(std::string& out, PartialDate date) {
  append_digits(out, static_cast<std::uint32_t>(date.year()), 4);
  if (date.month() != 0) {
    out += '-';
    append_digits(out, date.month(), 2);
  }
  if (date.day_of_month() != 0) {
    out += '-';
    append_digits(out, date.day_of_month(), 2);
  }
}

void append_identifier(std::string& out, char letter, std::uint64_t packed) {
  out += letter;
  if (const std::uint64_t stream = packed >> 32U; stream != 0) {
    append_number(out, stream);
    out += '.';
  }
  append_number(out, packed & 0xFFFFFFFFU);
}

void append_hexadecimal(std::string& out, const std::vector<std::uint8_t>& bytes) {
  constexpr std::string_view alphabet = "0123456789abcdef";
  for (const std::uint8_t byte : bytes) {
    out += alphabet[byte >> 4U];
    out += alphabet[byte & 15U];
  }
}

}  // namespace dangvien::inline v0::codec
