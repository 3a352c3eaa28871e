"""A playbook drawn from its compiled machines, as Mermaid or DOT text.

The arrows are the machines' own transitions, so a picture cannot show what does not run. What is
drawn is worked out once (`Drawing`) and written down in two notations: a box for each step, a
frame for each track, a flag for each signal.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec import Struct

from seawall.machine.plan import DONE, MAIN, Plan, Step, Track, say
from seawall.machine.playbook import Playbook, Room, Unless, When
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


class Node(Struct, frozen=True):
    """A step, an end or a signal, as it is drawn."""

    id: str
    lines: tuple[str, ...]
    kind: str = "step"


class Frame(Struct, frozen=True):
    """The steps of a track that runs inside a step or is started by a signal."""

    id: str
    title: str
    nodes: tuple[Node, ...]


class Line(Struct, frozen=True):
    """An arrow between two nodes; `people` take it, or else time, a signal, or the step around."""

    source: str
    to: str
    label: str = ""
    people: bool = True


class Drawing(Struct, frozen=True):
    """Everything there is to draw."""

    nodes: tuple[Node, ...]
    frames: tuple[Frame, ...]
    lines: tuple[Line, ...]


def arrows(playbook: Playbook) -> Iterator[Arrow]:
    """Every transition of the machines, in order; skipping goes where advancing does.

    What a signal moves is drawn at the signal.
    """
    for track, machine in playbook.machines.items():
        for step in playbook.plan.tracks[track].steps:
            for trigger, event in machine.events.items():
                if trigger in ("skip", "pass") or trigger.startswith("signal_"):
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
    hidden: Collection[str] = (),
) -> str:
    """A Mermaid flowchart of all arrows, or those `shown`; the `active` steps are marked.

    Of the `hidden` steps only the names are drawn.
    """
    drawing = draw(playbook, language, shown, hidden)
    lines = ["flowchart TD", *map(_mermaid_node, drawing.nodes)]
    for frame in drawing.frames:
        lines.append(f'    subgraph {frame.id}["{_quoted(frame.title)}"]')
        lines += [*map(_mermaid_node, frame.nodes), "    end"]
    for line in drawing.lines:
        label = f'|"{_quoted(line.label)}"|' if line.label else ""
        dash = "-->" if line.people else "-.->"
        lines.append(f"    {_node(line.source)} {dash}{label} {_node(line.to)}")
    marked = [step for step in playbook.plan.steps if step in active]
    lines += ["    classDef active fill:#fd7,stroke:#b60,stroke-width:3px"] if marked else []
    lines += [f"    class {_node(step)} active" for step in marked]
    return "\n".join(lines) + "\n"


_MERMAID = {"step": '["{}"]', "call": '[["{}"]]', "end": '(["{}"])', "done": '(("{}"))'}
"""How Mermaid writes each kind of node; a signal is a flag."""


def _mermaid_node(node: Node) -> str:
    text = "<br/>".join(_quoted(line) for line in node.lines)
    shape = _MERMAID.get(node.kind, '>"{}"]')
    return f"    {_node(node.id)}{shape.format(text)}"


def dot(
    playbook: Playbook,
    active: Collection[str] = (),
    language: str = "en",
    *,
    shown: Iterable[Arrow] | None = None,
    hidden: Collection[str] = (),
) -> str:
    """A Graphviz digraph of all arrows, or those `shown`; the `active` steps are marked."""
    drawing = draw(playbook, language, shown, hidden)
    lines = [f'digraph "{playbook.plan.id}" {{', "    node [shape=box, style=rounded];"]
    lines += [_dot_node(node, active) for node in drawing.nodes]
    for frame in drawing.frames:
        lines.append(f'    subgraph "cluster_{frame.id}" {{ label="{_escaped(frame.title)}";')
        lines += [*(_dot_node(node, active) for node in frame.nodes), "    }"]
    for line in drawing.lines:
        style = "" if line.people else ", style=dashed"
        label = _escaped(line.label)
        lines.append(f'    "{line.source}" -> "{line.to}" [label="{label}"{style}];')
    return "\n".join([*lines, "}"]) + "\n"


_DOT = {
    "step": "",
    "call": ", peripheries=2",
    "end": ", shape=ellipse",
    "done": ", shape=circle",
    "signal": ", shape=cds",
}
"""How Graphviz draws each kind of node."""


def _dot_node(node: Node, active: Collection[str]) -> str:
    label = "\\n".join(_escaped(line) for line in node.lines)
    marked = ', style="rounded,filled", fillcolor="#ffdd77", penwidth=3'
    mark = marked if node.id in active else _DOT[node.kind]
    return f'    "{node.id}" [label="{label}"{mark}];'


# --- what is drawn -------------------------------------------------------------------------------


def draw(
    playbook: Playbook, language: str, shown: Iterable[Arrow] | None, hidden: Collection[str]
) -> Drawing:
    """What a playbook's picture holds."""
    plan = playbook.plan
    chosen = tuple(arrows(playbook) if shown is None else shown)
    ends = tuple(Node(id, (say(end.title, language, id),), "end") for id, end in plan.ends.items())
    steps = tuple(_step(playbook, step, language, hidden) for step in plan.tracks[MAIN].steps)
    signals = tuple(_signal(playbook, name, language) for name in plan.signals)
    frames = (_frame(playbook, track, chosen, language, hidden) for track in plan.tracks.values())
    return Drawing(
        nodes=(*steps, *ends, *signals),
        frames=tuple(frame for frame in frames if frame is not None),
        lines=tuple(_lines(playbook, chosen)),
    )


def _step(playbook: Playbook, step: Step, language: str, hidden: Collection[str]) -> Node:
    if step.id in hidden:
        return Node(step.id, (step.id,))
    titles = (role_title(playbook, rule.role, language) for rule in step.owner)
    owner = " or ".join(dict.fromkeys(titles))
    called = None if step.call is None else _called_title(playbook, step.call.playbook, language)
    lines = (say(step.title, language, step.id), called, owner)
    return Node(step.id, tuple(line for line in lines if line), "call" if called else "step")


def _called_title(playbook: Playbook, book: str, language: str) -> str:
    return say(playbook.book(book).plan.title, language, book)


def _signal(playbook: Playbook, name: str, language: str) -> Node:
    return Node(_flag(name), (say(playbook.plan.signals[name].title, language, name),), "signal")


def _flag(signal: str) -> str:
    return f"Signal_{signal}"


def _frame(
    playbook: Playbook,
    track: Track,
    chosen: tuple[Arrow, ...],
    language: str,
    hidden: Collection[str],
) -> Frame | None:
    if track.id == MAIN:
        return None
    name = say(track.title, language, track.id.removesuffix("[]").replace("_", " "))
    nodes = [_step(playbook, step, language, hidden) for step in track.steps]
    inside = {step.id for step in track.steps}
    left = dict.fromkeys(a.to for a in chosen if a.source in inside and a.to not in inside)
    ends = playbook.plan.ends
    for end in left:
        title = " " if end == DONE else say(ends[end].title, language, end)
        nodes.append(Node(_end(track, end), (title,), "done" if end == DONE else "end"))
    title = f"for each {track.item}" if track.item is not None else name
    return Frame(f"Track_{_plain(track.id)}", title, tuple(nodes))


def _plain(track: str) -> str:
    return re.sub(r"\W", "_", track)


def _end(track: Track, end: str) -> str:
    """The node of an end: main's are the playbook's, those of a track are its own."""
    return end if track.id == MAIN else f"End_{_plain(track.id)}_{end}"


def _lines(playbook: Playbook, chosen: tuple[Arrow, ...]) -> Iterator[Line]:
    plan = playbook.plan
    for arrow in chosen:
        track = plan.tracks[plan.track_of[arrow.source]]
        to = arrow.to if arrow.to in plan.steps else _end(track, arrow.to)
        yield Line(arrow.source, to, arrow.label, arrow.trigger == "advance")
    for track in plan.tracks.values():
        if track.step is not None:
            yield Line(track.step, track.steps[0].id, people=False)
    for signal in plan.signals.values():
        for started in signal.start:
            yield Line(_flag(signal.id), plan.tracks[started].steps[0].id, people=False)
        if signal.to is not None:
            label = f"from {', '.join(signal.sources)}" if signal.sources else ""
            yield Line(_flag(signal.id), signal.to, label, people=False)
    for step in plan.steps.values():
        if step.wait is not None:
            yield Line(_flag(step.wait.signal), step.id, people=False)


def _label(plan: Plan, step: str, trigger: str, asked: Sequence[object]) -> str:
    parts = [] if trigger == "advance" else [_cause(plan, step, trigger)]
    for condition in asked:
        if isinstance(condition, Unless):
            parts.append(f"until {condition.text}")
        elif isinstance(condition, When):
            parts.append(condition.text)
        elif isinstance(condition, Room) and condition.full:
            parts.append(f"after {condition.step.visits.times} visits of {condition.step.id}")
    return ", ".join(parts)


def _cause(plan: Plan, step: str, trigger: str) -> str:
    if trigger.startswith("timeout_"):
        when = plan.steps[step].on_timeout[int(trigger.removeprefix("timeout_"))].when
        return "timeout" if when is None else f"timeout, {when}"
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
