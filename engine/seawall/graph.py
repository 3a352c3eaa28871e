"""A playbook drawn from its compiled machines, as Mermaid or DOT text.

The arrows are the machines' own transitions, so a picture cannot show what does not run. What is
drawn is worked out once (`Drawing`) and written down in two notations: a box for each step, a
frame for each track, a flag for each signal. An overview draws the way people lead it: the steps of
the main track, and a box that lists its steps for each track beside it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from seawall.answers.incident import role_title
from seawall.machine.plan import DONE, MAIN, Plan, Step, Track, say
from seawall.machine.playbook import Playbook, Room, Unless, When

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
    """A step, an end or a signal, as it is drawn; in an overview a track too. Its first line is its
    title; the point at which a track is through has none."""

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
    """Everything there is to draw, and at which node each step stands."""

    nodes: tuple[Node, ...]
    frames: tuple[Frame, ...]
    lines: tuple[Line, ...]
    stands: dict[str, str]

    def marked(self, active: Collection[str]) -> list[str]:
        """The nodes at which active steps stand."""
        return list(dict.fromkeys(at for step, at in self.stands.items() if step in active))


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


def mermaid(
    playbook: Playbook,
    active: Collection[str] = (),
    language: str = "en",
    *,
    brief: bool = False,
    hidden: Collection[str] = (),
) -> str:
    """A Mermaid flowchart of everything, or a `brief` overview; the `active` steps are marked.

    Of the `hidden` steps only the names are drawn.
    """
    drawing = (overview if brief else draw)(playbook, language, hidden)
    lines = ["flowchart TD", *map(_mermaid_node, drawing.nodes)]
    for frame in drawing.frames:
        lines.append(f'    subgraph {frame.id}["{_quoted(frame.title)}"]')
        lines += [*map(_mermaid_node, frame.nodes), "    end"]
    for line in drawing.lines:
        label = f'|"{_quoted(line.label)}"|' if line.label else ""
        dash = "-->" if line.people else "-.->"
        lines.append(f"    {_node(line.source)} {dash}{label} {_node(line.to)}")
    marked = drawing.marked(active)
    lines += ["    classDef active fill:#fd7,stroke:#b60,stroke-width:3px"] if marked else []
    lines += [f"    class {_node(name)} active" for name in marked]
    return "\n".join(lines) + "\n"


_MERMAID = {
    "step": '["{}"]',
    "track": '["{}"]',
    "call": '[["{}"]]',
    "end": '(["{}"])',
    "done": '((" "))',
    "signal": '>"{}"]',
}
"""How Mermaid writes each kind of node. It cannot read a node whose text is empty."""


def _mermaid_node(node: Node) -> str:
    title, *lines = map(_quoted, node.lines) if node.lines else ("",)
    text = "<br/>".join([f"<b>{title}</b>", *lines]) if lines else title
    return f"    {_node(node.id)}{_MERMAID[node.kind].format(text)}"


def dot(
    playbook: Playbook,
    active: Collection[str] = (),
    language: str = "en",
    *,
    brief: bool = False,
    hidden: Collection[str] = (),
) -> str:
    """A Graphviz digraph of everything, or a `brief` overview; the `active` steps are marked."""
    drawing = (overview if brief else draw)(playbook, language, hidden)
    marked = drawing.marked(active)
    lines = [f'digraph "{playbook.plan.id}" {{', "    node [shape=box, style=rounded];"]
    lines += [_dot_node(node, marked) for node in drawing.nodes]
    for frame in drawing.frames:
        lines.append(f'    subgraph "cluster_{frame.id}" {{ label="{_escaped(frame.title)}";')
        lines += [*(_dot_node(node, marked) for node in frame.nodes), "    }"]
    for line in drawing.lines:
        style = "" if line.people else ", style=dashed"
        label = _escaped(line.label)
        lines.append(f'    "{line.source}" -> "{line.to}" [label="{label}"{style}];')
    return "\n".join([*lines, "}"]) + "\n"


_DOT = {
    "step": "",
    "track": "",
    "call": ", peripheries=2",
    "end": ", shape=ellipse",
    "done": ", shape=circle",
    "signal": ", shape=cds",
}
"""How Graphviz draws each kind of node."""


def _dot_node(node: Node, marked: Collection[str]) -> str:
    label = "\\n".join(_escaped(line) for line in node.lines)
    filled = ', style="rounded,filled", fillcolor="#ffdd77", penwidth=3'
    mark = filled if node.id in marked else _DOT[node.kind]
    return f'    "{node.id}" [label="{label}"{mark}];'


# --- what is drawn -------------------------------------------------------------------------------


def draw(playbook: Playbook, language: str, hidden: Collection[str]) -> Drawing:
    """Everything that a playbook's machines can do."""
    plan = playbook.plan
    chosen = tuple(arrows(playbook))
    beside = [track for track in plan.tracks.values() if track.id != MAIN]
    return Drawing(
        nodes=(*_main(playbook, language, hidden), *_signals(plan, language)),
        frames=tuple(_frame(playbook, track, chosen, language, hidden) for track in beside),
        lines=tuple(_lines(playbook, chosen)),
        stands={step: step for step in plan.steps},
    )


def overview(playbook: Playbook, language: str, hidden: Collection[str]) -> Drawing:
    """Where people lead it, without conditions and clocks; a box for each track beside main."""
    plan = playbook.plan
    stands = {step: _stands(plan, step) for step in plan.steps}
    at = stands.get
    boxes = [
        _box(playbook, track, language, hidden)
        for track in plan.tracks.values()
        if track.id != MAIN and (track.step is None or plan.track_of[track.step] == MAIN)
    ]
    led = (
        Line(arrow.source, arrow.to)
        for arrow in arrows(playbook)
        if arrow.trigger == "advance" and not arrow.detour and stands[arrow.source] == arrow.source
    )
    around = (
        Line(at(line.source, line.source), at(line.to, line.to), line.label, line.people)
        for line in _ways_in(plan)
    )
    lines = tuple(line for line in dict.fromkeys((*led, *around)) if not _stays(line))
    sources = {line.source for line in lines}
    signals = [node for node in _signals(plan, language) if node.id in sources]
    nodes = (*_main(playbook, language, hidden), *boxes, *signals)
    return Drawing(nodes=nodes, frames=(), lines=lines, stands=stands)


def _stands(plan: Plan, step: str) -> str:
    """The node of an overview at which a step stands: itself, or the outermost track around it."""
    track = plan.tracks[plan.track_of[step]]
    if track.id == MAIN:
        return step
    if track.step is None or plan.track_of[track.step] == MAIN:
        return _frame_id(track)
    return _stands(plan, track.step)


def _stays(line: Line) -> bool:
    """Whether a line would go from a track's box to itself."""
    return line.source == line.to and not line.people


def _box(playbook: Playbook, track: Track, language: str, hidden: Collection[str]) -> Node:
    """A track of an overview: its title, and those of the steps on it and inside them."""
    steps = _on(playbook.plan, track)
    titles = (_step(playbook, step, language, hidden).lines[0] for step in steps)
    lines = dict.fromkeys((_title(track, language), *titles))
    return Node(_frame_id(track), tuple(lines), "track")


def _on(plan: Plan, track: Track) -> Iterator[Step]:
    """The steps of a track, each followed by those that run inside it."""
    for step in track.steps:
        yield step
        for inner in plan.tracks.values():
            if inner.step == step.id:
                yield from _on(plan, inner)


def _main(playbook: Playbook, language: str, hidden: Collection[str]) -> Iterator[Node]:
    """The steps of the main track, and the ends."""
    plan = playbook.plan
    for step in plan.tracks[MAIN].steps:
        yield _step(playbook, step, language, hidden)
    for id, end in plan.ends.items():
        yield Node(id, (say(end.title, language, id),), "end")


def _step(playbook: Playbook, step: Step, language: str, hidden: Collection[str]) -> Node:
    if step.id in hidden:
        return Node(step.id, (step.id,))
    titles = (role_title(playbook, rule.role, language) for rule in step.owner)
    owner = " or ".join(dict.fromkeys(titles))
    called = None if step.call is None else _called_title(playbook, step.call.playbook, language)
    lines = dict.fromkeys((say(step.title, language, step.id), called, owner))
    return Node(step.id, tuple(line for line in lines if line), "call" if called else "step")


def _called_title(playbook: Playbook, book: str, language: str) -> str:
    return say(playbook.book(book).plan.title, language, book)


def _signals(plan: Plan, language: str) -> Iterator[Node]:
    for name, signal in plan.signals.items():
        yield Node(_flag(name), (say(signal.title, language, name),), "signal")


def _flag(signal: str) -> str:
    return f"Signal_{signal}"


def _frame(
    playbook: Playbook,
    track: Track,
    chosen: tuple[Arrow, ...],
    language: str,
    hidden: Collection[str],
) -> Frame:
    nodes = [_step(playbook, step, language, hidden) for step in track.steps]
    inside = {step.id for step in track.steps}
    left = dict.fromkeys(a.to for a in chosen if a.source in inside and a.to not in inside)
    ends = playbook.plan.ends
    for end in left:
        lines = () if end == DONE else (say(ends[end].title, language, end),)
        nodes.append(Node(_end(track, end), lines, "done" if end == DONE else "end"))
    return Frame(_frame_id(track), _title(track, language), tuple(nodes))


def _title(track: Track, language: str) -> str:
    if track.item is not None:
        return f"for each {track.item}"
    return say(track.title, language, track.id.replace("_", " "))


def _frame_id(track: Track) -> str:
    return f"Track_{_plain(track.id)}"


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
    yield from _ways_in(plan)


def _ways_in(plan: Plan) -> Iterator[Line]:
    """What starts tracks and moves steps from outside: the steps around them, and signals."""
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


_ENTITIES = (
    ("#", "#35;"), ("&", "&amp;"), ('"', "&quot;"), ("<", "&lt;"), (">", "&gt;"),
    ("`", "#96;"), ("$", "#36;"), (":fa-", "#58;fa-"),
)  # fmt: skip
"""What Mermaid would not read as it stands: entities, tags, Markdown, formulas and icons."""


def _quoted(text: str) -> str:
    """Text inside Mermaid's quotes, where only entities are safe."""
    for mark, entity in _ENTITIES:
        text = text.replace(mark, entity)
    return " ".join(text.split())


def _escaped(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
