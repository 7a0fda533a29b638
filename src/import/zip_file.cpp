// SPDX-License-Identifier: Apache-2.0
#include "import/zip_file.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <string>
#include <utility>

#include <zlib.h>

#include "import/faults.hpp"

namespace dangvien::inline v0::importing {
namespace {

constexpr std::size_t piece = std::size_t{256} << 10U;
constexpr std::uint16_t stored = 0;
constexpr std::uint16_t deflated = 8;
constexpr std::uint16_t encrypted = 1;
// Sizes of the fixed parts of the records of PKWARE's APPNOTE 6.3.
constexpr std::size_t end_record = 22;
constexpr std::size_t directory_record = 46;
constexpr std::size_t local_header = 30;
constexpr std::size_t longest_comment = 65535;

Error damaged(Phrase found, std::uint64_t offset = 0) {
  return malformed(std::move(found), phrase::whole_workbook(), static_cast<std::int64_t>(offset));
}

std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint32_t value = 0;
  for (std::size_t index = 0; index < count; ++index) {
    value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + index]))
             << (8 * index);
  }
  return value;
}

std::uint16_t little16(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint16_t>(little(bytes, at, 2));
}
std::uint32_t little32(std::string_view bytes, std::size_t at) { return little(bytes, at, 4); }

/// Where the end record begins; npos when there is none.
std::size_t find_end_record(std::string_view bytes) {
  if (bytes.size() < end_record) return std::string_view::npos;
  const std::size_t last = bytes.size() - end_record;
  const std::size_t first = last > longest_comment ? last - longest_comment : 0;
  const std::size_t at = bytes.rfind("PK\x05\x06", last);
  return at == std::string_view::npos || at < first ? std::string_view::npos : at;
}

/// zlib's state, ended whatever happens.
class Inflater {
 public:
  Inflater() {
    // Negative: no zlib header, as ZIP has it.
    if (inflateInit2(&state_, -MAX_WBITS) != Z_OK) throw std::bad_alloc{};
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { inflateEnd(&state_); }

  z_stream& state() noexcept { return state_; }

 private:
  z_stream state_{};
};

}  // namespace

Result<ZipFile> ZipFile::open(std::string_view bytes, const ReadLimits& limits) {
  ZipFile file;
  file.bytes_ = bytes;
  file.limits_ = limits;
  const std::size_t end = find_end_record(bytes);
  if (end == std::string_view::npos) return damaged(phrase::no_zip_directory(), bytes.size());
  const std::uint16_t count = little16(bytes, end + 10);
  const std::uint32_t start = little32(bytes, end + 16);
  if (count > limits.parts) return damaged(phrase::many_parts(count), end);
  std::uint64_t at = start;
  for (std::uint32_t index = 0; index < count; ++index) {
    if (at + directory_record > end || bytes.substr(at, 4) != "PK\x01\x02") {
      return damaged(phrase::damaged_zip_directory(), at);
    }
    const std::size_t name = little16(bytes, at + 28);
    const std::size_t rest =
        std::size_t{little16(bytes, at + 30)} + std::size_t{little16(bytes, at + 32)};
    if (at + directory_record + name > end) return damaged(phrase::damaged_zip_directory(), at);
    file.parts_.push_back({.name = bytes.substr(at + directory_record, name),
                           .header = little32(bytes, at + 42),
                           .packed = little32(bytes, at + 20),
                           .checksum = little32(bytes, at + 16),
                           .flags = little16(bytes, at + 8),
                           .method = little16(bytes, at + 10)});
    at += directory_record + name + rest;
  }
  return file;
}

std::vector<std::string_view> ZipFile::names() const {
  std::vector<std::string_view> names;
  for (const Part& part : parts_) names.push_back(part.name);
  return names;
}

const ZipFile::Part* ZipFile::find(std::string_view name) const noexcept {
  const auto found = std::find_if(parts_.begin(), parts_.end(),
                                  [name](const Part& part) { return part.name == name; });
  return found == parts_.end() ? nullptr : &*found;
}

Result<std::string_view> ZipFile::packed_bytes(const Part& part) const {
  const std::string name{part.name};
  if ((part.flags & encrypted) != 0) {
    return malformed(phrase::locked_part(name), phrase::unlocked_workbook());
  }
  if (part.method != stored && part.method != deflated) {
    return damaged(phrase::packed_part(name, part.method), part.header);
  }
  if (part.header + local_header > bytes_.size() || bytes_.substr(part.header, 4) != "PK\x03\x04") {
    return damaged(phrase::damaged_part(name), part.header);
  }
  const std::uint64_t begin = part.header + local_header + little16(bytes_, part.header + 26) +
                              little16(bytes_, part.header + 28);
  if (begin + part.packed > bytes_.size()) {
    return damaged(phrase::cut_part(name), part.header);
  }
  return bytes_.substr(begin, part.packed);
}

Result<void> ZipFile::unpack(
    std::string_view name,
    const std::function<Result<bool>(std::string_view piece, bool last)>& take) const {
  const Part* const part = find(name);
  if (part == nullptr) return damaged(phrase::no_part(std::string{name}));
  const auto packed = packed_bytes(*part);
  if (!packed) return packed.error();
  Inflater inflater;
  z_stream& state = inflater.state();
  std::string_view input = *packed;
  std::vector<unsigned char> room(piece);
  std::uint64_t total = 0;
  uLong checksum = crc32(0, nullptr, 0);
  bool last = false;
  while (!last) {
    std::size_t got = 0;
    if (part->method == stored) {
      got = std::min(input.size(), room.size());
      std::copy_n(input.begin(), got, room.begin());
      input.remove_prefix(got);
      last = input.empty();
    } else {
      const auto offered =
          static_cast<uInt>(std::min<std::size_t>(input.size(), std::numeric_limits<uInt>::max()));
      // zlib's pointer to the input is not const for historical reasons; it does not write there.
      state.next_in = const_cast<Bytef*>(  // NOLINT(cppcoreguidelines-pro-type-const-cast)
          reinterpret_cast<const Bytef*>(input.data()));
      state.avail_in = offered;
      state.next_out = room.data();
      state.avail_out = static_cast<uInt>(room.size());
      const int answer = inflate(&state, Z_NO_FLUSH);
      if (answer == Z_MEM_ERROR) throw std::bad_alloc{};
      got = room.size() - state.avail_out;
      input.remove_prefix(offered - state.avail_in);
      last = answer == Z_STREAM_END;
      const bool stuck = answer == Z_BUF_ERROR || (got == 0 && input.empty());
      if (!last && (answer != Z_OK || stuck) && (answer != Z_BUF_ERROR || stuck)) {
        return damaged(phrase::damaged_part(std::string{name}), part->header);
      }
    }
    total += got;
    if (total > limits_.part_bytes) {
      return malformed(phrase::large_part(std::string{name}),
                       phrase::bytes_at_most(limits_.part_bytes));
    }
    checksum = crc32(checksum, room.data(), static_cast<uInt>(got));
    if (last && checksum != part->checksum) {
      return damaged(phrase::part_checksum(std::string{name}), part->header);
    }
    const auto going = take({reinterpret_cast<const char*>(room.data()), got}, last);
    if (!going) return going.error();
    if (!*going) return {};
  }
  return {};
}

}  // namespace dangvien::inline v0::importing
