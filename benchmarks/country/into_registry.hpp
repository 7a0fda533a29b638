// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/into_registry.hpp: a country submitted to a registry, so many commands a
// commit.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "country/country.hpp"
#include "dangvien/engine/registry.hpp"

namespace dangvien::country {

class IntoRegistry final : public Taker {
 public:
  IntoRegistry(Registry& registry, std::size_t commands_of_a_commit)
      : registry_(registry), size_(commands_of_a_commit) {
    batch_.reserve(size_);
  }

  void take(const Command& command, Day entered) override;
  /// Submits what is left; whether every command was accepted.
  [[nodiscard]] bool finish();

  /// What the first submission that was not accepted says; empty when all were.
  [[nodiscard]] const std::string& failure() const noexcept { return failure_; }
  /// Advisories by rule.
  [[nodiscard]] const std::map<RuleId, std::uint64_t>& advisories() const noexcept {
    return advisories_;
  }

 private:
  void submit();

  Registry& registry_;
  std::size_t size_;
  std::vector<Command> batch_;
  std::map<RuleId, std::uint64_t> advisories_;
  std::string failure_;
};

/// A clock for registries of generated countries: every reading one microsecond after the last, so
/// that the same plan gives the same journal. `context`: std::int64_t*.
[[nodiscard]] std::int64_t counting_clock(void* context) noexcept;

}  // namespace dangvien::country
