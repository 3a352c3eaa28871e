"""From read YAML to a checked model, with every error at its place.

Pydantic says what is wrong along a path of its own; here that path is followed through the text
as far as it goes, and each kind of error becomes a sentence for an author, and one on what would be
right. A misspelt key is read as the one it was meant for, and something harmless stands in for what
cannot be read, so that neither hides anything else.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from msgspec import Struct
from pydantic_core import ErrorDetails, ValidationError

from seawall.hints import CURLY, closest, is_curly, straight
from seawall.language import forms
from seawall.language.document import what
from seawall.language.forms import Form, Key
from seawall.language.neutral import StandIns
from seawall.language.problems import Place, Problem
from seawall.language.source import Path, Source

Model = TypeVar("Model", bound=Form)

MAX_PROBLEMS = 100
"""A file with more errors than this is another kind of file."""
_ROUNDS = 12
"""Inside a misspelt key there may be another, and so on; nobody misspells more than these."""

NAME_HELP = "names are of small letters, digits and _, and begin with a letter, as first_answer"

_TYPES = {
    "string_type": "write a text",
    "int_type": "write a whole number, as 3",
    "float_type": "write a number, as 3 or 2.5",
    "bool_type": "write true or false",
    "list_type": "write a list, as [first, second]",
    "dict_type": "write keys with their values, as {first: 1, second: 2}",
    "model_type": "write keys with their values, as {first: 1, second: 2}",
    "model_attributes_type": "write keys with their values, as {first: 1, second: 2}",
}
_FORMS = {
    "after": "write a step, or a list of steps, as [fix, {step: verify, at_most: 2h}]",
    "approve": "write a role, or rules such as {by: lead, within: 15m}",
    "by": "write a role, or a list of roles",
    "calendars": 'write each with its hours, as {office: {hours: {mon-fri: "09:00-17:00"}}}',
    "closed": "write a list of dates, as [2026-12-24]",
    "collect": "write a list of facts, as [verdict, reach]",
    "confidential": "write a role, or a list of roles: those who may see it",
    "due": "write a duration such as 45m, or rules such as {within: 45m, of: posted_at}",
    "each": "write what one is called and its steps, as {item: person, steps: [{id: call, …}]}",
    "ends": "write each with what it means, as {resolved: It is over}",
    "escalate": "write an escalation's name, or moments such as {at: due, tell: owner}",
    "escalations": "write each with its moments, as {standard: [{at: due, tell: owner}]}",
    "every": "write a duration such as 2h, or rules such as {when: …, every: 30m}",
    "facts": "write each with its type, as {claim: {type: text}}",
    "from": "write a step, or a list of steps",
    "hours": 'write days and their hours, as {mon-fri: "09:00-17:00"}',
    "items": "write a list of what is to be ticked off, as [call, write]",
    "labels": "write a list of facts, as [severity]",
    "legal": "write true, or who may waive it, as {waive: lead}",
    "max_visits": "write a number such as 5, or {times: 5, to: meeting}",
    "measures": "write each with its two moments, as {answer: {from: opened_at, to: reply.left}}",
    "never": "write a list, as [{when: …, say: Why not}]",
    "next": "write a step, an end, or a list of rules such as {when: …, to: …}",
    "of": "write a list of options, as [low, high]",
    "on_timeout": "write an action such as {tell: lead}, or a list of rules",
    "open": "write a list of facts, as [claim, url]",
    "override": "write a role, or a list of roles",
    "owner": "write a role, or rules such as {when: …, is: …}",
    "repeat": "write a duration such as 2h, or {every: 2h, until: calm}",
    "require": "write a list, as [{that: …, say: Why not}]",
    "result": "write your facts with its facts, as {legal: outcome}",
    "roles": "write each with what people call it, as {lead: Incident lead}",
    "set": "write facts with their values, as {severity: L3}",
    "signals": "write each with what it does, as {injury: {set: {severity: L3}}}",
    "steps": "write a list of steps, each beginning with `- id:`",
    "tell": "write a role, or a list of roles",
    "tracks": "write each with its steps, as {repair: [{id: fix, …}]}",
    "wait": "write a signal, or {for: all_clear, manual: false}",
    "waive": "write a role, or a list of roles",
    "with": "write its facts with what they are given, as {claim: summary}",
}
_SCENARIO_FORMS = {
    "expect": "write what should be so, as {active: [reply]}",
    "facts": "write facts with their values, as {claim: It is true}",
    "open": "write who opens it and with what, as {as: anna, facts: {claim: It is true}}",
    "roster": "write people with their roles, as {anna: [listener]}",
    "script": "write a list of lines, as [{at: +5m, do: advance reply}]",
}
_NEEDED = {
    "as": "as: lead",
    "at": "at: due",
    "by": "by: lead",
    "ends": "ends: {resolved: It is over}",
    "every": "every: 2h",
    "for": "for: all_clear",
    "from": "from: opened_at",
    "hours": 'hours: {mon-fri: "09:00-17:00"}',
    "id": "id: rumour",
    "is": "is: lead",
    "item": "item: person",
    "name": "name: claim",
    "open": "open: {as: anna, facts: {claim: It is true}}",
    "playbook": "playbook: rumour.yaml",
    "say": "say: Why not",
    "scenario": "scenario: The rumour is stopped",
    "script": "script: [{at: +5m, do: advance reply}]",
    "seawall": "seawall: 1",
    "start": "start: 2026-11-20T14:00:00+01:00",
    "step": "step: verify",
    "steps": "steps: [{id: first, …}]",
    "that": "that: sure",
    "times": "times: 5",
    "title": "title: What people call it",
    "to": "to: resolved",
    "type": "type: text",
    "version": "version: 1.0.0",
    "when": 'when: severity == "L3"',
}
"""An example of each key that is needed."""


class Read(Struct, Generic[Model], frozen=True):
    """What a file holds, the problems of its keys and values, the paths of keys that nobody knows,
    and what stands in for the values that could not be read."""

    model: Model
    problems: tuple[Problem, ...]
    lost: tuple[Path, ...]
    stand_ins: StandIns


def read_model(source: Source, model: type[Model]) -> Model:
    """The model that the file holds. Raises BadPlaybook with every problem."""
    read = read_past_slips(source, model)
    if read.problems:
        raise source.bad(read.problems)
    return read.model


def read_past_slips(source: Source, model: type[Model]) -> Read[Model]:
    """The model that the file holds, whatever its keys and values, and a problem for each wrong
    one.

    A key that is like one that could stand there is read as that; others are lost. Something
    harmless stands in for a value that cannot be read. Raises BadPlaybook where that goes too far:
    for too many problems, for a file of another kind, and for another version of the language.
    """
    problems: list[Problem] = []
    lost: list[Path] = []
    stand_ins = StandIns(source, model)
    for _ in range(_ROUNDS):
        try:
            read = model.model_validate(source.data)
            return Read(read, tuple(problems), tuple(lost), stand_ins)
        except ValidationError as error:
            found = error.errors(include_url=False)[:MAX_PROBLEMS]
        unknown = [e for e in found if e["type"] == "extra_forbidden"]
        now = unknown or found  # what is missing may stand at a misspelt key
        problems += _new_problems(source, model, now, stand_ins)
        goes_on = len(problems) < MAX_PROBLEMS and not any(_is_of_another_kind(e) for e in found)
        if unknown:
            tried = [goes_on and _mend(source, model, e, lost) for e in unknown]
        else:
            tried = [goes_on and stand_ins.put(e["loc"], e["type"] == "missing") for e in found]
        if not all(tried):
            rest = [e for e in found if e not in now]
            problems += _new_problems(source, model, rest, stand_ins)
            break
    raise source.bad(problems[:MAX_PROBLEMS])


def _new_problems(
    source: Source, model: type[Model], found: list[ErrorDetails], stand_ins: StandIns
) -> list[Problem]:
    """The problems of a file's own values, not of what stands in for some."""
    own = [error for error in found if not stand_ins.cover(source.follow(error["loc"]))]
    return [_problem(source, model, error) for error in own]


def _is_of_another_kind(error: ErrorDetails) -> bool:
    """Whether it is useless to go on: this is no playbook, or one in another language."""
    given = error["input"]
    is_version = error["loc"] == ("seawall",) and isinstance(given, int)
    return not error["loc"] or (is_version and not isinstance(given, bool))


def _mend(source: Source, model: type[Model], error: ErrorDetails, lost: list[Path]) -> bool:
    """Read an unknown key as the one that was meant, or as nothing; false if it is not found."""
    path, key = source.follow(error["loc"]), error["loc"][-1]
    if not path or path[-1] != key:
        return False
    owner = _model_at(model, error["loc"][:-1])
    meant = _meant(str(key), _known(owner))
    if not source.read_as(path, meant):
        lost.append(path)
    return True


def _problem(source: Source, model: type[Form], error: ErrorDetails) -> Problem:
    path = source.follow(error["loc"])
    kind = error["type"]
    if kind == "extra_forbidden":
        return _unknown_key(source, model, error, path)
    if kind == "missing":
        key = str(error["loc"][-1])
        place = source.key(path) if path and isinstance(path[-1], str) else source.place(path)
        help = f"add it, as {_NEEDED[key]}" if key in _NEEDED else "add it"
        return Problem("missing_key", f"the key `{key}` is missing here", place, help=help)
    if is_curly(error["input"]):
        code = _sentence(error, scenario=False)[0]
        return Problem(code, CURLY, _place(source, error, path), help=straight(error["input"]))
    code, message, help = _sentence(error, scenario=model.__name__ == "Scenario")
    subject = "" if code == "unknown_key" else _subject(error, path)
    return Problem(code, subject + message, _place(source, error, path), help=help)


def _place(source: Source, error: ErrorDetails, path: Path) -> Place:
    return source.key(path) if error["loc"][-1:] == ("[key]",) else source.place(path)


def _subject(error: ErrorDetails, path: Path) -> str:
    keys = [part for part in path if isinstance(part, str)]
    if not keys:
        return "the playbook "
    entry = "an entry of " if path and path[-1] != keys[-1] else ""
    return f"{entry}`{keys[-1][:60]}` "


def _sentence(error: ErrorDetails, scenario: bool) -> tuple[str, str, str]:
    """The code of an error, what is wrong, and what would be right."""
    kind, given = error["type"], error["input"]
    context = error.get("ctx") or {}
    if kind in ("wrong_type", "bad_value", "unknown_key"):
        return kind, error["msg"], str(context.get("help", ""))
    if kind in _TYPES:
        return "wrong_type", f"cannot be {what(given)}", _form(error, scenario) or _quoted(error)
    return "bad_value", *_impossible(error, scenario)


def _impossible(error: ErrorDetails, scenario: bool) -> tuple[str, str]:
    """Why a value of the right kind cannot be meant, and what would be right."""
    kind, given = error["type"], error["input"]
    context = error.get("ctx") or {}
    if kind == "literal_error":
        options = str(context.get("expected", "")).replace(" or ", ", ")
        known = [option.strip(" '") for option in options.split(",")]
        near = closest(str(given), known)
        help = f"did you mean {near!r}?" if near else f"write one of {', '.join(known)}"
        return f"cannot be {str(given)[:40]!r}", help
    if kind == "string_pattern_mismatch":
        is_name = error["loc"][-1:] == ("[key]",)
        message = "cannot be a name" if is_name else f"cannot be {str(given)[:40]!r}"
        return message, "write one such as 1.2.0" if "A-Z" in str(context) else NAME_HELP
    if kind == "string_too_long":
        most = context.get("max_length")
        return f"has {len(str(given))} characters", f"write at most {most}"
    if kind == "too_short":
        return "is empty", _form(error, scenario) or "write at least one"
    if kind in ("greater_than_equal", "less_than_equal"):
        least = context.get("ge")
        help = f"write {context.get('le')} or less" if least is None else f"write {least} or more"
        return f"cannot be {str(given)[:40]}", help
    if kind == "finite_number":
        return "is larger than any number", "write a number, or leave it out"
    return error["msg"][0].lower() + error["msg"][1:], "look it up in the reference"


def _form(error: ErrorDetails, scenario: bool) -> str:
    """What the value looks like that a key takes, if it is more than one word."""
    if error["type"] in ("string_type", "int_type", "float_type", "bool_type"):
        return ""
    forms = _FORMS | _SCENARIO_FORMS if scenario else _FORMS
    keys = [part for part in error["loc"] if isinstance(part, str)]
    return next((forms[key] for key in reversed(keys[-2:]) if key in forms), "")


def _quoted(error: ErrorDetails) -> str:
    """What is right where a plain value is needed: mostly it only lacks its quotes."""
    given = error["input"]
    if error["type"] == "string_type" and isinstance(given, (bool, int, float)):
        return f'put it in quotes, as "{str(given).lower()}"'
    return _TYPES[error["type"]]


_SYNONYMS = {
    "deadline": "due", "role": "owner", "who": "owner", "goto": "next", "then": "next",
    "ask": "collect", "facts": "collect", "options": "of", "values": "of", "name": "id",
    "if": "when", "condition": "when", "go": "to", "target": "to",
}  # fmt: skip
"""Other words that people write for a key."""


def _meant(key: str, known: list[str]) -> str | None:
    """The key that was meant by one that is not there: another word for it, or nearly its own."""
    other = _SYNONYMS.get(key.casefold())
    return other if other in known else closest(key, known)


def _unknown_key(source: Source, model: type[Form], error: ErrorDetails, path: Path) -> Problem:
    key = str(error["loc"][-1])
    owner = _model_at(model, error["loc"][:-1])
    place = source.key(path)
    near = _meant(key, _known(owner))
    help = f"did you mean {near!r}?" if near else f"here go {', '.join(_known(owner))}"
    return Problem("unknown_key", f"there is no key `{key[:60]}` here", place, help=help)


def _known(model: type[Form]) -> list[str]:
    """The keys that an author may write."""
    return [name for name in keys(model) if name != "declare"]


def keys(model: type[Form]) -> dict[str, Key]:
    """A form's keys as they are written, and what each holds."""
    return {key.alias or name: key for name, key in forms.fields(model).items()}


def _model_at(model: type[Form], loc: tuple[str | int, ...]) -> type[Form]:
    """The model whose key was not known: follow the path through the models' fields."""
    for part in loc:
        key = keys(model).get(str(part))
        inner = None if key is None else next(forms.within(key.annotation), None)
        model = inner or model
    return model
