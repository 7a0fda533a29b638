// SPDX-License-Identifier: Apache-2.0
// commit_body.hpp: the events of one commit as bytes (FlatBuffers, schema/journal.fbs) and back.
// Invariants: the same records always give the same bytes; bytes that were accepted once unpack
// without
//   failing; no input, however broken, is read outside its bounds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "dangvien/base/error.hpp"
#include "dangvien/journal/schema.hpp"

namespace dangvien::inline v0::codec {

/// Most bytes of one commit's events: what the journal takes (journal/envelope.hpp).
inline constexpr std::size_t commit_body_limit = std::size_t{1} << 29U;
/// Newest version of an event's meaning that this library knows.
inline constexpr std::uint16_t newest_event_version = 1;

/// Writes commits one after the other in memory that it keeps. One thread at a time.
class CommitEncoder {
 public:
  CommitEncoder();
  CommitEncoder(CommitEncoder&&) noexcept;
  CommitEncoder& operator=(CommitEncoder&&) noexcept;
  CommitEncoder(const CommitEncoder&) = delete;
  CommitEncoder& operator=(const CommitEncoder&) = delete;
  ~CommitEncoder();

  /// The bytes are valid until the next call. Error: misuse when they would pass commit_body_limit.
  [[nodiscard]] Result<std::span<const std::uint8_t>> encode(std::span<const EventRecord> records);

 private:
  struct Memory;
  std::unique_ptr<Memory> memory_;
};

/// The same into the caller's memory; for callers that write one commit.
[[nodiscard]] Result<void> encode_commit_body(std::span<const EventRecord> records,
                                              std::vector<std::uint8_t>& bytes);

/// Reads the records of one commit without unpacking what is not asked for. open() checks
/// everything; the other functions cannot fail. Keeps a view of the bytes, which must outlive it
/// and be aligned to eight bytes (otherwise it keeps a copy of its own). Thread safety: const
/// functions from any number of threads.
class CommitReader {
 public:
  CommitReader() noexcept = default;

  /// Checks the bytes and reads from them from now on; may be called again for the next commit.
  /// Errors: corrupt (not a commit body, cut off, changed), too_new (an event, event version or
  /// enumerator that this library does not know). The path names the record and field:
  /// "records[3].event.sex".
  [[nodiscard]] Result<void> open(std::span<const std::uint8_t> bytes);

  /// Number of records.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  // Precondition of all below: index < size().

  /// Index of the event in the variant Event.
  [[nodiscard]] std::size_t event_index(std::size_t index) const noexcept;
  [[nodiscard]] Day effect_day(std::size_t index) const noexcept;
  /// EventRecord::previous.
  [[nodiscard]] std::uint64_t previous(std::size_t index) const noexcept;
  [[nodiscard]] bool has_document(std::size_t index) const noexcept;
  /// Whether the event was accepted with an advisory.
  [[nodiscard]] bool has_advisories(std::size_t index) const noexcept;
  /// Unpacks the event alone. Reuses what `event` holds: no memory is allocated for events without
  /// texts.
  void event(std::size_t index, Event& event) const;
  /// Unpacks the whole record.
  void record(std::size_t index, EventRecord& record) const;

 private:
  [[nodiscard]] const void* at(std::size_t index) const noexcept;

  const void* records_ = nullptr;
  std::size_t size_ = 0;
  std::vector<std::uint64_t> copy_;
};

/// All records of a commit as plain values. Errors as CommitReader::open.
[[nodiscard]] Result<CommitBody> decode_commit_body(std::span<const std::uint8_t> bytes);

}  // namespace dangvien::inline v0::codec
