// SPDX-License-Identifier: Apache-2.0
// dossier.cpp: dossiers, persons, and what may be done on a day.
#include <memory>
#include <string>
#include <utility>

#include "codec/json/encode.hpp"
#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "engine/describe.hpp"
#include "errors.hpp"
#include "explanation_handle.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "lists.hpp"
#include "structures.hpp"

namespace dangvien::capi {
namespace {

template <typename List>
std::vector<CommandFinding> findings_of(const List& violations, std::size_t act) {
  std::vector<CommandFinding> findings;
  findings.reserve(violations.size());
  for (const Violation& violation : violations) {
    findings.push_back({static_cast<std::uint32_t>(act), violation});
  }
  return findings;
}

/// Explains, or fails in the name of the argument that is wrong.
std::int32_t explain(const dv_view& view, std::uint64_t packed, std::int32_t days,
                     DossierExplanation& explanation, dv_error** error) {
  if (!is_identity(packed)) return fail_identity(error, "dossier", packed, DV_DOSSIER);
  const auto day = day_argument(days);
  if (!day) return fail_day(error, "day", days);
  auto explained = view.view.explain(DossierId::from_packed(packed), *day);
  if (!explained) return fail(error, explained.error());
  explanation = *std::move(explained);
  return DV_OK;
}

const Rulebook& rulebook_of(const dv_view& view) noexcept {
  return view.core->registry->rulebook();
}

/// What helps, and what lapses meanwhile.
void add_help(ExplainedAct& act, const ActHelp& help, const Rulebook& rulebook) {
  for (std::size_t index = 0; index < count_of<RemedyKind>; ++index) {
    const auto kind = static_cast<RemedyKind>(index);
    if (help.remedy.contains(kind)) act.remedy.push_back(kind);
  }
  for (const Deadline& lapse : help.lapses) {
    act.lapses.push_back(
        {.rule = std::string{rulebook.rule(lapse.rule).id}, .kind = lapse.kind, .day = lapse.day});
  }
}

std::unique_ptr<dv_explanation> handle_of(const DossierExplanation& explained,
                                          const Rulebook& rulebook) {
  auto explanation = std::make_unique<dv_explanation>();
  explanation->state = explained.state;
  for (const CommandExplanation& command : explained.commands) {
    const std::size_t index = explanation->acts.size();
    ExplainedAct& act =
        explanation->acts.emplace_back(rulebook, findings_of(command.verdict.violations(), index),
                                       findings_of(command.verdict.advisories(), index));
    act.command = name_of(command.command);
    act.allowed = command.allowed;
    act.depends_on_command = command.depends_on_command;
    act.first_allowed = command.first_allowed;
    if (index < explained.help.size()) add_help(act, explained.help[index], rulebook);
  }
  return explanation;
}

/// The one that has no superior; none in an empty registry.
OrganisationId first_organisation(const dangvien::View& view) {
  const auto organisations = view.organisations();
  return organisations.empty() ? OrganisationId{} : organisations.front();
}

std::int32_t give_act_finding(const dv_explanation* explanation, std::size_t act, FindingSort sort,
                              std::size_t index, std::int32_t language, dv_finding* finding,
                              dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (explanation == nullptr) return missing(error, "explanation");
    if (act >= explanation->acts.size()) {
      return wrong_index(error, "act", act, explanation->acts.size());
    }
    const ExplainedAct& explained = explanation->acts[act];
    const Findings& findings =
        sort == FindingSort::violation ? explained.violations : explained.advisories;
    return give_finding(findings, index, language, finding, error);
  });
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

int32_t dv_view_dossiers(const dv_view* view, uint64_t organisation, uint64_t* ids, size_t capacity,
                         size_t* count, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (const auto code = check_list(view, ids, capacity, count, error)) return code;
    if (!is_identity(organisation)) {
      return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
    }
    // 0: all, that is, those below the first organisation, below which are all others.
    const auto top = organisation != 0 ? OrganisationId::from_packed(organisation)
                                       : first_organisation(view->view);
    if (organisation == 0 && top.is_none()) return DV_OK;
    const auto found = view->view.dossiers(top);
    if (!found) return fail(error, found.error());
    give_list(*found, ids, capacity, count);
    return DV_OK;
  });
}

int32_t dv_view_person_name(const dv_view* view, uint64_t person, dv_string** name,
                            dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (name == nullptr) return missing(error, "name");
    *name = nullptr;
    if (view == nullptr) return missing(error, "view");
    if (!is_identity(person)) return fail_identity(error, "person", person, DV_PERSON);
    auto found = view->view.person_name(PersonId::from_packed(person));
    if (!found) return fail(error, found.error());
    give_string(*std::move(found), name);
    return DV_OK;
  });
}

int32_t dv_view_dossier_json(const dv_view* view, uint64_t dossier, int32_t language,
                             dv_string** json, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (view == nullptr) return missing(error, "view");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    if (!is_identity(dossier)) return fail_identity(error, "dossier", dossier, DV_DOSSIER);
    auto found = view->view.dossier_history(DossierId::from_packed(dossier));
    if (!found) return fail(error, found.error());
    const Rulebook& rulebook = view->core->registry->rulebook();
    describe_history(*found, rulebook, *wanted);
    give_string(codec::encode_json(*found), json);
    return DV_OK;
  });
}

int32_t dv_view_explain(const dv_view* view, uint64_t dossier, int32_t day,
                        dv_explanation** explanation, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (explanation == nullptr) return missing(error, "explanation");
    *explanation = nullptr;
    if (view == nullptr) return missing(error, "view");
    DossierExplanation explained;
    if (const auto code = explain(*view, dossier, day, explained, error)) return code;
    *explanation = handle_of(explained, rulebook_of(*view)).release();
    return DV_OK;
  });
}

int32_t dv_view_explain_json(const dv_view* view, uint64_t dossier, int32_t day, int32_t language,
                             dv_string** json, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (view == nullptr) return missing(error, "view");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    DossierExplanation explained;
    if (const auto code = explain(*view, dossier, day, explained, error)) return code;
    give_string(codec::encode_json(describe_explanation(explained, rulebook_of(*view), *wanted)),
                json);
    return DV_OK;
  });
}

int32_t dv_view_due_json(const dv_view* view, uint64_t organisation, int32_t as_of,
                         int32_t working_days, int32_t language, dv_string** json,
                         dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (view == nullptr) return missing(error, "view");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    if (!is_identity(organisation)) {
      return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
    }
    const auto day = day_argument(as_of);
    if (!day) return fail_day(error, "as_of", as_of);
    if (working_days < 0) {
      return misuse(error, "working_days", phrase::number(working_days), phrase::at_least(0));
    }
    const auto list =
        view->view.due(OrganisationId::from_packed(organisation), *day, WorkingDays{working_days});
    if (!list) return fail(error, list.error());
    give_string(codec::encode_json(describe_due(*list, rulebook_of(*view), *wanted)), json);
    return DV_OK;
  });
}

int32_t dv_explanation_state(const dv_explanation* explanation) noexcept {
  return explanation == nullptr ? DV_MISUSE : static_cast<std::int32_t>(explanation->state);
}

size_t dv_explanation_act_count(const dv_explanation* explanation) noexcept {
  return explanation == nullptr ? 0 : explanation->acts.size();
}

int32_t dv_explanation_act(const dv_explanation* explanation, size_t index, dv_act* act,
                           dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (explanation == nullptr) return missing(error, "explanation");
    if (act == nullptr) return missing(error, "act");
    if (!has_size(act)) {
      return wrong_size(error, "act.size", act->size, "dv_act");
    }
    if (index >= explanation->acts.size()) {
      return wrong_index(error, "index", index, explanation->acts.size());
    }
    const ExplainedAct& explained = explanation->acts[index];
    dv_act full = DV_ACT_INIT;
    full.command = explained.command.data();
    full.violation_count = explained.violations.size();
    full.advisory_count = explained.advisories.size();
    full.allowed = explained.allowed ? 1 : 0;
    full.depends_on_command = explained.depends_on_command ? 1 : 0;
    full.first_allowed = explained.first_allowed.days_or_none();
    full.remedy_count = explained.remedy.size();
    full.lapse_count = explained.lapses.size();
    store(act, full);
    return DV_OK;
  });
}

int32_t dv_explanation_violation(const dv_explanation* explanation, size_t act, size_t index,
                                 int32_t language, dv_finding* finding, dv_error** error) noexcept {
  return give_act_finding(explanation, act, FindingSort::violation, index, language, finding,
                          error);
}

int32_t dv_explanation_advisory(const dv_explanation* explanation, size_t act, size_t index,
                                int32_t language, dv_finding* finding, dv_error** error) noexcept {
  return give_act_finding(explanation, act, FindingSort::advisory, index, language, finding, error);
}

int32_t dv_explanation_remedy(const dv_explanation* explanation, size_t act, size_t index,
                              int32_t* kind, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (explanation == nullptr) return missing(error, "explanation");
    if (kind == nullptr) return missing(error, "kind");
    if (act >= explanation->acts.size()) {
      return wrong_index(error, "act", act, explanation->acts.size());
    }
    const auto& remedy = explanation->acts[act].remedy;
    if (index >= remedy.size()) return wrong_index(error, "index", index, remedy.size());
    *kind = static_cast<std::int32_t>(remedy[index]);
    return DV_OK;
  });
}

int32_t dv_explanation_lapse(const dv_explanation* explanation, size_t act, size_t index,
                             dv_lapse* lapse, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (explanation == nullptr) return missing(error, "explanation");
    if (lapse == nullptr) return missing(error, "lapse");
    if (!has_size(lapse)) return wrong_size(error, "lapse.size", lapse->size, "dv_lapse");
    if (act >= explanation->acts.size()) {
      return wrong_index(error, "act", act, explanation->acts.size());
    }
    const auto& lapses = explanation->acts[act].lapses;
    if (index >= lapses.size()) return wrong_index(error, "index", index, lapses.size());
    dv_lapse full = DV_LAPSE_INIT;
    full.rule = lapses[index].rule.c_str();
    full.kind = static_cast<std::int32_t>(lapses[index].kind);
    full.day = lapses[index].day.days();
    store(lapse, full);
    return DV_OK;
  });
}

void dv_explanation_free(dv_explanation* explanation) noexcept { delete explanation; }

}  // extern "C"
