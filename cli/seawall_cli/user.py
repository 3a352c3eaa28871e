"""Who asks, and which tasks are theirs: by the roster, or by the role they act in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seawall import Task
    from seawall_cli.app import App


@dataclass(frozen=True)
class User:
    """Whoever asks. Without a roster and a role, `roles` is None: every task is theirs."""

    person: str | None
    roles: frozenset[str] | None

    def owns(self, task: Task) -> bool:
        """Whether the task is theirs to do."""
        if task.assignee is not None:
            return task.assignee == self.person
        return self.roles is None or task.owner is None or task.owner in self.roles

    def approves(self, task: Task) -> bool:
        """Whether the task waits for an approval that they may give."""
        if not task.approvers or task.hidden:
            return False
        if task.approver_people:
            return self.person in task.approver_people
        return self.roles is None or not self.roles.isdisjoint(task.approvers)

    def acts(self, task: Task) -> bool:
        """Whether the next move is theirs."""
        if self.person is not None and task.offered_to == self.person:
            return True
        return self.approves(task) if task.approvers else self.owns(task)


def user(app: App, role: str | None) -> User:
    """Whoever asks, in all of their roles or in one."""
    roster = app.roster()
    if not roster.people:
        return User(app.somebody, None if role is None else frozenset({role}))
    held = frozenset[str]() if app.somebody is None else roster.roles(app.somebody)
    return User(app.somebody, held if role is None else held & {role})
