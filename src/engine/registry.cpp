// SPDX-License-Identifier: Apache-2.0
#include "dangvien/engine/registry.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
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

namespace dangvien::inline v0 {
namespace {

constexpr int conflict_limit = 16;  // how often a submission is decided again

// A clock outside these has never been set, or counts in another unit. What it says would be kept
// for ever, and every later commit would have to come after it.
constexpr std::int64_t earliest_moment = 946'684'800'000'000;  // 1/1/2000
constexpr std::int64_t moments_end = 7'258'118'400'000'000;    // 1/1/2200

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
  const std::int64_t day = (moment + ahead_of_utc) / microseconds_of_a_day;
  if (day < earliest || day > Day::last().days()) return std::nullopt;
  return Day::from_days(static_cast<std::int32_t>(day));
}

}  // namespace

Error Registry::Implementation::in_file(Error error) const {
  if (error.file.empty()) error.file = journal->file();
  return error;
}

Result<std::int64_t> Registry::Implementation::next_moment() {
  const std::lock_guard lock(asking_);
  const std::int64_t moment = options.clock(options.clock_context);
  if (moment < earliest_moment || moment >= moments_end) {
    return Error{.code = ErrorCode::misuse,
                 .path = "clock",
                 .found = phrase::clock_moment(moment),
                 .expected = phrase::moments_of_records()};
  }
  if (recorded_at == std::numeric_limits<std::int64_t>::max()) {
    return in_file({.code = ErrorCode::corrupt,
                    .found = phrase::recorded_at(recorded_at),
                    .expected = phrase::moments_of_records(),
                    .commit = head.sequence});
  }
  return std::max(moment, recorded_at + 1);
}

JudgeContext Registry::Implementation::judging(std::int64_t moment) const noexcept {
  return {state, rules.current(), options.stream, head.sequence + 1, day_in_vietnam(moment)};
}

CommitEnvelope Registry::Implementation::envelope_for(const Request& request, const Hash& content,
                                                      std::int64_t moment,
                                                      std::span<const std::uint8_t> events) const {
  CommitEnvelope envelope;
  envelope.stream = options.stream;
  envelope.sequence = head.sequence + 1;
  envelope.recorded_at = moment;
  envelope.previous_hash = head.hash;
  envelope.rulebook_hash = rulebook().tables().hash;
  envelope.content_hash = content;
  envelope.actor = request.actor();
  envelope.key = request.key();
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
  sequence = new_head.sequence;
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
                                        const Request& request, const Hash& content,
                                        std::int64_t moment) {
  auto encoded = encoder_.encode(judged.events);
  if (!encoded) return failure(std::move(encoded).error());
  // Typed commands come past no codec: what a reader would not take must never be written.
  if (auto readable = codec::CommitReader{}.open(*encoded); !readable) {
    Error error = std::move(readable).error();
    error.code = ErrorCode::malformed;
    return failure(std::move(error));
  }
  std::string key{request.key()};
  {
    const std::unique_lock lock(merging);
    state.forget_prepared();
    workspace.reserve_in(state, judged.events);
    state.reserve_key(key);
    if (auto prepared = prepare_rules(judged); !prepared) {
      return failure(std::move(prepared).error());
    }
  }
  const CommitEnvelope envelope = envelope_for(request, content, moment, *encoded);
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
  if (!commit) return failure(in_file(std::move(commit).error()));
  auto body = codec::decode_commit_body((*commit)->envelope.events);
  if (!body) return failure(in_file(std::move(body).error()));
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

bool Registry::Implementation::is_behind() const {
  const auto end = journal->head();
  return end && *end != head;
}

Outcome Registry::Implementation::judge_whole(const Request& request, std::int64_t moment,
                                              Workspace& workspace) const {
  Outcome outcome = judge(judging(moment), request.commands(), workspace);
  if (!outcome.accepted()) return outcome;
  if (auto fault = request.left_out(); fault.error.code != ErrorCode::none) {
    return failure(std::move(fault.error), fault.command);
  }
  return outcome;
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
  Request request(commands, submit_options);
  if (auto fault = request.take_fault(); fault.error.code != ErrorCode::none) {
    return failure(std::move(fault.error), fault.command);
  }
  const std::lock_guard lock(writing);
  if (poison.code != ErrorCode::none) return failure(poison);
  const Hash content = request.key().empty() ? Hash{} : content_of(request.commands());
  Outcome outcome;
  for (int attempt = 0; attempt < conflict_limit; ++attempt) {
    if (doubtful || attempt > 0) {
      if (auto caught_up = catch_up(); !caught_up) return failure(std::move(caught_up).error());
    }
    if (const KeyUse* const use = state.key_use(request.key()); use != nullptr) {
      return answer_used_key(*use, request.key(), content);
    }
    Workspace workspace(state);
    const auto moment = next_moment();
    if (!moment) return failure(moment.error());
    outcome = judge_whole(request, *moment, workspace);
    if (outcome.accepted()) {
      outcome = write(std::move(outcome), workspace, request, content, *moment);
      if (outcome.error.code != ErrorCode::conflict) return outcome;
    } else if (!is_behind()) {
      return outcome;
    }
    // Otherwise others have written meanwhile, perhaps this very submission: judged on what is.
  }
  return outcome;
}

Outcome Registry::Implementation::preview(std::span<const Command> commands,
                                          const SubmitOptions& submit_options) {
  Request request(commands, submit_options);
  if (auto fault = request.take_fault(); fault.error.code != ErrorCode::none) {
    return failure(std::move(fault.error), fault.command);
  }
  // It looks as a view does, and waits as little: a writer that waits for a view of this thread
  // holds `writing`.
  const LookingIn looking(merging);
  if (poison.code != ErrorCode::none) return failure(poison);
  if (const KeyUse* const use = state.key_use(request.key()); use != nullptr) {
    return answer_used_key(*use, request.key(), content_of(request.commands()));
  }
  Workspace workspace(state);
  const auto moment = next_moment();
  if (!moment) return failure(moment.error());
  return judge_whole(request, *moment, workspace);
}

Registry::Registry(std::shared_ptr<Implementation> implementation) noexcept
    : implementation_(std::move(implementation)) {}

Registry::~Registry() = default;

Result<std::unique_ptr<Registry>> Registry::open(std::unique_ptr<Journal> journal,
                                                 RegistryOptions options) {
  if (journal == nullptr) {
    return Error{.code = ErrorCode::misuse,
                 .path = "journal",
                 .found = phrase::null_pointer(),
                 .expected = phrase::open_journal()};
  }
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
  if (create && options.read_only) {
    return Error{.code = ErrorCode::misuse,
                 .path = "options.read_only",
                 .found = phrase::read_only_registry(),
                 .expected = phrase::written_registry(),
                 .file = path};
  }
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

std::uint64_t Registry::sequence() const noexcept { return implementation_->sequence; }

const Rulebook& Registry::rulebook() const noexcept { return implementation_->rulebook(); }

}  // namespace dangvien::inline v0
