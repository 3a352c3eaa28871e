"""Erasing on request: what goes, what stays, what is refused, and that the log still verifies."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from seawall import (
    AlreadyErased,
    Answer,
    Busy,
    Damaged,
    DrillOnly,
    Engine,
    Person,
    Refusal,
    RequestReused,
    Roster,
)
from seawall.machine.chain import GENESIS, link
from seawall.store import sqlite
from tests.conftest import OPENING, Clock, MakeEngine
from tests.engine.helpers import (
    IGNORED,
    UNKNOWN,
    VERDICT,
    bodies,
    dump,
    is_sqlite,
    kinds,
    opened,
    rows,
    unchanged,
    unguard,
)
from tests.engine.play import Begin, book
from tests.engine.test_calls import CALL, called

WHY = "Asked for by letter of 3 May"
SAID = "Jan Jansen poisoned it"
ADDRESS = "https://example.org/jan-jansen"
WORDS = ("Jansen", "jansen", "0612345678")
"""Parts of what is erased below; nothing else holds them."""


@pytest.fixture
def number(engine: Engine) -> int:
    """An incident in which somebody is named."""
    made = opened(engine, ADDRESS, claim=SAID)
    engine.note(made, "Call Jansen at 0612345678", actor="anna")
    return made


def note_of(engine: Engine, number: int) -> int:
    """The number of the only note."""
    (seq,) = [entry.seq for entry in engine.history(number) if entry.kind == "noted"]
    return seq


def erase_all(engine: Engine, number: int, **more: Any) -> Answer:
    notes = [note_of(engine, number)]
    return engine.redact(number, ["claim", "url"], entries=notes, actor="bram", reason=WHY, **more)


# --- what goes -----------------------------------------------------------------------------------


def test_it_is_gone_everywhere_and_the_log_verifies(engine: Engine, number: int, url: str) -> None:
    """No row, no byte of a file and no answer holds it; the log says who erased what and why."""
    answer = erase_all(engine, number)
    assert kinds(answer.entries) == ["redacted"]
    seen = [dump(url), engine.incident(number), engine.history(number), answer]
    if is_sqlite(url):
        seen += [file.read_bytes() for file in Path(url).parent.glob("seawall.db*")]
    shown = [repr(one) for one in seen]
    shown += [msgspec.json.encode(engine.report(number)).decode()]
    assert not [word for word in WORDS for one in shown if word in one]
    assert engine.verify(number)[0].problems == ()
    (body,) = bodies(engine, number, "redacted")
    assert body == {
        "kind": "redacted",
        "facts": ("claim", "url"),
        "entries": (2, 3, 6),
        "notes": (6,),
        "reason": WHY,
    }
    assert engine.incident(number).facts.keys() == {"posted_at"}


def test_every_value_it_ever_had_goes(engine: Engine, number: int, url: str) -> None:
    engine.set(number, {"claim": "It was Jansen's brother"}, actor="anna", reason="Not Jansen")
    engine.redact(number, ["claim"], actor="bram", reason=WHY)
    assert "brother" not in repr(dump(url))
    assert "Not Jansen" not in repr(dump(url))
    erased = [entry.seq for entry in engine.history(number) if "(erased" in entry.text]
    assert erased == [2, 7]


def test_the_key_and_the_labels_go_with_their_facts(engine: Engine, number: int) -> None:
    """Who opens the same afterwards opens another incident."""
    engine.set(number, {"severity": "L2"}, actor="anna")
    assert engine.incidents(labels={"severity": "L2"}).items
    engine.redact(number, ["url", "severity"], actor="bram", reason=WHY)
    assert engine.incident(number).key is None
    assert not engine.incidents(labels={"severity": "L2"}).items
    assert opened(engine, ADDRESS) != number


def test_a_step_asks_again_for_what_it_collects(engine: Engine, number: int) -> None:
    """And what depends on it is worked out again, as with any other change."""
    engine.advance(number, "verify", VERDICT, actor="bram")
    engine.set(number, {"answer": "Not Jansen"}, actor="bram")
    assert engine.incident(number).tasks[0].missing == ()
    engine.redact(number, ["answer"], actor="bram", reason=WHY)
    assert engine.incident(number).tasks[0].missing == ("answer",)
    engine.advance(number, "correct", {"answer": "Nobody did"}, actor="bram")
    assert engine.incident(number).facts["answer"].value == "Nobody did"
    assert engine.verify(number)[0].ok


def test_what_was_decided_stays(engine: Engine, number: int) -> None:
    """A due time that was counted from an erased moment stays where it is."""
    engine.advance(number, "verify", UNKNOWN | {"severity": "L3"}, actor="bram")
    (before,) = engine.incident(number).tasks
    engine.redact(number, ["posted_at"], actor="bram", reason=WHY)
    (after,) = engine.incident(number).tasks
    assert (after.ref, after.due_at) == ("hold", before.due_at)


def test_history_and_report_say_by_whom_and_when(engine: Engine, number: int, clock: Clock) -> None:
    engine.advance(number, "verify", VERDICT, actor="bram")
    engine.advance(number, "correct", {"answer": "Not Jansen"}, actor="dora")
    clock.forward(minutes=5)
    engine.redact(number, ["answer", "severity"], actor="bram", reason=WHY)
    texts = [entry.text for entry in engine.history(number)]
    assert "answer is (erased by bram, Fri 20 Nov 14:05)" in texts
    assert f"erased answer, severity because: {WHY}" in texts
    report = engine.report(number)
    assert [message.text for message in report.messages] == ["(erased)"]
    decision = report.decisions[0]
    assert {fact.ref: fact.shown for fact in decision.knew}["severity"] == "(erased)"
    assert decision.because == ()
    assert "answer" not in {fact.ref for fact in report.facts}


def test_an_incident_that_is_over_can_lose_its_words(engine: Engine, number: int) -> None:
    engine.advance(number, "verify", IGNORED, actor="bram")
    erase_all(engine, number)
    assert engine.incident(number).status == "ended"
    engine.reopen(number, actor="bram", reason="It goes on")
    assert engine.verify(number)[0].ok


def test_a_drill_can_lose_its_words(make_engine: MakeEngine, engine: Engine) -> None:
    drilling = make_engine(drill=True)
    number = drilling.open("rumour", OPENING, actor="anna").incident.number
    with pytest.raises(DrillOnly):
        engine.redact(number, ["claim"], actor="anna", reason=WHY)
    drilling.redact(number, ["claim"], actor="anna", reason=WHY)
    assert drilling.verify(number)[0].ok


def test_what_is_put_on_record_again_can_be_erased_again(engine: Engine, number: int) -> None:
    engine.redact(number, ["claim"], actor="bram", reason=WHY)
    engine.set(number, {"claim": "Somebody did it"}, actor="bram")
    engine.redact(number, ["claim"], actor="bram", reason=WHY)
    first, second = bodies(engine, number, "redacted")
    assert not set(first["entries"]) & set(second["entries"])
    assert engine.verify(number)[0].ok


# --- requests ------------------------------------------------------------------------------------


def test_a_request_is_repeated_though_its_words_are_gone(engine: Engine, url: str) -> None:
    """Its own answer comes, without them; no hash is left that could be tried on a guess."""
    opening = OPENING | {"claim": SAID}
    engine.open("rumour", opening, actor="anna", request_id="open")
    engine.note(1, "Call Jansen", actor="anna", request_id="note")
    engine.assign(1, "verify", "bram", actor="anna", request_id="assign")
    kept = dict(rows(url, "SELECT id, fingerprint FROM seawall_request"))
    notes = [note_of(engine, 1)]
    engine.redact(1, ["claim"], entries=notes, actor="bram", reason=WHY, request_id="redact")
    left = dict(rows(url, "SELECT id, fingerprint FROM seawall_request"))
    assert left == {"open": "", "note": "", "assign": kept["assign"], "redact": left["redact"]}
    answer = engine.open("rumour", opening, actor="anna", request_id="open")
    assert (answer.repeated, answer.incident.number) == (True, 1)
    assert "claim is (erased)" in [entry.text for entry in answer.entries]
    assert "claim" not in answer.incident.facts
    assert engine.note(1, "Call Jansen", actor="anna", request_id="note").repeated
    again = engine.redact(
        1, ["claim"], entries=notes, actor="bram", reason=WHY, request_id="redact"
    )
    assert (again.repeated, kinds(again.entries)) == (True, ["redacted"])
    with pytest.raises(RequestReused):
        engine.assign(1, "verify", "chris", actor="anna", request_id="assign")


def test_a_request_that_wrote_nothing_is_forgotten_too(engine: Engine, url: str) -> None:
    """It may have asked for the same words."""
    engine.open("rumour", OPENING, actor="anna", request_id="first")
    engine.open("rumour", OPENING, actor="anna", request_id="second")
    engine.redact(1, ["claim"], actor="bram", reason=WHY)
    assert rows(url, "SELECT fingerprint FROM seawall_request") == [("",), ("",)]
    assert engine.open("rumour", OPENING, actor="anna", request_id="second").existing


# --- what is refused -----------------------------------------------------------------------------

NOTHING: dict[str, tuple[dict[str, Any], str, str]] = {
    "nothing": ({}, "bad_command", "say what is to be erased"),
    "no reason": ({"facts": ["claim"], "reason": " "}, "reason_required", "needs a reason"),
    "unknown": ({"facts": ["colour"]}, "unknown_fact", "no fact colour"),
    "misspelt": ({"facts": "clam"}, "unknown_fact", "no fact clam; did you mean 'claim'?"),
    "odd": ({"facts": ["x[y].z", "\0"]}, "unknown_fact", "no fact"),
    "not on record": ({"facts": ["answer"]}, "not_erasable", "answer was never on record"),
    "no entry": ({"entries": [99]}, "not_erasable", "no entry 99"),
    "no number": ({"entries": ["two"]}, "not_erasable", "no entry two"),
    "entry 0": ({"entries": [0]}, "not_erasable", "no entry 0"),
    "a fact": ({"entries": [2]}, "not_erasable", "it says claim: erase that fact"),
    "no note": ({"entries": [1]}, "not_erasable", "entry 1 is no note and says no fact"),
    "reason": ({"facts": ["claim"], "reason": f"{SAID.upper()}: not true"},
               "bad_command", "repeats what entry 2 says"),
    "note's reason": ({"entries": [6], "reason": "It said: Call Jansen at 0612345678."},
                      "bad_command", "repeats what entry 6 says"),
}  # fmt: skip


@pytest.mark.parametrize("what", NOTHING)
def test_what_cannot_be_erased_is_said(engine: Engine, number: int, url: str, what: str) -> None:
    """In one sentence, and nothing is changed."""
    given, code, sentence = NOTHING[what]
    with unchanged(url), pytest.raises(Refusal) as refused:
        engine.redact(number, **{"actor": "bram", "reason": WHY} | given)
    assert refused.value.code == code
    assert sentence in refused.value.message


@pytest.mark.parametrize("given", [{"facts": ["claim"]}, {"entries": [6]}], ids=["fact", "note"])
def test_what_was_erased_is_not_erased_again(
    engine: Engine, number: int, url: str, given: dict[str, Any]
) -> None:
    erase_all(engine, number)
    with unchanged(url), pytest.raises(AlreadyErased, match="erased before"):
        engine.redact(number, **given, actor="bram", reason=WHY)


def unseal(engine: Engine, url: str, number: int) -> None:
    """Write a log anew as it was kept before there were seals."""
    unguard(url)
    id, before = engine.incident(number).id, GENESIS
    for entry in engine.history(number):
        body = msgspec.json.encode(entry.body, order="sorted").decode()
        before = link(before, id, entry._entry, body)
        change = "UPDATE seawall_entry SET body = ?, opening = NULL, hash = ? WHERE incident = ? "
        rows(url, f"{change} AND seq = ?", body, before, number, entry.seq)
    rows(url, "UPDATE seawall_incident SET head = ? WHERE number = ?", before, number)
    assert engine.verify(number)[0].ok


def test_a_log_from_before_there_were_seals_cannot_lose_words(
    engine: Engine, number: int, url: str
) -> None:
    """Not even where a later value was sealed: the old one would stay."""
    unseal(engine, url, number)
    engine.set(number, {"claim": "Somebody did"}, actor="anna", reason="Not Jansen")
    for given, entry in (({"facts": ["claim"]}, 2), ({"entries": [6]}, 6)):
        with unchanged(url), pytest.raises(Refusal, match=f"entry {entry} was written before"):
            engine.redact(number, **given, actor="bram", reason=WHY)
    engine.set(number, {"answer": "Jansen"}, actor="anna")
    engine.redact(number, ["answer"], actor="bram", reason=WHY)
    assert engine.verify(number)[0].ok


def test_nothing_is_erased_from_what_was_tampered_with(
    engine: Engine, number: int, url: str
) -> None:
    """Erasing must not make a forged state right."""
    state = str(rows(url, "SELECT state FROM seawall_incident")[0][0])
    rows(url, "UPDATE seawall_incident SET state = ?", state.replace(SAID, "Piet did it"))
    with unchanged(url), pytest.raises(Damaged, match="verify it before you erase"):
        engine.redact(number, ["url"], actor="bram", reason=WHY)


# --- who may -------------------------------------------------------------------------------------

SECRET = book("""\
facts:
  who: {type: text, confidential: [legal]}
  what: {type: text}
  flag: {type: bool}
ends: {over: Over}
never: [{when: 'what == "x" && !known("who")', say: Never that}]
steps:
  - {id: hear, owner: desk, collect: [what]}
  - {id: judge, owner: legal, collect: [who], confidential: [legal], next: over}
""")
PEOPLE = Roster(
    people={
        "anna": Person(roles=("desk", "legal")),
        "bram": Person(roles=("desk",)),
        "eve": Person(roles=("guest",)),
    }
)


def test_whoever_has_a_role_may_erase_what_they_may_see(begin_anywhere: Begin) -> None:
    play = begin_anywhere(SECRET, {"what": "Something", "who": "Jansen"}, roster=PEOPLE)
    play.do("note", "Jansen again", step="judge")
    play.refused("not_permitted", "redact", ["what"], reason=WHY, by="eve")
    refused = play.refused("not_permitted", "redact", ["who"], reason=WHY, by="bram")
    assert refused.message == "bram may not see who and so may not erase it; it is for legal"
    play.refused("not_permitted", "redact", [], entries=[5], reason=WHY, by="bram")
    play.do("redact", ["what"], reason=WHY, by="bram")
    play.do("redact", ["who"], entries=[5], reason=WHY)
    assert "Jansen" not in repr(dump(play.url))
    _, what, who, *rest = play.engine.history(play.number, viewer="bram")
    assert what.hash
    assert not any(row.hash for row in (who, *rest))


def test_no_rule_of_a_playbook_stands_against_it(begin: Begin) -> None:
    """The law asks for it; a `never` rule that holds then refuses no more than it would."""
    play = begin(SECRET, {"what": "x", "who": "Jansen"})
    play.do("redact", ["who"], reason=WHY)
    play.do("set", {"who": "Somebody"})


# --- copies --------------------------------------------------------------------------------------


def test_what_a_call_was_given_goes_with_it(begin_anywhere: Begin) -> None:
    """It is asked for again, and passed in again once it is there."""
    play = called(begin_anywhere)
    play.do("set", {"draft": "Sorry, Jansen"}, reason="Names him")
    play.do("redact", ["draft"], reason=WHY)
    assert "Jansen" not in repr(dump(play.url))
    assert "sorry" not in repr(dump(play.url)).lower()
    assert play.rows("redacted")[0].body["facts"] == ("draft", "legal_check.sentence")
    assert play.fact("legal_check.sentence") is None
    play.do("set", {"draft": "Sorry"})
    assert play.fact("legal_check.sentence") == "Sorry"


def test_what_a_call_gave_back_goes_with_it(begin_anywhere: Begin) -> None:
    play = called(begin_anywhere)
    play.do("advance", "legal_check.ask", {"answer": "yes"})
    play.do("redact", ["legal_check.answer"], reason=WHY)
    assert play.rows("redacted")[0].body["facts"] == ("legal_check.answer", "answer")
    assert play.fact("legal_end") == "may"


def test_a_copy_goes_only_with_what_it_was_copied_from(begin: Begin) -> None:
    play = called(begin)
    refused = play.refused("not_erasable", "redact", ["legal_check.sentence"], reason=WHY)
    assert refused.message == "legal_check.sentence was copied from draft; erase that too"
    play.do("redact", ["draft", "legal_check.sentence"], reason=WHY)


def test_a_copy_of_a_copy_goes_only_with_what_the_words_came_from(begin: Begin) -> None:
    """A call was given words, got others from a call of its own, and handed those back."""
    facts = "facts: {word: {type: text}, got: {type: text}}\nends: {over: Over}\n"
    outer = f"""{facts}steps:
  - {{id: say, owner: lead, collect: [word]}}
  - {{id: ask, owner: lead, call: asking, with: {{word: word}}, result: {{got: word}}}}
  - {{id: rest, owner: lead, next: over}}
"""
    asking = f"""{facts}steps:
  - {{id: further, owner: lead, call: telling, result: {{word: word}}, next: over}}
"""
    telling = f"{facts}steps: [{{id: tell, owner: lead, collect: [word], next: over}}]\n"
    calls = {"asking": book(asking, id="asking"), "telling": book(telling, id="telling")}
    play = begin(book(outer), calls=calls)
    play.do("advance", "say", {"word": "first words"})
    play.do("advance", "tell", {"word": "other words"})
    assert play.fact("got") == "other words"
    refused = play.refused("not_erasable", "redact", ["word", "got"], reason=WHY)
    assert refused.names == ("ask.further.word",)
    play.do("redact", ["word", "got", *refused.names], reason=WHY)
    assert "words" not in str([row.body for row in play.engine.history(play.number)])


def test_a_copy_of_an_earlier_version_goes_too(begin: Begin, tmp_path: Path) -> None:
    """What was copied is what the playbook said when it was."""
    play = called(begin)
    play.do("advance", "legal_check.ask", {"answer": "yes"})
    later = CALL.replace("version: 1.0.0", "version: 2.0.0")
    later = later.replace("sentence: draft", "sentence: verdict")
    (tmp_path / "t.yaml").write_text(later)
    play.do("migrate", tmp_path / "t.yaml", reason="Newer")
    play.do("redact", ["draft"], reason=WHY)
    assert play.fact("legal_check.sentence") is None
    assert "sorry" not in repr(dump(play.url)).lower()


EACH = book("""\
facts: {names: {type: list}, phone: {type: text}}
ends: {over: Over}
steps:
  - id: private
    owner: desk
    collect: [names]
    each: {item: who, from: names, steps: [{id: ring, owner: desk, collect: [phone]}]}
    next: over
""")


def test_facts_of_items_are_erased_by_reference_and_items_stay(begin: Begin) -> None:
    play = begin(EACH, {"names": ["anna", "bram"]})
    for name in ("anna", "bram"):
        play.do("set", {f"private[{name}].phone": f"06-{name}"})
    play.do("redact", ["private[anna].phone", "names"], reason=WHY)
    assert play.fact("private[anna].phone") is None
    assert play.fact("private[bram].phone") == "06-bram"
    assert play.active == ["private", "private[anna].ring", "private[bram].ring"]


APPROVED = book("""\
facts: {draft: {type: text}}
ends: {over: Over}
steps: [{id: write, owner: desk, collect: [draft], approve: legal, next: over}]
""")


def test_what_is_erased_cannot_be_approved(begin: Begin) -> None:
    """The step waits still; what is put down instead is asked for anew."""
    play = begin(APPROVED)
    play.do("advance", "write", {"draft": "Sorry, Jansen"})
    play.do("redact", ["draft"], reason=WHY)
    play.refused("missing_facts", "approve", "write", by="bram")
    play.do("set", {"draft": "Sorry"})
    assert play.rows("approval_voided")
    play.do("approve", "write", by="bram")
    assert play.incident.status == "ended"


# --- verification --------------------------------------------------------------------------------


def test_verify_finds_what_was_erased_without_a_word(engine: Engine, number: int, url: str) -> None:
    """The triggers let anybody with the database erase an opening: the log does not."""
    rows(url, "UPDATE seawall_entry SET opening = NULL WHERE seq = 6")
    (problem,) = engine.verify(number)[0].problems
    assert problem == "entry 6 was erased without a word in the log"


def test_verify_finds_what_is_said_to_be_erased_and_is_not(
    engine: Engine, number: int, url: str
) -> None:
    (opening,) = rows(url, "SELECT opening FROM seawall_entry WHERE seq = 6")
    engine.redact(number, entries=[6], actor="bram", reason=WHY)
    unguard(url)
    rows(url, "UPDATE seawall_entry SET opening = ? WHERE seq = 6", *opening)
    (problem,) = engine.verify(number)[0].problems
    assert problem == "entry 6 is said to be erased and is not"


def test_the_commitment_of_what_was_erased_stays(engine: Engine, number: int, url: str) -> None:
    """Whoever has kept the words with their salt elsewhere can show that they were these."""
    ((opening,),) = rows(url, "SELECT opening FROM seawall_entry WHERE seq = 6")
    engine.redact(number, entries=[6], actor="bram", reason=WHY)
    ((body,),) = rows(url, "SELECT body FROM seawall_entry WHERE seq = 6")
    assert msgspec.json.decode(body)["sealed"] == hashlib.sha256(opening.encode()).hexdigest()


def test_a_checkpoint_from_before_fits_still(engine: Engine, number: int, tmp_path: Path) -> None:
    """What it signed are hashes, and these stay."""
    from seawall import new_key

    new_key(tmp_path / "key")
    engine.checkpoint(tmp_path / "key", tmp_path / "before.jsonl")
    erase_all(engine, number)
    public = tmp_path / "key.pub"
    audit = engine.audit(checkpoint=tmp_path / "before.jsonl", public_key=public)
    assert audit.ok


# --- files ---------------------------------------------------------------------------------------


def test_a_file_that_others_read_is_emptied_later(
    sqlite_url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is erased; what is beside the file is emptied when the same is asked for again."""
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.05)
    from tests.conftest import RUMOUR

    wal = Path(f"{sqlite_url}-wal")
    with Engine(sqlite_url, clock=clock) as engine, closing(sqlite3.connect(sqlite_url)) as other:
        engine.register(RUMOUR)
        number = opened(engine, claim=SAID)
        other.execute("BEGIN")
        other.execute("SELECT * FROM seawall_entry").fetchall()
        with pytest.raises(Busy, match=r"it is erased, but .* others read"):
            engine.redact(number, ["claim"], actor="bram", reason=WHY)
        assert "claim" not in engine.incident(number).facts
        assert b"Jansen" in wal.read_bytes()
        other.rollback()
        with pytest.raises(AlreadyErased):
            engine.redact(number, ["claim"], actor="bram", reason=WHY)
        assert wal.read_bytes() == b""
