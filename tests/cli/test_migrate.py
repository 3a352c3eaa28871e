"""`seawall migrate`: moving a running incident to another version of its playbook."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.helpers import FAR_AHEAD, LATE, Seawall
from tests.cli.test_completion import offered

NEXT = LATE.replace("version: 1.0.0", "version: 1.1.0").replace(
    "due: {within: 10m, of: seen_at}", "due: {within: 5m, of: seen_at}"
)
GONE = (
    LATE.replace("version: 1.0.0", "version: 1.2.0")
    .replace("id: look", "id: peek")
    .replace("of: [calm, angry]", "of: [calm, cross]")
)


@pytest.fixture
def late(seawall: Seawall) -> Seawall:
    """An incident by the first version, with a mood on record."""
    seawall.open_late(FAR_AHEAD, "mood=angry")
    return seawall


def test_an_incident_is_moved_and_status_shows_it(late: Seawall) -> None:
    ran = late("migrate", "1", "--to", late.write("next.yaml", NEXT), "--reason", "Too slow").done()
    assert "moved from version 1.0.0 to 1.1.0 because: Too slow" in ran.out
    assert "look is due" in ran.out
    shown = late("status", "1", "--json").done().data
    assert shown["version"] == "1.1.0"
    assert shown["tasks"][0]["due_at"] == "2199-01-05T08:05:00Z"
    late("status", "1").done()
    late("verify", "1").done()
    assert "moved from version" in late("history", "1").done().out
    assert "look" in late("graph", "1").done().out


def test_without_a_version_it_is_the_newest(late: Seawall) -> None:
    late("open", late.write("next.yaml", NEXT), f"seen_at={FAR_AHEAD}").done()
    late("migrate", "1", "--reason", "x").done()
    assert late("status", "1", "--json").done().data["version"] == "1.1.0"
    ran = late("migrate", "1", "--to", "1.1.0").done()
    assert "It runs by version 1.1.0 already; nothing changed." in ran.out
    late("migrate", "1", "--to", "1.0.0", "--reason", "back").done()
    assert late("status", "1", "--json").done().data["version"] == "1.0.0"


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_each_thing_in_the_way_is_on_a_line(late: Seawall, more: tuple[str, ...]) -> None:
    file = late.write("gone.yaml", GONE)
    ran = late("migrate", "1", "--to", file, "--reason", "x", *more).refused("cannot_migrate")
    assert ran.err.splitlines() == [
        "seawall: 2 things stand in the way of version 1.2.0:",
        "  - look is active, and version 1.2.0 has no such step",
        "  - mood holds what version 1.2.0 does not accept: it must be one of calm, cross",
        "nothing changed [cannot_migrate]",
    ]
    ran = late("migrate", "1", "--to", file, "--reason", "x", *more, "--json")
    assert (ran.code, ran.error["code"], len(ran.error["names"])) == (1, "cannot_migrate", 2)
    assert late("status", "1", "--json").done().data["version"] == "1.0.0"


def test_a_refused_file_is_not_registered(late: Seawall) -> None:
    other = late.write("other.yaml", LATE.replace("id: late", "id: other", 1))
    for file in (late.write("gone.yaml", GONE), other):
        late("migrate", "1", "--to", file, "--reason", "x").refused("cannot_migrate")
    registered = late("playbooks", "--json").done().data["registered"]
    assert [(info["id"], info["version"]) for info in registered] == [("late", "1.0.0")]
    assert "already; nothing changed" in late("migrate", "1", "--reason", "x").done().out


def test_the_same_version_number_twice_is_remarked(late: Seawall) -> None:
    remark = "Both call themselves 1.0.0; give the new one another version."
    file = late.write("same.yaml", NEXT.replace("version: 1.1.0", "version: 1.0.0"))
    assert remark in late("migrate", "1", "--to", file, "--dry-run").done().out
    ran = late("migrate", "1", "--to", file, "--reason", "x").done()
    assert remark in ran.out
    infos = late("playbooks", "--json").done().data["registered"]
    old, new = (info["digest"][:12] for info in infos)
    assert f"moved from version 1.0.0 ({old}) to 1.0.0 ({new})" in ran.out
    again = late("migrate", "1", "--to", "1.0.0", "--reason", "x")
    assert again.code == 0
    assert f"the newest is meant, {new}; name another by its digest" in again.err
    assert remark not in late("migrate", "1", "--to", late.write("n.yaml", NEXT), "--dry-run").out


def test_a_dry_run_says_what_would_come_and_registers_nothing(late: Seawall) -> None:
    file = late.write("next.yaml", NEXT)
    ran = late("migrate", "1", "--to", file, "--dry-run").done()
    assert "Nothing is kept. This would be written:" in ran.out
    assert "look is due" in ran.out
    assert "▶ Look" in ran.out
    shown = late("migrate", "1", "--to", file, "--dry-run", "--json").done().data
    assert [entry["kind"] for entry in shown["entries"]] == ["migrated", "due_moved"]
    assert late("status", "1", "--json").done().data["version"] == "1.0.0"
    registered = late("playbooks", "--json").done().data["registered"]
    assert [info["version"] for info in registered] == ["1.0.0"]


def test_a_reason_is_needed(late: Seawall) -> None:
    file = late.write("next.yaml", NEXT)
    late("migrate", "1", "--to", file).refused("reason_required")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("9", "--reason", "x"), "unknown_incident"),
        (("1", "--to", "7.7.7", "--reason", "x"), "unknown_playbook"),
        (("1", "--to", "tiny", "--reason", "x"), "unknown_playbook"),
    ],
)
def test_what_is_not_there_is_refused(late: Seawall, words: tuple[str, ...], code: str) -> None:
    late("migrate", *words).refused(code)


def test_a_file_with_mistakes_is_shown_with_its_places(late: Seawall, tmp_path: Path) -> None:
    file = late.write("next.yaml", NEXT.replace("owner: lead", "owner: led"))
    ran = late("migrate", "1", "--to", file, "--reason", "x")
    assert (ran.code, ran.out) == (2, "")
    assert "next.yaml:" in ran.err
    late("migrate", "1", "--to", "none.yaml", "--reason", "x").misused("there is no file none.yaml")


def test_a_repeated_request_is_carried_out_once(late: Seawall) -> None:
    file = late.write("next.yaml", NEXT)
    words = ("migrate", "1", "--to", file, "--reason", "x", "--request-id", "r", "--json")
    first = late(*words).done().data
    again = late(*words).done().data
    assert again["repeated"]
    assert again["entries"] == first["entries"]


def test_who_may_not_is_refused(late: Seawall) -> None:
    late.people(bram="lead")
    file = late.write("next.yaml", NEXT)
    late("migrate", "1", "--to", file, "--reason", "x").refused("not_permitted")
    late("migrate", "1", "--to", file, "--reason", "x", "--as", "bram").done()


def test_versions_and_files_are_offered(late: Seawall) -> None:
    late("open", late.write("next.yaml", NEXT), f"seen_at={FAR_AHEAD}").done()
    assert offered(late, "seawall migrate 1 --to 1") == ["1.1.0", "1.0.0"]
    assert offered(late, "seawall migrate 1 --to ne") == ["next.yaml"]
