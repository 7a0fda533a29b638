// SPDX-License-Identifier: Apache-2.0
// dangvien/quota/account.hpp: the quota accounts of every organisation, and what fulfils them.
// A quota is a target, not a cap. The same admission counts against every account of the cell and
// of each organisation above it whose period contains the decision day and whose group it carries,
// or whose mass organisation introduced the person.
// Invariants: an account's running total equals the count of its holder's ledger over its period;
//   an annulled admission counts no longer from the day of its annulment on, but in a period that
//   had closed by then the figure stays and the annulled are told beside it;
//   the open dossiers of an organisation, by tally, equal the sum over everything below it, and
//   what an account reserves equals those of its holder and tally.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "dangvien/base/identifier_index.hpp"
#include "dangvien/hierarchy/tree.hpp"
#include "dangvien/quota/fulfilment.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0 {

/// Tài khoản chỉ tiêu, as a row: all that its progress today shows, in one line of the cache.
struct QuotaRow {
  QuotaId id;
  QuotaId allotted_from;
  OrganisationId holder_id;
  RowIndex holder = no_row;
  RowIndex next_of_holder = no_row;
  Day first_day;
  Day last_day;  ///< inclusive, as on paper
  QuotaBasis basis = QuotaBasis::unspecified;
  Measure measure = Measure::admissions;
  PriorityGroup group = PriorityGroup::everyone;
  QuotaShape shape = QuotaShape::number;
  FigureOrigin origin = FigureOrigin::printed;
  MassOrganisation mass_organisation = MassOrganisation::none;
  std::uint32_t number = 0;
  std::uint32_t upper = 0;
  std::uint32_t fulfilled = 0;  ///< over the whole period, whatever the day asked for
  std::uint32_t reserved = 0;   ///< open dossiers below the holder that would count, now
  friend constexpr bool operator==(const QuotaRow&, const QuotaRow&) = default;

  [[nodiscard]] constexpr Tally tally() const noexcept {
    return tally_of(group, mass_organisation);
  }
  [[nodiscard]] constexpr bool counts(const Fulfilment& entry) const noexcept {
    return first_day <= entry.day && entry.day <= last_day &&
           (entry.tallies & bit_of(tally())) != 0;
  }
};

/// Hồ sơ đang xét, by tally.
using OpenByTally = std::array<std::uint32_t, tally_count>;

/// Sổ chỉ tiêu. One entry of `holders_` per organisation, by the tree's index. After reserve*(),
/// changing cannot fail.
class QuotaBook {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] RowIndex find(QuotaId id) const noexcept { return index_.find(id); }
  [[nodiscard]] const QuotaRow& row(RowIndex index) const noexcept { return rows_[index]; }
  [[nodiscard]] std::uint32_t next_number() const noexcept { return index_.next_number(); }
  void set_stream(std::uint16_t stream) noexcept { index_.set_stream(stream); }

  /// First account of the organisation, in the order they were set; follow next_of_holder.
  [[nodiscard]] RowIndex first_of(RowIndex organisation) const noexcept {
    return holders_[organisation].first;
  }
  [[nodiscard]] const FulfilmentLedger& ledger(RowIndex organisation) const noexcept {
    return holders_[organisation].ledger;
  }
  [[nodiscard]] std::uint32_t open_dossiers(RowIndex organisation,
                                            PriorityGroup group) const noexcept {
    return open_dossiers(organisation, tally_of(group));
  }
  [[nodiscard]] std::uint32_t open_dossiers(RowIndex organisation, Tally tally) const noexcept {
    const auto& open = holders_[organisation].open;
    return open ? (*open)[static_cast<std::size_t>(tally)] : 0;
  }

  /// Organisations that hold an account, by the tree's index, ascending.
  [[nodiscard]] const std::vector<RowIndex>& account_holders() const noexcept {
    return account_holders_;
  }

  /// Fulfilled from the account's first day to `as_of`. One load when nothing later was decided.
  [[nodiscard]] std::uint32_t fulfilled(const QuotaRow& account, Day as_of) const noexcept {
    if (as_of >= account.last_day || (latest_ && as_of >= *latest_)) return account.fulfilled;
    const std::uint32_t entries =
        holders_[account.holder].ledger.count(account.first_day, as_of, account.tally());
    return entries - reversed(account, as_of, Closed::no);
  }

  /// Of those fulfilled, admissions annulled after the account's period had closed, as known on
  /// `as_of`.
  [[nodiscard]] std::uint32_t annulled(const QuotaRow& account, Day as_of) const noexcept {
    return reversed(account, as_of, Closed::yes);
  }

  /// Admissions decided from `first` to `last` that carry the group and are not annulled.
  [[nodiscard]] std::uint32_t admitted(RowIndex organisation, Day first, Day last,
                                       PriorityGroup group) const noexcept {
    std::uint32_t total = holders_[organisation].ledger.count(first, last, group);
    for (const Reversal& reversal : reversals(organisation)) {
      total -=
          static_cast<std::uint32_t>(first <= reversal.entry.day && reversal.entry.day <= last &&
                                     carries(reversal.entry, group));
    }
    return total;
  }

  void reserve_organisations(std::size_t extra) { reserve_for(holders_, extra); }
  void reserve_quotas(std::size_t extra, QuotaId highest) {
    if (extra == 0) return;
    reserve_for(rows_, extra);
    reserve_for(account_holders_, extra);
    index_.reserve(highest, extra);
  }
  /// Room for `admissions` more on the organisation and its ancestors, and for open dossiers there.
  void reserve_admissions(const OrganisationTree& tree, RowIndex organisation,
                          std::size_t admissions) {
    for (RowIndex at = organisation; at != no_row; at = tree.row(at).parent) {
      reserve_ledger(at, admissions);
    }
  }
  /// The same for one organisation, which may be one of those reserve_organisations() made room
  /// for.
  void reserve_ledger(RowIndex organisation, std::size_t admissions, std::size_t annulled = 0) {
    if (organisation < holders_.size()) {
      reserve(holders_[organisation], admissions);
      if (annulled != 0) reserve_reversals(holders_[organisation], annulled);
      return;
    }
    const std::size_t ahead = organisation - holders_.size();
    while (prepared_.size() <= ahead) prepared_.emplace_back();
    reserve(prepared_[ahead], admissions);
    if (annulled != 0) reserve_reversals(prepared_[ahead], annulled);
  }
  /// Lets go of what was prepared for organisations that were not founded after all.
  void forget_prepared() noexcept { prepared_.clear(); }

  void add_organisation() noexcept {
    if (prepared_.empty()) {
      holders_.emplace_back();
    } else {
      holders_.push_back(std::move(prepared_.front()));
      prepared_.pop_front();
    }
  }

  /// Adds an account; admissions already recorded in its period count.
  RowIndex add(QuotaRow row) noexcept {
    const auto index = static_cast<RowIndex>(rows_.size());
    Holder& holder = holders_[row.holder];
    row.next_of_holder = no_row;
    row.fulfilled = holder.ledger.count(row.first_day, row.last_day, row.tally()) -
                    reversed(row, row.last_day, Closed::no);
    row.reserved = open_dossiers(row.holder, row.tally());
    rows_.push_back(row);
    index_.insert(row.id, index);
    if (holder.last == no_row) {
      holder.first = index;
      account_holders_.insert(
          std::lower_bound(account_holders_.begin(), account_holders_.end(), row.holder),
          row.holder);
    } else {
      rows_[holder.last].next_of_holder = index;
    }
    holder.last = index;
    return index;
  }

  /// An admission decided in the organisation counts there and on every ancestor.
  void fulfil(const OrganisationTree& tree, RowIndex organisation, Fulfilment entry) noexcept {
    if (!latest_ || *latest_ < entry.day) latest_ = entry.day;
    for (RowIndex at = organisation; at != no_row; at = tree.row(at).parent) {
      holders_[at].ledger.add(entry);
      for (RowIndex quota = holders_[at].first; quota != no_row;
           quota = rows_[quota].next_of_holder) {
        if (rows_[quota].counts(entry)) ++rows_[quota].fulfilled;
      }
    }
  }

  /// An admission that counted is annulled: it counts no longer on the organisation and every
  /// ancestor. Precondition: reserve_ledger() made room for it.
  void reverse(const OrganisationTree& tree, RowIndex organisation,
               const Reversal& reversal) noexcept {
    if (!latest_ || *latest_ < reversal.annulled_on) latest_ = reversal.annulled_on;
    for (RowIndex at = organisation; at != no_row; at = tree.row(at).parent) {
      holders_[at].reversals->push_back(reversal);
      for (RowIndex quota = holders_[at].first; quota != no_row;
           quota = rows_[quota].next_of_holder) {
        QuotaRow& row = rows_[quota];
        const bool counted = row.counts(reversal.entry);
        if (counted && reversal.annulled_on <= row.last_day) --row.fulfilled;
      }
    }
  }

  /// A dossier begins (+1) or ends (-1) to be in progress; the same tallies must end that began.
  void change_open(const OrganisationTree& tree, RowIndex organisation, std::uint32_t tallies,
                   std::int32_t change) noexcept {
    for (RowIndex at = organisation; at != no_row; at = tree.row(at).parent) {
      OpenByTally& open = *holders_[at].open;
      for (std::uint32_t bits = tallies; bits != 0; bits &= bits - 1) {
        open[static_cast<std::size_t>(std::countr_zero(bits))] +=
            static_cast<std::uint32_t>(change);
      }
      for (RowIndex quota = holders_[at].first; quota != no_row;
           quota = rows_[quota].next_of_holder) {
        const bool carried = (tallies & bit_of(rows_[quota].tally())) != 0;
        rows_[quota].reserved += carried ? static_cast<std::uint32_t>(change) : 0;
      }
    }
  }

  /// Heap memory held for accounts, and for what organisations have fulfilled or have open.
  [[nodiscard]] std::size_t account_bytes() const noexcept {
    return rows_.capacity() * sizeof(QuotaRow) + account_holders_.capacity() * sizeof(RowIndex) +
           index_.bytes();
  }
  [[nodiscard]] std::size_t ledger_bytes() const noexcept {
    std::size_t bytes = holders_.capacity() * sizeof(Holder);
    for (const Holder& holder : holders_) {
      bytes += holder.ledger.bytes() + (holder.open ? sizeof(OpenByTally) : 0) +
               holder.annulled().size_bytes();
    }
    return bytes;
  }

  friend bool operator==(const QuotaBook& left, const QuotaBook& right) noexcept {
    return left.rows_ == right.rows_ && left.holders_ == right.holders_;
  }

 private:
  struct Holder {
    RowIndex first = no_row;
    RowIndex last = no_row;
    FulfilmentLedger ledger;
    std::unique_ptr<OpenByTally> open;  ///< only where a dossier was ever open
    /// Only where an admission was annulled.
    std::unique_ptr<std::vector<Reversal>> reversals;

    [[nodiscard]] std::span<const Reversal> annulled() const noexcept {
      return reversals ? std::span<const Reversal>(*reversals) : std::span<const Reversal>();
    }

    friend bool operator==(const Holder& left, const Holder& right) noexcept {
      const OpenByTally none{};
      return left.first == right.first && left.last == right.last && left.ledger == right.ledger &&
             (left.open ? *left.open : none) == (right.open ? *right.open : none) &&
             std::equal(left.annulled().begin(), left.annulled().end(), right.annulled().begin(),
                        right.annulled().end());
    }
  };

  enum class Closed : bool { no, yes };

  [[nodiscard]] std::span<const Reversal> reversals(RowIndex organisation) const noexcept {
    return holders_[organisation].annulled();
  }
  [[nodiscard]] static bool carries(const Fulfilment& entry, PriorityGroup group) noexcept {
    return (entry.tallies & bit_of(tally_of(group))) != 0;
  }

  /// Admissions of the account up to `as_of` that were annulled by then, before its period closed
  /// or after.
  [[nodiscard]] std::uint32_t reversed(const QuotaRow& account, Day as_of,
                                       Closed closed) const noexcept {
    std::uint32_t total = 0;
    for (const Reversal& reversal : reversals(account.holder)) {
      const bool after = reversal.annulled_on > account.last_day;
      const bool counts = account.counts(reversal.entry) && reversal.annulled_on <= as_of &&
                          after == (closed == Closed::yes);
      total += static_cast<std::uint32_t>(counts);
    }
    return total;
  }

  static void reserve_reversals(Holder& holder, std::size_t annulled) {
    if (!holder.reversals) holder.reversals = std::make_unique<std::vector<Reversal>>();
    reserve_for(*holder.reversals, annulled);
  }

  static void reserve(Holder& holder, std::size_t admissions) {
    holder.ledger.reserve(admissions);
    if (!holder.open) holder.open = std::make_unique<OpenByTally>();
  }

  std::vector<QuotaRow> rows_;
  std::vector<Holder> holders_;
  std::vector<RowIndex> account_holders_;
  OptionalDay latest_;           ///< latest decision of all ledgers
  std::deque<Holder> prepared_;  // for the organisations of the coming commit, in their order
  IdentifierIndex<QuotaId> index_;
};

}  // namespace dangvien::inline v0
