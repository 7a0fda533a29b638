// SPDX-License-Identifier: Apache-2.0
// dangvien/law/overlay.hpp: the standard rules with dated values added or corrected at run time,
// because the law changes faster than software is deployed.
// Invariants: an overlay names rules that exist and passes the checks of the standard rules; it can
//   neither add a rule nor change whether one blocks; a row with the day of an existing row
//   corrects it.
//
//   auto overlay = load_overlay(text, "from-2027.toml", standard_rulebook());
//   if (overlay) options.rulebook = &overlay->rulebook();
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "dangvien/base/error.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0 {

namespace law {
struct OwnedTables;
}  // namespace law

/// Bộ quy tắc bổ sung đã ghép. Owns its merged tables; movable. Reading it is safe from any thread.
class OwnedRulebook {
 public:
  /// For load_overlay. Precondition: not null.
  explicit OwnedRulebook(std::unique_ptr<law::OwnedTables> tables);
  OwnedRulebook(OwnedRulebook&&) noexcept;
  OwnedRulebook& operator=(OwnedRulebook&&) noexcept;
  ~OwnedRulebook();

  /// Valid, at the same address, as long as this object or the one it was moved into.
  [[nodiscard]] const Rulebook& rulebook() const noexcept { return *rulebook_; }

  /// Whether the overlay states nothing: no dated value, instrument or day. Such a draft changes
  /// nothing; it cannot be adopted.
  [[nodiscard]] bool is_empty() const noexcept;

 private:
  std::unique_ptr<law::OwnedTables> tables_;
  std::unique_ptr<Rulebook> rulebook_;
};

/// Merges the overlay into `base`, whose tables must outlive the result. `name` stands in messages.
/// Errors: malformed, with file (`name`) and line, what was found and what was expected; memory.
[[nodiscard]] Result<OwnedRulebook> load_overlay(std::string_view toml, std::string_view name,
                                                 const Rulebook& base);

/// Every fault of an overlay, in the order of the file; empty when load_overlay would accept it.
[[nodiscard]] std::vector<Error> check_overlay(std::string_view toml, std::string_view name,
                                               const Rulebook& base);

/// BLAKE2b-256 of the canonical text of the rulebook's tables, computed anew. Equal to
/// `rulebook.tables().hash`: for tests and for verification.
[[nodiscard]] std::array<std::uint8_t, 32> compute_hash(const Rulebook& rulebook);

}  // namespace dangvien::inline v0
