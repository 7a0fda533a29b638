// SPDX-License-Identifier: Apache-2.0
// tests/journal/power_loss.hpp: what a disk may hold after the power went: everything that was
// synced, and of what was written since then any selection of sectors, in any order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "journal/faulty_vfs.hpp"
#include "journal/temporary_folder.hpp"

namespace dangvien::test {

enum class Loss : std::uint8_t {
  /// Nothing since the last sync has reached the disk.
  everything,
  /// All has: the power went after the disk had finished.
  nothing,
  /// The first so many sectors have.
  the_end,
  /// Any sectors have, whatever the order in which they were written.
  any_sectors,
};

class PowerLoss {
 public:
  explicit PowerLoss(unsigned seed) : random_(seed) {}

  /// Observer of a FaultyVfs.
  void see(const Change& change) {
    if (change.path.empty()) return;
    const bool is_new = files_.count(change.path) == 0;
    File& file = files_[change.path];
    if (is_new) file.durable = read_file(change.path);
    switch (change.kind) {
      case ChangeKind::write:
        add_sectors(file, change);
        break;
      case ChangeKind::truncate:
        file.pending.push_back({-1, std::vector<char>(), change.offset});
        break;
      case ChangeKind::sync:
        for (const Sector& sector : file.pending) apply(file.durable, sector);
        file.pending.clear();
        break;
      case ChangeKind::remove:
        file = File{};
        break;
    }
  }

  /// Writes what would be found after a loss of power now into another folder.
  void leave_behind(Loss loss, const std::filesystem::path& registry,
                    const TemporaryFolder& folder) {
    for (const char* suffix : {"", "-wal"}) {
      const std::string path = registry.string() + suffix;
      const std::string copy = folder.file(registry.filename().string() + suffix);
      std::filesystem::remove(copy);
      const auto found = files_.find(path);
      if (found != files_.end()) {
        write_file(copy, content(found->second, loss));
      } else if (std::filesystem::exists(path)) {
        std::filesystem::copy_file(path, copy);
      }
    }
    std::filesystem::remove(folder.file(registry.filename().string() + "-shm"));
  }

 private:
  static constexpr std::int64_t sector_bytes = 512;

  /// Bytes at an offset, or a new size when the offset is negative.
  struct Sector {
    std::int64_t offset;
    std::vector<char> bytes;
    std::int64_t size = 0;
  };
  struct File {
    std::vector<char> durable;
    std::vector<Sector> pending;
  };

  static void add_sectors(File& file, const Change& change) {
    const char* bytes = static_cast<const char*>(change.bytes);
    std::int64_t offset = change.offset;
    const std::int64_t end = change.offset + change.size;
    while (offset < end) {
      const std::int64_t next = std::min(end, (offset / sector_bytes + 1) * sector_bytes);
      const char* first = bytes + (offset - change.offset);
      file.pending.push_back({offset, std::vector<char>(first, first + (next - offset))});
      offset = next;
    }
  }
  static void apply(std::vector<char>& content, const Sector& sector) {
    if (sector.offset < 0) {
      content.resize(static_cast<std::size_t>(sector.size));
      return;
    }
    const auto first = static_cast<std::size_t>(sector.offset);
    if (content.size() < first + sector.bytes.size()) content.resize(first + sector.bytes.size());
    std::copy(sector.bytes.begin(), sector.bytes.end(), content.begin() + sector.offset);
  }
  std::vector<char> content(const File& file, Loss loss) {
    std::vector<char> content = file.durable;
    if (loss == Loss::everything) return content;
    const std::size_t kept =
        loss == Loss::the_end && !file.pending.empty()
            ? std::uniform_int_distribution<std::size_t>(0, file.pending.size())(random_)
            : file.pending.size();
    std::bernoulli_distribution reached(0.5);
    for (std::size_t index = 0; index < kept; ++index) {
      if (loss != Loss::any_sectors || reached(random_)) apply(content, file.pending[index]);
    }
    return content;
  }

  std::map<std::string, File> files_;
  std::mt19937 random_;
};

}  // namespace dangvien::test
