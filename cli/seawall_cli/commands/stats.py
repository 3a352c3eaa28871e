"""`seawall stats`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall.stats.model import Spread, Stats, StepStats


@click.command("stats")
@click.option(
    "--playbook",
    metavar="ID",
    help="Only of this playbook.",
    shell_complete=completion.playbooks,
)
@click.option("--version", "playbook_version", metavar="TEXT", help="Only of this version of it.")
@click.option("--since", metavar="TIME", help="Only opened at or after (2026-11-20, in UTC).")
@click.option("--until", metavar="TIME", help="Only opened before.")
@click.option(
    "--label", "labels", multiple=True, metavar="NAME=VALUE", help="Only with this label."
)
@options.look_role
@options.reads
def command(
    playbook: str | None,
    playbook_version: str | None,
    since: str | None,
    until: str | None,
    labels: tuple[str, ...],
    role: str | None,
    as_json: bool,
) -> None:
    """Count over many incidents: on time, lateness, measures.

    In time and late are of what was done by people; what was left by timeout is counted apart, and
    what was dropped is not late. Lateness is of the late ones. 90 % took no longer than p90. Drills
    do not count.

    \b
    Example:
      seawall stats --playbook rumour --since 2026-01-01
      seawall stats --label severity=L3 --json
    """
    from seawall_cli import output

    wanted = dict(_label(text) for text in labels)
    app = current()
    with app.engine() as engine:
        found = engine.stats(
            playbook=playbook,
            version=playbook_version,
            since=_moment(since),
            until=_moment(until),
            labels=wanted,
            viewer=app.viewer(role),
        )
    if as_json:
        output.json_out(found)
    else:
        _show(found)
    for one in found.failed:
        output.complain(f"seawall: #{one.incident} cannot be counted: {one.message}")


def _label(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"{text[:60]!r} is no label; write NAME=VALUE")
    return name, value


def _moment(text: str | None) -> datetime | None:
    """A moment as typed; a day is its midnight, and without an offset it is in UTC."""
    from seawall.machine.facts import Unfit, moment

    if text is None:
        return None
    try:
        return moment(text, "UTC").astimezone(UTC)
    except Unfit as error:
        raise click.UsageError(f"{text[:40]!r} {error}") from None


def _show(found: Stats) -> None:
    from seawall_cli import output

    if not found.incidents:
        output.line("No incident fits.")
        return
    several = len({step.playbook for step in found.steps}) > 1
    noun = "incident" if found.incidents == 1 else "incidents"
    output.line(
        (f"{found.incidents} {noun}", "bold"),
        f"  {found.open} open, {found.ended} ended, {found.cancelled} cancelled",
    )
    _ends(found, several)
    _steps(found, several)
    _measures(found, several)
    _approvals(found, several)


def _name(playbook: str, name: str, several: bool) -> str:
    return f"{playbook}: {name}" if several else name


def _ends(found: Stats, several: bool) -> None:
    from seawall_cli import output

    if found.ends:
        output.line("")
        rows = [
            (str(one.n), _name(one.playbook, one.end, several), one.title) for one in found.ends
        ]
        output.table(("ended", "as", ""), rows)


def _steps(found: Stats, several: bool) -> None:
    from seawall_cli import output

    headings = ("step", "visits", "in time", "late", "late by", "p90", "timeout", "took", "besides")
    output.line("")
    output.table(headings, [_step(one, several) for one in found.steps])


def _step(one: StepStats, several: bool) -> tuple[str, ...]:
    promised = [f"{one.kept} of {one.promised} promises kept"] if one.promised else []
    besides = {
        "skipped": one.skipped,
        "moved": one.moved,
        "dropped": one.dropped,
        "waived": one.waived,
        "running": one.running,
    }
    return (
        _name(one.playbook, one.step, several),
        str(one.visits),
        _of(one.in_time, one.with_due, one.share),
        str(one.late or ""),
        _length(one.late_by.median),
        _length(one.late_by.p90),
        str(one.timeouts or ""),
        _length(one.took.median),
        ", ".join(promised + [f"{count} {name}" for name, count in besides.items() if count]),
    )


def _measures(found: Stats, several: bool) -> None:
    from seawall_cli import output

    if not found.measures:
        return
    headings = ("measure", "target", "met", "n", "median", "p90", "besides")
    rows = [
        (
            _name(one.playbook, one.measure, several),
            _length(one.target),
            _of(one.met, one.met + one.missed, one.share),
            *_spread(one.took),
            ", ".join(
                f"{count} {name}"
                for name, count in {
                    "running": one.running,
                    "dropped": one.dropped,
                }.items()
                if count
            ),
        )
        for one in found.measures
    ]
    output.line("")
    output.table(headings, rows)


def _approvals(found: Stats, several: bool) -> None:
    from seawall_cli import output

    if not found.approvals:
        return
    headings = ("approval of", "asked", "approved", "given back", "n", "median", "p90", "rounds")
    rows = [
        (
            _name(one.playbook, one.step, several),
            str(one.asked),
            str(one.approved),
            str(one.rejections or ""),
            *_spread(one.took),
            "" if one.rounds.median is None else f"{one.rounds.median:g}",
        )
        for one in found.approvals
    ]
    output.line("")
    output.table(headings, rows)


def _spread(spread: Spread) -> tuple[str, str, str]:
    return (str(spread.n), _length(spread.median), _length(spread.p90))


def _of(part: int, whole: int, share: float | None) -> str:
    return "" if share is None else f"{part} of {whole} ({share:.0%})"


def _length(seconds: float | None) -> str:
    from datetime import timedelta

    from seawall.machine.durations import humanise

    return "" if seconds is None else humanise(timedelta(seconds=seconds))
