// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/scale.hpp: how much of everything a generated country has.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "dangvien/base/day.hpp"

namespace dangvien::country {

/// Quy mô. Numbers are aimed at; what cannot be shared out so (a commune of two cells with three
/// members) comes out a little larger.
struct Scale {
  std::uint32_t provinces = 1;      ///< committees directly under the Centre
  std::uint32_t uppers = 1;         ///< committees directly above grassroots, before 1/7/2025
  std::uint32_t grassroots = 1;     ///< grassroots committees and grassroots cells
  std::uint32_t cells = 18;         ///< cells below grassroots committees
  std::uint32_t members = 274;      ///< on the last day, those admitted on the way included
  std::uint32_t admissions = 5;     ///< decided in a year
  std::uint32_t years = 2;          ///< of admissions, up to the last day
  std::uint32_t open_dossiers = 8;  ///< undecided on the last day, in every state
};

// Sizes as published (domain notes on the hierarchy, 2.4): a commune as Mỹ Lung, a province as Đắk
// Lắk.
inline constexpr Scale commune_scale{};
inline constexpr Scale district_scale{1, 1, 58, 260, 6'000, 180, 3, 300};
inline constexpr Scale province_scale{1, 15, 842, 3'900, 87'000, 2'800, 5, 4'600};
inline constexpr Scale country_scale{67, 1'000, 52'000, 245'000, 5'700'000, 200'000, 5, 300'000};

/// A scale by its name: commune, district, province, country.
[[nodiscard]] constexpr std::optional<Scale> scale_named(std::string_view name) noexcept {
  if (name == "commune") return commune_scale;
  if (name == "district") return district_scale;
  if (name == "province") return province_scale;
  if (name == "country") return country_scale;
  return std::nullopt;
}

/// Ngày sắp xếp lại: districts end, communes move up, provinces merge.
inline constexpr Day great_reorganisation = *Day::from_civil({2025, 7, 1});

/// What is generated.
struct Plan {
  Scale scale;
  std::uint64_t seed = 1;
  /// The tree is the one of this day. Acts lie on the same side of 1/7/2025 as it does.
  Day structure_day = *Day::from_civil({2025, 6, 30});
  /// The last day of an act; with it the years end.
  Day last_day = *Day::from_civil({2025, 6, 30});
  /// Persons and organisations bear names; without, what is measured is memory apart from names.
  bool names = true;
};

}  // namespace dangvien::country
