"""An incident as it stands: drawn from its state and its playbook, at one moment, for one viewer.

What a task lacks, where it leads and who is next are asked of the heart, which judges commands by
the same answers; so what is shown to be possible is.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import structs

from seawall.answers.views import (
    Ask,
    Incident,
    Measured,
    RecordedFact,
    Task,
    Urgency,
    Way,
)
from seawall.machine import approvals, clocks, evidence, facts, inner
from seawall.machine.draft import Draft
from seawall.machine.measures import Span, spans
from seawall.machine.people import Roster
from seawall.machine.plan import Fact, Plan, say
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import bare, plan_at
from seawall.machine.sight import HIDDEN, Viewer
from seawall.machine.state import State, inside
from seawall.machine.state import Task as ActiveTask
from seawall.searched import key_of, labels_of


def incident_view(
    playbook: Playbook,
    state: State,
    number: int,
    now: datetime,
    language: str,
    roster: Roster,
    viewer: Viewer,
) -> Incident:
    """The picture of an incident at `now`, as far as the viewer may see it."""
    plan = playbook.plan
    draft = Draft(playbook, state, "", roster, now)
    end = plan.ends.get(state.end or "")
    return Incident(
        number=number,
        id=state.id,
        playbook=plan.id,
        version=plan.version,
        digest=state.digest,
        title=say(plan.title, language),
        timezone=plan.timezone,
        status=state.status,
        end=state.end,
        end_title="" if end is None else say(end.title, language),
        drill=state.drill,
        opened_at=state.opened_at,
        ended_at=state.ended_at,
        seq=state.seq,
        key=key_of(plan, state),
        labels=labels_of(plan, state),
        facts={ref: _fact(plan, state, ref, language, viewer) for ref in state.facts},
        tasks=tuple(_task(draft, task, now, language, viewer) for task in _by_due(state)),
        done=tuple(state.left),
        next_at=clocks.next_at(playbook, state),
        measures=tuple(
            _measured(span, language)
            for span in spans(playbook, state, now)
            if viewer.sees_measure(plan, span.measure)
        ),
    )


def _by_due(state: State) -> list[ActiveTask]:
    never = datetime.max.replace(tzinfo=state.at.tzinfo)
    return sorted(state.tasks.values(), key=lambda t: (t.due.at if t.due else never, t.ref))


def _measured(span: Span, language: str) -> Measured:
    target = span.measure.target
    return Measured(
        id=span.measure.id,
        title=say(span.measure.title, language, span.measure.id),
        status=span.status,
        seconds=None if span.length is None else span.length.total_seconds(),
        target=None if target is None else target.elapsed.total_seconds(),
        until=span.until,
        calendar=span.measure.calendar,
    )


def _fact(plan: Plan, state: State, ref: str, language: str, viewer: Viewer) -> RecordedFact:
    home, name = plan_at(plan, ref), bare(ref)
    fact, value = home.facts[name], state.value(ref)
    title = say(fact.title, language, name)
    if not viewer.sees_fact(plan, ref):
        return RecordedFact(type=fact.type, title=title, value=None, shown=HIDDEN, hidden=True)
    shown = facts.shown(fact.type, value, home.timezone)
    own = value.copy() if isinstance(value, (list, dict)) else value  # the state is not theirs
    return RecordedFact(type=fact.type, title=title, value=own, shown=shown)


def _task(draft: Draft, task: ActiveTask, now: datetime, language: str, viewer: Viewer) -> Task:
    seen = viewer.sees_step(draft.plan, task.ref)
    picture = _whole_task(draft, task, now, language)
    if seen:
        ways = tuple(_seen_way(draft.plan, task, way, viewer) for way in picture.ways)
        return structs.replace(picture, ways=ways)
    return structs.replace(
        picture,
        title=task.step,
        guide="",
        collects=(),
        missing=(),
        unmet=(),
        ways=(),
        given_back=None,
        hidden=True,
    )


def _seen_way(plan: Plan, task: ActiveTask, way: Way, viewer: Viewer) -> Way:
    """The way without the title of a step that the viewer may not see."""
    if way.ends or viewer.sees_step(plan, inside(task.scope, way.to)):
        return way
    return structs.replace(way, title=way.to)


def _whole_task(draft: Draft, task: ActiveTask, now: datetime, language: str) -> Task:
    step, book = draft.step(task), draft.book(task)
    lack = evidence.lacking(draft, task)
    owner = task.owner
    people = (task.assignee,) if task.assignee else draft.roster.holders(owner) if owner else ()
    rule = clocks.rule_of(book, task)
    return Task(
        ref=task.ref,
        step=task.step,
        title=say(step.title, language, task.step),
        guide=say(step.guide, language),
        visit=task.visit,
        owner=owner,
        owner_title=role_title(draft.playbook, owner, language),
        people=people,
        assignee=task.assignee,
        entered_at=task.entered_at,
        due_at=None if task.due is None else task.due.at,
        urgency=urgency(book, task, now),
        skippable=step.skippable,
        collects=tuple(
            ask(book.plan.facts[need.fact], language, need.optional) for need in step.collect
        ),
        missing=lack.facts,
        unmet=tuple(say(requirement.say, language) for requirement in lack.unmet),
        ways=_ways(draft, task, bool(lack.facts), language),
        track=task.track,
        approvers=() if task.approval is None else task.approval.missing,
        approver_people=approvals.people_asked(draft, task),
        deputies_at=approvals.deputies_from(draft, task),
        author=None if task.approval is None else task.approval.author,
        given_back=task.given_back,
        given_back_by=task.given_back_by,
        rejections=task.rejections,
        still_open=() if task.settled else inner.still_open(draft, task),
        held_by=evidence.holding_back(draft, task),
        waits_for=None if step.wait is None or task.settled else step.wait.signal,
        by_hand=step.wait is None or step.wait.manual or task.settled,
        offered_to=task.handover,
        paused_at=task.paused_at,
        pausable=rule is not None and rule.pausable,
        legal=rule is not None and rule.legal,
        repeats=step.repeat is not None,
    )


def ask(fact: Fact, language: str, optional: bool = False) -> Ask:
    """What to ask somebody for a fact."""
    return Ask(
        fact=fact.id,
        type=fact.type,
        title=say(fact.title, language, fact.id.replace("_", " ").capitalize()),
        help=say(fact.help, language),
        options=fact.of or fact.items,
        optional=optional or fact.optional,
    )


def urgency(book: Playbook, task: ActiveTask, now: datetime) -> Urgency:
    """How much of the task's window is gone at `now`, or when its clock was paused."""
    if task.due is None:
        return "none"
    now = task.paused_at or now
    if now >= task.due.at:
        return "red"
    from_when = clocks.urgent_from(book, task)
    return "orange" if from_when is not None and now >= from_when else "green"


def role_title(playbook: Playbook, role: str | None, language: str) -> str:
    """What people call a role."""
    roles = playbook.roles
    return say(roles[role].title, language, role) if role in roles else role or ""


def _ways(draft: Draft, task: ActiveTask, undecided: bool, language: str) -> tuple[Way, ...]:
    """Where advancing leads: the one way, if the facts decide it already, else all of them."""
    step = draft.step(task)
    if undecided and len(step.next) > 1 and step.repeat is None:
        return tuple(_way(draft, task, rule.to, rule.when, language) for rule in step.next)
    to = draft.book(task).destination("advance", task.step, draft.ask(task))
    return () if to is None else (_way(draft, task, to, None, language),)


def _way(draft: Draft, task: ActiveTask, to: str, when: str | None, language: str) -> Way:
    plan = draft.book(task).plan
    step = plan.steps.get(to)
    if step is None:
        end = plan.ends.get(to)
        title = to if end is None else say(end.title, language, to)
        return Way(to=to, title=title, when=when, ends=True)
    owner = next((rule.role for rule in step.owner if draft.holds(task, rule.when)), None)
    return Way(
        to=to,
        title=say(step.title, language, to),
        owner=owner,
        owner_title=role_title(draft.playbook, owner, language),
        when=when,
    )
