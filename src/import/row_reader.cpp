// SPDX-License-Identifier: Apache-2.0
#include "import/row_reader.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace dangvien::inline v0::importing {
namespace {

constexpr std::size_t longest_text = 16384;  // codec::text_limit
constexpr std::size_t longest_quoted = 120;

/// What a cell says, short enough for a message.
std::string shortened(std::string_view text) {
  std::size_t length = std::min(text.size(), longest_quoted);
  while (length < text.size() && length > 0 &&
         (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80) {
    --length;
  }
  std::string shown{text.substr(0, length)};
  if (length < text.size()) shown += "…";
  return shown;
}
Phrase quoted(std::string_view text) { return phrase::quoted(shortened(text)); }

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

const Cell* RowReader::raw(Column column) const noexcept {
  const std::uint32_t position = sheet_->columns.position(column);
  if (position >= cells_.size()) return nullptr;
  const Cell& cell = cells_[position];
  return cell.kind == CellKind::empty || is_blank(cell.text) ? nullptr : &cell;
}

void RowReader::check_beyond_headings() {
  for (std::size_t position = sheet_->columns.headings.size(); position < cells_.size();
       ++position) {
    const Cell& cell = cells_[position];
    if (cell.kind == CellKind::empty || is_blank(cell.text)) continue;
    faulty_ = true;
    Problem problem;
    problem.origin = origin_;
    problem.column = static_cast<std::uint32_t>(position + 1);
    problem.found =
        phrase::beyond_headings(shortened(clean_text(cell.text, encoding_, room_).text));
    problem.expected = phrase::nothing_beyond();
    problems_->add(std::move(problem));
  }
}

std::optional<Cell> RowReader::usable(Column column) {
  const Cell* const cell = raw(column);
  if (cell == nullptr) return std::nullopt;
  if (cell->kind == CellKind::error && cell->text == uncalculated_formula) {
    report(ProblemSeverity::error, column, phrase::formula_without_result(),
           phrase::saved_by_spreadsheet());
    return std::nullopt;
  }
  if (cell->kind == CellKind::error) {
    report(ProblemSeverity::error, column, phrase::formula_error(std::string{cell->text}),
           phrase::a_value());
    return std::nullopt;
  }
  if (cell->kind != CellKind::text) return *cell;
  const CleanText text = clean_text(cell->text, encoding_, room_);
  switch (text.flaw) {
    case TextFlaw::none:
      break;
    case TextFlaw::not_utf8:
      report(ProblemSeverity::error, column, phrase::not_utf8(), phrase::utf8_or_encoding());
      return std::nullopt;
    case TextFlaw::not_in_encoding:
      report(ProblemSeverity::error, column, quoted(cell->text), phrase::text_of_encoding());
      return std::nullopt;
    case TextFlaw::control_character:
      report(ProblemSeverity::error, column, quoted(cell->text), phrase::plain_text());
      return std::nullopt;
  }
  if (text.text.empty()) return std::nullopt;
  if (text.text.size() > longest_text) {
    report(ProblemSeverity::error, column, phrase::byte_count(text.text.size()),
           phrase::short_text(longest_text));
    return std::nullopt;
  }
  return Cell{CellKind::text, text.text};
}

std::string_view RowReader::cleaned(Column column) {
  const auto cell = usable(column);
  if (!cell) return {};
  if (cell->kind == CellKind::text) return cell->text;
  if (cell->kind == CellKind::number) {
    if (auto whole = whole_number(cell->text)) {
      room_ = *std::move(whole);
      return room_;
    }
  }
  fault(column, phrase::a_text());
  return {};
}

std::string_view RowReader::text(Column column) { return records_->texts.keep(cleaned(column)); }

template <typename Value>
std::optional<Value> RowReader::take(Column column, Converted<Value> converted) {
  if (converted.value) return std::move(converted.value);
  if (converted.found.empty()) {
    fault(column, std::move(converted.expected));
  } else {
    report(ProblemSeverity::error, column, std::move(converted.found),
           std::move(converted.expected));
  }
  return std::nullopt;
}

std::string_view RowReader::code(Column column) {
  const auto cell = usable(column);
  if (!cell) return {};
  if (cell->kind == CellKind::text && cell->text.size() <= 64) {
    return records_->texts.keep(cell->text);
  }
  const auto code = take(column, to_code(*cell));
  return code ? records_->texts.keep(*code) : std::string_view{};
}

std::string_view RowReader::identity_number(Column column, PartialDate birth, Sex sex) {
  const auto cell = usable(column);
  if (!cell) return {};
  const auto number = take(column, to_identity_number(*cell, birth, sex));
  if (!number) return {};
  if (number->restored) {
    report(ProblemSeverity::note, column, quoted(cell->text),
           phrase::restored_number(number->digits));
  }
  if (number->contradicted) {
    report(ProblemSeverity::warning, column, quoted(cell->text), phrase::agreeing_number());
  }
  return records_->texts.keep(number->digits);
}

OptionalDay RowReader::day(Column column) {
  const auto cell = usable(column);
  if (!cell) return {};
  const auto day = take(column, to_day(*cell, dates_));
  return day ? OptionalDay{*day} : OptionalDay{};
}

PartialDate RowReader::partial_date(Column column) {
  const auto cell = usable(column);
  if (!cell) return {};
  return take(column, to_partial_date(*cell, dates_)).value_or(PartialDate{});
}

std::optional<QuotaNumber> RowReader::quota_number(Column column) {
  const auto cell = usable(column);
  if (!cell) return std::nullopt;
  return take(column, to_quota_number(*cell));
}

std::optional<std::int32_t> RowReader::year(Column column) {
  const auto cell = usable(column);
  if (!cell) return std::nullopt;
  return take(column, to_year(*cell));
}

void RowReader::missing(Column column) {
  report(ProblemSeverity::error, column, phrase::empty_cell(), phrase::a_value());
}

void RowReader::fault(Column column, Phrase expected) {
  const Cell* const cell = raw(column);
  std::string room;
  report(
      ProblemSeverity::error, column,
      cell == nullptr ? phrase::empty_cell() : quoted(clean_text(cell->text, encoding_, room).text),
      std::move(expected));
}

void RowReader::report(ProblemSeverity severity, Column column, Phrase found, Phrase expected) {
  if (severity == ProblemSeverity::error) faulty_ = true;
  Problem problem;
  problem.severity = severity;
  problem.origin = origin_;
  place_in_column(problem, *sheet_, column);
  problem.found = std::move(found);
  problem.expected = std::move(expected);
  problems_->add(std::move(problem));
}

}  // namespace dangvien::inline v0::importing
