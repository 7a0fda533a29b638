// SPDX-License-Identifier: Apache-2.0
// src/engine/external_codes.hpp: mã của hệ thống nguồn, what the systems that data comes from call
// their organisations or persons.
// Kept as text ("CB-09", a 12-digit number), unique in its table, never the identity. Costs nothing
// where there is no code; with one, its bytes and some sixty more.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/text_pool.hpp"

namespace dangvien::inline v0 {

/// Codes of one kind of thing by its identities. After reserve(), adding cannot fail.
template <typename Identity>
class ExternalCodes {
 public:
  /// In bytes, after normalisation.
  static constexpr std::size_t longest = 64;

  /// Who has the code; none when nobody has. O(1).
  [[nodiscard]] Identity find(std::string_view code) const {
    const auto found = owners_.find(code);
    return found == owners_.end() ? Identity{} : found->second;
  }
  /// The code; empty when there is none. Valid as long as this table. O(1).
  [[nodiscard]] std::string_view get(Identity id) const {
    const auto found = codes_.find(id.packed());
    return found == codes_.end() ? std::string_view{} : texts_.get(found->second);
  }

  /// Room for `codes` more of `bytes` in all. Throws std::bad_alloc and keeps what is stored.
  void reserve(std::size_t codes, std::size_t bytes) {
    if (codes == 0) return;
    texts_.reserve(codes, bytes);
    owners_.reserve(owners_.size() + codes);
    codes_.reserve(codes_.size() + codes);
  }

  /// Preconditions: reserved, nobody else has the code. An empty code is no code.
  void add(Identity id, std::string_view code) noexcept {
    if (code.empty()) return;
    const TextHandle text = texts_.add(code);
    owners_.emplace(texts_.get(text), id);
    codes_.emplace(id.packed(), text);
  }

  friend bool operator==(const ExternalCodes& left, const ExternalCodes& right) {
    return left.owners_ == right.owners_;
  }

 private:
  TextPool texts_;
  absl::flat_hash_map<std::string_view, Identity> owners_;  // keys lie in texts_
  absl::flat_hash_map<std::uint64_t, TextHandle> codes_;    // by packed identity
};

}  // namespace dangvien::inline v0
