// SPDX-License-Identifier: Apache-2.0
// dangvien rules [RULE] [--day DAY] [--difference DAY DAY] [--unconfirmed] [--registry FILE
// [--uses]]
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "engine/describe.hpp"
#include "law/query.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct RuleArguments {
  std::string rule;
  std::string day;
  std::vector<std::string> difference;
  bool unconfirmed = false;
  std::string registry;
  bool uses = false;
};

void print(Session& session, const std::vector<RuleLine>& lines, const Rulebook& rulebook) {
  if (session.json) {
    std::string json = "[";
    for (const RuleLine& line : lines) {
      if (json.size() > 1) json += ",\n ";
      codec::append_json(json, describe_rule_line(line, rulebook));
    }
    session.print(json + "]\n");
    return;
  }
  Table table{{{std::string{session.say("Quy tắc", "Rule")}},
               {std::string{session.say("Từ ngày", "From")}},
               {std::string{session.say("Giá trị", "Value")}},
               {std::string{session.say("Căn cứ", "Clause")}},
               {std::string{session.say("Mức tin cậy", "Provenance")}}}};
  for (const RuleLine& line : lines) {
    table.add({std::string{line.id}, line.from == Day::first() ? "–" : day_text(line.from),
               line.value.empty() ? "?" : line.value, line.citation,
               std::string{word(session, line.provenance)}});
  }
  session.print(lines.empty()
                    ? std::string{session.say("Không có dòng nào.\n", "There is no row.\n")}
                    : table.text());
}

/// What says something else first, then what says the same on another ground.
void print_changes(Session& session, const std::vector<RuleChange>& changes,
                   const Rulebook& rulebook) {
  std::vector<RuleLine> values;
  std::vector<RuleLine> grounds;
  for (const RuleChange& change : changes) {
    std::vector<RuleLine>& lines = change.value_differs ? values : grounds;
    lines.push_back(change.before);
    lines.push_back(change.after);
  }
  if (session.json || changes.empty()) {
    values.insert(values.end(), grounds.begin(), grounds.end());
    print(session, values, rulebook);
    return;
  }
  if (!values.empty()) {
    session.print(std::string{session.say("Nội dung khác\n", "Another value\n")});
    print(session, values, rulebook);
  }
  if (grounds.empty()) return;
  session.print(fmt::format(
      "{}{}\n", values.empty() ? "" : "\n",
      session.say("Chỉ khác căn cứ hoặc mức tin cậy", "Only another clause or provenance")));
  print(session, grounds, rulebook);
}

void unknown_rule(Session& session, const std::string& name) {
  session.fail(Error{.code = ErrorCode::misuse,
                     .path = std::string{session.say("QUY-TẮC", "RULE")},
                     .found = phrase::quoted(name),
                     .expected = phrase::rule_name()});
}

/// One rule: its title and its dated values.
void show_rule(Session& session, const Rulebook& rulebook, const RuleArguments& arguments,
               Day day) {
  const auto rule = find_rule(rulebook, arguments.rule);
  if (!rule) {
    unknown_rule(session, arguments.rule);
    return;
  }
  RuleDescription description = describe_rule(*rule, rulebook, session.language);
  if (!session.json) {
    session.print(fmt::format("{}\n{} · {}\n\n", description.title, description.id,
                              word(session, description.enforcement)));
  }
  if (!arguments.day.empty()) {
    std::erase_if(description.rows, [day](const RuleLine& line) {
      return line.from > day || (line.until && *line.until <= day);
    });
  }
  print(session, description.rows, rulebook);
}

/// The overlays that the registry has adopted.
void print_overlays(Session& session, const View& view) {
  if (session.json) return;
  for (const OverlayAdoption& overlay : view.overlays()) {
    session.print(fmt::format("{} {}, {} {}, {} {}\n", session.say("Quy định bổ sung", "Overlay"),
                              overlay.name, session.say("áp dụng ngày", "adopted on"),
                              day_text(overlay.day), session.say("lần ghi", "commit"),
                              overlay.sequence));
    if (overlay.fault.code == ErrorCode::none) continue;
    session.print(fmt::format("  {} {}\n", session.say("Không có hiệu lực:", "Not in force:"),
                              error_text(session, overlay.fault)));
  }
}

/// The accepted acts that rest on the rule.
void show_uses(Session& session, const View& view, const std::string& name) {
  const auto rule = find_rule(view.rulebook(), name);
  if (!rule) {
    unknown_rule(session, name);
    return;
  }
  const auto uses = view.rule_uses(*rule);
  if (!uses) {
    session.fail(uses.error());
    return;
  }
  std::string json = "[";
  Table table{{{std::string{session.say("Lần ghi", "Commit")}},
               {std::string{session.say("Ngày", "Day")}},
               {std::string{session.say("Hồ sơ", "Dossier")}},
               {std::string{session.say("Việc", "Act")}},
               {std::string{session.say("Giá trị từ ngày", "Value from")}},
               {std::string{session.say("Mức tin cậy", "Provenance")}},
               {std::string{session.say("Có lưu ý", "Advised")}}}};
  for (const RuleUse& use : *uses) {
    if (json.size() > 1) json += ",\n ";
    codec::append_json(json, use);
    table.add({std::to_string(use.sequence), day_text(use.day), identity_text(use.dossier),
               std::string{event_word(session, use.event)},
               use.from && *use.from != Day::first() ? day_text(use.from) : "–",
               std::string{word(session, use.provenance)}, use.advised ? "✓" : ""});
  }
  session.print(session.json ? json + "]\n" : table.text());
}

void show_rows(Session& session, const Rulebook& rulebook, const RuleArguments& arguments);

void show(Session& session, const RuleArguments& arguments) {
  if (arguments.registry.empty()) {
    if (arguments.uses) {
      session.fail(Error{.code = ErrorCode::misuse,
                         .path = "--uses",
                         .found = phrase::named("--uses"),
                         .expected = phrase::named("--registry")});
    } else if (const Rulebook* const chosen = session.rulebook()) {
      show_rows(session, *chosen, arguments);
    }
    return;
  }
  const auto registry = open_registry(session, arguments.registry);
  if (!registry) return;
  const View view = registry->view();
  if (arguments.uses) {
    show_uses(session, view, arguments.rule);
    return;
  }
  print_overlays(session, view);
  show_rows(session, view.rulebook(), arguments);
}

void show_rows(Session& session, const Rulebook& rulebook, const RuleArguments& arguments) {
  const auto day = chosen_day(session, "--day", arguments.day);
  if (!day) return;
  if (!arguments.difference.empty()) {
    const auto first = chosen_day(session, "--difference", arguments.difference.front());
    const auto second = chosen_day(session, "--difference", arguments.difference.back());
    if (!first || !second) return;
    const auto only = arguments.rule.empty() ? std::nullopt : find_rule(rulebook, arguments.rule);
    if (!arguments.rule.empty() && !only) {
      unknown_rule(session, arguments.rule);
      return;
    }
    auto changes = difference(*first, *second, rulebook, session.language);
    std::erase_if(changes,
                  [&](const RuleChange& change) { return only && change.before.rule != *only; });
    print_changes(session, changes, rulebook);
  } else if (!arguments.rule.empty()) {
    show_rule(session, rulebook, arguments, *day);
  } else {
    auto lines = arguments.unconfirmed && arguments.day.empty()
                     ? unsettled_rules(rulebook, session.language)
                     : rules_on(*day, rulebook, session.language);
    if (arguments.unconfirmed) {
      std::erase_if(lines,
                    [](const RuleLine& line) { return line.provenance <= Provenance::carried; });
    }
    print(session, lines, rulebook);
  }
}

}  // namespace

void add_rules(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb =
      app.add_subcommand("rules", say("quy định: giá trị theo ngày, căn cứ, mức tin cậy",
                                      "the rules: values by day, clauses, how well attested"));
  const auto arguments = std::make_shared<RuleArguments>();
  verb->add_option(say("QUY-TẮC", "RULE"), arguments->rule,
                   say("tên quy tắc, ví dụ admission.minimum_age; không có: mọi quy tắc",
                       "name of a rule, for example admission.minimum_age; none: every rule"));
  verb->add_option("--day", arguments->day,
                   say("quy định có hiệu lực vào ngày này; mặc định hôm nay",
                       "what is in force on this day; default today"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_option("--difference", arguments->difference,
                   say("những gì khác nhau giữa hai ngày", "what differs between two days"))
      ->expected(2)
      ->option_text(say("NGÀY NGÀY", "DAY DAY"));
  verb->add_flag("--unconfirmed", arguments->unconfirmed,
                 say("chỉ những gì chưa xác nhận được; không có --day: mọi thời kỳ",
                     "only what could not be confirmed; without --day: of every period"));
  verb->add_option("--registry", arguments->registry,
                   say("theo quy định của sổ này, cả phần bổ sung sổ đã áp dụng",
                       "by the rules of this registry, with the overlays it has adopted"))
      ->option_text(say("SỔ", "REGISTRY"));
  verb->add_flag("--uses", arguments->uses,
                 say("những việc đã ghi trong sổ dựa trên quy tắc này",
                     "the recorded acts that rest on the rule"));
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
