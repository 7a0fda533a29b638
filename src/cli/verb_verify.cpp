// SPDX-License-Identifier: Apache-2.0
// dangvien verify FILE
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "codec/json/encode.hpp"
#include "dangvien/journal/sqlite.hpp"
#include "dangvien/journal/verify.hpp"
#include "engine/describe.hpp"

namespace dangvien::inline v0::cli {
namespace {

/// How far a file is sound that does not open as a registry; nothing where it is not damage that
/// keeps it from opening.
std::optional<Verification> audit_damage(const std::string& file) {
  Verification report;
  if (auto journal = open_sqlite_journal(file, {.mode = SqliteMode::read})) {
    JournalVerification audit = verify(**journal);
    report.commits = audit.commits;
    report.head = audit.head;
    report.error = std::move(audit.error);
  } else {
    report.error = std::move(journal).error();
  }
  if (report.sound()) {  // every commit is what was written, but not all of them can be replayed
    auto opened = Registry::open_file(file, false, {.read_only = true});
    if (opened) return std::nullopt;
    report.error = std::move(opened).error();
  }
  const ErrorCode code = report.error.code;
  if (code != ErrorCode::corrupt && code != ErrorCode::too_new) return std::nullopt;
  return report;
}

void show_report(Session& session, const Verification& report) {
  if (session.json) {
    session.print(codec::encode_json(describe_verification(report, session.language),
                                     codec::JsonLayout::pretty) +
                  '\n');
    return;
  }
  Table table{{{std::string{session.say("Kiểm tra sổ", "The registry")}},
               {std::string{report.sound() ? session.say("nguyên vẹn", "is sound")
                                           : session.say("KHÔNG nguyên vẹn", "is NOT sound")}}}};
  table.add({std::string{session.say("Số lần ghi", "Commits")}, std::to_string(report.commits)});
  table.add({std::string{session.say("Số sự kiện", "Events")}, std::to_string(report.events)});
  table.add({std::string{session.say("Đầu sổ (hàm băm)", "Head (hash)")},
             to_hexadecimal(report.head.hash)});
  session.print(table.text());
}

void show(Session& session, const std::string& file) {
  const auto registry = open_registry(session, file);
  if (!registry) {  // the reason has been told
    if (const auto damage = audit_damage(file)) show_report(session, *damage);
    return;
  }
  const auto report = registry->verify();
  if (!report) {
    session.fail(report.error());
    return;
  }
  if (!report->sound()) session.fail(report->error);
  show_report(session, *report);
}

}  // namespace

void add_verify(CLI::App& app, Session& session) {
  auto* const verb = app.add_subcommand(
      "verify",
      std::string{session.say("đọc lại toàn bộ sổ và kiểm tra: chuỗi băm, tổng kiểm, dựng lại",
                              "read the whole registry and check it: chain, checksums, replay")});
  const auto file = std::make_shared<std::string>();
  add_file(*verb, session, *file);
  add_json(*verb, session);
  verb->callback([file, &session] { show(session, *file); });
}

}  // namespace dangvien::inline v0::cli
