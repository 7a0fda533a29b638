// SPDX-License-Identifier: Apache-2.0
// dangvien tree FILE [O1]
#include <memory>
#include <vector>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"
#include "engine/describe.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct TreeArguments {
  std::string file;
  std::string organisation;
};

/// A branch still to be shown: its organisation, and what stands in front of it and of its
/// branches.
struct Branch {
  OrganisationId organisation;
  std::string front;
  std::string below;
};

void show(Session& session, const TreeArguments& arguments) {
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const View view = registry->view();
  const auto top = chosen_organisation(session, view, arguments.organisation);
  if (!top) return;
  Table table{{{std::string{session.say("Tổ chức", "Organisation")}},
               {std::string{session.say("Mã", "Identity")}},
               {std::string{session.say("Loại", "Kind")}},
               {std::string{session.say("Chính thức", "Official")}, Align::right},
               {std::string{session.say("Dự bị", "Probationary")}, Align::right}}};
  std::string json = "[";
  std::vector<Branch> left{{*top, "", ""}};
  while (!left.empty()) {
    const Branch branch = std::move(left.back());
    left.pop_back();
    const auto organisation = view.organisation(branch.organisation);
    const auto count = view.count(branch.organisation);
    const auto children = view.children(branch.organisation);
    if (!organisation || !count || !children)
      continue;  // it was listed a moment ago by the same view
    if (session.json) {
      json += json.size() > 1 ? ",\n " : "";
      codec::append_json(json, describe_organisation(*organisation, *count));
    } else {
      table.add({branch.front + std::string{organisation->name}, identity_text(branch.organisation),
                 std::string{word(session, organisation->kind)},
                 count_text(session, count->official_members),
                 count_text(session, count->probationary_members)});
    }
    for (std::size_t index = children->size(); index-- > 0;) {
      const bool last = index + 1 == children->size();
      left.push_back({(*children)[index], branch.below + (last ? "└─ " : "├─ "),
                      branch.below + (last ? "   " : "│  ")});
    }
  }
  session.print(session.json ? json + "]\n" : table.text());
}

}  // namespace

void add_tree(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb =
      app.add_subcommand("tree", say("cây tổ chức với số đảng viên", "the tree with its members"));
  const auto arguments = std::make_shared<TreeArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỔ-CHỨC", "ORGANISATION"), arguments->organisation,
                   say("mã tổ chức đứng đầu cây; không có: toàn sổ",
                       "identity of the top; none: the whole registry"));
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
