// SPDX-License-Identifier: Apache-2.0
// dangvien/base/schema.hpp: plain values of schema/base.fbs.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"

namespace dangvien::inline v0 {

/// What sort of value fills a place of a phrase of an error.
enum class ArgumentType : std::uint8_t {
  /// A text as it was found.
  text,
  /// Name of a field, a function, a file.
  name,
  number,
  hexadecimal,
  day,
  /// A list of names.
  names,
};

template <>
struct EnumNames<ArgumentType> {
  static constexpr std::array<std::string_view, 6> names = {
      "text", "name", "number", "hexadecimal", "day", "names"
  };
};

enum class DocumentKind : std::uint8_t {
  unspecified,
  decision,
  resolution,
  minutes,
  certificate,
  application,
  curriculum_vitae,
  introduction,
  opinion,
  report,
  plan,
  directive,
  letter,
  consent,
  other,
};

template <>
struct EnumNames<DocumentKind> {
  static constexpr std::array<std::string_view, 15> names = {
      "unspecified", "decision", "resolution", "minutes", "certificate", "application",
      "curriculum_vitae", "introduction", "opinion", "report", "plan", "directive", "letter",
      "consent", "other"
  };
};

/// Why something could not be done at all. An error never half-applies; a refusal is not an error.
enum class ErrorCode : std::uint8_t {
  none,
  /// The input is not what it should be: JSON, a field, a file.
  malformed,
  /// An identity that the registry does not know.
  unknown_id,
  forbidden,
  /// The caller's key was accepted before with other content.
  key_reused,
  /// Another writer came first; decide again on the new state.
  conflict,
  /// Whether the append reached the disk is not known; writes stop until the head is read again.
  in_doubt,
  storage,
  /// Stored bytes are not what was written.
  corrupt,
  /// Written by a later version of the library.
  too_new,
  /// An invariant broke: reads go on, writes are refused.
  poisoned,
  memory,
  cancelled,
  /// A call that the documentation forbids.
  misuse,
};

template <>
struct EnumNames<ErrorCode> {
  static constexpr std::array<std::string_view, 14> names = {
      "none", "malformed", "unknown_id", "forbidden", "key_reused", "conflict", "in_doubt",
      "storage", "corrupt", "too_new", "poisoned", "memory", "cancelled", "misuse"
  };
};

/// Yes, no, or not known: a fact that no paper states is not "no".
enum class Known : std::uint8_t {
  unknown,
  no,
  yes,
};

template <>
struct EnumNames<Known> {
  static constexpr std::array<std::string_view, 3> names = {
      "unknown", "no", "yes"
  };
};

/// Độ mật of a paper.
enum class Secrecy : std::uint8_t {
  unspecified,
  not_secret,
  confidential,
  secret,
  top_secret,
};

template <>
struct EnumNames<Secrecy> {
  static constexpr std::array<std::string_view, 5> names = {
      "unspecified", "not_secret", "confidential", "secret", "top_secret"
  };
};

/// Văn bản, giấy tờ. The paper behind an act. Numbers restart every term and repeat, so the number
/// alone never identifies a paper.
struct Document {
  DocumentKind kind = DocumentKind::unspecified;
  /// Number as written, for example "147".
  std::string number{};
  /// Symbol after the number, for example "KH/HU".
  std::string symbol{};
  OptionalDay day{};
  std::string issuer{};
  std::string signer{};
  Secrecy secrecy = Secrecy::unspecified;
  /// Hash of the scan, in hexadecimal, made by the host; the library keeps it and never opens the
  /// scan.
  std::string scan_hash{};

  friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace dangvien::inline v0
