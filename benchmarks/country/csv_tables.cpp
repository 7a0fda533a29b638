// SPDX-License-Identifier: Apache-2.0
#include "country/csv_tables.hpp"

#include <string_view>

#include "dangvien/base/enum_names.hpp"

namespace dangvien::country {
namespace {

std::string two_digits(std::uint32_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

/// One row: cells in the order of the columns. No text of ours needs quoting but the source.
class Row {
 public:
  explicit Row(std::string& line) : line_(line) { line_.clear(); }

  Row& text(std::string_view value) {
    begin();
    const bool quoted = value.find(',') != std::string_view::npos;
    if (quoted) line_ += '"';
    line_ += value;
    if (quoted) line_ += '"';
    return *this;
  }
  template <typename Identity>
  Row& code(char letter, Identity id) {
    return text(id.is_none() ? std::string{} : letter + std::to_string(id.number()));
  }
  Row& day(OptionalDay day) {
    if (!day) return text("");
    const CivilDate date = (*day).civil();
    return text(two_digits(date.day) + '/' + two_digits(date.month) + '/' +
                std::to_string(date.year));
  }
  Row& date(PartialDate date) {
    std::string value;
    if (date.day_of_month() != 0) value += two_digits(date.day_of_month()) + '/';
    if (date.month() != 0) value += two_digits(date.month()) + '/';
    return text(date.packed() == 0 ? value : value + std::to_string(date.year()));
  }
  template <typename Enumeration>
  Row& name(Enumeration value) {
    return text(value == Enumeration{} ? std::string_view{} : name_of(value));
  }
  void end(std::ofstream& file) {
    line_ += '\n';
    file << line_;
  }

 private:
  void begin() {
    if (!first_) line_ += ',';
    first_ = false;
  }

  std::string& line_;
  bool first_ = true;
};

std::string quota_number(const SetQuota& quota) {
  const std::string number = std::to_string(quota.number);
  switch (quota.shape) {
    case QuotaShape::at_least:
      return "≥ " + number;
    case QuotaShape::more_than:
      return "> " + number;
    case QuotaShape::range:
      return number + '-' + std::to_string(quota.upper);
    case QuotaShape::number:
      break;
  }
  return number;
}

std::string groups_of(const RegisterPerson& person) {
  std::string names;
  for (std::size_t index = 0; index < count_of<PriorityGroup>; ++index) {
    const auto group = static_cast<PriorityGroup>(index);
    if (!person.groups.contains(group)) continue;
    if (!names.empty()) names += ';';
    names += name_of(group);
  }
  return names;
}

}  // namespace

CsvTables::CsvTables(const std::filesystem::path& folder)
    : organisations_(folder / "organisations.csv"),
      people_(folder / "people.csv"),
      quotas_(folder / "quotas.csv"),
      admissions_file_(folder / "admissions.csv") {
  organisations_ << "external_code,name,kind,parent,day,rank,sector,source\n";
  people_ << "external_code,name,birth,sex,ethnic_group,religion,education,citizen,groups,day,"
             "organisation,"
             "standing,joined,official,source\n";
  quotas_ << "external_code,holder,number,first_day,last_day,basis,group,day,allotted_from,origin,"
             "source\n";
  admissions_file_ << "person,organisation,decider,resolved,decided,ceremony,official\n";
}

void CsvTables::take(const Command& command, Day /*entered*/) {
  std::visit([this](const auto& body) { row(body); }, command);
}

void CsvTables::row(const FoundOrganisation& command) {
  Row(line_)
      .code('O', command.id)
      .text(command.name)
      .name(command.kind)
      .code('O', command.parent)
      .day(command.day)
      .name(command.rank)
      .name(command.sector)
      .text(command.source)
      .end(organisations_);
}

void CsvTables::row(const RegisterPerson& command) {
  if (person_waits_) write_person(nullptr);
  person_ = command;
  person_waits_ = true;
}

void CsvTables::row(const RecordMember& command) { write_person(&command); }

void CsvTables::write_person(const RecordMember* member) {
  person_waits_ = false;
  Row row(line_);
  row.code('P', person_.id)
      .text(person_.name)
      .date(person_.birth)
      .text(person_.sex == Sex::female ? "nữ" : "nam")
      .text(person_.ethnic_group)
      .text(person_.religion)
      .name(person_.education)
      .text("Việt Nam")
      .text(groups_of(person_))
      .day(person_.day);
  if (member != nullptr) {
    row.code('O', member->organisation)
        .text("chính thức")
        .date(member->joined)
        .date(member->official);
  } else {
    row.text("").text("").text("").text("");
  }
  row.text(person_.source).end(people_);
}

void CsvTables::row(const SetQuota& command) {
  Row(line_)
      .code('Q', command.id)
      .code('O', command.holder)
      .text(quota_number(command))
      .day(command.first_day)
      .day(command.last_day)
      .name(command.basis)
      .name(command.group)
      .day(command.day)
      .code('Q', command.allotted_from)
      .name(command.origin)
      .text(command.source)
      .end(quotas_);
}

void CsvTables::row(const ListProspect& command) {
  if (admissions_.size() < command.id.number()) admissions_.resize(command.id.number());
  Admission& admission = of(command.id);
  admission.person = command.person.number();
  admission.cell = command.organisation.number();
}

void CsvTables::row(const DecideAdmission& command) {
  of(command.dossier).decided = command.day;
  of(command.dossier).decider = command.organisation.number();
}

void CsvTables::row(const DecideRecognition& command) {
  Admission& admission = of(command.dossier);
  admission.official = add_months(*admission.ceremony, Months{12}, MonthRounding::last_valid_day);
}

bool CsvTables::finish() {
  if (person_waits_) write_person(nullptr);
  for (const Admission& admission : admissions_) {
    if (!admission.decided) continue;
    Row(line_)
        .code('P', PersonId{0, admission.person})
        .code('O', OrganisationId{0, admission.cell})
        .code('O', OrganisationId{0, admission.decider})
        .day(admission.resolved)
        .day(admission.decided)
        .day(admission.ceremony)
        .day(admission.official)
        .end(admissions_file_);
  }
  for (std::ofstream* file : {&organisations_, &people_, &quotas_, &admissions_file_})
    file->close();
  return organisations_ && people_ && quotas_ && admissions_file_;
}

}  // namespace dangvien::country
