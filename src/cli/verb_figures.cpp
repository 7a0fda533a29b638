// SPDX-License-Identifier: Apache-2.0
// dangvien figures FILE PUBLISHED.toml
#include <memory>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/published.hpp"
#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "codec/json/encode.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct FigureArguments {
  std::string file;
  std::string published;
};

void compare(Session& session, const View& view, const PublishedFigures& published,
             const std::string& file) {
  Table table{{{std::string{session.say("Số liệu", "Figure")}},
               {std::string{session.say("Công bố", "Published")}, Align::right},
               {std::string{session.say("Tính ra", "Computed")}, Align::right},
               {""},
               {std::string{session.say("Nguồn", "Source")}}}};
  std::string json = "[";
  std::size_t different = 0;
  for (const Figure& figure : published.figures) {
    const auto found = computed(view, figure, published.as_of);
    if (!found) {
      Error error = found.error();
      error.file = file;
      error.line = figure.line;
      session.fail(error);
      return;
    }
    const bool equal = *found == figure.published;
    if (!equal) ++different;
    json += json.size() > 1 ? ",\n " : "";
    codec::append_json(json, FigureComparison{.label = figure.label,
                                              .published = figure.published,
                                              .computed = *found,
                                              .equal = equal,
                                              .source = figure.source});
    const auto shown = [&](const std::string& text) {
      return is_percentage(figure.query) ? with_unit(text, figure.display.form) : text;
    };
    table.add(
        {figure.label, shown(figure.published), shown(*found),
         std::string{equal ? session.say("✓ khớp", "✓ same") : session.say("✗ KHÁC", "✗ DIFFERS")},
         figure.source});
  }
  if (session.json) {
    session.print(json + "]\n");
  } else {
    session.print(fmt::format("{} ({} {})\n", published.title,
                              session.say("tính đến ngày", "as of"), day_text(published.as_of)));
    session.print(table.text());
  }
  if (different == 0) return;
  session.exit = ExitCode::differs;
  session.warn(fmt::format("{} {}", different,
                           session.say("số liệu tính ra khác số liệu công bố.",
                                       "computed figures differ from the published ones.")));
}

void show(Session& session, const FigureArguments& arguments) {
  const auto text = read_input(arguments.published);
  if (!text) {
    session.fail(text.error());
    return;
  }
  law::Problems problems;
  const PublishedFigures published = read_published(arguments.published, *text, problems);
  for (const law::Problem& problem : problems) session.fail(law::error_of(problem));
  if (!problems.empty()) return;
  const auto registry = open_registry(session, arguments.file);
  if (registry) compare(session, registry->view(), published, arguments.published);
}

}  // namespace

void add_figures(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "figures", say("đặt số liệu đã công bố cạnh số liệu tính từ sổ",
                     "published figures beside those computed from the registry"));
  const auto arguments = std::make_shared<FigureArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("CÔNG-BỐ", "PUBLISHED"), arguments->published,
                   say("tệp TOML: từng số liệu, cách tính, nguồn; xem "
                       "examples/five-places/my-lung/published.toml",
                       "TOML file: each figure, its query, its source; see "
                       "examples/five-places/my-lung/published.toml"))
      ->required();
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
