// SPDX-License-Identifier: Apache-2.0
// errors.cpp: the error object.
#include "errors.hpp"

#include <array>
#include <memory>
#include <string>

#include "sentences.hpp"
#include "text/render.hpp"

struct dv_error {
  std::int32_t code = DV_OK;
  std::uint32_t command = 0;
  std::int64_t offset = -1;
  const char* path = "";
  const char* found = "";
  const char* expected = "";
  std::array<const char*, dangvien::capi::languages.size()> texts{};
};

namespace dangvien::capi {
namespace {

/// An error and the texts it points to.
struct OwnedError : dv_error {
  OwnedError(Error&& from, std::uint32_t index)
      : cause(std::move(from)),
        sentences{render_error(cause, languages[0]), render_error(cause, languages[1])} {
    code = code_of(cause.code);
    command = index;
    offset = cause.offset;
    path = cause.path.c_str();
    found = cause.found.c_str();
    expected = cause.expected.c_str();
    texts = {sentences[0].c_str(), sentences[1].c_str()};
  }

  Error cause;
  std::array<std::string, languages.size()> sentences;
};

/// Handed out when there is no memory to make another. Never written, never freed.
constexpr dv_error memory_error{.code = DV_MEMORY, .texts = memory_sentences};

}  // namespace

std::int32_t fail(dv_error** error, Error&& cause, std::uint32_t command) noexcept {
  if (cause.code == ErrorCode::memory) return fail_memory(error);
  const std::int32_t code = code_of(cause.code);
  if (error == nullptr) return code;
  try {
    *error = std::make_unique<OwnedError>(std::move(cause), command).release();
    return code;
  } catch (...) {
    return fail_memory(error);
  }
}

std::int32_t fail(dv_error** error, const Error& cause) noexcept {
  if (error == nullptr) return code_of(cause.code);
  try {
    return fail(error, Error{cause});
  } catch (...) {
    return fail_memory(error);
  }
}

std::int32_t fail_memory(dv_error** error) noexcept {
  if (error != nullptr) *error = const_cast<dv_error*>(&memory_error);
  return DV_MEMORY;
}

std::int32_t misuse(dv_error** error, std::string_view argument, std::string_view found,
                    std::string_view expected) noexcept {
  if (error == nullptr) return DV_MISUSE;
  try {
    return fail(error, Error{.code = ErrorCode::misuse,
                             .path = std::string{argument},
                             .found = std::string{found},
                             .expected = std::string{expected}});
  } catch (...) {
    return fail_memory(error);
  }
}

std::int32_t missing(dv_error** error, std::string_view argument) noexcept {
  return misuse(error, argument, "NULL", "a value");
}

std::int32_t wrong_size(dv_error** error, std::string_view argument, std::size_t found,
                        std::string_view expected) noexcept {
  return guarded(error, [&] { return misuse(error, argument, std::to_string(found), expected); });
}

std::int32_t unforeseen(dv_error** error, std::string_view what) noexcept {
  if (error == nullptr) return DV_POISONED;
  try {
    return fail(
        error,
        Error{.code = ErrorCode::poisoned, .found = std::string{what}, .expected = "no exception"});
  } catch (...) {
    return fail_memory(error);
  }
}

}  // namespace dangvien::capi

using namespace dangvien::capi;

extern "C" {

int32_t dv_error_code(const dv_error* error) noexcept {
  return error == nullptr ? DV_OK : error->code;
}

const char* dv_error_path(const dv_error* error) noexcept {
  return error == nullptr ? "" : error->path;
}

int64_t dv_error_offset(const dv_error* error) noexcept {
  return error == nullptr ? -1 : error->offset;
}

uint32_t dv_error_command(const dv_error* error) noexcept {
  return error == nullptr ? 0 : error->command;
}

const char* dv_error_found(const dv_error* error) noexcept {
  return error == nullptr ? "" : error->found;
}

const char* dv_error_expected(const dv_error* error) noexcept {
  return error == nullptr ? "" : error->expected;
}

const char* dv_error_text(const dv_error* error, int32_t language) noexcept {
  if (error == nullptr) return "";
  return error->texts[language == DV_ENGLISH ? DV_ENGLISH : DV_VIETNAMESE];
}

void dv_error_free(dv_error* error) noexcept {
  if (error != &memory_error) delete static_cast<OwnedError*>(error);
}

}  // extern "C"
