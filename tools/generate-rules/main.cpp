// SPDX-License-Identifier: Apache-2.0
// generate-rules: writes the tables, message catalogues and reference page from rules/*.toml.
//   generate-rules RULES ROOT
//   generate-rules RULES LAW TEXT DOCS
// RULES: folder of the rules; ROOT: folder of the repository, for the three folders LAW
// (include/dangvien/law/generated), TEXT (src/text/generated) and DOCS (docs/reference). A file
// whose text has not changed is not touched. Faults go to standard error as file:line, and nothing
// is written.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include <sodium/core.h>

#include "emit.hpp"
#include "messages.hpp"

namespace {

namespace fs = std::filesystem;
using dangvien::law::Problems;

/// Order matters: it is the order of RuleId.
constexpr const char* rule_files[] = {"instruments.toml", "admission.toml",  "model.toml",
                                      "groups.toml",      "membership.toml", "organisation.toml",
                                      "calendar.toml",    "papers.toml",     "kinds.toml",
                                      "deciders.toml",    "holidays.toml",   "forms.toml"};

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, const std::string& text) {
  if (fs::exists(path) && read_file(path) == text) return;
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw std::runtime_error("cannot write " + path.string());
}

int run(const std::vector<std::string>& arguments) {
  const fs::path rules = arguments[0];
  dangvien::law::RuleFiles files;
  Problems problems;
  for (const char* name : rule_files) {
    dangvien::law::read_rules(read_file(rules / name), std::string("rules/") + name, nullptr, files,
                              problems);
  }
  const auto catalogue = [&](const std::string& name) {
    return dangvien::generate_rules::read_messages(read_file(rules / name), "rules/" + name,
                                                   problems);
  };
  const auto vi = catalogue("messages.vi.toml");
  const auto en = catalogue("messages.en.toml");
  dangvien::generate_rules::check_messages(files, vi, en, problems);
  dangvien::law::OwnedTables owned;
  dangvien::law::compile(files, nullptr, owned, problems);
  for (const auto& problem : problems) std::cerr << dangvien::law::describe(problem) << '\n';
  if (!problems.empty()) return 1;

  const bool by_root = arguments.size() == 2;
  const fs::path root = arguments[1];
  const fs::path law = by_root ? root / "include/dangvien/law/generated" : root;
  const fs::path text = by_root ? root / "src/text/generated" : fs::path(arguments[2]);
  const fs::path docs = by_root ? root / "docs/reference" : fs::path(arguments[3]);
  write_file(law / "rule_id.hpp", dangvien::generate_rules::rule_id_header(files));
  write_file(law / "standard_rulebook.hpp",
             dangvien::generate_rules::rulebook_header(owned.tables));
  write_file(text / "messages.hpp", dangvien::generate_rules::messages_header(files, vi, en));
  write_file(docs / "rules.md", dangvien::generate_rules::reference_page(files, vi));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if ((arguments.size() != 2 && arguments.size() != 4) || sodium_init() < 0) {
    std::cerr << "usage: generate-rules RULES ROOT | generate-rules RULES LAW TEXT DOCS\n";
    return 2;
  }
  try {
    return run(arguments);
  } catch (const std::exception& error) {
    std::cerr << "generate-rules: " << error.what() << '\n';
    return 1;
  }
}
