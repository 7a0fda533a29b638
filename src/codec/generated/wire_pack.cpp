// SPDX-License-Identifier: Apache-2.0
// wire_pack.cpp: plain structs to and from FlatBuffers.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#include "codec/generated/wire_pack.hpp"

#include "codec/wire/checker_lists.hpp"
#include "codec/wire/unpack.hpp"

namespace dangvien::inline v0::codec {

flatbuffers::Offset<wire::Document> pack(Builder& builder, const Document& value) {
  flatbuffers::Offset<flatbuffers::String> number;
  if (!value.number.empty()) {
    number = builder.CreateString(value.number);
  }
  flatbuffers::Offset<flatbuffers::String> symbol;
  if (!value.symbol.empty()) {
    symbol = builder.CreateString(value.symbol);
  }
  flatbuffers::Offset<flatbuffers::String> issuer;
  if (!value.issuer.empty()) {
    issuer = builder.CreateString(value.issuer);
  }
  flatbuffers::Offset<flatbuffers::String> signer;
  if (!value.signer.empty()) {
    signer = builder.CreateString(value.signer);
  }
  flatbuffers::Offset<flatbuffers::String> scan_hash;
  if (!value.scan_hash.empty()) {
    scan_hash = builder.CreateString(value.scan_hash);
  }
  wire::DocumentBuilder table(builder);
  table.add_number(number);
  table.add_symbol(symbol);
  table.add_day(value.day.days_or_none());
  table.add_issuer(issuer);
  table.add_signer(signer);
  table.add_scan_hash(scan_hash);
  table.add_kind(static_cast<wire::DocumentKind>(value.kind));
  table.add_secrecy(static_cast<wire::Secrecy>(value.secrecy));
  return table.Finish();
}

std::size_t extra_bytes(const Document& value) {
  return value.number.size() + value.symbol.size() + value.issuer.size() + value.signer.size() + value.scan_hash.size();
}

bool check(const wire::Document& stored, Checker& checker) {
  return checker.at_most("kind", static_cast<std::uint64_t>(stored.kind()), 14) &&
         checker.optional_day("day", stored.day()) &&
         checker.at_most("secrecy", static_cast<std::uint64_t>(stored.secrecy()), 4);
}

void unpack(const wire::Document& stored, Document& value) {
  value.kind = static_cast<DocumentKind>(stored.kind());
  unpack_text(stored.number(), value.number);
  unpack_text(stored.symbol(), value.symbol);
  value.day = optional_day(stored.day());
  unpack_text(stored.issuer(), value.issuer);
  unpack_text(stored.signer(), value.signer);
  value.secrecy = static_cast<Secrecy>(stored.secrecy());
  unpack_text(stored.scan_hash(), value.scan_hash);
}

flatbuffers::Offset<wire::RuleValue> pack(Builder& builder, const RuleValue& value) {
  wire::RuleValueBuilder table(builder);
  table.add_number(value.number);
  table.add_denominator(value.denominator);
  table.add_unit(static_cast<wire::Unit>(value.unit));
  return table.Finish();
}

std::size_t extra_bytes(const RuleValue& /*value*/) { return 0; }

bool check(const wire::RuleValue& stored, Checker& checker) {
  return checker.at_most("unit", static_cast<std::uint64_t>(stored.unit()), 13);
}

void unpack(const wire::RuleValue& stored, RuleValue& value) {
  value.unit = static_cast<Unit>(stored.unit());
  value.number = stored.number();
  value.denominator = stored.denominator();
}

flatbuffers::Offset<wire::AdvisoryRecord> pack(Builder& builder, const AdvisoryRecord& value) {
  flatbuffers::Offset<flatbuffers::String> rule;
  if (!value.rule.empty()) {
    rule = builder.CreateString(value.rule);
  }
  flatbuffers::Offset<wire::RuleValue> found;
  if (value.found) {
    found = pack(builder, *value.found);
  }
  flatbuffers::Offset<wire::RuleValue> required;
  if (value.required) {
    required = pack(builder, *value.required);
  }
  flatbuffers::Offset<flatbuffers::String> instrument;
  if (!value.instrument.empty()) {
    instrument = builder.CreateString(value.instrument);
  }
  flatbuffers::Offset<flatbuffers::String> point;
  if (!value.point.empty()) {
    point = builder.CreateString(value.point);
  }
  flatbuffers::Offset<flatbuffers::String> subject;
  if (!value.subject.empty()) {
    subject = builder.CreateString(value.subject);
  }
  wire::AdvisoryRecordBuilder table(builder);
  table.add_rule(rule);
  table.add_found(found);
  table.add_required(required);
  table.add_instrument(instrument);
  table.add_point(point);
  table.add_subject(subject);
  table.add_provenance(static_cast<wire::Provenance>(value.provenance));
  return table.Finish();
}

std::size_t extra_bytes(const AdvisoryRecord& value) {
  return value.rule.size() + value.instrument.size() + value.point.size() + value.subject.size();
}

bool check(const wire::AdvisoryRecord& stored, Checker& checker) {
  return checker.optional_table("found", stored.found()) &&
         checker.optional_table("required", stored.required()) &&
         checker.at_most("provenance", static_cast<std::uint64_t>(stored.provenance()), 4);
}

void unpack(const wire::AdvisoryRecord& stored, AdvisoryRecord& value) {
  unpack_text(stored.rule(), value.rule);
  unpack_optional(stored.found(), value.found);
  unpack_optional(stored.required(), value.required);
  value.provenance = static_cast<Provenance>(stored.provenance());
  unpack_text(stored.instrument(), value.instrument);
  unpack_text(stored.point(), value.point);
  unpack_text(stored.subject(), value.subject);
}

flatbuffers::Offset<wire::Circumstances> pack(Builder& builder, const Circumstances& value) {
  wire::CircumstancesBuilder table(builder);
  table.add_special(value.special.bits());
  table.add_left_on(value.left_on.days_or_none());
  table.add_expunged_on(value.expunged_on.days_or_none());
  table.add_readmissions(value.readmissions);
  table.add_population_on(value.population_on.days_or_none());
  table.add_generations(value.generations);
  table.add_leaving(static_cast<wire::Leaving>(value.leaving));
  table.add_crime(static_cast<wire::Crime>(value.crime));
  table.add_population(static_cast<wire::PopulationBreach>(value.population));
  table.add_listed_area(value.listed_area);
  return table.Finish();
}

std::size_t extra_bytes(const Circumstances& /*value*/) { return 0; }

bool check(const wire::Circumstances& stored, Checker& checker) {
  return checker.optional_day("left_on", stored.left_on()) &&
         checker.at_most("leaving", static_cast<std::uint64_t>(stored.leaving()), 7) &&
         checker.at_most("crime", static_cast<std::uint64_t>(stored.crime()), 2) &&
         checker.optional_day("expunged_on", stored.expunged_on()) &&
         checker.at_most("population", static_cast<std::uint64_t>(stored.population()), 4) &&
         checker.optional_day("population_on", stored.population_on()) &&
         checker.bits("special", stored.special(), 6);
}

void unpack(const wire::Circumstances& stored, Circumstances& value) {
  value.left_on = optional_day(stored.left_on());
  value.leaving = static_cast<Leaving>(stored.leaving());
  value.crime = static_cast<Crime>(stored.crime());
  value.expunged_on = optional_day(stored.expunged_on());
  value.readmissions = stored.readmissions();
  value.population = static_cast<PopulationBreach>(stored.population());
  value.population_on = optional_day(stored.population_on());
  value.listed_area = stored.listed_area();
  value.special = EnumSet<SpecialGroup>::from_bits(stored.special());
  value.generations = stored.generations();
}

flatbuffers::Offset<wire::Judgement> pack(Builder& builder, const Judgement& value) {
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::AdvisoryRecord>>> advisories;
  if (!value.advisories.empty()) {
    advisories = pack_list<wire::AdvisoryRecord>(builder, value.advisories);
  }
  wire::JudgementBuilder table(builder);
  table.add_advisories(advisories);
  table.add_provenance(static_cast<wire::Provenance>(value.provenance));
  return table.Finish();
}

std::size_t extra_bytes(const Judgement& value) {
  return extra_of_list(value.advisories);
}

bool check(const wire::Judgement& stored, Checker& checker) {
  return checker.list("advisories", stored.advisories(), no_bound) &&
         checker.at_most("provenance", static_cast<std::uint64_t>(stored.provenance()), 4);
}

void unpack(const wire::Judgement& stored, Judgement& value) {
  unpack_list(stored.advisories(), value.advisories);
  value.provenance = static_cast<Provenance>(stored.provenance());
}

flatbuffers::Offset<wire::OverlayAdopted> pack(Builder& builder, const OverlayAdopted& value) {
  flatbuffers::Offset<flatbuffers::String> name;
  if (!value.name.empty()) {
    name = builder.CreateString(value.name);
  }
  flatbuffers::Offset<flatbuffers::String> rules;
  if (!value.rules.empty()) {
    rules = builder.CreateString(value.rules);
  }
  wire::OverlayAdoptedBuilder table(builder);
  table.add_name(name);
  table.add_rules(rules);
  return table.Finish();
}

std::size_t extra_bytes(const OverlayAdopted& value) {
  return value.name.size() + value.rules.size();
}

bool check(const wire::OverlayAdopted& /*stored*/, Checker& /*checker*/) { return true; }

void unpack(const wire::OverlayAdopted& stored, OverlayAdopted& value) {
  unpack_text(stored.name(), value.name);
  unpack_text(stored.rules(), value.rules);
}

flatbuffers::Offset<wire::OrganisationFounded> pack(Builder& builder, const OrganisationFounded& value) {
  flatbuffers::Offset<flatbuffers::String> name;
  if (!value.name.empty()) {
    name = builder.CreateString(value.name);
  }
  flatbuffers::Offset<flatbuffers::String> code;
  if (!value.code.empty()) {
    code = builder.CreateString(value.code);
  }
  flatbuffers::Offset<flatbuffers::String> source;
  if (!value.source.empty()) {
    source = builder.CreateString(value.source);
  }
  flatbuffers::Offset<flatbuffers::String> external_code;
  if (!value.external_code.empty()) {
    external_code = builder.CreateString(value.external_code);
  }
  wire::OrganisationFoundedBuilder table(builder);
  table.add_organisation(value.organisation.packed());
  table.add_parent(value.parent.packed());
  table.add_name(name);
  table.add_code(code);
  table.add_source(source);
  table.add_external_code(external_code);
  table.add_kind(static_cast<wire::OrganisationKind>(value.kind));
  table.add_rank(static_cast<wire::Rank>(value.rank));
  table.add_sector(static_cast<wire::Sector>(value.sector));
  return table.Finish();
}

std::size_t extra_bytes(const OrganisationFounded& value) {
  return value.name.size() + value.code.size() + value.source.size() + value.external_code.size();
}

bool check(const wire::OrganisationFounded& stored, Checker& checker) {
  return checker.identity("organisation", stored.organisation()) &&
         checker.at_most("kind", static_cast<std::uint64_t>(stored.kind()), 8) &&
         checker.at_most("rank", static_cast<std::uint64_t>(stored.rank()), 5) &&
         checker.at_most("sector", static_cast<std::uint64_t>(stored.sector()), 10) &&
         checker.identity("parent", stored.parent());
}

void unpack(const wire::OrganisationFounded& stored, OrganisationFounded& value) {
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.kind = static_cast<OrganisationKind>(stored.kind());
  value.rank = static_cast<Rank>(stored.rank());
  value.sector = static_cast<Sector>(stored.sector());
  value.parent = OrganisationId::from_packed(stored.parent());
  unpack_text(stored.name(), value.name);
  unpack_text(stored.code(), value.code);
  unpack_text(stored.source(), value.source);
  unpack_text(stored.external_code(), value.external_code);
}

flatbuffers::Offset<wire::PowerGranted> pack(Builder& builder, const PowerGranted& value) {
  wire::PowerGrantedBuilder table(builder);
  table.add_organisation(value.organisation.packed());
  table.add_from(value.from.days());
  table.add_until(value.until.days_or_none());
  table.add_power(static_cast<wire::Power>(value.power));
  return table.Finish();
}

std::size_t extra_bytes(const PowerGranted& /*value*/) { return 0; }

bool check(const wire::PowerGranted& stored, Checker& checker) {
  return checker.identity("organisation", stored.organisation()) &&
         checker.at_most("power", static_cast<std::uint64_t>(stored.power()), 2) &&
         checker.day("from", stored.from()) &&
         checker.optional_day("until", stored.until());
}

void unpack(const wire::PowerGranted& stored, PowerGranted& value) {
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.power = static_cast<Power>(stored.power());
  value.from = Day::from_days(stored.from());
  value.until = optional_day(stored.until());
}

flatbuffers::Offset<wire::SteeringBoardFormed> pack(Builder& builder, const SteeringBoardFormed& value) {
  flatbuffers::Offset<flatbuffers::String> name;
  if (!value.name.empty()) {
    name = builder.CreateString(value.name);
  }
  wire::SteeringBoardFormedBuilder table(builder);
  table.add_organisation(value.organisation.packed());
  table.add_chair(value.chair.packed());
  table.add_name(name);
  table.add_first_day(value.first_day.days());
  table.add_last_day(value.last_day.days_or_none());
  return table.Finish();
}

std::size_t extra_bytes(const SteeringBoardFormed& value) {
  return value.name.size();
}

bool check(const wire::SteeringBoardFormed& stored, Checker& checker) {
  return checker.identity("organisation", stored.organisation()) &&
         checker.identity("chair", stored.chair()) &&
         checker.day("first_day", stored.first_day()) &&
         checker.optional_day("last_day", stored.last_day());
}

void unpack(const wire::SteeringBoardFormed& stored, SteeringBoardFormed& value) {
  value.organisation = OrganisationId::from_packed(stored.organisation());
  unpack_text(stored.name(), value.name);
  value.chair = PersonId::from_packed(stored.chair());
  value.first_day = Day::from_days(stored.first_day());
  value.last_day = optional_day(stored.last_day());
}

flatbuffers::Offset<wire::ClassSession> pack(Builder& builder, const ClassSession& value) {
  wire::ClassSessionBuilder table(builder);
  table.add_day(value.day.days());
  return table.Finish();
}

std::size_t extra_bytes(const ClassSession& /*value*/) { return 0; }

bool check(const wire::ClassSession& stored, Checker& checker) {
  return checker.day("day", stored.day());
}

void unpack(const wire::ClassSession& stored, ClassSession& value) {
  value.day = Day::from_days(stored.day());
}

flatbuffers::Offset<wire::PersonRegistered> pack(Builder& builder, const PersonRegistered& value) {
  flatbuffers::Offset<flatbuffers::String> name;
  if (!value.name.empty()) {
    name = builder.CreateString(value.name);
  }
  flatbuffers::Offset<flatbuffers::String> ethnic_group;
  if (!value.ethnic_group.empty()) {
    ethnic_group = builder.CreateString(value.ethnic_group);
  }
  flatbuffers::Offset<flatbuffers::String> religion;
  if (!value.religion.empty()) {
    religion = builder.CreateString(value.religion);
  }
  flatbuffers::Offset<flatbuffers::String> source;
  if (!value.source.empty()) {
    source = builder.CreateString(value.source);
  }
  flatbuffers::Offset<flatbuffers::String> external_code;
  if (!value.external_code.empty()) {
    external_code = builder.CreateString(value.external_code);
  }
  wire::PersonRegisteredBuilder table(builder);
  table.add_person(value.person.packed());
  table.add_groups(value.groups.bits());
  table.add_name(name);
  table.add_birth(value.birth.packed());
  table.add_ethnic_group(ethnic_group);
  table.add_religion(religion);
  table.add_source(source);
  table.add_external_code(external_code);
  table.add_sex(static_cast<wire::Sex>(value.sex));
  table.add_vietnamese_citizen(static_cast<wire::Known>(value.vietnamese_citizen));
  table.add_education(static_cast<wire::EducationLevel>(value.education));
  table.add_education_relief(static_cast<wire::EducationRelief>(value.education_relief));
  return table.Finish();
}

std::size_t extra_bytes(const PersonRegistered& value) {
  return value.name.size() + value.ethnic_group.size() + value.religion.size() + value.source.size() + value.external_code.size();
}

bool check(const wire::PersonRegistered& stored, Checker& checker) {
  return checker.identity("person", stored.person()) &&
         checker.partial_date("birth", stored.birth()) &&
         checker.at_most("sex", static_cast<std::uint64_t>(stored.sex()), 2) &&
         checker.at_most("vietnamese_citizen", static_cast<std::uint64_t>(stored.vietnamese_citizen()), 2) &&
         checker.at_most("education", static_cast<std::uint64_t>(stored.education()), 10) &&
         checker.at_most("education_relief", static_cast<std::uint64_t>(stored.education_relief()), 2) &&
         checker.bits("groups", stored.groups(), 23);
}

void unpack(const wire::PersonRegistered& stored, PersonRegistered& value) {
  value.person = PersonId::from_packed(stored.person());
  unpack_text(stored.name(), value.name);
  value.birth = PartialDate::from_packed(stored.birth()).value_or(PartialDate{});
  value.sex = static_cast<Sex>(stored.sex());
  unpack_text(stored.ethnic_group(), value.ethnic_group);
  unpack_text(stored.religion(), value.religion);
  value.vietnamese_citizen = static_cast<Known>(stored.vietnamese_citizen());
  value.education = static_cast<EducationLevel>(stored.education());
  value.education_relief = static_cast<EducationRelief>(stored.education_relief());
  value.groups = EnumSet<PriorityGroup>::from_bits(stored.groups());
  unpack_text(stored.source(), value.source);
  unpack_text(stored.external_code(), value.external_code);
}

flatbuffers::Offset<wire::MemberRecorded> pack(Builder& builder, const MemberRecorded& value) {
  flatbuffers::Offset<flatbuffers::String> source;
  if (!value.source.empty()) {
    source = builder.CreateString(value.source);
  }
  wire::MemberRecordedBuilder table(builder);
  table.add_person(value.person.packed());
  table.add_organisation(value.organisation.packed());
  table.add_joined(value.joined.packed());
  table.add_official(value.official.packed());
  table.add_source(source);
  table.add_standing(static_cast<wire::MemberStanding>(value.standing));
  return table.Finish();
}

std::size_t extra_bytes(const MemberRecorded& value) {
  return value.source.size();
}

bool check(const wire::MemberRecorded& stored, Checker& checker) {
  return checker.identity("person", stored.person()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.at_most("standing", static_cast<std::uint64_t>(stored.standing()), 3) &&
         checker.partial_date("joined", stored.joined()) &&
         checker.partial_date("official", stored.official());
}

void unpack(const wire::MemberRecorded& stored, MemberRecorded& value) {
  value.person = PersonId::from_packed(stored.person());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.standing = static_cast<MemberStanding>(stored.standing());
  value.joined = PartialDate::from_packed(stored.joined()).value_or(PartialDate{});
  value.official = PartialDate::from_packed(stored.official()).value_or(PartialDate{});
  unpack_text(stored.source(), value.source);
}

flatbuffers::Offset<wire::AwarenessClassHeld> pack(Builder& builder, const AwarenessClassHeld& value) {
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::ClassSession>>> sessions;
  if (!value.sessions.empty()) {
    sessions = pack_list<wire::ClassSession>(builder, value.sessions);
  }
  flatbuffers::Offset<flatbuffers::String> place;
  if (!value.place.empty()) {
    place = builder.CreateString(value.place);
  }
  wire::AwarenessClassHeldBuilder table(builder);
  table.add_organisation(value.organisation.packed());
  table.add_sessions(sessions);
  table.add_place(place);
  table.add_attended(value.attended);
  table.add_certified(value.certified);
  table.add_kind(static_cast<wire::ClassKind>(value.kind));
  return table.Finish();
}

std::size_t extra_bytes(const AwarenessClassHeld& value) {
  return extra_of_list(value.sessions) + value.place.size();
}

bool check(const wire::AwarenessClassHeld& stored, Checker& checker) {
  return checker.identity("organisation", stored.organisation()) &&
         checker.at_most("kind", static_cast<std::uint64_t>(stored.kind()), 1) &&
         checker.list("sessions", stored.sessions(), no_bound);
}

void unpack(const wire::AwarenessClassHeld& stored, AwarenessClassHeld& value) {
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.kind = static_cast<ClassKind>(stored.kind());
  unpack_list(stored.sessions(), value.sessions);
  unpack_text(stored.place(), value.place);
  value.attended = stored.attended();
  value.certified = stored.certified();
}

flatbuffers::Offset<wire::ExhaustedRecorded> pack(Builder& builder, const ExhaustedRecorded& value) {
  flatbuffers::Offset<flatbuffers::String> reason;
  if (!value.reason.empty()) {
    reason = builder.CreateString(value.reason);
  }
  wire::ExhaustedRecordedBuilder table(builder);
  table.add_organisation(value.organisation.packed());
  table.add_from(value.from.days());
  table.add_until(value.until.days_or_none());
  table.add_reason(reason);
  return table.Finish();
}

std::size_t extra_bytes(const ExhaustedRecorded& value) {
  return value.reason.size();
}

bool check(const wire::ExhaustedRecorded& stored, Checker& checker) {
  return checker.identity("organisation", stored.organisation()) &&
         checker.day("from", stored.from()) &&
         checker.optional_day("until", stored.until());
}

void unpack(const wire::ExhaustedRecorded& stored, ExhaustedRecorded& value) {
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.from = Day::from_days(stored.from());
  value.until = optional_day(stored.until());
  unpack_text(stored.reason(), value.reason);
}

flatbuffers::Offset<wire::CircumstancesRecorded> pack(Builder& builder, const CircumstancesRecorded& value) {
  const flatbuffers::Offset<wire::Circumstances> circumstances = pack(builder, value.circumstances);
  flatbuffers::Offset<flatbuffers::String> source;
  if (!value.source.empty()) {
    source = builder.CreateString(value.source);
  }
  wire::CircumstancesRecordedBuilder table(builder);
  table.add_person(value.person.packed());
  table.add_circumstances(circumstances);
  table.add_source(source);
  return table.Finish();
}

std::size_t extra_bytes(const CircumstancesRecorded& value) {
  return value.source.size();
}

bool check(const wire::CircumstancesRecorded& stored, Checker& checker) {
  return checker.identity("person", stored.person()) &&
         checker.table("circumstances", stored.circumstances());
}

void unpack(const wire::CircumstancesRecorded& stored, CircumstancesRecorded& value) {
  value.person = PersonId::from_packed(stored.person());
  unpack(*stored.circumstances(), value.circumstances);
  unpack_text(stored.source(), value.source);
}

flatbuffers::Offset<wire::Introduction> pack(Builder& builder, const Introduction& value) {
  wire::IntroductionBuilder table(builder);
  table.add_person(value.person.packed());
  table.add_day(value.day.days());
  table.add_together(value.together.count);
  table.add_introducer(static_cast<wire::IntroducerKind>(value.introducer));
  table.add_substitute(value.substitute);
  return table.Finish();
}

std::size_t extra_bytes(const Introduction& /*value*/) { return 0; }

bool check(const wire::Introduction& stored, Checker& checker) {
  return checker.at_most("introducer", static_cast<std::uint64_t>(stored.introducer()), 2) &&
         checker.identity("person", stored.person()) &&
         checker.day("day", stored.day());
}

void unpack(const wire::Introduction& stored, Introduction& value) {
  value.introducer = static_cast<IntroducerKind>(stored.introducer());
  value.person = PersonId::from_packed(stored.person());
  value.day = Day::from_days(stored.day());
  value.together.count = stored.together();
  value.substitute = stored.substitute();
}

flatbuffers::Offset<wire::VerificationLetter> pack(Builder& builder, const VerificationLetter& value) {
  wire::VerificationLetterBuilder table(builder);
  table.add_sent_on(value.sent_on.days());
  table.add_received_on(value.received_on.days_or_none());
  table.add_chased_on(value.chased_on.days_or_none());
  table.add_replied_on(value.replied_on.days_or_none());
  table.add_abroad(value.abroad);
  return table.Finish();
}

std::size_t extra_bytes(const VerificationLetter& /*value*/) { return 0; }

bool check(const wire::VerificationLetter& stored, Checker& checker) {
  return checker.day("sent_on", stored.sent_on()) &&
         checker.optional_day("received_on", stored.received_on()) &&
         checker.optional_day("chased_on", stored.chased_on()) &&
         checker.optional_day("replied_on", stored.replied_on());
}

void unpack(const wire::VerificationLetter& stored, VerificationLetter& value) {
  value.sent_on = Day::from_days(stored.sent_on());
  value.received_on = optional_day(stored.received_on());
  value.chased_on = optional_day(stored.chased_on());
  value.replied_on = optional_day(stored.replied_on());
  value.abroad = stored.abroad();
}

flatbuffers::Offset<wire::Dossier> pack(Builder& builder, const Dossier& value) {
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::Introduction>>> introductions;
  if (!value.introductions.empty()) {
    introductions = pack_list<wire::Introduction>(builder, value.introductions);
  }
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::VerificationLetter>>> letters;
  if (!value.letters.empty()) {
    letters = pack_list<wire::VerificationLetter>(builder, value.letters);
  }
  wire::DossierBuilder table(builder);
  table.add_id(value.id.packed());
  table.add_person(value.person.packed());
  table.add_organisation(value.organisation.packed());
  table.add_helper(value.helper.packed());
  table.add_decided_by(value.decided_by.packed());
  table.add_groups(value.groups.bits());
  table.add_relatives(value.relatives.bits());
  table.add_verified_relatives(value.verified_relatives.bits());
  table.add_present_relatives(value.present_relatives.bits());
  table.add_waiving_relatives(value.waiving_relatives.bits());
  table.add_moved_from(value.moved_from.packed());
  table.add_temporary_cell(value.temporary_cell.packed());
  table.add_consents(value.consents.bits());
  table.add_failed_recognition_ballots(value.failed_recognition_ballots);
  table.add_introductions(introductions);
  table.add_listed_on(value.listed_on.days_or_none());
  table.add_certificate_issued_on(value.certificate_issued_on.days_or_none());
  table.add_opened_on(value.opened_on.days_or_none());
  table.add_applied_on(value.applied_on.days_or_none());
  table.add_verified_on(value.verified_on.days_or_none());
  table.add_opinions_on(value.opinions_on.days_or_none());
  table.add_certified_on(value.certified_on.days_or_none());
  table.add_cell_resolved_on(value.cell_resolved_on.days_or_none());
  table.add_sub_committee_appraised_on(value.sub_committee_appraised_on.days_or_none());
  table.add_grassroots_resolved_on(value.grassroots_resolved_on.days_or_none());
  table.add_decided_on(value.decided_on.days_or_none());
  table.add_received_on(value.received_on.days_or_none());
  table.add_ceremony_on(value.ceremony_on.days_or_none());
  table.add_new_member_certificate_on(value.new_member_certificate_on.days_or_none());
  table.add_recognition_resolved_on(value.recognition_resolved_on.days_or_none());
  table.add_recognition_appraised_on(value.recognition_appraised_on.days_or_none());
  table.add_recognition_grassroots_resolved_on(value.recognition_grassroots_resolved_on.days_or_none());
  table.add_recognised_on(value.recognised_on.days_or_none());
  table.add_official_from(value.official_from.days_or_none());
  table.add_striking_off_proposed_on(value.striking_off_proposed_on.days_or_none());
  table.add_closed_on(value.closed_on.days_or_none());
  table.add_last_act_on(value.last_act_on.days_or_none());
  table.add_failed_committee_recognition_ballots(value.failed_committee_recognition_ballots);
  table.add_failed_striking_off_ballots(value.failed_striking_off_ballots);
  table.add_waived_on(value.waived_on.days_or_none());
  table.add_letters(letters);
  table.add_helper_assigned_on(value.helper_assigned_on.days_or_none());
  table.add_moved_on(value.moved_on.days_or_none());
  table.add_file_sent_up_on(value.file_sent_up_on.days_or_none());
  table.add_file_forwarded_on(value.file_forwarded_on.days_or_none());
  table.add_file_received_on(value.file_received_on.days_or_none());
  table.add_decision_questioned_on(value.decision_questioned_on.days_or_none());
  table.add_question_answered_on(value.question_answered_on.days_or_none());
  table.add_failed_committee_striking_off_ballots(value.failed_committee_striking_off_ballots);
  table.add_grassroots_striking_off_resolved_on(value.grassroots_striking_off_resolved_on.days_or_none());
  table.add_decision_extension(value.decision_extension.count);
  table.add_decision_extended_on(value.decision_extended_on.days_or_none());
  table.add_recognition_extension(value.recognition_extension.count);
  table.add_recognition_extended_on(value.recognition_extended_on.days_or_none());
  table.add_notified_on(value.notified_on.days_or_none());
  table.add_cv_on(value.cv_on.days_or_none());
  table.add_announced_on(value.announced_on.days_or_none());
  table.add_card_on(value.card_on.days_or_none());
  table.add_sent_back_on(value.sent_back_on.days_or_none());
  table.add_state(static_cast<wire::DossierState>(value.state));
  table.add_finding(static_cast<wire::PoliticalFinding>(value.finding));
  table.add_mass_organisations_heard(value.mass_organisations_heard);
  table.add_residence_heard(value.residence_heard);
  table.add_cell_vote_reached(value.cell_vote_reached);
  table.add_grassroots_vote_reached(value.grassroots_vote_reached);
  table.add_recognition_vote_reached(value.recognition_vote_reached);
  table.add_grassroots_recognition_vote_reached(value.grassroots_recognition_vote_reached);
  table.add_ceremony_late(value.ceremony_late);
  table.add_verification_way(static_cast<wire::VerificationWay>(value.verification_way));
  table.add_move(static_cast<wire::MoveCase>(value.move));
  table.add_decision_upheld(value.decision_upheld);
  table.add_temporary_place_heard(value.temporary_place_heard);
  table.add_introduced_by(static_cast<wire::MassOrganisation>(value.introduced_by));
  table.add_grassroots_striking_off_vote_reached(value.grassroots_striking_off_vote_reached);
  table.add_readmission(value.readmission);
  table.add_annulment(static_cast<wire::AnnulmentGround>(value.annulment));
  return table.Finish();
}

std::size_t extra_bytes(const Dossier& value) {
  return extra_of_list(value.introductions) + extra_of_list(value.letters);
}

bool check(const wire::Dossier& stored, Checker& checker) {
  return checker.identity("id", stored.id()) &&
         checker.identity("person", stored.person()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.at_most("state", static_cast<std::uint64_t>(stored.state()), 19) &&
         checker.at_most("finding", static_cast<std::uint64_t>(stored.finding()), 4) &&
         checker.identity("helper", stored.helper()) &&
         checker.list("introductions", stored.introductions(), 4) &&
         checker.optional_day("listed_on", stored.listed_on()) &&
         checker.optional_day("certificate_issued_on", stored.certificate_issued_on()) &&
         checker.optional_day("opened_on", stored.opened_on()) &&
         checker.optional_day("applied_on", stored.applied_on()) &&
         checker.optional_day("verified_on", stored.verified_on()) &&
         checker.optional_day("opinions_on", stored.opinions_on()) &&
         checker.optional_day("certified_on", stored.certified_on()) &&
         checker.optional_day("cell_resolved_on", stored.cell_resolved_on()) &&
         checker.optional_day("sub_committee_appraised_on", stored.sub_committee_appraised_on()) &&
         checker.optional_day("grassroots_resolved_on", stored.grassroots_resolved_on()) &&
         checker.optional_day("decided_on", stored.decided_on()) &&
         checker.identity("decided_by", stored.decided_by()) &&
         checker.bits("groups", stored.groups(), 23) &&
         checker.optional_day("received_on", stored.received_on()) &&
         checker.optional_day("ceremony_on", stored.ceremony_on()) &&
         checker.optional_day("new_member_certificate_on", stored.new_member_certificate_on()) &&
         checker.optional_day("recognition_resolved_on", stored.recognition_resolved_on()) &&
         checker.optional_day("recognition_appraised_on", stored.recognition_appraised_on()) &&
         checker.optional_day("recognition_grassroots_resolved_on", stored.recognition_grassroots_resolved_on()) &&
         checker.optional_day("recognised_on", stored.recognised_on()) &&
         checker.optional_day("official_from", stored.official_from()) &&
         checker.optional_day("striking_off_proposed_on", stored.striking_off_proposed_on()) &&
         checker.optional_day("closed_on", stored.closed_on()) &&
         checker.optional_day("last_act_on", stored.last_act_on()) &&
         checker.bits("relatives", stored.relatives(), 9) &&
         checker.bits("verified_relatives", stored.verified_relatives(), 9) &&
         checker.bits("present_relatives", stored.present_relatives(), 9) &&
         checker.bits("waiving_relatives", stored.waiving_relatives(), 9) &&
         checker.at_most("verification_way", static_cast<std::uint64_t>(stored.verification_way()), 5) &&
         checker.optional_day("waived_on", stored.waived_on()) &&
         checker.list("letters", stored.letters(), 8) &&
         checker.optional_day("helper_assigned_on", stored.helper_assigned_on()) &&
         checker.at_most("move", static_cast<std::uint64_t>(stored.move()), 6) &&
         checker.identity("moved_from", stored.moved_from()) &&
         checker.optional_day("moved_on", stored.moved_on()) &&
         checker.optional_day("file_sent_up_on", stored.file_sent_up_on()) &&
         checker.optional_day("file_forwarded_on", stored.file_forwarded_on()) &&
         checker.optional_day("file_received_on", stored.file_received_on()) &&
         checker.optional_day("decision_questioned_on", stored.decision_questioned_on()) &&
         checker.optional_day("question_answered_on", stored.question_answered_on()) &&
         checker.identity("temporary_cell", stored.temporary_cell()) &&
         checker.at_most("introduced_by", static_cast<std::uint64_t>(stored.introduced_by()), 6) &&
         checker.optional_day("grassroots_striking_off_resolved_on", stored.grassroots_striking_off_resolved_on()) &&
         checker.optional_day("decision_extended_on", stored.decision_extended_on()) &&
         checker.optional_day("recognition_extended_on", stored.recognition_extended_on()) &&
         checker.optional_day("notified_on", stored.notified_on()) &&
         checker.optional_day("cv_on", stored.cv_on()) &&
         checker.optional_day("announced_on", stored.announced_on()) &&
         checker.optional_day("card_on", stored.card_on()) &&
         checker.optional_day("sent_back_on", stored.sent_back_on()) &&
         checker.at_most("annulment", static_cast<std::uint64_t>(stored.annulment()), 6) &&
         checker.bits("consents", stored.consents(), 6);
}

void unpack(const wire::Dossier& stored, Dossier& value) {
  value.id = DossierId::from_packed(stored.id());
  value.person = PersonId::from_packed(stored.person());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.state = static_cast<DossierState>(stored.state());
  value.finding = static_cast<PoliticalFinding>(stored.finding());
  value.mass_organisations_heard = stored.mass_organisations_heard();
  value.residence_heard = stored.residence_heard();
  value.cell_vote_reached = stored.cell_vote_reached();
  value.grassroots_vote_reached = stored.grassroots_vote_reached();
  value.recognition_vote_reached = stored.recognition_vote_reached();
  value.grassroots_recognition_vote_reached = stored.grassroots_recognition_vote_reached();
  value.ceremony_late = stored.ceremony_late();
  value.failed_recognition_ballots = stored.failed_recognition_ballots();
  value.helper = PersonId::from_packed(stored.helper());
  unpack_list(stored.introductions(), value.introductions);
  value.listed_on = optional_day(stored.listed_on());
  value.certificate_issued_on = optional_day(stored.certificate_issued_on());
  value.opened_on = optional_day(stored.opened_on());
  value.applied_on = optional_day(stored.applied_on());
  value.verified_on = optional_day(stored.verified_on());
  value.opinions_on = optional_day(stored.opinions_on());
  value.certified_on = optional_day(stored.certified_on());
  value.cell_resolved_on = optional_day(stored.cell_resolved_on());
  value.sub_committee_appraised_on = optional_day(stored.sub_committee_appraised_on());
  value.grassroots_resolved_on = optional_day(stored.grassroots_resolved_on());
  value.decided_on = optional_day(stored.decided_on());
  value.decided_by = OrganisationId::from_packed(stored.decided_by());
  value.groups = EnumSet<PriorityGroup>::from_bits(stored.groups());
  value.received_on = optional_day(stored.received_on());
  value.ceremony_on = optional_day(stored.ceremony_on());
  value.new_member_certificate_on = optional_day(stored.new_member_certificate_on());
  value.recognition_resolved_on = optional_day(stored.recognition_resolved_on());
  value.recognition_appraised_on = optional_day(stored.recognition_appraised_on());
  value.recognition_grassroots_resolved_on = optional_day(stored.recognition_grassroots_resolved_on());
  value.recognised_on = optional_day(stored.recognised_on());
  value.official_from = optional_day(stored.official_from());
  value.striking_off_proposed_on = optional_day(stored.striking_off_proposed_on());
  value.closed_on = optional_day(stored.closed_on());
  value.last_act_on = optional_day(stored.last_act_on());
  value.failed_committee_recognition_ballots = stored.failed_committee_recognition_ballots();
  value.failed_striking_off_ballots = stored.failed_striking_off_ballots();
  value.relatives = EnumSet<Relation>::from_bits(stored.relatives());
  value.verified_relatives = EnumSet<Relation>::from_bits(stored.verified_relatives());
  value.present_relatives = EnumSet<Relation>::from_bits(stored.present_relatives());
  value.waiving_relatives = EnumSet<Relation>::from_bits(stored.waiving_relatives());
  value.verification_way = static_cast<VerificationWay>(stored.verification_way());
  value.waived_on = optional_day(stored.waived_on());
  unpack_list(stored.letters(), value.letters);
  value.helper_assigned_on = optional_day(stored.helper_assigned_on());
  value.move = static_cast<MoveCase>(stored.move());
  value.decision_upheld = stored.decision_upheld();
  value.moved_from = OrganisationId::from_packed(stored.moved_from());
  value.moved_on = optional_day(stored.moved_on());
  value.file_sent_up_on = optional_day(stored.file_sent_up_on());
  value.file_forwarded_on = optional_day(stored.file_forwarded_on());
  value.file_received_on = optional_day(stored.file_received_on());
  value.decision_questioned_on = optional_day(stored.decision_questioned_on());
  value.question_answered_on = optional_day(stored.question_answered_on());
  value.temporary_cell = OrganisationId::from_packed(stored.temporary_cell());
  value.temporary_place_heard = stored.temporary_place_heard();
  value.introduced_by = static_cast<MassOrganisation>(stored.introduced_by());
  value.failed_committee_striking_off_ballots = stored.failed_committee_striking_off_ballots();
  value.grassroots_striking_off_vote_reached = stored.grassroots_striking_off_vote_reached();
  value.grassroots_striking_off_resolved_on = optional_day(stored.grassroots_striking_off_resolved_on());
  value.readmission = stored.readmission();
  value.decision_extension.count = stored.decision_extension();
  value.decision_extended_on = optional_day(stored.decision_extended_on());
  value.recognition_extension.count = stored.recognition_extension();
  value.recognition_extended_on = optional_day(stored.recognition_extended_on());
  value.notified_on = optional_day(stored.notified_on());
  value.cv_on = optional_day(stored.cv_on());
  value.announced_on = optional_day(stored.announced_on());
  value.card_on = optional_day(stored.card_on());
  value.sent_back_on = optional_day(stored.sent_back_on());
  value.annulment = static_cast<AnnulmentGround>(stored.annulment());
  value.consents = EnumSet<ConsentKind>::from_bits(stored.consents());
}

flatbuffers::Offset<wire::Ballot> pack(Builder& builder, const Ballot& value) {
  wire::BallotBuilder table(builder);
  table.add_members(value.members);
  table.add_transferred_absent(value.transferred_absent);
  table.add_exempt_absent(value.exempt_absent);
  table.add_suspended(value.suspended);
  table.add_prosecuted(value.prosecuted);
  table.add_present(value.present);
  table.add_ayes(value.ayes);
  table.add_noes(value.noes);
  table.add_blank(value.blank);
  table.add_form(static_cast<wire::BallotForm>(value.form));
  return table.Finish();
}

std::size_t extra_bytes(const Ballot& /*value*/) { return 0; }

bool check(const wire::Ballot& stored, Checker& checker) {
  return checker.at_most("form", static_cast<std::uint64_t>(stored.form()), 3);
}

void unpack(const wire::Ballot& stored, Ballot& value) {
  value.members = stored.members();
  value.transferred_absent = stored.transferred_absent();
  value.exempt_absent = stored.exempt_absent();
  value.suspended = stored.suspended();
  value.prosecuted = stored.prosecuted();
  value.present = stored.present();
  value.ayes = stored.ayes();
  value.noes = stored.noes();
  value.blank = stored.blank();
  value.form = static_cast<BallotForm>(stored.form());
}

flatbuffers::Offset<wire::Consent> pack(Builder& builder, const Consent& value) {
  const flatbuffers::Offset<wire::Document> document = pack(builder, value.document);
  wire::ConsentBuilder table(builder);
  table.add_document(document);
  table.add_kind(static_cast<wire::ConsentKind>(value.kind));
  return table.Finish();
}

std::size_t extra_bytes(const Consent& value) {
  return extra_bytes(value.document);
}

bool check(const wire::Consent& stored, Checker& checker) {
  return checker.at_most("kind", static_cast<std::uint64_t>(stored.kind()), 5) &&
         checker.table("document", stored.document());
}

void unpack(const wire::Consent& stored, Consent& value) {
  value.kind = static_cast<ConsentKind>(stored.kind());
  unpack(*stored.document(), value.document);
}

flatbuffers::Offset<wire::ProspectListed> pack(Builder& builder, const ProspectListed& value) {
  wire::ProspectListedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_person(value.person.packed());
  table.add_organisation(value.organisation.packed());
  table.add_helper(value.helper.packed());
  table.add_introduced_by(static_cast<wire::MassOrganisation>(value.introduced_by));
  return table.Finish();
}

std::size_t extra_bytes(const ProspectListed& /*value*/) { return 0; }

bool check(const wire::ProspectListed& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("person", stored.person()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.identity("helper", stored.helper()) &&
         checker.at_most("introduced_by", static_cast<std::uint64_t>(stored.introduced_by()), 6);
}

void unpack(const wire::ProspectListed& stored, ProspectListed& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.person = PersonId::from_packed(stored.person());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.helper = PersonId::from_packed(stored.helper());
  value.introduced_by = static_cast<MassOrganisation>(stored.introduced_by());
}

flatbuffers::Offset<wire::AwarenessCertificateRecorded> pack(Builder& builder, const AwarenessCertificateRecorded& value) {
  wire::AwarenessCertificateRecordedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  return table.Finish();
}

std::size_t extra_bytes(const AwarenessCertificateRecorded& /*value*/) { return 0; }

bool check(const wire::AwarenessCertificateRecorded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier());
}

void unpack(const wire::AwarenessCertificateRecorded& stored, AwarenessCertificateRecorded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
}

flatbuffers::Offset<wire::OpeningGranted> pack(Builder& builder, const OpeningGranted& value) {
  wire::OpeningGrantedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  return table.Finish();
}

std::size_t extra_bytes(const OpeningGranted& /*value*/) { return 0; }

bool check(const wire::OpeningGranted& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::OpeningGranted& stored, OpeningGranted& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
}

flatbuffers::Offset<wire::ApplicationSubmitted> pack(Builder& builder, const ApplicationSubmitted& value) {
  wire::ApplicationSubmittedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_relatives(value.relatives.bits());
  return table.Finish();
}

std::size_t extra_bytes(const ApplicationSubmitted& /*value*/) { return 0; }

bool check(const wire::ApplicationSubmitted& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.bits("relatives", stored.relatives(), 9);
}

void unpack(const wire::ApplicationSubmitted& stored, ApplicationSubmitted& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.relatives = EnumSet<Relation>::from_bits(stored.relatives());
}

flatbuffers::Offset<wire::IntroductionRecorded> pack(Builder& builder, const IntroductionRecorded& value) {
  wire::IntroductionRecordedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_person(value.person.packed());
  table.add_together(value.together.count);
  table.add_introducer(static_cast<wire::IntroducerKind>(value.introducer));
  table.add_substitute(value.substitute);
  return table.Finish();
}

std::size_t extra_bytes(const IntroductionRecorded& /*value*/) { return 0; }

bool check(const wire::IntroductionRecorded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.at_most("introducer", static_cast<std::uint64_t>(stored.introducer()), 2) &&
         checker.identity("person", stored.person());
}

void unpack(const wire::IntroductionRecorded& stored, IntroductionRecorded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.introducer = static_cast<IntroducerKind>(stored.introducer());
  value.person = PersonId::from_packed(stored.person());
  value.together.count = stored.together();
  value.substitute = stored.substitute();
}

flatbuffers::Offset<wire::VerificationRecorded> pack(Builder& builder, const VerificationRecorded& value) {
  wire::VerificationRecordedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_verifier(value.verifier.packed());
  table.add_relatives(value.relatives.bits());
  table.add_present_only(value.present_only.bits());
  table.add_finding(static_cast<wire::PoliticalFinding>(value.finding));
  table.add_way(static_cast<wire::VerificationWay>(value.way));
  return table.Finish();
}

std::size_t extra_bytes(const VerificationRecorded& /*value*/) { return 0; }

bool check(const wire::VerificationRecorded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.at_most("finding", static_cast<std::uint64_t>(stored.finding()), 4) &&
         checker.identity("verifier", stored.verifier()) &&
         checker.bits("relatives", stored.relatives(), 9) &&
         checker.bits("present_only", stored.present_only(), 9) &&
         checker.at_most("way", static_cast<std::uint64_t>(stored.way()), 5);
}

void unpack(const wire::VerificationRecorded& stored, VerificationRecorded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.finding = static_cast<PoliticalFinding>(stored.finding());
  value.verifier = PersonId::from_packed(stored.verifier());
  value.relatives = EnumSet<Relation>::from_bits(stored.relatives());
  value.present_only = EnumSet<Relation>::from_bits(stored.present_only());
  value.way = static_cast<VerificationWay>(stored.way());
}

flatbuffers::Offset<wire::OpinionsRecorded> pack(Builder& builder, const OpinionsRecorded& value) {
  wire::OpinionsRecordedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_mass_organisations(value.mass_organisations);
  table.add_residence(value.residence);
  table.add_temporary_place(value.temporary_place);
  return table.Finish();
}

std::size_t extra_bytes(const OpinionsRecorded& /*value*/) { return 0; }

bool check(const wire::OpinionsRecorded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier());
}

void unpack(const wire::OpinionsRecorded& stored, OpinionsRecorded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.mass_organisations = stored.mass_organisations();
  value.residence = stored.residence();
  value.temporary_place = stored.temporary_place();
}

flatbuffers::Offset<wire::BackgroundCertified> pack(Builder& builder, const BackgroundCertified& value) {
  wire::BackgroundCertifiedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  return table.Finish();
}

std::size_t extra_bytes(const BackgroundCertified& /*value*/) { return 0; }

bool check(const wire::BackgroundCertified& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::BackgroundCertified& stored, BackgroundCertified& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
}

flatbuffers::Offset<wire::CellResolved> pack(Builder& builder, const CellResolved& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::Consent>>> consents;
  if (!value.consents.empty()) {
    consents = pack_list<wire::Consent>(builder, value.consents);
  }
  wire::CellResolvedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_ballot(ballot);
  table.add_consents(consents);
  table.add_reached(value.reached);
  table.add_readmission(value.readmission);
  return table.Finish();
}

std::size_t extra_bytes(const CellResolved& value) {
  return extra_of_list(value.consents);
}

bool check(const wire::CellResolved& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.table("ballot", stored.ballot()) &&
         checker.list("consents", stored.consents(), no_bound);
}

void unpack(const wire::CellResolved& stored, CellResolved& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  unpack(*stored.ballot(), value.ballot);
  value.reached = stored.reached();
  value.readmission = stored.readmission();
  unpack_list(stored.consents(), value.consents);
}

flatbuffers::Offset<wire::SubCommitteeAppraised> pack(Builder& builder, const SubCommitteeAppraised& value) {
  wire::SubCommitteeAppraisedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_favourable(value.favourable);
  return table.Finish();
}

std::size_t extra_bytes(const SubCommitteeAppraised& /*value*/) { return 0; }

bool check(const wire::SubCommitteeAppraised& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::SubCommitteeAppraised& stored, SubCommitteeAppraised& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.favourable = stored.favourable();
}

flatbuffers::Offset<wire::GrassrootsResolved> pack(Builder& builder, const GrassrootsResolved& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  wire::GrassrootsResolvedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_ballot(ballot);
  table.add_reached(value.reached);
  return table.Finish();
}

std::size_t extra_bytes(const GrassrootsResolved& /*value*/) { return 0; }

bool check(const wire::GrassrootsResolved& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.table("ballot", stored.ballot());
}

void unpack(const wire::GrassrootsResolved& stored, GrassrootsResolved& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  unpack(*stored.ballot(), value.ballot);
  value.reached = stored.reached();
}

flatbuffers::Offset<wire::AdmissionDecided> pack(Builder& builder, const AdmissionDecided& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::Consent>>> consents;
  if (!value.consents.empty()) {
    consents = pack_list<wire::Consent>(builder, value.consents);
  }
  wire::AdmissionDecidedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_groups(value.groups.bits());
  table.add_ballot(ballot);
  table.add_consents(consents);
  table.add_tier(static_cast<wire::DeciderTier>(value.tier));
  return table.Finish();
}

std::size_t extra_bytes(const AdmissionDecided& value) {
  return extra_of_list(value.consents);
}

bool check(const wire::AdmissionDecided& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.at_most("tier", static_cast<std::uint64_t>(stored.tier()), 4) &&
         checker.table("ballot", stored.ballot()) &&
         checker.bits("groups", stored.groups(), 23) &&
         checker.list("consents", stored.consents(), no_bound);
}

void unpack(const wire::AdmissionDecided& stored, AdmissionDecided& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.tier = static_cast<DeciderTier>(stored.tier());
  unpack(*stored.ballot(), value.ballot);
  value.groups = EnumSet<PriorityGroup>::from_bits(stored.groups());
  unpack_list(stored.consents(), value.consents);
}

flatbuffers::Offset<wire::AdmissionDeclined> pack(Builder& builder, const AdmissionDeclined& value) {
  flatbuffers::Offset<flatbuffers::String> reason;
  if (!value.reason.empty()) {
    reason = builder.CreateString(value.reason);
  }
  wire::AdmissionDeclinedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_reason(reason);
  return table.Finish();
}

std::size_t extra_bytes(const AdmissionDeclined& value) {
  return value.reason.size();
}

bool check(const wire::AdmissionDeclined& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::AdmissionDeclined& stored, AdmissionDeclined& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  unpack_text(stored.reason(), value.reason);
}

flatbuffers::Offset<wire::DecisionReceived> pack(Builder& builder, const DecisionReceived& value) {
  wire::DecisionReceivedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  return table.Finish();
}

std::size_t extra_bytes(const DecisionReceived& /*value*/) { return 0; }

bool check(const wire::DecisionReceived& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier());
}

void unpack(const wire::DecisionReceived& stored, DecisionReceived& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
}

flatbuffers::Offset<wire::CeremonyHeld> pack(Builder& builder, const CeremonyHeld& value) {
  flatbuffers::Offset<wire::Document> late_consent;
  if (value.late_consent) {
    late_consent = pack(builder, *value.late_consent);
  }
  wire::CeremonyHeldBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_helper(value.helper.packed());
  table.add_late_consent(late_consent);
  table.add_late(value.late);
  table.add_late_consented(value.late_consented);
  return table.Finish();
}

std::size_t extra_bytes(const CeremonyHeld& value) {
  return (value.late_consent ? extra_bytes(*value.late_consent) : 0);
}

bool check(const wire::CeremonyHeld& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("helper", stored.helper()) &&
         checker.optional_table("late_consent", stored.late_consent());
}

void unpack(const wire::CeremonyHeld& stored, CeremonyHeld& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.helper = PersonId::from_packed(stored.helper());
  value.late = stored.late();
  value.late_consented = stored.late_consented();
  unpack_optional(stored.late_consent(), value.late_consent);
}

flatbuffers::Offset<wire::NewMemberCertificateRecorded> pack(Builder& builder, const NewMemberCertificateRecorded& value) {
  wire::NewMemberCertificateRecordedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  return table.Finish();
}

std::size_t extra_bytes(const NewMemberCertificateRecorded& /*value*/) { return 0; }

bool check(const wire::NewMemberCertificateRecorded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier());
}

void unpack(const wire::NewMemberCertificateRecorded& stored, NewMemberCertificateRecorded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
}

flatbuffers::Offset<wire::RecognitionResolved> pack(Builder& builder, const RecognitionResolved& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  wire::RecognitionResolvedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_ballot(ballot);
  table.add_reached(value.reached);
  return table.Finish();
}

std::size_t extra_bytes(const RecognitionResolved& /*value*/) { return 0; }

bool check(const wire::RecognitionResolved& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.table("ballot", stored.ballot());
}

void unpack(const wire::RecognitionResolved& stored, RecognitionResolved& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  unpack(*stored.ballot(), value.ballot);
  value.reached = stored.reached();
}

flatbuffers::Offset<wire::RecognitionAppraised> pack(Builder& builder, const RecognitionAppraised& value) {
  wire::RecognitionAppraisedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_favourable(value.favourable);
  return table.Finish();
}

std::size_t extra_bytes(const RecognitionAppraised& /*value*/) { return 0; }

bool check(const wire::RecognitionAppraised& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::RecognitionAppraised& stored, RecognitionAppraised& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.favourable = stored.favourable();
}

flatbuffers::Offset<wire::GrassrootsRecognitionResolved> pack(Builder& builder, const GrassrootsRecognitionResolved& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  wire::GrassrootsRecognitionResolvedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_ballot(ballot);
  table.add_reached(value.reached);
  return table.Finish();
}

std::size_t extra_bytes(const GrassrootsRecognitionResolved& /*value*/) { return 0; }

bool check(const wire::GrassrootsRecognitionResolved& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.table("ballot", stored.ballot());
}

void unpack(const wire::GrassrootsRecognitionResolved& stored, GrassrootsRecognitionResolved& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  unpack(*stored.ballot(), value.ballot);
  value.reached = stored.reached();
}

flatbuffers::Offset<wire::RecognitionDecided> pack(Builder& builder, const RecognitionDecided& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  wire::RecognitionDecidedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_ballot(ballot);
  table.add_official_from(value.official_from.days());
  table.add_tier(static_cast<wire::DeciderTier>(value.tier));
  return table.Finish();
}

std::size_t extra_bytes(const RecognitionDecided& /*value*/) { return 0; }

bool check(const wire::RecognitionDecided& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.at_most("tier", static_cast<std::uint64_t>(stored.tier()), 4) &&
         checker.table("ballot", stored.ballot()) &&
         checker.day("official_from", stored.official_from());
}

void unpack(const wire::RecognitionDecided& stored, RecognitionDecided& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.tier = static_cast<DeciderTier>(stored.tier());
  unpack(*stored.ballot(), value.ballot);
  value.official_from = Day::from_days(stored.official_from());
}

flatbuffers::Offset<wire::StrikingOffProposed> pack(Builder& builder, const StrikingOffProposed& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  wire::StrikingOffProposedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_ballot(ballot);
  table.add_requests(value.requests);
  table.add_ground(static_cast<wire::StrikingOffGround>(value.ground));
  table.add_reached(value.reached);
  table.add_self_criticism(static_cast<wire::SelfCriticism>(value.self_criticism));
  return table.Finish();
}

std::size_t extra_bytes(const StrikingOffProposed& /*value*/) { return 0; }

bool check(const wire::StrikingOffProposed& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.at_most("ground", static_cast<std::uint64_t>(stored.ground()), 9) &&
         checker.table("ballot", stored.ballot()) &&
         checker.at_most("self_criticism", static_cast<std::uint64_t>(stored.self_criticism()), 3);
}

void unpack(const wire::StrikingOffProposed& stored, StrikingOffProposed& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.ground = static_cast<StrikingOffGround>(stored.ground());
  unpack(*stored.ballot(), value.ballot);
  value.reached = stored.reached();
  value.self_criticism = static_cast<SelfCriticism>(stored.self_criticism());
  value.requests = stored.requests();
}

flatbuffers::Offset<wire::StrikingOffDecided> pack(Builder& builder, const StrikingOffDecided& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  wire::StrikingOffDecidedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_ballot(ballot);
  table.add_tier(static_cast<wire::DeciderTier>(value.tier));
  return table.Finish();
}

std::size_t extra_bytes(const StrikingOffDecided& /*value*/) { return 0; }

bool check(const wire::StrikingOffDecided& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.at_most("tier", static_cast<std::uint64_t>(stored.tier()), 4) &&
         checker.table("ballot", stored.ballot());
}

void unpack(const wire::StrikingOffDecided& stored, StrikingOffDecided& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.tier = static_cast<DeciderTier>(stored.tier());
  unpack(*stored.ballot(), value.ballot);
}

flatbuffers::Offset<wire::ProspectRemoved> pack(Builder& builder, const ProspectRemoved& value) {
  flatbuffers::Offset<flatbuffers::String> reason;
  if (!value.reason.empty()) {
    reason = builder.CreateString(value.reason);
  }
  wire::ProspectRemovedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_reason(reason);
  return table.Finish();
}

std::size_t extra_bytes(const ProspectRemoved& value) {
  return value.reason.size();
}

bool check(const wire::ProspectRemoved& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier());
}

void unpack(const wire::ProspectRemoved& stored, ProspectRemoved& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  unpack_text(stored.reason(), value.reason);
}

flatbuffers::Offset<wire::DossierRecorded> pack(Builder& builder, const DossierRecorded& value) {
  const flatbuffers::Offset<wire::Dossier> recorded = pack(builder, value.recorded);
  flatbuffers::Offset<flatbuffers::String> source;
  if (!value.source.empty()) {
    source = builder.CreateString(value.source);
  }
  wire::DossierRecordedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_recorded(recorded);
  table.add_source(source);
  table.add_tier(static_cast<wire::DeciderTier>(value.tier));
  return table.Finish();
}

std::size_t extra_bytes(const DossierRecorded& value) {
  return value.source.size();
}

bool check(const wire::DossierRecorded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.table("recorded", stored.recorded()) &&
         checker.at_most("tier", static_cast<std::uint64_t>(stored.tier()), 4);
}

void unpack(const wire::DossierRecorded& stored, DossierRecorded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  unpack(*stored.recorded(), value.recorded);
  value.tier = static_cast<DeciderTier>(stored.tier());
  unpack_text(stored.source(), value.source);
}

flatbuffers::Offset<wire::HelperAssigned> pack(Builder& builder, const HelperAssigned& value) {
  wire::HelperAssignedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_helper(value.helper.packed());
  table.add_previous(value.previous.packed());
  table.add_temporary_cell(value.temporary_cell.packed());
  table.add_remark(value.remark);
  return table.Finish();
}

std::size_t extra_bytes(const HelperAssigned& /*value*/) { return 0; }

bool check(const wire::HelperAssigned& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("helper", stored.helper()) &&
         checker.identity("previous", stored.previous()) &&
         checker.identity("temporary_cell", stored.temporary_cell());
}

void unpack(const wire::HelperAssigned& stored, HelperAssigned& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.helper = PersonId::from_packed(stored.helper());
  value.previous = PersonId::from_packed(stored.previous());
  value.remark = stored.remark();
  value.temporary_cell = OrganisationId::from_packed(stored.temporary_cell());
}

flatbuffers::Offset<wire::VerificationLetterSent> pack(Builder& builder, const VerificationLetterSent& value) {
  flatbuffers::Offset<flatbuffers::String> recipient;
  if (!value.recipient.empty()) {
    recipient = builder.CreateString(value.recipient);
  }
  wire::VerificationLetterSentBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_verifier(value.verifier.packed());
  table.add_number(value.number);
  table.add_recipient(recipient);
  table.add_abroad(value.abroad);
  return table.Finish();
}

std::size_t extra_bytes(const VerificationLetterSent& value) {
  return value.recipient.size();
}

bool check(const wire::VerificationLetterSent& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("verifier", stored.verifier());
}

void unpack(const wire::VerificationLetterSent& stored, VerificationLetterSent& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.number = stored.number();
  unpack_text(stored.recipient(), value.recipient);
  value.abroad = stored.abroad();
  value.verifier = PersonId::from_packed(stored.verifier());
}

flatbuffers::Offset<wire::VerificationLetterChased> pack(Builder& builder, const VerificationLetterChased& value) {
  wire::VerificationLetterChasedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_number(value.number);
  table.add_received_on(value.received_on.days_or_none());
  return table.Finish();
}

std::size_t extra_bytes(const VerificationLetterChased& /*value*/) { return 0; }

bool check(const wire::VerificationLetterChased& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.optional_day("received_on", stored.received_on());
}

void unpack(const wire::VerificationLetterChased& stored, VerificationLetterChased& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.number = stored.number();
  value.received_on = optional_day(stored.received_on());
}

flatbuffers::Offset<wire::VerificationReplyRecorded> pack(Builder& builder, const VerificationReplyRecorded& value) {
  wire::VerificationReplyRecordedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_number(value.number);
  table.add_received_on(value.received_on.days_or_none());
  return table.Finish();
}

std::size_t extra_bytes(const VerificationReplyRecorded& /*value*/) { return 0; }

bool check(const wire::VerificationReplyRecorded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.optional_day("received_on", stored.received_on());
}

void unpack(const wire::VerificationReplyRecorded& stored, VerificationReplyRecorded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.number = stored.number();
  value.received_on = optional_day(stored.received_on());
}

flatbuffers::Offset<wire::VerificationWaived> pack(Builder& builder, const VerificationWaived& value) {
  wire::VerificationWaivedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_member(value.member.packed());
  table.add_relation(static_cast<wire::Relation>(value.relation));
  return table.Finish();
}

std::size_t extra_bytes(const VerificationWaived& /*value*/) { return 0; }

bool check(const wire::VerificationWaived& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.at_most("relation", static_cast<std::uint64_t>(stored.relation()), 8) &&
         checker.identity("member", stored.member());
}

void unpack(const wire::VerificationWaived& stored, VerificationWaived& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.relation = static_cast<Relation>(stored.relation());
  value.member = PersonId::from_packed(stored.member());
}

flatbuffers::Offset<wire::ApplicantTransferred> pack(Builder& builder, const ApplicantTransferred& value) {
  wire::ApplicantTransferredBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_moved_from(value.moved_from.packed());
  table.add_move(static_cast<wire::MoveCase>(value.move));
  return table.Finish();
}

std::size_t extra_bytes(const ApplicantTransferred& /*value*/) { return 0; }

bool check(const wire::ApplicantTransferred& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.identity("moved_from", stored.moved_from()) &&
         checker.at_most("move", static_cast<std::uint64_t>(stored.move()), 6);
}

void unpack(const wire::ApplicantTransferred& stored, ApplicantTransferred& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.moved_from = OrganisationId::from_packed(stored.moved_from());
  value.move = static_cast<MoveCase>(stored.move());
}

flatbuffers::Offset<wire::FileForwarded> pack(Builder& builder, const FileForwarded& value) {
  wire::FileForwardedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_step(static_cast<wire::FileStep>(value.step));
  table.add_annuls(value.annuls);
  return table.Finish();
}

std::size_t extra_bytes(const FileForwarded& /*value*/) { return 0; }

bool check(const wire::FileForwarded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.at_most("step", static_cast<std::uint64_t>(stored.step()), 3);
}

void unpack(const wire::FileForwarded& stored, FileForwarded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.step = static_cast<FileStep>(stored.step());
  value.annuls = stored.annuls();
}

flatbuffers::Offset<wire::DecisionQuestioned> pack(Builder& builder, const DecisionQuestioned& value) {
  flatbuffers::Offset<flatbuffers::String> reason;
  if (!value.reason.empty()) {
    reason = builder.CreateString(value.reason);
  }
  wire::DecisionQuestionedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_reason(reason);
  return table.Finish();
}

std::size_t extra_bytes(const DecisionQuestioned& value) {
  return value.reason.size();
}

bool check(const wire::DecisionQuestioned& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::DecisionQuestioned& stored, DecisionQuestioned& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  unpack_text(stored.reason(), value.reason);
}

flatbuffers::Offset<wire::QuestionAnswered> pack(Builder& builder, const QuestionAnswered& value) {
  wire::QuestionAnsweredBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_upheld(value.upheld);
  return table.Finish();
}

std::size_t extra_bytes(const QuestionAnswered& /*value*/) { return 0; }

bool check(const wire::QuestionAnswered& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::QuestionAnswered& stored, QuestionAnswered& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.upheld = stored.upheld();
}

flatbuffers::Offset<wire::ProspectsReviewed> pack(Builder& builder, const ProspectsReviewed& value) {
  wire::ProspectsReviewedBuilder table(builder);
  table.add_organisation(value.organisation.packed());
  table.add_kept(value.kept);
  table.add_removed(value.removed);
  return table.Finish();
}

std::size_t extra_bytes(const ProspectsReviewed& /*value*/) { return 0; }

bool check(const wire::ProspectsReviewed& stored, Checker& checker) {
  return checker.identity("organisation", stored.organisation());
}

void unpack(const wire::ProspectsReviewed& stored, ProspectsReviewed& value) {
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.kept = stored.kept();
  value.removed = stored.removed();
}

flatbuffers::Offset<wire::DecisionExtended> pack(Builder& builder, const DecisionExtended& value) {
  flatbuffers::Offset<flatbuffers::String> reason;
  if (!value.reason.empty()) {
    reason = builder.CreateString(value.reason);
  }
  wire::DecisionExtendedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_working_days(value.working_days.count);
  table.add_reason(reason);
  return table.Finish();
}

std::size_t extra_bytes(const DecisionExtended& value) {
  return value.reason.size();
}

bool check(const wire::DecisionExtended& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::DecisionExtended& stored, DecisionExtended& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.working_days.count = stored.working_days();
  unpack_text(stored.reason(), value.reason);
}

flatbuffers::Offset<wire::DecisionNotified> pack(Builder& builder, const DecisionNotified& value) {
  wire::DecisionNotifiedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  return table.Finish();
}

std::size_t extra_bytes(const DecisionNotified& /*value*/) { return 0; }

bool check(const wire::DecisionNotified& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation());
}

void unpack(const wire::DecisionNotified& stored, DecisionNotified& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
}

flatbuffers::Offset<wire::AdmissionAnnulled> pack(Builder& builder, const AdmissionAnnulled& value) {
  flatbuffers::Offset<flatbuffers::String> reason;
  if (!value.reason.empty()) {
    reason = builder.CreateString(value.reason);
  }
  flatbuffers::Offset<wire::Document> consent;
  if (value.consent) {
    consent = pack(builder, *value.consent);
  }
  wire::AdmissionAnnulledBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_reason(reason);
  table.add_consent(consent);
  table.add_ground(static_cast<wire::AnnulmentGround>(value.ground));
  table.add_redo_from(static_cast<wire::DossierState>(value.redo_from));
  return table.Finish();
}

std::size_t extra_bytes(const AdmissionAnnulled& value) {
  return value.reason.size() + (value.consent ? extra_bytes(*value.consent) : 0);
}

bool check(const wire::AdmissionAnnulled& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.at_most("ground", static_cast<std::uint64_t>(stored.ground()), 6) &&
         checker.at_most("redo_from", static_cast<std::uint64_t>(stored.redo_from()), 19) &&
         checker.optional_table("consent", stored.consent());
}

void unpack(const wire::AdmissionAnnulled& stored, AdmissionAnnulled& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  value.ground = static_cast<AnnulmentGround>(stored.ground());
  unpack_text(stored.reason(), value.reason);
  value.redo_from = static_cast<DossierState>(stored.redo_from());
  unpack_optional(stored.consent(), value.consent);
}

flatbuffers::Offset<wire::GrassrootsStrikingOffResolved> pack(Builder& builder, const GrassrootsStrikingOffResolved& value) {
  const flatbuffers::Offset<wire::Ballot> ballot = pack(builder, value.ballot);
  wire::GrassrootsStrikingOffResolvedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  table.add_organisation(value.organisation.packed());
  table.add_ballot(ballot);
  table.add_reached(value.reached);
  return table.Finish();
}

std::size_t extra_bytes(const GrassrootsStrikingOffResolved& /*value*/) { return 0; }

bool check(const wire::GrassrootsStrikingOffResolved& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier()) &&
         checker.identity("organisation", stored.organisation()) &&
         checker.table("ballot", stored.ballot());
}

void unpack(const wire::GrassrootsStrikingOffResolved& stored, GrassrootsStrikingOffResolved& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
  value.organisation = OrganisationId::from_packed(stored.organisation());
  unpack(*stored.ballot(), value.ballot);
  value.reached = stored.reached();
}

flatbuffers::Offset<wire::MemberCvRecorded> pack(Builder& builder, const MemberCvRecorded& value) {
  wire::MemberCvRecordedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  return table.Finish();
}

std::size_t extra_bytes(const MemberCvRecorded& /*value*/) { return 0; }

bool check(const wire::MemberCvRecorded& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier());
}

void unpack(const wire::MemberCvRecorded& stored, MemberCvRecorded& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
}

flatbuffers::Offset<wire::RecognitionAnnounced> pack(Builder& builder, const RecognitionAnnounced& value) {
  wire::RecognitionAnnouncedBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  return table.Finish();
}

std::size_t extra_bytes(const RecognitionAnnounced& /*value*/) { return 0; }

bool check(const wire::RecognitionAnnounced& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier());
}

void unpack(const wire::RecognitionAnnounced& stored, RecognitionAnnounced& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
}

flatbuffers::Offset<wire::CardHandedOver> pack(Builder& builder, const CardHandedOver& value) {
  wire::CardHandedOverBuilder table(builder);
  table.add_dossier(value.dossier.packed());
  return table.Finish();
}

std::size_t extra_bytes(const CardHandedOver& /*value*/) { return 0; }

bool check(const wire::CardHandedOver& stored, Checker& checker) {
  return checker.identity("dossier", stored.dossier());
}

void unpack(const wire::CardHandedOver& stored, CardHandedOver& value) {
  value.dossier = DossierId::from_packed(stored.dossier());
}

flatbuffers::Offset<wire::QuotaSet> pack(Builder& builder, const QuotaSet& value) {
  flatbuffers::Offset<flatbuffers::String> source;
  if (!value.source.empty()) {
    source = builder.CreateString(value.source);
  }
  wire::QuotaSetBuilder table(builder);
  table.add_quota(value.quota.packed());
  table.add_holder(value.holder.packed());
  table.add_allotted_from(value.allotted_from.packed());
  table.add_first_day(value.first_day.days());
  table.add_last_day(value.last_day.days());
  table.add_number(value.number);
  table.add_upper(value.upper);
  table.add_source(source);
  table.add_basis(static_cast<wire::QuotaBasis>(value.basis));
  table.add_measure(static_cast<wire::Measure>(value.measure));
  table.add_group(static_cast<wire::PriorityGroup>(value.group));
  table.add_shape(static_cast<wire::QuotaShape>(value.shape));
  table.add_origin(static_cast<wire::FigureOrigin>(value.origin));
  table.add_mass_organisation(static_cast<wire::MassOrganisation>(value.mass_organisation));
  return table.Finish();
}

std::size_t extra_bytes(const QuotaSet& value) {
  return value.source.size();
}

bool check(const wire::QuotaSet& stored, Checker& checker) {
  return checker.identity("quota", stored.quota()) &&
         checker.identity("holder", stored.holder()) &&
         checker.at_most("basis", static_cast<std::uint64_t>(stored.basis()), 4) &&
         checker.at_most("measure", static_cast<std::uint64_t>(stored.measure()), 0) &&
         checker.day("first_day", stored.first_day()) &&
         checker.day("last_day", stored.last_day()) &&
         checker.at_most("group", static_cast<std::uint64_t>(stored.group()), 22) &&
         checker.at_most("shape", static_cast<std::uint64_t>(stored.shape()), 3) &&
         checker.identity("allotted_from", stored.allotted_from()) &&
         checker.at_most("origin", static_cast<std::uint64_t>(stored.origin()), 2) &&
         checker.at_most("mass_organisation", static_cast<std::uint64_t>(stored.mass_organisation()), 6);
}

void unpack(const wire::QuotaSet& stored, QuotaSet& value) {
  value.quota = QuotaId::from_packed(stored.quota());
  value.holder = OrganisationId::from_packed(stored.holder());
  value.basis = static_cast<QuotaBasis>(stored.basis());
  value.measure = static_cast<Measure>(stored.measure());
  value.first_day = Day::from_days(stored.first_day());
  value.last_day = Day::from_days(stored.last_day());
  value.group = static_cast<PriorityGroup>(stored.group());
  value.shape = static_cast<QuotaShape>(stored.shape());
  value.number = stored.number();
  value.upper = stored.upper();
  value.allotted_from = QuotaId::from_packed(stored.allotted_from());
  value.origin = static_cast<FigureOrigin>(stored.origin());
  unpack_text(stored.source(), value.source);
  value.mass_organisation = static_cast<MassOrganisation>(stored.mass_organisation());
}

flatbuffers::Offset<wire::EventRecord> pack(Builder& builder, const EventRecord& value) {
  const flatbuffers::Offset<void> event = pack(builder, value.event);
  flatbuffers::Offset<wire::Document> document;
  if (value.document) {
    document = pack(builder, *value.document);
  }
  flatbuffers::Offset<wire::Judgement> judgement;
  if (value.judgement) {
    judgement = pack(builder, *value.judgement);
  }
  flatbuffers::Offset<flatbuffers::String> correction_reason;
  if (!value.correction_reason.empty()) {
    correction_reason = builder.CreateString(value.correction_reason);
  }
  flatbuffers::Offset<flatbuffers::Vector<std::uint8_t>> sealed;
  if (!value.sealed.empty()) {
    sealed = builder.CreateVector(value.sealed);
  }
  wire::EventRecordBuilder table(builder);
  table.add_previous(value.previous);
  table.add_corrects_sequence(value.corrects_sequence);
  table.add_event(event);
  table.add_event_type(static_cast<wire::Event>(value.event.index() + 1));
  table.add_effect_day(value.effect_day.days());
  table.add_document(document);
  table.add_judgement(judgement);
  table.add_corrects_index(value.corrects_index);
  table.add_correction_reason(correction_reason);
  table.add_sealed(sealed);
  table.add_version(value.version);
  return table.Finish();
}

std::size_t extra_bytes(const EventRecord& value) {
  return extra_bytes(value.event) + (value.document ? extra_bytes(*value.document) : 0) + (value.judgement ? extra_bytes(*value.judgement) : 0) + value.correction_reason.size() + value.sealed.size();
}

bool check(const wire::EventRecord& stored, Checker& checker) {
  return checker.member("event", stored.event_type(), stored.event()) &&
         checker.day("effect_day", stored.effect_day()) &&
         checker.optional_table("document", stored.document()) &&
         checker.optional_table("judgement", stored.judgement());
}

void unpack(const wire::EventRecord& stored, EventRecord& value) {
  unpack(stored.event_type(), stored.event(), value.event);
  value.version = stored.version();
  value.effect_day = Day::from_days(stored.effect_day());
  unpack_optional(stored.document(), value.document);
  unpack_optional(stored.judgement(), value.judgement);
  value.previous = stored.previous();
  value.corrects_sequence = stored.corrects_sequence();
  value.corrects_index = stored.corrects_index();
  unpack_text(stored.correction_reason(), value.correction_reason);
  unpack_bytes(stored.sealed(), value.sealed);
}

flatbuffers::Offset<wire::CommitBody> pack(Builder& builder, const CommitBody& value) {
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::EventRecord>>> records;
  if (!value.records.empty()) {
    records = pack_list<wire::EventRecord>(builder, value.records);
  }
  wire::CommitBodyBuilder table(builder);
  table.add_records(records);
  return table.Finish();
}

std::size_t extra_bytes(const CommitBody& value) {
  return extra_of_list(value.records);
}

bool check(const wire::CommitBody& stored, Checker& checker) {
  return checker.list("records", stored.records(), no_bound);
}

void unpack(const wire::CommitBody& stored, CommitBody& value) {
  unpack_list(stored.records(), value.records);
}

flatbuffers::Offset<void> pack(Builder& builder, const Event& value) {
  return std::visit([&](const auto& held) { return pack(builder, held).Union(); }, value);
}

std::size_t extra_bytes(const Event& value) {
  return std::visit([](const auto& held) { return extra_bytes(held); }, value);
}

bool check(wire::Event type, const void* stored, Checker& checker) {
  switch (type) {
    case wire::Event::OrganisationFounded:
      return check(*static_cast<const wire::OrganisationFounded*>(stored), checker);
    case wire::Event::PowerGranted:
      return check(*static_cast<const wire::PowerGranted*>(stored), checker);
    case wire::Event::PersonRegistered:
      return check(*static_cast<const wire::PersonRegistered*>(stored), checker);
    case wire::Event::MemberRecorded:
      return check(*static_cast<const wire::MemberRecorded*>(stored), checker);
    case wire::Event::ProspectListed:
      return check(*static_cast<const wire::ProspectListed*>(stored), checker);
    case wire::Event::AwarenessCertificateRecorded:
      return check(*static_cast<const wire::AwarenessCertificateRecorded*>(stored), checker);
    case wire::Event::OpeningGranted:
      return check(*static_cast<const wire::OpeningGranted*>(stored), checker);
    case wire::Event::ApplicationSubmitted:
      return check(*static_cast<const wire::ApplicationSubmitted*>(stored), checker);
    case wire::Event::IntroductionRecorded:
      return check(*static_cast<const wire::IntroductionRecorded*>(stored), checker);
    case wire::Event::VerificationRecorded:
      return check(*static_cast<const wire::VerificationRecorded*>(stored), checker);
    case wire::Event::OpinionsRecorded:
      return check(*static_cast<const wire::OpinionsRecorded*>(stored), checker);
    case wire::Event::BackgroundCertified:
      return check(*static_cast<const wire::BackgroundCertified*>(stored), checker);
    case wire::Event::CellResolved:
      return check(*static_cast<const wire::CellResolved*>(stored), checker);
    case wire::Event::SubCommitteeAppraised:
      return check(*static_cast<const wire::SubCommitteeAppraised*>(stored), checker);
    case wire::Event::GrassrootsResolved:
      return check(*static_cast<const wire::GrassrootsResolved*>(stored), checker);
    case wire::Event::AdmissionDecided:
      return check(*static_cast<const wire::AdmissionDecided*>(stored), checker);
    case wire::Event::AdmissionDeclined:
      return check(*static_cast<const wire::AdmissionDeclined*>(stored), checker);
    case wire::Event::DecisionReceived:
      return check(*static_cast<const wire::DecisionReceived*>(stored), checker);
    case wire::Event::CeremonyHeld:
      return check(*static_cast<const wire::CeremonyHeld*>(stored), checker);
    case wire::Event::NewMemberCertificateRecorded:
      return check(*static_cast<const wire::NewMemberCertificateRecorded*>(stored), checker);
    case wire::Event::RecognitionResolved:
      return check(*static_cast<const wire::RecognitionResolved*>(stored), checker);
    case wire::Event::RecognitionAppraised:
      return check(*static_cast<const wire::RecognitionAppraised*>(stored), checker);
    case wire::Event::GrassrootsRecognitionResolved:
      return check(*static_cast<const wire::GrassrootsRecognitionResolved*>(stored), checker);
    case wire::Event::RecognitionDecided:
      return check(*static_cast<const wire::RecognitionDecided*>(stored), checker);
    case wire::Event::StrikingOffProposed:
      return check(*static_cast<const wire::StrikingOffProposed*>(stored), checker);
    case wire::Event::StrikingOffDecided:
      return check(*static_cast<const wire::StrikingOffDecided*>(stored), checker);
    case wire::Event::ProspectRemoved:
      return check(*static_cast<const wire::ProspectRemoved*>(stored), checker);
    case wire::Event::QuotaSet:
      return check(*static_cast<const wire::QuotaSet*>(stored), checker);
    case wire::Event::SteeringBoardFormed:
      return check(*static_cast<const wire::SteeringBoardFormed*>(stored), checker);
    case wire::Event::AwarenessClassHeld:
      return check(*static_cast<const wire::AwarenessClassHeld*>(stored), checker);
    case wire::Event::ExhaustedRecorded:
      return check(*static_cast<const wire::ExhaustedRecorded*>(stored), checker);
    case wire::Event::DossierRecorded:
      return check(*static_cast<const wire::DossierRecorded*>(stored), checker);
    case wire::Event::HelperAssigned:
      return check(*static_cast<const wire::HelperAssigned*>(stored), checker);
    case wire::Event::VerificationLetterSent:
      return check(*static_cast<const wire::VerificationLetterSent*>(stored), checker);
    case wire::Event::VerificationLetterChased:
      return check(*static_cast<const wire::VerificationLetterChased*>(stored), checker);
    case wire::Event::VerificationReplyRecorded:
      return check(*static_cast<const wire::VerificationReplyRecorded*>(stored), checker);
    case wire::Event::VerificationWaived:
      return check(*static_cast<const wire::VerificationWaived*>(stored), checker);
    case wire::Event::ApplicantTransferred:
      return check(*static_cast<const wire::ApplicantTransferred*>(stored), checker);
    case wire::Event::FileForwarded:
      return check(*static_cast<const wire::FileForwarded*>(stored), checker);
    case wire::Event::DecisionQuestioned:
      return check(*static_cast<const wire::DecisionQuestioned*>(stored), checker);
    case wire::Event::QuestionAnswered:
      return check(*static_cast<const wire::QuestionAnswered*>(stored), checker);
    case wire::Event::ProspectsReviewed:
      return check(*static_cast<const wire::ProspectsReviewed*>(stored), checker);
    case wire::Event::OverlayAdopted:
      return check(*static_cast<const wire::OverlayAdopted*>(stored), checker);
    case wire::Event::DecisionExtended:
      return check(*static_cast<const wire::DecisionExtended*>(stored), checker);
    case wire::Event::DecisionNotified:
      return check(*static_cast<const wire::DecisionNotified*>(stored), checker);
    case wire::Event::AdmissionAnnulled:
      return check(*static_cast<const wire::AdmissionAnnulled*>(stored), checker);
    case wire::Event::GrassrootsStrikingOffResolved:
      return check(*static_cast<const wire::GrassrootsStrikingOffResolved*>(stored), checker);
    case wire::Event::MemberCvRecorded:
      return check(*static_cast<const wire::MemberCvRecorded*>(stored), checker);
    case wire::Event::RecognitionAnnounced:
      return check(*static_cast<const wire::RecognitionAnnounced*>(stored), checker);
    case wire::Event::CardHandedOver:
      return check(*static_cast<const wire::CardHandedOver*>(stored), checker);
    case wire::Event::CircumstancesRecorded:
      return check(*static_cast<const wire::CircumstancesRecorded*>(stored), checker);
    case wire::Event::NONE:
      return false;
  }
  return false;
}

void unpack(wire::Event type, const void* stored, Event& value) {
  switch (type) {
    case wire::Event::OrganisationFounded:
      unpack(*static_cast<const wire::OrganisationFounded*>(stored), hold<OrganisationFounded>(value));
      return;
    case wire::Event::PowerGranted:
      unpack(*static_cast<const wire::PowerGranted*>(stored), hold<PowerGranted>(value));
      return;
    case wire::Event::PersonRegistered:
      unpack(*static_cast<const wire::PersonRegistered*>(stored), hold<PersonRegistered>(value));
      return;
    case wire::Event::MemberRecorded:
      unpack(*static_cast<const wire::MemberRecorded*>(stored), hold<MemberRecorded>(value));
      return;
    case wire::Event::ProspectListed:
      unpack(*static_cast<const wire::ProspectListed*>(stored), hold<ProspectListed>(value));
      return;
    case wire::Event::AwarenessCertificateRecorded:
      unpack(*static_cast<const wire::AwarenessCertificateRecorded*>(stored), hold<AwarenessCertificateRecorded>(value));
      return;
    case wire::Event::OpeningGranted:
      unpack(*static_cast<const wire::OpeningGranted*>(stored), hold<OpeningGranted>(value));
      return;
    case wire::Event::ApplicationSubmitted:
      unpack(*static_cast<const wire::ApplicationSubmitted*>(stored), hold<ApplicationSubmitted>(value));
      return;
    case wire::Event::IntroductionRecorded:
      unpack(*static_cast<const wire::IntroductionRecorded*>(stored), hold<IntroductionRecorded>(value));
      return;
    case wire::Event::VerificationRecorded:
      unpack(*static_cast<const wire::VerificationRecorded*>(stored), hold<VerificationRecorded>(value));
      return;
    case wire::Event::OpinionsRecorded:
      unpack(*static_cast<const wire::OpinionsRecorded*>(stored), hold<OpinionsRecorded>(value));
      return;
    case wire::Event::BackgroundCertified:
      unpack(*static_cast<const wire::BackgroundCertified*>(stored), hold<BackgroundCertified>(value));
      return;
    case wire::Event::CellResolved:
      unpack(*static_cast<const wire::CellResolved*>(stored), hold<CellResolved>(value));
      return;
    case wire::Event::SubCommitteeAppraised:
      unpack(*static_cast<const wire::SubCommitteeAppraised*>(stored), hold<SubCommitteeAppraised>(value));
      return;
    case wire::Event::GrassrootsResolved:
      unpack(*static_cast<const wire::GrassrootsResolved*>(stored), hold<GrassrootsResolved>(value));
      return;
    case wire::Event::AdmissionDecided:
      unpack(*static_cast<const wire::AdmissionDecided*>(stored), hold<AdmissionDecided>(value));
      return;
    case wire::Event::AdmissionDeclined:
      unpack(*static_cast<const wire::AdmissionDeclined*>(stored), hold<AdmissionDeclined>(value));
      return;
    case wire::Event::DecisionReceived:
      unpack(*static_cast<const wire::DecisionReceived*>(stored), hold<DecisionReceived>(value));
      return;
    case wire::Event::CeremonyHeld:
      unpack(*static_cast<const wire::CeremonyHeld*>(stored), hold<CeremonyHeld>(value));
      return;
    case wire::Event::NewMemberCertificateRecorded:
      unpack(*static_cast<const wire::NewMemberCertificateRecorded*>(stored), hold<NewMemberCertificateRecorded>(value));
      return;
    case wire::Event::RecognitionResolved:
      unpack(*static_cast<const wire::RecognitionResolved*>(stored), hold<RecognitionResolved>(value));
      return;
    case wire::Event::RecognitionAppraised:
      unpack(*static_cast<const wire::RecognitionAppraised*>(stored), hold<RecognitionAppraised>(value));
      return;
    case wire::Event::GrassrootsRecognitionResolved:
      unpack(*static_cast<const wire::GrassrootsRecognitionResolved*>(stored), hold<GrassrootsRecognitionResolved>(value));
      return;
    case wire::Event::RecognitionDecided:
      unpack(*static_cast<const wire::RecognitionDecided*>(stored), hold<RecognitionDecided>(value));
      return;
    case wire::Event::StrikingOffProposed:
      unpack(*static_cast<const wire::StrikingOffProposed*>(stored), hold<StrikingOffProposed>(value));
      return;
    case wire::Event::StrikingOffDecided:
      unpack(*static_cast<const wire::StrikingOffDecided*>(stored), hold<StrikingOffDecided>(value));
      return;
    case wire::Event::ProspectRemoved:
      unpack(*static_cast<const wire::ProspectRemoved*>(stored), hold<ProspectRemoved>(value));
      return;
    case wire::Event::QuotaSet:
      unpack(*static_cast<const wire::QuotaSet*>(stored), hold<QuotaSet>(value));
      return;
    case wire::Event::SteeringBoardFormed:
      unpack(*static_cast<const wire::SteeringBoardFormed*>(stored), hold<SteeringBoardFormed>(value));
      return;
    case wire::Event::AwarenessClassHeld:
      unpack(*static_cast<const wire::AwarenessClassHeld*>(stored), hold<AwarenessClassHeld>(value));
      return;
    case wire::Event::ExhaustedRecorded:
      unpack(*static_cast<const wire::ExhaustedRecorded*>(stored), hold<ExhaustedRecorded>(value));
      return;
    case wire::Event::DossierRecorded:
      unpack(*static_cast<const wire::DossierRecorded*>(stored), hold<DossierRecorded>(value));
      return;
    case wire::Event::HelperAssigned:
      unpack(*static_cast<const wire::HelperAssigned*>(stored), hold<HelperAssigned>(value));
      return;
    case wire::Event::VerificationLetterSent:
      unpack(*static_cast<const wire::VerificationLetterSent*>(stored), hold<VerificationLetterSent>(value));
      return;
    case wire::Event::VerificationLetterChased:
      unpack(*static_cast<const wire::VerificationLetterChased*>(stored), hold<VerificationLetterChased>(value));
      return;
    case wire::Event::VerificationReplyRecorded:
      unpack(*static_cast<const wire::VerificationReplyRecorded*>(stored), hold<VerificationReplyRecorded>(value));
      return;
    case wire::Event::VerificationWaived:
      unpack(*static_cast<const wire::VerificationWaived*>(stored), hold<VerificationWaived>(value));
      return;
    case wire::Event::ApplicantTransferred:
      unpack(*static_cast<const wire::ApplicantTransferred*>(stored), hold<ApplicantTransferred>(value));
      return;
    case wire::Event::FileForwarded:
      unpack(*static_cast<const wire::FileForwarded*>(stored), hold<FileForwarded>(value));
      return;
    case wire::Event::DecisionQuestioned:
      unpack(*static_cast<const wire::DecisionQuestioned*>(stored), hold<DecisionQuestioned>(value));
      return;
    case wire::Event::QuestionAnswered:
      unpack(*static_cast<const wire::QuestionAnswered*>(stored), hold<QuestionAnswered>(value));
      return;
    case wire::Event::ProspectsReviewed:
      unpack(*static_cast<const wire::ProspectsReviewed*>(stored), hold<ProspectsReviewed>(value));
      return;
    case wire::Event::OverlayAdopted:
      unpack(*static_cast<const wire::OverlayAdopted*>(stored), hold<OverlayAdopted>(value));
      return;
    case wire::Event::DecisionExtended:
      unpack(*static_cast<const wire::DecisionExtended*>(stored), hold<DecisionExtended>(value));
      return;
    case wire::Event::DecisionNotified:
      unpack(*static_cast<const wire::DecisionNotified*>(stored), hold<DecisionNotified>(value));
      return;
    case wire::Event::AdmissionAnnulled:
      unpack(*static_cast<const wire::AdmissionAnnulled*>(stored), hold<AdmissionAnnulled>(value));
      return;
    case wire::Event::GrassrootsStrikingOffResolved:
      unpack(*static_cast<const wire::GrassrootsStrikingOffResolved*>(stored), hold<GrassrootsStrikingOffResolved>(value));
      return;
    case wire::Event::MemberCvRecorded:
      unpack(*static_cast<const wire::MemberCvRecorded*>(stored), hold<MemberCvRecorded>(value));
      return;
    case wire::Event::RecognitionAnnounced:
      unpack(*static_cast<const wire::RecognitionAnnounced*>(stored), hold<RecognitionAnnounced>(value));
      return;
    case wire::Event::CardHandedOver:
      unpack(*static_cast<const wire::CardHandedOver*>(stored), hold<CardHandedOver>(value));
      return;
    case wire::Event::CircumstancesRecorded:
      unpack(*static_cast<const wire::CircumstancesRecorded*>(stored), hold<CircumstancesRecorded>(value));
      return;
    case wire::Event::NONE:
      return;
  }
}

}  // namespace dangvien::inline v0::codec
