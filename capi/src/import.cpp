// SPDX-License-Identifier: Apache-2.0
// import.cpp: tables into a registry.
#include "import/import.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "codec/json/encode.hpp"
#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "structures.hpp"

namespace dangvien::capi {
namespace {

using importing::Encoding;
using importing::ImportFile;
using importing::ImportOrder;
using importing::ImportStage;
using importing::TableKind;

static_assert(static_cast<int>(TableKind::organisations) + 1 == DV_TABLE_ORGANISATIONS &&
              static_cast<int>(TableKind::admissions) + 1 == DV_TABLE_ADMISSIONS);
static_assert(static_cast<int>(Encoding::tcvn3) == DV_ENCODING_TCVN3 &&
              static_cast<int>(Encoding::vni) == DV_ENCODING_VNI);
static_assert(static_cast<int>(ImportStage::writing) == DV_STAGE_WRITING);

/// The caller's function, as the library calls it.
struct Told {
  dv_import_progress progress;
  void* context;
};

bool tell(void* context, ImportStage stage, std::uint64_t done, std::uint64_t total) {
  const auto& told = *static_cast<const Told*>(context);
  return told.progress(told.context, static_cast<std::int32_t>(stage), done, total) == 0;
}

std::int32_t wrong_number(dv_error** error, const std::string& path, std::int64_t found,
                          std::int64_t most) {
  return misuse(error, path, phrase::number(found), phrase::number_between(0, most));
}

std::int32_t load_options(const dv_import_options* given, dv_import_options& options,
                          dv_error** error) {
  if (given == nullptr) return DV_OK;
  if (!has_size(given)) {
    return wrong_size(error, "options.size", given->size, "dv_import_options");
  }
  if (!load(given, options)) {
    return misuse(error, "options", phrase::unknown_option(), phrase::zero());
  }
  if (options.preview > 1) return wrong_number(error, "options.preview", options.preview, 1);
  if (options.good_rows > 1) return wrong_number(error, "options.good_rows", options.good_rows, 1);
  return DV_OK;
}

std::int32_t take_options(const dv_import_options& options, ImportOrder& order, dv_error** error) {
  const TextArgument sheet{options.sheet, options.sheet_size};
  const TextArgument actor{options.actor, options.actor_size};
  if (const auto code = check_text(sheet, "options.sheet", error)) return code;
  if (const auto code = check_text(actor, "options.actor", error)) return code;
  order.sheet = sheet.text();
  order.actor = actor.text();
  order.preview = options.preview == 1;
  order.good_rows = options.good_rows == 1;
  if (options.most_problems != 0) order.most_problems = options.most_problems;
  if (options.day == DV_NO_DAY) return DV_OK;
  const auto day = day_argument(options.day);
  if (!day) return fail_day(error, "options.day", options.day);
  order.day = *day;
  return DV_OK;
}

std::int32_t take_file(const dv_import_file& given, const std::string& path, ImportOrder& order,
                       dv_error** error) {
  const TextArgument name{given.path, given.path_size};
  if (const auto code = check_text(name, path + ".path", error)) return code;
  if (name.text().empty()) return missing(error, path + ".path");
  if (given.bytes == nullptr && given.bytes_size != 0) return missing(error, path + ".bytes");
  if (given.table < DV_TABLE_ANY || given.table > DV_TABLE_ADMISSIONS) {
    return wrong_number(error, path + ".table", given.table, DV_TABLE_ADMISSIONS);
  }
  if (given.encoding < DV_ENCODING_UTF8 || given.encoding > DV_ENCODING_VNI) {
    return wrong_number(error, path + ".encoding", given.encoding, DV_ENCODING_VNI);
  }
  ImportFile file;
  file.path = name.text();
  if (given.bytes != nullptr) {
    file.bytes = std::string_view{static_cast<const char*>(given.bytes), given.bytes_size};
  }
  if (given.table != DV_TABLE_ANY) file.table = static_cast<TableKind>(given.table - 1);
  file.encoding = static_cast<Encoding>(given.encoding);
  order.files.push_back(std::move(file));
  return DV_OK;
}

std::int32_t run(dv_registry* registry, const dv_import_file* files, std::size_t file_count,
                 const dv_import_options* given, std::int32_t language, dv_string** report,
                 dv_error** error) {
  if (report == nullptr) return missing(error, "report");
  *report = nullptr;
  if (registry == nullptr) return missing(error, "registry");
  if (files == nullptr || file_count == 0) return missing(error, "files");
  const auto spoken = language_argument(language);
  if (!spoken) return fail_language(error, language);
  dv_import_options options = DV_IMPORT_OPTIONS_INIT;
  if (const auto code = load_options(given, options, error)) return code;
  ImportOrder order;
  if (const auto code = take_options(options, order, error)) return code;
  for (std::size_t index = 0; index < file_count; ++index) {
    const std::string path = "files[" + std::to_string(index) + "]";
    if (const auto code = take_file(files[index], path, order, error)) return code;
  }
  Told told{options.progress, options.progress_context};
  if (told.progress != nullptr) {
    order.progress = &tell;
    order.context = &told;
  }
  Registry& target = *registry->core->registry;
  importing::ImportOutcome outcome = importing::import_files(target, order);
  give_string(codec::encode_json(importing::describe_import(outcome, target.rulebook(), *spoken,
                                                            order.most_problems)),
              report);
  if (outcome.status == OutcomeStatus::error) return fail(error, std::move(outcome.error));
  return DV_OK;
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

int32_t dv_import_json(dv_registry* registry, const dv_import_file* files, size_t file_count,
                       const dv_import_options* options, int32_t language, dv_string** report,
                       dv_error** error) noexcept {
  return guarded(
      error, [&] { return run(registry, files, file_count, options, language, report, error); });
}

}  // extern "C"
