// SPDX-License-Identifier: Apache-2.0
#include "import/table_reader.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "import/record_rows.hpp"
#include "import/row_reader.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// Rows looked at for headings: titles of a form stand above them.
constexpr std::uint32_t heading_rows = 31;
constexpr std::uint64_t rows_per_tick = 4096;

}  // namespace

class TableReader::Implementation {
 public:
  Implementation(const ReadOrder& order, Records& records, Problems& problems,
                 std::vector<SheetReport>& sheets, RowProgress progress, void* context)
      : order_(order),
        records_(&records),
        problems_(&problems),
        sheets_(&sheets),
        progress_(progress),
        context_(context) {}

  bool begin_sheet(const Sheet& sheet) {
    if (!order_.sheet.empty() && sheet.name != order_.sheet) return false;
    SheetReport report;
    report.file = order_.file;
    report.sheet = sheet.name;
    sheets_->push_back(report);
    any_sheet_ = true;
    if (sheet.hidden && order_.sheet.empty()) {
      report_sheet(ProblemSeverity::note, phrase::hidden_sheet(), phrase::sheet_option());
      return false;
    }
    dates_ = sheet.dates;
    encodings_.fill({});
    reader_.reset();
    seen_ = 0;
    hidden_rows_ = 0;
    next_is_hidden_ = false;
    given_up_ = false;
    best_ = HeadingMatch{};
    best_headings_.clear();
    odd_cell_.reset();
    return true;
  }

  void next_row_is_hidden() { next_is_hidden_ = true; }
  void read_so_far(std::uint64_t done, std::uint64_t total) { part_ = {done, total}; }
  [[nodiscard]] PartRead part_read() const noexcept { return part_; }

  /// In any encoding: a file in an old one is to be told so, whatever separates it.
  [[nodiscard]] std::size_t headings_in(std::span<const Cell> cells) const {
    std::size_t most = 0;
    for (std::size_t index = 0; index < encoding_count; ++index) {
      const std::vector<std::string> headings = headings_of(cells, static_cast<Encoding>(index));
      const std::vector<std::string_view> views{headings.begin(), headings.end()};
      for (std::size_t table = 0; table < table_count; ++table) {
        most = std::max(most, match_headings(static_cast<TableKind>(table), views).understood);
      }
    }
    return most;
  }

  bool take_row(std::uint32_t row, std::span<const Cell> cells, RowFlaw flaw) {
    const bool hidden = std::exchange(next_is_hidden_, false);
    if (given_up_) return true;
    if (!reader_) {
      look_for_headings(row, cells);
      return true;
    }
    if (std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return is_blank(cell); })) {
      return true;
    }
    SheetReport& report = sheets_->back();
    ++report.rows;
    if (hidden) ++hidden_rows_;
    const Origin origin{sheet_index(), row};
    if (flaw == RowFlaw::text_after_quote) {
      report_row(origin, phrase::text_after_quote(), phrase::closed_quote());
      ++report.faulty;
    } else {
      reader_->begin(origin, cells);
      if (!read_row(*report.table, *reader_, order_.day, *records_)) ++report.faulty;
    }
    ++rows_;
    if (progress_ != nullptr && rows_ % rows_per_tick == 0 && !progress_(context_, rows_)) {
      cancelled_ = true;
      return false;
    }
    return true;
  }

  void take_merged(const MergedRange& range) { merged_.push_back(range); }

  void end_sheet() {
    SheetReport& report = sheets_->back();
    if (reader_) {
      any_table_ = true;
      report_merged();
      if (hidden_rows_ != 0) {
        report_sheet(ProblemSeverity::note, phrase::hidden_rows(hidden_rows_),
                     phrase::rows_shown());
      }
    } else if (report_encoding()) {
      any_table_ = true;
    } else if (!best_headings_.empty() || order_.table) {
      report_headings();
    } else if (seen_ != 0) {
      without_table_.push_back(sheet_index());
    }
    merged_.clear();
    reader_.reset();
    report.heading_row = heading_row_;
    heading_row_ = 0;
  }

  void end_file() {
    // A file that was handed over to be imported, and holds nothing that can be, is a mistake.
    const auto severity = any_table_ ? ProblemSeverity::warning : ProblemSeverity::error;
    for (const std::uint32_t sheet : without_table_) {
      report_sheet(sheet, severity, phrase::no_table(), phrase::headings_of_table());
    }
    if (any_table_ || !without_table_.empty()) return;
    if (!any_sheet_) {
      SheetReport report;
      report.file = order_.file;
      report.sheet = order_.sheet;
      sheets_->push_back(report);
      report_sheet(ProblemSeverity::error, phrase::no_sheet(), phrase::sheet_option());
      return;
    }
    report_sheet(ProblemSeverity::error, phrase::no_table(), phrase::headings_of_table());
  }

  [[nodiscard]] bool cancelled() const noexcept { return cancelled_; }

 private:
  static bool is_blank(const Cell& cell) {
    return cell.kind == CellKind::empty ||
           cell.text.find_first_not_of(" \t\r\n") == std::string_view::npos;
  }
  [[nodiscard]] std::uint32_t sheet_index() const {
    return static_cast<std::uint32_t>(sheets_->size() - 1);
  }

  void report_row(Origin origin, Phrase found, Phrase expected) {
    Problem problem;
    problem.origin = origin;
    problem.found = std::move(found);
    problem.expected = std::move(expected);
    problems_->add(std::move(problem));
  }
  void report_sheet(ProblemSeverity severity, Phrase found, Phrase expected) {
    report_sheet(sheet_index(), severity, std::move(found), std::move(expected));
  }
  void report_sheet(std::uint32_t sheet, ProblemSeverity severity, Phrase found, Phrase expected) {
    Problem problem;
    problem.severity = severity;
    problem.origin = {sheet, 0};
    problem.found = std::move(found);
    problem.expected = std::move(expected);
    problems_->add(std::move(problem));
  }

  /// The row as clean texts; what is no text is no heading.
  static std::vector<std::string> headings_of(std::span<const Cell> cells, Encoding encoding) {
    std::vector<std::string> headings(cells.size());
    std::string room;
    for (std::size_t position = 0; position < cells.size(); ++position) {
      if (cells[position].kind != CellKind::text) continue;
      const CleanText text = clean_text(cells[position].text, encoding, room);
      if (text.flaw == TextFlaw::none) headings[position] = text.text;
    }
    return headings;
  }

  /// How many headings of one table the row has, read in another encoding than the one asked for.
  /// Remembers the best row of each, and the first cell that is no text in this one.
  void look_in_other_encodings(std::uint32_t row, std::span<const Cell> cells) {
    std::string room;
    for (std::size_t position = 0; position < cells.size() && !odd_cell_; ++position) {
      if (cells[position].kind != CellKind::text) continue;
      const CleanText text = clean_text(cells[position].text, order_.encoding, room);
      if (text.flaw != TextFlaw::none) {
        odd_cell_ = OddCell{row, static_cast<std::uint32_t>(position + 1), text.flaw};
      }
    }
    for (std::size_t index = 0; index < encodings_.size(); ++index) {
      const auto encoding = static_cast<Encoding>(index);
      if (encoding == order_.encoding) continue;
      const std::vector<std::string> headings = headings_of(cells, encoding);
      const std::vector<std::string_view> views{headings.begin(), headings.end()};
      for (std::size_t table = 0; table < table_count; ++table) {
        const std::size_t understood =
            match_headings(static_cast<TableKind>(table), views).understood;
        if (understood > encodings_[index].understood) encodings_[index] = {row, understood};
      }
    }
  }

  /// No table was found, but in another encoding there would be one, or some cells are no text at
  /// all in this one. False: nothing of the kind.
  bool report_encoding() {
    const auto best = std::max_element(encodings_.begin(), encodings_.end(),
                                       [](const Candidate& left, const Candidate& right) {
                                         return left.understood < right.understood;
                                       });
    Problem problem;
    if (best->understood >= 2 && best->understood > best_.understood) {
      const auto encoding = static_cast<Encoding>(best - encodings_.begin());
      problem.origin = {sheet_index(), best->row};
      problem.found = phrase::legacy_headings(std::string{encoding_title(encoding)});
      problem.expected = phrase::encoding_option(std::string{encoding_name(encoding)});
    } else if (odd_cell_ && best_.understood < 2) {
      problem.origin = {sheet_index(), odd_cell_->row};
      problem.column = odd_cell_->column;
      problem.found =
          odd_cell_->flaw == TextFlaw::not_utf8 ? phrase::not_utf8() : phrase::no_table();
      problem.expected = odd_cell_->flaw == TextFlaw::not_utf8 ? phrase::utf8_or_encoding()
                                                               : phrase::text_of_encoding();
    } else {
      return false;
    }
    problems_->add(std::move(problem));
    return true;
  }

  void look_for_headings(std::uint32_t row, std::span<const Cell> cells) {
    if (std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return is_blank(cell); })) {
      return;
    }
    ++seen_;
    std::vector<std::string> headings = headings_of(cells, order_.encoding);
    const std::vector<std::string_view> views{headings.begin(), headings.end()};
    std::optional<HeadingMatch> chosen;
    bool ambiguous = false;
    for (std::size_t index = 0; index < table_count; ++index) {
      const auto table = static_cast<TableKind>(index);
      if (order_.table && table != *order_.table) continue;
      HeadingMatch match = match_headings(table, views);
      if (match.understood > best_.understood) {
        best_ = match;
        best_headings_ = headings;
        best_row_ = row;
      }
      if (!match.complete) continue;
      if (chosen && chosen->understood == match.understood) ambiguous = true;
      if (!chosen || match.understood > chosen->understood) {
        chosen = std::move(match);
        ambiguous = false;
      }
    }
    if (!chosen) look_in_other_encodings(row, cells);
    if (chosen && !ambiguous) {
      begin_table(row, *chosen, std::move(headings));
    } else if (ambiguous) {
      report_row({sheet_index(), row}, phrase::two_tables(), phrase::table_option());
      given_up_ = true;
    } else if (seen_ == heading_rows) {
      given_up_ = true;
    }
  }

  void begin_table(std::uint32_t row, const HeadingMatch& match,
                   std::vector<std::string> headings) {
    heading_row_ = row;
    if (match.repeated) {
      report_heading(ProblemSeverity::error, row, *match.repeated, headings[*match.repeated],
                     phrase::heading_once());
      given_up_ = true;
      any_table_ = true;
      return;
    }
    SheetReport& report = sheets_->back();
    for (std::size_t position = 0; position < headings.size(); ++position) {
      const auto column = match.columns[position];
      if (column && *column != Column::passed_over) {
        report.columns.positions[static_cast<std::size_t>(*column)] =
            static_cast<std::uint32_t>(position);
      } else if (!column && !headings[position].empty()) {
        report_heading(ProblemSeverity::warning, row, position, headings[position],
                       phrase::known_heading(std::string{table_name(match.table)},
                                             std::string{table_title(match.table)}));
      }
    }
    while (!headings.empty() && headings.back().empty()) headings.pop_back();
    report.columns.headings = std::move(headings);
    report.table = match.table;
    reader_.emplace(report, *records_, *problems_, order_.encoding, dates_);
  }

  void report_heading(ProblemSeverity severity, std::uint32_t row, std::size_t position,
                      const std::string& heading, Phrase expected) {
    Problem problem;
    problem.severity = severity;
    problem.origin = {sheet_index(), row};
    problem.column = static_cast<std::uint32_t>(position + 1);
    problem.found = phrase::heading(heading);
    problem.expected = std::move(expected);
    problems_->add(std::move(problem));
  }

  /// Some headings were there, but not all that a table needs: names the missing ones.
  void report_headings() {
    if (given_up_ && sheets_->back().table) return;
    std::vector<std::string> missing;
    for (const ColumnRow& column : columns_of(best_.table)) {
      const bool there = std::find(best_.columns.begin(), best_.columns.end(), column.column) !=
                         best_.columns.end();
      if (!column.required || there) continue;
      missing.emplace_back(column.headings.substr(0, column.headings.find('|')));
    }
    if (missing.empty()) return;
    const TableKind table = order_.table.value_or(best_.table);
    for (const MergedRange& range : merged_) {
      if (best_row_ < range.first_row || best_row_ > range.last_row) continue;
      report_row({sheet_index(), best_row_}, phrase::joined_headings(range_text(range)),
                 phrase::one_heading_row());
      break;
    }
    // Few of many headings understood: some other list, which is no table of ours.
    const bool likely = order_.table || best_.understood >= 3;
    Problem problem;
    problem.severity = likely ? ProblemSeverity::error : ProblemSeverity::warning;
    problem.origin = {sheet_index(), best_row_};
    problem.found = phrase::missing_headings(std::move(missing));
    problem.expected =
        phrase::headings_of(std::string{table_name(table)}, std::string{table_title(table)});
    problems_->add(std::move(problem));
    any_table_ = any_table_ || likely;
  }

  /// A joined cell holds its value once, and the other rows and columns nothing: rows that it takes
  /// a value from cannot be read, and each of them says so.
  void report_merged() {
    std::vector<RowRange> withdrawn;
    JoinedColumns joined_columns;
    for (const MergedRange& range : merged_) {
      if (range.last_row <= heading_row_) continue;
      const std::uint32_t first = std::max(range.first_row, heading_row_ + 1);
      const auto& positions = sheets_->back().columns.positions;
      const auto touched =
          std::count_if(positions.begin(), positions.end(), [&](std::uint32_t position) {
            return position != ColumnMap::nowhere && position + 1 >= range.first_column &&
                   position + 1 <= range.last_column;
          });
      const bool across_rows = range.last_row > first && touched != 0;
      const bool from_headings = range.first_row <= heading_row_ && touched != 0;
      if (!across_rows && !from_headings && touched < 2) continue;
      // Joined downwards only, the first row has its value.
      const bool first_is_whole = touched < 2 && first == range.first_row;
      const RowRange rows{first_is_whole ? first + 1 : first, range.last_row};
      withdrawn.push_back(rows);
      for (const std::uint32_t position : positions) {
        if (position == ColumnMap::nowhere || position + 1 < range.first_column ||
            position + 1 > range.last_column) {
          continue;
        }
        joined_columns[position + 1].push_back({rows, range});
      }
    }
    if (withdrawn.empty()) return;
    for (auto& [column, ranges] : joined_columns) {
      std::stable_sort(ranges.begin(), ranges.end(), [](const auto& left, const auto& right) {
        return left.rows.first < right.rows.first;
      });
    }
    const std::set<std::uint32_t> told = say_what_is_joined(joined_columns);
    const std::vector<RowRange> ranges = joined(std::move(withdrawn));
    for (const FaultyRow& row : records_->faulty) {
      const bool here = row.origin.sheet == sheet_index() && is_within(ranges, row.origin.row);
      if (here && !told.contains(row.origin.row)) report_withdrawn(row.origin.row, joined_columns);
    }
    withdraw(ranges, joined_columns);
  }

  struct RowRange {
    std::uint32_t first;
    std::uint32_t last;
  };
  /// Rows that take no value of their own from a joined cell.
  struct JoinedRows {
    RowRange rows;
    MergedRange range;
  };
  /// By column, from 1.
  using JoinedColumns = std::map<std::uint32_t, std::vector<JoinedRows>>;

  static const MergedRange* joined_at(const JoinedColumns& columns, std::uint32_t column,
                                      std::uint32_t row) {
    const auto ranges = columns.find(column);
    if (ranges == columns.end()) return nullptr;
    const auto after = std::upper_bound(
        ranges->second.begin(), ranges->second.end(), row,
        [](std::uint32_t wanted, const JoinedRows& one) { return wanted < one.rows.first; });
    if (after == ranges->second.begin() || std::prev(after)->rows.last < row) return nullptr;
    return &std::prev(after)->range;
  }

  [[nodiscard]] Phrase joined_phrase(const MergedRange& range) const {
    return range.first_row <= heading_row_ ? phrase::joined_headings(range_text(range))
                                           : phrase::empty_in_joined(range_text(range));
  }
  [[nodiscard]] Phrase wanted_for(const MergedRange& range) const {
    return range.first_row <= heading_row_ ? phrase::one_heading_row()
                                           : phrase::value_in_every_cell();
  }

  static bool is_within(const std::vector<RowRange>& ranges, std::uint32_t row) {
    const auto after = std::upper_bound(
        ranges.begin(), ranges.end(), row,
        [](std::uint32_t wanted, const RowRange& range) { return wanted < range.first; });
    return after != ranges.begin() && row <= std::prev(after)->last;
  }

  /// A cell that was reported as empty before the joined cells were known. The rows of which that
  /// is said now.
  std::set<std::uint32_t> say_what_is_joined(const JoinedColumns& columns) {
    std::set<std::uint32_t> told;
    problems_->amend(sheet_index(), [&](Problem& problem) {
      if (problem.found.id != phrase::empty_cell().id) return;
      const MergedRange* const range = joined_at(columns, problem.column, problem.origin.row);
      if (range == nullptr) return;
      problem.found = joined_phrase(*range);
      problem.expected = wanted_for(*range);
      told.insert(problem.origin.row);
    });
    return told;
  }

  /// A row that was read whole and is withdrawn says why.
  void report_withdrawn(std::uint32_t row, const JoinedColumns& columns) {
    for (const auto& [column, ranges] : columns) {
      const MergedRange* const range = joined_at(columns, column, row);
      if (range == nullptr) continue;
      Problem problem;
      problem.origin = {sheet_index(), row};
      problem.column = column;
      const auto& headings = sheets_->back().columns.headings;
      if (column <= headings.size()) problem.heading = headings[column - 1];
      problem.found = range->first_row <= heading_row_ ? phrase::joined_headings(range_text(*range))
                                                       : phrase::joined_cells(range_text(*range));
      problem.expected = wanted_for(*range);
      problems_->add(std::move(problem));
      return;
    }
  }

  /// In ascending order and without overlap.
  static std::vector<RowRange> joined(std::vector<RowRange> ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](const RowRange& left, const RowRange& right) { return left.first < right.first; });
    std::vector<RowRange> out;
    for (const RowRange& range : ranges) {
      if (!out.empty() && range.first <= out.back().last) {
        out.back().last = std::max(out.back().last, range.last);
      } else {
        out.push_back(range);
      }
    }
    return out;
  }

  /// Takes back the records of the rows.
  void withdraw(const std::vector<RowRange>& ranges, const JoinedColumns& columns) {
    const std::uint32_t sheet = sheet_index();
    SheetReport& report = sheets_->back();
    const auto within = [&](const auto& record) {
      return record.origin.sheet == sheet && is_within(ranges, record.origin.row);
    };
    const auto take_back = [&](auto& list, TableKind table, auto code) {
      for (const auto& record : list) {
        if (!within(record)) continue;
        report_withdrawn(record.origin.row, columns);
        records_->faulty.push_back({.table = table, .code = code(record), .origin = record.origin});
      }
      report.faulty += std::erase_if(list, within);
    };
    switch (*report.table) {
      case TableKind::organisations:
        take_back(records_->organisations, TableKind::organisations,
                  [](const auto& record) { return record.external_code; });
        break;
      case TableKind::people:
        take_back(records_->people, TableKind::people,
                  [](const auto& record) { return record.key(); });
        break;
      case TableKind::quotas:
        take_back(records_->quotas, TableKind::quotas,
                  [](const auto& record) { return record.external_code; });
        break;
      case TableKind::admissions:
        take_back(records_->admissions, TableKind::admissions,
                  [](const auto& record) { return record.described.key(); });
        break;
    }
  }

  static std::string range_text(const MergedRange& range) {
    return column_letters(range.first_column) + std::to_string(range.first_row) + ':' +
           column_letters(range.last_column) + std::to_string(range.last_row);
  }

  ReadOrder order_;
  Records* records_;
  Problems* problems_;
  std::vector<SheetReport>* sheets_;
  RowProgress progress_;
  void* context_;
  /// How well a row fits a table in an encoding.
  struct Candidate {
    std::uint32_t row = 0;
    std::size_t understood = 0;
  };
  /// A cell among the first rows that is no text in the encoding asked for.
  struct OddCell {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    TextFlaw flaw{};
  };
  std::array<Candidate, encoding_count> encodings_{};
  std::optional<OddCell> odd_cell_;
  std::optional<RowReader> reader_;
  DateSystem dates_ = DateSystem::from_1900;
  HeadingMatch best_;
  std::vector<std::string> best_headings_;
  std::vector<MergedRange> merged_;
  std::vector<std::uint32_t> without_table_;  ///< sheets of the file in which none was found
  std::uint64_t rows_ = 0;
  std::uint64_t hidden_rows_ = 0;  ///< of the sheet, with data
  PartRead part_;
  std::uint32_t best_row_ = 0;
  std::uint32_t heading_row_ = 0;
  std::uint32_t seen_ = 0;
  bool next_is_hidden_ = false;
  bool given_up_ = false;
  bool any_sheet_ = false;
  bool any_table_ = false;
  bool cancelled_ = false;
};

TableReader::TableReader(const ReadOrder& order, Records& records, Problems& problems,
                         std::vector<SheetReport>& sheets, RowProgress progress, void* context)
    : implementation_(
          std::make_unique<Implementation>(order, records, problems, sheets, progress, context)) {}
TableReader::~TableReader() = default;

bool TableReader::begin_sheet(const Sheet& sheet) { return implementation_->begin_sheet(sheet); }
bool TableReader::take_row(std::uint32_t row, std::span<const Cell> cells, RowFlaw flaw) {
  return implementation_->take_row(row, cells, flaw);
}
void TableReader::take_merged(const MergedRange& range) { implementation_->take_merged(range); }
void TableReader::end_sheet() { implementation_->end_sheet(); }
void TableReader::end_file() { implementation_->end_file(); }
void TableReader::next_row_is_hidden() { implementation_->next_row_is_hidden(); }
void TableReader::read_so_far(std::uint64_t done, std::uint64_t total) {
  implementation_->read_so_far(done, total);
}
std::size_t TableReader::headings_in(std::span<const Cell> cells) {
  return implementation_->headings_in(cells);
}
PartRead TableReader::part_read() const noexcept { return implementation_->part_read(); }
bool TableReader::cancelled() const noexcept { return implementation_->cancelled(); }

}  // namespace dangvien::inline v0::importing
