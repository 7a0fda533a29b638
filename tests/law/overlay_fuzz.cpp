// SPDX-License-Identifier: Apache-2.0
// Any bytes given as an overlay are either accepted with a sound rulebook or refused with a place.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/law/overlay.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dangvien;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto result = load_overlay(text, "overlay.toml", standard_rulebook());
  if (!result) {
    const Error& error = result.error();
    if (error.code != ErrorCode::malformed || error.expected.empty()) std::abort();
    return 0;
  }
  const Rulebook& rulebook = result->rulebook();
  const Day day = Day::from_days(20000);
  for (std::size_t index = 0; index < rule_count; ++index) {
    if (rulebook.row(static_cast<RuleId>(index), day).from > day) std::abort();
  }
  const Calendar calendar = rulebook.calendar();
  const Day last = calendar.add_working_days(day, WorkingDays{45}).day;
  if (calendar.working_days_between(day, last).count.count != 45) std::abort();
  return 0;
}
