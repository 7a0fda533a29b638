// SPDX-License-Identifier: Apache-2.0
// journal/commit_check.hpp: what adapters share when they judge an envelope.
#pragma once

#include <cstdint>

#include "dangvien/journal/envelope.hpp"

namespace dangvien::inline v0 {

/// An error about one commit.
[[nodiscard]] Error commit_error(ErrorCode code, std::uint64_t sequence, Phrase found,
                                 Phrase expected);

/// The checks of one commit by itself: format, slots, checksum. Errors: too_new, corrupt.
[[nodiscard]] Result<void> check_alone(const CommitEnvelope& envelope);

/// The checks of an append: check_follows, but a fault is the caller's (misuse), and lengths are
/// within the limits.
[[nodiscard]] Result<void> check_appendable(const CommitEnvelope& envelope, const Head& previous,
                                            std::int64_t previous_recorded_at,
                                            std::uint16_t previous_stream);

/// Error of a journal that was closed.
[[nodiscard]] Error closed_error();

}  // namespace dangvien::inline v0
