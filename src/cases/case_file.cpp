// SPDX-License-Identifier: Apache-2.0
#include "cases/case_file.hpp"

namespace dangvien::inline v0::cases {
namespace {

Case read_case(const std::string& file, const toml::table& table) {
  const TableReader reader(file, table);
  reader.allow_only({"name", "proves", "twin", "day", "law_day", "at", "facts", "without",
                     "command", "leaves_out", "expect"});
  Case found;
  found.head = read_head(reader);
  found.day = reader.day("day");
  found.at = reader.text("at", true);
  found.facts = reader.object("facts");
  found.without = reader.texts("without");
  found.command = reader.object("command", true);
  found.leaves_out = reader.texts("leaves_out");
  found.expect = read_expectation(file, *reader.sub_table("expect", true));
  return found;
}

}  // namespace

CaseHead read_head(const TableReader& reader) {
  CaseHead head;
  head.file = reader.file();
  head.line = reader.line();
  head.name = reader.text("name", true);
  head.proves = reader.texts("proves");
  head.twins = reader.text_or_texts("twin");
  head.law_day = reader.optional_day("law_day");
  return head;
}

CaseFile read_case_file(std::string_view text, const std::string& shown) {
  const toml::table root = parse_toml(text, shown);
  const TableReader reader(shown, root);
  reader.allow_only({"case", "given", "scenario", "lookup"});
  CaseFile content;
  for (const toml::table* const table : reader.tables("case")) {
    content.cases.push_back(read_case(shown, *table));
  }
  Given given;
  if (const toml::table* const table = reader.sub_table("given")) {
    read_given(given, TableReader(shown, *table));
  }
  for (const toml::table* const table : reader.tables("scenario")) {
    content.scenarios.push_back(read_scenario(shown, *table, given));
  }
  for (const toml::table* const table : reader.tables("lookup")) {
    for (Lookup& lookup : read_lookups(shown, *table)) {
      content.lookups.push_back(std::move(lookup));
    }
  }
  if (content.cases.empty() && content.scenarios.empty() && content.lookups.empty()) {
    throw CaseFileError(
        {shown,
         0,
         {},
         {"không có tình huống nào", "no case"},
         {"[[case]], [[scenario]] hoặc [[lookup]]", "[[case]], [[scenario]] or [[lookup]]"}});
  }
  return content;
}

}  // namespace dangvien::inline v0::cases
