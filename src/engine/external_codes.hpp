// SPDX-License-Identifier: Apache-2.0
// src/engine/external_codes.hpp: mã của hệ thống nguồn, what the systems that data comes from call
// their organisations or persons.
// Kept as text ("CB-09", a 12-digit number), unique in its table, never the identity. Costs nothing
// where there is no code; with one, its bytes and some sixty more.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "dangvien/base/identifier.hpp"

namespace dangvien::inline v0 {

/// Codes of one kind of thing by its identities. After reserve(), adding cannot fail.
template <typename Identity>
class ExternalCodes {
 public:
  /// In bytes, after normalisation.
  static constexpr std::size_t longest = 64;

  ExternalCodes() noexcept;
  ExternalCodes(ExternalCodes&&) noexcept;
  ExternalCodes& operator=(ExternalCodes&&) noexcept;
  ExternalCodes(const ExternalCodes&) = delete;
  ExternalCodes& operator=(const ExternalCodes&) = delete;
  ~ExternalCodes();

  /// Who has the code; none when nobody has. O(1).
  [[nodiscard]] Identity find(std::string_view code) const;
  /// The code; empty when there is none. Valid as long as this table. O(1).
  [[nodiscard]] std::string_view get(Identity id) const;

  /// Room for `codes` more of `bytes` in all. Throws std::bad_alloc and keeps what is stored.
  void reserve(std::size_t codes, std::size_t bytes);

  /// Preconditions: reserved, nobody else has the code. An empty code is no code.
  void add(Identity id, std::string_view code) noexcept;

  /// Whether both know the same codes of the same things.
  [[nodiscard]] bool equals(const ExternalCodes& other) const;
  friend bool operator==(const ExternalCodes& left, const ExternalCodes& right) {
    return left.equals(right);
  }

 private:
  struct Maps;
  std::unique_ptr<Maps> maps_;  // none as long as there is no code
};

extern template class ExternalCodes<OrganisationId>;
extern template class ExternalCodes<PersonId>;

}  // namespace dangvien::inline v0
