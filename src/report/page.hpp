// SPDX-License-Identifier: Apache-2.0
// report/page.hpp: a report before it has a form: words, tables and pictures as data. What fills it
// (report/make.hpp) knows the registry; what shows it (html.hpp, xlsx.hpp, csv.hpp) knows only
// this. Invariants: every figure of a picture stands in a table of the same section; a figure is
// worked out
//   and rounded once, here, so that every form shows the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/language.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0::report {

/// A percentage as it is shown: 107,3 is {1073, 1}. Rounded or cut off by the report's policy.
struct Percentage {
  std::int64_t scaled = 0;
  std::uint8_t decimals = 0;
  /// Shown with its sign, as a change.
  bool change = false;

  friend bool operator==(const Percentage&, const Percentage&) = default;
};

/// A count that is a change: shown with its sign.
struct Difference {
  std::int64_t count = 0;

  friend bool operator==(const Difference&, const Difference&) = default;
};

/// What a cell holds. Text stays text in every form (codes, leading zeros), figures stay figures.
using Value = std::variant<std::monostate, std::string, std::int64_t, Difference, Percentage, Day>;

/// A part of a whole, drawn as a bar; what is above the whole shows as such.
struct Share {
  std::uint64_t part = 0;
  std::uint64_t whole = 0;
};

struct Cell {
  Value value{};
  /// Drawn beside the value; says nothing that the row does not say in figures.
  std::optional<Share> bar{};
  /// Something is amiss: overdue, nothing admitted. The words of the row say it too.
  bool warning = false;
};

enum class ColumnKind : std::uint8_t {
  text,
  code,    ///< identities and codes: text that must never be read as a number
  figure,  ///< right-aligned, digits of equal width
  day,
};

struct Column {
  std::string heading;
  ColumnKind kind = ColumnKind::text;
  /// For spreadsheets: width in letters.
  std::uint32_t width = 12;
};

struct Table {
  /// ASCII, unique in the page: anchor, and name of the CSV file.
  std::string id;
  std::string caption;
  /// Name of the spreadsheet's sheet: at most 31 letters, none of []:*?/\, unique in the page.
  std::string sheet;
  std::vector<Column> columns{};
  std::vector<std::vector<Cell>> rows{};
  /// The last row is a total.
  bool total = false;
  /// How many rows a page shows, the total apart; the others are only in the other forms.
  std::size_t shown = SIZE_MAX;
  /// The sentence that says how many rows a page does not show; empty when it shows all.
  std::string left_out{};
  /// Under the table, in small print.
  std::string note{};
};

/// Thanh tiến độ: one bar against its quota.
struct ProgressBar {
  std::string label;
  /// At the end of the line: "161 / 150 · 107,3 %".
  std::string figures;
  std::uint64_t part = 0;
  std::uint64_t whole = 0;
  /// What an even pace asks for by the day of the report; none: the two cannot be compared.
  std::optional<std::uint64_t> expected{};
};

/// Bars against quotas, each on its own scale, with the quota and the even pace marked.
struct ProgressPicture {
  std::vector<ProgressBar> bars;
  std::string quota_mark;     ///< the word for the line of the quota
  std::string expected_mark;  ///< the word for the mark of the even pace
  std::string surplus_mark;   ///< the word for what is above the quota
};

/// Bars on one scale.
struct BarPicture {
  struct Bar {
    std::string label;
    std::string figures;
    std::uint64_t value = 0;
  };
  std::vector<Bar> bars;
  std::uint64_t scale = 0;  ///< the value of a bar of full length
};

/// Columns side by side; one place for each label, one column for each series.
struct ColumnPicture {
  struct Series {
    std::string name;
    std::vector<std::uint64_t> values;
  };
  std::vector<std::string> labels;
  std::vector<Series> series;
};

struct Picture {
  std::string title;
  /// What it shows, for those who cannot see it.
  std::string description;
  std::variant<ProgressPicture, BarPicture, ColumnPicture> drawing;
};

struct Section {
  /// ASCII, unique in the page.
  std::string id;
  std::string heading;
  /// Whole sentences.
  std::vector<std::string> sentences{};
  std::vector<Picture> pictures{};
  std::vector<Table> tables{};
};

/// A big figure on the first page.
struct Figure {
  std::string what;
  std::string figure;
  std::string beside{};
  bool warning = false;
};

/// The fixed words of a page, in its language.
struct Labels {
  std::string contents;
  std::string summary;
  std::string figures_below;  ///< ends the description of every picture
  std::string provenance;
  std::string page;   ///< "Trang"
  std::string cover;  ///< name of the first sheet
};

struct Page {
  Language language = Language::vi;
  DecimalMark mark = DecimalMark::comma;
  std::string title;
  std::string organisation;
  /// The organisation above; may be empty.
  std::string superior{};
  /// As-of day and period, a sentence.
  std::string period;
  Day as_of{};
  /// What every reader must know of the whole report (its figures are invented, a draft); shown
  /// under the title and on every printed page. May be empty.
  std::string notice{};
  Labels labels{};
  std::vector<std::string> summary{};
  std::vector<Figure> figures{};
  std::vector<Section> sections{};
  /// Where the figures come from: label and value, in small print.
  std::vector<std::pair<std::string, std::string>> provenance{};
  /// What the reader should know of how things are counted; whole sentences.
  std::vector<std::string> remarks{};
};

}  // namespace dangvien::inline v0::report
