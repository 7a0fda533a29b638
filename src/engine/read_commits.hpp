// SPDX-License-Identifier: Apache-2.0
// src/engine/read_commits.hpp: some commits of a journal, for queries that keep only where the rest
// of an answer stands.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "dangvien/base/error.hpp"
#include "dangvien/journal/port.hpp"

namespace dangvien::inline v0 {

/// Hands over the envelope of each commit, ascending and each once: one by one when they are few
/// among those between them, otherwise in one go through the journal.
template <typename Take>
[[nodiscard]] Result<void> read_commits(Journal& journal, const std::vector<std::uint64_t>& commits,
                                        Take&& take) {
  if (commits.empty()) return {};
  constexpr std::uint64_t few = 8;  // looking one up costs about as much as reading so many
  if (commits.size() * few <= commits.back() - commits.front()) {
    for (const std::uint64_t sequence : commits) {
      auto commit = journal.read_one(sequence);
      if (!commit) return std::move(commit).error();
      if (auto taken = take((*commit)->envelope); !taken) return taken;
    }
    return {};
  }
  auto cursor = journal.read(commits.front());
  if (!cursor) return std::move(cursor).error();
  for (auto wanted = commits.begin(); wanted != commits.end();) {
    auto commit = (*cursor)->next();
    if (!commit) return std::move(commit).error();
    if (*commit == nullptr) return {};
    if ((*commit)->envelope.sequence != *wanted) continue;
    if (auto taken = take((*commit)->envelope); !taken) return taken;
    ++wanted;
  }
  return {};
}

}  // namespace dangvien::inline v0
