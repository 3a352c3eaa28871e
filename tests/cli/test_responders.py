"""What somebody does at two in the morning: open, status, advance, and everything around it."""

from __future__ import annotations

import json

import pytest

from tests.cli.helpers import FAR_AHEAD, LATE, LONG_AGO, PLAYBOOKS, ROSTER, Seawall

ACTS = [
    ("advance", "{n}", "listen", "serious=yes"),
    ("skip", "{n}", "listen", "--reason", "x"),
    ("set", "{n}", "summary=x", "--reason", "x"),
    ("note", "{n}", "x"),
    ("assign", "{n}", "listen", "bram"),
    ("cancel", "{n}", "--reason", "x"),
    ("reopen", "{n}", "--reason", "x"),
]
MORE_ACTS = [
    ("approve", "{n}", "listen"),
    ("reject", "{n}", "listen", "--reason", "x"),
    ("signal", "{n}", "ping"),
    ("add", "{n}", "listen", "anna"),
    ("handover", "{n}", "listen", "bram"),
    ("accept", "{n}", "listen"),
    ("pause", "{n}", "listen"),
    ("resume", "{n}", "listen"),
    ("waive", "{n}", "listen", "--reason", "x"),
    ("redact", "{n}", "summary", "--reason", "x"),
]
LOOKS = [("status", "{n}"), ("history", "{n}"), ("verify", "{n}"), ("graph", "{n}")]


def active(seawall: Seawall, number: int = 1) -> list[str]:
    """The steps that are active."""
    return [task["ref"] for task in seawall("status", str(number), "--json").done().data["tasks"]]


def log(seawall: Seawall, number: int = 1) -> list[dict[str, object]]:
    """The log, as data."""
    lines = seawall("history", str(number), "--json").done().out.splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("words", [*ACTS, *MORE_ACTS, *LOOKS], ids=lambda words: words[0])
@pytest.mark.parametrize("number", ["#999", "abc", "9" * 30, "²", "-"])
def test_no_such_incident(seawall: Seawall, words: tuple[str, ...], number: str) -> None:
    """Every command that names an incident refuses a number or a name that is none."""
    if words[0] == "graph" and not number.removeprefix("#").isdecimal():
        seawall("graph", number).refused("unknown_playbook")
        return
    seawall(*(word.format(n=number) for word in words)).refused("unknown_incident")


# --- open --------------------------------------------------------------------------------------


def test_open_shows_what_now_by_when_what_is_missing_and_who_is_next(seawall: Seawall) -> None:
    shown = seawall("open", "tiny", "summary=Angry thread").done().out
    assert "#1 A complaint comes in  open" in shown
    for expected in (
        "▶ Read it twice  listen",
        "who      Community manager",
        "in 14m",
        "missing  serious  Is it a real complaint",
        "next     depends on what you put down: Only a joke (the end) or ",
        "Answer like a person",
        "│ Is somebody really unhappy, or is it a joke?",
    ):
        assert expected in shown


def test_open_as_json(seawall: Seawall) -> None:
    answer = seawall("open", "tiny", "summary=x", "--json").done().data
    assert (answer["existing"], answer["repeated"]) == (False, False)
    assert answer["incident"]["number"] == 1
    assert answer["incident"]["facts"]["summary"]["value"] == "x"
    assert [entry["kind"] for entry in answer["entries"]] == ["opened", "fact_set", "entered"]


def test_open_a_file(seawall: Seawall) -> None:
    seawall.write("late.yaml", LATE)
    shown = seawall("open", "late.yaml", f"seen_at={FAR_AHEAD}").done().out
    assert "▶ Look  look" in shown


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("tiny",), "missing_facts", "summary"),
        (("tiny", "summary="), "bad_fact", "must not be empty"),
        (("tiny", "summary= "), "bad_fact", "must not be empty"),
        (("tiny", "sumary=x"), "unknown_fact", "did you mean 'summary'?"),
        (("tiny", "summary=x", "zzz=x"), "unknown_fact", "there is answer, lesson"),
        (("nosuch",), "unknown_playbook", ", rumour, tiny"),
        (("rumour", "claim=x", "url=x", "posted_at=x"), "bad_fact", "url must be a web address"),
        (("tiny", "summary=x", "--role", "nosuch"), "not_permitted", "no role 'nosuch'"),
        (("tiny", "summary=x", "--as", "a\x1bb"), "bad_command", "control characters"),
        (("tiny", "summary=x", "--request-id", ""), "bad_command", "request id"),
    ],
)
def test_open_is_refused(seawall: Seawall, words: tuple[str, ...], code: str, says: str) -> None:
    """What does not fit is refused with its name, and no incident is opened."""
    assert says in seawall("open", *words).refused(code).err
    assert seawall("list", "--json").data["items"] == []


def test_open_takes_facts_from_a_file_and_from_stdin(seawall: Seawall) -> None:
    seawall.write("facts.json", '{"summary": "from a file"}')
    one = seawall("open", "tiny", "--facts", "facts.json", "--json").done().data
    two = seawall("open", "tiny", "--facts", "-", "--json", stdin='{"summary": "piped"}').data
    shown = [answer["incident"]["facts"]["summary"]["value"] for answer in (one, two)]
    assert shown == ["from a file", "piped"]


def test_words_beat_the_file_of_facts(seawall: Seawall) -> None:
    seawall.write("facts.json", '{"summary": "from a file"}')
    answer = seawall("open", "tiny", "summary=typed", "--facts", "facts.json", "--json").done().data
    assert answer["incident"]["facts"]["summary"]["value"] == "typed"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[1]", "must be a JSON object"),
        ("{", "are not JSON"),
        ("", "are not JSON"),
        ("[" * 100_000, "are not JSON"),
    ],
    ids=["a list", "half", "nothing", "deep"],
)
def test_facts_that_cannot_be_read(seawall: Seawall, text: str, says: str) -> None:
    seawall.write("facts.json", text)
    seawall("open", "tiny", "--facts", "facts.json").misused(says)


@pytest.mark.parametrize("text", ['{"summary": NaN}', '{"summary": "\\ud800"}', '{"summary": {}}'])
def test_facts_of_no_fitting_kind(seawall: Seawall, text: str) -> None:
    seawall.write("facts.json", text)
    seawall("open", "tiny", "--facts", "facts.json").refused("bad_fact")


def test_facts_of_no_file(seawall: Seawall) -> None:
    seawall("open", "tiny", "--facts", "none.json").misused("No such file")
    seawall("open", "tiny", "--facts", ".").misused("directory")


def test_opening_the_same_again_gives_the_one_that_is_open(seawall: Seawall) -> None:
    """A playbook with a key has one open incident for each value of it."""
    facts = ("claim=x", "url=https://example.org/1", f"posted_at={FAR_AHEAD}")
    seawall("open", "rumour", *facts).done()
    assert "This is open already as #1." in seawall("open", "rumour", *facts).done().out
    assert seawall("open", "rumour", *facts, "--json").data["existing"] is True
    assert len(seawall("list", "--json").data["items"]) == 1


@pytest.mark.parametrize("words", [("open", "tiny", "summary=x"), ("note", "1", "x")])
def test_a_repeated_request_changes_nothing(seawall: Seawall, words: tuple[str, ...]) -> None:
    seawall.open_tiny()
    again = (*words, "--request-id", "r1", "--json")
    first, second = seawall(*again).done().data, seawall(*again).done().data
    assert (first["repeated"], second["repeated"]) == (False, True)
    assert second["incident"]["seq"] == first["incident"]["seq"]
    seawall("note", "1", "other", "--request-id", "r1").refused("request_reused")


# --- status ------------------------------------------------------------------------------------


def test_status_of_nothing_says_how_to_begin(seawall: Seawall) -> None:
    assert "seawall open" in seawall("status").done().out
    assert seawall("status", "--json").done().data == []


@pytest.mark.parametrize("number", ["1", "#1"])
def test_status_of_one(seawall: Seawall, number: str) -> None:
    seawall.open_tiny("Angry thread")
    shown = seawall("status", number).done().out
    assert "#1 A complaint comes in  open" in shown
    assert "1 fact on record; seawall status 1 --all shows everything" in shown
    assert "What they say: Angry thread" in seawall("status", number, "--all").done().out
    assert seawall("status", number, "--json").done().data["number"] == 1


def test_status_by_id(seawall: Seawall) -> None:
    seawall.open_tiny()
    by_number = seawall("status", "1", "--json").done().data
    assert seawall("status", by_number["id"], "--json").done().data["number"] == 1


def test_status_without_a_number_shows_what_is_open(seawall: Seawall) -> None:
    seawall.open_tiny("first")
    seawall.open_tiny("second")
    seawall.open_tiny("third")
    seawall("cancel", "2", "--reason", "x").done()
    numbers = [one["number"] for one in seawall("status", "--json").done().data]
    assert numbers == [3, 1]
    shown = seawall("status").done().out
    assert "#3" in shown
    assert "#2" not in shown


def test_status_tells_what_is_overdue(seawall: Seawall) -> None:
    seawall.open_late()
    assert "OVERDUE" in seawall("status", "1").done().out
    assert seawall("status", "1", "--json").data["tasks"][0]["urgency"] == "red"


# --- advance -----------------------------------------------------------------------------------


def test_advance_to_the_end(seawall: Seawall) -> None:
    seawall.open_tiny()
    assert "listen done, on to reply" in seawall("advance", "1", "serious=yes").done().out
    seawall("advance", "#1", "reply", "answer=We are on it").done()
    shown = seawall("advance", "1", "close", "lesson=Look more often").done().out
    assert "ended as answered: Answered, and something learned" in shown
    assert "#1 A complaint comes in  ended: answered" in shown


def test_advance_takes_the_branch_that_the_facts_say(seawall: Seawall) -> None:
    seawall.open_tiny()
    answer = seawall("advance", "1", "listen", "serious=no", "--json").done().data
    assert (answer["incident"]["status"], answer["incident"]["end"]) == ("ended", "ignored")


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        ((), "missing_facts", "serious"),
        (("listen",), "missing_facts", "serious"),
        (("reply", "answer=x"), "not_active", "listen is"),
        (("nosuch",), "unknown_step", "there is listen, reply, close"),
        (("seriuos=yes",), "unknown_fact", "did you mean 'serious'?"),
        (("serious=perhaps",), "bad_fact", "must be yes or no"),
        (("serious=",), "bad_fact", "serious"),
        (("serious=yes", "--role", "nosuch"), "not_permitted", "nosuch"),
    ],
)
def test_advance_is_refused(seawall: Seawall, words: tuple[str, ...], code: str, says: str) -> None:
    """A step is left only with its facts and in its turn; a refusal changes nothing."""
    seawall.open_tiny()
    before = log(seawall)
    assert says in seawall("advance", "1", *words).refused(code).err
    assert log(seawall) == before


def test_a_requirement_may_be_set_aside_with_a_reason(seawall: Seawall) -> None:
    seawall.open_tiny()
    seawall("advance", "1", "serious=yes").done()
    refused = seawall("advance", "1", "answer=Calm down").refused("requirement_unmet")
    assert "Do not be defensive" in refused.err
    seawall("advance", "1", "answer=Calm down", "--override", "A quote").done()
    assert any("because: A quote" in str(entry["text"]) for entry in log(seawall))


def test_advancing_what_is_over_is_refused(seawall: Seawall) -> None:
    """An incident that is over refuses in the same way with and without the name of a step."""
    seawall.open_tiny()
    seawall("advance", "1", "serious=no").done()
    seawall("advance", "1", "listen", "serious=no").refused("already_ended")
    seawall("advance", "1").refused("already_ended")


def test_advance_takes_every_kind_of_fact(seawall: Seawall) -> None:
    """A choice, a number, choices, a file with its hash, and a checklist are typed as words."""
    seawall.open_late()
    seawall("advance", "1", "mood=angry", "reach=2.5").done()
    proof = seawall.write("proof.txt", "seen")
    words = ("places=here, there", f"proof={proof}", "checked=tone")
    facts = seawall("advance", "1", *words, "--json").done().data["incident"]["facts"]
    assert facts["reach"]["value"] == 2.5
    assert facts["places"]["value"] == ["here", "there"]
    assert facts["checked"]["value"] == {"tone": True, "facts": False}
    assert facts["proof"]["value"]["path"] == str(proof)
    assert len(facts["proof"]["value"]["sha256"]) == 64


# --- skip, set, note, assign -------------------------------------------------------------------


def test_skip_leaves_a_skippable_step(seawall: Seawall) -> None:
    seawall.open_late()
    seawall("skip", "1", "look", "--reason", "x").refused("not_skippable")
    seawall("advance", "1", "mood=calm", "reach=1").done()
    seawall("skip", "1", "look", "--reason", "x").refused("not_active")
    seawall("skip", "1", "nosuch", "--reason", "x").refused("unknown_step")
    seawall("skip", "1", "report").refused("reason_required")
    answer = seawall("skip", "1", "report", "--reason", "Nobody asks", "--json").done().data
    assert answer["incident"]["end"] == "over"


def test_set_puts_facts_on_record_and_changes_them_with_a_reason(seawall: Seawall) -> None:
    seawall.open_tiny("one")
    seawall("set", "1", "lesson=Look").done()
    seawall("set", "1", "summary=two").refused("reason_required")
    seawall("set", "1", "summary=two", "--reason", "").refused("reason_required")
    seawall("set", "1", "summary=two", "--reason", "Misread").done()
    seawall("set", "1", "nosuch=x").refused("unknown_fact")
    seawall("set", "1", "serious=perhaps").refused("bad_fact")
    seawall("set", "1").misused("name at least one fact")
    facts = seawall("status", "1", "--json").data["facts"]
    assert {name: fact["value"] for name, fact in facts.items()} == {
        "summary": "two",
        "lesson": "Look",
    }
    assert "summary is two, not one because: Misread" in seawall("history", "1").out


def test_set_shows_what_it_changed(seawall: Seawall) -> None:
    """Whoever corrects a fact sees that it was corrected, without asking for the history."""
    seawall.open_tiny("one")
    shown = seawall("set", "1", "summary=two", "--reason", "Misread").done().out
    assert "two" in shown


def test_set_moves_the_due_time(seawall: Seawall) -> None:
    """A due time that counts from a fact is worked out again when the fact is corrected."""
    seawall.open_late()
    seawall("set", "1", f"seen_at={FAR_AHEAD}", "--reason", "Wrong year").done()
    assert seawall("status", "1", "--json").data["tasks"][0]["urgency"] == "green"


def test_note(seawall: Seawall) -> None:
    seawall.open_tiny()
    assert "note: They called" in seawall("note", "1", "They", "called").done().out
    seawall("note", "1", "About this", "--step", "listen").done()
    seawall("note", "1", "x", "--step", "nosuch").refused("unknown_step")
    seawall("note", "1", "").refused("bad_command")
    seawall("note", "1", "x" * 20_001).refused("bad_command")
    assert [entry["kind"] for entry in log(seawall)].count("noted") == 2


def test_assign_gives_a_task_to_a_person(team: Seawall) -> None:
    """The log names who gave the task away, and the task names who has it."""
    team.open_tiny()
    team("assign", "1", "listen", "bram", "--as", "anna").done()
    entry = log(team)[-1]
    assert (entry["actor"], entry["role"]) == ("anna", "listener")
    assert "bram" in str(entry["text"])
    task = team("status", "1", "--json").data["tasks"][0]
    assert (task["assignee"], task["people"]) == ("bram", ["bram"])


def test_assign_is_refused(team: Seawall) -> None:
    team.open_tiny()
    team("assign", "1", "listen", "eve").refused("unknown_person")
    team("assign", "1", "listen", "").refused("bad_command")
    team("assign", "1", "reply", "bram").refused("not_active")
    team("assign", "1", "listen", "bram", "--as", "eve").refused("not_permitted")


# --- cancel, reopen, history -------------------------------------------------------------------


def test_cancel_and_reopen(seawall: Seawall) -> None:
    seawall.open_tiny()
    seawall("reopen", "1", "--reason", "x").refused("not_ended")
    seawall("cancel", "1").refused("reason_required")
    seawall("cancel", "1", "--reason", " ").refused("reason_required")
    assert "cancelled because: Twice" in seawall("cancel", "1", "--reason", "Twice").done().out
    assert active(seawall) == []
    seawall("cancel", "1", "--reason", "x").refused("already_ended")
    seawall("advance", "1", "listen", "serious=yes").refused("already_ended")
    seawall("reopen", "1").refused("reason_required")
    assert "(visit 2)" in seawall("reopen", "1", "--reason", "Again").done().out
    assert active(seawall) == ["listen"]


def test_history_shows_who_did_what(seawall: Seawall) -> None:
    seawall.open_tiny("Angry thread")
    seawall("advance", "1", "serious=yes", "--as", "bram").done()
    shown = seawall("history", "1").done().out.splitlines()
    assert shown[0].startswith("   1 ")
    assert "anna: opened an incident by tiny" in shown[0]
    assert "anna: summary is Angry thread" in shown[1]
    assert any("bram: listen done, on to reply" in line for line in shown)
    entries = log(seawall)
    assert [entry["seq"] for entry in entries] == list(range(1, len(shown) + 1))
    assert len({entry["hash"] for entry in entries}) == len(shown)


# --- who may -----------------------------------------------------------------------------------


def test_a_roster_says_who_may(team: Seawall) -> None:
    """Strangers may look but not act; a deputy may do what the owner may."""
    team("open", "tiny", "summary=x", "--as", "eve").refused("not_permitted")
    team.open_tiny()
    for words in ACTS[:-1]:
        act = [word.format(n=1) for word in words]
        assert "eve" in team(*act, "--as", "eve").refused("not_permitted").err
    team("status", "1", "--as", "eve").done()
    team("advance", "1", "serious=yes", "--as", "bram").done()
    assert log(team)[-1]["role"] == "lead"


def test_without_a_roster_everybody_may(seawall: Seawall) -> None:
    seawall.open_tiny()
    seawall("advance", "1", "serious=yes", "--as", "whoever").done()


def test_own_role_comes_before_one_that_is_stood_in_for(seawall: Seawall) -> None:
    """Who holds a role that fits acts in it, and not in a role that they only stand in for."""
    seawall.write("seawall.toml", ROSTER.replace('["lead"]', '{roles = ["lead"], deputy = "anna"}'))
    seawall.open_tiny()
    assert log(seawall)[0]["role"] == "listener"


def test_a_whole_backlash_by_hand(seawall: Seawall) -> None:
    """The shipped playbook opens with its four facts and says what its first step misses."""
    shown = seawall(
        "open",
        PLAYBOOKS / "backlash.yaml",
        "origin_url=https://social.example/1",
        f"posted_at={LONG_AGO}",
        f"detected_at={LONG_AGO}",
        "summary=It smells",
        "--lang",
        "nl",
    )
    assert "Storm van kritiek op sociale media" in shown.done().out
    assert "missing  can_wait  Kan het wachten tot kantoortijd?" in shown.out
    assert "OVERDUE" in shown.out
