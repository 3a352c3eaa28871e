"""Times as people type them in a hurry are put on record as whole times."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seawall.machine.facts import Unfit
from seawall_cli.times import NEAR, written_out
from tests.cli.helpers import Seawall

AMSTERDAM = "Europe/Amsterdam"
NIGHT = datetime(2026, 11, 20, 2, 5, 7, 900, tzinfo=UTC)
"""Five past three in Amsterdam."""


def read(text: str, now: datetime = NIGHT) -> str:
    return written_out(text, now, AMSTERDAM)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("now", "2026-11-20T03:05:07+01:00"),
        (" NOW ", "2026-11-20T03:05:07+01:00"),
        ("-20m", "2026-11-20T02:45:07+01:00"),
        ("+1h30m", "2026-11-20T04:35:07+01:00"),
        ("-2d", "2026-11-18T03:05:07+01:00"),
        ("2:45", "2026-11-20T02:45+01:00"),
        ("23:50", "2026-11-19T23:50+01:00"),
        ("06:00", "2026-11-20T06:00+01:00"),
    ],
)
def test_a_short_time_is_written_out(typed: str, meant: str) -> None:
    assert read(typed) == meant


def test_a_time_of_day_after_midnight_is_the_nearest_one() -> None:
    late = datetime(2026, 11, 20, 22, 50, tzinfo=UTC)
    assert read("00:30", late) == "2026-11-21T00:30+01:00"


@pytest.mark.parametrize("other", ["2026-11-20T14:00", "2026-11-20", "24:00", "14:60", "soon", ""])
def test_any_other_text_is_left_to_the_engine(other: str) -> None:
    assert read(other) == other


def test_a_time_of_day_that_may_be_another_day_s_is_refused() -> None:
    with pytest.raises(Unfit, match=r"write the day too, as 2026-11-20T14:30$"):
        read("14:30")


def test_a_length_of_time_that_is_none_is_refused() -> None:
    with pytest.raises(Unfit, match=r"^cannot be read: '2m3' is not a duration"):
        read("+2m3")


MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@given(now=MOMENTS, hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_a_time_of_day_is_near_or_refused(now: datetime, hour: int, minute: int) -> None:
    """Also in the nights in which the clocks change: what is meant is shown by a clock there."""
    try:
        meant = datetime.fromisoformat(read(f"{hour:02}:{minute:02}", now))
    except Unfit:
        return
    assert abs(meant - now) <= NEAR + timedelta(seconds=1)
    here = now.astimezone(ZoneInfo(AMSTERDAM))
    shown = meant.astimezone(ZoneInfo(AMSTERDAM))
    jumps = here.utcoffset() != shown.utcoffset()
    assert jumps or (shown.hour, shown.minute) == (hour, minute)


@given(now=MOMENTS, minutes=st.integers(0, 5_000))
def test_a_length_of_time_is_elapsed_time(now: datetime, minutes: int) -> None:
    whole = now.replace(microsecond=0)
    for sign, way in (("+", 1), ("-", -1)):
        meant = datetime.fromisoformat(read(f"{sign}{minutes}m", now))
        assert meant - whole == way * timedelta(minutes=minutes)


def test_the_commands_put_whole_times_on_record(seawall: Seawall) -> None:
    facts = ("claim=x", "url=https://example.org/1", "posted_at=-20m")
    opened = seawall("open", "rumour", *facts, "--json").done()
    incident = json.loads(opened.out)["incident"]
    posted = datetime.fromisoformat(incident["facts"]["posted_at"]["value"])
    ago = datetime.fromisoformat(incident["opened_at"]) - posted
    assert timedelta(minutes=20) <= ago < timedelta(minutes=25)
    refused = seawall("set", "1", "posted_at=-2m3", "--reason", "x").refused("bad_fact")
    assert "posted_at cannot be read: '2m3' is not a duration" in refused.err
    unknown = seawall("set", "1", "posted_at=20m ago", "--reason", "x").refused("bad_fact")
    assert "A time may be short too: now, -20m, 14:30." in unknown.err


def test_a_drill_counts_them_by_its_own_clock(seawall: Seawall) -> None:
    lines = (
        "claim=x url=https://example.org/1 posted_at=now",
        "wait 2d",
        "set posted_at=-1h I looked again",
        "quit",
    )
    seawall("drill", "rumour", "--interactive", stdin="\n".join(lines) + "\n").done()
    log = [json.loads(line) for line in seawall("history", "1", "--json").done().out.splitlines()]
    kept = [entry for entry in log if entry["body"].get("fact") == "posted_at"]
    ago = [
        datetime.fromisoformat(entry["at"]) - datetime.fromisoformat(entry["body"]["value"])
        for entry in kept
    ]
    assert [int(one.total_seconds()) for one in ago] == [0, 3600]
    opened, set_again = (datetime.fromisoformat(entry["at"]) for entry in kept)
    assert set_again - opened >= timedelta(days=2)
