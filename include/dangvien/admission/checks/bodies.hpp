// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/bodies.hpp: whether the organisation or person that acts may act, and
// whether the bodies in between have acted (admission notes, rows 23, 27 to 29, 75, 77, 86 to 89).
// An organisation's rank and powers are data of the day, never inferred from its name.
#pragma once

#include "dangvien/admission/checks/person.hpp"
#include "dangvien/admission/judge.hpp"
#include "dangvien/admission/policy.hpp"
#include "dangvien/law/parameter.hpp"

namespace dangvien::inline v0::admission {

/// The acting organisation stands above the cell (or is it); reports and answers no otherwise.
inline bool check_above_cell(const Judge& judge) noexcept {
  if (judge.facts.acting.above_or_same) return true;
  judge.report_model(RuleId::model_organisation_not_above_cell, "organisation");
  return false;
}

inline void report_wrong_body(const Judge& judge, OrganisationKind required) noexcept {
  judge.report_model(RuleId::model_wrong_body, "organisation", kind_value(judge.facts.acting.kind),
                     kind_value(required));
}

/// Rows 23 and 77: the grassroots organisation or, without one, the committee above grassroots.
inline void check_grassroots_or_above(const Judge& judge) noexcept {
  if (!check_above_cell(judge)) return;
  const ActingFacts& acting = judge.facts.acting;
  if (acting.is_grassroots) return;
  const bool above =
      acting.rank == Rank::upper || acting.rank == Rank::province || acting.above_grassroots_power;
  if (above && !judge.facts.cell.under_grassroots_committee) return;
  report_wrong_body(judge, OrganisationKind::grassroots_party);
}

/// Row 27.
inline void check_appraising_body(const Judge& judge) noexcept {
  if (!check_above_cell(judge) || judge.facts.acting.is_sub_committee) return;
  report_wrong_body(judge, OrganisationKind::sub_committee);
}

/// Row 28.
inline void check_grassroots_body(const Judge& judge) noexcept {
  if (!check_above_cell(judge) || judge.facts.acting.is_grassroots) return;
  report_wrong_body(judge, OrganisationKind::grassroots_party);
}

/// The act belongs to a sub-committee, and there is one above this cell.
inline void check_sub_committee_stands(const Judge& judge) noexcept {
  if (judge.facts.cell.under_sub_committee) return;
  judge.report_model(RuleId::model_body_not_in_line, "",
                     kind_value(OrganisationKind::sub_committee));
}

/// Row 28: the act belongs to a grassroots committee, and one stands between this cell and the
/// decider. A cell directly under the committee above the grassroots goes without that vote.
inline void check_grassroots_committee_stands(const Judge& judge) noexcept {
  if (judge.facts.cell.under_grassroots_committee) return;
  const RuleRow& skipped = judge.row(RuleId::admission_grassroots_vote_skipped);
  if (skipped.provenance <= Provenance::carried && skipped.value.number != 0) {
    judge.report(RuleId::admission_grassroots_vote_skipped, skipped, "", {}, {});
    return;
  }
  judge.report_model(RuleId::model_body_not_in_line, "",
                     kind_value(OrganisationKind::grassroots_party));
}

/// Row 27: the sub-committee has appraised, where there is one.
inline void check_sub_committee_done(const Judge& judge, OptionalDay appraised_on) noexcept {
  if (!judge.facts.cell.under_sub_committee || appraised_on) return;
  const RuleRow& row = judge.row(RuleId::admission_sub_committee_appraisal);
  if (judge.cannot_judge(RuleId::admission_sub_committee_appraisal, row, "")) return;
  judge.report(RuleId::admission_sub_committee_appraisal, row, "", flag_value(false),
               flag_value(true));
}

/// Row 28: the grassroots committee has voted, where one stands in between. A grassroots committee
/// that decides itself does not first propose to itself.
inline void check_grassroots_done(const Judge& judge, RuleId rule,
                                  OptionalDay resolved_on) noexcept {
  if (!judge.facts.cell.under_grassroots_committee || resolved_on) return;
  if (judge.facts.acting.is_grassroots) return;
  const RuleRow& row = judge.row(rule);
  if (judge.cannot_judge(rule, row, "")) return;
  judge.require(rule, row, "", {}, row.value);
}

/// Cấp có thẩm quyền: a tier, and its row of the rulebook on the act's day.
struct Authority {
  DeciderTier tier = DeciderTier::none;
  const DeciderRow* row = nullptr;
};

/// Kinds that never decide, under any regulation (row 29).
[[nodiscard]] constexpr bool has_no_deciding_committee(OrganisationKind kind) noexcept {
  return kind == OrganisationKind::grassroots_cell || kind == OrganisationKind::sub_committee ||
         kind == OrganisationKind::cell || kind == OrganisationKind::party_group;
}

/// Row 29: the tier in which the acting organisation would decide on that day. A grassroots
/// committee decides by the power given to it or, from 208-QĐ/TW on, by its rank.
[[nodiscard]] inline Authority authority_of(const ActingFacts& acting, const Rulebook& rulebook,
                                            Day day) noexcept {
  const auto in_tier = [&](DeciderTier tier) {
    return Authority{tier, rulebook.decider(tier, day)};
  };
  // "Committee": a cell, grassroots or not, has none that decides, whatever rank was recorded for
  // it, and neither has what stands below the grassroots.
  if (acting.is_cell || has_no_deciding_committee(acting.kind)) return {};
  if (acting.rank == Rank::province) return in_tier(DeciderTier::province);
  if (acting.rank == Rank::upper || acting.above_grassroots_power)
    return in_tier(DeciderTier::upper);
  if (!acting.is_grassroots && acting.rank != Rank::grassroots) return {};
  if (acting.authorised_to_admit) {
    const Authority authorised = in_tier(DeciderTier::authorised_grassroots);
    if (authorised.row != nullptr && authorised.row->competent) return authorised;
  }
  return in_tier(DeciderTier::grassroots);
}

/// A decision by the committee of the place that the applicant left, which still has the file.
[[nodiscard]] inline bool decides_for_the_old_place(const Judge& judge) noexcept {
  return judge.act.command == AdmissionCommand::decide_admission &&
         judge.facts.acting.above_former && !judge.facts.acting.above_or_same &&
         judge.facts.dossier.moved_on && is_with_the_old_place(judge.facts.dossier);
}

/// Row 3: the committee directly under the Centre considers applicants over the ordinary age.
[[nodiscard]] inline bool decides_on_over_age(const Judge& judge) noexcept {
  if (judge.facts.acting.rank != Rank::province) return false;
  const auto birth = birth_range(judge.facts.applicant.birth);
  const RuleRow& row = judge.rulebook.row(RuleId::admission_maximum_age, judge.act.day);
  if (!birth || row.provenance == Provenance::unknown) return false;
  return completed_months(birth->earliest, judge.act.day, policy::age_rounding) >
         Months{static_cast<std::int32_t>(row.value.number)};
}

/// Row 29: a committee nearer to the cell decides, and nothing brings the matter to a higher one.
[[nodiscard]] inline bool another_decides(const Judge& judge) noexcept {
  const ActingFacts& acting = judge.facts.acting;
  return !acting.competent.is_none() && acting.competent != acting.organisation &&
         !decides_for_the_old_place(judge) && !decides_on_over_age(judge);
}

/// Row 29: the acting organisation may decide admissions on that day.
inline void check_competent_authority(const Judge& judge) noexcept {
  // The old place may still decide on the file of an applicant who moved (row 94).
  if (!decides_for_the_old_place(judge) && !check_above_cell(judge)) return;
  const Authority authority = authority_of(judge.facts.acting, judge.rulebook, judge.act.day);
  judge.findings.tier = authority.tier;
  judge.findings.decider = authority.row;
  const RuleRow& rule = judge.row(RuleId::admission_decider);
  const OrganisationId right = judge.facts.acting.competent;
  const RuleValue required = right.is_none() ? RuleValue{} : identity_value(right);
  if (authority.tier == DeciderTier::none) {
    judge.report(RuleId::admission_decider, rule, "organisation",
                 kind_value(judge.facts.acting.kind), required);
    return;
  }
  RuleRow row = rule;
  row.provenance = Provenance::unknown;  // nothing is known of that tier on that day
  if (authority.row != nullptr) {
    row.citation = authority.row->citation;
    row.provenance = authority.row->provenance;
    judge.verdict.rest_on(row.provenance);
  }
  if (judge.cannot_judge(RuleId::admission_decider, row, "organisation")) return;
  if (authority.row->competent && !another_decides(judge)) return;
  judge.report(RuleId::admission_decider, row, "organisation", kind_value(judge.facts.acting.kind),
               required);
}

/// Row 75: the helper of a probationary member who leaves hands over a remark.
inline void check_leaving_helper(const Judge& judge) noexcept {
  const PersonId before = judge.facts.dossier.helper;
  if (before.is_none() || before == judge.act.helper || judge.act.remark) return;
  const RuleRow& row = judge.row(RuleId::admission_helper_remark);
  judge.report(RuleId::admission_helper_remark, row, "remark", flag_value(false), row.value);
}

/// Rows 36 and 75: an official member helps the new member through probation. Before it a helper
/// may be named, and then must be an official member too.
inline void check_helper(const Judge& judge) noexcept {
  const bool changes = judge.act.command == AdmissionCommand::assign_helper;
  const bool of_member = judge.act.command == AdmissionCommand::hold_ceremony ||
                         (changes && is_probationary(judge.facts.dossier.state));
  if (judge.act.helper.is_none() && !of_member && !changes) return;
  if (of_member && changes) check_leaving_helper(judge);
  const MemberStanding standing = judge.facts.named.standing;
  if (!judge.act.helper.is_none() && standing == MemberStanding::official) return;
  if (!of_member) {
    judge.report_model(RuleId::model_person_not_official, "helper", standing_value(standing),
                       standing_value(MemberStanding::official));
    return;
  }
  const RuleRow& row = judge.row(RuleId::admission_ceremony_helper);
  if (judge.cannot_judge(RuleId::admission_ceremony_helper, row, "helper")) return;
  judge.report(RuleId::admission_ceremony_helper, row, "helper", standing_value(standing),
               standing_value(MemberStanding::official));
}

/// Row 82: whether the place of study or work handles the applicant, and not the residence. The
/// tie is stated.
[[nodiscard]] constexpr bool handled_at_tie(ApplicantTie tie, Months lasts, Months mark) noexcept {
  if (tie == ApplicantTie::graduated_without_work) return false;
  return tie == ApplicantTie::awaiting_graduation || lasts >= mark;
}

/// Row 54: the committee may assign a cell where there is none.
[[nodiscard]] constexpr bool may_assign(const ActingFacts& acting,
                                        EnumSet<AssigningCommittee> committees) noexcept {
  const bool upper = acting.rank == Rank::upper || acting.rank == Rank::province;
  return (upper && committees.contains(AssigningCommittee::upper)) ||
         (acting.above_grassroots_power &&
          committees.contains(AssigningCommittee::above_grassroots_power)) ||
         (acting.authorised_to_admit &&
          committees.contains(AssigningCommittee::authorised_grassroots));
}

inline void check_assigned_cell(const Judge& judge) noexcept {
  const RuleRow& row = judge.row(RuleId::admission_assigning_committees);
  if (judge.cannot_judge(RuleId::admission_assigning_committees, row, "assigned_by")) return;
  const ActingFacts& acting = judge.facts.acting;
  const bool named = !judge.act.listing->assigned_by.is_none();
  if (named && may_assign(acting, set_of<AssigningCommittee>(row.value))) return;
  judge.report(RuleId::admission_assigning_committees, row, "assigned_by", flag_value(named),
               flag_value(true));
}

/// Rows 54 and 82: the cell that lists is that of the place which handles the applicant, or one
/// that a committee assigned. What is not stated is not judged.
inline void check_handling_place(const Judge& judge) noexcept {
  const ListProspect& listing = *judge.act.listing;
  if (listing.place_without_cell) {
    check_assigned_cell(judge);
    return;
  }
  if (listing.tie == ApplicantTie::unspecified) return;
  const RuleRow& row = judge.row(RuleId::admission_handling_months);
  if (judge.cannot_judge(RuleId::admission_handling_months, row, "tie")) return;
  if (handled_at_tie(listing.tie, listing.tie_lasts, months_of(row.value)) != listing.at_residence)
    return;
  judge.report(RuleId::admission_handling_months, row, "at_residence",
               months_value(listing.tie_lasts), row.value);
}

}  // namespace dangvien::inline v0::admission
