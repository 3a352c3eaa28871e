"""What is wrong with a condition, in words for people who do not program.

The expression library reports in the words of those who wrote it: tokens, overloads, mismatched
input. Here each report becomes a sentence on what is wrong and one on what would be right. What
people write who know spreadsheets, other languages or plain English is recognised.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from seawall.hints import CURLY, STRAIGHT, closest, is_curly, suggestion
from seawall.machine.expressions import BadExpression

_KINDS = {
    "int": "a whole number",
    "number": "a number",
    "bool": "yes or no",
    "text": "a text",
    "choice": "a choice",
    "url": "a web address",
    "person": "a person",
    "datetime": "a moment",
    "duration": "a length of time",
    "google.protobuf.Timestamp": "a moment",
    "google.protobuf.Duration": "a length of time",
    "null": "nothing",
    "null_type": "nothing",
    "choices": "a list of texts",
    "checklist": "a checklist",
    "file": "a file",
    "post": "a post",
    "contact": "a contact",
    "dyn": "a part of a record",
    "type": "the name of a type",
}
_WANTED = {
    "text": 'a text stands in quotes, as "by hand"',
    "choice": "an option stands in quotes, as {option}",
    "bool": 'yes or no is true, false or a comparison, as severity == "L3"',
    "int": "a whole number is written as 3",
    "number": "a number is written as 3.0",
    "datetime": "give a datetime fact, opened_at or entered_at",
    "duration": 'a length of time is written as duration("36h")',
}
_COMPARISONS = {
    "int": "{0} > 3",
    "number": "{0} > 3.0",
    "datetime": "{0} < now",
    "duration": '{0} > duration("24h")',
    "google.protobuf.Timestamp": "{0} < now",
    "google.protobuf.Duration": '{0} > duration("24h")',
}


_WORDS = {
    "and": "write && for and, as in serious && sure",
    "or": "write || for or, as in serious || sure",
    "not": "write ! for not, as in !serious",
    "is": 'write == for is, as in severity == "L3"',
    "equals": 'write == for equals, as in severity == "L3"',
    "contains": 'write contains_any(answer, ["word"]) for what a text contains',
    "like": 'write contains_any(answer, ["word"]) for what a text contains',
    "between": "write two comparisons, as in reach > 1.0 && reach < 3.0",
    "then": 'put the condition alone after `when`, as in severity == "L3"',
    "if": 'put the condition alone after `when`, as in severity == "L3"',
    "&": "write && for and",
    "|": "write || for or",
    "<>": "write != for not equal",
    "=!": "write != for not equal",
    "=>": "write >= for at least",
    "=<": "write <= for at most",
    "=": "two things are compared with ==",
    "%": "write a share as a plain number, as 0.5 for 50%",
}
_QUOTE = 'close it with the quote that it begins with, as in "L3"'
_SPLIT = "split it up, or collect a part of it as a fact of its own"
_COMPARED = 'compare two things of the same kind, as in severity == "L3"'
_YES = {"yes": "true", "no": "false", "on": "true", "off": "false"}
_UNITS = 'write a length of time as duration("3h")'
_FUNCTIONS = {
    "contains_any": 'contains_any(answer, ["calm down", "no comment"])',
    "similarity": "similarity(answer, draft) > 0.8",
    "count_words": "count_words(answer) < 60",
    "known": 'known("answer"), with the name of the fact in quotes',
    "has": 'known("answer"), with the name of the fact in quotes',
}


def kind(name: str) -> str:
    """A kind of value, in words."""
    if name.startswith("list"):
        return "a list"
    if name.startswith("map"):
        return "a record"
    return _KINDS.get(name, f"a {name}")


def wanted(name: str, option: str = '"L3"') -> str:
    """What a value of a kind looks like in an expression."""
    return _WANTED.get(name, f"give a fact that is {kind(name)} too").format(option=option)


def comparison(text: str, result: str) -> str:
    """The expression compared with something, so that it becomes true or false."""
    shown = text.strip() if re.fullmatch(r"\s*\w+\s*", text) else "severity"
    if shown == "severity" and text.strip() != shown:
        result = "text"
    return _COMPARISONS.get(result, '{0} == "x"').format(shown)


def explain(
    error: BadExpression, text: str, types: Mapping[str, str], options: Collection[str]
) -> tuple[str, str]:
    """What is wrong with an expression, and what would be right.

    `text` is the expression, `types` are the variables there are, `options` those of all choices.
    """
    said = str(error)
    if (denied := _denied(error, text)) is not None:
        return "'not' is not expected here", f"write ! for not, as in {_denial(denied[1])}"
    if found := re.match(r"'(\W+)' does not go with (?:int and number|number and int)\b", said):
        at = _offset(error, text)
        help = _whole_beside(text[:at], text[at + len(found[1]) :], types)
        return _clash(found[1], said.partition("with ")[2])[0], help
    if error.unknown:
        return _unknown(error.unknown, said, types, options)
    for pattern, explained in _REPORTS:
        if found := pattern.match(said):
            return explained(*found.groups())
    return f"the condition cannot be read: {said.partition('; ')[0]}", _COMPARED


def place(error: BadExpression, text: str) -> tuple[int, int]:
    """The line and column, from 1, of what is wrong with an expression."""
    if (denied := _denied(error, text)) is None:
        return error.line, error.column
    before = text[: denied.start()]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


_NOT = re.compile(r"\bnot\s*\Z")


def _denied(error: BadExpression, text: str) -> re.Match[str] | None:
    """The word `not` (and in its group 1 what it denies) right before what is wrong, if it is."""
    at = _offset(error, text)
    if not (error.unknown == "not" or re.match(r"(mismatched|extraneous) input", str(error))):
        return None
    found = _NOT.search(text[:at])
    return found and re.compile(r"not\s*(.*)", re.DOTALL).match(text, found.start())


def _denial(denied: str) -> str:
    """How a condition up to the next && or || is denied."""
    what = re.split(r"&&|\|\|| and | or ", denied)[0].strip()
    if len(what) > _MAX_QUOTED or "\n" in what or what.count("(") != what.count(")"):
        return "!serious"
    return f"!{what}" if re.fullmatch(r"\w+|\(.*\)", what) else f"!({what})"


_MAX_QUOTED = 60
"""More of what the author wrote is not said again."""


def _offset(error: BadExpression, text: str) -> int:
    """Where in a text the column of an error is."""
    above = text.split("\n")[: error.line - 1]
    return sum(len(line) + 1 for line in above) + error.column - 1


def _whole_beside(before: str, after: str, types: Mapping[str, str]) -> str:
    """What is right where a whole number and one with a point stand beside a sign."""
    left = re.search(r"(?<![\w.])(\w+(?:\.\d+)?)\s*\Z", before)
    right = re.match(r"\s*(\w+(?:\.\d+)?)(?![\w.(])", after)
    beside = [found[1] for found in (left, right) if found]
    names = {name: types[name] for name in beside if types.get(name) in ("int", "number")}
    number = next((one for one in beside if one[0].isdigit()), None)
    whole = next((name for name, type in names.items() if type == "int"), None)
    if number is not None and number.isdigit():
        return f"write {number} with a point, as {number}.0"
    if number is not None and whole is not None:
        short = number.partition(".")[0]
        if not number.partition(".")[2].strip("0"):
            return f"write {short} without a point, since {whole} is a whole number"
        return f"take a number without a point, as {short}, since {whole} is a whole number"
    if whole is not None:
        return f"make {whole} a number with a point, by double({whole})"
    return "make the whole number one with a point, as in 3.0 or double(volume)"


def is_clash(error: BadExpression) -> bool:
    """Whether an expression is wrong only for the kinds of values in it."""
    return " does not go with " in str(error)


def _unknown(
    name: str, said: str, types: Mapping[str, str], options: Collection[str]
) -> tuple[str, str]:
    if name in _FUNCTIONS:
        return f"{name}(…) is given something that it does not take", f"write {_FUNCTIONS[name]}"
    if name in options:
        return said, f'an option stands in quotes: "{name}"'
    if name in _YES:
        return said, f"write {_YES[name]}"
    if known := closest(name, [*types, *_FUNCTIONS]):
        return said, f"did you mean {known!r}?"
    if help := suggestion(name, types):
        return said, help
    if "function" not in said:
        return said, f"declare it under `facts`, as {name[:60]}: {{type: text}}"
    return said, "declare the fact under `facts`, or put a text in quotes"


def _sign(what: str) -> tuple[str, str]:
    if is_curly(what):
        return CURLY, f'{STRAIGHT}, as in "L3"'
    if what[:1] in "'\"":
        return "a text is not closed", _QUOTE
    message = f"{what[:20]!r} means nothing in a condition"
    if what[:2] in _WORDS:
        return message, _WORDS[what[:2]]
    return message, _WORDS.get(what[:1], "take it out, or put it into a text in quotes")


def _input(what: str) -> tuple[str, str]:
    if what == "the end":
        return "the condition ends too early", "write what is missing, or take out what dangles"
    message = f"{what[:40]!r} is not expected here"
    if what in _WORDS:
        return message, _WORDS[what]
    if re.fullmatch(r"[smhdw]|min|mins|minutes?|hours?|days?|weeks?", what):
        return message, _UNITS
    if what == ",":
        return message, "write numbers with a point, as 3.5"
    if what == ">":
        return message, "write != for not equal, and a plain number for a share"
    return (
        message,
        'join comparisons with && or ||, deny with !, and put texts in quotes, as in "L3"',
    )


def _clash(operator: str, listed: str) -> tuple[str, str]:
    """An operator or function between kinds of values that do not go together."""
    kinds = [kind(name) for name in listed.split(" and ")]
    called = operator.replace(" ", "_")
    if called in _FUNCTIONS:
        return f"{called}(…) does not take {' and '.join(kinds)}", f"write {_FUNCTIONS[called]}"
    message = f"{operator!r} does not go with {' and '.join(kinds)}"
    if "null_type" in listed:
        return message, f"ask whether it is on record with {_FUNCTIONS['known']}"
    if sorted(listed.split(" and ")) == ["int", "number"]:
        return message, "make the whole number one with a point, as in 3.0 or double(volume)"
    if operator == "in":
        return message, 'put the options in brackets, as in severity in ["L2", "L3"]'
    alone = operator in ("!", "&&", "||") or len(kinds) == 1
    helps = () if alone else _CLASHES
    return message, next((help for name, help in helps if name in kinds), _COMPARED)


_CLASHES = (
    ("a length of time", _UNITS),
    ("a moment", 'write a moment as timestamp("2026-11-20T14:00:00Z"), or compare with now'),
    ("yes or no", "compare yes or no with true or false, without quotes"),
    ("a number", "a number stands without quotes, and a text with them"),
    ("a whole number", "a number stands without quotes, and a text with them"),
)
"""What is right where one of two things is of such a kind, the first that is."""


def _reserved(word: str) -> tuple[str, str]:
    message = f"{word} is a word that conditions keep for themselves"
    return message, _WORDS.get(word, "call the fact otherwise")


def _open(sign: str) -> tuple[str, str]:
    return "a bracket or quote is not closed", f"close it with {sign}"


def _deep() -> tuple[str, str]:
    return "the condition has too many brackets inside brackets", _SPLIT


def _long(most: str) -> tuple[str, str]:
    return f"the condition is longer than {most} characters", _SPLIT


def _has() -> tuple[str, str]:
    return "has(…) asks about a part of a record", f"for a fact, write {_FUNCTIONS['has']}"


_REPORTS: tuple[tuple[re.Pattern[str], Callable[..., tuple[str, str]]], ...] = (
    (re.compile(r"token recognition error at: '\s*(.*?)\s*'$", re.DOTALL), _sign),
    (re.compile(r"'([^']*)' does not go with (.*)"), _clash),
    (re.compile(r"missing '(.)'"), _open),
    (re.compile(r"(?:mismatched|extraneous|no viable alternative at) input '(.*?)'"), _input),
    (re.compile(r"reserved identifier: (\w+)"), _reserved),
    (re.compile(r".*nested too deeply"), _deep),
    (re.compile(r".*longer than (\d+)"), _long),
    (re.compile(r"has\(\)"), _has),
)
"""What the library reports, and what explains it."""
