"""Drills: shown by themselves as a timeline, or played by hand."""

from __future__ import annotations

import pytest

from tests.cli.helpers import EXAMPLES, FAR_AHEAD, LATE, PLAYBOOKS, Seawall


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


def drilled(seawall: Seawall, name: str, scenario: str) -> str:
    """What the drill of a small playbook shows."""
    path = EXAMPLES / f"{name}.{scenario}.scenario.yaml"
    return seawall("drill", EXAMPLES / f"{name}.yaml", "--scenario", path).done().out


def verdicts(shown: str) -> dict[str, str]:
    """What the table at the end says of each step."""
    rows = shown.partition("step ")[2].partition("\nin time: ")[0].splitlines()[1:]
    return {row.split()[0]: row for row in rows if row[:1].isalpha()}


def test_each_line_of_a_drill_says_which_track_it_belongs_to(seawall: Seawall) -> None:
    """Lines of tracks side by side begin in one column, behind the name of their track."""
    shown = drilled(seawall, "tracks", "join").splitlines()
    starts = {line.split("→")[1].split()[0]: line for line in shown if " starts for " in line}
    assert starts["sign"].split()[0] == "doors"
    assert starts["tell"].split()[0] == "news"
    assert starts["close_shop"].split()[0] == "→", "the main track has no name"
    assert len({line.index("→") for line in starts.values()}) == 1
    dropped = next(line for line in shown if "call_smith is dropped" in line)
    assert dropped.split()[:2] == ["first", "✂"]


def test_a_drill_names_items_and_calls(seawall: Seawall) -> None:
    items = drilled(seawall, "items", "each")
    assert "call_back[anna]  ├ call_back: anna is added" in items
    assert "call_back[bob]   → call_back[bob].ring starts for care" in items
    calls = drilled(seawall, "calls", "answer")
    assert "legal_check      → legal_check.ask starts for legal" in calls
    assert verdicts(calls)["legal_check.ask"].endswith("in time")


def test_a_drill_without_tracks_has_no_column_for_them(seawall: Seawall) -> None:
    assert "\n            → listen starts" in seawall("drill", "tiny").done().out


def test_a_drill_shows_approvals_and_signals(seawall: Seawall) -> None:
    approvals = drilled(seawall, "approvals", "all")
    for expected in (
        "? publish waits for approval by lead, legal  tells lead (lea), legal (lex)",
        "✗ refused [approval_pending]",
        "? publish has to be approved anew by lead, legal, since reply changed",
        "⏰ publish was not approved in time: deputies may now  tells duty (dov)",
        "✓ publish is approved for lead",
    ):
        assert expected in approvals
    assert "↩ publish is given back because" in drilled(seawall, "approvals", "reject")
    assert "» signal injury: Somebody is hurt  tells lead" in drilled(
        seawall, "signals", "anywhere"
    )


def test_a_drill_sums_up_what_was_in_time(seawall: Seawall) -> None:
    """What was dropped is not late, nor is it counted as in time."""
    shown = drilled(seawall, "tracks", "join")
    assert verdicts(shown)["call_smith"].split()[-1] == "dropped"
    judged = [row for row in verdicts(shown).values() if row.rstrip().endswith(("in time", "late"))]
    late = sum(row.rstrip().endswith("late") for row in judged)
    assert f"in time: {len(judged) - late} of {len(judged)}; 2 dropped, which is not late" in shown


def test_a_drill_tells_promises_and_measures(seawall: Seawall) -> None:
    promise = drilled(seawall, "repeats", "promise")
    assert "12m late (promised)" in promise
    assert "promises kept: 0 of 1" in promise
    assert "First answer: 40m of 1h on shop_hours, met" in drilled(seawall, "measures", "met")


def test_a_paused_step_is_as_late_as_its_moved_due_time_says(seawall: Seawall) -> None:
    shown = drilled(seawall, "clocks", "pause")
    assert verdicts(shown)["solve"].split()[-2:] == ["in", "time"]


def test_a_task_that_outlives_the_incident_was_not_dropped(seawall: Seawall) -> None:
    seawall.write("tracks.yaml", (EXAMPLES / "tracks.yaml").read_text(encoding="utf-8"))
    name = "tracks.outlives.scenario.yaml"
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if "file_claim, set" not in line]
    seawall.write(name, "\n".join(lines))
    shown = seawall("drill", "tracks.yaml", "--scenario", name).done().out
    assert "still active" in verdicts(shown)["file_claim"]
    assert verdicts(shown)["file_claim"].split()[-1] == "overdue"


def test_a_waived_clock_makes_nothing_late(seawall: Seawall) -> None:
    row = verdicts(drilled(seawall, "clocks", "legal"))["report"]
    assert row.split()[-1] == "dropped"


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


def test_drill_by_hand_knows_approvals_and_hand_over(seawall: Seawall) -> None:
    """Without a roster somebody says in which role they approve; status shows when deputies may."""
    shown = by_hand(
        seawall,
        "severity=L3",
        "handover publish bram",
        "as bram",
        "accept publish",
        "advance reply=Sorry",
        "as chris",
        "role legal",
        "approve publish",
        "role",
        "status",
        "wait 15m",
        "status",
        "reject publish Too cold",
        "as bram",
        "set reply='We are sorry' Warmer",
        "advance",
        "role lead",
        "approve publish",
        "role legal",
        "approve publish",
        playbook=str(EXAMPLES / "approvals.yaml"),
    )
    for expected in (
        "publish is offered to bram",
        "publish is taken over by bram",
        "✓ publish is approved for legal",
        "approval waits for lead, asked by bram; deputies may from ",
        "approval waits for lead, asked by bram; deputies may since ",
        "↩ publish is given back because: Too cold",
        "→ write_letter starts",
    ):
        assert expected in shown
    assert "✗" not in shown


def test_drill_by_hand_knows_signals_items_and_clocks(seawall: Seawall) -> None:
    storm = by_hand(
        seawall,
        "field=North severity=L1",
        "signal injure",
        "signal injury injured=1 id call-1 because Seen from the tower",
        "signal injury injured=1 id call-1",
        "advance prepare shelter=yes",
        "signal all_clear",
        playbook=str(EXAMPLES / "signals.yaml"),
    )
    assert "[unknown_signal] there is no signal 'injure'; did you mean 'injury'?" in storm
    assert "» signal injury: Somebody is hurt" in storm
    assert "carried out before; nothing changed" in storm
    assert "→ reopen starts" in storm
    invoices = by_hand(
        seawall,
        "mistake=x customers=ann",
        "add call_back Mrs Jansen",
        "advance ring case_ref=C-1",
        "advance 'call_back[Mrs Jansen].ring' case_ref=C-1",
        playbook=str(EXAMPLES / "items.yaml"),
    )
    assert "call_back: Mrs Jansen is added" in invoices
    assert "call_back[ann].ring or call_back[Mrs Jansen].ring" in invoices
    assert "call_back[Mrs Jansen].ring done" in invoices
    heater = by_hand(
        seawall,
        f"aware_at={FAR_AHEAD} severity=L2",
        "pause solve She asks",
        "wait 2h",
        "resume solve",
        "advance solution=x",
        "advance reply=x",
        "waive report Never ours",
        playbook=str(EXAMPLES / "clocks.yaml"),
    )
    for expected in ("its clock is paused because: She asks", "its clock goes on", "is waived"):
        assert expected in heater


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
        ("approve", "is not understood"),
        ("approve listen", "[not_asked]"),
        ("reject", "is not understood"),
        ("signal", "is not understood"),
        ("signal ping", "[unknown_signal]"),
        ("add listen", "is not understood"),
        ("add listen x", "[bad_command]"),
        ("handover listen", "is not understood"),
        ("accept listen", "[not_asked]"),
        ("pause listen x", "[not_pausable]"),
        ("resume listen", "[conflict]"),
        ("waive listen x", "[not_waivable]"),
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
