// SPDX-License-Identifier: Apache-2.0
// Any bytes as a submission, as lines and as facts: never a crash; what is accepted is written and
// read back equal.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "codec/json/decode.hpp"
#include "codec/json/encode.hpp"

namespace {

using namespace dangvien;

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

void check_error(const Error& error, std::string_view text) {
  require(error.code == ErrorCode::malformed);
  require(error.offset >= 0 && error.offset <= static_cast<std::int64_t>(text.size()));
  require(!error.found.empty() && !error.expected.empty());
}

void try_submission(std::string_view text) {
  const auto submission = codec::decode_submission(text);
  if (!submission) {
    check_error(submission.error(), text);
    return;
  }
  require(!submission->commands.empty());
  for (const Command& command : submission->commands) {
    const auto again = codec::decode_command(codec::encode_json(command));
    require(again.has_value() && *again == command);
  }
}

void try_facts(std::string_view text) {
  const auto facts = codec::decode<AdmissionFacts>(text);
  if (!facts) {
    check_error(facts.error(), text);
    return;
  }
  const auto again =
      codec::decode<AdmissionFacts>(codec::encode_json(*facts, codec::JsonLayout::pretty));
  require(again.has_value() && *again == *facts);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try_submission(text);
  try_facts(text);
  const auto lines = codec::decode_lines(text);
  if (!lines) {
    check_error(lines.error(), text);
  }
  return 0;
}
