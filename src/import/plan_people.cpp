// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <type_traits>
#include <utility>

#include <fmt/format.h>

#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/people/table.hpp"
#include "import/clean_text.hpp"
#include "import/planner.hpp"
#include "text/names.hpp"
#include "text/phrase_text.hpp"

namespace dangvien::inline v0::importing {
namespace {

std::string person_key(std::string_view name, PartialDate birth) {
  return name_key(name) + std::to_string(birth.packed());
}

std::string with_organisation(std::string key, std::uint64_t organisation) {
  key += '/';
  return key += std::to_string(organisation);
}

// Values as a message shows them, in Vietnamese like what stands in the tables.
std::string shown(PartialDate date) {
  const std::string year = std::to_string(date.year());
  switch (date.precision()) {
    case DatePrecision::none:
      return "–";
    case DatePrecision::year:
      return year;
    case DatePrecision::month:
      return fmt::format("{:02}/{}", date.packed() / 100 % 100, year);
    case DatePrecision::day:
      break;
  }
  return render_day(*date.earliest(), Language::vi);
}
std::string shown(OptionalDay day) { return day ? render_day(*day, Language::vi) : "–"; }
template <typename Enum>
requires std::is_enum_v<Enum> std::string shown(Enum value) {
  return std::string{display_name(value, Language::vi)};
}

std::string shown(std::string_view text) { return std::string{text}; }
/// Name and code.
std::string shown(const Result<OrganisationView>& organisation) {
  if (!organisation) return "–";
  std::string text{organisation->name};
  if (!organisation->external_code.empty())
    text.append(" (").append(organisation->external_code) += ')';
  return text;
}

/// Whether a date as stated can be the day that the registry keeps; nothing stated says nothing.
bool agrees(PartialDate stated, OptionalDay kept) {
  const auto first = stated.earliest();
  const auto last = stated.latest();
  return !first || !last || (kept && *first <= *kept && *kept <= *last);
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
    fault_repeated(plan.state, record.origin, TableKind::people, record.external_code);
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

/// The registry knows the person: does it say the same? An empty cell says nothing.
void Planner::compare_person(std::uint32_t index, PersonId id) {
  const PersonRecord& record = records_->people[index];
  PersonPlan& plan = plan_.people[index];
  // What a row states it states of its day; a row without one, of now.
  const bool dated = record.day_stated && record.day;
  const auto known = view_->person(id, dated ? *record.day : Day::last());
  const auto name = view_->person_name(id);
  if (!known || !name) return;
  plan.id = id;
  plan.state = RowState::known;
  // Nearly every row agrees: texts are made of those that do not.
  const auto differs = [&](Column column, bool different, const auto& said, const auto& kept,
                           Phrase (*expected)()) {
    if (!different) return;
    const ColumnRow* const row = find_column(TableKind::people, column);
    fault(plan.state, record.origin, column,
          phrase::changed_value(std::string{record.has_code() ? record.key() : record.name},
                                std::string{row->headings.substr(0, row->headings.find('|'))},
                                shown(said), shown(kept)),
          expected());
  };
  constexpr auto as_recorded = &phrase::person_as_recorded;
  differs(Column::name, record.name != *name, record.name, *name, as_recorded);
  differs(Column::birth, record.birth != known->birth, record.birth, known->birth, as_recorded);
  differs(Column::sex, record.sex != Sex::unknown && record.sex != known->sex, record.sex,
          known->sex, as_recorded);
  differs(Column::education,
          record.education != EducationLevel::unknown && record.education != known->education,
          record.education, known->education, as_recorded);
  differs(Column::citizen,
          record.citizen != Known::unknown && record.citizen != known->vietnamese_citizen,
          record.citizen, known->vietnamese_citizen, as_recorded);
  compare_membership(index, *known, differs);
}

/// Standing, cell and the days of a member. Who is none in the registry yet is looked at later: an
/// admission of the same import may say more.
template <typename Differs>
void Planner::compare_membership(std::uint32_t index, const PersonView& known, Differs&& differs) {
  const PersonRecord& record = records_->people[index];
  if (known.standing == MemberStanding::none) return;
  constexpr auto by_command = &phrase::standing_by_command;
  if (record.standing == MemberStanding::none) {
    // Who was none on the day of an older list may have been admitted since.
    const bool contradicts =
        record.standing_stated && record.day_stated && is_member(known.standing_then);
    differs(Column::standing, contradicts, std::string_view{"quần chúng"}, known.standing_then,
            by_command);
    return;
  }
  const MemberStanding then =
      record.day_stated && record.day ? known.standing_then : known.standing;
  differs(Column::standing, record.standing != then, record.standing, then, by_command);
  const Reference<OrganisationId>& cell = plan_.people[index].organisation;
  const bool other_cell = cell.record != no_record || cell.existing != known.organisation;
  if (other_cell) {
    differs(Column::organisation, true, record.organisation,
            view_->organisation(known.organisation), &phrase::person_as_recorded);
  }
  differs(Column::joined, !agrees(record.joined, known.joined_on), record.joined, known.joined_on,
          by_command);
  differs(Column::official,
          known.standing == MemberStanding::official && !agrees(record.official, known.since),
          record.official, known.since, by_command);
}

}  // namespace dangvien::inline v0::importing
