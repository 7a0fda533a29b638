// SPDX-License-Identifier: Apache-2.0
#include "engine/history.hpp"

#include <algorithm>
#include <utility>

#include "codec/wire/commit_body.hpp"

namespace dangvien::inline v0 {
namespace {

[[nodiscard]] bool belongs_to(const Event& event, DossierId dossier) {
  return std::visit(
      [&](const auto& body) {
        if constexpr (requires { body.dossier; }) {
          return body.dossier == dossier;
        } else {
          return false;
        }
      },
      event);
}

[[nodiscard]] Finding as_finding(const AdvisoryRecord& record) {
  return {.rule = record.rule,
          .provenance = record.provenance,
          .found = record.found,
          .required = record.required};
}

[[nodiscard]] HistoryLine as_line(EventRecord& record, std::uint64_t sequence) {
  HistoryLine line{.event = std::string{name_of(record.event)},
                   .day = record.effect_day,
                   .sequence = sequence,
                   .document = std::move(record.document)};
  if (record.judgement) {
    for (const AdvisoryRecord& advisory : record.judgement->advisories) {
      line.advisories.push_back(as_finding(advisory));
    }
  }
  return line;
}

}  // namespace

Result<std::vector<HistoryLine>> read_history(Journal& journal, const DossierRow& row,
                                              const Rulebook& /*rulebook*/) {
  std::vector<HistoryLine> newest_first;
  std::uint64_t sequence = row.last_commit;
  while (sequence != 0) {
    auto commit = journal.read_one(sequence);
    if (!commit) return std::move(commit).error();
    auto body = codec::decode_commit_body((*commit)->envelope.events);
    if (!body) return std::move(body).error();
    std::uint64_t previous = 0;
    for (auto record = body->records.rbegin(); record != body->records.rend(); ++record) {
      if (!belongs_to(record->event, row.dossier.id)) continue;
      previous = record->previous;
      newest_first.push_back(as_line(*record, sequence));
    }
    if (previous >= sequence)
      break;  // the oldest event of this commit names an earlier one, or none
    sequence = previous;
  }
  std::reverse(newest_first.begin(), newest_first.end());
  return newest_first;
}

}  // namespace dangvien::inline v0
