// SPDX-License-Identifier: Apache-2.0
// dangvien registers FILE [ORGANISATION] [--what classes|boards|exhausted] [--from DAY] [--to DAY]
#include <memory>
#include <vector>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct RegisterArguments {
  std::string file;
  std::string organisation;
  std::string what = "classes";
  std::string from;
  std::string to;
};

template <typename Row>
void print_json(Session& session, const std::vector<Row>& rows) {
  std::string json = "[";
  for (const Row& row : rows) {
    json += json.size() > 1 ? ",\n " : "";
    codec::append_json(json, row);
  }
  session.print(json + "]\n");
}

std::string named(const View& view, OrganisationId id) {
  const auto organisation = view.organisation(id);
  return identity_text(id) + (organisation ? " " + std::string{organisation->name} : "");
}

std::string days_of(const AwarenessClass& held) {
  std::string days;
  for (const ClassSession& session : held.sessions) {
    days += (days.empty() ? "" : ", ") + day_text(session.day);
  }
  return days;
}

void show_classes(Session& session, const View& view, const std::vector<AwarenessClass>& rows) {
  Table table{{{std::string{session.say("Nơi mở", "Held by")}},
               {std::string{session.say("Lớp", "Class")}},
               {std::string{session.say("Các buổi", "Sessions")}},
               {std::string{session.say("Địa điểm", "Place")}},
               {std::string{session.say("Cuối tuần", "Rest days")}},
               {std::string{session.say("Dự học", "Attended")}, Align::right},
               {std::string{session.say("Cấp chứng nhận", "Certified")}, Align::right}}};
  for (const AwarenessClass& row : rows) {
    table.add(
        {named(view, row.organisation),
         std::string{row.kind == ClassKind::awareness
                         ? session.say("nhận thức về Đảng", "awareness")
                         : session.say("đảng viên mới", "new members")},
         days_of(row), std::string{row.place},
         std::string{row.only_rest_days ? session.say("có", "yes") : session.say("không", "no")},
         count_text(session, row.attended), count_text(session, row.certified)});
  }
  session.print(table.text());
}

void show_boards(Session& session, const View& view, const std::vector<SteeringBoard>& rows) {
  Table table{{{std::string{session.say("Tổ chức", "Organisation")}},
               {std::string{session.say("Ban chỉ đạo", "Board")}},
               {std::string{session.say("Trưởng ban", "Chair")}},
               {std::string{session.say("Từ ngày", "From")}},
               {std::string{session.say("Đến ngày", "To")}}}};
  for (const SteeringBoard& row : rows) {
    table.add({named(view, row.organisation), row.name, identity_text(row.chair),
               day_text(row.first_day), day_text(row.last_day)});
  }
  session.print(table.text());
}

void show_exhausted(Session& session, const View& view, const std::vector<Exhaustion>& rows) {
  Table table{{{std::string{session.say("Hết nguồn", "No candidates left")}},
               {std::string{session.say("Từ ngày", "From")}},
               {std::string{session.say("Đến ngày", "To")}},
               {std::string{session.say("Lý do", "Reason")}}}};
  for (const Exhaustion& row : rows) {
    table.add({named(view, row.organisation), day_text(row.from), day_text(row.until), row.reason});
  }
  session.print(table.text());
}

/// The organisation and those below it that are recorded as exhausted on the day.
Result<std::vector<Exhaustion>> exhausted(const View& view, OrganisationId top, Day day) {
  std::vector<Exhaustion> rows;
  std::vector<OrganisationId> left{top};
  while (!left.empty()) {
    const OrganisationId id = left.back();
    left.pop_back();
    auto row = view.exhaustion(id, day);
    if (!row) return std::move(row).error();
    if (row->exhausted) rows.push_back(*std::move(row));
    const auto children = view.children(id);
    if (!children) return children.error();
    left.insert(left.end(), children->rbegin(), children->rend());
  }
  return rows;
}

template <typename Rows, typename Show>
void answer(Session& session, const View& view, const Rows& rows, Show show) {
  if (!rows) {
    session.fail(rows.error());
  } else if (session.json) {
    print_json(session, *rows);
  } else if (rows->empty()) {
    session.print(session.say("Không có dòng nào.\n", "There is no row.\n"));
  } else {
    show(session, view, *rows);
  }
}

void show(Session& session, const RegisterArguments& arguments) {
  const std::string& what = arguments.what;
  if (what != "classes" && what != "boards" && what != "exhausted") {
    session.fail(unknown_choice("--what", what, {"classes", "boards", "exhausted"}));
    return;
  }
  const auto last = chosen_day(session, "--to", arguments.to);
  if (!last) return;
  const auto first = arguments.from.empty() ? std::optional{Day::first()}
                                            : chosen_day(session, "--from", arguments.from);
  if (!first) return;
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const View view = registry->view();
  const auto top = chosen_organisation(session, view, arguments.organisation);
  if (!top) return;
  if (what == "classes") {
    answer(session, view, view.awareness_classes(*top, *first, *last), show_classes);
  } else if (what == "boards") {
    answer(session, view, view.steering_boards(*top, *last), show_boards);
  } else {
    answer(session, view, exhausted(view, *top, *last), show_exhausted);
  }
}

}  // namespace

void add_registers(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "registers", say("lớp bồi dưỡng, ban chỉ đạo, tổ chức hết nguồn",
                       "classes held, steering boards, organisations without candidates"));
  const auto arguments = std::make_shared<RegisterArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỔ-CHỨC", "ORGANISATION"), arguments->organisation,
                   say("mã tổ chức, ví dụ O1; không có: toàn bộ sổ",
                       "identity, for example O1; none: the whole registry"));
  verb->add_option(
          "--what", arguments->what,
          say("classes: lớp bồi dưỡng (mặc định); boards: ban chỉ đạo; exhausted: hết nguồn",
              "classes (default); boards: steering boards; exhausted: no candidates left"))
      ->option_text("classes|boards|exhausted");
  verb->add_option("--from", arguments->from,
                   say("lớp có buổi học từ ngày này; không có: từ đầu",
                       "classes with a session from this day; none: from the beginning"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_option("--to", arguments->to,
                   say("đến ngày này; ban chỉ đạo, hết nguồn: vào ngày này; mặc định hôm nay",
                       "to this day; boards and exhausted: on this day; default today"))
      ->option_text(say("NGÀY", "DAY"));
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
