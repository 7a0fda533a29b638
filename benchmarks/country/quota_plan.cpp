// SPDX-License-Identifier: Apache-2.0
#include "country/quota_plan.hpp"

#include <algorithm>
#include <array>

#include "country/names.hpp"
#include "country/random.hpp"

namespace dangvien::country {
namespace {

struct GroupShare {
  PriorityGroup group;
  std::uint32_t of_hundred;
};
constexpr std::array<GroupShare, 5> groups_of_term = {{{PriorityGroup::everyone, 100},
                                                       {PriorityGroup::women, 40},
                                                       {PriorityGroup::youth, 60},
                                                       {PriorityGroup::ethnic_minority, 12},
                                                       {PriorityGroup::religious, 5}}};

/// The least number of days that an assignment comes before its year: plans are of December.
constexpr Days days_before_year{12};

class QuotaPlanner {
 public:
  QuotaPlanner(const Plan& plan, const Structure& structure)
      : plan_(plan),
        structure_(structure),
        order_(structure.in_order()),
        members_(structure.size() + 1),
        of_year_(structure.size() + 1) {
    for (std::uint32_t number = 1; number <= structure.size(); ++number) {
      const Organisation& organisation = structure.at(number);
      if (organisation.members != 0)
        members_[structure.place_of(number, 0)] += organisation.members;
    }
    for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
      members_[structure.at(*at).parent] += members_[*at];
    }
  }

  std::vector<SetQuota> run() {
    const std::int32_t first_year = first_admission_day(plan_).civil().year;
    const std::int32_t last_year = plan_.last_day.civil().year;
    for (std::int32_t year = first_year; year <= last_year; ++year) {
      set_year(year, year == last_year);
      if (year == first_year) set_term();
    }
    return std::move(quotas_);
  }

 private:
  /// What is likely to be admitted below an organisation in a year, times a factor in hundredths.
  [[nodiscard]] std::uint32_t likely(std::uint32_t number, std::uint64_t hundredths) const {
    const std::uint64_t expected =
        std::uint64_t{members_[number]} * plan_.scale.admissions * hundredths;
    return std::max(1U, static_cast<std::uint32_t>(expected / plan_.scale.members / 100));
  }

  SetQuota& set(std::uint32_t holder, Day day, QuotaBasis basis) {
    SetQuota& quota = quotas_.emplace_back();
    quota.id = {0, static_cast<std::uint32_t>(quotas_.size())};
    quota.day = std::max(day, opening_day(plan_));
    quota.holder = {0, holder};
    quota.basis = basis;
    quota.origin = FigureOrigin::assumed;  // nobody has published it
    if (plan_.names) quota.source = source_text;
    return quota;
  }

  void set_term() {
    const Day first = first_admission_day(plan_);
    const std::uint32_t years = plan_.scale.years;
    for (const std::uint32_t number : order_) {
      const Rank rank = structure_.at(number).rank;
      if (rank > Rank::upper) continue;
      Draw draw(plan_.seed, Subject::quota, number);
      const auto factor = static_cast<std::uint32_t>(draw.between(75, 120));
      for (const GroupShare& share : groups_of_term) {
        SetQuota& quota = set(number, first, QuotaBasis::congress_resolution);
        quota.first_day = first;
        quota.last_day = plan_.last_day;
        quota.group = share.group;
        quota.shape = draw.below(3) == 0 ? QuotaShape::more_than : QuotaShape::at_least;
        quota.number = likely(number, std::uint64_t{factor} * years * share.of_hundred / 100);
      }
    }
  }

  void set_year(std::int32_t year, bool last) {
    const Day first = *Day::from_civil({year, 1, 1});
    const auto of_year = [&](SetQuota& quota) {
      quota.first_day = first;
      quota.last_day = *Day::from_civil({year, 12, 31});
    };
    std::fill(of_year_.begin(), of_year_.end(), 0);
    for (const std::uint32_t number : order_) {
      const Organisation& organisation = structure_.at(number);
      Draw draw(plan_.seed, Subject::quota,
                number * std::uint64_t{4096} + static_cast<std::uint64_t>(year));
      const bool of_cell = last && holds_members(organisation.kind) && draw.below(10) == 0;
      const bool of_body = organisation.kind == OrganisationKind::province_party ||
                           organisation.kind == OrganisationKind::upper_party ||
                           organisation.kind == OrganisationKind::grassroots_party;
      if (!of_cell && !of_body) continue;
      SetQuota& quota = set(number, first - days_before_year, QuotaBasis::superior_assignment);
      of_year(quota);
      quota.number = likely(number, static_cast<std::uint64_t>(draw.between(80, 125)));
      quota.allotted_from = {0, of_year_[organisation.parent]};
      if (of_year_[organisation.parent] == 0) quota.allotted_from = {};
      of_year_[number] = quota.id.number();
      if (organisation.rank == Rank::upper && draw.below(5) == 0) {
        SetQuota& own = set(number, first - days_before_year, QuotaBasis::own_plan);
        of_year(own);
        own.shape = QuotaShape::range;
        own.number = likely(number, 95);
        own.upper = likely(number, 110) + 1;
      }
      if (organisation.kind == OrganisationKind::province_party) {
        SetQuota& steering = set(number, first - days_before_year, QuotaBasis::steering_programme);
        of_year(steering);
        steering.group = PriorityGroup::private_sector_worker;
        steering.number = likely(number, 4);
      }
    }
  }

  const Plan& plan_;
  const Structure& structure_;
  std::vector<std::uint32_t> order_;
  std::vector<std::uint32_t> members_;  // of the subtree, by number
  std::vector<std::uint32_t> of_year_;  // number of this year's assigned quota, by number
  std::vector<SetQuota> quotas_;
};

}  // namespace

Day first_admission_day(const Plan& plan) {
  const std::int32_t months = -12 * static_cast<std::int32_t>(plan.scale.years);
  const Day whole =
      add_months(plan.last_day, Months{months}, MonthRounding::last_valid_day) + Days{1};
  // On the later side of 1/7/2025 dossiers begin there, and take their time.
  if (plan.structure_day < great_reorganisation) return whole;
  return std::max(whole, great_reorganisation + Days{210});
}

std::vector<SetQuota> plan_quotas(const Plan& plan, const Structure& structure) {
  return QuotaPlanner(plan, structure).run();
}

}  // namespace dangvien::country
