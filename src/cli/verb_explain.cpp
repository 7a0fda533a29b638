// SPDX-License-Identifier: Apache-2.0
// dangvien explain FILE D12 [--day DAY]
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

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

struct ExplainArguments {
  std::string file;
  std::string dossier;
  std::string day;
  bool all = false;
};

bool is_refused_by(const ActExplanation& act, std::string_view rule) {
  return std::any_of(act.violations.begin(), act.violations.end(),
                     [rule](const Finding& finding) { return finding.rule == rule; });
}

/// A command that the state of the dossier does not know is no use to a reader.
bool is_out_of_turn(const ActExplanation& act) {
  return is_refused_by(act, "workflow.not_allowed_in_state");
}

/// Done already: why is the same for all of them.
bool is_past(const ActExplanation& act) { return is_refused_by(act, "workflow.already_done"); }

/// What is enough to do the act, and what lapses before it can be done.
void print_help(Session& session, const ActExplanation& act) {
  for (const RemedyStep& step : act.remedy) {
    const bool first = &step == &act.remedy.front();
    session.print(fmt::format("    {} {}\n",
                              first ? session.say("Chỉ cần:", "All that is needed:")
                                    : session.say("      và:", "                and:"),
                              step.text));
  }
  for (const LapseLine& lapse : act.lapses) {
    session.print(fmt::format("    ! {}: {} {} ({})\n", word(session, lapse.kind),
                              session.say("chỉ dùng được đến", "serves only to"),
                              day_text(lapse.day), lapse.citation));
  }
}

/// The act and, in brackets, the forms of its papers.
std::string act_text(const Session& session, const ActExplanation& act, const std::string& forms) {
  std::string text{command_word(session, act.command)};
  if (!forms.empty()) text += fmt::format(" ({})", forms);
  return text;
}

void print_act(Session& session, const View& view, const ActExplanation& act, bool depends,
               const std::string& forms) {
  const std::string what = act_text(session, act, forms);
  if (act.allowed) {
    const std::string_view open =
        depends ? session.say(" (còn tùy nội dung)", " (depends on its content)") : "";
    session.print(fmt::format("✓ {}{}\n", what, open));
  } else {
    session.print(fmt::format("✗ {}\n", what));
  }
  for (const Finding& violation : act.violations) {
    session.print(finding_text(session, violation, "    ", view));
  }
  for (const Finding& advisory : act.advisories) {
    session.print(fmt::format("    {}:\n", session.say("Lưu ý", "Note")));
    session.print(finding_text(session, advisory, "      ", view));
  }
  if (!act.allowed && act.first_allowed) {
    session.print(fmt::format("    → {} {}\n", session.say("được từ ngày", "allowed from"),
                              day_text(act.first_allowed)));
  }
  print_help(session, act);
}

void print(Session& session, const View& view, const Rulebook& rulebook,
           const DossierExplanation& explained, const Explanation& explanation, bool all) {
  session.print(fmt::format("{} {}, {} {}: {}\n\n", session.say("Hồ sơ", "Dossier"),
                            identity_text(explanation.dossier), session.say("ngày", "on"),
                            day_text(explanation.day), word(session, explanation.state)));
  bool any = false;
  std::string past;
  for (std::size_t index = 0; index < explanation.acts.size(); ++index) {
    const ActExplanation& act = explanation.acts[index];
    if (!all && is_out_of_turn(act)) continue;
    any = true;
    if (!all && is_past(act)) {
      past += past.empty() ? "" : "; ";
      past += command_word(session, act.command);
      continue;
    }
    print_act(session, view, act, explained.commands[index].depends_on_command,
              form_text(session, rulebook, act.command, explanation.day));
  }
  if (!past.empty()) {
    session.print(fmt::format("\n{}: {}\n", session.say("Các bước đã qua", "Past acts"), past));
  }
  if (!any) {
    session.print(
        session.say("Hồ sơ đã kết thúc, không còn bước nào.\n", "The dossier is closed.\n"));
  }
}

void show(Session& session, const ExplainArguments& arguments) {
  const auto id = parse_identity<DossierId>(session.say("HỒ-SƠ", "DOSSIER"), arguments.dossier);
  if (!id) {
    session.fail(id.error());
    return;
  }
  const auto day = chosen_day(session, "--day", arguments.day);
  if (!day) return;
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const View view = registry->view();
  const auto explained = view.explain(*id, *day);
  if (!explained) {
    session.fail(explained.error());
    return;
  }
  const Explanation explanation =
      describe_explanation(*explained, registry->rulebook(), session.language);
  if (session.json) {
    session.print(codec::encode_json(explanation, codec::JsonLayout::pretty) + '\n');
  } else {
    print(session, view, registry->rulebook(), *explained, explanation, arguments.all);
  }
}

}  // namespace

void add_explain(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "explain", say("hồ sơ được làm bước nào vào một ngày, bước nào không, vì sao",
                     "which acts a dossier allows on a day, which not, and why"));
  const auto arguments = std::make_shared<ExplainArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("HỒ-SƠ", "DOSSIER"), arguments->dossier,
                   say("mã hồ sơ, ví dụ D12", "identity, for example D12"))
      ->required();
  verb->add_option("--day", arguments->day,
                   say("ngày trên giấy tờ (2025-07-01 hoặc 01/07/2025); mặc định hôm nay",
                       "day on the paper (2025-07-01 or 01/07/2025); default today"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_flag("--all", arguments->all,
                 say("cả những bước chưa đến lượt, và vì sao không làm lại bước đã qua",
                     "the acts that are out of turn as well, and why past ones are not repeated"));
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
