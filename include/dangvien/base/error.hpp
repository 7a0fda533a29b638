// SPDX-License-Identifier: Apache-2.0
// dangvien/base/error.hpp: errors as values: what stood in the way, where, what was found and what
// was expected; and Result, a value or such an error. An error is not a refusal: a refusal is the
// law's answer (law/verdict.hpp); an error means that the question could not be put, or that the
// answer could not be kept.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "dangvien/base/phrase.hpp"
#include "dangvien/base/schema.hpp"

namespace dangvien::inline v0 {

/// Lỗi. Everything a person or a program needs to find and repair the cause, in no language: what
/// was found and what was expected are phrases, of which src/text makes the sentence. Of the parts
/// that say where, those that do not apply are empty.
struct Error {
  ErrorCode code = ErrorCode::none;
  /// Path of a field ("commands[2].ballot.ayes"), an argument of a call or of the command line.
  std::string path{};
  /// Byte of the input, from 0; -1 where there is no input.
  std::int64_t offset = -1;
  Phrase found{};
  Phrase expected{};
  /// File that was read or written, as the caller named it.
  std::string file{};
  /// Line of the file or of the input, from 1; 0: not known.
  std::uint64_t line = 0;
  /// Commit of the journal, from 1; 0: not about one.
  std::uint64_t commit = 0;

  friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an Error. The error lives on the heap, so a Result costs little more than its value.
/// Precondition of operator*, operator-> and value(): has_value(); of error(): !has_value().
template <typename Value>
class [[nodiscard]] Result {
 public:
  using value_type = Value;

  // NOLINTNEXTLINE(google-explicit-constructor): `return value;`
  Result(Value value) noexcept(std::is_nothrow_move_constructible_v<Value>)
      : content_(std::in_place_index<0>, std::move(value)) {}
  // NOLINTNEXTLINE(google-explicit-constructor): `return error;`
  Result(Error error)
      : content_(std::in_place_index<1>, std::make_unique<Error>(std::move(error))) {}

  [[nodiscard]] bool has_value() const noexcept { return content_.index() == 0; }
  [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] const Value& operator*() const& noexcept { return *std::get_if<0>(&content_); }
  [[nodiscard]] Value& operator*() & noexcept { return *std::get_if<0>(&content_); }
  /// By value, so that `for (auto& each : *view.children(id))` does not loop over what is gone.
  [[nodiscard]] Value operator*() && { return std::move(*std::get_if<0>(&content_)); }
  [[nodiscard]] const Value* operator->() const noexcept { return std::get_if<0>(&content_); }
  [[nodiscard]] Value* operator->() noexcept { return std::get_if<0>(&content_); }
  [[nodiscard]] Value value_or(Value other) const& {
    return has_value() ? **this : std::move(other);
  }

  [[nodiscard]] const Error& error() const& noexcept { return **std::get_if<1>(&content_); }
  [[nodiscard]] Error&& error() && noexcept { return std::move(**std::get_if<1>(&content_)); }

 private:
  std::variant<Value, std::unique_ptr<Error>> content_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  using value_type = void;

  Result() noexcept = default;
  // NOLINTNEXTLINE(google-explicit-constructor): `return error;`
  Result(Error error) : error_(std::make_unique<Error>(std::move(error))) {}

  [[nodiscard]] bool has_value() const noexcept { return error_ == nullptr; }
  [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] const Error& error() const& noexcept { return *error_; }
  [[nodiscard]] Error&& error() && noexcept { return std::move(*error_); }

 private:
  std::unique_ptr<Error> error_;
};

}  // namespace dangvien::inline v0
