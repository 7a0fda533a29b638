// SPDX-License-Identifier: Apache-2.0
// tests/journal/adapters.hpp: the adapters the contract is put to. A new adapter is one more class
// here and one more line in `Adapters`.
#pragma once

#include <memory>

#include <gtest/gtest.h>

#include "dangvien/journal/memory.hpp"
#include "dangvien/journal/sqlite.hpp"
#include "journal/temporary_folder.hpp"
#include "text/english.hpp"

namespace dangvien::test {

/// Commits of the test of many; a busy disk takes milliseconds for each.
#ifdef DANGVIEN_LONG_TEST
inline constexpr std::size_t many_durable_commits = 10'000;
#else
inline constexpr std::size_t many_durable_commits = 1'000;
#endif

class MemoryAdapter {
 public:
  static constexpr std::size_t many_commits = 10'000;
  static constexpr bool survives_closing = false;
  std::unique_ptr<Journal> open() { return make_memory_journal(); }
};

class SqliteAdapter {
 public:
  static constexpr std::size_t many_commits = many_durable_commits;
  static constexpr bool survives_closing = true;
  std::unique_ptr<Journal> open() {
    auto journal = open_sqlite_journal(folder_.file("registry.dangvien"),
                                       {.mode = SqliteMode::open_or_create});
    if (journal) return *std::move(journal);
    ADD_FAILURE() << english(journal.error());
    return nullptr;
  }

 private:
  TemporaryFolder folder_;
};

using Adapters = ::testing::Types<MemoryAdapter, SqliteAdapter>;

}  // namespace dangvien::test
