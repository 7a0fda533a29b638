// SPDX-License-Identifier: Apache-2.0
#include "report/words.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "text/render.hpp"

namespace dangvien::inline v0::report {

std::string Words::working_days(std::int32_t count) const {
  return render_value(RuleValue{Unit::working_days, count, 1}, language_);
}

std::string Words::capitalised(std::string text) {
  if (text.empty()) return text;
  icu::UnicodeString letters = icu::UnicodeString::fromUTF8(text);
  icu::UnicodeString first = letters.tempSubString(0, letters.moveIndex32(0, 1));
  letters.replace(0, first.length(), first.toUpper(icu::Locale::getRoot()));
  std::string result;
  letters.toUTF8String(result);
  return result;
}

}  // namespace dangvien::inline v0::report
