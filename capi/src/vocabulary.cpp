// SPDX-License-Identifier: Apache-2.0
// vocabulary.cpp: versions, codes, days, identities and strings.
#include <array>
#include <cstring>
#include <string>
#include <string_view>

#include "codec/json/value_text.hpp"
#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/version.hpp"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"

namespace dangvien::capi {
namespace {

static_assert(DV_VERSION_MAJOR == version_major && DV_VERSION_MINOR == version_minor &&
              DV_VERSION_PATCH == version_patch);
static_assert(
    code_of(ErrorCode::malformed) == DV_MALFORMED &&
    code_of(ErrorCode::unknown_id) == DV_UNKNOWN_ID &&
    code_of(ErrorCode::forbidden) == DV_FORBIDDEN &&
    code_of(ErrorCode::key_reused) == DV_KEY_REUSED &&
    code_of(ErrorCode::conflict) == DV_CONFLICT && code_of(ErrorCode::in_doubt) == DV_IN_DOUBT &&
    code_of(ErrorCode::storage) == DV_STORAGE && code_of(ErrorCode::corrupt) == DV_CORRUPT &&
    code_of(ErrorCode::too_new) == DV_TOO_NEW && code_of(ErrorCode::poisoned) == DV_POISONED &&
    code_of(ErrorCode::memory) == DV_MEMORY && code_of(ErrorCode::cancelled) == DV_CANCELLED &&
    code_of(ErrorCode::misuse) == DV_MISUSE && count_of<ErrorCode> == 14);
static_assert(Day::first().days() == DV_FIRST_DAY && Day::last().days() == DV_LAST_DAY &&
              OptionalDay::none_days == DV_NO_DAY);
static_assert(OrganisationId::letter == DV_ORGANISATION && PersonId::letter == DV_PERSON &&
              DossierId::letter == DV_DOSSIER && QuotaId::letter == DV_QUOTA);

constexpr std::array kinds = {DV_ORGANISATION, DV_PERSON, DV_DOSSIER, DV_QUOTA};

bool is_kind(char letter) noexcept {
  for (const int kind : kinds) {
    if (kind == letter) return true;
  }
  return false;
}

std::int32_t parse_id(std::string_view text, char* kind, std::uint64_t* id, dv_error** error) {
  if (!text.empty() && is_kind(text.front())) {
    if (const auto packed = codec::parse_identifier(text, text.front())) {
      if (kind != nullptr) *kind = text.front();
      *id = *packed;
      return DV_OK;
    }
  }
  return fail(error, Error{.code = ErrorCode::malformed,
                           .path = "text",
                           .offset = 0,
                           .found = phrase::text(std::string{excerpt(text)}),
                           .expected = phrase::any_identity()});
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

#define DV_TEXT_OF(number) DV_TEXT_OF_VALUE(number)
#define DV_TEXT_OF_VALUE(number) #number

extern "C" {

const char* dv_version(void) noexcept {
  return DV_TEXT_OF(DV_VERSION_MAJOR) "." DV_TEXT_OF(DV_VERSION_MINOR) "." DV_TEXT_OF(
      DV_VERSION_PATCH);
}

uint32_t dv_abi_version(void) noexcept { return DV_ABI_VERSION; }

const char* dv_code_name(int32_t code) noexcept {
  if (code == DV_OK) return "ok";
  const auto found = enum_argument<ErrorCode>(code < 0 && code > -1000 ? -code : 1000);
  return found ? name_of(*found).data() : "?";  // names are string literals
}

int32_t dv_day_from_civil(int32_t year, int32_t month, int32_t day) noexcept {
  if (month < 1 || day < 1) return DV_NO_DAY;
  const auto found =
      Day::from_civil({year, static_cast<std::uint32_t>(month), static_cast<std::uint32_t>(day)});
  return found ? found->days() : DV_NO_DAY;
}

int32_t dv_day_to_civil(int32_t day, int32_t* year, int32_t* month,
                        int32_t* day_of_month) noexcept {
  const auto found = day_argument(day);
  if (!found) return DV_MISUSE;
  const CivilDate date = found->civil();
  if (year != nullptr) *year = date.year;
  if (month != nullptr) *month = static_cast<std::int32_t>(date.month);
  if (day_of_month != nullptr) *day_of_month = static_cast<std::int32_t>(date.day);
  return DV_OK;
}

int32_t dv_id_parse(const char* text, size_t size, char* kind, uint64_t* id,
                    dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (id == nullptr) return missing(error, "id");
    *id = 0;
    if (text == nullptr) return missing(error, "text");
    const TextArgument argument{text, size};
    if (const auto code = check_text(argument, "text", error)) return code;
    return parse_id(argument.text(), kind, id, error);
  });
}

int32_t dv_id_format(char kind, uint64_t id, char* text, size_t capacity, size_t* length,
                     dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (length != nullptr) *length = 0;
    if (text == nullptr) return missing(error, "text");
    if (!is_kind(kind))
      return misuse(error, "kind", phrase::number(static_cast<int>(kind)),
                    phrase::one_of({"O", "P", "D", "Q"}));
    if (!is_identity(id) || OrganisationId::from_packed(id).is_none()) {
      return misuse(error, "id", phrase::number(id), phrase::packed_identity());
    }
    std::string written;
    codec::append_identifier(written, kind, id);
    if (written.size() >= capacity) {
      return misuse(error, "capacity", phrase::number(capacity),
                    phrase::at_least_named("DV_ID_CAPACITY"));
    }
    std::memcpy(text, written.c_str(), written.size() + 1);
    if (length != nullptr) *length = written.size();
    return DV_OK;
  });
}

const char* dv_string_data(const dv_string* string) noexcept {
  return string == nullptr ? "" : string->text.c_str();
}

size_t dv_string_size(const dv_string* string) noexcept {
  return string == nullptr ? 0 : string->text.size();
}

void dv_string_free(dv_string* string) noexcept { delete string; }

}  // extern "C"
