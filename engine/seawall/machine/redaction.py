"""Erasing what people wrote: which entries of a log lose their words, and which facts go.

A fact is erased with every value it ever had, and with every copy the engine made of it: what a
call passed in and what it gave back are facts under other names, and so is what a signal told
several playbooks at once. What was copied from what is read out of the log. The copy of a call by
itself is refused, for what it was copied from still says the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from seawall.errors import AlreadyErased, BadCommand, NotErasable, NotPermitted, UnknownFact
from seawall.machine import evidence, inner
from seawall.machine.commands import Past, Redact
from seawall.machine.draft import Draft
from seawall.machine.entries import Entry, FactSet, Noted, Redacted, Signalled
from seawall.machine.evolve import evolve
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import audience, bare, home
from seawall.machine.sight import viewer_of
from seawall.machine.state import State, inside

SHORT = 4
"""Characters: a reason may hold shorter texts of what is erased, which many sentences hold."""


def redact(draft: Draft, command: Redact) -> None:
    """Erase facts and notes, with the copies of these facts.

    Raises BadCommand, ReasonRequired, UnknownFact, NotErasable, AlreadyErased or NotPermitted.
    """
    if not command.facts and not command.notes:
        raise BadCommand("say what is to be erased: facts, or numbers of notes in the log")
    reason = evidence.reason_given(command.reason, "erasing what is on record")
    past = command.past
    said: dict[str, list[Entry]] = {}
    for entry in past.log:
        if isinstance(entry.body, FactSet):
            said.setdefault(entry.body.fact, []).append(entry)
    named = [_fact(draft, name, said) for name in dict.fromkeys(command.facts)]
    notes = [_note(past, number) for number in dict.fromkeys(command.notes)]
    _require_seen(draft, past, named, notes)
    sources = _copied_from(draft.playbook, past)
    facts = _with_copies(named, sources)
    _require_sources(named, facts, sources, said)
    going = [entry for ref in facts for entry in said.get(ref, ()) if not _is_erased(entry)]
    _require_sealed(past, going)
    _require_other_words(reason, [*going, *notes])
    draft.write(
        Redacted(
            entries=tuple(sorted(entry.seq for entry in (*going, *notes))),
            reason=reason,
            facts=tuple(ref for ref in facts if ref in said),
            notes=tuple(sorted(note.seq for note in notes)),
        )
    )


def _is_erased(entry: Entry) -> bool:
    return isinstance(entry.body, FactSet | Noted) and entry.body.erased


# --- what is meant -------------------------------------------------------------------------------


def _fact(draft: Draft, name: str, said: dict[str, list[Entry]]) -> str:
    """The reference of a fact that has something to erase."""
    found = evidence.find(draft.playbook, draft.state, "", name)
    ref = name if name in said or found is None else found.ref
    if ref not in said:
        if found is None:
            raise UnknownFact(evidence.no_such_fact(draft.plan, [name]), names=[name])
        raise NotErasable(f"{ref} was never on record; there is nothing to erase", names=[ref])
    if all(_is_erased(entry) for entry in said[ref]):
        raise AlreadyErased(f"{ref} was erased before; nothing of it is left", names=[ref])
    return ref


def _note(past: Past, number: int) -> Entry:
    """The note of a number, if it can be erased."""
    is_one = isinstance(number, int) and 0 < number <= len(past.log)
    entry = past.log[number - 1] if is_one else None
    names = [str(number)]
    if entry is None:
        raise NotErasable(f"the log has no entry {names[0][:40]}", names=names)
    if isinstance(entry.body, FactSet):
        sentence = f"entry {number} is no note; it says {entry.body.fact}: erase that fact"
        raise NotErasable(sentence, names=names)
    if not isinstance(entry.body, Noted):
        raise NotErasable(f"entry {number} is no note and says no fact ({entry.kind})", names=names)
    if entry.body.erased:
        raise AlreadyErased(f"entry {number} was erased before", names=names)
    _require_sealed(past, [entry])
    return entry


def _require_seen(draft: Draft, past: Past, facts: Iterable[str], notes: Iterable[Entry]) -> None:
    """Raise NotPermitted where somebody would erase what they may not see, by any version."""
    viewer = viewer_of(draft.roster, draft.actor)
    plans = [draft.plan, *(playbook.plan for _, playbook in past.earlier)]
    about = (note.body.task for note in notes if isinstance(note.body, Noted))
    asked = [(ref, True) for ref in facts] + [(ref, False) for ref in about if ref is not None]
    for ref, fact in asked:
        for plan in plans:
            roles = audience(plan, ref, fact=fact)
            if not viewer.sees(roles):
                sentence = f"{draft.actor} may not see {ref} and so may not erase it; it is for "
                raise NotPermitted(sentence + ", ".join(roles), names=[ref])


def _require_sealed(past: Past, entries: Iterable[Entry]) -> None:
    """Raise NotErasable where words stand in the hashed text itself."""
    if old := [entry for entry in entries if entry.seq not in past.sealed]:
        numbers = ", ".join(str(entry.seq) for entry in old)
        entry, was = ("entry", "was") if len(old) == 1 else ("entries", "were")
        sentence = f"{entry} {numbers} {was} written before words were sealed, and cannot be erased"
        raise NotErasable(sentence, names=[str(entry.seq) for entry in old])


def _require_other_words(reason: str, entries: Iterable[Entry]) -> None:
    """Raise BadCommand where the reason, which stays, repeats what is to be erased."""
    plain = reason.casefold()
    for entry in entries:
        for text in _texts(entry.body):
            if len(text) >= SHORT and text.casefold() in plain:
                raise BadCommand(
                    f"the reason repeats what entry {entry.seq} says, and the reason stays; "
                    "say it without"
                )


def _texts(value: Any) -> Iterator[str]:
    """Every text that somebody wrote into a body or a value."""
    if isinstance(value, FactSet):
        yield from _texts([value.value, value.old])
    elif isinstance(value, Noted):
        yield value.text.strip()
    elif isinstance(value, dict):
        yield from _texts([*value.values()])
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif value is not None and not isinstance(value, bool):
        yield str(value).strip()


# --- copies --------------------------------------------------------------------------------------


def _copied_from(playbook: Playbook, past: Past) -> dict[str, frozenset[str]]:
    """What each fact that the engine copied was copied from, or worked out of."""
    found: dict[str, frozenset[str]] = {}
    state: State | None = None
    signal: list[Entry] = []
    for entry in past.log:
        body = entry.body
        if isinstance(body, Signalled):
            signal = [entry]
        elif signal and _by(signal[0]) != _by(entry):
            signal = []
        if isinstance(body, FactSet) and state is not None:
            book = next((one for until, one in past.earlier if entry.seq <= until), playbook)
            pairs = [(body.fact, source) for source in _read(book, state, body)]
            for other in _told_too(signal, entry):
                pairs += [(body.fact, other), (other, body.fact)]
            for copy, source in pairs:
                found[copy] = found.get(copy, frozenset()) | {source}
            if signal:
                signal.append(entry)
        state = evolve(state, entry)
    return found


def _told_too(signal: list[Entry], entry: Entry) -> Iterator[str]:
    """The facts of other playbooks that a signal told the same, from the signal's entry on."""
    says = entry.body
    for said in (told.body for told in signal):
        if not isinstance(said, FactSet) or not isinstance(says, FactSet):
            continue
        alike = bare(said.fact) == bare(says.fact) and said.value == says.value
        if alike and said.fact != says.fact:
            yield said.fact


def _by(entry: Entry) -> tuple[object, ...]:
    """When and by whom an entry was written: what one command wrote has these in common."""
    return entry.at, entry.actor, entry.role


def _read(playbook: Playbook, state: State, body: FactSet) -> Iterator[str]:
    """The facts that a call read for a fact that it passed in, or took out."""
    task = None if body.task is None else state.tasks.get(body.task)
    call = None if task is None else playbook.book(task.book).step(task).call
    if task is None or call is None:
        return
    book = playbook.book(task.book)
    if body.track is not None:
        name = body.fact.removeprefix(inside(state.tracks[body.track].scope, ""))
        expression = book.expression(call.given[name])
        for fact in (expression.reads | expression.asks) & book.plan.facts.keys():
            yield home(book.plan, state, task.scope, fact)
        return
    called = inner.called(state, task)
    if called is None or called.end is None:
        return
    for ours, its in call.result.items():
        if home(book.plan, state, task.scope, ours) == body.fact:
            yield inside(called.scope, its)


def _with_copies(named: Iterable[str], sources: dict[str, frozenset[str]]) -> dict[str, None]:
    """The facts, and every copy of them, and of these."""
    found = dict.fromkeys(named)
    waiting = list(found)
    while waiting:
        source = waiting.pop()
        copies = [ref for ref, read in sources.items() if source in read and ref not in found]
        found |= dict.fromkeys(copies)
        waiting += copies
    return found


def _require_sources(
    named: Iterable[str],
    facts: dict[str, None],
    sources: dict[str, frozenset[str]],
    said: dict[str, list[Entry]],
) -> None:
    """Raise NotErasable where a copy is named and not all goes that it was copied from."""
    for ref in named:
        read = _with_sources(ref, facts, sources)
        there = [r for r in read if any(not _is_erased(entry) for entry in said.get(r, ()))]
        if left := sorted(source for source in there if source not in facts):
            sentence = f"{ref} was copied from {', '.join(left)}; erase that too"
            raise NotErasable(sentence, names=left)


def _with_sources(
    ref: str, facts: dict[str, None], sources: dict[str, frozenset[str]]
) -> dict[str, None]:
    """What a fact was copied from, and where that is a copy that goes too, what it came from."""
    found = dict.fromkeys(sources.get(ref, ()))
    waiting = list(found)
    while waiting:
        source = waiting.pop()
        further = sources.get(source, ()) if source in facts else ()
        waiting += [one for one in further if one not in found]
        found |= dict.fromkeys(further)
    return found
