// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/papers.hpp: certificate, opening, background, opinions, freshness
// (admission notes, rows 10 to 12, 20 to 25, 76, 77 and 80).
// What is satisfied under every reading is not reported, even where the rule itself is not known.
#pragma once

#include "dangvien/admission/judge.hpp"
#include "dangvien/admission/policy.hpp"
#include "dangvien/law/parameter.hpp"

namespace dangvien::inline v0::admission {

/// Row 10: a certificate is in the dossier.
inline void check_awareness_certificate(const Judge& judge) noexcept {
  if (judge.facts.dossier.certificate_issued_on) return;
  const RuleRow& row = judge.row(RuleId::admission_certificate_required);
  if (judge.cannot_judge(RuleId::admission_certificate_required, row, "")) return;
  judge.report(RuleId::admission_certificate_required, row, "", flag_value(false), row.value);
}

/// The day on which the months of a paper of `issued` are full.
[[nodiscard]] inline Day months_full(Day issued, Months validity) noexcept {
  return add_months(issued, validity, policy::paper_rounding);
}

/// Row 11: the certificate has not lapsed on the day of the meeting. The day on which the months
/// are full is a question of its own (admission.certificate_use_on_last_day).
inline void check_certificate_validity(const Judge& judge) noexcept {
  const OptionalDay issued = judge.facts.dossier.certificate_issued_on;
  if (!issued) return;
  const RuleRow& row = judge.row(RuleId::admission_certificate_validity);
  if (judge.cannot_judge(RuleId::admission_certificate_validity, row, "")) return;
  if (surely_incomplete(months_of(row.value), *issued, judge.act.day)) return;
  const Day full = months_full(*issued, months_of(row.value));
  if (judge.act.day < full) return;
  if (judge.act.day > full) {
    judge.report(RuleId::admission_certificate_validity, row, "day", day_value(full), row.value);
    return;
  }
  const RuleRow& last = judge.row(RuleId::admission_certificate_use_on_last_day);
  if (judge.cannot_judge(RuleId::admission_certificate_use_on_last_day, last, "day")) return;
  if (last.value.number != 0) return;
  judge.report(RuleId::admission_certificate_use_on_last_day, last, "day", row.value, {});
}

/// Row 77: permission to begin the papers, before the application.
inline void check_opening_required(const Judge& judge) noexcept {
  if (judge.facts.dossier.opened_on) return;
  const RuleRow& row = judge.row(RuleId::admission_opening_required);
  if (judge.cannot_judge(RuleId::admission_opening_required, row, "")) return;
  if (row.value.number == 0) return;
  judge.report(RuleId::admission_opening_required, row, "", flag_value(false), row.value);
}

/// The papers that the row of admission.stale_papers names; all where no row is known.
[[nodiscard]] inline EnumSet<StalePaper> stale_papers(const RuleRow& row) noexcept {
  if (row.provenance == Provenance::unknown) {
    return {StalePaper::introduction, StalePaper::union_resolution, StalePaper::opinions};
  }
  return set_of<StalePaper>(row.value);
}

/// The oldest of the papers that are made again; none when the dossier holds none of them.
[[nodiscard]] inline OptionalDay oldest_paper(const Dossier& dossier,
                                              EnumSet<StalePaper> papers) noexcept {
  OptionalDay oldest;
  const auto look_at = [&](StalePaper kind, OptionalDay paper) {
    if (paper && papers.contains(kind) && (!oldest || *paper < *oldest)) oldest = paper;
  };
  for (const Introduction& introduction : dossier.introductions) {
    const bool member = introduction.introducer == IntroducerKind::official_member;
    look_at(member ? StalePaper::introduction : StalePaper::union_resolution, introduction.day);
  }
  look_at(StalePaper::opinions, dossier.opinions_on);
  return oldest;
}

/// Row 12: a dossier older than 12 months needs the papers that admission.stale_papers names made
/// again; a paper of the last 12 months is fresh (policy), and whether something changed so that it
/// is verified again nobody but the cell knows. "Over 12 months" is read as written: on the day
/// itself the papers still serve.
inline void check_freshness(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (!dossier.applied_on) return;
  const RuleRow& row = judge.row(RuleId::admission_dossier_freshness);
  if (judge.cannot_judge(RuleId::admission_dossier_freshness, row, "")) return;
  const Months limit = months_of(row.value);
  if (surely_incomplete(limit, *dossier.applied_on, judge.act.day)) return;
  if (judge.act.day <= months_full(*dossier.applied_on, limit)) return;
  const RuleRow& papers = judge.row(RuleId::admission_stale_papers);
  const OptionalDay stale = oldest_paper(dossier, stale_papers(papers));
  if (!stale || judge.act.day <= months_full(*stale, limit)) return;
  judge.report(RuleId::admission_dossier_freshness, row, "day",
               day_value(months_full(*stale, limit)), row.value);
}

/// Row 76: a finding is stated, and an open one is named with the instrument that says what the
/// standard is. It stands in the way of later acts only (check_political_standard).
inline void check_finding(const Judge& judge) noexcept {
  const PoliticalFinding finding = judge.act.verification->finding;
  if (finding == PoliticalFinding::unspecified) {
    judge.report_model(RuleId::model_finding_required, "finding");
  }
  if (finding != PoliticalFinding::open) return;
  const RuleRow& row = judge.row(RuleId::admission_political_standard);
  if (judge.cannot_judge(RuleId::admission_political_standard, row, "finding")) return;
  judge.advise(RuleId::admission_political_standard, row, "finding", flag_value(false), row.value);
}

/// Rows 20, 80 and 81: a written report of who was sent, a way that the guidance knows, and nobody
/// asked about who is only declared.
inline void check_way(const Judge& judge) noexcept {
  const RecordVerification& command = *judge.act.verification;
  if (!command.verifier.is_none() && !command.document) {
    const RuleRow& row = judge.row(RuleId::admission_verifier_report);
    judge.report(RuleId::admission_verifier_report, row, "document", flag_value(false), row.value);
  }
  if (command.way != VerificationWay::ordinary) {
    const RuleRow& row = judge.row(RuleId::admission_verification_short_ways);
    const bool known = !judge.cannot_judge(RuleId::admission_verification_short_ways, row, "way");
    if (known && !set_of<VerificationWay>(row.value).contains(command.way)) {
      judge.report(RuleId::admission_verification_short_ways, row, "way", flag_value(false),
                   flag_value(true));
    }
  }
  if (command.relatives.empty()) return;
  const RuleRow& row = judge.row(RuleId::admission_declared_relatives);
  if (row.provenance == Provenance::unknown) return;  // who else may be verified is not said
  if ((set_of<Relation>(row.value) & command.relatives).empty()) return;
  judge.report(RuleId::admission_declared_relatives, row, "relatives", {}, {});
}

/// Row 80: who is sent to verify is a member and neither the applicant nor close kin.
inline void check_verifier(const Judge& judge) noexcept {
  const RecordVerification& command = *judge.act.verification;
  check_finding(judge);
  const bool is_applicant =
      !command.verifier.is_none() && command.verifier == judge.facts.applicant.person;
  if (command.verifier_is_kin || is_applicant) {
    const RuleRow& row = judge.row(RuleId::admission_verifier_not_kin);
    if (!judge.cannot_judge(RuleId::admission_verifier_not_kin, row, "verifier")) {
      judge.report(RuleId::admission_verifier_not_kin, row, "verifier", flag_value(true),
                   flag_value(false));
    }
  }
  const MemberStanding standing = judge.facts.named.standing;
  const bool member =
      standing == MemberStanding::official || standing == MemberStanding::probationary;
  if (!command.verifier.is_none() && !is_applicant && !member) {
    judge.report_model(RuleId::model_verifier_not_member, "verifier", standing_value(standing));
  }
  check_way(judge);
}

/// Rows 20 to 23: verified at all, and verified before the background is certified.
inline void check_verification(const Judge& judge) noexcept {
  const OptionalDay verified = judge.facts.dossier.verified_on;
  const bool certifying = judge.act.command == AdmissionCommand::certify_background;
  if (verified && (!certifying || *verified <= judge.act.day)) return;
  const RuleId rule = certifying ? RuleId::admission_certification_after_verification
                                 : RuleId::admission_verification_required;
  const RuleRow& row = judge.row(rule);
  if (judge.cannot_judge(rule, row, certifying ? "day" : "")) return;
  if (verified) {
    judge.report(rule, row, "day", day_value(judge.act.day), day_value(*verified), verified);
  } else {
    judge.report(rule, row, "", flag_value(false), flag_value(true));
  }
}

/// Row 23: the cell's remark comes before the certification, where that is stated.
inline void check_cell_remark(const Judge& judge) noexcept {
  if (judge.act.cell_remark != Known::no) return;
  const RuleRow& row = judge.row(RuleId::admission_cell_remark);
  if (judge.cannot_judge(RuleId::admission_cell_remark, row, "cell_remark")) return;
  judge.report(RuleId::admission_cell_remark, row, "cell_remark", flag_value(false), row.value);
}

/// Row 76: no open matter of the political standard; one that was found is cleared or consented to.
inline void check_political_standard(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (!dossier.verified_on) return;  // reported by the verification
  switch (dossier.finding) {
    case PoliticalFinding::none_found:
    case PoliticalFinding::cleared:
    case PoliticalFinding::consented:
      return;
    case PoliticalFinding::unspecified:
    case PoliticalFinding::open:
      break;
  }
  const RuleRow& row = judge.row(RuleId::admission_political_clearance);
  if (judge.cannot_judge(RuleId::admission_political_clearance, row, "")) return;
  judge.report(RuleId::admission_political_clearance, row, "", flag_value(false), flag_value(true));
}

/// One opinion of row 25.
inline void check_opinion(const Judge& judge, RuleId rule, bool given) noexcept {
  if (given) return;
  const RuleRow& row = judge.row(rule);
  if (judge.cannot_judge(rule, row, "")) return;
  judge.report(rule, row, "", flag_value(false), flag_value(true));
}

/// Rows 25 and 83: opinions of the mass organisations and of the cell of the place of residence.
inline void check_opinions(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  check_opinion(judge, RuleId::admission_opinions_required, dossier.mass_organisations_heard);
  check_opinion(judge, RuleId::admission_residence_opinion_required, dossier.residence_heard);
  check_opinion(judge, RuleId::admission_temporary_remarks,
                dossier.temporary_cell.is_none() || dossier.temporary_place_heard);
}

}  // namespace dangvien::inline v0::admission
