// SPDX-License-Identifier: Apache-2.0
// dangvien adopt FILE OVERLAY [--day DAY] [--actor NAME]
#include <array>
#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "codec/json/encode.hpp"
#include "engine/describe.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct AdoptArguments {
  std::string file;
  std::string overlay;
  std::string day;
  std::string actor;
};

void adopt(Session& session, const AdoptArguments& arguments) {
  const auto day = chosen_day(session, "--day", arguments.day);
  if (!day) return;
  auto rules = read_input(arguments.overlay);
  if (!rules) {
    session.fail(rules.error());
    return;
  }
  const auto registry = open_registry(session, arguments.file, For::writing);
  if (!registry) return;
  AdoptOverlay command;
  command.day = *day;
  command.name = std::filesystem::path{arguments.overlay}.filename().string();
  command.rules = *std::move(rules);
  const std::array<Command, 1> commands{std::move(command)};
  const Outcome outcome = registry->submit(commands, {.key = {}, .actor = arguments.actor});
  if (!outcome.accepted()) {
    session.fail(outcome.error);
    return;
  }
  if (session.json) {
    session.print(
        codec::encode_json(describe_outcome(outcome, registry->rulebook(), session.language),
                           codec::JsonLayout::pretty) +
        '\n');
    return;
  }
  session.print(
      fmt::format("{} {}\n",
                  session.say("Đã áp dụng cho sổ, có hiệu lực theo ngày của từng dòng; lần ghi",
                              "Adopted by the registry; each row holds from its own day; commit"),
                  outcome.sequence));
}

}  // namespace

void add_adopt(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb =
      app.add_subcommand("adopt", say("áp dụng lâu dài một tệp quy định bổ sung cho sổ",
                                      "adopt a file of additional rules for good"));
  const auto arguments = std::make_shared<AdoptArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỆP-QUY-ĐỊNH", "OVERLAY"), arguments->overlay,
                   say("tệp TOML; “-”: đầu vào chuẩn", "TOML file; \"-\": standard input"))
      ->required();
  verb->add_option("--day", arguments->day,
                   say("ngày văn bản áp dụng; mặc định hôm nay",
                       "day of the paper that adopts it; default today"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_option("--actor", arguments->actor,
                   say("người gửi, ghi vào sổ", "who submits, recorded"))
      ->option_text(say("TÊN", "NAME"));
  add_json(*verb, session);
  verb->callback([arguments, &session] { adopt(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
