// SPDX-License-Identifier: Apache-2.0
// tests/journal/faulty_vfs.hpp: a disk that fails when it is told to. A SQLite VFS around the
// default one that counts every change of a file (write, sync, truncate, delete) and, at a chosen
// one, kills the process, fails, or shows an observer what would be left after a loss of power.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <sqlite3.h>

namespace dangvien::test {

enum class ChangeKind : std::uint8_t { write, sync, truncate, remove };

/// One change of a file, before it is made.
struct Change {
  ChangeKind kind = ChangeKind::write;
  std::string path{};
  std::int64_t offset = 0;  ///< write: where; truncate: the new size
  const void* bytes = nullptr;
  int size = 0;
};

enum class DiskFault : std::uint8_t {
  none,
  /// SIGKILL before the change.
  kill,
  /// SIGKILL after the first half of a write.
  kill_in_the_middle,
  /// The change is not made and `code` is returned.
  fail,
  /// The change is made and `code` is returned all the same.
  fail_afterwards,
};

class FaultyVfs {
 public:
  FaultyVfs();
  FaultyVfs(const FaultyVfs&) = delete;
  FaultyVfs& operator=(const FaultyVfs&) = delete;
  ~FaultyVfs();

  [[nodiscard]] const std::string& name() const { return name_; }
  /// Changes made since construction.
  [[nodiscard]] std::uint64_t changes() const { return changes_; }

  /// At the change number `at` from now (1: the next one) the fault happens; with `for_ever` at all
  /// later ones too.
  void plan(DiskFault fault, std::uint64_t at, int code = SQLITE_IOERR_WRITE,
            bool for_ever = false);
  /// A disk with room for `bytes` more; negative: as much as there is.
  void set_room(std::int64_t bytes) { room_ = bytes; }
  /// Called before every change that is made.
  void observe(std::function<void(const Change&)> observer) { observer_ = std::move(observer); }
  /// Opening for writing fails with this code; SQLITE_OK: no more.
  void refuse_opening(int code) { opening_code_ = code; }

  // For the C functions behind the VFS.
  [[nodiscard]] sqlite3_vfs* real() const { return real_; }
  [[nodiscard]] int opening_code() const { return opening_code_; }
  /// Does what the plan says about this change; `make` makes its first n bytes (the whole one:
  /// size).
  int change(const Change& change, std::int64_t growth, const std::function<int(int)>& make);

 private:
  [[nodiscard]] bool is_due() const;

  sqlite3_vfs vfs_{};
  sqlite3_vfs* real_;
  std::string name_;
  std::uint64_t changes_ = 0;
  DiskFault fault_ = DiskFault::none;
  std::uint64_t due_ = 0;
  int code_ = SQLITE_OK;
  bool for_ever_ = false;
  std::int64_t room_ = -1;
  int opening_code_ = SQLITE_OK;
  std::function<void(const Change&)> observer_;
};

}  // namespace dangvien::test
