// SPDX-License-Identifier: Apache-2.0
// Any bytes as a CSV file, through headings and conversion of every cell, in each encoding: rows or
// an error, and every row is whole.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "import/byte_source.hpp"
#include "import/csv_reader.hpp"
#include "import/table_reader.hpp"

using namespace dangvien;             // NOLINT(google-build-using-namespace)
using namespace dangvien::importing;  // NOLINT(google-build-using-namespace)

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text{reinterpret_cast<const char*>(data) + 1, size - 1};
  Records records;
  Problems problems{100};
  std::vector<SheetReport> sheets;
  ReadOrder order;
  order.encoding = static_cast<Encoding>(data[0] % 3);
  if (data[0] >= 128) order.table = static_cast<TableKind>(data[0] / 3 % 4);
  TableReader reader{order, records, problems, sheets, nullptr, nullptr};
  const auto source = memory_source(text);
  const auto read = read_csv(*source, {}, reader);
  if (read) reader.end_file();
  for (const PersonRecord& person : records.people) {
    if (person.name.empty() || person.birth.precision() == DatePrecision::none) std::abort();
  }
  for (const QuotaRecord& quota : records.quotas) {
    if (quota.holder.empty() || quota.basis == QuotaBasis::unspecified) std::abort();
  }
  return 0;
}
