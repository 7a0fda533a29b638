// SPDX-License-Identifier: Apache-2.0
// dangvien dossier FILE D12
#include <algorithm>
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "cli/forms.hpp"
#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"
#include "engine/describe.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct DossierArguments {
  std::string file;
  std::string dossier;
};

std::string document_text(const Document& document) {
  std::string text = document.number;
  if (!document.symbol.empty()) text += (text.empty() ? "" : "-") + document.symbol;
  if (document.day) text += fmt::format("{}{}", text.empty() ? "" : ", ", day_text(document.day));
  if (!document.issuer.empty())
    text += fmt::format("{}{}", text.empty() ? "" : ", ", document.issuer);
  return text;
}

/// The number of a note, from 1; a note that was made before keeps its number.
std::size_t note_number(std::vector<std::string>& notes, const std::string& text) {
  const auto found = std::find(notes.begin(), notes.end(), text);
  const auto number = static_cast<std::size_t>(found - notes.begin()) + 1;
  if (found == notes.end()) notes.push_back(text);
  return number;
}

std::string history_text(const Session& session, const DossierView& view,
                         const Rulebook& rulebook) {
  Table table{{{std::string{session.say("Ngày", "Day")}},
               {std::string{session.say("Việc", "Act")}},
               {std::string{session.say("Mẫu", "Form")}},
               {std::string{session.say("Giấy tờ", "Paper")}},
               {std::string{session.say("Lần ghi", "Commit")}, Align::right},
               {std::string{session.say("Lưu ý", "Notes")}}}};
  std::vector<std::string> notes;
  for (const HistoryLine& line : view.history) {
    std::string numbers;
    for (const Finding& advisory : line.advisories) {
      numbers += fmt::format("({})", note_number(notes, advisory.text));
    }
    table.add({day_text(line.day), std::string{event_word(session, line.event)},
               form_text(session, rulebook, line.event, line.day),
               line.document ? document_text(*line.document) : "", std::to_string(line.sequence),
               numbers});
  }
  std::string text = table.text();
  for (const HistoryLine& line : view.history) {
    if (line.source.empty()) continue;
    text += fmt::format("{}: {}\n", session.say("Nhập từ", "Recorded from"), line.source);
  }
  for (std::size_t index = 0; index < notes.size(); ++index) {
    text += fmt::format("({}) {}\n", index + 1, notes[index]);
  }
  return text;
}

void show(Session& session, const DossierArguments& arguments) {
  const auto id = parse_identity<DossierId>(session.say("HỒ-SƠ", "DOSSIER"), arguments.dossier);
  if (!id) {
    session.fail(id.error());
    return;
  }
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  auto view = registry->view().dossier_history(*id);
  if (!view) {
    session.fail(view.error());
    return;
  }
  describe_history(*view, registry->rulebook(), session.language);
  if (session.json) {
    session.print(codec::encode_json(*view, codec::JsonLayout::pretty) + '\n');
    return;
  }
  const Dossier& dossier = view->dossier;
  session.print(fmt::format("{} {}: {}\n", session.say("Hồ sơ", "Dossier"),
                            identity_text(dossier.id), view->person_name));
  const auto line = [&session](std::string_view vi, std::string_view en, std::string_view value) {
    session.print(fmt::format("  {}  {}\n", padded(session.say(vi, en), 13, Align::left), value));
  };
  line("Trạng thái", "State", word(session, dossier.state));
  line("Chi bộ", "Cell",
       fmt::format("{} ({})", view->organisation_name, identity_text(dossier.organisation)));
  line("Người", "Person", identity_text(dossier.person));
  if (dossier.decided_on) line("Quyết định", "Decided", day_text(dossier.decided_on));
  if (dossier.ceremony_on) line("Lễ kết nạp", "Ceremony", day_text(dossier.ceremony_on));
  if (dossier.official_from)
    line("Chính thức từ", "Official from", day_text(dossier.official_from));
  session.print("\n" + history_text(session, *view, registry->rulebook()));
  const auto today = chosen_day(session, "", "");
  if (!today) return;
  const auto deadlines = deadline_text(session, dossier, registry->rulebook(), *today);
  if (!deadlines.empty()) session.print("\n" + deadlines);
}

}  // namespace

void add_dossier(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb =
      app.add_subcommand("dossier", say("một hồ sơ kết nạp: trạng thái, các bước đã làm, thời hạn",
                                        "one admission dossier: state, what was done, deadlines"));
  const auto arguments = std::make_shared<DossierArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("HỒ-SƠ", "DOSSIER"), arguments->dossier,
                   say("mã hồ sơ, ví dụ D12", "identity, for example D12"))
      ->required();
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
