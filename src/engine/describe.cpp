// SPDX-License-Identifier: Apache-2.0
#include "engine/describe.hpp"

#include <utility>

#include "codec/json/value_text.hpp"
#include "engine/names.hpp"
#include "text/names.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0 {
namespace {

[[nodiscard]] Finding without_sentence(const Violation& violation, const Rulebook& rulebook,
                                       Language language) {
  Finding finding;
  finding.rule = rulebook.rule(violation.rule).id;
  finding.citation = render_citation(violation, rulebook, language);
  finding.provenance = violation.provenance;
  finding.subject = violation.subject;
  if (violation.found.unit != Unit::none) finding.found = violation.found;
  if (violation.required.unit != Unit::none) finding.required = violation.required;
  finding.first_allowed = violation.first_allowed;
  finding.remedy = render_remedy(violation, rulebook, language);
  if (violation.citation != 0) {
    finding.instrument = rulebook.instrument(violation.citation).id;
    finding.point = rulebook.citation(violation.citation).point;
  }
  return finding;
}

/// The citation as it was kept, whatever the rulebook in use knows.
[[nodiscard]] std::string kept_citation(const AdvisoryRecord& record, const Rulebook& rulebook,
                                        Language language) {
  for (const Instrument& instrument : rulebook.tables().instruments) {
    if (instrument.id == record.instrument) {
      return render_carried(render_citation(instrument, record.point, language), record.provenance,
                            language);
    }
  }
  return record.instrument + (record.point.empty() ? "" : ", ") + record.point;
}

/// The advisory in the words of today, on what it stood when it was said.
[[nodiscard]] Finding describe_kept(const Violation& advisory, const AdvisoryRecord& record,
                                    const Rulebook& rulebook, Language language) {
  Finding finding = describe_advisory(advisory, rulebook, language);
  finding.subject = record.subject;
  if (!keeps_citation(record)) return finding;
  finding.instrument = record.instrument;
  finding.point = record.point;
  finding.citation =
      record.instrument.empty() ? std::string{} : kept_citation(record, rulebook, language);
  return finding;
}

template <char Letter>
[[nodiscard]] std::string identity_text(Identifier<Letter> id) {
  std::string text;
  codec::append_identifier(text, Letter, id.packed());
  return text;
}

/// Adds the identity that the event made, if it made one.
void add_created(std::vector<std::string>& created, const Event& event) {
  if (const auto* organisation = std::get_if<OrganisationFounded>(&event)) {
    created.push_back(identity_text(organisation->organisation));
  } else if (const auto* person = std::get_if<PersonRegistered>(&event)) {
    created.push_back(identity_text(person->person));
  } else if (const auto* dossier = std::get_if<ProspectListed>(&event)) {
    created.push_back(identity_text(dossier->dossier));
  } else if (const auto* recorded = std::get_if<DossierRecorded>(&event)) {
    created.push_back(identity_text(recorded->dossier));
  } else if (const auto* quota = std::get_if<QuotaSet>(&event)) {
    created.push_back(identity_text(quota->quota));
  }
}

std::optional<PhraseReport> describe_phrase(const Phrase& phrase, Language language) {
  if (phrase.empty()) return std::nullopt;
  const PhraseDescription& description = describe_phrase(phrase.id);
  PhraseReport report{.phrase = std::string(description.id),
                      .arguments = {},
                      .text = render_phrase(phrase, language)};
  for (std::size_t index = 0; index < phrase.arguments.size(); ++index) {
    const PhraseParameter& parameter = description.parameters[index];
    PhraseArgumentReport& argument = report.arguments.emplace_back();
    argument.name = parameter.name;
    argument.type = parameter.type;
    argument.value = argument_value(phrase.arguments[index], parameter.type);
    if (const auto* const names = std::get_if<std::vector<std::string>>(&phrase.arguments[index])) {
      for (const std::string& name : *names) argument.values.push_back(printable(name));
    }
  }
  return report;
}

}  // namespace

Finding describe_violation(const Violation& violation, const Rulebook& rulebook,
                           Language language) {
  Finding finding = without_sentence(violation, rulebook, language);
  finding.text = render_violation(violation, rulebook, language);
  return finding;
}

Finding describe_advisory(const Violation& advisory, const Rulebook& rulebook, Language language) {
  Finding finding = without_sentence(advisory, rulebook, language);
  finding.text = render_advisory(advisory, rulebook, language);
  return finding;
}

Finding describe_advisory(const CommandFinding& advisory, const Rulebook& rulebook,
                          Language language) {
  if (!advisory.kept) return describe_advisory(advisory.finding, rulebook, language);
  return describe_kept(advisory.finding, *advisory.kept, rulebook, language);
}

ErrorReport describe_error(const Error& error, Language language) {
  return {.code = error.code,
          .file = printable(error.file),
          .line = error.line,
          .commit = error.commit,
          .path = printable(error.path),
          .offset = error.offset,
          .found = describe_phrase(error.found, language),
          .expected = describe_phrase(error.expected, language),
          .text = render_error(error, language)};
}

VerifyReport describe_verification(const Verification& verification, Language language) {
  VerifyReport report;
  report.commits = verification.commits;
  report.events = verification.events;
  report.head = to_hexadecimal(verification.head.hash);
  report.sound = verification.sound();
  if (!report.sound) report.error = describe_error(verification.error, language);
  return report;
}

DatedRule describe_rule_line(const RuleLine& line, const Rulebook& rulebook) {
  const RuleRow& row = rulebook.row(line.rule, line.from);
  DatedRule rule{.rule = std::string(line.id),
                 .title = line.title,
                 .origin = std::string(name_of(line.origin)),
                 .enforcement = std::string(name_of(line.enforcement)),
                 .unit = rulebook.rule(line.rule).unit,
                 .from = line.from,
                 .until = line.until,
                 .provenance = line.provenance,
                 .value = {},
                 .text = line.value,
                 .citation = line.citation};
  if (line.tier == DeciderTier::none && row.value.unit != Unit::none) rule.value = row.value;
  return rule;
}

TreeLine describe_organisation(const OrganisationView& organisation, const SubtreeCount& count) {
  return {.organisation = organisation.id,
          .parent = organisation.parent,
          .kind = organisation.kind,
          .rank = organisation.rank,
          .sector = organisation.sector,
          .founded_on = organisation.founded_on,
          .name = std::string(organisation.name),
          .code = std::string(organisation.code),
          .external_code = std::string(organisation.external_code),
          .organisations = count.organisations,
          .cells = count.cells,
          .official_members = count.official_members,
          .probationary_members = count.probationary_members,
          .open_dossiers = count.open_dossiers};
}

OutcomeView describe_outcome(const Outcome& outcome, const Rulebook& rulebook, Language language) {
  OutcomeView view;
  view.status = outcome.status;
  view.sequence = outcome.sequence;
  view.index = outcome.command;
  view.repeated = outcome.repeated;
  for (const EventRecord& record : outcome.events) {
    add_created(view.created, record.event);
    view.events.emplace_back(name_of(record.event));
  }
  for (const CommandFinding& advisory : outcome.advisories) {
    view.advisories.push_back(describe_advisory(advisory, rulebook, language));
  }
  for (const CommandFinding& violation : outcome.violations) {
    view.violations.push_back(describe_violation(violation.finding, rulebook, language));
  }
  if (outcome.status == OutcomeStatus::error) view.error = describe_error(outcome.error, language);
  return view;
}

namespace {

void add_help(ActExplanation& act, const ActHelp& help, const Rulebook& rulebook,
              Language language) {
  for (std::size_t index = 0; index < count_of<RemedyKind>; ++index) {
    const auto kind = static_cast<RemedyKind>(index);
    if (!help.remedy.contains(kind)) continue;
    act.remedy.push_back({.kind = kind, .text = std::string{display_name(kind, language)}});
  }
  for (const Deadline& deadline : help.lapses) {
    act.lapses.push_back({.kind = deadline.kind,
                          .day = deadline.day,
                          .rule = std::string{rulebook.rule(deadline.rule).id},
                          .citation = render_citation(deadline.citation, rulebook, language)});
  }
}

}  // namespace

Explanation describe_explanation(const DossierExplanation& explanation, const Rulebook& rulebook,
                                 Language language) {
  Explanation view;
  view.dossier = explanation.dossier;
  view.day = explanation.day;
  view.state = explanation.state;
  view.acts.reserve(explanation.commands.size());
  for (std::size_t index = 0; index < explanation.commands.size(); ++index) {
    const CommandExplanation& command = explanation.commands[index];
    ActExplanation act;
    act.command = name_of(command.command);
    act.allowed = command.allowed;
    act.first_allowed = command.first_allowed;
    for (const Violation& violation : command.verdict.violations()) {
      act.violations.push_back(describe_violation(violation, rulebook, language));
    }
    for (const Violation& advisory : command.verdict.advisories()) {
      act.advisories.push_back(describe_advisory(advisory, rulebook, language));
    }
    if (index < explanation.help.size()) {
      add_help(act, explanation.help[index], rulebook, language);
    }
    view.acts.push_back(std::move(act));
  }
  return view;
}

WhatIfTable describe_what_if(const DraftEffects& effects, const Rulebook& live,
                             const Rulebook& draft, Language language) {
  WhatIfTable table{.organisation = effects.organisation,
                    .day = effects.day,
                    .dossiers = static_cast<std::uint32_t>(effects.dossiers),
                    .lines = {}};
  table.lines.reserve(effects.effects.size());
  for (const DraftEffect& effect : effects.effects) {
    const bool by_live = effect.change == WhatIfChange::newly_allowed;
    const bool deadline = effect.change == WhatIfChange::deadline_changed;
    table.lines.push_back(
        {.dossier = effect.dossier,
         .organisation = effect.organisation,
         .state = effect.state,
         .change = effect.change,
         .what = std::string{deadline ? name_of(effect.deadline) : name_of(effect.command)},
         .before = effect.before,
         .after = effect.after,
         .rule = std::string{draft.rule(effect.rule).id},
         .citation = render_citation(effect.citation, by_live ? live : draft, language)});
  }
  return table;
}

AdoptedOverlay describe_overlay(const OverlayAdoption& overlay, Language language) {
  AdoptedOverlay view{.name = overlay.name,
                      .day = overlay.day,
                      .sequence = overlay.sequence,
                      .in_force = overlay.fault.code == ErrorCode::none};
  if (!view.in_force) view.fault = describe_error(overlay.fault, language);
  return view;
}

JudgedAgain describe_judged_again(const ActJudgedAgain& act, const Rulebook& rulebook,
                                  Language language) {
  const bool refused = act.change == JudgedAgainChange::refused_now;
  return {.sequence = act.sequence,
          .day = act.day,
          .dossier = act.dossier,
          .event = act.event,
          .change = act.change,
          .finding = refused ? describe_violation(act.finding.finding, rulebook, language)
                             : describe_advisory(act.finding, rulebook, language)};
}

DueTable describe_due(const DueList& list, const Rulebook& rulebook, Language language) {
  DueTable table{.organisation = list.organisation,
                 .as_of = list.as_of,
                 .until = list.until,
                 .assumed = list.assumed,
                 .lines = {}};
  table.lines.reserve(list.items.size());
  for (const DueItem& item : list.items) {
    table.lines.push_back({.dossier = item.dossier,
                           .organisation = item.organisation,
                           .state = item.state,
                           .kind = item.deadline.kind,
                           .day = item.deadline.day,
                           .extended = item.extended,
                           .working_days_left = item.left.count,
                           .overdue = item.overdue,
                           .next_allowed = item.next_allowed,
                           .rule = std::string{rulebook.rule(item.deadline.rule).id},
                           .citation = render_citation(item.deadline.citation, rulebook, language),
                           .provenance = item.deadline.provenance,
                           .assumed = item.deadline.assumed});
  }
  return table;
}

void describe_history(DossierView& dossier, const Rulebook& rulebook, Language language) {
  for (HistoryLine& line : dossier.history) {
    for (Finding& finding : line.advisories) {
      const AdvisoryRecord record{.rule = finding.rule,
                                  .found = finding.found,
                                  .required = finding.required,
                                  .provenance = finding.provenance,
                                  .instrument = finding.instrument,
                                  .point = finding.point,
                                  .subject = finding.subject};
      if (const auto advisory = finding_of(record, rulebook, line.day)) {
        finding = describe_kept(*advisory, record, rulebook, language);
      }
    }
  }
}

}  // namespace dangvien::inline v0
