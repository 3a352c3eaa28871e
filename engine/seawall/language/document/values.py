"""The smallest values: names, texts, conditions and lengths of time."""

import re
from typing import Annotated, Any

from pydantic_core import PydanticCustomError

from seawall.language.forms import Before, Bounds
from seawall.machine import durations, facts
from seawall.machine.durations import Duration as _Duration


def wrong(code: str, message: str, help: str) -> PydanticCustomError:
    """What is wrong with a value, and what would be right."""
    return PydanticCustomError(code, "{message}", {"message": message, "help": help})


_TEXT_HELP = "write a text, or one text a language, as {en: Hello, nl: Hallo}"
_DURATION_HELP = "write one like 90s, 30m, 1h30m or 2d"


def what(value: Any) -> str:
    """What kind of value was written, in words."""
    kinds = {bool: "true or false", int: "a number", float: "a number", str: "a text"}
    if value is None:
        return "left empty"
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a mapping of keys to values"
    return kinds.get(type(value), "this")


_ID = r"[a-z][a-z0-9_]*"
Id = Annotated[str, Bounds(pattern=rf"^{_ID}$", max_length=60)]
Name = Annotated[str, Bounds(max_length=60)]
Finite = Annotated[float, Bounds(allow_inf_nan=False)]
Condition = Annotated[str, Bounds(max_length=2000)]

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def is_text(value: Any) -> bool:
    """Whether a value is meant as a text in one or several languages."""
    languages = isinstance(value, dict) and all(_LANGUAGE.fullmatch(str(key)) for key in value)
    return isinstance(value, str) or (languages and bool(value))


def _as_text(value: Any) -> Any:
    """Plain text, or one text a language."""
    texts = {"": value} if isinstance(value, str) else value
    if not isinstance(texts, dict) or not texts:
        raise wrong("wrong_type", f"cannot be {what(value)}", _TEXT_HELP)
    for language, text in texts.items():
        if language and not _LANGUAGE.fullmatch(language):
            message = f"has {language[:40]!r}, which is no language code"
            raise wrong("bad_value", message, "write one such as en or nl")
        try:
            facts.text(text)
        except facts.Unfit as error:
            message, _, help = str(error).partition("; ")
            raise wrong("bad_value", message, help or "write a sentence") from None
    return texts


Text = Annotated[
    dict[str, str],
    Before(_as_text, str | dict[str, str]),
]


def _as_duration(value: Any) -> Any:
    if not isinstance(value, str):
        raise wrong("wrong_type", f"cannot be {what(value)}", _DURATION_HELP)
    try:
        return durations.parse(value)
    except ValueError as error:
        message, _, help = str(error).partition("; ")
        raise wrong("bad_value", message, help or _DURATION_HELP) from None


Duration = Annotated[_Duration, Before(_as_duration, str)]


def _as_time(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise wrong("bad_value", "is no time of day", 'write one such as "10:00", in quotes')
    return value


TimeOfDay = Annotated[str, Before(_as_time, str)]


def as_list(value: Any) -> Any:
    """A single mapping stands for a list of one."""
    return [value] if isinstance(value, dict) else value


def as_names(value: Any) -> Any:
    """A single name stands for a list of one."""
    return [value] if isinstance(value, str) else value


Names = Annotated[list[Name], Before(as_names, str | list[str])]
