// SPDX-License-Identifier: Apache-2.0
// registers.cpp: what is recorded beside the workflow: codes of other systems, classes, steering
// boards, exhaustion.
#include <string>
#include <vector>

#include "codec/json/encode.hpp"
#include "dangvien.h"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"

namespace dangvien::capi {
namespace {

/// What every function here is given first.
std::int32_t check(const dv_view* view, std::uint64_t organisation, dv_string** json,
                   dv_error** error) {
  if (json == nullptr) return missing(error, "json");
  *json = nullptr;
  if (view == nullptr) return missing(error, "view");
  if (!is_identity(organisation)) {
    return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
  }
  return DV_OK;
}

template <typename Row>
void give_rows(const std::vector<Row>& rows, dv_string** json) {
  std::string text = "[";
  for (const Row& row : rows) {
    if (text.size() > 1) text += ',';
    codec::append_json(text, row);
  }
  give_string(text + ']', json);
}

/// Who has the code, by one of the two look-ups of a view.
template <typename Find>
std::int32_t find_by_code(const dv_view* view, TextArgument code, std::uint64_t* id,
                          dv_error** error, Find find) {
  if (id == nullptr) return missing(error, "id");
  *id = 0;
  if (view == nullptr) return missing(error, "view");
  if (code.data == nullptr) return missing(error, "code");
  if (const auto wrong = check_text(code, "code", error)) return wrong;
  *id = find(view->view, code.text()).packed();
  return DV_OK;
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

int32_t dv_view_organisation_by_code(const dv_view* view, const char* code, size_t code_size,
                                     uint64_t* organisation, dv_error** error) noexcept {
  return guarded(error, [&] {
    return find_by_code(view, {code, code_size}, organisation, error,
                        [](const View& of, std::string_view text) {
                          return of.organisation_by_external_code(text);
                        });
  });
}

int32_t dv_view_person_by_code(const dv_view* view, const char* code, size_t code_size,
                               uint64_t* person, dv_error** error) noexcept {
  return guarded(error, [&] {
    return find_by_code(
        view, {code, code_size}, person, error,
        [](const View& of, std::string_view text) { return of.person_by_external_code(text); });
  });
}

int32_t dv_view_person_code(const dv_view* view, uint64_t person, dv_string** code,
                            dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (code == nullptr) return missing(error, "code");
    *code = nullptr;
    if (view == nullptr) return missing(error, "view");
    if (!is_identity(person)) return fail_identity(error, "person", person, DV_PERSON);
    auto found = view->view.person_external_code(PersonId::from_packed(person));
    if (!found) return fail(error, std::move(found).error());
    give_string(*std::move(found), code);
    return DV_OK;
  });
}

int32_t dv_view_awareness_classes_json(const dv_view* view, uint64_t organisation, int32_t first,
                                       int32_t last, dv_string** json, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (const auto code = check(view, organisation, json, error)) return code;
    const auto from = day_argument(first);
    if (!from) return fail_day(error, "first", first);
    const auto to = day_argument(last);
    if (!to) return fail_day(error, "last", last);
    const auto rows =
        view->view.awareness_classes(OrganisationId::from_packed(organisation), *from, *to);
    if (!rows) return fail(error, rows.error());
    give_rows(*rows, json);
    return DV_OK;
  });
}

int32_t dv_view_steering_boards_json(const dv_view* view, uint64_t organisation, int32_t day,
                                     dv_string** json, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (const auto code = check(view, organisation, json, error)) return code;
    const auto on = day_argument(day);
    if (!on) return fail_day(error, "day", day);
    const auto rows = view->view.steering_boards(OrganisationId::from_packed(organisation), *on);
    if (!rows) return fail(error, rows.error());
    give_rows(*rows, json);
    return DV_OK;
  });
}

int32_t dv_view_exhaustion_json(const dv_view* view, uint64_t organisation, int32_t day,
                                dv_string** json, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (const auto code = check(view, organisation, json, error)) return code;
    const auto on = day_argument(day);
    if (!on) return fail_day(error, "day", day);
    const auto found = view->view.exhaustion(OrganisationId::from_packed(organisation), *on);
    if (!found) return fail(error, found.error());
    give_string(codec::encode_json(*found), json);
    return DV_OK;
  });
}

}  // extern "C"
