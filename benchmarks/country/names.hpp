// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/names.hpp: Vietnamese names of persons and organisations that nobody bears on
// purpose: parts that are common, put together by chance, and places called "Mẫu" (sample).
#pragma once

#include <cstdint>
#include <string>

#include "country/random.hpp"
#include "country/structure.hpp"

namespace dangvien::country {

/// Where everything generated says that it comes from.
inline constexpr const char* source_text = "dữ liệu tổng hợp, người và tổ chức đều hư cấu";

[[nodiscard]] std::string person_name(Draw& draw, Sex sex);
[[nodiscard]] std::string organisation_name(const Structure& structure, std::uint32_t number);

}  // namespace dangvien::country
