"""What each code of a problem means, at length: for `seawall check --explain` and the docs.

A problem itself has one sentence on what is wrong and one on what would be right. Here is the rest:
why it matters on the day the playbook is needed, what to do, and a small wrong example beside its
right form. The examples are parts of playbooks; `whole` puts one into a playbook that is complete,
so that tests can run every one of them. A module holds the codes of one group.
"""

from __future__ import annotations

from collections.abc import Mapping

from seawall.language.codes import (
    conditions,
    keys,
    names,
    people,
    reading,
    record,
    rehearsals,
    times,
    ways,
)
from seawall.language.codes.explanation import Explanation, whole

__all__ = ["EXPLANATIONS", "GROUPS", "Explanation", "whole"]

GROUPS: Mapping[str, tuple[Explanation, ...]] = {
    "Reading the file": reading.EXPLANATIONS,
    "Keys and values": keys.EXPLANATIONS,
    "Names": names.EXPLANATIONS,
    "Conditions": conditions.EXPLANATIONS,
    "Where it leads": ways.EXPLANATIONS,
    "What is on record": record.EXPLANATIONS,
    "How long it takes": times.EXPLANATIONS,
    "Who and when": people.EXPLANATIONS,
    "Rehearsals": rehearsals.EXPLANATIONS,
}
"""Every code there is by what it is about, in the order of the reference."""

EXPLANATIONS: Mapping[str, Explanation] = {
    one.code: one for group in GROUPS.values() for one in group
}
"""The same by the codes themselves."""
