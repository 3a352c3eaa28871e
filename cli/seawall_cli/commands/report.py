"""`seawall report`."""

from __future__ import annotations

from pathlib import Path

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("report")
@click.argument("incident", metavar="N", shell_complete=completion.all_incidents)
@click.option(
    "--format", "form", type=click.Choice(["md", "html"]), help="Markdown, or one HTML file."
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write it there (else print it); .html makes it HTML.",
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@options.look_role
@options.reads
def command(
    incident: str, form: str | None, out: Path | None, force: bool, role: str | None, as_json: bool
) -> None:
    """Write an after-action report.

    Everything the log tells: a summary, what was in time and what was late, decisions with what was
    known then, messages word for word, and the whole time line. What only people know are empty
    places to fill in together. Confidential parts are in it only for who may see them.

    \b
    Example:
      seawall report 3 > report.md
      seawall report 3 --out report.html
    """
    from seawall.harmless import in_json
    from seawall_cli import naming, output

    app = current()
    if out is not None:
        _require_room(out, force)
    with app.engine() as engine:
        made = engine.report(naming.number(incident), viewer=app.viewer(role))
    if as_json:
        text = in_json(output.json_text(made)) + "\n"
    else:
        from seawall import reports

        is_html = form == "html" or (form is None and _means_html(out))
        text = reports.html(made) if is_html else reports.markdown(made)
    if out is not None:
        _write(out, text, force)
    elif as_json:
        output.json_out(made)
    else:
        output.say(text, nl=False)


def _means_html(out: Path | None) -> bool:
    return out is not None and out.suffix.lower() in (".html", ".htm")


def _require_room(out: Path, force: bool) -> None:
    """Raise BadConfig where a file is there already, before any work is done."""
    from seawall.errors import BadConfig

    if out.exists() and not force:
        raise BadConfig(f"{out} is there already; --force writes over it")


def _write(out: Path, text: str, force: bool) -> None:
    """Write the file; one that came meanwhile is not written over unasked."""
    from seawall.errors import BadConfig
    from seawall_cli.output import complain

    try:
        with out.open("w" if force else "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise BadConfig(f"{out} is there already; --force writes over it") from None
    except OSError as error:
        raise BadConfig(f"{out} cannot be written to: {error.strerror}") from None
    complain(f"wrote {out}")
