"""Playbooks are registered once each and pinned by an incident for its life."""

from __future__ import annotations

from pathlib import Path

import pytest

from seawall import BadPlaybook, Engine, UnknownPlaybook
from tests.conftest import OPENING, RUMOUR, START, Clock, MakeEngine
from tests.engine.helpers import VERDICT, active, opened, rows, unchanged

CHANGED = RUMOUR.replace("version: 1.0.0", "version: 2.0.0").replace(
    'verdict == "unknown"', 'verdict != "true"'
)


def test_an_incident_keeps_the_playbook_it_was_opened_with(engine: Engine) -> None:
    old = opened(engine)
    info = engine.register(CHANGED)
    new = opened(engine, "https://example.org/2")
    assert engine.incident(new).digest == info.digest != engine.incident(old).digest
    assert (engine.incident(old).version, engine.incident(new).version) == ("1.0.0", "2.0.0")
    engine.advance(old, "verify", VERDICT, actor="b")
    engine.advance(new, "verify", VERDICT, actor="b")
    assert (active(engine, old), active(engine, new)) == (["correct"], ["hold"])
    assert all(result.ok for result in engine.verify())


def test_a_change_without_a_new_version_is_a_playbook_of_its_own(engine: Engine) -> None:
    old = opened(engine)
    engine.register(CHANGED.replace("version: 2.0.0", "version: 1.0.0"))
    assert len(engine.playbooks()) == 2
    engine.advance(old, "verify", VERDICT, actor="b")
    assert active(engine, old) == ["correct"]


def test_registering_the_same_again_changes_nothing(engine: Engine, url: str, clock: Clock) -> None:
    (before,) = engine.playbooks()
    clock.forward(days=1)
    with unchanged(url):
        assert engine.register(RUMOUR) == before
        assert engine.register("# a remark\n" + RUMOUR).digest == before.digest
    assert before.registered_at == START


def test_an_older_playbook_can_be_opened_by_its_digest(engine: Engine) -> None:
    (old,) = engine.playbooks()
    new = engine.register(CHANGED)
    assert [info.digest for info in engine.playbooks()] == [old.digest, new.digest]
    incident = engine.open(old.digest, OPENING, actor="a").incident
    assert (incident.version, incident.digest) == ("1.0.0", old.digest)
    assert engine.plan("rumour").version == "2.0.0"
    assert engine.plan(old.digest).version == "1.0.0"
    with pytest.raises(UnknownPlaybook):
        engine.plan("nope")


def test_the_file_is_not_needed_once_it_is_registered(
    make_engine: MakeEngine, tmp_path: Path
) -> None:
    path = tmp_path / "rumour.yaml"
    path.write_text(RUMOUR)
    engine = make_engine()
    engine.register(path)
    number = opened(engine)
    path.unlink()
    other = make_engine()
    other.advance(number, "verify", VERDICT, actor="b")
    assert active(other, number) == ["correct"]
    assert not other.open("rumour", OPENING | {"url": "https://a.nl"}, actor="a").existing


def test_a_playbook_with_mistakes_is_not_registered(engine: Engine, url: str) -> None:
    with unchanged(url), pytest.raises(BadPlaybook) as refused:
        engine.register(RUMOUR.replace("to: hold", "to: hodl"), name="mine.yaml")
    assert refused.value.problems


def test_the_source_is_kept_as_it_was_written(engine: Engine, url: str) -> None:
    assert rows(url, "SELECT source FROM seawall_playbook") == [(RUMOUR,)]
