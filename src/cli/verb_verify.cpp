// SPDX-License-Identifier: Apache-2.0
// dangvien verify FILE [--decisions]
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
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

struct VerifyArguments {
  std::string file;
  bool decisions = false;
};

/// The accepted acts that the rules of today would answer otherwise.
void show_judged_again(Session& session, const Registry& registry) {
  const View view = registry.view();
  const auto acts = view.judged_again();
  if (!acts) {
    session.fail(acts.error());
    return;
  }
  std::string json = "[";
  Table table{{{std::string{session.say("Lần ghi", "Commit")}, Align::right},
               {std::string{session.say("Ngày", "Day")}},
               {std::string{session.say("Hồ sơ", "Dossier")}},
               {std::string{session.say("Việc", "Act")}},
               {std::string{session.say("Khác", "Change")}},
               {std::string{session.say("Nội dung", "Finding")}},
               {std::string{session.say("Căn cứ", "Clause")}}}};
  for (const ActJudgedAgain& act : *acts) {
    const JudgedAgain line = describe_judged_again(act, view.rulebook(), session.language);
    if (json.size() > 1) json += ",\n ";
    codec::append_json(json, line);
    table.add({std::to_string(line.sequence), day_text(line.day), identity_text(line.dossier),
               std::string{event_word(session, line.event)},
               std::string{word(session, line.change)}, line.finding.text, line.finding.citation});
  }
  if (session.json) {
    session.print(json + "]\n");
  } else if (acts->empty()) {
    session.print(
        session.say("Quy định hiện nay trả lời mọi việc đã ghi như khi ghi.\n",
                    "The rules of today answer every recorded act as when it was recorded.\n"));
  } else {
    session.print(table.text());
  }
}

void show(Session& session, const VerifyArguments& arguments) {
  const auto registry = open_registry(session, arguments.file);
  if (!registry) {  // the reason has been told
    const bool audits = !arguments.decisions;
    if (const auto damage = audits ? audit_damage(arguments.file) : std::nullopt) {
      show_report(session, *damage);
    }
    return;
  }
  if (arguments.decisions) {
    show_judged_again(session, *registry);
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
  const auto arguments = std::make_shared<VerifyArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_flag("--decisions", arguments->decisions,
                 std::string{session.say(
                     "xét lại mọi việc đã ghi theo quy định hiện nay; sổ không thay đổi",
                     "judge every recorded act again by the rules of today; nothing is changed")});
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
