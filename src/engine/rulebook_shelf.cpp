// SPDX-License-Identifier: Apache-2.0
#include "engine/rulebook_shelf.hpp"

#include <utility>

namespace dangvien::inline v0 {

Result<void> RulebookShelf::prepare(std::string_view name, std::string_view rules) {
  prepared_.reset();
  auto loaded = load_overlay(rules, name, current());
  if (!loaded) return std::move(loaded).error();
  overlays_.reserve(overlays_.size() + 1);
  faults_.reserve(faults_.size() + 1);
  prepared_ = std::make_unique<OwnedRulebook>(*std::move(loaded));
  return {};
}

void RulebookShelf::adopt() noexcept {
  overlays_.push_back(std::move(*prepared_));
  faults_.emplace_back();
  prepared_.reset();
  current_.store(&overlays_.back().rulebook(), std::memory_order_release);
}

void RulebookShelf::follow(const OverlayShelf& adopted) {
  while (faults_.size() < adopted.size()) {
    const OverlayShelf::Entry entry = adopted[faults_.size()];
    if (auto prepared = prepare(entry.name, entry.rules); prepared) {
      adopt();
    } else {
      faults_.push_back(std::move(prepared).error());
    }
  }
}

}  // namespace dangvien::inline v0
