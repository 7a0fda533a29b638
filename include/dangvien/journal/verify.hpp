// SPDX-License-Identifier: Apache-2.0
// dangvien/journal/verify.hpp: the audit of a whole journal, envelope by envelope.
// Never: looks at what the commits decided (View::judged_again() judges that again).
#pragma once

#include <cstdint>

#include "dangvien/journal/port.hpp"

namespace dangvien::inline v0 {

struct JournalVerification {
  /// Commits found sound, counted from the first.
  std::uint64_t commits = 0;
  /// The last sound commit.
  Head head{};
  /// code is none when the journal is sound; otherwise the first bad commit (in path) and what is
  /// wrong with it.
  Error error{};

  [[nodiscard]] bool sound() const noexcept { return error.code == ErrorCode::none; }
};

/// Checks of every commit: sequence without a gap, link to the commit before, hash recomputed,
/// checksum, moments rising, one stream, known format; then that the end is the journal's head, and
/// the adapter's own storage. Whoever holds an earlier Head can compare: a chain that was rewritten
/// from some commit on is sound in itself.
[[nodiscard]] JournalVerification verify(Journal& journal);

}  // namespace dangvien::inline v0
