// SPDX-License-Identifier: Apache-2.0
// dangvien count FILE [O1]
#include <memory>

#include <fmt/format.h>

#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct CountArguments {
  std::string file;
  std::string organisation;
};

void show(Session& session, const CountArguments& arguments) {
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const View view = registry->view();
  const auto id = chosen_organisation(session, view, arguments.organisation);
  if (!id) return;
  const auto count = view.count(*id);
  const auto organisation = view.organisation(*id);
  if (!count || !organisation) {
    session.fail(count ? organisation.error() : count.error());
    return;
  }
  if (session.json) {
    session.print(codec::encode_json(*count, codec::JsonLayout::pretty) + '\n');
    return;
  }
  const std::uint32_t members = count->official_members + count->probationary_members;
  Table table{{{std::string{organisation->name}}, {"", Align::right}}};
  const auto row = [&](std::string_view vi, std::string_view en, std::uint32_t figure) {
    table.add({std::string{session.say(vi, en)}, count_text(session, figure)});
  };
  row("Tổ chức đảng", "Organisations", count->organisations);
  row("Chi bộ", "Cells", count->cells);
  row("Đảng viên", "Members", members);
  row("  chính thức", "  official", count->official_members);
  row("  dự bị", "  probationary", count->probationary_members);
  row("Hồ sơ đang mở", "Open dossiers", count->open_dossiers);
  session.print(table.text());
}

}  // namespace

void add_count(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "count", say("đếm tổ chức, đảng viên, hồ sơ của một tổ chức và bên dưới",
                   "count organisations, members and dossiers of an organisation and below"));
  const auto arguments = std::make_shared<CountArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỔ-CHỨC", "ORGANISATION"), arguments->organisation,
                   say("mã tổ chức, ví dụ O4; không có: toàn sổ",
                       "identity, for example O4; none: the whole registry"));
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
