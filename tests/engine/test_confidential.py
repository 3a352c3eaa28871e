"""What is confidential: everybody sees that it is there, and only its roles see what it says.

Every way out of the engine is looked through, as what it gives is written down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
import pytest

from seawall import Person, Refusal, Roster, Viewer, as_data
from seawall.answers.views import Lazy
from tests.engine.play import Begin, Play, book

SECRET = book(
    """\
facts:
  url: {type: url}
  medical: {type: text, confidential: [hr]}
  level: {type: choice, of: [low, high]}
  advice: {type: text}
  shared: {type: text}
  people: {type: list}
  word: {type: text}
  ruling: {type: text}
open: [url]
key: url
labels: [level]
signals: {hurt: {collect: [medical], tell: desk}}
ends: {over: Over}
steps:
  - {id: look, owner: desk, title: Have a look, guide: Look closely, collect: [shared]}
  - id: advise
    owner: legal
    title: SECRET title
    guide: SECRET guide
    collect: [advice, shared]
    require:
      - that: 'shared != "bad" || advice == "SECRET condition"'
        say: SECRET requirement
        override: [legal]
    approve: [{when: level == "high", by: legal}]
    confidential: [legal]
    skippable: true
    due: {within: 2h, pausable: true}
    escalate: [{at: due, tell: [desk, legal]}]
    next: [{when: 'word == "SECRET word"', to: close}, {to: private}]
  - id: private
    owner: legal
    confidential: [legal, hr]
    each:
      item: person
      from: people
      steps:
        - {id: talk, owner: desk, title: SECRET talk, collect: [word]}
        - {id: judge, owner: desk, collect: [ruling], confidential: [hr]}
  - {id: close, owner: desk, next: over}
""",
    roles="desk: Desk, legal: Legal, hr: {title: Staff, deputy: aide}, aide: Aide, lead: Lead",
)

TEAM = Roster(
    people={
        "anna": Person(roles=("desk",)),
        "lex": Person(roles=("legal",)),
        "hans": Person(roles=("hr",), deputy="ines"),
        "ines": Person(),
        "both": Person(roles=("desk", "legal", "hr")),
    }
)
OPEN = {"url": "https://example.org/1"}


def begun(begin: Begin, roster: Roster | None = TEAM) -> Play:
    """An incident at `advise`, with one secret of staff on record."""
    play = begin(SECRET, OPEN, roster=roster)
    play.do("advance", "look", {"shared": "plain words"})
    play.do("set", {"medical": "SECRET illness"}, by="hans" if roster else "anna")
    return play


def says(*things: Any) -> str:
    """Everything that these say, in one text."""
    return msgspec.json.encode(things, enc_hook=_plain).decode()


def _plain(thing: Any) -> Any:
    return as_data(thing) if isinstance(thing, Lazy) else repr(thing)


def outputs(play: Play, who: str | Viewer | None, role: str | None) -> Iterable[Any]:
    """Every way to read an incident; lists take a role as a Viewer."""
    engine, number = play.engine, play.number
    yield engine.incident(number, viewer=who, role=role)
    yield engine.history(number, viewer=who, role=role)
    looks = who
    if role is not None:
        held = TEAM.roles(who) if isinstance(who, str) and play.roster else frozenset({role})
        held = frozenset() if play.roster and who is None else held
        looks = Viewer(held & {role})
    yield engine.incidents(viewer=looks)
    yield engine.tasks(viewer=looks)
    yield engine.report(number, viewer=who, role=role)
    yield engine.stats(viewer=who, role=role)
    yield engine.tick(viewer=who, role=role)
    yield engine.tick(incident=number, viewer=who, role=role)


def shows(play: Play, viewer: str | Viewer | None = None, role: str | None = None) -> str:
    return says(*outputs(play, viewer, role))


# --- facts -----------------------------------------------------------------------------------


def test_a_facts_value_is_for_its_roles_only(begin_anywhere: Begin) -> None:
    play = begun(begin_anywhere)
    assert "SECRET illness" in shows(play, viewer="hans")
    assert "SECRET illness" in shows(play, viewer="both")
    for who in ("anna", "lex", "mallory", None):
        assert "SECRET illness" not in shows(play, viewer=who), who
    fact = play.engine.incident(play.number, viewer="anna").facts["medical"]
    assert (fact.hidden, fact.value, fact.shown) == (True, None, "(confidential)")


def test_who_stands_in_for_a_holder_sees_it_and_the_deputy_role_does_not(begin: Begin) -> None:
    play = begun(begin)
    assert "SECRET illness" in shows(play, viewer="ines")
    aides = Roster(people={**TEAM.people, "zed": Person(roles=("aide",))})
    play.roster = aides
    assert "SECRET illness" not in shows(play, viewer="zed")


def test_looking_in_one_role_shows_what_that_role_sees(begin: Begin) -> None:
    play = begun(begin)
    assert "SECRET illness" not in shows(play, viewer="both", role="desk")
    assert "SECRET illness" in shows(play, viewer="both", role="hr")
    assert "SECRET illness" not in shows(play, viewer="anna", role="hr")  # a role she has not
    assert "SECRET illness" not in shows(play, role="hr")


def test_without_a_roster_everybody_sees_it_unless_they_look_in_a_role(begin: Begin) -> None:
    play = begun(begin, None)
    assert "SECRET illness" in shows(play)
    assert "SECRET illness" in shows(play, viewer="anybody")
    assert "SECRET illness" not in shows(play, role="desk")
    assert "SECRET illness" in shows(play, role="hr")


def test_a_program_that_says_the_roles_itself_is_believed(begin: Begin) -> None:
    play = begun(begin)
    assert "SECRET illness" in shows(play, viewer=Viewer())
    assert "SECRET illness" not in shows(play, viewer=Viewer(frozenset({"desk"})))
    assert "SECRET illness" in shows(play, viewer=Viewer(frozenset({"hr"})))


def test_a_correction_shows_neither_value(begin: Begin) -> None:
    play = begun(begin)
    play.do("set", {"medical": "SECRET other"}, reason="SECRET reason", by="hans")
    seen = shows(play, viewer="anna")
    assert "SECRET" not in seen
    assert "medical is (confidential)" in seen


def test_a_fact_that_only_confidential_steps_collect_is_like_them(begin: Begin) -> None:
    """`advice` is; `shared` is collected in an open step too, and everybody sees it."""
    play = begun(begin)
    play.do(
        "advance", "advise", {"advice": "SECRET advice", "shared": "known"}, by="lex", reason=None
    )
    seen = shows(play, viewer="anna")
    assert "SECRET advice" not in seen
    assert "known" in seen
    assert "SECRET advice" in shows(play, viewer="lex")
    assert "SECRET advice" not in shows(play, viewer="hans")


def test_the_inner_word_counts(begin: Begin) -> None:
    """`talk` is for legal and staff, like the step around it; `judge` inside for staff alone."""
    play = begun(begin)
    play.do("set", {"people": ["zoe"]})
    play.do("advance", "advise", {"advice": "x"}, by="lex")
    play.do("advance", "talk", {"word": "SECRET talked"})
    play.do("set", {"private[zoe].ruling": "SECRET ruling"}, by="hans")
    for who, talked, ruled in (("anna", 0, 0), ("lex", 1, 0), ("hans", 1, 1), ("both", 1, 1)):
        seen = shows(play, viewer=who)
        assert ("SECRET talked" in seen) == bool(talked), who
        assert ("SECRET ruling" in seen) == bool(ruled), who


# --- steps -----------------------------------------------------------------------------------


def test_of_a_step_others_see_its_name_owner_and_times(begin: Begin) -> None:
    play = begun(begin)
    task = play.engine.incident(play.number, viewer="anna").task("advise")
    assert task is not None
    assert (task.ref, task.title, task.guide, task.owner) == ("advise", "advise", "", "legal")
    assert task.due_at is not None
    assert (task.hidden, task.collects, task.missing, task.unmet, task.ways) == (
        True,
        (),
        (),
        (),
        (),
    )
    assert "SECRET" not in shows(play, viewer="anna")
    whole = play.engine.incident(play.number, viewer="lex").task("advise")
    assert whole is not None
    assert (whole.title, whole.guide, whole.hidden) == ("SECRET title", "SECRET guide", False)


def _skip(play: Play) -> None:
    play.do("skip", "advise", by="lex", reason="SECRET reason")


def _advance(play: Play) -> None:
    play.do("set", {"shared": "another"}, by="lex", reason="x")
    play.do("advance", "advise", {"advice": "SECRET x"}, by="lex", reason="SECRET reason")


def _reject(play: Play) -> None:
    play.do("set", {"level": "high"})
    play.do("advance", "advise", {"advice": "SECRET x"}, by="lex", reason="SECRET because")
    play.do("reject", "advise", by="both", reason="SECRET reason")


def _approve(play: Play) -> None:
    play.do("set", {"level": "high"})
    play.do("advance", "advise", {"advice": "SECRET x"}, by="lex", reason="SECRET because")
    play.do("approve", "advise", by="both")


def _note(play: Play) -> None:
    play.do("note", "SECRET note", step="advise", by="lex")


def _pause(play: Play) -> None:
    play.do("pause", "advise", reason="SECRET reason", by="lex")
    play.do("resume", "advise", by="lex")


def _signal(play: Play) -> None:
    play.do("signal", "hurt", {"medical": "SECRET broken leg"}, reason="SECRET reason", by="hans")


def _late(play: Play) -> None:
    play.forward(hours=3)


@pytest.mark.parametrize(
    "what", [_skip, _advance, _reject, _approve, _note, _pause, _signal, _late]
)
def test_whatever_is_done_there_others_read_nothing_of_it(
    begin: Begin, what: Callable[[Play], None]
) -> None:
    """Not its reasons, notes, values and titles: not in any output, and not in any message."""
    play = begun(begin)
    what(play)
    assert "SECRET" not in shows(play, viewer="anna")
    assert "SECRET" not in shows(play)
    told: list[str] = []
    play.engine.deliver(lambda m: told.append(says(m)) if m.people == ("anna",) else None)
    assert "SECRET" not in "".join(told)
    if what is not _late:
        assert "SECRET" in shows(play, viewer="both")


def test_a_step_that_leads_to_a_confidential_one_does_not_tell_its_title(begin: Begin) -> None:
    """Where a task leads is shown with it, and there too the names are all that others see."""
    play = begin(SECRET, OPEN, roster=TEAM)
    task = play.engine.incident(play.number, viewer="anna").task("look")
    assert task is not None
    assert [way.to for way in task.ways] == ["advise"]
    assert "SECRET" not in shows(play, viewer="anna")
    assert "SECRET title" in shows(play, viewer="lex")


def test_what_was_set_aside_in_a_confidential_step_is_not_told(begin: Begin) -> None:
    """A condition of its playbook tells what it is about, as its reason does."""
    play = begun(begin)
    play.do("set", {"shared": "bad"}, reason="x", by="lex")
    words = {"advice": "SECRET advice"}
    play.do("advance", "advise", words, by="lex", override="SECRET reason")
    assert len(play.rows("overridden")) == 1
    assert "SECRET" not in shows(play, viewer="anna")
    assert "SECRET condition" in shows(play, viewer="lex")


def test_an_answer_tells_its_actor_no_more_than_they_may_see(begin: Begin) -> None:
    play = begun(begin)
    answer = play.do("note", "Hello")
    assert "SECRET" not in says(answer)
    own = play.do("set", {"medical": "SECRET from the desk"}, reason="I was told")
    assert "SECRET" not in says(own)
    answer = play.do("note", "Hello", by="hans")
    assert "SECRET illness" not in says(answer)
    assert "SECRET from the desk" in says(answer)


def test_a_refusal_quotes_no_confidential_value(begin: Begin) -> None:
    play = begun(begin)
    attempts: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
        ("set", ({"medical": "other words"},), {}),
        ("set", ({"medical": 5},), {"reason": "x"}),
        ("advance", ("close",), {}),
        ("approve", ("advise",), {}),
        ("advance", ("advise", {"advice": "x"}), {}),
    ]
    for command, given, more in attempts:
        with pytest.raises(Refusal) as refused:
            play.do(command, *given, **more)
        assert "SECRET" not in says(refused.value.message, refused.value.names)


def test_the_refusal_of_a_confidential_step_says_nothing_of_what_it_asks(begin: Begin) -> None:
    """Somebody who may not see a step learns from no refusal what it requires."""
    play = begun(begin)
    play.do("set", {"shared": "bad"}, reason="x", by="lex")
    with pytest.raises(Refusal) as refused:
        play.do("advance", "advise", {"advice": "x"})
    assert refused.value.code == "not_permitted"
    assert "SECRET requirement" not in refused.value.message


def test_what_everybody_may_see_of_a_confidential_part_stays_visible(begin: Begin) -> None:
    """Names of steps, facts and items, who owns what, and when."""
    play = begun(begin)
    play.do("set", {"people": ["zoe"]})
    play.do("advance", "advise", {"advice": "x"}, by="lex", reason="y")
    seen = play.engine.incident(play.number, viewer="anna")
    assert [task.ref for task in seen.tasks] == ["private", "private[zoe].talk"]
    assert "advice" in seen.facts
    texts = [row.text for row in play.engine.history(play.number, viewer="anna")]
    assert any(text.startswith("advise done, on to private") for text in texts)
    assert "private: zoe is added" in texts


def test_a_measure_does_not_tell_the_moment_it_counts_from(begin: Begin) -> None:
    """From how long it took, or until when it may, anybody could count back to the fact."""
    text = book(
        """\
facts: {fell_ill_at: {type: datetime, confidential: [hr]}, posted_at: {type: datetime}}
open: [fell_ill_at, posted_at]
ends: {over: Over}
measures:
  since: {from: fell_ill_at, to: one.left, target: 1h}
  until: {from: opened_at, to: fell_ill_at}
  answer: {from: posted_at, to: one.left, target: 1h}
steps: [{id: one, owner: desk, next: over}]
""",
        roles="desk: Desk, hr: Staff",
    )
    moments = {"fell_ill_at": "2026-11-20T10:00", "posted_at": "2026-11-20T10:00"}
    play = begin(text, moments, roster=TEAM)
    for who, seen in (("anna", {"answer"}), ("hans", {"answer", "since", "until"})):
        incident = play.engine.incident(play.number, viewer=who)
        report = play.engine.report(play.number, viewer=who)
        stats = play.engine.stats(viewer=who)
        assert {measure.id for measure in incident.measures} == seen
        assert {measure.id for measure in report.measures} == seen
        assert {measure.measure for measure in stats.measures} == seen


# --- hashes and messages ------------------------------------------------------------------------


def test_hashes_are_left_out_from_the_first_row_that_may_not_be_seen(begin: Begin) -> None:
    """They would tell whoever guesses a value that it is right; who may see all gets all."""
    play = begun(begin)
    play.do("note", "After it")
    history = play.engine.history(play.number, viewer="anna")
    hidden = next(number for number, row in enumerate(history) if row.hidden)
    assert all(row.hash for row in history[:hidden])
    assert not any(row.hash for row in history[hidden:])
    assert not history[-1].hidden
    assert all(row.hash for row in play.engine.history(play.number, viewer="hans"))
    assert all(row.hash for row in play.engine.history(play.number, viewer="both"))


def test_the_answers_of_commands_after_a_hidden_row_give_no_hashes(begin: Begin) -> None:
    """What an answer or a sweep shows is a part of that same log."""
    play = begun(begin)
    answer = play.do("note", "After it")
    assert [row.hash for row in answer.entries] == [""]
    without = begin(SECRET, {"url": "https://example.org/2"})
    assert all(row.hash for row in without.do("note", "Nobody is named here").entries)


def test_a_message_says_what_all_who_get_it_may_see(begin_anywhere: Begin) -> None:
    play = begun(begin_anywhere)
    play.do("signal", "hurt", {"medical": "SECRET broken leg"}, reason="x", by="hans")
    play.do("set", {"level": "high"})
    play.do("advance", "advise", {"advice": "x"}, by="lex", reason="SECRET because")
    play.forward(hours=2)
    messages: dict[str, str] = {}
    play.engine.deliver(lambda m: messages.update({f"{m.text}|{m.role}": says(m)}))
    for name, message in messages.items():
        assert ("SECRET" in message) <= name.endswith("|legal"), name
    assert any("SECRET because" in message for message in messages.values())


# --- tracks and calls ---------------------------------------------------------------------------


def test_a_confidential_track_hides_its_steps(begin: Begin) -> None:
    text = book(
        """\
facts: {word: {type: text}, told: {type: text}}
signals: {hurt: {start: inquiry}}
tracks:
  inquiry:
    confidential: hr
    steps: [{id: ask, owner: desk, title: SECRET ask, collect: [word]}]
ends: {over: Over}
steps:
  - id: both
    owner: desk
    tracks:
      open_one: [{id: tell, owner: desk, title: Tell them, collect: [told]}]
      closed: {confidential: [legal], steps: [{id: weigh, owner: legal, title: SECRET weigh}]}
    next: over
""",
        roles="desk: Desk, legal: Legal, hr: Staff",
    )
    play = begin(text, roster=TEAM)
    play.do("signal", "hurt")
    play.do("set", {"word": "SECRET word"}, by="hans")
    play.do("set", {"told": "all of it"})
    seen = shows(play, viewer="anna")
    assert "SECRET" not in seen
    assert "all of it" in seen
    assert "Tell them" in seen
    assert "SECRET weigh" in shows(play, viewer="lex")
    assert "SECRET word" not in shows(play, viewer="lex")
    assert "SECRET word" in shows(play, viewer="hans")


def test_a_confidential_call_hides_what_runs_in_it(begin: Begin) -> None:
    """All its facts and steps, whatever the called playbook says of them."""
    called = book(
        """\
facts: {claim: {type: text}, answer: {type: text}}
ends: {answered: Answered}
steps:
  - {id: ask, owner: legal, title: SECRET, guide: SECRET, collect: [answer], next: answered}
""",
        id="asking",
    )
    text = book(
        """\
facts: {claim: {type: text}, verdict: {type: text}}
ends: {over: Over}
steps:
  - id: check
    owner: desk
    confidential: [legal]
    call: asking
    with: {claim: '"SECRET " + claim'}
    result: {verdict: answer}
  - {id: close, owner: desk, next: over}
""",
        roles="desk: Desk, legal: Legal, hr: Staff",
    )
    play = begin(text, {"claim": "bad"}, roster=TEAM, calls={"asking": called})
    assert "SECRET" not in shows(play, viewer="anna")
    assert "SECRET bad" in shows(play, viewer="lex")
    play.do("advance", "check.ask", {"answer": "SECRET yes"}, by="lex", reason="SECRET reason")
    assert play.active == ["close"]
    assert "SECRET" not in shows(play, viewer="anna")
    verdict = play.engine.incident(play.number, viewer="anna").facts["verdict"]
    assert verdict.hidden
