"""A report as a page: which parts it has, in which order, and what each says.

First what people read in a minute (summary, picture, due times, measures), then what they fill in
together, then the record they look things up in. A part with nothing in it says so in a line, so
that nobody wonders whether it was forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from seawall.reports import model
from seawall.reports.decisions import OTHERWISE
from seawall.reports.model import Asking, Deadline, Measured, Message, Move, Report, Voice
from seawall.reports.page import (
    Blank,
    Block,
    Cell,
    Code,
    Drawing,
    Inline,
    Items,
    Link,
    Page,
    Section,
    Strong,
    Table,
    Verbatim,
    para,
)
from seawall.reports.svg import SAYS
from seawall.reports.text import (
    lateness,
    length,
    local_time,
    number,
    plural,
    short_time,
    utc_time,
)

HOW = {
    "advance": "done",
    "through": "done, by itself once what it waited for was through",
    "arrived": "done, by its signal",
    "skip": "skipped",
    "pass": "passed by itself",
    "timeout": "left by timeout",
    "signal": "left because of a signal",
    "dropped": "dropped",
}
"""How a step was left, in words."""

_MOODS = {"late": "bad", "overdue": "bad", "timeout": "bad", "met": "good", "dropped": "dim"}


def page(report: Report) -> Page:
    """The report as a page."""
    return Page(
        title=f"After-action report: {report.title}, incident {report.incident}",
        sections=tuple(part(report) for part in _PARTS),
    )


def _summary(report: Report) -> Section:
    blocks: list[Block] = [para(" ".join(report.summary)), _head(report)]
    if report.drill:
        blocks.insert(0, para(Strong("This was a drill.")))
    if report.redacted:
        words = "Some of it is confidential and was left out of this copy."
        blocks.append(para(words))
    return Section("Summary", tuple(blocks))


def _head(report: Report) -> Table:
    zone = report.timezone
    who = report.opened_by + (f" ({report.opened_role})" if report.opened_role else "")
    ended = "still open" if report.ended_at is None else local_time(report.ended_at, zone)
    how = report.status if report.end is None else f"{report.status}: {report.end_title}"
    rows: list[tuple[Cell, ...]] = [
        ("Incident", f"{report.incident}"),
        ("Playbook", (Code(report.playbook), f" version {report.version}")),
        *(("Moved", _move(move, zone)) for move in report.moves),
        ("Opened", f"{local_time(report.opened_at, zone)}, by {who}"),
        ("Ended", ended),
        ("Status", how),
        ("This report", f"made {local_time(report.made_at, zone)}"),
        ("Owner of this report", ""),
        ("Date of the meeting", ""),
    ]
    if report.reopened:
        rows.insert(5 + len(report.moves), ("Reopened", plural(report.reopened, "time")))
    return Table(("", ""), tuple(rows))


def _move(move: Move, zone: str) -> str:
    who = move.actor + (f" ({move.role})" if move.role else "")
    return f"from version {move.old} to {move.new}, {local_time(move.at, zone)}, by {who}"


def _timeline_picture(report: Report) -> Section:
    return Section("How it went", (Drawing(report.picture, report.timezone),))


def _impact(report: Report) -> Section:
    blocks: list[Block] = []
    if report.figures:
        rows = tuple(
            (f.title, Code(f.ref), number(f.first), number(f.highest), number(f.last), str(f.times))
            for f in report.figures
        )
        headings = ("Figure", "Fact", "First", "Highest", "Last", "Times recorded")
        blocks.append(Table(headings, rows))
    known = tuple((fact.title, Code(fact.ref), _value(fact)) for fact in report.facts)
    blocks.append(_table(("What", "Fact", "As it stands now"), known, "No fact is on record."))
    return Section("Impact, and what is on record", tuple(blocks))


def _value(fact: model.Fact) -> Cell:
    return Link(fact.shown) if fact.type == "url" and not fact.hidden else fact.shown


def _due_times(report: Report) -> Section:
    counted = report.counts
    named = {
        "met": counted.met,
        "late": counted.late,
        "left by timeout": counted.timeout,
        "left without their work": counted.spared,
        "dropped": counted.dropped,
        "waived": counted.waived,
        "overdue now": counted.overdue,
        "running": counted.running,
    }
    words = ", ".join(f"{count} {name}" for name, count in named.items() if count)
    total = f"{plural(counted.visits, 'visit')} of steps. Due times: {words or 'none'}."
    table = _deadline_table(report, report.deadlines, "No step was entered.")
    return Section("Due times, met and missed", (para(total + _promises(report)), table))


def _promises(report: Report) -> str:
    """How many times that somebody had promised were kept."""
    verdicts = [one.verdict for one in report.deadlines if one.promised]
    kept = verdicts.count("met")
    broken = sum(verdict in ("late", "timeout", "overdue") for verdict in verdicts)
    return f" Promised times: {kept} kept, {broken} not kept." if kept or broken else ""


def _deadline_table(report: Report, deadlines: Iterable[Deadline], empty: str) -> Block:
    chosen = tuple(deadlines)
    headings = ("Step", "Name", "Whose", "Began", "Due", "Left", "How", "Against its due time")
    rows = tuple(_deadline(report, deadline) for deadline in chosen)
    return _table(headings, rows, empty, [_MOODS.get(one.verdict, "") for one in chosen])


def _deadline(report: Report, one: Deadline) -> tuple[Cell, ...]:
    zone = report.timezone
    again = f" (visit {one.visit})" if one.visit > 1 else ""
    due = "" if one.due_at is None else short_time(one.due_at, zone)
    left = "still active" if one.left_at is None else short_time(one.left_at, zone)
    return (
        f"{one.title}{again}",
        Code(one.task),
        one.owner or "nobody in particular",
        short_time(one.entered_at, zone),
        due + _remarks(one),
        left,
        HOW.get(one.how or "", ""),
        _against(one),
    )


def _remarks(one: Deadline) -> str:
    remarks = [f"moved {plural(one.moved, 'time')}"] if one.moved else []
    remarks += ["paused"] if one.paused else []
    remarks += ["legal"] if one.legal else []
    remarks += ["promised"] if one.promised else []
    return f" ({', '.join(remarks)})" if remarks else ""


def _against(one: Deadline) -> str:
    if one.verdict == "met":
        return f"in time, {lateness(one.late)}"
    if one.verdict == "late":
        return lateness(one.late)
    said = SAYS[one.verdict] if one.due_at is not None else "no due time"
    return f"{said}: {one.reason}" if one.reason else said


def _measures(report: Report) -> Section:
    rows = tuple(_measure(measure) for measure in report.measures)
    headings = ("Measure", "Name", "Took", "Target", "Counted in", "Result")
    marks = [{"met": "good", "missed": "bad"}.get(m.status, "") for m in report.measures]
    empty = "The playbook measures nothing."
    return Section("Measures against their targets", (_table(headings, rows, empty, marks),))


def _measure(one: Measured) -> tuple[Cell, ...]:
    took = length(one.seconds)
    took += " so far" if one.status == "running" else ""
    result = {
        "dropped": "the incident was over first",
        "waiting": "has not begun",
        "done": "counted, without a target",
    }.get(one.status, one.status)
    hours = f"open hours of {one.calendar}" if one.calendar else "elapsed time"
    return (one.title, Code(one.id), took, length(one.target), hours, result)


def _to_fill(place: model.Place) -> Callable[[Report], Section]:
    def section(report: Report) -> Section:
        return Section(place.heading, (Blank(place.hint),))

    return section


def _plan(report: Report) -> Section:
    empty = tuple(tuple("" for _ in model.PLAN) for _ in range(3))
    hint = "Changes to the playbook belong here too; they become its next version."
    return Section("Improvement plan", (para(hint), Table(model.PLAN, empty)))


def _decisions(report: Report) -> Section:
    blocks: list[Block] = []
    for one in report.decisions:
        blocks.append(para(*_decision(report, one)))
        lines = tuple((f"{fact.title} ", Code(fact.ref), f": {fact.shown}") for fact in one.knew)
        blocks += [Items(lines)] if lines else []
    empty = para("No step with several ways out was left.")
    return Section("Decisions, and what was known then", tuple(blocks) or (empty,))


def _decision(report: Report, one: model.Decision) -> Iterator[Inline]:
    yield Strong(f"{local_time(one.at, report.timezone)}: ")
    again = f" (visit {one.visit})" if one.visit > 1 else ""
    who = f"by {_who(one.actor, one.role)}" if one.how in ("advance", "skip") else HOW[one.how]
    yield f"“{one.title}” "
    yield Code(one.task)
    yield f"{again} was left {who} and led to “{one.to_title}” "
    yield Code(one.to)
    for index, condition in enumerate(one.because):
        yield " or " if index else ", because "
        yield "no earlier rule held" if condition == OTHERWISE else Code(condition)
    yield f". Reason given: {one.reason}" if one.reason else "."


def _who(name: str, role: str | None) -> str:
    return f"{name} ({role})" if role else name


def _messages(report: Report) -> Section:
    blocks: list[Block] = []
    for message in report.messages:
        blocks.append(para(*_message_head(report, message)))
        words = message.text or "\n".join(f"{k}: {v}" for k, v in message.parts.items())
        blocks.append(Verbatim(words))
        if message.voices:
            blocks.append(Items(tuple(_voice(report, voice) for voice in message.voices)))
    empty = para("No step put a text or post on record.")
    return Section("Messages, word for word", tuple(blocks) or (empty,))


def _message_head(report: Report, message: Message) -> Iterator[Inline]:
    again = f", visit {message.visit}" if message.visit > 1 else ""
    yield Strong(f"{local_time(message.at, report.timezone)}: {message.title} ")
    yield Code(message.fact)
    yield f", by {_who(message.actor, message.role)} in "
    yield Code(message.task)
    yield again
    for part, value in message.parts.items() if message.text else ():
        yield f"; {part} "
        yield Link(value) if part == "url" else value
    yield "; replaced in the same visit." if message.superseded else "."


def _voice(report: Report, voice: Voice) -> tuple[Inline, ...]:
    verb = "approved" if voice.approved else "given back"
    roles = f" for {', '.join(voice.roles)}" if voice.roles and voice.approved else ""
    why = f": {voice.reason}" if voice.reason else ""
    void = " (void: it was changed afterwards)" if voice.void else ""
    at = short_time(voice.at, report.timezone)
    return (f"{verb} by {voice.person}{roles}, {at}, round {voice.round}{void}{why}",)


def _approvals(report: Report) -> Section:
    headings = ("Step", "Round", "Asked", "By", "Of", "Said", "Outcome", "Took")
    rows = tuple(_approval(report, asking) for asking in report.approvals)
    return Section("Approvals", (_table(headings, rows, "Nothing waited for approval."),))


def _approval(report: Report, one: Asking) -> tuple[Cell, ...]:
    zone = report.timezone
    of = ", ".join(one.by) + (f" ({plural(one.need, 'person')})" if one.need else "")
    said = "; ".join(
        f"{'yes' if voice.approved else 'no'} from {_who(voice.person, ', '.join(voice.roles))}"
        for voice in one.voices
    )
    deputies = f", deputies asked {short_time(one.deputies_at, zone)}" if one.deputies_at else ""
    return (
        Code(one.task),
        str(one.round),
        short_time(one.asked_at, zone),
        one.author,
        of.replace("persons", "people") + deputies,
        said,
        {"lapsed": "no longer needed", "pending": "waited for"}.get(one.outcome, one.outcome),
        length(one.seconds),
    )


def _overrides(report: Report) -> Section:
    headings = ("When", "Step", "Who", "What was set aside", "Why")
    rows = tuple(
        (
            short_time(one.at, report.timezone),
            Code(one.task),
            _who(one.actor, one.role),
            (f"{one.say} ", Code(one.that)),
            one.reason,
        )
        for one in report.overrides
    )
    return Section("Requirements set aside", (_table(headings, rows, "None was set aside."),))


def _unreached(report: Report) -> Section:
    heading = "Alarms that reached nobody"
    if report.unreached is None:
        words = "No roster was in use, so it is not known whom messages reached."
        return Section(heading, (para(words),))
    headings = ("When", "Role that nobody held", "What they were to be told")
    rows = tuple(
        (short_time(one.at, report.timezone), one.role, one.text) for one in report.unreached
    )
    return Section(heading, (_table(headings, rows, "Everybody who was to be told was told."),))


def _handovers(report: Report) -> Section:
    headings = ("When", "Step", "What", "From", "To", "Said by")
    rows = tuple(
        (
            short_time(one.at, report.timezone),
            Code(one.task),
            one.what,
            one.before or "",
            one.after or "nobody",
            one.actor,
        )
        for one in report.handovers
    )
    return Section("Tasks that changed hands", (_table(headings, rows, "No task changed hands."),))


def _legal(report: Report) -> Section:
    empty = "No step had a due time that the law sets."
    return Section("Legal due times", (_deadline_table(report, report.legal, empty),))


def _people(report: Report) -> Section:
    zone = report.timezone
    people = tuple(
        (
            one.name,
            ", ".join(one.roles),
            str(one.entries),
            short_time(one.first_at, zone),
            short_time(one.last_at, zone),
            str(one.nights or ""),
        )
        for one in report.people
    )
    headings = ("Who", "Roles", "Entries", "First", "Last", "Nights")
    roles = tuple(
        (r.title, Code(r.id), ", ".join(r.acted), ", ".join(r.told)) for r in report.roles
    )
    titles = ("Role", "Name", "Acted in it", "Told as it")
    return Section(
        "People and roles",
        (
            _table(headings, people, "Nobody wrote an entry."),
            _table(titles, roles, "No role had a part."),
        ),
    )


def _timeline(report: Report) -> Section:
    headings = ("No.", "UTC", f"Local time ({report.timezone})", "Who", "What", "Told")
    rows = tuple(
        (
            str(one.seq),
            utc_time(one.at),
            one.local,
            _who(one.actor, one.role),
            one.text,
            ", ".join(one.told),
        )
        for one in report.timeline
    )
    return Section("Time line", (Table(headings, rows),))


def _proof(report: Report) -> Section:
    proof = report.proof
    entries = plural(proof.entries, "entry").replace("entrys", "entries")
    verdict = "The log verifies" if proof.ok else "THE LOG DOES NOT VERIFY"
    blocks: list[Block] = [para(Strong(verdict), f": {entries}, chain and state were recomputed.")]
    blocks += [Items(tuple((problem,) for problem in proof.problems))] if proof.problems else []
    if proof.head:
        blocks.append(para("The chain ends with ", Code(proof.head), "."))
    else:
        words = "The chain's last hash is left out: with it, what is hidden could be guessed."
        blocks.append(para(words))
    blocks.append(para("Playbook by digest ", Code(report.digest), "."))
    return Section("The log behind this report", tuple(blocks))


def _table(
    headings: tuple[str, ...],
    rows: tuple[tuple[Cell, ...], ...],
    empty: str,
    marks: Iterable[str] = (),
) -> Block:
    return Table(headings, rows, tuple(marks)) if rows else para(empty)


_PARTS: tuple[Callable[[Report], Section], ...] = (
    _summary,
    _timeline_picture,
    _due_times,
    _measures,
    _impact,
    *map(_to_fill, model.PLACES),
    _plan,
    _decisions,
    _messages,
    _approvals,
    _overrides,
    _unreached,
    _handovers,
    _legal,
    _people,
    _timeline,
    _proof,
)
