// SPDX-License-Identifier: Apache-2.0
// dangvien init FILE
#include <memory>

#include <fmt/format.h>

#include "cli/verbs.hpp"

namespace dangvien::inline v0::cli {

void add_file(CLI::App& verb, const Session& session, std::string& path) {
  verb.add_option(std::string{session.say("SỔ", "REGISTRY")}, path,
                  std::string{session.say("tệp của sổ", "file of the registry")})
      ->required();
}

void add_json(CLI::App& verb, Session& session) {
  verb.add_flag("--json", session.json,
                std::string{session.say("trả lời bằng JSON", "answer as JSON")});
}

void add_init(CLI::App& app, Session& session) {
  auto* const verb =
      app.add_subcommand("init", std::string{session.say("tạo một sổ mới", "make a new registry")});
  const auto path = std::make_shared<std::string>();
  add_file(*verb, session, *path);
  verb->callback([path, &session] {
    const auto registry = Registry::open_file(*path, true, {});
    if (!registry) {
      session.fail(registry.error());
      return;
    }
    session.print(fmt::format("{} {}\n", session.say("Đã tạo sổ", "Made the registry"), *path));
  });
}

}  // namespace dangvien::inline v0::cli
