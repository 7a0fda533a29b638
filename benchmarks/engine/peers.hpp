// SPDX-License-Identifier: Apache-2.0
// benchmarks/engine/peers.hpp: the same figures kept in other ways: SQLite with a counter row for
// every organisation, and the program that everybody writes first (a map of organisations, walked
// downwards).
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <sqlite3.h>

#include "country.hpp"

namespace dangvien::benchmark {

/// A statement that ends with its scope.
class Statement {
 public:
  Statement(sqlite3* database, const char* text) {
    sqlite3_prepare_v2(database, text, -1, &statement_, nullptr);
  }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement() { sqlite3_finalize(statement_); }

  void bind(int place, std::int64_t value) { sqlite3_bind_int64(statement_, place, value); }
  [[nodiscard]] bool step() { return sqlite3_step(statement_) == SQLITE_ROW; }
  [[nodiscard]] std::int64_t value(int column) { return sqlite3_column_int64(statement_, column); }
  void reset() { sqlite3_reset(statement_); }
  [[nodiscard]] sqlite3_stmt* get() noexcept { return statement_; }

 private:
  sqlite3_stmt* statement_ = nullptr;
};

/// A database in memory.
class Database {
 public:
  Database() { sqlite3_open(":memory:", &database_); }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database() { sqlite3_close(database_); }

  bool run(const char* text) {
    return sqlite3_exec(database_, text, nullptr, nullptr, nullptr) == SQLITE_OK;
  }
  [[nodiscard]] sqlite3* get() noexcept { return database_; }

 private:
  sqlite3* database_ = nullptr;
};

/// The obvious program: every organisation a node in a map, every question a walk downwards.
class Walk {
 public:
  explicit Walk(const Figures& figures) {
    for (std::uint32_t number = 1; number <= figures.organisations(); ++number) {
      nodes_[number].members = figures.own_members(number);
      if (number > 1) nodes_[figures.parent(number)].children.push_back(number);
    }
  }
  [[nodiscard]] std::uint32_t members(std::uint32_t organisation) const {
    const Node& node = nodes_.at(organisation);
    std::uint32_t total = node.members;
    for (const std::uint32_t child : node.children) total += members(child);
    return total;
  }

 private:
  struct Node {
    std::uint32_t members = 0;
    std::vector<std::uint32_t> children;
  };
  std::unordered_map<std::uint32_t, Node> nodes_;
};

/// A table of counters that somebody maintains on every write, asked through prepared statements.
class Rollup {
 public:
  explicit Rollup(const Figures& figures)
      : made_(
            database_.run("CREATE TABLE counter(organisation INTEGER PRIMARY KEY, members INTEGER) "
                          "STRICT; CREATE TABLE quota(id INTEGER PRIMARY KEY, holder INTEGER, "
                          "number INTEGER, fulfilled INTEGER) STRICT; BEGIN")),
        count_(database_.get(), "SELECT members FROM counter WHERE organisation = ?"),
        progress_(database_.get(), "SELECT number, fulfilled FROM quota WHERE id = ?"),
        table_(database_.get(), "SELECT id, number, fulfilled FROM quota") {
    Statement counter(database_.get(), "INSERT INTO counter VALUES (?, ?)");
    for (std::uint32_t number = 1; number <= figures.organisations(); ++number) {
      counter.bind(1, number);
      counter.bind(2, figures.members()[number]);
      static_cast<void>(counter.step());
      counter.reset();
    }
    Statement quota(database_.get(), "INSERT INTO quota VALUES (?, ?, ?, ?)");
    for (const SetQuota& set : figures.quotas()) {
      quota.bind(1, set.id.number());
      quota.bind(2, set.holder.number());
      quota.bind(3, set.number);
      quota.bind(4, figures.fulfilled(set.id.number()));
      static_cast<void>(quota.step());
      quota.reset();
    }
    made_ = database_.run("COMMIT") && made_;
  }

  [[nodiscard]] bool made() const noexcept { return made_; }
  [[nodiscard]] std::int64_t members(std::uint32_t organisation) {
    count_.bind(1, organisation);
    const std::int64_t members = count_.step() ? count_.value(0) : -1;
    count_.reset();
    return members;
  }
  [[nodiscard]] std::int64_t fulfilled(QuotaId quota) {
    progress_.bind(1, quota.number());
    const std::int64_t fulfilled = progress_.step() ? progress_.value(1) : -1;
    progress_.reset();
    return fulfilled;
  }
  /// Rows of the whole progress table and the sum of what is fulfilled.
  [[nodiscard]] std::pair<std::size_t, std::int64_t> table() {
    std::pair<std::size_t, std::int64_t> all;
    while (table_.step()) {
      ++all.first;
      all.second += table_.value(2);
    }
    table_.reset();
    return all;
  }

 private:
  Database database_;
  bool made_;
  Statement count_;
  Statement progress_;
  Statement table_;
};

}  // namespace dangvien::benchmark
