"""Rules that no command may break: refused as a whole, and time may not break them either."""

from __future__ import annotations

import pytest

from tests.conftest import START
from tests.engine.play import Begin, book

NEVER = book("""\
facts:
  deleted_at: {type: datetime}
  archive: {type: text}
  level: {type: choice, of: [low, high]}
  word: {type: text}
  people: {type: list}
never:
  - {when: known("deleted_at") && !known("archive"), say: Archive before you delete}
  - {when: level == "high" && word == "calm", say: Never calm when it is high}
signals: {gone: {set: {deleted_at: 2026-11-20T14:00}}, loud: {set: {level: high}}}
ends: {over: Over}
steps:
  - {id: look, owner: lead, collect: [word]}
  - id: wait
    owner: lead
    due: 30m
    escalate: [{at: 50%, set: {level: high}}]
    on_timeout: {set: {deleted_at: 2026-11-20T14:00}, to: close, tell: desk}
  - {id: close, owner: lead, next: over}
""")
NOW = START.isoformat()


def test_a_command_that_would_break_a_rule_is_refused_with_the_rules_words(begin: Begin) -> None:
    play = begin(NEVER)
    refused = play.refused("never_rule", "set", {"deleted_at": NOW})
    assert refused.message == "Archive before you delete"
    play.do("set", {"deleted_at": NOW, "archive": "a.zip"})
    play.refused("never_rule", "advance", "look", {"level": "high", "word": "calm"})
    assert play.active == ["look"]


def test_both_rules_are_named_where_both_would_break(begin: Begin) -> None:
    play = begin(NEVER)
    refused = play.refused(
        "never_rule", "set", {"deleted_at": NOW, "level": "high", "word": "calm"}
    )
    assert "Archive before you delete" in refused.message
    assert "Never calm when it is high" in refused.message
    assert len(refused.names) == 2


def test_an_opening_that_would_break_a_rule_is_refused(begin: Begin) -> None:
    play = begin(NEVER)
    from seawall import NeverRule

    with pytest.raises(NeverRule):
        play.engine.open("t", {"deleted_at": NOW}, actor="anna")
    assert len(play.engine.incidents().items) == 1


def test_a_signal_that_would_break_a_rule_is_refused(begin: Begin) -> None:
    play = begin(NEVER)
    play.refused("never_rule", "signal", "gone")
    play.do("set", {"archive": "a.zip"})
    play.do("signal", "gone")
    assert play.fact("deleted_at") == "2026-11-20T13:00:00Z"


def test_a_rule_that_holds_already_refuses_nothing(begin: Begin) -> None:
    """Or nobody could put it right. It is looked at again once it was."""
    play = begin(NEVER.replace('!known("archive")', '(!known("archive") || archive == "lost")'))
    play.do("set", {"deleted_at": NOW, "archive": "a.zip"})
    play.refused("never_rule", "set", {"archive": "lost"}, reason="Gone")
    play.do("note", "Hello")


def test_what_time_wants_to_do_against_a_rule_is_not_done_and_the_owner_told(begin: Begin) -> None:
    """Neither its facts nor its way on; the log says so once."""
    play = begin(NEVER)
    play.do("advance", "look", {"word": "hello"})
    assert play.forward(minutes=30) == [
        "rung_fired wait",
        "fact_set level",
        "breached wait",
        "blocked wait",
    ]
    blocked = play.rows("blocked")[-1]
    assert (blocked.body["code"], blocked.body["to"]) == ("never_rule", "close")
    assert blocked.told == ("lead",)
    assert play.active == ["wait"]
    assert play.fact("deleted_at") is None
    assert play.forward(days=1) == []
    play.do("advance", "wait")
    assert play.active == ["close"]


def test_a_rung_against_a_rule_is_not_done_and_the_next_ones_are(begin: Begin) -> None:
    play = begin(NEVER)
    play.do("advance", "look", {"word": "calm", "archive": "a.zip"})
    assert play.forward(minutes=15) == ["rung_fired wait", "blocked wait"]
    assert play.fact("level") is None
    assert play.forward(minutes=15)[0] == "breached wait"
    assert play.active == ["close"]


def test_a_rule_over_an_items_facts_is_looked_at_in_each_item(begin: Begin) -> None:
    text = book("""\
facts: {people: {type: list}, sent: {type: bool}, checked: {type: bool}}
never: [{when: sent && !(known("checked") && checked), say: Check before you send}]
ends: {over: Over}
steps:
  - id: private
    owner: lead
    each:
      item: person
      from: people
      steps:
        - {id: check, owner: desk, collect: [{name: checked, optional: true}]}
        - {id: send, owner: desk, collect: [sent]}
    next: over
""")
    play = begin(text, {"people": ["anna", "bob"]})
    play.do("advance", "private[anna].check", {"checked": True})
    play.do("advance", "private[bob].check")
    play.do("advance", "private[anna].send", {"sent": True})
    play.refused("never_rule", "advance", "private[bob].send", {"sent": True})
    play.do("set", {"private[bob].checked": True})
    play.do("advance", "private[bob].send", {"sent": True})
    play.refused("never_rule", "set", {"private[anna].checked": False}, reason="Oh")


def test_a_called_playbooks_rules_hold_in_it(begin: Begin) -> None:
    called = book(
        """\
facts: {sent: {type: bool}, checked: {type: bool}}
never: [{when: sent && !known("checked"), say: Check before you send}]
ends: {done_well: Well}
steps:
  - {id: send, collect: [sent], due: 1h, on_timeout: {set: {sent: true}}, next: done_well}
""",
        id="sending",
    )
    text = book("""\
facts: {sent: {type: bool}}
ends: {over: Over}
steps: [{id: run, owner: lead, call: sending, next: over}]
""")
    play = begin(text, calls={"sending": called})
    play.do("set", {"sent": True})  # ours, of which nobody says anything
    play.refused("never_rule", "advance", "run.send", {"sent": True})
    play.forward(hours=2)
    assert play.rows("blocked")[-1].body["code"] == "never_rule"
    assert play.fact("run.sent") is None
    play.do("set", {"run.checked": True})
    play.do("advance", "run.send", {"sent": True})
    assert play.incident.status == "ended"


def test_a_rule_about_time_stops_nobody_by_time_passing(begin: Begin) -> None:
    """A rule that only time makes true refuses no command that has nothing to do with it."""
    text = book("""\
facts: {until: {type: datetime}, word: {type: text}}
never: [{when: 'now > until && word == "late"', say: Too late}]
ends: {over: Over}
steps: [{id: look, owner: lead, next: over}]
""")
    play = begin(text, {"until": "2026-11-20T15:00", "word": "late"})
    play.forward(hours=3)
    play.do("note", "Still here")
    play.do("advance", "look")
