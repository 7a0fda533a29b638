// SPDX-License-Identifier: Apache-2.0
// The part of the contract about threads: reading goes on during appends. Run with the thread
// sanitizer too.
#include <atomic>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "journal/adapters.hpp"
#include "journal/commit_builder.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

template <typename Adapter>
class JournalThreads : public ::testing::Test {
 protected:
  Adapter adapter_;
  std::unique_ptr<Journal> journal_ = adapter_.open();
};

TYPED_TEST_SUITE(JournalThreads, Adapters);

TYPED_TEST(JournalThreads, ReadersSeeWholeCommitsDuringAppends) {
  constexpr std::uint64_t commits = 300;
  std::atomic<bool> done = false;
  std::atomic<std::uint64_t> reads = 0;
  std::vector<std::thread> readers;
  for (int reader = 0; reader < 3; ++reader) {
    readers.emplace_back([&, reader] {
      while (!done || reads == 0) {
        auto head = this->journal_->head();
        ASSERT_TRUE(head);
        if (head->sequence == 0) continue;
        if (reader == 0) {
          EXPECT_GE(count_from(*this->journal_, 1), head->sequence);
        } else {
          auto one = this->journal_->read_one(head->sequence);
          ASSERT_TRUE(one);
          EXPECT_EQ(commit_hash((*one)->envelope), head->hash);
        }
        ++reads;
      }
    });
  }
  append_many(*this->journal_, {}, commits);
  done = true;
  for (std::thread& reader : readers) reader.join();
  EXPECT_GT(reads, 0U);
  EXPECT_EQ(count_from(*this->journal_, 1), commits);
}

TYPED_TEST(JournalThreads, WritersThatCatchUpLoseNothing) {
  // The port asks for one appending thread; adapters that lock stay whole even so.
  constexpr std::uint64_t each = 60;
  std::vector<std::thread> writers;
  std::atomic<std::uint64_t> conflicts = 0;
  for (int writer = 0; writer < 3; ++writer) {
    writers.emplace_back([&] {
      for (std::uint64_t durable = 0; durable < each;) {
        auto head = this->journal_->head();
        ASSERT_TRUE(head);
        const AppendResult result = this->journal_->append(*head, *Commit(*head));
        if (result.status == AppendStatus::durable) ++durable;
        if (result.status == AppendStatus::conflict) ++conflicts;
        ASSERT_NE(result.status, AppendStatus::failed) << english(result.error);
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  EXPECT_EQ(count_from(*this->journal_, 1), 3 * each);
}

}  // namespace
}  // namespace dangvien::test
