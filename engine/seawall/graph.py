"""A playbook drawn from its compiled machine, as Mermaid or DOT text.

The arrows are the machine's own transitions, so a picture cannot show what does not run.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec import Struct

from seawall.machine.plan import Plan, say
from seawall.machine.playbook import Playbook, Room, When
from seawall.views import role_title

_RESERVED = {
    "call", "class", "click", "default", "direction", "end", "flowchart", "graph", "href",
    "interpolate", "style", "subgraph",
}  # fmt: skip
"""Words that Mermaid reads as its own."""


class Arrow(Struct, frozen=True):
    """A way from a step to a step or an end: what takes it, and its conditions.

    A `detour` is taken only once the step it would lead to is full.
    """

    source: str
    to: str
    trigger: str
    label: str
    detour: bool = False


def arrows(playbook: Playbook) -> Iterator[Arrow]:
    """Every transition of the machines, in order; skipping goes where advancing does."""
    for track, machine in playbook.machines.items():
        for step in playbook.plan.tracks[track].steps:
            for trigger, event in machine.events.items():
                if trigger in ("skip", "pass"):
                    continue
                for transition in event.transitions.get(step.id, ()):
                    asked = [condition.func for condition in transition.conditions]
                    label = _label(playbook.plan, step.id, trigger, asked)
                    detour = any(isinstance(asks, Room) and asks.full for asks in asked)
                    yield Arrow(step.id, str(transition.dest), trigger, label, detour)


def overview(playbook: Playbook) -> Iterator[Arrow]:
    """Where people lead it: one arrow for each two steps, without conditions and clocks."""
    led = (a for a in arrows(playbook) if a.trigger == "advance" and not a.detour)
    pairs = ((arrow.source, arrow.to) for arrow in led)
    for source, to in dict.fromkeys(pairs):
        yield Arrow(source, to, "advance", "")


def mermaid(
    playbook: Playbook,
    active: Collection[str] = (),
    language: str = "en",
    *,
    shown: Iterable[Arrow] | None = None,
) -> str:
    """A Mermaid flowchart of all arrows, or those `shown`; the `active` steps are marked."""
    plan = playbook.plan
    lines = ["flowchart TD"]
    for step in plan.steps.values():
        title = _quoted(say(step.title, language, step.id))
        owner = _quoted(role_title(plan, step.owner, language))
        lines.append(f'    {_node(step.id)}["{title}{"<br/>" + owner if owner else ""}"]')
    lines += [
        f'    {_node(end)}(["{_quoted(say(text, language, end))}"])'
        for end, text in plan.ends.items()
    ]
    for arrow in arrows(playbook) if shown is None else shown:
        line = "-.->" if arrow.trigger != "advance" else "-->"
        label = f'|"{_quoted(arrow.label)}"|' if arrow.label else ""
        lines.append(f"    {_node(arrow.source)} {line}{label} {_node(arrow.to)}")
    marked = [step for step in plan.steps if step in active]
    lines += ["    classDef active fill:#fd7,stroke:#b60,stroke-width:3px"] if marked else []
    lines += [f"    class {_node(step)} active" for step in marked]
    return "\n".join(lines) + "\n"


def dot(
    playbook: Playbook,
    active: Collection[str] = (),
    language: str = "en",
    *,
    shown: Iterable[Arrow] | None = None,
) -> str:
    """A Graphviz digraph of all arrows, or those `shown`; the `active` steps are marked."""
    plan = playbook.plan
    lines = [f'digraph "{plan.id}" {{', "    node [shape=box, style=rounded];"]
    for step in plan.steps.values():
        parts = [say(step.title, language, step.id), role_title(plan, step.owner, language)]
        label = "\\n".join(_escaped(part) for part in parts if part)
        mark = (
            ', style="rounded,filled", fillcolor="#ffdd77", penwidth=3' if step.id in active else ""
        )
        lines.append(f'    "{step.id}" [label="{label}"{mark}];')
    for end, text in plan.ends.items():
        lines.append(f'    "{end}" [label="{_escaped(say(text, language, end))}", shape=ellipse];')
    for arrow in arrows(playbook) if shown is None else shown:
        style = ", style=dashed" if arrow.trigger != "advance" else ""
        lines.append(
            f'    "{arrow.source}" -> "{arrow.to}" [label="{_escaped(arrow.label)}"{style}];'
        )
    return "\n".join([*lines, "}"]) + "\n"


def _label(plan: Plan, step: str, trigger: str, asked: Sequence[object]) -> str:
    parts = [] if trigger == "advance" else [_cause(plan, step, trigger)]
    for condition in asked:
        if isinstance(condition, When):
            parts.append(condition.text)
        elif isinstance(condition, Room) and condition.full:
            parts.append(f"after {condition.step.visits.times} visits of {condition.step.id}")
    return ", ".join(parts)


def _cause(plan: Plan, step: str, trigger: str) -> str:
    if trigger == "timeout":
        return "timeout"
    return f"at {plan.steps[step].rungs[int(trigger.removeprefix('rung_'))].label}"


def _node(name: str) -> str:
    """A node's name; Mermaid's own words get a capital, which no step or end has."""
    return name.capitalize() if name in _RESERVED else name


def _quoted(text: str) -> str:
    """Text inside Mermaid's quotes, where only entities are safe."""
    for mark, entity in (("&", "&amp;"), ('"', "&quot;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(mark, entity)
    return " ".join(text.split())


def _escaped(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
