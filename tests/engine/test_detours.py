"""Where a visit goes that finds its step full: on to its `to`, and on from there."""

from __future__ import annotations

from tests.engine.play import Begin, book

BOOK = book("""\
facts: {again: {type: bool}}
ends: {over: Over}
steps:
  - {id: a, owner: desk, collect: [again], max_visits: {times: 2, to: b}, next: c}
  - {id: b, owner: desk, max_visits: {times: 1, to: over}, next: c}
  - {id: c, owner: desk, next: [{when: again, to: a}, {to: over}]}
""")


def test_a_full_step_leads_on_and_so_does_the_next(begin: Begin) -> None:
    play = begin(BOOK)
    play.do("advance", "a", {"again": True})
    places = []
    for _ in range(3):
        play.do("advance", "c")
        places += play.active
        if play.active:
            play.do("advance", play.active[0])
    assert places == ["a", "b"]
    assert play.incident.end == "over"
