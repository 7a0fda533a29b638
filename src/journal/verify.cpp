// SPDX-License-Identifier: Apache-2.0
#include "dangvien/journal/verify.hpp"

#include <utility>

#include "dangvien/base/generated/phrases.hpp"
#include "journal/commit_check.hpp"

namespace dangvien::inline v0 {
namespace {

/// Reads to the end or to the first bad commit.
Result<void> walk(CommitCursor& cursor, JournalVerification& verification) {
  while (true) {
    auto next = cursor.next();
    if (!next) return std::move(next).error();
    const StoredCommit* commit = *next;
    if (commit == nullptr) return {};
    const Hash hash = commit_hash(commit->envelope);
    if (hash != commit->hash) {
      return commit_error(ErrorCode::corrupt, commit->envelope.sequence,
                          phrase::hash(to_hexadecimal(commit->hash)),
                          phrase::hash(to_hexadecimal(hash)));
    }
    ++verification.commits;
    verification.head = {commit->envelope.sequence, hash};
  }
}

/// The end that was reached must not lie before the head that was announced; commits appended
/// meanwhile are fine.
Result<void> compare(const Head& announced, const Head& reached) {
  if (reached.sequence > announced.sequence || reached == announced) return {};
  return commit_error(ErrorCode::corrupt, announced.sequence, phrase::journal_end(reached.sequence),
                      phrase::commit_with_hash(to_hexadecimal(announced.hash)));
}

Result<void> verify_all(Journal& journal, JournalVerification& verification) {
  auto head = journal.head();
  if (!head) return std::move(head).error();
  auto cursor = journal.read(1);
  if (!cursor) return std::move(cursor).error();
  if (auto walked = walk(**cursor, verification); !walked) return walked;
  if (auto compared = compare(*head, verification.head); !compared) return compared;
  return journal.check_storage();
}

}  // namespace

JournalVerification verify(Journal& journal) {
  JournalVerification verification;
  auto result = verify_all(journal, verification);
  if (!result) {
    verification.error = std::move(result).error();
    if (verification.error.file.empty()) verification.error.file = journal.file();
  }
  return verification;
}

}  // namespace dangvien::inline v0
