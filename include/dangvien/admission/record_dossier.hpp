// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/record_dossier.hpp: a dossier known from older data (ghi nhận hồ sơ có từ
// trước). The model refuses only what cannot be true (recorded_days.hpp, identities, a person who
// is a member already). What the law of each act's day would have said is reported, never refused,
// and only where the recorded days let it be judged: a paper that nobody typed is not a paper that
// was missing. Invariants: those of decide.hpp.
#pragma once

#include "dangvien/admission/evaluate.hpp"
#include "dangvien/admission/recorded_days.hpp"
#include "dangvien/people/priority_groups.hpp"

namespace dangvien::inline v0 {

/// What recording a dossier looks at beside the facts of an act.
struct RecordedDossierFacts {
  DossierId id;  ///< the identity the dossier will have
  bool identity_taken = false;
  Day cell_founded_on;
  /// Of the decision's day where that is known, otherwise of the command's.
  AdmissionFacts admission;
};

namespace admission {

/// The dossier as the command states it. Ballots are not recorded: a resolution that led on is
/// taken for carried.
[[nodiscard]] inline Dossier recorded_dossier(const RecordedDossierFacts& facts,
                                              const RecordDossier& command) noexcept {
  const bool led_to_recognition = command.state > DossierState::probation &&
                                  command.state <= DossierState::recognised &&
                                  command.state != DossierState::striking_off_proposed;
  return {
      .id = facts.id,
      .person = command.person,
      .organisation = command.organisation,
      .state = command.state,
      .finding = command.finding,
      .mass_organisations_heard = command.mass_organisations_heard,
      .residence_heard = command.residence_heard,
      .cell_vote_reached = command.cell_resolved_on.has_value(),
      .grassroots_vote_reached = command.grassroots_resolved_on.has_value(),
      .recognition_vote_reached = led_to_recognition && command.recognition_resolved_on.has_value(),
      .grassroots_recognition_vote_reached = command.recognition_grassroots_resolved_on.has_value(),
      .ceremony_late = false,
      .failed_recognition_ballots = command.failed_recognition_ballots,
      .helper = command.helper,
      .introductions = command.introductions,
      .listed_on = command.listed_on,
      .certificate_issued_on = command.certificate_issued_on,
      .opened_on = command.opened_on,
      .applied_on = command.applied_on,
      .verified_on = command.verified_on,
      .opinions_on = command.opinions_on,
      .certified_on = command.certified_on,
      .cell_resolved_on = command.cell_resolved_on,
      .sub_committee_appraised_on = command.sub_committee_appraised_on,
      .grassroots_resolved_on = command.grassroots_resolved_on,
      .decided_on = command.decided_on,
      .decided_by = command.decided_by,
      .groups = command.decided_on ? command.groups | facts.admission.applicant.groups
                                   : EnumSet<PriorityGroup>{},
      .received_on = command.received_on,
      .ceremony_on = command.ceremony_on,
      .new_member_certificate_on = command.new_member_certificate_on,
      .recognition_resolved_on = command.recognition_resolved_on,
      .recognition_appraised_on = command.recognition_appraised_on,
      .recognition_grassroots_resolved_on = command.recognition_grassroots_resolved_on,
      .recognised_on = command.recognised_on,
      .official_from = command.official_from,
      .striking_off_proposed_on = command.striking_off_proposed_on,
      .closed_on = command.closed_on,
      .last_act_on = command.day,
      .introduced_by = command.introduced_by};
}

/// Asks the checks of acts that are past and keeps what they say as advisories.
class PastActs {
 public:
  PastActs(const AdmissionFacts& facts, const Rulebook& rulebook, Verdict& verdict) noexcept
      : facts_(facts), rulebook_(rulebook), verdict_(verdict) {}

  /// What the checks say of the act on the day of the command's `field`.
  template <typename... Checks>
  Findings ask(AdmissionCommand command, std::string_view field, Day day,
               Checks... checks) const noexcept {
    const Act act{.command = command, .day = day};
    Findings findings;
    Verdict said;
    const Judge judge(facts_, rulebook_, act, said, findings);
    (checks(judge), ...);
    verdict_.rest_on(said.provenance());
    for (const Violation& finding : said.violations()) report(finding, field);
    for (const Violation& finding : said.advisories()) report(finding, field);
    return findings;
  }

  void report(Violation finding, std::string_view field) const noexcept {
    finding.subject = field;
    finding.first_allowed = {};
    verdict_.add(finding, Enforcement::advisory);
  }

 private:
  const AdmissionFacts& facts_;
  const Rulebook& rulebook_;
  Verdict& verdict_;
};

/// Age, citizenship, education and certificate when the cell proposed, or else on the decision.
inline void report_proposal(const AdmissionFacts& facts, const PastActs& acts) noexcept {
  const Dossier& dossier = facts.dossier;
  const bool proposed = dossier.cell_resolved_on.has_value();
  const OptionalDay day = proposed ? dossier.cell_resolved_on : dossier.decided_on;
  if (!day) return;
  const std::string_view field = proposed ? "cell_resolved_on" : "decided_on";
  constexpr auto act = AdmissionCommand::resolve_cell;
  acts.ask(act, field, *day, check_minimum_age, check_maximum_age);
  if (facts.applicant.vietnamese_citizen != Known::unknown) {
    acts.ask(act, field, *day, check_citizenship);
  }
  if (facts.applicant.education != EducationLevel::unknown) {
    acts.ask(act, field, *day, check_education);
  }
  const OptionalDay certificate = dossier.certificate_issued_on;
  if (certificate && *certificate <= *day) acts.ask(act, field, *day, check_certificate_validity);
  if (dossier.applied_on) acts.ask(act, field, *day, check_freshness);
}

/// The clocks of decision and ceremony. Gives what the ceremony's clock found.
inline Findings report_admission(const AdmissionFacts& facts, const Rulebook& rulebook,
                                 const PastActs& acts) noexcept {
  const Dossier& dossier = facts.dossier;
  if (dossier.certified_on && dossier.verified_on) {
    acts.ask(AdmissionCommand::certify_background, "certified_on", *dossier.certified_on,
             check_verification);
  }
  if (!dossier.decided_on) return {};
  acts.ask(AdmissionCommand::decide_admission, "decided_on", *dossier.decided_on,
           check_decision_clock);
  if (!dossier.ceremony_on || !ceremony_start(rulebook, dossier).anchor) return {};
  return acts.ask(AdmissionCommand::hold_ceremony, "ceremony_on", *dossier.ceremony_on,
                  check_ceremony_clock);
}

/// Month 12, the cell's window and the decision's clock; the day of becoming official (row 43).
inline void report_recognition(const AdmissionFacts& facts, const Rulebook& rulebook,
                               const PastActs& acts) noexcept {
  const Dossier& dossier = facts.dossier;
  if (dossier.recognition_resolved_on) {
    acts.ask(AdmissionCommand::resolve_recognition, "recognition_resolved_on",
             *dossier.recognition_resolved_on, check_month_12_complete, check_recognition_window);
  }
  if (dossier.recognised_on) {
    acts.ask(AdmissionCommand::decide_recognition, "recognised_on", *dossier.recognised_on,
             check_recognition_clock);
  }
  const OptionalDay due = probation_end(rulebook, dossier);
  if (!dossier.official_from || !due || *dossier.official_from == *due) return;
  const Day act = dossier.recognised_on.value_or(*dossier.official_from);
  const RuleRow& row = rulebook.row(RuleId::admission_recognition_backdated, act);
  acts.report({.rule = RuleId::admission_recognition_backdated,
               .citation = row.citation,
               .provenance = row.provenance,
               .subject = {},
               .found = day_value(*dossier.official_from),
               .required = day_value(*due),
               .first_allowed = {}},
              "official_from");
}

/// What the model refuses of a recorded dossier beside its days.
inline void check_recordable(Verdict& verdict, const RecordedDossierFacts& facts,
                             const RecordDossier& command) noexcept {
  const ApplicantFacts& applicant = facts.admission.applicant;
  const OrganisationKind kind = facts.admission.cell.kind;
  if (facts.identity_taken) violate_model(verdict, RuleId::model_identity_taken, "id");
  if (command.state == DossierState::none) {
    violate_model(verdict, RuleId::model_state_not_recordable, "state");
  }
  if (command.source.empty()) violate_model(verdict, RuleId::model_source_required, "source");
  if (applicant.other_dossier_open) {
    violate_model(verdict, RuleId::model_dossier_already_open, "person");
  }
  if (applicant.standing == MemberStanding::probationary ||
      applicant.standing == MemberStanding::official) {
    violate_model(verdict, RuleId::model_already_member, "person",
                  standing_value(applicant.standing), standing_value(MemberStanding::none));
  }
  if (kind != OrganisationKind::cell && kind != OrganisationKind::grassroots_cell) {
    violate_model(verdict, RuleId::model_organisation_holds_no_members, "organisation",
                  kind_value(kind), kind_value(OrganisationKind::cell));
  }
  const auto birth = applicant.birth.earliest();
  if (birth && *birth > command.day) {
    violate_model(verdict, RuleId::model_birth_after_day, "person", day_value(*birth),
                  day_value(command.day));
  }
}

}  // namespace admission

/// Decides RecordDossier.
[[nodiscard]] inline Decision<DossierRecorded> decide(const RecordedDossierFacts& facts,
                                                      const Rulebook& rulebook,
                                                      const RecordDossier& command) {
  Decision<DossierRecorded> decision;
  Verdict& verdict = decision.verdict;
  AdmissionFacts act = facts.admission;
  act.dossier = admission::recorded_dossier(facts, command);
  admission::check_recordable(verdict, facts, command);
  admission::check_recorded_days(verdict, act.dossier);
  const OptionalDay latest = admission::latest_act(act.dossier);
  if (latest && *latest != command.day) {
    violate_model(verdict, RuleId::model_day_not_latest_act, "day", day_value(command.day),
                  day_value(*latest));
  }
  if (!verdict.accepted()) return decision;
  const admission::PastActs acts(act, rulebook, verdict);
  if (command.day < facts.cell_founded_on) {
    acts.report({.rule = RuleId::model_day_before_founding,
                 .citation = 0,
                 .provenance = Provenance::confirmed,
                 .subject = {},
                 .found = day_value(command.day),
                 .required = day_value(facts.cell_founded_on),
                 .first_allowed = {}},
                "day");
  }
  admission::report_proposal(act, acts);
  act.dossier.ceremony_late = admission::report_admission(act, rulebook, acts).late;
  admission::report_recognition(act, rulebook, acts);
  decision.event = DossierRecorded{
      .dossier = facts.id, .recorded = act.dossier, .tier = command.tier, .source = command.source};
  return decision;
}

}  // namespace dangvien::inline v0
