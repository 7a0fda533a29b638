// SPDX-License-Identifier: Apache-2.0
// tests/admission/allocation_count.hpp: how often this program has asked for memory.
// allocation_count.cpp replaces the global operator new; link it into the test or benchmark.
#pragma once

#include <cstddef>

namespace dangvien::sample {

/// Calls of operator new so far, in all threads.
[[nodiscard]] std::size_t allocations() noexcept;

}  // namespace dangvien::sample
