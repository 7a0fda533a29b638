// SPDX-License-Identifier: Apache-2.0
// import/byte_source.hpp: bytes of a file or of memory, in pieces.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "dangvien/base/error.hpp"

namespace dangvien::inline v0::importing {

/// Bytes in order, read once.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Fills the front of `room`; fewer bytes than asked for only at the end, 0 after it.
  [[nodiscard]] virtual Result<std::size_t> read(std::span<char> room) = 0;
  /// All bytes there are.
  [[nodiscard]] virtual std::uint64_t size() const noexcept = 0;
};

/// A regular file, opened for reading only. Errors: storage, with the path.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> open_file_source(const std::string& path);

/// Memory, which must outlive the source.
[[nodiscard]] std::unique_ptr<ByteSource> memory_source(std::string_view bytes);

/// All bytes at once; malformed when there are more than `most`.
[[nodiscard]] Result<std::string> read_all(ByteSource& source, std::uint64_t most);

}  // namespace dangvien::inline v0::importing
