// SPDX-License-Identifier: Apache-2.0
// Proves that a packed dossier is the dossier: whatever its fields hold comes back, different
// dossiers have different bytes, and no field of the schema is left out; and that the table, which
// packs and unpacks, answers as a plain list of rows does.
#include "dangvien/admission/dossier_table.hpp"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace dangvien {
namespace {

/// Any value of the type; where the type has an end, its ends too.
template <typename Value>
struct Any {
  static Value value() {
    if constexpr (std::is_same_v<Value, bool>) {
      return *rc::gen::arbitrary<bool>();
    } else if constexpr (std::is_enum_v<Value>) {
      return static_cast<Value>(*rc::gen::inRange<int>(0, 256));
    } else if constexpr (std::is_same_v<Value, Day>) {
      return Day::from_days(
          *rc::gen::oneOf(rc::gen::inRange(17000, 21000), rc::gen::inRange(INT32_MIN, INT32_MAX)));
    } else if constexpr (std::is_same_v<Value, OptionalDay>) {
      return *rc::gen::arbitrary<bool>() ? OptionalDay{Any<Day>::value()} : OptionalDay{};
    } else if constexpr (requires(Value value) { value.stream(); }) {
      return {*rc::gen::arbitrary<std::uint16_t>(), number()};
    } else if constexpr (requires(Value value) { value.bits(); }) {
      return Value::from_bits(*rc::gen::arbitrary<std::uint64_t>());
    } else if constexpr (requires(Value value) { value.count; }) {
      return {static_cast<std::int32_t>(number())};
    } else {
      return static_cast<Value>(number());
    }
  }
  static std::uint32_t number() {
    return *rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(0, 300),
                           rc::gen::arbitrary<std::uint32_t>(), rc::gen::just(UINT32_MAX));
  }
};

template <typename Record, std::size_t... At>
void make_up(Record& record, std::index_sequence<At...> /*fields*/, int out_of_ten);

template <typename Record>
Record any_record(int out_of_ten) {
  Record record{};
  make_up(record, std::make_index_sequence<field_count<Record>>{}, out_of_ten);
  return record;
}

template <typename Record, std::size_t Capacity>
struct Any<InlineVector<Record, Capacity>> {
  static InlineVector<Record, Capacity> value() {
    InlineVector<Record, Capacity> records;
    const auto size = *rc::gen::inRange<std::size_t>(0, Capacity + 1);
    while (records.size() < size) records.push_back(any_record<Record>(8));
    return records;
  }
};

template <std::size_t At, typename Record>
void change_field(Record& record) {
  record.*std::get<At>(fields_of<Record>) = Any<packing::FieldType<Record, At>>::value();
}

template <typename Record, std::size_t... At>
void make_up(Record& record, std::index_sequence<At...> /*fields*/, int out_of_ten) {
  const auto change = [&]<std::size_t Field>() {
    if (*rc::gen::inRange(0, 10) < out_of_ten) change_field<Field>(record);
  };
  (change.template operator()<At>(), ...);
}

Dossier any_dossier() { return any_record<Dossier>(*rc::gen::inRange(0, 11)); }

/// Another value for one field, whichever it is.
void change_one_field(Dossier& dossier) {
  const auto wanted = *rc::gen::inRange<std::size_t>(0, field_count<Dossier>);
  [&]<std::size_t... At>(std::index_sequence<At...>) {
    ((At == wanted ? change_field<At>(dossier) : void()), ...);
  }
  (std::make_index_sequence<field_count<Dossier>>{});
}

std::vector<std::uint8_t> packed(const Dossier& dossier) {
  std::array<std::uint8_t, packing::most_bytes<Dossier>()> bytes{};
  packing::Writer to{bytes.data()};
  packing::write(to, dossier);
  return {bytes.data(), to.at};
}

Dossier unpacked(const std::vector<std::uint8_t>& bytes) {
  packing::Reader from{bytes.data()};
  Dossier dossier;
  packing::read(from, dossier);
  EXPECT_EQ(from.at, bytes.data() + bytes.size());
  return dossier;
}

RC_GTEST_PROP(PackedDossier, ComesBackAsItWas, ()) {
  const Dossier dossier = any_dossier();
  RC_ASSERT(unpacked(packed(dossier)) == dossier);
}

RC_GTEST_PROP(PackedDossier, HasItsOwnBytes, ()) {
  const Dossier dossier = any_dossier();
  Dossier other = dossier;
  RC_ASSERT(packed(dossier) == packed(other));
  change_one_field(other);
  RC_ASSERT((packed(dossier) == packed(other)) == (dossier == other));
}

/// Stands for a value of any type.
struct Anything {
  template <typename Value>
  operator Value() const;  // NOLINT(google-explicit-constructor)
};
template <typename Record, std::size_t... At>
constexpr bool can_be_made_of(std::index_sequence<At...> /*fields*/) {
  return requires { Record{(static_cast<void>(At), Anything{})...}; };
}

/// A record takes as many initialisers as it has members, and no more.
template <typename Record>
constexpr bool lists_every_field() {
  return can_be_made_of<Record>(std::make_index_sequence<field_count<Record>>{}) &&
         !can_be_made_of<Record>(std::make_index_sequence<field_count<Record> + 1>{});
}
static_assert(lists_every_field<Dossier>());
static_assert(lists_every_field<Introduction>());
static_assert(lists_every_field<VerificationLetter>());

TEST(PackedDossier, IsShortWhenLittleIsKnown) {
  EXPECT_EQ(packed({}).size(), packing::bit_bytes<Dossier>);
  Dossier listed;
  listed.listed_on = Day::from_civil({2025, 3, 3}).value();
  listed.helper = {0, 100};
  EXPECT_LE(packed(listed).size(), packing::bit_bytes<Dossier> + 3);
}

/// Rows with identities that follow from their places, and others.
DossierRow any_row(RowIndex index) {
  DossierRow row;
  row.dossier = any_dossier();
  row.person = *rc::gen::inRange<RowIndex>(0, 1000);
  row.organisation = *rc::gen::inRange<RowIndex>(0, 1000);
  row.reserved_tallies = Any<std::uint32_t>::value();
  row.last_commit = *rc::gen::arbitrary<std::uint64_t>();
  if (*rc::gen::arbitrary<bool>()) row.dossier.person = {0, row.person + 1};
  if (*rc::gen::arbitrary<bool>()) row.dossier.organisation = {0, row.organisation + 1};
  row.dossier.id = {0, index + 1 + (*rc::gen::inRange(0, 30) == 0 ? 1000U : 0U)};
  return row;
}

bool answers(const DossierTable& table, const std::vector<DossierRow>& rows) {
  if (table.size() != rows.size()) return false;
  for (RowIndex index = 0; index < rows.size(); ++index) {
    const DossierRow& row = rows[index];
    const bool same = table.row(index) == row && table.find(row.dossier.id) == index &&
                      table.id(index) == row.dossier.id && table.person(index) == row.person &&
                      table.organisation(index) == row.organisation &&
                      table.state(index) == row.dossier.state &&
                      table.last_act_on(index) == row.dossier.last_act_on &&
                      table.last_commit(index) == row.last_commit;
    if (!same) return false;
  }
  return true;
}

void add(DossierTable& table, const DossierRow& row) {
  table.reserve(1, row.dossier.id);
  table.reserve_edits(1);
  table.add(row);
}

RC_GTEST_PROP(DossierTable, AnswersAsAListOfRows, ()) {
  DossierTable table;
  std::vector<DossierRow> rows;
  const int steps = *rc::gen::inRange(0, 80);
  for (int step = 0; step < steps; ++step) {
    if (rows.empty() || *rc::gen::inRange(0, 3) == 0) {
      const DossierRow row = any_row(static_cast<RowIndex>(rows.size()));
      if (table.find(row.dossier.id) != no_row) continue;
      rows.push_back(row);
      add(table, row);
      continue;
    }
    const auto index = *rc::gen::inRange<RowIndex>(0, static_cast<RowIndex>(rows.size()));
    DossierRow changed = any_row(index);
    changed.dossier.id = rows[index].dossier.id;
    table.reserve_edits(1);
    bool as_known = false;
    table.edit(index, [&](DossierRow& row) {
      as_known = row == rows[index];
      row = changed;
    });
    RC_ASSERT(as_known);
    rows[index] = changed;
  }
  RC_ASSERT(answers(table, rows));
  // By what way a table came to its rows is of no matter.
  DossierTable again;
  for (const DossierRow& row : rows) add(again, row);
  RC_ASSERT(table == again);
  if (rows.empty()) return;
  again.reserve_edits(1);
  again.edit(0, [](DossierRow& row) { ++row.last_commit; });
  RC_ASSERT(!(table == again));
}

}  // namespace
}  // namespace dangvien
