// SPDX-License-Identifier: Apache-2.0
#include "journal/memory_journal.hpp"

#include <utility>

#include "dangvien/base/generated/phrases.hpp"
#include "journal/commit_check.hpp"

namespace dangvien::inline v0 {
namespace {

Error doubt_error() {
  return {.code = ErrorCode::in_doubt,
          .path = "journal",
          .found = phrase::append_in_doubt(),
          .expected = phrase::head_read_again()};
}

Error injected_error(ErrorCode code) {
  return {.code = code,
          .path = "journal",
          .found = phrase::injected_fault(),
          .expected = phrase::working_journal()};
}

AppendResult failed(Error error) {
  return {.status = AppendStatus::failed, .head = {}, .error = std::move(error)};
}

}  // namespace

class MemoryJournal::Cursor final : public CommitCursor {
 public:
  Cursor(MemoryJournal& journal, std::uint64_t from, std::uint64_t last)
      : journal_(&journal), next_(from), last_(last) {}

  [[nodiscard]] Result<const StoredCommit*> next() override {
    if (next_ > last_) return nullptr;
    const std::lock_guard lock(journal_->mutex_);
    if (journal_->closed_) return closed_error();
    const std::size_t index = next_ - 1;
    if (index > 0) previous_ = &*journal_->commits_[index - 1];
    const StoredCommit& commit = *journal_->commits_[index];
    const Head before = previous_ == nullptr ? Head{} : Head{next_ - 1, previous_->hash};
    const std::int64_t moment = previous_ == nullptr ? 0 : previous_->envelope.recorded_at;
    const std::uint16_t stream =
        previous_ == nullptr ? std::uint16_t{0} : previous_->envelope.stream;
    if (auto checked = check_follows(commit.envelope, before, moment, stream); !checked) {
      next_ = last_ + 1;
      return std::move(checked).error();
    }
    ++next_;
    return &commit;
  }

 private:
  MemoryJournal* journal_;
  const StoredCommit* previous_ = nullptr;
  std::uint64_t next_;
  std::uint64_t last_;
};

std::unique_ptr<Journal> make_memory_journal() { return std::make_unique<MemoryJournal>(); }

void MemoryJournal::inject(AppendFault fault) {
  const std::lock_guard lock(mutex_);
  fault_ = fault;
}

void MemoryJournal::tamper(std::uint64_t sequence, const StoredCommit& commit) {
  const std::lock_guard lock(mutex_);
  commits_[sequence - 1] = CommitCopy(commit);
}

Head MemoryJournal::head_now() const {
  return commits_.empty() ? Head{} : Head{commits_.size(), commits_.back()->hash};
}

Result<void> MemoryJournal::check(const CommitEnvelope& envelope) const {
  if (commits_.empty()) return check_appendable(envelope, {}, 0, 0);
  const CommitEnvelope& last = commits_.back()->envelope;
  return check_appendable(envelope, head_now(), last.recorded_at, last.stream);
}

void MemoryJournal::keep(const CommitEnvelope& envelope) {
  commits_.emplace_back(StoredCommit{envelope, commit_hash(envelope)});
}

void MemoryJournal::keep_somebody_elses(CommitEnvelope envelope) {
  envelope.actor = "somebody else";
  envelope.key = {};
  envelope.content_hash = {};
  seal(envelope);
  keep(envelope);
}

Result<Head> MemoryJournal::head() {
  const std::lock_guard lock(mutex_);
  if (closed_) return closed_error();
  doubtful_ = false;
  return head_now();
}

AppendResult MemoryJournal::append(const Head& expected, const CommitEnvelope& envelope) {
  const std::lock_guard lock(mutex_);
  if (closed_) return failed(closed_error());
  if (doubtful_) return failed(doubt_error());
  if (expected != head_now())
    return {.status = AppendStatus::conflict, .head = head_now(), .error = {}};
  if (auto checked = check(envelope); !checked) return failed(std::move(checked).error());
  const AppendFault fault = std::exchange(fault_, AppendFault::none);
  if (fault == AppendFault::fail) return failed(injected_error(ErrorCode::storage));
  if (fault == AppendFault::conflict) {
    keep_somebody_elses(envelope);
    return {.status = AppendStatus::conflict, .head = head_now(), .error = {}};
  }
  if (fault == AppendFault::in_doubt_durable || fault == AppendFault::in_doubt_lost) {
    AppendResult result{
        .status = AppendStatus::in_doubt, .head = {}, .error = injected_error(ErrorCode::in_doubt)};
    if (fault == AppendFault::in_doubt_durable) keep(envelope);
    doubtful_ = true;
    return result;
  }
  keep(envelope);
  return {.status = AppendStatus::durable, .head = head_now(), .error = {}};
}

Result<std::unique_ptr<CommitCursor>> MemoryJournal::read(std::uint64_t from) {
  const std::lock_guard lock(mutex_);
  if (closed_) return closed_error();
  return std::unique_ptr<CommitCursor>(
      std::make_unique<Cursor>(*this, from == 0 ? 1 : from, commits_.size()));
}

Result<CommitCopy> MemoryJournal::read_one(std::uint64_t sequence) {
  const std::lock_guard lock(mutex_);
  if (closed_) return closed_error();
  if (sequence == 0 || sequence > commits_.size()) {
    return commit_error(ErrorCode::unknown_id, sequence, phrase::no_such_commit(),
                        phrase::this_journal_commit());
  }
  return CommitCopy(*commits_[sequence - 1]);
}

Result<void> MemoryJournal::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  return {};
}

}  // namespace dangvien::inline v0
