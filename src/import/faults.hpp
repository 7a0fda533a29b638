// SPDX-License-Identifier: Apache-2.0
// import/faults.hpp: errors of the readers: what is wrong with a file as a whole.
#pragma once

#include <cstdint>
#include <utility>

#include "dangvien/base/error.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::importing {

/// The file is not what it should be; `offset` is the byte, where there is one.
[[nodiscard]] inline Error malformed(Phrase found, Phrase expected, std::int64_t offset = -1) {
  Error error;
  error.code = ErrorCode::malformed;
  error.offset = offset;
  error.found = std::move(found);
  error.expected = std::move(expected);
  return error;
}

}  // namespace dangvien::inline v0::importing
