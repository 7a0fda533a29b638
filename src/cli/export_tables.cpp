// SPDX-License-Identifier: Apache-2.0
#include "cli/export_tables.hpp"

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "codec/json/encode.hpp"
#include "codec/wire/commit_body.hpp"
#include "dangvien/journal/sqlite.hpp"
#include "engine/describe.hpp"
#include "text/names.hpp"

namespace dangvien::inline v0::cli {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string name_or_empty(auto id) { return id.is_none() ? std::string{} : identity_text(id); }
std::string iso_or_empty(OptionalDay day) { return day ? iso_text(*day) : std::string{}; }

/// What the office calls the organisation, or else its identity: both can be imported.
std::string code_of(const View& view, OrganisationId id) {
  const auto organisation =
      id.is_none() ? Result<OrganisationView>{Error{}} : view.organisation(id);
  if (!organisation) return {};
  return organisation->external_code.empty() ? identity_text(id)
                                             : std::string{organisation->external_code};
}

std::string csv_cell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char letter : text) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  return quoted + '"';
}

/// Microseconds since 1970 as 2026-11-23T06:15:00.000001Z.
std::string moment_text(std::int64_t microseconds) {
  constexpr std::int64_t day_length = 86'400'000'000;
  std::int64_t days = microseconds / day_length;
  std::int64_t rest = microseconds % day_length;
  if (rest < 0) {
    rest += day_length;
    --days;
  }
  return fmt::format(
      "{}T{:02}:{:02}:{:02}.{:06}Z", iso_text(Day::from_days(static_cast<std::int32_t>(days))),
      rest / 3'600'000'000, rest / 60'000'000 % 60, rest / 1'000'000 % 60, rest % 1'000'000);
}

std::string event_line(const CommitEnvelope& envelope, std::size_t index, const EventRecord& record,
                       ExportFormat format) {
  const std::string moment = moment_text(envelope.recorded_at);
  if (format == ExportFormat::csv) {
    return csv_line({std::to_string(envelope.sequence), std::to_string(index), moment,
                     iso_text(record.effect_day), std::string{name_of(record.event)},
                     record.document ? record.document->number : "",
                     record.document ? record.document->symbol : "", std::string{envelope.actor},
                     codec::encode_json(record.event)});
  }
  std::string line = fmt::format(R"({{"sequence":{},"index":{},"recorded_at":"{}","key":)",
                                 envelope.sequence, index, moment);
  codec::append_json_text(line, envelope.key);
  line += ",\"actor\":";
  codec::append_json_text(line, envelope.actor);
  line += ",\"record\":";
  codec::append_json(line, record);
  return line + "}\n";
}

}  // namespace

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (const std::string& cell : cells) {
    if (&cell != &cells.front()) line += ',';
    line += csv_cell(cell);
  }
  return line + "\r\n";
}

Result<std::string> export_organisations(const View& view, ExportFormat format, Language language) {
  const bool csv = format == ExportFormat::csv;
  std::string out;
  if (csv) {
    out = byte_order_mark;
    out += csv_line(
        language == Language::vi
            ? std::vector<std::string>{"Mã tổ chức", "Mã tổ chức cấp trên", "Loại tổ chức", "Cấp",
                                       "Loại hình đơn vị", "Ngày thành lập", "Mã 14 số",
                                       "Tên tổ chức", "Định danh trong sổ", "Số chi bộ",
                                       "Đảng viên chính thức", "Đảng viên dự bị", "Hồ sơ đang xét"}
            : std::vector<std::string>{"external_code", "parent", "kind", "rank", "sector", "day",
                                       "code", "name", "identity", "cells", "official_members",
                                       "probationary_members", "open_dossiers"});
  }
  const auto word = [language](auto value) {
    return std::string{language == Language::vi ? display_name(value, language) : name_of(value)};
  };
  for (const OrganisationId id : view.organisations()) {
    const auto organisation = view.organisation(id);
    const auto count = view.count(id);
    if (!organisation) return organisation.error();
    if (!count) return count.error();
    if (!csv) {
      codec::append_json(out, describe_organisation(*organisation, *count));
      out += '\n';
      continue;
    }
    out += csv_line(
        {code_of(view, id), code_of(view, organisation->parent), word(organisation->kind),
         organisation->rank == Rank::unspecified ? "" : word(organisation->rank),
         organisation->sector == Sector::unspecified ? "" : word(organisation->sector),
         iso_text(organisation->founded_on), std::string{organisation->code},
         std::string{organisation->name}, identity_text(id), std::to_string(count->cells),
         std::to_string(count->official_members), std::to_string(count->probationary_members),
         std::to_string(count->open_dossiers)});
  }
  return out;
}

Result<std::string> export_dossiers(const View& view, ExportFormat format) {
  const bool csv = format == ExportFormat::csv;
  std::string out;
  if (csv) {
    out = byte_order_mark;
    out += csv_line({"dossier", "person", "organisation", "state", "listed_on",
                     "certificate_issued_on", "applied_on", "certified_on", "cell_resolved_on",
                     "grassroots_resolved_on", "decided_on", "decided_by", "received_on",
                     "ceremony_on", "recognised_on", "official_from", "closed_on"});
  }
  const auto all = view.organisations();
  if (all.empty()) return out;
  const auto dossiers = view.dossiers(all.front());
  if (!dossiers) return dossiers.error();
  for (const DossierId id : *dossiers) {
    const auto dossier = view.dossier(id);
    if (!dossier) return dossier.error();
    if (!csv) {
      codec::append_json(out, *dossier);
      out += '\n';
      continue;
    }
    out += csv_line(
        {identity_text(id), name_or_empty(dossier->person), name_or_empty(dossier->organisation),
         std::string{name_of(dossier->state)}, iso_or_empty(dossier->listed_on),
         iso_or_empty(dossier->certificate_issued_on), iso_or_empty(dossier->applied_on),
         iso_or_empty(dossier->certified_on), iso_or_empty(dossier->cell_resolved_on),
         iso_or_empty(dossier->grassroots_resolved_on), iso_or_empty(dossier->decided_on),
         name_or_empty(dossier->decided_by), iso_or_empty(dossier->received_on),
         iso_or_empty(dossier->ceremony_on), iso_or_empty(dossier->recognised_on),
         iso_or_empty(dossier->official_from), iso_or_empty(dossier->closed_on)});
  }
  return out;
}

Result<std::string> export_progress(const View& view, ExportFormat format, Day as_of) {
  const bool csv = format == ExportFormat::csv;
  std::string out;
  if (csv) {
    out = byte_order_mark;
    out += csv_line({"quota", "holder", "basis", "group", "shape", "first_day", "last_day", "as_of",
                     "number", "upper", "fulfilled", "reserved", "origin", "mass_organisation"});
  }
  const auto all = view.organisations();
  if (all.empty()) return out;
  const auto rows = view.progress_table(all.front(), as_of, true);
  if (!rows) return rows.error();
  for (const Progress& row : *rows) {
    if (!csv) {
      codec::append_json(out, row);
      out += '\n';
      continue;
    }
    out += csv_line(
        {identity_text(row.quota), identity_text(row.holder), std::string{name_of(row.basis)},
         std::string{name_of(row.group)}, std::string{name_of(row.shape)}, iso_text(row.first_day),
         iso_text(row.last_day), iso_text(row.as_of), std::to_string(row.number),
         std::to_string(row.upper), std::to_string(row.fulfilled), std::to_string(row.reserved),
         std::string{name_of(row.origin)}, std::string{name_of(row.mass_organisation)}});
  }
  return out;
}

Result<std::string> export_events(const std::string& file, ExportFormat format) {
  const auto journal = open_sqlite_journal(file, {.mode = SqliteMode::read});
  if (!journal) return journal.error();
  const auto cursor = (*journal)->read(1);
  if (!cursor) return cursor.error();
  std::string out;
  if (format == ExportFormat::csv) {
    out = byte_order_mark;
    out += csv_line({"sequence", "index", "recorded_at", "effect_day", "event", "document_number",
                     "document_symbol", "actor", "content"});
  }
  for (;;) {
    const auto commit = (*cursor)->next();
    if (!commit) return commit.error();
    if (*commit == nullptr) return out;
    const auto body = codec::decode_commit_body((*commit)->envelope.events);
    if (!body) return body.error();
    for (std::size_t index = 0; index < body->records.size(); ++index) {
      out += event_line((*commit)->envelope, index, body->records[index], format);
    }
  }
}

}  // namespace dangvien::inline v0::cli
