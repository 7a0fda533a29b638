// SPDX-License-Identifier: Apache-2.0
// dangvien/base/growth.hpp: making room ahead of a change that must not fail.
// A commit is durable before it is merged into memory, so merging may not allocate: every container
// that a merge touches is grown before the commit is written.
#pragma once

#include <cstddef>
#include <vector>

namespace dangvien::inline v0 {

/// Makes room for `extra` more elements, growing by at least half so that repeated calls stay
/// cheap. Throws std::bad_alloc and changes nothing when memory is short.
template <typename Value>
void reserve_for(std::vector<Value>& values, std::size_t extra) {
  const std::size_t needed = values.size() + extra;
  if (needed <= values.capacity()) return;
  const std::size_t grown = values.capacity() + values.capacity() / 2;
  values.reserve(needed > grown ? needed : grown);
}

}  // namespace dangvien::inline v0
