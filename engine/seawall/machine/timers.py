"""What happens by itself when time passes.

Everything due until a moment fires in order, each rung once. What a rung or a passed due time
does (set facts, tell people, leave the step) is done at once and can make new moments, which fire
in the same run if they are due too. The run ends because every loop between steps is bounded by
`max_visits`, and every due time has finitely many rungs.
"""

from __future__ import annotations

from datetime import datetime

from seawall.machine import clocks, evidence
from seawall.machine.clocks import Moment
from seawall.machine.draft import Draft
from seawall.machine.entries import Breached, RungFired
from seawall.machine.moves import moved_by_time, settle
from seawall.machine.people import resolve
from seawall.machine.plan import Action
from seawall.machine.state import Task


def fire(draft: Draft, until: datetime) -> None:
    """Fire every moment up to `until`, earliest first."""
    with draft.by_timer():
        while draft.state.status == "open":
            moment = clocks.next_moment(draft.playbook, draft.state)
            if moment is None or moment.at > until:
                return
            _fire(draft, moment)
            settle(draft)


def _fire(draft: Draft, moment: Moment) -> None:
    task = draft.state.tasks[moment.task]
    if moment.breach:
        _breach(draft, task, moment)
    else:
        _fire_rung(draft, task, moment)


def _fire_rung(draft: Draft, task: Task, moment: Moment) -> None:
    rung = draft.step(task).rungs[moment.rung]
    draft.write(
        RungFired(
            task=task.ref,
            rung=moment.rung,
            label=rung.label,
            moment=moment.at,
            late=_lateness(draft, task, moment),
            tell=resolve(draft.plan, draft.roster, task, rung.action.tell),
        )
    )
    _act(draft, task, rung.action, f"rung_{moment.rung}")


def _breach(draft: Draft, task: Task, moment: Moment) -> None:
    action = draft.step(task).on_timeout or Action()
    draft.write(
        Breached(
            task=task.ref,
            due=moment.at,
            late=_lateness(draft, task, moment),
            tell=resolve(draft.plan, draft.roster, task, action.tell),
        )
    )
    _act(draft, task, action, "timeout")


def _act(draft: Draft, task: Task, action: Action, trigger: str) -> None:
    for name, value in action.set.items():
        if draft.state.value(name) != value:
            evidence.put(draft, name, value, None, task)
    if action.to is not None:
        moved_by_time(draft, draft.state.tasks[task.ref], trigger, action.to)


def _lateness(draft: Draft, task: Task, moment: Moment) -> int:
    """Whole seconds since the moment could first have fired: it, or when its due time was set."""
    could_fire = moment.at if task.due is None else max(moment.at, task.due.set_at)
    return max(0, int((draft.now - could_fire).total_seconds()))
