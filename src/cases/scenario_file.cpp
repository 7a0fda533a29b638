// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <string_view>

#include "cases/scenario.hpp"

namespace dangvien::inline v0::cases {
namespace {

/// So that a slip of the pen does not fill the memory.
constexpr std::int64_t most_members = 5000;
constexpr std::int64_t most_dossiers = 2000;
constexpr std::int64_t most_count = 4'294'967'295;

/// The command that a given table stands for: its fields but those that are ours.
boost::json::object command_of(const TableReader& reader, std::string_view name,
                               std::initializer_list<std::string_view> ours) {
  boost::json::object command = to_json_object(reader.file(), reader.table());
  for (const std::string_view key : ours) command.erase(key);
  command["command"] = name;
  return command;
}

void rename(boost::json::object& object, std::string_view from, std::string_view to) {
  const auto found = object.find(from);
  if (found == object.end()) return;
  boost::json::value value = std::move(found->value());  // a new key may move the others
  object.erase(found);
  object[to] = std::move(value);
}

GivenOrganisation read_organisation(const TableReader& reader) {
  GivenOrganisation organisation;
  organisation.line = reader.line();
  organisation.name = reader.text("name", true);
  organisation.members =
      static_cast<std::uint32_t>(reader.number("members", 0, most_members).value_or(0));
  organisation.command = command_of(reader, "found_organisation", {"members"});
  rename(organisation.command, "under", "parent");
  return organisation;
}

GivenPerson read_person(const TableReader& reader) {
  GivenPerson person;
  person.line = reader.line();
  person.name = reader.text("name", true);
  person.member_of = reader.text("member_of");
  person.command = command_of(reader, "register_person", {"member_of"});
  return person;
}

std::string iso(std::int64_t year, std::string_view month_and_day) {
  return std::to_string(year) + std::string(month_and_day);
}

GivenQuota read_quota(const TableReader& reader) {
  GivenQuota quota;
  quota.line = reader.line();
  quota.name = reader.text("name", true);
  quota.command = command_of(reader, "set_quota", {"name", "year"});
  rename(quota.command, "part_of", "allotted_from");
  if (const auto year = reader.number("year", 1900, 2999)) {
    quota.command["first_day"] = iso(*year, "-01-01");
    quota.command["last_day"] = iso(*year, "-12-31");
  }
  return quota;
}

GivenDossier read_dossier(const TableReader& reader) {
  GivenDossier dossier;
  dossier.line = reader.line();
  dossier.person = reader.text("person");
  dossier.name = reader.has("name") ? reader.text("name", true) : dossier.person;
  dossier.cell = reader.text("cell", true);
  if (reader.has("at")) dossier.at = reader.text("at", true);
  dossier.day = reader.day("day");
  dossier.count = static_cast<std::uint32_t>(reader.number("count", 1, most_dossiers).value_or(1));
  dossier.person_fields =
      command_of(reader, "register_person", {"person", "name", "cell", "at", "day", "count"});
  if (!dossier.person.empty() && dossier.person_fields.size() > 1) {
    reader.fail_here("person", dossier.person,
                     {"không ghi người khi còn ghi các đặc điểm của người đó ở đây",
                      "no person where the person's own fields are stated here"});
  }
  if (dossier.count > 1 && !dossier.name.empty()) {
    reader.fail_here("count", {"một tên cho nhiều hồ sơ", "one name for several dossiers"},
                     {"không có name, person", "neither name nor person"});
  }
  return dossier;
}

Step read_step(const std::string& file, const toml::table& table) {
  const TableReader reader(file, table);
  Step step;
  step.line = reader.line();
  step.day = reader.day("day");
  step.as = reader.text("as");
  static_cast<void>(reader.text("command", true));
  step.command = to_json_object(file, table);
  step.leaves_out = reader.texts("leaves_out");
  step.entered = reader.optional_day("entered");
  for (const std::string_view key : {"as", "leaves_out", "entered", "expect", "figures"}) {
    step.command.erase(key);
  }
  if (const toml::table* const expect = reader.sub_table("expect")) {
    step.expect = read_expectation(file, *expect);
  } else {
    step.expect.accepted = true;
  }
  for (const toml::table* const figure : reader.tables("figures")) {
    step.figures.push_back(read_figure(file, *figure));
  }
  return step;
}

void read_display(const TableReader& reader, DisplayPolicy& display) {
  display.decimals = static_cast<std::uint8_t>(reader.number("decimals", 0, 2).value_or(1));
  display.rounding =
      reader.enumerator<DisplayRounding>("rounding").value_or(DisplayRounding::half_up);
  display.mark = reader.enumerator<DecimalMark>("mark").value_or(DecimalMark::comma);
  display.form = reader.enumerator<DisplayForm>("form").value_or(DisplayForm::percentage);
  display.keep_zeros = reader.flag("keep_zeros").value_or(false);
  display.plus_sign = reader.flag("plus_sign").value_or(false);
}

void read_counts(const TableReader& reader, Figure& figure,
                 std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    if (const auto number = reader.number(name, 0, most_count)) {
      figure.counts.emplace_back(std::string(name), *number);
    }
  }
}

void read_due(const TableReader& reader, Figure& figure) {
  figure.due_stated = reader.has("due");
  for (const toml::table* const table : reader.tables("due")) {
    const TableReader due(reader.file(), *table);
    due.allow_only({"what", "day"});
    static_cast<void>(due.find("what", true));
    figure.due.emplace_back(*due.enumerator<DeadlineKind>("what"), due.day("day"));
  }
}

void read_quota_figure(const TableReader& reader, Figure& figure) {
  reader.allow_only({"quota", "as_of", "number", "upper", "fulfilled", "reserved", "shows",
                     "decimals", "rounding", "mark", "form", "keep_zeros", "plus_sign"});
  read_counts(reader, figure, {"number", "upper", "fulfilled", "reserved"});
  if (reader.has("shows")) figure.shows = reader.text("shows");
  read_display(reader, figure.display);
}

void read_organisation_figure(const TableReader& reader, Figure& figure) {
  reader.allow_only({"organisation", "as_of", "organisations", "cells", "members",
                     "official_members", "probationary_members", "open_dossiers", "admitted",
                     "quotas", "from", "to", "group"});
  read_counts(reader, figure,
              {"organisations", "cells", "members", "official_members", "probationary_members",
               "open_dossiers", "admitted", "quotas"});
  figure.from = reader.optional_day("from");
  figure.to = reader.optional_day("to");
  figure.group = reader.enumerator<PriorityGroup>("group").value_or(PriorityGroup::everyone);
  if (reader.has("admitted")) {
    static_cast<void>(reader.find("from", true));
    static_cast<void>(reader.find("to", true));
  }
}

}  // namespace

Figure read_figure(const std::string& file, const toml::table& table) {
  const TableReader reader(file, table);
  Figure figure;
  figure.line = reader.line();
  figure.quota = reader.text("quota");
  figure.organisation = reader.text("organisation");
  figure.dossier = reader.text("dossier");
  figure.as_of = reader.optional_day("as_of");
  if (!figure.quota.empty()) {
    read_quota_figure(reader, figure);
  } else if (!figure.organisation.empty()) {
    read_organisation_figure(reader, figure);
  } else if (!figure.dossier.empty()) {
    reader.allow_only({"dossier", "as_of", "state", "due"});
    if (const auto state = reader.enumerator<DossierState>("state")) figure.state = name_of(*state);
    read_due(reader, figure);
  } else {
    reader.fail_here("figure", {"không rõ hỏi về gì", "nothing that is asked about"},
                     {"quota, organisation hoặc dossier", "quota, organisation or dossier"});
  }
  const bool asks =
      !figure.counts.empty() || figure.shows || !figure.state.empty() || figure.due_stated;
  if (!asks) {
    reader.fail_here("figure", {"không có số liệu nào", "no figure"},
                     {"ít nhất một số liệu", "at least one figure"});
  }
  return figure;
}

void read_given(Given& given, const TableReader& reader) {
  reader.allow_only({"day", "organisations", "people", "quotas", "dossiers"});
  if (reader.has("day")) given.day = reader.day("day");
  const auto each = [&reader](std::string_view key, auto read) {
    for (const toml::table* const table : reader.tables(key)) {
      read(TableReader(reader.file(), *table));
    }
  };
  each("organisations",
       [&](const TableReader& table) { given.organisations.push_back(read_organisation(table)); });
  each("people", [&](const TableReader& table) { given.people.push_back(read_person(table)); });
  each("quotas", [&](const TableReader& table) { given.quotas.push_back(read_quota(table)); });
  each("dossiers",
       [&](const TableReader& table) { given.dossiers.push_back(read_dossier(table)); });
}

Scenario read_scenario(const std::string& file, const toml::table& table, const Given& given) {
  const TableReader reader(file, table);
  reader.allow_only({"name", "proves", "twin", "law_day", "given", "when", "figures"});
  Scenario scenario;
  scenario.head = read_head(reader);
  scenario.given = given;
  if (const toml::table* const more = reader.sub_table("given")) {
    read_given(scenario.given, TableReader(file, *more));
  }
  for (const toml::table* const step : reader.tables("when")) {
    scenario.steps.push_back(read_step(file, *step));
  }
  for (const toml::table* const figure : reader.tables("figures")) {
    scenario.figures.push_back(read_figure(file, *figure));
  }
  if (scenario.steps.empty() && scenario.figures.empty()) {
    reader.fail_here("scenario", {"không có việc nào, số liệu nào", "no command and no figure"},
                     {"[[scenario.when]] hoặc [[scenario.figures]]",
                      "[[scenario.when]] or [[scenario.figures]]"});
  }
  return scenario;
}

}  // namespace dangvien::inline v0::cases
