// SPDX-License-Identifier: Apache-2.0
// benchmarks/engine/country.hpp: which country the engine is measured with, and its figures worked
// out without the engine, from the commands alone: the answers that are timed are held against
// them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "country/country.hpp"
#include "country/random.hpp"
#include "dangvien/people/priority_groups.hpp"

namespace dangvien::benchmark {

using country::scatter;

/// The whole country without names; a district when DANGVIEN_BENCHMARK_SAMPLE is in the
/// environment.
[[nodiscard]] const country::Plan& country_plan();
[[nodiscard]] bool is_sample();

inline constexpr std::array<PriorityGroup, 5> quota_groups = {
    PriorityGroup::everyone, PriorityGroup::women, PriorityGroup::youth,
    PriorityGroup::ethnic_minority, PriorityGroup::religious};

/// One admission of the generated country.
struct Admission {
  Day decided_on;
  std::uint32_t groups = 0;  ///< PriorityGroup bits
};

/// The levels of the tree: centre, provinces, committees above grassroots, grassroots committees,
/// and cells of both kinds. Admissions are kept entry by entry for the first three.
inline constexpr std::size_t level_count = 5;
inline constexpr std::size_t levels_with_entries = 3;

/// What was told, counted.
class Figures final : public country::Taker {
 public:
  void take(const Command& command, Day entered) override;
  /// Adds up the subtrees; to be called once, when everything was told.
  void finish();

  [[nodiscard]] const std::vector<std::uint32_t>& level(std::size_t level) const {
    return levels_[level];
  }
  [[nodiscard]] std::uint32_t organisations() const {
    return static_cast<std::uint32_t>(parents_.size() - 1);
  }
  [[nodiscard]] std::uint32_t parent(std::uint32_t organisation) const {
    return parents_[organisation];
  }
  /// Members of the organisation itself, and of everything from it down.
  [[nodiscard]] std::uint32_t own_members(std::uint32_t organisation) const {
    return own_[organisation];
  }
  [[nodiscard]] const std::vector<std::uint32_t>& members() const { return members_; }

  [[nodiscard]] const std::vector<SetQuota>& quotas() const { return quotas_; }
  /// Admissions in the period of a quota, by its number.
  [[nodiscard]] std::uint32_t fulfilled(std::uint32_t quota) const { return fulfilled_[quota]; }
  /// Rows of the whole table of progress, and what is fulfilled in all of them.
  [[nodiscard]] std::pair<std::size_t, std::int64_t> whole_table() const;
  /// The quota of the term of an organisation of the first three levels, of one of quota_groups.
  [[nodiscard]] QuotaId term_quota(std::uint32_t organisation, std::size_t group) const {
    return term_[organisation][group];
  }
  /// Admissions decided up to the day in the term that carry the group: a scan of packed entries.
  [[nodiscard]] std::uint32_t scan(std::uint32_t organisation, Day last, PriorityGroup group) const;

 private:
  struct Applicant {
    std::uint32_t cell = 0;
    PartialDate birth;
    std::uint32_t tags = 0;
    Sex sex = Sex::unknown;
  };

  void note(const FoundOrganisation& command);
  void note(const RegisterPerson& command) { person_ = command; }
  void note(const RecordMember& command) { ++own_[command.organisation.number()]; }
  void note(const ListProspect& command);
  void note(const DecideAdmission& command);
  void note(const HoldCeremony& command) { ++own_[cell_of(command.dossier)]; }
  void note(const DecideStrikingOff& command) { --own_[cell_of(command.dossier)]; }
  void note(const SetQuota& command);
  template <typename Other>
  void note(const Other& /*command*/) {}

  [[nodiscard]] std::uint32_t cell_of(DossierId dossier) const {
    return applicants_[dossier.number()].cell;
  }

  std::array<std::vector<std::uint32_t>, level_count> levels_;
  std::vector<std::uint32_t> parents_;  // by number, like all that follow
  std::vector<std::uint32_t> own_;
  std::vector<std::uint32_t> members_;
  std::vector<std::array<QuotaId, quota_groups.size()>> term_;
  std::vector<std::vector<Admission>> entries_;
  std::vector<std::vector<std::uint32_t>> quotas_of_;
  std::vector<SetQuota> quotas_;  // in the order of their numbers
  std::vector<std::uint32_t> fulfilled_;
  std::vector<Applicant> applicants_;  // by dossier
  std::vector<std::pair<std::uint32_t, Admission>> admissions_;
  RegisterPerson person_;
};

/// Tells two at once.
class Both final : public country::Taker {
 public:
  Both(country::Taker& first, country::Taker& second) : first_(first), second_(second) {}
  void take(const Command& command, Day entered) override {
    first_.take(command, entered);
    second_.take(command, entered);
  }

 private:
  country::Taker& first_;
  country::Taker& second_;
};

}  // namespace dangvien::benchmark
