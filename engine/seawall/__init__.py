"""Seawall: a playbook workflow engine for the day a wave of anger rolls over your organisation.

    from pathlib import Path
    from seawall import Engine

    with Engine("seawall.db") as engine:
        engine.register(Path("rumour.yaml"))
        incident = engine.open("rumour", {...}, actor="anna").incident

The names below are everything public; each is loaded when it is first used, so importing
`seawall` itself loads nothing else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seawall.answers.views import (
        Answer,
        Ask,
        Audit,
        Checkpoint,
        Export,
        Failed,
        InboxItem,
        Incident,
        LogEntry,
        Measured,
        Message,
        Page,
        PlaybookInfo,
        RecordedFact,
        Sweep,
        Task,
        Verification,
        Way,
        as_data,
    )
    from seawall.archive import verify_export
    from seawall.catalogue import shipped
    from seawall.engine import Engine
    from seawall.errors import (
        AlreadyEnded,
        AlreadyErased,
        ApprovalPending,
        BadCheckpoint,
        BadCommand,
        BadConfig,
        BadExport,
        BadFact,
        BadPlaybook,
        BadScenario,
        Busy,
        CannotMigrate,
        Conflict,
        Damaged,
        DrillOnly,
        HeldBack,
        KeyTaken,
        MissingFacts,
        NeverRule,
        NewerDatabase,
        NotActive,
        NotAsked,
        NotEmpty,
        NotEnded,
        NotErasable,
        NotPausable,
        NotPermitted,
        NotSkippable,
        NotWaivable,
        ReasonRequired,
        Refusal,
        RequestReused,
        RequirementUnmet,
        SeawallError,
        StillOpen,
        StoreError,
        TooManyRounds,
        TooManyVisits,
        Unavailable,
        UnknownFact,
        UnknownIncident,
        UnknownName,
        UnknownPerson,
        UnknownPlaybook,
        UnknownSignal,
        UnknownStep,
        Waiting,
    )
    from seawall.integrity.checkpoints import new_key
    from seawall.machine.people import Person, Roster
    from seawall.machine.sight import Viewer
    from seawall.reports.model import Report
    from seawall.requests import Batch
    from seawall.roster import load as load_roster
    from seawall.stats.model import Stats

__version__ = "0.1.0"

_ERRORS = (
    "AlreadyEnded", "AlreadyErased", "ApprovalPending", "BadCheckpoint", "BadCommand",
    "BadConfig", "BadExport", "BadFact", "BadPlaybook", "BadScenario", "Busy", "CannotMigrate",
    "Conflict", "Damaged", "DrillOnly", "HeldBack", "KeyTaken", "MissingFacts", "NeverRule",
    "NewerDatabase", "NotActive", "NotAsked", "NotEmpty", "NotEnded", "NotErasable",
    "NotPausable", "NotPermitted", "NotSkippable", "NotWaivable", "ReasonRequired", "Refusal",
    "RequestReused", "RequirementUnmet", "SeawallError", "StillOpen", "StoreError",
    "TooManyRounds", "TooManyVisits", "Unavailable", "UnknownFact", "UnknownIncident",
    "UnknownName", "UnknownPerson", "UnknownPlaybook", "UnknownSignal", "UnknownStep",
    "Waiting",
)  # fmt: skip
_VIEWS = (
    "Answer", "Ask", "Audit", "Checkpoint", "Export", "Failed", "InboxItem", "Incident",
    "LogEntry", "Measured", "Message", "Page", "PlaybookInfo", "RecordedFact", "Sweep", "Task",
    "Verification", "Way", "as_data",
)  # fmt: skip
_HOMES = {
    "Batch": ("seawall.requests", "Batch"),
    "Engine": ("seawall.engine", "Engine"),
    "Person": ("seawall.machine.people", "Person"),
    "Roster": ("seawall.machine.people", "Roster"),
    "load_roster": ("seawall.roster", "load"),
    "Viewer": ("seawall.machine.sight", "Viewer"),
    "Report": ("seawall.reports.model", "Report"),
    "Stats": ("seawall.stats.model", "Stats"),
    "new_key": ("seawall.integrity.checkpoints", "new_key"),
    "verify_export": ("seawall.archive", "verify_export"),
    "shipped": ("seawall.catalogue", "shipped"),
    **{name: ("seawall.errors", name) for name in _ERRORS},
    **{name: ("seawall.answers.views", name) for name in _VIEWS},
}

__all__ = [
    "AlreadyEnded",
    "AlreadyErased",
    "Answer",
    "ApprovalPending",
    "Ask",
    "Audit",
    "BadCheckpoint",
    "BadCommand",
    "BadConfig",
    "BadExport",
    "BadFact",
    "BadPlaybook",
    "BadScenario",
    "Batch",
    "Busy",
    "CannotMigrate",
    "Checkpoint",
    "Conflict",
    "Damaged",
    "DrillOnly",
    "Engine",
    "Export",
    "Failed",
    "HeldBack",
    "InboxItem",
    "Incident",
    "KeyTaken",
    "LogEntry",
    "Measured",
    "Message",
    "MissingFacts",
    "NeverRule",
    "NewerDatabase",
    "NotActive",
    "NotAsked",
    "NotEmpty",
    "NotEnded",
    "NotErasable",
    "NotPausable",
    "NotPermitted",
    "NotSkippable",
    "NotWaivable",
    "Page",
    "Person",
    "PlaybookInfo",
    "ReasonRequired",
    "RecordedFact",
    "Refusal",
    "Report",
    "RequestReused",
    "RequirementUnmet",
    "Roster",
    "SeawallError",
    "Stats",
    "StillOpen",
    "StoreError",
    "Sweep",
    "Task",
    "TooManyRounds",
    "TooManyVisits",
    "Unavailable",
    "UnknownFact",
    "UnknownIncident",
    "UnknownName",
    "UnknownPerson",
    "UnknownPlaybook",
    "UnknownSignal",
    "UnknownStep",
    "Verification",
    "Viewer",
    "Waiting",
    "Way",
    "as_data",
    "load_roster",
    "new_key",
    "shipped",
    "verify_export",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'seawall' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    value = getattr(import_module(module), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
