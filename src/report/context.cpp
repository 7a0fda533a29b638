// SPDX-License-Identifier: Apache-2.0
#include "report/context.hpp"

#include <algorithm>
#include <utility>

#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/hierarchy/tree.hpp"

namespace dangvien::inline v0::report {
namespace {

[[nodiscard]] Day first_of_year(Day day) {
  return Day::from_civil({day.civil().year, 1, 1}).value_or(day);
}

[[nodiscard]] Day a_year_before(Day day) {
  return add_months(day, Months{-12}, MonthRounding::last_valid_day);
}

/// A period up to the end of a month is compared with one up to the end of that month: the year
/// to 28/2/2025 with that to 29/2/2024.
[[nodiscard]] Day period_end_a_year_before(Day day) {
  return (day + Days{1}).civil().day == 1 ? a_year_before(day + Days{1}) - Days{1}
                                          : a_year_before(day);
}

/// Walks the tree below the organisation once.
class Gatherer {
 public:
  explicit Gatherer(Context& context) noexcept : context_(&context) {}

  Result<void> cells() {
    const auto children = context_->view->children(context_->options.organisation);
    if (!children) return children.error();
    for (const OrganisationId child : *children) {
      const auto found = context_->view->organisation(child);
      context_->subordinates.push_back(
          {.organisation = child,
           .exists = found && found->founded_on <= context_->period.last,
           .is_cell = found && is_cell(found->kind)});
    }
    visit(context_->organisation, context_->subordinates.size());
    for (std::size_t index = 0; index < children->size(); ++index) {
      branch((*children)[index], index);
    }
    return {};
  }

 private:
  void branch(OrganisationId id, std::size_t below) {
    const auto organisation = context_->view->organisation(id);
    const auto children = context_->view->children(id);
    if (!organisation || !children) return;
    visit(*organisation, below);
    for (const OrganisationId child : *children) branch(child, below);
  }

  void visit(const OrganisationView& organisation, std::size_t below) {
    if (organisation.founded_on > context_->period.last) return;
    ++context_->organisations;
    if (!is_cell(organisation.kind)) return;
    const auto days = context_->view->admission_days(organisation.id, context_->period.last);
    CellFacts cell{.organisation = organisation.id,
                   .below = below,
                   .founded_on = organisation.founded_on,
                   .last_admission = days ? days->last : OptionalDay{},
                   .exhausted_from = {}};
    const auto exhaustion = context_->view->exhaustion(organisation.id, context_->period.last);
    if (exhaustion && exhaustion->exhausted) cell.exhausted_from = exhaustion->from;
    cell.admitted_in_period = cell.last_admission && *cell.last_admission >= context_->period.first;
    context_->cells.push_back(cell);
    if (below == context_->subordinates.size()) return;
    ++context_->subordinates[below].cells;
    if (!cell.admitted_in_period) ++context_->subordinates[below].idle_cells;
  }

  Context* context_;
};

/// Quotas whose period the report's period touches.
[[nodiscard]] bool touches(const Progress& progress, const Period& period) noexcept {
  return progress.first_day <= period.last && period.first <= progress.last_day;
}

[[nodiscard]] Error ends_before_it_begins(const ReportOptions& options, Day first) {
  return {.code = ErrorCode::misuse,
          .path = "from",
          .found = phrase::day(first),
          .expected = phrase::day(options.as_of)};
}

}  // namespace

std::string Context::name_of_organisation(OrganisationId id) const {
  const auto found = view->organisation(id);
  return found && !found->name.empty() ? std::string{found->name} : identity_text(id);
}

std::uint64_t Context::members_of(OrganisationId id) const {
  const auto found = view->members_as_of(id, period.last);
  return found ? std::uint64_t{found->official} + found->probationary : 0;
}

std::uint32_t Context::admitted_in(OrganisationId id, const Period& of, PriorityGroup group) const {
  const auto found = view->admitted(id, of.first, of.last, group);
  return found ? *found : 0;
}

const Progress* Context::main_quota(OrganisationId holder) const {
  const Progress* main = nullptr;
  for (const Progress& quota : quotas) {
    if (quota.holder != holder || quota.group != PriorityGroup::everyone ||
        quota.mass_organisation != MassOrganisation::none) {
      continue;
    }
    if (quota.last_day < period.last) continue;
    const bool shorter =
        main == nullptr || quota.last_day - quota.first_day < main->last_day - main->first_day;
    if (shorter) main = &quota;
  }
  return main;
}

Result<Context> gather(const View& view, const Rulebook& rulebook, const ReportOptions& options) {
  auto organisation = view.organisation(options.organisation);
  if (!organisation) return std::move(organisation).error();
  const Day first = options.from ? *options.from : first_of_year(options.as_of);
  if (first > options.as_of) return ends_before_it_begins(options, first);
  auto members = view.members_as_of(options.organisation, options.as_of);
  auto quotas = view.progress_table(options.organisation, options.as_of, true);
  auto census = view.dossier_states(options.organisation, options.as_of);
  auto due = view.due(options.organisation, options.as_of, options.window);
  if (!members) return std::move(members).error();
  if (!quotas) return std::move(quotas).error();
  if (!census) return std::move(census).error();
  if (!due) return std::move(due).error();
  Context context{.view = &view,
                  .rulebook = &rulebook,
                  .options = options,
                  .words = Words{options.language},
                  .writer = Writer{options.language, options.policy.mark},
                  .organisation = *organisation,
                  .members = *members,
                  .period = {first, options.as_of},
                  .last_year = {a_year_before(first), period_end_a_year_before(options.as_of)},
                  .subordinates = {},
                  .cells = {},
                  .quotas = {},
                  .census = *std::move(census),
                  .due = *std::move(due),
                  .known_since = {}};
  for (const Progress& quota : *quotas) {
    if (touches(quota, context.period)) context.quotas.push_back(quota);
  }
  const auto days = view.admission_days(options.organisation, options.as_of);
  if (days) context.known_since = days->first;
  context.admitted =
      context.admitted_in(options.organisation, context.period, PriorityGroup::everyone);
  context.admitted_last_year =
      context.admitted_in(options.organisation, context.last_year, PriorityGroup::everyone);
  if (auto cells = Gatherer{context}.cells(); !cells) return std::move(cells).error();
  return context;
}

std::string cell_and_above(const Context& context, OrganisationId cell) {
  const std::string name = context.name_of_organisation(cell);
  const auto organisation = context.view->organisation(cell);
  if (!organisation || organisation->parent.is_none() ||
      organisation->parent == context.options.organisation ||
      cell == context.options.organisation) {
    return name;
  }
  return name + ", " + context.name_of_organisation(organisation->parent);
}

Table without_empty_columns(Table table) {
  for (std::size_t index = table.columns.size(); index-- > 1;) {
    const bool empty = std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
      if (index >= row.size()) return true;
      const auto* text = std::get_if<std::string>(&row[index].value);
      return std::holds_alternative<std::monostate>(row[index].value) ||
             (text != nullptr && text->empty());
    });
    if (!empty) continue;
    const auto at = static_cast<std::ptrdiff_t>(index);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) {
      if (index < row.size()) row.erase(row.begin() + at);
    }
  }
  return table;
}

std::uint64_t expected_by_pace(const Progress& progress) noexcept {
  const std::int64_t whole = (progress.last_day - progress.first_day).count + 1;
  const std::int64_t gone =
      std::clamp<std::int64_t>((progress.as_of - progress.first_day).count + 1, 0, whole);
  const auto twice = static_cast<std::uint64_t>(whole) * 2;
  return (std::uint64_t{progress.number} * static_cast<std::uint64_t>(gone) * 2 +
          static_cast<std::uint64_t>(whole)) /
         twice;
}

std::string elapsed_text(const Context& context, const Progress& progress) {
  if (progress.last_day <= context.period.last || context.period.last < progress.first_day) {
    return {};
  }
  const auto whole = static_cast<std::uint64_t>((progress.last_day - progress.first_day).count) + 1;
  const auto gone =
      static_cast<std::uint64_t>((context.period.last - progress.first_day).count) + 1;
  const auto share = percentage_of(gone, whole, context.options.policy);
  return share ? context.writer.percentage(*share) : std::string{};
}

bool lacks_beginning(const Context& context, const Progress& progress) noexcept {
  constexpr std::int32_t year = 365;
  return context.known_since && (*context.known_since - progress.first_day).count > year;
}

Value number_of(const Context& context, const Progress& quota) {
  const std::string number = context.number(quota.number);
  switch (quota.shape) {
    case QuotaShape::at_least:
      return context.say("quota_at_least", {{"number", number}});
    case QuotaShape::more_than:
      return context.say("quota_more_than", {{"number", number}});
    case QuotaShape::range:
      return context.say("quota_range",
                         {{"number", number}, {"expected", context.number(quota.upper)}});
    case QuotaShape::number:
      break;
  }
  return static_cast<std::int64_t>(quota.number);
}

std::string number_text(const Context& context, const Progress& progress) {
  return context.writer.text(number_of(context, progress));
}

Surplus surplus_of(const Progress& progress) noexcept {
  const auto fulfilled = static_cast<std::uint64_t>(std::max(progress.fulfilled, 0));
  const std::uint64_t highest =
      progress.shape == QuotaShape::range ? progress.upper : progress.number;
  return {.above = fulfilled > highest ? fulfilled - highest : 0,
          .not_above = progress.shape == QuotaShape::more_than && fulfilled == progress.number};
}

std::string quota_title(const Context& context, const Progress& progress) {
  const std::string basis = context.words.name(progress.basis);
  const std::string group = progress.group == PriorityGroup::everyone
                                ? std::string{}
                                : context.words.name(progress.group);
  return context.say("quota_title", {{"title", basis}, {"kind", group}});
}

}  // namespace dangvien::inline v0::report
