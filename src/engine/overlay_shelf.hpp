// SPDX-License-Identifier: Apache-2.0
// src/engine/overlay_shelf.hpp: the overlays that a registry has adopted, as they were adopted.
// Invariants: reserve() has made room before add(), so adding cannot fail.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/day.hpp"

namespace dangvien::inline v0 {

class OverlayShelf {
 public:
  struct Entry {
    std::string_view name;   ///< valid until the next add()
    std::string_view rules;  ///< the same
    Day day;
    std::uint64_t sequence = 0;
  };

  void reserve(std::size_t overlays, std::size_t bytes) {
    rows_.reserve(rows_.size() + overlays);
    text_.reserve(text_.size() + bytes);
  }
  void add(std::string_view name, std::string_view rules, Day day,
           std::uint64_t sequence) noexcept {
    rows_.push_back({text_.size(), name.size(), rules.size(), day, sequence});
    text_.append(name);
    text_.append(rules);
  }

  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] Entry operator[](std::size_t index) const noexcept {
    const Row& row = rows_[index];
    const std::string_view text = std::string_view{text_}.substr(row.at);
    return {text.substr(0, row.name), text.substr(row.name, row.rules), row.day, row.sequence};
  }

  friend bool operator==(const OverlayShelf&, const OverlayShelf&) noexcept = default;

 private:
  struct Row {
    std::size_t at = 0;
    std::size_t name = 0;
    std::size_t rules = 0;
    Day day;
    std::uint64_t sequence = 0;
    friend bool operator==(const Row&, const Row&) noexcept = default;
  };

  std::vector<Row> rows_;
  std::string text_;
};

}  // namespace dangvien::inline v0
