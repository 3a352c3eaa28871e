"""Durations: read as people write them, and written back the same."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seawall.machine.durations import Duration, humanise, parse

GOOD = {
    "90s": Duration(seconds=90), "30m": Duration(seconds=1800), "4h": Duration(seconds=14400),
    "1h30m": Duration(seconds=5400), "2d": Duration(days=2), "1w": Duration(weeks=1),
    "1w2d3h4m5s": Duration(weeks=1, days=2, seconds=3 * 3600 + 4 * 60 + 5), "0s": Duration(),
    "90m": Duration(seconds=5400), "36h": Duration(seconds=129600), "3660d": Duration(days=3660),
    "PT90S": Duration(seconds=90), "PT1H30M": Duration(seconds=5400), "P2D": Duration(days=2),
    "P1W": Duration(weeks=1), "P1DT12H": Duration(days=1, seconds=43200),
}  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_a_duration_is_read_as_it_is_written(text: str) -> None:
    assert parse(text) == GOOD[text]


@pytest.mark.parametrize(
    "text",
    ["", "5", "h", "1y", "1M", "P1Y", "P1M", "P", "PT", "P1H", "1h 30m", " 1h", "1h\n", "-1h",
     "1.5h", "m30", "30m1h", "1h1h", "1H", "p1d", "P1D2H", "3661d", "999999d", "999999999999s",
     "+5m", "1d-"],
)  # fmt: skip
def test_what_is_no_duration_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(
        ValueError, match=r"is not a duration; write one like|longer than ten years"
    ):
        parse(text)


DURATIONS = st.builds(
    Duration,
    weeks=st.integers(0, 200), days=st.integers(0, 1000), seconds=st.integers(0, 10**7),
)  # fmt: skip


@given(DURATIONS)
def test_a_duration_survives_being_written_and_read(duration: Duration) -> None:
    assert parse(str(duration)) == duration
    assert str(parse(str(duration))) == str(duration)


@given(st.text(max_size=12))
def test_any_text_is_a_duration_or_refused(text: str) -> None:
    try:
        duration = parse(text)
    except ValueError:
        return
    assert timedelta(0) <= duration.elapsed <= timedelta(days=3660)


def test_a_day_is_24_hours_on_the_wall_clock() -> None:
    assert parse("2d").elapsed == timedelta(hours=48)
    assert parse("1w").elapsed == timedelta(hours=7 * 24)
    assert parse("24h") != parse("1d")


def test_lengths_for_people_have_two_units() -> None:
    lengths = {
        timedelta(days=2, hours=3, minutes=4): "2d 3h", timedelta(minutes=45): "45m",
        timedelta(seconds=30): "30s", timedelta(0): "0s", timedelta(hours=-1): "1h",
        timedelta(days=1, seconds=5): "1d 5s", timedelta(seconds=59.9): "59s",
    }  # fmt: skip
    assert {length: humanise(length) for length in lengths} == lengths
