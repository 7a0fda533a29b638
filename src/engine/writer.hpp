// SPDX-License-Identifier: Apache-2.0
// src/engine/writer.hpp: the inside of a registry: judging a submission, writing it, merging it.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>

#include "codec/wire/commit_body.hpp"
#include "dangvien/engine/registry.hpp"
#include "engine/judge.hpp"
#include "engine/request.hpp"
#include "engine/rulebook_shelf.hpp"
#include "engine/state.hpp"
#include "engine/view_gate.hpp"
#include "engine/workspace.hpp"

namespace dangvien::inline v0 {

/// A thread that waits for its own view would wait for ever.
[[nodiscard]] Error own_view_open();

struct Registry::Implementation {
  Implementation(std::unique_ptr<Journal> opened, const RegistryOptions& wanted);

  [[nodiscard]] Outcome submit(std::span<const Command> commands, const SubmitOptions& options);
  [[nodiscard]] Outcome preview(std::span<const Command> commands, const SubmitOptions& options);
  /// Settles an append in doubt and reads what others have committed. Errors: corrupt when the
  /// journal no longer continues what was read. Caller holds the writer's lock.
  [[nodiscard]] Result<std::uint64_t> catch_up();
  /// Applies the commits after the head that is known. Caller holds the writer's lock. With
  /// `looked_at`, a commit that fails half-way is taken out of sight again.
  [[nodiscard]] Result<std::uint64_t> replay_new(bool looked_at);

  /// Registry::verify(), in a thread without a view.
  [[nodiscard]] Result<Verification> verify();
  /// The error in the name of the file, where it names none.
  [[nodiscard]] Error in_file(Error error) const;

  [[nodiscard]] const Rulebook& rulebook() const noexcept { return rules.current(); }

  std::unique_ptr<Journal> journal;
  RegistryOptions options;
  RulebookShelf rules;
  State state;
  Head head;
  std::atomic<std::uint64_t> sequence{0};  ///< that of head, for whoever holds no lock
  std::int64_t recorded_at = 0;
  bool doubtful = false;  ///< an append ended in doubt: catch up before the next
  Error poison;           ///< code not none: a broken invariant; reads answer, writes are refused

  std::mutex writing;  ///< one writer at a time
  ViewGate merging;    ///< views together; a writer alone while the state changes

 private:
  /// The state as of the head that is known, read again from the journal. Keeps what is there when
  /// that fails.
  void read_again() noexcept;
  /// Takes the stream of a journal that has commits. Error: misuse when another was asked for.
  [[nodiscard]] Result<void> take_stream(std::uint16_t stream);
  /// Whether others have committed what this registry has not read.
  [[nodiscard]] bool is_behind() const;
  /// The moment that the clock gives the coming commit: later than every commit before it. Error:
  /// misuse when the clock cannot be right.
  [[nodiscard]] Result<std::int64_t> next_moment();
  [[nodiscard]] JudgeContext judging(std::int64_t moment) const noexcept;
  /// What the rules say, and of what they accept, whether every text is there.
  [[nodiscard]] Outcome judge_whole(const Request& request, std::int64_t moment,
                                    Workspace& workspace) const;
  [[nodiscard]] Outcome write(Outcome judged, const Workspace& workspace, const Request& request,
                              const Hash& content, std::int64_t moment);
  /// Compiles the overlay that the outcome adopts, if it adopts one.
  [[nodiscard]] Result<void> prepare_rules(const Outcome& judged);
  [[nodiscard]] Outcome answer_used_key(const KeyUse& use, std::string_view key,
                                        const Hash& content) const;
  [[nodiscard]] Outcome repeat(const KeyUse& use) const;
  [[nodiscard]] CommitEnvelope envelope_for(const Request& request, const Hash& content,
                                            std::int64_t moment,
                                            std::span<const std::uint8_t> events) const;
  void merge(const Outcome& outcome, const Head& new_head, std::int64_t moment, std::string key,
             const Hash& content) noexcept;

  std::mutex asking_;  ///< the clock, one thread at a time
  codec::CommitEncoder encoder_;
};

}  // namespace dangvien::inline v0
