// SPDX-License-Identifier: Apache-2.0
#include "journal/commit_check.hpp"

#include <utility>

#include <fmt/format.h>

namespace dangvien::inline v0 {
namespace {

Result<void> check_slots(const CommitEnvelope& envelope) {
  if (envelope.format != commit_format) {
    return commit_error(ErrorCode::too_new, envelope.sequence,
                        fmt::format("format {}", envelope.format),
                        fmt::format("format {} at most", commit_format));
  }
  if (envelope.flags != 0) {
    return commit_error(ErrorCode::too_new, envelope.sequence,
                        fmt::format("flags {:#x}", envelope.flags), "flags 0");
  }
  if (!envelope.origin.empty()) {
    return commit_error(ErrorCode::too_new, envelope.sequence,
                        fmt::format("origin of {} bytes", envelope.origin.size()), "no origin");
  }
  return {};
}

Result<void> check_chain(const CommitEnvelope& envelope, const Head& previous,
                         std::int64_t previous_recorded_at, std::uint16_t previous_stream) {
  const auto corrupt = [&](std::string found, std::string expected) {
    return commit_error(ErrorCode::corrupt, envelope.sequence, std::move(found),
                        std::move(expected));
  };
  if (envelope.sequence != previous.sequence + 1) {
    return corrupt(fmt::format("sequence {}", envelope.sequence),
                   fmt::format("sequence {}", previous.sequence + 1));
  }
  if (envelope.previous_hash != previous.hash) {
    return corrupt("previous hash " + to_hexadecimal(envelope.previous_hash),
                   "previous hash " + to_hexadecimal(previous.hash));
  }
  if (previous.sequence == 0) return {};
  if (envelope.recorded_at <= previous_recorded_at) {
    return corrupt(fmt::format("recorded at {}", envelope.recorded_at),
                   fmt::format("recorded after {}", previous_recorded_at));
  }
  if (envelope.stream != previous_stream) {
    return corrupt(fmt::format("stream {}", envelope.stream),
                   fmt::format("stream {}", previous_stream));
  }
  return {};
}

}  // namespace

std::string commit_path(std::uint64_t sequence) { return fmt::format("commit {}", sequence); }

Error commit_error(ErrorCode code, std::uint64_t sequence, std::string found,
                   std::string expected) {
  return {.code = code,
          .path = commit_path(sequence),
          .offset = -1,
          .found = std::move(found),
          .expected = std::move(expected)};
}

Error closed_error() {
  return {.code = ErrorCode::misuse,
          .path = "journal",
          .offset = -1,
          .found = "a closed journal",
          .expected = "an open journal"};
}

Result<void> check_alone(const CommitEnvelope& envelope) {
  if (auto checked = check_slots(envelope); !checked) return checked;
  if (const std::uint32_t checksum = commit_checksum(envelope); checksum != envelope.checksum) {
    return commit_error(ErrorCode::corrupt, envelope.sequence,
                        fmt::format("checksum {:08x}", envelope.checksum),
                        fmt::format("checksum {:08x}", checksum));
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
    return commit_error(ErrorCode::misuse, envelope.sequence,
                        fmt::format("{} of {} bytes", field, size),
                        fmt::format("{} bytes at most", most));
  };
  for (const auto& [field, text] :
       {std::pair("actor", envelope.actor), std::pair("key", envelope.key),
        std::pair("library version", envelope.library_version)}) {
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
