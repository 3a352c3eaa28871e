"""What each command does to an incident: the one way into the heart.

Order is enforced here: only an active task can be left, only where its playbook leads, and only
with everything on record that the step asks for. A refusal is raised before anything is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import singledispatch

from seawall.errors import (
    BadCommand,
    Conflict,
    MissingFacts,
    NotAsked,
    NotEnded,
    NotPausable,
    NotPermitted,
    NotSkippable,
    NotWaivable,
    Waiting,
)
from seawall.machine import (
    approvals,
    clocks,
    evidence,
    inner,
    migration,
    nevers,
    people,
    redaction,
    signals,
    timers,
)
from seawall.machine.commands import (
    Accept,
    Add,
    Advance,
    Approve,
    Assign,
    Cancel,
    Command,
    Handover,
    Migrate,
    Note,
    Open,
    Pause,
    Redact,
    Reject,
    Reopen,
    Resume,
    SetFacts,
    Signal,
    Skip,
    Timer,
    Waive,
)
from seawall.machine.draft import Draft
from seawall.machine.entries import (
    Assigned,
    Cancelled,
    Entry,
    HandedOver,
    HandoverAsked,
    Noted,
    Opened,
    Paused,
    Reopened,
    Resumed,
    Waived,
)
from seawall.machine.limits import MAX_LOG
from seawall.machine.moves import enter, leave, prune, require_end
from seawall.machine.people import Told
from seawall.machine.plan import MAIN
from seawall.machine.playbook import Playbook
from seawall.machine.settle import settle
from seawall.machine.state import Place, State, Task, inside


def decide(
    playbook: Playbook, state: State | None, command: Command, now: datetime
) -> tuple[Entry, ...]:
    """The entries that `command` writes at `now`, in order; `state` is None for Open alone.

    Raises a Refusal, and then nothing has changed. Fire what is due first, with a Timer command:
    a command is judged by the state as the clocks have left it.
    """
    return tuple(worked_out(playbook, state, command, now).entries)


def worked_out(playbook: Playbook, state: State | None, command: Command, now: datetime) -> Draft:
    """The same, with the state that the entries lead to."""
    actor = evidence.name(command.actor, "name of who does this")
    if actor == people.TIMER and not isinstance(command, Timer):
        raise BadCommand(f"{actor!r} is the name of the clock in every log; say who you are")
    if state is not None and state.seq >= MAX_LOG and not isinstance(command, (Timer, Cancel)):
        raise BadCommand(f"the log has {MAX_LOG:,} entries, which is as long as one may be")
    draft = Draft(playbook, state, actor, command.roster, now, command.language)
    before = nevers.holding(draft)
    _CASES.get(type(command), _run)(command, draft)
    settle(draft)
    if not isinstance(command, Timer | Redact):  # neither time nor the law can be refused
        nevers.refuse_new(draft, before)
    timers.fire(draft, command.until if isinstance(command, Timer) else draft.now)
    return draft


@singledispatch
def _run(command: Command, draft: Draft) -> None:
    raise TypeError(f"{type(command).__name__} is not a command")


@_run.register
def _(command: Timer, draft: Draft) -> None:
    """Firing is what `decide` does after every command anyway."""


@_run.register
def _(command: Open, draft: Draft) -> None:
    plan = draft.plan
    draft.role = people.acting_role(
        draft.playbook.roles, draft.roster, draft.actor, command.role, [], "open"
    )
    given = evidence.accept(draft.playbook, None, "", command.facts)
    if missing := [name for name in plan.open if name not in given]:
        sentence = f"an incident of {plan.id} opens with {', '.join(missing)} too"
        raise MissingFacts(sentence, names=missing)
    draft.write(
        Opened(
            id=command.id,
            playbook=plan.id,
            version=plan.version,
            digest=draft.playbook.digest,
            drill=command.drill,
        )
    )
    for name, value in given.items():
        evidence.put(draft, name, value, None, None)
    enter(draft, Place(track=MAIN, step=plan.tracks[MAIN].steps[0].id))


@_run.register
def _(command: Advance, draft: Draft) -> None:
    task = draft.active(command.task)
    if command.visit is not None and command.visit != task.visit:
        raise Conflict(f"{task.ref} came round again meanwhile: this is visit {task.visit}")
    also: list[str] = []
    if command.override is not None:
        also = evidence.may_override(draft, task, command.facts, command.reason)
    draft.role = _acting_role(draft, task, command, f"advance {task.ref}", also)
    before = draft.state.seq
    evidence.record(draft, command.facts, command.reason, task)
    approvals.revise(draft, task)  # if what was handed in changed, it is asked again
    task = draft.state.tasks[task.ref]
    evidence.require_complete(draft, task, command.override)
    if task.approval is not None and draft.state.seq != before:
        return
    approvals.require_not_pending(draft, task)
    _require_free(draft, task)
    to = draft.book(task).destination("advance", task.step, draft.ask(task))
    if not task.detached:
        require_end(draft, task, to or "", command.override)
    task = draft.state.tasks[task.ref]
    rule = approvals.rule_now(draft, task)
    if rule is not None:
        approvals.ask(draft, task, rule, command.reason)
    else:
        leave(draft, task, "advance", to=to, reason=command.reason, override=command.override)


def _require_free(draft: Draft, task: Task) -> None:
    """Raise what keeps a complete task: what runs inside, what comes before, its signal."""
    inner.require_through(draft, task)
    evidence.require_not_held(draft, task)
    wait = draft.step(task).wait
    if wait is not None and not wait.manual and not task.settled:
        raise Waiting(f"{task.ref} ends when {wait.signal} arrives, not by hand")


@_run.register
def _(command: Approve, draft: Draft) -> None:
    task = draft.active(command.task)
    enough = approvals.approve(draft, task, command.role, command.override)
    if enough and task.approval is not None:
        evidence.require_complete(draft, draft.state.tasks[task.ref], None)
        _require_free(draft, task)
        leave(draft, task, "advance", reason=task.approval.reason)


@_run.register
def _(command: Reject, draft: Draft) -> None:
    approvals.reject(draft, draft.active(command.task), command.role, command.reason)


@_run.register
def _(command: Signal, draft: Draft) -> None:
    signals.require_known(draft, command.signal)
    id = command.signal_id and evidence.name(command.signal_id, "signal's id")
    if signals.is_repeated(draft, command.signal, id):
        return
    if not signals.is_waited_for(draft, command.signal):
        draft.require_open()
    draft.role = _any_role(draft, command, f"send {command.signal}")
    signals.receive(draft, command.signal, command.facts, command.reason, id)


@_run.register
def _(command: Add, draft: Draft) -> None:
    task = draft.active(command.task)
    draft.role = _any_role(draft, command, f"add to {task.ref}")
    for place in inner.add_item(draft, task, command.item):
        enter(draft, place)


@_run.register
def _(command: Skip, draft: Draft) -> None:
    task = draft.active(command.task)
    draft.role = _acting_role(draft, task, command, f"skip {task.ref}")
    if not draft.step(task).skippable:
        raise NotSkippable(f"{task.ref} may not be skipped; advance it")
    evidence.require_not_held(draft, task)
    because = evidence.reason_given(command.reason, "skipping a step")
    leave(draft, task, "skip", trigger="skip", reason=because)


@_run.register
def _(command: SetFacts, draft: Draft) -> None:
    draft.role = _any_role(draft, command, "set facts")
    evidence.record(draft, command.facts, command.reason)


@_run.register
def _(command: Note, draft: Draft) -> None:
    draft.role = _any_role(draft, command, "write notes")
    about = command.task
    if about is not None:
        about = draft.known(about)
    draft.write(Noted(text=evidence.words(command.text, "note"), task=about))


@_run.register
def _(command: Redact, draft: Draft) -> None:
    draft.role = _any_role(draft, command, "erase what is on record")
    redaction.redact(draft, command)


@_run.register
def _(command: Assign, draft: Draft) -> None:
    task = draft.active(command.task)
    draft.role = _acting_role(draft, task, command, f"assign {task.ref}")
    person = _known_person(draft, command.person)
    tell = () if person == draft.actor else (Told(people=(person,)),)
    draft.write(Assigned(task=task.ref, person=person, before=task.assignee, tell=tell))


@_run.register
def _(command: Handover, draft: Draft) -> None:
    task = draft.active(command.task)
    draft.role = _acting_role(draft, task, command, f"hand over {task.ref}")
    person = _known_person(draft, command.person)
    if person == task.assignee:
        raise Conflict(f"{person} has {task.ref} already")
    draft.write(HandoverAsked(task=task.ref, person=person, tell=(Told(people=(person,)),)))


@_run.register
def _(command: Accept, draft: Draft) -> None:
    task = draft.active(command.task)
    if task.handover is None:
        raise NotAsked(f"nobody offered {task.ref}; it has to be handed over first")
    if task.handover != draft.actor:
        raise NotPermitted(f"{task.ref} was offered to {task.handover}, who may accept it")
    draft.role = None if command.role is None else _any_role(draft, command, "accept")
    before = task.assignee
    tell = () if before is None else (Told(people=(before,)),)
    draft.write(HandedOver(task=task.ref, person=draft.actor, before=before, tell=tell))


@_run.register
def _(command: Pause, draft: Draft) -> None:
    task = draft.active(command.task)
    draft.role = _acting_role(draft, task, command, f"pause {task.ref}")
    rule = clocks.rule_of(draft.book(task), task)
    if rule is None or not rule.pausable:
        raise NotPausable(f"the clock of {task.ref} may not be paused; it runs on")
    if task.paused_at is not None:
        raise Conflict(f"{task.ref} is paused already")
    because = None if command.reason is None else evidence.words(command.reason, "reason")
    draft.write(Paused(task=task.ref, reason=because))


@_run.register
def _(command: Resume, draft: Draft) -> None:
    task = draft.active(command.task)
    draft.role = _acting_role(draft, task, command, f"resume {task.ref}")
    if task.paused_at is None or task.due is None:
        raise Conflict(f"{task.ref} is not paused")
    due = clocks.resumed_deadline(draft.book(task), task, task.due, draft.now)
    draft.write(Resumed(task=task.ref, due=due, old=task.due.at))


@_run.register
def _(command: Waive, draft: Draft) -> None:
    task = draft.active(command.task)
    rule = clocks.rule_of(draft.book(task), task)
    if rule is None or task.due is None or not rule.legal:
        raise NotWaivable(f"no legal clock runs on {task.ref}")
    owners = rule.waive or (() if task.owner is None else (task.owner,))
    draft.role = people.acting_role(
        draft.playbook.roles,
        draft.roster,
        draft.actor,
        command.role or (owners[0] if owners and not draft.roster.people else None),
        owners,
        f"waive {task.ref}",
    )
    because = evidence.reason_given(command.reason, "waiving a legal clock")
    draft.write(Waived(task=task.ref, reason=because, due=task.due.at))


@_run.register
def _(command: Cancel, draft: Draft) -> None:
    draft.require_open()
    draft.role = _any_role(draft, command, "cancel the incident")
    reason = evidence.reason_given(command.reason, "cancelling an incident")
    steps = tuple(draft.state.tasks)
    draft.write(Cancelled(reason=reason, steps=steps))
    prune(draft, by_end=True)


@_run.register
def _(command: Reopen, draft: Draft) -> None:
    if draft.state.status == "open":
        raise NotEnded("the incident is still open")
    draft.role = _any_role(draft, command, "reopen the incident")
    places = draft.state.dropped
    draft.write(Reopened(reason=evidence.reason_given(command.reason, "reopening an incident")))
    for place in dict.fromkeys(places):
        _put_back(draft, place)


@_run.register
def _(command: Migrate, draft: Draft) -> None:
    draft.require_open()
    draft.role = _any_role(draft, command, "move the incident to another version")
    migration.require_movable(draft, command.to)
    if command.to.digest == draft.state.digest:
        return
    reason = evidence.reason_given(command.reason, "moving an incident to another version")
    migration.migrate(draft, command.to, reason)


def _put_back(draft: Draft, place: Place) -> None:
    """Enter a step again that the end left behind; one whose legal clock was waived, without it."""
    ref = inside(place.scope, place.step)
    if ref in draft.state.tasks:  # its legal clock kept it
        return
    track = draft.state.tracks.get(place.track)
    if place.track != MAIN and (track is None or not track.dropped or track.end is not None):
        return  # its track went on since: an older log does not tell that it is gone for good
    step = draft.playbook.book(place.book).plan.steps[place.step]
    enter(draft, place, manual=step.contains, waived=ref in draft.state.waived)


def _known_person(draft: Draft, given: str) -> str:
    person = evidence.name(given, "person's name")
    people.require_known(draft.roster, person)
    return person


def _acting_role(
    draft: Draft, task: Task, command: Command, what: str, also: Sequence[str] = ()
) -> str | None:
    """The role in which the actor acts on a task: its owner's, a deputy's, or one of `also`.

    The person it is assigned to may act without a role.
    """
    if task.assignee == draft.actor and command.role is None and not _owns(draft, task):
        return None
    owners = [] if task.owner is None else [task.owner, *also]
    return people.acting_role(
        draft.playbook.roles, draft.roster, draft.actor, command.role, owners, what
    )


def _owns(draft: Draft, task: Task) -> bool:
    return task.owner is not None and task.owner in draft.roster.roles(draft.actor)


def _any_role(draft: Draft, command: Command, what: str) -> str | None:
    """The role in which the actor does what is for any role of the playbook.

    Only those that somebody holds are asked about, and their deputies: a refusal names these, not
    every role of each playbook that is called.
    """
    roles, roster = draft.playbook.roles, draft.roster
    held = [role for role in roles if roster.holders(role)]
    return people.acting_role(roles, roster, draft.actor, command.role, held, what)


_CASES = dict(_run.registry)
"""What to do for each kind of command."""
