// SPDX-License-Identifier: Apache-2.0
#include "import/written_workbook.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

#include <xlsxwriter.h>

#include "dangvien/base/generated/phrases.hpp"
#include "import/byte_source.hpp"
#include "import/xml_reader.hpp"
#include "import/zip_file.hpp"
#include "text/system_phrase.hpp"

namespace dangvien::inline v0::importing {
namespace {

Error cannot_write(const std::string& path, Phrase found) {
  Error error;
  error.code = ErrorCode::storage;
  error.file = path;
  error.found = std::move(found);
  error.expected = phrase::room_for_spreadsheet();
  return error;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.find_last_of('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// Whether the file, and temporary ones beside it, can be made at all.
Result<void> check_place(const std::string& path, const std::string& folder) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  if (file < 0) return cannot_write(path, system_phrase(errno));
  ::close(file);
  std::string name = folder + "/.dangvien-XXXXXX";
  const int trial = ::mkostemp(name.data(), O_CLOEXEC);
  if (trial < 0) return cannot_write(path, system_phrase(errno));
  ::close(trial);
  ::unlink(name.c_str());
  return {};
}

/// Standard error goes nowhere while it lives.
class Silence {
 public:
  Silence() : old_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)) {
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (old_ >= 0 && nowhere >= 0) ::dup2(nowhere, STDERR_FILENO);
    if (nowhere >= 0) ::close(nowhere);
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;
  ~Silence() {
    std::fflush(stderr);
    if (old_ < 0) return;
    ::dup2(old_, STDERR_FILENO);
    ::close(old_);
  }

 private:
  int old_;
};

/// Closes the workbook whatever happens: libxlsxwriter frees it only so.
class OpenWorkbook {
 public:
  explicit OpenWorkbook(lxw_workbook* book) : book_(book) {}
  OpenWorkbook(const OpenWorkbook&) = delete;
  OpenWorkbook& operator=(const OpenWorkbook&) = delete;
  ~OpenWorkbook() {
    if (book_ != nullptr) (void)close();
  }
  [[nodiscard]] lxw_workbook& operator*() const { return *book_; }
  [[nodiscard]] lxw_error close() {
    const Silence silence;
    return workbook_close(std::exchange(book_, nullptr));
  }

 private:
  lxw_workbook* book_;
};

/// Wants nothing of a part but that it can be read.
class AnyXml final : public XmlSink {
 public:
  void start(std::string_view /*name*/, const Attributes& /*attributes*/) override {}
  void end(std::string_view /*name*/) override {}
  void text(std::string_view /*text*/) override {}
};

Result<void> check_parts(const std::string& path) {
  const auto source = open_file_source(path);
  if (!source) return source.error();
  const ReadLimits limits;
  const auto bytes = read_all(**source, limits.file_bytes);
  if (!bytes) return bytes.error();
  const auto file = ZipFile::open(*bytes, limits);
  if (!file) return file.error();
  if (!file->has("xl/workbook.xml")) return cannot_write(path, phrase::cut_spreadsheet());
  for (const std::string_view part : file->names()) {
    AnyXml sink;
    if (auto read = read_xml(*file, part, limits, sink); !read) return read;
  }
  return {};
}

}  // namespace

Result<void> check_written_workbook(const std::string& path) {
  const auto checked = check_parts(path);
  if (checked) return {};
  if (checked.error().code == ErrorCode::storage) return checked.error();
  return cannot_write(path, phrase::cut_spreadsheet());
}

Result<void> write_workbook(const std::string& path,
                            const std::function<void(lxw_workbook& book)>& fill) {
  std::string folder = folder_of(path);
  if (auto place = check_place(path, folder); !place) return place;
  lxw_workbook_options options{};
  options.tmpdir = folder.data();
  lxw_workbook* const made = workbook_new_opt(path.c_str(), &options);
  if (made == nullptr) throw std::bad_alloc{};
  OpenWorkbook book{made};
  fill(*book);
  errno = 0;
  if (book.close() != LXW_NO_ERROR) {
    return cannot_write(path, errno == 0 ? phrase::cut_spreadsheet() : system_phrase(errno));
  }
  return check_written_workbook(path);
}

}  // namespace dangvien::inline v0::importing
