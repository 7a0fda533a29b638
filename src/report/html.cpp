// SPDX-License-Identifier: Apache-2.0
#include "report/html.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include "report/escape.hpp"
#include "report/figures.hpp"
#include "report/html_style.hpp"
#include "report/svg.hpp"

namespace dangvien::inline v0::report {
namespace {

/// Text between the quotes of a string in CSS.
[[nodiscard]] std::string css_text(std::string_view text) {
  std::string result;
  for (const char letter : text) {
    // "<" could end the style element; the others could end the string.
    const bool special = letter == '"' || letter == '\\' || letter == '<' ||
                         static_cast<unsigned char>(letter) < 0x20;
    result += special ? ' ' : letter;
  }
  return result;
}

void replace(std::string& text, std::string_view place, std::string_view value) {
  if (const auto at = text.find(place); at != std::string::npos) {
    text.replace(at, place.size(), value);
  }
}

/// Writes a page, part by part.
class HtmlWriter {
 public:
  explicit HtmlWriter(const Page& page) : page_(&page), writer_(page.language, page.mark) {}

  std::string whole() {
    head();
    print("<main>\n");
    summary();
    for (const Section& section : page_->sections) add_section(section);
    print("</main>\n");
    foot();
    return std::move(out_);
  }

 private:
  void print(std::string_view text) { out_ += text; }
  template <typename... Values>
  void print(fmt::format_string<Values...> pattern, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), pattern, std::forward<Values>(values)...);
  }

  void head() {
    std::string style{html_style()};
    replace(style, "{running}", css_text(page_->organisation));
    replace(style, "{page}", css_text(page_->labels.page));
    replace(style, "{notice}", css_text(page_->notice));
    print(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{} – {}</title>\n<style>{}</style>\n</head>\n<body>\n",
        name_of(page_->language), escaped(page_->title), escaped(page_->organisation), style);
    print(svg_definitions());
    print("<header>\n");
    if (!page_->superior.empty()) print("<p class=\"superior\">{}</p>\n", escaped(page_->superior));
    print("<p class=\"holder\">{}</p>\n<h1>{}</h1>\n<p class=\"period\">{}</p>\n",
          escaped(page_->organisation), escaped(page_->title), escaped(page_->period));
    if (!page_->notice.empty()) {
      print("<p class=\"notice\" role=\"note\">{}</p>\n", escaped(page_->notice));
    }
    contents();
    print("</header>\n");
  }

  void contents() {
    print("<nav aria-label=\"{}\"><ul>\n", escaped(page_->labels.contents));
    for (const Section& section : page_->sections) {
      print("<li><a href=\"#{}\">{}</a></li>\n", escaped(section.id), escaped(section.heading));
    }
    print("</ul></nav>\n");
  }

  void summary() {
    print("<section class=\"summary\" aria-labelledby=\"summary\">\n<h2 id=\"summary\">{}</h2>\n",
          escaped(page_->labels.summary));
    for (const std::string& sentence : page_->summary) {
      print("<p class=\"lead\">{}</p>\n", escaped(sentence));
    }
    print("<dl class=\"figures\">\n");
    for (const Figure& figure : page_->figures) {
      print("<div><dt>{}</dt><dd class=\"big{}\">{}</dd><dd>{}</dd></div>\n", escaped(figure.what),
            figure.warning ? " warn" : "", escaped(figure.figure), escaped(figure.beside));
    }
    print("</dl>\n</section>\n");
  }

  void add_section(const Section& section) {
    print("<section aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n", escaped(section.id),
          escaped(section.heading));
    for (const std::string& sentence : section.sentences) print("<p>{}</p>\n", escaped(sentence));
    for (std::size_t index = 0; index < section.pictures.size(); ++index) {
      print(svg_figure(section.pictures[index], fmt::format("{}-picture-{}", section.id, index + 1),
                       page_->labels.figures_below, writer_));
    }
    for (const Table& table : section.tables) add_table(table);
    print("</section>\n");
  }

  /// A table of so many rows is not broken over pages.
  static constexpr std::size_t most_whole_rows = 6;

  void add_table(const Table& table) {
    print(
        "<div class=\"table{}\">\n<table role=\"table\" id=\"t-{}\"{}>\n<caption>{}</caption>\n"
        "<thead role=\"rowgroup\"><tr role=\"row\">",
        table.rows.size() <= most_whole_rows ? " whole" : "", escaped(table.id), class_of(table),
        escaped(table.caption));
    for (const Column& column : table.columns) {
      print("<th role=\"columnheader\" scope=\"col\"{}>{}</th>",
            column.kind == ColumnKind::figure ? " class=\"n\"" : "", escaped(column.heading));
    }
    print("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    const std::size_t body = table.rows.size() - (table.total ? 1 : 0);
    for (std::size_t row = 0; row < std::min(body, table.shown); ++row) {
      add_row(table, table.rows[row], false);
    }
    if (table.total && !table.rows.empty()) add_row(table, table.rows.back(), true);
    print("</tbody>\n</table>\n");
    for (const std::string* note : {&table.left_out, &table.note}) {
      if (!note->empty()) print("<p class=\"note\">{}</p>\n", escaped(*note));
    }
    print("</div>\n");
  }

  [[nodiscard]] static std::string_view class_of(const Table& table) noexcept {
    constexpr std::size_t many_columns = 9;
    if (table.columns.size() >= many_columns) return " class=\"wide\"";
    return is_compact(table) ? " class=\"compact\"" : "";
  }

  /// A word longer than any of the language's: an address, a hash, a name without blanks.
  [[nodiscard]] static bool has_long_word(std::string_view text) noexcept {
    constexpr std::size_t longest_word = 40;  // bytes; a Vietnamese syllable has at most 11
    for (std::size_t start = 0; start < text.size();) {
      const std::size_t end = std::min(text.find(' ', start), text.size());
      if (end - start > longest_word) return true;
      start = end + 1;
    }
    return false;
  }

  /// Few columns, and figures only behind the first: a table even on a phone, and never wider than
  /// the eye can follow.
  [[nodiscard]] static bool is_compact(const Table& table) noexcept {
    constexpr std::size_t most_columns = 5;
    return table.columns.size() <= most_columns &&
           std::all_of(table.columns.begin() + 1, table.columns.end(),
                       [](const Column& column) { return column.kind == ColumnKind::figure; });
  }

  void add_row(const Table& table, const std::vector<Cell>& row, bool total) {
    print(total ? "<tr role=\"row\" class=\"total\">" : "<tr role=\"row\">");
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
      add_cell(table.columns[index], index < row.size() ? row[index] : Cell{}, index == 0);
    }
    print("</tr>\n");
  }

  void add_cell(const Column& column, const Cell& cell, bool first) {
    const std::string text = writer_.text(cell.value);
    std::string content = escaped(text);
    if (has_long_word(text)) content = "<span class=\"long\">" + content + "</span>";
    if (cell.warning && !content.empty()) {
      content = "<span class=\"warn\">" + content + "</span>";
    }
    if (cell.bar) content = "<span>" + content + "</span>" + svg_spark(*cell.bar);
    if (first) {
      print("<th role=\"rowheader\" scope=\"row\"{}>{}</th>", class_of(column.kind), content);
    } else {
      print("<td role=\"cell\"{} data-label=\"{}\">{}</td>", class_of(column.kind),
            escaped(column.heading), content);
    }
  }

  [[nodiscard]] static std::string_view class_of(ColumnKind kind) noexcept {
    switch (kind) {
      case ColumnKind::figure:
        return " class=\"n\"";
      case ColumnKind::day:
        return " class=\"d\"";
      case ColumnKind::code:
        return " class=\"c\"";
      case ColumnKind::text:
        break;
    }
    return {};
  }

  void foot() {
    print("<footer>\n<h2>{}</h2>\n", escaped(page_->labels.provenance));
    for (const std::string& remark : page_->remarks) print("<p>{}</p>\n", escaped(remark));
    print("<dl>\n");
    for (const auto& [label, value] : page_->provenance) {
      print("<dt>{}</dt><dd>{}</dd>\n", escaped(label), escaped(value));
    }
    print("</dl>\n</footer>\n</body>\n</html>\n");
  }

  const Page* page_;
  Writer writer_;
  std::string out_;
};

}  // namespace

std::string html(const Page& page) { return HtmlWriter{page}.whole(); }

}  // namespace dangvien::inline v0::report
