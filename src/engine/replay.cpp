// SPDX-License-Identifier: Apache-2.0
// Replay: from commits to state. Never decides: an event that was journalled always applies, once
// it is known to fit (an event that names what does not exist makes the commit corrupt, not the
// process).
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

/// Poisons a registry that is left with half a commit applied, by an error or by an exception:
/// what was applied cannot be taken back, so memory no longer equals the journal.
class PoisonUnlessWhole {
 public:
  PoisonUnlessWhole(Error& poison, const bool& half_applied) noexcept
      : poison_(poison), half_applied_(half_applied) {}
  PoisonUnlessWhole(const PoisonUnlessWhole&) = delete;
  PoisonUnlessWhole& operator=(const PoisonUnlessWhole&) = delete;
  ~PoisonUnlessWhole() {
    if (half_applied_) poison_.code = ErrorCode::poisoned;
  }

 private:
  Error& poison_;
  const bool& half_applied_;
};

/// Replays the commits after `head` into the state, up to `last`; gives how many. `half_applied`
/// stays set when a commit was begun and not finished.
Result<std::uint64_t> replay_into(State& state, Journal& journal, Head& head,
                                  std::int64_t& recorded_at, bool& half_applied,
                                  std::uint64_t last = UINT64_MAX) {
  auto cursor = journal.read(head.sequence + 1);
  if (!cursor) return std::move(cursor).error();
  codec::CommitReader reader;
  Event event;
  std::uint64_t count = 0;
  for (;;) {
    auto next = (*cursor)->next();
    if (!next) return std::move(next).error();
    if (*next == nullptr || (*next)->envelope.sequence > last) return count;
    const StoredCommit& commit = **next;
    half_applied = true;
    if (auto replayed = replay_commit(state, reader, event, commit); !replayed) {
      return std::move(replayed).error();
    }
    half_applied = false;
    head = {commit.envelope.sequence, commit.hash};
    recorded_at = commit.envelope.recorded_at;
    ++count;
  }
}

std::uint64_t count_events(Journal& journal) {
  std::uint64_t events = 0;
  auto cursor = journal.read(1);
  if (!cursor) return 0;
  codec::CommitReader reader;
  for (;;) {
    auto next = (*cursor)->next();
    if (!next || *next == nullptr || !reader.open((**next).envelope.events)) return events;
    events += reader.size();
  }
}

}  // namespace

Result<std::uint64_t> Registry::Implementation::replay_new(bool looked_at) {
  const std::unique_lock lock(merging);
  bool half_applied = false;
  const PoisonUnlessWhole guard(poison, half_applied);
  try {
    auto replayed = replay_into(state, *journal, head, recorded_at, half_applied);
    if (half_applied && looked_at) read_again();
    rules.follow(state.overlays());
    return replayed;
  } catch (...) {
    if (half_applied && looked_at) read_again();
    throw;
  }
}

void Registry::Implementation::read_again() noexcept {
  try {
    State whole(options.stream);
    Head reached;
    std::int64_t moment = 0;
    bool half_applied = false;
    const auto replayed =
        replay_into(whole, *journal, reached, moment, half_applied, head.sequence);
    if (replayed && reached == head) state = std::move(whole);
  } catch (...) {  // without memory, or without the journal, what is there stays
    return;
  }
}

Result<Verification> Registry::verify() noexcept {
  try {
    if (implementation_->merging.has_this_thread()) return own_view_open();
    const std::lock_guard writer(implementation_->writing);
    Implementation& inside = *implementation_;
    Verification report;
    JournalVerification journal = dangvien::verify(*inside.journal);
    report.commits = journal.commits;
    report.head = journal.head;
    report.error = std::move(journal.error);
    if (!report.sound()) return report;
    if (auto caught_up = inside.catch_up(); !caught_up) return std::move(caught_up).error();
    report.events = count_events(*inside.journal);
    State again(inside.options.stream);
    Head head;
    std::int64_t recorded_at = 0;
    bool half_applied = false;
    if (auto replayed = replay_into(again, *inside.journal, head, recorded_at, half_applied);
        !replayed) {
      return std::move(replayed).error();
    }
    if (head != inside.head || !(again == inside.state)) {
      report.error = Error{.code = ErrorCode::poisoned,
                           .found = phrase::different_state(inside.head.sequence),
                           .expected = phrase::commit(head.sequence)};
    }
    return report;
  } catch (const std::bad_alloc&) {
    return Error{.code = ErrorCode::memory};
  } catch (...) {  // an adapter of the host's own threw
    return Error{.code = ErrorCode::storage};
  }
}

}  // namespace dangvien::inline v0
