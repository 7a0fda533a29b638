// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/annulment.hpp: a wrong admission: for what it is annulled, by whom, and
// whether only the wrong step is done again (admission notes, row 59).
#pragma once

#include <optional>

#include "dangvien/admission/checks/bodies.hpp"

namespace dangvien::inline v0::admission {

/// The dossier was in the state before it came to where it is.
[[nodiscard]] constexpr bool was_in(const Dossier& dossier, DossierState state) noexcept {
  if (state >= dossier.state) return false;
  switch (state) {
    case DossierState::applied:
      return dossier.applied_on.has_value();
    case DossierState::certified:
      return dossier.certified_on.has_value();
    case DossierState::cell_resolved:
      return dossier.cell_resolved_on.has_value();
    case DossierState::sub_committee_appraised:
      return dossier.sub_committee_appraised_on.has_value();
    case DossierState::grassroots_resolved:
      return dossier.grassroots_resolved_on.has_value();
    case DossierState::decided:
      return dossier.decided_on.has_value();
    case DossierState::probation:
      return dossier.ceremony_on.has_value();
    default:
      return false;
  }
}

/// Of a wrong authority or procedure, only the wrong step is done again where the law says so.
inline void check_redo(const Judge& judge) noexcept {
  const AnnulAdmission& command = *judge.act.annulment;
  const bool redo = command.redo_from != DossierState::none;
  const bool step_wrong = command.ground == AnnulmentGround::wrong_authority ||
                          command.ground == AnnulmentGround::wrong_procedure;
  if (redo && !step_wrong) judge.report_model(RuleId::model_redo_ground, "redo_from");
  if (redo && !was_in(judge.facts.dossier, command.redo_from)) {
    judge.report_model(RuleId::model_redo_state, "redo_from", state_value(command.redo_from),
                       state_value(judge.facts.dossier.state));
  }
  if (!step_wrong) return;
  const RuleRow& row = judge.row(RuleId::admission_annulment_redo_step);
  if (judge.cannot_judge(RuleId::admission_annulment_redo_step, row, "redo_from")) return;
  if ((row.value.number != 0) == redo) return;
  judge.report(RuleId::admission_annulment_redo_step, row, "redo_from", flag_value(redo),
               row.value);
}

inline void check_annulment_ground(const Judge& judge) noexcept {
  const AnnulAdmission& command = *judge.act.annulment;
  if (command.reason.empty()) judge.report_model(RuleId::model_reason_required, "reason");
  if (command.ground == AnnulmentGround::unspecified) {
    judge.report_model(RuleId::model_annulment_ground_required, "ground");
    return;
  }
  check_redo(judge);
  const RuleRow& row = judge.row(RuleId::admission_annulment_grounds);
  if (judge.cannot_judge(RuleId::admission_annulment_grounds, row, "ground")) return;
  const auto number = static_cast<unsigned>(command.ground) -
                      static_cast<unsigned>(AnnulmentGround::standard_unmet);
  const std::int64_t bit = std::int64_t{1} << number;
  if ((row.value.number & bit) != 0) return;
  judge.report(RuleId::admission_annulment_grounds, row, "ground", RuleValue{Unit::flag, bit, 1},
               row.value);
}

/// Another body than the issuer annuls with the consent of the committee above. What is said of the
/// issuer is held against what the registry has.
inline void check_annulled_elsewhere(const Judge& judge) noexcept {
  const OrganisationId issuer = judge.facts.dossier.decided_by;
  if (judge.facts.acting.issuer_known && judge.act.annulment->issuer_gone) {
    judge.advise(RuleId::admission_annulment_issuer, judge.row(RuleId::admission_annulment_issuer),
                 "issuer_gone", {}, identity_value(issuer));
  }
  const std::optional<Document>& consent = judge.act.annulment->consent;
  if (consent && (!consent->day || *consent->day <= judge.act.day)) return;
  const RuleRow& row = judge.row(RuleId::admission_annulment_consent);
  if (judge.cannot_judge(RuleId::admission_annulment_consent, row, "consent")) return;
  judge.report(RuleId::admission_annulment_consent, row, "consent", flag_value(consent.has_value()),
               row.value);
}

/// The issuer annuls; where it is gone, or not known, whoever is competent today.
inline void check_annulling_body(const Judge& judge) noexcept {
  const OrganisationId issuer = judge.facts.dossier.decided_by;
  const bool by_issuer = !issuer.is_none() && judge.facts.acting.organisation == issuer;
  const RuleRow& rule = judge.row(RuleId::admission_annulment_issuer);
  if (by_issuer) return;
  if (!issuer.is_none() && !judge.act.annulment->issuer_gone) {
    if (judge.cannot_judge(RuleId::admission_annulment_issuer, rule, "organisation")) return;
    judge.report(RuleId::admission_annulment_issuer, rule, "organisation",
                 identity_value(judge.facts.acting.organisation), identity_value(issuer));
    return;
  }
  const RuleRow& row = judge.row(RuleId::admission_annulment_competent_now);
  if (judge.cannot_judge(RuleId::admission_annulment_competent_now, row, "organisation")) return;
  check_competent_authority(judge);
  check_annulled_elsewhere(judge);
}

}  // namespace dangvien::inline v0::admission
