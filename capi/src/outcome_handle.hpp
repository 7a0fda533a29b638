// SPDX-License-Identifier: Apache-2.0
// outcome_handle.hpp: what the handle of an outcome holds.
#pragma once

#include <cstdint>
#include <vector>

#include "dangvien.h"
#include "dangvien/engine/outcome.hpp"
#include "findings.hpp"

namespace dangvien::capi {

/// Something that a submission brought into being.
struct Created {
  char kind = 0;
  std::uint64_t id = 0;
};

}  // namespace dangvien::capi

struct dv_outcome {
  /// Makes room for everything that an accepted submission of so many commands needs, so that
  /// nothing can fail once it has been written.
  dv_outcome(std::size_t commands, const dangvien::Rulebook& rulebook)
      : advisories(dangvien::capi::FindingSort::advisory, rulebook),
        violations(dangvien::capi::FindingSort::violation, rulebook) {
    created.reserve(commands);
  }

  void keep(dangvien::Outcome&& answer) noexcept;

  dangvien::Outcome outcome;  ///< whole; its findings are looked at below
  std::vector<dangvien::capi::Created> created;
  dangvien::capi::Findings advisories;
  dangvien::capi::Findings violations;
};
