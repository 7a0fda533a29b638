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

/// The value as a person reads it: an organisation by its name, with the identity behind it.
std::string value_text(const Session& session, const RuleValue& value, const View& view) {
  std::string text = render_value(value, session.language);
  if (value.unit != Unit::organisation) return text;
  const auto id = OrganisationId::from_packed(static_cast<std::uint64_t>(value.number));
  const auto organisation = view.organisation(id);
  if (!organisation || organisation->name.empty()) return text;
  return fmt::format("{} ({})", organisation->name, text);
}

/// The sentence with the name in place of the identity.
std::string with_name(std::string sentence, const std::string& identity, const std::string& name) {
  const auto is_letter = [](char letter) {
    return (letter >= '0' && letter <= '9') || letter == '.' || (letter >= 'A' && letter <= 'Z');
  };
  for (std::size_t at = sentence.find(identity); at != std::string::npos;
       at = sentence.find(identity, at)) {
    const std::size_t end = at + identity.size();
    const bool more_digits = end < sentence.size() && sentence[end] >= '0' && sentence[end] <= '9';
    const bool whole = !more_digits && (at == 0 || !is_letter(sentence[at - 1]));
    if (whole) sentence.replace(at, identity.size(), name);
    at += whole ? name.size() : identity.size();
  }
  return sentence;
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

std::string finding_text(const Session& session, const Finding& found_by_rule,
                         std::string_view indent, const View& view) {
  std::string out;
  Finding finding = found_by_rule;
  for (const auto* const value : {&finding.found, &finding.required}) {
    if (!*value || (*value)->unit != Unit::organisation) continue;
    const std::string name = value_text(session, **value, view);
    const std::string identity = render_value(**value, session.language);
    finding.text = with_name(finding.text, identity, name);
    finding.remedy = with_name(finding.remedy, identity, name);
  }
  const std::string deeper = std::string{indent} + "  ";
  append_wrapped(out, indent, "• ", finding.text);
  const auto line = [&](std::string_view vi, std::string_view en, std::string_view text) {
    if (!text.empty()) append_wrapped(out, deeper, fmt::format("{}: ", session.say(vi, en)), text);
  };
  line("Căn cứ", "Clause", finding.citation);
  if (finding.found) line("Thực tế", "Found", value_text(session, *finding.found, view));
  if (finding.required) line("Yêu cầu", "Required", value_text(session, *finding.required, view));
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
