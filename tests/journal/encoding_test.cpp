// SPDX-License-Identifier: Apache-2.0
// The bytes that are hashed and checked are those of docs/journal-format.md. The expected values
// were computed by another program (Python's hashlib and struct, from the document alone) and must
// never change.
#include <array>
#include <numeric>
#include <string_view>

#include <gtest/gtest.h>

#include "dangvien/journal/envelope.hpp"
#include "journal/crc32c.hpp"

namespace dangvien::test {
namespace {

TEST(JournalEncoding, TheChecksumIsCrc32cWhicheverWayItIsCut) {
  constexpr std::string_view digits = "123456789";
  for (std::size_t cut = 0; cut <= digits.size(); ++cut) {
    Crc32c checksum;
    checksum.add(digits.data(), cut);
    checksum.add(digits.data() + cut, digits.size() - cut);
    EXPECT_EQ(checksum.value(), 0xE3069283U);
  }
  EXPECT_EQ(Crc32c().value(), 0U);
}

TEST(JournalEncoding, TheHashIsBlake2bOf256Bits) {
  EXPECT_EQ(to_hexadecimal(hash_bytes({})),
            "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
  constexpr std::array<std::uint8_t, 3> abc{'a', 'b', 'c'};
  EXPECT_EQ(to_hexadecimal(hash_bytes(abc)),
            "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST(JournalEncoding, ACommitHasTheChecksumAndTheHashOfTheDocument) {
  std::array<std::uint8_t, 200> events{};
  std::iota(events.begin(), events.end(), std::uint8_t{0});
  CommitEnvelope envelope;
  envelope.stream = 7;
  envelope.sequence = 2;
  envelope.recorded_at = 1'700'000'000'000'001;
  envelope.previous_hash.fill(1);
  envelope.rulebook_hash.fill(2);
  envelope.content_hash.fill(3);
  envelope.actor = "Nguyễn Thị Ánh";
  envelope.key = "phieu-17";
  envelope.library_version = "0.1.0";
  envelope.events = events;
  EXPECT_EQ(commit_checksum(envelope), 0x1E1301CDU);
  seal(envelope);
  EXPECT_EQ(to_hexadecimal(commit_hash(envelope)),
            "9afa5a0990e523d5300e30da5f25a174b1224e68206d89a6d9c6ec7e5dc3f5d4");
}

TEST(JournalEncoding, NeighbouringTextsCannotTradeLetters) {
  CommitEnvelope one;
  one.actor = "ab";
  one.key = "c";
  CommitEnvelope other;
  other.actor = "a";
  other.key = "bc";
  EXPECT_NE(commit_hash(one), commit_hash(other));
  EXPECT_NE(commit_checksum(one), commit_checksum(other));
}

}  // namespace
}  // namespace dangvien::test
