// SPDX-License-Identifier: Apache-2.0
#include "import/row_commands.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/people/decide.hpp"
#include "text/names.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// "people.xlsx, trang Danh sách, dòng 17; biên bản rà soát 2024". Kept for ever, in Vietnamese
/// like the rest of what people write into the registry.
std::string source_of(const ImportData& data, Origin origin, std::string_view stated) {
  const SheetReport& sheet = data.sheets[origin.sheet];
  std::string source = data.file_names[sheet.file];
  if (!sheet.sheet.empty()) source += ", trang " + sheet.sheet;
  source += ", dòng " + std::to_string(origin.row);
  if (!stated.empty()) source.append("; ").append(stated);
  return source;
}

/// "147-QĐ/HU" -> number 147, symbol QĐ/HU.
Document document_of(const PaperRecord& paper, DocumentKind kind) {
  Document document;
  if (paper.number.empty() && paper.issuer.empty() && !paper.day) return document;
  const std::size_t end = paper.number.find_first_not_of("0123456789");
  const bool split = end != 0 && end != std::string_view::npos &&
                     (paper.number[end] == '-' || paper.number[end] == '/') &&
                     end + 1 < paper.number.size();
  document.kind = kind;
  document.number = paper.number.substr(0, split ? end : paper.number.size());
  if (split) document.symbol = paper.number.substr(end + 1);
  document.issuer = paper.issuer;
  document.day = paper.day;
  return document;
}

OrganisationId id_of(const ImportData& data, const Reference<OrganisationId>& reference) {
  return reference.record == no_record ? reference.existing
                                       : data.plan.organisations[reference.record].id;
}

FoundOrganisation founding(const ImportData& data, std::uint32_t index) {
  const OrganisationRecord& record = data.records.organisations[index];
  const OrganisationPlan& plan = data.plan.organisations[index];
  FoundOrganisation command;
  command.id = plan.id;
  command.day = record.day.value_or(Day{});
  command.kind = record.kind;
  command.rank = record.rank;
  command.sector = record.sector;
  command.parent = id_of(data, plan.parent);
  command.name = record.name;
  command.code = record.code;
  command.document = document_of(record.paper, DocumentKind::decision);
  command.source = source_of(data, record.origin, record.source);
  command.external_code = record.external_code;
  return command;
}

RegisterPerson registration(const ImportData& data, const PersonRecord& record, PersonId id) {
  RegisterPerson command;
  command.id = id;
  command.day = record.day.value_or(Day{});
  command.name = record.name;
  command.birth = record.birth;
  command.sex = record.sex;
  command.ethnic_group = record.ethnic_group;
  command.religion = record.religion;
  command.vietnamese_citizen = record.citizen;
  command.education = record.education;
  command.groups = record.groups;
  command.source = source_of(data, record.origin, record.source);
  command.external_code = record.key();
  return command;
}

RecordMember membership(const ImportData& data, std::uint32_t index) {
  const PersonRecord& record = data.records.people[index];
  const PersonPlan& plan = data.plan.people[index];
  RecordMember command;
  command.day = record.day.value_or(Day{});
  command.person = plan.id;
  command.organisation = id_of(data, plan.organisation);
  command.standing = record.standing;
  command.joined = record.joined;
  command.official = record.official;
  command.source = source_of(data, record.origin, record.source);
  return command;
}

SetQuota quota(const ImportData& data, std::uint32_t index) {
  const QuotaRecord& record = data.records.quotas[index];
  const QuotaPlan& plan = data.plan.quotas[index];
  SetQuota command;
  command.id = plan.id;
  command.day = record.day;
  command.holder = id_of(data, plan.holder);
  command.basis = record.basis;
  command.first_day = record.first_day;
  command.last_day = record.last_day;
  command.group = record.group;
  command.shape = record.shape;
  command.number = record.number;
  command.upper = record.upper;
  command.allotted_from = plan.allotted_from.record == no_record
                              ? plan.allotted_from.existing
                              : data.plan.quotas[plan.allotted_from.record].id;
  command.origin = record.origin_of_figure;
  command.mass_organisation = record.mass_organisation;
  command.document = document_of(record.paper, DocumentKind::plan);
  command.source = source_of(data, record.origin, record.source);
  return command;
}

PersonId person_of(const ImportData& data, const AdmissionPlan& plan) {
  if (plan.person.record != no_record) return data.plan.people[plan.person.record].id;
  return plan.person.existing.is_none() ? plan.described : plan.person.existing;
}

/// What the row says of the person on the day of the decision, registered by this row or before it.
PriorityGroups groups_of(const PersonRecord& described) {
  PriorityGroups groups = described.groups;
  groups.erase(PriorityGroup::everyone);
  if (is_ethnic_minority(described.ethnic_group)) groups.insert(PriorityGroup::ethnic_minority);
  if (is_religious(described.religion)) groups.insert(PriorityGroup::religious);
  return groups;
}

/// The state follows from the days: decided, in probation, or official.
RecordDossier dossier(const ImportData& data, std::uint32_t index) {
  const AdmissionRecord& record = data.records.admissions[index];
  const AdmissionPlan& plan = data.plan.admissions[index];
  RecordDossier command;
  command.person = person_of(data, plan);
  command.organisation = id_of(data, plan.organisation);
  command.state = record.official   ? DossierState::recognised
                  : record.ceremony ? DossierState::probation
                                    : DossierState::decided;
  command.day = std::max({record.decided, record.ceremony.value_or(record.decided),
                          record.official.value_or(record.decided)});
  command.cell_resolved_on = record.resolved;
  command.decided_on = record.decided;
  command.decided_by = id_of(data, plan.decider);
  command.ceremony_on = record.ceremony;
  command.official_from = record.official;
  command.document = document_of(record.paper, DocumentKind::decision);
  command.groups = groups_of(record.described);
  command.introduced_by = record.introduced_by;
  command.source = source_of(data, record.origin, record.source);
  return command;
}

}  // namespace

std::vector<RowRef> fresh_rows(const ImportData& data) {
  std::vector<RowRef> rows;
  const auto add = [&rows](TableKind table, std::uint32_t record, RowState state) {
    if (state == RowState::fresh) rows.push_back({table, record});
  };
  for (const std::uint32_t index : data.plan.order) {
    add(TableKind::organisations, index, data.plan.organisations[index].state);
  }
  for (std::uint32_t index = 0; index < data.plan.people.size(); ++index) {
    add(TableKind::people, index, data.plan.people[index].state);
  }
  for (const std::uint32_t index : data.plan.quota_order) {
    add(TableKind::quotas, index, data.plan.quotas[index].state);
  }
  for (std::uint32_t index = 0; index < data.plan.admissions.size(); ++index) {
    add(TableKind::admissions, index, data.plan.admissions[index].state);
  }
  return rows;
}

RowState& state_of(ImportData& data, RowRef row) {
  switch (row.table) {
    case TableKind::organisations:
      return data.plan.organisations[row.record].state;
    case TableKind::people:
      return data.plan.people[row.record].state;
    case TableKind::quotas:
      return data.plan.quotas[row.record].state;
    case TableKind::admissions:
      break;
  }
  return data.plan.admissions[row.record].state;
}

Origin origin_of(const ImportData& data, RowRef row) {
  switch (row.table) {
    case TableKind::organisations:
      return data.records.organisations[row.record].origin;
    case TableKind::people:
      return data.records.people[row.record].origin;
    case TableKind::quotas:
      return data.records.quotas[row.record].origin;
    case TableKind::admissions:
      break;
  }
  return data.records.admissions[row.record].origin;
}

void append_commands(const ImportData& data, RowRef row, std::vector<Command>& commands) {
  switch (row.table) {
    case TableKind::organisations:
      commands.emplace_back(founding(data, row.record));
      return;
    case TableKind::people: {
      const PersonRecord& record = data.records.people[row.record];
      const PersonPlan& plan = data.plan.people[row.record];
      if (!plan.registered) commands.emplace_back(registration(data, record, plan.id));
      if (record.standing != MemberStanding::none && !plan.member_by_admission) {
        commands.emplace_back(membership(data, row.record));
      }
      return;
    }
    case TableKind::quotas:
      commands.emplace_back(quota(data, row.record));
      return;
    case TableKind::admissions: {
      const AdmissionPlan& plan = data.plan.admissions[row.record];
      if (!plan.person.found()) {
        commands.emplace_back(
            registration(data, data.records.admissions[row.record].described, plan.described));
      }
      commands.emplace_back(dossier(data, row.record));
      return;
    }
  }
}

Column column_of_field(TableKind table, std::string_view field) {
  struct Field {
    TableKind table;
    std::string_view field;
    Column column;
  };
  // Where a field of the command has another name than the column that it comes from.
  static constexpr auto fields = std::to_array<Field>({
      {TableKind::organisations, "document", Column::document_number},
      {TableKind::people, "person", Column::external_code},
      {TableKind::people, "vietnamese_citizen", Column::citizen},
      {TableKind::quotas, "upper", Column::number},
      {TableKind::quotas, "shape", Column::number},
      {TableKind::admissions, "external_code", Column::person},
      {TableKind::admissions, "cell_resolved_on", Column::resolved},
      {TableKind::admissions, "decided_on", Column::decided},
      {TableKind::admissions, "decided_by", Column::decider},
      {TableKind::admissions, "ceremony_on", Column::ceremony},
      {TableKind::admissions, "official_from", Column::official},
  });
  field = field.substr(0, field.find_first_of(".["));
  for (const Field& row : fields) {
    if (row.table == table && row.field == field) return row.column;
  }
  for (const ColumnRow& row : columns_of(table)) {
    if (row.identifier == field) return row.column;
  }
  return Column::passed_over;
}

Phrase said_in(const ImportData& data, RowRef row, Column column) {
  const auto text = [](std::string_view value) {
    return value.empty() ? phrase::empty_cell() : phrase::quoted(std::string{value});
  };
  const auto day = [](OptionalDay value) {
    return value ? phrase::day(*value) : phrase::empty_cell();
  };
  if (row.table == TableKind::organisations) {
    const OrganisationRecord& record = data.records.organisations[row.record];
    if (column == Column::external_code) return text(record.external_code);
    if (column == Column::parent) return text(record.parent);
    if (column == Column::code) return text(record.code);
    if (column == Column::day) return day(record.day);
    if (column == Column::kind) return text(display_name(record.kind, Language::vi));
  } else if (row.table == TableKind::people) {
    const PersonRecord& record = data.records.people[row.record];
    if (column == Column::external_code) return text(record.key());
    if (column == Column::identity_number) return text(record.identity_number);
    if (column == Column::name) return text(record.name);
    if (column == Column::organisation) return text(record.organisation);
    if (column == Column::day) return day(record.day);
  } else if (row.table == TableKind::quotas) {
    const QuotaRecord& record = data.records.quotas[row.record];
    if (column == Column::holder) return text(record.holder);
    if (column == Column::allotted_from) return text(record.allotted_from);
    if (column == Column::number) return phrase::number(record.number);
    if (column == Column::day) return day(record.day);
    if (column == Column::first_day) return day(record.first_day);
    if (column == Column::last_day) return day(record.last_day);
  } else {
    const AdmissionRecord& record = data.records.admissions[row.record];
    if (column == Column::person) return text(record.described.key());
    if (column == Column::identity_number) return text(record.described.identity_number);
    if (column == Column::name) return text(record.described.name);
    if (column == Column::organisation) return text(record.organisation);
    if (column == Column::decider) return text(record.decider);
    if (column == Column::resolved) return day(record.resolved);
    if (column == Column::decided) return day(record.decided);
    if (column == Column::ceremony) return day(record.ceremony);
    if (column == Column::official) return day(record.official);
  }
  return {};
}

std::vector<RowRef> referred_rows(const ImportData& data, RowRef row) {
  std::vector<RowRef> rows;
  const auto add = [&rows](TableKind table, std::uint32_t record) {
    if (record != no_record) rows.push_back({table, record});
  };
  switch (row.table) {
    case TableKind::organisations:
      add(TableKind::organisations, data.plan.organisations[row.record].parent.record);
      break;
    case TableKind::people:
      add(TableKind::organisations, data.plan.people[row.record].organisation.record);
      break;
    case TableKind::quotas:
      add(TableKind::organisations, data.plan.quotas[row.record].holder.record);
      add(TableKind::quotas, data.plan.quotas[row.record].allotted_from.record);
      break;
    case TableKind::admissions: {
      const AdmissionPlan& plan = data.plan.admissions[row.record];
      add(TableKind::organisations, plan.organisation.record);
      add(TableKind::organisations, plan.decider.record);
      const std::uint32_t person = plan.person.record;
      if (person != no_record && data.plan.people[person].state != RowState::known) {
        add(TableKind::people, person);
      }
      break;
    }
  }
  return rows;
}

Column referring_column(const ImportData& data, RowRef row, RowRef other) {
  const bool organisation = other.table == TableKind::organisations;
  switch (row.table) {
    case TableKind::organisations:
      return Column::parent;
    case TableKind::people:
      return organisation ? Column::organisation : Column::external_code;
    case TableKind::quotas:
      return organisation ? Column::holder : Column::allotted_from;
    case TableKind::admissions:
      break;
  }
  if (!organisation) return Column::person;
  return data.plan.admissions[row.record].organisation.record == other.record ? Column::organisation
                                                                              : Column::decider;
}

}  // namespace dangvien::inline v0::importing
