"""Files looked through for `seawall check`: what was found in each, whatever it is shown as."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from seawall.analysis.openings import Openings
    from seawall.language.compiler import Compiled
    from seawall.language.problems import Problem
    from seawall.language.scenario import Scenario
    from seawall.language.source import Source
    from seawall.machine.plan import Plan


class Looked(Struct, frozen=True):
    """A file, every problem found in it in the order of the file, and its lines.

    `plan` is what it says, if it is a playbook without errors.
    """

    path: Path
    problems: Sequence[Problem]
    lines: list[str] = []
    plan: Plan | None = None

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(problem.severity == "error" for problem in self.problems)


def named(path: Path) -> Path:
    """The file or folder, or the file of the playbook of this name that comes with Seawall."""
    from seawall import catalogue
    from seawall_cli.playbook_names import is_file

    there = is_file(str(path)) or path.is_dir()
    shipped = not there and str(path) in catalogue.names()
    return catalogue.shipped(str(path)) if shipped else path


def within(path: Path) -> list[Path]:
    """The file itself; of a folder, all YAML in it and in its folders, but nothing hidden.

    A folder without any stands for itself, so that it is told of.
    """
    if not path.is_dir():
        return [path]
    found = (one for kind in ("*.yaml", "*.yml") for one in path.rglob(kind) if one.is_file())
    shown = (one for one in found if not _is_hidden(one.relative_to(path)))
    return sorted(shown) or [path]


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def look(path: Path, over: Openings, *, measures: bool = False) -> Looked:
    """Look through a playbook, or the keys and commands of a scenario. Raises nothing: all is a
    problem.

    What is promised is proved for the openings `over` a year; the targets of measures too, if so.
    """
    from seawall import catalogue
    from seawall.catalogue import is_scenario
    from seawall.errors import BadConfig, BadPlaybook
    from seawall.language.compiler import compile_text
    from seawall.language.files import read_file
    from seawall.language.problems import Place, Problem
    from seawall.language.reading import read_model
    from seawall.language.scenario import Scenario
    from seawall.language.source import lines_of, read

    if path.is_dir():
        help = "name a folder with playbooks in it, or a file"
        message = f"there is no *.yaml in {path}"
        return Looked(path, [Problem("unreadable", message, Place(1, 1), help=help)])
    try:
        data = read_file(path)
    except BadConfig as error:
        help = "name a file that is there and that you may read, or see `seawall playbooks`"
        return Looked(path, [Problem("unreadable", error.message, Place(1, 1), help=help)])
    lines = lines_of(data.decode("utf-8-sig", "replace"))
    try:
        if is_scenario(path):
            source = read(str(path), data)
            return Looked(path, _commands(source, read_model(source, Scenario)), lines)
        compiled = compile_text(str(path), data, catalogue.beside(path))
    except BadPlaybook as error:
        return Looked(path, error.problems, lines)
    return Looked(path, _warnings(compiled, over, measures), lines, compiled.plan)


def _commands(source: Source, scenario: Scenario) -> list[Problem]:
    """Everything that is wrong with the commands of a scenario."""
    from seawall.language.problems import Problem
    from seawall.scenarios import misuses

    return [
        Problem("bad_value", message, source.place(("script", number, key)), help=help)
        for number, line in enumerate(scenario.script)
        for key, message, help in misuses(line)
    ]


def _warnings(compiled: Compiled, over: Openings, measures: bool) -> list[Problem]:
    from seawall.language.checks import promises

    broken = promises(compiled.plan, compiled.source, over, measures=measures)
    return sorted([*compiled.warnings, *broken], key=lambda problem: (problem.place, problem.code))


def as_data(found: list[Looked]) -> Iterator[dict[str, str | int]]:
    """Each problem of each file, for programs."""
    for looked in found:
        for problem in looked.problems:
            yield {
                "file": str(looked.path),
                "line": problem.place.line,
                "column": problem.place.column,
                "severity": problem.severity,
                "code": problem.code,
                "message": problem.message,
                "help": problem.help,
            }


def as_text(found: list[Looked]) -> Iterator[str]:
    """Each problem with its line, a caret and what would be right; and how many there are."""
    from seawall.language.problems import show

    for looked in found:
        for problem in looked.problems:
            yield show(problem, str(looked.path), looked.lines)
        if _is_unread(looked):
            yield "Names, conditions and the flow are looked at once this is mended."
        yield f"{looked.path}: {_verdict(looked.errors, len(looked.problems) - looked.errors)}"
    problems = sorted((p for one in found for p in one.problems), key=lambda p: p.severity)
    if problems:
        yield f"To learn more: seawall check --explain {problems[0].code}"


def _is_unread(looked: Looked) -> bool:
    """Whether the text of a playbook could not be read, so that nothing else was looked at."""
    from seawall.language.codes import reading

    unread = {one.code for one in reading.EXPLANATIONS}
    return bool(looked.lines) and any(problem.code in unread for problem in looked.problems)


def _verdict(errors: int, warnings: int) -> str:
    if not errors and not warnings:
        return "no mistakes found"
    counts = [(errors, "error"), (warnings, "warning")]
    return ", ".join(f"{n} {word}{'s' if n > 1 else ''}" for n, word in counts if n)
