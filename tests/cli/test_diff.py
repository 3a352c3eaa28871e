"""`seawall diff`: which versions are meant, what is shown, and who could move."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seawall import Engine
from tests.cli.conftest import OnTerminal
from tests.cli.helpers import LATE, PLAYBOOKS, Seawall
from tests.docs.test_feature_pages import Visitor, pieces, shows, typed
from tests.docs.test_pages import _plain

TINY = (PLAYBOOKS / "tiny.yaml").read_text(encoding="utf-8")
NEW = TINY.replace("version: 1.0.0", "version: 1.1.0").replace("due: 15m ", "due: 10m ")
SAID = ["playbook: version 1.1.0, was 1.0.0", "step listen: due 10m, was 15m"]
GONE = NEW.replace("id: listen", "id: look")
"""The first step has another name, so an incident that is in it cannot move."""


def said(seawall: Seawall, *words: str | Path) -> list[str]:
    """The sentences of a diff."""
    ran = seawall("diff", *words, "--json").done()
    return [change["sentence"] for change in ran.data["changes"]]


# --- which versions are meant --------------------------------------------------------------------


def test_two_files_are_compared_without_a_database(seawall: Seawall) -> None:
    seawall.db.unlink()
    old, new = seawall.write("old.yaml", TINY), seawall.write("new.yaml", NEW)
    assert said(seawall, old, new) == SAID
    assert not seawall.db.exists()


def test_a_registered_version_is_named_in_each_way(seawall: Seawall) -> None:
    seawall.open_tiny()
    new = seawall.write("new.yaml", NEW)
    with Engine(seawall.db) as engine:
        (info,) = engine.playbooks()
    for name in ("tiny", "tiny@1.0.0", info.digest, info.digest[:12]):
        assert said(seawall, name, new) == SAID


def test_a_name_means_the_newest_that_is_registered(seawall: Seawall) -> None:
    with Engine(seawall.db) as engine:
        engine.register(TINY)
        engine.register(NEW)
    assert said(seawall, "tiny@1.0.0", "tiny") == SAID
    assert said(seawall, "tiny@1.1.0", "tiny") == []


def test_a_file_alone_is_compared_with_what_is_registered(seawall: Seawall) -> None:
    seawall.open_tiny()
    assert said(seawall, seawall.write("new.yaml", NEW)) == SAID


def test_a_shipped_name_alone_is_what_comes_with_seawall(seawall: Seawall) -> None:
    with Engine(seawall.db) as engine:
        engine.register(NEW)
    assert said(seawall, "tiny") == [
        "playbook: version 1.0.0, was 1.1.0",
        "step listen: due 15m, was 10m",
    ]


def test_a_shipped_playbook_needs_no_database(seawall: Seawall) -> None:
    seawall.db.unlink()
    assert said(seawall, "tiny", seawall.write("new.yaml", NEW)) == SAID


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["tiny", "nothing.yaml"], "there is no file nothing.yaml"),
        (["tinny", "tiny"], "no playbook 'tinny'; did you mean 'tiny'?"),
        (["tiny@9", "tiny"], "no version '9' of tiny is registered; there is 1.0.0"),
        (["rumour"], "no older version of rumour is known, since none is registered"),
        (["tiny", "tiny", "tiny"], "name two versions at most"),
        ([], "Missing argument"),
        (["tiny", "."], "there is no playbook '.'"),
        (["tiny", "bad.yaml"], "bad.yaml:1:1: error[missing_key]"),
        (["@", "tiny"], "there is no playbook '@'"),
        (["tiny", "0" * 64], "there is no playbook"),
    ],
)
def test_what_cannot_be_meant_is_said_in_a_sentence(
    seawall: Seawall, words: list[str], says: str
) -> None:
    seawall.open_tiny()
    seawall.write("bad.yaml", "seawall: 1\n")
    seawall("diff", *words).misused(says)


def test_without_a_database_there_is_nothing_to_compare_one_with(seawall: Seawall) -> None:
    seawall.db.unlink()
    seawall("diff", "tiny").misused("since there is no database; name two")


def test_files_are_compared_also_where_the_database_is_damaged(seawall: Seawall) -> None:
    seawall.db.write_text("not a database, and long enough to be seen as none " * 9)
    old, new = seawall.write("old.yaml", TINY), seawall.write("new.yaml", NEW)
    ran = seawall("diff", old, new)
    assert ran.code == 0
    assert "due 10m, was 15m" in ran.out
    assert "running incidents were not looked at" in ran.err
    seawall("diff", "tiny", new).refused("damaged")


# --- what is shown -------------------------------------------------------------------------------


def test_changes_stand_under_their_things(seawall: Seawall) -> None:
    old, new = seawall.write("old.yaml", TINY), seawall.write("new.yaml", NEW)
    ran = seawall("diff", old, new).done()
    assert ran.out.splitlines() == [
        "tiny 1.0.0 → tiny 1.1.0: 2 changes",
        "playbook",
        "  ~ version 1.1.0, was 1.0.0",
        "step listen  Read it twice",
        "  ~ due 10m, was 15m",
        "No incident runs by tiny 1.0.0.",
    ]


@pytest.mark.parametrize(("name", "code"), [("old.yaml", 0), ("new.yaml", 1)])
def test_the_exit_code_says_whether_anything_differs_if_asked(
    seawall: Seawall, name: str, code: int
) -> None:
    seawall.write("old.yaml", TINY)
    seawall.write("new.yaml", NEW)
    seawall("diff", "old.yaml", name).done()
    ran = seawall("diff", "old.yaml", name, "--exit-code")
    assert (ran.code, ran.err) == (code, "")
    assert ("nothing differs" in ran.out) is (code == 0)


def test_the_same_version_number_twice_is_remarked(seawall: Seawall) -> None:
    old = seawall.write("old.yaml", TINY)
    new = seawall.write("new.yaml", TINY.replace("due: 15m ", "due: 10m "))
    ran = seawall("diff", old, new).done()
    assert "Both call themselves 1.0.0" in ran.out
    assert re.search(r"tiny 1\.0\.0 \(\w{12}\) → tiny 1\.0\.0 \(\w{12}\): 1 change\n", ran.out)


def test_of_several_with_one_number_the_newest_is_taken_and_named(seawall: Seawall) -> None:
    with Engine(seawall.db) as engine:
        engine.register(TINY)
        newest = engine.register(TINY.replace("due: 15m ", "due: 10m ")).digest
    ran = seawall("diff", "tiny@1.0.0", seawall.write("new.yaml", NEW))
    assert ran.code == 0
    assert f"the newest is meant, {newest[:12]}" in ran.err


def test_incidents_of_versions_that_are_not_compared_are_named(seawall: Seawall) -> None:
    seawall.open_tiny()
    seawall.open_tiny("Another")
    with Engine(seawall.db) as engine:
        engine.register(NEW)
    new = seawall.write("newer.yaml", NEW.replace("1.1.0", "1.2.0").replace("10m ", "5m "))
    ran = seawall("diff", "newer.yaml").done()
    assert ran.out.splitlines()[-2:] == [
        "No incident runs by tiny 1.1.0.",
        "Others run by 1.0.0: #2, #1; seawall diff tiny@1.0.0 newer.yaml",
    ]
    (others,) = seawall("diff", new, "--json").done().data["running"]["others"]
    assert (others["name"], others["incidents"]) == ("tiny@1.0.0", [2, 1])
    assert "Others run" not in seawall("diff", "tiny", "newer.yaml").done().out


def test_others_that_share_a_number_are_named_by_digest(seawall: Seawall) -> None:
    seawall.open_tiny()
    with Engine(seawall.db) as engine:
        digest = engine.playbooks()[0].digest[:12]
        engine.register(TINY.replace("due: 15m ", "due: 10m "))
    seawall.write("new.yaml", NEW.replace("10m ", "5m "))
    ran = seawall("diff", "new.yaml").done()
    assert f"Others run by 1.0.0: #1; seawall diff {digest} new.yaml\n" in ran.out
    assert "#1 can move to 1.1.0" in seawall("diff", digest, "new.yaml").done().out


def test_texts_are_named_and_shown_if_asked(seawall: Seawall) -> None:
    old = seawall.write("old.yaml", TINY)
    longer = "Is somebody really unhappy, or is it a joke? Ask a colleague, if you are not certain."
    text = NEW.replace("Is somebody really unhappy, or is it a joke?", longer)
    new = seawall.write("new.yaml", text.replace("title: Answer like", "title: Write like"))
    ran = seawall("diff", old, new).done()
    assert "4 changes, 2 of them in texts only" in ran.out
    assert "texts changed: step listen, step reply (--text shows them)" in ran.out
    assert "rewritten" not in ran.out
    shown = seawall("diff", old, new, "--text").done().out
    guide = "  ~ guide rewritten\n    - Is somebody really unhappy, or is it a joke?\n"
    assert f"{guide}    + {longer}\n" in shown
    assert '  ~ title "Write like a person", was "Answer like a person"\n' in shown
    assert "--text" not in shown


def test_what_several_steps_have_in_common_is_said_once(seawall: Seawall) -> None:
    text = TINY.replace("owner: listener ", "owner: lead ").replace("    due: 1d", "    due: 1h")
    for due in ("due: 15m ", "due: 30m", "due: 1h"):
        assert text.count(due) == 1
    old = seawall.write("old.yaml", text)
    for due in ("due: 15m ", "due: 30m", "due: 1h"):
        text = text.replace(f"    {due}", f"    approve: {{by: lead, rounds: 2}}\n    {due}")
    out = seawall("diff", old, seawall.write("new.yaml", text)).done().out
    what = "  + approval by lead, given back at most 2 times (new)\n"
    assert f"steps listen, reply, close\n{what}" in out
    assert out.count(what) == 1


def test_called_playbooks_stand_under_their_names(seawall: Seawall) -> None:
    for folder, due in (("one", "30m"), ("two", "50m")):
        (seawall.here / folder).mkdir()
        for name in ("backlash", "fault_check"):
            text = (PLAYBOOKS / f"{name}.yaml").read_text(encoding="utf-8")
            text = text.replace("within: 30m", f"within: {due}") if name != "backlash" else text
            seawall.write(f"{folder}/{name}.yaml", text)
    out = seawall("diff", "one/backlash.yaml", "two/backlash.yaml").done().out
    _, _, inside = out.partition("in the playbook fault_check, which it calls\n")
    assert inside.startswith("step ")
    assert '  ~ due when severity == "L3": 50m, was 30m\n' in inside


def test_it_is_coloured_on_a_terminal_only(seawall: Seawall, on_terminal: OnTerminal) -> None:
    old, new = seawall.write("old.yaml", TINY), seawall.write("new.yaml", NEW)
    assert "\x1b[" not in seawall("diff", old, new).out
    terminal = on_terminal("diff", old, new)
    assert terminal.ended() == 0
    assert "\x1b[33m~ due 10m, was 15m" in terminal.shown
    assert "  ~ due 10m, was 15m" in terminal.plain


def test_texts_cannot_steer_the_terminal(seawall: Seawall) -> None:
    old = seawall.write("old.yaml", TINY)
    text = NEW.replace("title: Answer like a person", 'title: "\\u202e evil"')
    out = seawall("diff", old, seawall.write("new.yaml", text), "--text").done().out
    assert "evil" in out
    assert "\u202e" not in out


# --- confidential --------------------------------------------------------------------------------


def test_of_a_confidential_step_only_who_may_see_it_learns_what_changed(team: Seawall) -> None:
    secret = TINY.replace("    title: Learn from it\n", "    confidential: lead\n    title: Hush\n")
    old = team.write("old.yaml", secret)
    new = team.write("new.yaml", secret.replace("due: 1d", "due: 3h").replace("Hush", "Hush it"))
    for words in ((), ("--text",), ("--json",)):
        whole = team("diff", old, new, *words, "--as", "bram").done().out
        assert "3h" in whole
        hidden = team("diff", old, new, *words, "--as", "anna").done().out
        assert "3h" not in hidden
        assert "Hush" not in hidden
        assert "confidential" in hidden


# --- who could move ------------------------------------------------------------------------------


def test_running_incidents_that_could_move_are_listed(seawall: Seawall) -> None:
    seawall.open_tiny()
    second = seawall.open_tiny("Another")
    seawall("advance", str(second), "listen", "serious=yes").done()
    new = seawall.write("new.yaml", NEW)
    out = seawall("diff", new).done().out
    assert out.splitlines()[-4:] == [
        "2 incidents run by tiny 1.0.0:",
        "  #2 can move to 1.1.0",
        "  #1 can move to 1.1.0",
        f'  to move one: seawall migrate N --to {new} --reason "…"',
    ]


def test_what_stands_in_the_way_is_said_for_each(seawall: Seawall) -> None:
    seawall.open_tiny()
    second = seawall.open_tiny("Another")
    seawall("advance", str(second), "listen", "serious=yes").done()
    ran = seawall("diff", seawall.write("new.yaml", GONE), "--json").done()
    running = ran.data["running"]
    assert (running["open"], running["left"], running["failed"]) == (2, 0, {})
    stays = {stay["incident"]: stay for stay in running["incidents"]}
    assert stays[2] == {"incident": 2, "can_move": True, "obstacles": []}
    assert stays[1]["can_move"] is False
    (why,) = stays[1]["obstacles"]
    assert "listen" in why
    assert f"  #1 cannot move: {why}\n" in seawall("diff", "new.yaml").done().out


def test_an_incident_that_is_said_to_move_moves_and_no_other(seawall: Seawall) -> None:
    seawall.open_tiny()
    second = seawall.open_tiny("Another")
    seawall("advance", str(second), "listen", "serious=yes").done()
    new = seawall.write("new.yaml", GONE)
    why = ("--to", new, "--reason", "We know better")
    seawall("migrate", "2", *why).done()
    assert seawall("migrate", "1", *why).code == 1
    running = seawall("diff", "tiny@1.0.0", "tiny@1.1.0", "--json").done().data["running"]
    assert [stay["incident"] for stay in running["incidents"]] == [1]


def test_only_open_incidents_of_the_old_version_are_among_them(seawall: Seawall) -> None:
    seawall.open_tiny()
    seawall("cancel", "1", "--reason", "A mistake").done()
    seawall.open_late()
    seawall("open", seawall.write("new.yaml", NEW), "summary=x").done()
    with Engine(seawall.db, drill=True) as engine:
        digest = engine.register(TINY).digest
        engine.open(digest, {"summary": "Only a drill"}, actor="anna")
    assert "No incident runs by tiny 1.0.0." in seawall("diff", "tiny@1.0.0", "new.yaml").done().out
    assert "1 incident runs by tiny 1.1.0:" in seawall("diff", "new.yaml", "tiny@1.0.0").done().out


def test_of_many_incidents_twenty_are_looked_at_unless_all_are(seawall: Seawall) -> None:
    with Engine(seawall.db) as engine:
        engine.register(TINY)
        engine.register(NEW)
        digest = engine.playbooks()[0].digest
        for number in range(23):
            engine.open(digest, {"summary": f"Complaint {number}"}, actor="anna")
    some = seawall("diff", "tiny@1.0.0", "tiny").done().out
    assert some.count("can move") == 20
    assert "23 incidents run by tiny 1.0.0:" in some
    assert "  and 3 older ones (--all looks at them too)" in some
    every = seawall("diff", "tiny@1.0.0", "tiny", "--all").done().out
    assert every.count("can move") == 23
    assert "--all" not in every


def test_two_different_playbooks_are_told_apart_as_such(seawall: Seawall) -> None:
    seawall.open_tiny()
    ran = seawall("diff", "tiny", seawall.write("late.yaml", LATE)).done()
    assert "These are two playbooks; no incident moves from tiny to late." in ran.out
    assert "  ~ id late, was tiny\n" in ran.out


# --- the page ------------------------------------------------------------------------------------


def test_the_page_about_versions_is_true(tmp_path: Path) -> None:
    visitor = Visitor(tmp_path)
    for block in pieces("versions"):
        visitor.prepare(block)
        if block.kind == "console":
            for one in typed(block):
                code, out = visitor.type(one.command)
                where = f"versions.md:{block.line}: {one.command}\n{out}"
                assert code == one.code, where
                assert shows(_plain(one.shown), _plain(out)), where
