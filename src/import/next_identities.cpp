// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <variant>
#include <vector>

#include "import/plan.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// The first event that a preview of the command would make.
template <typename Event>
const Event* first_event(const Outcome& outcome) {
  return outcome.events.empty() ? nullptr : std::get_if<Event>(&outcome.events.front().event);
}

}  // namespace

NextIdentities next_identities(Registry& registry) {
  NextIdentities next;
  const Day day = *Day::from_civil({2025, 7, 1});
  RegisterPerson person;
  person.day = day;
  person.name = "?";
  person.birth = *PartialDate::from_packed(19900000);
  const Command registering{person};
  const Outcome registered = registry.preview({&registering, 1}, {});
  if (const auto* event = first_event<PersonRegistered>(registered)) next.person = event->person;
  const std::uint16_t stream = next.person.stream();
  std::vector<OrganisationId> organisations = registry.view().organisations();
  std::uint32_t highest = 0;
  for (const OrganisationId id : organisations) {
    if (id.stream() == stream) highest = std::max(highest, id.number());
  }
  next.organisation = OrganisationId{stream, highest + 1};
  next.quota = QuotaId{stream, 1};
  if (organisations.empty()) return next;  // and no quota without a holder
  SetQuota quota;
  quota.day = day;
  quota.holder = organisations.front();
  quota.basis = QuotaBasis::own_plan;
  quota.first_day = day;
  quota.last_day = day;
  quota.number = 1;
  const Command setting{quota};
  const Outcome set = registry.preview({&setting, 1}, {});
  if (const auto* event = first_event<QuotaSet>(set)) next.quota = event->quota;
  return next;
}

}  // namespace dangvien::inline v0::importing
