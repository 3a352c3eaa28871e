"""Every statement, in text that SQLite and PostgreSQL read alike.

Parameters are written `:name`; each database's driver gets them in its own style. Statements are
constants, or put together from the constants below, never from anything a person wrote.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

VERSION_TABLE = "seawall_schema"
SCHEMA = "0003"
"""The newest migration. A test holds it against the migrations themselves."""
TRIGGERS = tuple(
    f"seawall_entry_{name}" for name in ("no_replace", "no_update", "no_delete", "only_erase")
)
"""The triggers of a SQLite database; one that has others is not opened. A test holds it too."""

STATES = "0003"
"""The newest migration that came with a new form of what is kept as JSON; those of databases from
before it are looked through when they are upgraded."""

PARAMETER = re.compile(r":(\w+)")

INCIDENT = "number, id, playbook, digest, status, drill, key, opened_at, next_at, seq, head, state"
PLAYBOOK = "digest, id, version, position, source, plan, registered_at"
ENTRY = "incident, seq, at, actor, role, kind, body, hash, opening"
TASK = "incident, ref, owner, assignee, due_at"
ASKED = "incident, ref, role, person, due_at"
LABEL = "incident, name, value"
REQUEST = "id, fingerprint, incident, first_seq, last_seq"
MESSAGE = "id, incident, seq, role, people, created_at, claimed_until, delivered_at"


def insert(table: str, columns: str, after: str = "") -> str:
    """The statement that adds a row of these columns."""
    values = re.sub(r"\w+", lambda m: f":{m[0]}", columns)
    return f"INSERT INTO seawall_{table} ({columns}) VALUES ({values}){after}"


SCHEMA_VERSION = f"SELECT version_num FROM {VERSION_TABLE}"

ADD_PLAYBOOK = (
    "INSERT INTO seawall_playbook (digest, id, version, position, source, plan, registered_at) "
    "SELECT :digest, :id, :version, CASE WHEN :drill THEN 0 ELSE coalesce(max(position), 0) + 1 "
    "END, :source, :plan, :registered_at FROM seawall_playbook WHERE true "
    "ON CONFLICT (digest) DO UPDATE SET position = excluded.position "
    "WHERE seawall_playbook.position = 0 AND excluded.position > 0"
)
PLAYBOOK_BY_DIGEST = f"SELECT {PLAYBOOK} FROM seawall_playbook WHERE digest = :digest"
PLAYBOOK_BY_ID = (
    f"SELECT {PLAYBOOK} FROM seawall_playbook WHERE id = :id AND position > 0 "
    "ORDER BY position DESC LIMIT 1"
)
PLAYBOOKS = f"SELECT {PLAYBOOK} FROM seawall_playbook WHERE position > 0 ORDER BY id, position"

ADD_INCIDENT = insert("incident", INCIDENT.removeprefix("number, "), " RETURNING number")
SAVE_INCIDENT = (
    "UPDATE seawall_incident SET digest = :digest, status = :status, key = :key, "
    "next_at = :next_at, seq = CASE WHEN head = :was THEN CAST(:seq AS integer) END, "
    "head = :head, state = :state WHERE number = :number"
)
"""Only from the head that the change was worked out from: from any other, `seq` would be nothing,
which no row may hold."""
INCIDENT_BY_NUMBER = f"SELECT {INCIDENT} FROM seawall_incident WHERE number = :number"
INCIDENT_BY_ID = f"SELECT {INCIDENT} FROM seawall_incident WHERE id = :id"
STATES_AFTER = (
    "SELECT number, state FROM seawall_incident WHERE number > :after ORDER BY number LIMIT :limit"
)
INCIDENT_BY_KEY = (
    f"SELECT {INCIDENT} FROM seawall_incident "
    "WHERE playbook = :playbook AND key = :key AND status = 'open' AND NOT drill"
)

ADD_ENTRY = insert("entry", ENTRY)
ENTRIES = (
    f"SELECT {ENTRY} FROM seawall_entry "
    "WHERE incident = :incident AND seq > :after AND seq <= :until ORDER BY seq"
)

ERASE_OPENING = "UPDATE seawall_entry SET opening = NULL WHERE incident = :incident AND seq = :seq"

ADD_TASK = insert("task", TASK)
MOVE_TASK = (
    "UPDATE seawall_task SET ref = :ref, owner = :owner, assignee = :assignee, due_at = :due_at "
    "WHERE incident = :incident AND ref = :before"
)
DROP_TASKS = "DELETE FROM seawall_task WHERE incident = :incident"
DROP_TASK = "DELETE FROM seawall_task WHERE incident = :incident AND ref = :ref"

ADD_ASKED = insert("asked", ASKED)
DROP_ALL_ASKED = "DELETE FROM seawall_asked WHERE incident = :incident"
DROP_ASKED = "DELETE FROM seawall_asked WHERE incident = :incident AND ref = :ref"

HELD_WORDS = ("seawall_entry", "seawall_incident", "seawall_label", "seawall_request")
"""The tables whose rows may hold what somebody wrote, or a hash of it."""

PUT_LABEL = insert(
    "label", LABEL, " ON CONFLICT (incident, name) DO UPDATE SET value = excluded.value"
)
DROP_LABELS = "DELETE FROM seawall_label WHERE incident = :incident"
DROP_LABEL = "DELETE FROM seawall_label WHERE incident = :incident AND name = :name"

ADD_REQUEST = insert("request", REQUEST)
REQUEST_BY_ID = f"SELECT {REQUEST} FROM seawall_request WHERE id = :id"

FORGET_REQUESTS = (
    "UPDATE seawall_request SET fingerprint = '' WHERE incident = :incident "
    "AND (first_seq > last_seq OR (first_seq <= :seq AND last_seq >= :seq))"
)

ADD_MESSAGE = insert("message", MESSAGE)
_WAITS = "delivered_at IS NULL AND (claimed_until IS NULL OR claimed_until <= :now)"
RELEASE_MESSAGE = (
    "UPDATE seawall_message SET claimed_until = NULL WHERE id = :id AND claimed_until = :until"
)
DELIVERED = "UPDATE seawall_message SET delivered_at = :at WHERE id = :id AND delivered_at IS NULL"

DUE_INCIDENTS = (
    "SELECT next_at, number FROM seawall_incident WHERE next_at IS NOT NULL "
    "AND next_at <= :until AND NOT drill "
    "AND (next_at > :after_at OR (next_at = :after_at AND number > :after_number)) "
    "ORDER BY next_at, number LIMIT :limit"
)
NEXT_DUE = (
    "SELECT next_at FROM seawall_incident WHERE next_at IS NOT NULL AND next_at > :after "
    "AND NOT drill ORDER BY next_at LIMIT 1"
)

_FILTERS = {
    "playbook": "i.playbook = :playbook",
    "status": "i.status = :status",
    "before": "i.number < :before",
    "overdue": "i.number IN (SELECT t.incident FROM seawall_task t WHERE t.due_at <= :overdue)",
}


def claim_messages(skip_locked: str) -> str:
    """The statement that finds and takes messages that wait, passing by those that others take now.

    It looks twice, so that who came to another's row a moment late judges it anew; and it finds
    them once, for PostgreSQL may run a plain subquery again for each row and take them all.
    """
    return (
        f"WITH taken AS MATERIALIZED (SELECT id FROM seawall_message WHERE {_WAITS} "
        f"ORDER BY created_at, incident, seq, id LIMIT :limit{skip_locked}) "
        f"UPDATE seawall_message SET claimed_until = :until WHERE {_WAITS} "
        f"AND id IN (SELECT id FROM taken) RETURNING {MESSAGE}"
    )


def incidents(filters: Sequence[str], owners: int, labels: int) -> str:
    """The statement that lists incidents, newest first: by these filters, and by so many others.

    The first label leads where there is one: its index holds its incidents in order, so a page is
    found without looking at all others.
    """
    columns = re.sub(r"(\w+)", r"i.\1", INCIDENT)
    where = ["NOT i.drill", *(_FILTERS[name] for name in filters)]
    if owners:
        names = ", ".join(f":owner_{n}" for n in range(owners))
        where.append(
            "EXISTS (SELECT 1 FROM seawall_task t WHERE t.incident = i.number "
            f"AND (t.owner IN ({names}) OR t.assignee IN ({names})))"
        )
    tables, number = "seawall_incident i", "i.number"
    if labels:
        tables, number = f"seawall_label l JOIN {tables} ON i.number = l.incident", "l.incident"
        where.append("l.name = :label_0 AND l.value = :value_0")
        where += ["l.incident < :before"] if "before" in filters else []
    where += [
        "EXISTS (SELECT 1 FROM seawall_label o WHERE o.incident = i.number "
        f"AND o.name = :label_{n} AND o.value = :value_{n})"
        for n in range(1, labels)
    ]
    return (
        f"SELECT {columns} FROM {tables} WHERE {' AND '.join(where)} "
        f"ORDER BY {number} DESC LIMIT :limit"
    )


def inbox(roles: int, person: bool) -> str:
    """The statement that lists tasks of so many roles and of a person, by due time.

    Theirs are the tasks they own or were given, and those that wait for their word. Each of these
    has an index in the order of the page, so each gives a page of its own, and the first of all of
    them are shown: however many tasks there are, no more are looked at. What has no due time comes
    last.
    """
    names = [f":role_{n}" for n in range(roles)]
    whose = [("task", f"t.owner = {name}") for name in names]
    whose += [("asked", f"t.role = {name}") for name in names]
    whose += [("task", "t.assignee = :person"), ("asked", "t.person = :person")] if person else []
    pages = [
        _tasks(table, condition, due)
        for table, condition in whose or [("task", "true")]
        for due in ("t.due_at IS NOT NULL", "t.due_at IS NULL")
    ]
    found = " UNION ".join(
        f"SELECT incident, ref, due_at FROM ({page}) AS page_{n}" for n, page in enumerate(pages)
    )
    columns = re.sub(r"(\w+)", r"i.\1", INCIDENT)
    return (
        f"SELECT t.ref, {columns} FROM ({found}) AS t "
        "JOIN seawall_incident i ON i.number = t.incident "
        "ORDER BY t.due_at IS NULL, t.due_at, t.incident, t.ref LIMIT :limit"
    )


def _tasks(table: str, condition: str, due: str) -> str:
    """The first tasks for which the conditions hold, drills left out."""
    return (
        f"SELECT t.incident, t.ref, t.due_at FROM seawall_{table} t "
        "JOIN seawall_incident i ON i.number = t.incident "
        f"WHERE {condition} AND {due} AND NOT i.drill "
        "ORDER BY t.due_at, t.incident, t.ref LIMIT :limit"
    )


_ROW = re.compile(r"(?<=VALUES )\([^()]*\)$")


@lru_cache(maxsize=256)
def of_rows(statement: str, count: int) -> str:
    """The statement that adds so many rows, where the one given adds one."""

    def repeated(row: re.Match[str]) -> str:
        rows = (PARAMETER.sub(rf":\1_{number}", row[0]) for number in range(count))
        return ", ".join(rows)

    return _ROW.sub(repeated, statement)


@lru_cache(maxsize=256)
def adds_rows(statement: str) -> bool:
    """Whether a statement adds a row and does nothing else, so that it can add several."""
    return _ROW.search(statement) is not None


@lru_cache(maxsize=256)
def numbered(statement: str, sign: str) -> tuple[str, tuple[str, ...]]:
    """The statement with numbers for its parameters, behind a sign (`$1`, `?1`); and their names,
    in the order of the numbers."""
    names = tuple(dict.fromkeys(PARAMETER.findall(statement)))
    return PARAMETER.sub(lambda match: f"{sign}{names.index(match[1]) + 1}", statement), names
