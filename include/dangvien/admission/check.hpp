// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/check.hpp: the names of everything the admission workflow looks at before an
// act. A row of the workflow table lists the checks of one act; checks/*.hpp says how each is
// judged. Invariants: fewer than 64 checks, so that a row holds them as bits; every check names the
// rules it
//   may report, and no other part of the workflow reports them.
// Never: judges anything.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/enum_set.hpp"

namespace dangvien::inline v0 {

/// Điều phải xét. One question asked before an act of the workflow. Numbers are not stored
/// anywhere.
enum class Check : std::uint8_t {
  // The person and the place.
  single_dossier,  ///< no other dossier of the person is open
  not_a_member,    ///< the person is not in the Party already
  place_is_cell,   ///< the organisation that handles the dossier is a cell
  day_order,       ///< the paper is not older than the papers it must follow
  citizenship,     ///< row 8
  minimum_age,     ///< row 1
  maximum_age,     ///< rows 2 to 4
  education,       ///< rows 5 to 7
  // The papers.
  awareness_certificate,  ///< row 10
  certificate_validity,   ///< row 11
  opening_required,       ///< row 77
  freshness,              ///< row 12
  introducer,             ///< rows 13 to 18, the one introducer that a command names
  introductions,          ///< rows 13 to 16, the combination
  introduction_links,     ///< rows 17 and 18, of every introduction in the dossier
  verifier,               ///< row 80
  verification,           ///< rows 20 to 23
  political_standard,     ///< row 76
  opinions,               ///< row 25
  // The bodies that act.
  opening_body,         ///< row 77
  certifying_body,      ///< row 23
  appraising_body,      ///< row 27: the sub-committee directly above the cell
  grassroots_body,      ///< row 28: the cell's grassroots committee
  competent_authority,  ///< row 29
  helper,               ///< rows 36 and 75
  // The intermediate acts.
  sub_committee_stands,         ///< the cell is under a sub-committee at all
  grassroots_committee_stands,  ///< a grassroots committee stands between cell and decider at all
  sub_committee_appraised,      ///< row 27: appraised, where a sub-committee stands
  grassroots_resolved,          ///< row 28: voted, where a grassroots committee stands
  recognition_sub_committee_appraised,  ///< row 42
  recognition_grassroots_resolved,      ///< row 42
  // The votes.
  cell_quorum,        ///< row 26c
  ballot_arithmetic,  ///< the minutes add up
  cell_vote,          ///< rows 26, 26a and 28a: short of the share is forwarded
  grassroots_vote,    ///< rows 28, 28a and 84: short of the share is forwarded
  deciding_vote,      ///< rows 29a and 84: short of the share refuses
  // The clocks and what follows the decision.
  decision_clock,          ///< rows 31 and 32
  ceremony_clock,          ///< rows 34 and 35
  month_12_complete,       ///< rows 37 and 40
  recognition_window,      ///< row 40
  new_member_certificate,  ///< row 39
  recognition_forwarded,   ///< row 44: the cell voted in favour, or fell short three times
  recognition_clock,       ///< row 41
  recognition_effect,      ///< row 43
  striking_off_ground,     ///< rows 44, 45 and 60
  striking_off_forwarded,  ///< row 46: the cell proposed it, or three ballots on recognition fell
                           ///< short
  // Verification in detail, and the applicant who moves.
  letter,           ///< row 79: the letter is there, waits for a reply, and was answered in time
  waiver,           ///< row 22
  move,             ///< rows 90 to 95: which case it is, and what it needs
  file_step,        ///< rows 91, 92 and 95: who may send the file where, and in time
  question,         ///< row 96
  elsewhere,        ///< rows 94 to 96: there is a question to ask or answer, or a file to send
  handling_place,   ///< rows 54 and 82
  decision_serves,  ///< rows 95 and 96: the decision of the old place serves at the new one
  // Special cases, and what follows.
  former_member,                     ///< rows 30 and 49 to 52: re-admission, population policy
  special_groups,                    ///< rows 55 to 57, 114 and 115
  prior_consents,                    ///< rows 3, 4, 7, 30, 50, 55, 57 and 115: before the signing
  striking_off_procedure,            ///< row 61
  striking_off_grassroots_resolved,  ///< row 46: voted, where a grassroots committee stands
  extension,                         ///< rows 32 and 41
  annulment_ground,                  ///< row 59: for what, and whether a step is done again
  annulling_body,                    ///< row 59: who
  timely,                            ///< rows 33, 38, 74 and 106
};

inline constexpr std::size_t check_count = static_cast<std::size_t>(Check::timely) + 1;
template <>
struct EnumNames<Check> {
  static constexpr std::array<std::string_view, 63> names = {"single_dossier",
                                                             "not_a_member",
                                                             "place_is_cell",
                                                             "day_order",
                                                             "citizenship",
                                                             "minimum_age",
                                                             "maximum_age",
                                                             "education",
                                                             "awareness_certificate",
                                                             "certificate_validity",
                                                             "opening_required",
                                                             "freshness",
                                                             "introducer",
                                                             "introductions",
                                                             "introduction_links",
                                                             "verifier",
                                                             "verification",
                                                             "political_standard",
                                                             "opinions",
                                                             "opening_body",
                                                             "certifying_body",
                                                             "appraising_body",
                                                             "grassroots_body",
                                                             "competent_authority",
                                                             "helper",
                                                             "sub_committee_stands",
                                                             "grassroots_committee_stands",
                                                             "sub_committee_appraised",
                                                             "grassroots_resolved",
                                                             "recognition_sub_committee_appraised",
                                                             "recognition_grassroots_resolved",
                                                             "cell_quorum",
                                                             "ballot_arithmetic",
                                                             "cell_vote",
                                                             "grassroots_vote",
                                                             "deciding_vote",
                                                             "decision_clock",
                                                             "ceremony_clock",
                                                             "month_12_complete",
                                                             "recognition_window",
                                                             "new_member_certificate",
                                                             "recognition_forwarded",
                                                             "recognition_clock",
                                                             "recognition_effect",
                                                             "striking_off_ground",
                                                             "striking_off_forwarded",
                                                             "letter",
                                                             "waiver",
                                                             "move",
                                                             "file_step",
                                                             "question",
                                                             "elsewhere",
                                                             "handling_place",
                                                             "decision_serves",
                                                             "former_member",
                                                             "special_groups",
                                                             "prior_consents",
                                                             "striking_off_procedure",
                                                             "striking_off_grassroots_resolved",
                                                             "extension",
                                                             "annulment_ground",
                                                             "annulling_body",
                                                             "timely"};
};
static_assert(count_of<Check> == check_count);
static_assert(check_count <= 64, "a set of checks is one 64-bit number");

using CheckSet = EnumSet<Check>;

/// What a check needs to be answered.
enum class CheckNeeds : std::uint8_t {
  state_and_day,  ///< the facts and the day; `explain` answers it before a command exists
  partly,         ///< as far as the facts go, the same; the rest of it looks at the command
  command,        ///< a field of the command as well (ballot, consent, acting organisation, person)
};

/// What a check needs.
[[nodiscard]] constexpr CheckNeeds needs_of(Check check) noexcept {
  // Consents may come with the command, an authorised grassroots committee is itself the decider,
  // and a letter is named by its number: what holds whatever the command says is told before.
  constexpr CheckSet in_part{Check::maximum_age,
                             Check::education,
                             Check::former_member,
                             Check::special_groups,
                             Check::prior_consents,
                             Check::letter,
                             Check::grassroots_resolved,
                             Check::recognition_grassroots_resolved,
                             Check::striking_off_grassroots_resolved};
  constexpr CheckSet of_command{
      Check::introducer, Check::verifier, Check::opening_body, Check::certifying_body,
      Check::appraising_body, Check::grassroots_body, Check::competent_authority, Check::helper,
      Check::ballot_arithmetic, Check::cell_vote, Check::grassroots_vote, Check::deciding_vote,
      Check::ceremony_clock, Check::striking_off_ground, Check::handling_place, Check::waiver,
      Check::move, Check::file_step, Check::question,
      // Grounds and bodies of the command.
      Check::striking_off_procedure, Check::extension, Check::annulment_ground,
      Check::annulling_body};
  if (in_part.contains(check)) return CheckNeeds::partly;
  return of_command.contains(check) ? CheckNeeds::command : CheckNeeds::state_and_day;
}

/// Those of all checks that need at most so much.
[[nodiscard]] constexpr CheckSet checks_needing(CheckNeeds most) noexcept {
  CheckSet kept;
  for (std::size_t index = 0; index < check_count; ++index) {
    const auto check = static_cast<Check>(index);
    if (needs_of(check) <= most) kept.insert(check);
  }
  return kept;
}

/// The checks of `set` that need no command at all.
[[nodiscard]] constexpr CheckSet state_and_day_checks(CheckSet set) noexcept {
  constexpr CheckSet of_facts = checks_needing(CheckNeeds::state_and_day);
  return set & of_facts;
}

/// The checks of `set` that say something before there is a command.
[[nodiscard]] constexpr CheckSet checks_without_command(CheckSet set) noexcept {
  constexpr CheckSet of_facts = checks_needing(CheckNeeds::partly);
  return set & of_facts;
}

}  // namespace dangvien::inline v0
