// SPDX-License-Identifier: Apache-2.0
#include "inputs.hpp"

#include <string>

#include "dangvien/base/generated/phrases.hpp"
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
                       std::size_t offset, Phrase expected) {
  return fail(error, Error{.code = ErrorCode::malformed,
                           .path = std::string{name},
                           .offset = static_cast<std::int64_t>(offset),
                           .found = phrase::byte(static_cast<std::uint8_t>(text[offset])),
                           .expected = std::move(expected)});
}

}  // namespace

std::int32_t check_text(TextArgument argument, std::string_view name, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (argument.data == nullptr && argument.size != 0) return missing(error, name);
    const std::string_view text = argument.text();
    if (const auto offset = invalid_utf8(text); offset != std::string_view::npos) {
      return fail_byte(error, name, text, offset, phrase::utf8());
    }
    if (const auto zero = text.find('\0'); zero != std::string_view::npos) {
      return fail_byte(error, name, text, zero, phrase::zero_free_text());
    }
    return DV_OK;
  });
}

std::int32_t fail_day(dv_error** error, std::string_view name, std::int32_t days) noexcept {
  return guarded(error, [&] {
    return misuse(error, name, days == DV_NO_DAY ? phrase::no_day() : phrase::number(days),
                  phrase::day_number());
  });
}

std::int32_t fail_identity(dv_error** error, std::string_view name, std::uint64_t packed,
                           char kind) noexcept {
  return guarded(error, [&] {
    return fail(error, Error{.code = ErrorCode::unknown_id,
                             .path = std::string{name},
                             .found = phrase::number(packed),
                             .expected = phrase::identity_of_kind({kind})});
  });
}

std::int32_t fail_language(dv_error** error, std::int32_t language) noexcept {
  return guarded(error, [&] {
    return misuse(error, "language", phrase::number(language),
                  phrase::one_of({"DV_VIETNAMESE", "DV_ENGLISH"}));
  });
}

}  // namespace dangvien::capi
