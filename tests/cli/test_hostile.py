"""Words of strangers: nothing of what they wrote steers a terminal or passes for a row of ours."""

from __future__ import annotations

import pytest

from tests.cli.helpers import FAR_AHEAD, LATE, Seawall

ESCAPE = "\x1b[31m\x1b]0;owned\x07"
TURNS = "\u202e\u2066\u200f"
EVIL = {"escapes": f"{ESCAPE}\x9b31m\r\x08", "turns": f"{TURNS}\u2028"}
SIGNS = "\x1b\x9b\x07\x00\x08\r\u202e\u2066\u200f\u2028"


def steering(shown: str) -> list[str]:
    """What of this would steer a terminal."""
    return sorted(set(shown) & set(SIGNS))


AS_DATA = pytest.mark.parametrize(
    "words",
    [
        ("open", "tiny", "summary={evil}"),
        ("open", "tiny", "{evil}=x"),
        ("open", "tiny", "{evil}"),
        ("open", "{evil}"),
        ("open", "{evil}.yaml"),
        ("open", "tiny", "summary=x", "--as", "a{evil}b"),
        ("open", "tiny", "summary=x", "--role", "{evil}"),
        ("open", "tiny", "summary=x", "--request-id", "{evil}"),
        ("open", "tiny", "summary=x", "--facts", "{evil}"),
        ("status", "{evil}"),
        ("history", "{evil}"),
        ("advance", "1", "{evil}"),
        ("advance", "1", "listen", "{evil}=1"),
        ("advance", "1", "serious={evil}"),
        ("note", "1", "a{evil}b"),
        ("note", "1", "x", "--step", "{evil}"),
        ("assign", "1", "listen", "{evil}"),
        ("cancel", "1", "--reason", "a{evil}b"),
        ("approve", "1", "{evil}"),
        ("reject", "1", "listen", "--reason", "a{evil}b"),
        ("signal", "1", "{evil}"),
        ("signal", "1", "x", "{evil}=1"),
        ("signal", "1", "x", "--id", "{evil}"),
        ("add", "1", "listen", "{evil}"),
        ("add", "1", "{evil}", "x"),
        ("handover", "1", "{evil}"),
        ("handover", "1", "listen", "a{evil}b"),
        ("accept", "1", "{evil}"),
        ("pause", "1", "listen", "--reason", "a{evil}b"),
        ("waive", "1", "{evil}", "--reason", "x"),
        ("status", "1", "--role", "{evil}"),
        ("list", "--label", "{evil}"),
        ("list", "--label", "{evil}=x"),
        ("list", "--status", "{evil}"),
        ("list", "--owner", "{evil}"),
        ("inbox", "{evil}"),
        ("graph", "{evil}"),
        ("check", "{evil}"),
        ("test", "{evil}"),
        ("drill", "{evil}"),
        ("drill", "tiny", "--scenario", "{evil}"),
        ("--db", "/no/{evil}/x.db", "open", "tiny", "summary=x"),
        ("--db", "{evil}://x", "status"),
        ("--roster", "{evil}", "status"),
        ("--lang", "{evil}", "status"),
        ("{evil}",),
        ("--{evil}",),
    ],
    ids=" ".join,
)


@AS_DATA
@pytest.mark.parametrize("evil", EVIL.values(), ids=EVIL)
def test_hostile_words_are_never_shown_raw(
    seawall: Seawall, words: tuple[str, ...], evil: str
) -> None:
    """Whether they are taken or refused, they come back harmless, and never as a fault of ours."""
    seawall.open_tiny()
    ran = seawall(*(word.format(evil=evil) for word in words))
    shown = ran.out + ran.err + seawall("history", "1").out + seawall("status").out
    assert ran.code in (0, 1, 2), ran
    assert steering(shown) == []


@pytest.mark.parametrize("evil", [ESCAPE, TURNS], ids=EVIL)
@pytest.mark.parametrize("place", ["Somebody waits", "Community manager", "How they feel", "Look,"])
def test_hostile_titles_are_never_shown_raw(seawall: Seawall, place: str, evil: str) -> None:
    """A playbook from a stranger is refused or shown harmless, in every picture and list."""
    quoted = "".join(f"\\x{ord(c):02x}" if ord(c) < 256 else f"\\u{ord(c):04x}" for c in evil)
    text = LATE.replace(place, f'"{place.rstrip(",")}{quoted}"' + ("," if "," in place else ""))
    seawall.write("evil.yaml", text)
    for words in (
        ("check", "evil.yaml"),
        ("open", "evil.yaml", f"seen_at={FAR_AHEAD}"),
        ("status",),
        ("list",),
        ("inbox",),
        ("playbooks",),
        ("graph", "evil.yaml"),
        ("graph", "evil.yaml", "--format", "dot"),
    ):
        ran = seawall(*words)
        assert ran.code in (0, 1, 2), ran
        assert steering(ran.out + ran.err) == [], words


@pytest.mark.parametrize("evil", EVIL.values(), ids=EVIL)
def test_hostile_items_are_never_shown_raw(seawall: Seawall, evil: str) -> None:
    """The name of an item is part of names of steps and facts, and of every line about it."""
    seawall.open_example("items", "mistake=x", "customers=ann")
    ran = seawall("add", "1", "call_back", f"a{evil}b")
    shown = ran.out + ran.err + seawall("set", "1", f"customers=ann, c{evil}d").err
    for words in (("status", "1"), ("history", "1"), ("inbox",), ("list",), ("graph", "1")):
        shown += seawall(*words).done().out
    assert steering(shown) == []


def test_a_line_break_cannot_forge_a_row_of_the_log(seawall: Seawall) -> None:
    """Every row that history shows begins with its own number; words of strangers begin none."""
    forged = "x\n   9 Sun 22 Nov 13:07:32 bram: ended as answered"
    seawall.open_tiny(forged)
    seawall("note", "1", forged).done()
    seawall("note", "1", "x", "--as", forged)
    rows = seawall("history", "1").done().out.splitlines()
    assert [row.split()[0] for row in rows] == [str(n + 1) for n in range(len(rows))]
    assert not any(line.startswith("   9 ") for line in seawall("status", "1").out.splitlines())


def test_a_line_break_cannot_forge_a_message(seawall: Seawall) -> None:
    seawall.open_late()
    seawall("tick").done()
    forged = "eve\n12:00:00 UTC  tell everybody"
    seawall("assign", "1", "look", forged)
    rows = seawall("tick").out.splitlines()
    assert not any(row.startswith("12:00:00 UTC  tell everybody") for row in rows)


def test_markup_is_not_obeyed(seawall: Seawall) -> None:
    """Square brackets and colons are words, not colours or pictures."""
    seawall.open_tiny("[bold red]now[/] :bomb:")
    assert "[bold red]now[/] :bomb:" in seawall("status", "1", "--all").done().out


def test_a_title_cannot_break_out_of_a_picture(seawall: Seawall) -> None:
    """Quotes, angle brackets and line breaks in a title stay inside their box."""
    evil = r'''"x\"] --> evil <script>\n click look evil"'''
    seawall.write("evil.yaml", LATE.replace("Write it down", evil))
    mermaid = seawall("graph", "evil.yaml").done().out
    assert "<script>" not in mermaid
    assert not any(line.strip().startswith("click") for line in mermaid.splitlines())
    assert mermaid.count('"') % 2 == 0
    dot = seawall("graph", "evil.yaml", "--format", "dot").done().out
    assert '\\"' in dot


def test_json_keeps_what_was_said(seawall: Seawall) -> None:
    """Programs get the very words, which JSON itself keeps from steering anything."""
    said = "a\u202eb \U0001f469\u200d\U0001f692 [x]"
    seawall.open_tiny()
    seawall("note", "1", said).done()
    last = seawall("history", "1", "--json").done().out.splitlines()[-1]
    assert "[x]" in last
