// SPDX-License-Identifier: Apache-2.0
// json_tables.cpp: the fields of every table, for the JSON codec.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#include "codec/generated/json_tables.hpp"

namespace dangvien::inline v0::codec {
namespace {

constexpr FieldDescriptor document_fields[] = {
    describe_field<&Document::kind>("kind", Presence::optional),
    describe_field<&Document::number>("number", Presence::optional),
    describe_field<&Document::symbol>("symbol", Presence::optional),
    describe_field<&Document::day>("day", Presence::optional, OptionalDay::none_days),
    describe_field<&Document::issuer>("issuer", Presence::optional),
    describe_field<&Document::signer>("signer", Presence::optional),
    describe_field<&Document::secrecy>("secrecy", Presence::optional),
    describe_field<&Document::scan_hash>("scan_hash", Presence::optional),
};

constexpr FieldDescriptor rule_value_fields[] = {
    describe_field<&RuleValue::unit>("unit", Presence::required),
    describe_field<&RuleValue::number>("number", Presence::required),
    describe_field<&RuleValue::denominator>("denominator", Presence::optional, 1),
};

constexpr FieldDescriptor advisory_record_fields[] = {
    describe_field<&AdvisoryRecord::rule>("rule", Presence::required),
    describe_field<&AdvisoryRecord::found>("found", Presence::optional),
    describe_field<&AdvisoryRecord::required>("required", Presence::optional),
    describe_field<&AdvisoryRecord::provenance>("provenance", Presence::required),
    describe_field<&AdvisoryRecord::instrument>("instrument", Presence::optional),
    describe_field<&AdvisoryRecord::point>("point", Presence::optional),
    describe_field<&AdvisoryRecord::subject>("subject", Presence::optional),
};

constexpr FieldDescriptor circumstances_fields[] = {
    describe_field<&Circumstances::left_on>("left_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Circumstances::leaving>("leaving", Presence::optional),
    describe_field<&Circumstances::crime>("crime", Presence::optional),
    describe_field<&Circumstances::expunged_on>("expunged_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Circumstances::readmissions>("readmissions", Presence::optional),
    describe_field<&Circumstances::population>("population", Presence::optional),
    describe_field<&Circumstances::population_on>("population_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Circumstances::listed_area>("listed_area", Presence::optional),
    describe_field<&Circumstances::special>("special", Presence::optional),
    describe_field<&Circumstances::generations>("generations", Presence::optional),
};

constexpr FieldDescriptor judgement_fields[] = {
    describe_field<&Judgement::advisories>("advisories", Presence::optional),
    describe_field<&Judgement::provenance>("provenance", Presence::required),
};

constexpr FieldDescriptor overlay_adopted_fields[] = {
    describe_field<&OverlayAdopted::name>("name", Presence::required),
    describe_field<&OverlayAdopted::rules>("rules", Presence::lines),
};

constexpr FieldDescriptor adopt_overlay_fields[] = {
    describe_field<&AdoptOverlay::day>("day", Presence::required),
    describe_field<&AdoptOverlay::name>("name", Presence::meaningful),
    describe_field<&AdoptOverlay::rules>("rules", Presence::lines),
    describe_field<&AdoptOverlay::document>("document", Presence::optional),
};

constexpr FieldDescriptor organisation_founded_fields[] = {
    describe_field<&OrganisationFounded::organisation>("organisation", Presence::required),
    describe_field<&OrganisationFounded::kind>("kind", Presence::required),
    describe_field<&OrganisationFounded::rank>("rank", Presence::required),
    describe_field<&OrganisationFounded::sector>("sector", Presence::required),
    describe_field<&OrganisationFounded::parent>("parent", Presence::optional),
    describe_field<&OrganisationFounded::name>("name", Presence::required),
    describe_field<&OrganisationFounded::code>("code", Presence::optional),
    describe_field<&OrganisationFounded::source>("source", Presence::optional),
    describe_field<&OrganisationFounded::external_code>("external_code", Presence::optional),
};

constexpr FieldDescriptor power_granted_fields[] = {
    describe_field<&PowerGranted::organisation>("organisation", Presence::required),
    describe_field<&PowerGranted::power>("power", Presence::required),
    describe_field<&PowerGranted::from>("from", Presence::required),
    describe_field<&PowerGranted::until>("until", Presence::optional, OptionalDay::none_days),
};

constexpr FieldDescriptor steering_board_formed_fields[] = {
    describe_field<&SteeringBoardFormed::organisation>("organisation", Presence::required),
    describe_field<&SteeringBoardFormed::name>("name", Presence::required),
    describe_field<&SteeringBoardFormed::chair>("chair", Presence::optional),
    describe_field<&SteeringBoardFormed::first_day>("first_day", Presence::required),
    describe_field<&SteeringBoardFormed::last_day>("last_day", Presence::optional, OptionalDay::none_days),
};

constexpr FieldDescriptor found_organisation_fields[] = {
    describe_field<&FoundOrganisation::id>("id", Presence::optional),
    describe_field<&FoundOrganisation::day>("day", Presence::required),
    describe_field<&FoundOrganisation::kind>("kind", Presence::meaningful),
    describe_field<&FoundOrganisation::rank>("rank", Presence::optional),
    describe_field<&FoundOrganisation::sector>("sector", Presence::optional),
    describe_field<&FoundOrganisation::parent>("parent", Presence::optional),
    describe_field<&FoundOrganisation::name>("name", Presence::meaningful),
    describe_field<&FoundOrganisation::code>("code", Presence::optional),
    describe_field<&FoundOrganisation::document>("document", Presence::optional),
    describe_field<&FoundOrganisation::source>("source", Presence::optional),
    describe_field<&FoundOrganisation::external_code>("external_code", Presence::optional),
};

constexpr FieldDescriptor grant_power_fields[] = {
    describe_field<&GrantPower::day>("day", Presence::required),
    describe_field<&GrantPower::organisation>("organisation", Presence::required),
    describe_field<&GrantPower::power>("power", Presence::meaningful),
    describe_field<&GrantPower::until>("until", Presence::optional, OptionalDay::none_days),
    describe_field<&GrantPower::document>("document", Presence::optional),
};

constexpr FieldDescriptor form_steering_board_fields[] = {
    describe_field<&FormSteeringBoard::day>("day", Presence::required),
    describe_field<&FormSteeringBoard::organisation>("organisation", Presence::required),
    describe_field<&FormSteeringBoard::name>("name", Presence::meaningful),
    describe_field<&FormSteeringBoard::chair>("chair", Presence::optional),
    describe_field<&FormSteeringBoard::first_day>("first_day", Presence::required),
    describe_field<&FormSteeringBoard::last_day>("last_day", Presence::optional, OptionalDay::none_days),
    describe_field<&FormSteeringBoard::document>("document", Presence::optional),
};

constexpr FieldDescriptor class_session_fields[] = {
    describe_field<&ClassSession::day>("day", Presence::required),
};

constexpr FieldDescriptor person_registered_fields[] = {
    describe_field<&PersonRegistered::person>("person", Presence::required),
    describe_field<&PersonRegistered::name>("name", Presence::required),
    describe_field<&PersonRegistered::birth>("birth", Presence::required),
    describe_field<&PersonRegistered::sex>("sex", Presence::required),
    describe_field<&PersonRegistered::ethnic_group>("ethnic_group", Presence::optional),
    describe_field<&PersonRegistered::religion>("religion", Presence::optional),
    describe_field<&PersonRegistered::vietnamese_citizen>("vietnamese_citizen", Presence::required),
    describe_field<&PersonRegistered::education>("education", Presence::required),
    describe_field<&PersonRegistered::education_relief>("education_relief", Presence::required),
    describe_field<&PersonRegistered::groups>("groups", Presence::required),
    describe_field<&PersonRegistered::source>("source", Presence::optional),
    describe_field<&PersonRegistered::external_code>("external_code", Presence::optional),
};

constexpr FieldDescriptor member_recorded_fields[] = {
    describe_field<&MemberRecorded::person>("person", Presence::required),
    describe_field<&MemberRecorded::organisation>("organisation", Presence::required),
    describe_field<&MemberRecorded::standing>("standing", Presence::required),
    describe_field<&MemberRecorded::joined>("joined", Presence::optional),
    describe_field<&MemberRecorded::official>("official", Presence::optional),
    describe_field<&MemberRecorded::source>("source", Presence::required),
};

constexpr FieldDescriptor awareness_class_held_fields[] = {
    describe_field<&AwarenessClassHeld::organisation>("organisation", Presence::required),
    describe_field<&AwarenessClassHeld::kind>("kind", Presence::required),
    describe_field<&AwarenessClassHeld::sessions>("sessions", Presence::required),
    describe_field<&AwarenessClassHeld::place>("place", Presence::optional),
    describe_field<&AwarenessClassHeld::attended>("attended", Presence::required),
    describe_field<&AwarenessClassHeld::certified>("certified", Presence::required),
};

constexpr FieldDescriptor exhausted_recorded_fields[] = {
    describe_field<&ExhaustedRecorded::organisation>("organisation", Presence::required),
    describe_field<&ExhaustedRecorded::from>("from", Presence::required),
    describe_field<&ExhaustedRecorded::until>("until", Presence::optional, OptionalDay::none_days),
    describe_field<&ExhaustedRecorded::reason>("reason", Presence::required),
};

constexpr FieldDescriptor circumstances_recorded_fields[] = {
    describe_field<&CircumstancesRecorded::person>("person", Presence::required),
    describe_field<&CircumstancesRecorded::circumstances>("circumstances", Presence::required),
    describe_field<&CircumstancesRecorded::source>("source", Presence::required),
};

constexpr FieldDescriptor register_person_fields[] = {
    describe_field<&RegisterPerson::id>("id", Presence::optional),
    describe_field<&RegisterPerson::day>("day", Presence::required),
    describe_field<&RegisterPerson::name>("name", Presence::meaningful),
    describe_field<&RegisterPerson::birth>("birth", Presence::required),
    describe_field<&RegisterPerson::sex>("sex", Presence::optional),
    describe_field<&RegisterPerson::ethnic_group>("ethnic_group", Presence::optional),
    describe_field<&RegisterPerson::religion>("religion", Presence::optional),
    describe_field<&RegisterPerson::vietnamese_citizen>("vietnamese_citizen", Presence::required),
    describe_field<&RegisterPerson::education>("education", Presence::required),
    describe_field<&RegisterPerson::education_relief>("education_relief", Presence::optional),
    describe_field<&RegisterPerson::groups>("groups", Presence::optional),
    describe_field<&RegisterPerson::source>("source", Presence::optional),
    describe_field<&RegisterPerson::external_code>("external_code", Presence::optional),
};

constexpr FieldDescriptor record_member_fields[] = {
    describe_field<&RecordMember::day>("day", Presence::required),
    describe_field<&RecordMember::person>("person", Presence::required),
    describe_field<&RecordMember::organisation>("organisation", Presence::required),
    describe_field<&RecordMember::standing>("standing", Presence::required),
    describe_field<&RecordMember::joined>("joined", Presence::optional),
    describe_field<&RecordMember::official>("official", Presence::optional),
    describe_field<&RecordMember::source>("source", Presence::meaningful),
};

constexpr FieldDescriptor hold_awareness_class_fields[] = {
    describe_field<&HoldAwarenessClass::day>("day", Presence::required),
    describe_field<&HoldAwarenessClass::organisation>("organisation", Presence::required),
    describe_field<&HoldAwarenessClass::kind>("kind", Presence::required),
    describe_field<&HoldAwarenessClass::sessions>("sessions", Presence::required),
    describe_field<&HoldAwarenessClass::place>("place", Presence::optional),
    describe_field<&HoldAwarenessClass::attended>("attended", Presence::required),
    describe_field<&HoldAwarenessClass::certified>("certified", Presence::required),
    describe_field<&HoldAwarenessClass::document>("document", Presence::optional),
};

constexpr FieldDescriptor record_exhausted_fields[] = {
    describe_field<&RecordExhausted::day>("day", Presence::required),
    describe_field<&RecordExhausted::organisation>("organisation", Presence::required),
    describe_field<&RecordExhausted::until>("until", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordExhausted::reason>("reason", Presence::meaningful),
    describe_field<&RecordExhausted::document>("document", Presence::optional),
};

constexpr FieldDescriptor record_circumstances_fields[] = {
    describe_field<&RecordCircumstances::day>("day", Presence::required),
    describe_field<&RecordCircumstances::person>("person", Presence::required),
    describe_field<&RecordCircumstances::circumstances>("circumstances", Presence::required),
    describe_field<&RecordCircumstances::source>("source", Presence::meaningful),
    describe_field<&RecordCircumstances::document>("document", Presence::optional),
};

constexpr FieldDescriptor acting_facts_fields[] = {
    describe_field<&ActingFacts::organisation>("organisation", Presence::optional),
    describe_field<&ActingFacts::above_or_same>("above_or_same", Presence::optional),
    describe_field<&ActingFacts::is_cell>("is_cell", Presence::optional),
    describe_field<&ActingFacts::is_sub_committee>("is_sub_committee", Presence::optional),
    describe_field<&ActingFacts::is_grassroots>("is_grassroots", Presence::optional),
    describe_field<&ActingFacts::kind>("kind", Presence::optional),
    describe_field<&ActingFacts::rank>("rank", Presence::optional),
    describe_field<&ActingFacts::authorised_to_admit>("authorised_to_admit", Presence::optional),
    describe_field<&ActingFacts::above_grassroots_power>("above_grassroots_power", Presence::optional),
    describe_field<&ActingFacts::above_former>("above_former", Presence::optional),
    describe_field<&ActingFacts::same_authority>("same_authority", Presence::optional),
    describe_field<&ActingFacts::competent>("competent", Presence::optional),
    describe_field<&ActingFacts::issuer_known>("issuer_known", Presence::optional),
};

constexpr FieldDescriptor applicant_facts_fields[] = {
    describe_field<&ApplicantFacts::person>("person", Presence::optional),
    describe_field<&ApplicantFacts::birth>("birth", Presence::optional),
    describe_field<&ApplicantFacts::vietnamese_citizen>("vietnamese_citizen", Presence::optional),
    describe_field<&ApplicantFacts::education>("education", Presence::optional),
    describe_field<&ApplicantFacts::education_relief>("education_relief", Presence::optional),
    describe_field<&ApplicantFacts::groups>("groups", Presence::optional),
    describe_field<&ApplicantFacts::standing>("standing", Presence::optional),
    describe_field<&ApplicantFacts::other_dossier_open>("other_dossier_open", Presence::optional),
    describe_field<&ApplicantFacts::circumstances>("circumstances", Presence::optional),
};

constexpr FieldDescriptor introduction_fields[] = {
    describe_field<&Introduction::introducer>("introducer", Presence::required),
    describe_field<&Introduction::person>("person", Presence::optional),
    describe_field<&Introduction::day>("day", Presence::required),
    describe_field<&Introduction::together>("together", Presence::optional),
    describe_field<&Introduction::substitute>("substitute", Presence::optional),
};

constexpr FieldDescriptor verification_letter_fields[] = {
    describe_field<&VerificationLetter::sent_on>("sent_on", Presence::required),
    describe_field<&VerificationLetter::received_on>("received_on", Presence::optional, OptionalDay::none_days),
    describe_field<&VerificationLetter::chased_on>("chased_on", Presence::optional, OptionalDay::none_days),
    describe_field<&VerificationLetter::replied_on>("replied_on", Presence::optional, OptionalDay::none_days),
    describe_field<&VerificationLetter::abroad>("abroad", Presence::optional),
};

constexpr FieldDescriptor dossier_fields[] = {
    describe_field<&Dossier::id>("id", Presence::optional),
    describe_field<&Dossier::person>("person", Presence::optional),
    describe_field<&Dossier::organisation>("organisation", Presence::optional),
    describe_field<&Dossier::state>("state", Presence::required),
    describe_field<&Dossier::finding>("finding", Presence::optional),
    describe_field<&Dossier::mass_organisations_heard>("mass_organisations_heard", Presence::optional),
    describe_field<&Dossier::residence_heard>("residence_heard", Presence::optional),
    describe_field<&Dossier::cell_vote_reached>("cell_vote_reached", Presence::optional),
    describe_field<&Dossier::grassroots_vote_reached>("grassroots_vote_reached", Presence::optional),
    describe_field<&Dossier::recognition_vote_reached>("recognition_vote_reached", Presence::optional),
    describe_field<&Dossier::grassroots_recognition_vote_reached>("grassroots_recognition_vote_reached", Presence::optional),
    describe_field<&Dossier::ceremony_late>("ceremony_late", Presence::optional),
    describe_field<&Dossier::failed_recognition_ballots>("failed_recognition_ballots", Presence::optional),
    describe_field<&Dossier::helper>("helper", Presence::optional),
    describe_field<&Dossier::introductions>("introductions", Presence::optional),
    describe_field<&Dossier::listed_on>("listed_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::certificate_issued_on>("certificate_issued_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::opened_on>("opened_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::applied_on>("applied_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::verified_on>("verified_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::opinions_on>("opinions_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::certified_on>("certified_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::cell_resolved_on>("cell_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::sub_committee_appraised_on>("sub_committee_appraised_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::grassroots_resolved_on>("grassroots_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::decided_on>("decided_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::decided_by>("decided_by", Presence::optional),
    describe_field<&Dossier::groups>("groups", Presence::optional),
    describe_field<&Dossier::received_on>("received_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::ceremony_on>("ceremony_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::new_member_certificate_on>("new_member_certificate_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::recognition_resolved_on>("recognition_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::recognition_appraised_on>("recognition_appraised_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::recognition_grassroots_resolved_on>("recognition_grassroots_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::recognised_on>("recognised_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::official_from>("official_from", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::striking_off_proposed_on>("striking_off_proposed_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::closed_on>("closed_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::last_act_on>("last_act_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::failed_committee_recognition_ballots>("failed_committee_recognition_ballots", Presence::optional),
    describe_field<&Dossier::failed_striking_off_ballots>("failed_striking_off_ballots", Presence::optional),
    describe_field<&Dossier::relatives>("relatives", Presence::optional),
    describe_field<&Dossier::verified_relatives>("verified_relatives", Presence::optional),
    describe_field<&Dossier::present_relatives>("present_relatives", Presence::optional),
    describe_field<&Dossier::waiving_relatives>("waiving_relatives", Presence::optional),
    describe_field<&Dossier::verification_way>("verification_way", Presence::optional),
    describe_field<&Dossier::waived_on>("waived_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::letters>("letters", Presence::optional),
    describe_field<&Dossier::helper_assigned_on>("helper_assigned_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::move>("move", Presence::optional),
    describe_field<&Dossier::decision_upheld>("decision_upheld", Presence::optional),
    describe_field<&Dossier::moved_from>("moved_from", Presence::optional),
    describe_field<&Dossier::moved_on>("moved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::file_sent_up_on>("file_sent_up_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::file_forwarded_on>("file_forwarded_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::file_received_on>("file_received_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::decision_questioned_on>("decision_questioned_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::question_answered_on>("question_answered_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::temporary_cell>("temporary_cell", Presence::optional),
    describe_field<&Dossier::temporary_place_heard>("temporary_place_heard", Presence::optional),
    describe_field<&Dossier::introduced_by>("introduced_by", Presence::optional),
    describe_field<&Dossier::failed_committee_striking_off_ballots>("failed_committee_striking_off_ballots", Presence::optional),
    describe_field<&Dossier::grassroots_striking_off_vote_reached>("grassroots_striking_off_vote_reached", Presence::optional),
    describe_field<&Dossier::grassroots_striking_off_resolved_on>("grassroots_striking_off_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::readmission>("readmission", Presence::optional),
    describe_field<&Dossier::decision_extension>("decision_extension", Presence::optional),
    describe_field<&Dossier::decision_extended_on>("decision_extended_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::recognition_extension>("recognition_extension", Presence::optional),
    describe_field<&Dossier::recognition_extended_on>("recognition_extended_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::notified_on>("notified_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::cv_on>("cv_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::announced_on>("announced_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::card_on>("card_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::sent_back_on>("sent_back_on", Presence::optional, OptionalDay::none_days),
    describe_field<&Dossier::annulment>("annulment", Presence::optional),
    describe_field<&Dossier::consents>("consents", Presence::optional),
};

constexpr FieldDescriptor cell_facts_fields[] = {
    describe_field<&CellFacts::organisation>("organisation", Presence::optional),
    describe_field<&CellFacts::kind>("kind", Presence::optional),
    describe_field<&CellFacts::official_members>("official_members", Presence::optional),
    describe_field<&CellFacts::probationary_members>("probationary_members", Presence::optional),
    describe_field<&CellFacts::under_sub_committee>("under_sub_committee", Presence::optional),
    describe_field<&CellFacts::under_grassroots_committee>("under_grassroots_committee", Presence::optional),
    describe_field<&CellFacts::grassroots_rank>("grassroots_rank", Presence::optional),
    describe_field<&CellFacts::grassroots_authorised>("grassroots_authorised", Presence::optional),
    describe_field<&CellFacts::grassroots_above_power>("grassroots_above_power", Presence::optional),
};

constexpr FieldDescriptor named_person_facts_fields[] = {
    describe_field<&NamedPersonFacts::person>("person", Presence::optional),
    describe_field<&NamedPersonFacts::standing>("standing", Presence::optional),
};

constexpr FieldDescriptor admission_facts_fields[] = {
    describe_field<&AdmissionFacts::applicant>("applicant", Presence::required),
    describe_field<&AdmissionFacts::dossier>("dossier", Presence::required),
    describe_field<&AdmissionFacts::cell>("cell", Presence::required),
    describe_field<&AdmissionFacts::acting>("acting", Presence::required),
    describe_field<&AdmissionFacts::named>("named", Presence::required),
};

constexpr FieldDescriptor ballot_fields[] = {
    describe_field<&Ballot::members>("members", Presence::required),
    describe_field<&Ballot::transferred_absent>("transferred_absent", Presence::optional),
    describe_field<&Ballot::exempt_absent>("exempt_absent", Presence::optional),
    describe_field<&Ballot::suspended>("suspended", Presence::optional),
    describe_field<&Ballot::prosecuted>("prosecuted", Presence::optional),
    describe_field<&Ballot::present>("present", Presence::required),
    describe_field<&Ballot::ayes>("ayes", Presence::required),
    describe_field<&Ballot::noes>("noes", Presence::optional),
    describe_field<&Ballot::blank>("blank", Presence::optional),
    describe_field<&Ballot::form>("form", Presence::optional),
};

constexpr FieldDescriptor consent_fields[] = {
    describe_field<&Consent::kind>("kind", Presence::required),
    describe_field<&Consent::document>("document", Presence::required),
};

constexpr FieldDescriptor prospect_listed_fields[] = {
    describe_field<&ProspectListed::dossier>("dossier", Presence::required),
    describe_field<&ProspectListed::person>("person", Presence::required),
    describe_field<&ProspectListed::organisation>("organisation", Presence::required),
    describe_field<&ProspectListed::helper>("helper", Presence::optional),
    describe_field<&ProspectListed::introduced_by>("introduced_by", Presence::optional),
};

constexpr FieldDescriptor awareness_certificate_recorded_fields[] = {
    describe_field<&AwarenessCertificateRecorded::dossier>("dossier", Presence::required),
};

constexpr FieldDescriptor opening_granted_fields[] = {
    describe_field<&OpeningGranted::dossier>("dossier", Presence::required),
    describe_field<&OpeningGranted::organisation>("organisation", Presence::required),
};

constexpr FieldDescriptor application_submitted_fields[] = {
    describe_field<&ApplicationSubmitted::dossier>("dossier", Presence::required),
    describe_field<&ApplicationSubmitted::relatives>("relatives", Presence::optional),
};

constexpr FieldDescriptor introduction_recorded_fields[] = {
    describe_field<&IntroductionRecorded::dossier>("dossier", Presence::required),
    describe_field<&IntroductionRecorded::introducer>("introducer", Presence::required),
    describe_field<&IntroductionRecorded::person>("person", Presence::optional),
    describe_field<&IntroductionRecorded::together>("together", Presence::required),
    describe_field<&IntroductionRecorded::substitute>("substitute", Presence::required),
};

constexpr FieldDescriptor verification_recorded_fields[] = {
    describe_field<&VerificationRecorded::dossier>("dossier", Presence::required),
    describe_field<&VerificationRecorded::finding>("finding", Presence::required),
    describe_field<&VerificationRecorded::verifier>("verifier", Presence::optional),
    describe_field<&VerificationRecorded::relatives>("relatives", Presence::optional),
    describe_field<&VerificationRecorded::present_only>("present_only", Presence::optional),
    describe_field<&VerificationRecorded::way>("way", Presence::optional),
};

constexpr FieldDescriptor opinions_recorded_fields[] = {
    describe_field<&OpinionsRecorded::dossier>("dossier", Presence::required),
    describe_field<&OpinionsRecorded::mass_organisations>("mass_organisations", Presence::required),
    describe_field<&OpinionsRecorded::residence>("residence", Presence::required),
    describe_field<&OpinionsRecorded::temporary_place>("temporary_place", Presence::optional),
};

constexpr FieldDescriptor background_certified_fields[] = {
    describe_field<&BackgroundCertified::dossier>("dossier", Presence::required),
    describe_field<&BackgroundCertified::organisation>("organisation", Presence::required),
};

constexpr FieldDescriptor cell_resolved_fields[] = {
    describe_field<&CellResolved::dossier>("dossier", Presence::required),
    describe_field<&CellResolved::ballot>("ballot", Presence::required),
    describe_field<&CellResolved::reached>("reached", Presence::required),
    describe_field<&CellResolved::readmission>("readmission", Presence::optional),
    describe_field<&CellResolved::consents>("consents", Presence::optional),
};

constexpr FieldDescriptor sub_committee_appraised_fields[] = {
    describe_field<&SubCommitteeAppraised::dossier>("dossier", Presence::required),
    describe_field<&SubCommitteeAppraised::organisation>("organisation", Presence::required),
    describe_field<&SubCommitteeAppraised::favourable>("favourable", Presence::required),
};

constexpr FieldDescriptor grassroots_resolved_fields[] = {
    describe_field<&GrassrootsResolved::dossier>("dossier", Presence::required),
    describe_field<&GrassrootsResolved::organisation>("organisation", Presence::required),
    describe_field<&GrassrootsResolved::ballot>("ballot", Presence::required),
    describe_field<&GrassrootsResolved::reached>("reached", Presence::required),
};

constexpr FieldDescriptor admission_decided_fields[] = {
    describe_field<&AdmissionDecided::dossier>("dossier", Presence::required),
    describe_field<&AdmissionDecided::organisation>("organisation", Presence::required),
    describe_field<&AdmissionDecided::tier>("tier", Presence::required),
    describe_field<&AdmissionDecided::ballot>("ballot", Presence::required),
    describe_field<&AdmissionDecided::groups>("groups", Presence::required),
    describe_field<&AdmissionDecided::consents>("consents", Presence::optional),
};

constexpr FieldDescriptor admission_declined_fields[] = {
    describe_field<&AdmissionDeclined::dossier>("dossier", Presence::required),
    describe_field<&AdmissionDeclined::organisation>("organisation", Presence::required),
    describe_field<&AdmissionDeclined::reason>("reason", Presence::required),
};

constexpr FieldDescriptor decision_received_fields[] = {
    describe_field<&DecisionReceived::dossier>("dossier", Presence::required),
};

constexpr FieldDescriptor ceremony_held_fields[] = {
    describe_field<&CeremonyHeld::dossier>("dossier", Presence::required),
    describe_field<&CeremonyHeld::helper>("helper", Presence::required),
    describe_field<&CeremonyHeld::late>("late", Presence::required),
    describe_field<&CeremonyHeld::late_consented>("late_consented", Presence::required),
    describe_field<&CeremonyHeld::late_consent>("late_consent", Presence::optional),
};

constexpr FieldDescriptor new_member_certificate_recorded_fields[] = {
    describe_field<&NewMemberCertificateRecorded::dossier>("dossier", Presence::required),
};

constexpr FieldDescriptor recognition_resolved_fields[] = {
    describe_field<&RecognitionResolved::dossier>("dossier", Presence::required),
    describe_field<&RecognitionResolved::ballot>("ballot", Presence::required),
    describe_field<&RecognitionResolved::reached>("reached", Presence::required),
};

constexpr FieldDescriptor recognition_appraised_fields[] = {
    describe_field<&RecognitionAppraised::dossier>("dossier", Presence::required),
    describe_field<&RecognitionAppraised::organisation>("organisation", Presence::required),
    describe_field<&RecognitionAppraised::favourable>("favourable", Presence::required),
};

constexpr FieldDescriptor grassroots_recognition_resolved_fields[] = {
    describe_field<&GrassrootsRecognitionResolved::dossier>("dossier", Presence::required),
    describe_field<&GrassrootsRecognitionResolved::organisation>("organisation", Presence::required),
    describe_field<&GrassrootsRecognitionResolved::ballot>("ballot", Presence::required),
    describe_field<&GrassrootsRecognitionResolved::reached>("reached", Presence::required),
};

constexpr FieldDescriptor recognition_decided_fields[] = {
    describe_field<&RecognitionDecided::dossier>("dossier", Presence::required),
    describe_field<&RecognitionDecided::organisation>("organisation", Presence::required),
    describe_field<&RecognitionDecided::tier>("tier", Presence::required),
    describe_field<&RecognitionDecided::ballot>("ballot", Presence::required),
    describe_field<&RecognitionDecided::official_from>("official_from", Presence::required),
};

constexpr FieldDescriptor striking_off_proposed_fields[] = {
    describe_field<&StrikingOffProposed::dossier>("dossier", Presence::required),
    describe_field<&StrikingOffProposed::ground>("ground", Presence::required),
    describe_field<&StrikingOffProposed::ballot>("ballot", Presence::required),
    describe_field<&StrikingOffProposed::reached>("reached", Presence::required),
    describe_field<&StrikingOffProposed::self_criticism>("self_criticism", Presence::optional),
    describe_field<&StrikingOffProposed::requests>("requests", Presence::optional),
};

constexpr FieldDescriptor striking_off_decided_fields[] = {
    describe_field<&StrikingOffDecided::dossier>("dossier", Presence::required),
    describe_field<&StrikingOffDecided::organisation>("organisation", Presence::required),
    describe_field<&StrikingOffDecided::tier>("tier", Presence::required),
    describe_field<&StrikingOffDecided::ballot>("ballot", Presence::required),
};

constexpr FieldDescriptor prospect_removed_fields[] = {
    describe_field<&ProspectRemoved::dossier>("dossier", Presence::required),
    describe_field<&ProspectRemoved::reason>("reason", Presence::required),
};

constexpr FieldDescriptor dossier_recorded_fields[] = {
    describe_field<&DossierRecorded::dossier>("dossier", Presence::required),
    describe_field<&DossierRecorded::recorded>("recorded", Presence::required),
    describe_field<&DossierRecorded::tier>("tier", Presence::required),
    describe_field<&DossierRecorded::source>("source", Presence::required),
};

constexpr FieldDescriptor helper_assigned_fields[] = {
    describe_field<&HelperAssigned::dossier>("dossier", Presence::required),
    describe_field<&HelperAssigned::helper>("helper", Presence::required),
    describe_field<&HelperAssigned::previous>("previous", Presence::optional),
    describe_field<&HelperAssigned::remark>("remark", Presence::required),
    describe_field<&HelperAssigned::temporary_cell>("temporary_cell", Presence::optional),
};

constexpr FieldDescriptor verification_letter_sent_fields[] = {
    describe_field<&VerificationLetterSent::dossier>("dossier", Presence::required),
    describe_field<&VerificationLetterSent::number>("number", Presence::required),
    describe_field<&VerificationLetterSent::recipient>("recipient", Presence::required),
    describe_field<&VerificationLetterSent::abroad>("abroad", Presence::required),
    describe_field<&VerificationLetterSent::verifier>("verifier", Presence::optional),
};

constexpr FieldDescriptor verification_letter_chased_fields[] = {
    describe_field<&VerificationLetterChased::dossier>("dossier", Presence::required),
    describe_field<&VerificationLetterChased::number>("number", Presence::required),
    describe_field<&VerificationLetterChased::received_on>("received_on", Presence::optional, OptionalDay::none_days),
};

constexpr FieldDescriptor verification_reply_recorded_fields[] = {
    describe_field<&VerificationReplyRecorded::dossier>("dossier", Presence::required),
    describe_field<&VerificationReplyRecorded::number>("number", Presence::required),
    describe_field<&VerificationReplyRecorded::received_on>("received_on", Presence::optional, OptionalDay::none_days),
};

constexpr FieldDescriptor verification_waived_fields[] = {
    describe_field<&VerificationWaived::dossier>("dossier", Presence::required),
    describe_field<&VerificationWaived::relation>("relation", Presence::required),
    describe_field<&VerificationWaived::member>("member", Presence::optional),
};

constexpr FieldDescriptor applicant_transferred_fields[] = {
    describe_field<&ApplicantTransferred::dossier>("dossier", Presence::required),
    describe_field<&ApplicantTransferred::organisation>("organisation", Presence::required),
    describe_field<&ApplicantTransferred::moved_from>("moved_from", Presence::required),
    describe_field<&ApplicantTransferred::move>("move", Presence::required),
};

constexpr FieldDescriptor file_forwarded_fields[] = {
    describe_field<&FileForwarded::dossier>("dossier", Presence::required),
    describe_field<&FileForwarded::organisation>("organisation", Presence::required),
    describe_field<&FileForwarded::step>("step", Presence::required),
    describe_field<&FileForwarded::annuls>("annuls", Presence::required),
};

constexpr FieldDescriptor decision_questioned_fields[] = {
    describe_field<&DecisionQuestioned::dossier>("dossier", Presence::required),
    describe_field<&DecisionQuestioned::organisation>("organisation", Presence::required),
    describe_field<&DecisionQuestioned::reason>("reason", Presence::required),
};

constexpr FieldDescriptor question_answered_fields[] = {
    describe_field<&QuestionAnswered::dossier>("dossier", Presence::required),
    describe_field<&QuestionAnswered::organisation>("organisation", Presence::required),
    describe_field<&QuestionAnswered::upheld>("upheld", Presence::required),
};

constexpr FieldDescriptor prospects_reviewed_fields[] = {
    describe_field<&ProspectsReviewed::organisation>("organisation", Presence::required),
    describe_field<&ProspectsReviewed::kept>("kept", Presence::required),
    describe_field<&ProspectsReviewed::removed>("removed", Presence::required),
};

constexpr FieldDescriptor decision_extended_fields[] = {
    describe_field<&DecisionExtended::dossier>("dossier", Presence::required),
    describe_field<&DecisionExtended::organisation>("organisation", Presence::required),
    describe_field<&DecisionExtended::working_days>("working_days", Presence::required),
    describe_field<&DecisionExtended::reason>("reason", Presence::required),
};

constexpr FieldDescriptor decision_notified_fields[] = {
    describe_field<&DecisionNotified::dossier>("dossier", Presence::required),
    describe_field<&DecisionNotified::organisation>("organisation", Presence::required),
};

constexpr FieldDescriptor admission_annulled_fields[] = {
    describe_field<&AdmissionAnnulled::dossier>("dossier", Presence::required),
    describe_field<&AdmissionAnnulled::organisation>("organisation", Presence::required),
    describe_field<&AdmissionAnnulled::ground>("ground", Presence::required),
    describe_field<&AdmissionAnnulled::reason>("reason", Presence::required),
    describe_field<&AdmissionAnnulled::redo_from>("redo_from", Presence::optional),
    describe_field<&AdmissionAnnulled::consent>("consent", Presence::optional),
};

constexpr FieldDescriptor grassroots_striking_off_resolved_fields[] = {
    describe_field<&GrassrootsStrikingOffResolved::dossier>("dossier", Presence::required),
    describe_field<&GrassrootsStrikingOffResolved::organisation>("organisation", Presence::required),
    describe_field<&GrassrootsStrikingOffResolved::ballot>("ballot", Presence::required),
    describe_field<&GrassrootsStrikingOffResolved::reached>("reached", Presence::required),
};

constexpr FieldDescriptor member_cv_recorded_fields[] = {
    describe_field<&MemberCvRecorded::dossier>("dossier", Presence::required),
};

constexpr FieldDescriptor recognition_announced_fields[] = {
    describe_field<&RecognitionAnnounced::dossier>("dossier", Presence::required),
};

constexpr FieldDescriptor card_handed_over_fields[] = {
    describe_field<&CardHandedOver::dossier>("dossier", Presence::required),
};

constexpr FieldDescriptor list_prospect_fields[] = {
    describe_field<&ListProspect::id>("id", Presence::optional),
    describe_field<&ListProspect::day>("day", Presence::required),
    describe_field<&ListProspect::person>("person", Presence::required),
    describe_field<&ListProspect::organisation>("organisation", Presence::required),
    describe_field<&ListProspect::helper>("helper", Presence::optional),
    describe_field<&ListProspect::document>("document", Presence::optional),
    describe_field<&ListProspect::tie>("tie", Presence::optional),
    describe_field<&ListProspect::tie_lasts>("tie_lasts", Presence::optional),
    describe_field<&ListProspect::at_residence>("at_residence", Presence::optional),
    describe_field<&ListProspect::place_without_cell>("place_without_cell", Presence::optional),
    describe_field<&ListProspect::assigned_by>("assigned_by", Presence::optional),
    describe_field<&ListProspect::introduced_by>("introduced_by", Presence::optional),
};

constexpr FieldDescriptor record_awareness_certificate_fields[] = {
    describe_field<&RecordAwarenessCertificate::dossier>("dossier", Presence::required),
    describe_field<&RecordAwarenessCertificate::day>("day", Presence::required),
    describe_field<&RecordAwarenessCertificate::document>("document", Presence::optional),
};

constexpr FieldDescriptor grant_opening_fields[] = {
    describe_field<&GrantOpening::dossier>("dossier", Presence::required),
    describe_field<&GrantOpening::day>("day", Presence::required),
    describe_field<&GrantOpening::organisation>("organisation", Presence::required),
    describe_field<&GrantOpening::document>("document", Presence::optional),
};

constexpr FieldDescriptor submit_application_fields[] = {
    describe_field<&SubmitApplication::dossier>("dossier", Presence::required),
    describe_field<&SubmitApplication::day>("day", Presence::required),
    describe_field<&SubmitApplication::document>("document", Presence::optional),
    describe_field<&SubmitApplication::relatives>("relatives", Presence::optional),
};

constexpr FieldDescriptor record_introduction_fields[] = {
    describe_field<&RecordIntroduction::dossier>("dossier", Presence::required),
    describe_field<&RecordIntroduction::day>("day", Presence::required),
    describe_field<&RecordIntroduction::introducer>("introducer", Presence::required),
    describe_field<&RecordIntroduction::person>("person", Presence::optional),
    describe_field<&RecordIntroduction::together>("together", Presence::optional),
    describe_field<&RecordIntroduction::substitute>("substitute", Presence::optional),
    describe_field<&RecordIntroduction::document>("document", Presence::optional),
};

constexpr FieldDescriptor record_verification_fields[] = {
    describe_field<&RecordVerification::dossier>("dossier", Presence::required),
    describe_field<&RecordVerification::day>("day", Presence::required),
    describe_field<&RecordVerification::finding>("finding", Presence::meaningful),
    describe_field<&RecordVerification::verifier>("verifier", Presence::optional),
    describe_field<&RecordVerification::verifier_is_kin>("verifier_is_kin", Presence::optional),
    describe_field<&RecordVerification::document>("document", Presence::optional),
    describe_field<&RecordVerification::relatives>("relatives", Presence::optional),
    describe_field<&RecordVerification::present_only>("present_only", Presence::optional),
    describe_field<&RecordVerification::way>("way", Presence::optional),
};

constexpr FieldDescriptor record_opinions_fields[] = {
    describe_field<&RecordOpinions::dossier>("dossier", Presence::required),
    describe_field<&RecordOpinions::day>("day", Presence::required),
    describe_field<&RecordOpinions::mass_organisations>("mass_organisations", Presence::required),
    describe_field<&RecordOpinions::residence>("residence", Presence::required),
    describe_field<&RecordOpinions::document>("document", Presence::optional),
    describe_field<&RecordOpinions::temporary_place>("temporary_place", Presence::optional),
};

constexpr FieldDescriptor certify_background_fields[] = {
    describe_field<&CertifyBackground::dossier>("dossier", Presence::required),
    describe_field<&CertifyBackground::day>("day", Presence::required),
    describe_field<&CertifyBackground::organisation>("organisation", Presence::required),
    describe_field<&CertifyBackground::document>("document", Presence::optional),
    describe_field<&CertifyBackground::cell_remark>("cell_remark", Presence::optional),
};

constexpr FieldDescriptor resolve_cell_fields[] = {
    describe_field<&ResolveCell::dossier>("dossier", Presence::required),
    describe_field<&ResolveCell::day>("day", Presence::required),
    describe_field<&ResolveCell::ballot>("ballot", Presence::required),
    describe_field<&ResolveCell::age_consent>("age_consent", Presence::optional),
    describe_field<&ResolveCell::education_consent>("education_consent", Presence::optional),
    describe_field<&ResolveCell::document>("document", Presence::optional),
    describe_field<&ResolveCell::readmission_consent>("readmission_consent", Presence::optional),
    describe_field<&ResolveCell::population_consent>("population_consent", Presence::optional),
    describe_field<&ResolveCell::special_consent>("special_consent", Presence::optional),
};

constexpr FieldDescriptor appraise_by_sub_committee_fields[] = {
    describe_field<&AppraiseBySubCommittee::dossier>("dossier", Presence::required),
    describe_field<&AppraiseBySubCommittee::day>("day", Presence::required),
    describe_field<&AppraiseBySubCommittee::organisation>("organisation", Presence::required),
    describe_field<&AppraiseBySubCommittee::favourable>("favourable", Presence::required),
    describe_field<&AppraiseBySubCommittee::document>("document", Presence::optional),
};

constexpr FieldDescriptor resolve_grassroots_fields[] = {
    describe_field<&ResolveGrassroots::dossier>("dossier", Presence::required),
    describe_field<&ResolveGrassroots::day>("day", Presence::required),
    describe_field<&ResolveGrassroots::organisation>("organisation", Presence::required),
    describe_field<&ResolveGrassroots::ballot>("ballot", Presence::required),
    describe_field<&ResolveGrassroots::document>("document", Presence::optional),
};

constexpr FieldDescriptor decide_admission_fields[] = {
    describe_field<&DecideAdmission::dossier>("dossier", Presence::required),
    describe_field<&DecideAdmission::day>("day", Presence::required),
    describe_field<&DecideAdmission::organisation>("organisation", Presence::required),
    describe_field<&DecideAdmission::ballot>("ballot", Presence::required),
    describe_field<&DecideAdmission::document>("document", Presence::optional),
    describe_field<&DecideAdmission::age_consent>("age_consent", Presence::optional),
    describe_field<&DecideAdmission::education_consent>("education_consent", Presence::optional),
    describe_field<&DecideAdmission::readmission_consent>("readmission_consent", Presence::optional),
    describe_field<&DecideAdmission::population_consent>("population_consent", Presence::optional),
    describe_field<&DecideAdmission::special_consent>("special_consent", Presence::optional),
};

constexpr FieldDescriptor decline_admission_fields[] = {
    describe_field<&DeclineAdmission::dossier>("dossier", Presence::required),
    describe_field<&DeclineAdmission::day>("day", Presence::required),
    describe_field<&DeclineAdmission::organisation>("organisation", Presence::required),
    describe_field<&DeclineAdmission::reason>("reason", Presence::meaningful),
    describe_field<&DeclineAdmission::document>("document", Presence::optional),
};

constexpr FieldDescriptor record_receipt_fields[] = {
    describe_field<&RecordReceipt::dossier>("dossier", Presence::required),
    describe_field<&RecordReceipt::day>("day", Presence::required),
};

constexpr FieldDescriptor hold_ceremony_fields[] = {
    describe_field<&HoldCeremony::dossier>("dossier", Presence::required),
    describe_field<&HoldCeremony::day>("day", Presence::required),
    describe_field<&HoldCeremony::helper>("helper", Presence::required),
    describe_field<&HoldCeremony::late_consent>("late_consent", Presence::optional),
    describe_field<&HoldCeremony::document>("document", Presence::optional),
};

constexpr FieldDescriptor record_new_member_certificate_fields[] = {
    describe_field<&RecordNewMemberCertificate::dossier>("dossier", Presence::required),
    describe_field<&RecordNewMemberCertificate::day>("day", Presence::required),
    describe_field<&RecordNewMemberCertificate::document>("document", Presence::optional),
};

constexpr FieldDescriptor resolve_recognition_fields[] = {
    describe_field<&ResolveRecognition::dossier>("dossier", Presence::required),
    describe_field<&ResolveRecognition::day>("day", Presence::required),
    describe_field<&ResolveRecognition::ballot>("ballot", Presence::required),
    describe_field<&ResolveRecognition::document>("document", Presence::optional),
};

constexpr FieldDescriptor appraise_recognition_fields[] = {
    describe_field<&AppraiseRecognition::dossier>("dossier", Presence::required),
    describe_field<&AppraiseRecognition::day>("day", Presence::required),
    describe_field<&AppraiseRecognition::organisation>("organisation", Presence::required),
    describe_field<&AppraiseRecognition::favourable>("favourable", Presence::required),
    describe_field<&AppraiseRecognition::document>("document", Presence::optional),
};

constexpr FieldDescriptor resolve_grassroots_recognition_fields[] = {
    describe_field<&ResolveGrassrootsRecognition::dossier>("dossier", Presence::required),
    describe_field<&ResolveGrassrootsRecognition::day>("day", Presence::required),
    describe_field<&ResolveGrassrootsRecognition::organisation>("organisation", Presence::required),
    describe_field<&ResolveGrassrootsRecognition::ballot>("ballot", Presence::required),
    describe_field<&ResolveGrassrootsRecognition::document>("document", Presence::optional),
};

constexpr FieldDescriptor decide_recognition_fields[] = {
    describe_field<&DecideRecognition::dossier>("dossier", Presence::required),
    describe_field<&DecideRecognition::day>("day", Presence::required),
    describe_field<&DecideRecognition::organisation>("organisation", Presence::required),
    describe_field<&DecideRecognition::ballot>("ballot", Presence::required),
    describe_field<&DecideRecognition::document>("document", Presence::optional),
};

constexpr FieldDescriptor propose_striking_off_fields[] = {
    describe_field<&ProposeStrikingOff::dossier>("dossier", Presence::required),
    describe_field<&ProposeStrikingOff::day>("day", Presence::required),
    describe_field<&ProposeStrikingOff::ground>("ground", Presence::meaningful),
    describe_field<&ProposeStrikingOff::ballot>("ballot", Presence::required),
    describe_field<&ProposeStrikingOff::document>("document", Presence::optional),
    describe_field<&ProposeStrikingOff::self_criticism>("self_criticism", Presence::optional),
    describe_field<&ProposeStrikingOff::requests>("requests", Presence::optional),
};

constexpr FieldDescriptor decide_striking_off_fields[] = {
    describe_field<&DecideStrikingOff::dossier>("dossier", Presence::required),
    describe_field<&DecideStrikingOff::day>("day", Presence::required),
    describe_field<&DecideStrikingOff::organisation>("organisation", Presence::required),
    describe_field<&DecideStrikingOff::ballot>("ballot", Presence::required),
    describe_field<&DecideStrikingOff::document>("document", Presence::optional),
};

constexpr FieldDescriptor remove_prospect_fields[] = {
    describe_field<&RemoveProspect::dossier>("dossier", Presence::required),
    describe_field<&RemoveProspect::day>("day", Presence::required),
    describe_field<&RemoveProspect::reason>("reason", Presence::meaningful),
    describe_field<&RemoveProspect::document>("document", Presence::optional),
};

constexpr FieldDescriptor record_dossier_fields[] = {
    describe_field<&RecordDossier::id>("id", Presence::optional),
    describe_field<&RecordDossier::day>("day", Presence::required),
    describe_field<&RecordDossier::person>("person", Presence::required),
    describe_field<&RecordDossier::organisation>("organisation", Presence::required),
    describe_field<&RecordDossier::state>("state", Presence::required),
    describe_field<&RecordDossier::source>("source", Presence::meaningful),
    describe_field<&RecordDossier::listed_on>("listed_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::certificate_issued_on>("certificate_issued_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::opened_on>("opened_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::applied_on>("applied_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::introductions>("introductions", Presence::optional),
    describe_field<&RecordDossier::verified_on>("verified_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::finding>("finding", Presence::optional),
    describe_field<&RecordDossier::opinions_on>("opinions_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::mass_organisations_heard>("mass_organisations_heard", Presence::optional),
    describe_field<&RecordDossier::residence_heard>("residence_heard", Presence::optional),
    describe_field<&RecordDossier::certified_on>("certified_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::cell_resolved_on>("cell_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::sub_committee_appraised_on>("sub_committee_appraised_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::grassroots_resolved_on>("grassroots_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::decided_on>("decided_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::decided_by>("decided_by", Presence::optional),
    describe_field<&RecordDossier::tier>("tier", Presence::optional),
    describe_field<&RecordDossier::received_on>("received_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::ceremony_on>("ceremony_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::helper>("helper", Presence::optional),
    describe_field<&RecordDossier::new_member_certificate_on>("new_member_certificate_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::recognition_resolved_on>("recognition_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::failed_recognition_ballots>("failed_recognition_ballots", Presence::optional),
    describe_field<&RecordDossier::recognition_appraised_on>("recognition_appraised_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::recognition_grassroots_resolved_on>("recognition_grassroots_resolved_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::recognised_on>("recognised_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::official_from>("official_from", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::striking_off_proposed_on>("striking_off_proposed_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::closed_on>("closed_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordDossier::groups>("groups", Presence::optional),
    describe_field<&RecordDossier::document>("document", Presence::optional),
    describe_field<&RecordDossier::introduced_by>("introduced_by", Presence::optional),
};

constexpr FieldDescriptor assign_helper_fields[] = {
    describe_field<&AssignHelper::dossier>("dossier", Presence::required),
    describe_field<&AssignHelper::day>("day", Presence::required),
    describe_field<&AssignHelper::helper>("helper", Presence::required),
    describe_field<&AssignHelper::remark>("remark", Presence::optional),
    describe_field<&AssignHelper::document>("document", Presence::optional),
    describe_field<&AssignHelper::temporary_cell>("temporary_cell", Presence::optional),
};

constexpr FieldDescriptor send_verification_letter_fields[] = {
    describe_field<&SendVerificationLetter::dossier>("dossier", Presence::required),
    describe_field<&SendVerificationLetter::day>("day", Presence::required),
    describe_field<&SendVerificationLetter::recipient>("recipient", Presence::meaningful),
    describe_field<&SendVerificationLetter::abroad>("abroad", Presence::optional),
    describe_field<&SendVerificationLetter::verifier>("verifier", Presence::optional),
    describe_field<&SendVerificationLetter::document>("document", Presence::optional),
    describe_field<&SendVerificationLetter::edges_sealed>("edges_sealed", Presence::optional),
};

constexpr FieldDescriptor chase_verification_letter_fields[] = {
    describe_field<&ChaseVerificationLetter::dossier>("dossier", Presence::required),
    describe_field<&ChaseVerificationLetter::day>("day", Presence::required),
    describe_field<&ChaseVerificationLetter::number>("number", Presence::required),
    describe_field<&ChaseVerificationLetter::received_on>("received_on", Presence::optional, OptionalDay::none_days),
    describe_field<&ChaseVerificationLetter::document>("document", Presence::optional),
};

constexpr FieldDescriptor record_verification_reply_fields[] = {
    describe_field<&RecordVerificationReply::dossier>("dossier", Presence::required),
    describe_field<&RecordVerificationReply::day>("day", Presence::required),
    describe_field<&RecordVerificationReply::number>("number", Presence::required),
    describe_field<&RecordVerificationReply::received_on>("received_on", Presence::optional, OptionalDay::none_days),
    describe_field<&RecordVerificationReply::document>("document", Presence::optional),
};

constexpr FieldDescriptor waive_verification_fields[] = {
    describe_field<&WaiveVerification::dossier>("dossier", Presence::required),
    describe_field<&WaiveVerification::day>("day", Presence::required),
    describe_field<&WaiveVerification::relation>("relation", Presence::required),
    describe_field<&WaiveVerification::member>("member", Presence::optional),
    describe_field<&WaiveVerification::fully_declared>("fully_declared", Presence::required),
    describe_field<&WaiveVerification::confirmed>("confirmed", Presence::optional),
    describe_field<&WaiveVerification::document>("document", Presence::optional),
};

constexpr FieldDescriptor transfer_applicant_fields[] = {
    describe_field<&TransferApplicant::dossier>("dossier", Presence::required),
    describe_field<&TransferApplicant::day>("day", Presence::required),
    describe_field<&TransferApplicant::organisation>("organisation", Presence::required),
    describe_field<&TransferApplicant::help_certified>("help_certified", Presence::optional),
    describe_field<&TransferApplicant::document>("document", Presence::optional),
};

constexpr FieldDescriptor forward_file_fields[] = {
    describe_field<&ForwardFile::dossier>("dossier", Presence::required),
    describe_field<&ForwardFile::day>("day", Presence::required),
    describe_field<&ForwardFile::organisation>("organisation", Presence::required),
    describe_field<&ForwardFile::step>("step", Presence::meaningful),
    describe_field<&ForwardFile::document>("document", Presence::optional),
};

constexpr FieldDescriptor question_decision_fields[] = {
    describe_field<&QuestionDecision::dossier>("dossier", Presence::required),
    describe_field<&QuestionDecision::day>("day", Presence::required),
    describe_field<&QuestionDecision::organisation>("organisation", Presence::required),
    describe_field<&QuestionDecision::reason>("reason", Presence::meaningful),
    describe_field<&QuestionDecision::document>("document", Presence::optional),
};

constexpr FieldDescriptor answer_question_fields[] = {
    describe_field<&AnswerQuestion::dossier>("dossier", Presence::required),
    describe_field<&AnswerQuestion::day>("day", Presence::required),
    describe_field<&AnswerQuestion::organisation>("organisation", Presence::required),
    describe_field<&AnswerQuestion::upheld>("upheld", Presence::required),
    describe_field<&AnswerQuestion::document>("document", Presence::optional),
};

constexpr FieldDescriptor review_prospects_fields[] = {
    describe_field<&ReviewProspects::organisation>("organisation", Presence::required),
    describe_field<&ReviewProspects::day>("day", Presence::required),
    describe_field<&ReviewProspects::kept>("kept", Presence::required),
    describe_field<&ReviewProspects::removed>("removed", Presence::optional),
    describe_field<&ReviewProspects::document>("document", Presence::optional),
};

constexpr FieldDescriptor extend_decision_fields[] = {
    describe_field<&ExtendDecision::dossier>("dossier", Presence::required),
    describe_field<&ExtendDecision::day>("day", Presence::required),
    describe_field<&ExtendDecision::organisation>("organisation", Presence::required),
    describe_field<&ExtendDecision::working_days>("working_days", Presence::required),
    describe_field<&ExtendDecision::reason>("reason", Presence::meaningful),
    describe_field<&ExtendDecision::document>("document", Presence::optional),
};

constexpr FieldDescriptor notify_decision_fields[] = {
    describe_field<&NotifyDecision::dossier>("dossier", Presence::required),
    describe_field<&NotifyDecision::day>("day", Presence::required),
    describe_field<&NotifyDecision::organisation>("organisation", Presence::required),
    describe_field<&NotifyDecision::document>("document", Presence::optional),
};

constexpr FieldDescriptor annul_admission_fields[] = {
    describe_field<&AnnulAdmission::dossier>("dossier", Presence::required),
    describe_field<&AnnulAdmission::day>("day", Presence::required),
    describe_field<&AnnulAdmission::organisation>("organisation", Presence::required),
    describe_field<&AnnulAdmission::ground>("ground", Presence::meaningful),
    describe_field<&AnnulAdmission::reason>("reason", Presence::meaningful),
    describe_field<&AnnulAdmission::redo_from>("redo_from", Presence::optional),
    describe_field<&AnnulAdmission::issuer_gone>("issuer_gone", Presence::optional),
    describe_field<&AnnulAdmission::consent>("consent", Presence::optional),
    describe_field<&AnnulAdmission::document>("document", Presence::optional),
};

constexpr FieldDescriptor resolve_grassroots_striking_off_fields[] = {
    describe_field<&ResolveGrassrootsStrikingOff::dossier>("dossier", Presence::required),
    describe_field<&ResolveGrassrootsStrikingOff::day>("day", Presence::required),
    describe_field<&ResolveGrassrootsStrikingOff::organisation>("organisation", Presence::required),
    describe_field<&ResolveGrassrootsStrikingOff::ballot>("ballot", Presence::required),
    describe_field<&ResolveGrassrootsStrikingOff::document>("document", Presence::optional),
};

constexpr FieldDescriptor record_member_cv_fields[] = {
    describe_field<&RecordMemberCv::dossier>("dossier", Presence::required),
    describe_field<&RecordMemberCv::day>("day", Presence::required),
    describe_field<&RecordMemberCv::document>("document", Presence::optional),
};

constexpr FieldDescriptor announce_recognition_fields[] = {
    describe_field<&AnnounceRecognition::dossier>("dossier", Presence::required),
    describe_field<&AnnounceRecognition::day>("day", Presence::required),
    describe_field<&AnnounceRecognition::document>("document", Presence::optional),
};

constexpr FieldDescriptor hand_over_card_fields[] = {
    describe_field<&HandOverCard::dossier>("dossier", Presence::required),
    describe_field<&HandOverCard::day>("day", Presence::required),
    describe_field<&HandOverCard::document>("document", Presence::optional),
};

constexpr FieldDescriptor display_policy_fields[] = {
    describe_field<&DisplayPolicy::decimals>("decimals", Presence::optional, 1),
    describe_field<&DisplayPolicy::rounding>("rounding", Presence::required),
    describe_field<&DisplayPolicy::mark>("mark", Presence::required),
    describe_field<&DisplayPolicy::keep_zeros>("keep_zeros", Presence::required),
    describe_field<&DisplayPolicy::form>("form", Presence::required),
    describe_field<&DisplayPolicy::plus_sign>("plus_sign", Presence::required),
};

constexpr FieldDescriptor quota_set_fields[] = {
    describe_field<&QuotaSet::quota>("quota", Presence::required),
    describe_field<&QuotaSet::holder>("holder", Presence::required),
    describe_field<&QuotaSet::basis>("basis", Presence::required),
    describe_field<&QuotaSet::measure>("measure", Presence::required),
    describe_field<&QuotaSet::first_day>("first_day", Presence::required),
    describe_field<&QuotaSet::last_day>("last_day", Presence::required),
    describe_field<&QuotaSet::group>("group", Presence::required),
    describe_field<&QuotaSet::shape>("shape", Presence::required),
    describe_field<&QuotaSet::number>("number", Presence::required),
    describe_field<&QuotaSet::upper>("upper", Presence::required),
    describe_field<&QuotaSet::allotted_from>("allotted_from", Presence::optional),
    describe_field<&QuotaSet::origin>("origin", Presence::required),
    describe_field<&QuotaSet::source>("source", Presence::optional),
    describe_field<&QuotaSet::mass_organisation>("mass_organisation", Presence::optional),
};

constexpr FieldDescriptor set_quota_fields[] = {
    describe_field<&SetQuota::id>("id", Presence::optional),
    describe_field<&SetQuota::day>("day", Presence::required),
    describe_field<&SetQuota::holder>("holder", Presence::required),
    describe_field<&SetQuota::basis>("basis", Presence::meaningful),
    describe_field<&SetQuota::measure>("measure", Presence::optional),
    describe_field<&SetQuota::first_day>("first_day", Presence::required),
    describe_field<&SetQuota::last_day>("last_day", Presence::required),
    describe_field<&SetQuota::group>("group", Presence::optional),
    describe_field<&SetQuota::shape>("shape", Presence::optional),
    describe_field<&SetQuota::number>("number", Presence::required),
    describe_field<&SetQuota::upper>("upper", Presence::optional),
    describe_field<&SetQuota::allotted_from>("allotted_from", Presence::optional),
    describe_field<&SetQuota::origin>("origin", Presence::optional),
    describe_field<&SetQuota::document>("document", Presence::optional),
    describe_field<&SetQuota::source>("source", Presence::optional),
    describe_field<&SetQuota::mass_organisation>("mass_organisation", Presence::optional),
};

constexpr FieldDescriptor event_record_fields[] = {
    describe_field<&EventRecord::event>("event", Presence::required),
    describe_field<&EventRecord::version>("version", Presence::optional, 1),
    describe_field<&EventRecord::effect_day>("effect_day", Presence::required),
    describe_field<&EventRecord::document>("document", Presence::optional),
    describe_field<&EventRecord::judgement>("judgement", Presence::optional),
    describe_field<&EventRecord::previous>("previous", Presence::optional),
    describe_field<&EventRecord::corrects_sequence>("corrects_sequence", Presence::optional),
    describe_field<&EventRecord::corrects_index>("corrects_index", Presence::optional),
    describe_field<&EventRecord::correction_reason>("correction_reason", Presence::optional),
    describe_field<&EventRecord::sealed>("sealed", Presence::optional),
};

constexpr FieldDescriptor commit_body_fields[] = {
    describe_field<&CommitBody::records>("records", Presence::required),
};

constexpr FieldDescriptor finding_fields[] = {
    describe_field<&Finding::rule>("rule", Presence::required),
    describe_field<&Finding::citation>("citation", Presence::optional),
    describe_field<&Finding::provenance>("provenance", Presence::required),
    describe_field<&Finding::subject>("subject", Presence::optional),
    describe_field<&Finding::found>("found", Presence::optional),
    describe_field<&Finding::required>("required", Presence::optional),
    describe_field<&Finding::first_allowed>("first_allowed", Presence::optional, OptionalDay::none_days),
    describe_field<&Finding::text>("text", Presence::optional),
    describe_field<&Finding::remedy>("remedy", Presence::optional),
    describe_field<&Finding::instrument>("instrument", Presence::optional),
    describe_field<&Finding::point>("point", Presence::optional),
};

constexpr FieldDescriptor remedy_step_fields[] = {
    describe_field<&RemedyStep::kind>("kind", Presence::required),
    describe_field<&RemedyStep::text>("text", Presence::optional),
};

constexpr FieldDescriptor lapse_line_fields[] = {
    describe_field<&LapseLine::kind>("kind", Presence::required),
    describe_field<&LapseLine::day>("day", Presence::required),
    describe_field<&LapseLine::rule>("rule", Presence::required),
    describe_field<&LapseLine::citation>("citation", Presence::optional),
};

constexpr FieldDescriptor act_explanation_fields[] = {
    describe_field<&ActExplanation::command>("command", Presence::required),
    describe_field<&ActExplanation::allowed>("allowed", Presence::required),
    describe_field<&ActExplanation::first_allowed>("first_allowed", Presence::optional, OptionalDay::none_days),
    describe_field<&ActExplanation::violations>("violations", Presence::optional),
    describe_field<&ActExplanation::advisories>("advisories", Presence::optional),
    describe_field<&ActExplanation::remedy>("remedy", Presence::optional),
    describe_field<&ActExplanation::lapses>("lapses", Presence::optional),
};

constexpr FieldDescriptor phrase_argument_report_fields[] = {
    describe_field<&PhraseArgumentReport::name>("name", Presence::required),
    describe_field<&PhraseArgumentReport::type>("type", Presence::required),
    describe_field<&PhraseArgumentReport::value>("value", Presence::optional),
    describe_field<&PhraseArgumentReport::values>("values", Presence::optional),
};

constexpr FieldDescriptor phrase_report_fields[] = {
    describe_field<&PhraseReport::phrase>("phrase", Presence::required),
    describe_field<&PhraseReport::arguments>("arguments", Presence::optional),
    describe_field<&PhraseReport::text>("text", Presence::optional),
};

constexpr FieldDescriptor error_report_fields[] = {
    describe_field<&ErrorReport::code>("code", Presence::required),
    describe_field<&ErrorReport::file>("file", Presence::optional),
    describe_field<&ErrorReport::line>("line", Presence::optional),
    describe_field<&ErrorReport::commit>("commit", Presence::optional),
    describe_field<&ErrorReport::path>("path", Presence::optional),
    describe_field<&ErrorReport::offset>("offset", Presence::optional, -1),
    describe_field<&ErrorReport::found>("found", Presence::optional),
    describe_field<&ErrorReport::expected>("expected", Presence::optional),
    describe_field<&ErrorReport::text>("text", Presence::optional),
};

constexpr FieldDescriptor adopted_overlay_fields[] = {
    describe_field<&AdoptedOverlay::name>("name", Presence::required),
    describe_field<&AdoptedOverlay::day>("day", Presence::required),
    describe_field<&AdoptedOverlay::sequence>("sequence", Presence::required),
    describe_field<&AdoptedOverlay::in_force>("in_force", Presence::required),
    describe_field<&AdoptedOverlay::fault>("fault", Presence::optional),
};

constexpr FieldDescriptor awareness_class_fields[] = {
    describe_field<&AwarenessClass::organisation>("organisation", Presence::required),
    describe_field<&AwarenessClass::kind>("kind", Presence::required),
    describe_field<&AwarenessClass::sessions>("sessions", Presence::required),
    describe_field<&AwarenessClass::only_rest_days>("only_rest_days", Presence::required),
    describe_field<&AwarenessClass::place>("place", Presence::optional),
    describe_field<&AwarenessClass::attended>("attended", Presence::required),
    describe_field<&AwarenessClass::certified>("certified", Presence::required),
};

constexpr FieldDescriptor dated_rule_fields[] = {
    describe_field<&DatedRule::rule>("rule", Presence::required),
    describe_field<&DatedRule::title>("title", Presence::required),
    describe_field<&DatedRule::origin>("origin", Presence::required),
    describe_field<&DatedRule::enforcement>("enforcement", Presence::required),
    describe_field<&DatedRule::unit>("unit", Presence::required),
    describe_field<&DatedRule::from>("from", Presence::optional, OptionalDay::none_days),
    describe_field<&DatedRule::until>("until", Presence::optional, OptionalDay::none_days),
    describe_field<&DatedRule::provenance>("provenance", Presence::required),
    describe_field<&DatedRule::value>("value", Presence::optional),
    describe_field<&DatedRule::text>("text", Presence::optional),
    describe_field<&DatedRule::citation>("citation", Presence::optional),
};

constexpr FieldDescriptor history_line_fields[] = {
    describe_field<&HistoryLine::event>("event", Presence::required),
    describe_field<&HistoryLine::day>("day", Presence::required),
    describe_field<&HistoryLine::sequence>("sequence", Presence::required),
    describe_field<&HistoryLine::document>("document", Presence::optional),
    describe_field<&HistoryLine::advisories>("advisories", Presence::optional),
    describe_field<&HistoryLine::source>("source", Presence::optional),
};

constexpr FieldDescriptor dossier_view_fields[] = {
    describe_field<&DossierView::dossier>("dossier", Presence::required),
    describe_field<&DossierView::person_name>("person_name", Presence::required),
    describe_field<&DossierView::organisation_name>("organisation_name", Presence::required),
    describe_field<&DossierView::history>("history", Presence::optional),
};

constexpr FieldDescriptor due_line_fields[] = {
    describe_field<&DueLine::dossier>("dossier", Presence::optional),
    describe_field<&DueLine::organisation>("organisation", Presence::required),
    describe_field<&DueLine::state>("state", Presence::required),
    describe_field<&DueLine::kind>("kind", Presence::required),
    describe_field<&DueLine::day>("day", Presence::required),
    describe_field<&DueLine::extended>("extended", Presence::optional, OptionalDay::none_days),
    describe_field<&DueLine::working_days_left>("working_days_left", Presence::required),
    describe_field<&DueLine::overdue>("overdue", Presence::required),
    describe_field<&DueLine::next_allowed>("next_allowed", Presence::optional, OptionalDay::none_days),
    describe_field<&DueLine::rule>("rule", Presence::required),
    describe_field<&DueLine::citation>("citation", Presence::optional),
    describe_field<&DueLine::provenance>("provenance", Presence::required),
    describe_field<&DueLine::assumed>("assumed", Presence::required),
};

constexpr FieldDescriptor due_table_fields[] = {
    describe_field<&DueTable::organisation>("organisation", Presence::required),
    describe_field<&DueTable::as_of>("as_of", Presence::required),
    describe_field<&DueTable::until>("until", Presence::required),
    describe_field<&DueTable::assumed>("assumed", Presence::required),
    describe_field<&DueTable::lines>("lines", Presence::optional),
};

constexpr FieldDescriptor exhaustion_fields[] = {
    describe_field<&Exhaustion::organisation>("organisation", Presence::required),
    describe_field<&Exhaustion::day>("day", Presence::required),
    describe_field<&Exhaustion::exhausted>("exhausted", Presence::required),
    describe_field<&Exhaustion::from>("from", Presence::optional, OptionalDay::none_days),
    describe_field<&Exhaustion::until>("until", Presence::optional, OptionalDay::none_days),
    describe_field<&Exhaustion::reason>("reason", Presence::optional),
};

constexpr FieldDescriptor explanation_fields[] = {
    describe_field<&Explanation::dossier>("dossier", Presence::required),
    describe_field<&Explanation::day>("day", Presence::required),
    describe_field<&Explanation::state>("state", Presence::required),
    describe_field<&Explanation::acts>("acts", Presence::optional),
};

constexpr FieldDescriptor figure_comparison_fields[] = {
    describe_field<&FigureComparison::label>("label", Presence::required),
    describe_field<&FigureComparison::published>("published", Presence::required),
    describe_field<&FigureComparison::computed>("computed", Presence::required),
    describe_field<&FigureComparison::equal>("equal", Presence::required),
    describe_field<&FigureComparison::source>("source", Presence::required),
};

constexpr FieldDescriptor import_advisory_fields[] = {
    describe_field<&ImportAdvisory::file>("file", Presence::required),
    describe_field<&ImportAdvisory::sheet>("sheet", Presence::optional),
    describe_field<&ImportAdvisory::row>("row", Presence::required),
    describe_field<&ImportAdvisory::column>("column", Presence::optional),
    describe_field<&ImportAdvisory::heading>("heading", Presence::optional),
    describe_field<&ImportAdvisory::finding>("finding", Presence::required),
    describe_field<&ImportAdvisory::text>("text", Presence::optional),
};

constexpr FieldDescriptor import_advisory_count_fields[] = {
    describe_field<&ImportAdvisoryCount::rule>("rule", Presence::required),
    describe_field<&ImportAdvisoryCount::title>("title", Presence::required),
    describe_field<&ImportAdvisoryCount::count>("count", Presence::required),
};

constexpr FieldDescriptor import_problem_fields[] = {
    describe_field<&ImportProblem::severity>("severity", Presence::required),
    describe_field<&ImportProblem::file>("file", Presence::required),
    describe_field<&ImportProblem::sheet>("sheet", Presence::optional),
    describe_field<&ImportProblem::row>("row", Presence::required),
    describe_field<&ImportProblem::column>("column", Presence::optional),
    describe_field<&ImportProblem::heading>("heading", Presence::optional),
    describe_field<&ImportProblem::found>("found", Presence::optional),
    describe_field<&ImportProblem::expected>("expected", Presence::optional),
    describe_field<&ImportProblem::rule>("rule", Presence::optional),
    describe_field<&ImportProblem::other_file>("other_file", Presence::optional),
    describe_field<&ImportProblem::other_sheet>("other_sheet", Presence::optional),
    describe_field<&ImportProblem::other_row>("other_row", Presence::optional),
    describe_field<&ImportProblem::text>("text", Presence::optional),
};

constexpr FieldDescriptor imported_sheet_fields[] = {
    describe_field<&ImportedSheet::file>("file", Presence::required),
    describe_field<&ImportedSheet::sheet>("sheet", Presence::optional),
    describe_field<&ImportedSheet::table>("table", Presence::optional),
    describe_field<&ImportedSheet::heading_row>("heading_row", Presence::required),
    describe_field<&ImportedSheet::rows>("rows", Presence::required),
    describe_field<&ImportedSheet::fresh>("fresh", Presence::required),
    describe_field<&ImportedSheet::known>("known", Presence::required),
    describe_field<&ImportedSheet::faulty>("faulty", Presence::required),
};

constexpr FieldDescriptor import_report_fields[] = {
    describe_field<&ImportReport::status>("status", Presence::required),
    describe_field<&ImportReport::preview>("preview", Presence::required),
    describe_field<&ImportReport::rows_written>("rows_written", Presence::required),
    describe_field<&ImportReport::commits>("commits", Presence::required),
    describe_field<&ImportReport::events>("events", Presence::required),
    describe_field<&ImportReport::error_count>("error_count", Presence::required),
    describe_field<&ImportReport::warning_count>("warning_count", Presence::required),
    describe_field<&ImportReport::note_count>("note_count", Presence::required),
    describe_field<&ImportReport::advisory_count>("advisory_count", Presence::required),
    describe_field<&ImportReport::sheets>("sheets", Presence::required),
    describe_field<&ImportReport::problems>("problems", Presence::required),
    describe_field<&ImportReport::advisory_counts>("advisory_counts", Presence::optional),
    describe_field<&ImportReport::advisories>("advisories", Presence::optional),
    describe_field<&ImportReport::error>("error", Presence::optional),
};

constexpr FieldDescriptor judged_again_fields[] = {
    describe_field<&JudgedAgain::sequence>("sequence", Presence::required),
    describe_field<&JudgedAgain::day>("day", Presence::required),
    describe_field<&JudgedAgain::dossier>("dossier", Presence::required),
    describe_field<&JudgedAgain::event>("event", Presence::required),
    describe_field<&JudgedAgain::change>("change", Presence::required),
    describe_field<&JudgedAgain::finding>("finding", Presence::required),
};

constexpr FieldDescriptor outcome_view_fields[] = {
    describe_field<&OutcomeView::status>("status", Presence::required),
    describe_field<&OutcomeView::sequence>("sequence", Presence::required),
    describe_field<&OutcomeView::index>("index", Presence::required),
    describe_field<&OutcomeView::repeated>("repeated", Presence::required),
    describe_field<&OutcomeView::created>("created", Presence::optional),
    describe_field<&OutcomeView::events>("events", Presence::optional),
    describe_field<&OutcomeView::advisories>("advisories", Presence::optional),
    describe_field<&OutcomeView::violations>("violations", Presence::optional),
    describe_field<&OutcomeView::error>("error", Presence::optional),
};

constexpr FieldDescriptor progress_fields[] = {
    describe_field<&Progress::quota>("quota", Presence::required),
    describe_field<&Progress::holder>("holder", Presence::required),
    describe_field<&Progress::basis>("basis", Presence::required),
    describe_field<&Progress::group>("group", Presence::required),
    describe_field<&Progress::shape>("shape", Presence::required),
    describe_field<&Progress::first_day>("first_day", Presence::required),
    describe_field<&Progress::last_day>("last_day", Presence::required),
    describe_field<&Progress::as_of>("as_of", Presence::required),
    describe_field<&Progress::number>("number", Presence::required),
    describe_field<&Progress::upper>("upper", Presence::required),
    describe_field<&Progress::fulfilled>("fulfilled", Presence::required),
    describe_field<&Progress::reserved>("reserved", Presence::required),
    describe_field<&Progress::origin>("origin", Presence::required),
    describe_field<&Progress::mass_organisation>("mass_organisation", Presence::optional),
    describe_field<&Progress::annulled>("annulled", Presence::optional),
};

constexpr FieldDescriptor rule_use_fields[] = {
    describe_field<&RuleUse::event>("event", Presence::required),
    describe_field<&RuleUse::sequence>("sequence", Presence::required),
    describe_field<&RuleUse::dossier>("dossier", Presence::optional),
    describe_field<&RuleUse::day>("day", Presence::required),
    describe_field<&RuleUse::from>("from", Presence::optional, OptionalDay::none_days),
    describe_field<&RuleUse::advised>("advised", Presence::required),
    describe_field<&RuleUse::provenance>("provenance", Presence::required),
};

constexpr FieldDescriptor steering_board_fields[] = {
    describe_field<&SteeringBoard::organisation>("organisation", Presence::required),
    describe_field<&SteeringBoard::name>("name", Presence::required),
    describe_field<&SteeringBoard::chair>("chair", Presence::optional),
    describe_field<&SteeringBoard::first_day>("first_day", Presence::required),
    describe_field<&SteeringBoard::last_day>("last_day", Presence::optional, OptionalDay::none_days),
};

constexpr FieldDescriptor subtree_count_fields[] = {
    describe_field<&SubtreeCount::organisation>("organisation", Presence::required),
    describe_field<&SubtreeCount::organisations>("organisations", Presence::required),
    describe_field<&SubtreeCount::cells>("cells", Presence::required),
    describe_field<&SubtreeCount::official_members>("official_members", Presence::required),
    describe_field<&SubtreeCount::probationary_members>("probationary_members", Presence::required),
    describe_field<&SubtreeCount::open_dossiers>("open_dossiers", Presence::required),
};

constexpr FieldDescriptor tree_line_fields[] = {
    describe_field<&TreeLine::organisation>("organisation", Presence::required),
    describe_field<&TreeLine::parent>("parent", Presence::optional),
    describe_field<&TreeLine::kind>("kind", Presence::required),
    describe_field<&TreeLine::rank>("rank", Presence::required),
    describe_field<&TreeLine::sector>("sector", Presence::required),
    describe_field<&TreeLine::founded_on>("founded_on", Presence::required),
    describe_field<&TreeLine::name>("name", Presence::required),
    describe_field<&TreeLine::code>("code", Presence::optional),
    describe_field<&TreeLine::external_code>("external_code", Presence::optional),
    describe_field<&TreeLine::organisations>("organisations", Presence::required),
    describe_field<&TreeLine::cells>("cells", Presence::required),
    describe_field<&TreeLine::official_members>("official_members", Presence::required),
    describe_field<&TreeLine::probationary_members>("probationary_members", Presence::required),
    describe_field<&TreeLine::open_dossiers>("open_dossiers", Presence::required),
};

constexpr FieldDescriptor verify_report_fields[] = {
    describe_field<&VerifyReport::commits>("commits", Presence::required),
    describe_field<&VerifyReport::events>("events", Presence::required),
    describe_field<&VerifyReport::head>("head", Presence::required),
    describe_field<&VerifyReport::sound>("sound", Presence::required),
    describe_field<&VerifyReport::error>("error", Presence::optional),
};

constexpr FieldDescriptor what_if_line_fields[] = {
    describe_field<&WhatIfLine::dossier>("dossier", Presence::required),
    describe_field<&WhatIfLine::organisation>("organisation", Presence::required),
    describe_field<&WhatIfLine::state>("state", Presence::required),
    describe_field<&WhatIfLine::change>("change", Presence::required),
    describe_field<&WhatIfLine::what>("what", Presence::required),
    describe_field<&WhatIfLine::before>("before", Presence::optional, OptionalDay::none_days),
    describe_field<&WhatIfLine::after>("after", Presence::optional, OptionalDay::none_days),
    describe_field<&WhatIfLine::rule>("rule", Presence::required),
    describe_field<&WhatIfLine::citation>("citation", Presence::optional),
};

constexpr FieldDescriptor what_if_table_fields[] = {
    describe_field<&WhatIfTable::organisation>("organisation", Presence::required),
    describe_field<&WhatIfTable::day>("day", Presence::required),
    describe_field<&WhatIfTable::dossiers>("dossiers", Presence::required),
    describe_field<&WhatIfTable::lines>("lines", Presence::optional),
};

constexpr UnionMember event_members[] = {
    describe_union_member<Event, 0>(),
    describe_union_member<Event, 1>(),
    describe_union_member<Event, 2>(),
    describe_union_member<Event, 3>(),
    describe_union_member<Event, 4>(),
    describe_union_member<Event, 5>(),
    describe_union_member<Event, 6>(),
    describe_union_member<Event, 7>(),
    describe_union_member<Event, 8>(),
    describe_union_member<Event, 9>(),
    describe_union_member<Event, 10>(),
    describe_union_member<Event, 11>(),
    describe_union_member<Event, 12>(),
    describe_union_member<Event, 13>(),
    describe_union_member<Event, 14>(),
    describe_union_member<Event, 15>(),
    describe_union_member<Event, 16>(),
    describe_union_member<Event, 17>(),
    describe_union_member<Event, 18>(),
    describe_union_member<Event, 19>(),
    describe_union_member<Event, 20>(),
    describe_union_member<Event, 21>(),
    describe_union_member<Event, 22>(),
    describe_union_member<Event, 23>(),
    describe_union_member<Event, 24>(),
    describe_union_member<Event, 25>(),
    describe_union_member<Event, 26>(),
    describe_union_member<Event, 27>(),
    describe_union_member<Event, 28>(),
    describe_union_member<Event, 29>(),
    describe_union_member<Event, 30>(),
    describe_union_member<Event, 31>(),
    describe_union_member<Event, 32>(),
    describe_union_member<Event, 33>(),
    describe_union_member<Event, 34>(),
    describe_union_member<Event, 35>(),
    describe_union_member<Event, 36>(),
    describe_union_member<Event, 37>(),
    describe_union_member<Event, 38>(),
    describe_union_member<Event, 39>(),
    describe_union_member<Event, 40>(),
    describe_union_member<Event, 41>(),
    describe_union_member<Event, 42>(),
    describe_union_member<Event, 43>(),
    describe_union_member<Event, 44>(),
    describe_union_member<Event, 45>(),
    describe_union_member<Event, 46>(),
    describe_union_member<Event, 47>(),
    describe_union_member<Event, 48>(),
    describe_union_member<Event, 49>(),
    describe_union_member<Event, 50>(),
};

constexpr UnionMember command_members[] = {
    describe_union_member<Command, 0>(),
    describe_union_member<Command, 1>(),
    describe_union_member<Command, 2>(),
    describe_union_member<Command, 3>(),
    describe_union_member<Command, 4>(),
    describe_union_member<Command, 5>(),
    describe_union_member<Command, 6>(),
    describe_union_member<Command, 7>(),
    describe_union_member<Command, 8>(),
    describe_union_member<Command, 9>(),
    describe_union_member<Command, 10>(),
    describe_union_member<Command, 11>(),
    describe_union_member<Command, 12>(),
    describe_union_member<Command, 13>(),
    describe_union_member<Command, 14>(),
    describe_union_member<Command, 15>(),
    describe_union_member<Command, 16>(),
    describe_union_member<Command, 17>(),
    describe_union_member<Command, 18>(),
    describe_union_member<Command, 19>(),
    describe_union_member<Command, 20>(),
    describe_union_member<Command, 21>(),
    describe_union_member<Command, 22>(),
    describe_union_member<Command, 23>(),
    describe_union_member<Command, 24>(),
    describe_union_member<Command, 25>(),
    describe_union_member<Command, 26>(),
    describe_union_member<Command, 27>(),
    describe_union_member<Command, 28>(),
    describe_union_member<Command, 29>(),
    describe_union_member<Command, 30>(),
    describe_union_member<Command, 31>(),
    describe_union_member<Command, 32>(),
    describe_union_member<Command, 33>(),
    describe_union_member<Command, 34>(),
    describe_union_member<Command, 35>(),
    describe_union_member<Command, 36>(),
    describe_union_member<Command, 37>(),
    describe_union_member<Command, 38>(),
    describe_union_member<Command, 39>(),
    describe_union_member<Command, 40>(),
    describe_union_member<Command, 41>(),
    describe_union_member<Command, 42>(),
    describe_union_member<Command, 43>(),
    describe_union_member<Command, 44>(),
    describe_union_member<Command, 45>(),
    describe_union_member<Command, 46>(),
    describe_union_member<Command, 47>(),
    describe_union_member<Command, 48>(),
    describe_union_member<Command, 49>(),
    describe_union_member<Command, 50>(),
};

}  // namespace

constinit const TableDescriptor Described<Document>::value = describe_table("document", document_fields);
constinit const TableDescriptor Described<RuleValue>::value = describe_table("rule_value", rule_value_fields);
constinit const TableDescriptor Described<AdvisoryRecord>::value = describe_table("advisory_record", advisory_record_fields);
constinit const TableDescriptor Described<Circumstances>::value = describe_table("circumstances", circumstances_fields);
constinit const TableDescriptor Described<Judgement>::value = describe_table("judgement", judgement_fields);
constinit const TableDescriptor Described<OverlayAdopted>::value = describe_table("overlay_adopted", overlay_adopted_fields);
constinit const TableDescriptor Described<AdoptOverlay>::value = describe_table("adopt_overlay", adopt_overlay_fields);
constinit const TableDescriptor Described<OrganisationFounded>::value = describe_table("organisation_founded", organisation_founded_fields);
constinit const TableDescriptor Described<PowerGranted>::value = describe_table("power_granted", power_granted_fields);
constinit const TableDescriptor Described<SteeringBoardFormed>::value = describe_table("steering_board_formed", steering_board_formed_fields);
constinit const TableDescriptor Described<FoundOrganisation>::value = describe_table("found_organisation", found_organisation_fields);
constinit const TableDescriptor Described<GrantPower>::value = describe_table("grant_power", grant_power_fields);
constinit const TableDescriptor Described<FormSteeringBoard>::value = describe_table("form_steering_board", form_steering_board_fields);
constinit const TableDescriptor Described<ClassSession>::value = describe_table("class_session", class_session_fields);
constinit const TableDescriptor Described<PersonRegistered>::value = describe_table("person_registered", person_registered_fields);
constinit const TableDescriptor Described<MemberRecorded>::value = describe_table("member_recorded", member_recorded_fields);
constinit const TableDescriptor Described<AwarenessClassHeld>::value = describe_table("awareness_class_held", awareness_class_held_fields);
constinit const TableDescriptor Described<ExhaustedRecorded>::value = describe_table("exhausted_recorded", exhausted_recorded_fields);
constinit const TableDescriptor Described<CircumstancesRecorded>::value = describe_table("circumstances_recorded", circumstances_recorded_fields);
constinit const TableDescriptor Described<RegisterPerson>::value = describe_table("register_person", register_person_fields);
constinit const TableDescriptor Described<RecordMember>::value = describe_table("record_member", record_member_fields);
constinit const TableDescriptor Described<HoldAwarenessClass>::value = describe_table("hold_awareness_class", hold_awareness_class_fields);
constinit const TableDescriptor Described<RecordExhausted>::value = describe_table("record_exhausted", record_exhausted_fields);
constinit const TableDescriptor Described<RecordCircumstances>::value = describe_table("record_circumstances", record_circumstances_fields);
constinit const TableDescriptor Described<ActingFacts>::value = describe_table("acting_facts", acting_facts_fields);
constinit const TableDescriptor Described<ApplicantFacts>::value = describe_table("applicant_facts", applicant_facts_fields);
constinit const TableDescriptor Described<Introduction>::value = describe_table("introduction", introduction_fields);
constinit const TableDescriptor Described<VerificationLetter>::value = describe_table("verification_letter", verification_letter_fields);
constinit const TableDescriptor Described<Dossier>::value = describe_table("dossier", dossier_fields);
constinit const TableDescriptor Described<CellFacts>::value = describe_table("cell_facts", cell_facts_fields);
constinit const TableDescriptor Described<NamedPersonFacts>::value = describe_table("named_person_facts", named_person_facts_fields);
constinit const TableDescriptor Described<AdmissionFacts>::value = describe_table("admission_facts", admission_facts_fields);
constinit const TableDescriptor Described<Ballot>::value = describe_table("ballot", ballot_fields);
constinit const TableDescriptor Described<Consent>::value = describe_table("consent", consent_fields);
constinit const TableDescriptor Described<ProspectListed>::value = describe_table("prospect_listed", prospect_listed_fields);
constinit const TableDescriptor Described<AwarenessCertificateRecorded>::value = describe_table("awareness_certificate_recorded", awareness_certificate_recorded_fields);
constinit const TableDescriptor Described<OpeningGranted>::value = describe_table("opening_granted", opening_granted_fields);
constinit const TableDescriptor Described<ApplicationSubmitted>::value = describe_table("application_submitted", application_submitted_fields);
constinit const TableDescriptor Described<IntroductionRecorded>::value = describe_table("introduction_recorded", introduction_recorded_fields);
constinit const TableDescriptor Described<VerificationRecorded>::value = describe_table("verification_recorded", verification_recorded_fields);
constinit const TableDescriptor Described<OpinionsRecorded>::value = describe_table("opinions_recorded", opinions_recorded_fields);
constinit const TableDescriptor Described<BackgroundCertified>::value = describe_table("background_certified", background_certified_fields);
constinit const TableDescriptor Described<CellResolved>::value = describe_table("cell_resolved", cell_resolved_fields);
constinit const TableDescriptor Described<SubCommitteeAppraised>::value = describe_table("sub_committee_appraised", sub_committee_appraised_fields);
constinit const TableDescriptor Described<GrassrootsResolved>::value = describe_table("grassroots_resolved", grassroots_resolved_fields);
constinit const TableDescriptor Described<AdmissionDecided>::value = describe_table("admission_decided", admission_decided_fields);
constinit const TableDescriptor Described<AdmissionDeclined>::value = describe_table("admission_declined", admission_declined_fields);
constinit const TableDescriptor Described<DecisionReceived>::value = describe_table("decision_received", decision_received_fields);
constinit const TableDescriptor Described<CeremonyHeld>::value = describe_table("ceremony_held", ceremony_held_fields);
constinit const TableDescriptor Described<NewMemberCertificateRecorded>::value = describe_table("new_member_certificate_recorded", new_member_certificate_recorded_fields);
constinit const TableDescriptor Described<RecognitionResolved>::value = describe_table("recognition_resolved", recognition_resolved_fields);
constinit const TableDescriptor Described<RecognitionAppraised>::value = describe_table("recognition_appraised", recognition_appraised_fields);
constinit const TableDescriptor Described<GrassrootsRecognitionResolved>::value = describe_table("grassroots_recognition_resolved", grassroots_recognition_resolved_fields);
constinit const TableDescriptor Described<RecognitionDecided>::value = describe_table("recognition_decided", recognition_decided_fields);
constinit const TableDescriptor Described<StrikingOffProposed>::value = describe_table("striking_off_proposed", striking_off_proposed_fields);
constinit const TableDescriptor Described<StrikingOffDecided>::value = describe_table("striking_off_decided", striking_off_decided_fields);
constinit const TableDescriptor Described<ProspectRemoved>::value = describe_table("prospect_removed", prospect_removed_fields);
constinit const TableDescriptor Described<DossierRecorded>::value = describe_table("dossier_recorded", dossier_recorded_fields);
constinit const TableDescriptor Described<HelperAssigned>::value = describe_table("helper_assigned", helper_assigned_fields);
constinit const TableDescriptor Described<VerificationLetterSent>::value = describe_table("verification_letter_sent", verification_letter_sent_fields);
constinit const TableDescriptor Described<VerificationLetterChased>::value = describe_table("verification_letter_chased", verification_letter_chased_fields);
constinit const TableDescriptor Described<VerificationReplyRecorded>::value = describe_table("verification_reply_recorded", verification_reply_recorded_fields);
constinit const TableDescriptor Described<VerificationWaived>::value = describe_table("verification_waived", verification_waived_fields);
constinit const TableDescriptor Described<ApplicantTransferred>::value = describe_table("applicant_transferred", applicant_transferred_fields);
constinit const TableDescriptor Described<FileForwarded>::value = describe_table("file_forwarded", file_forwarded_fields);
constinit const TableDescriptor Described<DecisionQuestioned>::value = describe_table("decision_questioned", decision_questioned_fields);
constinit const TableDescriptor Described<QuestionAnswered>::value = describe_table("question_answered", question_answered_fields);
constinit const TableDescriptor Described<ProspectsReviewed>::value = describe_table("prospects_reviewed", prospects_reviewed_fields);
constinit const TableDescriptor Described<DecisionExtended>::value = describe_table("decision_extended", decision_extended_fields);
constinit const TableDescriptor Described<DecisionNotified>::value = describe_table("decision_notified", decision_notified_fields);
constinit const TableDescriptor Described<AdmissionAnnulled>::value = describe_table("admission_annulled", admission_annulled_fields);
constinit const TableDescriptor Described<GrassrootsStrikingOffResolved>::value = describe_table("grassroots_striking_off_resolved", grassroots_striking_off_resolved_fields);
constinit const TableDescriptor Described<MemberCvRecorded>::value = describe_table("member_cv_recorded", member_cv_recorded_fields);
constinit const TableDescriptor Described<RecognitionAnnounced>::value = describe_table("recognition_announced", recognition_announced_fields);
constinit const TableDescriptor Described<CardHandedOver>::value = describe_table("card_handed_over", card_handed_over_fields);
constinit const TableDescriptor Described<ListProspect>::value = describe_table("list_prospect", list_prospect_fields);
constinit const TableDescriptor Described<RecordAwarenessCertificate>::value = describe_table("record_awareness_certificate", record_awareness_certificate_fields);
constinit const TableDescriptor Described<GrantOpening>::value = describe_table("grant_opening", grant_opening_fields);
constinit const TableDescriptor Described<SubmitApplication>::value = describe_table("submit_application", submit_application_fields);
constinit const TableDescriptor Described<RecordIntroduction>::value = describe_table("record_introduction", record_introduction_fields);
constinit const TableDescriptor Described<RecordVerification>::value = describe_table("record_verification", record_verification_fields);
constinit const TableDescriptor Described<RecordOpinions>::value = describe_table("record_opinions", record_opinions_fields);
constinit const TableDescriptor Described<CertifyBackground>::value = describe_table("certify_background", certify_background_fields);
constinit const TableDescriptor Described<ResolveCell>::value = describe_table("resolve_cell", resolve_cell_fields);
constinit const TableDescriptor Described<AppraiseBySubCommittee>::value = describe_table("appraise_by_sub_committee", appraise_by_sub_committee_fields);
constinit const TableDescriptor Described<ResolveGrassroots>::value = describe_table("resolve_grassroots", resolve_grassroots_fields);
constinit const TableDescriptor Described<DecideAdmission>::value = describe_table("decide_admission", decide_admission_fields);
constinit const TableDescriptor Described<DeclineAdmission>::value = describe_table("decline_admission", decline_admission_fields);
constinit const TableDescriptor Described<RecordReceipt>::value = describe_table("record_receipt", record_receipt_fields);
constinit const TableDescriptor Described<HoldCeremony>::value = describe_table("hold_ceremony", hold_ceremony_fields);
constinit const TableDescriptor Described<RecordNewMemberCertificate>::value = describe_table("record_new_member_certificate", record_new_member_certificate_fields);
constinit const TableDescriptor Described<ResolveRecognition>::value = describe_table("resolve_recognition", resolve_recognition_fields);
constinit const TableDescriptor Described<AppraiseRecognition>::value = describe_table("appraise_recognition", appraise_recognition_fields);
constinit const TableDescriptor Described<ResolveGrassrootsRecognition>::value = describe_table("resolve_grassroots_recognition", resolve_grassroots_recognition_fields);
constinit const TableDescriptor Described<DecideRecognition>::value = describe_table("decide_recognition", decide_recognition_fields);
constinit const TableDescriptor Described<ProposeStrikingOff>::value = describe_table("propose_striking_off", propose_striking_off_fields);
constinit const TableDescriptor Described<DecideStrikingOff>::value = describe_table("decide_striking_off", decide_striking_off_fields);
constinit const TableDescriptor Described<RemoveProspect>::value = describe_table("remove_prospect", remove_prospect_fields);
constinit const TableDescriptor Described<RecordDossier>::value = describe_table("record_dossier", record_dossier_fields);
constinit const TableDescriptor Described<AssignHelper>::value = describe_table("assign_helper", assign_helper_fields);
constinit const TableDescriptor Described<SendVerificationLetter>::value = describe_table("send_verification_letter", send_verification_letter_fields);
constinit const TableDescriptor Described<ChaseVerificationLetter>::value = describe_table("chase_verification_letter", chase_verification_letter_fields);
constinit const TableDescriptor Described<RecordVerificationReply>::value = describe_table("record_verification_reply", record_verification_reply_fields);
constinit const TableDescriptor Described<WaiveVerification>::value = describe_table("waive_verification", waive_verification_fields);
constinit const TableDescriptor Described<TransferApplicant>::value = describe_table("transfer_applicant", transfer_applicant_fields);
constinit const TableDescriptor Described<ForwardFile>::value = describe_table("forward_file", forward_file_fields);
constinit const TableDescriptor Described<QuestionDecision>::value = describe_table("question_decision", question_decision_fields);
constinit const TableDescriptor Described<AnswerQuestion>::value = describe_table("answer_question", answer_question_fields);
constinit const TableDescriptor Described<ReviewProspects>::value = describe_table("review_prospects", review_prospects_fields);
constinit const TableDescriptor Described<ExtendDecision>::value = describe_table("extend_decision", extend_decision_fields);
constinit const TableDescriptor Described<NotifyDecision>::value = describe_table("notify_decision", notify_decision_fields);
constinit const TableDescriptor Described<AnnulAdmission>::value = describe_table("annul_admission", annul_admission_fields);
constinit const TableDescriptor Described<ResolveGrassrootsStrikingOff>::value = describe_table("resolve_grassroots_striking_off", resolve_grassroots_striking_off_fields);
constinit const TableDescriptor Described<RecordMemberCv>::value = describe_table("record_member_cv", record_member_cv_fields);
constinit const TableDescriptor Described<AnnounceRecognition>::value = describe_table("announce_recognition", announce_recognition_fields);
constinit const TableDescriptor Described<HandOverCard>::value = describe_table("hand_over_card", hand_over_card_fields);
constinit const TableDescriptor Described<DisplayPolicy>::value = describe_table("display_policy", display_policy_fields);
constinit const TableDescriptor Described<QuotaSet>::value = describe_table("quota_set", quota_set_fields);
constinit const TableDescriptor Described<SetQuota>::value = describe_table("set_quota", set_quota_fields);
constinit const TableDescriptor Described<EventRecord>::value = describe_table("event_record", event_record_fields);
constinit const TableDescriptor Described<CommitBody>::value = describe_table("commit_body", commit_body_fields);
constinit const TableDescriptor Described<Finding>::value = describe_table("finding", finding_fields);
constinit const TableDescriptor Described<RemedyStep>::value = describe_table("remedy_step", remedy_step_fields);
constinit const TableDescriptor Described<LapseLine>::value = describe_table("lapse_line", lapse_line_fields);
constinit const TableDescriptor Described<ActExplanation>::value = describe_table("act_explanation", act_explanation_fields);
constinit const TableDescriptor Described<PhraseArgumentReport>::value = describe_table("phrase_argument_report", phrase_argument_report_fields);
constinit const TableDescriptor Described<PhraseReport>::value = describe_table("phrase_report", phrase_report_fields);
constinit const TableDescriptor Described<ErrorReport>::value = describe_table("error_report", error_report_fields);
constinit const TableDescriptor Described<AdoptedOverlay>::value = describe_table("adopted_overlay", adopted_overlay_fields);
constinit const TableDescriptor Described<AwarenessClass>::value = describe_table("awareness_class", awareness_class_fields);
constinit const TableDescriptor Described<DatedRule>::value = describe_table("dated_rule", dated_rule_fields);
constinit const TableDescriptor Described<HistoryLine>::value = describe_table("history_line", history_line_fields);
constinit const TableDescriptor Described<DossierView>::value = describe_table("dossier_view", dossier_view_fields);
constinit const TableDescriptor Described<DueLine>::value = describe_table("due_line", due_line_fields);
constinit const TableDescriptor Described<DueTable>::value = describe_table("due_table", due_table_fields);
constinit const TableDescriptor Described<Exhaustion>::value = describe_table("exhaustion", exhaustion_fields);
constinit const TableDescriptor Described<Explanation>::value = describe_table("explanation", explanation_fields);
constinit const TableDescriptor Described<FigureComparison>::value = describe_table("figure_comparison", figure_comparison_fields);
constinit const TableDescriptor Described<ImportAdvisory>::value = describe_table("import_advisory", import_advisory_fields);
constinit const TableDescriptor Described<ImportAdvisoryCount>::value = describe_table("import_advisory_count", import_advisory_count_fields);
constinit const TableDescriptor Described<ImportProblem>::value = describe_table("import_problem", import_problem_fields);
constinit const TableDescriptor Described<ImportedSheet>::value = describe_table("imported_sheet", imported_sheet_fields);
constinit const TableDescriptor Described<ImportReport>::value = describe_table("import_report", import_report_fields);
constinit const TableDescriptor Described<JudgedAgain>::value = describe_table("judged_again", judged_again_fields);
constinit const TableDescriptor Described<OutcomeView>::value = describe_table("outcome_view", outcome_view_fields);
constinit const TableDescriptor Described<Progress>::value = describe_table("progress", progress_fields);
constinit const TableDescriptor Described<RuleUse>::value = describe_table("rule_use", rule_use_fields);
constinit const TableDescriptor Described<SteeringBoard>::value = describe_table("steering_board", steering_board_fields);
constinit const TableDescriptor Described<SubtreeCount>::value = describe_table("subtree_count", subtree_count_fields);
constinit const TableDescriptor Described<TreeLine>::value = describe_table("tree_line", tree_line_fields);
constinit const TableDescriptor Described<VerifyReport>::value = describe_table("verify_report", verify_report_fields);
constinit const TableDescriptor Described<WhatIfLine>::value = describe_table("what_if_line", what_if_line_fields);
constinit const TableDescriptor Described<WhatIfTable>::value = describe_table("what_if_table", what_if_table_fields);
constinit const UnionDescriptor Described<Event>::value = {
    "event", event_members,
    [](const void* variant) { return static_cast<const Event*>(variant)->index(); }};
constinit const UnionDescriptor Described<Command>::value = {
    "command", command_members,
    [](const void* variant) { return static_cast<const Command*>(variant)->index(); }};

}  // namespace dangvien::inline v0::codec
