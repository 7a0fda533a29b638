// SPDX-License-Identifier: Apache-2.0
#include "country/years.hpp"

#include <algorithm>
#include <array>

#include "country/quota_plan.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien::country {
namespace {

/// Of a hundred decisions of a year, by month: the end of the year is the busiest time.
constexpr std::array<std::uint32_t, 12> decisions_by_month = {4, 5, 7, 7,  9,  9,
                                                              7, 8, 9, 10, 12, 13};
/// Dossiers that end without a decision, of a hundred admitted.
constexpr std::uint32_t failing_of_hundred = 12;
/// The longest way from the list to a decision, late entry included.
constexpr Days longest_way{1'000};
constexpr std::int32_t longest_entry_delay = 20;

/// Where open dossiers stand on the last day, of a hundred.
struct OpenAt {
  Act act;
  std::uint16_t of_hundred;
};
constexpr std::array<OpenAt, 9> open_stages = {{{Act::list, 24},
                                                {Act::certificate, 18},
                                                {Act::open, 14},
                                                {Act::apply, 8},
                                                {Act::verify, 13},
                                                {Act::certify, 10},
                                                {Act::resolve_cell, 5},
                                                {Act::appraise, 2},
                                                {Act::resolve_grassroots, 6}}};

Act draw_stage(Draw& draw) {
  std::uint32_t at = draw.below(100);
  for (const OpenAt& stage : open_stages) {
    if (at < stage.of_hundred) return stage.act;
    at -= stage.of_hundred;
  }
  return Act::list;
}

/// Number of the last of the acts that is not beyond `act`; the acts are in the order of the
/// workflow but for those that are made again.
std::size_t index_through(const std::vector<PlannedAct>& acts, Act act) {
  std::size_t index = 0;
  for (std::size_t at = 0; at < acts.size(); ++at) {
    if (acts[at].act <= act) index = at;
  }
  return index;
}

}  // namespace

Years::Years(const Plan& plan, const Structure& before, const Structure& structure)
    : plan_(plan),
      opened_(opening_day(plan)),
      maker_(plan, before, structure),
      buckets_(
          static_cast<std::size_t>((plan.last_day - opened_).count + 2 * longest_entry_delay + 2)) {
  // A fifth of all cells admit nobody for years, and some three times as many as others.
  constexpr std::array<std::uint32_t, 5> activities = {0, 1, 1, 2, 3};
  std::uint64_t sum = 0;
  for (std::uint32_t home = 1; home <= before.size(); ++home) {
    if (before.at(home).members == 0) continue;
    const std::uint32_t activity = activities[scatter(plan.seed + home) % activities.size()];
    sum += std::uint64_t{before.at(home).members} * activity;
    homes_.push_back(home);
    activity_.push_back(sum);
  }
  plan_batches();
}

void Years::plan_batches() {
  const Day last = plan_.last_day;
  const auto created_for = [this](Day day) { return std::max(opened_, day - longest_way); };
  std::uint64_t weight = 0;
  std::uint64_t admitted = 0;
  std::uint64_t failing = 0;
  for (Day first = first_admission_day(plan_); first <= last;) {
    Batch batch;
    batch.first = first;
    const Day next = add_months(first, Months{1}, MonthRounding::last_valid_day);
    batch.last = std::min(next - Days{1}, last);
    batch.created_on = created_for(first);
    weight += decisions_by_month[first.civil().month - 1];
    const std::uint64_t admitted_by_then = plan_.scale.admissions * weight / 100;
    const std::uint64_t failing_by_then = admitted_by_then * failing_of_hundred / 100;
    batch.admitted = static_cast<std::uint32_t>(admitted_by_then - admitted);
    batch.failing = static_cast<std::uint32_t>(failing_by_then - failing);
    admitted = admitted_by_then;
    failing = failing_by_then;
    batches_.push_back(batch);
    first = next;
  }
  Batch open;
  open.last = last;
  open.first = last - Days{60};
  open.created_on = created_for(open.first);
  open.open = plan_.scale.open_dossiers;
  const auto place = std::find_if(batches_.begin(), batches_.end(), [&](const Batch& batch) {
    return batch.created_on > open.created_on;
  });
  batches_.insert(place, open);
}

void Years::tell(Taker& taker) {
  const std::vector<SetQuota> quotas = plan_quotas(plan_, maker_.structure());
  auto quota = quotas.begin();
  auto batch = batches_.begin();
  for (std::size_t offset = 0; offset < buckets_.size(); ++offset) {
    const Day day = opened_ + Days{static_cast<std::int32_t>(offset)};
    for (; batch != batches_.end() && batch->created_on <= day; ++batch) create(*batch);
    for (; quota != quotas.end() && quota->day <= day; ++quota) taker.take(*quota, day);
    enter(offset, taker);
  }
}

void Years::create(const Batch& batch) {
  const auto span = static_cast<std::uint32_t>((batch.last - batch.first).count + 1);
  for (std::uint32_t number = 0; number < batch.admitted + batch.failing + batch.open; ++number) {
    Draw draw(plan_.seed, Subject::dossier, created_);
    const bool open = batch.open != 0;
    Traits traits = draw_traits(draw, !open && number >= batch.admitted);
    if (open) traits.fate = Fate::recognised;
    const Day around = batch.first + Days{static_cast<std::int32_t>(draw.below(span))};
    add(draw, traits, around, open);
  }
}

void Years::add(Draw& draw, const Traits& traits, Day around, bool open) {
  if (free_.empty()) {
    free_.push_back(static_cast<std::uint32_t>(dossiers_.size()));
    dossiers_.emplace_back();
  }
  const std::uint32_t place = free_.back();
  Dossier& dossier = dossiers_[place];
  dossier = {};
  dossier.seed = draw.next();
  dossier.home = draw_home(draw);
  dossier.traits = traits;
  dossier.key = created_++ * 2'654'435'761U;  // an odd factor: every number has a key of its own
  plan_to(dossier, around, open);
  if (dossier.count == 0) return;  // nothing of it has happened by the last day
  free_.pop_back();
  buckets_[static_cast<std::size_t>(dossier.entered[0])].push_back(place);
}

std::uint32_t Years::draw_home(Draw& draw) const {
  const std::uint64_t at = draw.next() % activity_.back();
  const auto found = std::upper_bound(activity_.begin(), activity_.end(), at);
  return homes_[static_cast<std::size_t>(found - activity_.begin())];
}

void Years::plan_to(Dossier& dossier, Day around, bool open) {
  Draw draw(scatter(dossier.seed + 1));
  const Act stage = open                               ? draw_stage(draw)
                    : is_admitted(dossier.traits.fate) ? Act::decide
                                                       : Act::remove;
  const Line line = maker_.structure().line_of(maker_.cell_of(dossier.home));
  const Calendar calendar = standard_rulebook().calendar();
  // Begun somewhere and then moved: days off shift what lies behind them, so it takes a second
  // look, and more where the act would fall outside the years.
  constexpr int looks = 8;
  const Day earliest = open ? opened_ : first_admission_day(plan_);
  Day start = around - Days{450};
  std::size_t anchor = 0;
  for (int look = 0; look < looks; ++look) {
    plan_acts(scatter(dossier.seed + 2), dossier.traits, line, std::max(start, opened_), calendar,
              planned_);
    anchor = index_through(planned_, stage);
    const Day reached = planned_[anchor].day;
    if (look > 0 && earliest <= reached && reached <= plan_.last_day) break;
    start = start - (reached - around);
    if (reached < earliest) start = start + Days{look};
    if (reached > plan_.last_day) start = start - Days{look};
  }
  if (open) planned_.resize(anchor + 1);
  lay(dossier, draw);
}

void Years::lay(Dossier& dossier, Draw& draw) const {
  std::int32_t entered_before = 0;
  for (const PlannedAct& planned : planned_) {
    if (planned.day > plan_.last_day) break;
    const std::size_t index = dossier.count++;
    // Half of the papers are typed within four days, some only after three weeks.
    const std::int32_t longest = draw.below(2) == 0 ? 4 : longest_entry_delay;
    const std::int32_t day = (planned.day - opened_).count;
    entered_before = std::max(entered_before, day + draw.between(0, longest));
    dossier.act[index] = planned.act;
    dossier.day[index] = static_cast<std::int16_t>(day);
    dossier.entered[index] = static_cast<std::int16_t>(entered_before);
  }
}

void Years::enter(std::size_t offset, Taker& taker) {
  std::vector<std::uint32_t> bucket = std::move(buckets_[offset]);
  buckets_[offset] = {};
  std::sort(bucket.begin(), bucket.end(), [this](std::uint32_t left, std::uint32_t right) {
    return dossiers_[left].key < dossiers_[right].key;
  });
  for (const std::uint32_t place : bucket) {
    Dossier& dossier = dossiers_[place];
    while (dossier.next < dossier.count &&
           static_cast<std::size_t>(dossier.entered[dossier.next]) == offset) {
      maker_.tell_next(dossier, taker);
    }
    if (dossier.next == dossier.count) {
      free_.push_back(place);
    } else {
      buckets_[static_cast<std::size_t>(dossier.entered[dossier.next])].push_back(place);
    }
  }
}

}  // namespace dangvien::country
