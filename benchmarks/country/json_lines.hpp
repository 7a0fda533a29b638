// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/json_lines.hpp: a country as lines of JSON: submissions that `dangvien submit`
// takes, and the acts of the reorganisations in a file of their own. docs/country.md describes
// both.
#pragma once

#include <iosfwd>
#include <string>

#include "country/country.hpp"

namespace dangvien::country {

/// One command a line. Whether everything was written is asked of the stream at the end.
class JsonLines final : public Taker {
 public:
  explicit JsonLines(std::ostream& out) : out_(out) {}
  void take(const Command& command, Day entered) override;

 private:
  std::ostream& out_;
  std::string line_;
};

/// A first line that says what the file is, then one act a line.
void write_reorganisations(const Country& country, std::ostream& out);

}  // namespace dangvien::country
