// SPDX-License-Identifier: Apache-2.0
// A district on both sides of 1/7/2025 as JSON, with its reorganisations, on standard output: what
// same_bytes.py compares between compilers. Every person and organisation is invented.
// The generator and the encoding of JSON are taken in whole, so that one call of a compiler makes
// it.
#include <iostream>

#include "codec/generated/json_tables.cpp"
#include "codec/json/encode.cpp"
#include "codec/json/value_text.cpp"
#include "country/acts.cpp"
#include "country/country.cpp"
#include "country/json_lines.cpp"
#include "country/life.cpp"
#include "country/names.cpp"
#include "country/person.cpp"
#include "country/quota_plan.cpp"
#include "country/reorganisation.cpp"
#include "country/structure.cpp"
#include "country/years.cpp"

int main() {
  using namespace dangvien::country;
  Plan plan;
  plan.scale = district_scale;
  plan.scale.provinces = 7;
  plan.scale.uppers = 9;
  plan.seed = 20250701;
  for (const std::int32_t later_by : {0, 366}) {
    plan.structure_day = plan.structure_day + dangvien::Days{later_by};
    plan.last_day = plan.structure_day;
    const Country country(plan);
    write_reorganisations(country, std::cout);
    JsonLines lines(std::cout);
    country.tell(lines);
  }
  return std::cout.flush() ? 0 : 1;
}
