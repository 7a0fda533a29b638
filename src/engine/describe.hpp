// SPDX-License-Identifier: Apache-2.0
// src/engine/describe.hpp: what the registry answers, with its sentences, as the schema's results.
// The one place where every face (C, Python, command line, reports) takes its words from.
// Threads: free of state. Errors: std::bad_alloc only.
#pragma once

#include "dangvien/base/language.hpp"
#include "dangvien/engine/registry.hpp"
#include "law/query.hpp"

namespace dangvien::inline v0 {

/// A broken rule with its citation, sentence and remedy.
[[nodiscard]] Finding describe_violation(const Violation& violation, const Rulebook& rulebook,
                                         Language language);
/// The same for an advisory.
[[nodiscard]] Finding describe_advisory(const Violation& advisory, const Rulebook& rulebook,
                                        Language language);
/// The same for an advisory of an outcome; one that was read back from the journal keeps the
/// instrument, point and field that it had then.
[[nodiscard]] Finding describe_advisory(const CommandFinding& advisory, const Rulebook& rulebook,
                                        Language language);
[[nodiscard]] ErrorReport describe_error(const Error& error, Language language);
[[nodiscard]] VerifyReport describe_verification(const Verification& verification,
                                                 Language language);
[[nodiscard]] OutcomeView describe_outcome(const Outcome& outcome, const Rulebook& rulebook,
                                           Language language);
[[nodiscard]] Explanation describe_explanation(const DossierExplanation& explanation,
                                               const Rulebook& rulebook, Language language);
/// `draft` and `live`: the rulebooks that were compared.
[[nodiscard]] WhatIfTable describe_what_if(const DraftEffects& effects, const Rulebook& live,
                                           const Rulebook& draft, Language language);
/// `rulebook`: the one that judged again.
[[nodiscard]] JudgedAgain describe_judged_again(const ActJudgedAgain& act, const Rulebook& rulebook,
                                                Language language);
[[nodiscard]] AdoptedOverlay describe_overlay(const OverlayAdoption& overlay, Language language);
/// One dated value of a rule; `line` as the queries of law/query.hpp give it.
[[nodiscard]] DatedRule describe_rule_line(const RuleLine& line, const Rulebook& rulebook);
/// A line of the tree.
[[nodiscard]] TreeLine describe_organisation(const OrganisationView& organisation,
                                             const SubtreeCount& count);
[[nodiscard]] DueTable describe_due(const DueList& list, const Rulebook& rulebook,
                                    Language language);
/// Adds citations and sentences to the advisories of a history.
void describe_history(DossierView& dossier, const Rulebook& rulebook, Language language);

}  // namespace dangvien::inline v0
