"""What is confidential: shown to those who may see it, and never in any output to anybody else."""

from __future__ import annotations

import pytest

from tests.cli.helpers import EXAMPLES, PLAYBOOKS, Ran, Seawall

SECRET = """\
seawall: 1
id: private_matter
version: 1.0.0
title: A private matter
timezone: Europe/Amsterdam
roles: {lead: Incident lead, hr: Personnel}
facts:
  what: {type: text, title: What happened}
  who: {type: text, title: Who it was, confidential: [hr]}
  talk: {type: text, title: What was said}
open: [what]
ends: {over: It is over}
steps:
  - {id: look, title: Look into it, owner: lead, collect: [who], due: 1h}
  - id: speak
    title: HIDDEN-title
    guide: HIDDEN-guide
    owner: hr
    confidential: [hr]
    collect: [talk]
    due: {within: 1h, pausable: true}
    escalate: [{at: 0%, tell: lead}]
    approve: {by: hr}
    next: over
"""
"""Whatever somebody else than personnel may not read begins with HIDDEN here."""

BY_HANS = [
    ("advance", "1", "look", "who=HIDDEN-who"),
    ("set", "1", "who=HIDDEN-else", "--reason", "HIDDEN-corrected"),
    ("note", "1", "HIDDEN-note", "--step", "speak"),
    ("advance", "1", "speak", "talk=HIDDEN-talk", "--reason", "HIDDEN-asked"),
    ("reject", "1", "speak", "--reason", "HIDDEN-rejected"),
    ("pause", "1", "speak", "--reason", "HIDDEN-paused"),
]

LOOKS = [
    ("status",),
    ("status", "1"),
    ("status", "1", "--all"),
    ("status", "--json"),
    ("status", "1", "--json"),
    ("history", "1"),
    ("history", "1", "--json"),
    ("list",),
    ("list", "--json"),
    ("inbox", "--all"),
    ("inbox", "--all", "--json"),
    ("graph", "1"),
    ("graph", "1", "--format", "dot"),
    ("graph", "1", "--overview"),
    ("graph", "secret.yaml"),
    ("tick",),
    ("tick", "--json"),
]

REFUSED = [
    ("advance", "1", "speak"),
    ("advance", "1", "speak", "talk=x"),
    ("advance", "1", "speak", "talk=x", "--reason", "x"),
    ("approve", "1", "speak"),
    ("reject", "1", "speak", "--reason", "x"),
    ("set", "1", "who=x"),
    ("set", "1", "talk=x"),
    ("set", "1", "who=x", "talk=x"),
    ("assign", "1", "speak", "lena"),
    ("accept", "1", "speak"),
    ("resume", "1", "speak"),
    ("skip", "1", "speak", "--reason", "x"),
    ("waive", "1", "speak", "--reason", "x"),
    ("add", "1", "speak", "x"),
    ("signal", "1", "speak"),
    ("redact", "1", "talk", "--reason", "x"),
]

ACTS = [("note", "1", "x"), ("note", "1", "x", "--step", "speak"), ("signal", "1", "x")]


@pytest.fixture
def matter(seawall: Seawall) -> Seawall:
    """What hans of personnel wrote, in an incident that lena leads."""
    seawall.people(lena="lead", hans="lead hr")
    seawall.write("secret.yaml", SECRET)
    seawall("open", "secret.yaml", "what=Something", "--as", "lena").done()
    for words in BY_HANS:
        seawall(*words, "--as", "hans").done()
    return seawall


def said(ran: Ran) -> str:
    """Everything that a run printed."""
    return ran.out + ran.err


@pytest.mark.parametrize("person", ["lena", "eve"])
@pytest.mark.parametrize("words", [*LOOKS, *REFUSED, *ACTS], ids=" ".join)
def test_nobody_else_sees_it(matter: Seawall, words: tuple[str, ...], person: str) -> None:
    """No command, whether it is carried out or refused, says a word of it to anybody else."""
    for more in ([], ["--json"] if words[0] != "graph" and "--json" not in words else []):
        shown = said(matter(*words, *more, "--as", person))
        assert "HIDDEN" not in shown, shown


@pytest.mark.parametrize("words", [("status", "1"), ("history", "1")])
def test_looking_in_a_role(matter: Seawall, words: tuple[str, str]) -> None:
    """One may look in less than one may, and never in more."""
    assert "HIDDEN" in said(matter(*words, "--as", "hans"))
    assert "HIDDEN" in said(matter(*words, "--as", "hans", "--role", "hr"))
    for person, role in (("hans", "lead"), ("lena", "hr"), ("lena", "nosuch")):
        assert "HIDDEN" not in said(matter(*words, "--as", person, "--role", role))


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("status", "1"), ["title", "guide", "rejected"]),
        (("status", "1", "--all"), ["title", "guide", "else", "talk"]),
        (("history", "1"), ["who", "else", "corrected", "note", "talk", "asked", "rejected"]),
        (("list",), ["title"]),
        (("inbox", "--all"), ["title"]),
        (("graph", "1"), ["title"]),
        (("tick",), ["asked", "rejected"]),
    ],
    ids=" ".join,
)
def test_who_may_sees_it(matter: Seawall, words: tuple[str, ...], parts: list[str]) -> None:
    shown = matter(*words, "--as", "hans").done().out
    assert all(f"HIDDEN-{part}" in shown for part in parts), shown


def test_others_see_that_it_is_there(matter: Seawall) -> None:
    """Whose it is, by when, and that something is on record; what, only `(confidential)`."""
    assert "▶ speak  (confidential)  Personnel (hans), PAUSED" in matter("status", "1").out
    shown = matter("status", "1", "--all", "--as", "lena").done().out
    for expected in (
        "▶ speak  (confidential)",
        "who      Personnel (hans)",
        "due      PAUSED since ",
        "missing  (confidential)",
        "Who it was: (confidential)",
        "What happened: Something",
    ):
        assert expected in shown
    task = matter("status", "1", "--json", "--as", "lena").data["tasks"][0]
    assert (task["hidden"], task["ref"], task["owner"]) == (True, "speak", "hr")
    log = matter("history", "1", "--as", "lena").done().out
    assert "who is (confidential)" in log
    assert "speak is given back because: (confidential)" in log
    assert matter("inbox", "--all", "--as", "lena").out.splitlines()[1].split()[-1] == (
        "(confidential)"
    )


def test_a_step_that_leads_to_a_confidential_one_does_not_name_it(seawall: Seawall) -> None:
    seawall.people(lena="lead", hans="hr")
    seawall.write("secret.yaml", SECRET)
    shown = seawall("open", "secret.yaml", "what=Something", "--as", "lena").done().out
    assert "next     speak, Personnel" in shown
    assert "HIDDEN" not in said(seawall("status", "1", "--json", "--as", "lena"))
    assert "next     HIDDEN-title" in seawall("status", "1", "--all", "--as", "hans").out


def test_without_a_roster_everybody_sees_everything_but_in_a_role(seawall: Seawall) -> None:
    seawall.write("secret.yaml", SECRET)
    seawall("open", "secret.yaml", "what=Something").done()
    for words in BY_HANS:
        seawall(*words).done()
    assert "HIDDEN-guide" in seawall("status", "1").done().out
    assert "HIDDEN-guide" in seawall("status", "1", "--role", "hr").done().out
    for words in (("status", "1"), ("status",), ("history", "1"), ("status", "1", "--json")):
        assert "HIDDEN" not in said(seawall(*words, "--role", "lead").done())


def test_who_the_login_says_counts_too(matter: Seawall) -> None:
    assert "HIDDEN-guide" in matter("status", "1", SEAWALL_USER="hans").done().out
    assert "HIDDEN" not in said(matter("status", "1", SEAWALL_USER="lena"))


def test_completion_says_nothing_of_it(matter: Seawall) -> None:
    """What zsh shows beside a step or a fact is its title."""
    for person, seen in (("lena", False), ("hans", True)):
        shown = ""
        for typed in ("seawall advance 1 ", "seawall pause 1 ", "seawall assign 1 "):
            ran = matter.process(
                _SEAWALL_COMPLETE="zsh_complete",
                COMP_WORDS=typed,
                COMP_CWORD="3",
                SEAWALL_USER=person,
            )
            shown += ran.out
        assert "speak" in shown
        assert ("HIDDEN-title" in shown) is seen


def test_watch_says_nothing_of_it(matter: Seawall) -> None:
    """Whoever watches reads messages as far as they may, whomever those are for."""
    process = matter.background("watch", "--as", "lena")
    assert process.stdout is not None
    assert process.stderr is not None
    shown = ""
    while "given back" not in shown:
        line = process.stdout.readline()
        assert line, shown
        shown += line
    process.terminate()
    shown += process.stdout.read()
    process.wait()
    process.stdout.close()
    process.stderr.close()
    assert "tell hans (hr)" in shown
    assert "because: (confidential)" in shown
    assert "HIDDEN" not in shown


# --- drills ------------------------------------------------------------------------------------

TALK = "It fell out of a coat."


def test_a_drill_shows_what_the_role_may_see(seawall: Seawall) -> None:
    """With a roster in the scenario, what is confidential is for the role that is named."""
    drill = ("drill", EXAMPLES / "people.yaml")
    shown = seawall(*drill).done().out
    assert "talk is (confidential)" in shown
    for secret in (TALK, "Nurse Nina", "We know where she lives", "Talk with whoever lost it"):
        assert secret not in shown
    legal = seawall(*drill, "--role", "legal").done().out
    assert "Nurse Nina" in legal
    assert TALK not in legal
    assert TALK in seawall(*drill, "--role", "hr").done().out


def test_a_drill_without_a_roster_shows_everything(seawall: Seawall) -> None:
    seawall.write("people.yaml", (EXAMPLES / "people.yaml").read_text(encoding="utf-8"))
    name = "people.confidential.scenario.yaml"
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("roster")]
    seawall.write("people.drill.scenario.yaml", "\n".join(lines))
    assert TALK in seawall("drill", "people.yaml").done().out
    assert TALK not in seawall("drill", "people.yaml", "--role", "legal").done().out


def test_a_drill_that_goes_otherwise_does_not_tell(seawall: Seawall) -> None:
    """What was expected of a fact is what it is; only the place of the mistake is shown."""
    seawall.write("people.yaml", (EXAMPLES / "people.yaml").read_text(encoding="utf-8"))
    text = (EXAMPLES / "people.confidential.scenario.yaml").read_text(encoding="utf-8")
    wrong = "  - {expect: {facts: {employee: Doctor Dora}}}\n"
    seawall.write("people.drill.scenario.yaml", text + wrong)
    ran = seawall("drill", "people.yaml")
    assert ran.code == 1
    assert "not as expected  people.drill.scenario.yaml:" in ran.out
    for secret in ("Nurse Nina", "Doctor Dora"):
        assert secret not in ran.out
    assert "Nurse Nina" in seawall("test", "people.drill.scenario.yaml").out


def test_a_drill_of_what_hides_nothing_says_what_was_wrong(seawall: Seawall) -> None:
    seawall.write("tiny.yaml", (PLAYBOOKS / "tiny.yaml").read_text(encoding="utf-8"))
    text = (PLAYBOOKS / "tiny.joke.scenario.yaml").read_text(encoding="utf-8")
    seawall.write("tiny.drill.scenario.yaml", text.replace("ignored", "answered"))
    assert "not answered" in seawall("drill", "tiny.yaml").out


def test_a_drill_by_hand_shows_what_the_player_may_see(seawall: Seawall) -> None:
    seawall.people(lena="lead", hans="lead hr")
    path = seawall.write("secret.yaml", SECRET)
    script = ["what=Something", "as hans", *(" ".join(w for w in words) for words in PLAYED)]
    lines = [*script, "as lena", "status", "history"]
    ran = seawall("drill", path, "--interactive", "--as", "lena", stdin="\n".join(lines) + "\n")
    before, _, after = ran.done().out.partition("#1 A private matter  open")
    assert "HIDDEN-talk" in before
    assert "speak is given back" in after
    assert "HIDDEN" not in after


PLAYED = [
    ("advance", "look", "who=HIDDEN-who"),
    ("advance", "speak", "talk=HIDDEN-talk", "because", "HIDDEN-asked"),
    ("reject", "speak", "HIDDEN-rejected"),
]
