// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "dangvien/base/generated/phrases.hpp"
#include "import/clean_text.hpp"
#include "import/planner.hpp"

namespace dangvien::inline v0::importing {
namespace {

std::string person_key(std::string_view name, PartialDate birth) {
  return name_key(name) + std::to_string(birth.packed());
}

std::string with_organisation(std::string key, std::uint64_t organisation) {
  key += '/';
  return key += std::to_string(organisation);
}

}  // namespace

/// Name, date of birth and organisation. A record of this import stands for itself by a number that
/// no organisation of the registry has.
std::string Planner::likeness(const PersonRecord& person,
                              const Reference<OrganisationId>& organisation) const {
  constexpr std::uint64_t of_import = std::uint64_t{1} << 63U;
  const std::uint64_t number = organisation.record != no_record ? of_import | organisation.record
                                                                : organisation.existing.packed();
  return with_organisation(person_key(person.name, person.birth), number);
}

void Planner::plan_people() {
  const auto& records = records_->people;
  people_.reserve(records.size());
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    const PersonRecord& record = records[index];
    PersonPlan& plan = plan_.people[index];
    if (!record.organisation.empty()) {
      plan.organisation =
          organisation(record.organisation, plan.state, record.origin, Column::organisation);
    }
  }
  find_duplicate_people();
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    PersonPlan& plan = plan_.people[index];
    if (plan.state == RowState::faulty) continue;
    const PersonRecord& record = records[index];
    PersonId known = view_->person_by_external_code(record.key());
    // Who was recorded by the number alone may have got a code since.
    if (known.is_none() && !record.identity_number.empty()) {
      known = view_->person_by_external_code(record.identity_number);
    }
    if (!known.is_none()) compare_person(index, known);
    need_day(plan.state, record.origin, record.day);
  }
}

/// The same code or number of twelve digits is certain. The same name, birth and organisation is
/// certain only where nothing tells the two apart.
void Planner::find_duplicate_people() {
  const auto& records = records_->people;
  likenesses_.reserve(records.size());
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    const PersonRecord& record = records[index];
    PersonPlan& plan = plan_.people[index];
    const auto certain = [&](Column column, std::string_view code) {
      if (code.empty()) return;
      const auto [first, added] = people_.emplace(code, index);
      if (added || first->second == index || plan.state == RowState::faulty) return;
      fault(plan.state, record.origin, column, phrase::repeated_code(std::string{code}),
            phrase::each_code_once(), records[first->second].origin);
    };
    certain(Column::external_code, record.external_code);
    certain(Column::identity_number, record.identity_number);
    if (plan.state == RowState::faulty) continue;
    const auto [first, added] = likenesses_.emplace(likeness(record, plan.organisation), index);
    if (added) {
      if (!record.has_code()) people_.emplace(record.key(), index);
      continue;
    }
    const PersonRecord& other = records[first->second];
    const bool told_apart = record.has_code() && other.has_code();
    if (told_apart) {
      report(record.origin, Column::name, phrase::like_person(std::string{record.name}),
             phrase::two_persons(), ProblemSeverity::warning, other.origin);
    } else {
      fault(plan.state, record.origin, Column::name, phrase::like_person(std::string{record.name}),
            phrase::code_or_number(), other.origin);
    }
  }
}

/// The registry knows the person: does it say the same?
void Planner::compare_person(std::uint32_t index, PersonId id) {
  const PersonRecord& record = records_->people[index];
  PersonPlan& plan = plan_.people[index];
  const auto name = view_->person_name(id);
  if (!name) return;
  plan.id = id;
  if (*name == record.name) {
    plan.state = RowState::known;
    return;
  }
  fault(
      plan.state, record.origin, Column::name,
      phrase::changed_row(std::string{record.has_code() ? record.key() : record.name}, "Họ và tên"),
      phrase::row_as_recorded());
}

}  // namespace dangvien::inline v0::importing
