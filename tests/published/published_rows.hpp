// SPDX-License-Identifier: Apache-2.0
// published_rows.hpp: the rows of tests/data/published-quota-figures.csv, each with the display
// policies that tests/data/published-policies.toml names for it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "dangvien/quota/schema.hpp"

namespace dangvien::published {

struct Row {
  std::string place;
  std::string period;
  std::optional<std::uint32_t> quota;
  std::optional<std::uint32_t> result;
  std::string percentage;  ///< as printed, with a comma; empty: none was printed
  bool quota_derived = false;
  std::string source;
};

/// A policy and its name.
struct NamedPolicy {
  std::string name;
  DisplayPolicy display;
};

/// What the policies say of one row.
struct Assignment {
  std::string place;
  std::string period;
  std::optional<NamedPolicy> policy;  ///< of the percentage
  std::optional<NamedPolicy> also;    ///< of another form that the page printed
  std::string printed;                ///< that form
  std::string unreproduced;           ///< why no policy fits
  std::uint32_t reserved = 0;         ///< part of the result that was a forecast
};

/// Both throw std::runtime_error with file and line for what is not as described.
[[nodiscard]] std::vector<Row> read_rows(const std::filesystem::path& csv);
[[nodiscard]] std::vector<Assignment> read_assignments(const std::filesystem::path& toml);

/// "one decimal, cut off": all of the policies of the file, in its order.
[[nodiscard]] std::vector<NamedPolicy> read_policies(const std::filesystem::path& toml);

}  // namespace dangvien::published
