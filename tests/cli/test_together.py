"""What several do at once: approvals, signals, tracks, items, calls, hand-over, and clocks."""

from __future__ import annotations

import pytest

from tests.cli.conftest import OnTerminal
from tests.cli.helpers import EXAMPLES, FAR_AHEAD, LONG_AGO, Seawall

URL = "https://example.org/1"


def task(seawall: Seawall, ref: str, number: int = 1) -> dict[str, object]:
    """An active task, as programs get it."""
    tasks = seawall("status", str(number), "--json").done().data["tasks"]
    found = [task for task in tasks if task["ref"] == ref]
    assert len(found) == 1, (ref, [task["ref"] for task in tasks])
    one: dict[str, object] = found[0]
    return one


# --- approvals ---------------------------------------------------------------------------------


@pytest.fixture
def writers(seawall: Seawall) -> Seawall:
    """A letter at L3 that ada wrote, and that lea (lead) and lex (legal) have to approve."""
    seawall.people(ada="author", lea="lead", lex="legal", dov="duty", bo="board", bea="board")
    seawall.open_example("approvals", "severity=L3", actor="ada")
    return seawall


def asked(writers: Seawall) -> Seawall:
    writers("advance", "1", "reply=We are sorry", "--as", "ada").done()
    return writers


def test_advancing_what_needs_approval_asks_for_it(writers: Seawall) -> None:
    shown = writers("advance", "1", "reply=We are sorry", "--as", "ada").done().out
    assert "publish waits for approval by lead, legal  → lead (lea), legal (lex)" in shown
    assert "reply is" not in shown, "what was just typed is no news"
    assert "approval waits for lead, legal (lea, lex), asked by ada; deputies may from " in shown
    assert "it can be advanced" not in shown
    found = task(writers, "publish")
    assert (found["approvers"], found["author"]) == (["lead", "legal"], "ada")


def test_enough_approvals_leave_the_step(writers: Seawall) -> None:
    """One of two is not enough; who has given theirs is not waited for any more."""
    asked(writers)
    shown = writers("approve", "1", "publish", "--as", "lex").done().out
    assert "publish is approved for legal" in shown
    assert "approval waits for lead (lea), asked by ada" in shown
    answer = writers("approve", "1", "--as", "lea", "--json").done().data
    assert [entry["kind"] for entry in answer["entries"]][:2] == ["approved", "left"]
    assert writers.active() == ["write_letter"]


def test_a_rejection_gives_the_step_back(writers: Seawall) -> None:
    asked(writers)
    writers("reject", "1", "--as", "lex").refused("reason_required")
    shown = writers("reject", "1", "--as", "lex", "--reason", "Too cold").done().out
    assert "publish is given back because: Too cold  → author (ada)" in shown
    assert "again    given back by lex: Too cold" in shown
    assert "nothing; it can be advanced" not in shown
    for look in (("status", "1"), ("status", "1", "--all"), ("inbox",)):
        assert "given back by lex: Too cold" in writers(*look, "--as", "ada").done().out
    assert writers.active() == ["publish"]


def test_a_reason_to_reject_is_asked_for(writers: Seawall, on_terminal: OnTerminal) -> None:
    asked(writers)
    terminal = on_terminal("reject", "1", "--as", "lex")
    terminal.answer("Why is it given back", "Too cold")
    assert terminal.ended() == 0
    assert "because: Too cold" in writers("history", "1").out


@pytest.mark.parametrize("command", [("approve",), ("reject", "--reason", "x")])
def test_deciding_where_nothing_is_asked(writers: Seawall, command: tuple[str, ...]) -> None:
    """With and without the name of a step: there is nothing to decide."""
    name, *options = command
    for step in ([], ["publish"]):
        writers(name, "1", *step, *options, "--as", "lex").refused("not_asked")
    writers(name, "1", "nosuch", *options, "--as", "lex").refused("unknown_step")
    writers(name, "1", "write_letter", *options, "--as", "lex").refused("not_active")


def test_who_may_not_approve(writers: Seawall) -> None:
    """Neither the author, nor a deputy before time, nor in a role that is not asked."""
    asked(writers)
    for person in ("ada", "dov", "bo", "eve"):
        refused = writers("approve", "1", "--as", person).refused("not_permitted")
        assert "lead (lea) and legal (lex)" in refused.err
    writers("approve", "1", "--as", "lex", "--role", "lead").refused("not_permitted")
    assert task(writers, "publish")["approvers"] == ["lead", "legal"]


def test_what_waits_for_approval_is_not_advanced_again(writers: Seawall) -> None:
    asked(writers)
    ran = writers("advance", "1", "publish", "--as", "ada").refused("approval_pending")
    assert "seawall approve" in ran.err
    error = writers("advance", "1", "--as", "ada", "--json").error
    assert error["names"] == ["lead", "legal"]


def test_an_inbox_has_what_waits_for_approval(writers: Seawall) -> None:
    """Whoever is asked has it in their inbox, and reads what is wanted of them."""
    assert "Nothing waits." in writers("inbox", "--as", "lex").done().out
    asked(writers)
    rows = writers("inbox", "--as", "lex").done().out.splitlines()
    assert len(rows) == 2
    assert rows[1].rstrip().endswith("approval by lead, legal")


def test_without_a_roster_each_role_is_given_once(seawall: Seawall) -> None:
    seawall.open_example("approvals", "severity=L3")
    seawall("advance", "1", "reply=Sorry").done()
    seawall("approve", "1", "--role", "legal").done()
    assert task(seawall, "publish")["approvers"] == ["lead"]
    seawall("approve", "1", "--role", "lead", "--as", "bram").done()
    assert seawall.active() == ["write_letter"]


def test_a_team_of_one_may_override_with_a_reason(seawall: Seawall) -> None:
    """At L2 nobody approves their own work, unless there is nobody else."""
    seawall.people(anna="author lead")
    seawall.open_example("approvals", "severity=L2")
    seawall("advance", "1", "reply=Sorry").done()
    seawall("approve", "1").refused("not_permitted")
    seawall("approve", "1", "--override", "I am alone tonight").done()
    assert "because: I am alone tonight" in seawall("history", "1").out


def test_a_repeated_approval_must_name_its_step(writers: Seawall) -> None:
    """A program's retry must mean the same step, whatever became of the first try."""
    asked(writers)
    writers("approve", "1", "--as", "lex", "--request-id", "r1").misused("name the step too")
    again = ("approve", "1", "publish", "--as", "lex", "--request-id", "r1", "--json")
    assert [writers(*again).done().data["repeated"] for _ in range(2)] == [False, True]


# --- signals -----------------------------------------------------------------------------------


@pytest.fixture
def storm(seawall: Seawall) -> Seawall:
    """A festival that watches a storm."""
    seawall.open_example("signals", "field=North", "severity=L1")
    return seawall


def test_a_signal_does_what_its_playbook_says(storm: Seawall) -> None:
    shown = storm("signal", "1", "injury", "injured=2").done().out
    for expected in (
        "injured is 2",
        "severity is L3, not L1",
        "signal injury: Somebody is hurt  → lead",
        "the track press_line starts",
        "▶ Tell the press  speak",
    ):
        assert expected in shown
    assert storm.active() == ["prepare", "speak"]


def test_an_unknown_signal_is_answered_with_the_nearest(storm: Seawall) -> None:
    assert "did you mean 'injury'?" in storm("signal", "1", "injure").refused("unknown_signal").err
    assert storm("signal", "1", "xyz", "--json").error["names"] == ["xyz"]
    storm("signal", "1").misused("say which signal:")
    assert "injury  Somebody is hurt  injured" in storm("signal", "1").err


def test_a_signal_comes_with_its_facts(storm: Seawall) -> None:
    storm("signal", "1", "injury").refused("missing_facts")
    storm("signal", "1", "injury", "injured=some").refused("bad_fact")
    storm("signal", "1", "injury", "injurd=1").refused("unknown_fact")
    storm("signal", "1", "injury", "injured").misused("write NAME=VALUE")
    storm.write("facts.json", '{"injured": 3}')
    storm("signal", "1", "injury", "--facts", "facts.json").done()
    facts = storm("status", "1", "--json").data["facts"]
    assert facts["injured"]["value"] == 3


def test_facts_of_a_signal_are_asked_for(storm: Seawall, on_terminal: OnTerminal) -> None:
    terminal = on_terminal("signal", "1", "injury")
    assert "How many are hurt" in terminal.answer("  > ", "2")
    assert terminal.ended() == 0
    assert "injured is 2" in storm("history", "1").out


def test_the_same_signal_twice_is_one(storm: Seawall) -> None:
    again = ("signal", "1", "injury", "injured=1", "--id", "call-1")
    storm(*again).done()
    assert "nothing changed" in storm(*again).done().out
    assert storm(*again, "--json").data["repeated"] is True
    kinds = [entry.split()[5:7] for entry in storm("history", "1").out.splitlines()]
    assert sum("signal" in words for words in kinds) == 1


def test_a_step_that_waits_says_for_what(storm: Seawall) -> None:
    """With `manual: false` only the signal ends it, and its owner reads so."""
    storm("advance", "1", "shelter=yes").done()
    shown = storm("status", "1").done().out
    assert "signal   waits for all_clear, nothing else ends it" in shown
    assert "it can be advanced" not in shown
    assert "seawall signal N NAME" in storm("advance", "1").refused("waiting").err
    assert "signal all_clear" in storm("inbox").done().out
    storm("signal", "1", "all_clear").done()
    assert storm.active() == ["reopen"]


def test_what_must_never_be_is_refused(storm: Seawall) -> None:
    ran = storm("set", "1", "gates_open=yes", "shelter=no").refused("never_rule")
    assert "Open the shelter before the gates" in ran.err


# --- tracks ------------------------------------------------------------------------------------


def test_tracks_side_by_side(seawall: Seawall) -> None:
    """A container shows what is open in it, a task what holds it back; the first due is first."""
    seawall.open_example("tracks", "shop=Market Square")
    assert seawall.active() == ["sign", "tell", "close_shop"]
    shown = seawall("status", "1", "--all").done().out
    assert "open     doors, news" in shown
    assert "after    sign  may not be left before" in shown
    assert "next     nothing, doors is through" in shown
    refs = [line.split("  ")[1] for line in shown.splitlines() if line.startswith("▶")]
    assert refs == ["sign", "tell", "close_shop"]
    refused = seawall("advance", "1", "close_shop").refused("still_open")
    assert "doors, news are still open" in refused.err
    seawall("advance", "1", "tell", f"post={URL}").refused("held_back")


@pytest.mark.parametrize("name", ["sign", "doors.sign"])
def test_a_step_goes_by_the_name_of_its_track_too(seawall: Seawall, name: str) -> None:
    seawall.open_example("tracks", "shop=Market Square")
    shown = seawall("advance", "1", name, "sign_text=Closed").done().out
    assert "sign done" in shown
    assert "doors is through" in shown


def test_advance_needs_no_step_where_only_one_can_be_left(seawall: Seawall) -> None:
    """A step with others open inside is not meant by somebody who names none."""
    seawall.open_example("tracks", "shop=Market Square")
    seawall("advance", "1", "sign_text=Closed").misused("say which step: sign or tell")
    seawall("advance", "1", "sign", "sign_text=Closed").done()
    seawall("advance", "1", f"post={URL}").done()
    assert "find_plumber" in seawall.active()


def test_what_a_join_does_not_need_is_dropped(seawall: Seawall) -> None:
    seawall.open_example("tracks", "shop=Market Square")
    seawall("advance", "1", "sign", "sign_text=Closed").done()
    seawall("advance", "1", "tell", f"post={URL}").done()
    shown = seawall("advance", "1", "call_jones", "plumber=Jones").done().out
    assert "call_smith is dropped: it is not needed any more" in shown


def test_after_a_command_only_what_it_had_to_do_with_is_shown_whole(seawall: Seawall) -> None:
    """Of many tasks one reads what changed; the others are there with who and by when."""
    seawall.open_example("tracks", "shop=Market Square")
    shown = seawall("note", "1", "Water everywhere").done().out
    assert shown.count("▶") == 3
    assert "missing" not in shown
    assert "missing  sign_text" in seawall("status", "1").done().out


# --- items -------------------------------------------------------------------------------------


@pytest.fixture
def invoices(seawall: Seawall) -> Seawall:
    """Wrong invoices, about which ann and bob are called back."""
    seawall.open_example("items", "mistake=Charged twice", "customers=ann, bob")
    return seawall


def test_an_item_may_have_several_words(invoices: Seawall) -> None:
    shown = invoices("add", "1", "call_back", "Mrs", "Jansen").done().out
    assert "call_back: Mrs Jansen is added" in shown
    assert "▶ Call them  call_back[Mrs Jansen].ring" in shown
    assert "open     ann, bob, Mrs Jansen" in shown
    invoices("add", "1", "call_back", "Mrs Jansen").refused("conflict")
    invoices("advance", "1", "call_back[Mrs Jansen].ring", "case_ref=C-3").done()


def test_add_is_refused(invoices: Seawall) -> None:
    invoices("add", "1", "call_back").misused("Missing argument")
    invoices("add", "1").misused("seawall add 1 call_back ITEM")
    invoices("add", "1", "call_back", " ").refused("bad_command")
    invoices("add", "1", "call_back[ann].ring", "x").refused("bad_command")
    invoices("add", "1", "nosuch", "x").refused("unknown_step")
    invoices("add", "1", "refund", "x").refused("not_active")


@pytest.mark.parametrize(
    "words",
    [
        ("advance", "1", "ring", "case_ref=C-1"),
        ("assign", "1", "ring", "anna"),
        ("handover", "1", "ring", "bram"),
        ("pause", "1", "ring"),
        ("skip", "1", "ring", "--reason", "x"),
    ],
)
def test_a_short_name_of_several_tasks_names_them(
    invoices: Seawall, words: tuple[str, ...]
) -> None:
    refused = invoices(*words).refused("bad_command")
    assert "call_back[ann].ring or call_back[bob].ring" in refused.err
    assert invoices(*words, "--json").error["names"] == [
        "call_back[ann].ring",
        "call_back[bob].ring",
    ]


def test_a_short_name_will_do_while_it_means_one(invoices: Seawall) -> None:
    invoices("advance", "1", "call_back[ann].ring", "case_ref=C-1").done()
    invoices("advance", "1", "refund", "refunded=yes").done()
    invoices("advance", "1", "ring", "case_ref=C-2").done()
    assert "bob is still open" in invoices("advance", "1", "call_back").refused("still_open").err
    invoices("advance", "1", "call_back.refund", "refunded=yes").refused("not_active")
    invoices("advance", "1", "refund", "refunded=yes").done()
    invoices("advance", "1").done()
    assert "ended: settled" in invoices("status", "1").out


def test_facts_of_an_item_are_shown_with_it(invoices: Seawall) -> None:
    """Each item has its own, in the status and in JSON; a plain name of one means nothing."""
    invoices("advance", "1", "call_back[ann].ring", "case_ref=C-1").done()
    invoices("advance", "1", "call_back[bob].ring", "case_ref=C-2").done()
    shown = invoices("status", "1", "--all").done().out
    assert "call_back[ann] Case number: C-1" in shown
    assert "call_back[bob] Case number: C-2" in shown
    invoices("set", "1", "case_ref=C-9", "--reason", "x").refused("unknown_fact")
    invoices("set", "1", "call_back[ann].case_ref=C-9", "--reason", "Misread").done()
    facts = invoices("status", "1", "--json").data["facts"]
    assert facts["call_back[ann].case_ref"]["value"] == "C-9"


def test_a_short_name_is_asked_about_and_guarded(
    invoices: Seawall, on_terminal: OnTerminal
) -> None:
    """The one task that a short name means is asked about, with the facts of its own item."""
    invoices("advance", "1", "call_back[ann].ring", "case_ref=C-1").done()
    terminal = on_terminal("advance", "1", "refund")
    assert "Has the money been returned" in terminal.answer("  > ", "yes")
    assert terminal.ended() == 0
    assert "call_back[ann].refund done" in terminal.plain


def test_an_item_with_an_equals_sign(invoices: Seawall) -> None:
    """Neither the step nor the fact of such an item is taken for something else."""
    invoices("add", "1", "call_back", "a=b").done()
    invoices("advance", "1", "call_back[a=b].ring", "case_ref=C-3").done()
    invoices("set", "1", "call_back[a=b].case_ref=C=4", "--reason", "Misread").done()
    facts = invoices("status", "1", "--json").data["facts"]
    assert facts["call_back[a=b].case_ref"]["value"] == "C=4"


# --- naming no step ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("approve", "1"), "not_asked"),
        (("reject", "1", "--reason", "x"), "not_asked"),
        (("accept", "1"), "not_asked"),
        (("pause", "1"), "not_pausable"),
        (("resume", "1"), "conflict"),
        (("waive", "1", "--reason", "x"), "not_waivable"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else value,
)
def test_no_step_is_named_and_none_fits(
    invoices: Seawall, words: tuple[str, ...], code: str
) -> None:
    """Of several tasks none is guessed at; and once it is over that is what is said."""
    assert "incident 1" in invoices(*words).refused(code).err
    invoices("cancel", "1", "--reason", "x").done()
    invoices(*words).refused("already_ended")


def test_several_that_fit_are_named(seawall: Seawall) -> None:
    """Two tasks wait for approval, so one of them has to be named."""
    text = (EXAMPLES / "items.yaml").read_text(encoding="utf-8")
    changed = text.replace("owner: care\n", "owner: care\n          approve: {by: lead}\n", 1)
    path = seawall.write("items.yaml", changed)
    seawall("open", path, "mistake=x", "customers=ann, bob").done()
    for name in ("ann", "bob"):
        seawall("advance", "1", f"call_back[{name}].ring", "case_ref=C-1").done()
    says = "say which step: call_back[ann].ring or call_back[bob].ring"
    seawall("approve", "1").misused(says)
    seawall("approve", "1", "call_back[ann].ring").done()
    seawall("approve", "1").done()
    assert seawall.active().count("call_back[bob].refund") == 1


# --- calls, hand-over, clocks, measures --------------------------------------------------------


def test_a_called_playbook_asks_for_its_own_facts(
    seawall: Seawall, on_terminal: OnTerminal
) -> None:
    seawall.open_example("calls", "complaint=The bus left early", "severity=L1")
    shown = seawall("advance", "1", "draft=We left too early").done().out
    assert "▶ Answer the question  legal_check.ask" in shown
    assert "open     calls_helper" in shown
    terminal = on_terminal("advance", "1", "ask")
    assert "[ok, no]" in terminal.answer("  > ", "perhaps")
    terminal.answer("  > ", "ok")
    assert terminal.ended() == 0
    assert "ended: admitted" in seawall("status", "1").out


@pytest.fixture
def phone(seawall: Seawall) -> Seawall:
    """A lost phone that lia answers for."""
    seawall.people(lia="listener", liz="listener", hans="hr")
    seawall.open_example("people", "what=A phone", "severity=L1", actor="lia")
    return seawall


def test_a_task_is_handed_over_when_the_other_accepts(phone: Seawall) -> None:
    shown = phone("handover", "1", "respond", "liz", "--as", "lia").done().out
    assert "respond is offered to liz" in shown
    assert "offered  to liz, who has not accepted it yet" in shown
    phone("accept", "1", "--as", "hans").refused("not_permitted")
    shown = phone("accept", "1", "--as", "liz").done().out
    assert "respond is taken over by liz" in shown
    assert "(liz)" in shown
    phone("accept", "1", "respond", "--as", "liz").refused("not_asked")


def test_handover_needs_no_step_where_there_is_one(phone: Seawall) -> None:
    phone("handover", "1", "liz", "--as", "lia").done()
    assert task(phone, "respond")["offered_to"] == "liz"
    phone("handover", "1", "respond", "eve", "--as", "lia").refused("unknown_person")
    phone("handover", "1").misused("Missing argument")
    phone("handover", "1", "a", "b", "c").misused("one step and one person")
    phone("handover", "1", "liz", "--request-id", "x").misused("name the step too")


def test_what_was_offered_waits_in_an_inbox(phone: Seawall) -> None:
    phone("handover", "1", "hans", "--as", "lia").done()
    assert "hans to accept it" in phone("inbox", "--as", "hans").done().out


def test_a_clock_is_paused_and_goes_on(seawall: Seawall) -> None:
    seawall.open_example("clocks", f"aware_at={FAR_AHEAD}", "severity=L2")
    seawall("resume", "1").refused("conflict")
    shown = seawall("pause", "1", "--reason", "She asks her husband").done().out
    assert "solve: its clock is paused because: She asks her husband" in shown
    assert "due      PAUSED since " in shown
    assert "paused" in seawall("inbox").done().out
    seawall("pause", "1", "solve", "--reason", "Again").refused("conflict")
    assert "its clock goes on, due" in seawall("resume", "1").done().out
    assert "PAUSED" not in seawall("status", "1").done().out


def test_only_clocks_that_may_be_are_paused(seawall: Seawall) -> None:
    seawall.open_example("approvals", "severity=L1")
    for step in ([], ["publish"]):
        seawall("pause", "1", *step, "--reason", "x").refused("not_pausable")
        seawall("waive", "1", *step, "--reason", "x").refused("not_waivable")


@pytest.fixture
def heater(seawall: Seawall) -> Seawall:
    """A faulty heater that is to be reported to the authority."""
    seawall.people(cas="care", sue="safety", eva="executive")
    seawall.open_example("clocks", f"aware_at={FAR_AHEAD}", "severity=L2", actor="cas")
    seawall("advance", "1", "solution=A new one", "--as", "cas").done()
    seawall("advance", "1", "reply=Bring it back", "--as", "cas").done()
    return seawall


def test_a_legal_clock_is_marked_and_outlives_the_incident(heater: Seawall) -> None:
    """It stays on the list of what is to be done until somebody does or waives it."""
    assert "LEGAL: only `waive` stops it" in heater("status", "1").done().out
    heater("cancel", "1", "--reason", "A false alarm", "--as", "cas").done()
    shown = heater("status", "1").done().out
    assert "cancelled" in shown
    assert "▶ Report it to the authority  report" in shown
    heater("waive", "1", "--reason", "x", "--as", "sue").refused("not_permitted")
    heater("waive", "1", "--as", "eva").refused("reason_required")
    shown = heater("waive", "1", "--reason", "Never ours", "--as", "eva").done().out
    assert "is waived because: Never ours" in shown
    assert heater.active() == []


def test_a_reason_to_waive_is_asked_for(heater: Seawall, on_terminal: OnTerminal) -> None:
    terminal = on_terminal("waive", "1", "report", "--as", "eva")
    terminal.answer("Why is it waived", "Never ours")
    assert terminal.ended() == 0


def test_a_step_that_comes_round_says_so(seawall: Seawall) -> None:
    seawall.open_example("repeats", "cause=A tree", "severity=L3")
    shown = seawall("advance", "1", "update=A tree fell", "running=no").done().out
    assert "▶ Tell passengers  inform (visit 2, repeats)" in shown
    seawall("advance", "1").refused("missing_facts")


def test_status_shows_what_is_measured(seawall: Seawall) -> None:
    """A measure shows how long it took, on which calendar, and against which target."""
    seawall.open_example("measures", f"posted_at={LONG_AGO}")
    assert "First answer " in seawall("status", "1").done().out
    assert " of 1h MISSED" in seawall("status", "1").done().out
    shown = seawall("status", "1", "--all").done().out
    assert " of 1h on shop_hours, missed" in shown
    assert "From start to end: 0s, running" in shown or "From start to end: 1s" in shown
    assert "after_thanks" not in shown, "what has not begun is not shown"
    seawall("advance", "1", "answer=Come by").done()
    assert "of 2h, running until " in seawall("status", "1", "--all").done().out
    measured = {m["id"]: m["status"] for m in seawall("status", "1", "--json").data["measures"]}
    assert measured == {
        "first_answer": "missed",
        "solving": "running",
        "whole": "running",
        "after_thanks": "waiting",
    }


def test_lists_count_what_is_active_beside_the_first(seawall: Seawall) -> None:
    seawall.open_example("tracks", "shop=Market Square")
    assert "Hang a sign +2" in seawall("list").done().out


def test_graph_marks_the_steps_of_its_own_playbook_only(seawall: Seawall) -> None:
    """A step of a called playbook is not in the picture, even if it has a namesake there."""
    helper = (EXAMPLES / "calls_helper.yaml").read_text(encoding="utf-8")
    caller = (EXAMPLES / "calls.yaml").read_text(encoding="utf-8")
    seawall.write("calls_helper.yaml", helper.replace("id: ask", "id: write"))
    path = seawall.write("calls.yaml", caller)
    seawall("open", path, "complaint=x", "severity=L1").done()
    seawall("advance", "1", "draft=x").done()
    assert sorted(seawall.active()) == ["legal_check", "legal_check.write"]
    shown = seawall("graph", "1").done().out
    assert "class legal_check active" in shown
    assert "class write active" not in shown
