// SPDX-License-Identifier: Apache-2.0
#include "cases/toml_json.hpp"

#include <cstdint>
#include <utility>

#include <boost/json/array.hpp>
#include <fmt/format.h>

namespace dangvien::inline v0::cases {

toml::table parse_toml_file(const std::filesystem::path& path, const std::string& shown_name) {
  toml::parse_result parsed = toml::parse_file(path.string());
  if (parsed.failed()) {
    const toml::parse_error& error = parsed.error();
    throw CaseFileError(
        fmt::format("{}:{}: {}", shown_name, error.source().begin.line, error.description()));
  }
  return std::move(parsed).table();
}

std::string place_of(const std::string& file, const toml::node& node) {
  return fmt::format("{}:{}: ", file, node.source().begin.line);
}

boost::json::object to_json_object(const std::string& file, const toml::table& table) {
  boost::json::object object;
  for (const auto& [key, value] : table) object[std::string(key.str())] = to_json(file, value);
  return object;
}

boost::json::value to_json(const std::string& file, const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return to_json_object(file, *node.as_table());
    case toml::node_type::array: {
      boost::json::array array;
      for (const toml::node& element : *node.as_array()) array.push_back(to_json(file, element));
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
  throw CaseFileError(place_of(file, node) +
                      "found a number with a fraction or a time, expected a whole "
                      "number, a date, a text, true or false");
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

void remove(boost::json::object& object, std::string_view path) {
  const std::size_t point = path.find('.');
  if (point == std::string_view::npos) {
    object.erase(path);
    return;
  }
  const auto found = object.find(path.substr(0, point));
  if (found == object.end() || !found->value().is_object()) return;
  remove(found->value().as_object(), path.substr(point + 1));
}

}  // namespace dangvien::inline v0::cases
