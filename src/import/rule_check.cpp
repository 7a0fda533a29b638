// SPDX-License-Identifier: Apache-2.0
#include "import/rule_check.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "absl/container/flat_hash_set.h"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::importing {
namespace {

std::uint64_t packed(RowRef row) {
  return static_cast<std::uint64_t>(row.table) << 32U | row.record;
}

class RuleCheck {
 public:
  RuleCheck(Registry& registry, ImportData& data, Problems& problems)
      : registry_(&registry),
        data_(&data),
        problems_(&problems),
        organisation_places_(places(data.plan.order)),
        quota_places_(places(data.plan.quota_order)) {}

  /// Judges rows that stand in the order of writing. Nothing is written, so whatever they refer to
  /// is put before them again.
  Result<void> judge(std::span<const RowRef> rows) {
    const Outcome outcome = ask(rows);
    if (outcome.status == OutcomeStatus::accepted) return {};
    if (outcome.status == OutcomeStatus::error && !about_command(outcome)) return outcome.error;
    for (const RowRef row : rows) {
      if (auto judged = judge_alone(row); !judged) return judged;
    }
    return {};
  }

 private:
  /// The row and the rows it stands on, each once.
  void gather(RowRef row) {
    std::vector<RowRef> pending{row};
    while (!pending.empty()) {
      const RowRef next = pending.back();
      pending.pop_back();
      if (!gathered_.insert(packed(next)).second) continue;
      rows_.push_back(next);
      for (const RowRef above : referred_rows(*data_, next)) pending.push_back(above);
    }
  }

  static std::vector<std::uint32_t> places(const std::vector<std::uint32_t>& order) {
    std::vector<std::uint32_t> places(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place) places[order[place]] = place;
    return places;
  }

  /// Where the row stands in the order of writing, within its table.
  [[nodiscard]] std::uint32_t place(RowRef row) const {
    switch (row.table) {
      case TableKind::organisations:
        return organisation_places_[row.record];
      case TableKind::quotas:
        return quota_places_[row.record];
      case TableKind::people:
      case TableKind::admissions:
        break;
    }
    return row.record;
  }

  Outcome ask(std::span<const RowRef> rows) {
    gathered_.clear();
    rows_.clear();
    commands_.clear();
    for (const RowRef row : rows) {
      if (state_of(*data_, row) == RowState::fresh) gather(row);
    }
    std::sort(rows_.begin(), rows_.end(), [this](RowRef left, RowRef right) {
      return left.table != right.table ? left.table < right.table : place(left) < place(right);
    });
    for (const RowRef row : rows_) append_commands(*data_, row, commands_);
    if (commands_.empty()) {
      Outcome nothing;
      nothing.status = OutcomeStatus::accepted;
      return nothing;
    }
    return registry_->preview(commands_, {});
  }

  /// Errors that a command's content causes, and not the machine.
  static bool about_command(const Outcome& outcome) {
    return outcome.error.code == ErrorCode::malformed ||
           outcome.error.code == ErrorCode::unknown_id;
  }

  Result<void> judge_alone(RowRef row) {
    RowState& state = state_of(*data_, row);
    if (state != RowState::fresh) return {};
    for (const RowRef above : referred_rows(*data_, row)) {
      if (state_of(*data_, above) != RowState::faulty) continue;
      state = RowState::faulty;
      Problem problem;
      problem.origin = origin_of(*data_, row);
      problem.found = phrase::refused_reference();
      problem.expected = phrase::sound_row();
      problem.other = origin_of(*data_, above);
      problems_->add(std::move(problem));
      return {};
    }
    const Outcome outcome = ask({&row, 1});
    if (outcome.status == OutcomeStatus::accepted) return {};
    if (outcome.status == OutcomeStatus::error && !about_command(outcome)) return outcome.error;
    state = RowState::faulty;
    if (outcome.status == OutcomeStatus::error) {
      Problem problem;
      problem.origin = origin_of(*data_, row);
      problem.found = outcome.error.found;
      problem.expected = outcome.error.expected;
      problems_->add(std::move(problem));
    }
    for (const CommandFinding& finding : outcome.violations) {
      Problem problem;
      problem.origin = origin_of(*data_, row);
      problem.violation = finding.finding;
      problems_->add(std::move(problem));
    }
    return {};
  }

  Registry* registry_;
  ImportData* data_;
  Problems* problems_;
  std::vector<std::uint32_t> organisation_places_;
  std::vector<std::uint32_t> quota_places_;
  absl::flat_hash_set<std::uint64_t> gathered_;
  std::vector<RowRef> rows_;
  std::vector<Command> commands_;
};

}  // namespace

Result<void> check_rules(Registry& registry, ImportData& data, Problems& problems,
                         RowProgress progress, void* context) {
  RuleCheck check{registry, data, problems};
  const std::vector<RowRef> rows = fresh_rows(data);
  constexpr std::size_t rows_at_once = commands_at_once / 2;  // a row has two commands at most
  for (std::size_t start = 0; start < rows.size(); start += rows_at_once) {
    const std::size_t count = std::min(rows_at_once, rows.size() - start);
    if (auto judged = check.judge(std::span{rows}.subspan(start, count)); !judged) return judged;
    if (progress != nullptr && !progress(context, start + count)) {
      Error error;
      error.code = ErrorCode::cancelled;
      return error;
    }
  }
  return {};
}

}  // namespace dangvien::inline v0::importing
