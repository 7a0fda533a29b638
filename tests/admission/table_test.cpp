// SPDX-License-Identifier: Apache-2.0
// The workflow as a table: what each state allows is stated here a second time, by hand, and every
// one of the 780 pairs of state and command is tried.
#include <array>
#include <set>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "admission/any_command.hpp"
#include "dangvien/admission/step_rules.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

/// What a state allows, as the domain notes (section 3) tell it.
struct Allowed {
  DossierState state;
  std::set<std::string_view> commands;
};

const std::array<Allowed, 20>& expected() {
  static const std::array<Allowed, 20> table = {{
      {DossierState::none, {"list_prospect"}},
      {DossierState::listed,
       {"record_awareness_certificate", "remove_prospect", "assign_helper", "transfer_applicant"}},
      {DossierState::class_completed,
       {"record_awareness_certificate", "grant_opening", "submit_application", "remove_prospect",
        "assign_helper", "transfer_applicant"}},
      {DossierState::opened,
       {"record_awareness_certificate", "submit_application", "remove_prospect", "assign_helper",
        "transfer_applicant"}},
      {DossierState::applied,
       {"record_awareness_certificate", "record_introduction", "record_verification",
        "record_opinions", "certify_background", "remove_prospect", "send_verification_letter",
        "chase_verification_letter", "record_verification_reply", "waive_verification",
        "assign_helper", "transfer_applicant"}},
      {DossierState::certified,
       {"record_awareness_certificate", "record_introduction", "record_verification",
        "record_opinions", "certify_background", "resolve_cell", "remove_prospect",
        "send_verification_letter", "chase_verification_letter", "record_verification_reply",
        "waive_verification", "assign_helper", "transfer_applicant"}},
      {DossierState::cell_resolved,
       {"appraise_by_sub_committee", "resolve_grassroots", "decide_admission", "decline_admission",
        "assign_helper", "transfer_applicant", "forward_file", "extend_decision"}},
      {DossierState::sub_committee_appraised,
       {"resolve_grassroots", "decide_admission", "decline_admission", "assign_helper",
        "transfer_applicant", "forward_file", "extend_decision"}},
      {DossierState::grassroots_resolved,
       {"decide_admission", "decline_admission", "assign_helper", "transfer_applicant",
        "forward_file", "extend_decision"}},
      {DossierState::decided,
       {"record_receipt", "hold_ceremony", "assign_helper", "transfer_applicant", "forward_file",
        "question_decision", "answer_question", "notify_decision", "annul_admission"}},
      {DossierState::probation,
       {"record_new_member_certificate", "resolve_recognition", "appraise_recognition",
        "resolve_grassroots_recognition", "decide_recognition", "propose_striking_off",
        "decide_striking_off", "assign_helper", "record_member_cv", "record_receipt",
        "annul_admission"}},
      {DossierState::recognition_cell_resolved,
       {"appraise_recognition", "resolve_grassroots_recognition", "decide_recognition",
        "propose_striking_off", "decide_striking_off", "assign_helper", "extend_decision",
        "annul_admission"}},
      {DossierState::recognition_sub_committee_appraised,
       {"resolve_grassroots_recognition", "decide_recognition", "propose_striking_off",
        "decide_striking_off", "assign_helper", "extend_decision", "annul_admission"}},
      {DossierState::recognition_grassroots_resolved,
       {"decide_recognition", "propose_striking_off", "assign_helper", "extend_decision",
        "annul_admission"}},
      {DossierState::striking_off_proposed,
       {"decide_striking_off", "resolve_recognition", "assign_helper",
        "resolve_grassroots_striking_off", "annul_admission"}},
      {DossierState::recognised, {"announce_recognition", "hand_over_card", "annul_admission"}},
      {DossierState::struck_off, {}},
      {DossierState::declined, {"notify_decision"}},
      {DossierState::removed, {}},
      {DossierState::annulled, {}},
  }};
  return table;
}

template <typename Visit>
void for_each_pair(const Visit& visit) {
  for (const Allowed& allowed : expected()) {
    for (std::size_t index = 0; index < admission_command_count; ++index) {
      const auto command = static_cast<AdmissionCommand>(index);
      visit(allowed.state, command, allowed.commands.contains(name_of(command)));
    }
  }
}

TEST(WorkflowTable, AllowsExactlyWhatTheNotesTell) {
  for_each_pair([](DossierState state, AdmissionCommand command, bool allowed) {
    const Transition* row = find_transition(state, command);
    EXPECT_EQ(row != nullptr, allowed) << name_of(state) << " / " << name_of(command);
    if (row == nullptr) return;
    EXPECT_EQ(row->state, state);
    EXPECT_EQ(row->command, command);
  });
}

TEST(WorkflowTable, EveryAbsentPairIsRefusedByTheWorkflowAlone) {
  for_each_pair([](DossierState state, AdmissionCommand command, bool allowed) {
    if (allowed) return;
    const AdmissionFacts facts = sample::facts_for(state, command);
    sample::with_command(command, sample::day_for(state), [&](const auto& body) {
      const auto decision = decide(facts, standard_rulebook(), body);
      ASSERT_EQ(decision.verdict.violations().size(), 1U)
          << name_of(state) << " / " << name_of(command);
      const Violation& violation = decision.verdict.violations()[0];
      const bool ahead = violation.rule == RuleId::workflow_not_allowed_in_state;
      EXPECT_EQ(ahead, comes_after(state, command)) << name_of(state) << " / " << name_of(command);
      if (!ahead) {
        EXPECT_EQ(violation.rule, RuleId::workflow_already_done);
      }
      EXPECT_EQ(violation.found.number, static_cast<std::int64_t>(state));
      EXPECT_FALSE(violation.first_allowed.has_value());
    });
  });
}

TEST(WorkflowTable, AnActThatIsPastIsToldApartFromOneThatIsNotDueYet) {
  using C = AdmissionCommand;
  EXPECT_TRUE(comes_after(DossierState::listed, C::decide_admission));
  EXPECT_FALSE(comes_after(DossierState::decided, C::decide_admission));
  EXPECT_FALSE(comes_after(DossierState::probation, C::list_prospect));
  EXPECT_TRUE(comes_after(DossierState::probation, C::announce_recognition));
  EXPECT_FALSE(comes_after(DossierState::removed, C::record_opinions)) << "at its end";
}

TEST(WorkflowTable, EveryPresentPairIsAcceptedInOrderlyFactsAndLeadsWhereTheRowSays) {
  for_each_pair([](DossierState state, AdmissionCommand command, bool allowed) {
    if (!allowed) return;
    const AdmissionFacts facts = sample::facts_for(state, command);
    const Day on = sample::day_for(state);
    sample::with_command(command, on, [&](const auto& body) {
      const auto decision = decide(facts, standard_rulebook(), body);
      std::string refused;
      for (const Violation& violation : decision.verdict.violations()) {
        refused += std::string(standard_rulebook().rule(violation.rule).id) + ' ';
      }
      ASSERT_TRUE(decision.verdict.accepted())
          << name_of(state) << " / " << name_of(command) << ": " << refused;
      Dossier dossier = facts.dossier;
      apply(dossier, decision.event, on);
      EXPECT_EQ(dossier.state, find_transition(state, command)->next)
          << name_of(state) << " / " << name_of(command);
      EXPECT_TRUE(dossier.last_act_on.has_value());
    });
  });
}

TEST(WorkflowTable, AShortVoteLeadsWhereTheRowSays) {
  for_each_pair([](DossierState state, AdmissionCommand command, bool allowed) {
    if (!allowed) return;
    const AdmissionFacts facts = sample::facts_for(state, command);
    const Day on = sample::day_for(state);
    sample::with_command(command, on, [&](auto body) {
      using Event = decltype(decide(facts, standard_rulebook(), body).event);
      if constexpr (requires(Event event) { event.reached; }) {
        body.ballot.ayes = 1;
        auto decision = decide(facts, standard_rulebook(), body);
        ASSERT_TRUE(decision.verdict.accepted()) << name_of(state) << " / " << name_of(command);
        // Under HD26 the share of a grassroots committee and of striking off is not known.
        decision.event.reached = false;
        Dossier dossier = facts.dossier;
        apply(dossier, decision.event, on);
        EXPECT_EQ(dossier.state, find_transition(state, command)->next_when_short)
            << name_of(state) << " / " << name_of(command);
      }
    });
  });
}

TEST(WorkflowTable, EveryActStandsOnARuleOfLawThatIsCitedUnder294) {
  const Rulebook rulebook = standard_rulebook();
  const Day day = sample::day(2025, 10, 10);
  for (const Transition& row : admission_table()) {
    for (const RuleId rule : rules_of_step(row.command)) {
      EXPECT_EQ(rulebook.rule(rule).origin, RuleOrigin::law) << name_of(row.command);
      EXPECT_NE(rulebook.row(rule, day).citation, 0) << name_of(row.command);
    }
  }
}

TEST(WorkflowTable, TheClauseOfAnActIsThatOfItsDay) {
  const Rulebook rulebook = standard_rulebook();
  const RuleId rule = rules_of_step(AdmissionCommand::decide_admission)[0];
  const auto number_on = [&](Day day) {
    return rulebook.instrument(rulebook.row(rule, day).citation).number;
  };
  EXPECT_EQ(number_on(sample::day(2021, 7, 29)), "29-QĐ/TW");
  EXPECT_EQ(number_on(sample::day(2021, 7, 30)), "24-QĐ/TW");
  EXPECT_EQ(number_on(sample::day(2025, 7, 1)), "294-QĐ/TW");
  EXPECT_EQ(number_on(sample::day(2026, 7, 26)), "208-QĐ/TW");
}

}  // namespace
}  // namespace dangvien
