// SPDX-License-Identifier: Apache-2.0
// import/zip_file.hpp: the parts of a ZIP file, unpacked in pieces (zlib).
// Sizes that the file states are never believed: a part is unpacked piece by piece and stopped at
// the limit, so a "zip bomb" costs the limit and no memory. Threads: const calls are safe.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "dangvien/base/error.hpp"
#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

class ZipFile {
 public:
  /// Reads the directory. `bytes` must outlive the object. Errors: malformed.
  [[nodiscard]] static Result<ZipFile> open(std::string_view bytes, const ReadLimits& limits);

  [[nodiscard]] bool has(std::string_view name) const noexcept { return find(name) != nullptr; }
  /// The names of all parts, in the order of the directory; valid as long as the bytes.
  [[nodiscard]] std::vector<std::string_view> names() const;
  /// Hands the unpacked part on in pieces; `take` answers whether to go on. Errors: malformed
  /// (damaged, encrypted, packed in another way, larger than the limit, no such part), and those of
  /// `take`.
  [[nodiscard]] Result<void> unpack(
      std::string_view name,
      const std::function<Result<bool>(std::string_view piece, bool last)>& take) const;

 private:
  struct Part {
    std::string_view name;
    std::uint64_t header = 0;
    std::uint64_t packed = 0;
    std::uint32_t checksum = 0;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
  };
  [[nodiscard]] const Part* find(std::string_view name) const noexcept;
  [[nodiscard]] Result<std::string_view> packed_bytes(const Part& part) const;

  std::string_view bytes_;
  ReadLimits limits_;
  std::vector<Part> parts_;
};

}  // namespace dangvien::inline v0::importing
