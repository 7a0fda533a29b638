// SPDX-License-Identifier: Apache-2.0
// view.cpp: opening a view; organisations and their counts.
#include <algorithm>
#include <memory>
#include <string>

#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "lists.hpp"
#include "structures.hpp"

namespace dangvien::capi {
namespace {

/// One figure, read on its own. Merged into a wider read, as the compilers do, it would wait for
/// the narrow writes of View::count() to reach the cache: ten nanoseconds instead of two.
std::uint32_t figure(const std::uint32_t& value) noexcept {
  return *static_cast<const volatile std::uint32_t*>(&value);
}

void fill(dv_count& row, std::uint64_t organisation, const SubtreeCount& count) noexcept {
  row.organisation = organisation;
  row.organisations = figure(count.organisations);
  row.cells = figure(count.cells);
  row.official_members = figure(count.official_members);
  row.probationary_members = figure(count.probationary_members);
  row.open_dossiers = figure(count.open_dossiers);
  row.unused = 0;
}

/// fill() of a structure of another size than ours.
[[gnu::cold, gnu::noinline]] void fill_part(dv_count* row, std::uint64_t organisation,
                                            const SubtreeCount& count) noexcept {
  dv_count full = DV_COUNT_INIT;
  fill(full, organisation, count);
  store(row, full);
}

/// Says what is wrong with the arguments of dv_view_count(); apart, so that the way without fault
/// is short.
[[gnu::cold, gnu::noinline]] std::int32_t refuse_count(const dv_view* view,
                                                       std::uint64_t organisation,
                                                       const dv_count* count, dv_error** error) {
  if (view == nullptr) return missing(error, "view");
  if (count == nullptr) return missing(error, "count");
  if (!has_size(count)) return wrong_size(error, "count.size", count->size, "dv_count");
  return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
}

dv_organisation organisation_of(const OrganisationView& found) noexcept {
  dv_organisation organisation = DV_ORGANISATION_INIT;
  organisation.id = found.id.packed();
  organisation.parent = found.parent.packed();
  organisation.name = found.name.data();
  organisation.name_size = found.name.size();
  organisation.code = found.code.data();
  organisation.code_size = found.code.size();
  organisation.kind = static_cast<std::int32_t>(found.kind);
  organisation.rank = static_cast<std::int32_t>(found.rank);
  organisation.sector = static_cast<std::int32_t>(found.sector);
  organisation.founded_on = found.founded_on.days();
  organisation.external_code = found.external_code.data();
  organisation.external_code_size = found.external_code.size();
  return organisation;
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

int32_t dv_view_open(const dv_registry* registry, dv_view** view, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (view == nullptr) return missing(error, "view");
    *view = nullptr;
    if (registry == nullptr) return missing(error, "registry");
    *view = new dv_view{registry->core, registry->core->registry->view()};
    return DV_OK;
  });
}

void dv_view_close(dv_view* view) noexcept { delete view; }

uint64_t dv_view_sequence(const dv_view* view) noexcept {
  return view == nullptr ? 0 : view->view.sequence();
}

int32_t dv_view_count(const dv_view* view, uint64_t organisation, dv_count* count,
                      dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (view == nullptr || count == nullptr || !has_size(count) || !is_identity(organisation))
        [[unlikely]] {
      return refuse_count(view, organisation, count, error);
    }
    const auto id = OrganisationId::from_packed(organisation);
    SubtreeCount found;
    if (!view->view.find_count(id, found)) [[unlikely]] {
      return fail(error, view->view.count(id).error());
    }
    if (count->size == sizeof *count) [[likely]] {
      fill(*count, organisation, found);
    } else {
      fill_part(count, organisation, found);
    }
    return DV_OK;
  });
}

int32_t dv_view_members_as_of(const dv_view* view, uint64_t organisation, int32_t as_of,
                              uint32_t* official, uint32_t* probationary,
                              dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (official != nullptr) *official = 0;
    if (probationary != nullptr) *probationary = 0;
    if (view == nullptr) return missing(error, "view");
    if (!is_identity(organisation)) {
      return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
    }
    const auto day = day_argument(as_of);
    if (!day) return fail_day(error, "as_of", as_of);
    const auto found = view->view.members_as_of(OrganisationId::from_packed(organisation), *day);
    if (!found) return fail(error, found.error());
    if (official != nullptr) *official = found->official;
    if (probationary != nullptr) *probationary = found->probationary;
    return DV_OK;
  });
}

int32_t dv_view_count_many(const dv_view* view, const uint64_t* organisations, size_t count,
                           const dv_count_columns* columns, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (view == nullptr) return missing(error, "view");
    if (organisations == nullptr && count != 0) return missing(error, "organisations");
    if (columns == nullptr) return missing(error, "columns");
    dv_count_columns wanted = DV_COUNT_COLUMNS_INIT;
    if (!has_size(columns)) {
      return wrong_size(error, "columns.size", columns->size, "dv_count_columns");
    }
    if (!load(columns, wanted)) {
      return misuse(error, "columns", phrase::unknown_column(), phrase::null_pointer());
    }
    const auto counted = view->view.counts({organisations, count},
                                           {.organisations = wanted.organisations,
                                            .cells = wanted.cells,
                                            .official_members = wanted.official_members,
                                            .probationary_members = wanted.probationary_members,
                                            .open_dossiers = wanted.open_dossiers});
    return counted ? DV_OK : fail(error, counted.error());
  });
}

int32_t dv_view_organisation(const dv_view* view, uint64_t id, dv_organisation* organisation,
                             dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (view == nullptr) return missing(error, "view");
    if (organisation == nullptr) return missing(error, "organisation");
    if (!has_size(organisation)) {
      return wrong_size(error, "organisation.size", organisation->size, "dv_organisation");
    }
    if (!is_identity(id)) return fail_identity(error, "id", id, DV_ORGANISATION);
    const auto found = view->view.organisation(OrganisationId::from_packed(id));
    if (!found) return fail(error, found.error());
    store(organisation, organisation_of(*found));
    return DV_OK;
  });
}

int32_t dv_view_organisations(const dv_view* view, uint64_t* ids, size_t capacity, size_t* count,
                              dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (const auto code = check_list(view, ids, capacity, count, error)) return code;
    give_list(view->view.organisations(), ids, capacity, count);
    return DV_OK;
  });
}

int32_t dv_view_children(const dv_view* view, uint64_t organisation, uint64_t* ids, size_t capacity,
                         size_t* count, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (const auto code = check_list(view, ids, capacity, count, error)) return code;
    if (!is_identity(organisation)) {
      return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
    }
    const auto found = view->view.children(OrganisationId::from_packed(organisation));
    if (!found) return fail(error, found.error());
    give_list(*found, ids, capacity, count);
    return DV_OK;
  });
}

}  // extern "C"
