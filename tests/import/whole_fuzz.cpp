// SPDX-License-Identifier: Apache-2.0
// Any bytes as the tables of one import (0x1F between them), from reading to writing: a report
// whose counts agree and whose problems are in order, a preview that says what is then done, and
// nothing left to write the second time.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "dangvien/journal/memory.hpp"
#include "import/import.hpp"

using namespace dangvien;             // NOLINT(google-build-using-namespace)
using namespace dangvien::importing;  // NOLINT(google-build-using-namespace)

namespace {

void require(bool held) {
  if (!held) std::abort();
}

ImportOrder order_of(std::string_view text) {
  ImportOrder order;
  while (!text.empty() && order.files.size() < 8) {
    const std::size_t end = std::min(text.find('\x1F'), text.size());
    order.files.push_back(
        {.path = std::to_string(order.files.size()), .bytes = text.substr(0, end)});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return order;
}

void check(const ImportOutcome& outcome) {
  for (const SheetReport& sheet : outcome.sheets) {
    if (outcome.status == OutcomeStatus::error) break;
    require(sheet.fresh + sheet.known + sheet.faulty == sheet.rows);
  }
  const Problem* before = nullptr;
  for (const Problem& problem : outcome.problems.list()) {
    require(problem.origin.sheet < outcome.sheets.size());
    require(
        before == nullptr || before->origin.sheet < problem.origin.sheet ||
        (before->origin.sheet == problem.origin.sheet && before->origin.row <= problem.origin.row));
    before = &problem;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  auto registry = *Registry::open(make_memory_journal(), {});
  ImportOrder order = order_of({reinterpret_cast<const char*>(data) + 1, size - 1});
  order.good_rows = (data[0] & 1U) != 0;
  if ((data[0] & 2U) != 0) order.day = *Day::from_civil({2018, 1, 1});
  order.preview = true;
  const ImportOutcome preview = import_files(*registry, order);
  check(preview);
  require(registry->view().sequence() == 0);
  order.preview = false;
  const ImportOutcome written = import_files(*registry, order);
  check(written);
  require(written.status == preview.status);
  require(written.problems.list().size() == preview.problems.list().size());
  (void)describe_import(written, registry->rulebook(), Language::vi);
  if (written.status == OutcomeStatus::accepted) {
    require(import_files(*registry, order).rows_written == 0);
  }
  return 0;
}
