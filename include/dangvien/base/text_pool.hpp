// SPDX-License-Identifier: Apache-2.0
// dangvien/base/text_pool.hpp: many short texts, each in its bytes and two more.
// Millions of names as std::string cost 32 bytes each before the first letter; here a text costs
// four bytes where it is referred to. Texts are never removed.
#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>
#include <vector>

#include "dangvien/base/growth.hpp"

namespace dangvien::inline v0 {

/// Where a text lies in its pool; the default is the empty text.
struct TextHandle {
  std::uint32_t offset = 0;
  friend constexpr bool operator==(TextHandle, TextHandle) = default;
};

/// Append-only store of texts of at most `longest` bytes, 4 GiB in all. Views stay valid as long as
/// the pool lives.
class TextPool {
 public:
  static constexpr std::size_t longest = 65535;

  /// Makes room for a text of each of these sizes so that add() cannot fail. Throws std::bad_alloc.
  void reserve(std::size_t texts, std::size_t bytes) {
    const std::size_t chunks =
        1 + (bytes + texts * header_size) / (chunk_size - longest - header_size);
    if (chunks_.size() + chunks > most_chunks) throw std::bad_alloc();
    reserve_for(chunks_, chunks);
    reserve_for(spare_, chunks);
    while (spare_.size() < chunks) spare_.push_back(std::make_unique<char[]>(chunk_size));
  }

  /// Precondition: reserve() covered it, and text.size() <= longest.
  TextHandle add(std::string_view text) noexcept {
    if (text.empty()) return {};
    if (chunks_.empty() || chunk_size - used_ < text.size() + header_size) start_chunk();
    const auto length = static_cast<std::uint16_t>(text.size());
    char* const place = chunks_.back().get() + used_;
    std::memcpy(place, &length, header_size);
    std::memcpy(place + header_size, text.data(), text.size());
    const std::size_t offset = (chunks_.size() - 1) * chunk_size + used_;
    used_ += text.size() + header_size;
    return {static_cast<std::uint32_t>(offset)};
  }

  [[nodiscard]] std::string_view get(TextHandle handle) const noexcept {
    if (handle.offset == 0) return {};
    const char* const place =
        chunks_[handle.offset / chunk_size].get() + handle.offset % chunk_size;
    std::uint16_t length = 0;
    std::memcpy(&length, place, header_size);
    return {place + header_size, length};
  }

  /// Whether both were given the same texts in the same order.
  friend bool operator==(const TextPool& left, const TextPool& right) noexcept {
    if (left.chunks_.size() != right.chunks_.size() || left.used_ != right.used_) return false;
    for (std::size_t chunk = 0; chunk < left.chunks_.size(); ++chunk) {
      const bool last = chunk + 1 == left.chunks_.size();
      if (std::memcmp(left.chunks_[chunk].get(), right.chunks_[chunk].get(),
                      last ? left.used_ : chunk_size) != 0) {
        return false;
      }
    }
    return true;
  }

  [[nodiscard]] std::size_t bytes() const noexcept { return chunks_.size() * chunk_size; }

 private:
  static constexpr std::size_t chunk_size = std::size_t{1} << 18U;
  static constexpr std::size_t most_chunks = (std::size_t{1} << 32U) / chunk_size;
  static constexpr std::size_t header_size = sizeof(std::uint16_t);

  void start_chunk() noexcept {
    chunks_.push_back(std::move(spare_.back()));
    spare_.pop_back();
    used_ = chunks_.size() == 1 ? 1 : 0;  // offset 0 is the empty text
  }

  std::vector<std::unique_ptr<char[]>> chunks_;
  std::vector<std::unique_ptr<char[]>> spare_;
  std::size_t used_ = 0;
};

}  // namespace dangvien::inline v0
