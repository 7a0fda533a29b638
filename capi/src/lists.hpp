// SPDX-License-Identifier: Apache-2.0
// lists.hpp: lists of identities into the caller's memory.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "dangvien/base/generated/phrases.hpp"
#include "errors.hpp"

namespace dangvien::capi {

/// Checks what every list function is given, and clears the count.
inline std::int32_t check_list(const dv_view* view, const void* elements, std::size_t capacity,
                               std::size_t* count, dv_error** error) noexcept {
  if (count == nullptr) return missing(error, "count");
  *count = 0;
  if (view == nullptr) return missing(error, "view");
  if (elements == nullptr && capacity != 0) {
    return misuse(error, "capacity", phrase::null_with_capacity(), phrase::zero_or_memory());
  }
  return DV_OK;
}

/// Writes what fits, and how many there are.
template <typename Id>
void give_list(const std::vector<Id>& list, std::uint64_t* ids, std::size_t capacity,
               std::size_t* count) noexcept {
  *count = list.size();
  std::transform(list.begin(),
                 list.begin() + static_cast<std::ptrdiff_t>(std::min(capacity, list.size())), ids,
                 [](Id id) { return id.packed(); });
}

}  // namespace dangvien::capi
