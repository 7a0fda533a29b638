// SPDX-License-Identifier: Apache-2.0
#include "cli/words.hpp"

#include <fmt/format.h>

#include "cli/table.hpp"
#include "text/render.hpp"
#include "text/unicode.hpp"

namespace dangvien::inline v0::cli {
namespace {

constexpr std::size_t text_width = 92;

void append_wrapped(std::string& out, std::string_view indent, std::string_view label,
                    std::string_view text) {
  const std::size_t width = display_width(label);
  std::string left{label};
  for (const std::string& line : wrapped(text, text_width - width)) {
    out += fmt::format("{}{}{}\n", indent, left, line);
    left.assign(width, ' ');
  }
}

}  // namespace

std::string grouped_text(const Session& session, std::int64_t count) {
  std::string text = std::to_string(count);
  const std::size_t digits = count < 0 ? 1 : 0;
  for (std::size_t at = text.size(); at > digits + 3;) {
    at -= 3;
    text.insert(at, 1, session.say(".", ",").front());
  }
  return text;
}

std::string counted(const Session& session, std::uint64_t count, std::string_view vietnamese,
                    std::string_view one, std::string_view several) {
  return fmt::format(fmt::runtime(session.say(vietnamese, count == 1 ? one : several)),
                     grouped_text(session, static_cast<std::int64_t>(count)));
}

std::string quota_text(const Session& session, const Progress& progress) {
  switch (progress.shape) {
    case QuotaShape::at_least:
      return fmt::format("{} {}", session.say("ít nhất", "at least"),
                         count_text(session, progress.number));
    case QuotaShape::more_than:
      return fmt::format("{} {}", session.say("trên", "more than"),
                         count_text(session, progress.number));
    case QuotaShape::range:
      return fmt::format("{}–{}", count_text(session, progress.number),
                         count_text(session, progress.upper));
    case QuotaShape::number:
      break;
  }
  return count_text(session, progress.number);
}

std::string finding_text(const Session& session, const Finding& finding, std::string_view indent) {
  std::string out;
  const std::string deeper = std::string{indent} + "  ";
  append_wrapped(out, indent, "• ", finding.text);
  const auto line = [&](std::string_view vi, std::string_view en, std::string_view text) {
    if (!text.empty()) append_wrapped(out, deeper, fmt::format("{}: ", session.say(vi, en)), text);
  };
  line("Căn cứ", "Clause", finding.citation);
  if (finding.found) line("Thực tế", "Found", render_value(*finding.found, session.language));
  if (finding.required)
    line("Yêu cầu", "Required", render_value(*finding.required, session.language));
  if (finding.first_allowed) {
    line("Sớm nhất", "First allowed", render_day(finding.first_allowed.value(), session.language));
  }
  line("Cần làm", "Remedy", finding.remedy);
  if (finding.provenance > Provenance::carried) {
    line("Mức tin cậy", "Provenance", display_name(finding.provenance, session.language));
  }
  line("Quy tắc", "Rule", finding.rule);
  return out;
}

void normalise_text(std::string& text) {
  if (auto normal = normalise(text)) text = *std::move(normal);
}

}  // namespace dangvien::inline v0::cli
