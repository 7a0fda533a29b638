// SPDX-License-Identifier: Apache-2.0
// The power goes at any change of a file. The disk then holds everything synced and any part of the
// rest; the registry must open with every acknowledged commit, at most one more, and a sound chain.
#include "journal/power_loss.hpp"

#include <gtest/gtest.h>

#include "dangvien/journal/sqlite.hpp"
#include "dangvien/journal/verify.hpp"
#include "journal/commit_builder.hpp"
#include "text/english.hpp"

#ifdef DANGVIEN_LONG_TEST
constexpr std::uint64_t stride = 1;
#else
constexpr std::uint64_t stride = 17;
#endif

namespace dangvien::test {
namespace {

constexpr std::uint32_t small_log = 256U << 10U;

class PowerLossLaw {
 public:
  explicit PowerLossLaw(std::string path) : path_(std::move(path)), loss_(7) {}

  /// Observer: looks at some of the changes, from all sides.
  void see(const Change& change) {
    if (++seen_ % stride == 0 && !::testing::Test::HasFailure()) {
      for (const Loss loss :
           {Loss::everything, Loss::nothing, Loss::the_end, Loss::any_sectors, Loss::any_sectors}) {
        expect_law(loss);
      }
    }
    loss_.see(change);
  }
  void acknowledge(const Head& head) { acknowledged_ = head.sequence; }
  [[nodiscard]] std::uint64_t looked() const { return looked_; }

 private:
  void expect_law(Loss loss) {
    ++looked_;
    SCOPED_TRACE("change " + std::to_string(seen_) + ", loss " +
                 std::to_string(static_cast<int>(loss)));
    loss_.leave_behind(loss, path_, folder_);
    auto journal = open_sqlite_journal(folder_.file("registry"), {});
    ASSERT_TRUE(journal) << english(journal.error());
    const JournalVerification verification = verify(**journal);
    EXPECT_TRUE(verification.sound()) << english(verification.error);
    EXPECT_GE(verification.commits, acknowledged_) << "an acknowledged commit is lost";
    EXPECT_LE(verification.commits, acknowledged_ + 1) << "a commit out of nothing";
  }

  std::string path_;
  PowerLoss loss_;
  TemporaryFolder folder_;
  std::uint64_t acknowledged_ = 0;
  std::uint64_t seen_ = 0;
  std::uint64_t looked_ = 0;
};

void expect_law_at_every_change(std::uint64_t commits, std::size_t event_bytes) {
  const TemporaryFolder folder;
  const std::string path = folder.file("registry");
  ASSERT_TRUE(open_sqlite_journal(path, {.mode = SqliteMode::create}));
  FaultyVfs vfs;
  PowerLossLaw law(path);
  vfs.observe([&](const Change& change) { law.see(change); });
  Head head;
  for (int session = 0; session < 2; ++session) {
    auto journal = open_sqlite_journal(path, {.log_bytes = small_log, .vfs = vfs.name()});
    ASSERT_TRUE(journal) << english(journal.error());
    for (std::uint64_t done = 0; done < commits; ++done) {
      head = append_one(**journal, head, event_bytes);
      law.acknowledge(head);
    }
    EXPECT_TRUE((*journal)->close());
  }
  EXPECT_EQ(head.sequence, 2 * commits);
  EXPECT_GT(law.looked(), 0U);
}

TEST(JournalPowerLoss, DuringSmallCommits) { expect_law_at_every_change(25, 96); }

TEST(JournalPowerLoss, WhileTheLogGrowsAndIsUsedAgain) { expect_law_at_every_change(7, 70'000); }

TEST(JournalPowerLoss, TheSimulationLosesWhatWasNotSynced) {
  const TemporaryFolder folder;
  const TemporaryFolder left;
  const std::string path = folder.file("registry");
  write_file(path, {'o', 'l', 'd'});
  PowerLoss loss(1);
  loss.see({ChangeKind::write, path, 0, "new", 3});
  loss.leave_behind(Loss::everything, path, left);
  EXPECT_EQ(read_file(left.file("registry")), (std::vector<char>{'o', 'l', 'd'}));
  loss.leave_behind(Loss::nothing, path, left);
  EXPECT_EQ(read_file(left.file("registry")), (std::vector<char>{'n', 'e', 'w'}));
  loss.see({ChangeKind::sync, path, 0, nullptr, 0});
  loss.leave_behind(Loss::everything, path, left);
  EXPECT_EQ(read_file(left.file("registry")), (std::vector<char>{'n', 'e', 'w'}));
}

}  // namespace
}  // namespace dangvien::test
