// SPDX-License-Identifier: Apache-2.0
// src/engine/view_judged_again.cpp: the acts of the journal, judged again by the rules of today on
// the facts of their moment. Never: changes the registry, or what its journal says.
#include <algorithm>
#include <utility>

#include "codec/wire/commit_body.hpp"
#include "engine/command_of.hpp"
#include "engine/decide_command.hpp"
#include "engine/event_dossier.hpp"
#include "engine/names.hpp"
#include "engine/view_implementation.hpp"

namespace dangvien::inline v0 {
namespace {

using Advisories = std::vector<AdvisoryRecord>;

bool same_clause(const AdvisoryRecord& then, const AdvisoryRecord& now) {
  return !keeps_citation(then) || (then.instrument == now.instrument && then.point == now.point);
}

/// Rebuilds the state commit by commit, and judges every act on the state before it.
class Rejudging {
 public:
  Rejudging(const Rulebook& rulebook, std::uint16_t stream)
      : rulebook_(&rulebook), stream_(stream), state_(stream) {}

  void go_over(const EventRecord& record, std::uint64_t sequence) {
    judge(record, sequence);
    state_.apply_growing(record.event, record.effect_day, sequence);
  }

  [[nodiscard]] std::vector<ActJudgedAgain> take() { return std::move(acts_); }

 private:
  void judge(const EventRecord& record, std::uint64_t sequence) {
    const DossierId dossier = dossier_of(record.event);
    if (dossier.is_none()) return;
    const RowIndex row = state_.find(dossier);
    const auto command =
        command_of(record, row == no_row ? Dossier{} : state_.dossiers().row(row).dossier);
    if (!command) return;
    const Workspace workspace(state_);
    Verdict verdict;
    EventRecord unused;
    const DecisionContext context{workspace, *rulebook_, stream_};
    if (!decide_command(context, *command, verdict, unused)) return;
    at_ = {.sequence = sequence,
           .day = record.effect_day,
           .dossier = dossier,
           .event = std::string{name_of(record.event)}};
    if (verdict.accepted()) {
      compare(record, verdict);
    } else {
      for (const Violation& violation : verdict.violations()) {
        note(JudgedAgainChange::refused_now, violation, std::nullopt);
      }
    }
  }

  /// What was advised then against what is advised now, finding by finding.
  void compare(const EventRecord& record, const Verdict& verdict) {
    Advisories then = record.judgement ? record.judgement->advisories : Advisories{};
    const auto judgement = judgement_of(verdict, *rulebook_);
    const Advisories today = judgement ? judgement->advisories : Advisories{};
    for (std::size_t index = 0; index < today.size(); ++index) {
      const AdvisoryRecord& now = today[index];
      const Violation& advisory = verdict.advisories()[index];
      const auto found = std::find_if(then.begin(), then.end(), [&](const AdvisoryRecord& kept) {
        return kept.rule == now.rule && kept.subject == now.subject;
      });
      if (found == then.end()) {
        note(JudgedAgainChange::advised_now, advisory, std::nullopt);
        continue;
      }
      if (!same_clause(*found, now)) note(JudgedAgainChange::other_clause, advisory, std::nullopt);
      then.erase(found);
    }
    for (const AdvisoryRecord& kept : then) {
      if (const auto advisory = finding_of(kept, *rulebook_, record.effect_day)) {
        note(JudgedAgainChange::advised_no_more, *advisory, kept);
      }
    }
  }

  void note(JudgedAgainChange change, const Violation& finding,
            std::optional<AdvisoryRecord> kept) {
    if (rests_on_what_is_not_kept(finding.rule)) return;
    ActJudgedAgain act = at_;
    act.change = change;
    act.finding = {.finding = finding, .kept = std::move(kept)};
    acts_.push_back(std::move(act));
  }

  const Rulebook* rulebook_;
  std::uint16_t stream_;
  State state_;
  ActJudgedAgain at_;
  std::vector<ActJudgedAgain> acts_;
};

}  // namespace

Result<std::vector<ActJudgedAgain>> View::judged_again() const {
  const Registry::Implementation& registry = implementation_->registry;
  auto cursor = registry.journal->read(1);
  if (!cursor) return std::move(cursor).error();
  Rejudging rejudging(rulebook(), registry.options.stream);
  for (;;) {
    auto commit = (*cursor)->next();
    if (!commit) return std::move(commit).error();
    if (*commit == nullptr || (*commit)->envelope.sequence > sequence()) return rejudging.take();
    auto body = codec::decode_commit_body((*commit)->envelope.events);
    if (!body) return std::move(body).error();
    for (const EventRecord& record : body->records) {
      rejudging.go_over(record, (*commit)->envelope.sequence);
    }
  }
}

}  // namespace dangvien::inline v0
