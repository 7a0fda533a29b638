// SPDX-License-Identifier: Apache-2.0
#include "engine/history.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "codec/wire/commit_body.hpp"
#include "dangvien/admission/apply.hpp"
#include "dangvien/admission/as_of.hpp"
#include "engine/event_dossier.hpp"

namespace dangvien::inline v0 {
namespace {

template <typename Body>
constexpr bool is_of_dossier = requires(const Body& body) {
  DossierId{body.dossier};
};

template <typename... Bodies>
[[nodiscard]] constexpr auto which_are_of_dossiers(const std::variant<Bodies...>* /*event*/) {
  return std::array{is_of_dossier<Bodies>...};
}
/// By index in Event: whether an event of that type belongs to a dossier.
constexpr auto has_dossier = which_are_of_dossiers(static_cast<const Event*>(nullptr));

[[nodiscard]] Finding as_finding(const AdvisoryRecord& record) {
  return {.rule = record.rule,
          .provenance = record.provenance,
          .subject = record.subject,
          .found = record.found,
          .required = record.required,
          .instrument = record.instrument,
          .point = record.point};
}

[[nodiscard]] HistoryLine as_line(EventRecord& record, std::uint64_t sequence) {
  HistoryLine line{.event = std::string{name_of(record.event)},
                   .day = record.effect_day,
                   .sequence = sequence,
                   .document = std::move(record.document)};
  if (auto* const recorded = std::get_if<DossierRecorded>(&record.event)) {
    line.source = std::move(recorded->source);
  }
  if (record.judgement) {
    for (const AdvisoryRecord& advisory : record.judgement->advisories) {
      line.advisories.push_back(as_finding(advisory));
    }
  }
  return line;
}

/// An event of the dossier, and the commit it stands in.
struct Recorded {
  EventRecord record;
  std::uint64_t sequence;
};

/// Every event of the dossier, oldest first: each names the commit of the one before it.
Result<std::vector<Recorded>> read_records(Journal& journal, const DossierRow& row) {
  std::vector<Recorded> newest_first;
  codec::CommitReader reader;
  Event event;
  std::uint64_t sequence = row.last_commit;
  while (sequence != 0) {
    auto commit = journal.read_one(sequence);
    if (!commit) return std::move(commit).error();
    if (auto opened = reader.open((*commit)->envelope.events); !opened) {
      Error error = std::move(opened).error();
      error.commit = sequence;
      error.file = journal.file();
      return error;
    }
    std::uint64_t previous = 0;
    for (std::size_t index = reader.size(); index-- > 0;) {
      if (!has_dossier[reader.event_index(index)]) continue;
      reader.event(index, event);
      if (dossier_of(event) != row.dossier.id) continue;
      previous = reader.previous(index);
      reader.record(index, newest_first.emplace_back(EventRecord{}, sequence).record);
    }
    if (previous >= sequence)
      break;  // the oldest event of this commit names an earlier one, or none
    sequence = previous;
  }
  std::reverse(newest_first.begin(), newest_first.end());
  return newest_first;
}

}  // namespace

Result<std::vector<HistoryLine>> read_history(Journal& journal, const DossierRow& row,
                                              const Rulebook& /*rulebook*/) {
  auto records = read_records(journal, row);
  if (!records) return std::move(records).error();
  std::vector<HistoryLine> lines;
  lines.reserve(records->size());
  for (Recorded& recorded : *records) lines.push_back(as_line(recorded.record, recorded.sequence));
  return lines;
}

Result<Dossier> dossier_on(Journal& journal, const DossierRow& row, Day day) {
  if (!row.dossier.last_act_on || *row.dossier.last_act_on <= day) return row.dossier;
  auto records = read_records(journal, row);
  if (!records) return std::move(records).error();
  Dossier dossier;
  dossier.id = row.dossier.id;
  dossier.person = row.dossier.person;
  dossier.organisation = row.dossier.organisation;
  for (const Recorded& recorded : *records) {
    // A dossier known from older data has days before that of its record.
    const bool known = std::holds_alternative<DossierRecorded>(recorded.record.event);
    if (!known && recorded.record.effect_day > day) continue;
    std::visit(
        [&](const auto& body) {
          if constexpr (requires { apply(dossier, body, day); }) {
            apply(dossier, body, recorded.record.effect_day);
          }
        },
        recorded.record.event);
  }
  return dossier_on(dossier, day);
}

}  // namespace dangvien::inline v0
