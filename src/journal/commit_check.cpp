// SPDX-License-Identifier: Apache-2.0
#include "journal/commit_check.hpp"

#include <utility>

#include <fmt/format.h>

#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0 {
namespace {

Result<void> check_slots(const CommitEnvelope& envelope) {
  if (envelope.format != commit_format) {
    return commit_error(ErrorCode::too_new, envelope.sequence, phrase::format(envelope.format),
                        phrase::format_at_most(commit_format));
  }
  if (envelope.flags != 0) {
    return commit_error(ErrorCode::too_new, envelope.sequence, phrase::flags(envelope.flags),
                        phrase::flags(0));
  }
  if (!envelope.origin.empty()) {
    return commit_error(ErrorCode::too_new, envelope.sequence,
                        phrase::origin_size(envelope.origin.size()), phrase::no_origin());
  }
  return {};
}

Result<void> check_chain(const CommitEnvelope& envelope, const Head& previous,
                         std::int64_t previous_recorded_at, std::uint16_t previous_stream) {
  const auto corrupt = [&](Phrase found, Phrase expected) {
    return commit_error(ErrorCode::corrupt, envelope.sequence, std::move(found),
                        std::move(expected));
  };
  if (envelope.sequence != previous.sequence + 1) {
    return corrupt(phrase::sequence(envelope.sequence), phrase::sequence(previous.sequence + 1));
  }
  if (envelope.previous_hash != previous.hash) {
    return corrupt(phrase::previous_hash(to_hexadecimal(envelope.previous_hash)),
                   phrase::previous_hash(to_hexadecimal(previous.hash)));
  }
  if (previous.sequence == 0) return {};
  if (envelope.recorded_at <= previous_recorded_at) {
    return corrupt(phrase::recorded_at(envelope.recorded_at),
                   phrase::recorded_after(previous_recorded_at));
  }
  if (envelope.stream != previous_stream) {
    return corrupt(phrase::stream(envelope.stream), phrase::stream(previous_stream));
  }
  return {};
}

}  // namespace

Error commit_error(ErrorCode code, std::uint64_t sequence, Phrase found, Phrase expected) {
  return {
      .code = code, .found = std::move(found), .expected = std::move(expected), .commit = sequence};
}

Error closed_error() {
  return {.code = ErrorCode::misuse,
          .path = "journal",
          .found = phrase::closed_journal(),
          .expected = phrase::open_journal()};
}

Result<void> check_alone(const CommitEnvelope& envelope) {
  if (auto checked = check_slots(envelope); !checked) return checked;
  if (const std::uint32_t checksum = commit_checksum(envelope); checksum != envelope.checksum) {
    return commit_error(ErrorCode::corrupt, envelope.sequence,
                        phrase::checksum(fmt::format("{:08x}", envelope.checksum)),
                        phrase::checksum(fmt::format("{:08x}", checksum)));
  }
  return {};
}

Result<void> check_follows(const CommitEnvelope& envelope, const Head& previous,
                           std::int64_t previous_recorded_at, std::uint16_t previous_stream) {
  if (auto checked = check_alone(envelope); !checked) return checked;
  return check_chain(envelope, previous, previous_recorded_at, previous_stream);
}

Result<void> check_appendable(const CommitEnvelope& envelope, const Head& previous,
                              std::int64_t previous_recorded_at, std::uint16_t previous_stream) {
  const auto too_long = [&](const char* field, std::size_t size, std::size_t most) {
    return commit_error(ErrorCode::misuse, envelope.sequence, phrase::field_size(field, size),
                        phrase::bytes_at_most(most));
  };
  for (const auto& [field, text] :
       {std::pair("actor", envelope.actor), std::pair("key", envelope.key),
        std::pair("library_version", envelope.library_version)}) {
    if (text.size() > maximum_text_bytes) return too_long(field, text.size(), maximum_text_bytes);
  }
  if (envelope.events.size() > maximum_events_bytes) {
    return too_long("events", envelope.events.size(), maximum_events_bytes);
  }
  auto checked = check_follows(envelope, previous, previous_recorded_at, previous_stream);
  if (checked) return checked;
  Error error = std::move(checked).error();
  error.code = ErrorCode::misuse;
  return error;
}

}  // namespace dangvien::inline v0
