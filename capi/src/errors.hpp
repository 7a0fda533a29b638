// SPDX-License-Identifier: Apache-2.0
// errors.hpp: how an entry of the C interface fails: it makes an error object, or, when there is no
// memory for one, hands out the one that needs none; and it lets no exception through.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <new>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "dangvien.h"
#include "dangvien/base/error.hpp"

namespace dangvien::capi {

/// The C code of an error code: its place in the schema, negative.
[[nodiscard]] constexpr std::int32_t code_of(ErrorCode code) noexcept {
  return -static_cast<std::int32_t>(code);
}

/// Makes `*error` (unless it is not wanted) and returns its code. `command`: index of the faulty
/// command in its submission.
std::int32_t fail(dv_error** error, Error&& cause, std::uint32_t command = 0) noexcept;
std::int32_t fail(dv_error** error, const Error& cause) noexcept;

/// Out of memory: allocates nothing.
std::int32_t fail_memory(dv_error** error) noexcept;

/// A call that the manual forbids: which argument, what it was, what it should have been.
std::int32_t misuse(dv_error** error, std::string_view argument, Phrase found,
                    Phrase expected) noexcept;

/// misuse() for the usual case.
std::int32_t missing(dv_error** error, std::string_view argument) noexcept;

/// misuse() of a structure that does not state its size.
std::int32_t wrong_size(dv_error** error, std::string_view argument, std::size_t found,
                        std::string_view type) noexcept;

/// A place in a list that has no such place.
std::int32_t wrong_index(dv_error** error, std::string_view argument, std::size_t found,
                         std::size_t size) noexcept;

/// An exception that nobody foresaw: an invariant broke.
std::int32_t unforeseen(dv_error** error, std::string_view what) noexcept;

/// Runs the body of an entry: clears `*error`, and turns exceptions into codes.
template <typename Body>
std::int32_t guarded(dv_error** error, Body&& body) noexcept {
  if (error != nullptr) *error = nullptr;
  try {
    return std::forward<Body>(body)();
  } catch (const std::bad_alloc&) {
    return fail_memory(error);
  } catch (const std::length_error&) {
    return fail_memory(error);
  } catch (const std::exception& exception) {
    return unforeseen(error, exception.what());
  } catch (...) {
    return unforeseen(error, "an exception of unknown type");
  }
}

}  // namespace dangvien::capi
