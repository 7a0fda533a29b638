// SPDX-License-Identifier: Apache-2.0
#include "text/render.hpp"

#include <array>
#include <cstdint>

#include "text/generated/messages.hpp"
#include "text/names.hpp"
#include "text/pattern.hpp"
#include "text/phrase_text.hpp"

namespace dangvien::inline v0 {
namespace {

constexpr std::int64_t months_per_year = 12;

const messages::RuleMessages& sentences(RuleId rule, Language language) {
  const auto& table = messages::rules[static_cast<std::size_t>(language)];
  const auto index = static_cast<std::size_t>(rule);
  return table[index < table.size() ? index : 0];
}

std::string_view general(std::string_view key, Language language) {
  return catalogue_name("general", key, language);
}

std::string number_text(std::int64_t number) { return std::to_string(number); }

/// "45 ngày làm việc"; the key has a form for one in English.
std::string counted(std::int64_t number, std::string_view one, std::string_view many,
                    Language language) {
  const std::string digits = number_text(number);
  return fill(general(number == 1 ? one : many, language), {{"number", digits}});
}

/// Months of age as years and months: "17 tuổi 11 tháng".
std::string age_text(const RuleValue& value, Language language) {
  if (value.unit != Unit::months) return render_value(value, language);
  const std::string years = number_text(value.number / months_per_year);
  const std::string months = counted(value.number % months_per_year, "month", "months", language);
  const bool whole = value.number % months_per_year == 0;
  return fill(general(whole ? "age_years" : "age_months", language),
              {{"years", years}, {"months", months}});
}

template <typename Enum>
std::string enum_text(std::int64_t number, Language language) {
  return std::string(display_name(static_cast<Enum>(number), language));
}

/// "O12", "P3.12": an identity as every face writes it.
std::string identity_text(char letter, std::int64_t packed) {
  const auto stream = static_cast<std::uint64_t>(packed) >> 32U;
  std::string text(1, letter);
  if (stream != 0) text += std::to_string(stream) + '.';
  return text + std::to_string(static_cast<std::uint32_t>(packed));
}

/// The day of an instrument as its own text prints it: 5/6/2025, where everything else is written
/// 05/06/2025.
std::string printed_day(Day day, Language language) {
  if (language == Language::en) return render_day(day, language);
  const CivilDate date = day.civil();
  return std::to_string(date.day) + '/' + std::to_string(date.month) + '/' +
         std::to_string(date.year);
}

std::string_view value_name(std::string_view key, Language language) {
  return catalogue_name("value", key, language);
}

std::string fill_rule(std::string_view pattern, const Violation& violation,
                      const Rulebook& rulebook, Language language) {
  const Rule& rule = rulebook.rule(violation.rule);
  const std::string found = render_value(violation.found, rule, language);
  const std::string required = render_value(violation.required, rule, language);
  const std::string found_age = age_text(violation.found, language);
  const std::string required_age = age_text(violation.required, language);
  const std::string first =
      violation.first_allowed ? render_day(violation.first_allowed.value(), language) : "";
  const std::string citation = render_citation(violation, rulebook, language);
  const std::string_view subject = violation.subject.empty()
                                       ? std::string_view{}
                                       : catalogue_name("field", violation.subject, language);
  return fill(pattern, {{"subject", subject},
                        {"found", found},
                        {"found:age", found_age},
                        {"required", required},
                        {"required:age", required_age},
                        {"first_allowed", first},
                        {"citation", citation}});
}

/// With a capital at its beginning; sentences of errors begin with words of the catalogue.
std::string capitalised(std::string sentence) {
  constexpr std::string_view small = "đ";
  if (sentence.substr(0, small.size()) == small) return "Đ" + sentence.substr(small.size());
  if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z') {
    sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
  }
  return sentence;
}

bool starts_with_digit(std::string_view text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

}  // namespace

std::string render_value(const RuleValue& value, Language language) {
  switch (value.unit) {
    case Unit::none:
      return {};
    case Unit::count:
      return number_text(value.number);
    case Unit::months:
      return counted(value.number, "month", "months", language);
    case Unit::working_days:
      return counted(value.number, "working_day", "working_days", language);
    case Unit::days:
      return counted(value.number, "day", "days", language);
    case Unit::flag:
      return std::string(general(value.number != 0 ? "yes" : "no", language));
    case Unit::fraction:
      return number_text(value.number) + '/' + number_text(value.denominator);
    case Unit::education_level:
      return enum_text<EducationLevel>(value.number, language);
    case Unit::day:
      return render_day(Day::from_days(static_cast<std::int32_t>(value.number)), language);
    case Unit::state:
      return enum_text<DossierState>(value.number, language);
    case Unit::kind:
      return enum_text<OrganisationKind>(value.number, language);
    case Unit::standing:
      return enum_text<MemberStanding>(value.number, language);
    case Unit::organisation:
      return identity_text('O', value.number);
    case Unit::person:
      return identity_text('P', value.number);
  }
  return {};
}

std::string render_value(const RuleValue& value, const Rule& rule, Language language) {
  const bool named = value.unit == rule.unit && value.number >= 0;
  if (named && static_cast<std::size_t>(value.number) < rule.choices.size()) {
    return std::string(value_name(rule.choices[static_cast<std::size_t>(value.number)], language));
  }
  if (!named || rule.set.empty()) return render_value(value, language);
  std::string text;
  for (std::size_t index = 0; index < rule.set.size(); ++index) {
    if ((static_cast<std::uint64_t>(value.number) >> index & 1U) == 0) continue;
    if (!text.empty()) text += "; ";
    text += value_name(rule.set[index], language);
  }
  return text.empty() ? std::string(general("nobody", language)) : text;
}

std::string render_instrument(const Instrument& instrument, Language language) {
  if (instrument.kind == InstrumentKind::none) return {};
  const std::string_view kind = display_name(instrument.kind, language);
  if (instrument.number.empty()) {
    return fill(general("instrument_unnumbered", language),
                {{"title", instrument.title}, {"kind", kind}});
  }
  const std::string day =
      instrument.signed_on ? printed_day(instrument.signed_on.value(), language) : "";
  return fill(general("instrument", language),
              {{"kind", kind}, {"number", instrument.number}, {"day", day}});
}

std::string render_citation(CitationIndex citation, const Rulebook& rulebook, Language language) {
  if (citation == 0) return {};
  return render_citation(rulebook.instrument(citation), rulebook.citation(citation).point,
                         language);
}

std::string render_citation(const Violation& finding, const Rulebook& rulebook, Language language) {
  return render_carried(render_citation(finding.citation, rulebook, language), finding.provenance,
                        language);
}

std::string render_carried(std::string citation, Provenance provenance, Language language) {
  if (citation.empty() || provenance != Provenance::carried) return citation;
  return fill(general("carried_citation", language), {{"instrument", citation}});
}

std::string render_citation(const Instrument& instrument, std::string_view point,
                            Language language) {
  std::string text = render_instrument(instrument, language);
  if (point.empty()) return text;
  std::string_view form = "point";
  if (instrument.kind == InstrumentKind::charter) form = "article";
  // Roman parts ("I.1.1c") are points too; what is written as words ("Điều 10") stands as it is.
  if (!starts_with_digit(point) && point.find(' ') != std::string_view::npos) form = "named_point";
  return fill(general(form, language), {{"instrument", text}, {"point", point}});
}

namespace {

/// What is missing altogether has a sentence of its own where the catalogue holds one.
std::string_view sentence_of(const Violation& finding, std::string_view missing,
                             std::string_view otherwise) {
  return finding.found.unit == Unit::none && !missing.empty() ? missing : otherwise;
}

}  // namespace

std::string render_violation(const Violation& violation, const Rulebook& rulebook,
                             Language language) {
  const messages::RuleMessages& rule = sentences(violation.rule, language);
  return fill_rule(sentence_of(violation, rule.missing, rule.violation), violation, rulebook,
                   language);
}

std::string render_advisory(const Violation& advisory, const Rulebook& rulebook,
                            Language language) {
  const messages::RuleMessages& rule = sentences(advisory.rule, language);
  if (advisory.provenance == Provenance::unknown) {
    return fill(general("cannot_judge", language), {{"title", rule.title}});
  }
  std::string sentence =
      fill_rule(sentence_of(advisory, rule.missing, rule.advisory), advisory, rulebook, language);
  if (advisory.provenance != Provenance::unconfirmed) return sentence;
  return fill(general("unconfirmed", language), {{"sentence", sentence}});
}

std::string render_remedy(const Violation& violation, const Rulebook& rulebook, Language language) {
  const messages::RuleMessages& rule = sentences(violation.rule, language);
  // By a rule that nobody has seen no act can be asked for.
  if (violation.provenance == Provenance::unknown) {
    return std::string{general("cannot_judge_remedy", language)};
  }
  return fill_rule(sentence_of(violation, rule.missing_remedy, rule.remedy), violation, rulebook,
                   language);
}

std::string render_place(const Error& error, Language language) {
  std::string place;
  const auto add = [&](std::string_view form, std::string_view value) {
    if (value.empty()) return;
    if (!place.empty()) place += ", ";
    place += fill(catalogue_name("error_place", form, language), {{"value", value}});
  };
  const auto number = [](std::uint64_t value) {
    return value == 0 ? std::string{} : std::to_string(value);
  };
  add("file", printable(error.file));
  add("line", number(error.line));
  add("commit", number(error.commit));
  add("byte", error.offset >= 0 ? number_text(error.offset) : "");
  add(error.code == ErrorCode::misuse ? "argument" : "field", printable(error.path));
  return place;
}

std::string render_error(const Error& error, Language language) {
  const std::string place = render_place(error, language);
  std::string found = render_phrase(error.found, language);
  if (!found.empty() && !describe_phrase(error.found.id).condition) {
    found = fill(catalogue_name("error_sentence", "found", language), {{"found", found}});
  }
  // A place and what stands there need no "malformed input" between them.
  const bool telling = error.code == ErrorCode::malformed || error.code == ErrorCode::misuse;
  const bool bare = telling && !place.empty() && !found.empty();
  return capitalised(fill(catalogue_name("error_sentence", bare ? "bare" : "whole", language),
                          {{"place", place},
                           {"what", display_name(error.code, language)},
                           {"found", found},
                           {"expected", render_phrase(error.expected, language)}}));
}

std::string_view rule_title(RuleId rule, Language language) noexcept {
  return sentences(rule, language).title;
}

}  // namespace dangvien::inline v0
