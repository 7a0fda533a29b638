// SPDX-License-Identifier: Apache-2.0
// src/cases/accounting_rules.hpp: the rules of quota accounting that scenarios prove. No law states
// most of them; they are the decisions of the design, each with what practice it rests on, so that
// a failing figure can say in words what it should have kept.
#pragma once

#include <span>
#include <string_view>

namespace dangvien::inline v0::cases {

struct AccountingRule {
  std::string_view id;  ///< "quota.by_decision_day"
  std::string_view vi;
  std::string_view en;
  std::string_view source;
};

[[nodiscard]] std::span<const AccountingRule> accounting_rules() noexcept;
/// Null when there is none of that id.
[[nodiscard]] const AccountingRule* find_accounting_rule(std::string_view id) noexcept;

}  // namespace dangvien::inline v0::cases
