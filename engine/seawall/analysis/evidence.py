"""Facts that are read where nothing can have put them on record."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from seawall.analysis.findings import Finding
from seawall.analysis.given import Given, Read, reads
from seawall.machine.plan import Plan, Step


def unread(given: Given) -> Iterator[Finding]:
    """Every reading of a fact that cannot be on record there; of a fact that nothing ever gives,
    the first."""
    plan = given.plan
    never: set[str] = set()
    for step in plan.steps.values():
        for read in reads(step, plan.facts):
            if given.can_have(step.id, read.fact) and _is_seen(plan, step, read.fact):
                continue
            if read.fact not in given.everything:
                if read.fact not in never and not plan.facts[read.fact].optional:
                    never.add(read.fact)
                    yield _never_given(step, read)
            elif not _is_seen(plan, step, read.fact):
                yield _of_an_item(plan, step, read)
            else:
                yield _too_early(step, read)


def _is_seen(plan: Plan, step: Step, fact: str) -> bool:
    """Whether a fact that only items have can be read from a step: from inside their `each`."""
    if fact not in plan.item_facts:
        return True
    track = plan.block_of[step.id]
    while track:
        if fact in plan.tracks[track].facts:
            return True
        track = plan.block_of[plan.tracks[track].step or ""]
    return False


def _never_given(step: Step, read: Read) -> Finding:
    message = f"nothing in the playbook puts {read.fact} on record"
    help = (
        "collect it in an earlier step, or give it in `open`; "
        "mark it `optional: true` if only some who call this playbook give it"
    )
    return _finding("never_given", message, help, step, read)


def _too_early(step: Step, read: Read) -> Finding:
    message = f"{read.fact} is read here, and on no way to {step.id} is it on record yet"
    help = "collect it in an earlier step, or move what reads it to a later one"
    return _finding("read_early", message, help, step, read)


def _of_an_item(plan: Plan, step: Step, read: Read) -> Finding:
    blocks = (track for track in plan.tracks.values() if read.fact in track.facts)
    each = next((track.step for track in blocks if track.step is not None), "each")
    message = f"{read.fact} is collected for each item of {each}, so {step.id} cannot read it"
    help = f"read it in the steps inside {each}, or collect it for the whole incident"
    found = _finding("item_fact", message, help, step, read)
    if read.path[0] == "require":  # it could never be met
        return structs.replace(found, warning=False)
    return found


def _finding(code: str, message: str, help: str, step: Step, read: Read) -> Finding:
    return Finding(
        code,
        message,
        help,
        step.id,
        read.path,
        line=read.line,
        column=read.column,
        warning=True,
    )
