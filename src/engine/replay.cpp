// SPDX-License-Identifier: Apache-2.0
// Replay: from commits to state. Never decides: an event that was journalled always applies, once
// it is known to fit (an event that names what does not exist makes the commit corrupt, not the
// process).
#include <atomic>
#include <cstdint>
#include <mutex>
#include <new>
#include <utility>

#include "codec/wire/commit_body.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/journal/verify.hpp"
#include "engine/event_fit.hpp"
#include "engine/writer.hpp"

namespace dangvien::inline v0 {
namespace {

Error in_commit(Error error, std::uint64_t sequence) {
  error.commit = sequence;
  return error;
}

/// Applies the events of one commit, making room as it goes.
Result<void> replay_commit(State& state, codec::CommitReader& reader, Event& event,
                           const StoredCommit& commit) {
  const CommitEnvelope& envelope = commit.envelope;
  if (auto opened = reader.open(envelope.events); !opened) {
    return in_commit(std::move(opened).error(), envelope.sequence);
  }
  for (std::size_t index = 0; index < reader.size(); ++index) {
    reader.event(index, event);
    if (auto fits = check_fit(state, event); !fits) {
      Error misfit = std::move(fits).error();
      misfit.path = "records[" + std::to_string(index) + "]." + misfit.path;
      return in_commit(std::move(misfit), envelope.sequence);
    }
    state.apply_growing(event, reader.effect_day(index), envelope.sequence);
    if (!reader.has_advisories(index)) continue;
    state.reserve_advised(1);
    state.note_advised(event, reader.effect_day(index));
  }
  if (envelope.key.empty()) return {};
  state.reserve_key(envelope.key);
  state.remember_key(std::string{envelope.key}, {envelope.sequence, envelope.content_hash});
  return {};
}

/// Applies commits to a state, one whole commit after the other.
class Replay {
 public:
  Replay(State& state, Head& head, std::int64_t& recorded_at) noexcept
      : state_(state), head_(head), recorded_at_(recorded_at) {}

  /// Applies `next` and what follows it at the cursor, up to the commit `last`.
  Result<void> run(CommitCursor& cursor, const StoredCommit* next, std::uint64_t last) {
    while (next != nullptr && next->envelope.sequence <= last) {
      if (auto applied = apply(*next); !applied) return applied;
      auto read = cursor.next();
      if (!read) return std::move(read).error();
      next = *read;
    }
    return {};
  }
  /// The same from the first commit on.
  Result<void> run_all(Journal& journal, std::uint64_t last) {
    auto cursor = journal.read(1);
    if (!cursor) return std::move(cursor).error();
    auto first = (*cursor)->next();
    if (!first) return std::move(first).error();
    return run(**cursor, *first, last);
  }

  [[nodiscard]] std::uint64_t commits() const noexcept { return commits_; }
  [[nodiscard]] std::uint64_t events() const noexcept { return events_; }
  /// Whether a commit was begun and not finished: what was applied cannot be taken back.
  [[nodiscard]] bool half_applied() const noexcept { return half_applied_; }

 private:
  Result<void> apply(const StoredCommit& commit) {
    const CommitEnvelope& envelope = commit.envelope;
    // A cursor checks the links between what it reads; not that to what was read before.
    if (envelope.previous_hash != head_.hash) {
      return in_commit({.code = ErrorCode::corrupt,
                        .found = phrase::previous_hash(to_hexadecimal(envelope.previous_hash)),
                        .expected = phrase::previous_hash(to_hexadecimal(head_.hash))},
                       envelope.sequence);
    }
    half_applied_ = true;
    if (auto replayed = replay_commit(state_, reader_, event_, commit); !replayed) return replayed;
    half_applied_ = false;
    head_ = {envelope.sequence, commit.hash};
    recorded_at_ = envelope.recorded_at;
    events_ += reader_.size();
    ++commits_;
    return {};
  }

  State& state_;
  Head& head_;
  std::int64_t& recorded_at_;
  codec::CommitReader reader_;
  Event event_;
  std::uint64_t commits_ = 0;
  std::uint64_t events_ = 0;
  bool half_applied_ = false;
};

/// At the end of a replay, by an error or an exception too: says how far it came, and poisons a
/// registry that is left with half a commit applied, whose memory no longer equals the journal.
class AfterReplay {
 public:
  AfterReplay(const Replay& replay, const Head& head, std::atomic<std::uint64_t>& sequence,
              Error& poison) noexcept
      : replay_(replay), head_(head), sequence_(sequence), poison_(poison) {}
  AfterReplay(const AfterReplay&) = delete;
  AfterReplay& operator=(const AfterReplay&) = delete;
  ~AfterReplay() {
    sequence_ = head_.sequence;
    if (replay_.half_applied()) poison_.code = ErrorCode::poisoned;
  }

 private:
  const Replay& replay_;
  const Head& head_;
  std::atomic<std::uint64_t>& sequence_;
  Error& poison_;
};

/// The journal ends before what was read from it, or somewhere else.
Error other_history(const Head& found, const Head& known) {
  const bool same_length = found.sequence == known.sequence;
  return in_commit({.code = ErrorCode::corrupt,
                    .found = same_length ? phrase::hash(to_hexadecimal(found.hash))
                                         : phrase::journal_end(found.sequence),
                    .expected = same_length ? phrase::hash(to_hexadecimal(known.hash))
                                            : phrase::commit_with_hash(to_hexadecimal(known.hash))},
                   known.sequence);
}

}  // namespace

Result<void> Registry::Implementation::take_stream(std::uint16_t stream) {
  if (options.stream == stream) return {};
  if (options.stream != 0) {
    return Error{.code = ErrorCode::misuse,
                 .path = "options.stream",
                 .found = phrase::stream(options.stream),
                 .expected = phrase::stream(stream)};
  }
  options.stream = stream;
  state = State(stream);
  return {};
}

Result<std::uint64_t> Registry::Implementation::replay_new(bool looked_at) {
  auto cursor = journal->read(head.sequence + 1);
  if (!cursor) return in_file(std::move(cursor).error());
  // Read before anybody has to wait.
  auto first = (*cursor)->next();
  if (!first) return in_file(std::move(first).error());
  if (*first == nullptr) return std::uint64_t{0};
  const std::unique_lock lock(merging);
  if (head.sequence == 0) {
    if (auto taken = take_stream((**first).envelope.stream); !taken) {
      return in_file(std::move(taken).error());
    }
  }
  Replay replay(state, head, recorded_at);
  const AfterReplay after(replay, head, sequence, poison);
  try {
    auto replayed = replay.run(**cursor, *first, UINT64_MAX);
    if (replay.half_applied() && looked_at) read_again();
    rules.follow(state.overlays());
    if (!replayed) return in_file(std::move(replayed).error());
    return replay.commits();
  } catch (...) {
    if (replay.half_applied() && looked_at) read_again();
    throw;
  }
}

Result<std::uint64_t> Registry::Implementation::catch_up() {
  // Settles an append in doubt: the journal takes no other before.
  const auto end = journal->head();
  if (!end) return in_file(end.error());
  std::uint64_t commits = 0;
  if (*end != head) {
    if (end->sequence <= head.sequence) return in_file(other_history(*end, head));
    auto replayed = replay_new(true);
    if (!replayed) return replayed;
    commits = *replayed;
  }
  doubtful = false;
  return commits;
}

void Registry::Implementation::read_again() noexcept {
  try {
    State whole(options.stream);
    Head reached;
    std::int64_t moment = 0;
    Replay replay(whole, reached, moment);
    const auto replayed = replay.run_all(*journal, head.sequence);
    if (replayed && reached == head) state = std::move(whole);
  } catch (...) {  // without memory, or without the journal, what is there stays
    return;
  }
}

Result<Verification> Registry::Implementation::verify() {
  const std::lock_guard writer(writing);
  Verification report;
  JournalVerification audit = dangvien::verify(*journal);
  report.commits = audit.commits;
  report.head = audit.head;
  report.error = std::move(audit.error);
  if (!report.sound()) return report;
  if (auto caught_up = catch_up(); !caught_up) {
    report.error = std::move(caught_up).error();
    return report;
  }
  State again(options.stream);
  Head reached;
  std::int64_t moment = 0;
  Replay replay(again, reached, moment);
  auto replayed = replay.run_all(*journal, UINT64_MAX);
  report.events = replay.events();
  if (!replayed) {
    report.error = in_file(std::move(replayed).error());
  } else if (reached != head || !(again == state)) {
    const std::unique_lock lock(merging);
    poison = in_file({.code = ErrorCode::poisoned,
                      .found = phrase::different_state(head.sequence),
                      .expected = phrase::commit(reached.sequence)});
    report.error = poison;
  }
  return report;
}

Result<Verification> Registry::verify() noexcept {
  try {
    if (implementation_->merging.has_this_thread()) return own_view_open();
    return implementation_->verify();
  } catch (const std::bad_alloc&) {
    return Error{.code = ErrorCode::memory};
  } catch (...) {  // an adapter of the host's own threw
    return Error{.code = ErrorCode::storage};
  }
}

}  // namespace dangvien::inline v0
