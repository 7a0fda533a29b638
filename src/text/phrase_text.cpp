// SPDX-License-Identifier: Apache-2.0
#include "text/phrase_text.hpp"

#include <charconv>
#include <cstddef>

#include "text/generated/phrase_table.hpp"
#include "text/pattern.hpp"

namespace dangvien::inline v0 {
namespace {

constexpr std::array<std::string_view, 12> english_months{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

constexpr std::string_view replacement = "\uFFFD";

std::string number_text(PhraseNumber number, int base) {
  std::array<char, 24> digits{};
  char* const begin = digits.data();
  char* const end = begin + digits.size();
  const auto written =
      number.negative() ? std::to_chars(begin, end, static_cast<std::int64_t>(number.bits()), base)
                        : std::to_chars(begin, end, number.bits(), base);
  return {begin, written.ptr};
}

/// Length of the well-formed sequence that the text starts with; 0 when it starts with none.
/// Control characters count as none.
std::size_t printable_prefix(std::string_view text) noexcept {
  const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return lead >= 0x20 && lead != 0x7F ? 1 : 0;
  const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
  if (length == 0 || length > text.size()) return 0;
  const unsigned char least = lead == 0xC2   ? 0xA0
                              : lead == 0xE0 ? 0xA0
                              : lead == 0xF0 ? 0x90
                                             : 0x80;
  const unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byte(1) < least || byte(1) > most) return 0;
  for (std::size_t index = 2; index < length; ++index) {
    if ((byte(index) & 0xC0U) != 0x80U) return 0;
  }
  return length;
}

}  // namespace

std::span<const PhraseDescription> phrase_catalogue() noexcept { return messages::phrases; }

const PhraseDescription& describe_phrase(PhraseId id) noexcept {
  const auto index = static_cast<std::size_t>(id);
  return messages::phrases[index < messages::phrases.size() ? index : 0];
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t length = printable_prefix(text);
    out += length == 0 ? replacement : text.substr(0, length);
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return out;
}

std::string render_day(Day day, Language language) {
  const CivilDate date = day.civil();
  const std::string year = std::to_string(date.year);
  if (language == Language::en) {
    return std::to_string(date.day) + ' ' + std::string(english_months[date.month - 1]) + ' ' +
           year;
  }
  const auto two_digits = [](std::uint32_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  return two_digits(date.day) + '/' + two_digits(date.month) + '/' + year;
}

std::string render_argument(const PhraseArgument& argument, ArgumentType type, Language language) {
  if (const auto* const text = std::get_if<std::string>(&argument)) return printable(*text);
  if (const auto* const day = std::get_if<Day>(&argument)) return render_day(*day, language);
  if (const auto* const number = std::get_if<PhraseNumber>(&argument)) {
    if (type != ArgumentType::hexadecimal) return number_text(*number, 10);
    const std::string digits = number_text(*number, 16);
    return (digits.size() % 2 == 0 ? "0x" : "0x0") + digits;  // whole bytes
  }
  std::string list;
  for (const std::string& name : std::get<std::vector<std::string>>(argument)) {
    if (!list.empty()) list += ", ";
    list += printable(name);
  }
  return list;
}

std::string argument_value(const PhraseArgument& argument, ArgumentType type) {
  if (std::holds_alternative<std::vector<std::string>>(argument)) return {};
  const auto* const day = std::get_if<Day>(&argument);
  if (day == nullptr) return render_argument(argument, type, Language::en);
  const CivilDate date = day->civil();
  const auto two = [](std::uint32_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  return std::to_string(date.year) + '-' + two(date.month) + '-' + two(date.day);
}

std::string render_phrase(const Phrase& phrase, Language language) {
  const PhraseDescription& description = describe_phrase(phrase.id);
  std::vector<std::string> texts;
  std::vector<Filling> fillings;
  texts.reserve(description.parameters.size());
  for (std::size_t index = 0; index < description.parameters.size(); ++index) {
    if (index == phrase.arguments.size()) break;
    const PhraseParameter& parameter = description.parameters[index];
    texts.push_back(render_argument(phrase.arguments[index], parameter.type, language));
    fillings.push_back({parameter.name, texts.back()});
  }
  return fill(description.patterns[static_cast<std::size_t>(language)], fillings);
}

}  // namespace dangvien::inline v0
