// SPDX-License-Identifier: Apache-2.0
// dangvien verify FILE
#include <memory>

#include <fmt/format.h>

#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "codec/json/encode.hpp"
#include "engine/describe.hpp"

namespace dangvien::inline v0::cli {
namespace {

void show(Session& session, const std::string& file) {
  const auto registry = open_registry(session, file);
  if (!registry) return;
  const auto report = registry->verify();
  if (!report) {
    session.fail(report.error());
    return;
  }
  if (!report->sound()) session.exit = ExitCode::storage;
  if (session.json) {
    session.print(codec::encode_json(describe_verification(*report, session.language),
                                     codec::JsonLayout::pretty) +
                  '\n');
    return;
  }
  Table table{{{std::string{session.say("Kiểm tra sổ", "The registry")}},
               {std::string{report->sound() ? session.say("nguyên vẹn", "is sound")
                                            : session.say("KHÔNG nguyên vẹn", "is NOT sound")}}}};
  table.add({std::string{session.say("Số lần ghi", "Commits")}, std::to_string(report->commits)});
  table.add({std::string{session.say("Số sự kiện", "Events")}, std::to_string(report->events)});
  table.add({std::string{session.say("Đầu sổ (hàm băm)", "Head (hash)")},
             to_hexadecimal(report->head.hash)});
  session.print(table.text());
  if (!report->sound()) session.warn(error_text(session, report->error));
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
