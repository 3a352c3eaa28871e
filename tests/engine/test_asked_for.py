"""Which facts a requirement asks for: those it reads in vain, not those it looks for itself."""

from __future__ import annotations

from tests.engine.play import Begin, book

GUARDED = book("""\
facts: {kind: {type: text}, checked: {type: bool}, source: {type: text}}
ends: {over: Over}
steps:
  - id: answer
    owner: lead
    collect: [kind]
    require:
      - {that: 'kind == "short" || (known("checked") && checked)', say: Check it first}
      - {that: 'known("source") || source != ""', say: Say where it comes from}
    next: over
""")


def test_a_fact_that_a_requirement_looks_for_itself_is_not_asked_for(
    begin_anywhere: Begin,
) -> None:
    """A short answer needs no check, so nobody is asked whether there was one."""
    play = begin_anywhere(GUARDED)
    task = play.incident.tasks[0]
    assert task.missing == ("kind", "source")
    refused = play.refused("missing_facts", "advance", "answer", {"kind": "long"})
    assert refused.names == ("source",)
    assert "Check it first" in refused.message
    play.do("advance", "answer", {"kind": "short", "source": "me"})
    assert play.incident.end == "over"
