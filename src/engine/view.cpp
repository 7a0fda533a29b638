// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <utility>

#include "dangvien/admission/explain.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "engine/facts.hpp"
#include "engine/history.hpp"
#include "engine/names.hpp"
#include "engine/view_implementation.hpp"

namespace dangvien::inline v0 {
namespace {

/// Field by field: a row made aside and copied in wide pieces waits for its own narrow stores,
/// which costs the whole table three times as much.
void fill_progress(Progress& row, const State& state, const QuotaRow& quota, Day as_of) {
  row.quota = quota.id;
  row.holder = quota.holder_id;
  row.basis = quota.basis;
  row.group = quota.group;
  row.shape = quota.shape;
  row.first_day = quota.first_day;
  row.last_day = quota.last_day;
  row.as_of = as_of;
  row.number = quota.number;
  row.upper = quota.upper;
  row.fulfilled = static_cast<std::int32_t>(state.quotas().fulfilled(quota, as_of));
  row.annulled = state.quotas().annulled(quota, as_of);
  row.reserved = quota.reserved;
  row.origin = quota.origin;
  row.mass_organisation = quota.mass_organisation;
}

/// A function of its own, so that the answer is made where the caller wants it.
[[nodiscard]] Result<Progress> progress_of(const State& state, const QuotaRow& quota, Day as_of) {
  Result<Progress> answer = Progress{};
  fill_progress(*answer, state, quota, as_of);
  return answer;
}

/// Calls `take` with every row of the table in its order.
template <typename Take>
void each_progress(const State& state, RowIndex organisation, Day as_of, Take& take) {
  const QuotaBook& book = state.quotas();
  for (RowIndex at = book.first_of(organisation); at != no_row; at = book.row(at).next_of_holder) {
    take(state, book.row(at), as_of);
  }
}

/// A subtree of at most so many organisations is walked; in a larger one it is quicker to look at
/// every holder of an account.
constexpr std::size_t small_subtree = 1024;

/// Calls `take` with every row of a small subtree, organisations in the order of founding.
template <typename Take>
void each_progress_of_few(const State& state, RowIndex top, Day as_of, Take& take) {
  std::array<RowIndex, small_subtree> holders{};
  auto* end = holders.begin();
  for (RowIndex at = top; at != no_row; at = state.tree().next_below(at, top)) {
    if (state.quotas().first_of(at) != no_row && end != holders.end()) *end++ = at;
  }
  std::sort(holders.begin(), end);
  for (const auto* holder = holders.begin(); holder != end; ++holder) {
    each_progress(state, *holder, as_of, take);
  }
}

template <typename Take>
void each_progress_below(const State& state, RowIndex top, Day as_of, Take& take) {
  const OrganisationTree& tree = state.tree();
  const bool everything = tree.row(top).parent == no_row;
  const std::size_t below = tree.counters(top).organisations;
  if (!everything && below <= std::min(small_subtree, state.quotas().account_holders().size())) {
    each_progress_of_few(state, top, as_of, take);
    return;
  }
  for (const RowIndex holder : state.quotas().account_holders()) {
    if (everything || tree.is_at_or_below(holder, top)) each_progress(state, holder, as_of, take);
  }
}

}  // namespace

View::View(std::unique_ptr<Implementation> implementation) noexcept
    : implementation_(std::move(implementation)) {}
View::View(View&&) noexcept = default;
View& View::operator=(View&&) noexcept = default;
View::~View() = default;

View Registry::view() const {
  return View(std::make_unique<View::Implementation>(implementation_));
}

std::uint64_t View::sequence() const noexcept { return implementation_->registry.head.sequence; }

Result<SubtreeCount> View::count(OrganisationId organisation) const {
  const OrganisationTree& tree = implementation_->state().tree();
  const RowIndex index = tree.find(organisation);
  if (index == no_row) return unknown_identity(organisation, "organisation");
  const SubtreeCounters& counters = tree.counters(index);
  return SubtreeCount{.organisation = organisation,
                      .organisations = counters.organisations,
                      .cells = counters.cells,
                      .official_members = counters.official_members,
                      .probationary_members = counters.probationary_members,
                      .open_dossiers = counters.open_dossiers};
}

bool View::find_count(OrganisationId organisation, SubtreeCount& count) const noexcept {
  const OrganisationTree& tree = implementation_->state().tree();
  const RowIndex index = tree.find(organisation);
  if (index == no_row) return false;
  const SubtreeCounters& counters = tree.counters(index);
  count.organisation = organisation;
  count.organisations = counters.organisations;
  count.cells = counters.cells;
  count.official_members = counters.official_members;
  count.probationary_members = counters.probationary_members;
  count.open_dossiers = counters.open_dossiers;
  return true;
}

namespace {

Error unknown_at(std::span<const std::uint64_t> organisations, std::size_t place) {
  const std::uint64_t packed = organisations[place];
  Error error = unknown_identity(OrganisationId::from_packed(packed),
                                 "organisations[" + std::to_string(place) + "]");
  if (packed >> 48U != 0) error.found = phrase::number(packed);
  return error;
}

}  // namespace

Result<void> View::counts(std::span<const std::uint64_t> organisations,
                          const CountColumns& columns) const {
  const OrganisationTree& tree = implementation_->state().tree();
  // In blocks: the rows of one are found first, then all columns are written in one pass, those
  // that nobody wants into memory of our own instead of behind a question for each value.
  constexpr std::size_t block = 128;
  std::array<const SubtreeCounters*, block> rows{};
  std::array<std::uint32_t, block> unwanted;
  for (std::size_t first = 0; first < organisations.size(); first += block) {
    const std::size_t wanted = std::min(block, organisations.size() - first);
    std::size_t length = 0;
    for (; length < wanted; ++length) {
      const std::uint64_t packed = organisations[first + length];
      const RowIndex row =
          packed >> 48U == 0 ? tree.find(OrganisationId::from_packed(packed)) : no_row;
      if (row == no_row) break;
      rows[length] = &tree.counters(row);
    }
    const auto from = [&](std::uint32_t* column) {
      return column == nullptr ? unwanted.data() : column + first;
    };
    std::uint32_t* const all = from(columns.organisations);
    std::uint32_t* const cells = from(columns.cells);
    std::uint32_t* const official = from(columns.official_members);
    std::uint32_t* const probationary = from(columns.probationary_members);
    std::uint32_t* const open = from(columns.open_dossiers);
    for (std::size_t at = 0; at < length; ++at) {
      const SubtreeCounters counters = *rows[at];
      all[at] = counters.organisations;
      cells[at] = counters.cells;
      official[at] = counters.official_members;
      probationary[at] = counters.probationary_members;
      open[at] = counters.open_dossiers;
    }
    if (length != wanted) return unknown_at(organisations, first + length);
  }
  return {};
}

Result<Progress> View::progress(QuotaId quota, Day as_of) const {
  const State& state = implementation_->state();
  const RowIndex index = state.find(quota);
  if (index == no_row) return unknown_identity(quota, "quota");
  return progress_of(state, state.quotas().row(index), as_of);
}

Result<std::vector<Progress>> View::progress_table(OrganisationId organisation, Day as_of,
                                                   bool subtree) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  std::vector<Progress> table;
  const auto append = [&](const State& from, const QuotaRow& quota, Day day) {
    fill_progress(table.emplace_back(), from, quota, day);
  };
  if (subtree) {
    each_progress_below(state, top, as_of, append);
  } else {
    each_progress(state, top, as_of, append);
  }
  return table;
}

Result<std::size_t> View::progress_table_into(OrganisationId organisation, Day as_of, bool subtree,
                                              std::span<Progress> rows) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  std::size_t count = 0;
  const auto fill = [&](const State& from, const QuotaRow& quota, Day day) {
    if (count < rows.size()) fill_progress(rows[count], from, quota, day);
    ++count;
  };
  if (subtree) {
    each_progress_below(state, top, as_of, fill);
  } else {
    each_progress(state, top, as_of, fill);
  }
  return count;
}

Result<std::uint32_t> View::admitted(OrganisationId organisation, Day first, Day last,
                                     PriorityGroup group) const {
  const State& state = implementation_->state();
  const RowIndex index = state.find(organisation);
  if (index == no_row) return unknown_identity(organisation, "organisation");
  return state.quotas().admitted(index, first, last, group);
}

Result<OrganisationView> View::organisation(OrganisationId organisation) const {
  const State& state = implementation_->state();
  const RowIndex index = state.find(organisation);
  if (index == no_row) return unknown_identity(organisation, "organisation");
  const OrganisationRow& row = state.tree().row(index);
  return OrganisationView{
      .id = row.id,
      .parent = row.parent == no_row ? OrganisationId{} : state.tree().row(row.parent).id,
      .kind = row.kind,
      .rank = row.rank,
      .sector = row.sector,
      .founded_on = row.founded_on,
      .name = state.name(index),
      .code = state.code(index),
      .external_code = state.organisation_codes().get(row.id)};
}

OrganisationId View::organisation_by_external_code(std::string_view code) const {
  return implementation_->state().organisation_codes().find(code);
}

PersonId View::person_by_external_code(std::string_view code) const {
  return implementation_->state().person_codes().find(code);
}

Result<std::string> View::person_external_code(PersonId person) const {
  const State& state = implementation_->state();
  if (state.find(person) == no_row) return unknown_identity(person, "person");
  return std::string{state.person_codes().get(person)};
}

Result<std::vector<OrganisationId>> View::children(OrganisationId organisation) const {
  const OrganisationTree& tree = implementation_->state().tree();
  const RowIndex index = tree.find(organisation);
  if (index == no_row) return unknown_identity(organisation, "organisation");
  std::vector<OrganisationId> children;
  for (RowIndex at = tree.row(index).first_child; at != no_row; at = tree.row(at).next_sibling) {
    children.push_back(tree.row(at).id);
  }
  return children;
}

std::vector<OrganisationId> View::organisations() const {
  const OrganisationTree& tree = implementation_->state().tree();
  std::vector<OrganisationId> all;
  all.reserve(tree.size());
  for (RowIndex index = 0; index < tree.size(); ++index) all.push_back(tree.row(index).id);
  return all;
}

Result<std::vector<DossierId>> View::dossiers(OrganisationId organisation) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  std::vector<DossierId> found;
  for (RowIndex index = 0; index < state.dossiers().size(); ++index) {
    if (!state.tree().is_at_or_below(state.dossiers().organisation(index), top)) continue;
    found.push_back(state.dossiers().id(index));
  }
  return found;
}

Result<Dossier> View::dossier(DossierId dossier) const {
  const DossierTable& dossiers = implementation_->state().dossiers();
  const RowIndex index = dossiers.find(dossier);
  if (index == no_row) return unknown_identity(dossier, "dossier");
  return dossiers.row(index).dossier;
}

Result<std::string> View::person_name(PersonId person) const {
  const PersonTable& people = implementation_->state().people();
  const RowIndex index = people.find(person);
  if (index == no_row) return unknown_identity(person, "person");
  return std::string{people.name(index)};
}

Result<AdmissionFacts> View::facts(DossierId dossier, OrganisationId acting, PersonId named,
                                   Day day) const {
  const State& state = implementation_->state();
  const RowIndex index = state.find(dossier);
  if (index == no_row) return unknown_identity(dossier, "dossier");
  ActNames names;
  if (!acting.is_none() && (names.acting = state.find(acting)) == no_row) {
    return unknown_identity(acting, "acting");
  }
  if (!named.is_none() && (names.named = state.find(named)) == no_row) {
    return unknown_identity(named, "named");
  }
  const Workspace workspace(state);
  AdmissionFacts facts =
      gather_facts(workspace, state.dossiers().row(index), names, day, Asking::to_look_back);
  facts.named.person = named;
  return facts;
}

namespace {

/// The latest first day that a violation names; none where none does.
[[nodiscard]] OptionalDay latest_day(const FindingList& violations) noexcept {
  OptionalDay latest;
  for (const Violation& violation : violations) latest = std::max(latest, violation.first_allowed);
  return latest;
}

}  // namespace

Result<DossierExplanation> View::explain(DossierId dossier, Day day) const {
  auto gathered = facts(dossier, {}, {}, day);
  if (!gathered) return std::move(gathered).error();
  const State& state = implementation_->state();
  auto then = dossier_on(*implementation_->registry.journal,
                         state.dossiers().row(state.find(dossier)), day);
  if (!then) return std::move(then).error();
  gathered->dossier = *std::move(then);
  DossierExplanation explanation{
      .dossier = dossier, .day = day, .state = gathered->dossier.state, .commands = {}};
  explanation.commands.reserve(admission_command_count);
  explanation.help.resize(admission_command_count);
  for (std::size_t index = 0; index < admission_command_count; ++index) {
    const auto command = static_cast<AdmissionCommand>(index);
    const CommandExplanation& act =
        explanation.commands.emplace_back(dangvien::explain(*gathered, rulebook(), command, day));
    if (act.allowed) continue;
    ActHelp& help = explanation.help[index];
    help.remedy = smallest_remedy(*gathered, rulebook(), command, day);
    // What else stands in the way may take longer, so these lapse in any case.
    const OptionalDay possible =
        act.first_allowed ? act.first_allowed : latest_day(act.verdict.violations());
    if (possible) help.lapses = lapsing_before(gathered->dossier, rulebook(), day, *possible);
  }
  return explanation;
}

Result<DossierView> View::dossier_history(DossierId dossier) const {
  const State& state = implementation_->state();
  const RowIndex index = state.find(dossier);
  if (index == no_row) return unknown_identity(dossier, "dossier");
  const DossierRow row = state.dossiers().row(index);
  auto history =
      read_history(*implementation_->registry.journal, row, implementation_->registry.rulebook());
  if (!history) return std::move(history).error();
  return DossierView{.dossier = row.dossier,
                     .person_name = std::string{state.people().name(row.person)},
                     .organisation_name = std::string{state.name(row.organisation)},
                     .history = std::move(*history)};
}

}  // namespace dangvien::inline v0
