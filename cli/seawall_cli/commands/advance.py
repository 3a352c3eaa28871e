"""`seawall advance`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall import Answer, Incident, Task
    from seawall.machine.plan import Plan


@click.command("advance")
@options.incident
@click.argument(
    "words", nargs=-1, metavar="[STEP] [NAME=VALUE]…", shell_complete=completion.step_or_facts
)
@options.facts_file
@click.option("--override", metavar="TEXT", help="Why a requirement that allows it is set aside.")
@options.reason
@options.acts
def command(
    incident: str,
    words: tuple[str, ...],
    file: str | None,
    override: str | None,
    reason: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Finish a step, giving its facts, and go on to the next.

    STEP may be left out while only one can be meant, and need not be its whole name: `invite` will
    do for `private[anna].invite` while only one invite is active. Facts go by their plain names; a
    time may be short: now, -20m, 14:30.
    Missing ones are asked for one by one, if there is a terminal, and optional ones too; in a
    script they are an error, and nothing changes. A step that needs approval then waits for it.

    \b
    Example:
      seawall advance 3 verify verdict=unknown reach=2
      seawall advance 3
    """
    from seawall.errors import Refusal
    from seawall_cli import asking, naming, output, user

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        now = engine.incident(number, viewer=app.viewer())
        if request_id and (not words or naming.pair(words[0])):
            raise click.UsageError("name the step too: a repeated request must mean the same one")
        step, pairs = split(now, words, user.user(app, role).acts)
        task = naming.find(now, step)
        plan = engine.plan(now.digest)
        given = asking.given(pairs, file, plan, "" if task is None else task.ref)
        answers: dict[str, Any] = {}

        def attempt() -> Answer:
            return engine.advance(
                number,
                step,
                given | answers,
                actor=app.actor,
                role=role,
                reason=reason,
                override=override,
                # Only a person has seen which visit this is; a program's retry must find the first.
                visit=None if task is None or request_id else task.visit,
                request_id=request_id,
            )

        try:
            if task is None or request_id or not asking.interactive():
                done = attempt()
            else:
                # Whether somebody may set aside what is unmet shows only with the answers.
                done = asking.until_complete(
                    attempt, answers, plan, now, task, given, app.language, ask_first=bool(override)
                )
        except (Refusal, click.Abort) as stopped:
            if task is not None and answers:
                said = _said(app.person, role, reason, override)
                _keep_answers(now, plan, task, given | answers, said)
            elif task is None and isinstance(stopped, Refusal):
                raise naming.meant(now, step, stopped) from None
            raise
    output.answer(done, as_json)


def _said(
    person: str | None, role: str | None, reason: str | None, override: str | None
) -> list[str]:
    """The options that were given."""
    given = {"--as": person, "--role": role, "--reason": reason, "--override": override}
    return [word for flag, value in given.items() if value for word in (flag, value)]


def _keep_answers(
    incident: Incident, plan: Plan, task: Task, facts: dict[str, object], options: list[str]
) -> None:
    """Print the command that gives the same answers again, so that none must be typed twice."""
    import shlex

    from seawall_cli import asking, naming
    from seawall_cli.output import complain

    words = [str(incident.number), task.ref, *asking.typed(facts), *options]
    left_out = [name for name in naming.optional(incident, task, plan) if name not in facts]
    more = f" Left out: {', '.join(left_out)}." if left_out else ""
    complain(f"Nothing was put down.{more} To give the same answers again:")
    complain(f"  seawall advance {shlex.join(words)}")


def split(
    incident: Incident, words: tuple[str, ...], theirs: Callable[[Task], bool] | None = None
) -> tuple[str, tuple[str, ...]]:
    """The step that is meant, and the facts; without a name, one of `theirs` if there is one."""
    from seawall.errors import StillOpen
    from seawall_cli import naming

    if words and naming.pair(words[0]) is None:
        return words[0], words[1:]
    open_inside = StillOpen("every active step has others inside that are still open")

    def could_be_left(task: Task) -> bool:
        return not task.still_open

    return naming.only(incident, could_be_left, open_inside, None, theirs), words
