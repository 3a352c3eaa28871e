"""Conditions, in the Common Expression Language (CEL).

CEL has no loops without bound, no side effects and no way out to Python, so an expression from an
untrusted playbook can at worst be false. Google's C++ implementation stands behind one small
class, `Expression`; nothing else in the house knows it.

An expression is compiled against the types of the variables it names, and evaluated with those
alone. Making an environment for CEL takes far longer than compiling in it, so there is one for all:
its variables are *slots*, a dozen of each type, and the names in an expression are put into slots
first. So expressions that differ in names only are compiled once. What does not compile so is
compiled once more as it stands, for a report in the author's own names and columns.

Reading a fact that is not on record makes it neither true nor false: `evaluate` returns
None then, and a condition does not hold. (As in CEL itself, `a || b` is true when `a` is, whether
or not `b` can be read.) `known("fact")` is a macro, as `has` is: it is replaced before compiling by
a Boolean variable, padded so that every column stays where the author sees it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final

from cel_expr_python import cel

MAX_LENGTH: Final = 2_000
"""Characters of one expression. CEL itself bounds nesting (32) and iterations."""

CONTEXT: Final[Mapping[str, str]] = {
    "now": "datetime",
    "opened_at": "datetime",
    "entered_at": "datetime",
    "visits": "int",
    "overdue": "bool",
    "actor": "text",
}
"""Variables beside the facts, and their types."""

_ERROR: Final = cel.Type.ERROR
_CEL_TYPES: Final[dict[str, Any]] = {
    "text": cel.Type.STRING,
    "choice": cel.Type.STRING,
    "url": cel.Type.STRING,
    "person": cel.Type.STRING,
    "int": cel.Type.INT,
    "number": cel.Type.DOUBLE,
    "bool": cel.Type.BOOL,
    "datetime": cel.Type.TIMESTAMP,
    "duration": cel.Type.DURATION,
    "choices": cel.Type.List(cel.Type.STRING),
    "list": cel.Type.List(cel.Type.STRING),
    "file": cel.Type("map<string, dyn>"),
    "post": cel.Type("map<string, dyn>"),
    "contact": cel.Type("map<string, dyn>"),
    "checklist": cel.Type("map<string, bool>"),
}

STRING: Final = (
    r"""[rR]?(?:\"\"\"(?:\\(?:.|\n)|[^\\])*?\"\"\"|'''(?:\\(?:.|\n)|[^\\])*?'''"""
    r"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""
)
"""A text inside an expression, as a regular expression."""

_NO_CODE = rf"{STRING}|//[^\n]*|`[^`\n]*`"
_TOKEN = re.compile(rf"{_NO_CODE}|(?P<name>(?:\.\s*|(?<![0-9]))[A-Za-z_][A-Za-z0-9_]*)")
_CALLED = re.compile(r"\s*\(")
_TEXT_OR_KNOWN = re.compile(
    rf"""{_NO_CODE}|\bknown\s*\(\s*(?P<quote>["'])(?P<fact>[a-z][a-z0-9_]*)(?P=quote)\s*\)"""
)
_MACRO = "_known_"
_SLOT = "_slot_"
_SLOTS: Final = 12
"""Slots of each type; an expression with more names of one type is compiled by itself."""

RESERVED: Final = {
    "as", "bool", "break", "bytes", "const", "continue", "double", "duration", "dyn", "else",
    "false", "for", "function", "if", "import", "in", "int", "let", "list", "loop", "map",
    "namespace", "null", "null_type", "package", "return", "string", "timestamp", "true", "type",
    "uint", "var", "void", "while",
}  # fmt: skip
"""Words of the expression language, which no fact can be named by."""
_UNKNOWN_NAME = re.compile(r"undeclared reference to '(?P<name>[^']*)'")
_WORDS: Final = {"double": "number", "string": "text", "timestamp": "datetime"}
"""CEL's names of types, in the language's own words."""
_PLACE = re.compile(r"<input>:(?P<line>-?\d+):(?P<column>-?\d+): (?P<what>.*)")
_OVERLOAD = re.compile(r"no matching overload for '(?P<op>[^']*)' applied to '\((?P<types>.*)\)'")


class BadExpression(ValueError):
    """An expression does not compile: what is wrong, at which line and column of it (from 1).

    The message is CEL's, in the language's names of types; what its author is told is for
    `language.slips`. `unknown` is the name that nothing stands behind, if that is what is wrong.
    """

    def __init__(self, message: str, line: int = 1, column: int = 1, unknown: str = "") -> None:
        super().__init__(message)
        self.line, self.column, self.unknown = line, column, unknown


class BadPattern(ValueError):
    """A fact's pattern is no regular expression."""


class Expression:
    """A compiled expression: the `text`, the variables it `reads`, the facts it `asks` about."""

    def __init__(self, text: str, types: Mapping[str, str]) -> None:
        """Compile `text` against the variables' `types`; raises BadExpression."""
        if len(text) > MAX_LENGTH:
            raise BadExpression(f"the expression is longer than {MAX_LENGTH} characters")
        self.text = text
        source = _TEXT_OR_KNOWN.sub(_as_variable, text)
        named = names(source)
        self.asks = frozenset(n.removeprefix(_MACRO) for n in named if n.startswith(_MACRO))
        self.reads = frozenset(name for name in named if name in types)
        for asked in _TEXT_OR_KNOWN.finditer(text):
            name = asked["fact"]
            if name is not None and name not in types:
                line, column = _place_of(text, asked.start())
                raise BadExpression(f"there is no fact {name!r}", line, column, name)
        kinds = {name: types[name] for name in self.reads}
        kinds |= dict.fromkeys((_MACRO + name for name in self.asks), "bool")
        self._compiled, self._slots = _compile(source, kinds)

    @property
    def is_condition(self) -> bool:
        """Whether the expression is true or false, as a condition must be."""
        return bool(self._compiled.return_type() == cel.Type.BOOL)

    @property
    def result(self) -> str:
        """What kind of value the expression gives, in the language's own words."""
        name = str(self._compiled.return_type()).lower()
        return _WORDS.get(name, name)

    def gives(self, kind: str) -> bool:
        """Whether the value is one that a fact of this type can take."""
        given, wanted = self._compiled.return_type(), _CEL_TYPES[kind]
        return bool(given in (wanted, cel.Type.DYN) or (kind == "number" and given == cel.Type.INT))

    def evaluate(self, scope: Mapping[str, Any]) -> Any:
        """The value in `scope`, or None if it cannot be told: a fact is missing, or a bad sum."""
        data = {self._slots[_MACRO + name]: name in scope for name in self.asks}
        for name in self.reads:
            try:
                data[self._slots[name]] = scope[name]
            except KeyError:  # not on record: CEL says what that makes of it
                continue
        try:
            value = self._compiled.eval(None, data)
        except RuntimeError:  # the iteration budget is spent
            return None
        plain = value.plain_value()  # of an error, its text
        return plain if plain is True or value.type() != _ERROR else None

    def holds(self, scope: Mapping[str, Any]) -> bool:
        """Whether the condition is true in `scope`."""
        return self.evaluate(scope) is True


def _compile(source: str, kinds: Mapping[str, str]) -> tuple[Any, dict[str, str]]:
    """What is compiled, and the variable that each name became; raises BadExpression."""
    slots = _slots(source, kinds)
    if slots is not None:
        compiled = _in_slots(_renamed(source, slots))
        if compiled is not None:
            return compiled, slots
    variables = {name: _CEL_TYPES[kind] for name, kind in kinds.items()}
    try:
        env = cel.NewEnv(variables=variables, functions=_FUNCTIONS)
        return env.compile(source), {name: name for name in kinds}
    except (RuntimeError, ValueError) as error:
        raise _explain(str(error)) from None


def _slots(source: str, kinds: Mapping[str, str]) -> dict[str, str] | None:
    """A slot for each name, in the order in which they stand; None if there are too few."""
    if _SLOT in source:
        return None
    found = (match["name"] for match in _TOKEN.finditer(source) if match["name"] in kinds)
    taken: dict[str, int] = {}
    slots: dict[str, str] = {}
    for name in dict.fromkeys(found):
        kind = kinds[name]
        number = taken.get(kind, 0)
        if number == _SLOTS:
            return None
        taken[kind] = number + 1
        slots[name] = f"{_SLOT}{kind}_{number}"
    return slots


def _renamed(source: str, slots: Mapping[str, str]) -> str:
    """The expression with its names put into slots; a function stays one, whatever it is called."""

    def rename(match: re.Match[str]) -> str:
        called = match["name"] in slots and _CALLED.match(source, match.end())
        return match[0] if called else slots.get(match["name"], match[0])

    return _TOKEN.sub(rename, source)


@lru_cache(maxsize=2048)
def _in_slots(source: str) -> Any:
    """An expression over slots, compiled; None if it does not compile."""
    try:
        return _environment().compile(source)
    except (RuntimeError, ValueError):
        return None


@lru_cache(maxsize=1)
def _environment() -> Any:
    variables = {
        f"{_SLOT}{kind}_{number}": cel_type
        for kind, cel_type in _CEL_TYPES.items()
        for number in range(_SLOTS)
    }
    return cel.NewEnv(variables=variables, functions=_FUNCTIONS)


def names(source: str) -> frozenset[str]:
    """The names an expression may read: every identifier that is no string and no member."""
    found = (match["name"] for match in _TOKEN.finditer(source) if match["name"])
    return frozenset(name for name in found if not name.startswith("."))


def asked(source: str) -> frozenset[str]:
    """The facts that an expression asks about with `known("fact")`."""
    found = (match["fact"] for match in _TEXT_OR_KNOWN.finditer(source))
    return frozenset(fact for fact in found if fact)


def matches(pattern: str, text: str) -> bool:
    """Whether the whole text matches a pattern; raises BadPattern if it is none.

    By CEL's own `matches`, whose time grows with the text and no faster: a pattern from an
    untrusted playbook cannot keep the engine busy.
    """
    value = _matcher().eval(data={"text": text, "pattern": f"^(?:{pattern})$"})
    if value.type() == cel.Type.ERROR:
        reason = str(value.value()).removeprefix("INVALID_ARGUMENT: ")
        raise BadPattern(f"this is no regular expression: {reason}")
    return value.plain_value() is True


@lru_cache(maxsize=1)
def _matcher() -> Any:
    strings = {"text": cel.Type.STRING, "pattern": cel.Type.STRING}
    return cel.NewEnv(variables=strings).compile("text.matches(pattern)")


def _as_variable(match: re.Match[str]) -> str:
    """The macro's variable, as wide and as many lines long; a text stays as it is."""
    if match["fact"] is None:
        return match[0]
    first, *rest = match[0].split("\n")
    variable = (_MACRO + match["fact"]).ljust(len(first))
    return "\n".join([variable, *(" " * len(line) for line in rest)])


def _place_of(text: str, offset: int) -> tuple[int, int]:
    """Line and column of a character of a text, from 1."""
    before = text[:offset]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _explain(report: str) -> BadExpression:
    """CEL's own report, as one sentence with its place."""
    found = _PLACE.search(report)
    if found is None:
        return BadExpression("the expression is nested too deeply; split it up")
    line, column, what = int(found["line"]), int(found["column"]), found["what"]
    if line < 1:
        return BadExpression("the expression is nested too deeply; split it up")
    if name := _UNKNOWN_NAME.search(what):
        unknown = name["name"]
        return BadExpression(f"there is no fact or function {unknown!r}", line, column, unknown)
    if overload := _OVERLOAD.search(what):
        return BadExpression(_mismatch(overload["op"], overload["types"]), line, column)
    what = what.removeprefix("Syntax error: ").replace("<EOF>", "the end")
    what = re.sub(r" expecting \{.*", "", what)
    return BadExpression(what, line, column)


def _mismatch(operator: str, types: str) -> str:
    operator = operator.replace("_", " ").strip().replace("@in", "in")
    kinds = [_WORDS.get(kind.strip(), kind.strip()) for kind in types.split(",")]
    return f"{operator!r} does not go with {' and '.join(kinds)}"


def _contains_any(text: str, words: list[Any]) -> bool:
    """Whether a whole word or phrase of `words` stands in `text`, in capitals or not."""
    pattern = _any_of(tuple(map(str, words)))
    return pattern is not None and pattern.search(" ".join(text.casefold().split())) is not None


@lru_cache(maxsize=256)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """What finds a whole word or phrase of these; None if there are none."""
    phrases = (" ".join(word.casefold().split()) for word in words)
    found = "|".join(re.escape(phrase) for phrase in phrases if phrase)
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)") if found else None


def _count_words(text: str) -> int:
    return len(text.split())


def _similarity(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 1: 1 less the share of characters to insert or delete."""
    from rapidfuzz.fuzz import ratio

    return float(ratio(" ".join(one.casefold().split()), " ".join(other.casefold().split())) / 100)


def _function(name: str, result: Any, parameters: list[Any], impl: Callable[..., Any]) -> Any:
    overload = cel.Overload(f"seawall_{name}", result, parameters, False, impl)
    return cel.FunctionDecl(name, [overload])


_STRING, _STRINGS = cel.Type.STRING, cel.Type.List(cel.Type.STRING)
_FUNCTIONS: Final = [
    _function("contains_any", cel.Type.BOOL, [_STRING, _STRINGS], _contains_any),
    _function("count_words", cel.Type.INT, [_STRING], _count_words),
    _function("similarity", cel.Type.DOUBLE, [_STRING, _STRING], _similarity),
]
