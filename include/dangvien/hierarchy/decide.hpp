// SPDX-License-Identifier: Apache-2.0
// dangvien/hierarchy/decide.hpp: whether an organisation may be founded, or given a power.
// Pure: facts, rules and command in; verdict and event out.
#pragma once

#include "dangvien/hierarchy/code.hpp"
#include "dangvien/hierarchy/schema.hpp"
#include "dangvien/law/decision.hpp"

namespace dangvien::inline v0 {

/// What founding looks at.
struct FoundingFacts {
  OrganisationId id;  ///< the identity it will have
  bool identity_taken = false;
  bool code_taken = false;
  bool root_exists = false;
  OrganisationKind parent_kind = OrganisationKind::unspecified;  ///< unspecified: no parent named
  OptionalDay parent_founded_on;
  OrganisationId external_code_owner{};  ///< who has the external code already; none: nobody
};

/// What granting a power looks at.
struct GrantFacts {
  OrganisationKind kind = OrganisationKind::unspecified;
  Day founded_on;
};

/// What forming a steering board looks at.
struct SteeringBoardFacts {
  Day founded_on;  ///< of the organisation to which it belongs
};

namespace detail {

[[nodiscard]] constexpr RuleValue kind_value(OrganisationKind kind) noexcept {
  return RuleValue{.unit = Unit::kind, .number = static_cast<std::int64_t>(kind), .denominator = 1};
}

/// One of the kinds in the set, to name in a refusal; unspecified when the set is empty.
[[nodiscard]] constexpr OrganisationKind first_kind(std::uint32_t kinds) noexcept {
  for (std::size_t index = 0; index < count_of<OrganisationKind>; ++index) {
    if ((kinds >> index & 1U) != 0) return static_cast<OrganisationKind>(index);
  }
  return OrganisationKind::unspecified;
}

/// What a row of kinds.toml does not provide for, cited as the row is.
template <typename Row>
constexpr void violate_row(Verdict& verdict, RuleId rule, const Row& row, std::string_view subject,
                           OrganisationKind found) noexcept {
  verdict.add(Violation{.rule = rule,
                        .citation = row.citation,
                        .provenance = row.provenance,
                        .subject = subject,
                        .found = kind_value(found),
                        .required = {},
                        .first_allowed = {}},
              Enforcement::blocking);
}

[[nodiscard]] constexpr bool has_bit(std::uint32_t bits, std::size_t bit) noexcept {
  return (bits >> bit & 1U) != 0;
}

constexpr void check_parent(Verdict& verdict, const FoundingFacts& facts,
                            const FoundOrganisation& command, const KindRow& row) noexcept {
  const bool has_parent = !command.parent.is_none();
  if (!has_parent) {
    if (facts.root_exists) violate_model(verdict, RuleId::model_parent_required, "parent");
    return;
  }
  const std::uint32_t parent_bit = std::uint32_t{1} << static_cast<unsigned>(facts.parent_kind);
  if ((row.parent_kinds & parent_bit) == 0) {
    verdict.add(Violation{.rule = RuleId::model_parent_kind,
                          .citation = row.citation,
                          .provenance = row.provenance,
                          .subject = "parent",
                          .found = kind_value(facts.parent_kind),
                          .required = kind_value(first_kind(row.parent_kinds)),
                          .first_allowed = {}},
                Enforcement::blocking);
  }
  if (facts.parent_founded_on && command.day < *facts.parent_founded_on) {
    violate_model(verdict, RuleId::model_day_before_parent, "day", day_value(command.day),
                  day_value(*facts.parent_founded_on));
  }
}

/// The first row of a kind, whatever the day; nullptr when the rulebook has none.
[[nodiscard]] constexpr const KindRow* earliest(const Rulebook& rulebook,
                                                OrganisationKind kind) noexcept {
  for (const KindRow& row : rulebook.tables().kinds) {
    if (row.kind == kind) return &row;
  }
  return nullptr;
}

}  // namespace detail

/// Decides FoundOrganisation. An organisation recorded from older data (`source` set) whose day is
/// older than the rulebook is held to the earliest rows of its kind; a cycle is impossible, because
/// the parent must exist already.
[[nodiscard]] inline Decision<OrganisationFounded> decide(const FoundingFacts& facts,
                                                          const Rulebook& rulebook,
                                                          const FoundOrganisation& command) {
  Decision<OrganisationFounded> decision;
  Verdict& verdict = decision.verdict;
  if (facts.identity_taken) violate_model(verdict, RuleId::model_identity_taken, "id");
  const KindRow* row = rulebook.kind(command.kind, command.day);
  if (row == nullptr && !command.source.empty()) row = detail::earliest(rulebook, command.kind);
  if (row == nullptr) {
    violate_model(verdict, RuleId::model_kind_unknown, "kind", detail::kind_value(command.kind));
  } else {
    detail::check_parent(verdict, facts, command, *row);
    const bool stated = command.rank != Rank::unspecified;
    if (stated && !detail::has_bit(row->ranks, static_cast<std::size_t>(command.rank))) {
      detail::violate_row(verdict, RuleId::model_rank_of_kind, *row, "rank", command.kind);
    }
  }
  std::string code;
  if (!command.code.empty()) {
    const auto parsed = OrganisationCode::parse(command.code);
    if (!parsed) {
      violate_model(verdict, RuleId::model_code_form, "code");
    } else {
      code = parsed->digits();
      if (facts.code_taken) violate_model(verdict, RuleId::model_code_taken, "code");
    }
  }
  if (!facts.external_code_owner.is_none()) {
    violate_model(verdict, RuleId::model_external_code_taken, "external_code",
                  identity_value(facts.external_code_owner));
  }
  if (!verdict.accepted()) return decision;
  const Rank rank = command.rank == Rank::unspecified ? row->usual_rank : command.rank;
  decision.event = OrganisationFounded{.organisation = facts.id,
                                       .kind = command.kind,
                                       .rank = rank,
                                       .sector = command.sector,
                                       .parent = command.parent,
                                       .name = command.name,
                                       .code = std::move(code),
                                       .source = command.source,
                                       .external_code = command.external_code};
  return decision;
}

/// Decides GrantPower: the kind of organisation may receive the power on that day, and the period
/// is not empty and does not begin before the organisation does.
[[nodiscard]] inline Decision<PowerGranted> decide(const GrantFacts& facts,
                                                   const Rulebook& rulebook,
                                                   const GrantPower& command) {
  Decision<PowerGranted> decision;
  Verdict& verdict = decision.verdict;
  if (command.power == Power::unspecified) {
    violate_model(verdict, RuleId::model_power_required, "power");
  } else if (const PowerRow* row = rulebook.power(command.power, command.day)) {
    verdict.rest_on(row->provenance);
    if (!detail::has_bit(row->kinds, static_cast<std::size_t>(facts.kind))) {
      detail::violate_row(verdict, RuleId::model_power_of_kind, *row, "organisation", facts.kind);
    }
  }
  if (command.day < facts.founded_on) {
    violate_model(verdict, RuleId::model_day_before_founding, "day", day_value(command.day),
                  day_value(facts.founded_on));
  }
  if (command.until && *command.until <= command.day) {
    violate_model(verdict, RuleId::model_period_reversed, "until", day_value(*command.until),
                  day_value(command.day));
  }
  decision.event = PowerGranted{.organisation = command.organisation,
                                .power = command.power,
                                .from = command.day,
                                .until = command.until};
  return decision;
}

/// Decides FormSteeringBoard: its period is not empty, and it is not older than its organisation.
[[nodiscard]] inline Decision<SteeringBoardFormed> decide(const SteeringBoardFacts& facts,
                                                          const Rulebook& /*rulebook*/,
                                                          const FormSteeringBoard& command) {
  Decision<SteeringBoardFormed> decision;
  Verdict& verdict = decision.verdict;
  if (command.day < facts.founded_on) {
    violate_model(verdict, RuleId::model_day_before_founding, "day", day_value(command.day),
                  day_value(facts.founded_on));
  }
  if (command.last_day && *command.last_day < command.first_day) {
    violate_model(verdict, RuleId::model_period_reversed, "last_day", day_value(*command.last_day),
                  day_value(command.first_day));
  }
  decision.event = SteeringBoardFormed{.organisation = command.organisation,
                                       .name = command.name,
                                       .chair = command.chair,
                                       .first_day = command.first_day,
                                       .last_day = command.last_day};
  return decision;
}

}  // namespace dangvien::inline v0
