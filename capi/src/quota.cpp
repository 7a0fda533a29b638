// SPDX-License-Identifier: Apache-2.0
// quota.cpp: progress, admissions, and how a proportion is shown.
#include <algorithm>
#include <cstring>
#include <limits>
#include <string>

#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/quota/progress.hpp"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "lists.hpp"
#include "structures.hpp"

namespace dangvien::capi {
namespace {

constexpr dv_progress progress_of(const Progress& row) noexcept {
  return {.size = sizeof(dv_progress),
          .quota = row.quota.packed(),
          .holder = row.holder.packed(),
          .basis = static_cast<std::int32_t>(row.basis),
          .group = static_cast<std::int32_t>(row.group),
          .shape = static_cast<std::int32_t>(row.shape),
          .origin = static_cast<std::int32_t>(row.origin),
          .first_day = row.first_day.days(),
          .last_day = row.last_day.days(),
          .as_of = row.as_of.days(),
          .number = row.number,
          .upper = row.upper,
          .fulfilled = row.fulfilled,
          .reserved = row.reserved,
          .mass_organisation = static_cast<std::int32_t>(row.mass_organisation),
          .annulled = row.annulled,
          .unused = 0};
}

/// Writes rows one behind the other, `row_size` bytes apart.
void give_rows(const std::vector<Progress>& table, dv_progress* rows, std::size_t row_size,
               std::size_t capacity) noexcept {
  auto* place = reinterpret_cast<unsigned char*>(rows);
  const std::size_t length = std::min(capacity, table.size());
  for (std::size_t row = 0; row < length; ++row, place += row_size) {
    std::memcpy(place, &row_size, sizeof row_size);
    store(reinterpret_cast<dv_progress*>(place), progress_of(table[row]));
  }
}

bool is_count(std::int64_t number) noexcept {
  return number >= 0 && number <= std::numeric_limits<std::uint32_t>::max();
}

std::int32_t policy_of(const dv_display_policy* given, DisplayPolicy& policy, dv_error** error) {
  if (given == nullptr) return DV_OK;
  dv_display_policy full = DV_DISPLAY_POLICY_INIT;
  if (!has_size(given)) {
    return wrong_size(error, "policy.size", given->size, "dv_display_policy");
  }
  if (!load(given, full)) {
    return misuse(error, "policy", phrase::unknown_option(), phrase::zero());
  }
  const auto rounding = enum_argument<DisplayRounding>(full.rounding);
  const auto mark = enum_argument<DecimalMark>(full.mark);
  const auto form = enum_argument<DisplayForm>(full.form);
  if (full.decimals < 0 || full.decimals > 2) {
    return misuse(error, "policy.decimals", phrase::number(full.decimals),
                  phrase::number_between(0, 2));
  }
  if (!rounding)
    return misuse(error, "policy.rounding", phrase::number(full.rounding),
                  phrase::value_of("dv_display_rounding"));
  if (!mark)
    return misuse(error, "policy.mark", phrase::number(full.mark),
                  phrase::value_of("dv_decimal_mark"));
  if (!form)
    return misuse(error, "policy.form", phrase::number(full.form),
                  phrase::value_of("dv_display_form"));
  policy = {.decimals = static_cast<std::uint8_t>(full.decimals),
            .rounding = *rounding,
            .mark = *mark,
            .keep_zeros = full.keep_zeros != 0,
            .form = *form,
            .plus_sign = full.plus_sign != 0};
  return DV_OK;
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

int32_t dv_view_progress(const dv_view* view, uint64_t quota, int32_t as_of, dv_progress* progress,
                         dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (view == nullptr) return missing(error, "view");
    if (progress == nullptr) return missing(error, "progress");
    if (!has_size(progress)) {
      return wrong_size(error, "progress.size", progress->size, "dv_progress");
    }
    if (!is_identity(quota)) return fail_identity(error, "quota", quota, DV_QUOTA);
    const auto day = day_argument(as_of);
    if (!day) return fail_day(error, "as_of", as_of);
    const auto found = view->view.progress(QuotaId::from_packed(quota), *day);
    if (!found) return fail(error, found.error());
    store(progress, progress_of(*found));
    return DV_OK;
  });
}

int32_t dv_view_progress_table(const dv_view* view, uint64_t organisation, int32_t as_of,
                               int32_t subtree, dv_progress* rows, size_t row_size, size_t capacity,
                               size_t* count, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (const auto code = check_list(view, rows, capacity, count, error)) return code;
    if (capacity != 0 && (row_size < sizeof(std::size_t) || row_size > largest_structure ||
                          row_size % alignof(dv_progress) != 0)) {
      return wrong_size(error, "row_size", row_size, "dv_progress");
    }
    if (!is_identity(organisation)) {
      return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
    }
    const auto day = day_argument(as_of);
    if (!day) return fail_day(error, "as_of", as_of);
    const auto table =
        view->view.progress_table(OrganisationId::from_packed(organisation), *day, subtree != 0);
    if (!table) return fail(error, table.error());
    *count = table->size();
    give_rows(*table, rows, row_size, capacity);
    return DV_OK;
  });
}

int32_t dv_view_admitted(const dv_view* view, uint64_t organisation, int32_t first_day,
                         int32_t last_day, int32_t group, uint32_t* count,
                         dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (count == nullptr) return missing(error, "count");
    *count = 0;
    if (view == nullptr) return missing(error, "view");
    if (!is_identity(organisation)) {
      return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
    }
    const auto first = day_argument(first_day);
    if (!first) return fail_day(error, "first_day", first_day);
    const auto last = day_argument(last_day);
    if (!last) return fail_day(error, "last_day", last_day);
    const auto wanted = enum_argument<PriorityGroup>(group);
    if (!wanted) {
      return misuse(error, "group", phrase::number(group), phrase::value_of("dv_priority_group"));
    }
    const auto found =
        view->view.admitted(OrganisationId::from_packed(organisation), *first, *last, *wanted);
    if (!found) return fail(error, found.error());
    *count = *found;
    return DV_OK;
  });
}

int32_t dv_format_progress(int64_t fulfilled, int64_t number, const dv_display_policy* policy,
                           char* text, size_t capacity, size_t* length, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (length != nullptr) *length = 0;
    if (text == nullptr) return missing(error, "text");
    if (capacity != 0) *text = '\0';
    if (!is_count(fulfilled)) {
      return misuse(error, "fulfilled", phrase::number(fulfilled),
                    phrase::number_between(0, UINT32_MAX));
    }
    if (!is_count(number))
      return misuse(error, "number", phrase::number(number), phrase::number_between(0, UINT32_MAX));
    DisplayPolicy full;
    if (const auto code = policy_of(policy, full, error)) return code;
    const FigureText figure = format_progress(static_cast<std::uint32_t>(fulfilled),
                                              static_cast<std::uint32_t>(number), full);
    const std::string_view written = figure.view();
    if (written.size() >= capacity) {
      return misuse(error, "capacity", phrase::number(capacity),
                    phrase::at_least_named("DV_PROGRESS_CAPACITY"));
    }
    std::memcpy(text, written.data(), written.size());
    text[written.size()] = '\0';
    if (length != nullptr) *length = written.size();
    return DV_OK;
  });
}

}  // extern "C"
