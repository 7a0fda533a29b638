// SPDX-License-Identifier: Apache-2.0
// findings.hpp: findings and their sentences, written when first asked for and kept, so that the
// texts a caller holds stay where they are.
#pragma once

#include <array>
#include <cstddef>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "dangvien/engine/outcome.hpp"
#include "sentences.hpp"

namespace dangvien::capi {

/// A list of findings. All members are const and may be called by several threads at once.
class Findings {
 public:
  Findings(FindingSort sort, const Rulebook& rulebook) noexcept
      : sort_(sort), rulebook_(rulebook) {}

  /// Which ones; they must outlive the object. Before it is shared.
  void look_at(std::span<const CommandFinding> findings) noexcept { findings_ = findings; }

  [[nodiscard]] std::size_t size() const noexcept { return findings_.size(); }
  [[nodiscard]] const CommandFinding& operator[](std::size_t index) const noexcept {
    return findings_[index];
  }
  [[nodiscard]] const Rulebook& rulebook() const noexcept { return rulebook_; }
  /// All of them with their sentences; valid as long as this object.
  [[nodiscard]] const std::vector<Finding>& in(Language language) const;

 private:
  std::span<const CommandFinding> findings_;
  FindingSort sort_;
  Rulebook rulebook_;
  mutable std::mutex mutex_;
  mutable std::array<std::optional<std::vector<Finding>>, languages.size()> described_;
};

/// The body of the functions that give one finding to the caller.
std::int32_t give_finding(const Findings& findings, std::size_t index, std::int32_t language,
                          dv_finding* finding, dv_error** error);

}  // namespace dangvien::capi
