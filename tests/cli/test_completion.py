"""What the shell offers when Tab is pressed, as bash asks for it."""

from __future__ import annotations

import shlex

import pytest

from tests.cli.helpers import FAR_AHEAD, LATE, Seawall


def offered(seawall: Seawall, typed: str, **env: str | None) -> list[str]:
    """What is offered after these words; the last one is being typed."""
    words = shlex.split(typed + "''") if typed.endswith(" ") else shlex.split(typed)
    ran = seawall.process(
        _SEAWALL_COMPLETE="bash_complete",
        COMP_WORDS=typed,
        COMP_CWORD=str(len(words) - 1),
        **env,
    )
    assert ran.err == "", "nothing is said into a half-typed line"
    return [line.split(",", 1)[1] for line in ran.out.splitlines() if line.startswith("plain,")]


@pytest.fixture
def some(seawall: Seawall) -> Seawall:
    """One incident of each kind: 1 is cancelled, 2 and 3 are open."""
    seawall.open_tiny()
    seawall("cancel", "1", "--reason", "x").done()
    seawall.open_tiny()
    seawall.open_late(FAR_AHEAD)
    return seawall


def test_commands_are_offered(some: Seawall) -> None:
    assert offered(some, "seawall reo") == ["reopen"]
    assert offered(some, "seawall re") == ["reject", "resume", "reopen", "redact", "report"]


@pytest.mark.parametrize(
    ("command", "found"),
    [
        ("advance", ["2", "3"]),
        ("cancel", ["2", "3"]),
        ("reopen", ["1"]),
        ("history", ["1", "2", "3"]),
        ("verify", ["1", "2", "3"]),
    ],
)
def test_incident_numbers_are_offered(some: Seawall, command: str, found: list[str]) -> None:
    """Each command offers the incidents that it can do something with."""
    assert sorted(offered(some, f"seawall {command} ")) == found


def test_active_steps_and_missing_facts_are_offered(some: Seawall) -> None:
    """Once a step is named only its facts are offered, and not those already typed."""
    assert offered(some, "seawall advance 3 ") == ["look", "mood=", "reach="]
    assert offered(some, "seawall advance 3 lo") == ["look"]
    assert offered(some, "seawall advance 3 look ") == ["mood=", "reach="]
    assert offered(some, "seawall advance 3 look mood=calm ") == ["reach="]


@pytest.mark.parametrize("command", ["assign", "skip"])
def test_steps_are_offered(some: Seawall, command: str) -> None:
    assert offered(some, f"seawall {command} 3 ") == ["look"]


@pytest.fixture
def invoices(seawall: Seawall) -> Seawall:
    """Wrong invoices, about which two customers are called back."""
    seawall.open_example("items", "mistake=x", "customers=ann, Mrs Jansen")
    return seawall


def test_steps_of_items_are_offered(invoices: Seawall) -> None:
    """Each by its whole name; bash puts a name with a space into the line as it must be typed."""
    found = offered(invoices, "seawall assign 1 ")
    jansen = "call_back[Mrs\\\\ Jansen].ring"
    assert sorted(found) == sorted(["call_back[ann].ring", jansen, "call_back"])
    assert offered(invoices, "seawall assign 1 call_back[M") == [jansen]
    assert offered(invoices, "seawall assign 1 call_back[Mrs\\ J") == [jansen]
    assert offered(invoices, "seawall advance 1 call_back[ann].ring ") == ["case_ref="]
    zsh = invoices.process(
        _SEAWALL_COMPLETE="zsh_complete", COMP_WORDS="seawall assign 1 ", COMP_CWORD="3"
    )
    assert "call_back[Mrs Jansen].ring" in zsh.out.splitlines()


def test_bash_puts_in_what_can_be_run(invoices: Seawall) -> None:
    """What the completion of a real bash leaves in the line is the name of the step."""
    script = (
        'source <(_SEAWALL_COMPLETE=bash_source "$SEAWALL"); COMP_WORDS=(seawall assign 1 "");'
        ' COMP_CWORD=3; _seawall_completion "$SEAWALL"; eval "printf \'%s|\' ${COMPREPLY[*]@E}"'
    )
    assert "call_back[Mrs Jansen].ring|" in invoices.shell(script).done().out


def test_steps_that_take_items_are_offered(invoices: Seawall) -> None:
    assert offered(invoices, "seawall add 1 ") == ["call_back"]


def test_facts_of_items_are_offered(invoices: Seawall) -> None:
    invoices("advance", "1", "call_back[ann].ring", "case_ref=C-1").done()
    assert "call_back[ann].case_ref=" in offered(invoices, "seawall set 1 ")


def test_what_waits_for_approval_is_offered(seawall: Seawall) -> None:
    seawall.open_example("approvals", "severity=L3")
    for command in ("approve", "reject"):
        assert offered(seawall, f"seawall {command} 1 ") == []
    seawall("advance", "1", "reply=Sorry").done()
    for command in ("approve", "reject"):
        assert offered(seawall, f"seawall {command} 1 ") == ["publish"]


def test_what_was_offered_is_offered_to_whom(seawall: Seawall) -> None:
    seawall.open_example("people", "what=x", "severity=L1")
    assert offered(seawall, "seawall handover 1 ") == ["respond"]
    assert offered(seawall, "seawall handover 1 respond ") == []
    seawall("handover", "1", "respond", "bram").done()
    assert offered(seawall, "seawall accept 1 ") == []
    assert offered(seawall, "seawall accept 1 ", SEAWALL_USER="bram") == ["respond"]


def test_clocks_are_offered_to_what_can_be_done_with_them(seawall: Seawall) -> None:
    seawall.open_example("clocks", f"aware_at={FAR_AHEAD}", "severity=L2")
    assert offered(seawall, "seawall pause 1 ") == ["solve"]
    assert offered(seawall, "seawall resume 1 ") == []
    seawall("pause", "1", "--reason", "x").done()
    assert offered(seawall, "seawall pause 1 ") == []
    assert offered(seawall, "seawall resume 1 ") == ["solve"]
    seawall("advance", "1", "solution=x").done()
    seawall("advance", "1", "reply=x").done()
    assert offered(seawall, "seawall waive 1 ") == ["report"]
    facts = offered(seawall, "seawall redact 1 ")
    assert facts
    assert offered(seawall, f"seawall redact 1 {facts[0]} ") == facts[1:]


def test_signals_and_what_they_carry_are_offered(seawall: Seawall) -> None:
    seawall.open_example("signals", "field=North", "severity=L1")
    assert offered(seawall, "seawall signal 1 ") == ["all_clear", "evacuate", "injury"]
    assert offered(seawall, "seawall signal 1 in") == ["injury"]
    assert offered(seawall, "seawall signal 1 injury ") == ["injured="]
    assert offered(seawall, "seawall signal 1 injury injured=1 ") == []
    assert offered(seawall, "seawall signal 1 nosuch ") == []


def test_facts_of_the_playbook_are_offered(some: Seawall) -> None:
    assert offered(some, "seawall set 2 s") == ["serious=", "summary="]
    assert offered(some, "seawall set 2 --reason x su") == ["summary="]


def test_playbooks_are_offered(some: Seawall) -> None:
    """Registered ones, shipped ones, and files as they are typed."""
    some.write("mine.yaml", LATE)
    assert set(offered(some, "seawall open ")) >= {"backlash", "late", "tiny", "mine.yaml"}
    assert offered(some, "seawall drill ./m") == ["./mine.yaml"]
    assert offered(some, "seawall graph back") == ["backlash"]
    assert offered(some, f"seawall open {some.here}/m") == [f"{some.here}/mine.yaml"]


def test_facts_that_opening_needs_are_offered(some: Seawall) -> None:
    assert offered(some, "seawall open late ") == ["seen_at="]


def test_another_database_may_be_named_in_the_line(some: Seawall) -> None:
    missing = {"SEAWALL_DB": None}
    assert sorted(offered(some, f"seawall --db {some.db} status ", **missing)) == ["2", "3"]
    assert sorted(offered(some, f"seawall status --db {some.db} ", **missing)) == ["2", "3"]


@pytest.mark.parametrize(
    ("typed", "db"),
    [
        ("advance ", "/no/such/folder.db"),
        ("advance 9 ", None),
        ("advance abc ", None),
        ("set 9 ", "notes.txt"),
        ("skip 9 ", "postgresql://nobody@127.0.0.1:1/x"),
    ],
)
def test_a_completion_that_cannot_be_worked_out_is_empty(
    seawall: Seawall, typed: str, db: str | None
) -> None:
    seawall.write("notes.txt", "This is no database. " * 100)
    env = {} if db is None else {"SEAWALL_DB": db}
    assert offered(seawall, f"seawall {typed}", **env) == []


def test_pressing_tab_makes_no_database(seawall: Seawall) -> None:
    data = seawall.home / "data"
    env = {"SEAWALL_DB": None, "XDG_DATA_HOME": str(data)}
    assert offered(seawall, "seawall status ", **env) == []
    assert "tiny" in offered(seawall, "seawall open ", **env)
    assert not data.exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_gets_its_script(seawall: Seawall, shell: str) -> None:
    assert "seawall" in seawall.process(_SEAWALL_COMPLETE=f"{shell}_source").done().out
