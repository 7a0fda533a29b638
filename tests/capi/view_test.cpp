// SPDX-License-Identifier: Apache-2.0
//
// view_test.cpp: counts, organisations, progress and admissions.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "capi/support.hpp"

namespace capi_test {
namespace {

constexpr std::uint64_t commune = 1;
constexpr std::uint64_t cell = 2;
constexpr std::uint64_t nobody = 99;
constexpr std::uint64_t beyond_48_bits = (std::uint64_t{1} << 48U) | 1U;

class CapiView : public ::testing::Test {
 protected:
  const Registry registry = told();
  const View view = open_view(registry);
  const std::int32_t day = dv_day_from_civil(2025, 12, 31);
};

TEST_F(CapiView, CountsASubtree) {
  dv_count count = DV_COUNT_INIT;
  succeed(dv_view_count, view.get(), commune, &count);
  EXPECT_EQ(count.organisation, commune);
  EXPECT_EQ(count.organisations, 2U);
  EXPECT_EQ(count.cells, 1U);
  EXPECT_EQ(count.official_members, 3U);
  EXPECT_EQ(count.probationary_members, 0U);
  EXPECT_EQ(count.open_dossiers, 1U);
  EXPECT_EQ(count.unused, 0U);
  EXPECT_EQ(call(dv_view_count, view.get(), nobody, &count).code, DV_UNKNOWN_ID);
  EXPECT_EQ(call(dv_view_count, view.get(), std::uint64_t{0}, &count).code, DV_UNKNOWN_ID);
  EXPECT_EQ(call(dv_view_count, view.get(), beyond_48_bits, &count).code, DV_UNKNOWN_ID);
}

TEST_F(CapiView, CountsManyByColumn) {
  const std::array<std::uint64_t, 3> organisations = {cell, commune, cell};
  std::array<std::uint32_t, 3> sizes{};
  std::array<std::uint32_t, 3> members{};
  dv_count_columns columns = DV_COUNT_COLUMNS_INIT;
  columns.organisations = sizes.data();
  columns.official_members = members.data();
  succeed(dv_view_count_many, view.get(), organisations.data(), organisations.size(), &columns);
  EXPECT_EQ(sizes, (std::array<std::uint32_t, 3>{1, 2, 1}));
  EXPECT_EQ(members, (std::array<std::uint32_t, 3>{3, 3, 3}));
  succeed(dv_view_count_many, view.get(), static_cast<const std::uint64_t*>(nullptr),
          std::size_t{0}, &columns);
}

TEST_F(CapiView, NamesThePlaceOfAnUnknownOrganisationAmongMany) {
  dv_count_columns columns = DV_COUNT_COLUMNS_INIT;
  std::array<std::uint32_t, 3> cells{7, 7, 7};
  columns.cells = cells.data();
  for (const std::uint64_t wrong : {nobody, beyond_48_bits}) {
    const std::array<std::uint64_t, 3> organisations = {commune, wrong, cell};
    const Failure failure =
        call(dv_view_count_many, view.get(), organisations.data(), organisations.size(), &columns);
    EXPECT_EQ(failure.code, DV_UNKNOWN_ID);
    EXPECT_EQ(failure.path, "organisations[1]");
    EXPECT_EQ(cells, (std::array<std::uint32_t, 3>{1, 7, 7}));
  }
}

TEST_F(CapiView, ShowsAnOrganisation) {
  dv_organisation organisation = DV_ORGANISATION_INIT;
  succeed(dv_view_organisation, view.get(), commune, &organisation);
  EXPECT_EQ(organisation.id, commune);
  EXPECT_EQ(organisation.parent, 0U);
  EXPECT_EQ((std::string_view{organisation.name, organisation.name_size}), "Đảng bộ xã Mỹ Lung");
  EXPECT_EQ((std::string_view{organisation.code, organisation.code_size}), "25123456");
  EXPECT_EQ(organisation.kind, DV_ORGANISATION_KIND_UPPER_PARTY);
  EXPECT_EQ(organisation.rank, DV_RANK_UPPER);
  EXPECT_EQ(organisation.sector, DV_SECTOR_RESIDENTIAL);
  EXPECT_EQ(organisation.founded_on, dv_day_from_civil(2025, 7, 1));
  succeed(dv_view_organisation, view.get(), cell, &organisation);
  EXPECT_EQ(organisation.parent, commune);
  EXPECT_EQ(organisation.code_size, 0U);
  EXPECT_EQ(call(dv_view_organisation, view.get(), nobody, &organisation).code, DV_UNKNOWN_ID);
}

TEST_F(CapiView, ListsIntoTheCallersMemory) {
  std::size_t count = 0;
  succeed(dv_view_organisations, view.get(), static_cast<std::uint64_t*>(nullptr), std::size_t{0},
          &count);
  EXPECT_EQ(count, 2U);
  std::array<std::uint64_t, 3> ids{7, 7, 7};
  succeed(dv_view_organisations, view.get(), ids.data(), ids.size(), &count);
  EXPECT_EQ(ids, (std::array<std::uint64_t, 3>{commune, cell, 7}));
  ids = {7, 7, 7};
  succeed(dv_view_organisations, view.get(), ids.data(), std::size_t{1}, &count);
  EXPECT_EQ(count, 2U);
  EXPECT_EQ(ids, (std::array<std::uint64_t, 3>{commune, 7, 7}));
  succeed(dv_view_children, view.get(), commune, ids.data(), ids.size(), &count);
  EXPECT_EQ(count, 1U);
  EXPECT_EQ(ids[0], cell);
  succeed(dv_view_dossiers, view.get(), std::uint64_t{0}, ids.data(), ids.size(), &count);
  EXPECT_EQ(count, 1U);
  succeed(dv_view_dossiers, view.get(), cell, ids.data(), ids.size(), &count);
  EXPECT_EQ(count, 1U);
  EXPECT_EQ(call(dv_view_children, view.get(), nobody, ids.data(), ids.size(), &count).code,
            DV_UNKNOWN_ID);
  EXPECT_EQ(call(dv_view_dossiers, view.get(), nobody, ids.data(), ids.size(), &count).code,
            DV_UNKNOWN_ID);
  EXPECT_EQ(count, 0U);
}

TEST_F(CapiView, ShowsProgressOfAQuota) {
  dv_progress progress = DV_PROGRESS_INIT;
  succeed(dv_view_progress, view.get(), std::uint64_t{1}, day, &progress);
  EXPECT_EQ(progress.quota, 1U);
  EXPECT_EQ(progress.holder, commune);
  EXPECT_EQ(progress.basis, DV_QUOTA_BASIS_OWN_PLAN);
  EXPECT_EQ(progress.group, DV_PRIORITY_GROUP_EVERYONE);
  EXPECT_EQ(progress.number, 2U);
  EXPECT_EQ(progress.fulfilled, 0);
  EXPECT_EQ(progress.reserved, 1U);
  EXPECT_EQ(progress.first_day, dv_day_from_civil(2025, 1, 1));
  EXPECT_EQ(progress.last_day, day);
  EXPECT_EQ(progress.as_of, day);
  EXPECT_EQ(call(dv_view_progress, view.get(), nobody, day, &progress).code, DV_UNKNOWN_ID);
  for (const std::int32_t no_day : {DV_NO_DAY, DV_FIRST_DAY - 1, DV_LAST_DAY + 1}) {
    EXPECT_EQ(call(dv_view_progress, view.get(), std::uint64_t{1}, no_day, &progress).path,
              "as_of");
  }
}

TEST_F(CapiView, TabulatesProgressIntoTheCallersMemory) {
  std::size_t count = 0;
  succeed(dv_view_progress_table, view.get(), commune, day, 1, static_cast<dv_progress*>(nullptr),
          std::size_t{0}, std::size_t{0}, &count);
  EXPECT_EQ(count, 1U);
  std::array<dv_progress, 2> rows{};
  succeed(dv_view_progress_table, view.get(), commune, day, 0, rows.data(), sizeof rows[0],
          rows.size(), &count);
  EXPECT_EQ(count, 1U);
  EXPECT_EQ(rows[0].size, sizeof rows[0]);
  EXPECT_EQ(rows[0].quota, 1U);
  EXPECT_EQ(rows[1].size, 0U);
  succeed(dv_view_progress_table, view.get(), cell, day, 1, rows.data(), sizeof rows[0],
          rows.size(), &count);
  EXPECT_EQ(count, 0U);
  EXPECT_EQ(call(dv_view_progress_table, view.get(), nobody, day, 1, rows.data(), sizeof rows[0],
                 rows.size(), &count)
                .code,
            DV_UNKNOWN_ID);
}

TEST_F(CapiView, CountsMembersAsOfADay) {
  dv_count now = DV_COUNT_INIT;
  succeed(dv_view_count, view.get(), commune, &now);
  std::uint32_t official = 0;
  std::uint32_t probationary = 7;
  const std::int32_t far = dv_day_from_civil(2100, 1, 1);
  const std::int32_t before = dv_day_from_civil(1930, 1, 1);
  succeed(dv_view_members_as_of, view.get(), commune, far, &official, &probationary);
  EXPECT_EQ(official, now.official_members);
  EXPECT_EQ(probationary, now.probationary_members);
  EXPECT_NE(official, 0U);
  succeed(dv_view_members_as_of, view.get(), commune, before, &official,
          static_cast<std::uint32_t*>(nullptr));
  EXPECT_EQ(official, 0U);
  EXPECT_EQ(
      call(dv_view_members_as_of, view.get(), commune, DV_NO_DAY, &official, &probationary).path,
      "as_of");
  EXPECT_EQ(call(dv_view_members_as_of, view.get(), nobody, far, &official, &probationary).code,
            DV_UNKNOWN_ID);
}

TEST_F(CapiView, CountsAdmissionsOfAGroup) {
  const std::int32_t first = dv_day_from_civil(2025, 1, 1);
  std::uint32_t count = 7;
  succeed(dv_view_admitted, view.get(), commune, first, day,
          std::int32_t{DV_PRIORITY_GROUP_EVERYONE}, &count);
  EXPECT_EQ(count, 0U);
  EXPECT_EQ(call(dv_view_admitted, view.get(), commune, first, day, -1, &count).path, "group");
  EXPECT_EQ(call(dv_view_admitted, view.get(), commune, first, day, 1000, &count).path, "group");
  EXPECT_EQ(call(dv_view_admitted, view.get(), commune, DV_NO_DAY, day, 0, &count).path,
            "first_day");
  EXPECT_EQ(call(dv_view_admitted, view.get(), commune, first, DV_NO_DAY, 0, &count).path,
            "last_day");
  EXPECT_EQ(call(dv_view_admitted, view.get(), nobody, first, day, 0, &count).code, DV_UNKNOWN_ID);
}

}  // namespace
}  // namespace capi_test
