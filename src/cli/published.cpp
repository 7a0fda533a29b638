// SPDX-License-Identifier: Apache-2.0
#include "cli/published.hpp"

#include <algorithm>

#include "cli/parse.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/quota/progress.hpp"
#include "law/toml_reader.hpp"

namespace dangvien::inline v0::cli {
namespace {

using law::Presence;
using law::TomlReader;

template <typename Id>
Id identity(TomlReader& reader, std::string_view key, Presence presence) {
  const toml::node* const node = reader.node(key, presence);
  if (node == nullptr) return {};
  const auto text = node->value<std::string_view>();
  const auto packed = text ? parse_packed_identity(Id::letter, *text) : std::nullopt;
  if (!packed)
    reader.fault(*node, law::found_type(*node), unreadable_identity(key, {}, Id::letter).expected);
  return packed ? Id::from_packed(*packed) : Id{};
}

void read_display(TomlReader& reader, Figure& figure) {
  const auto decimals = reader.integer("decimals", Presence::optional);
  if (decimals && (*decimals < 0 || *decimals > 2)) {
    reader.fault(*reader.node("decimals", Presence::optional), phrase::number(*decimals),
                 phrase::number_between(0, 2));
  }
  figure.display.decimals = static_cast<std::uint8_t>(decimals.value_or(1));
  figure.display.rounding =
      reader.enumerator("rounding", Presence::optional, DisplayRounding::half_up);
  figure.display.mark = reader.enumerator("mark", Presence::optional, DecimalMark::comma);
  figure.display.form = reader.enumerator("form", Presence::optional, DisplayForm::percentage);
  figure.display.keep_zeros = reader.boolean("keep_zeros", false);
  figure.display.plus_sign = reader.boolean("plus_sign", false);
}

bool is_of_quota(FigureQuery query) { return query >= FigureQuery::number; }
bool has_group(FigureQuery query) {
  return query == FigureQuery::admitted || query == FigureQuery::increase ||
         query == FigureQuery::share;
}
bool is_of_classes(FigureQuery query) {
  return query == FigureQuery::classes || query == FigureQuery::rest_day_classes;
}
bool has_period(FigureQuery query) {
  return has_group(query) || is_of_classes(query) || query == FigureQuery::founded;
}

void read_sectors(TomlReader& reader, Figure& figure) {
  for (const std::string& name : reader.strings("sectors")) {
    if (const auto sector = enum_from_name<Sector>(name)) {
      figure.sectors.push_back(*sector);
    } else {
      reader.fault(*reader.node("sectors", Presence::optional), phrase::quoted(name),
                   law::one_of(EnumNames<Sector>::names.data(), count_of<Sector>));
    }
  }
}

Figure read_figure(const toml::table& table, std::string_view file, law::Problems& problems) {
  TomlReader reader{table, file, problems};
  Figure figure;
  figure.line = reader.place().line;
  figure.label = reader.string("label", Presence::required);
  figure.published = reader.string("published", Presence::required);
  figure.source = reader.string("source", Presence::required);
  figure.query = reader.enumerator("query", Presence::required, FigureQuery::members);
  if (is_of_quota(figure.query)) {
    figure.quota = identity<QuotaId>(reader, "quota", Presence::required);
  } else {
    figure.organisation = identity<OrganisationId>(reader, "organisation", Presence::required);
  }
  if (has_period(figure.query)) {
    figure.first_day = reader.day("first_day", Presence::required);
    figure.last_day = reader.day("last_day", Presence::required);
  }
  if (has_group(figure.query)) {
    figure.group = reader.enumerator("group", Presence::optional, PriorityGroup::everyone);
  }
  if (figure.query == FigureQuery::increase) {
    figure.compared_first_day = reader.day("compared_first_day", Presence::required);
    figure.compared_last_day = reader.day("compared_last_day", Presence::required);
  }
  if (figure.query == FigureQuery::founded) read_sectors(reader, figure);
  if (is_percentage(figure.query)) read_display(reader, figure);
  reader.finish();
  return figure;
}

Result<std::string> of_quota(const View& view, const Figure& figure, Day as_of) {
  const auto progress = view.progress(figure.quota, as_of);
  if (!progress) return progress.error();
  if (figure.query == FigureQuery::number) return std::to_string(progress->number);
  if (figure.query == FigureQuery::upper) return std::to_string(progress->upper);
  if (figure.query == FigureQuery::fulfilled) return std::to_string(progress->fulfilled);
  const auto fulfilled = static_cast<std::uint32_t>(std::max(progress->fulfilled, 0));
  return std::string{format_progress(fulfilled, progress->number, figure.display).view()};
}

/// Whether the organisation is `top` or stands below it.
bool is_below(const View& view, OrganisationView organisation, OrganisationId top) {
  while (organisation.id != top && !organisation.parent.is_none()) {
    const auto above = view.organisation(organisation.parent);
    if (!above) return false;
    organisation = *above;
  }
  return organisation.id == top;
}

Result<std::string> founded(const View& view, const Figure& figure) {
  const auto top = view.organisation(figure.organisation);
  if (!top) return top.error();
  std::size_t count = 0;
  for (const OrganisationId id : view.organisations()) {
    const auto organisation = view.organisation(id);
    if (!organisation) return organisation.error();
    const bool in_period = OptionalDay{organisation->founded_on} >= figure.first_day &&
                           OptionalDay{organisation->founded_on} <= figure.last_day;
    const auto& sectors = figure.sectors;
    const bool of_sector = sectors.empty() || std::find(sectors.begin(), sectors.end(),
                                                        organisation->sector) != sectors.end();
    if (in_period && of_sector && is_below(view, *organisation, figure.organisation)) ++count;
  }
  return std::to_string(count);
}

/// Decisions in a period, up to the day asked for; compared with another one, or with all of them.
Result<std::string> of_admissions(const View& view, const Figure& figure, Day as_of) {
  const Day last = std::min(figure.last_day.value(), as_of);
  const auto count =
      view.admitted(figure.organisation, figure.first_day.value(), last, figure.group);
  if (!count) return count.error();
  if (figure.query == FigureQuery::increase) {
    const auto before = view.admitted(figure.organisation, figure.compared_first_day.value(),
                                      figure.compared_last_day.value(), figure.group);
    if (!before) return before.error();
    return std::to_string(std::int64_t{*count} - std::int64_t{*before});
  }
  if (figure.query == FigureQuery::share) {
    const auto all =
        view.admitted(figure.organisation, figure.first_day.value(), last, PriorityGroup::everyone);
    if (!all) return all.error();
    return std::string{format_progress(*count, *all, figure.display).view()};
  }
  return std::to_string(*count);
}

Result<std::string> of_classes(const View& view, const Figure& figure, Day as_of) {
  const auto classes = view.awareness_classes(figure.organisation, figure.first_day.value(),
                                              std::min(figure.last_day.value(), as_of));
  if (!classes) return classes.error();
  const bool all = figure.query == FigureQuery::classes;
  return std::to_string(
      std::count_if(classes->begin(), classes->end(),
                    [all](const AwarenessClass& held) { return all || held.only_rest_days; }));
}

Result<std::string> of_subtree(const View& view, const Figure& figure) {
  const auto count = view.count(figure.organisation);
  if (!count) return count.error();
  switch (figure.query) {
    case FigureQuery::organisations:
      return std::to_string(count->organisations);
    case FigureQuery::cells:
      return std::to_string(count->cells);
    case FigureQuery::official_members:
      return std::to_string(count->official_members);
    case FigureQuery::probationary_members:
      return std::to_string(count->probationary_members);
    default:
      return std::to_string(count->official_members + count->probationary_members);
  }
}

}  // namespace

PublishedFigures read_published(const std::string& path, const std::string& text,
                                law::Problems& problems) {
  PublishedFigures published;
  const toml::parse_result parsed = toml::parse(text, path);
  if (!parsed) {
    law::report_syntax(problems, path, parsed.error());
    return published;
  }
  TomlReader reader{parsed.table(), path, problems};
  published.title = reader.string("title", Presence::required);
  published.as_of = reader.day("as_of", Presence::required).value();
  for (const toml::table* const table : reader.tables("figure")) {
    published.figures.push_back(read_figure(*table, path, problems));
  }
  reader.finish();
  return published;
}

Result<std::string> computed(const View& view, const Figure& figure, Day as_of) {
  if (is_of_quota(figure.query)) return of_quota(view, figure, as_of);
  if (figure.query == FigureQuery::founded) return founded(view, figure);
  if (is_of_classes(figure.query)) return of_classes(view, figure, as_of);
  if (figure.query == FigureQuery::steering_boards) {
    const auto boards = view.steering_boards(figure.organisation, as_of);
    if (!boards) return boards.error();
    return std::to_string(boards->size());
  }
  return has_group(figure.query) ? of_admissions(view, figure, as_of) : of_subtree(view, figure);
}

}  // namespace dangvien::inline v0::cli
