"""Scenarios: the shipped ones pass, and one that is not as expected says where and what."""

from __future__ import annotations

from pathlib import Path

import pytest

from seawall import BadPlaybook, BadScenario, SeawallError, catalogue, scenarios
from seawall.language import forms
from seawall.language.scenario import Expect
from seawall.scenarios import Outcome
from tests.conftest import RUMOUR
from tests.language.support import unmarked

SHIPPED = sorted(catalogue.folder().glob("*.scenario.yaml"))

HEAD = """\
scenario: A try
playbook: rumour.yaml
start: 2026-11-20T14:00:00+01:00
roster: {anna: [listener], bram: [lead], chris: [comms]}
open:
  as: anna
  facts: {claim: Bad water, url: "https://example.org/1", posted_at: "2026-11-20T13:50:00+01:00"}
"""
FULL = "{verdict: unknown, reach: 2, severity: L3}"
"""Facts with which `verify` may be left, for `hold`."""
ANOTHER = '{claim: B, url: "https://example.org/2", posted_at: 2026-11-20}'
"""Facts that open an incident of its own."""


MEASURED = "measures: {first_answer: {from: posted_at, to: hold.left, target: 60m}}\n" + RUMOUR


def outcome(folder: Path, text: str) -> Outcome:
    """What came of a scenario beside the playbook RUMOUR, with a measure."""
    (folder / "rumour.yaml").write_text(MEASURED)
    path = folder / "try.scenario.yaml"
    path.write_text(text)
    return scenarios.run(scenarios.load(path))


def script(*lines: str) -> str:
    return HEAD + "script:\n" + "".join(f"  - {line}\n" for line in lines)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name.split(".scenario")[0])
def test_a_shipped_scenario_goes_as_it_says(path: Path) -> None:
    result = scenarios.run(scenarios.load(path))
    assert result.problems == ()
    assert result.verification is not None
    assert result.verification.ok


def test_every_shipped_playbook_has_scenarios() -> None:
    assert {path.name.split(".")[0] for path in SHIPPED} >= set(catalogue.names())


AS_EXPECTED = script(
    "{at: +2m, do: advance verify, as: bram, "
    "expect: {refused: missing_facts, names: [verdict, reach, severity]}}",
    f"{{at: +5m, do: advance verify, as: bram, set: {FULL}, expect: {{active: [hold]}}}}",
    '{expect: {due: {hold: "2026-11-20T14:05:00+01:00"}, told: [], done: [verify]}}',
    "{expect: {log: [left verify]}}",
    "{at: +30m, expect: {overdue: [hold], facts: {verdict: unknown, answer: null}}}",
    "{do: assign hold anna, as: anna}",
    "{do: note, as: bram, text: Nothing yet}",
    "{do: set, as: bram, set: {reach: 3}, reason: Counted again, expect: {facts: {reach: 3}}}",
    '{do: open, as: anna, set: {claim: B, url: "https://example.org/1", '
    'posted_at: "2026-11-20T13:50"}, expect: {existing: true}}',
    "{do: restart}",
    "{at: +2h, do: sleep}",
    "{do: cancel, as: bram, reason: A mistake, expect: {ended: cancelled, active: []}}",
    "{do: reopen, as: bram, reason: No mistake, expect: {active: [hold]}}",
)


def test_a_scenario_may_use_every_command(tmp_path: Path) -> None:
    result = outcome(tmp_path, AS_EXPECTED)
    assert [problem.message for problem in result.problems] == []


NOT_AS_EXPECTED = [
    "{do: advance verify, as: bram, expect: {refused: ‸not_active}}",
    f"{{do: advance verify, as: bram, set: {FULL}, expect: {{refused: ‸missing_facts}}}}",
    "{do: advance verify, as: bram, expect: {refused: missing_facts, names: ‸[verdict]}}",
    "{do: ‸advance verify, as: bram}",
    "{do: ‸advance verify, as: chris, set: {reach: 1}, expect: {facts: {reach: null}}}",
    "{do: ‸skip verify, as: bram, reason: Why not}",
    "{expect: {active: ‸[hold]}}",
    "{expect: {active: ‸[]}}",
    "{expect: {done: ‸[verify]}}",
    "{expect: {ended: ‸resolved}}",
    "{expect: {ended: ‸cancelled}}",
    '{expect: {due: {verify: ‸"2026-11-20T14:50:00+01:00"}}}',
    "{expect: {due: {verify: ‸+44m}}}",
    "{expect: {due: {verify: ‸null}}}",
    "{expect: {due: {hold: ‸+45m}}}",
    "{at: +1h, do: note, text: x, as: bram, expect: {overdue: ‸[verify]}}",
    "{at: +30m, expect: {told: ‸[]}}",
    "{at: +10m, expect: {told: ‸[lead]}}",
    "{expect: {facts: {claim: ‸Good water}}}",
    "{expect: {facts: {reach: ‸1}}}",
    "{expect: {facts: {claim: ‸null}}}",
    "{expect: {log: [opened, ‸left verify]}}",
    "{expect: {log: [entered verify, ‸opened]}}",
    "{expect: {log: [{kind: entered, step: verify}, ‸{kind: entered, step: hold}]}}",
    f"{{do: open, as: anna, set: {ANOTHER}, expect: {{existing: ‸true}}}}",
    "{do: note, as: bram, text: x, expect: {repeated: ‸true}}",
    "{expect: {visible: {as: lead, facts: ‸[claim, reach]}}}",
    "{expect: {visible: {as: lead, hidden: ‸[claim]}}}",
    "{expect: {measures: {first_answer: ‸met}}}",
]
"""One line a row; the mark stands where it should say that this is not so."""


@pytest.mark.parametrize("line", NOT_AS_EXPECTED)
def test_what_is_not_as_expected_is_a_problem_with_its_place(tmp_path: Path, line: str) -> None:
    text, [place] = unmarked(script(line))
    (problem,) = outcome(tmp_path, text).problems
    assert (problem.code, problem.severity) == ("not_as_expected", "error")
    assert (problem.place.line, problem.place.column) == place


def test_every_kind_of_expectation_is_tested_above() -> None:
    marked = [line.partition("‸")[0] for line in NOT_AS_EXPECTED]
    for key in forms.fields(Expect):
        assert any(f"{key}: " in before for before in marked), key


@pytest.mark.parametrize(
    "line",
    [
        "{expect: {refused: not_active}}",
        "{at: +1m, expect: {refused: not_active}}",
        "{do: restart, expect: {refused: not_active}}",
        "{do: note, as: bram, text: x, expect: {names: [verdict]}}",
    ],
)
def test_no_expectation_is_ignored(tmp_path: Path, line: str) -> None:
    """A refusal that cannot have happened is not as expected or makes no sense."""
    try:
        result = outcome(tmp_path, script(line))
    except BadScenario:
        return
    assert not result.ok


def test_an_expectation_of_the_opening_is_looked_at_too(tmp_path: Path) -> None:
    text, [place] = unmarked(HEAD + "  expect: {active: ‸[hold]}\nscript: []\n")
    (problem,) = outcome(tmp_path, text).problems
    assert (problem.place.line, problem.place.column) == place


def test_an_opening_that_is_refused_is_located(tmp_path: Path) -> None:
    text = HEAD.replace("claim: Bad water, ", "") + "script: []\n"
    result = outcome(tmp_path, text)
    assert len(result.problems) == 1
    assert "missing_facts" in result.problems[0].message
    assert result.incident is None


def test_all_that_is_not_as_expected_is_told_in_one_run(tmp_path: Path) -> None:
    result = outcome(
        tmp_path,
        script("{expect: {active: [hold], ended: resolved}}", "{at: +1m, expect: {done: [hold]}}"),
    )
    lines = [problem.place.line for problem in result.problems]
    assert lines == [9, 9, 10]


SENSELESS = {
    "unknown command": script("{do: ‸advence verify}"),
    "too few words": script("{do: ‸advance}"),
    "too many words": script("{do: ‸note this}"),
    "no command at all": script('{do: ‸""}'),
    "facts without a command": script("{at: +5m, set: ‸{reach: 3}, as: bram}"),
    "a reason that a command does not take": script("{do: note, text: x, reason: ‸Because}"),
    "facts that a command does not take": script("{do: assign verify bram, set: ‸{reach: 3}}"),
    "a text for another command": script("{do: advance verify, text: ‸x}"),
    "an override for another command": script("{do: cancel, reason: x, override: ‸y}"),
    "an id for what is no command of the engine": script("{do: restart, id: ‸first}"),
    "sleep without a time": script("{do: ‸sleep}"),
    "time backwards": script("{at: +5m}", "{at: ‸+4m}"),
    "time before the start": script('{at: ‸"2026-11-20T13:59:00+01:00"}'),
    "no time": script("{at: ‸soon}"),
    "no duration": script("{at: ‸+5}"),
    "unknown key of a line": script("{at: +5m, ‸doo: note}"),
    "unknown expectation": script("{expect: {‸activ: [verify]}}"),
    "unknown key of a scenario": HEAD + "‸scripts: []\nscript: []\n",
    "wrong type": script("{at: ‸5}"),
    "expectation left empty": script("{expect: {ended: ‸}}"),
    "expectations left empty": script("expect:‸"),
    "time left empty": script("{at: ‸, do: note, as: bram, text: x}"),
    "missing script": "‸" + HEAD,
    "start that is no time": script().replace("2026-11-20T14:00:00+01:00", "‸tomorrow") + "  []\n",
    "roster that is none": script("{at: +1m}").replace("{anna: [listener]", "‸{anna: listener"),
    "duplicate key": script("{at: +1m, ‸at: +2m}"),
    "no YAML": script("{at: +1m}") + "‸\tx: 1\n",
    "due that is no time": script("{expect: {due: {verify: ‸soon}}}"),
    "value that does not fit": script("{expect: {facts: {verdict: ‸perhaps}}}"),
}


@pytest.mark.parametrize("name", SENSELESS)
def test_a_scenario_that_makes_no_sense_says_where(tmp_path: Path, name: str) -> None:
    text, [(line, column)] = unmarked(SENSELESS[name])
    with pytest.raises(BadScenario) as bad:
        outcome(tmp_path, text)
    assert f"try.scenario.yaml:{line}:{column}: " in str(bad.value)


def test_a_command_may_stand_between_blanks(tmp_path: Path) -> None:
    """What was written before a restart is still there after it, however it is written."""
    result = outcome(
        tmp_path,
        script(
            "{do: ' note ', text: First, as: bram}",
            "{do: ' restart '}",
            "{do: advance  verify, as: bram, set: {severity: L1, verdict: unknown, reach: 1}, "
            "expect: {log: [noted, left verify]}}",
        ),
    )
    assert result.problems == ()


def test_a_misspelt_command_is_answered_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(BadScenario, match="did you mean 'advance'"):
        outcome(tmp_path, script("{do: advence verify}"))


@pytest.mark.parametrize(
    "command",
    ["approve verify", "reject verify", "signal x", "add verify x", "handover verify x",
     "accept verify", "pause verify", "resume verify", "waive verify"],
)  # fmt: skip
def test_a_command_is_refused_or_carried_out(tmp_path: Path, command: str) -> None:
    """Never passed over: either the scenario is refused, or the engine answers."""
    try:
        result = outcome(tmp_path, script(f"{{do: {command}, as: bram}}"))
    except BadScenario as error:
        said = str(error)
    else:
        said = "\n".join(problem.located("try.scenario.yaml") for problem in result.problems)
        assert result.problems or len(result.log) > 5
    assert not said or "try.scenario.yaml:9:10: " in said


def test_a_scenario_without_its_playbook_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.scenario.yaml").write_text(script("{at: +1m}"))
    with pytest.raises(SeawallError, match=r"rumour\.yaml"):
        scenarios.run(scenarios.load(tmp_path / "a.scenario.yaml"))


def test_a_scenario_of_a_broken_playbook_shows_the_playbooks_problems(tmp_path: Path) -> None:
    path = tmp_path / "a.scenario.yaml"
    path.write_text(script("{at: +1m}"))
    (tmp_path / "rumour.yaml").write_text(RUMOUR.replace("owner: lead", "owner: leed"))
    with pytest.raises(BadPlaybook, match="unknown_role"):
        scenarios.run(scenarios.load(path))


def test_timers_fire_at_their_own_moment_and_late_after_a_sleep(tmp_path: Path) -> None:
    awake = outcome(tmp_path, script("{at: +41m}"))
    asleep = outcome(tmp_path, script("{at: +41m, do: sleep}"))
    fired = [[row.body for row in run.log if row.kind == "rung_fired"] for run in (awake, asleep)]
    assert [row.get("late", 0) for row in fired[0]] == [0, 0]
    assert [row.get("late", 0) for row in fired[1]] == [18 * 60 + 30, 60]
