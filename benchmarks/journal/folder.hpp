// SPDX-License-Identifier: Apache-2.0
// benchmarks/journal/folder.hpp: a folder of its own for the files of one measurement. It lies
// below the working directory: /tmp may be memory, which would time no disk.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

namespace dangvien::benchmark {

/// Goes with everything in it.
class Folder {
 public:
  Folder() {
    std::string name = "dangvien-benchmark-XXXXXX";
    if (::mkdtemp(name.data()) != nullptr) path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace dangvien::benchmark
