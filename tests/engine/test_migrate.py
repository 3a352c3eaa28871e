"""Moving a running incident to another version of its playbook, on a database."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from seawall import (
    AlreadyEnded,
    CannotMigrate,
    DrillOnly,
    Engine,
    KeyTaken,
    NotPermitted,
    Person,
    ReasonRequired,
    Refusal,
    RequestReused,
    Roster,
    UnknownPlaybook,
    Viewer,
    as_data,
)
from tests.conftest import OPENING, RUMOUR, START, Clock
from tests.engine.helpers import ROSTER, bodies, kinds, opened, rows, unchanged
from tests.engine.play import Begin, book


def version(number: str, *changes: tuple[str, str], text: str = RUMOUR) -> str:
    """Another version of a playbook, with these texts in place of those."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text.replace("version: 1.0.0", f"version: {number}")


SHORTER = version("1.1.0", ("due: 45m", "due: 30m"), ("labels: [severity]", "labels: [verdict]"))
GONE = version("1.2.0", ("- id: verify", "- id: examine"), ("next: verify", "next: examine"))


@pytest.fixture
def engine(url: str, clock: Clock) -> Any:
    with Engine(url, clock=clock) as made:
        made.register(RUMOUR)
        yield made


def move(engine: Engine, number: int, to: str | Path | None = None, **more: Any) -> Any:
    return engine.migrate(number, to, **{"actor": "anna", "reason": "Shorter", **more})


def whole(engine: Engine, number: int) -> bool:
    (found,) = engine.verify(number)
    return found.problems == ()


def test_an_incident_goes_on_by_another_version(engine: Engine, url: str) -> None:
    number = opened(engine)
    engine.set(number, {"severity": "L2", "verdict": "false"}, actor="anna")
    first = engine.incident(number)
    info = engine.register(SHORTER)
    answer = move(engine, number, "1.1.0")
    assert kinds(answer.entries) == ["migrated", "due_moved"]
    assert "moved from version 1.0.0 to 1.1.0 because: Shorter" in answer.entries[0].text
    now = engine.incident(number)
    assert (now.version, now.digest) == ("1.1.0", info.digest)
    assert now.tasks[0].due_at == START + timedelta(minutes=30)
    assert (first.labels, now.labels) == ({"severity": "L2"}, {"verdict": "false"})
    assert rows(url, "SELECT digest FROM seawall_incident") == [(info.digest,)]
    assert rows(url, "SELECT name, value FROM seawall_label") == [("verdict", "false")]
    assert engine.incidents(labels={"severity": "L2"}).items == ()
    assert whole(engine, number)
    engine.advance(number, "verify", {"reach": 5}, actor="anna")
    assert engine.incident(number).tasks[0].ref == "correct"
    assert whole(engine, number)


def test_the_timers_of_the_new_version_fire(engine: Engine, clock: Clock) -> None:
    number = opened(engine)
    engine.register(SHORTER)
    move(engine, number)
    clock.now += timedelta(minutes=31)
    assert "breached" in kinds(engine.tick().entries)
    assert whole(engine, number)


def test_what_was_due_by_the_old_version_has_fired_first(engine: Engine, clock: Clock) -> None:
    number = opened(engine)
    engine.register(SHORTER)
    clock.now += timedelta(minutes=23)
    answer = move(engine, number)
    assert kinds(answer.entries)[:2] == ["rung_fired", "migrated"]
    assert whole(engine, number)


@pytest.mark.parametrize("named", ["version", "digest", "short", "at", "file", "newest", "id"])
def test_a_version_can_be_named_in_several_ways(engine: Engine, tmp_path: Path, named: str) -> None:
    number = opened(engine)
    file = tmp_path / "shorter.yaml"
    file.write_text(SHORTER)
    if named != "file":
        digest = engine.register(SHORTER).digest
        to = {
            "version": "1.1.0",
            "digest": digest,
            "short": digest[:12],
            "at": "rumour@1.1.0",
            "newest": None,
            "id": "rumour",
        }[named]
        assert engine.obstacles(number, to or "rumour") == ()
        assert engine.obstacles(number, engine.plan(digest)) == ()
        move(engine, number, to)
    else:
        assert engine.obstacles(number, file) == ()
        assert len(engine.playbooks()) == 1
        move(engine, number, file)
    assert engine.incident(number).version == "1.1.0"


@pytest.mark.parametrize("to", ["9.9.9", "rumour@9", "nosuch", "nosuch@1.0.0", "\0", ""])
def test_a_version_that_is_not_there_is_refused(engine: Engine, to: str) -> None:
    number = opened(engine)
    with pytest.raises(UnknownPlaybook, match=r"no version|registered"):
        move(engine, number, to)


def test_of_two_with_one_version_the_last_is_meant(engine: Engine) -> None:
    number = opened(engine)
    engine.register(SHORTER)
    later = engine.register(SHORTER.replace("due: 30m", "due: 20m"))
    move(engine, number, "1.1.0")
    assert engine.incident(number).digest == later.digest


def test_what_stands_in_the_way_is_refused_and_changes_nothing(engine: Engine, url: str) -> None:
    number = opened(engine)
    engine.register(GONE)
    found = engine.obstacles(number, "1.2.0")
    assert found == ("verify is active, and version 1.2.0 has no such step",)
    with unchanged(url), pytest.raises(CannotMigrate) as refused:
        move(engine, number, "1.2.0")
    assert refused.value.names == found
    assert refused.value.code == "cannot_migrate"


def test_another_playbook_is_refused(engine: Engine) -> None:
    number = opened(engine)
    engine.register(version("1.0.0", ("id: rumour", "id: other")))
    with pytest.raises(CannotMigrate, match="other is another playbook"):
        move(engine, number, "other")


def test_to_the_same_version_nothing_changes(engine: Engine, url: str) -> None:
    number = opened(engine)
    with unchanged(url):
        answer = move(engine, number, "1.0.0", reason=None)
    assert answer.entries == ()
    assert answer.repeated


def test_a_move_needs_a_reason_and_an_open_incident(engine: Engine) -> None:
    number = opened(engine)
    engine.register(SHORTER)
    with pytest.raises(ReasonRequired):
        move(engine, number, reason=None)
    engine.cancel(number, actor="anna", reason="x")
    with pytest.raises(AlreadyEnded):
        move(engine, number)
    assert engine.obstacles(number, "1.1.0") != ()
    engine.reopen(number, actor="anna", reason="x")
    move(engine, number)
    assert whole(engine, number)


def test_an_ended_incident_with_a_legal_task_is_not_moved(begin: Begin) -> None:
    text = book("""
ends: {over: Over}
tracks: {law: {outlives: true, steps: [{id: tell, due: {within: 72h, legal: true}, next: done}]}}
signals: {breach: {start: law}}
steps: [{id: a, next: over}]
""")
    play = begin(text)
    play.do("signal", "breach")
    play.do("advance", "a")
    assert play.active == ["tell"]
    with Engine(play.url, clock=play.clock) as engine:
        engine.register(text.replace("1.0.0", "1.1.0"))
    play.refused("already_ended", "migrate", reason="x")


def test_with_a_roster_it_takes_a_role_of_the_playbook(url: str, clock: Clock) -> None:
    with Engine(url, clock=clock, roster=ROSTER) as engine:
        engine.register(RUMOUR)
        number = engine.open("rumour", OPENING, actor="anna").incident.number
        engine.register(SHORTER)
        with pytest.raises(NotPermitted):
            move(engine, number, actor="nobody")
        assert move(engine, number, actor="dora").entries[0].role == "comms"


def test_a_repeated_request_gets_the_same_answer(engine: Engine, url: str) -> None:
    number = opened(engine)
    engine.register(SHORTER)
    first = move(engine, number, request_id="r-1")
    engine.register(version("1.3.0", ("due: 45m", "due: 10m")))
    with unchanged(url):
        again = move(engine, number, request_id="r-1")
    assert again.repeated
    assert (again.incident, again.entries) == (first.incident, first.entries)
    with pytest.raises(RequestReused):
        move(engine, number, "1.3.0", request_id="r-1")


def test_an_answer_from_before_the_move_is_told_by_the_version_of_then(engine: Engine) -> None:
    number = opened(engine)
    first = engine.set(number, {"severity": "L2"}, actor="anna", request_id="r-1")
    engine.register(SHORTER)
    move(engine, number)
    again = engine.set(number, {"severity": "L2"}, actor="anna", request_id="r-1")
    assert (again.incident, again.entries) == (first.incident, first.entries)


def test_a_dry_run_shows_what_would_come_and_keeps_nothing(
    engine: Engine, url: str, tmp_path: Path
) -> None:
    number = opened(engine)
    file = tmp_path / "shorter.yaml"
    file.write_text(SHORTER)
    with unchanged(url):
        would = move(engine, number, file, dry_run=True, reason=None)
        assert engine.incident(number).version == "1.0.0"
    assert would.incident.version == "1.1.0"
    assert would.incident.tasks[0].due_at == START + timedelta(minutes=30)
    done = move(engine, number, file, reason="a dry run")
    assert (done.incident, done.entries) == (would.incident, would.entries)


def test_a_drill_and_a_real_incident_stay_apart(engine: Engine, url: str, clock: Clock) -> None:
    number = opened(engine)
    engine.register(SHORTER)
    with Engine(url, clock=clock, drill=True) as drill:
        for dry_run in (True, False):
            with pytest.raises(Refusal, match="a drill may not move it"):
                move(drill, number, dry_run=dry_run)
        drilled = drill.open("rumour", OPENING | {"url": "https://example.org/9"}, actor="anna")
        with pytest.raises(Refusal, match="is a drill"):
            move(engine, drilled.incident.number)


@pytest.mark.parametrize("to", ["1.0.0", "7.7.7", None])
def test_a_drill_is_refused_as_such_whatever_version_is_named(
    engine: Engine, url: str, clock: Clock, to: str | None
) -> None:
    with Engine(url, clock=clock, drill=True) as drill:
        digest = drill.register(version("9.0.0")).digest
        number = drill.open(digest, OPENING, actor="anna").incident.number
        with pytest.raises(DrillOnly):
            move(engine, number, to)
        with pytest.raises(DrillOnly):
            move(engine, number, to, dry_run=True)


def test_a_file_is_registered_only_if_the_incident_moves_to_it(
    engine: Engine, url: str, clock: Clock, tmp_path: Path
) -> None:
    file = tmp_path / "other.yaml"
    number = opened(engine)
    known = engine.playbooks()

    def refused(error: type[Refusal], text: str, by: Engine = engine, **more: Any) -> None:
        file.write_text(text, encoding="utf-8")
        with unchanged(url), pytest.raises(error):
            move(by, number, file, **more)
        assert engine.playbooks() == known

    refused(CannotMigrate, GONE)
    refused(CannotMigrate, version("1.0.0", ("id: rumour", "id: gossip")))
    refused(ReasonRequired, SHORTER, reason=None)
    with Engine(url, clock=clock, roster=ROSTER) as strict:
        refused(NotPermitted, SHORTER, by=strict, actor="mallory")
    file.write_text(SHORTER, encoding="utf-8")
    move(engine, number, file)
    assert [info.version for info in engine.playbooks()] == ["1.0.0", "1.1.0"]
    assert whole(engine, number)


def test_a_refused_move_keeps_what_fired_and_registers_nothing(
    engine: Engine, clock: Clock, tmp_path: Path
) -> None:
    file = tmp_path / "gone.yaml"
    file.write_text(GONE, encoding="utf-8")
    number = opened(engine)
    clock.now += timedelta(minutes=25)
    with pytest.raises(CannotMigrate):
        move(engine, number, file)
    assert "rung_fired" in kinds(engine.history(number))
    assert [info.version for info in engine.playbooks()] == ["1.0.0"]


def test_a_due_time_that_moves_is_told_as_that_of_the_version(engine: Engine) -> None:
    number = opened(engine)
    engine.register(SHORTER)
    move(engine, number)
    (body,) = bodies(engine, number, "due_moved")
    assert body["why"] == "version"
    (entry,) = (one for one in engine.history(number) if one.kind == "due_moved")
    assert entry.text.endswith(", since version 1.1.0 has another rule")


def test_versions_with_the_same_number_are_told_apart_by_digest(engine: Engine) -> None:
    number = opened(engine)
    old = engine.playbooks()[0].digest
    new = engine.register(version("1.0.0", ("due: 45m", "due: 30m"))).digest
    told = move(engine, number, new).entries[0].text
    expected = f"moved from version 1.0.0 ({old[:12]}) to 1.0.0 ({new[:12]}) because: Shorter"
    assert told == expected


def test_who_may_not_is_told_of_roles_that_somebody_holds_and_their_deputies(
    url: str, clock: Clock
) -> None:
    roster = Roster(people={"bram": Person(roles=("lead",))})
    with Engine(url, clock=clock) as free:
        free.register(RUMOUR)
        number = opened(free)
    with Engine(url, clock=clock, roster=roster) as engine:
        engine.register(SHORTER)
        with pytest.raises(NotPermitted) as refused:
            move(engine, number, actor="mallory")
        assert refused.value.message.endswith(" is for lead (bram), comms (nobody)")
        assert move(engine, number, actor="bram").entries[0].role == "lead"


def test_another_key_may_not_be_taken(engine: Engine, url: str) -> None:
    one, two = opened(engine), opened(engine, url="https://example.org/2")
    by_claim = engine.register(version("1.1.0", ("key: url", "key: claim"))).digest
    move(engine, one, by_claim)
    assert engine.incident(one).key == OPENING["claim"]
    for dry_run in (True, False):
        with unchanged(url), pytest.raises(KeyTaken):
            move(engine, two, by_claim, dry_run=dry_run)
    engine.set(two, {"claim": "Another"}, actor="anna", reason="x")
    move(engine, two, by_claim)
    assert whole(engine, two)


def test_of_many_who_move_it_at_once_each_finds_it_where_it_is(
    engine: Engine, url: str, clock: Clock
) -> None:
    number = opened(engine)
    versions = [
        engine.register(version(f"2.{n}.0", ("due: 45m", f"due: {40 - n}m"))) for n in range(4)
    ]

    def one(digest: str) -> None:
        with Engine(url, clock=clock) as mine:
            mine.migrate(number, digest, actor="anna", reason="x")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(one, [info.digest for info in versions]))
    moved = bodies(engine, number, "migrated")
    assert len(moved) == 4
    assert [body["old_digest"] for body in moved[1:]] == [body["digest"] for body in moved[:-1]]
    assert whole(engine, number)


def test_called_playbooks_move_with_their_caller(begin: Begin, tmp_path: Path) -> None:
    caller = book("ends: {over: Over}\nsteps: [{id: c, call: other, next: over}]")
    called = book(
        "facts: {word: {type: text}}\nends: {said: Said}\n"
        "steps: [{id: say, owner: lead, collect: [word], due: 2h, next: said}]",
        id="other",
    )
    play = begin(caller, calls={"other": called})
    (tmp_path / "other.yaml").write_text(called.replace("due: 2h", "due: 1h"))
    play.do("migrate", tmp_path / "t.yaml", reason="x")
    assert play.due("c.say") == "11-20 15:00"
    (tmp_path / "other.yaml").write_text(called.replace("{id: say,", "{id: speak,"))
    refused = play.refused("cannot_migrate", "migrate", _registered(play, tmp_path), reason="x")
    assert refused.names[0].startswith("c.say is active, and ")


def _registered(play: Any, folder: Path) -> str:
    digest: str = play.engine.register(folder / "t.yaml").digest
    return digest


# --- confidential ------------------------------------------------------------------------------

SECRET = book(
    """
facts:
  name: {type: text, confidential: [legal]}
  tale: {type: text}
ends: {over: Over}
steps:
- {id: a, title: Open title, owner: lead, collect: [name, tale], next: b}
- {id: b, title: Hidden title, owner: lead, confidential: [legal], due: 1h, next: over}
"""
)
TEAM = Roster(people={"lea": Person(roles=("legal",)), "desi": Person(roles=("desk", "lead"))})


@pytest.mark.parametrize(
    "moves",
    [
        [(", confidential: [legal]", "")],
        [("tale: {type: text}", "tale: {type: text, confidential: [legal]}")],
        [
            (", confidential: [legal]", ""),
            ("tale: {type: text}", "tale: {type: text, confidential: [legal]}"),
        ],
    ],
    ids=["public now", "more is hidden now", "one and the other"],
)
def test_what_any_version_kept_confidential_stays_so(
    begin_anywhere: Begin, moves: list[tuple[str, str]]
) -> None:
    """Before and after the move, in every output, for who may not see it; and others do."""
    play = begin_anywhere(SECRET, roster=TEAM, by="lea")
    play.do("advance", "a", {"name": "Mrs Jansen", "tale": "A fall"}, by="desi")
    play.do("note", "whispered", step="b", by="lea")
    text = SECRET
    for number, change in enumerate(moves):
        text = text.replace(*change)
        play.engine.register(text.replace("1.0.0", f"1.{number + 1}.0"))
        play.do("migrate", reason="moved", by="desi")
    play.do("set", {"name": "Mr Jansen"}, reason="misheard", by="lea")
    hidden = ["Mrs Jansen", "Mr Jansen", "whispered", "misheard"]
    hidden += ["A fall"] if "tale: {type: text, c" in text else []
    for viewer in ("desi", None, Viewer(frozenset({"desk"}))):
        shown = _everything(play.engine, play.number, viewer)
        assert [word for word in hidden if word in shown] == []
        assert "moved from version" in shown
    everything = _everything(play.engine, play.number, "lea")
    assert [word for word in hidden if word not in everything] == []
    answer = play.do("note", "x", by="desi")
    assert "Jansen" not in msgspec.json.encode(answer, enc_hook=as_data).decode()


def _everything(engine: Engine, number: int, viewer: Any) -> str:
    shown = [
        engine.incident(number, viewer=viewer),
        engine.incidents(viewer=viewer),
        engine.tasks(viewer=viewer),
        engine.history(number, viewer=viewer),
    ]
    return msgspec.json.encode(shown, enc_hook=as_data).decode()


# --- telling -----------------------------------------------------------------------------------


def test_old_entries_are_told_by_the_version_they_were_written_by(begin: Begin) -> None:
    """An end, a signal and a fact that only the old version has keep their titles."""
    text = book(
        """
facts: {at: {type: datetime}, other: {type: text}}
signals: {hail: {title: It hails}}
ends: {over: Over}
steps: [{id: a, collect: [{at: {}, optional: true}], next: b}, {id: b, next: over}]
""".replace("[{at: {}, optional: true}]", "[{name: at, optional: true}]")
    )
    play = begin(text)
    play.do("signal", "hail")
    play.do("advance", "a")
    before = [entry.text for entry in play.engine.history(play.number)]
    assert "signal hail: It hails" in before
    changed = text.replace("1.0.0", "1.1.0").replace("hail: {title: It hails}", "rain: {}")
    play.engine.register(changed.replace("{id: a,", "{id: z,"))
    play.do("migrate", reason="x")
    after = [entry.text for entry in play.engine.history(play.number)]
    assert after[: len(before)] == before
    assert play.incident.done == ("a",)


def test_a_damaged_old_playbook_is_noticed(engine: Engine, url: str) -> None:
    number = opened(engine)
    old = engine.incident(number).digest
    engine.register(SHORTER)
    move(engine, number)
    rows(url, "UPDATE seawall_playbook SET plan = '{}' WHERE digest = ?", old)
    with Engine(url) as fresh:
        (found,) = fresh.verify(number)
    assert any("was changed in the database" in problem for problem in found.problems)


def test_a_digest_that_was_tampered_with_is_noticed(engine: Engine, url: str) -> None:
    number = opened(engine)
    info = engine.register(SHORTER)
    rows(url, "UPDATE seawall_incident SET digest = ?", info.digest)
    assert "the incident's digest is not what its log says" in engine.verify(number)[0].problems
