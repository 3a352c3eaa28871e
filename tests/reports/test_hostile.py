"""Words of strangers in a report: they stay words, in HTML, in Markdown and on a terminal."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from seawall import Engine, Report, reports
from seawall.harmless import harmless, one_line
from seawall.reports.as_markdown import code, escaped
from tests.conftest import OPENING, Clock
from tests.engine.helpers import UNKNOWN, VERDICT
from tests.reports.helpers import parsed

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&lt;b&gt;&#60;"
TERMINAL = "\x1b[31mred\x1b]0;owned\x07\x9b2J\x00"
TURNS = "\u202eevil\u2066 \u200f\u2028next"
MARKUP = "a | b `c` ``d`` # e *f* _g_ [h](javascript:x) ![i](http://x/y.png) ~~j~~ $k$ \\| <!-- l"
BREAKS = "x\n| forged | row |\n\n# Forged heading\n---\n- forged\n```\nforged fence\n```"
HOSTILE = {"script": SCRIPT, "markup": MARKUP, "breaks": BREAKS}
STEERING = "\x1b\x9b\x07\x00\x08\r\u202e\u2066\u200f\u2028"


def everywhere(engine: Engine, clock: Clock, words: str) -> Report:
    """The report of an incident in which a stranger's words stand wherever words can stand."""
    name = " ".join(words.split())[:190]
    opening = OPENING | {"claim": words}
    number = engine.open("rumour", opening, actor=name).incident.number
    engine.advance(number, "verify", UNKNOWN, actor=name)
    clock.forward(minutes=5)
    engine.advance(number, "hold", {"answer": words}, actor=name)
    engine.note(number, words, actor=name)
    engine.set(number, {"claim": f"{words}!"}, actor=name, reason=words)
    engine.assign(number, "verify", "anna", actor=name)
    engine.handover(number, "verify", name, actor=name)
    engine.advance(number, "verify", VERDICT, actor=name)
    answer = f"{words} calm down"
    engine.advance(
        number, "correct", {"answer": answer}, actor=name, override=words, reason=words, role="lead"
    )
    engine.skip(number, "story", actor=name, reason=words)
    return engine.report(number)


# --- HTML ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_html_is_well_formed_and_holds_nothing_but_text(
    rumour: Engine, clock: Clock, words: str
) -> None:
    page = reports.html(everywhere(rumour, clock, words))
    tree = parsed(page)
    assert not {"script", "img", "iframe", "object", "link", "b", "form"} & set(tree.tags)
    names = {name for name, _ in tree.attributes}
    assert not any(name.startswith("on") for name in names)
    links = [value or "" for name, value in tree.attributes if name in ("href", "src")]
    assert set(links) == {OPENING["url"]}
    shown = words.replace("\n", " ⏎ ")
    assert any(shown in text for text in tree.text)


def test_html_needs_nothing_else(rumour: Engine, clock: Clock) -> None:
    """No address is loaded: no source, no import, no font, and the policy forbids the rest."""
    page = reports.html(everywhere(rumour, clock, "x"))
    tree = parsed(page)
    assert "src" not in {name for name, _ in tree.attributes}
    assert "url(" not in page
    assert "@import" not in page
    policies = [value for _, value in tree.attributes if value and "default-src" in value]
    assert policies == [
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    ]


def test_a_post_keeps_its_line_breaks(rumour: Engine, clock: Clock) -> None:
    page = reports.html(everywhere(rumour, clock, "one\ntwo\n  three"))
    assert '<pre dir="auto">one\ntwo\n  three</pre>' in page


def test_a_link_that_is_none_stays_text(rumour: Engine, clock: Clock) -> None:
    """Only what is recorded as a web address is a link, and only to the web."""
    report = everywhere(rumour, clock, "javascript:alert(1)")
    assert 'href="javascript' not in reports.html(report)
    assert "](javascript" not in reports.markdown(report)


# --- Markdown ------------------------------------------------------------------------------------


def tables(text: str) -> list[list[int]]:
    """How many cells the rows of each table have, as a reader of Markdown sees them."""
    found: list[list[int]] = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append(0)
        elif token.type in ("td_open", "th_open"):
            found[-1][-1] += 1
    return found


def outline(text: str) -> list[str]:
    """The headings, as a reader of Markdown sees them."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return [
        tokens[index + 1].content
        for index, token in enumerate(tokens)
        if token.type == "heading_open"
    ]


def inline_kinds(text: str) -> set[str]:
    """Every kind of markup within a line."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return {child.type for token in tokens for child in token.children or ()} | {
        token.type for token in tokens
    }


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_markdown_keeps_its_shape(rumour: Engine, clock: Clock, words: str) -> None:
    """Tables keep their columns and headings are ours, whatever was said."""
    text = reports.markdown(everywhere(rumour, clock, words))
    harmless = reports.markdown(everywhere(rumour, clock, "harmless words"))
    assert all(len(set(cells)) == 1 for cells in tables(text))
    assert [cells[0] for cells in tables(text)] == [cells[0] for cells in tables(harmless)]
    assert outline(text)[1:] == outline(harmless)[1:]
    assert not {"html_inline", "html_block", "image"} & inline_kinds(text)
    links = MarkdownIt("commonmark").enable("table").render(text).count("<a ")
    assert links == 1, "the one link is the address on record"


def test_words_can_still_be_read(rumour: Engine, clock: Clock) -> None:
    """Rendered, a stranger's line is letter by letter what it was."""
    text = reports.markdown(everywhere(rumour, clock, MARKUP))
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    cells = ["".join(c.content for c in t.children or ()) for t in tokens if t.type == "inline"]
    assert any(f"note: {MARKUP}" in cell for cell in cells)
    fences = [token.content for token in tokens if token.type == "fence"]
    assert f"{MARKUP}\n" in fences


# --- a terminal ----------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [TURNS, f"a{TURNS}"], ids=["turns", "turns inside"])
def test_marks_that_turn_the_writing_are_shown_as_such(
    rumour: Engine, clock: Clock, words: str
) -> None:
    report = everywhere(rumour, clock, words)
    for page in (reports.markdown(report), reports.html(report)):
        assert not set(page) & set(STEERING)
        assert "\\u202eevil" in page


def test_escapes_are_shown_as_such() -> None:
    """The engine takes no text with escapes in it; should one get in, it comes out harmless."""
    for shown in (harmless(TERMINAL), one_line(TERMINAL), escaped(TERMINAL), code(TERMINAL)):
        assert not set(shown) & set(STEERING)
        assert "[31mred" in shown.replace("\\", "")


def test_joined_emoji_stay_whole(rumour: Engine, clock: Clock) -> None:
    engineer = "\U0001f469\u200d\U0001f692 مرحبا עברית 日本語"
    report = everywhere(rumour, clock, engineer)
    assert engineer in reports.markdown(report)
    assert engineer in reports.html(report)
