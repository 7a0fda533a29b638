// SPDX-License-Identifier: Apache-2.0
// What a registry shows, beside what a scenario expects it to show.
#include <algorithm>

#include <fmt/format.h>

#include "cases/story.hpp"
#include "codec/json/value_text.hpp"
#include "dangvien/quota/progress.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cases {
namespace {

template <typename Id>
Id id_of(const std::string& identity) {
  const auto packed = codec::parse_identifier(identity, Id::letter);
  return packed ? Id::from_packed(*packed) : Id{};
}

std::string day_text(Day day) {
  std::string text;
  codec::append_day(text, day);
  return text;
}

std::string due_text(std::vector<std::pair<DeadlineKind, Day>> due) {
  std::sort(due.begin(), due.end());
  std::string text;
  for (const auto& [kind, day] : due) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name_of(kind), day_text(day));
  }
  return text.empty() ? "–" : text;
}

}  // namespace

std::vector<Difference> Story::differences(const Figure& figure, Day default_day) const {
  std::vector<Difference> list;
  for (Shown& row : shown(figure, default_day)) {
    if (row.expected == row.found) continue;
    list.push_back(
        {figure.line, std::move(row.what), std::move(row.expected), std::move(row.found)});
  }
  return list;
}

std::string Story::signature(const Figure& figure, Day default_day) const {
  std::string text;
  for (const Shown& row : shown(figure, default_day)) text += row.found + ';';
  return text;
}

std::set<std::string> Story::spoke(const Figure& figure, Day default_day) const {
  std::set<std::string> rules;
  if (!figure.due_stated) return rules;
  const std::string& id =
      names_.identity(DossierId::letter, figure.dossier, "dossier", {file_, figure.line});
  const auto dossier = registry_->view().dossier(id_of<DossierId>(id));
  if (!dossier) return rules;
  const Day day = figure.as_of ? *figure.as_of : default_day;
  for (const Deadline& deadline : deadlines_of(*dossier, explaining_.rulebook, day)) {
    rules.emplace(explaining_.rulebook.rule(deadline.rule).id);
  }
  return rules;
}

std::vector<Story::Shown> Story::shown(const Figure& figure, Day default_day) const {
  std::vector<Shown> rows;
  const Day day = figure.as_of ? *figure.as_of : default_day;
  if (!figure.quota.empty()) {
    show_quota(rows, figure, day);
  } else if (!figure.organisation.empty()) {
    show_organisation(rows, figure, day);
  } else {
    show_dossier(rows, figure, day);
  }
  return rows;
}

void Story::show_error(std::vector<Shown>& rows, const std::string& name,
                       const Error& error) const {
  rows.push_back({'"' + name + '"', "–", render_error(error, explaining_.language)});
}

void Story::show_quota(std::vector<Shown>& rows, const Figure& figure, Day day) const {
  const std::string& id =
      names_.identity(QuotaId::letter, figure.quota, "quota", {file_, figure.line});
  const auto progress = registry_->view().progress(id_of<QuotaId>(id), day);
  if (!progress) return show_error(rows, figure.quota, progress.error());
  const auto found = [&](const std::string& name) -> std::int64_t {
    if (name == "number") return progress->number;
    if (name == "upper") return progress->upper;
    if (name == "fulfilled") return progress->fulfilled;
    return progress->reserved;
  };
  for (const auto& [name, expected] : figure.counts) {
    rows.push_back({fmt::format("\"{}\" ({}) {}", figure.quota, day_text(day), name),
                    std::to_string(expected), std::to_string(found(name))});
  }
  if (!figure.shows) return;
  const auto fulfilled = static_cast<std::uint32_t>(std::max(progress->fulfilled, 0));
  rows.push_back(
      {fmt::format("\"{}\" ({}) shows", figure.quota, day_text(day)), *figure.shows,
       std::string(format_progress(fulfilled, progress->number, figure.display).view())});
}

void Story::show_organisation(std::vector<Shown>& rows, const Figure& figure, Day day) const {
  const std::string& identity = names_.identity(OrganisationId::letter, figure.organisation,
                                                "organisation", {file_, figure.line});
  const auto id = id_of<OrganisationId>(identity);
  const View view = registry_->view();
  const auto count = view.count(id);
  if (!count) return show_error(rows, figure.organisation, count.error());
  const auto found = [&](const std::string& name) -> std::int64_t {
    if (name == "organisations") return count->organisations;
    if (name == "cells") return count->cells;
    if (name == "official_members") return count->official_members;
    if (name == "probationary_members") return count->probationary_members;
    if (name == "open_dossiers") return count->open_dossiers;
    if (name == "members") {
      return std::int64_t{count->official_members} + count->probationary_members;
    }
    if (name == "quotas") {
      const auto table = view.progress_table(id, day, false);
      return table ? static_cast<std::int64_t>(table->size()) : -1;
    }
    const auto admitted = view.admitted(id, *figure.from, *figure.to, figure.group);
    return admitted ? std::int64_t{*admitted} : -1;
  };
  for (const auto& [name, expected] : figure.counts) {
    std::string what = fmt::format("\"{}\" {}", figure.organisation, name);
    if (name == "admitted") {
      what += fmt::format(" ({} – {}, {})", day_text(*figure.from), day_text(*figure.to),
                          name_of(figure.group));
    }
    rows.push_back({std::move(what), std::to_string(expected), std::to_string(found(name))});
  }
}

void Story::show_dossier(std::vector<Shown>& rows, const Figure& figure, Day day) const {
  const std::string& id =
      names_.identity(DossierId::letter, figure.dossier, "dossier", {file_, figure.line});
  const auto dossier = registry_->view().dossier(id_of<DossierId>(id));
  if (!dossier) return show_error(rows, figure.dossier, dossier.error());
  if (!figure.state.empty()) {
    rows.push_back({fmt::format("\"{}\" state", figure.dossier), figure.state,
                    std::string(name_of(dossier->state))});
  }
  if (!figure.due_stated) return;
  std::vector<std::pair<DeadlineKind, Day>> due;
  for (const Deadline& deadline : deadlines_of(*dossier, explaining_.rulebook, day)) {
    due.emplace_back(deadline.kind, deadline.day);
  }
  rows.push_back({fmt::format("\"{}\" ({}) due", figure.dossier, day_text(day)),
                  due_text(figure.due), due_text(std::move(due))});
}

}  // namespace dangvien::inline v0::cases
