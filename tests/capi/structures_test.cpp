// SPDX-License-Identifier: Apache-2.0
//
// structures_test.cpp: structures that begin with their size: programs built with an older or a
// newer header than the library's, and programs that forgot to state a size.

#include <array>
#include <cstddef>
#include <cstring>

#include "capi/support.hpp"

namespace capi_test {
namespace {

// The layout on the platforms we build for. A change here breaks every program that was built
// before it.
static_assert(sizeof(void*) != 8 ||
              (sizeof(dv_open_options) == 48 && sizeof(dv_verify_report) == 104 &&
               sizeof(dv_overlay) == 32 && sizeof(dv_phrase_argument) == 56 &&
               sizeof(dv_submit_options) == 40 && sizeof(dv_value) == 24 &&
               sizeof(dv_finding) == 112 && sizeof(dv_count) == 40 &&
               sizeof(dv_count_columns) == 48 && sizeof(dv_organisation) == 88 &&
               sizeof(dv_progress) == 80 && sizeof(dv_display_policy) == 32 &&
               sizeof(dv_act) == 64));
static_assert(offsetof(dv_count, organisation) == sizeof(size_t));
static_assert(offsetof(dv_progress, reserved) == sizeof(size_t) + 56);
static_assert(offsetof(dv_finding, command) == 6 * sizeof(void*));

/// A structure as a newer header might have it: ours, and more behind it.
template <typename Structure>
struct Newer {
  Structure known;
  std::array<unsigned char, 16> more;
};

TEST(CapiStructure, OfAnOlderProgramIsFilledOnlySoFar) {
  const Registry registry = told();
  const View view = open_view(registry);
  for (std::size_t size = sizeof(std::size_t); size <= sizeof(dv_count); ++size) {
    dv_count count;
    std::memset(&count, 0xab, sizeof count);
    count.size = size;
    succeed(dv_view_count, view.get(), std::uint64_t{1}, &count);
    EXPECT_EQ(count.size, size);
    const auto* bytes = reinterpret_cast<const unsigned char*>(&count);
    for (std::size_t byte = size; byte < sizeof count; ++byte) {
      EXPECT_EQ(bytes[byte], 0xab) << "size " << size << " byte " << byte;
    }
    if (size >= offsetof(dv_count, cells)) {
      EXPECT_EQ(count.organisations, 2U);
    }
  }
}

TEST(CapiStructure, OfANewerProgramIsFilledWithZeroBehind) {
  const Registry registry = told();
  const View view = open_view(registry);
  Newer<dv_count> newer;
  std::memset(&newer, 0xab, sizeof newer);
  newer.known.size = sizeof newer;
  succeed(dv_view_count, view.get(), std::uint64_t{1}, &newer.known);
  EXPECT_EQ(newer.known.size, sizeof newer);
  EXPECT_EQ(newer.known.organisations, 2U);
  for (const unsigned char byte : newer.more) EXPECT_EQ(byte, 0);
}

TEST(CapiStructure, OfANewerProgramIsReadIfItAsksForNothingNew) {
  Newer<dv_open_options> options{DV_OPEN_OPTIONS_INIT, {}};
  options.known.size = sizeof options;
  dv_registry* raw = nullptr;
  succeed(dv_registry_open_memory, &options.known, &raw);
  EXPECT_NE(raw, nullptr);
  dv_registry_close(raw);
  options.more[15] = 1;
  const Failure failure = call(dv_registry_open_memory, &options.known, &raw);
  EXPECT_EQ(failure.code, DV_MISUSE);
  EXPECT_EQ(failure.path, "options");
  EXPECT_EQ(raw, nullptr);
}

TEST(CapiStructure, OfAnOlderProgramIsReadOnlySoFar) {
  dv_open_options options = DV_OPEN_OPTIONS_INIT;
  options.size = offsetof(dv_open_options, stream);
  options.stream = 70000;  // behind what the caller states: not read
  dv_registry* raw = nullptr;
  succeed(dv_registry_open_memory, &options, &raw);
  dv_registry_close(raw);
}

TEST(CapiStructure, WithoutItsSizeIsMisuse) {
  const Registry registry = told();
  const View view = open_view(registry);
  for (const std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{5000}, SIZE_MAX}) {
    dv_count count = DV_COUNT_INIT;
    count.size = size;
    count.organisations = 77;
    const Failure failure = call(dv_view_count, view.get(), std::uint64_t{1}, &count);
    EXPECT_EQ(failure.code, DV_MISUSE);
    EXPECT_EQ(failure.path, "count.size");
    EXPECT_EQ(count.organisations, 77U);
  }
}

TEST(CapiStructure, OfATableAreAsFarApartAsTheCallerSays) {
  const Registry registry = told();
  const View view = open_view(registry);
  const std::int32_t day = dv_day_from_civil(2025, 12, 31);
  std::array<Newer<dv_progress>, 2> rows;
  std::memset(rows.data(), 0xab, sizeof rows);
  std::size_t count = 0;
  succeed(dv_view_progress_table, view.get(), std::uint64_t{1}, day, 1, &rows[0].known,
          sizeof rows[0], rows.size(), &count);
  EXPECT_EQ(count, 1U);
  EXPECT_EQ(rows[0].known.size, sizeof rows[0]);
  EXPECT_EQ(rows[0].known.number, 2U);
  for (const unsigned char byte : rows[0].more) EXPECT_EQ(byte, 0);
  EXPECT_EQ(rows[1].more[0], 0xab);
  for (const std::size_t size : {std::size_t{0}, std::size_t{12}, std::size_t{5000}}) {
    EXPECT_EQ(call(dv_view_progress_table, view.get(), std::uint64_t{1}, day, 1, &rows[0].known,
                   size, rows.size(), &count)
                  .code,
              DV_MISUSE);
  }
}

}  // namespace
}  // namespace capi_test
