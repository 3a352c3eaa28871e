"""What is on record when a step is entered: definite assignment, as compilers call it.

Two questions, answered by the same walk along every way. *Surely* on record is what every way to a
step has put there: what two ways bring differs, so only what both bring counts (an intersection).
*Possibly* on record is what some way may have put there (a union), and beside it whatever runs at
the same time or may come at any moment: other tracks, and signals.

A way that people take (`advance`) brings what its step collects, since it cannot be left without,
and what its condition has read, since a condition that reads a fact not on record does not hold. A
way that time or a signal takes brings what the action or the signal sets. A step with tracks
inside brings what the tracks it waits for bring; an `each` may have no items at all.

Sets of facts are numbers here, a bit for each fact: large playbooks have a thousand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from seawall.analysis.flow import Flow, inner, started
from seawall.machine.expressions import STRING, asked, names
from seawall.machine.plan import MAIN, Needed, Step, actions, collected, set_by_clocks
from seawall.machine.ways import Way

_NOTHING = 0


class _Walked(Struct):
    """A walk along one track: by step the least and the most on record, and the least at its end.

    A step is in neither as long as no way to it was found.
    """

    least: dict[str, int]
    most: dict[str, int]
    at_end: int | None = None


class Given:
    """What is on record at each step of a plan.

    `begun` are facts that it begins with beside those of `open`: what a call gives it.
    """

    def __init__(self, flow: Flow, begun: Iterable[str] = ()) -> None:
        self.flow, self.plan = flow, flow.plan
        self._bits = {name: 1 << number for number, name in enumerate(self.plan.facts)}
        self._least: dict[str, int] = {}
        self._most: dict[str, int] = {}
        self._brings: dict[str, int] = {}
        self._sure: dict[Way, int] = {}
        self._on: dict[str, int] = {}
        self.begun = frozenset([*self.plan.open, *begun])
        self._sent = {
            action.signal for step in self.plan.steps.values() for action in actions(step)
        }  # what clocks send comes without facts
        begins = self._mask(self.begun)
        beside = self._mask(self._from_signals())
        self._everything = begins | beside | self._anywhere(MAIN)
        self._note(MAIN, begins, begins | beside)
        for name in started(self.plan):
            self._note(name, begins, self._everything)

    def surely(self, step: str) -> frozenset[str]:
        """What is on record whenever a step is entered."""
        return self._names(self._least.get(step, _NOTHING))

    def possibly(self, step: str) -> frozenset[str]:
        """What may be on record while a step is open, what it brings itself included."""
        return self._names(self._most_at(step))

    def can_have(self, step: str, fact: str) -> bool:
        """Whether a fact is among those that may be on record while a step is open."""
        return bool(self._most_at(step) & self._bits[fact])

    def _most_at(self, step: str) -> int:
        """A legal task may stay while main goes on, so that anything may come beside it."""
        here = self.plan.steps[step]
        if any(due.legal for due in here.due):
            return self._everything
        return self._most.get(step, _NOTHING) | self._may_bring(here)

    def is_complete(self, step: str) -> bool:
        """Whether all that a step collects is on record once what runs inside it is through."""
        here = self.plan.steps[step]
        there = self._least.get(step, _NOTHING) | self._joined(here)
        return not self._mask(self._needed(here.collect)) & ~there

    def on_leaving(self, step: str) -> frozenset[str]:
        """What is on record whenever people leave a step."""
        here = self.plan.steps[step]
        sure = self._mask(self._needed(here.collect)) | self._joined(here)
        return self._names(self._least.get(step, _NOTHING) | sure)

    @property
    def everything(self) -> frozenset[str]:
        """Every fact that anything in the playbook puts on record."""
        return self._names(self._everything)

    # --- walking -----------------------------------------------------------------------------

    def _note(self, track: str, least: int, most: int) -> None:
        """Walk along a track and what runs inside it, and keep what was found."""
        walked = self._walk(track, least, most)
        self._least |= walked.least
        self._most |= walked.most
        for step in self.plan.tracks[track].steps:
            if step.id in walked.least:
                inside = inner(self.plan, step)
                all_inside = [(one.id, self._anywhere(one.id)) for one in inside]
                for one in inside:
                    beside = _union(
                        found for name, found in all_inside if name != one.id or one.item
                    )
                    own = self._mask([*collected(step), *set_by_clocks(step)])
                    most_here = walked.most[step.id] | own | beside
                    if one.outlives:  # it goes on beside whatever comes after the step around it
                        most_here = self._everything
                    kept = ~self._mask(one.facts)  # an item has these for itself, and not yet
                    self._note(one.id, walked.least[step.id] & kept, most_here)

    def _walk(self, track: str, least: int, most: int) -> _Walked:
        first = self.plan.tracks[track].steps[0].id
        walked = _Walked(least={first: least}, most={first: most})
        order = [id for part in self.flow.components[track] for id in part.steps]
        news = {first}
        while news:
            for id in order:
                if id in news:
                    news.remove(id)
                    news |= self._go_on(walked, id)
        return walked

    def _go_on(self, walked: _Walked, id: str) -> set[str]:
        """Take every way out of a step; gives the steps of which more is known by that."""
        step, changed = self.plan.steps[id], set()
        may = walked.most[id] | self._may_bring(step)
        for way in self.flow.ways[id]:
            if way not in self._sure:
                self._sure[way] = self._brings_surely(step, way)
            sure = walked.least[id] | self._sure[way]
            if way.to not in self.plan.steps:
                walked.at_end = sure if walked.at_end is None else walked.at_end & sure
                continue
            lower = walked.least.get(way.to, sure) & sure
            upper = walked.most.get(way.to, _NOTHING) | may
            if (lower, upper) != (walked.least.get(way.to), walked.most.get(way.to)):
                changed.add(way.to)
            walked.least[way.to], walked.most[way.to] = lower, upper
        return changed

    def _brings_surely(self, step: Step, way: Way) -> int:
        kind, _, which = way.trigger.partition("_")
        if kind == "advance":
            read = self._mask(implied(way.when)) if way.when is not None else _NOTHING
            return self._mask(self._needed(step.collect)) | self._joined(step) | read
        if kind == "timeout":
            return self._mask(step.on_timeout[int(which)].action.set)
        if kind == "rung":
            return self._mask(step.rungs[int(which)].action.set)
        if kind == "signal":
            signal = self.plan.signals[which]
            comes_with = () if which in self._sent else self._needed(signal.collect)
            return self._mask([*comes_with, *signal.set])
        return _NOTHING

    def _needed(self, collect: tuple[Needed, ...]) -> list[str]:
        """What must be given of what is collected."""
        facts = self.plan.facts
        return [n.fact for n in collect if not n.optional and not facts[n.fact].optional]

    def _joined(self, step: Step) -> int:
        """What a step that is through has surely brought from inside."""
        if step.call is not None and step.call.outcome is not None:
            return self._mask([step.call.outcome])
        if step.tracks is None or not step.tracks.needed:
            return _NOTHING
        brought = [self._track_brings(name) for name in step.tracks.needed]
        return _intersection(brought) if step.tracks.any else _union(brought)

    def _track_brings(self, track: str) -> int:
        """What a track has surely put on record by its end."""
        found = self._brings.get(track)
        if found is None:
            found = self._walk(track, _NOTHING, _NOTHING).at_end or _NOTHING
            self._brings[track] = found
        return found

    # --- what may be brought -----------------------------------------------------------------

    def _may_bring(self, step: Step) -> int:
        """Everything that may be put on record at a step or inside it."""
        found = self._on.get(step.id)
        if found is None:
            found = self._mask([*collected(step), *set_by_clocks(step)])
            found |= _union(self._anywhere(track.id) for track in inner(self.plan, step))
            self._on[step.id] = found
        return found

    def _anywhere(self, track: str) -> int:
        """Everything that may be put on record on a track."""
        return _union(self._may_bring(step) for step in self.plan.tracks[track].steps)

    def _from_signals(self) -> Iterator[str]:
        """What may come at any moment: with signals, and from the tracks that they start."""
        for signal in self.plan.signals.values():
            yield from (need.fact for need in signal.collect)
            yield from signal.set
        for name in started(self.plan):
            yield from self._names(self._anywhere(name))

    def _mask(self, facts: Iterable[str]) -> int:
        return _union(self._bits.get(name, _NOTHING) for name in facts)

    def _names(self, mask: int) -> frozenset[str]:
        return frozenset(name for name, bit in self._bits.items() if mask & bit)


def _union(masks: Iterable[int]) -> int:
    together = _NOTHING
    for mask in masks:
        together |= mask
    return together


def _intersection(masks: list[int]) -> int:
    common = masks[0]
    for mask in masks[1:]:
        common &= mask
    return common


_MAYBE = re.compile(r"&&|\|\||\?|\bknown\b|\b(?:exists|exists_one|all|filter|map)\b")
"""What lets a part of a condition hold although it did not read all that it names."""

_CHOICE = re.compile(r"\|\||\?")

_PIECE = re.compile(rf"{STRING}|&&|[()\[\]{{}}]|.", re.DOTALL)
_KNOWN = re.compile(r"""known\s*\(\s*["']([a-z][a-z0-9_]*)["']\s*\)""")


def implied(when: str) -> frozenset[str]:
    """The facts that are on record if a condition holds; not always all, but none too many."""
    found: set[str] = set()
    for part in _conjuncts(when) if not _CHOICE.search(_outside(when)) else ():
        asked_for = _KNOWN.fullmatch(part.strip())
        if asked_for is not None:
            found.add(asked_for[1])
        elif not _MAYBE.search(re.sub(STRING, '""', part)):
            found |= names(part)
    return frozenset(found)


def _outside(when: str) -> str:
    """What of a condition stands outside of brackets and texts."""
    outside, depth = "", 0
    for piece in (match[0] for match in _PIECE.finditer(re.sub(STRING, "", when))):
        depth -= piece in (")", "]", "}")
        outside += piece if not depth else ""
        depth += piece in ("(", "[", "{")
    return outside


def _conjuncts(when: str) -> Iterator[str]:
    """The parts of a condition that all must hold: what && joins outside of brackets and texts."""
    part, depth = "", 0
    for piece in (match[0] for match in _PIECE.finditer(when)):
        depth += (piece in "([{") - (piece in ")]}") if len(piece) == 1 else 0
        if piece == "&&" and not depth:
            yield part
            part = ""
        else:
            part += piece
    yield part


class Read(Struct, frozen=True):
    """A fact that something at a step reads: `path` leads from the step to the text that does, as
    in the file; `line` and `column` (from 1) are its place there, 0 if it is the whole text.

    What `known("fact")` asks about is not read: that it may be missing is the point.
    """

    fact: str
    path: tuple[str | int, ...]
    line: int = 0
    column: int = 0


def reads(step: Step, facts: Iterable[str]) -> Iterator[Read]:
    """Every fact that a step's conditions and clocks read, where it stands."""
    known = frozenset(facts)
    for path, text in _texts(step):
        for name in sorted(names(text) & known - asked(text)):
            yield Read(name, path, *_position(name, text))
    for number, due in enumerate(step.due):
        if due.of in known:
            yield Read(due.of, ("due", number, "of" if due.within is not None else "at"))
    if step.each is not None and step.each.source is not None:
        yield Read(step.each.source, ("each", "from"))


def _position(name: str, text: str) -> tuple[int, int]:
    """The line and column of a name in an expression."""
    found = re.search(rf"(?<![\w.]){name}\b", text)
    before = text[: found.start() if found is not None else 0]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _texts(step: Step) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every expression of a step, and where it stands."""
    if step.skip is not None:
        yield ("skip",), step.skip
    for key, whens in _rules(step):
        for number, when in enumerate(whens):
            if when is not None:
                yield (*key, number, "when"), when
    for number, requirement in enumerate(step.require):
        yield ("require", number, "that"), requirement.that
    if step.repeat is not None and step.repeat.until is not None:
        yield ("repeat", "until"), step.repeat.until
    if step.call is not None:
        for name, text in step.call.given.items():
            yield ("with", name), text


def _rules(step: Step) -> Iterator[tuple[tuple[str, ...], list[str | None]]]:
    """Every list of rules of a step, and their conditions."""
    yield ("next",), [rule.when for rule in step.next]
    yield ("owner",), [rule.when for rule in step.owner]
    yield ("due",), [rule.when for rule in step.due]
    yield ("approve",), [rule.when for rule in step.approve]
    yield ("on_timeout",), [rule.when for rule in step.on_timeout]
    if step.repeat is not None:
        yield ("repeat", "every"), [rule.when for rule in step.repeat.due]
