// SPDX-License-Identifier: Apache-2.0
#include "country/json_lines.hpp"

#include <ostream>
#include <string_view>

#include "codec/json/encode.hpp"
#include "country/names.hpp"
#include "dangvien/base/enum_names.hpp"

namespace dangvien::country {
namespace {

void append_number(std::string& line, std::string_view key, std::uint32_t number) {
  line += ",\"";
  line += key;
  line += "\":\"O" + std::to_string(number) + '"';
}

template <typename Enumeration>
void append_name(std::string& line, std::string_view key, Enumeration value) {
  if (value == Enumeration{}) return;
  line += ",\"";
  line += key;
  line += "\":\"";
  line += name_of(value);
  line += '"';
}

/// What the other organisation of an act is to the first.
std::string_view role_of_other(ReorganisationKind kind) {
  switch (kind) {
    case ReorganisationKind::merge_into:
    case ReorganisationKind::amalgamate:
      return "into";
    case ReorganisationKind::split:
      return "new";
    default:
      return "parent";
  }
}

std::string padded(std::uint32_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

void JsonLines::take(const Command& command, Day /*entered*/) {
  line_.clear();
  codec::append_json(line_, command);
  line_ += '\n';
  out_ << line_;
}

void write_reorganisations(const Country& country, std::ostream& out) {
  out << "{\"synthetic\":true,\"note\":\"" << source_text << "\",\"seed\":" << country.plan().seed
      << ",\"acts\":" << country.reorganisations().size() << "}\n";
  std::string line;
  for (const Reorganisation& act : country.reorganisations()) {
    const CivilDate day = act.day.civil();
    line = "{\"reorganisation\":\"";
    line += reorganisation_names[static_cast<std::size_t>(act.kind)];
    line += "\",\"day\":\"" + std::to_string(day.year) + '-' + padded(day.month) + '-' +
            padded(day.day) + '"';
    append_number(line, "organisation", act.organisation);
    if (act.other != 0) append_number(line, role_of_other(act.kind), act.other);
    append_name(line, "kind", act.form);
    append_name(line, "rank", act.rank);
    append_name(line, "sector", act.sector);
    line += "}\n";
    out << line;
  }
}

}  // namespace dangvien::country
