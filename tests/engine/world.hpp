// SPDX-License-Identifier: Apache-2.0
// tests/engine/world.hpp: a small registry for tests: one commune with cells, and one dossier
// carried through the whole workflow. Every organisation and person here is invented.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "dangvien/engine/registry.hpp"
#include "dangvien/journal/memory.hpp"

namespace dangvien::test {

inline Day day(std::int32_t year, std::uint32_t month, std::uint32_t of_month) {
  return Day::from_civil({year, month, of_month}).value();
}

/// A journal that several registries may hold, one after the other.
class SharedJournal final : public Journal {
 public:
  explicit SharedJournal(std::shared_ptr<Journal> inner) : inner_(std::move(inner)) {}
  Result<Head> head() override { return inner_->head(); }
  AppendResult append(const Head& expected, const CommitEnvelope& envelope) override {
    return inner_->append(expected, envelope);
  }
  Result<std::unique_ptr<CommitCursor>> read(std::uint64_t from) override {
    return inner_->read(from);
  }
  Result<CommitCopy> read_one(std::uint64_t sequence) override {
    return inner_->read_one(sequence);
  }
  Result<void> check_storage() override { return inner_->check_storage(); }
  Result<void> close() override { return {}; }
  [[nodiscard]] std::string file() const override { return inner_->file(); }

 private:
  std::shared_ptr<Journal> inner_;
};

/// The first moment that a registry records: 1/1/2000.
inline constexpr std::int64_t first_moment = 946'684'800'000'000;

/// Counts on from the first moment; before the rules begin, so that no day is one to come.
inline std::int64_t test_clock(void* context) noexcept {
  return first_moment + ++*static_cast<std::int64_t*>(context);
}

/// Opens a registry on the journal with a clock that counts.
inline std::unique_ptr<Registry> open_on(const std::shared_ptr<Journal>& journal,
                                         std::int64_t& moment) {
  RegistryOptions options;
  options.clock = test_clock;
  options.clock_context = &moment;
  auto registry = Registry::open(std::make_unique<SharedJournal>(journal), options);
  return registry ? std::move(*registry) : nullptr;
}

inline FoundOrganisation organisation(std::uint32_t number, OrganisationKind kind,
                                      std::uint32_t parent, std::string name) {
  FoundOrganisation command;
  command.id = {0, number};
  command.day = day(2015, 1, 1);
  command.kind = kind;
  command.parent = {0, parent};
  command.name = std::move(name);
  return command;
}

inline RegisterPerson person(std::uint32_t number, PartialDate birth, Sex sex = Sex::female) {
  RegisterPerson command;
  command.id = {0, number};
  command.day = day(2015, 1, 1);
  command.name = "Người Mẫu " + std::to_string(number);
  command.birth = birth;
  command.sex = sex;
  command.vietnamese_citizen = Known::yes;
  command.education = EducationLevel::upper_secondary;
  return command;
}

inline RecordMember member(std::uint32_t number, std::uint32_t cell) {
  RecordMember command;
  command.day = day(2015, 1, 1);
  command.person = {0, number};
  command.organisation = {0, cell};
  command.standing = MemberStanding::official;
  command.joined = PartialDate::from_packed(20050000).value();
  command.official = PartialDate::from_packed(20060000).value();
  command.source = "danh sách mẫu";
  return command;
}

inline constexpr std::uint32_t commune = 4;
inline constexpr std::uint32_t district = 3;

/// Centre 1, province 2, district 3, commune 4, cells 5 to 4 + cells; ten official members in each
/// cell (persons 1 to 10 * cells).
inline std::vector<Command> small_commune(std::uint32_t cells) {
  std::vector<Command> commands;
  FoundOrganisation centre = organisation(1, OrganisationKind::centre, 1, "Trung ương (mẫu)");
  centre.parent = {};
  commands.emplace_back(centre);
  commands.emplace_back(organisation(2, OrganisationKind::province_party, 1, "Tỉnh mẫu"));
  commands.emplace_back(organisation(district, OrganisationKind::upper_party, 2, "Huyện mẫu"));
  commands.emplace_back(
      organisation(commune, OrganisationKind::grassroots_party, district, "Xã mẫu"));
  for (std::uint32_t cell = 1; cell <= cells; ++cell) {
    commands.emplace_back(organisation(commune + cell, OrganisationKind::cell, commune,
                                       "Chi bộ " + std::to_string(cell)));
    for (std::uint32_t number = 1; number <= 10; ++number) {
      const std::uint32_t id = (cell - 1) * 10 + number;
      commands.emplace_back(person(id, PartialDate::from_packed(19700101).value(), Sex::male));
      commands.emplace_back(member(id, commune + cell));
    }
  }
  return commands;
}

inline Ballot unanimous(std::uint32_t members) {
  Ballot ballot;
  ballot.members = members;
  ballot.present = members;
  ballot.ayes = members;
  return ballot;
}

/// The commands of one whole admission in 2022, under 24-QĐ/TW, from the list to official member.
inline std::vector<Command> whole_admission(std::uint32_t dossier_number,
                                            std::uint32_t person_number, std::uint32_t cell,
                                            Day listed) {
  const DossierId dossier{0, dossier_number};
  const OrganisationId at{0, cell};
  const PersonId first_introducer{0, (cell - commune - 1) * 10 + 1};
  const PersonId second_introducer{0, (cell - commune - 1) * 10 + 2};
  const auto later = [&](std::int32_t days) { return listed + Days{days}; };
  std::vector<Command> commands;
  commands.emplace_back(ListProspect{.id = dossier,
                                     .day = listed,
                                     .person = {0, person_number},
                                     .organisation = at,
                                     .helper = first_introducer});
  commands.emplace_back(RecordAwarenessCertificate{.dossier = dossier, .day = later(20)});
  commands.emplace_back(SubmitApplication{.dossier = dossier, .day = later(40)});
  for (const PersonId introducer : {first_introducer, second_introducer}) {
    commands.emplace_back(RecordIntroduction{.dossier = dossier,
                                             .day = later(45),
                                             .introducer = IntroducerKind::official_member,
                                             .person = introducer,
                                             .together = Months{30}});
  }
  commands.emplace_back(RecordVerification{
      .dossier = dossier, .day = later(60), .finding = PoliticalFinding::none_found});
  commands.emplace_back(RecordOpinions{
      .dossier = dossier, .day = later(65), .mass_organisations = true, .residence = true});
  commands.emplace_back(
      CertifyBackground{.dossier = dossier, .day = later(70), .organisation = {0, commune}});
  commands.emplace_back(ResolveCell{.dossier = dossier, .day = later(75), .ballot = unanimous(10)});
  commands.emplace_back(ResolveGrassroots{
      .dossier = dossier, .day = later(80), .organisation = {0, commune}, .ballot = unanimous(15)});
  commands.emplace_back(DecideAdmission{
      .dossier = dossier, .day = later(90), .organisation = {0, district}, .ballot = unanimous(9)});
  commands.emplace_back(RecordReceipt{.dossier = dossier, .day = later(92)});
  commands.emplace_back(
      HoldCeremony{.dossier = dossier, .day = later(100), .helper = first_introducer});
  commands.emplace_back(RecordNewMemberCertificate{.dossier = dossier, .day = later(300)});
  commands.emplace_back(
      ResolveRecognition{.dossier = dossier, .day = later(470), .ballot = unanimous(10)});
  commands.emplace_back(ResolveGrassrootsRecognition{.dossier = dossier,
                                                     .day = later(475),
                                                     .organisation = {0, commune},
                                                     .ballot = unanimous(15)});
  commands.emplace_back(DecideRecognition{.dossier = dossier,
                                          .day = later(480),
                                          .organisation = {0, district},
                                          .ballot = unanimous(9)});
  return commands;
}

/// How many of the commands of whole_admission make a decision, and a ceremony.
inline constexpr std::size_t through_cell_vote = 9;
inline constexpr std::size_t through_decision = 11;
inline constexpr std::size_t through_ceremony = 13;

}  // namespace dangvien::test
