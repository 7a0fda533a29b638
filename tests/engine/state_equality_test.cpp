// SPDX-License-Identifier: Apache-2.0
// Proves that what `verify` compares is everything a registry answers from: a state in which one
// text, key, code, open dossier or note was damaged is not equal to the fold of the same events.
#include <functional>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "engine/state.hpp"

namespace dangvien::test {
namespace {

/// The texts of a small registry.
struct Texts {
  std::string organisation = "Chi bộ A";
  std::string person = "Người Mẫu A";
  std::string organisation_code = "TC-01";
  std::string person_code = "CB-01";
  std::string key = "phiếu 1";
};

State fold(const Texts& texts) {
  State state(0);
  const Day day = Day::from_civil({2025, 1, 2}).value();
  const auto apply = [&](const Event& event) { state.apply_growing(event, day, 1); };
  OrganisationFounded founded;
  founded.organisation = {0, 1};
  founded.kind = OrganisationKind::grassroots_cell;
  founded.name = texts.organisation;
  founded.external_code = texts.organisation_code;
  apply(founded);
  PersonRegistered registered;
  registered.person = {0, 1};
  registered.name = texts.person;
  registered.birth = PartialDate::from_packed(19990101).value();
  registered.external_code = texts.person_code;
  apply(registered);
  apply(ProspectListed{.dossier = {0, 1}, .person = {0, 1}, .organisation = {0, 1}});
  state.reserve_key(texts.key);
  state.remember_key(texts.key, {1, {}});
  return state;
}

TEST(StateEquality, HoldsForTheSameEvents) { EXPECT_TRUE(fold({}) == fold({})); }

TEST(StateEquality, SeesEveryDamagedText) {
  // As long as the whole one, so that it is the text alone that differs.
  EXPECT_FALSE(fold({}) == fold({.organisation = "Chi bộ B"}));
  EXPECT_FALSE(fold({}) == fold({.person = "Người Mẫu B"}));
  EXPECT_FALSE(fold({}) == fold({.organisation_code = "TC-02"}));
  EXPECT_FALSE(fold({}) == fold({.person_code = "CB-02"}));
  EXPECT_FALSE(fold({}) == fold({.key = "phiếu 2"}));
}

TEST(StateEquality, SeesWhatWasLostOrAdded) {
  const auto differs = [](const std::function<void(State&)>& damage) {
    State damaged = fold({});
    damage(damaged);
    return !(damaged == fold({}));
  };
  EXPECT_FALSE(differs([](State&) {}));
  EXPECT_TRUE(differs([](State& state) { state.set_open_dossier(0, {}); }));
  EXPECT_TRUE(differs([](State& state) { state.set_open_dossier(0, {0, 2}); }));
  EXPECT_TRUE(differs([](State& state) {
    state.remember_key("phiếu 1", {2, {}});  // another commit
  }));
  EXPECT_TRUE(differs([](State& state) {
    Hash content{};
    content[0] = 1;
    state.remember_key("phiếu 1", {1, content});
  }));
  EXPECT_TRUE(differs([](State& state) {
    state.reserve_advised(1);
    state.note_advised(ProspectListed{.dossier = {0, 1}}, Day::first());
  }));
  const auto edit = [](State& state, const std::function<void(DossierRow&)>& change) {
    state.reserve_edits(1);
    state.edit_dossier(0, change);
  };
  EXPECT_TRUE(
      differs([&](State& state) { edit(state, [](DossierRow& row) { row.last_commit = 9; }); }));
  EXPECT_TRUE(differs([&](State& state) {
    edit(state, [](DossierRow& row) { row.dossier.letters.push_back({}); });
  }));
  EXPECT_TRUE(differs([](State& state) {
    state.change_members(0, {.official_members = 1, .probationary_members = 0, .open_dossiers = 0});
  }));
  EXPECT_TRUE(differs([&](State& state) {
    state.reserve_admissions(0, 1);
    edit(state, [](DossierRow& row) { row.dossier.decided_on = Day::first(); });
    state.fulfil(state.dossiers().row(0));
    edit(state, [](DossierRow& row) { row.dossier.decided_on = {}; });
  }));
}

}  // namespace
}  // namespace dangvien::test
