// SPDX-License-Identifier: Apache-2.0
#include "journal/faulty_vfs.hpp"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstring>
#include <new>

namespace dangvien::test {
namespace {

/// SQLite allocates this with the real file behind it.
struct FaultyFile {
  sqlite3_file base;
  FaultyVfs* vfs;
  const char* path;

  static FaultyFile& of(sqlite3_file* file) { return *reinterpret_cast<FaultyFile*>(file); }
  [[nodiscard]] sqlite3_file* real() {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(this) + sizeof(FaultyFile));
  }
};

FaultyVfs& vfs_of(sqlite3_vfs* vfs) { return *static_cast<FaultyVfs*>(vfs->pAppData); }

int close_file(sqlite3_file* file) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xClose(real);
}
int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xRead(real, bytes, size, offset);
}
int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
  FaultyFile& faulty = FaultyFile::of(file);
  sqlite3_file* real = faulty.real();
  sqlite3_int64 length = 0;
  real->pMethods->xFileSize(real, &length);
  const Change change{ChangeKind::write, faulty.path == nullptr ? "" : faulty.path, offset, bytes,
                      size};
  return faulty.vfs->change(
      change, std::max<std::int64_t>(0, offset + size - length),
      [&](int part) { return real->pMethods->xWrite(real, bytes, part, offset); });
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
  FaultyFile& faulty = FaultyFile::of(file);
  sqlite3_file* real = faulty.real();
  const Change change{ChangeKind::truncate, faulty.path == nullptr ? "" : faulty.path, size,
                      nullptr, 0};
  return faulty.vfs->change(change, 0, [&](int) { return real->pMethods->xTruncate(real, size); });
}
int sync(sqlite3_file* file, int flags) {
  FaultyFile& faulty = FaultyFile::of(file);
  sqlite3_file* real = faulty.real();
  const Change change{ChangeKind::sync, faulty.path == nullptr ? "" : faulty.path, 0, nullptr, 0};
  return faulty.vfs->change(change, 0, [&](int) { return real->pMethods->xSync(real, flags); });
}
int file_size(sqlite3_file* file, sqlite3_int64* size) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xFileSize(real, size);
}
int lock(sqlite3_file* file, int level) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xLock(real, level);
}
int unlock(sqlite3_file* file, int level) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xUnlock(real, level);
}
int check_reserved_lock(sqlite3_file* file, int* result) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xCheckReservedLock(real, result);
}
int file_control(sqlite3_file* file, int operation, void* argument) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xFileControl(real, operation, argument);
}
int sector_size(sqlite3_file* file) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xSectorSize(real);
}
int device_characteristics(sqlite3_file* file) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xDeviceCharacteristics(real);
}
int shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xShmMap(real, page, size, extend, memory);
}
int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xShmLock(real, offset, count, flags);
}
void shm_barrier(sqlite3_file* file) {
  sqlite3_file* real = FaultyFile::of(file).real();
  real->pMethods->xShmBarrier(real);
}
int shm_unmap(sqlite3_file* file, int remove) {
  sqlite3_file* real = FaultyFile::of(file).real();
  return real->pMethods->xShmUnmap(real, remove);
}

const sqlite3_io_methods& methods() {
  static const sqlite3_io_methods table = [] {
    sqlite3_io_methods made{};
    made.iVersion = 2;
    made.xClose = close_file;
    made.xRead = read;
    made.xWrite = write;
    made.xTruncate = truncate;
    made.xSync = sync;
    made.xFileSize = file_size;
    made.xLock = lock;
    made.xUnlock = unlock;
    made.xCheckReservedLock = check_reserved_lock;
    made.xFileControl = file_control;
    made.xSectorSize = sector_size;
    made.xDeviceCharacteristics = device_characteristics;
    made.xShmMap = shm_map;
    made.xShmLock = shm_lock;
    made.xShmBarrier = shm_barrier;
    made.xShmUnmap = shm_unmap;
    return made;
  }();
  return table;
}

int open_file(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* out_flags) {
  FaultyVfs& faulty_vfs = vfs_of(vfs);
  FaultyFile& faulty = FaultyFile::of(file);
  faulty.base.pMethods = nullptr;
  if (faulty_vfs.opening_code() != SQLITE_OK && (flags & SQLITE_OPEN_READWRITE) != 0) {
    return faulty_vfs.opening_code();
  }
  faulty.vfs = &faulty_vfs;
  faulty.path = path;
  const int code =
      faulty_vfs.real()->xOpen(faulty_vfs.real(), path, faulty.real(), flags, out_flags);
  if (faulty.real()->pMethods != nullptr) faulty.base.pMethods = &methods();
  return code;
}
int remove_file(sqlite3_vfs* vfs, const char* path, int sync_directory) {
  FaultyVfs& faulty = vfs_of(vfs);
  const Change change{ChangeKind::remove, path, 0, nullptr, 0};
  return faulty.change(
      change, 0, [&](int) { return faulty.real()->xDelete(faulty.real(), path, sync_directory); });
}
int access(sqlite3_vfs* vfs, const char* path, int flags, int* result) {
  sqlite3_vfs* real = vfs_of(vfs).real();
  return real->xAccess(real, path, flags, result);
}
int full_pathname(sqlite3_vfs* vfs, const char* path, int size, char* result) {
  sqlite3_vfs* real = vfs_of(vfs).real();
  return real->xFullPathname(real, path, size, result);
}
int randomness(sqlite3_vfs* vfs, int size, char* bytes) {
  sqlite3_vfs* real = vfs_of(vfs).real();
  return real->xRandomness(real, size, bytes);
}
int sleep_for(sqlite3_vfs* vfs, int microseconds) {
  sqlite3_vfs* real = vfs_of(vfs).real();
  return real->xSleep(real, microseconds);
}
int last_error(sqlite3_vfs* vfs, int size, char* message) {
  sqlite3_vfs* real = vfs_of(vfs).real();
  return real->xGetLastError(real, size, message);
}
int current_time(sqlite3_vfs* vfs, sqlite3_int64* milliseconds) {
  sqlite3_vfs* real = vfs_of(vfs).real();
  return real->xCurrentTimeInt64(real, milliseconds);
}

}  // namespace

FaultyVfs::FaultyVfs() : real_(sqlite3_vfs_find(nullptr)) {
  static std::atomic<int> next = 0;
  name_ = "faulty-" + std::to_string(++next);
  vfs_.iVersion = 2;
  vfs_.szOsFile = static_cast<int>(sizeof(FaultyFile)) + real_->szOsFile;
  vfs_.mxPathname = real_->mxPathname;
  vfs_.zName = name_.c_str();
  vfs_.pAppData = this;
  vfs_.xOpen = open_file;
  vfs_.xDelete = remove_file;
  vfs_.xAccess = access;
  vfs_.xFullPathname = full_pathname;
  vfs_.xRandomness = randomness;
  vfs_.xSleep = sleep_for;
  vfs_.xGetLastError = last_error;
  vfs_.xCurrentTimeInt64 = current_time;
  sqlite3_vfs_register(&vfs_, 0);
}

FaultyVfs::~FaultyVfs() { sqlite3_vfs_unregister(&vfs_); }

void FaultyVfs::plan(DiskFault fault, std::uint64_t at, int code, bool for_ever) {
  fault_ = fault;
  due_ = changes_ + at;
  code_ = code;
  for_ever_ = for_ever;
}

bool FaultyVfs::is_due() const {
  return fault_ != DiskFault::none && (changes_ == due_ || (for_ever_ && changes_ > due_));
}

int FaultyVfs::change(const Change& change, std::int64_t growth,
                      const std::function<int(int)>& make) {
  ++changes_;
  if (is_due() && (fault_ == DiskFault::kill || fault_ == DiskFault::kill_in_the_middle)) {
    if (fault_ == DiskFault::kill_in_the_middle && change.size > 1) make(change.size / 2);
    std::raise(SIGKILL);
  }
  if (is_due() && fault_ == DiskFault::fail) return code_;
  if (room_ >= 0 && growth > room_) return SQLITE_FULL;
  if (room_ >= 0) room_ -= growth;
  if (observer_) observer_(change);
  const int code = make(change.size);
  return is_due() && fault_ == DiskFault::fail_afterwards ? code_ : code;
}

}  // namespace dangvien::test
