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

INCIDENT = "number, id, playbook, digest, status, drill, key, opened_at, next_at, seq, head, state"
PLAYBOOK = "digest, id, version, position, source, plan, registered_at"
ENTRY = "incident, seq, at, actor, role, kind, body, hash, opening"
TASK = "incident, ref, owner, assignee, due_at"
ASKED = "incident, ref, role, person, due_at"
LABEL = "incident, name, value"
REQUEST = "id, fingerprint, incident, first_seq, last_seq"
MESSAGE = "id, incident, seq, role, people, created_at, claimed_until, delivered_at"


def _insert(table: str, columns: str, after: str = "") -> str:
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

ADD_INCIDENT = _insert("incident", INCIDENT.removeprefix("number, "), " RETURNING number")
SAVE_INCIDENT = (
    "UPDATE seawall_incident SET digest = :digest, status = :status, key = :key, "
    "next_at = :next_at, seq = :seq, head = :head, state = :state WHERE number = :number"
)
INCIDENT_BY_NUMBER = f"SELECT {INCIDENT} FROM seawall_incident WHERE number = :number"
INCIDENT_BY_ID = f"SELECT {INCIDENT} FROM seawall_incident WHERE id = :id"
NUMBERS = "SELECT number FROM seawall_incident ORDER BY number"
INCIDENT_BY_KEY = (
    f"SELECT {INCIDENT} FROM seawall_incident "
    "WHERE playbook = :playbook AND key = :key AND status = 'open' AND NOT drill"
)

ADD_ENTRY = _insert("entry", ENTRY)
ENTRIES = (
    f"SELECT {ENTRY} FROM seawall_entry "
    "WHERE incident = :incident AND seq > :after AND seq <= :until ORDER BY seq"
)

ADD_TASK = _insert("task", TASK)
MOVE_TASK = (
    "UPDATE seawall_task SET ref = :ref, owner = :owner, assignee = :assignee, due_at = :due_at "
    "WHERE incident = :incident AND ref = :before"
)
TASKS_OF = f"SELECT {TASK} FROM seawall_task WHERE incident = :incident ORDER BY ref"
DROP_TASK = "DELETE FROM seawall_task WHERE incident = :incident AND ref = :ref"

ADD_ASKED = _insert("asked", ASKED)
ASKED_OF = f"SELECT {ASKED} FROM seawall_asked WHERE incident = :incident ORDER BY ref, role"
DROP_ASKED = "DELETE FROM seawall_asked WHERE incident = :incident AND ref = :ref"

PUT_LABEL = _insert(
    "label", LABEL, " ON CONFLICT (incident, name) DO UPDATE SET value = excluded.value"
)
DROP_LABEL = "DELETE FROM seawall_label WHERE incident = :incident AND name = :name"
LABELS_OF = f"SELECT {LABEL} FROM seawall_label WHERE incident = :incident ORDER BY name"

ADD_REQUEST = _insert("request", REQUEST)
REQUEST_BY_ID = f"SELECT {REQUEST} FROM seawall_request WHERE id = :id"

ADD_MESSAGE = _insert("message", MESSAGE)
WAITING_MESSAGES = (
    f"SELECT {MESSAGE} FROM seawall_message WHERE delivered_at IS NULL "
    "AND (claimed_until IS NULL OR claimed_until <= :now) "
    "ORDER BY created_at, incident, seq, id LIMIT :limit"
)
CLAIM_MESSAGE = "UPDATE seawall_message SET claimed_until = :until WHERE id = :id"
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
    "overdue": (
        "EXISTS (SELECT 1 FROM seawall_task t WHERE t.incident = i.number AND t.due_at <= :overdue)"
    ),
}


def incidents(filters: Sequence[str], owners: int, labels: int) -> str:
    """The statement that lists incidents, newest first: by these filters, and by so many others."""
    columns = re.sub(r"(\w+)", r"i.\1", INCIDENT)
    where = ["NOT i.drill", *(_FILTERS[name] for name in filters)]
    if owners:
        names = ", ".join(f":owner_{n}" for n in range(owners))
        where.append(
            "EXISTS (SELECT 1 FROM seawall_task t WHERE t.incident = i.number "
            f"AND (t.owner IN ({names}) OR t.assignee IN ({names})))"
        )
    where += [
        "EXISTS (SELECT 1 FROM seawall_label l WHERE l.incident = i.number "
        f"AND l.name = :label_{n} AND l.value = :value_{n})"
        for n in range(labels)
    ]
    return (
        f"SELECT {columns} FROM seawall_incident i WHERE {' AND '.join(where)} "
        "ORDER BY i.number DESC LIMIT :limit"
    )


def inbox(roles: int, person: bool) -> str:
    """The statement that lists tasks of so many roles and of a person, by due time.

    Theirs are the tasks they own or were given, and those that wait for their word.
    """
    names = ", ".join(f":role_{n}" for n in range(roles))
    owned = [f"owner IN ({names})"] if roles else []
    owned += ["assignee = :person"] if person else []
    asked = [f"role IN ({names})"] if roles else []
    asked += ["person = :person"] if person else []
    tasks = "SELECT incident, ref, due_at FROM seawall_task"
    if owned:
        tasks += (
            f" WHERE {' OR '.join(owned)} UNION SELECT incident, ref, due_at FROM seawall_asked "
            f"WHERE {' OR '.join(asked)}"
        )
    columns = re.sub(r"(\w+)", r"i.\1", INCIDENT)
    return (
        f"SELECT t.ref, {columns} FROM ({tasks}) t "
        "JOIN seawall_incident i ON i.number = t.incident WHERE NOT i.drill "
        "ORDER BY t.due_at IS NULL, t.due_at, t.incident, t.ref LIMIT :limit"
    )


def parameters(statement: str) -> list[str]:
    """The names of the parameters, as they stand."""
    return re.findall(r":(\w+)", statement)


def numbered(statement: str, names: Sequence[str]) -> str:
    """The statement with its parameters as `$1`, `$2`, in the order of the names."""
    return re.sub(r":(\w+)", lambda match: f"${names.index(match[1]) + 1}", statement)


@lru_cache(maxsize=256)
def percent_style(statement: str) -> str:
    """The statement with its parameters as psycopg wants them."""
    return re.sub(r":(\w+)", r"%(\1)s", statement)
