"""Walking two plans side by side, thing by thing: what people do first, then what it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from msgspec import Struct, structs

from seawall.analysis.differences import things, words
from seawall.analysis.differences.change import WEIGHTS, Change, Notes, Weight, raw, same
from seawall.analysis.differences.fields import Table, compare, parts
from seawall.analysis.differences.matching import aligned, moved
from seawall.machine.plan import MAIN, Fact, Plan, Role, Step, Text, Track, collected, say

_NEVER = parts(
    "never",
    "refuses",
    "no longer refuses",
    lambda rule: f"{words.condition(rule.when)}: {words.quoted(say(rule.say))}",
    lambda rule: words.condition(rule.when),
    inside=things.NEVER,
    rest=lambda rule: raw(rule.say),
)


def differences(old: Plan, new: Plan, language: str = "en") -> tuple[Change, ...]:
    """Everything that differs between two plans, by the things of the `new` one and in its order.

    What was removed stands at its old place. Of each thing the weightiest comes first, and called
    playbooks come last. `language` picks the titles. Equal plans give nothing, others never.
    """
    return tuple(_Books(old, new, language).changes())


class _Books:
    """Two versions of a playbook; `book` is its name where another one calls it."""

    def __init__(self, old: Plan, new: Plan, language: str, book: str = "") -> None:
        self._old, self._new = old, new
        self._language, self._book = language, book
        self._old_place, self._new_place = _places(old), _places(new)

    def changes(self) -> Iterator[Change]:
        """Thing by thing."""
        old, new = self._old, self._new
        yield from self._head()
        yield from self._flow()
        yield from self._named("signal", "signals", things.SIGNAL, old.signals, new.signals)
        yield from self._never()
        yield from self._named("end", "ends", things.END, old.ends, new.ends)
        yield from self._named("fact", "facts", things.FACT, old.facts, new.facts, _fact)
        yield from self._named("role", "roles", things.ROLE, old.roles, new.roles, _role)
        yield from self._named(
            "calendar", "calendars", things.CALENDAR, old.calendars, new.calendars
        )
        yield from self._named("measure", "measures", things.MEASURE, old.measures, new.measures)
        yield from self._called()

    def _notes(self, path: tuple[str, ...], thing: str, title: str = "") -> Notes:
        inside = ("called", self._book) if self._book else ()
        return Notes((*inside, *path), thing, title, book=self._book)

    # --- the playbook itself ---------------------------------------------------------------

    def _head(self) -> Iterator[Change]:
        notes = self._notes((), "playbook")
        compare(notes, things.PLAN, _without_parts(self._old), _without_parts(self._new))
        return _weighed(notes)

    def _never(self) -> Iterator[Change]:
        notes = self._notes((), "never rules")
        if not same(self._old.never, self._new.never):
            _NEVER(notes, self._old.never, self._new.never)
        return _weighed(notes)

    def _called(self) -> Iterator[Change]:
        old, new = self._old.called, self._new.called
        for name in aligned(old, new):
            if name in old and name in new:
                yield from _Books(old[name], new[name], self._language, name).changes()
                continue
            title = say((new.get(name) or old[name]).title, self._language)
            notes = self._notes(("called", name), f"called playbook {name}", title)
            if name in new:
                notes.note((), f"added, version {new[name].version}", None, new[name].version)
            else:
                notes.note((), f"removed, was version {old[name].version}", old[name].version, None)
            yield from notes.found

    # --- whatever has a name ---------------------------------------------------------------

    def _named(
        self,
        word: str,
        key: str,
        table: Table,
        old: Mapping[str, Any],
        new: Mapping[str, Any],
        describe: Callable[[Any], str] = lambda thing: "",
    ) -> Iterator[Change]:
        """What was added, removed and changed among things of a kind."""
        renamed = _renamed(old, new)
        for name in aligned(old, new):
            title = self._title(new.get(name, old.get(name)), name)
            notes = self._notes((key, name), f"{word} {name}", title)
            weight: Weight = "records" if key == "measures" else "work"
            if name not in old:
                _added(notes, "added", title or name, describe(new[name]), weight)
            elif name not in new:
                _removed(notes, title or name, renamed.get(name), weight)
            else:
                compare(notes, table, old[name], new[name])
            yield from _weighed(notes)

    def _title(self, thing: Any, name: str) -> str:
        """A thing's title, where it says more than its name."""
        title: Text = getattr(thing, "title", {})
        return "" if title == _default_title(name) else say(title, self._language)

    # --- steps and tracks ------------------------------------------------------------------

    def _flow(self) -> Iterator[Change]:
        """Tracks with their steps, those inside a step right behind it, as authors write them."""
        old, new = self._old, self._new
        moves = self._moves()
        renamed = _renamed(old.steps, new.steps)
        for name in aligned(_walk(old), _walk(new)):
            if name.startswith(_STEP):
                yield from self._step(name.removeprefix(_STEP), moves, renamed)
            else:
                yield from self._track(name.removeprefix(_TRACK))

    def _step(self, name: str, moves: set[str], renamed: Mapping[str, str]) -> Iterator[Change]:
        old, new = self._old.steps.get(name), self._new.steps.get(name)
        title = self._title(new or old, name)
        notes = self._notes(("steps", name), f"step {name}", title)
        if new is None:
            _removed(notes, title or name, renamed.get(name))
        elif old is None:
            place = self._new_place[name]
            where = place.shown(track=place.track != MAIN)
            _added(notes, f"added {where}", title or name, _step(new))
        else:
            self._moved(notes, name, moves)
            compare(notes, things.STEP, old, new)
        return _weighed(notes)

    def _moved(self, notes: Notes, name: str, moves: set[str]) -> None:
        """Where it stands means nothing by itself on its own track; `next` says where it leads."""
        old, new = self._old_place[name], self._new_place[name]
        elsewhere = old.track != new.track
        if elsewhere or name in moves:
            before, after = old.shown(track=elsewhere), new.shown(track=elsewhere)
            weight: Weight = "work" if elsewhere else "records"
            notes.note(("place",), f"stands {after}, was {before}", before, after, weight)

    def _moves(self) -> set[str]:
        """The steps that changed places on their own track."""
        both = self._old.tracks.keys() & self._new.tracks.keys()
        orders = ((_ids(self._old.tracks[t]), _ids(self._new.tracks[t])) for t in both)
        return {name for order in orders for name in moved(*order)}

    def _track(self, name: str) -> Iterator[Change]:
        old, new = self._old.tracks.get(name), self._new.tracks.get(name)
        track = new or old
        assert track is not None
        thing = f"items of {name.removesuffix('[]')}" if track.item else f"track {name}"
        notes = self._notes(("tracks", name), thing, self._title(track, name))
        if old is None:
            inside = "" if track.step is None else f"inside {track.step}"
            _added(notes, "added", name, inside)
        elif new is None:
            _removed(notes, name)
        else:
            first = [_ids(one)[:1] for one in (old, new)]
            if first[0] != first[1]:
                was, now = (words.listed(ids) or "nothing" for ids in first)
                notes.note(("steps",), f"begins with {now}, was {was}", was, now)
            compare(notes, things.TRACK, *self._without_steps(name, old, new))
        return _weighed(notes)

    def _without_steps(self, name: str, old: Track, new: Track) -> tuple[Track, Track]:
        """The tracks without what is told of their steps: those, and which facts they collect."""
        facts = new.facts
        if old.facts != new.facts:
            was, now = _own_facts(self._old, name), _own_facts(self._new, name)
            if was != now and set(old.facts) == was and set(new.facts) == now:
                facts = old.facts
        return structs.replace(old, steps=()), structs.replace(new, steps=(), facts=facts)


_STEP, _TRACK = "step ", "track "


def _walk(plan: Plan) -> list[str]:
    """Every track and step, in the order of a file: what runs inside a step stands behind it."""
    seen: set[str] = set()
    made: list[str] = []

    def enter(track: str) -> None:
        if track in seen or track not in plan.tracks:
            return
        seen.add(track)
        made.append(f"{_TRACK}{track}")
        for step in plan.tracks[track].steps:
            made.append(f"{_STEP}{step.id}")
            for inner in _inside(step):
                enter(inner)

    for track in (MAIN, *plan.tracks):
        enter(track)
    return made


def _inside(step: Step) -> tuple[str, ...]:
    names = () if step.tracks is None else step.tracks.names
    return names if step.each is None else (*names, step.each.track)


def _ids(track: Track) -> list[str]:
    return [step.id for step in track.steps]


class _Place(Struct, frozen=True):
    """Where a step stands: its track, and the step before it there."""

    track: str
    after: str | None

    def shown(self, *, track: bool) -> str:
        """As in `after verify`, or `after verify on track main`."""
        where = "first" if self.after is None else f"after {self.after}"
        if not track:
            return where
        step = self.track.removesuffix("[]")
        return f"{where} {'on track' if step == self.track else 'for each item of'} {step}"


def _places(plan: Plan) -> dict[str, _Place]:
    """Where each step stands."""
    return {
        step.id: _Place(name, track.steps[number - 1].id if number else None)
        for name, track in plan.tracks.items()
        for number, step in enumerate(track.steps)
    }


def _own_facts(plan: Plan, track: str) -> set[str]:
    """The facts that the steps of an item collect."""
    return {
        fact
        for step, block in plan.block_of.items()
        if block == track
        for fact in collected(plan.steps[step])
    }


def _without_parts(plan: Plan) -> Plan:
    """A plan with nothing in it that is compared thing by thing."""
    return structs.replace(
        plan,
        ends={},
        tracks={},
        roles={},
        calendars={},
        facts={},
        signals={},
        never=(),
        measures={},
        called={},
    )


# --- added, removed, renamed ---------------------------------------------------------------------


def _added(notes: Notes, what: str, title: str, more: str, weight: Weight = "work") -> None:
    said = f"{what}: {more}" if more else what
    notes.note((), said, None, title, weight)


def _removed(notes: Notes, title: str, renamed: str | None = None, weight: Weight = "work") -> None:
    hint = f"; renamed to {renamed}? All else in it is the same" if renamed else ""
    notes.note((), f"removed{hint}", title, None, weight)


def _renamed(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    """Of what is gone, what may have another name now: all but the name is the same."""
    came: dict[str, list[str]] = defaultdict(list)
    for name, thing in new.items():
        if name not in old:
            came[_nameless(thing, name)].append(name)
    gone = {name: _nameless(thing, name) for name, thing in old.items() if name not in new}
    return {name: came[likeness].pop(0) for name, likeness in gone.items() if came.get(likeness)}


def _nameless(thing: Struct, name: str) -> str:
    """A thing as data without what follows from its name."""
    blank: dict[str, Any] = {"id": ""} if hasattr(thing, "id") else {}
    if getattr(thing, "title", None) == _default_title(name):
        blank["title"] = {}
    if isinstance(thing, Step):
        blank["next"] = tuple(
            structs.replace(rule, to="" if rule.to == name else rule.to) for rule in thing.next
        )
        if thing.each is not None:
            blank["each"] = structs.replace(thing.each, track="")
    return raw(structs.replace(thing, **blank))


def _default_title(name: str) -> Text:
    """What the compiler calls a thing that nobody gave a title."""
    return {"": name.replace("_", " ").capitalize()}


def _weighed(notes: Notes) -> Iterator[Change]:
    """What was found, the weightiest first."""
    return iter(sorted(notes.found, key=lambda change: WEIGHTS.index(change.weight)))


# --- what is added, in a few words ---------------------------------------------------------------


def _step(step: Step) -> str:
    """What somebody has to know first about a new step."""
    owners = words.listed(dict.fromkeys(rule.role for rule in step.owner), "or")
    dues = words.listed(dict.fromkeys(words.due(rule) for rule in step.due), "or")
    facts = words.listed(words.needed(need) for need in step.collect)
    ways = words.listed(dict.fromkeys(rule.to for rule in step.next), "or")
    said = [f"owner {owners}" if owners else "nobody's"]
    said += [f"due {dues}"] if dues else []
    said += [f"asks for {facts}"] if facts else []
    return ", ".join([*said, f"leads to {ways}"])


def _fact(fact: Fact) -> str:
    options = words.listed((*fact.of, *fact.items), "or")
    return f"a {fact.type}{f' of {options}' if options else ''}"


def _role(role: Role) -> str:
    return "" if role.deputy is None else f"deputy {role.deputy}"
