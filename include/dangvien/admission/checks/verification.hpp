// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/verification.hpp: of whom the background is verified, who need not be
// for a relative's membership, and the letters to other places (admission notes, rows 20, 22, 79
// and 81). Relatives are judged by what they are to the applicant, and only where the curriculum
// vitae's relatives are stated.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

#include "dangvien/admission/checks/clocks.hpp"
#include "dangvien/admission/judge.hpp"
#include "dangvien/law/parameter.hpp"

namespace dangvien::inline v0::admission {

inline constexpr EnumSet<Relation> spouse_side{Relation::spouse, Relation::parent_in_law,
                                               Relation::sibling_in_law};
inline constexpr EnumSet<Relation> own_side{Relation::natural_parent, Relation::raised_by,
                                            Relation::child, Relation::grandparent,
                                            Relation::sibling};

[[nodiscard]] constexpr EnumSet<Relation> without(EnumSet<Relation> all,
                                                  EnumSet<Relation> some) noexcept {
  return EnumSet<Relation>::from_bits(all.bits() & ~some.bits());
}

[[nodiscard]] inline RuleValue size_value(EnumSet<Relation> relatives) noexcept {
  return count_value(std::popcount(relatives.bits()));
}

/// The relatives whom the waivers of the dossier cover when each covers its whole side.
[[nodiscard]] constexpr EnumSet<Relation> sides_of(EnumSet<Relation> members) noexcept {
  EnumSet<Relation> covered;
  if (!(members & own_side).empty()) covered = covered | own_side;
  if (!(members & spouse_side).empty()) covered = covered | spouse_side;
  return covered;
}

/// Row 22: of the relatives who are not verified, those whom no waiver covers. A waiver that counts
/// only by a reading that is not settled says so.
[[nodiscard]] inline EnumSet<Relation> not_waived(const Judge& judge,
                                                  EnumSet<Relation> unverified) noexcept {
  const EnumSet<Relation> members = judge.facts.dossier.waiving_relatives;
  if (members.empty()) return unverified;
  const EnumSet<Relation> beyond = without(unverified, members) & sides_of(members);
  const EnumSet<Relation> open = without(unverified, sides_of(members));
  if (beyond.empty()) return open;
  const RuleRow& scope = judge.row(RuleId::admission_waiver_scope);
  if (scope.provenance > Provenance::carried) {
    judge.advise(RuleId::admission_waiver_scope, scope, "", {}, {});
  }
  const bool whole = scope.provenance == Provenance::unknown ||
                     scope.value.number == static_cast<std::int64_t>(WaiverScope::whole_side);
  return whole ? open : open | beyond;
}

/// Row 22: where a waiver leaves out the political history alone, the present of those whom it
/// covers is verified all the same.
inline void check_waived_present(const Judge& judge, EnumSet<Relation> waived) noexcept {
  const EnumSet<Relation> open = without(waived, judge.facts.dossier.present_relatives);
  if (open.empty()) return;
  const RuleRow& extent = judge.row(RuleId::admission_waiver_extent);
  if (judge.cannot_judge(RuleId::admission_waiver_extent, extent, "")) return;
  if (extent.value.number == static_cast<std::int64_t>(WaiverExtent::everything)) return;
  judge.report(RuleId::admission_waiver_extent, extent, "", size_value(open), {});
}

/// Row 20: everybody who is to be verified was, or need not be.
inline void check_relatives(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (dossier.relatives.empty() || !dossier.verified_on) return;
  if (dossier.verification_way == VerificationWay::one_organisation) return;
  const RuleRow& row = judge.row(RuleId::admission_verified_relatives);
  if (judge.cannot_judge(RuleId::admission_verified_relatives, row, "")) return;
  const EnumSet<Relation> wanted = set_of<Relation>(row.value) & dossier.relatives;
  const EnumSet<Relation> unverified = without(wanted, dossier.verified_relatives);
  if (unverified.empty()) return;
  const EnumSet<Relation> open = not_waived(judge, unverified);
  check_waived_present(judge, without(unverified, open));
  if (open.empty()) return;
  judge.report(RuleId::admission_verified_relatives, row, "", size_value(open), size_value(wanted));
}

/// Rows 23 and 79: letters that wait for a reply when the background is certified.
inline void check_letters_answered(const Judge& judge) noexcept {
  if (judge.act.command != AdmissionCommand::certify_background) return;
  std::int64_t waiting = 0;
  for (const VerificationLetter& letter : judge.facts.dossier.letters) {
    if (!letter.replied_on) ++waiting;
  }
  if (waiting == 0) return;
  const RuleRow& row = judge.row(RuleId::admission_verification_letters_open);
  judge.report(RuleId::admission_verification_letters_open, row, "", count_value(waiting), {});
}

/// Row 22: who may waive, by a full declaration that the relative's committee confirmed.
inline void check_waiver(const Judge& judge) noexcept {
  const WaiveVerification& waiver = *judge.act.waiver;
  const bool by_spouse = spouse_side.contains(waiver.relation);
  const RuleId side =
      by_spouse ? RuleId::admission_waiver_spouse_side : RuleId::admission_waiver_own_side;
  const RuleRow& row = judge.row(side);
  const MemberStanding standing = judge.facts.named.standing;
  const bool member = waiver.member.is_none() || standing == MemberStanding::official ||
                      standing == MemberStanding::probationary;
  if (!judge.cannot_judge(side, row, "relation") &&
      (!member || !set_of<Relation>(row.value).contains(waiver.relation))) {
    judge.report(side, row, member ? "relation" : "member", flag_value(false), flag_value(true));
  }
  if (by_spouse) return;
  const auto ask = [&judge](RuleId rule, bool done, std::string_view subject) {
    if (done) return;
    const RuleRow& asked = judge.row(rule);
    if (judge.cannot_judge(rule, asked, subject)) return;
    judge.report(rule, asked, subject, flag_value(false), flag_value(true));
  };
  ask(RuleId::admission_waiver_fully_declared, waiver.fully_declared, "fully_declared");
  ask(RuleId::admission_waiver_confirmed, waiver.confirmed, "confirmed");
}

/// The rule on the time to answer a letter.
[[nodiscard]] constexpr RuleId reply_rule(const VerificationLetter& letter) noexcept {
  return letter.abroad ? RuleId::admission_verification_reply_clock_abroad
                       : RuleId::admission_verification_reply_clock;
}

/// Row 79: a reply within its time from receipt, where the receipt is known.
inline void check_reply(const Judge& judge, const VerificationLetter& letter) noexcept {
  const OptionalDay received = judge.act.received_on ? judge.act.received_on : letter.received_on;
  if (received) check_plain_clock(judge, reply_rule(letter), *received, "day");
}

/// Row 23: sealed before it is sent, where that is stated.
inline void check_edges_sealed(const Judge& judge) noexcept {
  if (judge.act.edges_sealed != Known::no) return;
  const RuleRow& row = judge.row(RuleId::admission_edges_sealed);
  if (judge.cannot_judge(RuleId::admission_edges_sealed, row, "edges_sealed")) return;
  judge.report(RuleId::admission_edges_sealed, row, "edges_sealed", flag_value(false), row.value);
}

/// Some letter waits for its reply; reports it where none does, whichever number a command names.
inline void check_some_letter_waits(const Judge& judge) noexcept {
  const auto& letters = judge.facts.dossier.letters;
  const auto waits = [](const VerificationLetter& letter) { return !letter.replied_on; };
  if (std::any_of(letters.begin(), letters.end(), waits)) return;
  if (letters.empty()) {
    judge.report_model(RuleId::model_letter_unknown, "number");
  } else {
    judge.report_model(RuleId::model_letter_answered, "number");
  }
}

/// Row 79: there is room for another letter, or the letter named waits for its reply.
inline void check_letter(const Judge& judge) noexcept {
  const auto& letters = judge.facts.dossier.letters;
  const auto size = static_cast<std::int64_t>(letters.size());
  if (judge.act.command == AdmissionCommand::send_verification_letter) {
    check_edges_sealed(judge);
    if (!letters.full()) return;
    judge.report_model(RuleId::model_letters_full, "", count_value(size + 1), count_value(size));
    return;
  }
  if (!judge.act.stated) {
    check_some_letter_waits(judge);
    return;
  }
  const std::uint32_t number = judge.act.letter;
  if (number == 0 || number > letters.size()) {
    judge.report_model(RuleId::model_letter_unknown, "number", count_value(number),
                       count_value(size));
    return;
  }
  const VerificationLetter& letter = letters[number - 1];
  if (letter.replied_on) {
    judge.report_model(RuleId::model_letter_answered, "number", day_value(*letter.replied_on));
    return;
  }
  if (judge.act.day < letter.sent_on) {
    judge.report_model(RuleId::model_day_before_previous_act, "day", day_value(judge.act.day),
                       day_value(letter.sent_on), letter.sent_on);
    return;
  }
  if (judge.act.command == AdmissionCommand::record_verification_reply) check_reply(judge, letter);
}

}  // namespace dangvien::inline v0::admission
