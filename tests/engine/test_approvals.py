"""Approval before a step is left: who gives it, how much is enough, and what voids it."""

from __future__ import annotations

from typing import Any

import pytest

from seawall import Engine, Person, Roster
from tests.engine.helpers import rows
from tests.engine.play import Begin, Play, book

ROLES = (
    "desk: Desk, lead: {title: Lead, deputy: second}, second: Second, "
    "legal: {title: Legal, deputy: aide}, aide: Aide"
)

BODY = """\
facts:
  text: {type: text}
  level: {type: choice, of: [low, mid, high]}
  note: {type: text}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
ends: {over: Over}
steps:
  - id: write
    owner: desk
    collect: [text]
    approve: APPROVE
  - {id: publish, owner: desk, next: over}
"""


def asking(approve: str) -> str:
    return book(BODY.replace("APPROVE", approve), roles=ROLES)


TEAM = Roster(
    people={
        "anna": Person(roles=("desk",)),
        "bram": Person(roles=("lead",), deputy="sven"),
        "lex": Person(roles=("legal",)),
        "dora": Person(roles=("lead",)),
        "sara": Person(roles=("second",)),
        "aida": Person(roles=("aide",)),
        "sven": Person(),
    }
)
WORDS = {"text": "We are sorry"}


def asked(begin: Begin, approve: str, roster: Roster | None = TEAM, **more: Any) -> Play:
    """An incident whose step `write` was advanced by anna."""
    play = begin(asking(approve), roster=roster, **more)
    play.do("advance", "write", WORDS)
    return play


def left(play: Play) -> bool:
    return play.active == ["publish"]


# --- asking --------------------------------------------------------------------------------


def test_advancing_asks_and_approving_leaves(begin_anywhere: Begin) -> None:
    play = begin_anywhere(asking("lead"), roster=TEAM)
    play.news()
    play.do("advance", "write", WORDS, reason="First version")
    assert play.news() == ["fact_set text", "approval_asked write"]
    assert play.told("approval_asked") == ("lead (bram, dora)",)
    task = play.task("write")
    assert (task.approvers, task.author) == (("lead",), "anna")
    assert play.refused("approval_pending", "advance", "write").names == ("lead",)
    play.restart()
    play.do("approve", "write", by="bram")
    assert play.news() == ["approved write", "left write", "entered publish"]
    assert play.rows("left")[-1].body["reason"] == "First version"
    assert play.rows("left")[-1].body["how"] == "advance"


def test_a_step_that_lacks_something_asks_for_nothing(begin: Begin) -> None:
    play = begin(asking("lead"), roster=TEAM)
    play.refused("missing_facts", "advance", "write")
    play.refused("not_asked", "approve", "write", by="bram")
    play.refused("not_asked", "reject", "write", by="bram", reason="x")
    play.refused("not_active", "approve", "publish", by="bram")


@pytest.mark.parametrize("person", ["anna", "lex", "sara", "sven", "zoe"])
def test_who_does_not_hold_the_role_may_not_approve(begin: Begin, person: str) -> None:
    """Nor may deputies, before they are asked."""
    play = asked(begin, "{by: lead, within: 15m}")
    play.refused("not_permitted", "approve", "write", by=person)
    play.refused("not_permitted", "reject", "write", by=person, reason="x")


def test_the_role_can_be_named_and_must_be_one_that_approves(begin: Begin) -> None:
    play = asked(begin, "[{by: [lead, legal]}]")
    play.refused("not_permitted", "approve", "write", by="bram", role="legal")
    play.refused("not_permitted", "approve", "write", by="bram", role="desk")
    play.do("approve", "write", by="bram", role="lead")
    assert play.task("write").approvers == ("legal",)


def test_nobody_is_asked_while_the_end_it_leads_to_requires_more(begin: Begin) -> None:
    """What approvers see is all that will be: no end is refused them after they approved."""
    text = asking("lead").replace(
        "over: Over", "over: {title: Over, require: [{that: note == 'x', say: S}]}"
    )
    text = text.replace("    approve: lead\n", "    approve: lead\n    next: over\n")
    text = text.replace("  - {id: publish, owner: desk, next: over}\n", "")
    play = begin(text, roster=TEAM)
    play.do("set", {"note": "y"})
    play.refused("requirement_unmet", "advance", "write", WORDS)
    play.do("set", {"note": "x"}, reason="Now it is")
    play.do("advance", "write", WORDS)
    assert play.task("write").approvers == ("lead",)


# --- how much is enough ----------------------------------------------------------------------


def test_all_needs_one_of_each_role(begin_anywhere: Begin) -> None:
    play = asked(begin_anywhere, "{by: [lead, legal]}")
    play.do("approve", "write", by="bram")
    assert play.task("write").approvers == ("legal",)
    play.refused("not_permitted", "approve", "write", by="dora")
    play.do("approve", "write", by="lex")
    assert left(play)


def test_all_is_enough_by_one_who_holds_every_role(begin: Begin) -> None:
    both = Roster(people={"anna": Person(roles=("desk",)), "bo": Person(roles=("lead", "legal"))})
    play = asked(begin, "{by: [lead, legal]}", both)
    play.do("approve", "write", by="bo")
    assert left(play)
    assert play.rows("approved")[0].body["roles"] == ("lead", "legal")


def test_any_needs_one_of_them(begin: Begin) -> None:
    play = asked(begin, "{by: [lead, legal], need: any}")
    play.do("approve", "write", by="lex")
    assert left(play)


def test_a_number_needs_so_many_people_also_of_one_role(begin: Begin) -> None:
    play = asked(begin, "{by: lead, need: 2}")
    play.do("approve", "write", by="bram")
    assert play.task("write").approvers == ("lead",)
    play.refused("conflict", "approve", "write", by="bram")
    play.do("approve", "write", by="dora")
    assert left(play)


def test_one_person_with_two_roles_is_one_person(begin: Begin) -> None:
    people = {"anna": Person(roles=("desk",)), "bo": Person(roles=("lead", "legal")),
              "cas": Person(roles=("lead",))}  # fmt: skip
    play = asked(begin, "{by: [lead, legal], need: 2}", Roster(people=people))
    play.do("approve", "write", by="bo")
    assert not left(play)
    play.do("approve", "write", by="cas")
    assert left(play)


def test_without_a_roster_everybody_approves_for_one_missing_role(begin: Begin) -> None:
    play = asked(begin, "{by: [lead, legal]}", None)
    play.do("approve", "write", by="who")
    assert play.task("write").approvers == ("legal",)
    play.do("approve", "write", by="ever")
    assert left(play)


def test_without_a_roster_the_role_given_counts(begin: Begin) -> None:
    play = asked(begin, "{by: [lead, legal]}", None)
    play.do("approve", "write", by="who", role="legal")
    assert play.task("write").approvers == ("lead",)
    play.refused("not_permitted", "approve", "write", by="who", role="desk")


# --- rejecting -----------------------------------------------------------------------------


def test_rejecting_gives_the_step_back_and_tells_who_advanced_it(begin_anywhere: Begin) -> None:
    play = asked(begin_anywhere, "{by: lead}")
    play.refused("reason_required", "reject", "write", by="bram", reason=None)
    play.refused("reason_required", "reject", "write", by="bram", reason="  ")
    play.do("reject", "write", by="bram", reason="Too long")
    assert play.told("rejected") == ("desk (anna)",)
    assert play.task("write").approvers == ()
    play.refused("not_asked", "approve", "write", by="bram")
    play.do("advance", "write", {"text": "Sorry"})
    play.do("approve", "write", by="bram")
    assert left(play)


def test_it_is_given_back_at_most_so_many_times(begin: Begin) -> None:
    play = asked(begin, "{by: lead, rounds: 2}")
    for _ in range(2):
        play.do("reject", "write", by="bram", reason="Again")
        play.do("advance", "write")
    play.refused("too_many_rounds", "reject", "write", by="bram", reason="Again")
    play.do("approve", "write", by="bram")
    assert left(play)


@pytest.mark.parametrize(("rounds", "times"), [(1, "once"), (2, "2 times")])
def test_a_step_that_may_not_be_given_back_again_says_how_often_it_was(
    begin: Begin, rounds: int, times: str
) -> None:
    play = asked(begin, f"{{by: lead, rounds: {rounds}}}")
    for _ in range(rounds):
        play.do("reject", "write", by="bram", reason="Again")
        play.do("advance", "write")
    refused = play.refused("too_many_rounds", "reject", "write", by="bram", reason="Again")
    assert f"given back {times}," in refused.message


def test_rounds_of_none_allow_no_rejection(begin: Begin) -> None:
    play = asked(begin, "{by: lead, rounds: 0}")
    play.refused("too_many_rounds", "reject", "write", by="bram", reason="No")


def test_a_rejection_takes_back_what_others_approved(begin: Begin) -> None:
    play = asked(begin, "{by: [lead, legal]}")
    play.do("approve", "write", by="bram")
    play.do("reject", "write", by="lex", reason="Not so")
    play.do("advance", "write")
    assert play.task("write").approvers == ("lead", "legal")


# --- what voids it -------------------------------------------------------------------------


def test_a_changed_fact_voids_what_one_of_two_approved_and_asks_again(
    begin_anywhere: Begin,
) -> None:
    play = asked(begin_anywhere, "{by: [lead, legal]}")
    play.do("approve", "write", by="bram")
    play.news()
    play.do("set", {"text": "We are very sorry"}, reason="Better", by="dora")
    assert play.news() == ["fact_set text", "approval_voided write"]
    assert play.told("approval_voided") == ("lead (bram, dora)", "legal (lex)")
    assert play.task("write").approvers == ("lead", "legal")
    assert play.rows("approval_voided")[0].body["facts"] == ("text",)
    play.do("approve", "write", by="lex")
    assert not left(play)
    play.do("approve", "write", by="bram")
    assert left(play)


def test_advancing_with_a_changed_fact_meanwhile_voids_too(begin: Begin) -> None:
    play = asked(begin, "{by: [lead, legal]}")
    play.do("approve", "write", by="bram")
    play.do("advance", "write", {"text": "Other words"})
    assert play.task("write").approvers == ("lead", "legal")
    assert play.rows("approval_voided")[-1].body["facts"] == ("text",)


def test_a_fact_of_another_step_voids_nothing(begin: Begin) -> None:
    play = asked(begin, "{by: [lead, legal]}")
    play.do("approve", "write", by="bram")
    play.do("set", {"note": "By the way"}, by="dora")
    assert play.task("write").approvers == ("legal",)
    assert play.rows("approval_voided") == []


RULES = "[{when: level == 'high', by: [lead, legal]}, {when: level == 'mid', by: lead}]"


def test_the_first_rule_that_holds_counts_and_none_needs_no_approval(begin: Begin) -> None:
    play = begin(asking(RULES), {"level": "low"}, roster=TEAM)
    play.do("advance", "write", WORDS)
    assert left(play)


def test_another_rule_asks_anew_by_itself(begin: Begin) -> None:
    play = begin(asking(RULES), {"level": "mid"}, roster=TEAM)
    play.do("advance", "write", WORDS)
    assert play.task("write").approvers == ("lead",)
    play.do("set", {"level": "high"}, reason="It grew", by="bram")
    assert play.task("write").approvers == ("lead", "legal")
    assert play.rows("approval_voided")[-1].body["rule"] == 0
    play.do("approve", "write", by="bram")
    play.do("approve", "write", by="lex")
    assert left(play)


def test_where_no_rule_holds_any_more_its_author_advances_again(begin: Begin) -> None:
    play = begin(asking(RULES), {"level": "mid"}, roster=TEAM)
    play.do("advance", "write", WORDS)
    play.do("set", {"level": "low"}, reason="It calmed down", by="bram")
    assert play.told("approval_voided") == ("desk (anna)",)
    assert play.active == ["write"]
    play.refused("not_asked", "approve", "write", by="bram")
    play.do("advance", "write")
    assert left(play)


# --- one's own work ------------------------------------------------------------------------

OWN = "{by: [lead, desk], need: any, not_author: true}"


def test_who_advanced_it_may_not_approve_it(begin: Begin) -> None:
    play = asked(begin, OWN)
    refused = play.refused("not_permitted", "approve", "write")
    assert "bram" in refused.message
    play.refused("not_permitted", "approve", "write", override="I am in a hurry")
    play.do("approve", "write", by="bram")
    assert left(play)


def test_without_that_word_they_may(begin: Begin) -> None:
    play = asked(begin, "{by: [lead, desk], need: any}")
    play.do("approve", "write")
    assert left(play)


def test_a_team_of_one_may_override_with_a_reason(begin_anywhere: Begin) -> None:
    """The log says so, in an entry of its own and at the approval."""
    alone = Roster(people={"anna": Person(roles=("desk", "lead"))})
    play = asked(begin_anywhere, "{by: lead, not_author: true}", alone)
    play.refused("not_permitted", "approve", "write")
    play.refused("bad_command", "approve", "write", override=" ")
    play.do("approve", "write", override="I am alone tonight")
    assert left(play)
    (overridden,) = play.rows("overridden")
    assert overridden.body["reason"] == "I am alone tonight"
    assert play.rows("approved")[0].body["reason"] == "I am alone tonight"


def test_who_stands_in_for_an_approver_is_somebody_else_who_could(begin: Begin) -> None:
    roster = Roster(
        people={
            "anna": Person(roles=("desk", "lead")),
            "sara": Person(roles=("second",)),  # the deputy role of lead
        }
    )
    play = asked(begin, "{by: lead, not_author: true, within: 15m}", roster)
    play.refused("not_permitted", "approve", "write", override="Alone")


def test_who_holds_no_role_that_approves_is_nobody_who_could(begin: Begin) -> None:
    roster = Roster(
        people={"anna": Person(roles=("desk", "lead")), "lex": Person(roles=("legal",))}
    )
    play = asked(begin, "{by: lead, not_author: true}", roster)
    play.do("approve", "write", override="No other lead tonight")
    assert left(play)


def test_where_two_are_needed_who_approved_already_is_nobody_else_who_could(begin: Begin) -> None:
    """One of the other people gave theirs, so the author is alone with what is left."""
    roster = Roster(
        people={"anna": Person(roles=("desk", "lead")), "dora": Person(roles=("lead",))}
    )
    play = asked(begin, "{by: lead, need: 2, not_author: true}", roster)
    assert "dora" in play.refused("not_permitted", "approve", "write", override="x").message
    play.do("approve", "write", by="dora")
    play.do("approve", "write", override="Nobody else is left")
    assert left(play)


def test_someone_else_may_override_nothing(begin: Begin) -> None:
    """`override` is a reason to approve one's own work, and does no harm where it is not needed."""
    play = asked(begin, "{by: lead, not_author: true}")
    play.do("approve", "write", by="bram", override="No need")
    assert left(play)
    assert play.rows("overridden") == []


def test_without_a_roster_the_author_may_override(begin: Begin) -> None:
    play = asked(begin, "{by: lead, not_author: true}", None)
    play.refused("not_permitted", "approve", "write")
    play.do("approve", "write", override="Nobody else here")
    assert left(play)


# --- deputies ------------------------------------------------------------------------------


def test_after_a_while_deputies_are_told_and_may_decide(begin_anywhere: Begin) -> None:
    play = asked(begin_anywhere, "{by: [lead, legal], within: 15m}")
    play.do("approve", "write", by="lex")
    assert play.forward(minutes=14, seconds=59) == []
    play.refused("not_permitted", "approve", "write", by="sara")
    assert play.forward(seconds=1) == ["deputies_asked write"]
    assert play.told("deputies_asked") == ("second (sara)",)
    play.refused("not_permitted", "approve", "write", by="aida")  # legal is not missing
    play.do("approve", "write", by="sara")
    assert left(play)


def test_deputies_are_among_the_approvers_once_they_are_asked(begin: Begin) -> None:
    play = asked(begin, "{by: lead, within: 15m}")
    assert play.task("write").approver_people == ("bram", "dora")
    play.forward(minutes=15)
    assert play.task("write").approver_people == ("bram", "dora", "sara", "sven")


def test_a_person_who_stands_in_counts_as_a_deputy_too(begin: Begin) -> None:
    play = asked(begin, "{by: lead, within: 15m}")
    play.refused("not_permitted", "approve", "write", by="sven")
    play.forward(minutes=15)
    play.do("approve", "write", by="sven")
    assert left(play)


def test_once_asked_deputies_may_reject_too(begin: Begin) -> None:
    play = asked(begin, "{by: legal, within: 15m}")
    play.forward(minutes=20)
    play.do("reject", "write", by="aida", reason="Not yet")
    play.do("advance", "write")
    play.refused("not_permitted", "approve", "write", by="aida")  # asked anew: holders first
    assert play.forward(minutes=15) == ["deputies_asked write"]


def test_a_voided_approval_begins_the_wait_for_deputies_anew(begin: Begin) -> None:
    play = asked(begin, "{by: legal, within: 15m}")
    play.forward(minutes=10)
    play.do("set", {"text": "Other words"}, reason="Better", by="bram")
    assert play.forward(minutes=10) == []
    assert play.forward(minutes=5) == ["deputies_asked write"]


def test_a_wait_for_deputies_can_count_office_hours(begin: Begin) -> None:
    play = begin(asking("{by: legal, within: 1h, calendar: office}"), roster=TEAM)
    play.until("2026-11-20T16:30")
    play.do("advance", "write", WORDS)
    assert play.until("2026-11-23T09:29") == []
    assert play.until("2026-11-23T09:30") == ["deputies_asked write"]


def test_a_role_that_nobody_holds_is_told_and_waits_for_deputies(begin: Begin) -> None:
    """Told without people: an alarm. Whoever holds the deputy role may decide in the end."""
    roster = Roster(people={"anna": Person(roles=("desk",)), "aida": Person(roles=("aide",))})
    play = asked(begin, "{by: legal, within: 15m}", roster)
    assert play.told("approval_asked") == ("legal",)
    play.refused("not_permitted", "approve", "write", by="aida")
    play.forward(minutes=15)
    play.do("approve", "write", by="aida")
    assert left(play)


def test_where_there_are_no_deputies_nobody_is_told(begin: Begin) -> None:
    roster = Roster(people={"anna": Person(roles=("desk",)), "lex": Person(roles=("legal",))})
    play = asked(begin, "{by: legal, within: 15m}", roster)
    assert play.forward(minutes=15) == ["deputies_asked write"]
    assert all("desk" not in told for told in play.told("deputies_asked"))
    play.do("approve", "write", by="lex")
    assert left(play)


# --- the clock, the inbox, and other ways on -------------------------------------------------


def test_the_clock_of_a_step_runs_on_while_it_waits(begin: Begin) -> None:
    text = asking("lead").replace(
        "    collect: [text]\n",
        "    collect: [text]\n    due: 30m\n    on_timeout: {to: publish}\n",
    )
    play = begin(text, roster=TEAM)
    play.do("advance", "write", WORDS)
    play.forward(minutes=30)
    assert left(play)
    play.refused("not_active", "approve", "write", by="bram")


def test_what_waits_for_approval_is_in_the_approvers_inbox(begin_anywhere: Begin) -> None:
    """Of each role that is missing still, and of nobody else; also after a restart."""
    play = asked(begin_anywhere, "{by: [lead, legal]}")

    def inbox(person: str) -> list[str]:
        return [item.task.ref for item in play.engine.tasks(person=person)]

    assert (inbox("bram"), inbox("lex"), inbox("anna")) == (["write"], ["write"], ["write"])
    assert inbox("aida") == []
    assert [item.task.ref for item in play.engine.tasks(role="legal")] == ["write"]
    play.do("approve", "write", by="bram")
    play.restart()
    assert (inbox("bram"), inbox("lex")) == ([], ["write"])
    assert sorted(rows(play.url, "SELECT ref, role, person FROM seawall_asked")) == [
        ("write", "legal", "")
    ]
    play.do("approve", "write", by="lex")
    assert (inbox("lex"), inbox("anna")) == ([], ["publish"])
    assert rows(play.url, "SELECT ref FROM seawall_asked") == []


def test_messages_go_out_to_who_is_asked(begin_anywhere: Begin) -> None:
    play = asked(begin_anywhere, "{by: [lead, legal]}")
    sent: list[tuple[str, tuple[str, ...]]] = []
    play.engine.deliver(lambda message: sent.append((message.role, message.people)))
    assert sent == [("lead", ("bram", "dora")), ("legal", ("lex",))]


def test_a_retried_approval_is_carried_out_once(begin_anywhere: Begin) -> None:
    play = asked(begin_anywhere, "{by: [lead, legal]}")
    play.do("approve", "write", by="bram", request_id="a-1")
    assert play.do("approve", "write", by="bram", request_id="a-1").repeated
    assert len(play.rows("approved")) == 1


def test_an_override_given_when_advancing_counts_until_the_text_changes(begin: Begin) -> None:
    """The approver approves exactly that; what is written anew is judged anew."""
    text = asking("{by: legal, not_author: true}").replace(
        "    collect: [text]\n",
        "    collect: [text]\n"
        "    require: [{that: '!contains_any(text, [\"calm\"])', say: No, override: [lead]}]\n",
    )
    play = begin(text, roster=TEAM)
    play.do("advance", "write", {"text": "Be calm"}, by="bram", override="It is a quotation")
    play.do("approve", "write", by="lex")
    assert left(play)


def test_approval_works_in_an_item_and_in_a_call(begin: Begin, sqlite_url: str) -> None:
    called = book(
        """\
facts: {text: {type: text}}
ends: {said: Said}
steps: [{id: draft, owner: desk, collect: [text], approve: {by: lead, within: 15m}, next: said}]
""",
        id="saying",
        roles="desk: Desk, lead: {title: Lead, deputy: second}, second: Second",
    )
    text = book(
        """\
facts: {people: {type: list}, words: {type: text}}
ends: {over: Over}
steps:
  - id: private
    owner: desk
    each:
      item: person
      from: people
      steps: [{id: say, owner: desk, call: saying, result: {words: text}, approve: legal}]
    next: over
""",
        roles=ROLES,
    )
    play = begin(text, {"people": ["zoe"]}, roster=TEAM, calls={"saying": called})
    play.do("advance", "private[zoe].say.draft", {"text": "Hello"})
    play.forward(minutes=15)
    assert play.told("deputies_asked") == ("second (sara)",)
    play.do("approve", "draft", by="sara")
    assert play.fact("private[zoe].words") == "Hello"
    assert play.active == ["private", "private[zoe].say"]
    assert play.task("private[zoe].say").still_open == ()
    play.do("advance", "private[zoe].say")
    play.do("approve", "say", by="lex")
    play.do("advance", "private")
    assert play.incident.end == "over"
    with Engine(sqlite_url) as engine:
        assert engine.verify()[0].ok


def test_the_same_value_once_more_voids_nothing(begin: Begin) -> None:
    """What was approved is what is on record still."""
    play = asked(begin, "{by: [lead, legal]}")
    play.do("approve", "write", by="bram")
    play.do("set", WORDS, by="dora")
    assert play.task("write").approvers == ("legal",)
    assert play.rows("approval_voided") == []


def test_what_came_up_inside_meanwhile_keeps_the_step(begin: Begin) -> None:
    """Approved or not, a step is left when everything inside it is through."""
    text = book("""\
facts: {people: {type: list}}
ends: {over: Over}
steps:
  - id: private
    owner: lead
    approve: legal
    each: {item: person, from: people, steps: [{id: talk, owner: desk}]}
    next: over
""")
    play = begin(text, {"people": ["a"]})
    play.do("advance", "talk")
    play.do("advance", "private")
    play.do("add", "private", "b")
    assert play.refused("still_open", "approve", "private", by="bo").names == ("b",)
    play.do("advance", "talk")
    play.do("approve", "private", by="bo")
    assert play.incident.end == "over"


def test_who_hands_in_other_words_meanwhile_is_their_author(begin: Begin) -> None:
    """Nobody writes and approves the same words, by whichever way they came."""
    play = asked(begin, OWN)
    play.do("advance", "write", {"text": "My own words"}, by="anna")
    people = {**TEAM.people, "bo": Person(roles=("desk", "lead"))}
    play.roster = Roster(people=people)
    play.do("advance", "write", {"text": "Now they are mine"}, by="bo")
    play.refused("not_permitted", "approve", "write", by="bo")
    play.do("approve", "write", by="dora")
    assert left(play)


def test_an_approval_that_is_asked_ends_with_the_incident(begin: Begin) -> None:
    text = asking("{by: legal, within: 1h}")
    play = begin(text, roster=TEAM)
    play.do("advance", "write", WORDS)
    play.do("cancel", reason="A mistake")
    assert play.forward(hours=3) == []
    play.refused("already_ended", "approve", "write", by="lex")
