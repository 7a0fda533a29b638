// SPDX-License-Identifier: Apache-2.0
// import/written_workbook.hpp: a spreadsheet written with libxlsxwriter, and looked at afterwards.
// That library assembles the parts in temporary files and does not look whether they could be
// written: on a full disk it makes a file that is cut short and calls it done. So its temporary
// files go beside the spreadsheet, what was written is read again, and what it would print is not
// printed: the caller says it.
#pragma once

#include <functional>
#include <string>

#include "dangvien/base/error.hpp"

struct lxw_workbook;

namespace dangvien::inline v0::importing {

/// Writes the workbook that `fill` makes to `path`, over what stands there. `fill` must not close
/// it. Errors, which name the path: storage. Afterwards the file is whole, or of no use. Standard
/// error of the process is silent for the moment of writing; threads: one call at a time.
[[nodiscard]] Result<void> write_workbook(const std::string& path,
                                          const std::function<void(lxw_workbook& book)>& fill);

/// Whether the file is a workbook every part of which is there to its last byte, and XML to its
/// last element. Errors: storage.
[[nodiscard]] Result<void> check_written_workbook(const std::string& path);

}  // namespace dangvien::inline v0::importing
