// SPDX-License-Identifier: Apache-2.0
#include "country.hpp"

#include <algorithm>
#include <cstdlib>

namespace dangvien::benchmark {
namespace {

std::size_t level_of(OrganisationKind kind) {
  switch (kind) {
    case OrganisationKind::centre:
      return 0;
    case OrganisationKind::province_party:
      return 1;
    case OrganisationKind::upper_party:
      return 2;
    case OrganisationKind::grassroots_party:
      return 3;
    case OrganisationKind::cell:
    case OrganisationKind::grassroots_cell:
      return 4;
    default:
      return level_count;
  }
}

}  // namespace

bool is_sample() {
  static const bool sample = std::getenv("DANGVIEN_BENCHMARK_SAMPLE") != nullptr;
  return sample;
}

const country::Plan& country_plan() {
  static const country::Plan plan = [] {
    country::Plan made;
    made.scale = is_sample() ? country::district_scale : country::country_scale;
    made.names = false;
    return made;
  }();
  return plan;
}

void Figures::take(const Command& command, Day /*entered*/) {
  std::visit([this](const auto& body) { note(body); }, command);
}

void Figures::note(const FoundOrganisation& command) {
  const std::uint32_t number = command.id.number();
  if (number >= parents_.size()) {
    parents_.resize(number + 1);
    own_.resize(number + 1);
    term_.resize(number + 1);
    entries_.resize(number + 1);
    quotas_of_.resize(number + 1);
  }
  parents_[number] = command.parent.number();
  const std::size_t level = level_of(command.kind);
  if (level < level_count) levels_[level].push_back(number);
}

void Figures::note(const ListProspect& command) {
  if (command.id.number() >= applicants_.size()) applicants_.resize(command.id.number() + 1);
  applicants_[command.id.number()] = {command.organisation.number(), person_.birth,
                                      static_cast<std::uint32_t>(person_.groups.bits()),
                                      person_.sex};
  // Groups that follow from other fields are the library's to find; these two come with the person.
  auto& tags = applicants_[command.id.number()].tags;
  const auto add = [&tags](PriorityGroup group) { tags |= 1U << static_cast<unsigned>(group); };
  if (!person_.ethnic_group.empty() && person_.ethnic_group != "Kinh")
    add(PriorityGroup::ethnic_minority);
  if (!person_.religion.empty()) add(PriorityGroup::religious);
}

void Figures::note(const DecideAdmission& command) {
  const Applicant& applicant = applicants_[command.dossier.number()];
  const PriorityGroups groups = groups_on(PriorityGroups::from_bits(applicant.tags), applicant.sex,
                                          applicant.birth, command.day);
  admissions_.push_back({applicant.cell, {command.day, static_cast<std::uint32_t>(groups.bits())}});
}

void Figures::note(const SetQuota& command) {
  const std::uint32_t holder = command.holder.number();
  quotas_of_[holder].push_back(static_cast<std::uint32_t>(quotas_.size()));
  quotas_.push_back(command);
  if (command.basis != QuotaBasis::congress_resolution) return;
  const auto place = std::find(quota_groups.begin(), quota_groups.end(), command.group);
  if (place == quota_groups.end()) return;
  term_[holder][static_cast<std::size_t>(place - quota_groups.begin())] = command.id;
}

void Figures::finish() {
  members_.assign(own_.size(), 0);
  for (std::uint32_t number = 1; number <= organisations(); ++number) {
    if (own_[number] == 0) continue;
    for (std::uint32_t at = number; at != 0; at = parents_[at]) members_[at] += own_[number];
  }
  fulfilled_.assign(quotas_.size() + 1, 0);
  for (const std::size_t level : {0U, 1U, 2U}) {
    for (const std::uint32_t number : levels_[level]) entries_[number].reserve(16);
  }
  for (const auto& [cell, admission] : admissions_) {
    for (std::uint32_t at = cell; at != 0; at = parents_[at]) {
      if (entries_[at].capacity() != 0) entries_[at].push_back(admission);
      for (const std::uint32_t index : quotas_of_[at]) {
        const SetQuota& quota = quotas_[index];
        const bool carried = (admission.groups >> static_cast<unsigned>(quota.group) & 1U) != 0;
        const bool counts = carried && quota.first_day <= admission.decided_on &&
                            admission.decided_on <= quota.last_day;
        fulfilled_[quota.id.number()] += counts ? 1U : 0U;
      }
    }
  }
}

std::pair<std::size_t, std::int64_t> Figures::whole_table() const {
  std::pair<std::size_t, std::int64_t> all{quotas_.size(), 0};
  for (const std::uint32_t fulfilled : fulfilled_) all.second += fulfilled;
  return all;
}

std::uint32_t Figures::scan(std::uint32_t organisation, Day last, PriorityGroup group) const {
  std::uint32_t total = 0;
  for (const Admission& entry : entries_[organisation]) {
    const bool counts = entry.decided_on <= last;
    total += counts ? entry.groups >> static_cast<unsigned>(group) & 1U : 0U;
  }
  return total;
}

}  // namespace dangvien::benchmark
