"""Sums and samples that grow by one incident after the other.

What is kept is a few numbers for each step, measure, end and approval of a playbook.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from seawall.answers.views import Failed
from seawall.errors import Damaged
from seawall.machine.eras import Eras
from seawall.machine.measures import Span, spans
from seawall.machine.plan import Plan, say
from seawall.machine.sight import Viewer
from seawall.reports.approvals import askings
from seawall.reports.model import Asking
from seawall.reports.reading import Row
from seawall.reports.visits import Passage, passages, verdict
from seawall.stats.model import ApprovalStats, EndStats, MeasureStats, Stats, StepStats
from seawall.stats.samples import Sample
from seawall.store.records import StoredIncident


class _Step:
    """What is kept of a step."""

    def __init__(self, title: str, place: int) -> None:
        self.title, self.place = title, place
        self.counts: Counter[str] = Counter()
        self.late_by, self.lateness, self.took = Sample(), Sample(), Sample()


class _Measure:
    """What is kept of a measure."""

    def __init__(self, title: str, span: Span) -> None:
        target = span.measure.target
        self.title = title
        self.target = None if target is None else target.elapsed.total_seconds()
        self.calendar = span.measure.calendar
        self.counts: Counter[str] = Counter()
        self.took = Sample()


class _Approvals:
    """What is kept of the approvals of a step."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.took, self.rounds = Sample(), Sample()


Key = tuple[str, str]
"""A playbook, and the name of something in it."""


def _name(item: tuple[Key, Any]) -> Key:
    return item[0]


class Tally:
    """Sums and samples that grow by one incident after the other."""

    def __init__(self, language: str, viewer: Viewer) -> None:
        self._language, self._viewer = language, viewer
        self._statuses: Counter[str] = Counter()
        self._steps: dict[Key, _Step] = {}
        self._measures: dict[Key, _Measure] = {}
        self._approvals: dict[Key, _Approvals] = {}
        self._ends: Counter[Key] = Counter()
        self._titles: dict[Key, str] = {}
        self._failed: list[Failed] = []

    def fail(self, number: int, error: Damaged) -> None:
        """Remember an incident that cannot be counted."""
        self._failed.append(Failed(number, error.code, error.message))

    def add(self, eras: Eras, stored: StoredIncident, rows: tuple[Row, ...], now: datetime) -> None:
        """Count one incident, by the playbook that it runs by now."""
        playbook, state, viewer = eras.now, stored.state, eras.guard(self._viewer)
        plan = playbook.plan
        now = max(now, state.at)
        found = passages(rows)  # before anything is counted: a damaged log counts for nothing
        asked = askings(rows)
        self._statuses[state.status] += 1
        if state.end is not None:
            self._ends[plan.id, state.end] += 1
            end = plan.ends.get(state.end)
            self._titles[plan.id, state.end] = "" if end is None else say(end.title, self._language)
        for passage in found:
            self._visit(plan, passage, now, viewer)
        for span in spans(playbook, state, now):
            if viewer.sees_measure(plan, span.measure):
                self._span(plan, span)
        for visit in _by_visit(asked):
            self._asked(plan, visit)

    def _visit(self, plan: Plan, passage: Passage, now: datetime, viewer: Viewer) -> None:
        began = passage.began
        key = (began.book or plan.id, began.step)
        kept = self._steps.get(key) or self._step(passage, key, viewer)
        stands, how = verdict(passage, now), passage.visit.how
        kept.counts["visits"] += 1
        kept.counts[stands if stands in ("met", "late", "waived") else ""] += 1
        kept.counts[f"how {how}"] += 1
        if passage.was_done and passage.seconds is not None:
            kept.counts["done"] += 1
            kept.took.add(passage.seconds)
        if stands in ("met", "late") and passage.late is not None:
            kept.lateness.add(passage.late)
            kept.counts[f"promised {stands}"] += passage.promised
            if stands == "late":
                kept.late_by.add(passage.late)

    def _step(self, passage: Passage, key: Key, viewer: Viewer) -> _Step:
        """What is kept of a step that no incident visited before."""
        began, plan = passage.began, passage.plan
        book = plan.called[began.book] if began.book else plan
        title = began.step
        if viewer.sees_step(plan, began.task):
            title = say(book.steps[began.step].title, self._language, began.step)
        made = self._steps[key] = _Step(title, list(book.steps).index(began.step))
        return made

    def _span(self, plan: Plan, span: Span) -> None:
        key = (plan.id, span.measure.id)
        title = say(span.measure.title, self._language, span.measure.id)
        kept = self._measures.setdefault(key, _Measure(title, span))
        if span.stop is not None and span.length is not None:
            kept.took.add(span.length.total_seconds())
        kept.counts[span.status] += 1

    def _asked(self, plan: Plan, asked: list[Asking]) -> None:
        key = (asked[0].book or plan.id, asked[0].step)
        kept = self._approvals.setdefault(key, _Approvals())
        kept.counts["asked"] += 1
        kept.counts["rejections"] += sum(one.outcome == "rejected" for one in asked)
        last = asked[-1]
        if last.outcome == "approved" and last.ended_at is not None:
            kept.counts["approved"] += 1
            kept.took.add((last.ended_at - asked[0].asked_at).total_seconds())
            kept.rounds.add(last.round)

    def stats(self) -> Stats:
        """Everything counted so far."""
        ends = sorted(self._ends.items(), key=lambda i: (i[0][0], -i[1]))
        return Stats(
            incidents=self._statuses.total(),
            open=self._statuses["open"],
            ended=self._statuses["ended"],
            cancelled=self._statuses["cancelled"],
            steps=tuple(
                _step_stats(key, kept)
                for key, kept in sorted(self._steps.items(), key=lambda i: (i[0][0], i[1].place))
            ),
            measures=tuple(
                _measure_stats(key, kept) for key, kept in sorted(self._measures.items(), key=_name)
            ),
            ends=tuple(EndStats(*key, self._titles[key], n) for key, n in ends),
            approvals=tuple(
                _approval_stats(key, kept)
                for key, kept in sorted(self._approvals.items(), key=_name)
            ),
            failed=tuple(self._failed),
        )


def _step_stats(key: Key, kept: _Step) -> StepStats:
    counts = kept.counts
    with_due = counts["met"] + counts["late"]
    return StepStats(
        playbook=key[0],
        step=key[1],
        title=kept.title,
        visits=counts["visits"],
        done=counts["done"],
        with_due=with_due,
        in_time=counts["met"],
        share=_share(counts["met"], with_due),
        late=counts["late"],
        timeouts=counts["how timeout"],
        skipped=counts["how skip"] + counts["how pass"],
        moved=counts["how signal"],
        dropped=counts["how dropped"],
        waived=counts["waived"],
        running=counts["how None"],
        promised=counts["promised met"] + counts["promised late"],
        kept=counts["promised met"],
        late_by=kept.late_by.spread(),
        lateness=kept.lateness.spread(),
        took=kept.took.spread(),
    )


def _measure_stats(key: Key, kept: _Measure) -> MeasureStats:
    counts = kept.counts
    took = kept.took.spread()
    return MeasureStats(
        playbook=key[0],
        measure=key[1],
        title=kept.title,
        target=kept.target,
        calendar=kept.calendar,
        n=took.n,
        met=counts["met"],
        missed=counts["missed"],
        share=_share(counts["met"], counts["met"] + counts["missed"]),
        running=counts["running"],
        dropped=counts["dropped"],
        took=took,
    )


def _approval_stats(key: Key, kept: _Approvals) -> ApprovalStats:
    return ApprovalStats(
        playbook=key[0],
        step=key[1],
        asked=kept.counts["asked"],
        approved=kept.counts["approved"],
        rejections=kept.counts["rejections"],
        took=kept.took.spread(),
        rounds=kept.rounds.spread(),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _by_visit(asked: tuple[Asking, ...]) -> Iterator[list[Asking]]:
    """The askings of each visit that had any, in order."""
    visits: dict[int, list[Asking]] = {}
    for one in asked:
        visits.setdefault(one.began, []).append(one)
    yield from visits.values()
