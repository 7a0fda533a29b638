// SPDX-License-Identifier: Apache-2.0
// import/plan.hpp: what will become of each record: known to the registry already, new, or faulty;
// with what its references stand for and the identities that new things will get.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "dangvien/engine/registry.hpp"
#include "import/problems.hpp"
#include "import/records.hpp"

namespace dangvien::inline v0::importing {

enum class RowState : std::uint8_t {
  fresh,   ///< says something new
  known,   ///< the registry holds it
  faulty,  ///< cannot be imported; a problem says why
};

inline constexpr std::uint32_t no_record = 0xFFFFFFFF;

/// What a code stands for: something of the registry, or a record of this import.
template <typename Id>
struct Reference {
  Id existing{};
  std::uint32_t record = no_record;
  [[nodiscard]] bool found() const noexcept { return !existing.is_none() || record != no_record; }
};

struct OrganisationPlan {
  RowState state = RowState::fresh;
  Reference<OrganisationId> parent;
  OrganisationId id;
};

struct PersonPlan {
  RowState state = RowState::fresh;
  bool registered = false;           ///< the registry knows the person; only the membership is new
  bool member_by_admission = false;  ///< an admission of this import makes the person a member
  Reference<OrganisationId> organisation;
  PersonId id;
};

struct QuotaPlan {
  RowState state = RowState::fresh;
  Reference<OrganisationId> holder;
  Reference<QuotaId> allotted_from;
  QuotaId id;
};

struct AdmissionPlan {
  RowState state = RowState::fresh;
  /// A person of the table of people; found() is false when the row itself describes a new one.
  Reference<PersonId> person;
  Reference<OrganisationId> organisation;
  Reference<OrganisationId> decider;
  PersonId described;  ///< identity of the person that the row registers
};

struct Plan {
  std::vector<OrganisationPlan> organisations;
  /// Records of organisations, a parent before its children.
  std::vector<std::uint32_t> order;
  std::vector<PersonPlan> people;
  std::vector<QuotaPlan> quotas;
  /// Records of quotas, a superior's before its parts.
  std::vector<std::uint32_t> quota_order;
  std::vector<AdmissionPlan> admissions;
};

/// Judges every record against the others and against the registry: duplicates, references, what is
/// known already. Reports what it finds. Looks through one view, and does not ask the rules.
/// `today` is the day of the import.
[[nodiscard]] Plan make_plan(const Records& records, const std::vector<SheetReport>& sheets,
                             const View& view, Day today, Problems& problems);

/// The identities that come next, as the registry would give them.
struct NextIdentities {
  OrganisationId organisation;
  PersonId person;
  QuotaId quota;
};
/// Asks the registry, by previews that write nothing.
[[nodiscard]] NextIdentities next_identities(Registry& registry);

/// Gives every fresh record the identity it will have.
void allot_identities(const Records& records, Plan& plan, const NextIdentities& next);

}  // namespace dangvien::inline v0::importing
