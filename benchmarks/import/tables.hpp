// SPDX-License-Identifier: Apache-2.0
// import/tables.hpp: seeded tables to import. Persons are invented.
#pragma once

#include <cstdint>
#include <string>

namespace dangvien::benchmark_import {

/// Organisations: a province with one commune for every fifty cells.
[[nodiscard]] std::string organisations_csv(std::uint32_t cells);

/// People, members all, ten columns, spread over the cells. The same bytes every time.
[[nodiscard]] std::string people_csv(std::uint32_t people, std::uint32_t cells);

/// The same as XLSX, written by libxlsxwriter with shared strings.
[[nodiscard]] std::string people_xlsx(std::uint32_t people, std::uint32_t cells);

}  // namespace dangvien::benchmark_import
