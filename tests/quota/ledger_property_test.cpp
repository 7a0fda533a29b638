// SPDX-License-Identifier: Apache-2.0
// Laws of the quota book on random trees and random, out-of-order admissions, against a naive
// recount:
//   an admission counts once at its cell and once at every ancestor;
//   a quota's figure on any day equals a count over all admissions; quotas set late count what is
//   there; an annulled admission counts until its annulment, in a period closed by then for ever,
//   by group and by mass organisation alike; dossiers that begin and end leave nothing behind.
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "dangvien/quota/account.hpp"

namespace dangvien {
namespace {

struct Admission {
  RowIndex organisation = 0;
  Day day;
  std::uint32_t tallies = 0;
  OptionalDay annulled_on = {};
};

/// A random tree and its quota book, and everything that happened, kept naively.
struct World {
  OrganisationTree tree;
  QuotaBook book;
  std::vector<Admission> admissions;

  void found_organisations(int count) {
    for (int number = 0; number < count; ++number) {
      OrganisationRow row;
      row.id = OrganisationId{0, static_cast<std::uint32_t>(number + 1)};
      if (number != 0) row.parent = static_cast<RowIndex>(*rc::gen::inRange(0, number));
      tree.reserve(1, row.id, 0);
      book.reserve_organisations(1);
      tree.found(row);
      book.add_organisation();
    }
  }

  void set_quota() {
    QuotaRow row;
    row.id = QuotaId{0, book.next_number()};
    row.holder = *rc::gen::inRange<RowIndex>(0, static_cast<RowIndex>(tree.size()));
    row.first_day = Day::from_days(*rc::gen::inRange(0, 1000));
    row.last_day = row.first_day + Days{*rc::gen::inRange(0, 800)};
    row.group = static_cast<PriorityGroup>(*rc::gen::inRange(0, 4));
    const bool of_mass_organisation = *rc::gen::inRange(0, 3) == 0;
    if (of_mass_organisation) {
      row.group = PriorityGroup::everyone;
      row.mass_organisation = static_cast<MassOrganisation>(*rc::gen::inRange(1, 7));
    }
    row.number = 10;
    book.reserve_quotas(1, row.id);
    book.add(row);
  }

  /// Some of the first four groups, and at most one mass organisation.
  static std::uint32_t random_tallies() {
    return *rc::gen::inRange<std::uint32_t>(0, 16) |
           bit_of(static_cast<MassOrganisation>(*rc::gen::inRange(0, 7)));
  }

  void admit() {
    const Admission admission{*rc::gen::inRange<RowIndex>(0, static_cast<RowIndex>(tree.size())),
                              Day::from_days(*rc::gen::inRange(0, 1800)), random_tallies()};
    book.reserve_admissions(tree, admission.organisation, 1);
    book.fulfil(tree, admission.organisation, {admission.day, admission.tallies});
    admissions.push_back(admission);
  }

  /// Annuls an admission that is not annulled yet, if the one drawn is none.
  void annul() {
    if (admissions.empty()) return;
    Admission& admission = admissions[*rc::gen::inRange<std::size_t>(0, admissions.size())];
    if (admission.annulled_on) return;
    const Day day = admission.day + Days{*rc::gen::inRange(0, 900)};
    admission.annulled_on = day;
    for (RowIndex at = admission.organisation; at != no_row; at = tree.row(at).parent) {
      book.reserve_ledger(at, 0, 1);
    }
    book.reverse(tree, admission.organisation,
                 {.entry = {admission.day, admission.tallies}, .annulled_on = day});
  }

  /// Annulled up to the day, of those of the account, after its period had closed.
  [[nodiscard]] std::uint32_t naive_annulled(const QuotaRow& quota, Day as_of) const {
    std::uint32_t total = 0;
    for (const Admission& admission : admissions) {
      const bool below = tree.is_at_or_below(admission.organisation, quota.holder);
      const bool after = admission.annulled_on && *admission.annulled_on > quota.last_day &&
                         *admission.annulled_on <= as_of;
      total += below && after && quota.counts({admission.day, admission.tallies}) ? 1U : 0U;
    }
    return total;
  }

  [[nodiscard]] std::uint32_t naive(RowIndex holder, Day first, Day last, Tally tally) const {
    std::uint32_t total = 0;
    for (const Admission& admission : admissions) {
      const bool below = tree.is_at_or_below(admission.organisation, holder);
      const bool in_time = first <= admission.day && admission.day <= last;
      const bool counts = (admission.tallies & bit_of(tally)) != 0;
      const bool gone = admission.annulled_on && *admission.annulled_on <= last;
      total += below && in_time && counts && !gone ? 1U : 0U;
    }
    return total;
  }
};

RC_GTEST_PROP(QuotaBook, EqualsANaiveRecountOnEveryDay, ()) {
  World world;
  world.found_organisations(*rc::gen::inRange(1, 12));
  const int steps = *rc::gen::inRange(0, 60);
  for (int step = 0; step < steps; ++step) {
    const int what = *rc::gen::inRange(0, 8);
    if (what < 2) {
      world.set_quota();
    } else if (what == 2) {
      world.annul();
    } else {
      world.admit();
    }
  }
  for (RowIndex index = 0; index < world.book.size(); ++index) {
    const QuotaRow& quota = world.book.row(index);
    RC_ASSERT(quota.fulfilled ==
              world.naive(quota.holder, quota.first_day, quota.last_day, quota.tally()));
    const Day as_of = Day::from_days(*rc::gen::inRange(-10, 2000));
    const Day end = as_of < quota.last_day ? as_of : quota.last_day;
    RC_ASSERT(world.book.fulfilled(quota, as_of) ==
              world.naive(quota.holder, quota.first_day, end, quota.tally()));
    RC_ASSERT(world.book.annulled(quota, as_of) == world.naive_annulled(quota, as_of));
  }
}

RC_GTEST_PROP(QuotaBook, DossiersThatEndLeaveNothingBehind, ()) {
  World world;
  world.found_organisations(*rc::gen::inRange(1, 12));
  std::vector<std::pair<RowIndex, std::uint32_t>> open;
  const int steps = *rc::gen::inRange(0, 60);
  for (int step = 0; step < steps; ++step) {
    const auto cell = *rc::gen::inRange<RowIndex>(0, static_cast<RowIndex>(world.tree.size()));
    const auto tallies = *rc::gen::inRange<std::uint32_t>(0, std::uint32_t{1} << (tally_count - 1));
    world.book.reserve_admissions(world.tree, cell, 0);
    world.book.change_open(world.tree, cell, tallies, 1);
    open.emplace_back(cell, tallies);
  }
  for (RowIndex at = 0; at < world.tree.size(); ++at) {
    std::uint32_t expected = 0;
    for (const auto& [cell, tallies] : open) {
      const bool counts = world.tree.is_at_or_below(cell, at) &&
                          (tallies & bit_of(tally_of(PriorityGroup::women))) != 0;
      expected += counts ? 1U : 0U;
    }
    RC_ASSERT(world.book.open_dossiers(at, PriorityGroup::women) == expected);
  }
  for (const auto& [cell, tallies] : open) world.book.change_open(world.tree, cell, tallies, -1);
  for (RowIndex at = 0; at < world.tree.size(); ++at) {
    for (std::size_t tally = 0; tally < tally_count; ++tally) {
      RC_ASSERT(world.book.open_dossiers(at, static_cast<Tally>(tally)) == 0U);
    }
  }
}

}  // namespace
}  // namespace dangvien
