"""Drills: a rehearsal that goes by itself, and how any drill ended."""

from __future__ import annotations

from pathlib import Path

from seawall import (
    BadConfig,
    Incident,
    LogEntry,
    Roster,
    Verification,
    Viewer,
    catalogue,
    scenarios,
)
from seawall.answers import timing
from seawall.machine.durations import humanise
from seawall.machine.plan import Plan
from seawall_cli import output
from seawall_cli.app import App
from seawall_cli.output import line
from seawall_cli.timeline import Timeline


def by_itself(app: App, playbook: Path, scenario: Path | None, role: str | None) -> bool:
    """Follow a scenario on the chosen database; true if everything was as expected."""
    rehearsal = scenarios.load(scenario or default_scenario(playbook))
    plan = _plan(rehearsal.playbook)
    viewer = _audience(rehearsal.roster, role)
    line(("DRILL  ", "bold magenta"), (rehearsal.title, "bold"))
    line((f"       {playbook.name}, on a simulated clock, in {app.shown_url}", "dim"))
    outcome = scenarios.run(
        rehearsal,
        Timeline(plan),
        make_engine=lambda clock, roster: app.engine(
            clock=clock, roster=roster, drill=True, create=True
        ),
        viewer=viewer,
    )
    if outcome.incident is not None and outcome.verification is not None:
        ending(plan, outcome.incident, outcome.log, outcome.verification)
    for problem in outcome.problems:
        located = problem.located(rehearsal.source.name)
        if _is_secret(plan, viewer):  # what was expected of a fact, and found, are its values
            located = f"{located.partition(': ')[0]}: look there, or run `seawall test`"
        line(("not as expected  ", "bold red"), located)
    return outcome.ok


def _audience(roster: Roster, role: str | None) -> Viewer:
    """Who looks at a drill: everybody in the room, or one role of those who play."""
    if role is not None:
        return Viewer(frozenset({role}))
    return Viewer(frozenset()) if roster.people else Viewer()


def _is_secret(plan: Plan, viewer: Viewer) -> bool:
    """Whether there is something that who looks may not see."""
    books = (plan, *plan.called.values())
    facts = (book.facts[fact].confidential for book in books for fact in book.facts)
    steps = (book.steps[step].confidential for book in books for step in book.steps)
    return not all(viewer.sees(roles) for roles in (*facts, *steps))


def default_scenario(playbook: Path) -> Path:
    """The scenario that a playbook is drilled by: NAME.drill.scenario.yaml, or its first one."""
    default = playbook.with_name(f"{playbook.stem}.drill.scenario.yaml")
    if default.is_file():
        return default
    others = catalogue.scenarios_of(playbook)
    if not others:
        raise BadConfig(
            f"there is no scenario beside {playbook}; write {default.name}, name one with "
            "--scenario, or play it with --interactive"
        )
    return others[0]


def _plan(playbook: Path) -> Plan:
    from seawall.language.compiler import compile_text
    from seawall.language.files import read_file

    return compile_text(str(playbook), read_file(playbook), catalogue.beside(playbook)).plan


def ending(
    plan: Plan, incident: Incident, log: tuple[LogEntry, ...], verified: Verification
) -> None:
    """How the drill ended: each step against its due time, the measures, and the verified log."""
    line("")
    output.incident_head(incident)
    visits = timing.visits(log)
    rows = []
    for visit in visits:
        took = (
            "still active" if visit.left_at is None else humanise(visit.left_at - visit.entered_at)
        )
        given = "" if visit.due_at is None else humanise(visit.due_at - visit.entered_at)
        if visit.due_at is not None and visit.due_at <= visit.entered_at:
            given = "overdue at once"
        verdict = _verdict(incident, visit)
        kept = " (promised)" if verdict and visit.promised(plan) else ""
        times = f" ({visit.visit})" if visit.visit > 1 else ""
        rows.append((visit.ref + times, visit.owner or "", took, given, verdict + kept))
    output.table(("step", "who", "took", "had", ""), rows)
    _totals(plan, visits)
    output.measure_lines(incident, log[-1].at)
    if verified.ok:
        line((f"log verified: {verified.entries} entries, chain and state fit", "green"))
    for problem in verified.problems:
        line((f"the log does not verify: {problem}", "bold red"))


HOW = {
    "timeout": "timed out",
    "dropped": "dropped",
    "skip": "skipped",
    "pass": "passed by itself",
    "signal": "left by a signal",
}


def _verdict(incident: Incident, visit: timing.Visit) -> str:
    if visit.left_at is None:
        task = incident.task(visit.ref)
        return "overdue" if task is not None and task.urgency == "red" else ""
    if visit.how in HOW:
        return HOW[visit.how]
    if visit.late is None:
        return ""
    return "in time" if visit.on_time else f"{humanise(visit.late)} late"


def _totals(plan: Plan, visits: tuple[timing.Visit, ...]) -> None:
    """How much was in time, and how many promises were kept."""
    judged = [visit for visit in visits if visit.on_time is not None]
    dropped = sum(visit.how == "dropped" for visit in visits)
    if judged:
        also = f"; {dropped} dropped, which is not late" if dropped else ""
        line(f"in time: {sum(bool(visit.on_time) for visit in judged)} of {len(judged)}{also}")
    promised = [visit for visit in judged if visit.promised(plan)]
    if promised:
        kept = sum(bool(visit.on_time) for visit in promised)
        line(f"promises kept: {kept} of {len(promised)}")
