"""Conditions, in the Common Expression Language (CEL).

CEL has no loops without bound, no side effects and no way out to Python, so an expression from an
untrusted playbook can at worst be false. Google's C++ implementation stands behind one small
class, `Expression`; nothing else in the house knows it.

An expression is compiled against the types of the variables it names, and evaluated with those
alone. Reading a fact that is not on record makes it neither true nor false: `evaluate` returns
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
    r"""[rR]?(?:\"\"\"(?:.|\n)*?\"\"\"|'''(?:.|\n)*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""
)
"""A text inside an expression, as a regular expression."""

_TOKEN = re.compile(rf"{STRING}|(?P<name>(?:\.\s*)?[A-Za-z_][A-Za-z0-9_]*)")
_TEXT_OR_KNOWN = re.compile(
    rf"""{STRING}|\bknown\s*\(\s*(?P<quote>["'])(?P<fact>[a-z][a-z0-9_]*)(?P=quote)\s*\)"""
)
_MACRO = "_known_"

RESERVED: Final = {
    "as", "bool", "break", "bytes", "const", "continue", "double", "duration", "dyn", "else",
    "false", "for", "function", "if", "import", "in", "int", "let", "list", "loop", "map",
    "namespace", "null", "null_type", "package", "return", "string", "timestamp", "true", "type",
    "uint", "var", "void", "while",
}  # fmt: skip
"""Words of the expression language, which no fact can be named by."""
_UNKNOWN_NAME = re.compile(r"undeclared reference to '(?P<name>[^']*)'")
_SLIPS = (
    (
        r"token recognition error at: '[\u2018\u2019\u201c-\u201e]",
        'write straight quotes, as in "L3"',
    ),
    (r"token recognition error at: '=", "two things are compared with =="),
    (r"'and'", "write && for and"),
    (r"'or'", "write || for or"),
    (r"'not'", "write ! for not"),
)
"""What people write who know other languages, and what is written here."""
_WORDS: Final = {"double": "number", "string": "text", "timestamp": "datetime"}
"""CEL's names of types, in the language's own words."""
_PLACE = re.compile(r"<input>:(?P<line>-?\d+):(?P<column>-?\d+): (?P<what>.*)")
_OVERLOAD = re.compile(r"no matching overload for '(?P<op>[^']*)' applied to '\((?P<types>.*)\)'")


class BadExpression(ValueError):
    """An expression does not compile: what is wrong, at which line and column of it (from 1).

    `unknown` is the name that nothing stands behind, if that is what is wrong.
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
        self.reads = named & types.keys()
        if missing := sorted(self.asks - types.keys()):
            raise BadExpression(f"there is no fact {missing[0]!r}", unknown=missing[0])
        self._types = types
        self._compiled = self._compile(source)

    def _compile(self, source: str) -> Any:
        variables = {name: _CEL_TYPES[self._types[name]] for name in self.reads}
        variables |= {_MACRO + name: cel.Type.BOOL for name in self.asks}
        try:
            env = cel.NewEnv(variables=variables, functions=_FUNCTIONS)
            compiled = env.compile(source)
        except (RuntimeError, ValueError) as error:
            raise _explain(str(error)) from None
        return compiled

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
        data = {name: scope[name] for name in self.reads if name in scope}
        data |= {_MACRO + name: name in scope for name in self.asks}
        try:
            value = self._compiled.eval(data=data)
        except RuntimeError:  # the iteration budget is spent
            return None
        return None if value.type() == cel.Type.ERROR else value.plain_value()

    def holds(self, scope: Mapping[str, Any]) -> bool:
        """Whether the condition is true in `scope`."""
        return self.evaluate(scope) is True


def names(source: str) -> frozenset[str]:
    """The names an expression may read: every identifier that is no string and no member."""
    found = (match["name"] for match in _TOKEN.finditer(source) if match["name"])
    return frozenset(name for name in found if not name.startswith("."))


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
    for pattern, hint in _SLIPS:
        if re.search(pattern, what):
            what += f"; {hint}"
    return BadExpression(what, line, column)


def _mismatch(operator: str, types: str) -> str:
    operator = operator.replace("_", " ").strip().replace("@in", "in")
    kinds = [_WORDS.get(kind.strip(), kind.strip()) for kind in types.split(",")]
    sentence = f"{operator!r} does not go with {' and '.join(kinds)}"
    if sorted(kinds) == ["int", "number"]:
        sentence += "; write whole numbers beside a number with a point, as in 3.0"
    if "null_type" in kinds:
        sentence += '; ask known("fact") whether a fact is on record'
    return sentence


def _contains_any(text: str, words: list[Any]) -> bool:
    """Whether a whole word or phrase of `words` stands in `text`, in capitals or not."""
    folded = " ".join(text.casefold().split())
    phrases = (" ".join(str(word).casefold().split()) for word in words)
    return any(re.search(rf"(?<!\w){re.escape(p)}(?!\w)", folded) for p in phrases if p)


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
