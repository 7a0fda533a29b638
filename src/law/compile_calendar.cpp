// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "dangvien/base/generated/phrases.hpp"
#include "law/compile.hpp"

namespace dangvien::inline v0::law {
namespace {

constexpr std::int32_t longest_break = 14;  // days; nine is the longest announced so far

bool is_weekend(Day day) { return day.weekday() >= Weekday::saturday; }

/// Days that depart from Monday to Friday: false = off, true = worked.
using Departures = std::map<Day, bool>;

void add_off(Departures& departures, Day day) {
  if (!is_weekend(day)) departures[day] = false;
}

void add_breaks(const RuleFiles& files, Departures& departures, Problems& problems) {
  OptionalDay previous_last;
  for (const BreakSource& pause : files.breaks) {
    if (pause.last < pause.first || pause.last - pause.first >= Days{longest_break}) {
      report(problems, pause.place, phrase::days(pause.first, pause.last), phrase::break_of_days());
      continue;
    }
    if (previous_last && pause.first <= previous_last.value()) {
      report(problems, pause.place, phrase::break_from(pause.first),
             phrase::first_day_after(previous_last.value()));
    }
    previous_last = pause.last;
    for (Day day = pause.first; day <= pause.last; day = day + Days{1}) add_off(departures, day);
  }
}

bool in_break(const RuleFiles& files, Day day) {
  return std::any_of(files.breaks.begin(), files.breaks.end(), [day](const BreakSource& pause) {
    return pause.first <= day && day <= pause.last;
  });
}

void add_swaps(const RuleFiles& files, Departures& departures, Problems& problems) {
  for (const SwapSource& swap : files.swaps) {
    if (!is_weekend(swap.day) || in_break(files, swap.day)) {
      report(problems, swap.place, phrase::day(swap.day), phrase::free_weekend());
    } else if (!departures.emplace(swap.day, true).second) {
      report(problems, swap.place, phrase::day_twice(swap.day), phrase::every_day_once());
    }
  }
}

void add_assumed(const RuleFiles& files, Departures& departures, Problems& problems) {
  for (const AssumedYearSource& year : files.assumed_years) {
    for (const Day day : year.holidays) {
      if (day.civil().year != year.year) {
        report(problems, year.place, phrase::day(day), phrase::day_of_year(year.year));
      }
      add_off(departures, day);
    }
    for (Day day : year.holidays) {
      if (!is_weekend(day)) continue;
      while (is_weekend(day) || departures.contains(day)) day = day + Days{1};
      add_off(departures, day);
    }
  }
}

void check_announced(const RuleFiles& files, Day from, Day until, Problems& problems) {
  for (const AssumedYearSource& year : files.assumed_years) {
    const bool outside = std::all_of(year.holidays.begin(), year.holidays.end(),
                                     [=](Day day) { return day < from || day > until; });
    if (!outside) {
      report(problems, year.place, phrase::assumed_year(), phrase::year_after());
    }
  }
  for (const BreakSource& pause : files.breaks) {
    if (pause.last < from || pause.first > until) {
      report(problems, pause.place, phrase::break_outside(), phrase::day_between(from, until));
    }
  }
}

}  // namespace

void compile_calendar(const RuleFiles& files, const RulebookTables* base, OwnedTables& owned,
                      Problems& problems) {
  const Day from =
      files.announced_from.value_or(base != nullptr ? base->calendar.announced_from : Day::first());
  const Day until = files.announced_until.value_or(base != nullptr ? base->calendar.announced_until
                                                                   : Day::first());
  Departures departures;
  if (base != nullptr) {
    // What was assumed for years that are announced now gives way to the announcement.
    for (const CalendarException& entry : base->calendar.exceptions) {
      const bool replaced = entry.day > base->calendar.announced_until && entry.day <= until;
      if (!replaced) departures[entry.day] = is_weekend(entry.day);
    }
  }
  add_breaks(files, departures, problems);
  add_swaps(files, departures, problems);
  add_assumed(files, departures, problems);
  check_announced(files, from, until, problems);

  owned.exceptions.clear();
  owned.tables.calendar = {{}, from, until};
  const CalendarTables plain{};
  const Calendar weekdays{plain};
  const Day origin = Day::first();
  std::int32_t adjustment = 0;
  for (const auto& [day, worked] : departures) {
    adjustment += worked ? 1 : -1;
    // Working days counted from the origin of CalendarTables: five a week up to Day::first().
    const std::int32_t before = (origin.days() - CalendarTables::origin_days) / 7 * 5 +
                                std::min((origin.days() - CalendarTables::origin_days) % 7 + 1, 5);
    const std::int32_t since = weekdays.working_days_between(origin, day).count.count;
    owned.exceptions.push_back({day, adjustment, before + since + adjustment});
  }
}

}  // namespace dangvien::inline v0::law
