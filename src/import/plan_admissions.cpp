// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>
#include <vector>

#include "dangvien/base/generated/phrases.hpp"
#include "import/clean_text.hpp"
#include "import/planner.hpp"

namespace dangvien::inline v0::importing {

void Planner::plan_admissions() {
  const auto& records = records_->admissions;
  if (!records.empty()) judge_admissions();
  withhold_people();
}

void Planner::judge_admissions() {
  const auto& records = records_->admissions;
  const std::vector<OrganisationId> organisations = view_->organisations();
  if (!organisations.empty()) {
    // The first organisation is the one that all others stand below.
    if (const auto dossiers = view_->dossiers(organisations.front())) {
      for (const DossierId id : *dossiers) {
        if (const auto dossier = view_->dossier(id)) dossiers_[dossier->person.packed()] = id;
      }
    }
  }
  absl::flat_hash_map<std::string, std::uint32_t> admitted;
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    const AdmissionRecord& record = records[index];
    AdmissionPlan& plan = plan_.admissions[index];
    plan.organisation =
        organisation(record.organisation, plan.state, record.origin, Column::organisation);
    if (!record.decider.empty()) {
      plan.decider = organisation(record.decider, plan.state, record.origin, Column::decider);
    }
    refuse_future(index);
    if (plan.state != RowState::faulty) find_person(index);
    if (plan.state != RowState::faulty) compare_name(index);
    if (plan.state == RowState::faulty) continue;
    for (std::string& who : names_of_admitted(index)) {
      const auto [first, added] = admitted.emplace(std::move(who), index);
      if (added || plan.state == RowState::faulty) continue;
      fault(plan.state, record.origin, Column::person, phrase::repeated_admission(),
            phrase::one_admission_each(), records[first->second].origin);
    }
    if (plan.state == RowState::faulty) continue;
    if (plan.person.record != no_record) agree_with_people(index);
    const PersonId known = plan.person.record != no_record ? plan_.people[plan.person.record].id
                                                           : plan.person.existing;
    if (plan.state != RowState::faulty && !known.is_none()) compare_admission(index, known);
    if (plan.state == RowState::fresh && plan.person.record != no_record) {
      plan_.people[plan.person.record].member_by_admission = true;
    }
  }
}

/// This table is of what has happened.
void Planner::refuse_future(std::uint32_t index) {
  const AdmissionRecord& record = records_->admissions[index];
  const auto refuse = [&](Column column, OptionalDay day) {
    if (!day || *day <= today_) return;
    fault(plan_.admissions[index].state, record.origin, column,
          phrase::decided_in_future(*day, today_), phrase::past_day());
  };
  refuse(Column::resolved, record.resolved);
  refuse(Column::decided, record.decided);
  refuse(Column::ceremony, record.ceremony);
  refuse(Column::official, record.official);
}

/// A code that belongs to somebody of another name was mistyped.
void Planner::compare_name(std::uint32_t index) {
  const AdmissionRecord& record = records_->admissions[index];
  AdmissionPlan& plan = plan_.admissions[index];
  if (record.described.name.empty() || !plan.person.found()) return;
  std::string known;
  if (plan.person.record != no_record) {
    known = records_->people[plan.person.record].name;
  } else if (auto name = view_->person_name(plan.person.existing)) {
    known = *std::move(name);
  }
  if (name_key(known) == name_key(record.described.name)) return;
  fault(plan.state, record.origin, Column::name,
        phrase::other_name(std::string{record.described.key()}, std::string{record.described.name},
                           known),
        phrase::code_of_person());
}

/// The person among the files and in the registry: by code or number, or else by name, birth and
/// cell.
void Planner::find_person(std::uint32_t index) {
  const AdmissionRecord& record = records_->admissions[index];
  AdmissionPlan& plan = plan_.admissions[index];
  const std::string_view key = record.described.key();
  const bool coded = record.described.has_code();
  look_up_person(index);
  if (plan.state == RowState::faulty) return;
  if (plan.person.record != no_record &&
      plan_.people[plan.person.record].state == RowState::faulty) {
    fault(plan.state, record.origin, Column::person,
          phrase::reference_to_faulty(std::string{coded ? key : record.described.name}),
          phrase::sound_row(), records_->people[plan.person.record].origin);
    return;
  }
  const bool described =
      !record.described.name.empty() && record.described.birth.precision() != DatePrecision::none;
  if (!plan.person.found() && !described) {
    fault(plan.state, record.origin, Column::person, phrase::unknown_person(std::string{key}),
          phrase::person_of_files_or_registry());
    return;
  }
  if (!plan.person.found() && !coded) warn_of_likeness(index);
}

void Planner::look_up_person(std::uint32_t index) {
  const AdmissionRecord& record = records_->admissions[index];
  AdmissionPlan& plan = plan_.admissions[index];
  const PersonRecord& described = record.described;
  const std::string_view key = described.key();
  const bool coded = described.has_code();
  auto found = people_.find(key);
  if (coded && !described.identity_number.empty()) {
    const auto numbered = people_.find(described.identity_number);
    if (found == people_.end()) found = numbered;
    // The number of somebody who has another code is not this person's.
    const PersonRecord* const other =
        numbered == people_.end() ? nullptr : &records_->people[numbered->second];
    const bool another_code = other != nullptr && !other->external_code.empty() &&
                              !described.external_code.empty() &&
                              other->external_code != described.external_code;
    if (other != nullptr && (numbered->second != found->second || another_code)) {
      fault(plan.state, record.origin, Column::identity_number,
            phrase::repeated_code(std::string{described.identity_number}), phrase::each_code_once(),
            other->origin);
      return;
    }
  }
  if (found != people_.end()) {
    plan.person.record = found->second;
    return;
  }
  if (const auto row = faulty_row(TableKind::people, key)) {
    fault(plan.state, record.origin, Column::person,
          phrase::reference_to_faulty(std::string{coded ? key : described.name}),
          phrase::sound_row(), row);
    return;
  }
  if (!coded) {
    const auto like = likenesses_.find(likeness(described, plan.organisation));
    if (like != likenesses_.end()) {
      plan.person.record = like->second;
      return;
    }
  }
  plan.person.existing = view_->person_by_external_code(key);
  if (plan.person.existing.is_none() && !described.identity_number.empty()) {
    plan.person.existing = view_->person_by_external_code(described.identity_number);
  }
}

/// Neither code nor number, and the same name and birth stand in a row of people without a cell, in
/// these files or in the registry: perhaps one person, which nothing can tell.
void Planner::warn_of_likeness(std::uint32_t index) {
  const AdmissionRecord& record = records_->admissions[index];
  const auto like = likenesses_.find(likeness(record.described, {}));
  const bool in_registry = !view_->person_by_external_code(record.code_without_cell).is_none();
  if (like == likenesses_.end() && !in_registry) return;
  report(record.origin, Column::name, phrase::quoted(std::string{record.described.name}),
         phrase::code_or_number(), ProblemSeverity::warning,
         like == likenesses_.end() ? std::nullopt
                                   : std::optional{records_->people[like->second].origin});
}

std::vector<std::string> Planner::names_of_admitted(std::uint32_t index) const {
  const AdmissionPlan& plan = plan_.admissions[index];
  const PersonRecord& described = records_->admissions[index].described;
  std::vector<std::string> names;
  if (plan.person.record != no_record) {
    names.push_back('r' + std::to_string(plan.person.record));
    return names;
  }
  if (!plan.person.existing.is_none()) {
    names.push_back('e' + std::to_string(plan.person.existing.packed()));
  }
  for (const std::string_view code :
       {described.external_code, described.identity_number, described.content_code}) {
    if (!code.empty()) names.push_back('k' + std::string{code});
  }
  return names;
}

/// The table of people may say what the person is now; the admission must lead there.
void Planner::agree_with_people(std::uint32_t index) {
  const AdmissionRecord& record = records_->admissions[index];
  AdmissionPlan& plan = plan_.admissions[index];
  const PersonRecord& person = records_->people[plan.person.record];
  const PersonPlan& person_plan = plan_.people[plan.person.record];
  if (person.standing == MemberStanding::none) return;
  const MemberStanding made = record.official   ? MemberStanding::official
                              : record.ceremony ? MemberStanding::probationary
                                                : MemberStanding::none;
  if (made != person.standing) {
    fault(plan.state, record.origin, Column::official,
          phrase::other_standing(std::string{person.name}), phrase::agreeing_tables(),
          person.origin);
  } else if (person_plan.organisation.record != plan.organisation.record ||
             person_plan.organisation.existing != plan.organisation.existing) {
    fault(plan.state, record.origin, Column::organisation,
          phrase::other_organisation(std::string{person.name}), phrase::agreeing_tables(),
          person.origin);
  }
}

/// The registry may hold the admission already.
void Planner::compare_admission(std::uint32_t index, PersonId id) {
  const auto found = dossiers_.find(id.packed());
  if (found == dossiers_.end()) return;
  const auto dossier = view_->dossier(found->second);
  if (!dossier) return;
  const AdmissionRecord& record = records_->admissions[index];
  AdmissionPlan& plan = plan_.admissions[index];
  const bool same = dossier->decided_on == OptionalDay{record.decided} &&
                    (!record.ceremony || dossier->ceremony_on == record.ceremony) &&
                    (!record.official || dossier->official_from == record.official) &&
                    plan.organisation.existing == dossier->organisation;
  if (same) {
    plan.state = RowState::known;
  } else {
    fault(plan.state, record.origin, Column::decided, phrase::changed_admission(),
          phrase::row_as_recorded());
  }
}

/// The rows of one person are one unit: whose admission is faulty is not written by the table of
/// people alone, where the row would be taken for known ever after.
void Planner::withhold_people() {
  const auto& records = records_->admissions;
  const auto withhold_named = [this](Origin origin, std::string_view code) {
    const auto found = people_.find(code);
    if (!code.empty() && found != people_.end()) withhold(found->second, origin);
  };
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    if (plan_.admissions[index].state != RowState::faulty) continue;
    const PersonRecord& person = records[index].described;
    withhold_named(records[index].origin, person.key());
    withhold_named(records[index].origin, person.identity_number);
  }
  for (const FaultyRow& row : records_->faulty) {
    if (row.table != TableKind::admissions) continue;
    withhold_named(row.origin, row.code);
    for (const std::string_view code : row.other_codes) withhold_named(row.origin, code);
  }
}

void Planner::withhold(std::uint32_t person, Origin admission) {
  PersonPlan& plan = plan_.people[person];
  if (plan.state != RowState::fresh) return;
  fault(plan.state, records_->people[person].origin, Column::external_code,
        phrase::faulty_admission(), phrase::sound_row(), admission);
}

}  // namespace dangvien::inline v0::importing
