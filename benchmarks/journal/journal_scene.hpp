// SPDX-License-Identifier: Apache-2.0
// benchmarks/journal/journal_scene.hpp: commits to put into a registry file, and their bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "dangvien/journal/sqlite.hpp"
#include "folder.hpp"

namespace dangvien::benchmark {

/// Bytes of one event, as in the measurements that docs/performance.md quotes.
inline constexpr std::size_t event_bytes = 96;

/// A sealed commit of `events` events that follows `previous`. `bytes` is its storage.
inline CommitEnvelope make_commit(const Head& previous, const std::vector<std::uint8_t>& bytes) {
  CommitEnvelope envelope;
  envelope.sequence = previous.sequence + 1;
  envelope.recorded_at = 1'700'000'000'000'000 + static_cast<std::int64_t>(envelope.sequence);
  envelope.previous_hash = previous.hash;
  envelope.actor = "benchmark";
  envelope.library_version = "0.1.0";
  envelope.events = bytes;
  seal(envelope);
  return envelope;
}

inline std::vector<std::uint8_t> make_events(std::size_t events) {
  std::vector<std::uint8_t> bytes(events * event_bytes);
  std::uint64_t state = 1;
  for (std::uint8_t& byte : bytes) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    byte = static_cast<std::uint8_t>(state >> 56U);
  }
  return bytes;
}

/// How many commits can be read; 0 on any error.
inline std::uint64_t count_commits(Journal& journal) {
  auto cursor = journal.read(1);
  if (!cursor) return 0;
  for (std::uint64_t count = 0;; ++count) {
    auto next = (*cursor)->next();
    if (!next) return 0;
    if (*next == nullptr) return count;
  }
}

}  // namespace dangvien::benchmark
