# SPDX-License-Identifier: Apache-2.0
"""Days, months and working days, by the calendar that the library itself ships (rules/holidays.toml)."""

import datetime
import functools
import pathlib
import tomllib

Day = datetime.date
HOLIDAYS = pathlib.Path(__file__).resolve().parents[3] / "rules" / "holidays.toml"


def day(text):
    return Day.fromisoformat(text)


def vietnamese(when):
    """As people write it: 9/3/2016."""
    return f"{when.day}/{when.month}/{when.year}"


@functools.cache
def calendar():
    """The days off, and the weekend days that were worked in exchange."""
    rules = tomllib.loads(HOLIDAYS.read_text(encoding="utf-8"))
    off = set()
    for pause in rules["break"]:
        when = pause["first"]
        while when <= pause["last"]:
            off.add(when)
            when += datetime.timedelta(1)
    return off, {swap["day"] for swap in rules["swap"]}


def is_working(when):
    off, worked = calendar()
    return when in worked or (when.weekday() < 5 and when not in off)


def working(when, count):
    """The count-th working day after a day, or before it when the count is negative; 0: the day itself or the next one."""
    step = datetime.timedelta(1 if count >= 0 else -1)
    left = abs(count)
    while left > 0 or not is_working(when):
        when += step
        if is_working(when) and left > 0:
            left -= 1
    return when


def plus_months(when, months):
    """The same day of the month, or the last one of a shorter month."""
    index = when.year * 12 + when.month - 1 + months
    for last in (when.day, 30, 29, 28):
        try:
            return Day(index // 12, index % 12 + 1, min(when.day, last))
        except ValueError:
            continue
    raise AssertionError("no such month")


def plus_days(when, count):
    return when + datetime.timedelta(count)
