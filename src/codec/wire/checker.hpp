// SPDX-License-Identifier: Apache-2.0
// checker.hpp: what flatc's verifier cannot know: that a value belongs to its enumeration, a date
// exists, a list fits. After it, unpacking cannot fail. Remembers the first thing that is wrong.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "dangvien/base/error.hpp"
#include "dangvien/base/partial_date.hpp"

namespace dangvien::inline v0::codec {

inline constexpr std::uint32_t no_bound = std::numeric_limits<std::uint32_t>::max();

/// Every function returns false, and remembers why, when the field is wrong. Names have static
/// storage.
class Checker {
 public:
  /// An enumerator. A larger one was added by a later version.
  [[nodiscard]] bool at_most(const char* field, std::uint64_t value, std::uint64_t largest) {
    return value <= largest || fail(field, ErrorCode::too_new, value, largest);
  }
  /// A set of `count` enumerators.
  [[nodiscard]] bool bits(const char* field, std::uint64_t value, std::uint64_t count) {
    return value >> count == 0 ||
           fail(field, ErrorCode::too_new, value, (std::uint64_t{1} << count) - 1);
  }
  [[nodiscard]] bool day(const char* field, std::int32_t value) {
    return Day::from_days(value).days() == value ||
           fail(field, ErrorCode::corrupt, magnitude(value), 0);
  }
  [[nodiscard]] bool optional_day(const char* field, std::int32_t value) {
    return value == OptionalDay::none_days || day(field, value);
  }
  [[nodiscard]] bool partial_date(const char* field, std::uint32_t value) {
    return PartialDate::from_packed(value).has_value() || fail(field, ErrorCode::corrupt, value, 0);
  }
  /// 48 bits.
  [[nodiscard]] bool identity(const char* field, std::uint64_t value) {
    return value >> 48U == 0 ||
           fail(field, ErrorCode::corrupt, value, (std::uint64_t{1} << 48U) - 1);
  }

  template <typename Table>
  [[nodiscard]] bool table(const char* field, const Table* stored);
  template <typename Table>
  [[nodiscard]] bool optional_table(const char* field, const Table* stored);
  template <typename List>
  [[nodiscard]] bool list(const char* field, const List* stored, std::uint32_t bound);
  template <typename Type>
  [[nodiscard]] bool member(const char* field, Type type, const void* stored);

  [[nodiscard]] ErrorCode code() const noexcept { return code_; }
  /// "judgement.advisories[2].provenance" of what was wrong.
  [[nodiscard]] const std::string& path() const noexcept { return path_; }
  [[nodiscard]] std::uint64_t found() const noexcept { return found_; }
  [[nodiscard]] std::uint64_t largest() const noexcept { return largest_; }

 private:
  static std::uint64_t magnitude(std::int32_t value) noexcept {
    return static_cast<std::uint32_t>(value);
  }
  [[nodiscard]] bool fail(const char* field, ErrorCode code, std::uint64_t found,
                          std::uint64_t largest);
  /// Puts the name of the table that holds what is wrong in front.
  [[nodiscard]] bool within(const std::string& field);

  ErrorCode code_ = ErrorCode::none;
  std::string path_;
  std::uint64_t found_ = 0;
  std::uint64_t largest_ = 0;
};

}  // namespace dangvien::inline v0::codec
