// SPDX-License-Identifier: Apache-2.0
#include "published_rows.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <stdexcept>

#include "law/toml_reader.hpp"

namespace dangvien::published {
namespace {

using law::Presence;
using law::TomlReader;

/// The fields of one line; a field in quotes may hold commas and doubled quotes.
std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char letter = line[at];
    if (letter == '"' && quoted && at + 1 < line.size() && line[at + 1] == '"') {
      fields.back() += line[++at];
    } else if (letter == '"') {
      quoted = !quoted;
    } else if (letter == ',' && !quoted) {
      fields.emplace_back();
    } else if (letter != '\r') {
      fields.back() += letter;
    }
  }
  return fields;
}

std::optional<std::uint32_t> count_of(const std::string& text, const std::string& place) {
  if (text.empty()) return std::nullopt;
  std::uint32_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc{} || end != text.data() + text.size()) {
    throw std::runtime_error(place + ": found " + text + ", expected a count");
  }
  return count;
}

DisplayPolicy display_of(TomlReader& reader) {
  DisplayPolicy display;
  display.decimals =
      static_cast<std::uint8_t>(reader.integer("decimals", Presence::optional).value_or(1));
  display.rounding = reader.enumerator("rounding", Presence::optional, DisplayRounding::half_up);
  display.form = reader.enumerator("form", Presence::optional, DisplayForm::percentage);
  display.keep_zeros = reader.boolean("keep_zeros", false);
  display.plus_sign = reader.boolean("plus_sign", false);
  return display;
}

toml::table parse(const std::filesystem::path& path) {
  toml::parse_result parsed = toml::parse_file(path.string());
  if (!parsed) throw std::runtime_error(std::string{parsed.error().description()});
  return std::move(parsed).table();
}

void stop_at(const law::Problems& problems) {
  if (!problems.empty()) throw std::runtime_error(law::describe(problems.front()));
}

std::vector<NamedPolicy> policies_of(const toml::table& root, const std::string& file) {
  std::vector<std::pair<std::uint32_t, NamedPolicy>> placed;
  law::Problems problems;
  if (const toml::table* const tables = root["policy"].as_table()) {
    for (const auto& [name, node] : *tables) {
      TomlReader reader{*node.as_table(), file, problems};
      placed.emplace_back(node.source().begin.line,
                          NamedPolicy{std::string{name.str()}, display_of(reader)});
      reader.finish();
    }
  }
  stop_at(problems);
  std::sort(placed.begin(), placed.end(),
            [](const auto& left, const auto& right) { return left.first < right.first; });
  std::vector<NamedPolicy> policies;
  for (auto& [line, policy] : placed) policies.push_back(std::move(policy));
  return policies;
}

std::optional<NamedPolicy> chosen(TomlReader& reader, std::string_view key,
                                  const std::vector<NamedPolicy>& policies) {
  const std::string name = reader.string(key, Presence::optional);
  if (name.empty()) return std::nullopt;
  const auto found = std::find_if(policies.begin(), policies.end(),
                                  [&](const NamedPolicy& policy) { return policy.name == name; });
  if (found == policies.end()) throw std::runtime_error("no policy is named " + name);
  return *found;
}

}  // namespace

std::vector<Row> read_rows(const std::filesystem::path& csv) {
  std::ifstream file{csv};
  std::string line;
  std::getline(file, line);
  std::vector<Row> rows;
  for (std::size_t number = 2; std::getline(file, line); ++number) {
    const std::string place = csv.filename().string() + ':' + std::to_string(number);
    const std::vector<std::string> fields = fields_of(line);
    if (fields.size() != 8) throw std::runtime_error(place + ": expected 8 fields");
    Row row{.place = fields[0],
            .period = fields[2],
            .quota = count_of(fields[3], place),
            .result = count_of(fields[5], place),
            .percentage = fields[6],
            .quota_derived = fields[4] == "derived",
            .source = fields[7]};
    std::replace(row.percentage.begin(), row.percentage.end(), '.', ',');
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<NamedPolicy> read_policies(const std::filesystem::path& toml) {
  return policies_of(parse(toml), toml.filename().string());
}

std::vector<Assignment> read_assignments(const std::filesystem::path& toml) {
  const std::string file = toml.filename().string();
  const toml::table root = parse(toml);
  const std::vector<NamedPolicy> policies = policies_of(root, file);
  law::Problems problems;
  TomlReader reader{root, file, problems};
  static_cast<void>(reader.node("policy", Presence::required));
  std::vector<Assignment> assignments;
  for (const toml::table* const table : reader.tables("row")) {
    TomlReader of_row{*table, file, problems};
    Assignment row{.place = of_row.string("place", Presence::required),
                   .period = of_row.string("period", Presence::required),
                   .policy = chosen(of_row, "policy", policies),
                   .also = chosen(of_row, "also", policies),
                   .printed = of_row.string("printed", Presence::optional),
                   .unreproduced = of_row.string("unreproduced", Presence::optional)};
    row.reserved =
        static_cast<std::uint32_t>(of_row.integer("reserved", Presence::optional).value_or(0));
    static_cast<void>(of_row.string("note", Presence::optional));
    of_row.finish();
    assignments.push_back(std::move(row));
  }
  reader.finish();
  stop_at(problems);
  return assignments;
}

}  // namespace dangvien::published
