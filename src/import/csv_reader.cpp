// SPDX-License-Identifier: Apache-2.0
#include "import/csv_reader.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "import/faults.hpp"

namespace dangvien::inline v0::importing {
namespace {

constexpr std::size_t csv_piece = std::size_t{256} << 10U;
constexpr std::string_view separators = ",;\t";
/// Records looked at for headings, like the table reader does.
constexpr std::size_t heading_records = 31;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What a search for the end of a record answers.
struct RecordEnd {
  std::size_t length = 0;  ///< of the record, without its line end
  std::size_t next = 0;    ///< where the next one begins
  bool found = false;
  bool in_quotes = false;  ///< not found, and a quote is open
};

/// One run over one file.
class CsvRun {
 public:
  CsvRun(ByteSource& source, const ReadLimits& limits, RowSink& sink)
      : source_(&source), limits_(&limits), sink_(&sink) {}

  Result<void> run();

 private:
  Result<void> fill();
  Result<void> begin();
  /// False when the sink wants no more.
  Result<bool> take_record(std::string_view record);
  [[nodiscard]] RecordEnd find_end() noexcept;
  void split(std::string_view record);
  void quoted_field(std::string_view record, std::size_t& position);
  void find_separator();
  [[nodiscard]] std::size_t headings_found(char separator);
  [[nodiscard]] Error fault(std::size_t at, Phrase found, Phrase expected) const {
    return malformed(std::move(found), std::move(expected),
                     static_cast<std::int64_t>(offset_ + at));
  }

  ByteSource* source_;
  const ReadLimits* limits_;
  RowSink* sink_;
  std::string buffer_;
  std::size_t begin_ = 0;     ///< of what is not consumed, in buffer_
  std::uint64_t offset_ = 0;  ///< of begin_, in the file
  bool at_end_ = false;
  char separator_ = ',';
  std::uint32_t row_ = 0;
  std::vector<Cell> cells_;
  std::string unquoted_;  ///< fields whose doubled quotes were made single
  RowFlaw flaw_ = RowFlaw::none;
};

/// The separator of which one of the first lines holds most: titles above the headings hold few. A
/// comma when there is none. Only where no separator makes headings: names and sources hold commas,
/// lists of groups semicolons.
char separator_of(std::string_view text) {
  constexpr std::size_t lines_looked_at = 40;
  std::array<std::size_t, separators.size()> most{};
  std::array<std::size_t, separators.size()> counts{};
  bool quoted = false;
  std::size_t lines = 0;
  for (const char letter : text) {
    if (letter == '"') quoted = !quoted;
    if (quoted) continue;
    if (letter == '\n' || letter == '\r') {
      counts.fill(0);
      if (++lines == lines_looked_at) break;
      continue;
    }
    const std::size_t which = separators.find(letter);
    if (which == std::string_view::npos) continue;
    most[which] = std::max(most[which], ++counts[which]);
  }
  const auto best = std::max_element(most.begin(), most.end()) - most.begin();
  return separators[static_cast<std::size_t>(best)];
}

Result<void> CsvRun::fill() {
  if (begin_ != 0) {
    buffer_.erase(0, begin_);
    begin_ = 0;
  }
  const std::size_t old = buffer_.size();
  buffer_.resize(old + csv_piece);
  const auto got = source_->read(std::span{buffer_}.subspan(old));
  if (!got) return got.error();
  buffer_.resize(old + *got);
  at_end_ = *got < csv_piece;
  sink_->read_so_far(offset_ + buffer_.size(), source_->size());
  const bool utf16 = buffer_.starts_with("\xFF\xFE") || buffer_.starts_with("\xFE\xFF");
  if (offset_ == 0 && utf16) return fault(0, phrase::utf16_text(), phrase::csv_utf8());
  const std::size_t nul = buffer_.find('\0', old);
  if (nul != std::string::npos) {
    return fault(nul, phrase::zero_byte(), phrase::csv_utf8());
  }
  return {};
}

Result<void> CsvRun::begin() {
  const std::string_view head{buffer_};
  if (head.starts_with(byte_order_mark)) {
    begin_ = byte_order_mark.size();
    offset_ = begin_;
  }
  if (std::string_view{buffer_}.substr(begin_).starts_with("sep=") &&
      buffer_.size() >= begin_ + 6) {
    const char end = buffer_[begin_ + 5];
    if (end == '\r' || end == '\n') {
      separator_ = buffer_[begin_ + 4];
      const bool pair = end == '\r' && buffer_.size() > begin_ + 6 && buffer_[begin_ + 6] == '\n';
      const std::size_t length = pair ? 7 : 6;
      begin_ += length;
      offset_ += length;
      row_ = 1;
      return {};
    }
  }
  return {};
}

RecordEnd CsvRun::find_end() noexcept {
  const std::string_view text = std::string_view{buffer_}.substr(begin_);
  std::size_t position = 0;
  // Quotes only count where a field begins, as RFC 4180 has it.
  while (true) {
    if (position < text.size() && text[position] == '"') {
      ++position;
      while (true) {
        position = text.find('"', position);
        if (position == std::string_view::npos) return {0, 0, false, true};
        ++position;
        if (position >= text.size()) {
          if (at_end_) return {text.size(), text.size(), true};
          return {};
        }
        if (text[position] != '"') break;
        ++position;
      }
    }
    while (position < text.size() && text[position] != separator_ && text[position] != '\n' &&
           text[position] != '\r') {
      ++position;
    }
    if (position >= text.size()) break;
    if (text[position] == separator_) {
      ++position;
      continue;
    }
    if (text[position] == '\n') return {position, position + 1, true};
    if (position + 1 < text.size()) {
      return {position, position + (text[position + 1] == '\n' ? 2U : 1U), true};
    }
    if (at_end_) return {position, position + 1, true};
    return {};
  }
  if (at_end_) return {text.size(), text.size(), true};
  return {};
}

void CsvRun::quoted_field(std::string_view record, std::size_t& position) {
  const std::size_t first = position + 1;
  std::size_t from = first;
  bool copied = false;
  const std::size_t start = unquoted_.size();
  while (true) {
    const std::size_t quote = record.find('"', from);
    if (quote == std::string_view::npos) break;  // find_end() has seen the closing one
    if (quote + 1 < record.size() && record[quote + 1] == '"') {
      unquoted_.append(record, copied ? from : first, quote + 1 - (copied ? from : first));
      copied = true;
      from = quote + 2;
      continue;
    }
    std::string_view text = record.substr(first, quote - first);
    if (copied) {
      unquoted_.append(record, from, quote - from);
      text = std::string_view{unquoted_}.substr(start);
    }
    cells_.push_back({text.empty() ? CellKind::empty : CellKind::text, text});
    position = quote + 1;
    while (position < record.size() && record[position] != separator_) {
      if (record[position] != ' ') flaw_ = RowFlaw::text_after_quote;
      ++position;
    }
    return;
  }
  position = record.size();
}

void CsvRun::split(std::string_view record) {
  cells_.clear();
  unquoted_.clear();
  unquoted_.reserve(record.size());  // so that views into it stay
  flaw_ = RowFlaw::none;
  std::size_t position = 0;
  while (true) {
    if (position < record.size() && record[position] == '"') {
      quoted_field(record, position);
    } else {
      const std::size_t end = std::min(record.find(separator_, position), record.size());
      const std::string_view text = record.substr(position, end - position);
      cells_.push_back({text.empty() ? CellKind::empty : CellKind::text, text});
      position = end;
    }
    if (position >= record.size()) return;
    ++position;
    if (cells_.size() > limits_->columns) return;
  }
}

/// The most headings of one table that one of the first records has, split by the separator.
std::size_t CsvRun::headings_found(char separator) {
  separator_ = separator;
  const std::size_t start = begin_;
  std::size_t most = 0;
  for (std::size_t record = 0; record < heading_records; ++record) {
    const RecordEnd end = find_end();
    if (!end.found || end.length > limits_->record_bytes) break;
    if (end.length != 0) {
      split(std::string_view{buffer_}.substr(begin_, end.length));
      most = std::max(most, sink_->headings_in(cells_));
    }
    begin_ += end.next;
    if (end.next == 0 || begin_ == buffer_.size()) break;
  }
  begin_ = start;
  return most;
}

/// The separator under which headings are known; where none is, or two do as well, the one that
/// stands most often in a line.
void CsvRun::find_separator() {
  const char most_frequent = separator_of(std::string_view{buffer_}.substr(begin_));
  char best = most_frequent;
  std::size_t most = headings_found(most_frequent);
  for (const char separator : separators) {
    const std::size_t found = separator == most_frequent ? 0 : headings_found(separator);
    if (found <= most) continue;
    most = found;
    best = separator;
  }
  separator_ = best;
}

Result<bool> CsvRun::take_record(std::string_view record) {
  ++row_;
  if (row_ > limits_->rows) {
    return fault(0, phrase::more_rows(), phrase::rows_at_most(limits_->rows));
  }
  if (record.empty()) return true;
  split(record);
  if (cells_.size() > limits_->columns) {
    return fault(0, phrase::column_in_row(row_, cells_.size()),
                 phrase::columns_at_most(limits_->columns));
  }
  return sink_->take_row(row_, cells_, flaw_);
}

Result<void> CsvRun::run() {
  if (auto filled = fill(); !filled) return filled;
  if (auto begun = begin(); !begun) return begun;
  if (row_ == 0) find_separator();
  if (!sink_->begin_sheet(Sheet{})) return {};
  while (true) {
    const RecordEnd end = find_end();
    if (!end.found) {
      const bool long_record = buffer_.size() - begin_ > limits_->record_bytes;
      if (at_end_ || long_record) {
        if (begin_ == buffer_.size()) break;
        if (at_end_) return fault(0, phrase::unclosed_quote(row_ + 1), phrase::closed_quote());
        // A cell too large, or a quote that nobody closed: the row says which.
        return fault(0,
                     end.in_quotes ? phrase::long_quoted_row(row_ + 1) : phrase::long_row(row_ + 1),
                     phrase::bytes_at_most(limits_->record_bytes));
      }
      if (auto filled = fill(); !filled) return filled;
      continue;
    }
    if (end.next == 0) break;
    if (end.length > limits_->record_bytes) {
      return fault(0, phrase::long_row(row_ + 1), phrase::bytes_at_most(limits_->record_bytes));
    }
    const auto going = take_record(std::string_view{buffer_}.substr(begin_, end.length));
    if (!going) return going.error();
    begin_ += end.next;
    offset_ += end.next;
    if (!*going) break;
    if (begin_ == buffer_.size() && at_end_) break;
  }
  sink_->end_sheet();
  return {};
}

}  // namespace

Result<void> read_csv(ByteSource& source, const ReadLimits& limits, RowSink& sink) {
  return CsvRun{source, limits, sink}.run();
}

}  // namespace dangvien::inline v0::importing
