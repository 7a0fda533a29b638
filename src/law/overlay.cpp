// SPDX-License-Identifier: Apache-2.0
#include "dangvien/law/overlay.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "dangvien/base/generated/phrases.hpp"
#include "law/canonical.hpp"
#include "law/compile.hpp"
#include "law/proofs.hpp"
#include "law/source.hpp"

namespace dangvien::inline v0 {
namespace {

/// Reads and compiles; the faults in the order of the file.
law::Problems build(std::string_view toml, std::string_view name, const Rulebook& base,
                    law::OwnedTables& owned) {
  law::RuleFiles files;
  law::Problems problems;
  law::read_rules(toml, name, &base.tables(), files, problems);
  law::compile(files, &base.tables(), owned, problems);
  owned.stated = law::stated_in(files);
  if (problems.empty()) {
    if (const std::string_view proof = law::broken_proof(owned.tables); !proof.empty()) {
      law::report(problems, {std::string(name), 0, 0}, phrase::broken_proof(std::string(proof)),
                  phrase::sound_rules());
    }
  }
  std::stable_sort(problems.begin(), problems.end(),
                   [](const law::Problem& left, const law::Problem& right) {
                     return left.place.line < right.place.line;
                   });
  return problems;
}

}  // namespace

OwnedRulebook::OwnedRulebook(std::unique_ptr<law::OwnedTables> tables)
    : tables_(std::move(tables)), rulebook_(std::make_unique<Rulebook>(tables_->tables)) {}
OwnedRulebook::OwnedRulebook(OwnedRulebook&&) noexcept = default;
OwnedRulebook& OwnedRulebook::operator=(OwnedRulebook&&) noexcept = default;
OwnedRulebook::~OwnedRulebook() = default;

bool OwnedRulebook::is_empty() const noexcept { return tables_->stated == 0; }

Result<OwnedRulebook> load_overlay(std::string_view toml, std::string_view name,
                                   const Rulebook& base) {
  auto owned = std::make_unique<law::OwnedTables>();
  const law::Problems problems = build(toml, name, base, *owned);
  if (!problems.empty()) return law::error_of(problems.front());
  return OwnedRulebook(std::move(owned));
}

std::vector<Error> check_overlay(std::string_view toml, std::string_view name,
                                 const Rulebook& base) {
  law::OwnedTables owned;
  std::vector<Error> errors;
  for (const law::Problem& problem : build(toml, name, base, owned)) {
    errors.push_back(law::error_of(problem));
  }
  return errors;
}

std::array<std::uint8_t, 32> compute_hash(const Rulebook& rulebook) {
  return law::rulebook_hash(rulebook.tables());
}

}  // namespace dangvien::inline v0
