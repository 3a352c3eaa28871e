"""Working time: opening hours, lunch, holidays, and the nights on which the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seawall.machine.calendars import add, between, shift, spans
from seawall.machine.durations import Duration, parse
from seawall.machine.plan import Calendar
from tests.machine.support import calendar, local

OFFICE = '{hours: {mon-fri: "09:00-17:00"}, holidays: NL}'
LUNCH = '{hours: {mon-fri: ["09:00-12:30", "13:00-17:00"]}}'
ALWAYS = '{hours: {mon-sun: "00:00-24:00"}}'
SHORT_FRIDAY = '{hours: {mon-thu: "09:00-17:00", fri: "09:00-12:00", sat: "10:00-11:00"}}'
NIGHTS = '{hours: {mon-sun: ["00:00-02:30", "03:00-06:00", "22:00-24:00"]}}'
ODD_NIGHTS = '{hours: {mon-sun: "02:15-02:45"}}'
ALL = [OFFICE, LUNCH, ALWAYS, SHORT_FRIDAY, NIGHTS, ODD_NIGHTS]

SUMS = [
    # hours
    (OFFICE, "2026-11-20T16:30", "4h", "2026-11-23T12:30"),
    (OFFICE, "2026-11-20T10:00", "4h", "2026-11-20T14:00"),
    (LUNCH, "2026-11-20T16:30", "4h", "2026-11-23T12:30"),
    (LUNCH, "2026-11-20T12:00", "1h", "2026-11-20T13:30"),
    (LUNCH, "2026-11-20T12:45", "1h", "2026-11-20T14:00"),
    (LUNCH, "2026-11-20T12:00", "30m", "2026-11-20T12:30"),
    (OFFICE, "2026-11-20T16:00", "1h", "2026-11-20T17:00"),
    (OFFICE, "2026-11-20T16:00", "3601s", "2026-11-23T09:00:01"),
    (OFFICE, "2026-11-20T09:00", "40h", "2026-11-26T17:00"),
    # starting in closed time
    (OFFICE, "2026-11-20T17:00", "1h", "2026-11-23T10:00"),
    (OFFICE, "2026-11-21T12:00", "1h", "2026-11-23T10:00"),
    (OFFICE, "2026-11-20T06:00", "1h", "2026-11-20T10:00"),
    (OFFICE, "2026-11-21T12:00", "0s", "2026-11-23T09:00"),
    # days
    (OFFICE, "2026-11-20T15:10", "1d", "2026-11-23T15:10"),
    (OFFICE, "2026-11-19T15:10", "5d", "2026-11-26T15:10"),
    (OFFICE, "2026-11-21T12:00", "1d", "2026-11-24T09:00"),
    (OFFICE, "2026-11-20T16:00", "1d2h", "2026-11-24T10:00"),
    (SHORT_FRIDAY, "2026-11-19T16:00", "1d", "2026-11-20T12:00"),
    (SHORT_FRIDAY, "2026-11-20T09:30", "1d", "2026-11-21T10:00"),
    (ALWAYS, "2026-11-20T15:10", "2d", "2026-11-22T15:10"),
    # holidays
    (OFFICE, "2027-04-26T16:30", "1h", "2027-04-28T09:30"),
    (OFFICE, "2027-04-26T15:00", "1d", "2027-04-28T15:00"),
    (OFFICE, "2027-04-27T10:00", "1h", "2027-04-28T10:00"),
    (OFFICE, "2027-05-06T10:00", "1h", "2027-05-07T10:00"),
    (OFFICE, "2026-12-24T16:00", "2h", "2026-12-28T10:00"),
    (OFFICE, "2026-12-31T16:00", "2h", "2027-01-04T10:00"),
    # the night of 25 October 2026 has 25 hours, that of 28 March 2027 has 23
    (OFFICE, "2026-10-23T16:30", "4h", "2026-10-26T12:30"),
    (OFFICE, "2026-10-23T16:30", "1d", "2026-10-26T16:30"),
    (LUNCH, "2027-03-26T16:30", "1d", "2027-03-29T16:30"),
    (ALWAYS, "2026-10-24T15:00", "1d", "2026-10-25T15:00"),
    (ALWAYS, "2026-10-24T15:00", "24h", "2026-10-25T14:00"),
    (ALWAYS, "2027-03-27T15:00", "1d", "2027-03-28T15:00"),
    (ALWAYS, "2027-03-27T15:00", "24h", "2027-03-28T16:00"),
]


@pytest.mark.parametrize(("hours", "start", "length", "end"), SUMS)
def test_working_time_is_added(hours: str, start: str, length: str, end: str) -> None:
    assert add(calendar(hours), local(start), parse(length)) == local(end)


@pytest.mark.parametrize(
    "day", ["2027-04-27", "2027-05-06", "2027-01-01", "2026-12-25", "2026-12-26"]
)
def test_public_holidays_are_closed(day: str) -> None:
    """Koningsdag, Hemelvaart, New Year and both days of Christmas."""
    assert spans(calendar(OFFICE), date.fromisoformat(day)) == ()
    assert date.fromisoformat(day) in calendar(OFFICE).closed


def test_days_that_the_playbook_closes_are_closed() -> None:
    closed = calendar('{hours: {mon-fri: "09:00-17:00"}, closed: [2026-11-23]}')
    assert add(closed, local("2026-11-20T16:30"), parse("1h")) == local("2026-11-24T09:30")


def test_a_calendar_has_a_zone_of_its_own() -> None:
    tokyo = calendar('{hours: {mon-sun: "09:00-17:00"}, timezone: Asia/Tokyo}')
    start = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)  # 16:30 in Tokyo
    assert add(tokyo, start, parse("1h")) == datetime(2026, 11, 21, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [("2026-10-25T00:00", "2026-10-26T00:00", 25), ("2027-03-28T00:00", "2027-03-29T00:00", 23),
     ("2026-11-20T00:00", "2026-11-21T00:00", 24)],
)  # fmt: skip
def test_a_calendar_that_never_closes_counts_every_hour(start: str, end: str, hours: int) -> None:
    assert between(calendar(ALWAYS), local(start), local(end)) == timedelta(hours=hours)


def test_open_time_between_two_moments() -> None:
    lunch = calendar(LUNCH)
    assert between(lunch, local("2026-11-20T12:00"), local("2026-11-20T13:30")) == timedelta(
        hours=1
    )
    assert between(lunch, local("2026-11-20T13:30"), local("2026-11-20T12:00")) == -timedelta(
        hours=1
    )
    assert between(lunch, local("2026-11-20T18:00"), local("2026-11-23T08:00")) == timedelta(0)
    assert between(lunch, local("2026-11-16T00:00"), local("2026-11-23T00:00")) == timedelta(
        hours=37.5
    )


@pytest.mark.parametrize("hours", ["02:30-03:00", "02:00-03:00", "02:15-02:45", "01:00-02:30"])
def test_a_span_in_the_hour_that_is_left_out_never_counts_backwards(hours: str) -> None:
    """On 28 March 2027 there is no 02:30 in Amsterdam; no time there is open for less than 0."""
    night = calendar(f'{{hours: {{mon-sun: "{hours}"}}}}')
    start, end = local("2027-03-28T00:00"), local("2027-03-28T12:00")
    assert timedelta(0) <= between(night, start, end) <= timedelta(hours=1)


def test_spans_beside_each_other_do_not_overlap_when_an_hour_is_left_out() -> None:
    """A day of 23 hours with half an hour closed is not open for longer than 23 hours."""
    start, end = local("2027-03-28T00:00"), local("2027-03-29T00:00")
    night = calendar('{hours: {mon-sun: ["00:00-02:30", "03:00-24:00"]}}')
    assert between(night, start, end) <= timedelta(hours=23)


def test_open_time_can_be_counted_back() -> None:
    office = calendar(OFFICE)
    assert shift(office, local("2026-11-23T10:00"), -timedelta(hours=2)) == local(
        "2026-11-20T16:00"
    )
    assert shift(office, local("2026-11-23T10:00"), timedelta(0)) == local("2026-11-23T10:00")
    assert shift(office, local("2026-11-22T10:00"), -timedelta(hours=1)) == local(
        "2026-11-20T16:00"
    )


def test_what_never_opens_for_so_long_is_an_overflow() -> None:
    with pytest.raises(OverflowError, match="ten years"):
        add(calendar('{hours: {mon: "09:00-09:01"}}'), local("2026-11-20T09:00"), parse("24h"))


MOMENTS = st.one_of(
    st.datetimes(datetime(2026, 10, 1), datetime(2027, 6, 1)),
    st.datetimes(datetime(2026, 10, 24, 20), datetime(2026, 10, 25, 8)),
    st.datetimes(datetime(2027, 3, 27, 20), datetime(2027, 3, 28, 8)),
).map(lambda moment: moment.replace(microsecond=0, tzinfo=UTC))
CALENDARS = st.sampled_from(ALL).map(calendar)
LENGTHS = st.integers(0, 200 * 3600).map(lambda seconds: timedelta(seconds=seconds))


@settings(deadline=None, database=None, max_examples=150)
@given(CALENDARS, MOMENTS, MOMENTS)
def test_open_time_is_never_negative_nor_more_than_elapsed(
    hours: Calendar, one: datetime, other: datetime
) -> None:
    start, end = sorted((one, other))
    open_time = between(hours, start, end)
    assert timedelta(0) <= open_time <= end - start
    assert between(hours, end, start) == -open_time


@settings(deadline=None, database=None, max_examples=150)
@given(CALENDARS, MOMENTS, MOMENTS, MOMENTS)
def test_open_time_adds_up(hours: Calendar, a: datetime, b: datetime, c: datetime) -> None:
    first, middle, last = sorted((a, b, c))
    parts = between(hours, first, middle) + between(hours, middle, last)
    assert parts == between(hours, first, last)


@settings(deadline=None, database=None, max_examples=150)
@given(CALENDARS, MOMENTS, LENGTHS)
def test_adding_and_measuring_are_inverse(
    hours: Calendar, start: datetime, length: timedelta
) -> None:
    assume(hours != calendar(ODD_NIGHTS) or length < timedelta(hours=50))
    end = add(hours, start, Duration(seconds=int(length.total_seconds())))
    assert between(hours, start, end) == length
    assert between(hours, start, shift(hours, start, length)) == length
    assert between(hours, shift(hours, start, -length), start) == length


@settings(deadline=None, database=None, max_examples=150)
@given(CALENDARS, MOMENTS, MOMENTS, st.integers(0, 12), st.integers(0, 40 * 3600))
def test_who_starts_later_is_never_due_earlier(
    hours: Calendar, one: datetime, other: datetime, days: int, seconds: int
) -> None:
    early, late = sorted((one, other))
    length = Duration(days=days, seconds=seconds)
    assert early <= add(hours, early, length) <= add(hours, late, length)


@settings(deadline=None, database=None, max_examples=150)
@given(CALENDARS, MOMENTS, st.integers(0, 40 * 3600), st.integers(0, 40 * 3600))
def test_more_time_is_never_due_earlier(
    hours: Calendar, start: datetime, one: int, other: int
) -> None:
    less, more = sorted((one, other))
    assert add(hours, start, Duration(seconds=less)) <= add(hours, start, Duration(seconds=more))


@settings(deadline=None, database=None, max_examples=100)
@given(st.sampled_from([OFFICE, LUNCH, ALWAYS]).map(calendar), MOMENTS, st.integers(1, 30))
def test_days_end_on_an_open_day_at_an_open_time(
    hours: Calendar, start: datetime, days: int
) -> None:
    end = add(hours, start, Duration(days=days))
    day = end.astimezone(local("2026-11-20T00:00").tzinfo).date()
    around = [s for n in (-1, 0, 1) for s in spans(hours, day + timedelta(days=n))]
    assert any(opens <= end <= closes for opens, closes in around)


@given(CALENDARS, MOMENTS, st.integers(1, 4000 * 3600), st.integers(1, 40 * 3600))
@settings(max_examples=60)
def test_a_long_count_is_as_long_as_its_parts(
    hours: Calendar, start: datetime, long: int, short: int
) -> None:
    """Whole months are counted at once; that must not be seen."""
    try:
        whole = shift(hours, start, timedelta(seconds=long + short))
        parts = shift(hours, shift(hours, start, timedelta(seconds=long)), timedelta(seconds=short))
    except OverflowError:
        assume(False)
    assert whole == parts
    assert between(hours, start, whole) == timedelta(seconds=long + short)
