"""What happens by itself when time passes.

Everything due until a moment fires in order, each moment once. What a rung or a passed due time
does (set facts, tell people, signal, leave the step) is done at once and can make new moments,
which fire in the same run if they are due too. The run ends because every loop between steps is
bounded by `max_visits`, and every due time has finitely many rungs.
"""

from __future__ import annotations

from datetime import datetime

from seawall.errors import Refusal
from seawall.machine import approvals, clocks, evidence, nevers, signals
from seawall.machine.clocks import Kind, Moment
from seawall.machine.draft import Draft
from seawall.machine.entries import Blocked, Breached, DeputiesAsked, LetGo, RungFired
from seawall.machine.moves import by_itself
from seawall.machine.plan import Action, Timeout
from seawall.machine.scopes import home
from seawall.machine.settle import settle
from seawall.machine.state import Task


def fire(draft: Draft, until: datetime) -> None:
    """Fire every moment up to `until`, earliest first.

    Moments that only tell somebody change no other moment, so they are worked off in one go.
    """
    while moments := _due(draft, until):
        with draft.by_timer():
            for moment in moments:
                if _fire(draft, moment):
                    settle(draft)
                    break


def _due(draft: Draft, until: datetime) -> list[Moment]:
    """What is due until a moment, in order."""
    state = draft.state
    found = (
        m for task in state.tasks.values() for m in clocks.moments(draft.playbook, state, task)
    )
    return sorted(moment for moment in found if moment.at <= until)


def _fire(draft: Draft, moment: Moment) -> bool:
    """Fire a moment; true if it did more than tell somebody."""
    task = draft.state.tasks[moment.task]
    if moment.kind is Kind.RUNG:
        return _fire_rung(draft, task, moment)
    if moment.kind is Kind.BREACH:
        return _breach(draft, task, moment)
    if moment.kind is Kind.LET_GO:
        step = draft.step(task).after[moment.number].step
        draft.write(LetGo(task=task.ref, step=step, late=_late(draft, moment)))
        return True
    tell = approvals.stand_ins(draft, task)
    draft.write(DeputiesAsked(task=task.ref, late=_late(draft, moment), tell=tell))
    return False


def _fire_rung(draft: Draft, task: Task, moment: Moment) -> bool:
    rung = draft.step(task).rungs[moment.number]
    draft.write(
        RungFired(
            task=task.ref,
            rung=moment.number,
            label=rung.label,
            moment=moment.at,
            late=_lateness(draft, task, moment),
            tell=draft.people(task, rung.action.tell),
        )
    )
    return _act(draft, task, rung.action, f"rung_{moment.number}")


def _breach(draft: Draft, task: Task, moment: Moment) -> bool:
    number, rule = _timeout(draft, task)
    draft.write(
        Breached(
            task=task.ref,
            due=moment.at,
            late=_lateness(draft, task, moment),
            tell=draft.people(task, rule.action.tell),
        )
    )
    _act(draft, task, rule.action, f"timeout_{number}")
    return True


def _timeout(draft: Draft, task: Task) -> tuple[int, Timeout]:
    """The first rule of what a passed due time does that holds."""
    for number, rule in enumerate(draft.step(task).on_timeout):
        if draft.holds(task, rule.when):
            return number, rule
    return 0, Timeout(action=Action())


def _act(draft: Draft, task: Task, action: Action, trigger: str) -> bool:
    """Do it, unless a `never` rule would hold afterwards: then say so and tell the owner.

    True if there was anything to do.
    """
    if action.to is None and action.signal is None and not action.set:
        return False
    if draft.plan.never or draft.plan.called:
        tried = draft.tried()
        before = nevers.holding(tried)
        _carry_out(tried, task, action, trigger)
        settle(tried)
        if nevers.holding(tried) - before:
            tell = draft.people(task, ["owner"])
            draft.write(Blocked(task=task.ref, to=action.to or "", code="never_rule", tell=tell))
            return True
    _carry_out(draft, task, action, trigger)
    return True


def _carry_out(draft: Draft, task: Task, action: Action, trigger: str) -> None:
    plan = draft.book(task).plan
    for name, value in action.set.items():
        ref = home(plan, draft.state, task.scope, name)
        if draft.state.value(ref) != value:
            evidence.put(draft, ref, value, None, task)
    if action.signal is not None:
        _signal(draft, task, action.signal)
    now = draft.state.tasks.get(task.ref)
    if action.to is not None and now is not None and not now.detached:
        by_itself(draft, now, "timeout", trigger=trigger)


def _signal(draft: Draft, task: Task, name: str) -> None:
    """Let a signal arrive; where what it does is refused, nothing of it is done."""
    try:
        signals.receive(draft.tried(), name)
    except Refusal as refusal:
        tell = draft.people(task, ["owner"])
        draft.write(Blocked(task=task.ref, to=name, code=refusal.code, tell=tell))
        return
    signals.receive(draft, name)


def _late(draft: Draft, moment: Moment) -> int:
    """Whole seconds since the moment."""
    return max(0, int((draft.now - moment.at).total_seconds()))


def _lateness(draft: Draft, task: Task, moment: Moment) -> int:
    """Whole seconds since the moment could first have fired: it, or when its due time was set."""
    could_fire = moment.at if task.due is None else max(moment.at, task.due.set_at)
    return max(0, int((draft.now - could_fire).total_seconds()))
