// SPDX-License-Identifier: Apache-2.0
// Law of the registry on random submissions: counts and progress equal a naive recount over the
// dossiers, and a registry replayed from the journal is the same (verify compares the two states).
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/world.hpp"

namespace dangvien::test {
namespace {

constexpr std::uint32_t cell_count = 3;
constexpr std::uint32_t person_count = 6;

struct NaiveCounts {
  std::uint32_t admitted = 0;
  std::uint32_t official = 0;
  std::uint32_t probationary = 0;
  std::uint32_t open = 0;
};

NaiveCounts recount(const View& view, OrganisationId top, Day first, Day last) {
  NaiveCounts counts;
  for (const DossierId id : *view.dossiers(top)) {
    const Dossier dossier = *view.dossier(id);
    const bool decided =
        dossier.decided_on && *dossier.decided_on >= first && *dossier.decided_on <= last;
    counts.admitted += decided ? 1U : 0U;
    counts.official += dossier.state == DossierState::recognised ? 1U : 0U;
    counts.probationary += dossier.ceremony_on && dossier.state != DossierState::recognised &&
                                   dossier.state != DossierState::struck_off
                               ? 1U
                               : 0U;
    counts.open += dossier.applied_on && !dossier.decided_on && !dossier.closed_on ? 1U : 0U;
  }
  return counts;
}

RC_GTEST_PROP(Registry, CountsEqualANaiveRecountAndReplayGivesTheSameState, ()) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  RC_ASSERT(registry->submit(small_commune(cell_count), {}).accepted());
  SetQuota quota;
  quota.id = {0, 1};
  quota.day = day(2022, 1, 1);
  quota.holder = {0, commune};
  quota.basis = QuotaBasis::superior_assignment;
  quota.first_day = day(2022, 1, 1);
  quota.last_day = day(2022, 12, 31);
  quota.number = 4;
  std::vector<std::vector<Command>> lines;
  for (std::uint32_t number = 1; number <= person_count; ++number) {
    const std::vector<Command> known{
        person(100 + number, PartialDate::from_packed(19990101).value())};
    RC_ASSERT(registry->submit(known, {}).accepted());
    const auto cell = commune + 1 + *rc::gen::inRange<std::uint32_t>(0, cell_count);
    const Day listed = day(2022, 1, 3) + Days{*rc::gen::inRange(0, 500)};
    lines.push_back(whole_admission(number, 100 + number, cell, listed));
  }
  // Acts of the dossiers interleave, some alone and some in batches; the quota is set somewhere
  // between.
  std::vector<std::size_t> done(lines.size(), 0);
  const int steps = *rc::gen::inRange(0, 60);
  const int quota_step = *rc::gen::inRange(0, 60);
  for (int step = 0; step < steps; ++step) {
    if (step == quota_step) RC_ASSERT(registry->submit(std::vector<Command>{quota}, {}).accepted());
    const auto line = *rc::gen::inRange<std::size_t>(0, lines.size());
    const std::size_t left = lines[line].size() - done[line];
    const std::size_t take = std::min(left, *rc::gen::inRange<std::size_t>(1, 6));
    if (take == 0) continue;
    const Outcome outcome = registry->submit(std::span(lines[line]).subspan(done[line], take), {});
    RC_ASSERT(outcome.accepted());
    done[line] += take;
  }
  const View view = registry->view();
  for (const std::uint32_t number : {2U, commune, commune + 1, commune + 2, commune + 3}) {
    const OrganisationId top{0, number};
    const NaiveCounts naive = recount(view, top, day(2022, 1, 1), day(2022, 12, 31));
    const SubtreeCount count = *view.count(top);
    const std::uint32_t recorded = number > commune ? 10 : 10 * cell_count;
    RC_ASSERT(count.official_members == recorded + naive.official);
    RC_ASSERT(count.probationary_members == naive.probationary);
    RC_ASSERT(count.open_dossiers == naive.open);
    RC_ASSERT(*view.admitted(top, day(2022, 1, 1), day(2022, 12, 31), PriorityGroup::everyone) ==
              naive.admitted);
  }
  const Day as_of = day(2022, 1, 1) + Days{*rc::gen::inRange(-5, 400)};
  if (const auto progress = view.progress({0, 1}, as_of)) {
    const Day end = std::min(as_of, day(2022, 12, 31));
    RC_ASSERT(static_cast<std::uint32_t>(progress->fulfilled) ==
              recount(view, {0, commune}, day(2022, 1, 1), end).admitted);
  }
}

RC_GTEST_PROP(Registry, ReplayGivesTheSameState, ()) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  RC_ASSERT(registry->submit(small_commune(2), {}).accepted());
  const std::vector<Command> known{person(100, PartialDate::from_packed(19990101).value())};
  RC_ASSERT(registry->submit(known, {}).accepted());
  const auto line = whole_admission(1, 100, 5, day(2022, 1, 10));
  const auto count = *rc::gen::inRange<std::size_t>(0, line.size() + 1);
  if (count != 0) RC_ASSERT(registry->submit(std::span(line).first(count), {}).accepted());
  const auto report = registry->verify();
  RC_ASSERT(report.has_value());
  RC_ASSERT(report->sound());
}

}  // namespace
}  // namespace dangvien::test
