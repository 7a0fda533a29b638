// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/table_rows.hpp: the rows of the workflow, read top to bottom as a dossier
// goes. Invariants: see table.hpp, which includes this file; include that one. Never: holds a value
// of the law.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "dangvien/admission/table.hpp"

namespace dangvien::inline v0 {
namespace admission {

// clang-format off
[[nodiscard]] constexpr auto make_admission_table() noexcept {
  using enum DossierState;
  using C = AdmissionCommand;
  namespace of = checks_of;
  return std::to_array<Transition>({
      //   state                                command                             checks                        next
      step(none,                                C::list_prospect,                   of::listing,                  listed),

      step(listed,                              C::record_awareness_certificate,    of::certificate,              class_completed),
      step(listed,                              C::remove_prospect,                 of::removal,                  removed),
      step(listed,                              C::assign_helper,                   of::helping,                  listed),
      step(listed,                              C::transfer_applicant,              of::moving,                   listed),

      step(class_completed,                     C::record_awareness_certificate,    of::certificate,              class_completed),
      step(class_completed,                     C::grant_opening,                   of::opening,                  opened),
      step(class_completed,                     C::submit_application,              of::application,              applied),
      step(class_completed,                     C::remove_prospect,                 of::removal,                  removed),
      step(class_completed,                     C::assign_helper,                   of::helping,                  class_completed),
      step(class_completed,                     C::transfer_applicant,              of::moving,                   class_completed),

      step(opened,                              C::record_awareness_certificate,    of::certificate,              opened),
      step(opened,                              C::submit_application,              of::application,              applied),
      step(opened,                              C::remove_prospect,                 of::removal,                  removed),
      step(opened,                              C::assign_helper,                   of::helping,                  opened),
      step(opened,                              C::transfer_applicant,              of::moving,                   opened),

      // Papers have no central order among themselves (row 24).
      step(applied,                             C::record_awareness_certificate,    of::certificate,              applied),
      step(applied,                             C::record_introduction,             of::introduction,             applied),
      step(applied,                             C::record_verification,             of::verifying,                applied),
      step(applied,                             C::record_opinions,                 of::hearing,                  applied),
      step(applied,                             C::certify_background,              of::certifying,               certified),
      step(applied,                             C::remove_prospect,                 of::removal,                  removed),
      step(applied,                             C::send_verification_letter,        of::writing,                  applied),
      step(applied,                             C::chase_verification_letter,       of::writing,                  applied),
      step(applied,                             C::record_verification_reply,       of::writing,                  applied),
      step(applied,                             C::waive_verification,              of::waiving,                  applied),
      step(applied,                             C::assign_helper,                   of::helping,                  applied),
      step(applied,                             C::transfer_applicant,              of::moving,                   applied),

      // Stale papers are made again without going back (row 12).
      step(certified,                           C::record_awareness_certificate,    of::certificate,              certified),
      step(certified,                           C::record_introduction,             of::introduction,             certified),
      step(certified,                           C::record_verification,             of::verifying,                certified),
      step(certified,                           C::record_opinions,                 of::hearing,                  certified),
      step(certified,                           C::certify_background,              of::certifying,               certified),
      step(certified,                           C::resolve_cell,                    of::cell,                     cell_resolved),
      step(certified,                           C::remove_prospect,                 of::removal,                  removed),
      step(certified,                           C::send_verification_letter,        of::writing,                  certified),
      step(certified,                           C::chase_verification_letter,       of::writing,                  certified),
      step(certified,                           C::record_verification_reply,       of::writing,                  certified),
      step(certified,                           C::waive_verification,              of::waiving,                  certified),
      step(certified,                           C::assign_helper,                   of::helping,                  certified),
      step(certified,                           C::transfer_applicant,              of::moving,                   certified),

      // From here on the answer, yes or no, is that of the competent committee (rows 28a, 31 and 33): the dossier of an
      // applicant who withdraws or dies is declined by it.
      step(cell_resolved,                       C::appraise_by_sub_committee,       of::appraisal,                sub_committee_appraised),
      step(cell_resolved,                       C::resolve_grassroots,              of::grassroots,               grassroots_resolved),
      step(cell_resolved,                       C::decide_admission,                of::decision,                 decided),
      step(cell_resolved,                       C::decline_admission,               of::declining,                declined),
      step(cell_resolved,                       C::assign_helper,                   of::helping,                  cell_resolved),
      step(cell_resolved,                       C::transfer_applicant,              of::moving,                   cell_resolved),
      step(cell_resolved,                       C::forward_file,                    of::forwarding,               cell_resolved),
      step(cell_resolved,                       C::extend_decision,                 of::extending,                cell_resolved),

      step(sub_committee_appraised,             C::resolve_grassroots,              of::grassroots,               grassroots_resolved),
      step(sub_committee_appraised,             C::decide_admission,                of::decision,                 decided),
      step(sub_committee_appraised,             C::decline_admission,               of::declining,                declined),
      step(sub_committee_appraised,             C::assign_helper,                   of::helping,                  sub_committee_appraised),
      step(sub_committee_appraised,             C::transfer_applicant,              of::moving,                   sub_committee_appraised),
      step(sub_committee_appraised,             C::forward_file,                    of::forwarding,               sub_committee_appraised),
      step(sub_committee_appraised,             C::extend_decision,                 of::extending,                sub_committee_appraised),

      step(grassroots_resolved,                 C::decide_admission,                of::decision,                 decided),
      step(grassroots_resolved,                 C::decline_admission,               of::declining,                declined),
      step(grassroots_resolved,                 C::assign_helper,                   of::helping,                  grassroots_resolved),
      step(grassroots_resolved,                 C::transfer_applicant,              of::moving,                   grassroots_resolved),
      step(grassroots_resolved,                 C::forward_file,                    of::forwarding,               grassroots_resolved),
      step(grassroots_resolved,                 C::extend_decision,                 of::extending,                grassroots_resolved),

      step(decided,                             C::record_receipt,                  of::receipt,                  decided),
      step(decided,                             C::hold_ceremony,                   of::ceremony,                 probation),
      step(decided,                             C::assign_helper,                   of::helping,                  decided),
      step(decided,                             C::transfer_applicant,              of::moving,                   decided),
      // Forwarded by its issuer, a decision that came too late after the transfer decision is annulled (row 95).
      step(decided,                             C::forward_file,                    of::forwarding,               decided, cell_resolved),
      step(decided,                             C::question_decision,               of::questioning,              decided),
      step(decided,                             C::answer_question,                 of::questioning,              decided),
      step(decided,                             C::notify_decision,                 of::notifying,                decided),
      // From 294-QĐ/TW on, of a wrong authority or procedure only the wrong step is done again: the dossier then
      // returns to the state that the command names, which it was in before (row 59).
      step(decided,                             C::annul_admission,                 of::annulling,                annulled),

      // A short vote of the cell or of the grassroots committee leads to another ballot; after three the
      // matter goes up without it (row 44), which is why the acts that follow start before it as well.
      step(probation,                           C::record_new_member_certificate,   of::new_member,               probation),
      step(probation,                           C::resolve_recognition,             of::recognition,              recognition_cell_resolved, probation),
      step(probation,                           C::appraise_recognition,            of::recognition_appraisal,    recognition_sub_committee_appraised),
      step(probation,                           C::resolve_grassroots_recognition,  of::recognition_grassroots,   recognition_grassroots_resolved, probation),
      step(probation,                           C::decide_recognition,              of::recognition_decision,     recognised),
      step(probation,                           C::propose_striking_off,            of::striking_off,             striking_off_proposed, probation),
      step(probation,                           C::decide_striking_off,             of::striking_off_decision,    struck_off),
      step(probation,                           C::assign_helper,                   of::helping,                  probation),
      step(probation,                           C::record_member_cv,                of::papers_of_member,         probation),
      // Acts are recorded in the order in which their papers come in.
      step(probation,                           C::record_receipt,                  of::receipt,                  probation),
      step(probation,                           C::annul_admission,                 of::annulling,                annulled),

      step(recognition_cell_resolved,           C::appraise_recognition,            of::recognition_appraisal,    recognition_sub_committee_appraised),
      step(recognition_cell_resolved,           C::resolve_grassroots_recognition,  of::recognition_grassroots,   recognition_grassroots_resolved, recognition_cell_resolved),
      step(recognition_cell_resolved,           C::decide_recognition,              of::recognition_decision,     recognised),
      step(recognition_cell_resolved,           C::propose_striking_off,            of::striking_off,             striking_off_proposed, recognition_cell_resolved),
      step(recognition_cell_resolved,           C::decide_striking_off,             of::striking_off_decision,    struck_off),
      step(recognition_cell_resolved,           C::assign_helper,                   of::helping,                  recognition_cell_resolved),
      step(recognition_cell_resolved,           C::extend_decision,                 of::extending,                recognition_cell_resolved),
      step(recognition_cell_resolved,           C::annul_admission,                 of::annulling,                annulled),

      step(recognition_sub_committee_appraised, C::resolve_grassroots_recognition,  of::recognition_grassroots,   recognition_grassroots_resolved, recognition_sub_committee_appraised),
      step(recognition_sub_committee_appraised, C::decide_recognition,              of::recognition_decision,     recognised),
      step(recognition_sub_committee_appraised, C::propose_striking_off,            of::striking_off,             striking_off_proposed, recognition_sub_committee_appraised),
      step(recognition_sub_committee_appraised, C::decide_striking_off,             of::striking_off_decision,    struck_off),
      step(recognition_sub_committee_appraised, C::assign_helper,                   of::helping,                  recognition_sub_committee_appraised),
      step(recognition_sub_committee_appraised, C::extend_decision,                 of::extending,                recognition_sub_committee_appraised),
      step(recognition_sub_committee_appraised, C::annul_admission,                 of::annulling,                annulled),

      step(recognition_grassroots_resolved,     C::decide_recognition,              of::recognition_decision,     recognised),
      step(recognition_grassroots_resolved,     C::propose_striking_off,            of::striking_off,             striking_off_proposed, recognition_grassroots_resolved),
      step(recognition_grassroots_resolved,     C::assign_helper,                   of::helping,                  recognition_grassroots_resolved),
      step(recognition_grassroots_resolved,     C::extend_decision,                 of::extending,                recognition_grassroots_resolved),
      step(recognition_grassroots_resolved,     C::annul_admission,                 of::annulling,                annulled),

      // Short of its share, the grassroots committee votes again; after three ballots the matter goes up (row 44).
      step(striking_off_proposed,               C::resolve_grassroots_striking_off, of::striking_off_grassroots,  striking_off_proposed),
      step(striking_off_proposed,               C::decide_striking_off,             of::striking_off_decision,    struck_off),
      // Where the competent authority does not agree, the cell votes on recognition (policy: no clause seen).
      step(striking_off_proposed,               C::resolve_recognition,             of::recognition,              recognition_cell_resolved, probation),
      step(striking_off_proposed,               C::assign_helper,                   of::helping,                  striking_off_proposed),
      step(striking_off_proposed,               C::annul_admission,                 of::annulling,                annulled),

      // What still follows an end: the cell is told, the new official member gets the paper and the card, and a
      // wrong admission is annulled however late it is found.
      step(recognised,                          C::announce_recognition,            of::papers_of_member,         recognised),
      step(recognised,                          C::hand_over_card,                  of::papers_of_member,         recognised),
      step(recognised,                          C::annul_admission,                 of::annulling,                annulled),
      step(declined,                            C::notify_decision,                 of::notifying,                declined),
  });
}
// clang-format on

/// Row of each state and command as its number plus one; 0: no row.
template <std::size_t Size>
[[nodiscard]] constexpr auto index_table(const std::array<Transition, Size>& rows) noexcept {
  static_assert(Size < 255, "the index is one byte");
  std::array<std::uint8_t, dossier_state_count * admission_command_count> index{};
  for (auto& entry : index) entry = 0;
  for (std::size_t row = 0; row < Size; ++row) {
    const auto cell = static_cast<std::size_t>(rows[row].state) * admission_command_count +
                      static_cast<std::size_t>(rows[row].command);
    index[cell] = static_cast<std::uint8_t>(row + 1);
  }
  return index;
}

/// For each state, the commands of every state that it leads to when all goes well, as bits.
template <std::size_t Size>
[[nodiscard]] constexpr auto commands_ahead(const std::array<Transition, Size>& rows) noexcept {
  static_assert(admission_command_count <= 64, "the commands are one 64-bit number");
  std::array<std::uint64_t, dossier_state_count> ahead{};
  for (auto& commands : ahead) commands = 0;
  for (bool changed = true; changed;) {
    changed = false;
    for (const Transition& row : rows) {
      std::uint64_t& here = ahead[static_cast<std::size_t>(row.state)];
      const std::uint64_t found = here | std::uint64_t{1} << static_cast<unsigned>(row.command) |
                                  ahead[static_cast<std::size_t>(row.next)];
      changed = changed || found != here;
      here = found;
    }
  }
  return ahead;
}

inline constexpr auto admission_rows = make_admission_table();
inline constexpr auto admission_index = index_table(admission_rows);
inline constexpr auto admission_ahead = commands_ahead(admission_rows);

}  // namespace admission

/// All rows, in the order of the workflow.
[[nodiscard]] constexpr std::span<const Transition> admission_table() noexcept {
  return admission::admission_rows;
}

/// The row of a state and a command; nullptr when the state does not allow the command.
[[nodiscard]] constexpr const Transition* find_transition(DossierState state,
                                                          AdmissionCommand command) noexcept {
  const auto cell =
      static_cast<std::size_t>(state) * admission_command_count + static_cast<std::size_t>(command);
  if (cell >= admission::admission_index.size()) return nullptr;
  const std::size_t row = admission::admission_index[cell];
  return row == 0 ? nullptr : &admission::admission_rows[row - 1];
}

/// The state allows the command, or leads to one that does; otherwise the act is past, or the
/// dossier at its end.
[[nodiscard]] constexpr bool comes_after(DossierState state, AdmissionCommand command) noexcept {
  return (admission::admission_ahead[static_cast<std::size_t>(state)] >>
              static_cast<unsigned>(command) &
          1U) != 0;
}

}  // namespace dangvien::inline v0
