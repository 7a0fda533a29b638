// SPDX-License-Identifier: Apache-2.0
// dangvien/journal/memory.hpp: a journal that lives and dies with its process, for tests and
// trials.
#pragma once

#include <memory>

#include "dangvien/journal/port.hpp"

namespace dangvien::inline v0 {

/// An empty journal in memory. It keeps the whole contract except that a loss of power loses it.
[[nodiscard]] std::unique_ptr<Journal> make_memory_journal();

}  // namespace dangvien::inline v0
