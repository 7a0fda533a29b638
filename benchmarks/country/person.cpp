// SPDX-License-Identifier: Apache-2.0
#include "country/person.hpp"

#include <array>
#include <string_view>

#include "country/names.hpp"

namespace dangvien::country {
namespace {

/// In a plan without names: the registry takes nobody without any.
constexpr const char* no_name = "x";

constexpr std::array<std::string_view, 10> minorities = {
    "Tày", "Thái", "Mường", "Khơ Me", "Nùng", "Mông", "Dao", "Gia Rai", "Ê Đê", "Ba Na"};
constexpr std::array<std::string_view, 5> religions = {"Công giáo", "Phật giáo", "Tin lành",
                                                       "Cao Đài", "Phật giáo Hòa Hảo"};

/// Of a thousand, in the district: ethnic minorities live together.
std::uint32_t minority_share(const Organisation& home) {
  constexpr std::array<std::uint32_t, 8> shares = {10, 10, 20, 30, 50, 150, 350, 600};
  return shares[scatter(home.first_member / 4096) % shares.size()];
}

PartialDate date(std::int32_t year, std::uint32_t month, std::uint32_t day) {
  return *PartialDate::from_packed(static_cast<std::uint32_t>(year) * 10'000 + month * 100 + day);
}

/// Of old papers one in eight names the month only, one in eight the year only.
PartialDate dated(Draw& draw, std::int32_t year) {
  const std::uint32_t precision = draw.below(8);
  const std::uint32_t month = 1 + draw.below(12);
  const std::uint32_t day = 1 + draw.below(28);
  if (precision == 0) return date(year, 0, 0);
  return date(year, month, precision == 1 ? 0 : day);
}

void belong(Draw& draw, const Organisation& home, RegisterPerson& person) {
  if (draw.per_mille(minority_share(home))) person.ethnic_group = draw.one_of(minorities);
  if (person.ethnic_group.empty()) person.ethnic_group = "Kinh";
  if (draw.per_mille(50)) person.religion = draw.one_of(religions);
  person.vietnamese_citizen = Known::yes;
}

void work(Draw& draw, Sector sector, std::int32_t age, RegisterPerson& person) {
  using enum PriorityGroup;
  auto& groups = person.groups;
  const std::uint32_t chance = draw.below(1000);
  switch (sector) {
    case Sector::residential:
      groups.insert(residential_area);
      if (chance < 600) groups.insert(farmer);
      if (chance >= 600 && chance < 680) groups.insert(militia);
      if (chance >= 950) groups.insert(demobilised);
      break;
    case Sector::agency:
      groups.insert(civil_servant);
      break;
    case Sector::school:
      groups.insert(age < 24 && chance < 400 ? student : teacher);
      break;
    case Sector::public_service_unit:
      groups.insert(chance < 500 ? health_staff : public_employee);
      break;
    case Sector::private_enterprise:
      groups.insert(chance < 30 ? private_firm_owner : private_sector_worker);
      break;
    case Sector::state_enterprise:
    case Sector::cooperative:
      groups.insert(chance < 600 ? worker : business_employee);
      break;
    case Sector::army:
    case Sector::police:
      groups.insert(armed_forces);
      break;
    default:
      break;
  }
  if (age < 31 && draw.per_mille(650)) groups.insert(youth_union);
  if (sector != Sector::residential && draw.per_mille(500)) groups.insert(trade_union);
}

/// Ages at listing: two thirds are 18 to 30 when they are admitted.
std::int32_t age_at_listing(Draw& draw, Exception exception) {
  if (exception == Exception::over_age) return draw.between(61, 65);
  const std::uint32_t of_hundred = draw.below(100);
  if (of_hundred < 66) return draw.between(18, 29);
  return of_hundred < 94 ? draw.between(30, 44) : draw.between(45, 56);
}

}  // namespace

OldMember old_member(const Plan& plan, const Organisation& home, std::uint32_t index) {
  Draw draw(plan.seed, Subject::member, index);
  OldMember member;
  RegisterPerson& person = member.person;
  person.id = {0, index + 1};
  person.day = opening_day(plan);
  person.sex = draw.per_mille(330) ? Sex::female : Sex::male;
  const std::int32_t opened = person.day.civil().year;
  const std::int32_t age = draw.between(23, 79);
  person.birth = dated(draw, opened - age);
  belong(draw, home, person);
  const std::uint32_t learned = draw.below(10);
  person.education = age > 65 && learned < 4 ? EducationLevel::lower_secondary_diploma
                     : learned < 6           ? EducationLevel::upper_secondary
                                             : EducationLevel::university;
  const std::int32_t joined = opened - age + 20 + draw.between(0, (age - 22) / 2);
  member.joined = dated(draw, joined);
  member.official = date(joined + 1, 0, 0);
  if (plan.names) {
    Draw naming(plan.seed, Subject::name, index);
    person.name = person_name(naming, person.sex);
    person.source = source_text;
  } else {
    person.name = no_name;
  }
  return member;
}

RegisterPerson applicant(const Plan& plan, const Organisation& home, Exception exception,
                         std::uint64_t dossier_seed, Day listed_on) {
  Draw draw(dossier_seed);
  RegisterPerson person;
  person.day = listed_on;
  person.sex = draw.per_mille(450) ? Sex::female : Sex::male;
  const std::int32_t age = age_at_listing(draw, exception);
  // Past the birthday by up to eleven months.
  const std::int32_t since_birthday = draw.between(0, 330);
  person.birth = PartialDate::from_day(
      add_months(listed_on, Months{-12 * age}, MonthRounding::last_valid_day) -
      Days{since_birthday});
  belong(draw, home, person);
  person.education =
      draw.per_mille(600) ? EducationLevel::university : EducationLevel::upper_secondary;
  if (exception == Exception::relaxed_area) {
    person.education = EducationLevel::primary_completed;
    person.education_relief = EducationRelief::relaxed_area;
  }
  work(draw, home.sector, age, person);
  if (plan.names) {
    person.name = person_name(draw, person.sex);
    person.source = source_text;
  } else {
    person.name = no_name;
  }
  return person;
}

}  // namespace dangvien::country
