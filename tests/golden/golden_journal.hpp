// SPDX-License-Identifier: Apache-2.0
// tests/golden/golden_journal.hpp: the journals that must be readable for ever.
// A golden journal NAME is tests/golden/journals/NAME.dangvien, a closed registry file, and
// NAME.head, one line with the sequence and the hash of its last commit. Neither is ever changed; a
// release adds its own.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "journal/temporary_folder.hpp"

namespace dangvien::test {

struct GoldenJournal {
  std::string name{};
  std::filesystem::path file{};
  std::uint64_t sequence = 0;
  /// 64 hexadecimal digits.
  std::string hash{};
};

/// All golden journals of a folder, by name.
inline std::vector<GoldenJournal> golden_journals(const std::filesystem::path& folder) {
  std::vector<GoldenJournal> journals;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".dangvien") continue;
    GoldenJournal journal{.name = entry.path().stem().string(), .file = entry.path()};
    std::ifstream head(std::filesystem::path(entry.path()).replace_extension(".head"));
    head >> journal.sequence >> journal.hash;
    journals.push_back(std::move(journal));
  }
  std::sort(journals.begin(), journals.end(),
            [](const auto& left, const auto& right) { return left.name < right.name; });
  return journals;
}

/// A copy that may be opened: opening writes beside the file.
inline std::string copy_into(const TemporaryFolder& folder, const GoldenJournal& journal) {
  const std::string copy = folder.file(journal.name + ".dangvien");
  std::filesystem::copy_file(journal.file, copy);
  std::filesystem::permissions(copy, std::filesystem::perms::owner_write,
                               std::filesystem::perm_options::add);
  return copy;
}

}  // namespace dangvien::test
