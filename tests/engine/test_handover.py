"""Whose a task is: owners by rules, and handing a task from one person to another."""

from __future__ import annotations

from seawall import Person, Roster
from tests.engine.helpers import rows
from tests.engine.play import Begin, Play, book

SHIFT = book("""\
facts: {grave: {type: bool}, word: {type: text}}
ends: {over: Over}
steps:
  - id: watch
    owner: [{when: grave, is: lead}, {is: desk}]
    due: 2h
    escalate: [{at: 50%, tell: owner}]
  - {id: close, owner: lead, next: over}
""")

TEAM = Roster(
    people={
        "anna": Person(roles=("desk",)),
        "bo": Person(roles=("desk",)),
        "cas": Person(roles=("lead",)),
        "dee": Person(),
    }
)


def begun(begin: Begin) -> Play:
    return begin(SHIFT, roster=TEAM)


# --- handing over ----------------------------------------------------------------------------


def test_until_it_is_accepted_nothing_changes(begin_anywhere: Begin) -> None:
    play = begun(begin_anywhere)
    play.do("assign", "watch", "anna")
    due = play.due("watch")
    play.news()
    play.do("handover", "watch", "bo")
    assert play.news() == ["handover_asked watch"]
    assert play.told("handover_asked") == ("bo",)
    task = play.task("watch")
    assert (task.assignee, task.offered_to) == ("anna", "bo")
    play.restart()
    play.do("accept", "watch", by="bo")
    assert play.news() == ["handed_over watch"]
    assert play.told("handed_over") == ("anna",)
    task = play.task("watch")
    assert (task.assignee, task.offered_to, play.due("watch")) == ("bo", None, due)


def test_only_who_it_was_offered_to_may_accept(begin: Begin) -> None:
    play = begun(begin)
    play.refused("not_asked", "accept", "watch", by="bo")
    play.do("handover", "watch", "bo")
    for person in ("anna", "cas", "dee", "mallory"):
        play.refused("not_permitted", "accept", "watch", by=person)
    play.do("accept", "watch", by="bo")
    play.refused("not_asked", "accept", "watch", by="bo")


def test_a_later_offer_stands_in_place_of_the_one_before(begin_anywhere: Begin) -> None:
    play = begun(begin_anywhere)
    play.do("handover", "watch", "bo")
    play.do("handover", "watch", "cas")
    play.refused("not_permitted", "accept", "watch", by="bo")
    assert [row[0] for row in rows(play.url, "SELECT person FROM seawall_asked")] == ["cas"]
    play.do("accept", "watch", by="cas")
    assert rows(play.url, "SELECT person FROM seawall_asked") == []


def test_what_was_offered_is_in_their_inbox(begin_anywhere: Begin) -> None:
    """Also of somebody without a role; and once it is theirs it stays there."""
    play = begun(begin_anywhere)

    def inbox(person: str) -> list[str]:
        return [item.task.ref for item in play.engine.tasks(person=person)]

    assert inbox("dee") == []
    play.do("handover", "watch", "dee")
    assert inbox("dee") == ["watch"]
    play.do("accept", "watch", by="dee")
    assert inbox("dee") == ["watch"]
    play.do("advance", "watch", by="dee")
    assert inbox("dee") == []


def test_who_may_offer_and_to_whom(begin: Begin) -> None:
    play = begun(begin)
    play.refused("not_permitted", "handover", "watch", "bo", by="dee")
    play.refused("unknown_person", "handover", "watch", "zoe")
    play.refused("not_active", "handover", "close", "bo")
    play.do("assign", "watch", "dee")
    play.refused("conflict", "handover", "watch", "dee")
    play.do("handover", "watch", "bo", by="dee")  # whoever has it may give it on


def test_the_clock_and_what_fired_are_not_touched(begin: Begin) -> None:
    play = begun(begin)
    play.forward(hours=1)
    play.do("handover", "watch", "bo")
    play.do("accept", "watch", by="bo")
    assert play.due("watch") == "11-20 16:00"
    assert play.forward(hours=1) == ["breached watch"]


def test_an_offer_goes_with_the_task(begin: Begin) -> None:
    play = begun(begin)
    play.do("handover", "watch", "bo")
    play.do("advance", "watch")
    play.refused("not_active", "accept", "watch", by="bo")


def test_assigning_it_meanwhile_leaves_the_offer(begin: Begin) -> None:
    play = begun(begin)
    play.do("handover", "watch", "bo")
    play.do("assign", "watch", "dee")
    assert play.task("watch").offered_to == "bo"
    play.do("accept", "watch", by="bo")
    assert play.told("handed_over") == ("dee",)


def test_assigning_a_task_to_oneself_tells_nobody(begin: Begin) -> None:
    play = begun(begin)
    play.do("assign", "watch", "anna")
    assert play.told("assigned") == ()
    play.do("assign", "watch", "bo")
    assert play.told("assigned") == ("bo",)


def test_without_a_roster_anybody_may_be_offered_it(begin: Begin) -> None:
    play = begin(SHIFT)
    play.do("handover", "watch", "whoever")
    play.refused("not_permitted", "accept", "watch")
    play.do("accept", "watch", by="whoever")
    assert play.task("watch").assignee == "whoever"


# --- owners by rules -------------------------------------------------------------------------


def test_the_owner_follows_the_facts(begin: Begin) -> None:
    play = begun(begin)
    assert play.task("watch").owner == "desk"
    play.news()
    play.do("set", {"grave": True})
    assert play.news() == ["fact_set grave", "reowned watch"]
    assert play.told("reowned") == ("lead (cas)",)
    assert play.task("watch").owner == "lead"
    play.refused("not_permitted", "advance", "watch")
    play.do("set", {"grave": False}, reason="It was not")
    assert play.task("watch").owner == "desk"
    play.do("set", {"word": "x"})
    assert len(play.rows("reowned")) == 2


def test_a_change_of_owner_clears_who_has_it_and_the_offer(begin_anywhere: Begin) -> None:
    play = begun(begin_anywhere)
    play.do("assign", "watch", "anna")
    play.do("handover", "watch", "bo")
    play.do("set", {"grave": True})
    task = play.task("watch")
    assert (task.owner, task.assignee, task.offered_to) == ("lead", None, None)
    play.refused("not_asked", "accept", "watch", by="bo")
    assert [item.task.ref for item in play.engine.tasks(person="cas")] == ["watch"]
    assert play.engine.tasks(person="anna") == ()
    assert play.engine.tasks(person="bo") == ()


def test_reminders_go_to_whose_it_is_now(begin: Begin) -> None:
    play = begun(begin)
    play.forward(minutes=30)
    play.do("set", {"grave": True})
    play.forward(minutes=30)
    assert play.told("rung_fired") == ("lead (cas)",)


def test_a_step_is_entered_with_the_owner_of_the_moment(begin: Begin) -> None:
    play = begin(SHIFT, {"grave": True}, roster=TEAM)
    assert play.task("watch").owner == "lead"
    assert play.rows("reowned") == []


def test_an_owner_that_depends_on_an_items_fact_is_the_items_own(begin: Begin) -> None:
    text = book("""\
facts: {people: {type: list}, grave: {type: bool}}
ends: {over: Over}
steps:
  - id: private
    owner: lead
    each:
      item: person
      from: people
      steps:
        - {id: sort, owner: desk, collect: [grave]}
        - id: talk
          owner: [{when: grave, is: lead}, {when: person == "zoe", is: legal}, {is: desk}]
    next: over
""")
    play = begin(text, {"people": ["a", "zoe"]})
    play.do("advance", "private[a].sort", {"grave": False})
    play.do("advance", "private[zoe].sort", {"grave": False})
    assert play.task("private[a].talk").owner == "desk"
    assert play.task("private[zoe].talk").owner == "legal"
    play.do("set", {"private[a].grave": True}, reason="It is")
    assert play.task("private[a].talk").owner == "lead"
    assert play.task("private[zoe].talk").owner == "legal"
