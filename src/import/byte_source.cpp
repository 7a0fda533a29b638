// SPDX-License-Identifier: Apache-2.0
#include "import/byte_source.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "import/faults.hpp"
#include "text/system_phrase.hpp"

namespace dangvien::inline v0::importing {
namespace {

Error storage_error(const std::string& path, int number) {
  Error error;
  error.code = ErrorCode::storage;
  error.file = path;
  error.found = system_phrase(number);
  error.expected = phrase::readable_file();
  return error;
}

class FileSource final : public ByteSource {
 public:
  FileSource(std::string path, int descriptor, std::uint64_t size)
      : path_(std::move(path)), descriptor_(descriptor), size_(size) {}
  ~FileSource() override { ::close(descriptor_); }

  Result<std::size_t> read(std::span<char> room) override {
    std::size_t filled = 0;
    while (filled < room.size()) {
      const ssize_t got = ::read(descriptor_, room.data() + filled, room.size() - filled);
      if (got == 0) break;
      if (got < 0) {
        if (errno == EINTR) continue;
        return storage_error(path_, errno);
      }
      filled += static_cast<std::size_t>(got);
    }
    return filled;
  }
  std::uint64_t size() const noexcept override { return size_; }

 private:
  std::string path_;
  int descriptor_;
  std::uint64_t size_;
};

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : rest_(bytes), size_(bytes.size()) {}

  Result<std::size_t> read(std::span<char> room) override {
    const std::size_t count = std::min(room.size(), rest_.size());
    if (count != 0) std::memcpy(room.data(), rest_.data(), count);
    rest_.remove_prefix(count);
    return count;
  }
  std::uint64_t size() const noexcept override { return size_; }

 private:
  std::string_view rest_;
  std::uint64_t size_;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> open_file_source(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return storage_error(path, errno);
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) {
    const int number = errno;
    ::close(descriptor);
    return storage_error(path, number);
  }
  // A folder, a pipe or a device is no table; a pipe would also wait for ever.
  if (!S_ISREG(status.st_mode)) {
    ::close(descriptor);
    return storage_error(path, S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
  }
  return std::unique_ptr<ByteSource>{
      std::make_unique<FileSource>(path, descriptor, static_cast<std::uint64_t>(status.st_size))};
}

std::unique_ptr<ByteSource> memory_source(std::string_view bytes) {
  return std::make_unique<MemorySource>(bytes);
}

Result<std::string> read_all(ByteSource& source, std::uint64_t most) {
  if (source.size() > most) {
    return malformed(phrase::byte_count(source.size()), phrase::bytes_at_most(most));
  }
  std::string bytes(source.size(), '\0');
  const auto got = source.read(bytes);
  if (!got) return got.error();
  bytes.resize(*got);
  return bytes;
}

}  // namespace dangvien::inline v0::importing
