// SPDX-License-Identifier: Apache-2.0
#include "import/rule_check.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>

#include "absl/container/flat_hash_set.h"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::importing {
namespace {

std::uint64_t packed(RowRef row) {
  return static_cast<std::uint64_t>(row.table) << 32U | row.record;
}

/// "commands[3].name": "name".
std::string_view field_of(std::string_view path) {
  const std::size_t end = path.find("].");
  return end == std::string_view::npos ? path : path.substr(end + 2);
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
    Outcome outcome = ask(rows);
    if (outcome.status == OutcomeStatus::accepted) {
      keep_advisories(rows, outcome);
      return {};
    }
    if (outcome.status == OutcomeStatus::error && !about_command(outcome)) return outcome.error;
    for (const RowRef row : rows) {
      if (auto judged = judge_alone(row); !judged) return judged;
    }
    // Rows that pass alone may still clash with each other: the later one is refused, and what
    // stands on it. Every round takes one row out, so this ends.
    for (outcome = ask(rows); outcome.status != OutcomeStatus::accepted; outcome = ask(rows)) {
      if (outcome.status == OutcomeStatus::error && !about_command(outcome)) return outcome.error;
      const RowRef refused = rows_of_commands_[outcome.command];
      if (state_of(*data_, refused) == RowState::faulty) break;
      refuse(refused, outcome);
      pass_down(rows);
    }
    if (outcome.status == OutcomeStatus::accepted) keep_advisories(rows, outcome);
    return {};
  }

  /// What was said of rows that are to be written, in the order of their places.
  [[nodiscard]] std::vector<RowAdvisory> advisories() && {
    std::vector<RowAdvisory> kept;
    for (Advised& advised : advisories_) {
      if (state_of(*data_, advised.row) == RowState::fresh) kept.push_back(advised.advisory);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const RowAdvisory& left, const RowAdvisory& right) {
                       return std::tie(left.origin.sheet, left.origin.row) <
                              std::tie(right.origin.sheet, right.origin.row);
                     });
    return kept;
  }

  /// Makes every row faulty that stands on a faulty one.
  void pass_down(std::span<const RowRef> rows) {
    for (const RowRef row : rows) pass_down(row);
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

  struct Advised {
    RowRef row;
    RowAdvisory advisory;
  };

  /// Of the rows themselves: those that were put before them have been heard already.
  void keep_advisories(std::span<const RowRef> rows, const Outcome& outcome) {
    if (outcome.advisories.empty()) return;
    absl::flat_hash_set<std::uint64_t> asked;
    asked.reserve(rows.size());
    for (const RowRef row : rows) asked.insert(packed(row));
    for (const CommandFinding& finding : outcome.advisories) {
      const RowRef row = rows_of_commands_[finding.command];
      if (!asked.contains(packed(row))) continue;
      advisories_.push_back({row,
                             {.origin = origin_of(*data_, row),
                              .column = column_of_field(row.table, finding.finding.subject),
                              .finding = finding.finding}});
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
    rows_of_commands_.clear();
    for (const RowRef row : rows_) {
      append_commands(*data_, row, commands_);
      rows_of_commands_.resize(commands_.size(), row);
    }
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
    if (pass_down(row) != RowState::fresh) return {};
    const Outcome outcome = ask({&row, 1});
    if (outcome.status == OutcomeStatus::accepted) return {};
    if (outcome.status == OutcomeStatus::error && !about_command(outcome)) return outcome.error;
    refuse(row, outcome);
    return {};
  }

  /// Makes a row faulty that stands on a faulty one. The state of the row after that.
  RowState pass_down(RowRef row) {
    RowState& state = state_of(*data_, row);
    if (state != RowState::fresh) return state;
    for (const RowRef above : referred_rows(*data_, row)) {
      if (state_of(*data_, above) == RowState::faulty) refuse_for(row, above);
      if (state == RowState::faulty) break;
    }
    return state;
  }

  void refuse(RowRef row, const Outcome& outcome) {
    refuse_row(*data_, row, outcome, *problems_);
    if (row.table == TableKind::admissions) withhold_person(row);
  }

  void refuse_for(RowRef row, RowRef above) {
    state_of(*data_, row) = RowState::faulty;
    Problem problem;
    problem.origin = origin_of(*data_, row);
    place_in_column(problem, data_->sheets[problem.origin.sheet],
                    referring_column(*data_, row, above));
    problem.found = row.table == TableKind::people && above.table == TableKind::admissions
                        ? phrase::faulty_admission()
                        : phrase::refused_reference();
    problem.expected = phrase::sound_row();
    problem.other = origin_of(*data_, above);
    problems_->add(std::move(problem));
    if (row.table == TableKind::admissions) withhold_person(row);
  }

  /// The rows of one person are one unit: without the admission the row of the table of people
  /// would be written alone, and be taken for known ever after.
  void withhold_person(RowRef admission) {
    const std::uint32_t record = data_->plan.admissions[admission.record].person.record;
    if (record == no_record || data_->plan.people[record].state != RowState::fresh) return;
    refuse_for({TableKind::people, record}, admission);
  }

  Registry* registry_;
  ImportData* data_;
  Problems* problems_;
  std::vector<std::uint32_t> organisation_places_;
  std::vector<std::uint32_t> quota_places_;
  absl::flat_hash_set<std::uint64_t> gathered_;
  std::vector<RowRef> rows_;
  std::vector<Command> commands_;
  std::vector<RowRef> rows_of_commands_;
  std::vector<Advised> advisories_;
};

}  // namespace

void check_standings(Registry& registry, ImportData& data, Problems& problems) {
  std::vector<Command> commands;
  for (std::uint32_t index = 0; index < data.plan.people.size(); ++index) {
    PersonPlan& plan = data.plan.people[index];
    const PersonRecord& record = data.records.people[index];
    const bool member = record.standing != MemberStanding::none;
    // Whom an admission of this import makes a member may be none yet.
    if (plan.state != RowState::known || !member || plan.member_by_admission) continue;
    plan.registered = true;
    commands.clear();
    append_commands(data, {TableKind::people, index}, commands);
    // Whether somebody is a member already does not depend on the day.
    if (!record.day) std::get<RecordMember>(commands.back()).day = Day::last();
    const Outcome outcome = registry.preview(commands, {});
    if (outcome.status == OutcomeStatus::error) continue;
    const bool recorded = std::any_of(
        outcome.violations.begin(), outcome.violations.end(),
        [](const auto& one) { return one.finding.rule == RuleId::model_already_member; });
    if (recorded) continue;
    plan.state = RowState::faulty;
    Problem problem;
    problem.origin = record.origin;
    place_in_column(problem, data.sheets[record.origin.sheet], Column::standing);
    problem.found =
        phrase::changed_row(std::string{record.has_code() ? record.key() : record.name}, "Tư cách");
    problem.expected = phrase::row_as_recorded();
    problems.add(std::move(problem));
  }
}

void refuse_row(ImportData& data, RowRef row, const Outcome& outcome, Problems& problems) {
  state_of(data, row) = RowState::faulty;
  if (outcome.status == OutcomeStatus::error) {
    Problem problem;
    problem.origin = origin_of(data, row);
    const SheetReport& sheet = data.sheets[problem.origin.sheet];
    place_in_column(problem, sheet, column_of_field(row.table, field_of(outcome.error.path)));
    problem.found = outcome.error.found;
    problem.expected = outcome.error.expected;
    problems.add(std::move(problem));
  }
  for (const CommandFinding& finding : outcome.violations) {
    Problem problem;
    problem.origin = origin_of(data, row);
    const SheetReport& sheet = data.sheets[problem.origin.sheet];
    const Column column =
        column_in_sheet(sheet, column_of_field(row.table, finding.finding.subject));
    place_in_column(problem, sheet, column);
    problem.found = said_in(data, row, column);
    problem.violation = finding.finding;
    problems.add(std::move(problem));
  }
}

Result<void> check_rules(Registry& registry, ImportData& data, Problems& problems,
                         std::vector<RowAdvisory>& advisories, RowProgress progress,
                         void* context) {
  RuleCheck check{registry, data, problems};
  const std::vector<RowRef> rows = fresh_rows(data);
  check.pass_down(rows);  // people who were withheld since their admissions were planned
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
  check.pass_down(rows);
  advisories = std::move(check).advisories();
  return {};
}

}  // namespace dangvien::inline v0::importing
