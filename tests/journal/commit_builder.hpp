// SPDX-License-Identifier: Apache-2.0
// tests/journal/commit_builder.hpp: commits for tests, different for every sequence and told apart
// at a glance.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "dangvien/journal/port.hpp"
#include "text/english.hpp"

namespace dangvien::test {

/// The bytes of the events of commit `sequence`: `size` of them, all determined by both.
inline std::vector<std::uint8_t> make_events(std::uint64_t sequence, std::size_t size) {
  std::vector<std::uint8_t> events(size);
  std::uint64_t state = sequence * 0x9E3779B97F4A7C15ULL + size;
  for (std::uint8_t& byte : events) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    byte = static_cast<std::uint8_t>(state >> 56U);
  }
  return events;
}

/// A sealed envelope that follows `previous`, with everything its views point to.
class Commit {
 public:
  explicit Commit(const Head& previous, std::size_t size = 96, std::string actor = "an Lê")
      : actor_(std::move(actor)),
        key_("key " + std::to_string(previous.sequence + 1)),
        events_(make_events(previous.sequence + 1, size)) {
    envelope_.sequence = previous.sequence + 1;
    envelope_.recorded_at =
        1'700'000'000'000'000 + static_cast<std::int64_t>(envelope_.sequence) * 1'000;
    envelope_.previous_hash = previous.hash;
    envelope_.rulebook_hash.fill(0x52);
    envelope_.content_hash = hash_bytes(events_);
    envelope_.actor = actor_;
    envelope_.key = key_;
    envelope_.library_version = "0.1.0";
    envelope_.events = events_;
    seal(envelope_);
  }
  Commit(const Commit&) = delete;
  Commit& operator=(const Commit&) = delete;
  ~Commit() = default;

  [[nodiscard]] const CommitEnvelope& operator*() const { return envelope_; }
  [[nodiscard]] CommitEnvelope* operator->() { return &envelope_; }

 private:
  std::string actor_;
  std::string key_;
  std::vector<std::uint8_t> events_;
  CommitEnvelope envelope_;
};

/// Appends one commit and expects it to be durable.
inline Head append_one(Journal& journal, const Head& head, std::size_t size = 96) {
  const Commit commit(head, size);
  AppendResult result = journal.append(head, *commit);
  EXPECT_EQ(result.status, AppendStatus::durable) << english(result.error);
  return result.head;
}

/// Appends `count` commits of growing sizes.
inline Head append_many(Journal& journal, Head head, std::size_t count) {
  for (std::size_t index = 0; index < count; ++index) head = append_one(journal, head, index % 301);
  return head;
}

/// Every field, the texts and bytes by content.
inline void expect_same(const CommitEnvelope& found, const CommitEnvelope& expected) {
  EXPECT_EQ(found.format, expected.format);
  EXPECT_EQ(found.stream, expected.stream);
  EXPECT_EQ(found.flags, expected.flags);
  EXPECT_EQ(found.sequence, expected.sequence);
  EXPECT_EQ(found.recorded_at, expected.recorded_at);
  EXPECT_EQ(found.previous_hash, expected.previous_hash);
  EXPECT_EQ(found.rulebook_hash, expected.rulebook_hash);
  EXPECT_EQ(found.content_hash, expected.content_hash);
  EXPECT_EQ(found.actor, expected.actor);
  EXPECT_EQ(found.key, expected.key);
  EXPECT_EQ(found.library_version, expected.library_version);
  EXPECT_TRUE(std::equal(found.origin.begin(), found.origin.end(), expected.origin.begin(),
                         expected.origin.end()));
  EXPECT_TRUE(std::equal(found.events.begin(), found.events.end(), expected.events.begin(),
                         expected.events.end()));
  EXPECT_EQ(found.checksum, expected.checksum);
}

/// How many commits can be read from `from` on; fails the test on an error.
inline std::uint64_t count_from(Journal& journal, std::uint64_t from) {
  auto cursor = journal.read(from);
  if (!cursor) {
    ADD_FAILURE() << english(cursor.error());
    return 0;
  }
  for (std::uint64_t count = 0;; ++count) {
    auto next = (*cursor)->next();
    if (!next) {
      ADD_FAILURE() << english(next.error());
      return count;
    }
    if (*next == nullptr) return count;
    EXPECT_EQ((*next)->envelope.sequence, from + count);
  }
}

}  // namespace dangvien::test
