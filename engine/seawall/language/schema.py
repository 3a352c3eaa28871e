"""The JSON Schema of playbooks and scenarios, for editors: completion, hover and checks.

Its keys, what they hold and their descriptions are the models', so editors know the keys that the
parser reads and no others. Here it is told what kind of text each key takes (`_KINDS`): a duration
has a pattern, and the name of a step, given a playbook's vocabulary, the playbook's own steps to
choose from. Names are offered and not enforced: the file with the schema is older than the line
that is being typed, and `seawall check` is what judges names.

What the parser takes, the schema takes, but for a key with nothing behind it (`guide:`), which the
parser passes over and which in an editor is a line that is not finished. What it cannot see are
meanings: conditions, and how keys go together.

It is written in draft-07, which every YAML editor reads; many know nothing newer. Editors show a
text beside what it describes first, the innermost before the outer; therefore only keys, and what
stands under a name, have a title and a description, and never the forms they may take.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter

from seawall.errors import SeawallError
from seawall.language import forms
from seawall.language.document import TASK_WORDS, Playbook
from seawall.language.forms import Form
from seawall.language.reading import keys
from seawall.language.scenario import Scenario
from seawall.language.vocabulary import Titles, Vocabulary

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"

# --- what kind of text each key takes -----------------------------------------------------------

_KINDS = {
    "title": "text", "guide": "text", "help": "text", "description": "text", "say": "text",
    "when": "condition", "that": "condition", "until": "condition", "skip": "condition",
    "due": "duration", "within": "duration", "at_most": "duration", "every": "duration",
    "target": "duration", "repeat": "duration", "timezone": "zone", "holidays": "holidays",
    "closed": "date",
    "calendar": "calendar", "confidential": "role", "override": "role", "by": "role",
    "waive": "role", "deputy": "role", "is": "role", "owner": "role", "approve": "role",
    "tell": "told", "next": "target", "to": "target", "collect": "fact", "open": "fact",
    "labels": "fact", "key": "fact", "name": "fact", "promise": "moment", "of": "anchor",
    "escalate": "escalation", "signal": "signal", "wait": "signal", "for": "signal",
    "join": "join", "after": "step", "step": "step", "start": "track", "set": "facts",
    "Calendar.hours": "span", "Fact.of": "option", "Fact.items": "option",
    "DueRule.at": "moment", "EveryRule.at": "time", "RepeatRule.at": "time", "Rung.at": "rung",
    "EachItem.from": "list", "SignalForm.from": "step", "MeasureForm.from": "measured",
    "MeasureForm.to": "measured_end", "Step.with": "condition", "Step.result": "results",
    "Playbook.roles": "text", "Playbook.ends": "text", "Playbook.description": "text",
    "Opening.facts": "facts", "Expect.facts": "facts", "Expect.due": "dues",
    "Expect.active": "task", "Expect.done": "task", "Expect.overdue": "task",
    "Expect.ended": "ended", "Expect.told": "told", "Expect.refused": "code",
    "Visible.as": "role", "Visible.facts": "fact", "Visible.hidden": "fact",
    "Opening.role": "role", "Line.role": "role", "Line.at": "instant", "Line.do": "command",
    "Scenario.scenario": "text", "Scenario.start": "start", "Scenario.roster": "roster",
    "Line.override": "",
}  # fmt: skip
"""By `Model.key`, else by the key alone. `""` is any text."""

_LENGTH = r"(?=\d)(\d{1,6}w)?(\d{1,6}d)?(\d{1,6}h)?(\d{1,6}m)?(\d{1,9}s)?"
_ISO = r"P(?=T?\d)(\d{1,6}W)?(\d{1,6}D)?(T(\d{1,6}H)?(\d{1,6}M)?(\d{1,9}S)?)?"
_CLOCK = r"([01]\d|2[0-3]):[0-5]\d"
_DAY = "(mon|tue|wed|thu|fri|sat|sun)"
_DAYS = rf"\s*{_DAY}(-{_DAY}?)?\s*"
_CODE = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"


def _like(pattern: str, says: str, **more: Any) -> Schema:
    """A text of this form, and what an editor says of one that has it not."""
    return {"type": "string", "pattern": f"^({pattern})$", "patternErrorMessage": says, **more}


_TEXT: Schema = {"type": "string", "pattern": r"\S", "maxLength": 20_000}
_NAME: Schema = {"type": "string", "maxLength": 60}
_DURATION = _like(f"{_LENGTH}|{_ISO}", "Write a duration such as 90s, 30m, 1h30m or 2d.")
_INSTANT = _like(
    rf"\+({_LENGTH}|{_ISO})|\s*\d{{4}}[-\dW].*",
    "Write +5m, counted from the start, or a time such as 2026-11-20T14:00:00+01:00.",
)

_ALONE = {
    "set": "Put facts on record, or correct them: give them under `set`.",
    "note": "Write a note into the log: its words under `text`.",
    "cancel": "Call the incident off.",
    "reopen": "Open the ended incident again.",
    "open": "Open the incident again, as somebody who does not know of it would.",
    "restart": "Stop the engine, and start it again on the same database.",
    "sleep": "Nobody runs Seawall until this line's time: what is due meanwhile fires late.",
}
_ABOUT = {
    "advance": "Leave a step; facts under `set`.",
    "skip": "Skip a step that may be skipped.",
    "approve": "Approve a step.",
    "reject": "Give a step back, with a `reason`.",
    "accept": "Accept a step that was handed over.",
    "pause": "Stop a step's clock.",
    "resume": "Let a paused clock run on.",
    "waive": "Waive a step's legal clock, with a `reason`.",
    "signal": "A signal arrives; its facts under `set`.",
    "add": "Add an item: the step with the `each`, then the item.",
    "assign": "Give a step to a person: the step, then the person.",
    "handover": "Hand a step over: the step, then the person.",
}
COMMANDS = {**_ABOUT, **_ALONE}
"""The commands of a script, and what each does. Those of `_ABOUT` name what they are about."""

TYPES = {
    "text": "Words.",
    "int": "A whole number.",
    "number": "A number; in conditions compared with 3.0, not 3.",
    "bool": "Yes or no.",
    "choice": "One of several options.",
    "choices": "Some of several options.",
    "datetime": "A moment: 2026-11-20T14:00.",
    "duration": "A length of time: 1h30m.",
    "url": "An address with http:// or https://.",
    "person": "A person's name.",
    "list": "Texts, each an entry.",
    "file": "A file by its path or address, with its SHA-256 and when it was captured.",
    "post": "Something posted: url, channel, author, text, posted_at.",
    "contact": "Somebody spoken to: who, channel, at, outcome.",
    "checklist": "Several items, each ticked or not.",
}
"""The types of facts, and what a value of each is."""

_LANGUAGES: Schema = {
    "type": "object",
    "minProperties": 1,
    "propertyNames": {"pattern": f"^{_CODE}$"},
    "properties": {
        "en": {"title": "English", "description": "The text in English.", **_TEXT},
        "nl": {"title": "Dutch", "description": "The text in Dutch.", **_TEXT},
    },
    "additionalProperties": _TEXT,
}


def _plain() -> dict[str, Schema]:
    """Every kind of text, where no playbook's names are known."""
    names = (
        "role", "told", "fact", "moment", "anchor", "list", "target", "step", "calendar",
        "escalation", "signal", "join", "track", "measured", "measured_end", "task", "ended",
    )  # fmt: skip
    anything: Schema = {"type": "object"}
    starts = "|".join(_ABOUT)
    return {
        **dict.fromkeys(names, _NAME),
        "measured": {"type": "string"},
        "measured_end": {"type": "string"},
        "task": {"type": "string"},
        "ended": {"type": "string"},
        "text": _TEXT,
        "languages": _LANGUAGES,
        "condition": {"type": "string", "maxLength": 2000},
        "duration": _DURATION,
        "zone": {"type": "string"},
        "holidays": _like(r"[A-Z]{2,3}(-.+)?", "Write a country such as NL, or a part: DE-BY."),
        "date": _like(r"\d{4}-?(\d{2}-?\d{2}|W\d{2}(-?\d)?)", "Write a date: 2026-12-24."),
        "time": _like(_CLOCK, 'Write a time of day in quotes, as "10:00".'),
        "span": _like(rf"\s*{_CLOCK}-({_CLOCK}|24:00)\s*", 'Write hours as "09:00-17:00".'),
        "rung": _like(
            rf"\s*(due([+-]({_LENGTH}|{_ISO}))?|\d{{1,3}}(\.\d+)?%)\s*",
            "Write 50% (of the window), due, due-5m or due+10m.",
        ),
        "option": {"type": "string"},
        "code": {"type": "string", **_listed(_codes())},
        "instant": _INSTANT,
        "start": _like(r"\s*\d{4}.*", "Write a time such as 2026-11-20T14:00:00+01:00."),
        "command": _like(
            rf"\s*(({starts})\s+\S.*|({'|'.join(_ALONE)})\s*)",
            f"Write a command: {', '.join(f'{word} …' for word in _ABOUT)}, {', '.join(_ALONE)}.",
            defaultSnippets=[
                {
                    "label": word,
                    "description": says,
                    "body": f"{word} $1" if word in _ABOUT else word,
                }
                for word, says in COMMANDS.items()
            ],
        ),
        "facts": anything,
        "dues": {"type": "object", "additionalProperties": _or_null(_INSTANT)},
        "results": {"type": "object", "additionalProperties": _NAME},
    }


def _listed(names: Titles) -> Schema:
    """These texts and no others, each with what it means."""
    return {"enum": list(names), "enumDescriptions": list(names.values())}


def _described(text: str) -> Schema:
    """A description; where code stands in it, once more for editors that can show it as such."""
    return {"description": text, **({"markdownDescription": text} if "`" in text else {})}


def _codes() -> Titles:
    """The code of every error, and when it is raised."""
    found: Titles = {}
    waiting: list[type[SeawallError]] = [SeawallError]
    while waiting:
        error = waiting.pop()
        found[error.code] = (error.__doc__ or "").partition("\n")[0]
        waiting += error.__subclasses__()
    return dict(sorted(found.items()))


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


# --- a playbook's own names ---------------------------------------------------------------------


def _offer(names: Titles, plain: Schema) -> Schema:
    """These names to choose from, each with its title; others are taken as well."""
    if not names:
        return plain
    listed = _listed(names)
    # The empty descriptions keep a common editor from naming both forms after the key they are of.
    return {"anyOf": [{"description": "", **plain}, {"description": "", **listed}]}


def _named(known: Vocabulary) -> dict[str, Schema]:
    """The kinds that a playbook's own names make, in place of the plain ones."""
    told = {
        **known.roles,
        TASK_WORDS[0]: "Whoever owns the step",
        TASK_WORDS[1]: "The deputy of the step's owner",
    }
    moments = known.typed("datetime")
    anchors = {
        "entered_at": "When the step began",
        "opened_at": "When the incident was opened",
        **moments,
    }
    spans = {
        "opened_at": anchors["opened_at"],
        **moments,
        **{f"{step}.entered": f"{title}: begun" for step, title in known.steps.items()},
        **{f"{step}.left": f"{title}: left" for step, title in known.steps.items()},
        **{f"{name}.received": f"{title}: arrived" for name, title in known.signals.items()},
    }
    joined = {"all": "Every track", "any": "The first one that is through", **known.inner}
    targets = {**known.steps, **known.ends, "done": "The end of this track"}
    offered: dict[str, Titles] = {
        "role": known.roles, "told": told, "fact": known.typed(), "moment": moments,
        "anchor": anchors, "list": known.typed("list"), "step": known.steps, "target": targets,
        "calendar": known.calendars, "escalation": known.escalations, "signal": known.signals,
        "join": joined, "track": known.started, "task": known.steps,
        "ended": {**known.ends, "cancelled": "Called off"}, "measured": spans,
        "measured_end": {**spans, "ended_at": "When the incident ended"},
        "command": _commands(known),
    }  # fmt: skip
    plain = _plain()
    return {
        **{kind: _offer(names, plain[kind]) for kind, names in offered.items()},
        "facts": _fact_values(known),
        "dues": {**plain["dues"], "properties": _keys(known.steps, plain["dues"])},
        "results": {
            **plain["results"],
            "properties": _keys(known.typed(), plain["results"]),
        },
    }


def _keys(names: Titles, holder: Schema) -> Schema:
    """Names as keys, each holding what any key of the holder holds."""
    return {
        name: {"title": name, "description": title, **holder["additionalProperties"]}
        for name, title in names.items()
    }


def _fact_values(known: Vocabulary) -> Schema:
    """Facts as keys, and for those with few values these to choose from."""
    properties: Schema = {}
    for name, title in known.typed().items():
        fact = known.facts[name]
        # Of any form; an editor puts the colon behind a key only if there is a form at all.
        properties[name] = {"title": name, "description": title, "anyOf": [{}]}
        if fact.type == "bool":
            properties[name]["examples"] = [True, False]
        elif fact.type in ("choice", "choices") and fact.options:
            listed = list(fact.options)
            properties[name]["examples"] = listed if fact.type == "choice" else [listed]
    return {"type": "object", "properties": properties}


def _commands(known: Vocabulary) -> Titles:
    """The commands that are most used, about this playbook's steps and signals."""
    return {
        **{f"advance {step}": title for step, title in known.steps.items()},
        **{f"signal {name}": title for name, title in known.signals.items()},
    }


# --- from the models to the schema --------------------------------------------------------------

_EXAMPLES: dict[str, list[Any]] = {
    "Playbook.version": ["1.0.0"],
    "Playbook.timezone": ["Europe/Amsterdam", "Europe/London"],
    "Calendar.holidays": ["NL", "BE", "DE-BY"],
    "Calendar.timezone": ["Europe/Amsterdam", "Europe/London"],
    "DueRule.within": ["45m", "2d"],
    "Step.due": ["45m", "2d"],
    "Step.repeat": ["2h", "1d"],
    "Step.max_visits": [5],
    "Rung.at": ["50%", "due-5m", "due", "due+10m"],
    "EveryRule.at": ["10:00"],
    "RepeatRule.at": ["10:00"],
    "RepeatRule.every": ["2h", "1d"],
    "MeasureForm.target": ["60m"],
    "Line.at": ["+5m"],
}
"""What a key may hold, where its form is not plain. Editors show these, and offer them; of what
is longer than a word, they offer nothing that could be read."""

_SNIPPETS: dict[str, tuple[str, dict[str, Any]]] = {
    "Step": ("a step", {"id": "$1", "title": "$2", "owner": "$3", "due": "${4:1h}"}),
    "Rule": ("a rule", {"when": "$1", "to": "$2"}),
    "DueRule": ("a due rule", {"when": "$1", "within": "${2:1h}", "of": "${3:entered_at}"}),
    "OwnerRule": ("an owner rule", {"when": "$1", "is": "$2"}),
    "Requirement": ("a requirement", {"that": "$1", "say": "$2"}),
    "Rung": ("a rung", {"at": "${1:due}", "tell": "${2:owner}"}),
    "Never": ("a rule", {"when": "$1", "say": "$2"}),
    "Line": ("a line", {"at": "+${1:5m}", "do": "$2", "as": "$3"}),
}
"""By model: what it is called, and what is put down where a list may have one more."""

_DEFAULTS = {"Step.join": "all", "ApproveRule.need": "all", "Step.max_visits": 25}

_BOUNDS = {"ApproveRule.need": (1, 20), "Step.max_visits": (1, 1000)}
"""Whole numbers whose bounds are checked by hand, not by the models."""


def playbook_schema(known: Vocabulary | None = None) -> Schema:
    """The schema of a playbook, short forms included; with a vocabulary, its names are offered."""
    return _Schema(Playbook, known).made()


def scenario_schema(known: Vocabulary | None = None) -> Schema:
    """The schema of a scenario; with its playbook's vocabulary, the names are offered."""
    return _Schema(Scenario, known).made()


class _Schema:
    """A form's schema as pydantic makes it, gone through key by key."""

    def __init__(self, model: type[Form], known: Vocabulary | None) -> None:
        self.model = model
        self.known = known
        made = TypeAdapter[Form](model)
        self.raw = made.json_schema(by_alias=True, ref_template="#/definitions/{model}")
        self.keys = {form.__name__: keys(form) for form in forms.within(model)}
        self.kinds = {**_plain(), **({} if known is None else _named(known))}

    def made(self) -> Schema:
        """The whole schema, with no definition that nothing leads to."""
        title = self.model.__name__
        if self.known is not None:
            title += f": {self.known.playbook}"
        root = {"$schema": DRAFT, "title": title, "description": self.model.__doc__}
        root |= self._object(self.model.__name__, self.raw)
        definitions = {
            **{name: self._object(name, raw) for name, raw in self.raw["$defs"].items()},
            **self.kinds,
        }
        used = _reachable(root, definitions)
        return {**root, "definitions": {k: v for k, v in definitions.items() if k in used}}

    def _object(self, model: str, raw: Schema) -> Schema:
        """A model: its keys, and nothing that would be shown before theirs."""
        words = ("type", "additionalProperties", "required")
        kept: Schema = {word: raw[word] for word in words if word in raw}
        properties = {
            key: self._key(model, key, value)
            for key, value in raw["properties"].items()
            if (model, key) != ("Needed", "declare")  # what {hash: {…}} is turned into
        }
        return {**kept, "properties": properties}

    def _key(self, model: str, key: str, raw: Schema) -> Schema:
        where = f"{model}.{key}"
        kind = _KINDS.get(where, _KINDS.get(key, ""))
        title = _title(key, raw)
        made = {"title": title, **_described(self.keys[model][key].description)}
        default = _DEFAULTS.get(where, raw.get("default"))
        if isinstance(default, (str, int, float)) and default is not False:
            made["default"] = default  # an editor writes it down: `fresh: false` says nothing
        if where in _EXAMPLES:
            made["examples"] = _EXAMPLES[where]
        if where == "Fact.type":
            return {**made, "type": "string", **_listed({t: TYPES[t] for t in raw["enum"]})}
        return {**made, **_once(self._any(raw, kind, where), title)}

    def _form(self, raw: Schema, kind: str, where: str) -> Schema:
        """One form that a value may take: a text of this kind, or something that holds such."""
        if raw.get("type") == "string" and "enum" not in raw and "pattern" not in raw:
            return {"$ref": f"#/definitions/{kind}"} if kind else {"type": "string"}
        if raw.get("type") == "integer" and where in _BOUNDS:
            low, high = _BOUNDS[where]
            return {"type": "integer", "minimum": low, "maximum": high}
        if raw.get("type") == "array":
            return self._list(raw, kind, where)
        if raw.get("type") == "object":
            return self._mapping(raw, kind, where)
        return {k: v for k, v in raw.items() if k not in ("title", "description", "default")}

    def _any(self, raw: Schema, kind: str, where: str) -> Schema:
        forms = [self._form(one, kind, where) for one in _forms(raw)]
        return forms[0] if len(forms) == 1 else {"anyOf": forms}

    def _list(self, raw: Schema, kind: str, where: str) -> Schema:
        items = raw.get("items", {})
        made: Schema = {"type": "array", "items": self._any(items, kind, where)}
        if "minItems" in raw or _model_of(items) == "Step":  # the short form of a track too
            made["minItems"] = 1
        if snippet := _SNIPPETS.get(_model_of(items)):
            made["defaultSnippets"] = [{"label": snippet[0], "body": snippet[1]}]
        return made

    def _mapping(self, raw: Schema, kind: str, where: str) -> Schema:
        """A mapping by name: roles, facts, hours, texts in several languages."""
        named = raw.get("patternProperties", {})
        values = next(iter(named.values()), raw.get("additionalProperties", True))
        if kind in ("facts", "dues", "results"):
            return {"$ref": f"#/definitions/{kind}"}
        if kind == "roster":
            return _roster(self._form({"type": "string"}, "role", where))
        if kind == "text" and values == {"type": "string"}:
            return {"$ref": "#/definitions/languages"}
        words = ("type", "minProperties", "propertyNames")
        made: Schema = {word: raw[word] for word in words if word in raw}
        if where == "Calendar.hours":
            made["propertyNames"] = {"pattern": f"^{_DAYS}(,{_DAYS})*$"}
        for pattern in named:
            made["propertyNames"] = {**made.get("propertyNames", {}), "pattern": pattern}
        if isinstance(values, dict):
            model = "Calendar.hours" if where == "Calendar.hours" else _model_of(values)
            made["additionalProperties"] = _entry(self._any(values, kind, where), model)
        if kind == "fact":  # declared where it is collected: {hash: {type: text}}
            made["maxProperties"] = made["minProperties"] = 1
        return made


def _forms(raw: Schema) -> list[Schema]:
    """The forms that a value may take; nothing at all is none of them."""
    listed = raw.get("anyOf", [raw])
    return [form for form in listed if form.get("type") != "null"] if len(listed) > 1 else listed


def _model_of(raw: Any) -> str:
    """The model that a value is, in one of its forms; empty if it is none."""
    if not isinstance(raw, dict):
        return ""
    refs = [form["$ref"] for form in _forms(raw) if "$ref" in form]
    return str(refs[0]).rpartition("/")[2] if refs else ""


def _entry(made: Schema, model: str) -> Schema:
    """What stands under a name of the author's own, with what it is."""
    if model not in _ENTRIES:
        return made
    title, description = _ENTRIES[model]
    return {"title": title, **_described(description), **_once(made, title)}


def _once(made: Schema, title: str) -> Schema:
    """The same forms, those after the first titled, or an editor shows the title for each."""
    if "anyOf" not in made:
        return made
    first, *rest = made["anyOf"]
    return {**made, "anyOf": [first, *({"title": title, **form} for form in rest)]}


_ENTRIES = {
    "Role": ("Role", "A role: who owns steps and is told about them. Short: its title alone."),
    "Calendar.hours": ("Open", 'From when to when, as `"09:00-17:00"`, or several in a list.'),
    "Calendar": ("Calendar", "Opening hours. Due times on a calendar count only these."),
    "Fact": ("Fact", "A piece of evidence with a type, as `{type: text, title: What they say}`."),
    "MeasureForm": ("Measure", "A span of time that reports and statistics count."),
    "SignalForm": ("Signal", "Something from outside that may arrive at any moment."),
    "TrackForm": ("Track", "A track: its steps, or a mapping with `steps` and more."),
    "Rung": ("Escalation", "Rungs: who is told when, as `[{at: due, tell: owner}]`."),
    "End": ("End", "A way for an incident to be over. Short: what it means."),
}
"""By model: the title and the description of what stands under a name."""


def _roster(role: Schema) -> Schema:
    """People by name, each with roles."""
    roles = {"type": "array", "items": role}
    long = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "roles": {"title": "Roles", "description": "The roles this person holds.", **roles},
            "deputy": {
                "title": "Deputy",
                "description": "Another person of the roster, who stands in.",
                "type": "string",
            },
        },
    }
    person = {"title": "Person", "description": "A person and the roles held, as [lead, comms]."}
    return {"type": "object", "additionalProperties": {**person, "anyOf": [roles, long]}}


def _title(key: str, raw: Schema) -> str:
    """A key's own title, if it was given one that pydantic would not have made; else the key."""
    given = str(raw.get("title", ""))
    words = key.replace("_", " ")
    return words.capitalize() if given.lower() in ("", words) else given


def _reachable(root: Schema, definitions: Mapping[str, Schema]) -> set[str]:
    """The definitions that the root leads to."""
    found: set[str] = set()
    waiting: list[Any] = [root]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            waiting += _inside(one)
            name = str(one.get("$ref", "")).rpartition("/")[2]
            if name in definitions and name not in found:
                found.add(name)
                waiting.append(definitions[name])
    return found


def _inside(schema: Schema) -> Iterable[Any]:
    return (value for key, value in schema.items() if key not in ("examples", "defaultSnippets"))
