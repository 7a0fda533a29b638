// SPDX-License-Identifier: Apache-2.0
// dangvien/journal/envelope.hpp: the commit, the unit of the journal, and what binds commits
// together. Invariants of a journal: sequences count 1, 2, 3 without a gap; every commit names the
// hash of the one
//   before it; moments of recording rise strictly; nothing is ever changed or removed.
// The byte layout of what is hashed and checked is docs/journal-format.md; a golden file keeps it
// for ever.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/error.hpp"

namespace dangvien::inline v0 {

/// A BLAKE2b hash of 256 bits. All zero means "none".
using Hash = std::array<std::uint8_t, 32>;

/// A hash in 64 lower-case hexadecimal digits, for messages and reports.
[[nodiscard]] std::string to_hexadecimal(const Hash& hash);

/// The end of a journal: the last commit and its hash. Both are zero while the journal is empty.
struct Head {
  std::uint64_t sequence = 0;
  Hash hash{};

  friend bool operator==(const Head&, const Head&) = default;
};

/// The format of commits that this library writes, and the newest it reads.
inline constexpr std::uint16_t commit_format = 1;

/// Limits of one commit, in bytes.
inline constexpr std::size_t maximum_text_bytes = 65'535;
inline constexpr std::size_t maximum_events_bytes = std::size_t{1} << 29U;

/// Một lần ghi. One commit as it is hashed and stored. Owns nothing: texts and bytes belong to
/// whoever made the envelope and must outlive it. Texts are UTF-8 and may be empty.
struct CommitEnvelope {
  /// Version of this envelope; see commit_format.
  std::uint16_t format = commit_format;
  /// Stream of identities the commit belongs to; 0 in a registry of one stream. One file holds one
  /// stream.
  std::uint16_t stream = 0;
  /// Slot: bits that later releases give a meaning; 0 in format 1, anything else is too new.
  std::uint32_t flags = 0;
  /// Position in the journal, from 1.
  std::uint64_t sequence = 0;
  /// Moment of recording, microseconds since 1970-01-01T00:00:00Z; later than that of the commit
  /// before.
  std::int64_t recorded_at = 0;
  /// Hash of the commit before; zero in the first one.
  Hash previous_hash{};
  /// Hash of the rulebook, overlays included, that judged these events.
  Hash rulebook_hash{};
  /// Hash of the submitted commands in canonical form, so that the caller's key coming again with
  /// other content can be told; zero when there is no key.
  Hash content_hash{};
  /// Who submitted; free text of the host.
  std::string_view actor{};
  /// The caller's key; empty: none.
  std::string_view key{};
  /// Version of the library that wrote the commit ("0.1.0").
  std::string_view library_version{};
  /// Slot: where a merged package of an offline office came from; empty in format 1, anything else
  /// is too new.
  std::span<const std::uint8_t> origin{};
  /// The events, one FlatBuffers CommitBody (schema/journal.fbs). The journal never looks inside.
  std::span<const std::uint8_t> events{};
  /// CRC-32C of everything else in the envelope: commit_checksum().
  std::uint32_t checksum = 0;
};

/// The checksum an envelope must carry. Reads every field except `checksum`.
[[nodiscard]] std::uint32_t commit_checksum(const CommitEnvelope& envelope) noexcept;

/// The hash of a commit, which the next one carries as previous_hash and Head as hash. Reads every
/// field.
[[nodiscard]] Hash commit_hash(const CommitEnvelope& envelope) noexcept;

/// Sets the checksum; the last step before an append.
inline void seal(CommitEnvelope& envelope) noexcept {
  envelope.checksum = commit_checksum(envelope);
}

/// BLAKE2b-256 of any bytes: for content_hash, rulebook_hash and side files.
[[nodiscard]] Hash hash_bytes(std::span<const std::uint8_t> bytes) noexcept;

/// A commit as the journal holds it.
struct StoredCommit {
  CommitEnvelope envelope;
  /// The hash recorded for it. Reading trusts it; verify() computes it again.
  Hash hash{};
};

/// A commit with its own copy of texts and bytes. Moving keeps every view valid.
class CommitCopy {
 public:
  explicit CommitCopy(const StoredCommit& commit);
  CommitCopy(CommitCopy&&) noexcept = default;
  CommitCopy& operator=(CommitCopy&&) noexcept = default;
  CommitCopy(const CommitCopy&) = delete;
  CommitCopy& operator=(const CommitCopy&) = delete;
  ~CommitCopy() = default;

  [[nodiscard]] const StoredCommit& operator*() const noexcept { return commit_; }
  [[nodiscard]] const StoredCommit* operator->() const noexcept { return &commit_; }

 private:
  std::vector<char> texts_;
  std::vector<std::uint8_t> bytes_;
  StoredCommit commit_;
};

/// Whether `envelope` may follow a commit with `previous` as its head, recorded at
/// `previous_recorded_at` in `previous_stream` (both ignored when previous.sequence is 0). Checks
/// sequence, link, moment, stream, slots, lengths and checksum, not the hash. Errors: too_new
/// (format, slots), corrupt (everything else); the path names the commit.
[[nodiscard]] Result<void> check_follows(const CommitEnvelope& envelope, const Head& previous,
                                         std::int64_t previous_recorded_at,
                                         std::uint16_t previous_stream);

}  // namespace dangvien::inline v0
