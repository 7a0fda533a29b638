// SPDX-License-Identifier: Apache-2.0
// One workflow command through the pure core: facts as a value, decide, apply. What a registry does
// for each line of a file, without looking facts up and without the journal. Beside it a
// hand-written switch with the same questions for one period of the law and no reasons. Every run
// checks the answer it times, and that nothing was allocated.
#include <benchmark/benchmark.h>

#include "admission/allocation_count.hpp"
#include "admission/plain_switch.hpp"
#include "admission/sample.hpp"
#include "dangvien/admission/apply.hpp"
#include "dangvien/admission/explain.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace {

using namespace dangvien;

/// Eight facts that differ, so that the compiler and the branch predictor see no constant.
std::array<AdmissionFacts, 8> variants(DossierState state) {
  std::array<AdmissionFacts, 8> facts;
  for (std::size_t index = 0; index < facts.size(); ++index) {
    const auto shift = static_cast<std::int32_t>(index);
    facts[index] = sample::facts(state);
    facts[index].applicant.birth = PartialDate::from_day(sample::day(1985 + shift, 3, 9));
    facts[index].dossier.certificate_issued_on = sample::day(2025, 4, 1) + Days{shift};
  }
  return facts;
}

/// Everything wrong with an applicant that can be at once.
void spoil(AdmissionFacts& facts) {
  facts.applicant.birth = PartialDate::from_day(sample::day(2009, 1, 1));
  facts.applicant.vietnamese_citizen = Known::no;
  facts.applicant.education = EducationLevel::none;
  facts.cell.official_members = 2;
  facts.dossier.introductions.clear();
  facts.dossier.certificate_issued_on = sample::day(2019, 1, 1);
  facts.dossier.verified_on = {};
  facts.dossier.mass_organisations_heard = false;
  facts.dossier.residence_heard = false;
}

/// Times facts -> decide -> apply; `wanted` is whether the act is to be accepted.
template <typename CommandBody>
void run_decide(benchmark::State& state, std::array<AdmissionFacts, 8> facts,
                const CommandBody& command, bool wanted) {
  const Rulebook rulebook = standard_rulebook();
  std::size_t index = 0;
  const std::size_t before = sample::allocations();
  std::size_t wrong = 0;
  for (auto _ : state) {
    const AdmissionFacts& known = facts[index++ % facts.size()];
    const auto decision = decide(known, rulebook, command);
    Dossier dossier = known.dossier;
    if (decision.verdict.accepted()) apply(dossier, decision.event, command.day);
    benchmark::DoNotOptimize(dossier);
    wrong += decision.verdict.accepted() == wanted ? 0U : 1U;
  }
  if (wrong != 0) state.SkipWithError("the answer is not the expected one");
  if (sample::allocations() != before) state.SkipWithError("memory was allocated");
  const auto decision = decide(facts[0], rulebook, command);
  state.counters["reasons"] = static_cast<double>(decision.verdict.violations().size());
}

void ResolveCellAccepted(benchmark::State& state) {
  run_decide(state, variants(DossierState::certified),
             sample::resolve_cell(sample::day(2025, 10, 10)), true);
}
BENCHMARK(ResolveCellAccepted);

void ResolveCellRefusedWithAllReasons(benchmark::State& state) {
  auto facts = variants(DossierState::certified);
  for (AdmissionFacts& known : facts) spoil(known);
  ResolveCell command = sample::resolve_cell(sample::day(2025, 10, 10));
  command.ballot.ayes = 13;
  run_decide(state, facts, command, false);
}
BENCHMARK(ResolveCellRefusedWithAllReasons);

void DecideAdmissionAccepted(benchmark::State& state) {
  run_decide(state, variants(DossierState::cell_resolved),
             sample::decide_admission(sample::day(2025, 11, 10)), true);
}
BENCHMARK(DecideAdmissionAccepted);

void DecideAdmissionRefusedWithAllReasons(benchmark::State& state) {
  auto facts = variants(DossierState::cell_resolved);
  for (AdmissionFacts& known : facts) {
    known.applicant.standing = MemberStanding::official;
    known.dossier.finding = PoliticalFinding::open;
    known.cell.under_sub_committee = true;
    known.cell.under_grassroots_committee = true;
  }
  DecideAdmission command = sample::decide_admission(sample::day(2025, 10, 9));
  command.ballot.ayes = 2;
  command.ballot.noes = 30;
  run_decide(state, facts, command, false);
}
BENCHMARK(DecideAdmissionRefusedWithAllReasons);

void NotAllowedInState(benchmark::State& state) {
  run_decide(state, variants(DossierState::listed), sample::resolve_cell(sample::day(2025, 10, 10)),
             false);
}
BENCHMARK(NotAllowedInState);

void PlainSwitchResolveCell(benchmark::State& state) {
  const auto facts = variants(DossierState::certified);
  const ResolveCell command = sample::resolve_cell(sample::day(2025, 10, 10));
  std::size_t index = 0;
  std::size_t wrong = 0;
  for (auto _ : state) {
    const AdmissionFacts& known = facts[index++ % facts.size()];
    Dossier dossier = known.dossier;
    const plain::Reasons reasons = plain::decide(known, command);
    if (reasons == 0) {
      dossier.cell_resolved_on = command.day;
      dossier.state = DossierState::cell_resolved;
    }
    benchmark::DoNotOptimize(dossier);
    wrong += reasons == 0 ? 0U : 1U;
  }
  if (wrong != 0) state.SkipWithError("the answer is not the expected one");
}
BENCHMARK(PlainSwitchResolveCell);

void PlainSwitchDecideAdmission(benchmark::State& state) {
  const auto facts = variants(DossierState::cell_resolved);
  const DecideAdmission command = sample::decide_admission(sample::day(2025, 11, 10));
  const Rulebook rulebook = standard_rulebook();
  std::size_t index = 0;
  std::size_t wrong = 0;
  for (auto _ : state) {
    const AdmissionFacts& known = facts[index++ % facts.size()];
    Dossier dossier = known.dossier;
    const plain::Reasons reasons = plain::decide(known, command, rulebook.calendar());
    if (reasons == 0) {
      dossier.decided_on = command.day;
      dossier.state = DossierState::decided;
    }
    benchmark::DoNotOptimize(dossier);
    wrong += reasons == 0 ? 0U : 1U;
  }
  if (wrong != 0) state.SkipWithError("the answer is not the expected one");
}
BENCHMARK(PlainSwitchDecideAdmission);

/// What a verdict alone costs: 48 places for findings are made before the first question.
void EmptyVerdict(benchmark::State& state) {
  for (auto _ : state) {
    Decision<CellResolved> decision;
    benchmark::DoNotOptimize(decision);
  }
}
BENCHMARK(EmptyVerdict);

void ExplainAllCommands(benchmark::State& state) {
  const AdmissionFacts facts = sample::facts(DossierState::certified);
  const Rulebook rulebook = standard_rulebook();
  std::size_t allowed = 0;
  for (auto _ : state) {
    const auto all = explain(facts, rulebook, sample::day(2025, 10, 10));
    allowed = 0;
    for (const CommandExplanation& answer : all) allowed += answer.allowed ? 1U : 0U;
  }
  if (allowed != 11)
    state.SkipWithError("a certified dossier without letters allows eleven commands");
}
BENCHMARK(ExplainAllCommands);

}  // namespace
