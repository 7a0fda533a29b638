// SPDX-License-Identifier: Apache-2.0
// src/engine/rulebook_shelf.hpp: the rules that a registry judges by: those it was opened with and,
// over them, the overlays that its journal has adopted, in that order.
// Threads: current() may be read while an overlay is added; everything else needs the lock under
// which the state changes. A rulebook once current stays valid as long as the shelf.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "dangvien/base/error.hpp"
#include "dangvien/law/overlay.hpp"
#include "engine/overlay_shelf.hpp"

namespace dangvien::inline v0 {

class RulebookShelf {
 public:
  explicit RulebookShelf(const Rulebook& base) : base_(base), current_(&base_) {}

  [[nodiscard]] const Rulebook& current() const noexcept {
    return *current_.load(std::memory_order_acquire);
  }

  /// Compiles the overlay over what is current, and makes room for it. Errors: malformed.
  [[nodiscard]] Result<void> prepare(std::string_view name, std::string_view rules);
  /// What was prepared becomes current. Cannot fail after prepare().
  void adopt() noexcept;
  void forget_prepared() noexcept { prepared_.reset(); }
  /// Adopts the overlays of the journal that are not adopted yet. One that this version's rules do
  /// not take is left aside, and fault() says why: a registry opens under every later version.
  void follow(const OverlayShelf& adopted);
  /// What keeps the overlay at `index` of the journal from being in force; code none: nothing.
  [[nodiscard]] const Error& fault(std::size_t index) const noexcept { return faults_[index]; }

 private:
  Rulebook base_;
  std::atomic<const Rulebook*> current_;
  std::vector<OwnedRulebook> overlays_;  // each on top of the one before
  std::unique_ptr<OwnedRulebook> prepared_;
  std::vector<Error> faults_;  // by index in the journal
};

}  // namespace dangvien::inline v0
