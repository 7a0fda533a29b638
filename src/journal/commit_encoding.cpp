// SPDX-License-Identifier: Apache-2.0
// The canonical encoding of docs/journal-format.md, never built as a whole: a header of fixed size,
// then the texts and bytes where they lie.
#include <algorithm>
#include <array>
#include <concepts>
#include <cstring>
#include <type_traits>

#include <sodium/core.h>
#include <sodium/crypto_generichash_blake2b.h>

#include "dangvien/journal/envelope.hpp"
#include "journal/crc32c.hpp"

namespace dangvien::inline v0 {
namespace {

constexpr std::size_t header_bytes = 160;
constexpr std::string_view magic = "DVCOMMIT";

class Header {
 public:
  explicit Header(const CommitEnvelope& envelope, std::uint32_t checksum) noexcept {
    add_bytes(magic.data(), magic.size());
    add(envelope.format);
    add(envelope.stream);
    add(envelope.flags);
    add(envelope.sequence);
    add(static_cast<std::uint64_t>(envelope.recorded_at));
    add_bytes(envelope.previous_hash.data(), envelope.previous_hash.size());
    add_bytes(envelope.rulebook_hash.data(), envelope.rulebook_hash.size());
    add_bytes(envelope.content_hash.data(), envelope.content_hash.size());
    add(static_cast<std::uint32_t>(envelope.actor.size()));
    add(static_cast<std::uint32_t>(envelope.key.size()));
    add(static_cast<std::uint32_t>(envelope.library_version.size()));
    add(static_cast<std::uint32_t>(envelope.origin.size()));
    add(static_cast<std::uint64_t>(envelope.events.size()));
    add(checksum);
    add(std::uint32_t{0});
  }

  [[nodiscard]] const std::uint8_t* data() const noexcept { return bytes_.data(); }

 private:
  template <std::unsigned_integral Integer>
  void add(Integer value) noexcept {
    std::uint64_t rest = value;
    for (std::size_t index = 0; index < sizeof(Integer); ++index) {
      bytes_[position_++] = static_cast<std::uint8_t>(rest & 0xFFU);
      rest >>= 8U;
    }
  }
  void add_bytes(const void* bytes, std::size_t size) noexcept {
    std::memcpy(bytes_.data() + position_, bytes, size);
    position_ += size;
  }

  std::array<std::uint8_t, header_bytes> bytes_{};
  std::size_t position_ = 0;
};

template <typename Sink>
void encode(const CommitEnvelope& envelope, std::uint32_t checksum, Sink&& sink) noexcept {
  const Header header(envelope, checksum);
  sink(header.data(), header_bytes);
  sink(envelope.actor.data(), envelope.actor.size());
  sink(envelope.key.data(), envelope.key.size());
  sink(envelope.library_version.data(), envelope.library_version.size());
  sink(envelope.origin.data(), envelope.origin.size());
  sink(envelope.events.data(), envelope.events.size());
}

class Blake2b {
 public:
  Blake2b() noexcept {
    // Chooses the fastest implementation for the processor; once, and safe in every thread. Without
    // it the portable one is used, with the same result.
    static const int chosen = sodium_init();
    static_cast<void>(chosen);
    crypto_generichash_blake2b_init(&state_, nullptr, 0, sizeof(Hash));
  }
  void add(const void* bytes, std::size_t size) noexcept {
    if (size > 0) {
      crypto_generichash_blake2b_update(&state_, static_cast<const unsigned char*>(bytes), size);
    }
  }
  [[nodiscard]] Hash value() noexcept {
    Hash hash{};
    crypto_generichash_blake2b_final(&state_, hash.data(), hash.size());
    return hash;
  }

 private:
  crypto_generichash_blake2b_state state_{};
};

}  // namespace

std::uint32_t commit_checksum(const CommitEnvelope& envelope) noexcept {
  Crc32c checksum;
  encode(envelope, 0, [&](const void* bytes, std::size_t size) { checksum.add(bytes, size); });
  return checksum.value();
}

Hash commit_hash(const CommitEnvelope& envelope) noexcept {
  Blake2b hash;
  encode(envelope, envelope.checksum,
         [&](const void* bytes, std::size_t size) { hash.add(bytes, size); });
  return hash.value();
}

Hash hash_bytes(std::span<const std::uint8_t> bytes) noexcept {
  Blake2b hash;
  hash.add(bytes.data(), bytes.size());
  return hash.value();
}

std::string to_hexadecimal(const Hash& hash) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(hash.size() * 2);
  for (const std::uint8_t byte : hash) {
    text += digits[byte >> 4U];
    text += digits[byte & 0xFU];
  }
  return text;
}

CommitCopy::CommitCopy(const StoredCommit& commit) : commit_(commit) {
  CommitEnvelope& envelope = commit_.envelope;
  texts_.reserve(envelope.actor.size() + envelope.key.size() + envelope.library_version.size());
  bytes_.reserve(envelope.origin.size() + envelope.events.size());
  // Reserved before, so that no earlier view is moved from under us.
  const auto keep_text = [this](std::string_view& text) {
    const std::size_t start = texts_.size();
    texts_.insert(texts_.end(), text.begin(), text.end());
    text = {texts_.data() + start, text.size()};
  };
  const auto keep_bytes = [this](std::span<const std::uint8_t>& bytes) {
    const std::size_t start = bytes_.size();
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    bytes = {bytes_.data() + start, bytes.size()};
  };
  keep_text(envelope.actor);
  keep_text(envelope.key);
  keep_text(envelope.library_version);
  keep_bytes(envelope.origin);
  keep_bytes(envelope.events);
}

}  // namespace dangvien::inline v0
