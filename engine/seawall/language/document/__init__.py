"""The keys of a playbook, and what each holds.

These forms are the one list of the language's keys: the parser, the JSON Schema for editors and
the language reference are made from them. A short form (`next: verify`, `due: 45m`) is turned into
the long one before it is checked, so the compiler sees one form only. Names are not resolved here.
"""

from seawall.language.document.clocks import (
    TASK_WORDS,
    Action,
    Escalation,
    EveryRule,
    RepeatRule,
    Rung,
    Timeout,
)
from seawall.language.document.declared import Calendar, Fact, Needed, Role
from seawall.language.document.playbook import (
    LANGUAGE_VERSION,
    End,
    MeasureForm,
    Never,
    Playbook,
    SignalForm,
)
from seawall.language.document.rules import (
    AfterRule,
    ApproveRule,
    DueRule,
    Legal,
    MaxVisits,
    OwnerRule,
    Requirement,
    Rule,
)
from seawall.language.document.steps import EachItem, Step, TrackForm, WaitFor
from seawall.language.document.values import Text, what

__all__ = [
    "LANGUAGE_VERSION",
    "TASK_WORDS",
    "Action",
    "AfterRule",
    "ApproveRule",
    "Calendar",
    "DueRule",
    "EachItem",
    "End",
    "Escalation",
    "EveryRule",
    "Fact",
    "Legal",
    "MaxVisits",
    "MeasureForm",
    "Needed",
    "Never",
    "OwnerRule",
    "Playbook",
    "RepeatRule",
    "Requirement",
    "Role",
    "Rule",
    "Rung",
    "SignalForm",
    "Step",
    "Text",
    "Timeout",
    "TrackForm",
    "WaitFor",
    "what",
]
