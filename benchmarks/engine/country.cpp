// SPDX-License-Identifier: Apache-2.0
#include "country.hpp"

#include <cstdlib>
#include <utility>

#include "codec/wire/commit_body.hpp"
#include "dangvien/version.hpp"

namespace dangvien::benchmark {
namespace {

constexpr std::uint32_t days_of_late_entry = 20;

Day civil(std::int32_t year, std::uint32_t month, std::uint32_t day) {
  return Day::from_civil({year, month, day}).value();
}

constexpr std::uint32_t bit(PriorityGroup group) {
  return std::uint32_t{1} << static_cast<unsigned>(group);
}

Ballot unanimous(std::uint32_t members) {
  Ballot ballot;
  ballot.members = ballot.present = ballot.ayes = members;
  return ballot;
}

OrganisationKind kind_of(std::size_t level) {
  constexpr std::array kinds = {OrganisationKind::centre, OrganisationKind::province_party,
                                OrganisationKind::upper_party, OrganisationKind::grassroots_party,
                                OrganisationKind::cell};
  return kinds[level];
}

/// The steps of one admission, the person's registration first.
enum class Step : std::uint8_t {
  person,
  list,
  certificate,
  apply,
  first_introducer,
  second_introducer,
  verify,
  opinions,
  certify,
  cell,
  grassroots,
  decide,
  ceremony,
};
constexpr std::array whole_life = {Step::person,           Step::list,
                                   Step::certificate,      Step::apply,
                                   Step::first_introducer, Step::second_introducer,
                                   Step::verify,           Step::opinions,
                                   Step::certify,          Step::cell,
                                   Step::grassroots,       Step::decide,
                                   Step::ceremony};
constexpr std::array short_life = {Step::person, Step::list, Step::decide, Step::ceremony};

}  // namespace

const CountrySize& country_size() {
  static const bool sample = std::getenv("DANGVIEN_BENCHMARK_SAMPLE") != nullptr;
  return sample ? sample_country : whole_country;
}

Country::Country(const CountrySize& size) : size_(size), organisations_(0) {
  constexpr std::array names = {"centre", "province", "commune", "grassroots", "cell"};
  const std::array counts = {std::uint32_t{1}, size.provinces, size.communes, size.grassroots,
                             size.cells};
  for (std::size_t level = 0; level < levels_.size(); ++level) {
    levels_[level] = {names[level], organisations_ + 1, counts[level]};
    organisations_ += counts[level];
  }
}

Day Country::first_day() { return civil(2021, 1, 1); }
Day Country::last_day() { return civil(2025, 12, 31); }

std::uint32_t Country::quotas() const noexcept {
  const std::uint32_t holders = 1 + size_.provinces + size_.communes;
  return holders * static_cast<std::uint32_t>(quota_groups.size());
}

std::uint32_t Country::parent(std::uint32_t organisation) const noexcept {
  if (organisation <= 1) return 0;
  std::size_t level = 1;
  while (organisation >= levels_[level].first + levels_[level].count) ++level;
  const Level& above = levels_[level - 1];
  return above.first + (organisation - levels_[level].first) % above.count;
}

QuotaId Country::quota(std::uint32_t organisation, std::size_t group) const noexcept {
  const auto groups = static_cast<std::uint32_t>(quota_groups.size());
  return {0, (organisation - 1) * groups + static_cast<std::uint32_t>(group) + 1};
}

GeneratedAdmission Country::admission(std::uint32_t index) const noexcept {
  const std::uint64_t random = scatter(index);
  const auto span = static_cast<std::uint32_t>(last_day().days() - first_day().days() + 1);
  const std::uint64_t at = std::uint64_t{index} * (span - days_of_late_entry) / size_.admissions;
  GeneratedAdmission admission;
  admission.cell = levels_[4].first + static_cast<std::uint32_t>(random % size_.cells);
  // Paper comes first and is typed later: entries of three weeks come in any order.
  admission.decided_on =
      first_day() + Days{static_cast<std::int32_t>(at + (random >> 32U) % days_of_late_entry)};
  admission.groups = bit(PriorityGroup::everyone);
  if ((random >> 40U) % 100 < 45) admission.groups |= bit(PriorityGroup::women);
  if ((random >> 44U) % 100 < 65) admission.groups |= bit(PriorityGroup::youth);
  if ((random >> 48U) % 100 < 18) admission.groups |= bit(PriorityGroup::ethnic_minority);
  if ((random >> 52U) % 100 < 7) admission.groups |= bit(PriorityGroup::religious);
  return admission;
}

std::uint64_t Country::events() const noexcept {
  const std::uint64_t recorded = std::uint64_t{size_.cells} * size_.members_of_a_cell * 2;
  const std::uint64_t steps = size_.whole_lives ? whole_life.size() : short_life.size();
  return organisations_ + quotas() + recorded + std::uint64_t{size_.admissions} * steps;
}

void Country::event(std::uint64_t number, EventRecord& record) const {
  const std::uint64_t recorded = std::uint64_t{size_.cells} * size_.members_of_a_cell * 2;
  if (number < organisations_) return found(static_cast<std::uint32_t>(number) + 1, record);
  number -= organisations_;
  if (number < quotas()) return set_quota(static_cast<std::uint32_t>(number), record);
  number -= quotas();
  if (number < recorded) return record_member(number, record);
  admit(number - recorded, record);
}

void Country::found(std::uint32_t organisation, EventRecord& record) const {
  std::size_t level = 0;
  while (organisation >= levels_[level].first + levels_[level].count) ++level;
  record.effect_day = civil(2015, 1, 1);
  record.event = OrganisationFounded{.organisation = {0, organisation},
                                     .kind = kind_of(level),
                                     .parent = {0, parent(organisation)}};
}

void Country::set_quota(std::uint32_t index, EventRecord& record) const {
  const auto groups = static_cast<std::uint32_t>(quota_groups.size());
  record.effect_day = first_day();
  record.event = QuotaSet{.quota = {0, index + 1},
                          .holder = {0, index / groups + 1},
                          .basis = QuotaBasis::congress_resolution,
                          .first_day = first_day(),
                          .last_day = last_day(),
                          .group = quota_groups[index % groups],
                          .number = 100 + index % 97};
}

void Country::record_member(std::uint64_t step, EventRecord& record) const {
  const auto index = static_cast<std::uint32_t>(step / 2);
  const PersonId person{0, index + 1};
  record.effect_day = civil(2015, 1, 1);
  if (step % 2 == 0) {
    const auto year = static_cast<std::uint32_t>(1940 + scatter(index) % 55);
    record.event = PersonRegistered{.person = person,
                                    .birth = PartialDate::from_packed(year * 10'000 + 101).value(),
                                    .sex = index % 3 == 0 ? Sex::female : Sex::male,
                                    .vietnamese_citizen = Known::yes,
                                    .education = EducationLevel::upper_secondary};
    return;
  }
  record.event = MemberRecorded{.person = person,
                                .organisation = {0, levels_[4].first + index % size_.cells},
                                .standing = MemberStanding::official,
                                .joined = PartialDate::from_packed(20'050'000).value(),
                                .official = PartialDate::from_packed(20'060'000).value()};
}

void Country::admit(std::uint64_t number, EventRecord& record) const {
  const std::size_t steps = size_.whole_lives ? whole_life.size() : short_life.size();
  const auto index = static_cast<std::uint32_t>(number / steps);
  const Step step = size_.whole_lives ? whole_life[number % steps] : short_life[number % steps];
  const GeneratedAdmission admission = this->admission(index);
  const DossierId dossier{0, index + 1};
  const PersonId person{0, size_.cells * size_.members_of_a_cell + index + 1};
  const PersonId introducer{0, admission.cell - levels_[4].first + 1};
  const OrganisationId grassroots{0, parent(admission.cell)};
  const OrganisationId commune{0, parent(grassroots.number())};
  record.effect_day = admission.decided_on;
  switch (step) {
    case Step::person:
      record.event = PersonRegistered{.person = person,
                                      .birth = PartialDate::from_packed(19'950'101).value(),
                                      .sex = Sex::female,
                                      .vietnamese_citizen = Known::yes};
      return;
    case Step::list:
      record.event = ProspectListed{.dossier = dossier,
                                    .person = person,
                                    .organisation = {0, admission.cell},
                                    .helper = introducer};
      return;
    case Step::certificate:
      record.event = AwarenessCertificateRecorded{.dossier = dossier};
      return;
    case Step::apply:
      record.event = ApplicationSubmitted{.dossier = dossier};
      return;
    case Step::first_introducer:
    case Step::second_introducer:
      record.event = IntroductionRecorded{
          .dossier = dossier,
          .person = {0, introducer.number() + (step == Step::first_introducer ? 0 : size_.cells)},
          .together = Months{30}};
      return;
    case Step::verify:
      record.event =
          VerificationRecorded{.dossier = dossier, .finding = PoliticalFinding::none_found};
      return;
    case Step::opinions:
      record.event =
          OpinionsRecorded{.dossier = dossier, .mass_organisations = true, .residence = true};
      return;
    case Step::certify:
      record.event = BackgroundCertified{.dossier = dossier, .organisation = grassroots};
      return;
    case Step::cell:
      record.event = CellResolved{.dossier = dossier, .ballot = unanimous(19), .reached = true};
      return;
    case Step::grassroots:
      record.event = GrassrootsResolved{
          .dossier = dossier, .organisation = grassroots, .ballot = unanimous(15), .reached = true};
      return;
    case Step::decide:
      record.event =
          AdmissionDecided{.dossier = dossier,
                           .organisation = commune,
                           .ballot = unanimous(9),
                           .groups = EnumSet<PriorityGroup>::from_bits(admission.groups)};
      return;
    case Step::ceremony:
      record.event = CeremonyHeld{.dossier = dossier, .helper = introducer};
      return;
  }
}

namespace {

/// Makes one commit after the other.
class CommitMaker {
 public:
  CommitMaker(const Country& country, std::size_t events_of_a_commit)
      : country_(country), records_(events_of_a_commit) {}

  /// The next commit, which follows `previous`; nullptr after the last event. Not hashed.
  [[nodiscard]] const CommitEnvelope* next(const Head& previous) {
    std::size_t count = 0;
    for (; count < records_.size() && made_ < country_.events(); ++count, ++made_) {
      country_.event(made_, records_[count]);
    }
    if (count == 0) return nullptr;
    const auto encoded = encoder_.encode(std::span<const EventRecord>(records_.data(), count));
    if (!encoded) return nullptr;
    envelope_.sequence = previous.sequence + 1;
    envelope_.recorded_at = static_cast<std::int64_t>(envelope_.sequence);
    envelope_.previous_hash = previous.hash;
    envelope_.library_version = version_text;
    envelope_.events = *encoded;
    seal(envelope_);
    return &envelope_;
  }

 private:
  const Country& country_;
  std::vector<EventRecord> records_;
  codec::CommitEncoder encoder_;
  CommitEnvelope envelope_;
  std::uint64_t made_ = 0;
};

class CountryCursor final : public CommitCursor {
 public:
  CountryCursor(const Country& country, std::size_t events_of_a_commit)
      : maker_(country, events_of_a_commit) {}

  Result<const StoredCommit*> next() override {
    const CommitEnvelope* const envelope = maker_.next({commit_.envelope.sequence, commit_.hash});
    if (envelope == nullptr) return static_cast<const StoredCommit*>(nullptr);
    commit_.envelope = *envelope;
    return static_cast<const StoredCommit*>(&commit_);
  }

 private:
  CommitMaker maker_;
  StoredCommit commit_;
};

class CountryJournal final : public Journal {
 public:
  CountryJournal(std::shared_ptr<const Country> country, std::size_t events_of_a_commit)
      : country_(std::move(country)), events_of_a_commit_(events_of_a_commit) {}

  Result<Head> head() override { return Head{}; }
  AppendResult append(const Head& /*expected*/, const CommitEnvelope& /*envelope*/) override {
    return {.status = AppendStatus::failed, .head = {}, .error = {.code = ErrorCode::misuse}};
  }
  Result<std::unique_ptr<CommitCursor>> read(std::uint64_t /*from*/) override {
    return std::unique_ptr<CommitCursor>(
        std::make_unique<CountryCursor>(*country_, events_of_a_commit_));
  }
  Result<CommitCopy> read_one(std::uint64_t /*sequence*/) override {
    return Error{.code = ErrorCode::unknown_id};
  }
  Result<void> close() override { return {}; }

 private:
  std::shared_ptr<const Country> country_;
  std::size_t events_of_a_commit_;
};

}  // namespace

std::unique_ptr<Journal> make_country_journal(std::shared_ptr<const Country> country,
                                              std::size_t events_of_a_commit) {
  return std::make_unique<CountryJournal>(std::move(country), events_of_a_commit);
}

bool write_country(const Country& country, std::size_t events_of_a_commit, Journal& journal) {
  CommitMaker maker(country, events_of_a_commit);
  Head head;
  while (const CommitEnvelope* const envelope = maker.next(head)) {
    const AppendResult result = journal.append(head, *envelope);
    if (result.status != AppendStatus::durable) return false;
    head = result.head;
  }
  return true;
}

}  // namespace dangvien::benchmark
