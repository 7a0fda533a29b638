// SPDX-License-Identifier: Apache-2.0
// Any bytes as a case file: read and run, or a fault with a place; never anything worse.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "cases/run_cases.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dangvien;
  static const Rulebook rulebook = standard_rulebook();
  static const cases::Defaults defaults = cases::Defaults::standard();
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const Language language = size % 2 == 0 ? Language::vi : Language::en;
  const cases::RunOptions options{rulebook, language, {}};
  const cases::CaseReport report = cases::run_case_text(text, "fuzz.toml", defaults, options);
  if (report.results.empty() && report.faults.empty()) std::abort();
  if (cases::describe(report, options).empty()) std::abort();
  if (cases::describe_json(report, options).empty()) std::abort();
  return 0;
}
