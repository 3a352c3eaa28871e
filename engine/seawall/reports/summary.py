"""Two sentences that say what it was, how long, how it ended, and how many due times were met."""

from __future__ import annotations

from datetime import datetime

from seawall.answers.views import Incident
from seawall.machine.durations import humanise
from seawall.machine.plan import Plan
from seawall.reports.model import Counts, Deadline, Fact, Measured
from seawall.reports.text import length, local_time, plural

LONGEST = 160
"""Characters of the quoted fact that says what it was about."""


def summary(
    plan: Plan,
    incident: Incident,
    facts: tuple[Fact, ...],
    counts: Counts,
    deadlines: tuple[Deadline, ...],
    measures: tuple[Measured, ...],
    now: datetime,
) -> tuple[str, str]:
    """The two sentences."""
    return (_what(plan, incident, facts, now), _due_times(counts, deadlines, measures))


def _what(plan: Plan, incident: Incident, facts: tuple[Fact, ...], now: datetime) -> str:
    about = _about(plan, facts)
    quoted = f" (“{about}”)" if about else ""
    kind = "Drill" if incident.drill else "Incident"
    began = local_time(incident.opened_at, incident.timezone)
    took = humanise((incident.ended_at or now) - incident.opened_at)
    return f"{kind} {incident.number}, {incident.title}{quoted}, began {began} and " + {
        "open": f"has been open for {took}.",
        "ended": f"ended after {took} as {incident.end}: {incident.end_title.rstrip('.')}.",
        "cancelled": f"was cancelled after {took}.",
    }.get(incident.status, "")


def _about(plan: Plan, facts: tuple[Fact, ...]) -> str:
    """The first text that opening it gave: in most playbooks, what is being said."""
    texts = {fact.ref: fact.shown for fact in facts if fact.type == "text" and not fact.hidden}
    about = next((texts[name] for name in plan.open if name in texts), "")
    one_line = " ".join(about.split())
    return one_line if len(one_line) <= LONGEST else one_line[: LONGEST - 1].rstrip() + "…"


def _due_times(
    counts: Counts, deadlines: tuple[Deadline, ...], measures: tuple[Measured, ...]
) -> str:
    decided = counts.met + counts.missed
    if decided:
        verb = "was" if counts.met == 1 else "were"
        said = (
            f"Of {plural(decided, 'due time')} {counts.met} {verb} met and {counts.missed} missed"
        )
        said += f" ({_missed(counts, deadlines)})" if counts.missed else ""
    else:
        said = "No due time was met or missed"
    targets = [measure for measure in measures if measure.status in ("met", "missed")]
    if not targets:
        return f"{said}."
    met = sum(measure.status == "met" for measure in targets)
    return f"{said}; {met} of {plural(len(targets), 'measure')} stayed within target."


def _missed(counts: Counts, deadlines: tuple[Deadline, ...]) -> str:
    """How the missed ones were missed, and the latest."""
    named = {"late": counts.late, "by timeout": counts.timeout, "still overdue": counts.overdue}
    words = ", ".join(f"{count} {name}" for name, count in named.items() if count)
    late = [deadline for deadline in deadlines if deadline.verdict == "late"]
    worst = max(late, key=lambda deadline: deadline.late or 0.0, default=None)
    if worst is None or worst.late is None:
        return words
    return f"{words}; the latest was {worst.task}, by {length(worst.late)}"
