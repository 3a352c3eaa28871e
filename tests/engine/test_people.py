"""Who may do what by a roster, and who is told."""

from __future__ import annotations

import pytest

from seawall import Engine, NotPermitted, Person, RequirementUnmet, Roster
from tests.conftest import OPENING, RUMOUR, Clock, MakeEngine
from tests.engine.helpers import ROSTER, UNKNOWN, VERDICT, active, bodies, opened, unchanged

TOLD = """\
seawall: 1
id: told
version: 1.0.0
title: Told
roles: {desk: Desk, boss: {title: Boss, deputy: aide}, aide: Aide}
ends: {over: Over}
steps:
  - id: by_desk
    owner: desk
    due: 60m
    escalate: [{at: due, tell: [owner, deputy, boss]}]
    next: by_boss
  - id: by_boss
    owner: boss
    due: 60m
    escalate: [{at: due, tell: [owner, deputy]}]
    next: over
"""


@pytest.fixture
def staffed(make_engine: MakeEngine) -> Engine:
    """An engine with RUMOUR and a roster."""
    engine = make_engine(roster=ROSTER)
    engine.register(RUMOUR)
    return engine


# --- who may -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("actor", "role"), [("bram", "lead"), ("dora", "comms"), ("chris", "lead")]
)
def test_owner_deputy_role_and_stand_in_may_advance(staffed: Engine, actor: str, role: str) -> None:
    """`verify` is the lead's; comms is the lead's deputy; chris stands in for bram."""
    answer = staffed.advance(opened(staffed), "verify", VERDICT, actor=actor)
    assert {(entry.actor, entry.role) for entry in answer.entries} == {(actor, role)}


def test_the_person_a_task_is_assigned_to_may_advance(staffed: Engine, url: str) -> None:
    number = opened(staffed)
    with unchanged(url), pytest.raises(NotPermitted):
        staffed.advance(number, "verify", VERDICT, actor="anna")
    staffed.assign(number, "verify", "anna", actor="bram")
    answer = staffed.advance(number, "verify", VERDICT, actor="anna")
    assert [task.ref for task in answer.incident.tasks] == ["correct"]
    assert {entry.role for entry in answer.entries} == {None}


def test_a_person_may_say_in_which_of_their_roles_they_act(make_engine: MakeEngine) -> None:
    engine = make_engine(roster=Roster(people={"zoe": Person(roles=("comms", "lead"))}))
    engine.register(RUMOUR)
    number = engine.open("rumour", OPENING, actor="zoe", role="comms").incident.number
    answer = engine.advance(number, "verify", VERDICT, actor="zoe", role="comms")
    assert {entry.role for entry in answer.entries} == {"comms"}


@pytest.mark.parametrize(
    ("actor", "role", "message"),
    [
        (
            "anna",
            None,
            "anna may not advance verify; it is for lead (bram), comms (dora)",
        ),
        (
            "zoe",
            None,
            "zoe is not on the roster; advance verify is for lead (bram), comms (dora)",
        ),
        (
            "anna",
            "lead",
            "anna does not hold the role lead; advance verify is for lead (bram), comms (dora)",
        ),
        (
            "bram",
            "boss",
            "there is no role 'boss' in this playbook",
        ),
    ],
)
def test_who_may_not_is_told_who_may(
    staffed: Engine, url: str, actor: str, role: str | None, message: str
) -> None:
    number = opened(staffed)
    with unchanged(url), pytest.raises(NotPermitted) as refused:
        staffed.advance(number, "verify", VERDICT, actor=actor, role=role)
    assert refused.value.code == "not_permitted"
    assert refused.value.message.startswith(message)


def test_every_command_asks_the_roster(staffed: Engine, url: str) -> None:
    """Somebody who is on no roster can do nothing at all."""
    number = opened(staffed)
    ended = opened(staffed, "https://example.org/2")
    staffed.cancel(ended, actor="bram", reason="x")
    with unchanged(url):
        with pytest.raises(NotPermitted):
            staffed.open("rumour", OPENING, actor="zoe")
        with pytest.raises(NotPermitted):
            staffed.advance(number, "verify", VERDICT, actor="zoe")
        with pytest.raises(NotPermitted):
            staffed.set(number, {"reach": 1}, actor="zoe")
        with pytest.raises(NotPermitted):
            staffed.note(number, "Hello", actor="zoe")
        with pytest.raises(NotPermitted):
            staffed.assign(number, "verify", "bram", actor="zoe")
        with pytest.raises(NotPermitted):
            staffed.cancel(number, actor="zoe", reason="x")
        with pytest.raises(NotPermitted):
            staffed.reopen(ended, actor="zoe", reason="x")


def test_skipping_is_for_the_owner(staffed: Engine, url: str) -> None:
    number = opened(staffed)
    staffed.advance(number, "verify", VERDICT, actor="bram")
    staffed.advance(number, "correct", {"answer": "Fine"}, actor="dora")
    with unchanged(url), pytest.raises(NotPermitted):
        staffed.skip(number, "story", actor="bram", reason="x")
    assert staffed.skip(number, "story", actor="emil", reason="x").incident.status == "ended"


def test_without_a_roster_everybody_may_do_everything(engine: Engine) -> None:
    engine.advance(opened(engine), "verify", VERDICT, actor="whoever", role="listener")


# --- overriding a requirement --------------------------------------------------------------


def defensive(engine: Engine) -> int:
    """An incident whose answer is on record and may not be given like that."""
    number = opened(engine)
    engine.advance(number, "verify", VERDICT, actor="bram")
    engine.set(number, {"answer": "Calm down, please"}, actor="bram")
    return number


def test_a_role_of_the_playbook_may_set_a_requirement_aside(staffed: Engine, url: str) -> None:
    number = defensive(staffed)
    with unchanged(url), pytest.raises(RequirementUnmet):
        staffed.advance(number, "correct", actor="dora", override="no time")
    answer = staffed.advance(number, "correct", actor="bram", override="no time")
    assert [task.ref for task in answer.incident.tasks] == ["story"]
    (overridden,) = bodies(staffed, number, "overridden")
    assert (overridden["task"], overridden["reason"]) == ("correct", "no time")
    assert "contains_any" in overridden["that"]


def test_without_an_override_that_role_may_not_leave_the_step(staffed: Engine, url: str) -> None:
    number = defensive(staffed)
    with unchanged(url), pytest.raises(NotPermitted):
        staffed.advance(number, "correct", actor="bram")


def test_without_a_roster_everybody_may_override(engine: Engine) -> None:
    number = defensive(engine)
    answer = engine.advance(number, "correct", actor="dora", override="no time")
    assert [entry.kind for entry in answer.entries] == ["overridden", "left", "entered"]


# --- who is told ---------------------------------------------------------------------------


def told_at_due(engine: Engine, clock: Clock, steps: int = 0) -> tuple[str, ...]:
    """Who is told when the step is due, after so many steps."""
    engine.register(TOLD)
    number = engine.open("told", actor="ann").incident.number
    for _ in range(steps):
        engine.advance(number, active(engine, number)[0], actor="ann")
    clock.forward(minutes=60)
    return engine.tick(incident=number).entries[0].told


def test_roles_are_told_with_the_people_who_hold_them(
    make_engine: MakeEngine, clock: Clock
) -> None:
    roster = Roster(
        people={
            "ann": Person(roles=("desk", "boss"), deputy="cas"),
            "ben": Person(roles=("desk",)),
            "cas": Person(),
            "dan": Person(roles=("aide",)),
        }
    )
    engine = make_engine(roster=roster)
    assert told_at_due(engine, clock) == ("desk (ann, ben)", "desk (cas)", "boss (ann)")
    assert told_at_due(engine, clock, steps=1) == ("boss (ann)", "aide (dan)")


def test_the_person_a_task_is_assigned_to_is_told_as_its_owner(
    make_engine: MakeEngine, clock: Clock
) -> None:
    roster = Roster(people={"ann": Person(roles=("desk",)), "ben": Person(roles=("boss",))})
    engine = make_engine(roster=roster)
    engine.register(TOLD)
    number = engine.open("told", actor="ann").incident.number
    engine.assign(number, "by_desk", "ben", actor="ann")
    clock.forward(minutes=60)
    assert engine.tick().entries[0].told == ("desk (ben)", "desk (ann)", "boss (ben)")


def test_a_role_that_nobody_holds_is_told_without_people(
    make_engine: MakeEngine, clock: Clock
) -> None:
    engine = make_engine(roster=Roster(people={"ann": Person(roles=("desk",))}))
    assert told_at_due(engine, clock) == ("desk (ann)", "boss")


def test_the_owner_of_an_escalation_is_who_holds_the_role_then(
    staffed: Engine, make_engine: MakeEngine, clock: Clock
) -> None:
    """A roster that changed meanwhile counts for what fires from now on, not for the past."""
    number = opened(staffed)
    clock.forward(minutes=23)
    assert staffed.tick().entries[0].told == ("lead (bram)",)
    changed = make_engine(roster=Roster(people={"zoe": Person(roles=("lead",))}))
    clock.forward(minutes=17)
    assert changed.tick().entries[0].told == ("lead (zoe)",)
    assert staffed.history(number)[-2].told == ("lead (bram)",)
    assert changed.verify(number)[0].ok


def test_a_task_shows_its_people(staffed: Engine) -> None:
    number = opened(staffed)
    assert staffed.incident(number).tasks[0].people == ("bram",)
    staffed.advance(number, "verify", UNKNOWN, actor="bram")
    assert staffed.incident(number).tasks[0].people == ("anna",)
