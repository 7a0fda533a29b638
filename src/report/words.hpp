// SPDX-License-Identifier: Apache-2.0
// report/words.hpp: the sentences of a report, from [name.report] of rules/messages.*.toml.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "dangvien/base/language.hpp"
#include "text/names.hpp"
#include "text/pattern.hpp"

namespace dangvien::inline v0::report {

/// Free of state, cheap to copy.
class Words {
 public:
  explicit Words(Language language) noexcept : language_(language) {}

  [[nodiscard]] Language language() const noexcept { return language_; }

  /// The sentence kept under that key, its places filled.
  [[nodiscard]] std::string say(std::string_view key,
                                std::initializer_list<Filling> fillings = {}) const {
    return fill(catalogue_name("report", key, language_), fillings);
  }
  /// The name of an enumerator.
  template <typename Enum>
  [[nodiscard]] std::string name(Enum value) const {
    return std::string{display_name(value, language_)};
  }
  /// The same with a capital letter, for headings and first columns.
  template <typename Enum>
  [[nodiscard]] std::string title(Enum value) const {
    return capitalised(name(value));
  }
  /// "30 ngày làm việc".
  [[nodiscard]] std::string working_days(std::int32_t count) const;

  /// The text with its first letter large; Vietnamese letters too.
  [[nodiscard]] static std::string capitalised(std::string text);

 private:
  Language language_;
};

}  // namespace dangvien::inline v0::report
