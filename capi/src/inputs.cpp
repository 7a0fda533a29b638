// SPDX-License-Identifier: Apache-2.0
#include "inputs.hpp"

#include <string>

#include "codec/json/value_text.hpp"
#include "errors.hpp"
#include "text/unicode.hpp"

namespace dangvien::capi {

std::string_view excerpt(std::string_view text) noexcept {
  constexpr std::size_t longest = 64;
  if (text.size() <= longest) return text;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

namespace {

std::int32_t fail_byte(dv_error** error, std::string_view name, std::string_view text,
                       std::size_t offset, std::string_view expected) {
  std::string found;
  codec::append_hexadecimal(found, {static_cast<std::uint8_t>(text[offset])});
  return fail(error, Error{.code = ErrorCode::malformed,
                           .path = std::string{name},
                           .offset = static_cast<std::int64_t>(offset),
                           .found = "byte 0x" + found,
                           .expected = std::string{expected}});
}

}  // namespace

std::int32_t check_text(TextArgument argument, std::string_view name, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (argument.data == nullptr && argument.size != 0) return missing(error, name);
    const std::string_view text = argument.text();
    if (const auto offset = invalid_utf8(text); offset != std::string_view::npos) {
      return fail_byte(error, name, text, offset, "UTF-8");
    }
    if (const auto zero = text.find('\0'); zero != std::string_view::npos) {
      return fail_byte(error, name, text, zero, "text without a zero byte");
    }
    return DV_OK;
  });
}

std::int32_t fail_day(dv_error** error, std::string_view name, std::int32_t days) noexcept {
  return guarded(error, [&] {
    return misuse(error, name, days == DV_NO_DAY ? "no day" : std::to_string(days),
                  "a day from DV_FIRST_DAY to DV_LAST_DAY");
  });
}

std::int32_t fail_identity(dv_error** error, std::string_view name, std::uint64_t packed,
                           char kind) noexcept {
  return guarded(error, [&] {
    return fail(error, Error{.code = ErrorCode::unknown_id,
                             .path = std::string{name},
                             .found = std::to_string(packed),
                             .expected = std::string{"an identity of kind "} + kind});
  });
}

std::int32_t fail_language(dv_error** error, std::int32_t language) noexcept {
  return guarded(error, [&] {
    return misuse(error, "language", std::to_string(language), "DV_VIETNAMESE or DV_ENGLISH");
  });
}

}  // namespace dangvien::capi
