// SPDX-License-Identifier: Apache-2.0
// submit.cpp: from a JSON text to an outcome.
#include <memory>
#include <string>
#include <utility>

#include "codec/json/decode.hpp"
#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "outcome_handle.hpp"
#include "structures.hpp"
#include "text/unicode.hpp"

namespace dangvien::capi {
namespace {

/// What people type is kept in normalisation form C.
void normalise_text(std::string& text) {
  if (auto normalised = normalise(text)) text = *std::move(normalised);
}

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view list_head = R"({"commands":)";

/// Where the list that begins the text ends: behind its bracket. npos when it does not end.
std::size_t end_of_list(std::string_view json) noexcept {
  std::size_t depth = 0;
  bool in_text = false;
  for (std::size_t index = 0; index < json.size(); ++index) {
    const char letter = json[index];
    if (in_text) {
      if (letter == '\\') ++index;
      if (letter == '"') in_text = false;
    } else if (letter == '"') {
      in_text = true;
    } else if (letter == '[' || letter == '{') {
      ++depth;
    } else if ((letter == ']' || letter == '}') && --depth == 0) {
      return index + 1;
    }
  }
  return std::string_view::npos;
}

/// A list of commands is the value of "commands" in the form that the codec reads.
Result<codec::Submission> decode_list(std::string_view json, const codec::DecodeOptions& options) {
  const std::size_t end = end_of_list(json);
  if (end != std::string_view::npos) {
    const std::size_t rest = json.find_first_not_of(blanks, end);
    if (rest != std::string_view::npos) {
      return Error{.code = ErrorCode::malformed,
                   .offset = static_cast<std::int64_t>(rest),
                   .found = phrase::text_after_end(),
                   .expected = phrase::one_list_of_commands()};
    }
  }
  // A list without an end stays without one: the codec says so.
  std::string wrapped{list_head};
  wrapped += json;
  if (end != std::string_view::npos) wrapped += '}';
  auto decoded = codec::decode_submission(wrapped, options);
  if (decoded) return decoded;
  Error error = std::move(decoded).error();
  const auto shift = static_cast<std::int64_t>(list_head.size());
  if (error.offset >= shift) error.offset -= shift;
  return error;
}

Result<codec::Submission> decode(std::string_view json) {
  codec::DecodeOptions options;
  options.normalise = normalise_text;
  const std::size_t first = json.find_first_not_of(blanks);
  const bool is_list = first != std::string_view::npos && json[first] == '[';
  return is_list ? decode_list(json, options) : codec::decode_submission(json, options);
}

/// Takes the caller's word where the JSON says nothing; both must agree where both speak.
std::int32_t settle(std::string& from_json, TextArgument from_options, std::string_view name,
                    dv_error** error) {
  if (const auto code = check_text(from_options, name, error)) return code;
  std::string wanted{from_options.text()};
  // The JSON has been brought to this form already.
  if (auto composed = compose(wanted)) wanted = *std::move(composed);
  if (wanted.empty() || wanted == from_json) return DV_OK;
  if (!from_json.empty()) {
    return misuse(error, name, phrase::quoted(std::string{excerpt(wanted)}),
                  phrase::quoted(std::string{excerpt(from_json)}));
  }
  from_json = std::move(wanted);
  return DV_OK;
}

std::int32_t settle(codec::Submission& submission, const dv_submit_options* given,
                    dv_error** error) {
  if (given == nullptr) return DV_OK;
  dv_submit_options options = DV_SUBMIT_OPTIONS_INIT;
  if (!has_size(given)) {
    return wrong_size(error, "options.size", given->size, "dv_submit_options");
  }
  if (!load(given, options)) {
    return misuse(error, "options", phrase::unknown_option(), phrase::zero());
  }
  if (const auto code =
          settle(submission.key, {options.key, options.key_size}, "options.key", error)) {
    return code;
  }
  return settle(submission.actor, {options.actor, options.actor_size}, "options.actor", error);
}

using Act = Outcome (Registry::*)(std::span<const Command>, const SubmitOptions&) noexcept;

std::int32_t run(Act act, dv_registry* registry, TextArgument json,
                 const dv_submit_options* options, dv_outcome** outcome,
                 dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (outcome == nullptr) return missing(error, "outcome");
    *outcome = nullptr;
    if (registry == nullptr) return missing(error, "registry");
    if (json.data == nullptr) return missing(error, "json");
    auto submission = decode(json.text());
    if (!submission) return fail(error, std::move(submission).error());
    if (const auto code = settle(*submission, options, error)) return code;
    Registry& target = *registry->core->registry;
    auto handle = std::make_unique<dv_outcome>(submission->commands.size(), target.rulebook());
    Outcome answer = (target.*act)(
        submission->commands, SubmitOptions{.key = submission->key, .actor = submission->actor});
    if (answer.status == OutcomeStatus::error) {
      return fail(error, std::move(answer.error), answer.command);
    }
    handle->keep(std::move(answer));
    *outcome = handle.release();
    return DV_OK;
  });
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

int32_t dv_submit_json(dv_registry* registry, const char* json, size_t size,
                       const dv_submit_options* options, dv_outcome** outcome,
                       dv_error** error) noexcept {
  return run(&Registry::submit, registry, {json, size}, options, outcome, error);
}

int32_t dv_preview_json(dv_registry* registry, const char* json, size_t size,
                        const dv_submit_options* options, dv_outcome** outcome,
                        dv_error** error) noexcept {
  return run(&Registry::preview, registry, {json, size}, options, outcome, error);
}

}  // extern "C"
