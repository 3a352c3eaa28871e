"""`seawall inbox`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from seawall_cli import options
from seawall_cli.app import current

if TYPE_CHECKING:
    from rich.text import Text

    from seawall import Engine, InboxItem, Roster, Task


@click.command("inbox")
@click.argument("person", metavar="[PERSON]", required=False)
@click.option("--role", metavar="ROLE", help="What waits for this role.")
@click.option("--all", "everybody", is_flag=True, help="What waits for anybody.")
@click.option("--limit", type=click.IntRange(1, 500), default=50, help="At most so many.")
@options.reads
def command(
    person: str | None, role: str | None, everybody: bool, limit: int, as_json: bool
) -> None:
    """List what waits for a role or a person, by due time.

    That is what they own, what waits for their approval, and what was offered to them. Without a
    name it is yours. Without a roster nobody holds a role, so everything is shown. What somebody
    else has taken over comes last; what only waits for its parts is left out unless it is overdue.

    \b
    Example:
      seawall inbox
      seawall inbox --role lead
    """
    from seawall_cli import output

    app = current()
    roster = app.roster()
    yours = person is None and role is None and not everybody and bool(roster.people)
    if roster.people:
        for name in (person, app.person, app.actor if yours else None):
            _require_known(roster, name)
    if yours:
        person = app.actor
    with app.engine(roster=roster) as engine:
        items = engine.tasks(role=role, person=person, limit=limit, viewer=app.viewer())
        if role is not None and not items:
            _require_role(engine, roster, role)
    if as_json:
        output.json_out(items)
        return
    items = tuple(item for item in items if not _only_waits(item.task))
    if not items:
        output.line("Nothing waits.")
        return
    now = datetime.now(UTC)
    elsewhere = [item for item in items if _has_another(item.task, person)]
    rows = [_row(item, person, now) for item in items if item not in elsewhere]
    rows += [_row(item, person, now) for item in elsewhere]
    output.table(("due", "", "incident", "step", "", "who", "needs"), rows)


def _row(item: InboxItem, person: str | None, now: datetime) -> tuple[str | Text, ...]:
    from seawall_cli import output

    task = item.task
    when = "no due time" if task.due_at is None else output.until(task.due_at, now)
    when = when if task.paused_at is None else "paused"
    missing = output.HIDDEN if task.hidden else ", ".join(task.missing)
    taken = f"{task.assignee} has it" if _has_another(task, person) else ""
    return (
        output.styled((when, output.COLOURS[task.urgency])),
        f"#{item.incident.number}",
        item.incident.title,
        task.title,
        task.ref,
        task.owner_title,
        "; ".join(part for part in (taken, output.needs(task) or missing) if part),
    )


def _only_waits(task: Task) -> bool:
    """Whether nobody can do anything about it until what runs inside is through."""
    return bool(task.still_open) and task.urgency != "red"


def _has_another(task: Task, person: str | None) -> bool:
    """Whether somebody else was given a task, and nothing is asked of this person."""
    mine = (task.offered_to, task.assignee, *task.approver_people)
    return person is not None and task.assignee is not None and person not in mine


def _require_known(roster: Roster, person: str | None) -> None:
    """Raise UnknownPerson for a name that is not on the roster: nothing would wait for it."""
    from seawall import UnknownPerson
    from seawall.hints import nearest

    if person is not None and person not in roster.people:
        near = nearest(person, roster.people)
        raise UnknownPerson(f"there is no {person[:40]!r} on the roster{near}", names=[person])


def _require_role(engine: Engine, roster: Roster, role: str) -> None:
    """Raise UnknownName for a role that neither the roster nor a playbook knows."""
    from seawall.errors import UnknownName
    from seawall.hints import nearest

    known = {held for person in roster.people.values() for held in person.roles}
    for info in engine.playbooks():
        plan = engine.plan(info.digest)
        known.update(plan.roles, *(book.roles for book in plan.called.values()))
    if known and role not in known:
        near = nearest(role, sorted(known))
        raise UnknownName(f"no playbook has a role {role[:40]!r}{near}", names=[role])
