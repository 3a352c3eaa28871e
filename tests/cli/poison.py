"""A database in which everything that can be shown holds what nobody may see obeyed.

A playbook and an incident are written with a plain mark in every text; then whoever owns the file
writes controls, escapes, turning and hidden marks over it, and makes the digests fit again.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from seawall.machine import plan as plans

MARK = "EVILMARK"
HOSTILE = (
    "\x1b[31m\x1b]0;owned\x07\x1b]8;;http://x/\x1b\\\x1bP\x00\x7f\x08\r\x9b2J\x9d\x85"
    "\u202e\u2066\u200f\u200e\u061c\u200b\u2060\ufeff\u00ad\u2028\u2029\U000e0041[red]x[/]:bomb:"
)
"""Everything at once: C0 and C1, sequences of each kind, DEL, bidi, invisible, line and markup."""

PLAYBOOK = f"""\
seawall: 1
id: poison
version: 1.0.0
title: {MARK} title
timezone: Europe/Amsterdam
roles:
  lead: {{title: {MARK} lead}}
  care: {{title: {MARK} care, deputy: lead}}
calendars: {{office: {{hours: {{mon-fri: "09:00-17:00"}}}}}}
facts:
  what: {{type: text, title: {MARK} what, help: {MARK} help}}
  where: {{type: choice, of: [{MARK}1, {MARK}2], title: {MARK} where}}
  customers: {{type: list, title: {MARK} customers}}
  more: {{type: text, title: {MARK} more}}
  case_ref: {{type: text, title: {MARK} case}}
open: [what, customers]
labels: [where]
measures:
  whole: {{title: {MARK} measure, from: opened_at, to: ended_at, target: 1h}}
never:
  - {{when: more == "never", say: {MARK} never}}
ends: {{over: {MARK} over, gone: {MARK} gone}}
signals:
  news: {{title: {MARK} news, tell: lead, to: gone, from: [wait_for_it, call_back]}}
steps:
  - id: write
    title: {MARK} write
    guide: |
      {MARK} guide
      {MARK} line
    owner: lead
    collect: [where, {{name: more, optional: true}}]
    require: [{{that: what != "x", say: "{MARK} say", override: [lead]}}]
    due: 1h
    skippable: true
    pausable: true
    escalate: [{{at: due, tell: owner}}]
    approve: [{{when: where == "{MARK}1", by: lead}}]
    next: [{{when: what != "z", to: call_back}}, {{to: over}}]
  - id: call_back
    title: {MARK} call
    owner: lead
    due: {{within: 1d, of: opened_at, legal: true}}
    each:
      item: customer
      from: customers
      steps:
        - {{id: ring, title: {MARK} ring, owner: care, collect: [case_ref], due: 2h}}
    next: wait_for_it
  - {{id: wait_for_it, title: {MARK} wait, owner: care, due: 1h, next: over}}
"""


def poison(database: Path) -> None:
    """Write what is hostile in the place of every mark, with digests that fit."""
    with closing(sqlite3.connect(database)) as raw:
        triggers = raw.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        digests = _poisoned_plans(raw)
        for table, column in _texts(raw):
            for number, text in raw.execute(f"SELECT rowid, {column} FROM {table}").fetchall():
                if (table, column) == ("seawall_playbook", "plan") or not isinstance(text, str):
                    continue
                written = _evil(text)
                for old, new in digests.items():
                    written = written.replace(old, new)
                raw.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (written, number))
        for _, made in triggers:
            raw.execute(made)
        raw.commit()


def _poisoned_plans(raw: sqlite3.Connection) -> dict[str, str]:
    """Poison the plans; gives the new digest of each old one."""
    digests = {}
    for old, plan in raw.execute("SELECT digest, plan FROM seawall_playbook").fetchall():
        evil = _evil(plan)
        new = plans.digest(evil.encode())
        digests[old] = new
        raw.execute("UPDATE seawall_playbook SET plan = ? WHERE digest = ?", (evil, old))
    return digests


def _texts(raw: sqlite3.Connection) -> list[tuple[str, str]]:
    tables = raw.execute("SELECT name FROM sqlite_master WHERE name LIKE 'seawall\\_%' ESCAPE '\\'")
    return [
        (table, row[1])
        for (table,) in tables.fetchall()
        for row in raw.execute(f"PRAGMA table_info({table})").fetchall()
        if row[2] == "TEXT"
    ]


def _evil(text: str) -> str:
    """The text with what is hostile in place of the mark, in the form it has inside JSON."""
    hostile = json.dumps(HOSTILE)[1:-1] if text[:1] in "{[" else HOSTILE
    return text.replace(MARK, hostile)
