"""Writes the pages that are made from the code: the references of commands and of problems, the
proofs of the playbooks, the figures of the measures, and the README's picture.

`make docs` runs it; a test compares what it would write with what is there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import fill

import click

from seawall import catalogue, graph, scenarios
from seawall.language.codes import GROUPS, Explanation, whole
from seawall.language.compiler import compile_text
from seawall.language.problems import Problem
from seawall.machine.playbook import Playbook
from seawall_cli import proving
from seawall_cli.checking import look
from seawall_cli.main import COMMANDS, cli
from seawall_cli.proving import openings

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # for `bench`, which is no part of the package

EXIT_CODES = """\
Exit codes: 0 done; 1 refused or failed, nothing changed; 2 wrong usage, or a playbook, scenario or
setting with mistakes; 3 unexpected; 130 interrupted. stdout is data, stderr is talk.

The shell completes commands, options, incident numbers, step and fact names once you have run, for
bash, `eval "$(_SEAWALL_COMPLETE=bash_source seawall)"` (`zsh_source` for zsh; for fish
`_SEAWALL_COMPLETE=fish_source seawall | source`).
"""


def cli_reference() -> str:
    """Every command with its help, as a page."""
    pages = [
        "# The `seawall` command\n",
        "Made from the commands themselves by `make docs`.\n",
        EXIT_CODES,
    ]
    with click.Context(cli, info_name="seawall", **cli.context_settings) as context:
        pages.append(_help(context))
        for name in COMMANDS:
            command = cli.get_command(context, name)
            if command is not None:
                with click.Context(command, info_name=name, parent=context) as inner:
                    pages.append(f"## seawall {name}\n\n" + _help(inner))
    return "\n".join(pages)


def _help(context: click.Context) -> str:
    context.terminal_width = context.max_content_width = 96
    return f"```text\n{context.command.get_help(context)}\n```\n"


PROBLEMS = """\
# What `seawall check` can find

Made from the explanations themselves by `make docs`; `seawall check --explain CODE` prints one.

Each code stays what it is from version to version, so programs can rely on it. An **error** must be
mended: the playbook does not run with it. A **warning** is shown, and it runs. The examples are
parts of playbooks. Under each wrong one stands what `seawall check` says about it.
"""


def problems_page() -> str:
    """Every code with what it means and an example, as a page."""
    index = [
        f"* {name}: " + ", ".join(f"[`{one.code}`](#{one.code})" for one in ones)
        for name, ones in GROUPS.items()
    ]
    pages = [PROBLEMS, "\n".join(index) + "\n"]
    for name, ones in GROUPS.items():
        pages += [f"## {name}\n", *(_explained(one) for one in ones)]
    return "\n".join(pages)


def _explained(one: Explanation) -> str:
    """A code's part of the page."""
    kind = " (warning)" if one.severity == "warning" else ""
    text = fill(f"**{one.title}**{kind}. {one.text}", 100, break_on_hyphens=False)
    parts = [f"### {one.code}\n", f"{text}\n"]
    if one.wrong:
        parts.append(f"```yaml wrong\n{one.wrong}```\n")
    for name, other in one.beside.items():
        parts.append(f"Beside it, in `{name}.yaml`:\n\n```yaml wrong\n{other}```\n")
    if one.right:
        parts += [f"```text\n{_said(one)}```\n", f"Right:\n\n```yaml\n{one.right}```\n"]
    return "\n".join(parts)


def _said(one: Explanation) -> str:
    """What is said about the wrong example."""
    with TemporaryDirectory() as folder:
        found = _found(one, Path(folder))
    said = [f"{p.severity}[{p.code}]: {p.message}\n  help: {p.help}\n" for p in found]
    return "".join(said).replace("\n  help: \n", "\n")  # what a rehearsal says has no help


def _found(one: Explanation, folder: Path) -> list[Problem]:
    for name, text in one.beside.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    text = whole(one.wrong)
    if text.startswith("scenario:"):
        (folder / "tiny.yaml").write_bytes(catalogue.shipped("tiny").read_bytes())
        file = folder / "example.scenario.yaml"
        file.write_text(text, encoding="utf-8")
        return list(scenarios.run(scenarios.load(file)).problems)
    file = folder / "example.yaml"
    file.write_text(text, encoding="utf-8")
    return list(look(file, openings(datetime(2026, 1, 5)), measures=True).problems)


YEAR = openings(datetime(2026, 11, 22))
"""The openings that the proofs of the docs are about."""


def proofs() -> str:
    """How long each of the playbooks that come with Seawall can take."""
    parts = []
    for name in catalogue.names():
        plan = look(catalogue.shipped(name), YEAR).plan
        if plan is not None:
            proof, taken = proving.prove(plan, YEAR), proving.measures(plan, YEAR)
            shown = "\n".join(proving.as_text(plan, proof, taken))
            parts.append(f"### {name}\n\n```text\n{shown}\n```\n")
    return "\n".join(parts)


def filled(text: str, name: str, part: str) -> str:
    """A page with the part between its marks of that name made anew."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}\n{part}{end}{after}"


def picture() -> str:
    """The steps of the backlash playbook, drawn from its compiled machine."""
    path = catalogue.shipped("backlash")
    playbook = Playbook(compile_text(path.name, path.read_bytes(), catalogue.beside(path)).plan, "")
    drawn = graph.mermaid(playbook, brief=True)
    return f"```mermaid\n{drawn}```\n"


def performance() -> str:
    """How fast it is: the tables of the figures that were committed last."""
    from bench.page import PAGE, page

    return page(PAGE.read_text(encoding="utf-8"))


README, PROOFS = ROOT / "README.md", ROOT / "docs" / "proofs.md"

PAGES: dict[Path, Callable[[], str]] = {
    ROOT / "docs" / "cli.md": cli_reference,
    ROOT / "docs" / "problems.md": problems_page,
    README: lambda: filled(README.read_text(encoding="utf-8"), "picture", picture()),
    PROOFS: lambda: filled(PROOFS.read_text(encoding="utf-8"), "proofs", proofs()),
    ROOT / "docs" / "performance.md": performance,
}
"""Every generated file, and what makes what belongs in it."""


def main() -> None:
    """Write them."""
    for path, made in PAGES.items():
        path.write_text(made(), encoding="utf-8")


if __name__ == "__main__":
    main()
