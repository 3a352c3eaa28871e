"""Drills: shown by themselves as a timeline, or played by hand."""

from __future__ import annotations

import pytest

from tests.cli.helpers import LATE, PLAYBOOKS, Seawall


def by_hand(seawall: Seawall, *lines: str, playbook: str = "tiny") -> str:
    """Play a drill from a script; gives what it shows."""
    script = "".join(f"{line}\n" for line in lines)
    return seawall("drill", playbook, "--interactive", stdin=script).done().out


# --- by itself ---------------------------------------------------------------------------------


def test_drill_of_tiny_shows_everything(seawall: Seawall) -> None:
    """Each command, refusal and timer, who is told, how long steps took, and the verified log."""
    shown = seawall("drill", "tiny").done().out
    assert shown.startswith("DRILL  Nobody looks at a complaint in time")
    for expected in (
        "— Friday 20 November 2026 —",
        "14:00:00  anna      open",
        "facts: summary is Third week without my parcel.",
        "→ listen starts for listener, due Fri 20 Nov 14:15",
        "✗ refused [not_active] reply is not active now; listen is",
        "✗ refused [missing_facts] listen cannot be left yet: serious is not on record",
        "14:15:00  time      passes",
        "‼ listen is overdue",
        "tells lead (bram)",
        "→ listen timed out, on to reply",
        "⏰ reply: reminder at 50%  tells listener (anna)",
        "✗ refused [requirement_unmet]",
        "→ ended as answered",
        "#1 A complaint comes in  ended: answered    DRILL",
        "log verified: 16 entries, chain and state fit",
    ):
        assert expected in shown
    table = [line.split() for line in shown.splitlines() if line.startswith(("listen", "reply"))]
    assert table == [
        ["listen", "listener", "15m", "15m", "timed", "out"],
        ["reply", "listener", "32m", "30m", "2m", "late"],
    ]


def test_drill_of_backlash_shows_everything(seawall: Seawall) -> None:
    shown = seawall("drill", "backlash").done().out
    for expected in (
        "✗ refused [not_active]",
        "✗ refused [missing_facts]",
        "✗ refused [requirement_unmet]",
        "⏰ respond: reminder at due  tells backup (tom)",
        "‼ respond is overdue",
        "→ ended as resolved",
        "chain and state fit",
        "— Monday 23 November 2026 —",
    ):
        assert expected in shown


def test_drill_in_another_language(seawall: Seawall) -> None:
    assert "Storm van kritiek" in seawall("drill", "backlash", "--lang", "nl").done().out


def test_drill_follows_the_scenario_that_is_named(seawall: Seawall) -> None:
    scenario = PLAYBOOKS / "tiny.joke.scenario.yaml"
    assert "ended: ignored" in seawall("drill", "tiny", "--scenario", scenario).done().out


def test_drill_that_goes_otherwise_fails(seawall: Seawall) -> None:
    """What was not as expected is shown with its place, and the exit code is 1."""
    seawall.write("tiny.yaml", (PLAYBOOKS / "tiny.yaml").read_text(encoding="utf-8"))
    text = (PLAYBOOKS / "tiny.joke.scenario.yaml").read_text(encoding="utf-8")
    seawall.write("tiny.drill.scenario.yaml", text.replace("ignored", "answered"))
    ran = seawall("drill", "tiny.yaml")
    assert ran.code == 1
    assert "not as expected" in ran.out
    assert "tiny.drill.scenario.yaml:" in ran.out


def test_drill_without_a_scenario_says_what_to_do(seawall: Seawall) -> None:
    seawall.write("mine.yaml", LATE)
    assert "--interactive" in seawall("drill", "mine.yaml").misused("there is no scenario").err
    seawall("drill", "tiny", "--scenario", "none.yaml").failed(2, "none.yaml")
    seawall("drill", "nosuch").refused("unknown_playbook")


def test_drills_stay_out_of_the_way(seawall: Seawall) -> None:
    """A drill is kept and can be verified, but no list, inbox or message has it, nor moves it."""
    by_hand(seawall, "summary=x")
    seawall("drill", "tiny").done()
    assert seawall("status", "1", "--json").done().data["drill"] is True
    assert seawall("list", "--json").done().data["items"] == []
    assert seawall("inbox", "--all", "--json").done().data == []
    assert seawall("status", "--json").done().data == []
    assert seawall("tick", "--json").done().data["told"] == []
    assert "DRILL" in seawall("status", "1").done().out
    assert len(seawall("verify", "--json").done().data) == 2
    seawall("note", "1", "x").refused("drill_only")
    seawall("advance", "1", "serious=yes").refused("drill_only")


# --- by hand -----------------------------------------------------------------------------------


def test_drill_by_hand_to_the_end(seawall: Seawall) -> None:
    """The first line gives the facts; then commands are taken, and time moves when told to."""
    shown = by_hand(
        seawall,
        "summary='Third week'",
        "advance listen serious=yes",
        "wait 20m",
        "next",
        'advance answer="We found it"',
        "as bram",
        "advance lesson=Look",
    )
    for expected in (
        "facts: summary is Third week",
        "→ listen done, on to reply",
        "⏰ reply: reminder at 50%  tells listener",
        "‼ reply is overdue",
        "bram      advance lesson=Look",
        "→ ended as answered",
        "ended: answered    DRILL",
        "in time",
        "chain and state fit",
    ):
        assert expected in shown


def test_drill_by_hand_knows_every_command(seawall: Seawall) -> None:
    shown = by_hand(
        seawall,
        f"seen_at={'2198-01-05T09:00'}",
        "set mood=calm",
        "set mood=angry Second thoughts",
        "assign look bram",
        "note They called",
        "advance reach=1",
        "cancel A mistake",
        "reopen Not a mistake",
        "skip report Nobody asks",
        "quit",
        playbook=str(seawall.write("late.yaml", LATE)),
    )
    for expected in (
        "mood is angry, not calm because: Second thoughts",
        "look is given to bram",
        "note: They called",
        "cancelled because: A mistake",
        "reopened because: Not a mistake",
        "ended as over",
    ):
        assert expected in shown
    assert "✗" not in shown


def test_drill_by_hand_shows_help_status_and_history(seawall: Seawall) -> None:
    shown = by_hand(seawall, "summary=x", "help", "status", "history")
    help_lines = [line for line in shown.splitlines() if line.startswith("  advance STEP")]
    assert help_lines == ["  advance STEP NAME=VALUE…   finish a step (STEP may be left out)"]
    assert "  quit                       end the drill\n" in shown
    assert "▶ Read it twice  listen" in shown
    assert "opened a drill by tiny" in shown


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("dance", "'dance' is not understood; say `help`"),
        ("wait", "is not understood"),
        ("wait soon", "is not a duration"),
        ("wait 999999999999d", "✗"),
        ("'unbalanced", "cannot be read"),
        ("advance", "[missing_facts]"),
        ("advance nosuch", "[unknown_step]"),
        ("advance serious=perhaps", "[bad_fact]"),
        ("skip listen x", "[not_skippable]"),
        ("set nosuch=1", "[unknown_fact]"),
        ("cancel", "[reason_required]"),
        ("reopen x", "[not_ended]"),
        ("assign", "is not understood"),
        ("note", "[bad_command]"),
        ("wait -5m", "✗"),
        ("\x1b[31mred", "not understood"),
    ],
)
def test_drill_by_hand_goes_on_after_a_mistake(seawall: Seawall, line: str, says: str) -> None:
    shown = by_hand(seawall, "summary=x", line, "advance serious=no")
    assert says in shown
    assert "\x1b" not in shown
    assert "ended: ignored" in shown


def test_drill_by_hand_without_its_opening_facts(seawall: Seawall) -> None:
    """A script that ends before the drill is open is refused; one that errs may go on."""
    assert seawall("drill", "tiny", "--interactive").code == 1
    shown = by_hand(seawall, "sumary=x", "'unbalanced", "summary=x", "advance serious=no")
    assert "[unknown_fact]" in shown
    assert "ended: ignored" in shown


def test_drill_by_hand_that_is_left_shows_what_was_still_active(seawall: Seawall) -> None:
    assert "still active" in by_hand(seawall, "summary=x")


def test_a_step_that_was_given_up_does_not_count_as_active(seawall: Seawall) -> None:
    shown = by_hand(seawall, "summary=x", "cancel a", "reopen b", "advance serious=no")
    assert "still active" not in shown


def test_drill_by_hand_stops_at_everything_on_the_way(seawall: Seawall) -> None:
    """However far time is let go, each reminder happens at its own moment."""
    shown = by_hand(seawall, "summary=x", "wait 3h", "history")
    moments = [line for line in shown.splitlines() if "time      passes" in line]
    assert len(moments) == 3


def test_drill_by_hand_sets_a_requirement_aside_with_a_reason(seawall: Seawall) -> None:
    """What can be overridden at night can be rehearsed by day."""
    reply = 'advance answer="calm down" override we quote it'
    shown = by_hand(seawall, "summary=x", "advance serious=yes", reply)
    assert "because: we quote it" in shown
    assert "reply done, on to close" in shown
