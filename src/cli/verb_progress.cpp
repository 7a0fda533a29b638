// SPDX-License-Identifier: Apache-2.0
// dangvien progress FILE [O1] [--as-of DAY] [--subtree] [display options]
#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct ProgressArguments {
  std::string file;
  std::string organisation;
  std::string as_of;
  bool subtree = false;
  DisplayArguments display;
};

constexpr std::size_t bar_width = 20;

std::string json_of(const std::vector<Progress>& rows) {
  std::string text = "[";
  for (const Progress& row : rows) {
    if (text.size() > 1) text += ",\n ";
    codec::append_json(text, row);
  }
  return text + "]\n";
}

/// "Đảng bộ Phường 3", "Hội Liên hiệp Phụ nữ, Đảng bộ Phường 3".
std::string holder_text(const Session& session, const View& view, const Progress& row) {
  const auto holder = view.organisation(row.holder);
  std::string text = holder ? std::string{holder->name} : identity_text(row.holder);
  if (row.mass_organisation == MassOrganisation::none) return text;
  return fmt::format("{}, {}", word(session, row.mass_organisation), text);
}

std::string table_of(const Session& session, const View& view, const std::vector<Progress>& rows,
                     const DisplayPolicy& policy) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  Table table{{{say("Mã", "Quota")},
               {say("Tổ chức", "Holder")},
               {say("Căn cứ giao", "Basis")},
               {say("Đối tượng", "Group")},
               {say("Thời kỳ", "Period")},
               {say("Chỉ tiêu", "Quota"), Align::right},
               {say("Thực hiện", "Fulfilled"), Align::right},
               {say("Tỷ lệ", "Share"), Align::right},
               {""},
               {say("Đang xét", "Awaiting decision"), Align::right}}};
  for (const Progress& row : rows) {
    const auto fulfilled = static_cast<std::uint32_t>(std::max(row.fulfilled, 0));
    table.add({identity_text(row.quota), holder_text(session, view, row),
               std::string{word(session, row.basis)}, std::string{word(session, row.group)},
               day_text(row.first_day) + " – " + day_text(row.last_day), quota_text(session, row),
               count_text(session, row.fulfilled), percentage_text(row, policy),
               bar(fulfilled, row.number, bar_width), count_text(session, row.reserved)});
  }
  return table.text();
}

void show(Session& session, const ProgressArguments& arguments) {
  const auto day = chosen_day(session, "--as-of", arguments.as_of);
  const auto policy = arguments.display.policy(session);
  if (!day || !policy) return;
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const View view = registry->view();
  const auto organisation = chosen_organisation(session, view, arguments.organisation);
  if (!organisation) return;
  // Without a name the whole registry is meant.
  const bool subtree = arguments.subtree || arguments.organisation.empty();
  const auto rows = view.progress_table(*organisation, *day, subtree);
  if (!rows) {
    session.fail(rows.error());
    return;
  }
  if (session.json) {
    session.print(json_of(*rows));
    return;
  }
  session.print(fmt::format("{} {}\n", session.say("Tiến độ tính đến ngày", "Progress as of"),
                            day_text(*day)));
  session.print(rows->empty()
                    ? std::string{session.say("Không có chỉ tiêu nào.\n", "There is no quota.\n")}
                    : table_of(session, view, *rows, *policy));
}

}  // namespace

void add_progress(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "progress", say("tiến độ thực hiện chỉ tiêu", "progress against the quotas"));
  const auto arguments = std::make_shared<ProgressArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỔ-CHỨC", "ORGANISATION"), arguments->organisation,
                   say("mã tổ chức, ví dụ O4; không có: toàn sổ",
                       "identity, for example O4; none: the whole registry"));
  verb->add_option("--as-of", arguments->as_of,
                   say("tính đến hết ngày này (2025-07-01 hoặc 01/07/2025); mặc định hôm nay",
                       "up to and including this day (2025-07-01 or 01/07/2025); default today"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_flag("--subtree", arguments->subtree,
                 say("cả các tổ chức bên dưới", "the organisations below as well"));
  arguments->display.add_to(*verb, session);
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
