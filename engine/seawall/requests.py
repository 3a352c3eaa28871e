"""What can be asked of incidents: every command, as a method with its arguments.

An `Engine` carries each out at once and gives its `Answer`; a `Batch` collects them, to be carried
out together.
"""

from __future__ import annotations

import uuid
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from msgspec import Struct

from seawall.answers.views import Answer
from seawall.errors import BadCommand, BadFact
from seawall.machine import commands

R = TypeVar("R")
"""What asking gives."""


def _facts(given: Mapping[str, Any] | None) -> dict[str, Any]:
    """The facts of a command, as its own: whoever gave them may go on changing theirs."""
    if given is not None and not isinstance(given, Mapping):
        raise BadFact("facts must be given as names with values")
    return {name: _own(value) for name, value in (given or {}).items()}


def _own(value: Any) -> Any:
    return value.copy() if isinstance(value, (list, dict)) else value


class Asked(Struct, frozen=True):
    """A command that was asked for: of an incident, or (to open one) of a playbook."""

    of: int | str
    command: commands.Command
    request_id: str | None


class Commands(ABC, Generic[R]):
    """Every command that can be given to incidents.

    `incident` is its number, or its id; `step` the name of a step that is active, as in `Task.ref`.
    `actor` says who does it, and `role` in which role. With a `request_id`, asking again gives the
    same answer and changes nothing.

    Besides what each says, all raise UnknownIncident, NeverRule, DrillOnly, BadCommand where a word
    cannot be understood, Conflict and RequestReused, and then the command has changed nothing. A
    StoreError leaves open whether it was done: the same `request_id` again finds out.
    """

    _drill: bool = False

    @abstractmethod
    def _open(self, playbook: str, command: commands.Open, request_id: str | None) -> R:
        """Open an incident by a playbook."""

    @abstractmethod
    def _change(self, incident: int | str, command: commands.Command, request_id: str | None) -> R:
        """Carry a command out on an incident."""

    def open(
        self,
        playbook: str,
        facts: Mapping[str, Any] | None = None,
        *,
        actor: str,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Open an incident by a registered playbook (its id, the newest, or a digest).

        If the playbook has a key and an incident with it is open, that one is given back. Raises
        UnknownPlaybook, MissingFacts, UnknownFact, BadFact, NotPermitted.
        """
        command = commands.Open(
            actor=actor,
            role=role,
            id=str(uuid.uuid4()),
            facts=_facts(facts),
            drill=self._drill,
        )
        return self._open(playbook, command, request_id)

    def advance(
        self,
        incident: int | str,
        step: str,
        facts: Mapping[str, Any] | None = None,
        *,
        actor: str,
        role: str | None = None,
        reason: str | None = None,
        override: str | None = None,
        visit: int | None = None,
        request_id: str | None = None,
    ) -> R:
        """Leave a step, giving its facts. The playbook decides where that leads.

        `reason` is needed to change a fact that the step does not collect itself; `override` is a
        reason to set aside a requirement that allows it; with `visit` only that visit is left.
        Raises NotActive, UnknownStep, AlreadyEnded, MissingFacts, RequirementUnmet, UnknownFact,
        BadFact, ReasonRequired, NotPermitted, TooManyVisits, ApprovalPending, StillOpen, HeldBack,
        Waiting, KeyTaken, and Conflict where it is another visit.
        """
        if visit is not None and type(visit) is not int:
            raise BadCommand("the visit must be a whole number")
        command = commands.Advance(
            actor=actor,
            role=role,
            task=step,
            facts=_facts(facts),
            reason=reason,
            override=override,
            visit=visit,
        )
        return self._change(incident, command, request_id)

    def skip(
        self,
        incident: int | str,
        step: str,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Leave a skippable step without its facts.

        Raises NotSkippable, ReasonRequired, NotActive, UnknownStep, AlreadyEnded, NotPermitted,
        HeldBack, TooManyVisits.
        """
        command = commands.Skip(actor=actor, role=role, task=step, reason=reason)
        return self._change(incident, command, request_id)

    def set(
        self,
        incident: int | str,
        facts: Mapping[str, Any],
        *,
        actor: str,
        reason: str | None = None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Put facts on record, or correct them with a reason; what depends on them follows.

        Raises ReasonRequired, UnknownFact, BadFact, NotPermitted, KeyTaken.
        """
        command = commands.SetFacts(actor=actor, role=role, facts=_facts(facts), reason=reason)
        return self._change(incident, command, request_id)

    def note(
        self,
        incident: int | str,
        text: str,
        *,
        actor: str,
        step: str | None = None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Write a text into the log, about a step if one is named, active or not.

        Raises BadCommand where the text is empty or too long, UnknownStep, NotPermitted.
        """
        command = commands.Note(actor=actor, role=role, text=text, task=step)
        return self._change(incident, command, request_id)

    def assign(
        self,
        incident: int | str,
        step: str,
        person: str,
        *,
        actor: str,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Give an active task to a person, who is told.

        Raises NotActive, UnknownStep, AlreadyEnded, UnknownPerson, NotPermitted.
        """
        command = commands.Assign(actor=actor, role=role, task=step, person=person)
        return self._change(incident, command, request_id)

    def cancel(
        self,
        incident: int | str,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Give an incident up. Raises ReasonRequired, AlreadyEnded, NotPermitted."""
        command = commands.Cancel(actor=actor, role=role, reason=reason)
        return self._change(incident, command, request_id)

    def reopen(
        self,
        incident: int | str,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Go on with an incident that is over, in the step it left.

        Raises NotEnded, ReasonRequired, NotPermitted, KeyTaken.
        """
        command = commands.Reopen(actor=actor, role=role, reason=reason)
        return self._change(incident, command, request_id)

    def approve(
        self,
        incident: int | str,
        step: str,
        *,
        actor: str,
        override: str | None = None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Approve what a step was advanced with; enough approvals leave it.

        `override` is a reason to approve one's own work where nobody else can. Raises NotAsked,
        NotPermitted, NotActive, UnknownStep, AlreadyEnded, Conflict, and what `advance` raises.
        """
        command = commands.Approve(actor=actor, role=role, task=step, override=override)
        return self._change(incident, command, request_id)

    def reject(
        self,
        incident: int | str,
        step: str,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Give a step back that waits for approval, to who advanced it.

        Raises NotAsked, NotPermitted, ReasonRequired, TooManyRounds, NotActive, UnknownStep,
        AlreadyEnded.
        """
        command = commands.Reject(actor=actor, role=role, task=step, reason=reason)
        return self._change(incident, command, request_id)

    def signal(
        self,
        incident: int | str,
        signal: str,
        facts: Mapping[str, Any] | None = None,
        *,
        actor: str,
        signal_id: str | None = None,
        reason: str | None = None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Say that something arrived from outside, with the facts it carries.

        The same signal with the same `signal_id` again changes nothing. Raises UnknownSignal,
        MissingFacts, UnknownFact, BadFact, ReasonRequired, NotPermitted, AlreadyEnded, KeyTaken.
        """
        command = commands.Signal(
            actor=actor,
            role=role,
            signal=signal,
            facts=_facts(facts),
            signal_id=signal_id,
            reason=reason,
        )
        return self._change(incident, command, request_id)

    def add(
        self,
        incident: int | str,
        step: str,
        item: str,
        *,
        actor: str,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Add an item to a step that runs its steps for each.

        Raises Conflict where it is there already, BadCommand, NotActive, UnknownStep, AlreadyEnded,
        NotPermitted.
        """
        command = commands.Add(actor=actor, role=role, task=step, item=item)
        return self._change(incident, command, request_id)

    def handover(
        self,
        incident: int | str,
        step: str,
        person: str,
        *,
        actor: str,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Offer an active task to a person. Until they `accept`, nothing changes.

        Raises NotActive, UnknownStep, AlreadyEnded, UnknownPerson, NotPermitted, and Conflict where
        they have it already.
        """
        command = commands.Handover(actor=actor, role=role, task=step, person=person)
        return self._change(incident, command, request_id)

    def accept(
        self,
        incident: int | str,
        step: str,
        *,
        actor: str,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Take over a task that was offered.

        Raises NotAsked, NotPermitted, NotActive, UnknownStep, AlreadyEnded.
        """
        command = commands.Accept(actor=actor, role=role, task=step)
        return self._change(incident, command, request_id)

    def pause(
        self,
        incident: int | str,
        step: str,
        *,
        actor: str,
        reason: str | None = None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Stop the clock of a task.

        Raises NotPausable, NotActive, UnknownStep, AlreadyEnded, NotPermitted, and Conflict where
        it is paused already.
        """
        command = commands.Pause(actor=actor, role=role, task=step, reason=reason)
        return self._change(incident, command, request_id)

    def resume(
        self,
        incident: int | str,
        step: str,
        *,
        actor: str,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Let a paused clock go on; the due time moves by the time lost.

        Raises Conflict where it is not paused, NotActive, UnknownStep, AlreadyEnded, NotPermitted.
        """
        command = commands.Resume(actor=actor, role=role, task=step)
        return self._change(incident, command, request_id)

    def waive(
        self,
        incident: int | str,
        step: str,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> R:
        """Stop a legal clock, with a reason.

        Raises NotWaivable, ReasonRequired, NotActive, UnknownStep, AlreadyEnded, NotPermitted.
        """
        command = commands.Waive(actor=actor, role=role, task=step, reason=reason)
        return self._change(incident, command, request_id)


class Batch(Commands[int]):
    """Commands that are carried out together, in one transaction: all of them, or none.

    Each method gives the command's place among the `answers`, which are there when the `with` block
    has ended. A refusal is raised there, and then nothing was kept. Once the block has ended, the
    batch is over, however it ended: to try again, begin another.
    """

    def __init__(self, carry_out: Callable[[list[Asked]], tuple[Answer, ...]], drill: bool) -> None:
        self._carry_out, self._drill = carry_out, drill
        self._asked: list[Asked] = []
        self._answers: tuple[Answer, ...] | None = None
        self._over = False

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers, in the order of the commands. Raises BadCommand where they are not there."""
        if self._answers is None:
            raise BadCommand("a batch has its answers when its `with` block has ended well")
        return self._answers

    def __enter__(self) -> Self:
        self._require_going_on()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._over = True
        if kind is None:
            self._answers = self._carry_out(self._asked)

    def _open(self, playbook: str, command: commands.Open, request_id: str | None) -> int:
        return self._ask(Asked(playbook, command, request_id))

    def _change(
        self, incident: int | str, command: commands.Command, request_id: str | None
    ) -> int:
        return self._ask(Asked(incident, command, request_id))

    def _ask(self, asked: Asked) -> int:
        self._require_going_on()
        self._asked.append(asked)
        return len(self._asked) - 1

    def _require_going_on(self) -> None:
        """Raise BadCommand where the block has ended: what it held is not to be done twice."""
        if self._over:
            raise BadCommand("this batch is over already; begin another")
