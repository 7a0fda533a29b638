// SPDX-License-Identifier: Apache-2.0
#include "report/figures.hpp"

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "dangvien/quota/progress.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::report {
namespace {

/// A true minus sign, as wide as a plus.
constexpr std::string_view minus = "\u2212";
/// Keeps figure and per cent sign on one line.
constexpr std::string_view narrow_blank = "\u00a0";

/// Reads back what format_progress() has written: it alone rounds.
[[nodiscard]] Percentage read_back(std::string_view text) {
  Percentage percentage;
  bool negative = false;
  bool behind_mark = false;
  for (const char letter : text) {
    if (letter == '-') {
      negative = true;
    } else if (letter < '0' || letter > '9') {
      behind_mark = true;
    } else {
      percentage.scaled = percentage.scaled * 10 + (letter - '0');
      if (behind_mark) ++percentage.decimals;
    }
  }
  if (negative) percentage.scaled = -percentage.scaled;
  return percentage;
}

[[nodiscard]] std::uint32_t narrowed(std::uint64_t count) noexcept {
  return static_cast<std::uint32_t>(
      std::min<std::uint64_t>(count, std::numeric_limits<std::uint32_t>::max()));
}

[[nodiscard]] std::uint64_t magnitude(std::int64_t number) noexcept {
  return number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
}

}  // namespace

std::optional<Percentage> percentage_of(std::uint64_t part, std::uint64_t whole,
                                        const DisplayPolicy& policy) {
  if (whole == 0) return std::nullopt;
  return read_back(format_progress(narrowed(part), narrowed(whole), policy).view());
}

std::optional<Percentage> change_of(std::uint64_t now, std::uint64_t before,
                                    const DisplayPolicy& policy) {
  DisplayPolicy surplus = policy;
  surplus.form = DisplayForm::surplus;
  auto change = percentage_of(now, before, surplus);
  if (change) change->change = true;
  return change;
}

std::string Writer::count(std::int64_t number) const {
  const std::string digits = std::to_string(magnitude(number));
  std::string text{number < 0 ? minus : std::string_view{}};
  for (std::size_t index = 0; index < digits.size(); ++index) {
    if (index != 0 && (digits.size() - index) % 3 == 0) {
      text += mark_ == DecimalMark::comma ? '.' : ',';
    }
    text += digits[index];
  }
  return text;
}

std::string Writer::difference(std::int64_t number) const {
  return (number > 0 ? "+" : "") + count(number);
}

std::string Writer::percentage(const Percentage& percentage) const {
  const std::uint64_t scaled = magnitude(percentage.scaled);
  const std::uint64_t scale = power_of_ten(percentage.decimals);
  std::string text{percentage.scaled < 0                        ? minus
                   : percentage.change && percentage.scaled > 0 ? std::string_view{"+"}
                                                                : std::string_view{}};
  text += count(static_cast<std::int64_t>(scaled / scale));
  if (percentage.decimals != 0) {
    text += mark_ == DecimalMark::comma ? ',' : '.';
    text += fmt::format("{:0{}}", scaled % scale, percentage.decimals);
  }
  return text + std::string{narrow_blank} + '%';
}

std::string Writer::day(Day day) const { return render_day(day, language_); }

std::string Writer::iso(Day day) {
  const auto civil = day.civil();
  return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

std::string Writer::text(const Value& value) const {
  struct Visitor {
    const Writer& writer;
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return writer.count(number); }
    std::string operator()(Difference change) const { return writer.difference(change.count); }
    std::string operator()(const Percentage& figure) const { return writer.percentage(figure); }
    std::string operator()(Day day) const { return writer.day(day); }
  };
  return std::visit(Visitor{*this}, value);
}

}  // namespace dangvien::inline v0::report
