// SPDX-License-Identifier: Apache-2.0
//
// Five minutes with dangvien from C++: two organisations, a person, a refusal with its clause, a
// count.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "dangvien/engine/registry.hpp"
#include "dangvien/journal/memory.hpp"
#include "dangvien/law/sentence.hpp"

namespace {

using namespace dangvien;

constexpr Day day(int year, unsigned month, unsigned day_of_month) {
  return Day::from_civil({year, month, day_of_month}).value();
}

std::vector<Command> story() {
  const OrganisationId commune{0, 1};
  const OrganisationId cell{0, 2};
  const PersonId applicant{0, 1};
  const DossierId dossier{0, 1};
  return {
      FoundOrganisation{.day = day(2025, 7, 1),
                        .kind = OrganisationKind::upper_party,
                        .name = "Đảng bộ xã Mỹ Lung"},
      FoundOrganisation{.day = day(2025, 7, 1),
                        .kind = OrganisationKind::cell,
                        .parent = commune,
                        .name = "Chi bộ thôn 3"},
      RegisterPerson{.day = day(2025, 7, 2),
                     .name = "Lê Thị Cúc",
                     .birth = PartialDate::from_day(day(2007, 11, 20)),
                     .vietnamese_citizen = Known::yes,
                     .education = EducationLevel::upper_secondary},
      ListProspect{.day = day(2025, 7, 3), .person = applicant, .organisation = cell},
      RecordAwarenessCertificate{.dossier = dossier, .day = day(2025, 8, 1)},
      SubmitApplication{.dossier = dossier, .day = day(2025, 8, 4)},
      RecordVerification{
          .dossier = dossier, .day = day(2025, 8, 8), .finding = PoliticalFinding::none_found},
      CertifyBackground{.dossier = dossier, .day = day(2025, 8, 11), .organisation = commune},
  };
}

int fail(const Error& error) {
  std::fprintf(stderr, "%s\n", render_error(error, Language::en).c_str());
  return EXIT_FAILURE;
}

void print(const Violation& violation, const Rulebook& rulebook) {
  const std::string rule{rulebook.rule(violation.rule).id};
  const Instrument& cited = rulebook.instrument(violation.citation);
  const std::string instrument{cited.number.empty() ? cited.title : cited.number};
  const std::string point{rulebook.citation(violation.citation).point};
  std::printf("%s\n  %s, %s\n", rule.c_str(), instrument.c_str(), point.c_str());
  if (violation.first_allowed) {
    const CivilDate date = (*violation.first_allowed).civil();
    std::printf("  %04d-%02u-%02u\n", date.year, date.month, date.day);
  }
}

}  // namespace

int main() {
  auto opened = Registry::open(make_memory_journal(), {});
  if (!opened) return fail(opened.error());
  Registry& registry = **opened;

  // One submission is one commit, or nothing.
  const Outcome told = registry.submit(story(), {});
  if (told.status == OutcomeStatus::error) return fail(told.error);

  // A refusal is a value: every rule that is broken, with its clause.
  const std::vector<Command> vote = {
      ResolveCell{.dossier = DossierId{0, 1},
                  .day = day(2025, 9, 1),
                  .ballot = {.members = 5, .present = 5, .ayes = 5}}};
  const Outcome refused = registry.submit(vote, {});
  for (const CommandFinding& entry : refused.violations) print(entry.finding, registry.rulebook());

  const View view = registry.view();
  const Result<SubtreeCount> count = view.count(OrganisationId{0, 1});
  if (!count) return fail(count.error());
  std::printf("%u tổ chức, %u hồ sơ đang mở\n", count->organisations, count->open_dossiers);
  return EXIT_SUCCESS;
}
