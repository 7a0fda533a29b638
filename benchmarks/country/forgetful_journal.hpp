// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/forgetful_journal.hpp: a journal that keeps its head and nothing else, so that
// a whole country can be brought into a registry without two gigabytes of its past beside it.
#pragma once

#include <memory>

#include "dangvien/journal/port.hpp"

namespace dangvien::country {

class ForgetfulJournal final : public Journal {
 public:
  Result<Head> head() override { return head_; }
  AppendResult append(const Head& /*expected*/, const CommitEnvelope& envelope) override {
    head_ = {envelope.sequence, commit_hash(envelope)};
    return {.status = AppendStatus::durable, .head = head_};
  }
  Result<std::unique_ptr<CommitCursor>> read(std::uint64_t /*from*/) override {
    return std::unique_ptr<CommitCursor>(std::make_unique<AtEnd>());
  }
  Result<CommitCopy> read_one(std::uint64_t /*sequence*/) override {
    return Error{.code = ErrorCode::unknown_id, .path = "forgotten"};
  }
  Result<void> close() override { return {}; }

 private:
  class AtEnd final : public CommitCursor {
   public:
    Result<const StoredCommit*> next() override {
      return static_cast<const StoredCommit*>(nullptr);
    }
  };

  Head head_;
};

}  // namespace dangvien::country
