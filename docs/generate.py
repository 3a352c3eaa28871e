"""Writes the pages that are made from the code: the CLI reference, and the README's picture.

`make docs` runs it; a test compares what it would write with what is there.
"""

from __future__ import annotations

from pathlib import Path

import click

from seawall import catalogue, graph
from seawall.language.compiler import compile_text
from seawall.machine.playbook import Playbook
from seawall_cli.main import COMMANDS, cli

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- picture: begin -->", "<!-- picture: end -->"

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


def picture() -> str:
    """The steps of the backlash playbook, drawn from its compiled machine."""
    path = catalogue.shipped("backlash")
    playbook = Playbook(compile_text(path.name, path.read_bytes(), catalogue.beside(path)).plan, "")
    drawn = graph.mermaid(playbook, shown=graph.overview(playbook))
    return f"{BEGIN}\n```mermaid\n{drawn}```\n{END}"


def readme(text: str) -> str:
    """The README with its picture drawn anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{picture()}{after}"


def generated() -> dict[Path, str]:
    """Every generated file and what belongs in it."""
    path = ROOT / "README.md"
    return {
        ROOT / "docs" / "cli.md": cli_reference(),
        path: readme(path.read_text(encoding="utf-8")),
    }


def main() -> None:
    """Write them."""
    for path, text in generated().items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
