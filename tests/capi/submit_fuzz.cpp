// SPDX-License-Identifier: Apache-2.0
//
// submit_fuzz.cpp: any bytes to dv_submit_json() and dv_preview_json() on a registry with a dossier
// in it, and every question to what comes back. Preview and submit must agree, and a submission
// that was not accepted must have written nothing.

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

#include <dangvien.h>

namespace {

constexpr std::string_view beginning = R"([
  {"command": "found_organisation", "day": "2025-07-01", "kind": "upper_party", "name": "xã"},
  {"command": "found_organisation", "day": "2025-07-01", "kind": "cell", "parent": "O1", "name": "thôn"},
  {"command": "register_person", "day": "2025-07-02", "name": "An", "birth": "2000",
   "vietnamese_citizen": "yes", "education": "college"},
  {"command": "list_prospect", "day": "2025-07-03", "person": "P1", "organisation": "O2"},
  {"command": "record_awareness_certificate", "dossier": "D1", "day": "2025-08-01"}
])";

void require(bool condition) {
  if (!condition) std::abort();
}

std::uint64_t sequence_of(const dv_registry* registry) {
  std::uint64_t sequence = 0;
  require(dv_registry_sequence(registry, &sequence, nullptr) == DV_OK);
  return sequence;
}

void ask_finding(const dv_finding& finding) {
  for (const char* text :
       {finding.rule, finding.citation, finding.subject, finding.text, finding.remedy}) {
    require(text != nullptr);
  }
}

void ask(const dv_outcome* outcome) {
  for (std::size_t index = 0; index <= dv_outcome_created_count(outcome); ++index) {
    (void)dv_outcome_created_kind(outcome, index);
    (void)dv_outcome_created_id(outcome, index);
  }
  for (std::size_t index = 0; index < dv_outcome_event_count(outcome); ++index) {
    require(dv_outcome_event_name(outcome, index) != nullptr);
    dv_string* json = nullptr;
    require(dv_outcome_event_json(outcome, index, &json, nullptr) == DV_OK);
    dv_string_free(json);
  }
  dv_finding finding = DV_FINDING_INIT;
  for (const std::int32_t language : {DV_VIETNAMESE, DV_ENGLISH}) {
    for (std::size_t index = 0; index < dv_outcome_violation_count(outcome); ++index) {
      require(dv_outcome_violation(outcome, index, language, &finding, nullptr) == DV_OK);
      ask_finding(finding);
    }
    for (std::size_t index = 0; index < dv_outcome_advisory_count(outcome); ++index) {
      require(dv_outcome_advisory(outcome, index, language, &finding, nullptr) == DV_OK);
      ask_finding(finding);
    }
    dv_string* json = nullptr;
    require(dv_outcome_json(outcome, language, &json, nullptr) == DV_OK);
    dv_string_free(json);
  }
}

void look(const dv_registry* registry) {
  dv_view* view = nullptr;
  require(dv_view_open(registry, &view, nullptr) == DV_OK);
  dv_count count = DV_COUNT_INIT;
  require(dv_view_count(view, 1, &count, nullptr) == DV_OK);
  dv_string* json = nullptr;
  require(dv_view_dossier_json(view, 1, DV_ENGLISH, &json, nullptr) == DV_OK);
  dv_string_free(json);
  dv_view_close(view);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const char* text = reinterpret_cast<const char*>(data);
  dv_registry* registry = nullptr;
  require(dv_registry_open_memory(nullptr, &registry, nullptr) == DV_OK);
  dv_outcome* outcome = nullptr;
  require(dv_submit_json(registry, beginning.data(), beginning.size(), nullptr, &outcome,
                         nullptr) == DV_OK);
  require(dv_outcome_status(outcome) == DV_ACCEPTED);
  dv_outcome_free(outcome);

  dv_outcome* previewed = nullptr;
  dv_error* error = nullptr;
  const std::int32_t preview = dv_preview_json(registry, text, size, nullptr, &previewed, &error);
  require((preview == DV_OK) == (error == nullptr) && (preview == DV_OK) == (previewed != nullptr));
  require(sequence_of(registry) == 1);
  dv_error_free(error);

  const std::int32_t code = dv_submit_json(registry, text, size, nullptr, &outcome, &error);
  require((code == DV_OK) == (error == nullptr) && (code == DV_OK) == (outcome != nullptr));
  require(code == preview);
  if (code == DV_OK) {
    require(dv_outcome_status(outcome) == dv_outcome_status(previewed));
    require(dv_outcome_event_count(outcome) == dv_outcome_event_count(previewed));
    require(dv_outcome_violation_count(outcome) == dv_outcome_violation_count(previewed));
    ask(outcome);
  } else {
    require(dv_error_code(error) == code &&
            dv_error_offset(error) <= static_cast<std::int64_t>(size));
    require(*dv_error_text(error, DV_ENGLISH) != '\0');
  }
  const bool accepted = code == DV_OK && dv_outcome_status(outcome) == DV_ACCEPTED;
  require(sequence_of(registry) == (accepted ? 2U : 1U));
  look(registry);
  require(dv_registry_verify(registry, nullptr, nullptr) == DV_OK);
  dv_error_free(error);
  dv_outcome_free(outcome);
  dv_outcome_free(previewed);
  dv_registry_close(registry);
  return 0;
}
