// SPDX-License-Identifier: Apache-2.0
// dangvien what-if FILE [ORGANISATION] --rules DRAFT [--day DAY]
#include <map>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "engine/describe.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct WhatIfArguments {
  std::string file;
  std::string organisation;
  std::string day;
};

/// The drafts over the rules of the registry, each on top of the one before.
class Drafts {
 public:
  Drafts(Session& session, const Rulebook& live) : session_(&session), rulebook_(&live) {}

  [[nodiscard]] bool load(const std::vector<std::string>& files) {
    loaded_.reserve(files.size());
    for (const std::string& file : files) {
      const auto text = read_input(file);
      if (!text) return fail(text.error());
      auto draft = load_overlay(*text, file, *rulebook_);
      if (!draft) return fail(draft.error());
      rulebook_ = &loaded_.emplace_back(*std::move(draft)).rulebook();
    }
    return true;
  }
  [[nodiscard]] const Rulebook& rulebook() const noexcept { return *rulebook_; }

 private:
  bool fail(const Error& error) {
    session_->fail(error);
    return false;
  }

  Session* session_;
  const Rulebook* rulebook_;
  std::vector<OwnedRulebook> loaded_;
};

std::string what_of(const Session& session, const DraftEffect& effect) {
  return std::string{effect.change == WhatIfChange::deadline_changed
                         ? word(session, effect.deadline)
                         : command_word(session, name_of(effect.command))};
}

void print(Session& session, const View& view, const DraftEffects& effects,
           const WhatIfTable& described) {
  Table table{{{std::string{session.say("Chi bộ", "Cell")}},
               {std::string{session.say("Hồ sơ", "Dossier")}},
               {std::string{session.say("Thay đổi", "Change")}},
               {std::string{session.say("Việc", "Act or deadline")}},
               {std::string{session.say("Hiện nay", "Now")}},
               {std::string{session.say("Theo dự thảo", "By the draft")}},
               {std::string{session.say("Căn cứ", "Clause")}}}};
  for (std::size_t index = 0; index < effects.effects.size(); ++index) {
    const DraftEffect& effect = effects.effects[index];
    const auto cell = view.organisation(effect.organisation);
    table.add({cell ? std::string{cell->name} : identity_text(effect.organisation),
               identity_text(effect.dossier), std::string{word(session, effect.change)},
               what_of(session, effect), day_text(effect.before), day_text(effect.after),
               described.lines[index].citation});
  }
  if (!effects.effects.empty()) session.print(table.text() + '\n');
  session.print(fmt::format(
      "{} {} {}, {} {}\n", session.say("Đã xét", "Looked at"), effects.dossiers,
      session.say("hồ sơ đang mở", "open dossiers"), effects.effects.size(),
      session.say("điểm sẽ khác nếu áp dụng dự thảo.", "would change under the draft.")));
}

void show(Session& session, const WhatIfArguments& arguments) {
  // The files of --rules are the draft here, not the rules in force.
  const std::vector<std::string> files = std::exchange(session.overlays, {});
  if (files.empty()) {
    session.fail(Error{.code = ErrorCode::misuse,
                       .path = "--rules",
                       .found = phrase::missing_key(),
                       .expected = phrase::named("--rules")});
    return;
  }
  const auto day = chosen_day(session, "--day", arguments.day);
  if (!day) return;
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const View view = registry->view();
  const auto organisation = chosen_organisation(session, view, arguments.organisation);
  if (!organisation) return;
  Drafts drafts{session, view.rulebook()};
  if (!drafts.load(files)) return;
  const auto effects = view.what_if(drafts.rulebook(), *organisation, *day);
  if (!effects) {
    session.fail(effects.error());
    return;
  }
  const WhatIfTable described =
      describe_what_if(*effects, view.rulebook(), drafts.rulebook(), session.language);
  if (session.json) {
    session.print(codec::encode_json(described, codec::JsonLayout::pretty) + '\n');
  } else {
    print(session, view, *effects, described);
  }
}

}  // namespace

void add_what_if(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "what-if", say("hồ sơ đang mở sẽ khác đi ra sao nếu áp dụng dự thảo quy định",
                     "what a draft of the rules would change for the open dossiers"));
  const auto arguments = std::make_shared<WhatIfArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỔ-CHỨC", "ORGANISATION"), arguments->organisation,
                   say("mã tổ chức, ví dụ O4; không có: toàn sổ",
                       "identity, for example O4; none: the whole registry"));
  verb->add_option("--day", arguments->day,
                   say("xét vào ngày này; mặc định hôm nay", "judged on this day; default today"))
      ->option_text(say("NGÀY", "DAY"));
  add_json(*verb, session);
  verb->footer(say("--rules chỉ tệp dự thảo; sổ không bị ghi.",
                   "--rules names the draft; nothing is written."));
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
