// SPDX-License-Identifier: Apache-2.0
#include "cases/table_reader.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

#include <boost/json/array.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace dangvien::inline v0::cases {
namespace {

Words a_text() { return {"một đoạn chữ trong ngoặc kép", "a text in quotes"}; }

}  // namespace

std::string read_text(const std::filesystem::path& path, const std::string& shown) {
  std::error_code ignored;
  std::ifstream file{path, std::ios::binary};
  std::string text{std::istreambuf_iterator<char>{file}, {}};
  if (!file.is_open() || file.bad() || std::filesystem::is_directory(path, ignored)) {
    throw CaseFileError({shown,
                         0,
                         {},
                         {"một tệp không đọc được", "a file that cannot be read"},
                         {"một tệp TOML", "a TOML file"}});
  }
  return text;
}

toml::table parse_toml(std::string_view text, const std::string& shown) {
  toml::parse_result parsed = toml::parse(text, std::string_view{shown});
  if (parsed.failed()) {
    const toml::parse_error& error = parsed.error();
    const std::string what(error.description());
    throw CaseFileError(
        {shown,
         error.source().begin.line,
         {},
         {fmt::format("lỗi cú pháp TOML ở cột {} (bộ đọc TOML báo: “{}”)",
                      error.source().begin.column, what),
          fmt::format("a fault of TOML in column {} ({})", error.source().begin.column, what)},
         {"chữ trong ngoặc kép, ngày có thật viết 2025-10-10, mỗi mục một lần",
          "texts in quotes, days that exist written 2025-10-10, each key once"}});
  }
  return std::move(parsed).table();
}

Words found_words(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return {"một bảng", "a table"};
    case toml::node_type::array:
      return {"một danh sách", "a list"};
    case toml::node_type::string:
      return '"' + node.as_string()->get() + '"';
    case toml::node_type::integer:
      return fmt::format("{}", node.as_integer()->get());
    case toml::node_type::boolean:
      return std::string(node.as_boolean()->get() ? "true" : "false");
    case toml::node_type::date:
      return to_json({}, {}, node).is_string()
                 ? Words{std::string(to_json({}, {}, node).as_string())}
                 : Words{};
    case toml::node_type::floating_point:
      return {"một số lẻ", "a number with a fraction"};
    case toml::node_type::time:
    case toml::node_type::date_time:
      return {"một giờ", "a time"};
    case toml::node_type::none:
      break;
  }
  return {"không có gì", "nothing"};
}

void fail(const std::string& file, const toml::node& node, std::string key, Words found,
          Words expected) {
  throw CaseFileError(
      {file, node.source().begin.line, std::move(key), std::move(found), std::move(expected)});
}

boost::json::object to_json_object(const std::string& file, const toml::table& table) {
  boost::json::object object;
  for (const auto& [key, value] : table) {
    object[std::string(key.str())] = to_json(file, std::string(key.str()), value);
  }
  return object;
}

boost::json::value to_json(const std::string& file, const std::string& key,
                           const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return to_json_object(file, *node.as_table());
    case toml::node_type::array: {
      boost::json::array array;
      for (const toml::node& element : *node.as_array()) {
        array.push_back(to_json(file, key, element));
      }
      return array;
    }
    case toml::node_type::string:
      return boost::json::value(node.as_string()->get());
    case toml::node_type::integer:
      return boost::json::value(node.as_integer()->get());
    case toml::node_type::boolean:
      return boost::json::value(node.as_boolean()->get());
    case toml::node_type::date: {
      const toml::date date = node.as_date()->get();
      return boost::json::value(fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day));
    }
    case toml::node_type::none:
    case toml::node_type::floating_point:
    case toml::node_type::time:
    case toml::node_type::date_time:
      break;
  }
  fail(file, node, key, found_words(node),
       {"một số nguyên, một ngày, một đoạn chữ, true hoặc false",
        "a whole number, a date, a text, true or false"});
}

void merge(boost::json::object& base, const boost::json::object& over) {
  for (const auto& [key, value] : over) {
    boost::json::value& place = base[key];
    if (place.is_object() && value.is_object()) {
      merge(place.as_object(), value.as_object());
    } else {
      place = value;
    }
  }
}

bool remove(boost::json::object& object, std::string_view path) {
  const std::size_t point = path.find('.');
  if (point == std::string_view::npos) return object.erase(path) != 0;
  const auto found = object.find(path.substr(0, point));
  if (found == object.end() || !found->value().is_object()) return false;
  return remove(found->value().as_object(), path.substr(point + 1));
}

codec::DecodeOptions leave_out(boost::json::object& command,
                               const std::vector<std::string>& fields) {
  for (const std::string& field : fields) static_cast<void>(remove(command, field));
  codec::DecodeOptions options;
  options.incomplete = !fields.empty();
  return options;
}

// ---- TableReader --------------------------------------------------------------------------------

void TableReader::fail_at(const toml::node& node, std::string_view key, Words expected) const {
  fail(file_, node, std::string(key), found_words(node), std::move(expected));
}

void TableReader::fail_here(std::string_view key, Words found, Words expected) const {
  fail(file_, table_, std::string(key), std::move(found), std::move(expected));
}

void TableReader::fail_choice(const toml::node& node, std::string_view key,
                              const std::string_view* names, std::size_t count) const {
  const std::string list = fmt::format("{}", fmt::join(names, names + count, ", "));
  fail_at(node, key, {"một trong " + list, "one of " + list});
}

void TableReader::allow_only(std::initializer_list<std::string_view> keys) const {
  for (const auto& [key, value] : table_) {
    if (std::find(keys.begin(), keys.end(), key.str()) != keys.end()) continue;
    const std::string list = fmt::format("{}", fmt::join(keys, ", "));
    fail(file_, value, std::string(key.str()), {"một khóa không có", "a key that does not exist"},
         {"một trong " + list, "one of " + list});
  }
}

const toml::node* TableReader::find(std::string_view key, bool required) const {
  const toml::node* const node = table_.get(key);
  if (node == nullptr && required) {
    fail_here(key, {"không có", "nothing"}, {"khóa này phải có", "this key"});
  }
  return node;
}

std::string TableReader::text(std::string_view key, bool required) const {
  const toml::node* const node = find(key, required);
  if (node == nullptr) return {};
  if (!node->is_string() || (required && node->as_string()->get().empty())) {
    fail_at(*node, key, a_text());
  }
  return node->as_string()->get();
}

std::vector<std::string> TableReader::texts(std::string_view key, bool required) const {
  std::vector<std::string> list;
  const toml::node* const node = find(key, required);
  if (node == nullptr) return list;
  if (!node->is_array()) fail_at(*node, key, {"một danh sách các đoạn chữ", "a list of texts"});
  for (const toml::node& element : *node->as_array()) {
    if (!element.is_string()) fail_at(element, key, a_text());
    list.push_back(element.as_string()->get());
  }
  return list;
}

std::vector<std::string> TableReader::text_or_texts(std::string_view key) const {
  const toml::node* const node = find(key);
  if (node != nullptr && node->is_string()) return {node->as_string()->get()};
  return texts(key);
}

Day TableReader::day(std::string_view key) const {
  static_cast<void>(find(key, true));
  return *optional_day(key);
}

OptionalDay TableReader::optional_day(std::string_view key) const {
  const toml::node* const node = find(key);
  if (node == nullptr) return {};
  if (!node->is_date())
    fail_at(*node, key, {"một ngày, ví dụ 2025-07-01", "a date, for example 2025-07-01"});
  const toml::date date = node->as_date()->get();
  const auto found = Day::from_civil({date.year, date.month, date.day});
  if (!found) {
    fail_at(*node, key, {"một ngày từ năm 1600 đến 2999", "a day from 1600 to 2999"});
  }
  return *found;
}

std::optional<std::int64_t> TableReader::number(std::string_view key, std::int64_t least,
                                                std::int64_t most) const {
  const toml::node* const node = find(key);
  if (node == nullptr) return std::nullopt;
  const auto* const integer = node->as_integer();
  if (integer == nullptr || integer->get() < least || integer->get() > most) {
    fail_at(*node, key,
            {fmt::format("một số nguyên từ {} đến {}", least, most),
             fmt::format("a whole number from {} to {}", least, most)});
  }
  return integer->get();
}

std::optional<bool> TableReader::flag(std::string_view key) const {
  const toml::node* const node = find(key);
  if (node == nullptr) return std::nullopt;
  if (!node->is_boolean()) fail_at(*node, key, {"true hoặc false", "true or false"});
  return node->as_boolean()->get();
}

const toml::table* TableReader::sub_table(std::string_view key, bool required) const {
  const toml::node* const node = find(key, required);
  if (node == nullptr) return nullptr;
  if (!node->is_table()) fail_at(*node, key, {"một bảng", "a table"});
  return node->as_table();
}

std::vector<const toml::table*> TableReader::tables(std::string_view key, bool required) const {
  const Words expected{"một danh sách các bảng", "a list of tables"};
  std::vector<const toml::table*> list;
  const toml::node* const node = find(key, required);
  if (node == nullptr) return list;
  if (node->is_table()) return {node->as_table()};
  if (!node->is_array()) fail_at(*node, key, expected);
  for (const toml::node& element : *node->as_array()) {
    if (!element.is_table()) fail_at(element, key, expected);
    list.push_back(element.as_table());
  }
  return list;
}

boost::json::object TableReader::object(std::string_view key, bool required) const {
  const toml::table* const found = sub_table(key, required);
  return found == nullptr ? boost::json::object{} : to_json_object(file_, *found);
}

}  // namespace dangvien::inline v0::cases
