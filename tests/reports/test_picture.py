"""The picture of the time line: what is drawn where, in characters and as SVG."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import Element

import pytest

from seawall import Engine
from seawall.reports.chart import LEGEND, chart, cut, padded, width
from seawall.reports.model import Bar, Flag, Picture, Tick
from seawall.reports.picture import MOST_TICKS, share, ticks
from seawall.reports.svg import LEFT, PLOT, svg
from tests.conftest import START, Clock
from tests.reports.conftest import Told
from tests.reports.test_report import round_trip

AMSTERDAM = "Europe/Amsterdam"


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def drawn() -> Picture:
    """An hour with a bar of each sort."""
    return Picture(
        start=START,
        stop=at(60),
        bars=(
            Bar("met", "met", "", at(0), at(20), (at(30),), "met"),
            Bar("late", "late", "", at(20), at(40), (at(25), at(30)), "late"),
            Bar("running", "running", "", at(40), at(60), (at(90),), "running", going_on=True),
            Bar("second.out", "out", "second", at(10), at(30), (), "dropped"),
        ),
        flags=(Flag(at(30), "alarm"),),
        ticks=ticks(START, at(60), AMSTERDAM),
    )


def test_the_chart_in_characters() -> None:
    """One column is a minute here."""
    assert chart(drawn()) == "\n".join(
        (
            "          Fri 20 14:00        14:20     14:30     14:40     14:50    15:00",
            "          ┬·········┬·········┬·········┬·········┬·········┬········┬",
            "signals                                 ◆                               alarm",
            "met       ━━━━━━━━━━━━━━━━━━━━━         ┃",
            "late                          ━━━━━┃━━━━┃▒▒▒▒▒▒▒▒▒▒",
            "running                                           ━━━━━━━━━━━━━━━━━━━▶ »",
            "second",
            "  out               ░░░░░░░░░░░░░░░░░░░░░",
            "",
            LEGEND,
        )
    )


def rects(drawing: Element, kind: str) -> list[tuple[int, int]]:
    """From where to where the bars of a kind go."""
    found = (one for one in drawing.iter("rect") if one.get("class") == f"bar {kind}")
    ends = ((float(one.get("x") or 0), float(one.get("width") or 0)) for one in found)
    return [(round(x), round(x + wide)) for x, wide in ends]


def test_the_drawing() -> None:
    """Red is exactly what came after the due time; grey is what was dropped."""
    drawing = svg(drawn(), AMSTERDAM)
    third, half = round(LEFT + PLOT / 3), round(LEFT + PLOT / 2)
    assert rects(drawing, "late") == [(third, round(LEFT + PLOT * 2 / 3))]
    assert rects(drawing, "past-due") == [(half, round(LEFT + PLOT * 2 / 3))]
    assert len(rects(drawing, "dropped")) == 1
    assert len(list(drawing.iter("polygon"))) == 1
    dues = [one.get("class") for one in drawing.iter("line") if "due" in (one.get("class") or "")]
    assert dues == ["due", "due before", "due"]
    titles = [one.text for one in drawing.iter("title")]
    assert "late: Fri 20 Nov 14:20 to Fri 20 Nov 14:40, late" in titles
    assert "running: Fri 20 Nov 14:40 to now, still active, not due yet" in titles


def test_bars_stand_by_track_and_start(report_of: Told) -> None:
    report = report_of("tracks.join")
    groups = list(dict.fromkeys(bar.group for bar in report.picture.bars))
    assert groups[:3] == ["", "doors", "news"]
    assert "Insurance" in groups
    main = [bar.start for bar in report.picture.bars if not bar.group]
    assert main == sorted(main)


def test_the_axis_ends_with_what_ended_last(rumour: Engine, clock: Clock) -> None:
    """Looking at a report a year later does not squeeze the picture."""
    number = round_trip(rumour, clock)
    ended = clock.now
    clock.forward(days=365)
    picture = rumour.report(number).picture
    assert (picture.start, picture.stop) == (START, ended)
    assert share(picture, START) == 0
    assert share(picture, ended) == 1


@pytest.mark.parametrize(
    ("length", "first", "labels"),
    [
        (timedelta(minutes=8), "Fri 20 14:03", ["Fri 20 14:03", "14:04", "14:05"]),
        (timedelta(hours=2), "Fri 20 14:15", ["Fri 20 14:15", "14:30", "14:45"]),
        (timedelta(hours=20), "Fri 20 15:00", ["Fri 20 15:00", "18:00", "21:00"]),
        (timedelta(days=3), "Sat 21 00:00", ["Sat 21 00:00", "12:00", "Sun 22 00:00"]),
        (timedelta(days=20), "21 Nov", ["21 Nov", "28 Nov", "05 Dec"]),
    ],
)
def test_the_axis_has_round_local_times(length: timedelta, first: str, labels: list[str]) -> None:
    start = START + timedelta(minutes=3)
    found = ticks(start, start + length, AMSTERDAM)
    assert [tick.label for tick in found][:3] == labels
    assert found[0].label == first
    assert len(found) <= MOST_TICKS + 1


def test_the_axis_on_the_night_the_clocks_go_back() -> None:
    """An hour is there twice, and both are shown as what clocks on the wall said."""
    night = datetime(2026, 10, 24, 23, 0, tzinfo=UTC)
    found = ticks(night, night + timedelta(hours=4), AMSTERDAM)
    assert [tick.label for tick in found] == [
        "Sun 25 01:00", "01:30", "02:00", "02:30", "02:00", "02:30", "03:00", "03:30", "04:00",
    ][: len(found)]  # fmt: skip
    assert Tick(night, "Sun 25 01:00") in found


def test_days_begin_at_local_midnight_after_the_clocks_went_back() -> None:
    start = datetime(2026, 10, 20, 12, 0, tzinfo=UTC)
    for tick in ticks(start, start + timedelta(days=14), AMSTERDAM):
        from zoneinfo import ZoneInfo

        assert tick.at.astimezone(ZoneInfo(AMSTERDAM)).hour == 0


def test_columns_of_wide_letters() -> None:
    assert (width("abc"), width("日本"), width("e\u0301")) == (3, 4, 1)
    assert padded("日本", 6) == "日本  "
    assert cut("a long name", 6) == "a lon…"
    assert width(cut("日本語日本語", 6)) <= 6
