// SPDX-License-Identifier: Apache-2.0
#include "cases/case_file.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "cases/toml_json.hpp"

namespace dangvien::inline v0::cases {
namespace {

/// Reads one table and says where a fault is.
class Reader {
 public:
  Reader(const std::string& file, const toml::table& table) : file_(file), table_(table) {}

  void allow_only(std::initializer_list<std::string_view> keys) const {
    for (const auto& [key, value] : table_) {
      if (std::find(keys.begin(), keys.end(), key.str()) == keys.end()) {
        fail(value, "found the unknown key \"" + std::string(key.str()) + '"');
      }
    }
  }

  [[nodiscard]] std::string text(std::string_view key, bool required = false) const {
    const toml::node* node = find(key, required);
    if (node == nullptr) return {};
    if (!node->is_string()) fail(*node, std::string(key) + ": expected a text");
    return node->as_string()->get();
  }

  [[nodiscard]] std::vector<std::string> texts(std::string_view key, bool required = false) const {
    std::vector<std::string> list;
    const toml::node* node = find(key, required);
    if (node == nullptr) return list;
    if (!node->is_array()) fail(*node, std::string(key) + ": expected a list of texts");
    for (const toml::node& element : *node->as_array()) {
      if (!element.is_string()) fail(element, std::string(key) + ": expected a text");
      list.push_back(element.as_string()->get());
    }
    return list;
  }

  [[nodiscard]] Day day(std::string_view key) const {
    const toml::node* node = find(key, true);
    if (!node->is_date()) fail(*node, std::string(key) + ": expected a date");
    const toml::date date = node->as_date()->get();
    const auto found = Day::from_civil({date.year, date.month, date.day});
    if (!found) fail(*node, std::string(key) + ": expected a day from 1600 to 2999");
    return *found;
  }

  [[nodiscard]] const toml::table* table(std::string_view key, bool required = false) const {
    const toml::node* node = find(key, required);
    if (node == nullptr) return nullptr;
    if (!node->is_table()) fail(*node, std::string(key) + ": expected a table");
    return node->as_table();
  }

  [[nodiscard]] boost::json::object object(std::string_view key, bool required = false) const {
    const toml::table* found = table(key, required);
    return found == nullptr ? boost::json::object{} : to_json_object(file_, *found);
  }

  [[nodiscard]] const toml::node* find(std::string_view key, bool required = false) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr && required)
      fail(table_, "the key \"" + std::string(key) + "\" is missing");
    return node;
  }

  [[noreturn]] void fail(const toml::node& node, const std::string& what) const {
    throw CaseFileError(place_of(file_, node) + what);
  }

 private:
  const std::string& file_;
  const toml::table& table_;
};

Expectation read_expectation(const std::string& file, const toml::table& table) {
  const Reader reader(file, table);
  reader.allow_only({"accepted", "event", "result", "advisories", "advises", "refused"});
  Expectation expect;
  if (const toml::node* node = reader.find("accepted")) {
    if (!node->is_boolean() || !node->as_boolean()->get())
      reader.fail(*node, "accepted: expected true");
    expect.accepted = true;
  }
  expect.event = reader.text("event");
  expect.result = reader.object("result");
  expect.advisories = reader.texts("advisories");
  expect.advisories_stated = table.contains("advisories");
  expect.advises = reader.texts("advises");
  if (const toml::node* node = reader.find("refused")) {
    if (!node->is_array()) reader.fail(*node, "refused: expected a list of tables");
    expect.refused = to_json(file, *node).as_array();
    for (const toml::node& element : *node->as_array()) {
      if (!element.is_table()) reader.fail(element, "refused: expected a table");
      const Reader violation(file, *element.as_table());
      violation.allow_only({"rule", "found", "required", "first_allowed"});
      static_cast<void>(violation.text("rule", true));
    }
  }
  if (expect.accepted == !expect.refused.empty()) {
    reader.fail(table, "expected either accepted = true or refused = [...]");
  }
  return expect;
}

Case read_case(const std::string& file, const toml::table& table) {
  const Reader reader(file, table);
  reader.allow_only(
      {"name", "proves", "twin", "day", "law_day", "at", "facts", "without", "command", "expect"});
  Case found;
  found.file = file;
  found.line = table.source().begin.line;
  found.name = reader.text("name", true);
  found.proves = reader.texts("proves", true);
  found.twin = reader.text("twin");
  found.day = reader.day("day");
  found.law_day = table.contains("law_day") ? reader.day("law_day") : found.day;
  found.at = reader.text("at", true);
  found.facts = reader.object("facts");
  found.without = reader.texts("without");
  found.command = reader.object("command", true);
  found.expect = read_expectation(file, *reader.table("expect", true));
  return found;
}

}  // namespace

std::vector<Case> read_case_file(const std::filesystem::path& path, const std::string& shown_name) {
  const toml::table root = parse_toml_file(path, shown_name);
  const Reader reader(shown_name, root);
  reader.allow_only({"case"});
  std::vector<Case> found;
  const toml::node* list = reader.find("case", true);
  if (!list->is_array()) reader.fail(*list, "expected [[case]]");
  for (const toml::node& element : *list->as_array()) {
    if (!element.is_table()) reader.fail(element, "expected [[case]]");
    found.push_back(read_case(shown_name, *element.as_table()));
  }
  return found;
}

}  // namespace dangvien::inline v0::cases
