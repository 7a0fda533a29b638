// SPDX-License-Identifier: Apache-2.0
// mutate-rules: changes each value, comparison, unit and first day of the rulebook in turn, runs
// the case files against the changed rules, and prints the changes that no case notices. A change
// that only a [[lookup]] notices is counted apart.
//   mutate-rules CASES [TEXT]
// CASES: folder of case files; TEXT: only mutants whose description holds it. Exit code 1 when
// there are survivors. Everything happens in this process; nothing is written.
#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "cases/run_cases.hpp"
#include "cases/table_reader.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "mutants.hpp"

namespace {

namespace fs = std::filesystem;
using dangvien::Rulebook;
using dangvien::mutate_rules::Mutant;

struct CaseText {
  std::string shown;
  std::string text;
};

std::vector<CaseText> read_folder(const fs::path& folder) {
  std::vector<CaseText> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const fs::path& path = entry.path();
    const bool is_case = entry.is_regular_file() && path.extension() == ".toml" &&
                         path.filename() != "default.toml" &&
                         path.generic_string().find("/corpus/") == std::string::npos;
    if (!is_case) continue;
    const std::string shown = path.generic_string();
    files.push_back({shown, dangvien::cases::read_text(path, shown)});
  }
  std::sort(files.begin(), files.end(),
            [](const CaseText& left, const CaseText& right) { return left.shown < right.shown; });
  return files;
}

enum class Noticed : std::uint8_t { by_an_act, by_a_lookup, by_nobody };

/// Whether some case of the file fails under the rules. Twins in other files are not looked for:
/// a file that names one fails under every rules, so it is compared with the standard ones first.
class Suite {
 public:
  explicit Suite(std::vector<CaseText> files) : files_(std::move(files)) {
    for (const CaseText& file : files_) failing_.push_back(failures(file, standard_));
  }

  /// The files that name the rule first, since they are the likeliest to notice; lookups last.
  [[nodiscard]] Noticed notices(const Mutant& mutant) const {
    std::array<std::vector<std::size_t>, 4> turns;  // acts that name it, other acts; lookups alike
    for (std::size_t index = 0; index < files_.size(); ++index) {
      const CaseText& file = files_[index];
      const bool names = file.text.find(mutant.rule) != std::string::npos;
      const bool looks_up = file.text.find("[[lookup]]") != std::string::npos;
      turns[(looks_up ? 2U : 0U) + (names ? 0U : 1U)].push_back(index);
    }
    const bool shown = !mutant.informative && (any_fails(turns[0], *mutant.rulebook) ||
                                               any_fails(turns[1], *mutant.rulebook));
    if (shown) return Noticed::by_an_act;
    const bool stated =
        any_fails(turns[2], *mutant.rulebook) || any_fails(turns[3], *mutant.rulebook);
    return stated ? Noticed::by_a_lookup : Noticed::by_nobody;
  }

 private:
  [[nodiscard]] bool any_fails(const std::vector<std::size_t>& files,
                               const Rulebook& rulebook) const {
    return std::any_of(files.begin(), files.end(),
                       [&](std::size_t index) { return fails(index, rulebook); });
  }
  [[nodiscard]] bool fails(std::size_t index, const Rulebook& rulebook) const {
    return failures(files_[index], rulebook) != failing_[index];
  }
  [[nodiscard]] std::size_t failures(const CaseText& file, const Rulebook& rulebook) const {
    const dangvien::cases::RunOptions options{rulebook, dangvien::Language::en, {}};
    return dangvien::cases::run_case_text(file.text, file.shown, defaults_, options).failed();
  }

  Rulebook standard_ = dangvien::standard_rulebook();
  dangvien::cases::Defaults defaults_ = dangvien::cases::Defaults::standard();
  std::vector<CaseText> files_;
  std::vector<std::size_t> failing_;
};

int run(const fs::path& folder, const std::string& filter) {
  const Suite suite(read_folder(folder));
  std::size_t mutants = 0;
  std::size_t survivors = 0;
  std::size_t looked_up = 0;
  dangvien::mutate_rules::for_each_mutant(dangvien::standard_rulebook(), [&](const Mutant& mutant) {
    if (mutant.description.find(filter) == std::string::npos) return;
    ++mutants;
    const Noticed noticed = suite.notices(mutant);
    if (noticed == Noticed::by_a_lookup && !mutant.informative) ++looked_up;
    if (noticed != Noticed::by_nobody) return;
    ++survivors;
    std::cout << mutant.description << std::endl;
  });
  std::cout << looked_up << " of " << mutants
            << " changes of rules that are judged are noticed by a lookup only\n";
  std::cout << survivors << " of " << mutants << " changes of the rules are noticed by no case\n";
  return survivors == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 && argc != 3) {
    std::cerr << "usage: mutate-rules CASES [TEXT]\n";
    return 2;
  }
  try {
    return run(argv[1], argc == 3 ? argv[2] : "");
  } catch (const std::exception& error) {
    std::cerr << "mutate-rules: " << error.what() << '\n';
    return 2;
  }
}
