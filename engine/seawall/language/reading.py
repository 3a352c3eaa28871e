"""From read YAML to a checked model, with every error at its place.

Pydantic says what is wrong along a path of its own; here that path is followed through the text
as far as it goes, and each kind of error becomes one sentence for an author.
"""

from __future__ import annotations

import copy
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from seawall.hints import nearest
from seawall.language.document import NOT_BUILT
from seawall.language.problems import Place, Problem
from seawall.language.source import Path, Source

Model = TypeVar("Model", bound=BaseModel)

MAX_PROBLEMS = 100
"""A file with more errors than this is another kind of file."""

_TYPES = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "a mapping of keys to values",
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
}
_FORMS = {
    "owner": "a role, or rules such as {when: …, is: …}",
    "approve": "a role, or rules such as {by: lead, within: 15m}",
    "after": "a step, or a list of steps",
    "on_timeout": "an action such as {tell: lead}, or a list of rules",
    "every": "a duration such as 2h, or rules such as {when: …, every: 30m}",
    "due": "a duration such as 45m, or rules such as {within: 45m, of: posted_at}",
    "next": "a step, an end, or a list of rules such as {when: …, to: …}",
    "collect": "a list of facts, as [verdict, reach]",
    "require": "a list, each with `that` and `say`",
    "tell": "a role, or a list of roles",
    "by": "a role, or a list of roles",
    "override": "a role, or a list of roles",
    "waive": "a role, or a list of roles",
    "confidential": "a role, or a list of roles: those who may see it",
}


def read_model(source: Source, model: type[Model]) -> Model:
    """The model that the file holds. Raises BadPlaybook with every problem."""
    read, problems = read_past_keys(source, model)
    if problems:
        raise source.bad(problems)
    return read


def read_past_keys(source: Source, model: type[Model]) -> tuple[Model, list[Problem]]:
    """The model that the file holds but for its unknown keys, and a problem for each of those.

    So a misspelt key does not hide what else is wrong. Raises BadPlaybook for anything worse.
    """
    try:
        return model.model_validate(source.data), []
    except ValidationError as error:
        found = error.errors(include_url=False)[:MAX_PROBLEMS]
    problems = [_problem(source, model, e) for e in found]
    if all(e["type"] == "extra_forbidden" for e in found):
        try:
            known = _without(source.data, [source.follow(e["loc"]) for e in found])
            return model.model_validate(known), problems
        except ValidationError:  # more unknown keys than are shown, or nothing left without them
            pass
    raise source.bad(problems)


def _without(data: Any, paths: list[Path]) -> Any:
    """The data with the keys at these paths left out."""
    copied = copy.deepcopy(data)
    for path in paths:
        parent = copied
        for part in path[:-1]:
            parent = parent[part]
        parent.pop(path[-1], None)
    return copied


def _problem(source: Source, model: type[BaseModel], error: ErrorDetails) -> Problem:
    path = source.follow(error["loc"])
    kind = error["type"]
    if kind == "extra_forbidden":
        return _unknown_key(source, model, error, path)
    if kind == "missing":
        key = str(error["loc"][-1])
        place = source.key(path) if path and isinstance(path[-1], str) else source.place(path)
        return Problem("missing_key", f"the key `{key}` is missing here", place)
    code, message = _sentence(error)
    subject = "" if code in ("not_built", "unknown_key") else _subject(path)
    return Problem(code, subject + message, _place(source, error, path))


def _place(source: Source, error: ErrorDetails, path: Path) -> Place:
    return source.key(path) if error["loc"][-1:] == ("[key]",) else source.place(path)


def _subject(path: Path) -> str:
    keys = [part for part in path if isinstance(part, str)]
    return f"`{keys[-1][:60]}` " if keys else "the playbook "


def _sentence(error: ErrorDetails) -> tuple[str, str]:
    kind = error["type"]
    key = str(error["loc"][-1]) if error["loc"] else ""
    if kind == "list_type" and key in _FORMS:
        return "wrong_type", f"must be {_FORMS[key]}"
    if kind in _TYPES:
        return "wrong_type", f"must be {_TYPES[kind]}{_quote_hint(kind, error['input'])}"
    if kind in ("wrong_type", "bad_value", "not_built", "unknown_key"):
        return kind, error["msg"]
    if kind == "string_pattern_mismatch":
        return "bad_value", "must be small letters, digits and _, beginning with a letter" + (
            "" if "A-Z" not in str(error.get("ctx")) else ", or a version such as 1.2.0"
        )
    if kind == "literal_error":
        options = str((error.get("ctx") or {}).get("expected", "")).replace(" or ", ", ")
        known = [option.strip(" '") for option in options.split(",")]
        given = str(error["input"])[:40]
        return "bad_value", f"must be one of {', '.join(known)}{_did_you_mean(given, known)}"
    if kind == "too_short":
        return "bad_value", "must not be empty"
    return "bad_value", error["msg"][0].lower() + error["msg"][1:]


def _did_you_mean(given: str, known: list[str]) -> str:
    hint = nearest(given, known)
    return hint if "did you mean" in hint else ""


def _quote_hint(kind: str, given: Any) -> str:
    if kind == "string_type" and isinstance(given, (bool, int, float)):
        return f'; put it in quotes, as "{str(given).lower()}"'
    return ""


def _unknown_key(
    source: Source, model: type[BaseModel], error: ErrorDetails, path: Path
) -> Problem:
    key = str(error["loc"][-1])
    owner = _model_at(model, error["loc"][:-1])
    place = source.key(path)
    if key in NOT_BUILT.get(owner.__name__, ()):
        message = f"`{key}` is part of the language but not built yet"
        return Problem("not_built", message, place)
    known = [name for name in keys(owner) if name != "declare"]
    return Problem("unknown_key", f"there is no key `{key[:60]}` here{nearest(key, known)}", place)


def keys(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """A model's keys as they are written, and what each holds."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _model_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> type[BaseModel]:
    """The model whose key was not known: follow the path through the models' fields."""
    for part in loc:
        field = keys(model).get(str(part))
        inner = _model_inside(field.annotation) if field is not None else None
        model = inner or model
    return model


def _model_inside(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if (found := _model_inside(argument)) is not None:
            return found
    return None
