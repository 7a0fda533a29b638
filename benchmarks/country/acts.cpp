// SPDX-License-Identifier: Apache-2.0
#include "country/acts.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "country/names.hpp"
#include "country/person.hpp"

namespace dangvien::country {
namespace {

Exception exception_of(const Traits& traits) {
  if (traits.over_age) return Exception::over_age;
  return traits.relaxed_area ? Exception::relaxed_area : Exception::none;
}

/// Two of three, rounded up: the least that proposes.
std::uint32_t two_thirds(std::uint32_t members) { return (2 * members + 2) / 3; }

/// The draw for what one act says, apart from every other.
Draw draw_of(const Dossier& dossier, Act act) {
  return Draw(scatter(dossier.seed) + static_cast<std::uint64_t>(act) * 1'000 + dossier.next);
}

}  // namespace

ActMaker::ActMaker(const Plan& plan, const Structure& before, const Structure& structure)
    : plan_(plan),
      before_(before),
      structure_(structure),
      opened_(opening_day(plan)),
      officials_(structure.size() + 1),
      next_person_(before.members() + 1) {
  for (std::uint32_t home = 1; home <= before.size(); ++home) {
    const std::uint32_t members = before.at(home).members;
    if (members == 0) continue;
    const std::uint32_t stay = structure.at(home).split_into == 0 ? members : members / 2;
    officials_[structure.place_of(home, 0)] += stay;
    if (stay < members) officials_[structure.place_of(home, stay)] += members - stay;
  }
}

void ActMaker::tell_next(Dossier& dossier, Taker& taker) {
  const std::size_t index = dossier.next;
  const Day day = opened_ + Days{dossier.day[index]};
  const Day entered = opened_ + Days{dossier.entered[index]};
  const Act act = dossier.act[index];
  if (act == Act::list) {
    list(dossier, day, entered, taker);
  } else {
    taker.take(command_of(dossier, act, day), entered);
  }
  if (act == Act::recognise) ++officials_[cell_of(dossier.home)];
  ++dossier.next;
}

void ActMaker::list(Dossier& dossier, Day day, Day entered, Taker& taker) {
  dossier.person = next_person_++;
  dossier.number = next_dossier_++;
  RegisterPerson person =
      applicant(plan_, before_.at(dossier.home), exception_of(dossier.traits), dossier.seed, day);
  person.id = {0, dossier.person};
  taker.take(std::move(person), entered);
  taker.take(ListProspect{.id = {0, dossier.number},
                          .day = day,
                          .person = {0, dossier.person},
                          .organisation = {0, cell_of(dossier.home)},
                          .helper = introducer(dossier, false)},
             entered);
}

Command ActMaker::command_of(Dossier& dossier, Act act, Day day) {
  const DossierId id{0, dossier.number};
  const Line line = structure_.line_of(cell_of(dossier.home));
  // Without a grassroots organisation in between, the committee above permits and certifies.
  const OrganisationId nearest{0, line.grassroots != 0 ? line.grassroots : line.upper};
  switch (act) {
    case Act::old_certificate:
    case Act::certificate:
      return RecordAwarenessCertificate{.dossier = id, .day = day};
    case Act::open:
      return GrantOpening{.dossier = id, .day = day, .organisation = nearest};
    case Act::apply:
      return SubmitApplication{.dossier = id, .day = day};
    case Act::first_introduction:
    case Act::first_introduction_again:
      return introduction(dossier, false, day);
    case Act::second_introduction:
    case Act::second_introduction_again:
      return introduction(dossier, true, day);
    case Act::verify: {
      Draw draw = draw_of(dossier, act);
      const bool matter = draw.per_mille(20);
      return RecordVerification{
          .dossier = id,
          .day = day,
          .finding = matter ? PoliticalFinding::cleared : PoliticalFinding::none_found,
          .verifier = introducer(dossier, true)};
    }
    case Act::hear:
    case Act::hear_again:
      return RecordOpinions{
          .dossier = id, .day = day, .mass_organisations = true, .residence = true};
    case Act::certify:
      return CertifyBackground{.dossier = id, .day = day, .organisation = nearest};
    case Act::remove:
      return RemoveProspect{.dossier = id,
                            .day = day,
                            .reason = dossier.traits.fate == Fate::lapsed
                                          ? "giấy chứng nhận học lớp nhận thức hết giá trị"
                                          : "không còn nguyện vọng"};
    default:
      return act < Act::new_member_class ? admission_act(dossier, act, day)
                                         : recognition_act(dossier, act, day);
  }
}

Command ActMaker::admission_act(Dossier& dossier, Act act, Day day) {
  const DossierId id{0, dossier.number};
  const std::uint32_t cell = cell_of(dossier.home);
  const Line line = structure_.line_of(cell);
  const std::uint32_t decider = line.authorised ? line.grassroots : line.upper;
  Draw draw = draw_of(dossier, act);
  switch (act) {
    case Act::resolve_cell: {
      ResolveCell command{
          .dossier = id, .day = day, .ballot = of_cell(draw, cell, dossier.traits.short_vote)};
      if (dossier.traits.over_age)
        command.age_consent = paper(dossier, DocumentKind::consent, day - Days{20});
      return command;
    }
    case Act::appraise:
      return AppraiseBySubCommittee{
          .dossier = id, .day = day, .organisation = {0, line.sub_committee}, .favourable = true};
    case Act::resolve_grassroots:
      return ResolveGrassroots{.dossier = id,
                               .day = day,
                               .organisation = {0, line.grassroots},
                               .ballot = of_committee(draw, line.grassroots)};
    case Act::decide:
      return DecideAdmission{.dossier = id,
                             .day = day,
                             .organisation = {0, decider},
                             .ballot = of_committee(draw, decider),
                             .document = paper(dossier, DocumentKind::decision, day)};
    case Act::decline:
      return DeclineAdmission{
          .dossier = id, .day = day, .organisation = {0, decider}, .reason = "chưa đủ điều kiện"};
    case Act::receive:
      return RecordReceipt{.dossier = id, .day = day};
    default: {
      HoldCeremony command{.dossier = id, .day = day, .helper = introducer(dossier, false)};
      if (dossier.traits.late_ceremony && dossier.traits.late_consent) {
        command.late_consent = paper(dossier, DocumentKind::consent, day - Days{7});
      }
      return command;
    }
  }
}

Command ActMaker::recognition_act(Dossier& dossier, Act act, Day day) {
  const DossierId id{0, dossier.number};
  const std::uint32_t cell = cell_of(dossier.home);
  const Line line = structure_.line_of(cell);
  const std::uint32_t decider = line.authorised ? line.grassroots : line.upper;
  Draw draw = draw_of(dossier, act);
  switch (act) {
    case Act::new_member_class:
      return RecordNewMemberCertificate{.dossier = id, .day = day};
    case Act::failed_ballot:
      return ResolveRecognition{.dossier = id, .day = day, .ballot = of_cell(draw, cell, true)};
    case Act::resolve_recognition:
      return ResolveRecognition{.dossier = id, .day = day, .ballot = of_cell(draw, cell, false)};
    case Act::appraise_recognition:
      return AppraiseRecognition{
          .dossier = id, .day = day, .organisation = {0, line.sub_committee}, .favourable = true};
    case Act::resolve_grassroots_recognition:
      return ResolveGrassrootsRecognition{.dossier = id,
                                          .day = day,
                                          .organisation = {0, line.grassroots},
                                          .ballot = of_committee(draw, line.grassroots)};
    case Act::recognise:
      return DecideRecognition{.dossier = id,
                               .day = day,
                               .organisation = {0, decider},
                               .ballot = of_committee(draw, decider),
                               .document = paper(dossier, DocumentKind::decision, day)};
    case Act::propose_striking_off: {
      StrikingOffGround ground = StrikingOffGround::charter_8_1;
      if (dossier.traits.fate == Fate::struck_off_unfit)
        ground = StrikingOffGround::unfit_at_month_12;
      if (dossier.traits.fate == Fate::struck_off_by_ballots)
        ground = StrikingOffGround::three_failed_ballots;
      return ProposeStrikingOff{.dossier = id,
                                .day = day,
                                .ground = ground,
                                .ballot = of_cell(draw, cell, false),
                                .self_criticism = SelfCriticism::heard};
    }
    case Act::resolve_grassroots_striking_off:
      return ResolveGrassrootsStrikingOff{.dossier = id,
                                          .day = day,
                                          .organisation = {0, line.grassroots},
                                          .ballot = of_committee(draw, line.grassroots)};
    default:
      return DecideStrikingOff{.dossier = id,
                               .day = day,
                               .organisation = {0, decider},
                               .ballot = of_committee(draw, decider),
                               .document = paper(dossier, DocumentKind::decision, day)};
  }
}

/// One official member, and beside him the union's committee of a union member in half of the
/// cases.
RecordIntroduction ActMaker::introduction(const Dossier& dossier, bool second, Day day) {
  RecordIntroduction command{.dossier = {0, dossier.number}, .day = day};
  // Drawn alike when the papers are made again.
  Draw draw(scatter(dossier.seed) + (second ? 2 : 1));
  const bool by_union = draw.per_mille(550);
  command.together = Months{draw.between(12, 120)};
  if (second && by_union) {
    const RegisterPerson person =
        applicant(plan_, before_.at(dossier.home), exception_of(dossier.traits), dossier.seed, day);
    if (person.groups.contains(PriorityGroup::youth_union)) {
      command.introducer = IntroducerKind::youth_union;
    } else if (person.groups.contains(PriorityGroup::trade_union)) {
      command.introducer = IntroducerKind::trade_union;
    }
  }
  if (command.introducer != IntroducerKind::official_member) {
    command.together = {};
    return command;
  }
  command.person = introducer(dossier, second);
  if (second && dossier.traits.substitute) {
    command.substitute = true;
    command.together = Months{draw.between(1, 11)};
  }
  return command;
}

PersonId ActMaker::introducer(const Dossier& dossier, bool second) const {
  const Organisation& home = before_.at(dossier.home);
  Draw draw(dossier.seed + 77);
  const std::uint32_t first_index = draw.below(home.members);
  const std::uint32_t other = 1 + draw.below(home.members - 1);
  const std::uint32_t index = second ? (first_index + other) % home.members : first_index;
  return {0, home.first_member + index};
}

Document ActMaker::paper(const Dossier& dossier, DocumentKind kind, Day day) const {
  Document document;
  document.kind = kind;
  document.day = day;
  if (!plan_.names) return document;
  // Numbers restart and repeat, as on paper.
  document.number =
      std::to_string(1 + scatter(dossier.seed + static_cast<std::uint64_t>(kind)) % 2'500);
  document.symbol = kind == DocumentKind::decision ? "QĐ/MẪU" : "CV/MẪU";
  return document;
}

Ballot ActMaker::of_cell(Draw& draw, std::uint32_t cell, bool short_of_share) const {
  Ballot ballot;
  ballot.members = officials_[cell];
  // One in fifty minutes counts a member too many; the outcome then says that the numbers differ.
  if (draw.per_mille(20)) ++ballot.members;
  const std::uint32_t needed = two_thirds(ballot.members);
  const std::uint32_t spare = ballot.members - needed;
  // A vote that falls short does so under every reading of who counts.
  const bool some_exempt = ballot.members > 12 && draw.per_mille(200);
  if (some_exempt && !short_of_share) ballot.exempt_absent = draw.below(spare / 2 + 1);
  ballot.present =
      ballot.members - ballot.exempt_absent - draw.below((spare - ballot.exempt_absent) / 2 + 1);
  ballot.ayes = ballot.present - draw.below((ballot.present - needed) / 2 + 1);
  if (short_of_share) ballot.ayes = needed - 1 - draw.below(needed / 3 + 1);
  ballot.noes = (ballot.present - ballot.ayes) / 2;
  ballot.blank = ballot.present - ballot.ayes - ballot.noes;
  return ballot;
}

Ballot ActMaker::of_committee(Draw& draw, std::uint32_t organisation) {
  Ballot ballot;
  ballot.members = 9 + static_cast<std::uint32_t>(scatter(organisation) % 4) * 2;
  ballot.present = ballot.members - draw.below(2);
  ballot.ayes = ballot.present - draw.below(2);
  ballot.noes = ballot.present - ballot.ayes;
  return ballot;
}

}  // namespace dangvien::country
