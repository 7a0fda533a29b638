// SPDX-License-Identifier: Apache-2.0
// src/cases/fault.hpp: what is wrong with a case file: file, line, key, found, expected; said in
// Vietnamese or English.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

#include "dangvien/base/language.hpp"
#include "dangvien/base/phrase.hpp"

namespace dangvien::inline v0::cases {

/// One wording in both languages.
struct Words {
  std::string vi;
  std::string en;

  Words() = default;
  /// The same in both: a name, a number, a text of the file.
  // NOLINTNEXTLINE(google-explicit-constructor): `fault(node, key, "\"x\"", ...)`
  Words(std::string both) : vi(both), en(std::move(both)) {}
  Words(std::string vietnamese, std::string english)
      : vi(std::move(vietnamese)), en(std::move(english)) {}

  [[nodiscard]] const std::string& in(Language language) const noexcept {
    return language == Language::vi ? vi : en;
  }
};

/// What an error of the library found or expected.
[[nodiscard]] Words words_of(const Phrase& phrase);

struct Fault {
  std::string file;
  std::size_t line = 0;  ///< from 1; 0: the file as a whole
  std::string key;       ///< empty: none
  Words found;
  Words expected;
};

/// "tuoi.toml:12: day: gặp \"x\", cần một ngày".
[[nodiscard]] std::string render(const Fault& fault, Language language);

/// Thrown while a file is read, and caught by the runner.
class CaseFileError : public std::runtime_error {
 public:
  explicit CaseFileError(Fault fault)
      : std::runtime_error(render(fault, Language::en)), fault_(std::move(fault)) {}
  [[nodiscard]] const Fault& fault() const noexcept { return fault_; }

 private:
  Fault fault_;
};

/// One of two wordings.
[[nodiscard]] inline std::string_view say(Language language, std::string_view vi,
                                          std::string_view en) noexcept {
  return language == Language::vi ? vi : en;
}

}  // namespace dangvien::inline v0::cases
