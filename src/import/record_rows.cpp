// SPDX-License-Identifier: Apache-2.0
#include "import/record_rows.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <sodium.h>

#include "import/clean_text.hpp"
#include "import/hexadecimal.hpp"
#include "import/words.hpp"
#include "text/names.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// What may stand in a column of words, by their Vietnamese names.
template <typename Enum>
std::vector<std::string> names_of(std::size_t first) {
  std::vector<std::string> names;
  for (std::size_t index = first; index < EnumNames<Enum>::names.size(); ++index) {
    names.emplace_back(display_name(static_cast<Enum>(index), Language::vi));
  }
  return names;
}
std::vector<std::string> kind_names() { return names_of<OrganisationKind>(1); }
std::vector<std::string> rank_names() { return names_of<Rank>(1); }
std::vector<std::string> sector_names() { return names_of<Sector>(1); }
std::vector<std::string> sex_names() { return {"nam", "nữ"}; }
std::vector<std::string> citizen_names() {
  return {"Việt Nam", "chưa rõ", "nước ngoài", "tên một nước"};
}
std::vector<std::string> education_names() { return names_of<EducationLevel>(1); }
std::vector<std::string> group_names() { return names_of<PriorityGroup>(0); }
std::vector<std::string> standing_names() { return {"chính thức", "dự bị", "quần chúng"}; }
std::vector<std::string> basis_names() { return names_of<QuotaBasis>(1); }
std::vector<std::string> mass_organisation_names() { return names_of<MassOrganisation>(1); }
std::vector<std::string> origin_names() { return names_of<FigureOrigin>(0); }

PaperRecord read_paper(RowReader& row, Column day) {
  return {.number = row.text(Column::document_number),
          .issuer = row.text(Column::document_issuer),
          .day = day == Column::passed_over ? OptionalDay{} : row.day(day)};
}

/// The day of the row, or else the one that the caller gave. Whether a row needs one is known when
/// it is known whether it is new.
OptionalDay day_or(RowReader& row, Column column, OptionalDay otherwise) {
  const bool stated = row.has(column);
  const OptionalDay day = row.day(column);
  return stated ? day : otherwise;
}

void require(RowReader& row, Column column, bool given) {
  if (!given && !row.has(column)) row.missing(column);
}

std::string_view read_name(RowReader& row, Records& records) {
  if (row.has(Column::name) || !row.has(Column::given_name)) return row.text(Column::name);
  std::string whole{row.cleaned(Column::family_name)};
  const std::string given{row.cleaned(Column::given_name)};
  if (!whole.empty() && !given.empty()) whole += ' ';
  return records.texts.keep(whole + given);
}

/// Groups separated by ; or, where the whole is no word, by commas.
PriorityGroups read_groups(RowReader& row) {
  PriorityGroups groups;
  const std::string text{row.cleaned(Column::groups)};
  if (text.empty()) return groups;
  if (const auto whole = group_word(text)) {
    groups.insert(*whole);
    return groups;
  }
  const char separator = text.find(';') == std::string::npos ? ',' : ';';
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (word.find_first_not_of(' ') == std::string_view::npos) continue;
    const auto group = group_word(word);
    if (!group) {
      row.report(ProblemSeverity::error, Column::groups, phrase::quoted(std::string{word}),
                 phrase::one_of(group_names()));
      return groups;
    }
    groups.insert(*group);
  }
  return groups;
}

std::string_view read_ethnic_group(RowReader& row, Records& records) {
  const std::string_view text = row.cleaned(Column::ethnic_group);
  if (text.empty()) return {};
  const std::string_view name = ethnic_group_name(text);
  if (!name.empty()) return name;  // static
  const std::string_view kept = records.texts.keep(text);
  row.report(ProblemSeverity::warning, Column::ethnic_group, phrase::quoted(std::string{kept}),
             phrase::ethnic_group_of_list());
  return kept;
}

std::string_view read_religion(RowReader& row, Records& records) {
  const std::string_view text = row.cleaned(Column::religion);
  if (text.empty()) return {};
  return says_no_religion(text) ? std::string_view{"Không"} : records.texts.keep(text);
}

/// The columns that tables of people and of admissions share.
void read_description(RowReader& row, Records& records, PersonRecord& person) {
  person.origin = row.origin();
  person.name = read_name(row, records);
  person.birth = row.partial_date(Column::birth);
  person.sex = row.word<Sex>(Column::sex, sex_word, Sex::unknown, sex_names);
  person.identity_number = row.identity_number(Column::identity_number, person.birth, person.sex);
  person.ethnic_group = read_ethnic_group(row, records);
  person.religion = read_religion(row, records);
  person.education = row.word<EducationLevel>(Column::education, education_word,
                                              EducationLevel::unknown, education_names);
  person.citizen = row.word<Known>(Column::citizen, citizen_word, Known::unknown, citizen_names);
  person.groups = read_groups(row);
}

/// A code for a person who has none: "~" and a hash of name, date of birth and organisation, so
/// that the same row is the same person the next time.
std::string_view content_code(const PersonRecord& person, Records& records) {
  std::string text = name_key(person.name);
  text += std::to_string(person.birth.packed());
  text += '/';
  text += person.organisation;
  std::array<unsigned char, 16> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()),
                     text.size(), nullptr, 0);
  return records.texts.keep("~" + hexadecimal(hash));
}

bool read_organisation(RowReader& row, OptionalDay day, Records& records) {
  OrganisationRecord record;
  record.origin = row.origin();
  record.external_code = row.code(Column::external_code);
  record.parent = row.code(Column::parent);
  record.name = row.text(Column::name);
  record.kind = row.word<OrganisationKind>(Column::kind, kind_word, OrganisationKind::unspecified,
                                           kind_names);
  record.rank = row.word<Rank>(Column::rank, rank_word, Rank::unspecified, rank_names);
  record.sector = row.word<Sector>(Column::sector, sector_word, Sector::unspecified, sector_names);
  record.code = row.code(Column::code);
  record.day = day_or(row, Column::day, day);
  record.day_stated = row.has(Column::day);
  record.paper = read_paper(row, Column::document_day);
  record.source = row.text(Column::source);
  require(row, Column::external_code, !record.external_code.empty());
  require(row, Column::name, !record.name.empty());
  require(row, Column::kind, record.kind != OrganisationKind::unspecified);
  if (row.faulty()) {
    records.faulty.push_back({.table = TableKind::organisations,
                              .code = record.external_code,
                              .origin = record.origin,
                              .organisations = {{{Column::parent, record.parent}}}});
    return false;
  }
  records.organisations.push_back(record);
  return true;
}

bool read_person(RowReader& row, OptionalDay day, Records& records) {
  PersonRecord record;
  read_description(row, records, record);
  record.external_code = row.code(Column::external_code);
  record.day = day_or(row, Column::day, day);
  record.organisation = row.code(Column::organisation);
  record.standing = row.word<MemberStanding>(Column::standing, standing_word, MemberStanding::none,
                                             standing_names);
  record.joined = row.partial_date(Column::joined);
  // Who joined after the day that was given for the whole file is a member from joining on.
  const auto joined = record.joined.earliest();
  if (!row.has(Column::day) && joined && record.day && *joined > *record.day) record.day = *joined;
  record.official = row.partial_date(Column::official);
  record.day_stated = row.has(Column::day);
  record.standing_stated = row.has(Column::standing);
  record.source = row.text(Column::source);
  require(row, Column::name, !record.name.empty());
  require(row, Column::birth, record.birth.precision() != DatePrecision::none);
  const bool member = record.standing != MemberStanding::none;
  if (member) require(row, Column::organisation, !record.organisation.empty());
  const bool has_days = row.has(Column::joined) || row.has(Column::official);
  if (has_days && !row.has(Column::standing)) {
    // A day of joining makes a member; whether official or in probation must be said.
    row.report(ProblemSeverity::error, Column::standing, phrase::empty_cell(),
               phrase::one_of(standing_names()));
  }
  if (!record.has_code() && !record.name.empty()) {
    record.content_code = content_code(record, records);
  }
  if (row.faulty()) {
    records.faulty.push_back({.table = TableKind::people,
                              .code = record.key(),
                              .origin = record.origin,
                              .organisations = {{{Column::organisation, record.organisation}}}});
    return false;
  }
  records.people.push_back(record);
  return true;
}

void read_period(RowReader& row, QuotaRecord& record) {
  const OptionalDay first = row.day(Column::first_day);
  const OptionalDay last = row.day(Column::last_day);
  const auto year = row.year(Column::year);
  if (first && last) {
    record.first_day = *first;
    record.last_day = *last;
    return;
  }
  if (year && !row.has(Column::first_day) && !row.has(Column::last_day)) {
    record.first_day = *Day::from_civil({*year, 1, 1});
    record.last_day = *Day::from_civil({*year, 12, 31});
    return;
  }
  if (row.has(Column::year) && !row.has(Column::first_day) && !row.has(Column::last_day)) return;
  if (!row.has(Column::first_day)) row.missing(Column::first_day);
  if (!row.has(Column::last_day)) row.missing(Column::last_day);
}

bool read_quota(RowReader& row, OptionalDay day, Records& records) {
  QuotaRecord record;
  record.origin = row.origin();
  record.external_code = row.code(Column::external_code);
  record.holder = row.code(Column::holder);
  const auto number = row.quota_number(Column::number);
  if (number) {
    record.number = number->number;
    record.upper = number->upper;
    record.shape = number->shape;
  }
  read_period(row, record);
  record.basis =
      row.word<QuotaBasis>(Column::basis, basis_word, QuotaBasis::unspecified, basis_names);
  record.group =
      row.word<PriorityGroup>(Column::group, group_word, PriorityGroup::everyone, group_names);
  record.allotted_from = row.code(Column::allotted_from);
  record.origin_of_figure =
      row.word<FigureOrigin>(Column::origin, origin_word, FigureOrigin::printed, origin_names);
  record.mass_organisation =
      row.word<MassOrganisation>(Column::mass_organisation, mass_organisation_word,
                                 MassOrganisation::none, mass_organisation_names);
  const OptionalDay stated = row.day(Column::day);
  record.day = stated ? *stated : day.value_or(record.first_day);
  record.paper = read_paper(row, Column::passed_over);
  record.source = row.text(Column::source);
  require(row, Column::holder, !record.holder.empty());
  require(row, Column::number, number.has_value());
  require(row, Column::basis, record.basis != QuotaBasis::unspecified);
  if (row.faulty()) {
    records.faulty.push_back({.table = TableKind::quotas,
                              .code = record.external_code,
                              .origin = record.origin,
                              .organisations = {{{Column::holder, record.holder}}}});
    return false;
  }
  records.quotas.push_back(record);
  return true;
}

bool read_admission(RowReader& row, OptionalDay day, Records& records) {
  AdmissionRecord record;
  record.origin = row.origin();
  record.person = row.code(Column::person);
  read_description(row, records, record.described);
  record.organisation = row.code(Column::organisation);
  record.decider = row.code(Column::decider);
  record.resolved = row.day(Column::resolved);
  const OptionalDay decided = row.day(Column::decided);
  record.decided = decided.value_or(Day{});
  record.paper = read_paper(row, Column::passed_over);
  record.introduced_by =
      row.word<MassOrganisation>(Column::introduced_by, mass_organisation_word,
                                 MassOrganisation::none, mass_organisation_names);
  record.ceremony = row.day(Column::ceremony);
  record.official = row.day(Column::official);
  record.source = row.text(Column::source);
  record.described.external_code = record.person;
  record.described.organisation = record.organisation;
  record.described.source = record.source;
  // The registry must know the person before the first act that the row tells of.
  record.described.day =
      record.resolved ? std::min(*record.resolved, record.decided) : day.value_or(record.decided);
  record.described.day = std::min(*record.described.day, record.decided);
  require(row, Column::organisation, !record.organisation.empty());
  require(row, Column::decided, decided.has_value());
  if (!record.described.has_code()) {
    record.described.content_code = content_code(record.described, records);
    PersonRecord elsewhere = record.described;
    elsewhere.organisation = {};
    record.code_without_cell = content_code(elsewhere, records);
    require(row, Column::name, !record.described.name.empty());
    require(row, Column::birth, record.described.birth.precision() != DatePrecision::none);
  }
  if (record.official && !record.ceremony && !row.has(Column::ceremony)) {
    row.missing(Column::ceremony);
  }
  if (row.faulty()) {
    const PersonRecord& person = record.described;
    records.faulty.push_back({.table = TableKind::admissions,
                              .code = person.key(),
                              .origin = record.origin,
                              .organisations = {{{Column::organisation, record.organisation},
                                                 {Column::decider, record.decider}}},
                              .other_codes = {person.identity_number, person.content_code}});
    return false;
  }
  records.admissions.push_back(record);
  return true;
}

}  // namespace

bool read_row(TableKind table, RowReader& row, OptionalDay day, Records& records) {
  switch (table) {
    case TableKind::organisations:
      return read_organisation(row, day, records);
    case TableKind::people:
      return read_person(row, day, records);
    case TableKind::quotas:
      return read_quota(row, day, records);
    case TableKind::admissions:
      break;
  }
  return read_admission(row, day, records);
}

}  // namespace dangvien::inline v0::importing
