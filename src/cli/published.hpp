// SPDX-License-Identifier: Apache-2.0
// cli/published.hpp: published figures and where the registry has them, from a TOML file:
//   title = "Mỹ Lung"
//   as_of = 2022-12-29
//   [[figure]]
//   label = "Tỷ lệ của nhiệm kỳ"
//   query = "percentage"        # members, cells, fulfilled, ...: see FigureQuery
//   quota = "Q1"
//   decimals = 0
//   published = "60"
//   source = "bài đăng ngày 29/12/2022"
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/enum_names.hpp"
#include "dangvien/engine/registry.hpp"
#include "law/problem.hpp"

namespace dangvien::inline v0 {
namespace cli {

enum class FigureQuery : std::uint8_t {
  organisations,         ///< of a subtree
  cells,                 ///< of a subtree
  members,               ///< of a subtree, official and probationary
  official_members,      ///< of a subtree
  probationary_members,  ///< of a subtree
  admitted,              ///< decisions below an organisation from first_day to last_day
  founded,               ///< organisations of some sectors founded from first_day to last_day
  steering_boards,       ///< of a subtree, on the day
  classes,               ///< below an organisation, with a session from first_day to last_day
  rest_day_classes,      ///< those of them held on days of rest alone
  increase,              ///< admitted, less those of the period it is compared with; in persons
  share,                 ///< of a group among the admitted, per cent, as it was printed
  number,                ///< of a quota
  upper,                 ///< of a quota that is a range: its upper bound
  fulfilled,             ///< of a quota
  percentage,            ///< of a quota, as it was printed
};

/// One published figure.
struct Figure {
  std::string label;
  std::uint32_t line = 0;  ///< of the file
  std::string published;
  std::string source;
  FigureQuery query = FigureQuery::members;
  OrganisationId organisation;
  QuotaId quota;
  PriorityGroup group = PriorityGroup::everyone;
  std::vector<Sector> sectors;
  OptionalDay first_day;
  OptionalDay last_day;
  OptionalDay compared_first_day;  ///< of `increase`
  OptionalDay compared_last_day;
  DisplayPolicy display;
};

/// Whether the figure is a percentage, printed with a unit.
[[nodiscard]] constexpr bool is_percentage(FigureQuery query) noexcept {
  return query == FigureQuery::percentage || query == FigureQuery::share;
}

struct PublishedFigures {
  std::string title;
  Day as_of;
  std::vector<Figure> figures;
};

/// Reads the file; every fault, with its line, is added to `problems`.
[[nodiscard]] PublishedFigures read_published(const std::string& path, const std::string& text,
                                              law::Problems& problems);

/// The figure as the registry has it, written as the published one is.
[[nodiscard]] Result<std::string> computed(const View& view, const Figure& figure, Day as_of);

}  // namespace cli

template <>
struct EnumNames<cli::FigureQuery> {
  static constexpr std::array<std::string_view, 16> names = {"organisations",
                                                             "cells",
                                                             "members",
                                                             "official_members",
                                                             "probationary_members",
                                                             "admitted",
                                                             "founded",
                                                             "steering_boards",
                                                             "classes",
                                                             "rest_day_classes",
                                                             "increase",
                                                             "share",
                                                             "number",
                                                             "upper",
                                                             "fulfilled",
                                                             "percentage"};
};

}  // namespace dangvien::inline v0
