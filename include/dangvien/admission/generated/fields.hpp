// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/generated/fields.hpp: the fields of what is kept packed.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <tuple>
#include <type_traits>

#include "dangvien/admission/schema.hpp"
#include "dangvien/base/packing.hpp"

namespace dangvien::inline v0 {

template <>
inline constexpr auto fields_of<Introduction> = std::tuple{
    &Introduction::introducer, &Introduction::person, &Introduction::day, &Introduction::together,
    &Introduction::substitute
};
static_assert(std::is_trivially_copyable_v<Introduction>);

template <>
inline constexpr auto fields_of<VerificationLetter> = std::tuple{
    &VerificationLetter::sent_on, &VerificationLetter::received_on, &VerificationLetter::chased_on,
    &VerificationLetter::replied_on, &VerificationLetter::abroad
};
static_assert(std::is_trivially_copyable_v<VerificationLetter>);

template <>
inline constexpr auto fields_of<Dossier> = std::tuple{
    &Dossier::id, &Dossier::person, &Dossier::organisation, &Dossier::state, &Dossier::finding,
    &Dossier::mass_organisations_heard, &Dossier::residence_heard, &Dossier::cell_vote_reached,
    &Dossier::grassroots_vote_reached, &Dossier::recognition_vote_reached,
    &Dossier::grassroots_recognition_vote_reached, &Dossier::ceremony_late,
    &Dossier::failed_recognition_ballots, &Dossier::helper, &Dossier::introductions,
    &Dossier::listed_on, &Dossier::certificate_issued_on, &Dossier::opened_on, &Dossier::applied_on,
    &Dossier::verified_on, &Dossier::opinions_on, &Dossier::certified_on,
    &Dossier::cell_resolved_on, &Dossier::sub_committee_appraised_on,
    &Dossier::grassroots_resolved_on, &Dossier::decided_on, &Dossier::decided_by, &Dossier::groups,
    &Dossier::received_on, &Dossier::ceremony_on, &Dossier::new_member_certificate_on,
    &Dossier::recognition_resolved_on, &Dossier::recognition_appraised_on,
    &Dossier::recognition_grassroots_resolved_on, &Dossier::recognised_on, &Dossier::official_from,
    &Dossier::striking_off_proposed_on, &Dossier::closed_on, &Dossier::last_act_on,
    &Dossier::failed_committee_recognition_ballots, &Dossier::failed_striking_off_ballots,
    &Dossier::relatives, &Dossier::verified_relatives, &Dossier::present_relatives,
    &Dossier::waiving_relatives, &Dossier::verification_way, &Dossier::waived_on, &Dossier::letters,
    &Dossier::helper_assigned_on, &Dossier::move, &Dossier::decision_upheld, &Dossier::moved_from,
    &Dossier::moved_on, &Dossier::file_sent_up_on, &Dossier::file_forwarded_on,
    &Dossier::file_received_on, &Dossier::decision_questioned_on, &Dossier::question_answered_on,
    &Dossier::temporary_cell, &Dossier::temporary_place_heard, &Dossier::introduced_by,
    &Dossier::failed_committee_striking_off_ballots, &Dossier::grassroots_striking_off_vote_reached,
    &Dossier::grassroots_striking_off_resolved_on, &Dossier::readmission,
    &Dossier::decision_extension, &Dossier::decision_extended_on, &Dossier::recognition_extension,
    &Dossier::recognition_extended_on, &Dossier::notified_on, &Dossier::cv_on,
    &Dossier::announced_on, &Dossier::card_on, &Dossier::sent_back_on, &Dossier::annulment,
    &Dossier::consents
};
static_assert(std::is_trivially_copyable_v<Dossier>);

}  // namespace dangvien::inline v0
