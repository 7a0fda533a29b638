// SPDX-License-Identifier: Apache-2.0
// benchmarks/engine/country.hpp: a generated country, as the events of a journal.
// Sizes are those of the Party: 300,000 organisations on five levels, 5.7 million members, a
// million admissions over five years, quotas of five groups for the centre, every province and
// every commune. Everything is worked out from the number of the event, so nothing is stored, and
// the answers that a benchmark times can be worked out a second way. Names are empty: memory is
// reported without them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "dangvien/journal/port.hpp"
#include "dangvien/journal/schema.hpp"

namespace dangvien::benchmark {

/// How much of everything there is.
struct CountrySize {
  std::uint32_t provinces = 0;
  std::uint32_t communes = 0;
  std::uint32_t grassroots = 0;
  std::uint32_t cells = 0;
  std::uint32_t members_of_a_cell = 0;  ///< recorded as known from older data
  std::uint32_t admissions = 0;
  /// Every step of an admission is an event; otherwise only those that figures are made of.
  bool whole_lives = false;
};

inline constexpr CountrySize whole_country{34, 3'400, 47'600, 248'965, 19, 1'000'000};
/// For the moment in which ctest runs every benchmark.
inline constexpr CountrySize sample_country{2, 20, 140, 700, 19, 3'000};

/// The whole country; the sample when DANGVIEN_BENCHMARK_SAMPLE is set in the environment.
[[nodiscard]] const CountrySize& country_size();

/// The organisations of one level, by number.
struct Level {
  const char* name = "";
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

/// One admission of the generated country.
struct GeneratedAdmission {
  std::uint32_t cell = 0;  ///< number of the organisation
  Day decided_on;
  std::uint32_t groups = 0;  ///< PriorityGroup bits
};

inline constexpr std::array<PriorityGroup, 5> quota_groups = {
    PriorityGroup::everyone, PriorityGroup::women, PriorityGroup::youth,
    PriorityGroup::ethnic_minority, PriorityGroup::religious};

/// Đất nước mẫu. Immutable; safe to share.
class Country {
 public:
  explicit Country(const CountrySize& size);

  [[nodiscard]] const CountrySize& size() const noexcept { return size_; }
  [[nodiscard]] const std::array<Level, 5>& levels() const noexcept { return levels_; }
  [[nodiscard]] std::uint32_t organisations() const noexcept { return organisations_; }
  [[nodiscard]] std::uint32_t members() const noexcept {
    return size_.cells * size_.members_of_a_cell + size_.admissions;
  }
  [[nodiscard]] std::uint32_t quotas() const noexcept;
  /// Number of the organisation above; 0 for the centre.
  [[nodiscard]] std::uint32_t parent(std::uint32_t organisation) const noexcept;
  /// Quota of one of quota_groups, of the centre, a province or a commune.
  [[nodiscard]] QuotaId quota(std::uint32_t organisation, std::size_t group) const noexcept;
  [[nodiscard]] GeneratedAdmission admission(std::uint32_t index) const noexcept;

  [[nodiscard]] std::uint64_t events() const noexcept;
  /// The event of that number, from 0. Every field of the record is set.
  void event(std::uint64_t number, EventRecord& record) const;

  static Day first_day();
  static Day last_day();

 private:
  void found(std::uint32_t organisation, EventRecord& record) const;
  void set_quota(std::uint32_t index, EventRecord& record) const;
  void record_member(std::uint64_t step, EventRecord& record) const;
  void admit(std::uint64_t step, EventRecord& record) const;

  CountrySize size_;
  std::array<Level, 5> levels_;
  std::uint32_t organisations_;
};

/// A journal that makes the country's commits while they are read; it takes no appends.
[[nodiscard]] std::unique_ptr<Journal> make_country_journal(std::shared_ptr<const Country> country,
                                                            std::size_t events_of_a_commit);

/// Appends the country to a journal in commits of that many events; false when an append failed.
[[nodiscard]] bool write_country(const Country& country, std::size_t events_of_a_commit,
                                 Journal& journal);

/// A random number of 64 bits that depends on nothing but `of`.
[[nodiscard]] constexpr std::uint64_t scatter(std::uint64_t of) noexcept {
  std::uint64_t value = of + 0x9E3779B97F4A7C15U;
  value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
  value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
  return value ^ (value >> 31U);
}

}  // namespace dangvien::benchmark
