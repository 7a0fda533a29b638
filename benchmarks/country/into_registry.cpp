// SPDX-License-Identifier: Apache-2.0
#include "country/into_registry.hpp"

#include "codec/json/encode.hpp"
#include "engine/describe.hpp"

namespace dangvien::country {

std::int64_t counting_clock(void* context) noexcept {
  constexpr std::int64_t start_of_2000 = 946'684'800'000'000;
  return start_of_2000 + ++*static_cast<std::int64_t*>(context);
}

void IntoRegistry::take(const Command& command, Day /*entered*/) {
  if (!failure_.empty()) return;
  batch_.push_back(command);
  if (batch_.size() == size_) submit();
}

bool IntoRegistry::finish() {
  if (!batch_.empty()) submit();
  return failure_.empty();
}

void IntoRegistry::submit() {
  const Outcome outcome = registry_.submit(batch_, {});
  if (outcome.accepted()) {
    for (const CommandFinding& advisory : outcome.advisories) ++advisories_[advisory.finding.rule];
  } else {
    failure_ = codec::encode_json(batch_[outcome.command]) + '\n' +
               codec::encode_json(describe_outcome(outcome, registry_.rulebook(), Language::en));
  }
  batch_.clear();
}

}  // namespace dangvien::country
