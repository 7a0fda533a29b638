// SPDX-License-Identifier: Apache-2.0
#include "country/country.hpp"

#include "country/names.hpp"
#include "country/person.hpp"
#include "country/years.hpp"

namespace dangvien::country {
namespace {

/// Counts what passes.
class Counter final : public Taker {
 public:
  explicit Counter(Taker& taker) : taker_(taker) {}

  void take(const Command& command, Day entered) override {
    ++told.commands;
    if (std::holds_alternative<FoundOrganisation>(command)) ++told.organisations;
    if (std::holds_alternative<RecordMember>(command)) ++told.members;
    if (std::holds_alternative<SetQuota>(command)) ++told.quotas;
    if (std::holds_alternative<ListProspect>(command)) ++told.dossiers;
    if (std::holds_alternative<DecideAdmission>(command)) ++told.admissions;
    taker_.take(command, entered);
  }

  Told told;

 private:
  Taker& taker_;
};

}  // namespace

Country::Country(const Plan& plan)
    : plan_(plan),
      before_(plan.scale, plan.seed),
      acts_(reorganise(before_, plan.seed)),
      structure_(structure_on(before_, acts_, plan.structure_day)) {}

Told Country::tell(Taker& taker) const {
  Counter counter(taker);
  tell_organisations(counter);
  tell_members(counter);
  tell_years(counter);
  return counter.told;
}

void Country::tell_organisations(Taker& taker) const {
  const Day opened = opening_day(plan_);
  for (const std::uint32_t number : structure_.in_order()) {
    const Organisation& organisation = structure_.at(number);
    FoundOrganisation command;
    command.id = {0, number};
    command.day = opened;
    command.kind = organisation.kind;
    command.rank = organisation.rank;
    command.sector = organisation.sector;
    if (organisation.parent != 0) command.parent = {0, organisation.parent};
    if (plan_.names) {
      command.name = organisation_name(structure_, number);
      command.source = source_text;
    } else {
      command.name = "x";  // the registry takes none without any
    }
    taker.take(command, opened);
    const bool decides =
        organisation.authorised_to_admit && organisation.kind == OrganisationKind::grassroots_party;
    if (!decides) continue;
    GrantPower power;
    power.day = opened;
    power.organisation = {0, number};
    power.power = Power::authorised_to_admit;
    taker.take(power, opened);
  }
}

void Country::tell_members(Taker& taker) const {
  const Day opened = opening_day(plan_);
  for (std::uint32_t home = 1; home <= before_.size(); ++home) {
    const Organisation& cell = before_.at(home);
    for (std::uint32_t index = 0; index < cell.members; ++index) {
      OldMember member = old_member(plan_, cell, cell.first_member - 1 + index);
      RecordMember record;
      record.day = opened;
      record.person = member.person.id;
      record.organisation = {0, structure_.place_of(home, index)};
      record.standing = MemberStanding::official;
      record.joined = member.joined;
      record.official = member.official;
      record.source = plan_.names ? source_text : "tổng hợp";
      taker.take(std::move(member.person), opened);
      taker.take(std::move(record), opened);
    }
  }
}

void Country::tell_years(Taker& taker) const { Years(plan_, before_, structure_).tell(taker); }

}  // namespace dangvien::country
