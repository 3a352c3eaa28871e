"""Every error Seawall raises, in one tree.

    SeawallError
    ├── BadPlaybook             the playbook has errors; `problems` holds each with its place
    ├── BadScenario             a scenario file cannot be understood
    ├── BadConfig               a roster, address or setting cannot be understood
    ├── BadExport               an export is not as Seawall wrote it
    ├── BadCheckpoint           a checkpoint is not as Seawall signed it
    ├── Refusal                 a command was refused and nothing changed
    │   ├── UnknownName         the command names something that is not there
    │   │   ├── UnknownPlaybook
    │   │   ├── UnknownIncident
    │   │   ├── UnknownStep
    │   │   ├── UnknownFact
    │   │   ├── UnknownSignal
    │   │   └── UnknownPerson
    │   ├── BadFact             a value does not fit its fact's type
    │   ├── MissingFacts        a step may not be left yet: facts are not on record
    │   ├── RequirementUnmet    a step may not be left yet: a requirement is false
    │   ├── ReasonRequired      this command needs a reason
    │   ├── NotActive           the step is not active now
    │   ├── NotSkippable        the playbook does not let this step be skipped
    │   ├── NotPausable         the playbook does not let this clock be paused
    │   ├── NotWaivable         no legal clock runs on this step
    │   ├── NotAsked            nobody asked for this approval or hand-over
    │   ├── ApprovalPending     the step waits for approval already
    │   ├── TooManyRounds       the step was rejected as often as it may be
    │   ├── StillOpen           what runs inside the step is not through
    │   ├── HeldBack            steps that come before it have not been left
    │   ├── Waiting             the step ends with its signal only
    │   ├── NeverRule           the playbook says that this must never be
    │   ├── NotPermitted        the roster does not let this person do that
    │   ├── TooManyVisits       the step was visited as often as it may be
    │   ├── AlreadyEnded        the incident is over
    │   ├── NotEnded            the incident is still open
    │   ├── CannotMigrate       what is on record or active means nothing in that version
    │   ├── NotErasable         what is to be erased cannot be
    │   ├── AlreadyErased       what is to be erased was erased before
    │   ├── DrillOnly           a drill and a real incident may not be mixed
    │   ├── BadCommand          a command's own words cannot be understood
    │   └── Conflict            somebody else was first
    │       ├── RequestReused   the request id was used for another command
    │       └── KeyTaken        another open incident has that key
    └── StoreError              the database could not do it
        ├── Unavailable         it cannot be reached, opened or written
        ├── Busy                it stayed locked by others
        ├── NotEmpty            something is in it already
        ├── NewerDatabase       it was made by a newer Seawall
        └── Damaged             what it holds is not what Seawall wrote

An error's `code` is stable and meant for programs; its text is one sentence meant for people.
A class's docstring says when it is raised and what to do then.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from seawall.language.problems import Problem


MAX_NAMED = 200
"""Characters of a name that an error repeats: somebody may have given megabytes."""


class SeawallError(Exception):
    """Something Seawall refuses or cannot do; the base of every error it raises on purpose."""

    code: ClassVar[str] = "error"

    def __init__(self, message: str, *, names: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.names: tuple[str, ...] = tuple(name[:MAX_NAMED] for name in names)

    @property
    def message(self) -> str:
        """The sentence for people."""
        return str(self.args[0])

    def __reduce__(self) -> tuple[Any, ...]:
        """For another process, whatever the class is made from: Python would make it anew from its
        sentence alone, and pools of workers hang on an error that cannot be."""
        return _restored, (type(self), self.args), vars(self)


def _restored(kind: type[SeawallError], args: tuple[Any, ...]) -> SeawallError:
    return kind.__new__(kind, *args)


class BadPlaybook(SeawallError):
    """A playbook (`file`) has errors. Mend each of `problems`; `seawall check` shows them."""

    code = "bad_playbook"

    def __init__(self, message: str, file: str, problems: Sequence[Problem]) -> None:
        super().__init__(message)
        self.file = file
        self.problems: tuple[Problem, ...] = tuple(problems)


class BadScenario(SeawallError):
    """A scenario (`file`) cannot be understood. Mend each of `problems`, where it points."""

    code = "bad_scenario"

    def __init__(self, message: str, file: str, problems: Sequence[Problem]) -> None:
        super().__init__(message)
        self.file = file
        self.problems: tuple[Problem, ...] = tuple(problems)


class BadConfig(SeawallError):
    """A roster, a database address or a setting cannot be understood."""

    code = "bad_config"


class BadExport(SeawallError):
    """An export was cut short or changed, or is none; the message says in which line."""

    code = "bad_export"


class BadCheckpoint(SeawallError):
    """A checkpoint was cut short or changed, is none, or was signed with another key."""

    code = "bad_checkpoint"


class Refusal(SeawallError):
    """A command was refused; the incident is exactly as it was before."""

    code = "refused"


class UnknownName(Refusal):
    """A command names something that does not exist."""

    code = "unknown"


class UnknownPlaybook(UnknownName):
    """No playbook of that name is registered. Register it, or open it by its file."""

    code = "unknown_playbook"


class UnknownIncident(UnknownName):
    """No incident has that number or id."""

    code = "unknown_incident"


class UnknownStep(UnknownName):
    """The playbook has no step of that name."""

    code = "unknown_step"


class UnknownFact(UnknownName):
    """The playbook declares no fact of that name; `names` holds each such name."""

    code = "unknown_fact"


class UnknownSignal(UnknownName):
    """No playbook of the incident has a signal of that name."""

    code = "unknown_signal"


class UnknownPerson(UnknownName):
    """The roster does not know this person."""

    code = "unknown_person"


class BadFact(Refusal):
    """A value does not fit the type of its fact; `names` holds every such fact."""

    code = "bad_fact"


class MissingFacts(Refusal):
    """A step cannot be left: `names` are the facts not on record, `unmet` what else is not met."""

    code = "missing_facts"

    def __init__(self, message: str, *, names: Sequence[str], unmet: Sequence[str] = ()) -> None:
        super().__init__(message, names=names)
        self.unmet: tuple[str, ...] = tuple(unmet)


class RequirementUnmet(Refusal):
    """A step cannot be left: every fact is there, but `unmet` requirements are false."""

    code = "requirement_unmet"

    def __init__(self, message: str, *, unmet: Sequence[str]) -> None:
        super().__init__(message)
        self.unmet: tuple[str, ...] = tuple(unmet)


class ReasonRequired(Refusal):
    """The log must say why: give a reason. `names` are the facts that would change, if any."""

    code = "reason_required"


class NotActive(Refusal):
    """The step is not active now, so it cannot be left or assigned. `names` are those that are."""

    code = "not_active"


class NotSkippable(Refusal):
    """The playbook does not say `skippable: true` on this step."""

    code = "not_skippable"


class NotPausable(Refusal):
    """The due time in force does not say `pausable: true`, or there is none."""

    code = "not_pausable"


class NotWaivable(Refusal):
    """The due time in force does not say `legal: true`, or there is none."""

    code = "not_waivable"


class NotAsked(Refusal):
    """The step does not wait for an approval, or nobody offered it to you. See `status`."""

    code = "not_asked"


class ApprovalPending(Refusal):
    """The step was advanced and waits for approval by `names`; to change it, set its facts."""

    code = "approval_pending"


class TooManyRounds(Refusal):
    """The step was given back as often as its `rounds` allow: approve it, or let it be."""

    code = "too_many_rounds"


class StillOpen(Refusal):
    """The step cannot be left yet: the tracks or items `names` are not through."""

    code = "still_open"


class HeldBack(Refusal):
    """The step cannot be left yet: the steps `names` come before it and have not been left."""

    code = "held_back"


class Waiting(Refusal):
    """The step ends when its signal arrives, and not by hand."""

    code = "waiting"


class NeverRule(Refusal):
    """A `never` rule of the playbook would hold afterwards. The message is the rule's own."""

    code = "never_rule"


class NotPermitted(Refusal):
    """The roster does not give this person a role that may do this."""

    code = "not_permitted"


class TooManyVisits(Refusal):
    """The move would visit a step more often than its `max_visits` allows."""

    code = "too_many_visits"


class AlreadyEnded(Refusal):
    """The incident is over. `reopen` it first, with a reason."""

    code = "already_ended"


class NotEnded(Refusal):
    """The incident is still open, so it cannot be reopened."""

    code = "not_ended"


class CannotMigrate(Refusal):
    """The incident's state means nothing in the version to move it to: `names` says each thing that
    stands in the way, as a sentence."""

    code = "cannot_migrate"


class NotErasable(Refusal):
    """What is to be erased is not on record, is no fact and no note, or was written before words
    were sealed; or a fact it was copied from would have to go too. `names` says which."""

    code = "not_erasable"


class AlreadyErased(Refusal):
    """What is to be erased was erased before: `names` says which. Nothing of it is left."""

    code = "already_erased"


class DrillOnly(Refusal):
    """A drill moves only inside `seawall drill`, and a real incident never does."""

    code = "drill_only"


class BadCommand(Refusal):
    """A person's name, a reason, a text or a request id is empty, too long or not text."""

    code = "bad_command"


class Conflict(Refusal):
    """The incident changed since you looked. Look again, then decide anew."""

    code = "conflict"


class RequestReused(Conflict):
    """This request id already stands for another command. Use a new one."""

    code = "request_reused"


class KeyTaken(Conflict):
    """Another open incident of this playbook already has this key."""

    code = "key_taken"


class StoreError(SeawallError):
    """The database could not do what was asked; nothing was half-done."""

    code = "store_error"


class Unavailable(StoreError):
    """The database cannot be reached, opened, read or written. The message says why."""

    code = "unavailable"


class Busy(StoreError):
    """The database stayed locked by others for too long. The command is safe to try again."""

    code = "busy"


class NotEmpty(StoreError):
    """An export can only be imported into a database in which nothing is. Name a new one."""

    code = "not_empty"


class NewerDatabase(StoreError):
    """The database was made by a newer Seawall than this one. Upgrade Seawall."""

    code = "newer_database"


class Damaged(StoreError):
    """The database holds something Seawall did not write. Run `seawall verify`."""

    code = "damaged"


def codes() -> frozenset[str]:
    """Every code there is."""
    found, waiting = set(), [SeawallError]
    while waiting:
        error = waiting.pop()
        found.add(error.code)
        waiting += error.__subclasses__()
    return frozenset(found)
