// SPDX-License-Identifier: Apache-2.0
// outcome.cpp: what a submission answered.
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "codec/json/encode.hpp"
#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "engine/describe.hpp"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "outcome_handle.hpp"

namespace dangvien::capi {
namespace {

/// What the event brought into being; kind 0: nothing.
Created created_by(const Event& event) noexcept {
  return std::visit(
      [](const auto& body) -> Created {
        using Body = std::remove_cvref_t<decltype(body)>;
        if constexpr (std::is_same_v<Body, OrganisationFounded>) {
          return {DV_ORGANISATION, body.organisation.packed()};
        } else if constexpr (std::is_same_v<Body, PersonRegistered>) {
          return {DV_PERSON, body.person.packed()};
        } else if constexpr (std::is_same_v<Body, ProspectListed> ||
                             std::is_same_v<Body, DossierRecorded>) {
          return {DV_DOSSIER, body.dossier.packed()};
        } else if constexpr (std::is_same_v<Body, QuotaSet>) {
          return {DV_QUOTA, body.quota.packed()};
        } else {
          return {};
        }
      },
      event);
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

void dv_outcome::keep(Outcome&& answer) noexcept {
  outcome = std::move(answer);
  for (const EventRecord& record : outcome.events) {
    const Created entry = created_by(record.event);
    if (entry.kind != 0 && created.size() < created.capacity()) created.push_back(entry);
  }
  advisories.look_at(outcome.advisories);
  violations.look_at(outcome.violations);
}

extern "C" {

int32_t dv_outcome_status(const dv_outcome* outcome) noexcept {
  if (outcome == nullptr) return DV_MISUSE;
  return outcome->outcome.accepted() ? DV_ACCEPTED : DV_REFUSED;
}

uint64_t dv_outcome_sequence(const dv_outcome* outcome) noexcept {
  return outcome == nullptr ? 0 : outcome->outcome.sequence;
}

int32_t dv_outcome_repeated(const dv_outcome* outcome) noexcept {
  return outcome != nullptr && outcome->outcome.repeated ? 1 : 0;
}

uint32_t dv_outcome_command(const dv_outcome* outcome) noexcept {
  return outcome == nullptr ? 0 : outcome->outcome.command;
}

size_t dv_outcome_created_count(const dv_outcome* outcome) noexcept {
  return outcome == nullptr ? 0 : outcome->created.size();
}

char dv_outcome_created_kind(const dv_outcome* outcome, size_t index) noexcept {
  return index < dv_outcome_created_count(outcome) ? outcome->created[index].kind : '\0';
}

uint64_t dv_outcome_created_id(const dv_outcome* outcome, size_t index) noexcept {
  return index < dv_outcome_created_count(outcome) ? outcome->created[index].id : 0;
}

size_t dv_outcome_event_count(const dv_outcome* outcome) noexcept {
  return outcome == nullptr ? 0 : outcome->outcome.events.size();
}

const char* dv_outcome_event_name(const dv_outcome* outcome, size_t index) noexcept {
  if (index >= dv_outcome_event_count(outcome)) return nullptr;
  return name_of(outcome->outcome.events[index].event).data();  // names are string literals
}

int32_t dv_outcome_event_day(const dv_outcome* outcome, size_t index) noexcept {
  if (index >= dv_outcome_event_count(outcome)) return DV_NO_DAY;
  return outcome->outcome.events[index].effect_day.days();
}

int32_t dv_outcome_event_json(const dv_outcome* outcome, size_t index, dv_string** json,
                              dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (outcome == nullptr) return missing(error, "outcome");
    if (index >= outcome->outcome.events.size()) {
      return wrong_index(error, "index", index, outcome->outcome.events.size());
    }
    give_string(codec::encode_json(outcome->outcome.events[index]), json);
    return DV_OK;
  });
}

size_t dv_outcome_violation_count(const dv_outcome* outcome) noexcept {
  return outcome == nullptr ? 0 : outcome->violations.size();
}

int32_t dv_outcome_violation(const dv_outcome* outcome, size_t index, int32_t language,
                             dv_finding* finding, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (outcome == nullptr) return missing(error, "outcome");
    return give_finding(outcome->violations, index, language, finding, error);
  });
}

size_t dv_outcome_advisory_count(const dv_outcome* outcome) noexcept {
  return outcome == nullptr ? 0 : outcome->advisories.size();
}

int32_t dv_outcome_advisory(const dv_outcome* outcome, size_t index, int32_t language,
                            dv_finding* finding, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (outcome == nullptr) return missing(error, "outcome");
    return give_finding(outcome->advisories, index, language, finding, error);
  });
}

int32_t dv_outcome_first_allowed(const dv_outcome* outcome) noexcept {
  return outcome == nullptr ? DV_NO_DAY : outcome->outcome.first_allowed.days_or_none();
}

int32_t dv_outcome_json(const dv_outcome* outcome, int32_t language, dv_string** json,
                        dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (outcome == nullptr) return missing(error, "outcome");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    const OutcomeView view =
        describe_outcome(outcome->outcome, outcome->violations.rulebook(), *wanted);
    give_string(codec::encode_json(view), json);
    return DV_OK;
  });
}

void dv_outcome_free(dv_outcome* outcome) noexcept { delete outcome; }

}  // extern "C"
