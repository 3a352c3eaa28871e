"""Ends that ask for something: refused like a step, overridable, and never slipped into."""

from __future__ import annotations

from seawall import Person, Roster
from tests.engine.play import Begin, book

ENDS = book("""\
facts: {told: {type: bool}, lessons: {type: text}, how: {type: text}}
signals: {stop: {to: resolved}}
ends:
  resolved:
    title: It is over
    require:
      - {that: told, say: Tell them first, override: [legal]}
      - {that: known("lessons"), say: Write down what you learned}
  dropped_it: Not worth it
steps:
  - id: act
    owner: lead
    due: 2h
    escalate: [{at: 50%, tell: owner, to: resolved}]
    on_timeout: {to: resolved, tell: desk}
    next: [{when: how == "quiet", to: dropped_it}, {to: resolved}]
""")


def test_an_end_is_refused_while_it_lacks_something(begin: Begin) -> None:
    play = begin(ENDS)
    refused = play.refused("missing_facts", "advance", "act")
    assert refused.names == ("told",)
    assert "Write down what you learned" in refused.message
    assert "the end resolved" in refused.message
    refused = play.refused("requirement_unmet", "advance", "act", {"told": False})
    assert "Tell them first" in refused.message
    play.refused("requirement_unmet", "advance", "act", {"told": True})
    play.do("advance", "act", {"told": True, "lessons": "Be quicker"})
    assert play.incident.end == "resolved"


def test_another_end_asks_for_nothing(begin: Begin) -> None:
    play = begin(ENDS)
    play.do("advance", "act", {"how": "quiet"})
    assert play.incident.end == "dropped_it"


def test_what_an_end_requires_can_be_set_aside_by_who_may(begin: Begin) -> None:
    people = {"anna": Person(roles=("lead",)), "lex": Person(roles=("legal",))}
    play = begin(ENDS, {"told": False, "lessons": "x"}, roster=Roster(people=people))
    play.refused("requirement_unmet", "advance", "act", override="In a hurry")
    answer = play.do("advance", "act", override="They know already", by="lex")
    assert answer.entries[0].kind == "overridden"
    assert answer.entries[0].body["that"] == "told"
    assert play.incident.end == "resolved"


def test_what_nobody_may_set_aside_stays_required(begin: Begin) -> None:
    play = begin(ENDS, {"told": False})
    refused = play.refused("requirement_unmet", "advance", "act", override="They know")
    assert "Write down" in refused.message
    assert "Tell them" not in refused.message


def test_a_time_out_into_an_end_that_lacks_something_is_blocked_and_told_once(
    begin: Begin,
) -> None:
    play = begin(ENDS)
    assert play.forward(hours=1) == ["rung_fired act", "blocked act"]
    assert play.forward(hours=1) == ["breached act", "blocked act"]
    blocked = play.rows("blocked")[-1]
    assert (blocked.body["to"], blocked.body["code"]) == ("resolved", "missing_facts")
    assert blocked.told == ("lead",)
    assert play.forward(days=3) == []
    play.do("note", "Still here")
    assert len(play.rows("blocked")) == 2
    play.do("advance", "act", {"told": True, "lessons": "x"})
    assert play.incident.end == "resolved"


def test_a_skip_into_an_end_that_lacks_something_waits_and_goes_when_it_can(begin: Begin) -> None:
    """Told once, not at every command; and left by itself as soon as nothing lacks."""
    play = begin(ENDS.replace("    due: 2h\n", '    skip: how == "go"\n    due: 2h\n'))
    play.do("set", {"how": "go"})
    assert len(play.rows("blocked")) == 1
    play.do("note", "x")
    play.do("set", {"told": True})
    assert len(play.rows("blocked")) <= 2  # another reason may be told once more
    play.do("set", {"lessons": "x"})
    assert play.incident.end == "resolved"


def test_a_signal_into_an_end_that_lacks_something_is_refused(begin: Begin) -> None:
    play = begin(ENDS)
    play.refused("missing_facts", "signal", "stop")
    play.do("set", {"told": True, "lessons": "x"})
    play.do("signal", "stop")
    assert play.incident.end == "resolved"


def test_an_end_reached_on_another_track_asks_for_nothing(begin: Begin) -> None:
    """It ends that track only, so what the incident's end requires is not asked there."""
    text = book("""\
facts: {told: {type: bool}}
ends: {over: {title: Over, require: [{that: told, say: Tell them}]}}
steps:
  - id: both
    owner: lead
    tracks: {a: [{id: one, owner: desk, next: over}], b: [{id: two, owner: desk}]}
    next: over
""")
    play = begin(text)
    play.do("advance", "one")
    play.do("advance", "two")
    assert play.active == ["both"]
    assert play.rows("blocked")[-1].body["code"] == "missing_facts"
    play.do("set", {"told": True})
    assert play.incident.end == "over"


def test_a_called_playbooks_end_asks_there(begin: Begin) -> None:
    called = book(
        """\
facts: {sure: {type: bool}}
ends: {fine: {title: Fine, require: [{that: sure, say: Be sure}]}, unsure: Unsure}
steps: [{id: ask, owner: lead, due: 1h, on_timeout: {to: unsure}, next: fine}]
""",
        id="asking",
    )
    text = book("""\
facts: {how: {type: text}}
ends: {over: Over}
steps: [{id: run, owner: lead, call: asking, result: {how: outcome}, next: over}]
""")
    play = begin(text, calls={"asking": called})
    play.refused("missing_facts", "advance", "run.ask")
    play.forward(hours=1)
    assert (play.fact("how"), play.incident.end) == ("unsure", "over")


def test_on_timeout_takes_the_first_rule_that_holds(begin: Begin) -> None:
    text = book("""\
facts: {level: {type: choice, of: [low, mid, high]}, late: {type: text}}
ends: {over: Over, gone: Gone}
steps:
  - id: act
    owner: lead
    due: 1h
    on_timeout:
      - {when: level == "low", to: gone}
      - {when: level == "mid", tell: legal, set: {late: mid}}
    next: over
""")
    for level, end, told in (("low", "gone", ()), ("mid", None, ("legal",)), ("high", None, ())):
        play = begin(text, {"level": level})
        play.forward(hours=1)
        assert play.incident.end == end
        assert play.rows("breached")[0].told == told
        assert play.fact("late") == ("mid" if level == "mid" else None)
        assert play.rows("blocked") == []
