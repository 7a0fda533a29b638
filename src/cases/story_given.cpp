// SPDX-License-Identifier: Apache-2.0
// What a scenario gives: organisations, people, quotas, and dossiers that the workflow brings to
// their state act by act, each judged by the law of its day.
#include <algorithm>

#include <fmt/format.h>

#include "cases/story.hpp"
#include "codec/generated/json_tables.hpp"
#include "codec/json/value_text.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cases {
namespace {

/// The first day of the oldest regulation in the rulebook: before it nothing is known.
const CivilDate first_known{2011, 11, 1};

std::string day_text(Day day) {
  std::string text;
  codec::append_day(text, day);
  return text;
}

std::string text_at(const boost::json::object& object, std::string_view key) {
  const auto found = object.find(key);
  return found == object.end() || !found->value().is_string()
             ? std::string{}
             : std::string(found->value().as_string());
}

void set_default(boost::json::object& object, std::string_view key, const std::string& value) {
  if (!object.contains(key)) object[key] = value;
}

}  // namespace

void Story::give(const Given& given) {
  const Day day = given.day ? *given.day : *Day::from_civil(first_known);
  for (const GivenOrganisation& organisation : given.organisations) found(organisation, day);
  for (const GivenPerson& person : given.people) register_person(person, day);
  for (const GivenQuota& quota : given.quotas) set_quota(quota);
  for (const GivenDossier& dossier : given.dossiers) {
    for (std::uint32_t each = 0; each < dossier.count; ++each) run_dossier(dossier);
  }
}

void Story::must(boost::json::object command, std::size_t line, std::string_view key) {
  const std::string name = text_at(command, "command");
  const std::string day = text_at(command, "day");
  const Answer answer = submit(command, line, key);
  if (answer.accepted()) return;
  Words found;
  for (const Violation& violation : answer.violations) {
    const auto sentence = [&](Language language) {
      return fmt::format(" {} ({})", render_violation(violation, explaining_.rulebook, language),
                         explaining_.rulebook.rule(violation.rule).id);
    };
    found.vi += sentence(Language::vi);
    found.en += sentence(Language::en);
  }
  if (!answer.error.empty()) found = ' ' + answer.error_text;
  throw CaseFileError({file_,
                       line,
                       std::string(key),
                       {fmt::format("{} ngày {} bị từ chối:{}", name, day, found.vi),
                        fmt::format("{} on {} refused:{}", name, day, found.en)},
                       {"những điều đã cho mà quy định của ngày đó chấp nhận",
                        "what is given to be accepted by the law of its day"}});
}

void Story::found(const GivenOrganisation& organisation, Day day) {
  boost::json::object command = defaults_.command("found_organisation", day);
  boost::json::object stated = organisation.command;
  const auto& table = *table_of(codec::Described<Command>::value, "found_organisation");
  names_.to_identities(stated, table, {file_, organisation.line});
  merge(command, stated);
  const std::string identity = names_.allocate(OrganisationId::letter);
  command["id"] = identity;
  set_default(command, "source", "kịch bản (scenario)");
  must(command, organisation.line, "given.organisations");
  names_.bind(OrganisationId::letter, organisation.name, identity, {file_, organisation.line});
  make_members(organisation, identity, day);
}

void Story::make_members(const GivenOrganisation& organisation, const std::string& cell, Day day) {
  const std::string founded = text_at(organisation.command, "day");
  const std::string from = founded.empty() ? day_text(day) : founded;
  for (std::uint32_t number = 1; number <= organisation.members; ++number) {
    const std::string person = names_.allocate(PersonId::letter);
    boost::json::object command = defaults_.command("register_person", day);
    command["id"] = person;
    command["day"] = from;
    command["birth"] = "1970-01-01";
    command["name"] = fmt::format("Đảng viên {} của {}", number, organisation.name);
    must(command, organisation.line, "given.organisations.members");
    boost::json::object membership = defaults_.command("record_member", day);
    membership["day"] = from;
    membership["person"] = person;
    membership["organisation"] = cell;
    must(membership, organisation.line, "given.organisations.members");
    cells_[cell].members.push_back(person);
  }
}

void Story::register_person(const GivenPerson& person, Day day) {
  boost::json::object command = defaults_.command("register_person", day);
  merge(command, person.command);
  const std::string identity = names_.allocate(PersonId::letter);
  command["id"] = identity;
  must(command, person.line, "given.people");
  names_.bind(PersonId::letter, person.name, identity, {file_, person.line});
  if (person.member_of.empty()) return;
  const std::string& cell =
      names_.identity(OrganisationId::letter, person.member_of, "member_of", {file_, person.line});
  boost::json::object membership = defaults_.command("record_member", day);
  membership["person"] = identity;
  membership["organisation"] = cell;
  must(membership, person.line, "given.people.member_of");
  cells_[cell].members.push_back(identity);
}

void Story::set_quota(const GivenQuota& quota) {
  boost::json::object command = defaults_.command("set_quota", *Day::from_civil(first_known));
  command.erase("day");
  boost::json::object stated = quota.command;
  const auto& table = *table_of(codec::Described<Command>::value, "set_quota");
  names_.to_identities(stated, table, {file_, quota.line});
  merge(command, stated);
  if (const std::string first = text_at(command, "first_day"); !first.empty()) {
    set_default(command, "day", first);
  }
  const std::string identity = names_.allocate(QuotaId::letter);
  command["id"] = identity;
  must(command, quota.line, "given.quotas");
  names_.bind(QuotaId::letter, quota.name, identity, {file_, quota.line});
}

void Story::run_dossier(const GivenDossier& given) {
  const NamePlace place{file_, given.line};
  const std::string& cell = names_.identity(OrganisationId::letter, given.cell, "cell", place);
  std::string person;
  if (given.person.empty()) {
    person = names_.allocate(PersonId::letter);
    boost::json::object command =
        defaults_.command("register_person", *Day::from_civil(first_known));
    merge(command, given.person_fields);
    command["id"] = person;
    command["name"] = "Người " + person;
    must(command, given.line, "given.dossiers");
  } else {
    person = names_.identity(PersonId::letter, given.person, "person", place);
  }
  const std::string dossier = names_.allocate(DossierId::letter);
  run_path(given, dossier, person, cell);
  if (!given.name.empty()) names_.bind(DossierId::letter, given.name, dossier, place);
}

void Story::run_path(const GivenDossier& given, const std::string& dossier,
                     const std::string& person, const std::string& cell) {
  std::vector<PathStep> path = defaults_.path_to(given.at);
  if (path.empty()) {
    throw CaseFileError({file_,
                         given.line,
                         "at",
                         '"' + given.at + '"',
                         {"một trạng thái mà đường đi trong default.toml dẫn tới",
                          "a state that a path of default.toml leads to"}});
  }
  const std::int32_t whole = path.back().after;
  for (const PathStep& step : path) {
    const auto kind = enum_from_name<OrganisationKind>(step.only);
    if (kind && above(cell, *kind).empty()) continue;
    const auto* const table = table_of(codec::Described<Command>::value, step.command);
    const Day day = given.day - Days{whole - step.after};
    boost::json::object command = defaults_.command(step.command, day);
    if (table != nullptr) {
      for (const codec::FieldDescriptor& field : table->fields) {
        if (field.shape == codec::Shape::identifier) command.erase(field.name);
      }
    }
    if (step.command == "list_prospect") {
      command["id"] = dossier;
      command["person"] = person;
      command["organisation"] = cell;
    } else {
      command["dossier"] = dossier;
      complete(command, step.command, dossier);
    }
    must(command, given.line, "given.dossiers");
  }
}

}  // namespace dangvien::inline v0::cases
