// SPDX-License-Identifier: Apache-2.0
#include "dangvien/engine/registry.hpp"

#include <algorithm>
#include <chrono>
#include <new>
#include <utility>

#include "codec/json/encode.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/journal/sqlite.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/version.hpp"
#include "engine/judge.hpp"
#include "engine/names.hpp"
#include "engine/writer.hpp"
#include "text/unicode.hpp"

namespace dangvien::inline v0 {
namespace {

constexpr std::size_t longest_label = 200;  // bytes of a caller's key or actor
constexpr int conflict_limit = 16;          // how often a submission is decided again

std::int64_t system_clock(void* /*context*/) noexcept {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

Outcome failure(Error error, std::uint32_t command = 0) {
  Outcome outcome;
  outcome.status = OutcomeStatus::error;
  outcome.command = command;
  outcome.error = std::move(error);
  return outcome;
}

/// What a caller's key is bound to: the commands in their one canonical form.
Hash content_of(std::span<const Command> commands) {
  std::string canonical;
  for (const Command& command : commands) {
    codec::append_json(canonical, command);
    canonical.push_back('\n');
  }
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(canonical.data());
  return hash_bytes({bytes, canonical.size()});
}

}  // namespace

Error own_view_open() {
  return {.code = ErrorCode::misuse,
          .path = "view",
          .found = phrase::own_open_view(),
          .expected = phrase::no_open_view()};
}

namespace {

Error check_labels(const SubmitOptions& options) {
  const auto too_long = [](std::string_view label, const char* path) {
    return Error{.code = ErrorCode::misuse,
                 .path = path,
                 .found = phrase::byte_count(label.size()),
                 .expected = phrase::bytes_at_most(longest_label)};
  };
  const auto not_text = [](const char* path) {
    return Error{.code = ErrorCode::malformed,
                 .path = path,
                 .found = phrase::not_utf8(),
                 .expected = phrase::utf8()};
  };
  if (options.key.size() > longest_label) return too_long(options.key, "key");
  if (options.actor.size() > longest_label) return too_long(options.actor, "actor");
  if (!normalise(options.key)) return not_text("key");
  if (!normalise(options.actor)) return not_text("actor");
  return {};
}

}  // namespace

Registry::Implementation::Implementation(std::unique_ptr<Journal> opened,
                                         const RegistryOptions& wanted)
    : journal(std::move(opened)),
      options(wanted),
      rules(wanted.rulebook != nullptr ? *wanted.rulebook : standard_rulebook()),
      state(wanted.stream) {
  if (options.clock == nullptr) options.clock = system_clock;
}

namespace {

/// The day of the moment in Việt Nam; none when the clock cannot be right.
OptionalDay day_in_vietnam(std::int64_t moment) noexcept {
  constexpr std::int64_t microseconds_of_a_day = 86'400'000'000;
  constexpr std::int64_t ahead_of_utc = 7 * (microseconds_of_a_day / 24);
  // The rules begin in 2011: a clock that stands before was never set.
  constexpr std::int64_t earliest = 14'975;  // 1/1/2011
  if (moment > INT64_MAX - ahead_of_utc) return std::nullopt;
  const std::int64_t day = (moment + ahead_of_utc) / microseconds_of_a_day;
  if (day < earliest || day > Day::last().days()) return std::nullopt;
  return Day::from_days(static_cast<std::int32_t>(day));
}

}  // namespace

std::int64_t Registry::Implementation::next_moment() {
  const std::lock_guard lock(asking_);
  return std::max(options.clock(options.clock_context), recorded_at + 1);
}

JudgeContext Registry::Implementation::judging(std::int64_t moment) const noexcept {
  return {state, rules.current(), options.stream, head.sequence + 1, day_in_vietnam(moment)};
}

CommitEnvelope Registry::Implementation::envelope_for(const SubmitOptions& submit,
                                                      const Hash& content, std::int64_t moment,
                                                      std::span<const std::uint8_t> events) const {
  CommitEnvelope envelope;
  envelope.stream = options.stream;
  envelope.sequence = head.sequence + 1;
  envelope.recorded_at = moment;
  envelope.previous_hash = head.hash;
  envelope.rulebook_hash = rulebook().tables().hash;
  envelope.content_hash = content;
  envelope.actor = submit.actor;
  envelope.key = submit.key;
  envelope.library_version = version_text;
  envelope.events = events;
  seal(envelope);
  return envelope;
}

void Registry::Implementation::merge(const Outcome& outcome, const Head& new_head,
                                     std::int64_t moment, std::string key,
                                     const Hash& content) noexcept {
  const std::unique_lock lock(merging);
  for (const EventRecord& record : outcome.events) {
    state.apply(record.event, record.effect_day, new_head.sequence);
    if (is_advised(record)) state.note_advised(record.event, record.effect_day);
    if (std::holds_alternative<OverlayAdopted>(record.event)) rules.adopt();
  }
  state.remember_key(std::move(key), {new_head.sequence, content});
  head = new_head;
  recorded_at = moment;
}

Result<void> Registry::Implementation::prepare_rules(const Outcome& judged) {
  rules.forget_prepared();
  for (const EventRecord& record : judged.events) {
    const auto* const overlay = std::get_if<OverlayAdopted>(&record.event);
    if (overlay != nullptr) return rules.prepare(overlay->name, overlay->rules);
  }
  return {};
}

Outcome Registry::Implementation::write(Outcome judged, const Workspace& workspace,
                                        const SubmitOptions& submit_options, const Hash& content,
                                        std::int64_t moment) {
  auto encoded = encoder_.encode(judged.events);
  if (!encoded) return failure(std::move(encoded).error());
  // Typed commands come past no codec: what a reader would not take must never be written.
  if (auto readable = codec::CommitReader{}.open(*encoded); !readable) {
    Error error = std::move(readable).error();
    error.code = ErrorCode::malformed;
    return failure(std::move(error));
  }
  std::string key{submit_options.key};
  {
    const std::unique_lock lock(merging);
    state.forget_prepared();
    workspace.reserve_in(state, judged.events);
    state.reserve_key(key);
    if (auto prepared = prepare_rules(judged); !prepared) {
      return failure(std::move(prepared).error());
    }
  }
  const CommitEnvelope envelope = envelope_for(submit_options, content, moment, *encoded);
  // Until the journal has said what became of it: an adapter that throws leaves the doubt behind.
  doubtful = true;
  AppendResult result = journal->append(head, envelope);
  doubtful = result.status == AppendStatus::in_doubt || result.error.code == ErrorCode::in_doubt;
  if (result.status == AppendStatus::durable) {
    judged.sequence = result.head.sequence;
    merge(judged, result.head, moment, std::move(key), content);
    return judged;
  }
  if (result.status == AppendStatus::conflict) {
    return failure({.code = ErrorCode::conflict,
                    .found = phrase::commit(result.head.sequence),
                    .expected = phrase::commit(head.sequence)});
  }
  return failure(std::move(result.error));
}

Outcome Registry::Implementation::repeat(const KeyUse& use) const {
  auto commit = journal->read_one(use.sequence);
  if (!commit) return failure(std::move(commit).error());
  auto body = codec::decode_commit_body((*commit)->envelope.events);
  if (!body) return failure(std::move(body).error());
  Outcome outcome;
  outcome.status = OutcomeStatus::accepted;
  outcome.sequence = use.sequence;
  outcome.repeated = true;
  outcome.events = std::move(body->records);
  for (std::size_t index = 0; index < outcome.events.size(); ++index) {
    const EventRecord& record = outcome.events[index];
    if (!record.judgement) continue;
    for (const AdvisoryRecord& advisory : record.judgement->advisories) {
      if (const auto finding = finding_of(advisory, rulebook(), record.effect_day)) {
        outcome.advisories.push_back({static_cast<std::uint32_t>(index), *finding, advisory});
      }
    }
  }
  return outcome;
}

Outcome Registry::Implementation::answer_used_key(const KeyUse& use, std::string_view key,
                                                  const Hash& content) const {
  if (use.content == content) return repeat(use);
  return failure({.code = ErrorCode::key_reused,
                  .path = "key",
                  .found = phrase::text(std::string{key}),
                  .expected = phrase::content_of_commit(use.sequence)});
}

Error Registry::Implementation::check_request(std::span<const Command> commands,
                                              const SubmitOptions& submit_options) const {
  if (poison.code != ErrorCode::none) return poison;
  if (commands.empty()) {
    return {.code = ErrorCode::misuse,
            .path = "commands",
            .found = phrase::empty_list(),
            .expected = phrase::a_command()};
  }
  // What follows in the same submission would be judged by rules that it has just changed.
  const auto adopts = [](const Command& command) {
    return std::holds_alternative<AdoptOverlay>(command);
  };
  if (commands.size() > 1 && std::any_of(commands.begin(), commands.end(), adopts)) {
    return {.code = ErrorCode::misuse,
            .path = "commands",
            .found = phrase::adoption_among_others(),
            .expected = phrase::adoption_alone()};
  }
  return check_labels(submit_options);
}

Result<std::uint64_t> Registry::Implementation::catch_up() {
  // After an append in doubt, the journal's head is the answer; it takes no append before.
  if (doubtful) {
    if (auto settled = journal->head(); !settled) return std::move(settled).error();
  }
  auto replayed = replay_new(true);
  if (replayed) doubtful = false;
  return replayed;
}

Outcome Registry::Implementation::submit(std::span<const Command> commands,
                                         const SubmitOptions& submit_options) {
  if (merging.has_this_thread()) return failure(own_view_open());
  if (options.read_only) {
    return failure({.code = ErrorCode::misuse,
                    .path = "registry",
                    .found = phrase::read_only_registry(),
                    .expected = phrase::written_registry()});
  }
  const std::lock_guard lock(writing);
  if (Error error = check_request(commands, submit_options); error.code != ErrorCode::none) {
    return failure(std::move(error));
  }
  const Hash content = submit_options.key.empty() ? Hash{} : content_of(commands);
  Outcome outcome;
  for (int attempt = 0; attempt < conflict_limit; ++attempt) {
    if (doubtful || attempt > 0) {
      if (auto caught_up = catch_up(); !caught_up) return failure(std::move(caught_up).error());
    }
    if (const KeyUse* const use = state.key_use(submit_options.key); use != nullptr) {
      return answer_used_key(*use, submit_options.key, content);
    }
    Workspace workspace(state);
    const std::int64_t moment = next_moment();
    outcome = judge(judging(moment), commands, workspace);
    if (!outcome.accepted()) return outcome;
    outcome = write(std::move(outcome), workspace, submit_options, content, moment);
    if (outcome.error.code != ErrorCode::conflict) return outcome;
  }
  return outcome;
}

Outcome Registry::Implementation::preview(std::span<const Command> commands,
                                          const SubmitOptions& submit_options) {
  // It looks as a view does, and waits as little: a writer that waits for a view of this thread
  // holds `writing`.
  const LookingIn looking(merging);
  if (Error error = check_request(commands, submit_options); error.code != ErrorCode::none) {
    return failure(std::move(error));
  }
  if (const KeyUse* const use = state.key_use(submit_options.key); use != nullptr) {
    return answer_used_key(*use, submit_options.key, content_of(commands));
  }
  Workspace workspace(state);
  return judge(judging(next_moment()), commands, workspace);
}

Registry::Registry(std::shared_ptr<Implementation> implementation) noexcept
    : implementation_(std::move(implementation)) {}

Registry::~Registry() = default;

Result<std::unique_ptr<Registry>> Registry::open(std::unique_ptr<Journal> journal,
                                                 RegistryOptions options) {
  try {
    auto implementation = std::make_shared<Implementation>(std::move(journal), options);
    if (auto replayed = implementation->replay_new(false); !replayed)
      return std::move(replayed).error();
    return std::unique_ptr<Registry>(new Registry(std::move(implementation)));
  } catch (const std::bad_alloc&) {
    return Error{.code = ErrorCode::memory};
  }
}

Result<std::unique_ptr<Registry>> Registry::open_file(const std::string& path, bool create,
                                                      RegistryOptions options) {
  try {
    SqliteOptions sqlite;
    sqlite.mode = create ? SqliteMode::create : SqliteMode::open;
    if (options.read_only) sqlite.mode = SqliteMode::read;
    auto journal = open_sqlite_journal(path, sqlite);
    if (!journal) return std::move(journal).error();
    return open(std::move(*journal), options);
  } catch (const std::bad_alloc&) {
    return Error{.code = ErrorCode::memory, .file = path};
  }
}

Outcome Registry::submit(std::span<const Command> commands, const SubmitOptions& options) noexcept {
  try {
    return implementation_->submit(commands, options);
  } catch (const std::bad_alloc&) {
    Outcome outcome;
    outcome.error.code = ErrorCode::memory;
    return outcome;
  } catch (...) {  // an adapter of the host's own threw; nothing was merged
    Outcome outcome;
    outcome.error.code = ErrorCode::storage;
    return outcome;
  }
}

Outcome Registry::preview(std::span<const Command> commands,
                          const SubmitOptions& options) noexcept {
  try {
    return implementation_->preview(commands, options);
  } catch (const std::bad_alloc&) {
    Outcome outcome;
    outcome.error.code = ErrorCode::memory;
    return outcome;
  } catch (...) {  // an adapter of the host's own threw; nothing was merged
    Outcome outcome;
    outcome.error.code = ErrorCode::storage;
    return outcome;
  }
}

Result<std::uint64_t> Registry::catch_up() noexcept {
  try {
    if (implementation_->merging.has_this_thread()) return own_view_open();
    const std::lock_guard lock(implementation_->writing);
    return implementation_->catch_up();
  } catch (const std::bad_alloc&) {
    return Error{.code = ErrorCode::memory};
  } catch (...) {  // an adapter of the host's own threw
    return Error{.code = ErrorCode::storage};
  }
}

const Rulebook& Registry::rulebook() const noexcept { return implementation_->rulebook(); }

}  // namespace dangvien::inline v0
