// SPDX-License-Identifier: Apache-2.0
// dangvien due FILE [O1] [--as-of DAY] [--working-days 30]
#include <memory>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"
#include "engine/describe.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cli {
namespace {

/// Two years and more; beyond that a list of what is due says nothing.
constexpr std::uint32_t most_working_days = 600;

struct DueArguments {
  std::string file;
  std::string organisation;
  std::string as_of;
  std::string working_days = "30";
};

bool is_certificate(const DueItem& item) {
  return item.deadline.kind == DeadlineKind::certificate_lapses;
}

/// Prints the list in three parts: overdue, due, certificates that lapse.
class DuePrinter {
 public:
  DuePrinter(Session& session, const View& view, const Rulebook& rulebook)
      : session_(&session), view_(&view), rulebook_(&rulebook) {}

  void print(const DueList& list) {
    session_->print(
        fmt::format("{} {} {} {}{}\n", session_->say("Việc đến hạn từ ngày", "What is due from"),
                    day_text(list.as_of), session_->say("đến ngày", "to"), day_text(list.until),
                    list.assumed ? session_->say(" (lịch nghỉ lễ chưa được công bố hết)",
                                                 " (not all public holidays were announced)")
                                 : ""));
    const bool any =
        part(list, session_->say("Quá hạn", "Overdue"), true,
             [](const DueItem& item) { return item.overdue; }) |
        part(list, session_->say("Đến hạn", "Due"), false,
             [](const DueItem& item) { return !item.overdue && !is_certificate(item); }) |
        part(list, session_->say("Giấy chứng nhận sắp hết hạn", "Certificates that lapse"), false,
             [](const DueItem& item) { return !item.overdue && is_certificate(item); });
    if (!any) session_->print(session_->say("Không có việc nào.\n", "Nothing is due.\n"));
  }

 private:
  template <typename Wanted>
  bool part(const DueList& list, std::string_view heading, bool overdue, Wanted wanted) {
    const std::string_view days =
        overdue ? session_->say("Quá hạn (ngày làm việc)", "Working days late")
                : session_->say("Còn (ngày làm việc)", "Working days left");
    Table table{{{std::string{session_->say("Thời hạn", "Due")}},
                 {std::string{days}, Align::right},
                 {std::string{session_->say("Hồ sơ", "Dossier")}},
                 {std::string{session_->say("Chi bộ", "Cell")}},
                 {std::string{session_->say("Việc", "Act")}},
                 {std::string{session_->say("Căn cứ", "Clause")}}}};
    std::size_t rows = 0;
    for (const DueItem& item : list.items) {
      if (!wanted(item)) continue;
      add(table, item);
      ++rows;
    }
    if (rows == 0) return false;
    session_->print(fmt::format("\n{}: {}\n{}", heading, rows, table.text()));
    return true;
  }

  void add(Table& table, const DueItem& item) const {
    const auto cell = view_->organisation(item.organisation);
    table.add({day_text(item.deadline.day) + (item.deadline.assumed ? "*" : ""),
               count_text(*session_, item.overdue ? -item.left.count : item.left.count),
               identity_text(item.dossier),
               cell ? std::string{cell->name} : identity_text(item.organisation), act(item),
               render_citation(item.deadline.citation, *rulebook_, session_->language)});
  }

  [[nodiscard]] std::string act(const DueItem& item) const {
    std::string text{word(*session_, item.deadline.kind)};
    if (item.extended) {
      text += fmt::format(" ({} {})", session_->say("gia hạn: đến", "extended: to"),
                          day_text(item.extended));
    }
    if (item.lapses_before_next_act()) {
      text += fmt::format(
          ", {} {}",
          session_->say("trước bước kế tiếp, sớm nhất ngày", "before the next act, possible from"),
          day_text(item.next_allowed));
    }
    return text;
  }

  Session* session_;
  const View* view_;
  const Rulebook* rulebook_;
};

void show(Session& session, const DueArguments& arguments) {
  const auto day = chosen_day(session, "--as-of", arguments.as_of);
  if (!day) return;
  const auto window = parse_number("--working-days", arguments.working_days, 0, most_working_days);
  if (!window) {
    session.fail(window.error());
    return;
  }
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const View view = registry->view();
  const auto organisation = chosen_organisation(session, view, arguments.organisation);
  if (!organisation) return;
  const auto list = view.due(*organisation, *day, WorkingDays{static_cast<std::int32_t>(*window)});
  if (!list) {
    session.fail(list.error());
  } else if (session.json) {
    session.print(codec::encode_json(describe_due(*list, registry->rulebook(), session.language),
                                     codec::JsonLayout::pretty) +
                  '\n');
  } else {
    DuePrinter{session, view, registry->rulebook()}.print(*list);
  }
}

}  // namespace

void add_due(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb =
      app.add_subcommand("due", say("việc đến hạn, quá hạn, giấy chứng nhận sắp hết hạn",
                                    "what is due, overdue, and which certificates lapse"));
  const auto arguments = std::make_shared<DueArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỔ-CHỨC", "ORGANISATION"), arguments->organisation,
                   say("mã tổ chức, ví dụ O4; không có: toàn sổ",
                       "identity, for example O4; none: the whole registry"));
  verb->add_option("--as-of", arguments->as_of,
                   say("hồ sơ như ở cuối ngày này (2025-07-01 hoặc 01/07/2025); mặc định hôm nay",
                       "dossiers as at the end of this day (2025-07-01 or 01/07/2025); default "
                       "today"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_option("--working-days", arguments->working_days,
                   say("số ngày làm việc tới (mặc định 30)", "working days ahead (default 30)"))
      ->option_text(say("SỐ", "NUMBER"));
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
